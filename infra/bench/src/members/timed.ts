import { type Spread, spreadOf } from '../spread.ts';

const warmUp = 10;

/** How long each of several requests takes, one at a time and by turns; what comes first is not counted. */
export async function timed(
  requests: number,
  kinds: Readonly<Record<string, (turn: number) => Promise<unknown>>>,
): Promise<Record<string, Spread>> {
  const samples = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
  for (let turn = -warmUp; turn < requests; turn += 1) {
    for (const [name, ask] of Object.entries(kinds)) {
      const begin = performance.now();
      await ask(turn + warmUp);
      if (turn >= 0) samples.get(name)?.push(performance.now() - begin);
    }
  }
  return Object.fromEntries([...samples].map(([name, times]) => [name, spreadOf(times)]));
}
