import { wishedLanguage } from '@cattc/formats';
import { firstName, type SourceFacts } from './organization.ts';

/** A name as a reader is given it. */
export interface LocalizedName {
  readonly value: string;
  readonly lang: string | null;
  /** True where it is not in the language and script that was asked for first. */
  readonly isFallback: boolean;
}

/**
 * The name for a reader who wishes a BCP 47 tag, or what an Accept-Language header says: the first label in that language and script, else
 * in another script of that language, else the same of the next wish, else the English label, else the first name.
 */
export function localizedName({ names }: Pick<SourceFacts, 'names'>, wish: string | null | undefined): LocalizedName {
  const asked = wish?.trim() ?? '';
  const first = { value: firstName({ names }), lang: names[0]?.lang ?? null };
  if (asked === '' || asked === '*') return { ...first, isFallback: false };
  const labels = names.filter(({ kind, lang }) => kind === 'LABEL' && lang !== null);
  const tags = labels.map(({ lang }) => lang ?? '');
  const found = wishedLanguage(asked, tags);
  const tag = found?.tag ?? wishedLanguage('en', tags)?.tag;
  const label = tag === undefined ? undefined : labels[tags.indexOf(tag)];
  return {
    value: label?.value ?? first.value,
    lang: label === undefined ? first.lang : label.lang,
    isFallback: found?.isFirstWish !== true,
  };
}
