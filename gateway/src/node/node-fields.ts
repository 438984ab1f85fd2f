import type { Asking } from './asking.ts';
import { invalidArgument } from './invalid-argument.ts';
import type { FindNode, KnownNode } from './known-nodes.ts';
import { parseTypedId, type TypedId } from './typed-ids.ts';

/** What the fields of one request work with. */
export interface NodeContext {
  readonly asking: Asking;
  readonly findNode: FindNode;
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
};

function typedId(argument: string, text: string): TypedId {
  const id = parseTypedId(text);
  if (id.ok) return id.value;
  throw invalidArgument(argument, `${id.problem}; expected ${id.expected}`);
}
