import { share } from './merit.ts';

interface PricedWish {
  readonly wish: number;
  readonly weight: number;
  /** By a fixed meeting: it is there, and costs nothing. */
  readonly isGranted: boolean;
}

/**
 * The most that one delegate's wishes are worth if each costs its price and no more than `most` are granted; `wishes` come heaviest first, so those chosen take their places in that
 * order, which is a table over how many are chosen of how many looked at. Tells of each that is chosen.
 */
export function grantedMost(wishes: readonly PricedWish[], most: number, prices: Float64Array, tell: (wish: number) => void): number {
  const width = Math.min(most, wishes.length) + 1;
  const worth = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  worth[0] = 0;
  const taken = new Uint8Array(wishes.length * width);
  for (const [place, { wish, weight, isGranted }] of wishes.entries()) {
    const price = isGranted ? 0 : (prices[wish] as number);
    for (let count = Math.min(place + 1, width - 1); count >= 0; count -= 1) {
      const withIt = count === 0 ? Number.NEGATIVE_INFINITY : (worth[count - 1] as number) + weight * shareOf(count) - price;
      if (!isGranted && withIt <= (worth[count] as number)) continue;
      worth[count] = withIt;
      taken[place * width + count] = 1;
    }
  }
  let count = worth.indexOf(Math.max(...worth));
  const best = worth[count] as number;
  for (let place = wishes.length - 1; place >= 0; place -= 1) {
    if (taken[place * width + count] !== 1) continue;
    tell((wishes[place] as PricedWish).wish);
    count -= 1;
  }
  return best;
}

const shares: number[] = [];

function shareOf(place: number): number {
  for (let next = shares.length; next <= place; next += 1) shares.push(next === 0 ? 0 : share(next));
  return shares[place] as number;
}
