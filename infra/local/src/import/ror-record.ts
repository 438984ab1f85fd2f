import { domainToASCII } from 'node:url';
import { isDay, type Parsed, parseCountry, parsed, parseLanguage, parseRorId, parseText, quoted, unparsed } from '@cattc/formats';
import { createFieldReader, type FieldReader, isObject, type JsonObject, kindOf } from '../json-fields.ts';
import type {
  FieldProblem,
  NameKind,
  OrganizationInput,
  OrganizationRelationKind,
  OrganizationStatus,
  OrganizationType,
} from './organization-input.ts';

export type RorRecord = { ok: true; organization: OrganizationInput } | { ok: false; problems: readonly FieldProblem[] };

const statuses: Readonly<Record<string, OrganizationStatus>> = { active: 'ACTIVE', inactive: 'INACTIVE', withdrawn: 'WITHDRAWN' };
const types: Readonly<Record<string, OrganizationType>> = {
  education: 'EDUCATION',
  company: 'COMPANY',
  government: 'GOVERNMENT',
  facility: 'FACILITY',
  nonprofit: 'NONPROFIT',
  healthcare: 'HEALTHCARE',
  funder: 'FUNDER',
  archive: 'ARCHIVE',
  other: 'OTHER',
};
const relations: Readonly<Record<string, OrganizationRelationKind>> = {
  parent: 'PARENT',
  child: 'CHILD',
  related: 'RELATED',
  predecessor: 'PREDECESSOR',
  successor: 'SUCCESSOR',
};
const nameKinds: Readonly<Record<string, NameKind | 'DISPLAY'>> = {
  ror_display: 'DISPLAY',
  label: 'LABEL',
  alias: 'ALIAS',
  acronym: 'ACRONYM',
};
const schemaV2 = 'a record of ROR schema v2, as in the current ROR data dump';

const shortText = (text: string) => parseText(text, { min: 1, max: 500 });

/** Reads one record of ROR schema v2 (https://ror.readme.io/docs/ror-data-structure), or says everything that is wrong with it. */
export function parseRorRecord(record: unknown): RorRecord {
  const shape = shapeProblem(record);
  if (shape !== undefined) return { ok: false, problems: [{ path: '', problem: shape, expected: schemaV2 }] };
  const organization = readOrganization(record as JsonObject);
  return organization;
}

/** The code under which a record's seat stands, as written, if it can be seen at all. */
export function seatCountry(record: unknown): string | undefined {
  const details = isObject(record) && Array.isArray(record.locations) ? seatOf(record.locations) : undefined;
  return typeof details?.country_code === 'string' ? details.country_code : undefined;
}

function shapeProblem(record: unknown): string | undefined {
  if (!isObject(record)) return `is ${kindOf(record)}`;
  if (record.names !== undefined) return undefined;
  if (typeof record.name === 'string' || record.addresses !== undefined) return 'is a record of ROR schema v1';
  const known = ['id', 'status', 'types', 'locations', 'relationships'].filter((field) => record[field] !== undefined);
  return known.length < 2 ? 'is not a ROR record' : undefined;
}

