import { type Parsed, parsed, unparsed } from './parsed.ts';

/** Limits of a text in code points; `lines` lets line breaks and tabs stand. */
export interface TextLimits {
  min: number;
  max: number;
  lines?: boolean;
}

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const space = /[\s\u200B\u2060]/;
const control = /\p{Cc}/u;
const controlInLines = /(?![\n\t])\p{Cc}/u;
const visible = /[^\p{C}\p{Z}\p{M}]/u;

/**
 * A text as a person wrote it: outer white space and direction marks (which could make it show as something else) removed,
 * control characters and broken surrogates refused, everything else, emoji too, kept.
 */
export function parseText(text: string, { min, max, lines = false }: TextLimits): Parsed<string> {
  const expected = min > 0 ? `${min} to ${max} characters of text` : `at most ${max} characters of text`;
  // Far over any limit it is not worth a pass over the whole text.
  if (text.length > 4 * max + 1_000) return unparsed(`has more than ${Math.floor(text.length / 2)} characters`, expected);
  const value = trimmed((lines ? text.replace(/\r\n?/g, '\n') : text).replace(directionMarks, ''));
  const wrong = (lines ? controlInLines : control).exec(value)?.[0];
  if (wrong !== undefined) return unparsed(`contains the control character ${codePoint(wrong)}`, 'text without control characters');
  if (/\p{Cs}/u.test(value)) return unparsed('contains half of a surrogate pair', 'well-formed Unicode text');
  const length = countCodePoints(value);
  if (length > max) return unparsed(`has ${length} characters`, expected);
  if (length < min || (min > 0 && !visible.test(value))) {
    return unparsed(length === 0 || !visible.test(value) ? 'is empty' : `has ${length} characters`, expected);
  }
  return parsed(value);
}

/** Without the white space around it, in linear time: a pattern that looks for the end of the text tries it at every space. */
function trimmed(text: string): string {
  let begin = 0;
  let end = text.length;
  while (begin < end && space.test(text.charAt(begin))) begin += 1;
  while (end > begin && space.test(text.charAt(end - 1))) end -= 1;
  return text.slice(begin, end);
}

export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
