import {
  accept,
  type Caller,
  commonMessages,
  type Decision,
  type Messages,
  type RefusalDetail,
  refuse,
  refuseInvalid,
  refuseRole,
} from '@cattc/decisions';
import type { AgencyMandateView, CountryGroupView } from '@cattc/events';
import { parseCountry, parseLanguage, parseText } from '@cattc/formats';
import type { AgencySubject } from '../generated/resolvers.ts';

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

export const countryMessages = { ...commonMessages } as const satisfies Messages;
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
  const details: RefusalDetail[] = [];
  if (!/^[A-Z][A-Z0-9-]{1,19}$/.test(input.code)) {
    details.push({ path: 'code', problem: 'is no group code', expected: '2 to 20 capitals, digits and hyphens, such as ASEAN' });
  }
  if (input.names.length < 1) details.push({ path: 'names', problem: 'is empty', expected: 'at least one name' });
  const names = input.names.map(({ value, lang }, index) => ({
    value: take(details, `names[${index}].value`, parseText(value, { min: 1, max: 500 })),
    lang: take(details, `names[${index}].lang`, parseLanguage(lang)),
  }));
  const members = input.members.map(({ country, from, to }, index) => {
    if (to != null && to < from)
      details.push({ path: `members[${index}].to`, problem: `${to} lies before ${from}`, expected: 'a day on or after from' });
    return { country: take(details, `members[${index}].country`, parseCountry(country)), from, to: to ?? null };
  });
  const invalid = refuseInvalid(details);
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
  const details: RefusalDetail[] = [];
  const country = take(details, 'country', parseCountry(input.country));
  if (country !== '' && organization.country !== country) {
    details.push({ path: 'country', problem: `the agency is in ${organization.country}`, expected: organization.country });
  }
  if (input.to != null && input.to < input.from) {
    details.push({ path: 'to', problem: `${input.to} lies before ${input.from}`, expected: 'a day on or after from' });
  }
  const subdivision = input.subdivision == null ? null : take(details, 'subdivision', parseText(input.subdivision, { min: 1, max: 20 }));
  const invalid = refuseInvalid(details);
  if (invalid !== null) return invalid;
  const { organizationId, subject, operator, from, to } = input;
  return accept(recorded({ id, version: 0, organizationId, country, subdivision, subject, operator, from, to: to ?? null }, known));
}

function recorded<T extends { readonly id: string; readonly version: number }>(stated: T, known: T | null): Recorded<T> {
  if (known === null) return { record: { ...stated, version: 1 }, before: null, changed: true };
  const unchanged = { ...stated, id: known.id, version: known.version };
  if (JSON.stringify(unchanged) === JSON.stringify(known)) return { record: known, before: known, changed: false };
  return { record: { ...unchanged, version: known.version + 1 }, before: known, changed: true };
}

function take(
  details: RefusalDetail[],
  path: string,
  parsed: { ok: true; value: string } | { ok: false; problem: string; expected: string },
): string {
  if (parsed.ok) return parsed.value;
  details.push({ path, problem: parsed.problem, expected: parsed.expected });
  return '';
}

export function groupEventView({ id, code, names, members }: CountryGroup): CountryGroupView {
  return { id, code, names: [...names], members: [...members] };
}

export function mandateEventView({ version: _, ...view }: AgencyMandate): AgencyMandateView {
  return view;
}
