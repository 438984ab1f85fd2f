import { type Caller, holds, publicCaller } from '@cattc/decisions';
import { addDays, startOfDay } from '@cattc/formats';
import { type CountryGroup, isOn } from '../country/country.ts';
import type { MembershipDimension, MembershipState, MembershipTier, OrganizationType } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { type Membership, memberStates } from '../membership/membership.ts';
import { viewMemberships } from '../membership/membership-access.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { type Column, floats, integers, nthSmallest } from './column.ts';
import type { MembershipPast } from './membership-past.ts';
import type { Period } from './statistics-periods.ts';

/** What is asked for: whose numbers, of which day, as they were known when. */
export interface StatisticsScope {
  /** The day, of which the end counts. */
  readonly at: string;
  /** An instant in milliseconds since 1970. */
  readonly knownAt: number;
  readonly caller: Caller;
  /** Null: all. */
  readonly countries: readonly string[] | null;
  /** Empty: none is asked for. */
  readonly groups: readonly CountryGroup[];
  readonly tiers: readonly MembershipTier[] | null;
  readonly types: readonly OrganizationType[] | null;
  /** Null: those of members, and all of them where states are told apart. */
  readonly states: readonly MembershipState[] | null;
}

export interface Count {
  readonly code: string;
  readonly count: number;
}

export interface PeriodCount extends Period, Pick<Count, 'count'> {
  readonly change: number;
  readonly joined: number;
  readonly left: number;
}

export interface Series {
  readonly code: string;
  readonly periods: readonly PeriodCount[];
}

export interface StateTime {
  readonly state: MembershipState;
  readonly ended: number;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly lasting: number;
}

const dayMs = 86_400_000;

function endOf(day: string): number {
  return startOfDay(addDays(day, 1), centreZone).getTime();
}

/** What of the past a scope counts, by place in the past's dictionaries. */
interface Sieve {
  readonly standings: readonly boolean[];
  readonly typeSets: readonly boolean[];
}

function sieveOf(past: MembershipPast, scope: StatisticsScope, states: readonly MembershipState[], countries: Countries): Sieve {
  const { tiers, types, caller } = scope;
  return {
    standings: past.standings.map(
      ({ country, tier, state }) =>
        states.includes(state) &&
        (tiers === null || tiers.includes(tier)) &&
        (countries === null || countries.has(country)) &&
        sees(caller, country, state),
    ),
    typeSets: past.typeSets.map((set) => types === null || types.some((type) => set.includes(type))),
  };
}

/** Whether a number may hold what the lists of the caller hold, leaving aside what is its own. */
function sees(caller: Caller, country: string, state: MembershipState): boolean {
  return holds(viewMemberships(caller), { country, state, organizationId: '' } as Membership);
}

const valuesOf = (name: string): readonly string[] => (vocabulary[name] ?? []).map(({ code }) => code);
const allStates = valuesOf('MembershipState') as readonly MembershipState[];

/** The states that are counted, of those that the caller may see somewhere. */
function statesOf({ states, caller }: StatisticsScope, dimension: MembershipDimension): readonly MembershipState[] {
  const asked = states ?? (dimension === 'STATE' ? allStates : memberStates);
  return allStates.filter((state) => asked.includes(state) && sees(caller, caller.country ?? '', state));
}

/** Null: all. */
type Countries = ReadonlySet<string> | null;

/** The countries that a scope takes in on a day. */
function countriesOn({ countries, groups }: StatisticsScope, day: string): Countries {
  if (countries === null && groups.length === 0) return null;
  const members = groups.flatMap((group) => group.members.filter((member) => isOn(member, day)).map(({ country }) => country));
  return new Set([...(countries ?? []), ...members]);
}

/** The codes of a dimension, and which of them each place of a dictionary has. */
interface Keys {
  readonly codes: readonly string[];
  readonly of: 'STANDING' | 'TYPES' | 'FIELDS';
  readonly keys: readonly (readonly number[])[];
}

