import { allowedEdits, editDistance } from '@cattc/formats';
import { commonGrams, commonWords, gramsOfWord, silentEndings, silentWords } from './common-words.ts';

/** Names that are less alike than this are of two organisations. */
export const leastSimilarity = 0.6;

/** What a common word that two names share says, of what another word says. One that only one of them has says as much as any: "Hanoi University" is not "Hanoi Medical University". */
const ofCommon = 0.3;
/** A wrong character takes two pairs of characters with it, in each of the names. */
const ofLoneGram = 0.5;

const ofShortened = 0.9;

/** Four pairs of characters say as much as a word. */
const ofGram = 0.25;

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const longestName = 120;

/** What a name is compared by, without what says nothing unless it has nothing else. */
export interface NameParts {
  /** Words of scripts with spaces, each once, in their order. */
  readonly words: readonly string[];
  /** Of words of scripts without spaces the pairs of their characters, each once and sorted. */
  readonly grams: readonly string[];
}

/** What a folded name is compared by. */
export function partsOf(folded: string): NameParts {
  let text = folded.length <= longestName ? folded : Array.from(folded).slice(0, longestName).join('');
  const isSpaced = !withoutSpaces.test(text);
  if (!isSpaced) for (const ending of silentEndings) text = text.replaceAll(ending, ' ');
  const all = [...new Set(text.split(' '))].filter((word) => word !== '');
  const telling = all.filter((word) => !silentWords.has(word));
  const kept = telling.length > 0 ? telling : all;
  if (isSpaced) return { words: kept, grams: [] };
  const grams = new Set(kept.filter((word) => withoutSpaces.test(word)).flatMap(gramsOfWord));
  return { words: kept.filter((word) => !withoutSpaces.test(word)), grams: [...grams].sort() };
}

/** How alike two names are, 0 to 1: the part of all that they say that both say. 1 for the same words in any order; 0 where it would be less than `least`. */
export function similarity(a: NameParts, b: NameParts, least = 0): number {
  if (mostSimilarity(a, b) < least) return 0;
  const found: Comparison = { shared: 0, apart: 0 };
  compareGrams(a.grams, b.grams, found);
  compareWords(a.words, b.words, least, found);
  const likeness = found.shared === 0 ? 0 : found.shared / (found.shared + found.apart);
  return likeness < least ? 0 : likeness;
}

/** The most that names of so many words and pairs of characters can be alike. */
function mostSimilarity(a: NameParts, b: NameParts): number {
  const words = Math.min(a.words.length, b.words.length);
  const grams = Math.min(a.grams.length, b.grams.length);
  const lone = Math.max(a.grams.length, b.grams.length) - grams;
  return mostOf(words + ofGram * grams, leastApart(a.words.length, b.words.length) + ofGram * ofLoneGram * lone);
}

function mostOf(shared: number, apart: number): number {
  return shared === 0 ? 0 : shared / (shared + apart);
}

/** Of so many words of each name those that at least are in none of the other: two words may be written as one. */
function leastApart(a: number, b: number): number {
  return Math.max(0, Math.max(a, b) - 2 * Math.min(a, b));
}

interface Comparison {
  shared: number;
  apart: number;
}

function compareWords(a: readonly string[], b: readonly string[], least: number, found: Comparison): void {
  const restA: string[] = [];
  for (const word of a) {
    if (b.includes(word)) found.shared += weightOf(word);
    else restA.push(word);
  }
  const lone = b.length - (a.length - restA.length);
  if (
    lone === 0 ||
    restA.length === 0 ||
    mostOf(found.shared + Math.min(restA.length, lone), found.apart + leastApart(restA.length, lone)) < least
  ) {
    found.apart += restA.length + lone;
    return;
  }
  const restB = b.filter((word) => !a.includes(word));
  joinWords(restA, restB, found);
  joinWords(restB, restA, found);
  for (const [word, other, likeness] of nearWords(restA, restB)) {
    if (!restA.includes(word) || !restB.includes(other)) continue;
    restA.splice(restA.indexOf(word), 1);
    restB.splice(restB.indexOf(other), 1);
    const weight = Math.min(weightOf(word), weightOf(other));
    found.shared += weight * likeness;
    found.apart += weight * (1 - likeness);
  }
  found.apart += restA.length + restB.length;
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
  const near: (readonly [string, string, number])[] = [];
  for (const word of a) {
    for (const other of b) {
      const likeness = likenessOf(word, other);
      if (likeness > 0) near.push([word, other, likeness]);
    }
  }
  return near.length < 2 ? near : near.sort((x, y) => y[2] - x[2]);
}

/** 1 less the part of the letters that are wrong; 0 for what is another word. A typing error seldom is in the first letter, and does not make a well-known word of another. */
function likenessOf(a: string, b: string): number {
  if (a[0] !== b[0]) return 0;
  if (shortens(a, b) || shortens(b, a)) return ofShortened;
  if (commonWords.has(a) && commonWords.has(b)) return 0;
  const longer = Math.max(a.length, b.length);
  const most = allowedEdits(longer);
  if (longer - Math.min(a.length, b.length) > most || most === 0) return 0;
  const edits = editDistance(a, b, most);
  return edits > most ? 0 : 1 - edits / longer;
}

/** Whether one is the beginning that is written for a well-known word, such as "Univ.", or such a word without the ending of a plural or of another language. */
function shortens(beginning: string, word: string): boolean {
  if (!word.startsWith(beginning) || !commonWords.has(word)) return false;
  const left = word.length - beginning.length;
  return commonWords.has(beginning) ? beginning.length >= 6 && left <= 2 : beginning.length >= 3 && left >= 3;
}

function compareGrams(a: readonly string[], b: readonly string[], found: Comparison): void {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === y) {
      both += 1;
      found.shared += ofGram * (commonGrams.has(x) ? ofCommon : 1);
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  found.apart += ofGram * ofLoneGram * (a.length + b.length - 2 * both);
}

function weightOf(word: string): number {
  return commonWords.has(word) ? ofCommon : 1;
}
