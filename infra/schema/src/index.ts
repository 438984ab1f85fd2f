export { type FederationAccess, federationAccess, type RuledField } from './access.ts';
export { type CheckResult, checkSchemas, formatResults } from './check.ts';
export { generate, release } from './generate.ts';
export { readSubgraphSchemas, type SubgraphSchema } from './subgraph-schema.ts';
export { apiSchemaOf, composeSupergraph } from './supergraph.ts';