function readOrganization(record: JsonObject): RorRecord {
  const fields = createFieldReader();
  const rorId = fields.text('id', record.id, parseRorId);
  const status = fields.word('status', record.status, statuses);
  const names = readNames(fields, record.names);
  const kinds = [...new Set(fields.list('types', record.types, (path, type) => fields.word(path, type, types)))];
  if (kinds.length === 0 && fields.problems.length === 0) fields.refuse('types', 'is empty', 'at least one type');
  const seat = readSeat(fields, record.locations);
  const website = readWebsite(fields, record.links);
  const domains = [...new Set(fields.list('domains', record.domains, (path, domain) => fields.text(path, domain, parseDomain)))];
  const established = readYear(fields, record.established);
  const externalIds = fields.objects('external_ids', record.external_ids, (path, entry) => readExternalIds(fields, path, entry)).flat();
  const related = fields.objects('relationships', record.relationships, (path, relation) => {
    const kind = fields.word(`${path}.type`, relation.type, relations);
    const other = fields.text(`${path}.id`, relation.id, parseRorId);
    const label = fields.text(`${path}.label`, relation.label, shortText);
    return kind && other && label ? { kind, rorId: other, label } : undefined;
  });
  const modifiedOn = readModifiedOn(fields, record.admin);
  if (fields.problems.length > 0 || rorId === undefined || status === undefined || seat === undefined) {
    return { ok: false, problems: fields.problems };
  }
  return {
    ok: true,
    organization: {
      rorId,
      status,
      names,
      types: kinds,
      ...seat,
      ...(website === undefined ? {} : { website }),
      domains,
      ...(established === undefined ? {} : { established }),
      externalIds,
      relations: related,
      ...(modifiedOn === undefined ? {} : { modifiedOn }),
    },
  };
}

function readNames(fields: FieldReader, value: unknown): OrganizationInput['names'] {
  if (!Array.isArray(value) || value.length === 0) {
    fields.refuse('names', Array.isArray(value) ? 'is empty' : `is ${kindOf(value)}`, 'an array of at least one name');
    return [];
  }
  const read = fields.objects('names', value, (path, name) => {
    const text = fields.text(`${path}.value`, name.value, shortText);
    const lang = fields.optionalText(`${path}.lang`, name.lang, parseLanguage);
    const kinds = fields.list(`${path}.types`, name.types, (at, type) => fields.word(at, type, nameKinds));
    if (text === undefined) return undefined;
    const kind: NameKind = kinds.includes('ACRONYM') && !kinds.includes('LABEL') ? 'ACRONYM' : onlyAlias(kinds) ? 'ALIAS' : 'LABEL';
    return { display: kinds.includes('DISPLAY'), name: { value: text, ...(lang === undefined ? {} : { lang }), kind } };
  });
  const display = read.findIndex((name) => name.display);
  if (display === -1 && fields.problems.length === 0) {
    fields.refuse('names', 'has no name of the type ror_display', 'one name of the type ror_display');
  }
  const ordered = display > 0 ? [...read.slice(display, display + 1), ...read.slice(0, display), ...read.slice(display + 1)] : read;
  const distinct = new Map(ordered.map(({ name }) => [`${name.kind} ${name.lang ?? ''} ${name.value}`, name]));
  return [...distinct.values()];
}

function onlyAlias(kinds: readonly string[]): boolean {
  return kinds.includes('ALIAS') && !kinds.includes('LABEL');
}

function seatOf(locations: readonly unknown[]): JsonObject | undefined {
  const first = locations[0];
  return isObject(first) && isObject(first.geonames_details) ? first.geonames_details : undefined;
}

type Seat = Pick<OrganizationInput, 'country' | 'subdivision' | 'city' | 'location'>;

/** The first location is the seat. */
function readSeat(fields: FieldReader, locations: unknown): Seat | undefined {
  if (!Array.isArray(locations) || locations.length === 0) {
    return fields.refuse(
      'locations',
      Array.isArray(locations) ? 'is empty' : `is ${kindOf(locations)}`,
      'an array of at least one location',
    );
  }
  const at = 'locations[0].geonames_details';
  const details = seatOf(locations);
  if (details === undefined) return fields.refuse(at, 'is missing', 'an object with country_code');
  const country = fields.text(`${at}.country_code`, details.country_code, parseCountry);
  const code = fields.optionalText(`${at}.country_subdivision_code`, details.country_subdivision_code, parseSubdivision);
  const city = fields.optionalText(`${at}.name`, details.name, shortText);
  const location = readPoint(fields, at, details);
  if (country === undefined) return undefined;
  return {
    country,
    ...(code === undefined ? {} : { subdivision: `${country}-${code}` }),
    ...(city === undefined ? {} : { city }),
    ...(location === undefined ? {} : { location }),
  };
}