function keysOf(past: MembershipPast, dimension: MembershipDimension): Keys {
  switch (dimension) {
    case 'ALL':
      return keysAmong('STANDING', past.standings, () => ['ALL']);
    case 'COUNTRY':
      return keysAmong('STANDING', past.standings, ({ country }) => [country]);
    case 'TIER':
      return keysAmong('STANDING', past.standings, ({ tier }) => [tier]);
    case 'STATE':
      return keysAmong('STANDING', past.standings, ({ state }) => [state]);
    case 'TYPE':
      return keysAmong('TYPES', past.typeSets, (types) => types);
    case 'FIELD':
      return keysAmong('FIELDS', past.fieldSets, (fields) => fields);
    default:
      return dimension satisfies never;
  }
}

function keysAmong<Value>(of: Keys['of'], values: readonly Value[], codesOf: (value: Value) => readonly string[]): Keys {
  const codes = new Map<string, number>();
  const keys = values.map((value) =>
    [...new Set(codesOf(value))].map((code) => {
      const known = codes.get(code) ?? codes.size;
      codes.set(code, known);
      return known;
    }),
  );
  return { codes: [...codes.keys()], of, keys };
}

function placeIn({ of }: Keys, standing: number, types: number, fields: number): number {
  return of === 'STANDING' ? standing : of === 'TYPES' ? types : fields;
}

/** What each membership was at the end of the day, as places in the past's dictionaries. */
interface Snapshot {
  readonly standings: Column<Int32Array>;
  readonly types: Column<Int32Array>;
  readonly fields: Column<Int32Array>;
}

function snapshotOf(past: MembershipPast, { at, knownAt }: StatisticsScope): Snapshot {
  const end = endOf(at);
  const snapshot = { standings: integers(), types: integers(), fields: integers() };
  past.forEach(knownAt, (_, standing, types, fields, from, to) => {
    if (from >= end || to < end) return;
    snapshot.standings.push(standing);
    snapshot.types.push(types);
    snapshot.fields.push(fields);
  });
  return snapshot;
}

/** How many memberships there were, and of each value of a dimension; `counts` in the order in which they are shown. */
export function countBy(
  past: MembershipPast,
  scope: StatisticsScope,
  dimension: MembershipDimension,
): { readonly total: number; readonly counts: readonly Count[] } {
  const countries = countriesOn(scope, scope.at);
  const states = statesOf(scope, dimension);
  const sieve = sieveOf(past, scope, states, countries);
  const keys = keysOf(past, dimension);
  const found = new Array<number>(keys.codes.length).fill(0);
  const { standings, types, fields } = snapshotOf(past, scope);
  let total = 0;
  for (let place = 0; place < standings.length; place += 1) {
    const [standing, typeSet, fieldSet] = [standings.values[place] ?? 0, types.values[place] ?? 0, fields.values[place] ?? 0];
    if (!sieve.standings[standing] || !sieve.typeSets[typeSet]) continue;
    total += 1;
    for (const key of keys.keys[placeIn(keys, standing, typeSet, fieldSet)] ?? []) found[key] = (found[key] ?? 0) + 1;
  }
  const counted = new Map(keys.codes.map((code, key) => [code, found[key] ?? 0]));
  const codes = shownCodes(
    scope,
    dimension,
    states,
    keys.codes.filter((code) => (counted.get(code) ?? 0) > 0),
    (code) => counted.get(code) ?? 0,
    countries,
  );
  return { total, counts: codes.map((code) => ({ code, count: counted.get(code) ?? 0 })) };
}

/** The codes of a dimension in the order in which they are shown: those that are few always, of the others the found ones and those of the filter. */
function shownCodes(
  { types, tiers }: StatisticsScope,
  dimension: MembershipDimension,
  states: readonly MembershipState[],
  found: readonly string[],
  countOf: (code: string) => number,
  countries: Countries,
): readonly string[] {
  switch (dimension) {
    case 'ALL':
      return ['ALL'];
    case 'STATE':
      return states;
    case 'TIER':
      return valuesOf('MembershipTier').filter((tier) => tiers === null || tiers.includes(tier as MembershipTier));
    case 'TYPE':
      // Who is counted for one type has others too.
      return valuesOf('OrganizationType').filter(
        (type) => types === null || types.includes(type as OrganizationType) || found.includes(type),
      );
    case 'COUNTRY':
    case 'FIELD':
      return [...new Set([...found, ...(dimension === 'COUNTRY' ? (countries ?? []) : [])])].sort(
        (a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1),
      );
    default:
      return dimension satisfies never;
  }
}

const none: readonly number[] = [];

