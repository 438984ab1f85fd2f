import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from '@cattc/events';
import { federationAccess, withFieldRules } from './access.ts';
import { accessDocument } from './access-document.ts';
import { accessModule } from './access-module.ts';
import { withFieldCacheControl } from './cache-control.ts';
import { resolverTypes, typeDefsModule, validateSubgraph } from './resolver-types.ts';
import { gatewayName, readSubgraphSchemas, type SubgraphSchema } from './subgraph-schema.ts';
import { type ComposedSupergraph, composeSupergraph } from './supergraph.ts';
import { collectVocabulary, vocabularyModule } from './vocabulary.ts';

/** One event type as the catalogue defines it. */
export interface EventSchema {
  readonly type: string;
  readonly schema: object;
  readonly concept?: Pick<Concept, 'subgraph' | 'name' | 'graphType'>;
}

/** Everything that is generated, and what it was generated from. */
export interface Outputs {
  readonly schemas: readonly SubgraphSchema[];
  readonly supergraph: ComposedSupergraph | undefined;
  /** Path from the repository's root → content. */
  readonly files: ReadonlyMap<string, string>;
}

const eventSchemaFolder = 'shared/events/schemas';

/** Works out every generated file; writes nothing. Throws a SchemaError when something written by people does not allow it. */
export async function computeOutputs(root: string, events: readonly EventSchema[]): Promise<Outputs> {
  const schemas = await readSubgraphSchemas(root);
  for (const schema of schemas) validateSubgraph(schema);
  const access = federationAccess(schemas);
  const files = new Map<string, string>();
  for (const schema of schemas.filter(({ name }) => name !== gatewayName)) {
    files.set(`services/${schema.name}/src/generated/access.ts`, accessModule(schema, access));
    files.set(`services/${schema.name}/src/generated/resolvers.ts`, await resolverTypes(schema));
    files.set(`services/${schema.name}/src/generated/type-defs.ts`, typeDefsModule(schema));
  }
  const gateway = schemas.find(({ name }) => name === gatewayName);
  if (gateway !== undefined) files.set('gateway/src/generated/type-defs.ts', typeDefsModule(gateway));
  const supergraph =
    schemas.length === 0
      ? undefined
      : composeSupergraph(
          schemas.map((schema) => ({
            ...schema,
            document: withFieldCacheControl({ ...schema, document: withFieldRules(schema, access) }),
          })),
        );
  if (supergraph !== undefined) {
    files.set('gateway/supergraph.graphql', supergraph.sdl);
    files.set('docs/access.md', accessDocument(schemas, access));
    files.set('services/network/src/generated/vocabulary.ts', vocabularyModule(collectVocabulary(schemas)));
  }
  for (const { type, schema } of events) files.set(`${eventSchemaFolder}/${type}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  return { schemas, supergraph, files };
}

/** Generated files that are missing, differ, or belong to an event type that no longer exists; as paths from the root. */
export async function outdatedFiles(
  root: string,
  outputs: Outputs,
): Promise<{ readonly stale: readonly string[]; readonly orphaned: readonly string[] }> {
  const stale: string[] = [];
  for (const [path, content] of outputs.files) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (present !== content) stale.push(path);
  }
  const present = await readdir(join(root, eventSchemaFolder)).catch(() => []);
  const orphaned = present
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${eventSchemaFolder}/${file}`)
    .filter((path) => !outputs.files.has(path));
  return { stale, orphaned };
}
