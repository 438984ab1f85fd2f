import type { InputReader } from '@cattc/decisions';
import { parseLanguage } from '@cattc/formats';
import type { LanguageLevel } from '../generated/resolvers.ts';

/** A language (BCP 47) and how well it is spoken or asked for. */
export interface LanguageSkill {
  readonly lang: string;
  readonly level: LanguageLevel;
}

const mostLanguages = 20;

/** Reads languages with their levels, each language once. */
export function readLanguageSkills(
  read: InputReader,
  path: string,
  skills: readonly LanguageSkill[] | null | undefined,
): readonly LanguageSkill[] {
  const found = read
    .list(path, skills, { min: 0, max: mostLanguages })
    .map(({ lang, level }, index) => ({ lang: read.parsed<string>(`${path}[${index}].lang`, parseLanguage(lang), ''), level }));
  refuseRepetitions(read, path, found);
  return found;
}

/** Names each item whose language stands in the list before it. */
export function refuseRepetitions(read: InputReader, path: string, items: readonly { readonly lang: string }[]): void {
  for (const [index, { lang }] of items.entries()) {
    if (lang !== '' && items.findIndex((item) => item.lang === lang) < index) {
      read.wrong(`${path}[${index}].lang`, `${lang} stands in the list already`, 'each language once');
    }
  }
}
