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

/**
 * The words under which a text is found, folded and each once: words as they are, Han as single characters and overlapping
 * pairs, Thai, Lao, Khmer and Burmese by the words a dictionary sees in them.
 */
export function searchTokens(text: string): string[] {
  return tokens(text, (characters) => [...characters, ...pairs(characters)]);
}

/** The words that must all be among a text's search tokens: as there, but Han of two or more characters only as pairs. */
export function queryTokens(text: string): string[] {
  return tokens(text, (characters) => (characters.length === 1 ? characters : pairs(characters)));
}

/** Longest token in code points: a lexeme of Postgres ends at 2,046 bytes, and longer ones would be stored broken. */
const longestToken = 100;

function cut(token: string): string {
  return token.length <= longestToken ? token : Array.from(token).slice(0, longestToken).join('');
}

function tokens(text: string, ofHan: (characters: string[]) => string[]): string[] {
  const found = new Set<string>();
  const add = (token: string) => found.add(cut(token));
  for (const { groups } of foldName(text).matchAll(runs)) {
    if (groups?.word !== undefined) add(groups.word);
    else if (groups?.han !== undefined) for (const token of ofHan(Array.from(groups.han))) add(token);
    else if (groups?.unspaced !== undefined) for (const word of segments(groups.unspaced)) add(word);
  }
  return [...found];
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, before) => `${characters[before]}${character}`);
}

function segments(run: string): string[] {
  const segmenter = segmenters.find(([script]) => script.test(run))?.[1];
  return segmenter === undefined ? [run] : Array.from(segmenter.segment(run), ({ segment }) => segment);
}
