import type { InputReader } from '@cattc/decisions';
import { parseLanguage, parseText, type TextLimits, wishedLanguage } from '@cattc/formats';
import type { Provenance } from '../generated/resolvers.ts';

/** A text in one language, as it is stored and published. */
export interface LocalizedText {
  readonly value: string;
  readonly lang: string;
  readonly provenance: Provenance;
}

/** The same as a reader is given it. */
export interface ChosenText extends LocalizedText {
  /** True where it is not in the language that was asked for. */
  readonly isFallback: boolean;
}

const mostLanguages = 10;

/** Reads one text in up to ten languages, each once; `min` is the number of languages that it must be given in, `max` the characters of each. */
export function readLocalizedTexts(
  read: InputReader,
  path: string,
  texts: readonly LocalizedText[] | null | undefined,
  { min, ...limits }: { readonly min: number } & Pick<TextLimits, 'max' | 'lines'>,
): readonly LocalizedText[] {
  const seen = new Set<string>();
  return read.list(path, texts, { min, max: mostLanguages }).map(({ value, lang, provenance }, index) => {
    const language = read.parsed<string>(`${path}[${index}].lang`, parseLanguage(lang), '');
    if (language !== '' && seen.has(language)) read.wrong(`${path}[${index}].lang`, `${language} stands twice`, 'each language once');
    seen.add(language);
    return { value: read.parsed(`${path}[${index}].value`, parseText(value, { min: 1, ...limits }), ''), lang: language, provenance };
  });
}

/** The text for a reader who wishes a BCP 47 tag, or what an Accept-Language header says: else the English one, else the first. Null where there is none. */
export function chosenText(texts: readonly LocalizedText[], wish: string | null | undefined): ChosenText | null {
  const [first] = texts;
  if (first === undefined) return null;
  const asked = wish?.trim() ?? '';
  if (asked === '' || asked === '*') return { ...first, isFallback: false };
  const tags = texts.map(({ lang }) => lang);
  const found = wishedLanguage(asked, tags);
  const tag = found?.tag ?? wishedLanguage('en', tags)?.tag;
  const text = texts.find(({ lang }) => lang === tag) ?? first;
  return { ...text, isFallback: found?.isFirstWish !== true };
}

/** A text in its own language. */
export function inItsLanguage(text: LocalizedText): ChosenText {
  return { ...text, isFallback: false };
}
