import {
  accept,
  type Caller,
  type Decision,
  holds,
  isStaff,
  type Refused,
  type Role,
  refuse,
  refuseByTable,
  refuseRole,
  refuseUnsigned,
  type TransitionTable,
} from '@cattc/decisions';
import type { MandateView } from '@cattc/events';
import type { MandateReason, MandateState } from '../generated/resolvers.ts';
import { type Person, refuseCaller } from '../person/person.ts';
import { viewMandates } from './mandate-access.ts';
import { type MandateInput, type MandateTerms, readTerms } from './mandate-input.ts';
import type { MandateCode } from './mandate-messages.ts';

/** What a person may act as, where, and from when to when. Days are ISO texts, instants too. */
export interface Mandate extends MandateTerms {
  readonly id: string;
  readonly version: number;
  /** `MND-2026-00001` */
  readonly number: string;
  readonly personId: string;
  /** Of the person: `<issuer>:<sub>`. */
  readonly subject: string;
  /** The mandate whose holder this one stands in for. */
  readonly deputyOf: string | null;
  readonly state: MandateState;
  /** Who granted it, as `<issuer>:<sub>`, and under which mandate. */
  readonly grantedBy: string;
  readonly grantedUnder: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Who grants and takes back which roles. A MEMBER and an AGENCY do so for deputies of their own mandate only. */
const grantable = {
  ADMIN: ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'],
  SECRETARIAT: ['MEMBER', 'TALENT', 'AGENCY', 'PARTNER_SYSTEM'],
  MEMBER: ['MEMBER'],
  AGENCY: ['AGENCY'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;
const givers = ['ADMIN', 'SECRETARIAT', 'MEMBER', 'AGENCY'] as const;

export const mandateTable = {
  revoke: { from: ['ACTIVE'], to: 'REVOKED', by: givers, signs: true, event: 'revoked' },
} as const satisfies TransitionTable<MandateState, string>;
export type MandateAction = keyof typeof mandateTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<MandateAction, string>> = { revoke: 'revokeMandate' };

/** A caller's mandates go along with each of their requests: a person holds no more at once. */
export const mandatesAtMost = 20;

/** What the decision about a grant needs to know beside the input. */
export interface GrantFacts {
  readonly person: Pick<Person, 'id' | 'subject' | 'state'>;
  /** The person's mandates that are not taken back. */
  readonly held: readonly Mandate[];
  /** That the input names; null where there is none. */
  readonly organization: { readonly status: string; readonly country: string } | null;
  /** The mandate that a deputy is to stand in for; null where the caller is not one who gives deputies, or there is none. */
  readonly represented: Mandate | null;
  readonly now: Date;
}

export interface MandateChange {
  readonly mandate: Mandate;
  readonly reason: MandateReason | null;
  readonly note: string | null;
}

type MandateDecision = Decision<MandateChange, MandateCode>;

/** Whether the caller could grant anything at all, or anything to this person. */
export function refuseGiver(caller: Caller, subject: string): Refused<MandateCode> | null {
  const action = 'grantMandate';
  const wrongRole = refuseRole(caller, givers, action);
  if (wrongRole !== null) return wrongRole;
  return refuseCaller(caller, subject, action) ?? refuseUnsigned(caller, action);
}

/** Grants a mandate: its first event. */
export function grant(
  input: MandateInput,
  facts: GrantFacts,
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
): MandateDecision {
  const { person, represented, organization, now } = facts;
  const refused = refuseGiver(caller, person.subject) ?? refuseGranting(input.role, caller);
  if (refused !== null) return refused;
  const deputy = isDeputyGiver(caller) ? refuseDeputy(represented, caller, now) : input.deputyOf == null ? null : refuse('NOT_THE_HOLDER');
  if (deputy !== null) return deputy;
  const { terms, note, invalid } = readTerms(input, represented, organization, now);
  if (invalid !== null) return invalid;
  if (terms.organizationId !== null) {
    if (organization === null) return refuse('NOT_FOUND', { id: terms.organizationId });
    if (organization.status === 'WITHDRAWN') return refuse('ORGANIZATION_NOT_ACTIVE', { status: organization.status });
    if (caller.role === 'SECRETARIAT' && caller.organizations.includes(terms.organizationId)) {
      return refuse('OWN_ORGANIZATION', { action: 'grantMandate' });
    }
  }
  // Who is suspended is told to the staff alone: a deputy's mandate is granted, and rests.
  if (person.state === 'SUSPENDED' && isStaff(caller)) return refuse('PERSON_SUSPENDED');
  const full = refuseBeside(terms, facts, caller);
  if (full !== null) return full;
  const at = now.toISOString();
  const mandate: Mandate = {
    ...identity,
    ...terms,
    version: 1,
    personId: person.id,
    subject: person.subject,
    deputyOf: represented?.id ?? null,
    state: 'ACTIVE',
    grantedBy: caller.person ?? '',
    grantedUnder: caller.mandate ?? '',
    createdAt: at,
    updatedAt: at,
  };
  return accept({ mandate, reason: null, note });
}

/** Whether the caller may take the mandate back now: what `actions` shows and the decision begins with. */
export function refuseAction(action: MandateAction, mandate: Mandate, caller: Caller): Refused<MandateCode> | null {
  const mutation = mutationOf[action];
  const refused =
    refuseByTable<MandateState, MandateAction>(mandateTable, action, mandate.state, caller, mutation) ??
    refuseGranting(mandate.role, caller);
  if (refused !== null) return refused;
  const self = refuseCaller(caller, mandate.subject, mutation);
  if (self !== null) return self;
  if (!isDeputyGiver(caller)) return null;
  return mandate.deputyOf === null || mandate.deputyOf !== caller.mandate ? refuse('NOT_THE_HOLDER') : null;
}

/** Takes a mandate back. */
export function revoke(
  mandate: Mandate,
  { reason, note }: { readonly reason: MandateReason; readonly note: string | null },
  caller: Caller,
  now: Date,
): MandateDecision {
  const refused = refuseAction('revoke', mandate, caller);
  return refused ?? accept({ mandate: revoked(mandate, now), reason, note });
}

/** The mandate after it was taken back, by a decision or with the one that it stood in for. */
export function revoked(mandate: Mandate, now: Date): Mandate {
  return { ...mandate, state: 'REVOKED', version: mandate.version + 1, updatedAt: now.toISOString() };
}

/** Whether a mandate lets its person act on a day. */
export function isInForce({ state, from, to }: Pick<Mandate, 'state' | 'from' | 'to'>, day: string): boolean {
  return state === 'ACTIVE' && from <= day && (to === null || day <= to);
}

/** What the event log may know of a mandate: its person by a hash alone. */
export function eventView(mandate: Mandate, subjectHash: string): MandateView {
  const { id, number, personId, role, organizationId, profileId, country, may, scopes, from, to, deputyOf, state } = mandate;
  return {
    id,
    number,
    personId,
    subjectHash,
    role,
    organizationId,
    profileId,
    country,
    may,
    scopes: [...scopes],
    from,
    to,
    deputyOf,
    state,
  };
}

/** Whether the caller grants no more than deputies of the mandate under which it acts. */
export function isDeputyGiver({ role }: Caller): boolean {
  return role === 'MEMBER' || role === 'AGENCY';
}

function refuseGranting(wanted: Role, { role }: Caller): Refused<MandateCode> | null {
  const yours: readonly Role[] = role in grantable ? grantable[role as keyof typeof grantable] : [];
  return yours.includes(wanted) ? null : refuse('ROLE_NOT_YOURS', { role, yours: yours.join(', '), wanted });
}

/** A deputy is given by the holder of a mandate of this register, who acts under it and is no deputy. */
function refuseDeputy(represented: Mandate | null, caller: Caller, now: Date): Refused<MandateCode> | null {
  if (represented === null || represented.id !== caller.mandate || represented.subject !== caller.person) return refuse('NOT_THE_HOLDER');
  if (represented.deputyOf !== null) return refuse('DEPUTY_OF_DEPUTY', { number: represented.deputyOf });
  if (!isInForce(represented, dayOf(now))) return refuse('MANDATE_NOT_IN_FORCE', { number: represented.number });
  return represented.may === 'SIGN' ? null : refuse('MAY_NOT_SIGN', { action: 'grantMandate' });
}

/** One mandate for a role and place at a time, and not too many together. Of one that the caller may not see neither number nor days are told. */
function refuseBeside(terms: MandateTerms, { held, now }: GrantFacts, caller: Caller): Refused<MandateCode> | null {
  const today = dayOf(now);
  const open = held.filter(({ state, to }) => state === 'ACTIVE' && (to === null || to >= today));
  const same = open.find(
    (other) => isSamePlace(other, terms) && (terms.to === null || other.from <= terms.to) && (other.to === null || terms.from <= other.to),
  );
  if (same !== undefined) {
    const { number, from, to } = holds(viewMandates(caller), same) ? same : { number: 'MND-…', from: '…', to: '…' };
    return refuse('MANDATE_OVERLAPS', { number, from, to: to ?? '…' });
  }
  return open.length < mandatesAtMost ? null : refuse('TOO_MANY_MANDATES', { most: mandatesAtMost });
}

function isSamePlace(a: MandateTerms, b: MandateTerms): boolean {
  return a.role === b.role && a.organizationId === b.organizationId && a.profileId === b.profileId && a.country === b.country;
}

export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
