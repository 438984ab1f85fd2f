import type { FetchNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import { own, setOwn } from '../properties.ts';
import { applyRewrites } from '../rewrites.ts';
import { NotCompilable, type Run } from '../run.ts';
import { errorsOf, unexpected } from '../subgraph-errors.ts';
import { asking, type FetchScope, isObject } from './fetch.ts';

/** Reads the record into the run's data; null where there is none, or none that the caller may see, or where the run has an error that says why. */
export type ReadEntity = (run: Run, id: string) => Promise<{ readonly id: string; readonly version: number } | null>;

/** Asks the subgraph of a subscription's field for the record that the field is about, with what was selected of it, as an entity: it needs no transport of subscriptions. */
export function entityReader(primary: FetchNode, schema: GraphQLSchema, scope: FetchScope): ReadEntity {
  const { key, typename, operation, variableUsages, names } = entityOperation(primary, schema);
  const ask = asking({ ...primary, operation, operationKind: OperationTypeNode.QUERY, variableUsages }, [], scope);
  const rewrites = primary.outputRewrites ?? [];

  async function read(run: Run, id: string): ReturnType<ReadEntity> {
    const { data, errors = [] } = await ask(run, `"representations":[${JSON.stringify({ __typename: typename, id })}]`, 1);
    const located = errors.map(({ path, ...error }) => ({
      ...error,
      // As if the field itself had been asked.
      ...(path === undefined ? {} : { path: [key, ...path.slice(2)] }),
    }));
    if (located.length > 0)
      run.errors.push(...errorsOf(located, { service: primary.serviceName, path: [], targets: undefined, data: run.data }));
    const entities = isObject(data) ? own(data, '_entities') : undefined;
    const entity: unknown = Array.isArray(entities) ? entities[0] : undefined;
    if (!isObject(entity)) return null;
    const found = { id: own(entity, names.id), version: own(entity, names.version) };
    if (typeof found.id !== 'string' || typeof found.version !== 'number')
      throw new TypeError('a subgraph answered an entity without its id or version');
    setOwn(run.data, key, entity);
    applyRewrites(rewrites, scope.isOfType, run.data);
    return { id: found.id, version: found.version };
  }

  return async (run, id) => {
    try {
      return await read(run, id);
    } catch (error) {
      run.errors.push(unexpected(error));
      return null;
    }
  };
}

/** The query for the entity that means the same as the subscription, with its id and version under names that nothing in it has. */
function entityOperation(primary: FetchNode, schema: GraphQLSchema) {
  const document = parse(primary.operation, { noLocation: true });
  const subscription = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [field, another] = subscription?.selectionSet.selections ?? [];
  if (subscription === undefined || field?.kind !== Kind.FIELD || field.selectionSet === undefined || another !== undefined)
    throw new NotCompilable('subscription');
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (definition === undefined) throw new NotCompilable('subscription');
  const typename = getNamedType(definition.type).name;
  const names = { id: freeName('_id', primary.operation), version: freeName('_version', primary.operation) };
  const selections: SelectionNode[] = [...field.selectionSet.selections, aliased(names.id, 'id'), aliased(names.version, 'version')];
  const used = new Set<string>();
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  for (const node of [...selections, ...fragments]) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  if (used.has('representations')) throw new NotCompilable('variable $representations');
  const kept = (subscription.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const shell = parse(`query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { id } } }`, {
    noLocation: true,
  }).definitions[0] as OperationDefinitionNode;
  const query: OperationDefinitionNode = {
    ...shell,
    ...(subscription.name === undefined ? {} : { name: subscription.name }),
    variableDefinitions: [...(shell.variableDefinitions ?? []), ...kept],
    selectionSet: visit(shell.selectionSet, {
      InlineFragment: (node) => ({ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } }),
    }),
  };
  return {
    key: (field.alias ?? field.name).value,
    typename,
    operation: print({ kind: Kind.DOCUMENT, definitions: [query, ...fragments] }),
    variableUsages: kept.map(({ variable }) => variable.name.value),
    names,
  };
}

function freeName(wanted: string, text: string): string {
  return text.includes(wanted) ? freeName(`${wanted}_`, text) : wanted;
}

function aliased(alias: string, name: string): FieldNode {
  return { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: alias }, name: { kind: Kind.NAME, value: name } };
}
