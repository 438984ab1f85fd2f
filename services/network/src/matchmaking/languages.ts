import { parseLanguage } from '@cattc/formats';
import type { Interpreter } from './matchmaking.ts';

/** The languages themselves, without script, region or variant; `tl` is `fil`. What is no tag is a language that only those share who write it alike. */
export function spoken(tags: readonly string[]): string[] {
  return [...new Set(tags.map(languageOf))].sort();
}

function languageOf(tag: string): string {
  const read = parseLanguage(tag);
  return (read.ok ? read.value : tag).split('-')[0]?.toLowerCase() ?? '';
}

export function haveCommonLanguage(some: readonly string[], others: readonly string[]): boolean {
  return some.some((language) => others.includes(language));
}

/** Whether an interpreter who goes between these pairs of languages can stand between two people. */
export function goesBetween(pairs: readonly (readonly string[])[], some: readonly string[], others: readonly string[]): boolean {
  const between = ([one = '', other = '']: readonly string[]) => some.includes(one) && others.includes(other);
  return pairs.some((pair) => between(pair) || between([...pair].reverse()));
}

/** The places of the interpreters who can help two people, or null where these need none. */
export function interpretersFor(
  interpreters: readonly Interpreter[],
): (some: readonly string[], others: readonly string[]) => number[] | null {
  const pairs = interpreters.map((interpreter) => interpreter.pairs.map((pair) => pair.map(languageOf)));
  const known = new Map<string, number[] | null>();
  return (some, others) => {
    const key = `${some.join()} ${others.join()}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const helpers = haveCommonLanguage(some, others)
      ? null
      : pairs.flatMap((between, place) => (goesBetween(between, some, others) ? [place] : []));
    known.set(key, helpers);
    return helpers;
  };
}