function readPoint(fields: FieldReader, at: string, { lat, lng }: JsonObject): { lat: number; lng: number } | undefined {
  if ((lat === undefined || lat === null) && (lng === undefined || lng === null)) return undefined;
  const rightLat = typeof lat === 'number' && Math.abs(lat) <= 90;
  const rightLng = typeof lng === 'number' && Math.abs(lng) <= 180;
  if (rightLat && rightLng) return { lat, lng };
  if (!rightLat) fields.refuse(`${at}.lat`, `is ${shown(lat)}`, 'a number from -90 to 90');
  if (!rightLng) fields.refuse(`${at}.lng`, `is ${shown(lng)}`, 'a number from -180 to 180');
  return undefined;
}

function readWebsite(fields: FieldReader, links: unknown): string | undefined {
  const websites = fields.objects('links', links, (path, link) =>
    link.type === 'website' ? fields.text(`${path}.value`, link.value, parseWebsite) : undefined,
  );
  return websites[0];
}

function readYear(fields: FieldReader, year: unknown): number | undefined {
  if (year === undefined || year === null) return undefined;
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 2100) return year;
  return fields.refuse('established', `is ${shown(year)}`, 'a year from 1 to 2100, or null');
}

/** When the record last changed; dumps that tell nothing of it are read too. */
function readModifiedOn(fields: FieldReader, admin: unknown): string | undefined {
  const modified = isObject(admin) && isObject(admin.last_modified) ? admin.last_modified.date : undefined;
  return fields.optionalText('admin.last_modified.date', modified, parseDay);
}

/** All values of a scheme, the preferred one first. */
function readExternalIds(fields: FieldReader, path: string, entry: JsonObject): OrganizationInput['externalIds'] {
  const scheme = fields.text(`${path}.type`, entry.type, parseScheme);
  const preferred = fields.optionalText(`${path}.preferred`, entry.preferred, shortText);
  const all = fields.list(`${path}.all`, entry.all, (at, value) => fields.text(at, value, shortText));
  if (scheme === undefined) return [];
  return [...new Set(preferred === undefined ? all : [preferred, ...all])].map((value) => ({ scheme, value }));
}

function parseWebsite(text: string): Parsed<string> {
  const expected = 'an address that starts with https:// or http://, at most 2000 characters';
  const address = text.trim();
  if (address.length > 2000) return unparsed(`has ${address.length} characters`, expected);
  const protocol = URL.canParse(address) ? new URL(address).protocol : undefined;
  return protocol === 'https:' || protocol === 'http:'
    ? parsed(address)
    : unparsed(`${quoted(text)} is not the address of a website`, expected);
}

function parseDay(text: string): Parsed<string> {
  return isDay(text) ? parsed(text) : unparsed(`${quoted(text)} is no day`, 'a day such as 2026-05-02');
}

function parseDomain(text: string): Parsed<string> {
  const domain = domainToASCII(text.trim());
  const right = domain.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain);
  return right ? parsed(domain) : unparsed(`${quoted(text)} is not a domain name`, 'a name such as gxu.edu.cn');
}

function parseSubdivision(text: string): Parsed<string> {
  const code = text.trim().toUpperCase();
  if (/^[A-Z0-9]{1,3}$/.test(code)) return parsed(code);
  return unparsed(`${quoted(text)} is not the code of a subdivision`, 'one to three letters or digits, as in ISO 3166-2 after the country');
}

function parseScheme(text: string): Parsed<string> {
  const scheme = text.trim().toLowerCase();
  return /^[a-z][a-z0-9_-]{0,39}$/.test(scheme)
    ? parsed(scheme)
    : unparsed(`${quoted(text)} is not the name of a scheme`, 'a name such as grid');
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? quoted(value) : kindOf(value);
}
