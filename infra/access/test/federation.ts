import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { readRule } from '@cattc/decisions';
import { apiSchemaOf, composeSupergraph, federationAccess, readSubgraphSchemas } from '@cattc/schema';
import type { Rules } from './judge.ts';
import { type Questions, questionsOf } from './questions.ts';
import { recordTypes } from './records.ts';
import type { Place, Service } from './system.ts';

/** What the schema folders say: the rules, and what can be asked where. */
export interface Federation {
  readonly rules: Rules;
  readonly questions: ReadonlyMap<Place, Questions>;
  /** The mutations of each subgraph. */
  readonly mutations: ReadonlyMap<Service, ReadonlySet<string>>;
}

const root = join(import.meta.dirname, '..', '..', '..', '..');

export async function readFederation(): Promise<Federation> {
  // What the gateway answers itself it asks of these, as the same caller: infra/invariants asks that it tells nothing more.
  const schemas = (await readSubgraphSchemas(root)).filter(({ name }) => name !== 'gateway');
  const access = federationAccess(schemas);
  const owned = [...access.types].filter(([key]) => !access.stubs.has(key));
  const keys = new Map(Object.entries(recordTypes).map(([type, { key = 'id' }]) => [type, key]));
  const subgraphs = schemas.map(({ name, document }) => questionsOf(name as Service, { schema: buildSubgraphSchema(document), keys }));
  const gateway = questionsOf('gateway', { schema: apiSchemaOf(composeSupergraph(schemas).sdl), keys });
  return {
    rules: {
      fields: new Map(access.fields.map(({ type, field, rule }) => [`${type}.${field}`, rule])),
      records: new Map(owned.map(([key, written]) => [key.slice(key.indexOf('.') + 1), readRule(written)])),
    },
    questions: new Map([gateway, ...subgraphs].map((questions) => [questions.place, questions])),
    mutations: new Map(subgraphs.map(({ place, mutations }) => [place as Service, new Set(mutations.map(({ name }) => name))])),
  };
}