/** How many memberships there were at the end of each period, and how many came and went in it; `periods` follow each other without gaps. */
export function growthOf(
  past: MembershipPast,
  scope: StatisticsScope,
  periods: readonly Period[],
  dimension: MembershipDimension,
): readonly Series[] {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const states = statesOf(scope, dimension);
  const dated = scope.groups.length > 0;
  const sieve = sieveOf(past, scope, states, dated ? null : countriesOn(scope, scope.at));
  const changes = gatherChanges(past, scope, sieve, keysOf(past, dimension), dated, [
    first.from,
    ...periods.map(({ to }) => addDays(to, 1)),
  ]);
  const scopes = [addDays(first.from, -1), ...periods.map(({ to }) => to)].map((day) => (dated ? countriesOn(scope, day) : null));
  const series = new Map(changes.codes.map((code, key) => [code, seriesOf(periods, changes, key, scopes)]));
  const isEmpty = (code: string) => series.get(code)?.every(({ count, joined, left }) => count === 0 && joined === 0 && left === 0) ?? true;
  const codes = shownCodes(
    scope,
    dimension,
    states,
    changes.codes.filter((code) => !isEmpty(code)),
    (code) => series.get(code)?.at(-1)?.count ?? 0,
    countriesOn(scope, last.to),
  );
  const nothing = () => periods.map((period) => ({ ...period, count: 0, change: 0, joined: 0, left: 0 }));
  return codes.map((code) => ({ code, periods: series.get(code) ?? nothing() }));
}

/** For each country (for all together where they need no telling apart) and code a row, with a column before the first period and one for each. */
interface Changes {
  readonly codes: readonly string[];
  /** The one empty text where countries are not told apart. */
  readonly countries: readonly string[];
  readonly columns: number;
  readonly joined: Int32Array;
  readonly left: Int32Array;
}

/** Counts each coming and going at the bounds of the days given, which are the first ones of the periods and the one after the last. */
function gatherChanges(
  past: MembershipPast,
  { knownAt }: StatisticsScope,
  sieve: Sieve,
  keys: Keys,
  byCountry: boolean,
  days: readonly string[],
): Changes {
  const bounds = days.map((day) => startOfDay(day, centreZone).getTime());
  const countries = byCountry ? [...new Set(past.standings.map(({ country }) => country))] : [''];
  const countryOf = past.standings.map(({ country }) => Math.max(0, countries.indexOf(country)));
  const columns = bounds.length;
  const cells = countries.length * keys.codes.length * columns;
  const [joined, left] = [new Int32Array(cells), new Int32Array(cells)];
  const add = (cells: Int32Array, row: number, instant: number): void => {
    const column = columnOf(bounds, instant);
    if (column === columns) return;
    const cell = row * columns + column;
    cells[cell] = (cells[cell] ?? 0) + 1;
  };
  const rows = new Map<number, readonly number[]>();
  const rowsAt = (standing: number, place: number): readonly number[] => {
    if (!byCountry) return keys.keys[place] ?? none;
    const country = countryOf[standing] ?? 0;
    const known = rows.get(country * keys.keys.length + place);
    if (known !== undefined) return known;
    const made = (keys.keys[place] ?? none).map((key) => country * keys.codes.length + key);
    rows.set(country * keys.keys.length + place, made);
    return made;
  };
  // Times of a membership come latest first: each is compared with the one that follows it.
  let [current, following, followingFrom] = [-1, none, 0];
  past.forEach(knownAt, (membership, standing, types, fields, from, to) => {
    if (membership !== current) for (const row of following) add(joined, row, followingFrom);
    const counted = sieve.standings[standing] && sieve.typeSets[types];
    const now = counted ? rowsAt(standing, placeIn(keys, standing, types, fields)) : none;
    if (membership === current && now !== following) {
      for (const row of now) if (!following.includes(row)) add(left, row, to);
      for (const row of following) if (!now.includes(row)) add(joined, row, to);
    }
    [current, following, followingFrom] = [membership, now, from];
  });
  for (const row of following) add(joined, row, followingFrom);
  return { codes: keys.codes, countries, columns, joined, left };
}

