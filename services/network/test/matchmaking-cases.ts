import fc from 'fast-check';
import type { Delegate, Matchmaking, Meeting, Slot, Wish } from '../src/matchmaking/matchmaking.ts';
import { share } from '../src/matchmaking/merit.ts';
import { isSamePair, verifySchedule } from '../src/matchmaking/verify.ts';

/** A slot of a morning, from and to in minutes. */
export function slot(id: string, from: number, to: number): Slot {
  const instant = (minutes: number) => new Date(Date.UTC(2026, 8, 16, 1, minutes)).toISOString();
  return { id, start: instant(from), end: instant(to) };
}

export function delegate(id: string, facts: Partial<Delegate> = {}): Delegate {
  return { id, organization: `of ${id}`, languages: ['en'], slots: null, maximum: null, withdrawn: false, ...facts };
}

export function wish(id: string, from: string, to: string | { readonly organization: string }, weight = 3): Wish {
  return { id, from, to: typeof to === 'string' ? { delegate: to } : to, weight, listings: [] };
}

export function meeting(delegates: readonly [string, string], slotId: string, facts: Partial<Meeting> = {}): Meeting {
  return { delegates, slot: slotId, table: 't1', interpreter: null, standing: 'CONFIRMED', wishes: [], ...facts };
}

/** Two slots and a table for everybody who is not said otherwise. */
export function matchmaking(given: Partial<Matchmaking>): Matchmaking {
  return {
    slots: [slot('s1', 0, 30), slot('s2', 30, 60)],
    tables: [{ id: 't1', closed: [] }],
    interpreters: [],
    delegates: [],
    wishes: [],
    avoidances: [],
    meetings: [],
    ...given,
  };
}

/** Without a clock: the steps alone end the search. */
export const budget = (steps: number, seed = 1) => ({ seed, steps, milliseconds: 1, clock: () => 0 });

interface Sizes {
  readonly delegates: number;
  readonly slots: number;
  readonly tables: number;
  readonly interpreters: number;
  readonly wishes: number;
}

/** Forums of at most this size: slots that overlap, closed tables, absent people, wishes that name nobody, oneself, the own organisation or the same again. */
export function anyMatchmaking(sizes: Sizes): fc.Arbitrary<Matchmaking> {
  const ids = (prefix: string, most: number, least = 1) =>
    fc.integer({ min: least, max: most }).map((count) => Array.from({ length: count }, (_, place) => `${prefix}${place}`));
  const everything = fc.tuple(
    ids('s', sizes.slots, 2),
    ids('t', sizes.tables),
    ids('i', sizes.interpreters, 0),
    ids('d', sizes.delegates, 3),
  );
  // Without its bias to small values, which would make most forums empty.
  const forums = everything.chain(([slots, tables, interpreters, delegates]) => {
    const languages = ['zh-Hans', 'en', 'th', 'vi'];
    const organizations = ['o0', 'o1', 'o2', 'o3'];
    const sometimes = fc.option(fc.subarray(slots, { minLength: 1 }), { freq: 3, nil: null });
    const party = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...delegates) }, { weight: 1, arbitrary: fc.constant('nobody') });
    const wished = fc.oneof(
      { weight: 4, arbitrary: party.map((id) => ({ delegate: id })) },
      { weight: 1, arbitrary: fc.constantFrom(...organizations, ...organizations, 'none').map((id) => ({ organization: id })) },
    );
    return fc.record({
      slots: fc
        .array(fc.record({ from: fc.integer({ min: 0, max: 8 }), long: fc.constantFrom(1, 1, 1, 2) }), {
          minLength: slots.length,
          maxLength: slots.length,
        })
        .map((times) =>
          slots.map((id, place) => slot(id, (times[place]?.from ?? 0) * 30, ((times[place]?.from ?? 0) + (times[place]?.long ?? 1)) * 30)),
        ),
      tables: fc.tuple(
        ...tables.map((id) =>
          fc.record({
            id: fc.constant(id),
            closed: fc.option(fc.constantFrom(...slots), { freq: 2, nil: null }).map((closed) => (closed === null ? [] : [closed])),
          }),
        ),
      ),
      interpreters: fc.tuple(
        ...interpreters.map((id) =>
          fc.record({
            id: fc.constant(id),
            pairs: fc.array(fc.tuple(fc.constantFrom(...languages), fc.constantFrom(...languages)), { maxLength: 3 }),
            slots: sometimes,
          }),
        ),
      ),
      delegates: fc.tuple(
        ...delegates.map((id) =>
          fc.record({
            id: fc.constant(id),
            organization: fc.oneof(fc.constantFrom(...organizations), fc.constant(`of ${id}`)),
            languages: fc.subarray(languages, { minLength: 1, maxLength: 3 }),
            slots: sometimes,
            maximum: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4, nil: null }),
            withdrawn: fc.integer({ min: 0, max: 15 }).map((drawn) => drawn === 0),
          }),
        ),
      ),
      wishes: fc
        .array(fc.record({ from: party, to: wished, weight: fc.integer({ min: 1, max: 5 }), listings: fc.constant([]) }), {
          minLength: Math.floor(sizes.wishes / 2),
          maxLength: sizes.wishes,
        })
        .map((wishes) => wishes.map((each, place) => ({ id: `w${place}`, ...each }))),
      avoidances: fc.array(fc.record({ from: party, to: wished }), { maxLength: 1 }),
      meetings: fc.constant([]),
    });
  });
  return fc.noBias(forums);
}

