import { foldName } from './names.ts';

// Runs of one way of writing: without spaces in ideographs and kana, without spaces in the scripts of mainland South-East Asia, with spaces.
const runs =
  /(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(?<unspaced>[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|(?<word>(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+)/gu;

const segmenters: readonly (readonly [RegExp, Intl.Segmenter])[] = [
  [/\p{Script=Thai}/u, new Intl.Segmenter('th', { granularity: 'word' })],
  [/\p{Script=Lao}/u, new Intl.Segmenter('lo', { granularity: 'word' })],
  [/\p{Script=Khmer}/u, new Intl.Segmenter('km', { granularity: 'word' })],
  [/\p{Script=Myanmar}/u, new Intl.Segmenter('my', { granularity: 'word' })],
];

/** WORD: written with spaces between words. HAN: ideographs and kana. UNSPACED: Thai, Lao, Khmer and Burmese. */
export type Writing = 'WORD' | 'HAN' | 'UNSPACED';

/** A stretch of a folded text in one way of writing. */
export interface TextRun {
  readonly writing: Writing;
  readonly text: string;
  /** Where it begins in the folded text, in UTF-16 units. */
  readonly start: number;
}

/** The stretches of a text that is folded already. */
export function textRuns(folded: string): TextRun[] {
  return Array.from(folded.matchAll(runs), ({ 0: text, index, groups }) => ({
    writing: groups?.word !== undefined ? 'WORD' : groups?.han !== undefined ? 'HAN' : 'UNSPACED',
    text,
    start: index,
  }));
}

/** A token and where it stands in its text, in UTF-16 units. */
export interface PlacedToken {
  readonly token: string;
  readonly start: number;
  readonly length: number;
}

/** Every token of a run under which its text is found, where it stands. */
export function placedTokens({ writing, text, start }: TextRun): PlacedToken[] {
  if (writing === 'WORD') return [{ token: cut(text), start, length: text.length }];
  const units = unitsOf(text);
  const pairs = units.slice(1).map((unit, before) => joined([units[before] ?? unit, unit], start));
  if (writing === 'HAN') return [...units.map((unit) => joined([unit], start)), ...pairs];
  const words = segments(text).map(({ segment, index }) => ({ token: cut(segment), start: start + index, length: segment.length }));
  return [...words, ...pairs];
}

/**
 * The words under which a text is found, folded and each once: words as they are; Han as single characters and overlapping pairs; Thai, Lao, Khmer
 * and Burmese by the words a dictionary sees in them, and by overlapping pairs of letters with their marks, which need no dictionary.
 */
export function searchTokens(text: string): string[] {
  const found = new Set<string>();
  for (const run of textRuns(foldName(text))) for (const { token } of placedTokens(run)) found.add(token);
  return [...found];
}

/** The words that must all be among a text's search tokens: as there, but Han of two or more characters only as pairs, and no pairs of letters. */
export function queryTokens(text: string): string[] {
  return [...new Set(textRuns(foldName(text)).flatMap(runTokens))];
}

/** The same for one run. */
export function runTokens({ writing, text }: Omit<TextRun, 'start'>): string[] {
  if (writing === 'WORD') return [cut(text)];
  if (writing === 'UNSPACED') return segments(text).map(({ segment }) => cut(segment));
  return pairTokens(text);
}

/** Overlapping pairs of the letters of a run written without spaces; the letter itself where it is one. */
export function pairTokens(text: string): string[] {
  const units = unitsOf(text).map(({ text: unit }) => unit);
  return units.length === 1 ? units.map(cut) : units.slice(1).map((unit, before) => cut(`${units[before]}${unit}`));
}

/** A run's letters: characters of Han, letters with their marks elsewhere. */
export function runLetters(text: string): string[] {
  return unitsOf(text).map(({ text: unit }) => unit);
}

interface Unit {
  readonly text: string;
  readonly index: number;
}

function unitsOf(text: string): Unit[] {
  return Array.from(text.matchAll(/\P{M}\p{M}*|\p{M}+/gu), ({ 0: unit, index }) => ({ text: unit, index }));
}

function joined(units: readonly Unit[], start: number): PlacedToken {
  const text = units.map((unit) => unit.text).join('');
  return { token: cut(text), start: start + (units[0]?.index ?? 0), length: text.length };
}

/** Longest token in code points: a lexeme of Postgres ends at 2,046 bytes, and longer ones would be stored broken. */
const longestToken = 100;

function cut(token: string): string {
  return token.length <= longestToken ? token : Array.from(token).slice(0, longestToken).join('');
}

function segments(run: string): { readonly segment: string; readonly index: number }[] {
  const segmenter = segmenters.find(([script]) => script.test(run))?.[1];
  return segmenter === undefined ? [{ segment: run, index: 0 }] : Array.from(segmenter.segment(run));
}
