import { createHash } from 'node:crypto';
import { invalidArgument } from './invalid-argument.ts';
import { type KindPlace, type SearchKind, searchKinds } from './search-kinds.ts';

/** How far one kind is read: where its list goes on, the worst rank that was told of it so far, and how many of that rank. */
export interface Progress extends KindPlace {
  readonly rank: number;
  readonly count: number;
}

/** How far each kind is read; one that is not there begins at its beginning. */
export type SearchPlace = ReadonlyMap<SearchKind, Progress>;

/** A cursor of a search: it opens nothing by itself, as the cursors in it are those of the subgraphs, which check them. */
export function writeCursor(search: string, place: SearchPlace): string {
  return Buffer.from(JSON.stringify([search, ...place])).toString('base64url');
}

/** Throws for what is no cursor of this search. */
export function readCursor(search: string, cursor: string): SearchPlace {
  try {
    const [of, ...places]: unknown[] = cursor.length > 8_000 ? [] : JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (of === search) return new Map(places.map(readPlace));
  } catch {
    // As one of another search.
  }
  throw invalidArgument('after', 'is not a cursor of this search; expected endCursor of the page before, or nothing to begin');
}

function readPlace(place: unknown): [SearchKind, Progress] {
  const [kind, at] = place as [SearchKind, Progress];
  if (!searchKinds.includes(kind)) throw new TypeError('no kind');
  const { after, taken, rank, count } = at;
  const fits = (after === null || typeof after === 'string') && Number.isInteger(rank) && Number.isInteger(count);
  const isTaken = taken === undefined || (Number.isInteger(taken[0]) && typeof taken[1] === 'string');
  if (!fits || !isTaken) throw new TypeError('no place');
  return [kind, { after, rank, count, ...(taken === undefined ? {} : { taken: [taken[0], taken[1]] }) }];
}

/** What is looked for, in short. */
export function searchKey(text: string, kinds: readonly SearchKind[]): string {
  return createHash('sha256')
    .update(JSON.stringify([text, kinds]))
    .digest('base64url')
    .slice(0, 16);
}
