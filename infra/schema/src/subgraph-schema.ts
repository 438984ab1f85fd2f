import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/** The subgraphs of the federation, in the order in which reports and generated files name them. */
export const serviceNames = ['network', 'talent', 'trading', 'partners'] as const;

/** The subgraph that the gateway answers by itself. */
export const gatewayName = 'gateway';

/** What `services/<name>/schema` or `gateway/schema` holds. */
export interface SubgraphSchema {
  readonly name: string;
  /** The text of every `*.graphql` file, in the order of their names, then of those that all subgraphs share. */
  readonly text: string;
  readonly document: DocumentNode;
  /** GraphQL type → `path.ts#Type`, seen from the generated file. */
  readonly mappers: Readonly<Record<string, string>>;
}

/** Faults in what people wrote (SDL, mappers); each entry names the file and the place. */
export class SchemaError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SchemaError';
    this.problems = problems;
  }
}

/** Where a subgraph is, seen from the root. */
export function subgraphFolder(name: string): string {
  return name === gatewayName ? gatewayName : `services/${name}`;
}

/** Reads the schema of every service that has one, and of the gateway; one without SDL is left out. */
export async function readSubgraphSchemas(root: string): Promise<readonly SubgraphSchema[]> {
  const schemas = await Promise.all([...serviceNames, gatewayName].map((name) => readSubgraphSchema(root, name)));
  return schemas.filter((schema) => schema !== undefined);
}

async function readSubgraphSchema(root: string, name: string): Promise<SubgraphSchema | undefined> {
  const folder = `${subgraphFolder(name)}/schema`;
  const own = await sdlFiles(root, folder);
  if (own.length === 0) return undefined;
  const files = [...own, ...(await sdlFiles(root, sharedFolder))];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const documents = texts.map((text, index) => parseFile(text, files[index] ?? name));
  return {
    name,
    text: `${texts.map((text) => text.trim()).join('\n\n')}\n`,
    document: concatAST(documents),
    mappers: await readMappers(join(root, folder, 'mappers.json'), `${folder}/mappers.json`),
  };
}

/** The types that mean the same in every subgraph, such as Refusal and PageInfo: part of each subgraph's schema. */
const sharedFolder = 'shared/subgraph/schema';

async function sdlFiles(root: string, folder: string): Promise<string[]> {
  const path = join(root, folder);
  const names = (await exists(path)) ? await readdir(path) : [];
  return names
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** Parses SDL and names the file in what it throws. */
export function parseFile(text: string, name: string): DocumentNode {
  try {
    return parse(new Source(text, name));
  } catch (error) {
    throw new SchemaError([String(error)]);
  }
}

async function readMappers(path: string, name: string): Promise<Record<string, string>> {
  if (!(await exists(path))) return {};
  let mappers: unknown;
  try {
    mappers = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new SchemaError([`${name}: not JSON: ${String(error)}`]);
  }
  if (typeof mappers !== 'object' || mappers === null || Array.isArray(mappers)) {
    throw new SchemaError([`${name}: must be one object of GraphQL type → "path.ts#Type"`]);
  }
  const entries = Object.entries(mappers);
  const problems = entries
    .filter(([, target]) => typeof target !== 'string' || !/^[^#]+#[^#]+$/.test(target))
    .map(([type]) => `${name}: ${type}: must be written "path.ts#Type"`);
  if (problems.length > 0) throw new SchemaError(problems);
  return Object.fromEntries(entries) as Record<string, string>;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
