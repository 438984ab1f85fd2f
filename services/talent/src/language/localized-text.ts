import type { InputReader } from '@cattc/decisions';
import { parseLanguage, parseText, type TextLimits } from '@cattc/formats';
import type { Provenance } from '../generated/resolvers.ts';
import { refuseRepetitions } from './language-skill.ts';

/** A text in one language, as it is stored and published. */
export interface LocalizedText {
  readonly value: string;
  readonly lang: string;
  readonly provenance: Provenance;
}

const mostLanguages = 10;

/** Reads one text in up to ten languages, each language once; `min` is the number of languages that it must be given in. */
export function readLocalizedTexts(
  read: InputReader,
  path: string,
  texts: readonly LocalizedText[] | null | undefined,
  { min, ...limits }: { readonly min: number } & Pick<TextLimits, 'max' | 'lines'>,
): readonly LocalizedText[] {
  const found = read.list(path, texts, { min, max: mostLanguages }).map(({ value, lang, provenance }, index) => ({
    value: read.parsed(`${path}[${index}].value`, parseText(value, { min: 1, ...limits }), ''),
    lang: read.parsed<string>(`${path}[${index}].lang`, parseLanguage(lang), ''),
    provenance,
  }));
  refuseRepetitions(read, path, found);
  return found;
}
