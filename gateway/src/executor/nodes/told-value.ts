import type { FetchNode } from '@apollo/query-planner';
import { executeSync, type GraphQLSchema, OperationTypeNode, parse } from 'graphql';
import { own, setOwn } from '../properties.ts';
import { applyRewrites } from '../rewrites.ts';
import type { Run } from '../run.ts';
import type { FetchScope } from './fetch.ts';

/** Puts what was selected of the value of a subscription's field into the run's data, as its subgraph would answer it. */
export type TellValue = (run: Run, field: string, value: object) => void;

/** Answers the part of a subscription that its subgraph has from a value in memory; the value's properties are named as the fields are. */
export function valueTeller(
  { operation, operationKind, variableUsages = [], outputRewrites = [] }: FetchNode,
  schema: GraphQLSchema,
  scope: FetchScope,
): TellValue {
  if (operationKind !== OperationTypeNode.SUBSCRIPTION) throw new Error('only the field of a subscription is told');
  const document = parse(operation, { noLocation: true });
  return (run, field, value) => {
    const variableValues = Object.fromEntries(variableUsages.map((name) => [name, own(run.variables, name)]));
    const { data, errors = [] } = executeSync({ schema, document, rootValue: { [field]: value }, variableValues });
    run.errors.push(...errors);
    for (const [key, told] of Object.entries(data ?? {})) setOwn(run.data, key, told);
    applyRewrites(outputRewrites, scope.isOfType, run.data);
  };
}
