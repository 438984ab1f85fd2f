import { commonGrams, commonWords } from './common-words.ts';
import type { NameParts } from './name-similarity.ts';

/** FNV-1a over UTF-16 units. */
const begun = 0x811c9dc5;

function hashOn(state: number, text: string, from: number, until: number): number {
  let value = state;
  for (let i = from; i < until; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Three letters at a time of a word, with its ends, hashed on from each of two states. */
function hashLetters(word: string, stateA: number, stateB: number, visit: (a: number, b: number) => void): void {
  const text = `  ${word} `;
  for (let from = 0; from + 3 <= text.length; from += 1) visit(hashOn(stateA, text, from, from + 3), hashOn(stateB, text, from, from + 3));
}

const commonHashes: ReadonlySet<number> = new Set([
  ...Array.from(commonWords).flatMap((word) => {
    const hashes: number[] = [];
    hashLetters(word, begun, begun, (hash) => hashes.push(hash));
    return hashes;
  }),
  ...Array.from(commonGrams, (gram) => hashOn(begun, gram, 0, gram.length)),
]);

/** A name has so many keys of letters at most. */
const keysOfLetters = 8;

/**
 * Keys of a name in a country, of which names there that are alike share some: what its telling words are made of, three letters or a pair of characters at a time, in one
 * order that all names are put in, from its beginning (the "prefix filter" of similarity joins).
 */
export function letterKeys(country: string, { words, grams }: NameParts): number[] {
  const keys = new Map<number, number>();
  const inCountry = hashOn(begun, `${country} `, 0, country.length + 1);
  for (const word of words) hashLetters(word, begun, inCountry, (hash, key) => keys.set(hash, key));
  for (const gram of grams) keys.set(hashOn(begun, gram, 0, gram.length), hashOn(inCountry, gram, 0, gram.length));
  const telling = Array.from(keys, ([place, key]) => ({ place, key })).filter(({ place }) => !commonHashes.has(place));
  return telling
    .sort((a, b) => a.place - b.place)
    .slice(0, keysOfLetters)
    .map(({ key }) => key);
}

/** With more telling words the letters of those that are written right are keys enough. */
const fewWords = 2;

/**
 * How the words of a name of few telling words begin, and how they end, in the order of the alphabet: of two names of which one has a typing error in one word, the one or the other is the same, be
 * the words as common as they may.
 */
export function outlinesOf({ words }: NameParts): string[] {
  const telling = words.filter((word) => !commonWords.has(word)).length;
  if (words.length < 2 || telling > fewWords) return [];
  const outline = (part: (word: string) => string) => words.map(part).sort().join(' ');
  return [`${outline((word) => word.slice(0, 2))}…`, `…${outline((word) => word.slice(-2))}`];
}
