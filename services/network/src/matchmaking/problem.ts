import { checkMatchmaking } from './checked.ts';
import { interpretersFor, spoken } from './languages.ts';
import type { Matchmaking, Meeting, RefusedWish } from './matchmaking.ts';
import { type SiftedWish, siftWishes } from './sifted-wishes.ts';

/** Two delegates that could meet, or that do in a fixed meeting. All numbers are places in the lists of the problem; -1 is what they do not have. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** The wishes that a meeting of them grants. */
  readonly wishes: readonly number[];
  /** Interpreters who could help them; null where they have a common language. */
  readonly interpreters: readonly number[] | null;
  /** Where both could be, with an open table and, where needed, an interpreter, were nobody else there. */
  readonly slots: readonly number[];
}

export interface FixedMeeting {
  readonly meeting: Meeting;
  readonly slot: number;
  readonly table: number;
  readonly interpreter: number;
}

/** What is given, in numbers: the search asks it millions of times. Tables of two kinds of things are rows of one array: `delegateAt[delegate * slots + slot]`. */
export interface Problem {
  readonly given: Matchmaking;
  readonly slots: number;
  /** Of each slot the slots that it shares an instant with, itself among them. */
  readonly overlaps: readonly (readonly number[])[];
  readonly delegateAt: Int32Array;
  readonly tableAt: Int32Array;
  readonly interpreterAt: Int32Array;
  readonly maximum: Int32Array;
  readonly wishes: readonly SiftedWish[];
  readonly wishFrom: Int32Array;
  readonly wishWeight: Int32Array;
  /** Those of fixed meetings stand from `firstFixed` on, in the order of `fixed`. */
  readonly pairs: readonly Pair[];
  readonly firstFixed: number;
  readonly fixed: readonly FixedMeeting[];
  /** Wishes that no schedule can grant. */
  readonly refused: readonly RefusedWish[];
}

export function placesOf(things: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, place) => [id, place]));
}

export function problemOf(given: Matchmaking): Problem {
  checkMatchmaking(given);
  const [slotPlaces, delegatePlaces] = [placesOf(given.slots), placesOf(given.delegates)];
  const [tablePlaces, interpreterPlaces] = [placesOf(given.tables), placesOf(given.interpreters)];
  const slots = given.slots.length;
  const rows = <Thing>(things: readonly Thing[], isThere: (thing: Thing, slot: string) => boolean): Int32Array => {
    const row = (thing: Thing) => given.slots.map(({ id }) => (isThere(thing, id) ? 1 : 0));
    return Int32Array.from(things.flatMap(row));
  };
  const delegateAt = rows(given.delegates, (delegate, slot) => !delegate.withdrawn && (delegate.slots?.includes(slot) ?? true));
  const tableAt = rows(given.tables, (table, slot) => !table.closed.includes(slot));
  const interpreterAt = rows(given.interpreters, (interpreter, slot) => interpreter.slots?.includes(slot) ?? true);

  const fixed = given.meetings
    .filter((meeting) => isFixed(meeting, given, delegatePlaces))
    .map((meeting) => ({
      meeting,
      slot: slotPlaces.get(meeting.slot) ?? -1,
      table: tablePlaces.get(meeting.table) ?? -1,
      interpreter: interpreterPlaces.get(meeting.interpreter ?? '') ?? -1,
    }));
  const met = fixed.map(({ meeting: { delegates } }) => delegates.map((id) => delegatePlaces.get(id) ?? -1) as [number, number]);
  const { wishes, refused } = siftWishes(given, delegatePlaces, met);

  const languages = given.delegates.map((delegate) => spoken(delegate.languages));
  const helpers = interpretersFor(given.interpreters);
  const hasTable = given.slots.map((_, slot) => given.tables.some((_, table) => tableAt[table * slots + slot] === 1));
  const grantedBy = new Map<number, number[]>();
  for (const [place, { from, partners }] of wishes.entries()) {
    for (const partner of partners) {
      const key = Math.min(from, partner) * given.delegates.length + Math.max(from, partner);
      const granted = grantedBy.get(key);
      if (granted === undefined) grantedBy.set(key, [place]);
      else granted.push(place);
    }
  }
  const pairs: Pair[] = [...grantedBy].map(([key, granted]) => {
    const [a, b] = [Math.floor(key / given.delegates.length), key % given.delegates.length];
    const interpreters = helpers(languages[a] ?? [], languages[b] ?? []);
    const common = given.slots.flatMap((_, slot) =>
      delegateAt[a * slots + slot] === 1 && delegateAt[b * slots + slot] === 1 ? [slot] : [],
    );
    const helped = (slot: number) => interpreters === null || interpreters.some((one) => interpreterAt[one * slots + slot] === 1);
    return { a, b, wishes: granted, interpreters, slots: common.filter((slot) => hasTable[slot] === true && helped(slot)) };
  });
  const firstFixed = pairs.length;
  for (const [place, [a, b]] of met.entries()) {
    const granted = wishes.flatMap(({ heldBy }, wish) => (heldBy.includes(place) ? [wish] : []));
    pairs.push({ a, b, wishes: granted, interpreters: null, slots: [] });
  }
  return {
    given,
    slots,
    overlaps: overlapsOf(given),
    delegateAt,
    tableAt,
    interpreterAt,
    maximum: Int32Array.from(given.delegates, ({ maximum }) => maximum ?? slots),
    wishes,
    wishFrom: Int32Array.from(wishes, ({ from }) => from),
    wishWeight: Int32Array.from(wishes, ({ wish }) => wish.weight),
    pairs,
    firstFixed,
    fixed,
    refused,
  };
}

/** Finds the pair of a meeting, of those that are not fixed. */
export function pairFinder({ given, pairs, firstFixed }: Problem): (meeting: Meeting) => number | undefined {
  const key = (ids: readonly string[]) => JSON.stringify([...ids].sort());
  const idOf = (delegate: number) => given.delegates[delegate]?.id ?? '';
  const places = new Map(pairs.slice(0, firstFixed).map(({ a, b }, place) => [key([idOf(a), idOf(b)]), place]));
  return ({ delegates }) => places.get(key(delegates));
}

/** Who has withdrawn comes to nothing that was not held yet. */
function isFixed({ standing, delegates }: Meeting, given: Matchmaking, places: ReadonlyMap<string, number>): boolean {
  if (standing === 'PROPOSED') return false;
  return standing === 'HELD' || !delegates.some((id) => given.delegates[places.get(id) ?? -1]?.withdrawn === true);
}

function overlapsOf({ slots }: Matchmaking): number[][] {
  const times = slots.map(({ start, end }) => [Date.parse(start), Date.parse(end)] as const);
  return times.map(([start, end]) => times.flatMap(([from, to], slot) => (from < end && start < to ? [slot] : [])));
}