/** How many bounds an instant has reached. */
function columnOf(bounds: readonly number[], instant: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `scopes`: the countries taken in before the first period, and at the end of each. */
function seriesOf(periods: readonly Period[], changes: Changes, key: number, scopes: readonly Countries[]): PeriodCount[] {
  const { codes, countries, columns, joined, left } = changes;
  const sums = periods.map(() => ({ count: 0, joined: 0, left: 0 }));
  for (const [place, country] of countries.entries()) {
    const begin = (place * codes.length + key) * columns;
    let before = (joined[begin] ?? 0) - (left[begin] ?? 0);
    let wasIn = isTakenIn(scopes[0] ?? null, country);
    for (const [index, sum] of sums.entries()) {
      const [came, went] = [joined[begin + index + 1] ?? 0, left[begin + index + 1] ?? 0];
      const count = before + came - went;
      const isIn = isTakenIn(scopes[index + 1] ?? null, country);
      sum.count += isIn ? count : 0;
      sum.joined += isIn ? (wasIn ? came : count) : 0;
      sum.left += wasIn ? (isIn ? went : before) : 0;
      [before, wasIn] = [count, isIn];
    }
  }
  return periods.map((period, index) => {
    const sum = sums[index] ?? { count: 0, joined: 0, left: 0 };
    return { ...period, ...sum, change: sum.joined - sum.left };
  });
}

function isTakenIn(countries: Countries, country: string): boolean {
  return countries === null || countries.has(country);
}

/** How long memberships stayed in each state, of stays that had ended at the end of the day, on the day `endedSince` or later. */
export function timeInStates(past: MembershipPast, scope: StatisticsScope, endedSince: string | null): readonly StateTime[] {
  const end = endOf(scope.at);
  const since = endedSince === null ? Number.NEGATIVE_INFINITY : startOfDay(endedSince, centreZone).getTime();
  const states = statesOf(scope, 'STATE');
  const sieve = sieveOf(past, scope, states, countriesOn(scope, scope.at));
  const stateOf = past.standings.map(({ state }) => states.indexOf(state));
  const found = states.map(() => ({ lasting: 0, times: floats() }));
  // Times come latest first: a stay begins with the earliest in the same state, and is what it was in the latest.
  let stay = { membership: -1, state: -1, counted: false, from: 0, to: 0 };
  const close = (): void => {
    const of = found[stay.state];
    if (of === undefined || !stay.counted) return;
    if (stay.to >= end) of.lasting += 1;
    else if (stay.to >= since) of.times.push(stay.to - stay.from);
  };
  past.forEach(scope.knownAt, (membership, standing, types, _, from, to) => {
    if (from >= end) return;
    const state = stateOf[standing] ?? -1;
    if (membership === stay.membership && state === stay.state) {
      stay.from = from;
      return;
    }
    close();
    stay = { membership, state, counted: Boolean(sieve.standings[standing] && sieve.typeSets[types]), from, to };
  });
  close();
  return found.map(({ lasting, times }, index) => ({ state: states[index] ?? 'DRAFT', lasting, ...spreadOf(times) }));
}

/** Too few stays tell of single cases rather than of what is usual. */
const fewestStays = 5;

/** How many days memberships usually stay in each state, in the middle of all stays that have ended: the same to every reader. */
export function usualDaysInStates(past: MembershipPast, at: string): ReadonlyMap<MembershipState, number> {
  const caller = { ...publicCaller, role: 'ADMIN' } as const;
  const scope = { at, knownAt: Number.POSITIVE_INFINITY, caller, countries: null, groups: [], tiers: null, types: null, states: null };
  const times = timeInStates(past, { ...scope, states: allStates }, null);
  return new Map(
    times.flatMap(({ state, ended, medianDays }) => (ended < fewestStays || medianDays === null ? [] : [[state, medianDays]])),
  );
}

function spreadOf({ values, length }: Column<Float64Array>): Pick<StateTime, 'ended' | 'meanDays' | 'medianDays'> {
  if (length === 0) return { ended: 0, meanDays: null, medianDays: null };
  const times = values.slice(0, length);
  const mean = times.reduce((sum, time) => sum + time, 0) / length;
  const median = (nthSmallest(times, (length - 1) >> 1) + nthSmallest(times, length >> 1)) / 2;
  return { ended: length, meanDays: inDays(mean), medianDays: inDays(median) };
}

/** To a hundredth of a day, a quarter of an hour. */
function inDays(time: number): number {
  return Math.round((time / dayMs) * 100) / 100;
}
