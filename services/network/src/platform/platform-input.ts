import { type InputReader, type NullableKeys, statedValues } from '@cattc/decisions';
import { parseId } from '@cattc/formats';
import { readInitiatives } from '../initiative/initiative-input.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { chinaCode, type Mechanism } from '../mechanism/mechanism.ts';
import type { PlatformFacts } from './platform.ts';

/** What an input says of a platform; every value is still to be checked. */
export interface PlatformEdit {
  readonly names?: readonly LocalizedText[] | null | undefined;
  readonly hostIds?: readonly string[] | null | undefined;
  readonly city?: string | null | undefined;
  readonly mechanismId?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly programmes?: readonly string[] | null | undefined;
  readonly initiatives?: readonly string[] | null | undefined;
  readonly contact?: { readonly name?: string | null | undefined; readonly email: string } | null | undefined;
  readonly documentIds?: readonly string[] | null | undefined;
}

/** What is known of what an input names. */
export interface NamedRecords {
  /** Id → the organisation that it means today. */
  readonly hosts: ReadonlyMap<string, string>;
  /** Null where the caller sees none by the id. */
  readonly mechanism: Pick<Mechanism, 'id' | 'country' | 'signedOn'> | null;
  /** Those of the named documents that are stored, with the organisation of each. */
  readonly documents: readonly { readonly id: string; readonly organizationId: string }[];
}

const clearable = { city: true, mechanismId: true, website: true, contact: true } as const satisfies Record<
  NullableKeys<PlatformFacts>,
  true
>;

/** What is said of a platform after an edit; `before` null where it is announced. */
export function readEdit(
  read: InputReader,
  edit: PlatformEdit,
  before: PlatformFacts | null,
  country: string,
  named: NamedRecords,
  now: Date,
): PlatformFacts {
  const { names, hostIds, city, mechanismId, website, programmes, contact, documentIds } = edit;
  const nothing: PlatformFacts = {
    ...{
      names: [],
      hostIds: [],
      city: null,
      mechanismId: null,
      website: null,
      programmes: [],
      initiatives: [],
      contact: null,
      documentIds: [],
    },
  };
  const stated = statedValues({ names, hostIds, city, mechanismId, website, programmes, contact, documentIds }, clearable);
  const known = before ?? nothing;
  const hosts = stated.hostIds === undefined && before !== null ? known.hostIds : readHosts(read, stated.hostIds ?? [], named);
  return {
    names:
      stated.names === undefined && before !== null ? known.names : readLocalizedTexts(read, 'names', stated.names, { min: 1, max: 300 }),
    hostIds: hosts,
    city: stated.city === undefined ? known.city : read.optionalText('city', stated.city, 100),
    mechanismId: stated.mechanismId === undefined ? known.mechanismId : readMechanism(read, stated.mechanismId, country, named),
    website: stated.website === undefined ? known.website : readWebsite(read, stated.website),
    programmes: stated.programmes === undefined ? known.programmes : readProgrammes(read, stated.programmes),
    initiatives: readInitiatives(read, edit.initiatives, known.initiatives, now),
    contact: stated.contact === undefined ? known.contact : readContact(read, stated.contact),
    documentIds: stated.documentIds === undefined ? known.documentIds : readDocuments(read, stated.documentIds, hosts, named),
  };
}

function readHosts(read: InputReader, ids: readonly string[], { hosts }: NamedRecords): readonly string[] {
  const wanted = read.codes('hostIds', ids, { min: 1, max: 10 }, (id) => parseId('org', id));
  const meant = wanted.map((id, index) => {
    const organization = hosts.get(id);
    if (organization === undefined) read.wrong(`hostIds[${index}]`, `${id} is no registered organisation`, 'one that is');
    return organization ?? id;
  });
  return [...new Set(meant)];
}

function readMechanism(read: InputReader, id: string | null, country: string, { mechanism }: NamedRecords): string | null {
  if (id === null) return null;
  const fits = mechanism !== null && mechanism.signedOn !== null && (mechanism.country === country || country === chinaCode);
  if (!fits) read.wrong('mechanismId', `${id} is no signed mechanism with ${country}`, 'one that is, or none');
  return id;
}

function readWebsite(read: InputReader, text: string | null): string | null {
  const website = read.optionalText('website', text, 500);
  if (website !== null && website !== '' && !/^https?:\/\/[^\s/]+/i.test(website)) {
    read.wrong('website', 'is no web address', 'an address that begins with http:// or https://');
  }
  return website;
}

function readProgrammes(read: InputReader, programmes: readonly string[]): readonly string[] {
  return read.list('programmes', programmes, { min: 0, max: 20 }).map((name, index) => read.text(`programmes[${index}]`, name, 200));
}

function readContact(read: InputReader, contact: Exclude<PlatformEdit['contact'], undefined>): PlatformFacts['contact'] {
  if (contact === null) return null;
  const email = read.text('contact.email', contact.email, 254);
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email))
    read.wrong('contact.email', 'is no e-mail address', 'an address such as desk@example.org');
  return { name: read.optionalText('contact.name', contact.name, 200), email };
}

function readDocuments(
  read: InputReader,
  ids: readonly string[],
  hosts: readonly string[],
  { documents }: NamedRecords,
): readonly string[] {
  const wanted = read.codes('documentIds', ids, { min: 0, max: 20 }, (id) => parseId('doc', id));
  for (const [index, id] of wanted.entries()) {
    const owner = documents.find((document) => document.id === id)?.organizationId;
    if (owner === undefined || !hosts.includes(owner))
      read.wrong(`documentIds[${index}]`, `${id} is no stored document of a host`, 'one that is');
  }
  return wanted;
}
