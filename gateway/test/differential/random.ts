/** Draws that a seed repeats. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number;
  /** From 0 to `below - 1`. */
  int(below: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
}

/** A 32-bit digest of a text, well spread even for texts that differ in one character. */
export function digest(text: string, seed = 0): number {
  let state = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return spread(state);
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return spread(state) / 0x1_0000_0000;
  };
  return {
    next,
    int: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick(from) {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}

function spread(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
