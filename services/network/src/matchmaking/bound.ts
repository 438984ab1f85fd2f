import { Board } from './board.ts';
import { grantedMost } from './bound-delegate.ts';
import type { Matchmaking } from './matchmaking.ts';
import { share } from './merit.ts';
import { at } from './occupancy.ts';
import { periodsOf } from './periods.ts';
import { problemOf } from './problem.ts';

/**
 * A value that no schedule passes. It is a Lagrangian bound, proven by the prices that it ends with, whatever they are.
 *
 * 1. What every schedule keeps to: in every instant a delegate and an interpreter have at most one meeting, and there are at most as many as tables; nobody has more than
 *    their maximum; a pair meets once at most; a wish counts as granted (y = 1) only if a pair that grants it meets (y ≤ Σ x). Slots that are alike are one
 *    period with so many times the places (`periods.ts`).
 * 2. Put a price ≥ 0 on each of these limits but "once at most". Who adds Σ price · (limit − use) ≥ 0 to the value of a schedule gets no less than the value. So the most
 *    that value + Σ price · (limit − use) can be, over all choices of x and y, kept to the limits or not, is a bound (weak duality).
 * 3. That most falls apart, and each part is exact: for each delegate the best set of wishes, each at its price (`bound-delegate.ts`); for each pair the prices of
 *    its wishes less the least price of a period and an interpreter for it, or 0; the prices of all that there is.
 * 4. `rounds` of subgradient steps look for prices that make it low. That their length looks at `reached`, the value of some schedule, proves nothing and needs no proof.
 *
 * Values are whole numbers, so what is behind the point is cut off. 3,000 wishes: 4 ms a round (`npm run bench -- forum`).
 */
export function upperBound(given: Matchmaking, reached: number, rounds = 1_000): number {
  const relaxation = relaxationOf(new Board(problemOf(given)));
  const { limits, prices, use, direction } = relaxation;
  let best = Number.POSITIVE_INFINITY;
  let [length, sinceBetter] = [1, 0];
  for (let round = 0; round < rounds && best > reached; round += 1) {
    const total = relaxation.value();
    sinceBetter = total < best - 1e-5 * best ? 0 : sinceBetter + 1;
    best = Math.min(best, total);
    if (sinceBetter > 20) [length, sinceBetter] = [length * 0.8, 0];
    let norm = 0;
    for (let place = 0; place < limits.length; place += 1) {
      const slack = use[place] as number;
      // A limit that is not reached and costs nothing gives no direction; one that many share moves less, or it would move for all of them at once.
      const own = slack > 0 && prices[place] === 0 ? 0 : slack;
      const mixed = 0.5 * own + 0.5 * (direction[place] as number);
      direction[place] = mixed;
      norm += (mixed * mixed) / Math.max(1, limits[place] as number);
    }
    if (norm === 0) break;
    const step = (length * (total - reached + 1)) / norm;
    for (let place = 0; place < limits.length; place += 1) {
      const change = (step * (direction[place] as number)) / Math.max(1, limits[place] as number);
      prices[place] = Math.max(0, (prices[place] as number) - change);
    }
  }
  return Math.floor(best + 1e-3);
}

interface Relaxation {
  readonly limits: Float64Array;
  readonly prices: Float64Array;
  /** What the best choice at the prices leaves of each limit. */
  readonly use: Float64Array;
  readonly direction: Float64Array;
  value(): number;
}

