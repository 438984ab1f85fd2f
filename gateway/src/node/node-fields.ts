import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Asking } from './asking.ts';
import { invalidArgument } from './invalid-argument.ts';
import type { FindNode, KnownNode } from './known-nodes.ts';
import { type SearchArguments, search } from './search-fields.ts';
import { parseTypedId, type TypedId } from './typed-ids.ts';

/** What the fields of one request work with. */
export interface NodeContext {
  readonly asking: Asking;
  readonly findNode: FindNode;
  /** What went wrong beside an answer. */
  readonly errors: GraphQLError[];
}

const mostNodes = 100;

/** The fields of Query that the gateway answers itself. */
export const nodeFields = {
  node({ id }: { readonly id: string }, { findNode }: NodeContext): Promise<KnownNode | null> {
    return findNode(typedId('id', id));
  },

  nodes({ ids }: { readonly ids: readonly string[] }, { findNode }: NodeContext): Promise<KnownNode | null>[] {
    if (ids.length < 1 || ids.length > mostNodes) throw invalidArgument('ids', `has ${ids.length} items; expected 1 to ${mostNodes}`);
    return ids.map((id, index) => typedId(`ids[${index}]`, id)).map(findNode);
  },

  search(given: SearchArguments, { asking, errors }: NodeContext, { path }: GraphQLResolveInfo): Promise<object> {
    const tell = ({ message, extensions }: GraphQLError) =>
      errors.push(new GraphQLError(message, { path: responsePathAsArray(path), extensions }));
    return search(given, { asking, tell });
  },
};

function typedId(argument: string, text: string): TypedId {
  const id = parseTypedId(text);
  if (id.ok) return id.value;
  throw invalidArgument(argument, `${id.problem}; expected ${id.expected}`);
}
