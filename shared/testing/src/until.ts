import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is there (neither undefined, null nor false); fails after `limitMs` with `what` and what `explain` tells then. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  limitMs = 15_000,
  explain: () => Promise<string> = async () => '',
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain until ${what}${await explain()}`);
    await pause(10);
  }
}
