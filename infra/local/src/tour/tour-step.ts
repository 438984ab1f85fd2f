import type { Api } from '../api.ts';
import type { MutationAnswer } from '../graph-client.ts';

export interface TourOptions {
  readonly api: Api;
  /** The gateway's address. */
  readonly url: string;
  say(text: string): void;
}

export interface Stateful {
  readonly id: string;
  readonly state: string;
}

/** A step that did not answer as it should. */
export class TourFailure extends Error {
  override readonly name = 'TourFailure';
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => Promise<boolean>, limitMs = 5_000): Promise<true> {
  const end = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new TourFailure(`waited ${limitMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

export function expectState({ state }: Stateful, expected: string, mutation: string): void {
  check(state === expected, `${mutation} leads to ${expected}`, { state });
}

export function expectRefusal<Payload>({ refusal }: MutationAnswer<Payload>, code: string, mutation: string): void {
  check(refusal?.code === code, `${mutation} is refused with ${code}`, refusal ?? 'it was accepted');
}

export function check(isSo: boolean, what: string, found: unknown): void {
  if (!isSo) throw new TourFailure(`It is not so that ${what}. Found: ${JSON.stringify(found, null, 2)}`);
}