function relaxationOf(board: Board): Relaxation {
  const { problem } = board;
  const { given, pairs, firstFixed, wishes } = problem;
  const periods = periodsOf(board);
  const width = periods.length;
  const shared = periods.map(({ sharedWith }) => sharedWith);
  // One row of limits: wishes, tables by period, delegates by period, their maxima, interpreters by period.
  const tables = wishes.length;
  const delegates = tables + width;
  const maxima = delegates + given.delegates.length * width;
  const interpreters = maxima + given.delegates.length;
  const size = interpreters + given.interpreters.length * width;
  const left = given.delegates.map((_, delegate) => Math.max(0, at(problem.maximum, delegate) - at(board.meets, delegate)));
  const limits = new Float64Array(size);
  for (const [period, { slots, tables: count }] of periods.entries()) {
    limits[tables + period] = count;
    for (const delegate of given.delegates.keys()) limits[delegates + delegate * width + period] = slots.length;
    for (const interpreter of given.interpreters.keys()) limits[interpreters + interpreter * width + period] = slots.length;
  }
  limits.set(left, maxima);
  const prices = new Float64Array(size);
  const use = new Float64Array(size);

  const possible = pairs.slice(0, firstFixed).flatMap((pair) => {
    const isFree = (slot = 0) => pair.slots.includes(slot) && board.isFree(pair.a, slot) && board.isFree(pair.b, slot);
    const free = periods.flatMap(({ slots }, period) => (isFree(slots[0]) ? [period] : []));
    return free.length === 0 ? [] : [{ ...pair, free, helpers: pair.interpreters?.join() ?? null }];
  });
  const groups = [...new Set(possible.flatMap(({ helpers }) => (helpers === null ? [] : [helpers])))];
  const groupOf = possible.map(({ helpers }) => (helpers === null ? -1 : groups.indexOf(helpers)));
  const cheapest = new Float64Array(groups.length * width);
  const chosen = new Int32Array(groups.length * width);

  const reachable = new Set(possible.flatMap((pair) => pair.wishes));
  const asked = given.delegates.map((_, delegate) => {
    const items = wishes.flatMap(({ from }, wish) => {
      const isGranted = at(board.grants, wish) > 0;
      return from === delegate && (isGranted || reachable.has(wish)) ? [{ wish, weight: at(problem.wishWeight, wish), isGranted }] : [];
    });
    // One meeting grants a delegate two wishes at most: for the person and for their organisation.
    const most = 2 * Math.min(left[delegate] ?? 0, problem.slots) + items.filter(({ isGranted }) => isGranted).length;
    return { items: items.sort((one, other) => other.weight - one.weight), most };
  });
  // The prices begin where every wish costs what it would bring if all were granted.
  for (const { items } of asked) for (const [place, { wish, weight }] of items.entries()) prices[wish] = weight * share(place + 1);

  const priceIn = (first: number, thing: number, period: number): number => {
    let price = 0;
    for (const other of shared[period] as readonly number[]) price += prices[first + thing * width + other] as number;
    return price;
  };
  const take = (first: number, thing: number, period: number): void => {
    for (const other of shared[period] as readonly number[]) add(use, first + thing * width + other, -1);
  };
  const choose = (place: number): number => {
    const { a, b, wishes: granted, free } = possible[place] as (typeof possible)[number];
    const group = groupOf[place] as number;
    let worth = -(prices[maxima + a] as number) - (prices[maxima + b] as number);
    for (const wish of granted) worth += prices[wish] as number;
    let [least, where] = [worth, -1];
    for (let turn = 0; turn < free.length && worth > 0; turn += 1) {
      // Everybody begins elsewhere, so that not all choose the same of equal periods.
      const period = free[(place + turn) % free.length] as number;
      const help = group === -1 ? 0 : (cheapest[group * width + period] as number);
      const price = priceIn(tables, 0, period) + priceIn(delegates, a, period) + priceIn(delegates, b, period) + help;
      if (price < least) [least, where] = [price, period];
    }
    if (where === -1) return 0;
    for (const wish of granted) add(use, wish, 1);
    for (const delegate of [a, b]) {
      add(use, maxima + delegate, -1);
      take(delegates, delegate, where);
    }
    take(tables, 0, where);
    if (group !== -1) take(interpreters, at(chosen, group * width + where), where);
    return worth - least;
  };
  const helpers = groups.map((key) => key.split(',').filter(Boolean).map(Number));
  return {
    limits,
    prices,
    use,
    direction: new Float64Array(size),
    value() {
      let total = 0;
      use.set(limits);
      for (let place = 0; place < size; place += 1) total += (limits[place] as number) * (prices[place] as number);
      for (const { items, most } of asked) total += grantedMost(items, most, prices, (wish) => add(use, wish, -1));
      for (const [group, those] of helpers.entries()) {
        for (const [period, { slots }] of periods.entries()) {
          const there = those.filter((one) => board.isInterpreterFree(one, slots[0] ?? -1));
          const costs = there.map((one) => priceIn(interpreters, one, period));
          const least = Math.min(...costs);
          cheapest[group * width + period] = least;
          chosen[group * width + period] = there[costs.indexOf(least)] ?? -1;
        }
      }
      for (const place of possible.keys()) total += choose(place);
      return total;
    },
  };
}

function add(list: Float64Array, place: number, by: number): void {
  list[place] = (list[place] as number) + by;
}
