import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../subgraphs/subgraph-answer.ts';
import type { Asking } from './asking.ts';
import type { TypedId } from './typed-ids.ts';

/** A record that its owner shows to the caller; its id is the survivor's where the record was merged. */
export interface KnownNode {
  readonly __typename: string;
  readonly id: string;
}

/** Finds what ids mean to the caller; null where they may see nothing by one. Rejects where the owner cannot be asked. */
export type FindNode = (id: TypedId) => Promise<KnownNode | null>;

interface Waiting {
  readonly id: TypedId;
  readonly settle: (found: KnownNode | null) => void;
  readonly fail: (error: unknown) => void;
}

/** Every id that is asked for in one turn goes to its owner in one request: the owners' rules decide what is there. */
export function createNodeFinder(asking: Asking): FindNode {
  const waiting = new Map<string, Waiting[]>();

  async function flush(subgraph: string): Promise<void> {
    const asked = waiting.get(subgraph) ?? [];
    waiting.delete(subgraph);
    const ids = [...new Map(asked.map(({ id }) => [id.id, id])).values()];
    try {
      const found = await findOf(asking, subgraph, ids);
      for (const { id, settle, fail } of asked) {
        const node = found.get(id.id) ?? null;
        if (node instanceof GraphQLError) fail(node);
        else settle(node);
      }
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }

  return (id) =>
    new Promise((settle, fail) => {
      const together = waiting.get(id.subgraph);
      if (together === undefined) {
        waiting.set(id.subgraph, [{ id, settle, fail }]);
        queueMicrotask(() => void flush(id.subgraph));
      } else together.push({ id, settle, fail });
    });
}

async function findOf(asking: Asking, subgraph: string, ids: readonly TypedId[]): Promise<Map<string, KnownNode | GraphQLError>> {
  const types = [...new Set(ids.map(({ type }) => type))].sort();
  const query = `query Nodes($of: [_Any!]!) { _entities(representations: $of) { __typename ${types.map((type) => `... on ${type} { id }`).join(' ')} } }`;
  const of = ids.map(({ type, id }) => ({ __typename: type, id }));
  const answer = await asking.ask(subgraph, query, { of }, ids.length === 1 ? `${ids[0]?.id} is` : `${ids.length} nodes are`);
  return new Map(ids.flatMap(({ id, type }, place) => readNode(answer, subgraph, type, place).map((node) => [id, node] as const)));
}

function readNode({ data, errors }: SubgraphAnswer, subgraph: string, type: string, place: number): (KnownNode | GraphQLError)[] {
  const entities = data?._entities;
  const entity: unknown = Array.isArray(entities) ? entities[place] : null;
  if (isNode(entity, type)) return [{ __typename: type, id: entity.id }];
  const error = (errors ?? []).find(({ path }) => path === undefined || path[1] === undefined || path[1] === place);
  return error === undefined || isHidden(error)
    ? []
    : [new GraphQLError(error.message, { extensions: { ...error.extensions, service: subgraph } })];
}

function isNode(entity: unknown, type: string): entity is KnownNode {
  if (typeof entity !== 'object' || entity === null) return false;
  const { __typename, id } = entity as Partial<KnownNode>;
  return __typename === type && typeof id === 'string';
}

/** What is not for the caller looks as if it were not there. */
function isHidden({ extensions }: GraphQLFormattedError): boolean {
  return ['FORBIDDEN', 'UNAUTHENTICATED', 'ORGANIZATION_SUSPENDED'].includes(String(extensions?.code));
}
