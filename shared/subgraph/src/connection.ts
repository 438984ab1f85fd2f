import { GraphQLError } from 'graphql';
import { type CursorSigner, listKey, type Place } from './cursor.ts';

/** Arguments of every list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Exact counts end here: beyond it a list says so instead of counting on. */
export const countLimit = 10_000;
export const defaultPage = 20;
export const largestPage = 100;

export interface Page {
  readonly limit: number;
  /** Where the page begins; null at the start of the list. */
  readonly after: Place | null;
  readonly cursorOf: (place: Place) => string;
}

/** Reads `first` and `after`; throws BAD_USER_INPUT for what does not fit. `parameters` are all that make this list another list, asked for where a cursor is read or made. */
export function readPage(signer: CursorSigner, field: string, parameters: object | (() => object), { first, after }: PageArguments): Page {
  const limit = first ?? defaultPage;
  if (limit < 1 || limit > largestPage) {
    throw new GraphQLError(`first: is ${limit}; expected 1 to ${largestPage}.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  }
  let key: string | undefined;
  const list = (): string => {
    key ??= listKey(field, typeof parameters === 'function' ? (parameters as () => object)() : parameters);
    return key;
  };
  return {
    limit,
    after: after == null ? null : signer.read(list(), after),
    cursorOf: (place) => signer.sign(list(), place),
  };
}

export interface Counted {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
}

/** A Relay connection; counts and cursors are functions, so that they run only when they are selected, and a count once. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; cursor(): string }[];
  readonly nodes: Node[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor(): string | null; endCursor(): string | null };
  totalCount(): Promise<number>;
  totalCountIsExact(): Promise<boolean>;
}

/**
 * Makes a connection of rows that were read with `limit + 1`, so that the row too many tells whether there is a next page.
 * `count` answers the number of rows up to `countLimit + 1`.
 */
export function toConnection<Node>(
  rows: readonly Node[],
  page: Page,
  placeOf: (node: Node) => Place,
  count: () => Promise<number>,
): Connection<Node> {
  const nodes = rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ node, cursor: () => page.cursorOf(placeOf(node)) }));
  let counted: Promise<number> | undefined;
  const counting = () => {
    counted ??= count();
    return counted;
  };
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount: async () => Math.min(await counting(), countLimit),
    totalCountIsExact: async () => (await counting()) <= countLimit,
  };
}
