import { heaviest } from './matchmaking.ts';

/**
 * What a schedule is worth: for every delegate, their granted wishes in order of weight, each weight times the share of its place. Shares fall as 1 / place^1.5, so that a
 * first wish comes before anybody's tenth: a meeting that is both sides' tenth and grants two wishes of each (for a person and for their organisation) at the
 * highest weight brings 2 · 5 · (32 + 27) = 590, somebody's first wish at the lowest weight 1,000. Values are whole numbers: they add up exactly.
 *
 * Of one delegate it is the sum over thresholds of (share − next share) · (the heaviest so many granted wishes), so another meeting never brings more
 * because others were granted first: greedy choices stay near the best, and the bound (`bound.ts`) is near what can be reached.
 */
export function share(place: number): number {
  return Math.max(1, Math.round(1_000 / place ** 1.5));
}

/** Sums of the first shares: entry n is that of places 1 to n. */
export function shareSums(places: number): Int32Array {
  const sums = new Int32Array(places + 1);
  for (let place = 1; place <= places; place += 1) sums[place] = (sums[place - 1] as number) + share(place);
  return sums;
}

/** Of one delegate, whose granted wishes are counted by weight at `counts[from + weight]`. */
export function worthOf(counts: Int32Array, from: number, sums: Int32Array): number {
  let [worth, place] = [0, 0];
  for (let weight = heaviest; weight > 0; weight -= 1) {
    const count = counts[from + weight] as number;
    if (count === 0) continue;
    worth += weight * ((sums[place + count] as number) - (sums[place] as number));
    place += count;
  }
  return worth;
}