/** The value of a schedule, as `merit.ts` says it in words. */
export function valueOfAll(given: Matchmaking, meetings: readonly Meeting[]): number {
  const granted = new Set(meetings.flatMap(({ wishes }) => wishes));
  return given.delegates.reduce((sum, { id }) => {
    const weights = given.wishes.filter(({ id: each, from }) => from === id && granted.has(each)).map(({ weight }) => weight);
    weights.sort((one, other) => other - one);
    return weights.reduce((worth, weight, place) => worth + weight * share(place + 1), sum);
  }, 0);
}

/** The best value of all schedules, by trying each; `possible` are wishes that are refused for no reason of their own. */
export function bestValue(given: Matchmaking, possible: ReadonlySet<string>): number {
  const wishes = given.wishes.filter(({ id }) => possible.has(id));
  const places = given.slots.flatMap((s) =>
    given.tables.flatMap((t) =>
      [null, ...given.interpreters.map(({ id }) => id)].map((i) => ({ slot: s.id, table: t.id, interpreter: i })),
    ),
  );
  const grants = (from: string, to: Delegate) =>
    wishes.filter(
      (each) => each.from === from && ('delegate' in each.to ? each.to.delegate === to.id : each.to.organization === to.organization),
    );
  const pairs = given.delegates.flatMap((one, index) =>
    given.delegates.slice(index + 1).flatMap((other) => {
      const granted = [...grants(one.id, other), ...grants(other.id, one)].map(({ id }) => id);
      if (granted.length === 0) return [];
      const ways = places.map((place) => meeting([one.id, other.id], place.slot, { ...place, standing: 'PROPOSED', wishes: granted }));
      const fine = ways.filter((way) => isFine(given, [way]));
      const needsNobody = fine.filter(({ interpreter }) => interpreter === null);
      return [needsNobody.length > 0 ? needsNobody : fine];
    }),
  );
  const search = (index: number, meetings: readonly Meeting[]): number => {
    const ways = pairs[index];
    if (ways === undefined) return valueOfAll(given, meetings);
    const without = search(index + 1, meetings);
    return ways.reduce(
      (best, way) => (isFine(given, [...meetings, way]) ? Math.max(best, search(index + 1, [...meetings, way])) : best),
      without,
    );
  };
  return search(0, []);
}

export function isFine(given: Matchmaking, meetings: readonly Meeting[]): boolean {
  const answers = ['WISH_UNANSWERED', 'WISH_ANSWERED_TWICE'];
  return verifySchedule(given, { meetings, refused: [] }).every(({ code }) => answers.includes(code));
}

export function meetingOf(meetings: readonly Meeting[], delegates: readonly [string, string]): Meeting | undefined {
  return meetings.find((each) => isSamePair(each, meeting(delegates, '')));
}
