import { simplified } from './han.ts';
import { remembered } from './remembered.ts';

// Latin letters that have no decomposition into a base letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * The form in which two spellings of one name are equal: compatibility-normalised, lower case, Latin, Greek and Cyrillic
 * letters without diacritics, traditional Chinese characters as simplified ones, apostrophes dropped, everything that is neither letter nor digit one space. Marks of Thai,
 * Lao, Khmer, Burmese and Indian scripts are part of their words and stay. Empty for a name of symbols only: equal empty
 * forms do not mean equal names.
 */
export function foldName(text: string): string {
  return text.length <= longestRemembered ? foldedNames(text) : fold(text);
}

const longestRemembered = 300;
// A name is folded for its order, its search tokens and its comparison with others.
const foldedNames = remembered(5_000, fold);

function fold(text: string): string {
  return lettersOf(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A text in its folded letters, and where each of them comes from. */
export interface FoldedText {
  /** Letters as in the folded name; everything between them stays as it is. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and for its end: the place in the text. */
  readonly places: readonly number[];
}

/** Folds a text letter by letter, so that what is found in its folded form can be shown in the text itself. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  // A letter with its marks is folded as one.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = lettersOf(letter);
    for (let i = 0; i < piece.length; i += 1) places.push(index);
    folded += piece;
  }
  places.push(text.length);
  return { folded, places };
}

function lettersOf(text: string): string {
  return (isAscii(text) ? text.toLowerCase() : foldLetters(text)).replace(/['’ʼʻ`´]/g, '');
}

function foldLetters(text: string): string {
  return simplified(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{Cf}+/gu, '')
      .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
      .replace(/[đðøłħŧıŋßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFC')
      // Compatibility decomposition takes these vowels apart, and word segmentation needs them whole.
      .replaceAll('\u0E4D\u0E32', '\u0E33')
      .replaceAll('\u0ECD\u0EB2', '\u0EB3'),
  );
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
