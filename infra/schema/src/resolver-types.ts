import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind, visit } from 'graphql';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

interface ScalarTypes {
  readonly input: string;
  readonly output: string;
}

/** The TypeScript type of each scalar: what a resolver is given, and what it may return. */
export const scalarTypes: Readonly<Record<string, ScalarTypes>> = {
  ID: { input: 'string', output: 'string' },
  String: { input: 'string', output: 'string' },
  Int: { input: 'number', output: 'number' },
  Float: { input: 'number', output: 'number' },
  Boolean: { input: 'boolean', output: 'boolean' },
  DateTime: { input: 'Date', output: 'Date | string' },
  Date: { input: 'string', output: 'string' },
  Cursor: { input: 'string', output: 'string' },
  CountryCode: { input: 'string', output: 'string' },
  CurrencyCode: { input: 'string', output: 'string' },
  LanguageTag: { input: 'string', output: 'string' },
  MinorUnits: { input: 'bigint', output: 'bigint | string' },
  RorId: { input: 'string', output: 'string' },
  Orcid: { input: 'string', output: 'string' },
  IpcCode: { input: 'string', output: 'string' },
  URL: { input: 'string', output: 'string' },
};

export const banner = '/* Generated from the schema folder by `npm run generate`; never edited. */\n';

/** Throws a SchemaError for each fault that makes the SDL no valid federation 2 subgraph. */
export function validateSubgraph(schema: SubgraphSchema): void {
  const unmapped = schema.document.definitions
    .filter((definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION && scalarTypes[definition.name.value] === undefined)
    .map(
      (definition) =>
        `${schema.name}: scalar ${'name' in definition ? definition.name?.value : ''} has no TypeScript type in resolver-types.ts`,
    );
  if (unmapped.length > 0) throw new SchemaError(unmapped);
  try {
    buildSubgraphSchema(schema.document);
  } catch (error) {
    throw new SchemaError([`${schema.name}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The text of `src/generated/resolvers.ts`. */
export async function resolverTypes(schema: SubgraphSchema): Promise<string> {
  const text = await codegen({
    filename: 'resolvers.ts',
    schema: withoutLinks(schema.document),
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
    config: {
      federation: true,
      disableFederationDirectiveAndScalarInjection: true,
      useTypeImports: true,
      // Each enum is a type and, under the same name, the list of its values.
      enumsAsConst: true,
      namingConvention: { enumValues: 'keep' },
      immutableTypes: true,
      strictScalars: true,
      scalars: scalarTypes,
      contextType: '../context.ts#Context',
      mappers: aliased(schema.mappers),
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      avoidOptionals: { defaultValue: true },
      makeResolverTypeCallable: true,
      showUnusedMappers: true,
    },
  });
  return `${banner}${text.trim()}\n`;
}

/** The text of `src/generated/type-defs.ts`: the SDL as a string, so that a running service reads no files. */
export function typeDefsModule(schema: SubgraphSchema): string {
  const literal = schema.text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `${banner}export const typeDefs = \`${literal}\`;\n`;
}

/** A mapped type keeps its own name in its file and gets the suffix Model here, where the GraphQL type has that name. */
function aliased(mappers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mappers).map(([type, target]) => [type, target.includes(' as ') ? target : `${target} as ${target.split('#')[1]}Model`]),
  );
}

/** The generator knows the federation directives by their bare names and needs no `@link`. */
function withoutLinks(document: DocumentNode): DocumentNode {
  return visit(document, { SchemaExtension: () => null, DirectiveDefinition: () => null });
}
