import { InputReader, type Refused, type Role } from '@cattc/decisions';
import { type Parsed, parseCountry, parseId, quoted } from '@cattc/formats';
import type { MandateScope } from '../generated/resolvers.ts';

/** What a mandate lets its person do, where, and from when to when. */
export interface MandateTerms {
  readonly role: Exclude<Role, 'PUBLIC'>;
  readonly organizationId: string | null;
  readonly profileId: string | null;
  readonly country: string | null;
  readonly may: MandateScope;
  readonly scopes: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

/** The terms as they come in; every value is still to be checked. */
export interface MandateInput {
  readonly role: Role;
  readonly organizationId?: string | null | undefined;
  readonly profileId?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly may: MandateScope;
  readonly scopes?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly deputyOf?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface ReadTerms {
  readonly terms: MandateTerms;
  readonly note: string | null;
  readonly invalid: Refused<'INVALID_INPUT'> | null;
}

/** What a machine may be allowed to do. */
const machineScopes = ['events:read', 'events:restricted', 'agency:act'] as const;

type Place = 'organizationId' | 'profileId' | 'country';

/** Which places a role acts for: those that it needs, and those that may be given. */
const places: Readonly<Record<Exclude<Role, 'PUBLIC'>, { readonly needs: readonly Place[]; readonly takes: readonly Place[] }>> = {
  MEMBER: { needs: ['organizationId'], takes: ['organizationId'] },
  TALENT: { needs: [], takes: ['profileId'] },
  AGENCY: { needs: ['country'], takes: ['country', 'organizationId'] },
  PARTNER_SYSTEM: { needs: ['country'], takes: ['country'] },
  SECRETARIAT: { needs: [], takes: [] },
  COUNCIL: { needs: [], takes: [] },
  COMPLIANCE: { needs: [], takes: [] },
  ADMIN: { needs: [], takes: [] },
};

/** Checks the terms and names each that does not fit. Of a deputy, place and last day are those of the mandate represented where they are not given. */
export function readTerms(
  input: MandateInput,
  represented: MandateTerms | null,
  organization: { readonly country: string } | null,
  now: Date,
): ReadTerms {
  const read = new InputReader();
  const role = input.role === 'PUBLIC' ? 'MEMBER' : input.role;
  if (input.role === 'PUBLIC') read.wrong('role', 'PUBLIC is nobody in particular', 'a role that takes a mandate');
  const from = input.from ?? now.toISOString().slice(0, 10);
  const terms: MandateTerms = {
    role,
    organizationId: readPlace(read, 'organizationId', input.organizationId ?? represented?.organizationId, role, (text) =>
      parseId('org', text),
    ),
    profileId: readPlace(read, 'profileId', input.profileId ?? represented?.profileId, role, (text) => parseId('tal', text)),
    country: readPlace(read, 'country', input.country ?? represented?.country, role, parseCountry),
    may: input.may,
    scopes: readScopes(read, input.scopes, role),
    from,
    to: input.to ?? represented?.to ?? null,
  };
  checkDays(read, terms, represented, now);
  if (
    role === 'AGENCY' &&
    terms.organizationId !== null &&
    terms.country &&
    organization !== null &&
    organization.country !== terms.country
  ) {
    read.wrong('organizationId', `it is in ${organization.country}`, `an organisation in ${terms.country}`);
  }
  for (const place of ['organizationId', 'country'] as const) {
    if (represented !== null && terms[place] !== represented[place]) {
      read.wrong(place, 'is another than that of the mandate represented', represented[place] ?? 'none');
    }
  }
  const note = read.note('note', input.note, { required: false });
  return { terms, note, invalid: read.refusal() };
}

function readPlace(
  read: InputReader,
  place: Place,
  text: string | null | undefined,
  role: MandateTerms['role'],
  parse: (text: string) => Parsed<string>,
): string | null {
  if (text == null) {
    if (places[role].needs.includes(place)) read.wrong(place, 'is missing', `what a ${role} acts for`);
    return null;
  }
  if (!places[role].takes.includes(place)) {
    read.wrong(place, `has no meaning for ${role}`, 'nothing');
    return null;
  }
  return read.parsed<string>(place, parse(text), '');
}

function readScopes(read: InputReader, scopes: readonly string[] | null | undefined, role: MandateTerms['role']): readonly string[] {
  if (role !== 'PARTNER_SYSTEM') {
    if ((scopes ?? []).length > 0) read.wrong('scopes', `have no meaning for ${role}`, 'none');
    return [];
  }
  return read.codes('scopes', scopes, { min: 1, max: machineScopes.length }, parseScope);
}

function parseScope(text: string): Parsed<string> {
  if (machineScopes.some((known) => known === text)) return { ok: true, value: text };
  return { ok: false, problem: `${quoted(text)} is no scope`, expected: `one of ${machineScopes.join(', ')}` };
}

function checkDays(read: InputReader, { from, to }: MandateTerms, represented: MandateTerms | null, now: Date): void {
  if (to !== null && to < from) read.wrong('to', `${to} lies before ${from}`, 'a day on or after from');
  if (to !== null && to < now.toISOString().slice(0, 10)) read.wrong('to', `${to} is past`, 'today or later');
  if (represented === null) return;
  if (from < represented.from) read.wrong('from', `${from} lies before the mandate represented`, `${represented.from} or later`);
  if (represented.to !== null && to !== null && to > represented.to) {
    read.wrong('to', `${to} lies after the mandate represented`, `${represented.to} or earlier`);
  }
}
