import type { InputReader } from '@cattc/decisions';
import {
  type NationalId,
  type NationalIdScheme,
  type Parsed,
  parseCountry,
  parseId,
  parseLanguage,
  parseNationalId,
  parseRorId,
} from '@cattc/formats';
import type { NameKind, OrganizationRelationKind, OrganizationStatus, OrganizationType } from '../generated/resolvers.ts';
import { readInitiatives } from '../initiative/initiative-input.ts';
import type { OrganizationFacts, SourceFacts } from './organization.ts';

/** A national id as it comes in. */
export interface NationalIdInput {
  readonly scheme: NationalIdScheme;
  readonly country?: string | null | undefined;
  readonly value: string;
}

/** What is stated in this register alone, as it comes in; what is absent stays. */
export interface RegisterInput {
  readonly nationalIds?: readonly NationalIdInput[] | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly successorIds?: readonly string[] | null | undefined;
  readonly initiatives?: readonly string[] | null | undefined;
}

/** Facts as they come in; every value is still to be checked. */
export interface OrganizationInput extends RegisterInput {
  readonly rorId?: string | null | undefined;
  readonly status: OrganizationStatus;
  readonly names: readonly { readonly value: string; readonly lang?: string | null | undefined; readonly kind: NameKind }[];
  readonly types: readonly OrganizationType[];
  readonly country: string;
  readonly subdivision?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly location?: { readonly lat: number; readonly lng: number } | null | undefined;
  readonly website?: string | null | undefined;
  readonly domains?: readonly string[] | null | undefined;
  readonly established?: number | null | undefined;
  readonly externalIds?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
  readonly relations?:
    | readonly { readonly kind: OrganizationRelationKind; readonly rorId: string; readonly label: string }[]
    | null
    | undefined;
  /** When the source last changed all this: a day. */
  readonly modifiedOn?: string | null | undefined;
}

/** Checks every value and names each that does not fit; texts lose outer space and direction marks. */
export function readFacts(read: InputReader, input: OrganizationInput): SourceFacts {
  const rorId = input.rorId == null ? null : read.parsed<string>('rorId', parseRorId(input.rorId), '');
  return {
    rorId,
    status: input.status,
    names: read.list('names', input.names, { min: 1, max: 100 }).map(({ value, lang, kind }, index) => ({
      value: read.text(`names[${index}].value`, value, 500),
      lang: lang == null || lang === '' ? null : read.parsed<string>(`names[${index}].lang`, parseLanguage(lang), ''),
      kind,
    })),
    types: [...new Set(read.list('types', input.types, { min: 1, max: 9 }))],
    country: read.parsed<string>('country', parseCountry(input.country), ''),
    subdivision: read.optionalText('subdivision', input.subdivision, 20),
    city: read.optionalText('city', input.city, 200),
    location: readLocation(read, input.location ?? null),
    website: readWebsite(read, input.website),
    domains: read.list('domains', input.domains, { min: 0, max: 50 }).map((domain, index) => readDomain(read, `domains[${index}]`, domain)),
    established: readYear(read, input.established ?? null),
    externalIds: read.list('externalIds', input.externalIds, { min: 0, max: 100 }).map(({ scheme, value }, index) => ({
      scheme: read.text(`externalIds[${index}].scheme`, scheme, 40),
      value: read.text(`externalIds[${index}].value`, value, 200),
    })),
    relations: read
      .list('relations', input.relations, { min: 0, max: 1_000 })
      .map((relation, index) => readRelation(read, `relations[${index}]`, relation, rorId)),
  };
}

function readRelation(
  read: InputReader,
  path: string,
  { kind, rorId, label }: SourceFacts['relations'][number],
  own: string | null,
): SourceFacts['relations'][number] {
  const other = read.parsed<string>(`${path}.rorId`, parseRorId(rorId), '');
  if (other !== '' && other === own) read.wrong(`${path}.rorId`, 'is the organisation itself', 'another organisation');
  return { kind, rorId: other, label: read.text(`${path}.label`, label, 500) };
}

/**
 * What is stated of the register's own facts about the organisation with this id; `country` gives a national id where it names none, `tagged` are the initiatives
 * that it has already.
 */
export function readRegisterFacts(
  read: InputReader,
  { nationalIds, parentId, successorIds, initiatives }: RegisterInput,
  { own, country, tagged, now }: { readonly own: string; readonly country: string; readonly tagged: readonly string[]; readonly now: Date },
): Partial<Omit<OrganizationFacts, keyof SourceFacts>> {
  const other = (path: string, text: string): string => {
    const id = read.parsed<string>(path, parseId('org', text), '');
    if (id === own) read.wrong(path, 'is the organisation itself', 'another organisation');
    return id;
  };
  return {
    ...(nationalIds == null ? {} : { nationalIds: readNationalIds(read, nationalIds, country) }),
    ...(initiatives == null ? {} : { initiatives: readInitiatives(read, initiatives, tagged, now) }),
    ...(parentId == null ? {} : { parentId: other('parentId', parentId) }),
    ...(successorIds == null
      ? {}
      : {
          successorIds: [
            ...new Set(
              read.list('successorIds', successorIds, { min: 0, max: 20 }).map((id, index) => other(`successorIds[${index}]`, id)),
            ),
          ],
        }),
  };
}

function readNationalIds(read: InputReader, given: readonly NationalIdInput[], country: string): NationalId[] {
  const found = read.list('nationalIds', given, { min: 0, max: 20 }).flatMap((id, index) => {
    const parsed = parseNationalIdInput(id, country);
    if (parsed.ok) return [parsed.value];
    read.wrong(`nationalIds[${index}].value`, parsed.problem, parsed.expected);
    return [];
  });
  return [...new Map(found.map((id) => [nationalIdKey(id), id])).values()];
}

/** `country` is the organisation's: a number in a register of companies is its own country's where it names none. */
export function parseNationalIdInput({ scheme, value, ...of }: NationalIdInput, country: string): Parsed<NationalId> {
  return parseNationalId(scheme, of.country ?? (scheme === 'REGISTRATION' ? country : null), value);
}

/** What two national ids have in common where they are one. */
export function nationalIdKey({ country, scheme, value }: NationalId): string {
  return `${scheme} ${country} ${value}`;
}

function readLocation(read: InputReader, location: SourceFacts['location']): SourceFacts['location'] {
  if (location === null) return null;
  const { lat, lng } = location;
  if (!(Math.abs(lat) <= 90)) read.wrong('location.lat', `is ${lat}`, 'degrees from -90 to 90');
  if (!(Math.abs(lng) <= 180)) read.wrong('location.lng', `is ${lng}`, 'degrees from -180 to 180');
  return { lat, lng };
}

function readWebsite(read: InputReader, text: string | null | undefined): string | null {
  const website = read.optionalText('website', text, 500);
  if (website !== null && website !== '' && !/^https?:\/\/[^\s/]+/i.test(website)) {
    read.wrong('website', 'is no web address', 'an address that begins with http:// or https://');
  }
  return website;
}

function readDomain(read: InputReader, path: string, text: string): string {
  const domain = read.text(path, text, 253).toLowerCase();
  if (domain !== '' && !/^[^\s/@:]+\.[^\s/@:.]+$/u.test(domain)) read.wrong(path, 'is no domain name', 'a domain such as chula.ac.th');
  return domain;
}

function readYear(read: InputReader, year: number | null): number | null {
  if (year !== null && !(year >= 500 && year <= 2_100)) read.wrong('established', `is ${year}`, 'a year from 500 to 2100');
  return year;
}
