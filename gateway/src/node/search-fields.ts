import { GraphQLError } from 'graphql';
import type { Asking } from './asking.ts';
import { invalidArgument } from './invalid-argument.ts';
import type { KnownNode } from './known-nodes.ts';
import { type Progress, readCursor, type SearchPlace, searchKey, writeCursor } from './search-cursor.ts';
import { type FoundText, type Hit, type KindHits, type SearchKind, searchKinds, searchOf, typeOf } from './search-kinds.ts';
import { type Rank, ranks } from './search-rank.ts';

export interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface SearchEdge {
  readonly node: KnownNode;
  readonly kind: SearchKind;
  readonly rank: Rank;
  readonly matches: readonly FoundText[];
  readonly cursor: string;
}

const longestText = 200;
const mostHits = 100;

/** Searches every kind for its best hits at once, and merges them by rank; what a subgraph would find that is away is left for later, and `tell` is told of it. */
export async function search(
  { text, kinds: given, first, after }: SearchArguments,
  { asking, tell }: { readonly asking: Asking; readonly tell: (error: GraphQLError) => void },
): Promise<object> {
  const length = Array.from(text.trim()).length;
  if (length < 1 || length > longestText) throw invalidArgument('text', `has ${length} characters; expected 1 to ${longestText}`);
  if (first == null || first < 1 || first > mostHits) throw invalidArgument('first', `is ${first}; expected 1 to ${mostHits}`);
  const kinds = given == null || given.length === 0 ? searchKinds : [...new Set(given)];
  const key = searchKey(text, kinds);
  const from: SearchPlace = after == null ? new Map() : readCursor(key, after);
  const answers = await Promise.all(kinds.map((kind) => hitsOf(asking, kind, { text, first }, from.get(kind))));
  const edges = merge(kinds, answers, from, first, key);
  const failed = new Map(answers.flatMap(({ error }) => (error === undefined ? [] : [[error.message, error]])));
  for (const error of failed.values()) tell(error);
  const isLeft = failed.size > 0 && edges.length > 0;
  const isMore = answers.some(
    ({ found }, index) => found.hasMore || found.hits.length > edges.filter(({ kind }) => kind === kinds[index]).length,
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isMore || isLeft,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

interface KindAnswer {
  readonly found: KindHits;
  readonly error?: GraphQLError;
}

async function hitsOf(
  asking: Asking,
  kind: SearchKind,
  sought: { readonly text: string; readonly first: number },
  at: Progress | undefined,
): Promise<KindAnswer> {
  const nothing: KindHits = { hits: [], hasMore: false };
  try {
    return { found: await searchOf[kind](asking, sought, at ?? { after: null }) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // What a caller gave wrongly is theirs to mend; only a subgraph that is away leaves the others.
    if (error.extensions.code === 'BAD_USER_INPUT') throw error;
    return { found: nothing, error };
  }
}

interface Queue {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  next: number;
  progress: Progress;
}

/** The best of all heads, again and again: by rank, then by how many of that rank its kind has told, then by the order of the kinds. */
function merge(kinds: readonly SearchKind[], answers: readonly KindAnswer[], from: SearchPlace, first: number, key: string): SearchEdge[] {
  const queues = kinds.map((kind, index): Queue => {
    const progress = from.get(kind) ?? { after: null, rank: 0, count: 0 };
    return { kind, hits: answers[index]?.found.hits ?? [], next: 0, progress };
  });
  const reached = new Map(from);
  const edges: SearchEdge[] = [];
  while (edges.length < first) {
    const heads = queues.flatMap((queue) => {
      const hit = queue.hits[queue.next];
      return hit === undefined ? [] : [{ queue, hit, progress: stepped(queue.progress, hit) }];
    });
    const best = heads.reduce<(typeof heads)[number] | undefined>(
      (found, head) => (found === undefined || isBefore(head.progress, found.progress) ? head : found),
      undefined,
    );
    if (best === undefined) break;
    const { queue, hit, progress } = best;
    queue.next += 1;
    queue.progress = progress;
    reached.set(queue.kind, progress);
    const node = { __typename: typeOf[queue.kind], id: hit.id };
    edges.push({ node, kind: queue.kind, rank: ranks[progress.rank] ?? 'LIKE', matches: hit.matches, cursor: writeCursor(key, reached) });
  }
  return edges;
}

/** A kind's own order stays: what comes after a worse hit counts as no better. */
function stepped({ rank, count }: Progress, hit: Hit): Progress {
  const own = Math.max(rank, ranks.indexOf(hit.rank));
  return { ...hit.place, rank: own, count: own === rank ? count + 1 : 1 };
}

function isBefore(one: Progress, other: Progress): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.count < other.count);
}
