import type { InputReader } from '@cattc/decisions';
import {
  initiativeOn,
  type Parsed,
  parseCountry,
  parseIpc,
  parseLanguage,
  parseMoney,
  parseSdg,
  parseText,
  parseTrl,
} from '@cattc/formats';
import type { ListingReason } from '../generated/resolvers.ts';
import type { ListingAction, ListingContent, ListingText } from './listing.ts';

/** Content as it comes in; every value is still to be checked. What is absent stays, null and an empty list clear. */
export type ListingEdit = {
  readonly [Key in Exclude<keyof ListingContent, 'indicativePrice'>]?: ListingContent[Key] | null | undefined;
} & { readonly indicativePrice?: { readonly amount: bigint | string; readonly currency: string } | null | undefined };

/** The content of a new listing. */
export type ListingContentInput = ListingEdit & Pick<ListingContent, 'kind'>;

const most = { title: 200, summary: 1_000, description: 20_000, advantages: 5_000, languages: 12, ipc: 20, countries: 249 };

/** Reads what is given over what is known. The kind is never cleared. */
export function readContent(reader: InputReader, given: ListingEdit, known: ListingContent | null, now: Date): ListingContent {
  const value = <Key extends keyof ListingEdit>(key: Key): ListingEdit[Key] => (given[key] === undefined ? known?.[key] : given[key]);
  const any = { min: 0, max: 50 };
  const today = now.toISOString().slice(0, 10);
  const content: ListingContent = {
    kind: given.kind ?? known?.kind ?? 'TECHNOLOGY_OFFER',
    title: readTexts(reader, 'title', value('title'), { max: most.title, lines: false }),
    summary: readTexts(reader, 'summary', value('summary'), { max: most.summary, lines: true }),
    description: readTexts(reader, 'description', value('description'), { max: most.description, lines: true }),
    advantages: readTexts(reader, 'advantages', value('advantages'), { max: most.advantages, lines: true }),
    stage: value('stage') ?? null,
    trl: readTrl(reader, value('trl') ?? null),
    ipStatus: value('ipStatus') ?? null,
    ipc: reader.codes<string>('ipc', value('ipc'), { min: 0, max: most.ipc }, parseIpc),
    sdg: reader.codes<number>('sdg', value('sdg'), any, parseSdg),
    transferModes: [...new Set(reader.list('transferModes', value('transferModes'), any))],
    initiatives: reader.codes('initiatives', value('initiatives'), { min: 0, max: 10 }, initiativeOn(today, known?.initiatives ?? [])),
    indicativePrice: readPrice(reader, value('indicativePrice') ?? null),
    countriesOffered: reader.codes<string>('countriesOffered', value('countriesOffered'), { min: 0, max: most.countries }, parseCountry),
    countriesExcluded: reader.codes<string>('countriesExcluded', value('countriesExcluded'), { min: 0, max: most.countries }, parseCountry),
    deadline: value('deadline') ?? null,
  };
  checkCountries(reader, content);
  if (content.deadline !== null && content.deadline !== known?.deadline && content.deadline < today) {
    reader.wrong('deadline', `${content.deadline} has passed`, 'a day from today on, or none');
  }
  return content;
}

function readTexts(
  reader: InputReader,
  path: string,
  texts: readonly ListingText[] | null | undefined,
  { max, lines }: { max: number; lines: boolean },
): ListingText[] {
  const seen = new Set<string>();
  return reader.list(path, texts, { min: 0, max: most.languages }).map(({ value, lang, provenance }, index) => {
    const language = reader.parsed<string>(`${path}[${index}].lang`, parseLanguage(lang), '');
    if (language !== '' && seen.has(language)) reader.wrong(`${path}[${index}].lang`, `${language} stands twice`, 'each language once');
    seen.add(language);
    return { value: reader.parsed(`${path}[${index}].value`, parseText(value, { min: 1, max, lines }), ''), lang: language, provenance };
  });
}

function readTrl(reader: InputReader, trl: number | null): number | null {
  return trl === null ? null : reader.parsed<number>('trl', parseTrl(trl), 1);
}

function readPrice(reader: InputReader, price: ListingEdit['indicativePrice']): ListingContent['indicativePrice'] {
  if (price == null) return null;
  const money: Parsed<{ amount: bigint; currency: string }> = parseMoney({ amount: String(price.amount), currency: price.currency });
  const { amount, currency } = reader.parsed('indicativePrice', money, { amount: 0n, currency: '' });
  if (amount < 0n) reader.wrong('indicativePrice.amount', `${amount} is less than nothing`, 'zero or more minor units');
  return { amount: String(amount), currency };
}

function checkCountries(reader: InputReader, { countriesOffered, countriesExcluded }: ListingContent): void {
  for (const [index, country] of countriesExcluded.entries()) {
    if (!countriesOffered.includes(country)) continue;
    reader.wrong(`countriesExcluded[${index}]`, `${country} is among countriesOffered too`, 'a country in one of the two lists');
  }
}

/** The reasons that an action takes; the others need none. */
export const reasonsFor: Readonly<Partial<Record<ListingAction, readonly ListingReason[]>>> = {
  requestChanges: [
    'INCOMPLETE',
    'UNCLEAR',
    'WRONG_CLASSIFICATION',
    'UNSUPPORTED_CLAIM',
    'CONFIDENTIAL_CONTENT',
    'DUPLICATE',
    'OUT_OF_SCOPE',
    'OTHER',
  ],
  block: ['EXPORT_CONTROL', 'SANCTIONS', 'IP_DISPUTE', 'FALSE_INFORMATION', 'COMPLAINT', 'OTHER'],
  unblock: ['CLEARED', 'RESOLVED', 'ENTERED_IN_ERROR', 'OTHER'],
};

export function readReason(reader: InputReader, action: ListingAction, reason: ListingReason | null): ListingReason | null {
  const allowed = reasonsFor[action];
  if (allowed === undefined) return null;
  if (reason !== null && allowed.includes(reason)) return reason;
  reader.wrong('reason', reason === null ? 'is missing' : `${reason} is no reason for this`, `one of ${allowed.join(', ')}`);
  return null;
}
