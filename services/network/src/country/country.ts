import { accept, type Caller, commonMessages, type Decision, InputReader, type Messages, refuse, refuseRole } from '@cattc/decisions';
import type { AgencyMandateView, CountryGroupView } from '@cattc/events';
import { parseCountry, parseLanguage } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { AgencySubject, RefusalCode } from '../generated/resolvers.ts';

/** A country of ISO 3166-1: known by its code, stored nowhere. */
export interface Country {
  readonly code: string;
}

/** One country's time in a group; days are ISO texts, `to` is the last day. */
export interface CountryGroupMember {
  readonly country: string;
  readonly from: string;
  readonly to: string | null;
}

/** A group of countries with dated members. */
export interface CountryGroup {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: readonly { readonly value: string; readonly lang: string }[];
  readonly members: readonly CountryGroupMember[];
}

/** What an agency answers for in a country, and from when to when. */
export interface AgencyMandate {
  readonly id: string;
  readonly version: number;
  readonly organizationId: string;
  readonly country: string;
  readonly subdivision: string | null;
  readonly subject: AgencySubject;
  /** The centre's own operator: it never recommends alone. */
  readonly operator: boolean;
  readonly from: string;
  readonly to: string | null;
}

export const countryMessages = { ...commonMessages } as const satisfies Partial<Messages<RefusalCode>>;
export type CountryCode = keyof typeof countryMessages;

const staff = ['SECRETARIAT', 'ADMIN'] as const;

/** Whether a span of days holds a day. */
export function isOn(span: { readonly from: string; readonly to: string | null }, day: string): boolean {
  return span.from <= day && (span.to === null || day <= span.to);
}

/** A record that is new (`before` null) or changed; null in its place where nothing changed. */
export interface Recorded<T> {
  readonly record: T;
  readonly before: T | null;
  readonly changed: boolean;
}

export interface CountryGroupInput {
  readonly code: string;
  readonly names: readonly { readonly value: string; readonly lang: string }[];
  readonly members: readonly { readonly country: string; readonly from: string; readonly to?: string | null | undefined }[];
}

/** Records a group, or its present state where its code is known. */
export function recordCountryGroup(
  input: CountryGroupInput,
  known: CountryGroup | null,
  id: string,
  caller: Caller,
): Decision<Recorded<CountryGroup>, CountryCode> {
  const wrongRole = refuseRole(caller, staff, 'recordCountryGroup');
  if (wrongRole !== null) return wrongRole;
  const read = new InputReader();
  if (!/^[A-Z][A-Z0-9-]{1,19}$/.test(input.code)) {
    read.wrong('code', 'is no group code', '2 to 20 capitals, digits and hyphens, such as ASEAN');
  }
  const names = read.list('names', input.names, { min: 1, max: 20 }).map(({ value, lang }, index) => ({
    value: read.text(`names[${index}].value`, value, 500),
    lang: read.parsed<string>(`names[${index}].lang`, parseLanguage(lang), ''),
  }));
  const members = read.list('members', input.members, { min: 0, max: 300 }).map(({ country, from, to }, index) => {
    if (to != null && to < from) read.wrong(`members[${index}].to`, `${to} lies before ${from}`, 'a day on or after from');
    return { country: read.parsed<string>(`members[${index}].country`, parseCountry(country), ''), from, to: to ?? null };
  });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const sorted = members.toSorted((a, b) => (`${a.from} ${a.country}` < `${b.from} ${b.country}` ? -1 : 1));
  return accept(recorded({ id, version: 0, code: input.code, names, members: sorted }, known));
}

export interface AgencyMandateInput {
  readonly organizationId: string;
  readonly country: string;
  readonly subdivision?: string | null | undefined;
  readonly subject: AgencySubject;
  readonly operator: boolean;
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** Records a mandate, or its present state where organisation, country, subject and first day are known. `organization` null: there is none. */
export function recordAgencyMandate(
  input: AgencyMandateInput,
  organization: { readonly country: string } | null,
  known: AgencyMandate | null,
  id: string,
  caller: Caller,
): Decision<Recorded<AgencyMandate>, CountryCode> {
  const wrongRole = refuseRole(caller, staff, 'recordAgencyMandate');
  if (wrongRole !== null) return wrongRole;
  if (organization === null) return refuse('NOT_FOUND', { id: input.organizationId });
  const read = new InputReader();
  const country = read.parsed<string>('country', parseCountry(input.country), '');
  if (country !== '' && organization.country !== country) {
    read.wrong('country', `the agency is in ${organization.country}`, organization.country);
  }
  if (input.to != null && input.to < input.from) read.wrong('to', `${input.to} lies before ${input.from}`, 'a day on or after from');
  const subdivision = read.optionalText('subdivision', input.subdivision, 20);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { organizationId, subject, operator, from, to } = input;
  return accept(recorded({ id, version: 0, organizationId, country, subdivision, subject, operator, from, to: to ?? null }, known));
}

function recorded<T extends { readonly id: string; readonly version: number }>(stated: T, known: T | null): Recorded<T> {
  if (known === null) return { record: { ...stated, version: 1 }, before: null, changed: true };
  const unchanged = { ...stated, id: known.id, version: known.version };
  if (equal(unchanged, known)) return { record: known, before: known, changed: false };
  return { record: { ...unchanged, version: known.version + 1 }, before: known, changed: true };
}

export function groupEventView({ id, code, names, members }: CountryGroup): CountryGroupView {
  return { id, code, names: [...names], members: [...members] };
}

export function mandateEventView({ version: _, ...view }: AgencyMandate): AgencyMandateView {
  return view;
}
