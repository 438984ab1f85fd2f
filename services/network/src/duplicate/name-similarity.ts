import { allowedEdits, editDistance, remembered } from '@cattc/formats';
import { commonGrams, commonWords, gramsOfWord, silentEndings, silentWords } from './common-words.ts';

/** Names that are less alike than this are of two organisations. */
export const leastSimilarity = 0.6;

/** What a common word that two names share says, of what another word says. One that only one of them has says as much as any: "Hanoi University" is not "Hanoi Medical University". */
const ofCommon = 0.3;
/** A wrong character takes two pairs of characters with it, in each of the names. */
const ofLoneGram = 0.5;

const ofShortened = 0.9;

const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u;
const longestName = 120;

/** What a name is compared by, without what says nothing unless it has nothing else. */
export interface NameParts {
  /** Words of an alphabet, each once, in their order. */
  readonly words: readonly string[];
  /** Of words of other scripts the pairs of their characters, each once and sorted. */
  readonly grams: readonly string[];
}

/** What a folded name is compared by. The records that many are compared with are the same again and again. */
export const partsOf = remembered(8_000, (folded: string): NameParts => {
  let text = folded.length <= longestName ? folded : Array.from(folded).slice(0, longestName).join('');
  for (const ending of silentEndings) text = text.replaceAll(ending, ' ');
  const all = [...new Set(text.split(' '))].filter((word) => word !== '');
  const telling = all.filter((word) => !silentWords.has(word));
  const kept = telling.length > 0 ? telling : all;
  return {
    words: kept.filter((word) => alphabetic.test(word)),
    grams: [...new Set(kept.filter((word) => !alphabetic.test(word)).flatMap(gramsOfWord))].sort(),
  };
});

/** How alike two names are, 0 to 1: the part of all that they say that both say. 1 for the same words in any order. */
export function similarity(a: NameParts, b: NameParts): number {
  const [words, grams] = [compareWords(a.words, b.words), compareGrams(a.grams, b.grams)];
  const shared = words.shared + grams.shared;
  return shared === 0 ? 0 : shared / (shared + words.apart + grams.apart);
}

/** The most that names of so many words and grams can be alike. */
export function mostSimilarity(a: NameParts, b: NameParts): number {
  const [x, y] = [a.words.length + a.grams.length, b.words.length + b.grams.length];
  const less = Math.min(x, y);
  return less === 0 ? 0 : less / (less + ofLoneGram * (Math.max(x, y) - less));
}

interface Comparison {
  shared: number;
  apart: number;
}

function compareWords(a: readonly string[], b: readonly string[]): Comparison {
  const restB = b.filter((word) => !a.includes(word));
  const found: Comparison = { shared: 0, apart: 0 };
  const restA: string[] = [];
  for (const word of a) {
    if (b.includes(word)) found.shared += weightOf(word);
    else restA.push(word);
  }
  for (const [one, other] of [
    [restA, restB],
    [restB, restA],
  ] as const)
    joinWords(one, other, found);
  for (const [word, other, likeness] of nearWords(restA, restB)) {
    if (!restA.includes(word) || !restB.includes(other)) continue;
    restA.splice(restA.indexOf(word), 1);
    restB.splice(restB.indexOf(other), 1);
    const weight = Math.min(weightOf(word), weightOf(other));
    found.shared += weight * likeness;
    found.apart += weight * (1 - likeness);
  }
  found.apart += restA.length + restB.length;
  return found;
}

/** Takes out what one writes as one word and the other as two, such as "Hanoi" and "Ha Noi". */
function joinWords(whole: string[], parted: string[], found: Comparison): void {
  for (let at = 0; at + 1 < parted.length; at += 1) {
    const place = whole.indexOf(`${parted[at]}${parted[at + 1]}`);
    if (place < 0) continue;
    found.shared += weightOf(whole[place] ?? '');
    whole.splice(place, 1);
    parted.splice(at, 2);
    at -= 1;
  }
}

/** Words of the one that are written nearly as words of the other, the most alike first. */
function nearWords(a: readonly string[], b: readonly string[]): (readonly [string, string, number])[] {
  const near = a
    .flatMap((word) => b.map((other) => [word, other, likenessOf(word, other)] as const))
    .filter(([, , likeness]) => likeness > 0);
  return near.length < 2 ? near : near.sort((x, y) => y[2] - x[2]);
}

/** 1 less the part of the letters that are wrong; 0 for what is another word. A typing error seldom is in the first letter, and does not make a well-known word of another. */
function likenessOf(a: string, b: string): number {
  if (a[0] !== b[0]) return 0;
  if (shortens(a, b) || shortens(b, a)) return ofShortened;
  if (commonWords.has(a) && commonWords.has(b)) return 0;
  const longer = Math.max(a.length, b.length);
  const most = allowedEdits(longer);
  if (most === 0) return 0;
  const edits = editDistance(a, b, most);
  return edits > most ? 0 : 1 - edits / longer;
}

/** Whether one is the beginning that is written for a well-known word, such as "Univ.", or such a word without the ending of a plural or of another language. */
function shortens(beginning: string, word: string): boolean {
  if (!word.startsWith(beginning) || !commonWords.has(word)) return false;
  const left = word.length - beginning.length;
  return commonWords.has(beginning) ? beginning.length >= 6 && left <= 2 : beginning.length >= 3 && left >= 3;
}

function compareGrams(a: readonly string[], b: readonly string[]): Comparison {
  const found: Comparison = { shared: 0, apart: 0 };
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === y) {
      both += 1;
      found.shared += commonGrams.has(x) ? ofCommon : 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  found.apart = ofLoneGram * (a.length + b.length - 2 * both);
  return found;
}

function weightOf(word: string): number {
  return commonWords.has(word) ? ofCommon : 1;
}
