import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

/** The result of composing every subgraph that has a schema. */
export interface ComposedSupergraph {
  readonly sdl: string;
  /** Hints of severity WARN, as text. */
  readonly warnings: readonly string[];
}

// The gateway takes each subgraph's address from its configuration; the one in the supergraph must not resolve.
const placeholderUrl = (name: string): string => `http://${name}.invalid/graphql`;

const warn = 60;

/** Composes the subgraphs, or throws a SchemaError with every composition error. */
export function composeSupergraph(schemas: readonly SubgraphSchema[]): ComposedSupergraph {
  const result = composeServices(schemas.map(({ name, document }) => ({ name, typeDefs: document, url: placeholderUrl(name) })));
  if (result.errors !== undefined) throw new SchemaError(result.errors.map((error) => `composition: ${error.message}`));
  return {
    sdl: `${result.supergraphSdl.trim()}\n`,
    warnings: result.hints.filter((hint) => hint.definition.level.value >= warn).map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}

/** What a client of the gateway sees of a supergraph. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}
