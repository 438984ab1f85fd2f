import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  type TransitionTable,
} from '@cattc/decisions';
import type { MembershipView } from '@cattc/events';
import { parseFord } from '@cattc/formats';
import type { AgencyMandate } from '../country/country.ts';
import type { MembershipReason, MembershipState, MembershipTier } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import type { MembershipCode } from './membership-messages.ts';

/** An organisation's membership, from application to end. Days are ISO texts, instants too. */
export interface Membership {
  readonly id: string;
  readonly version: number;
  /** `MEM-2026-00123` */
  readonly number: string;
  readonly organizationId: string;
  /** The organisation's country when it applied. */
  readonly country: string;
  readonly tier: MembershipTier;
  readonly state: MembershipState;
  /** OECD FORD codes. */
  readonly fields: readonly string[];
  readonly sponsorAgencyId: string | null;
  readonly validFrom: string | null;
  /** The last day of the present term. */
  readonly validTo: string | null;
  /** Persons, for the four-eyes rules. */
  readonly appliedBy: string | null;
  readonly submittedBy: string | null;
  readonly screenedBy: string | null;
  readonly recommendedBy: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The states that a membership does not leave: an organisation may apply again. */
export const endedStates: readonly MembershipState[] = ['REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED'];
const beforeActive = ['DRAFT', 'SUBMITTED', 'VETTING', 'INFO_REQUESTED', 'RECOMMENDED', 'NOT_RECOMMENDED'] as const;
/** The states of a member: its rights are in force. */
export const memberStates = ['ACTIVE', 'RENEWAL_DUE'] as const;

/** The machine without the clock's transitions. */
export const membershipTable = {
  submit: { from: ['DRAFT'], to: 'SUBMITTED', by: ['MEMBER'], signs: true, event: 'submitted' },
  screen: { from: ['SUBMITTED'], to: 'VETTING', by: ['SECRETARIAT'], event: 'screened' },
  decline: { from: ['SUBMITTED', 'VETTING'], to: 'REJECTED', by: ['SECRETARIAT'], signs: true, event: 'declined' },
  requestInfo: { from: ['VETTING'], to: 'INFO_REQUESTED', by: ['SECRETARIAT'], event: 'info_requested' },
  resubmit: { from: ['INFO_REQUESTED'], to: 'VETTING', by: ['MEMBER'], event: 'resubmitted' },
  recommend: { from: ['VETTING'], to: 'RECOMMENDED', by: ['AGENCY', 'SECRETARIAT'], signs: true, event: 'recommended' },
  declineRecommendation: { from: ['VETTING'], to: 'NOT_RECOMMENDED', by: ['AGENCY'], signs: true, event: 'not_recommended' },
  approve: { from: ['RECOMMENDED', 'NOT_RECOMMENDED'], to: 'ACTIVE', by: ['COUNCIL'], signs: true, event: 'approved' },
  reject: { from: ['RECOMMENDED', 'NOT_RECOMMENDED'], to: 'REJECTED', by: ['COUNCIL'], signs: true, event: 'rejected' },
  suspend: { from: [...memberStates], to: 'SUSPENDED', by: ['SECRETARIAT'], signs: true, event: 'suspended' },
  reinstate: { from: ['SUSPENDED'], to: 'computed', by: ['SECRETARIAT'], signs: true, event: 'reinstated' },
  withdraw: { from: [...beforeActive, ...memberStates, 'SUSPENDED'], to: 'WITHDRAWN', by: ['MEMBER'], signs: true, event: 'withdrawn' },
  expel: { from: [...memberStates, 'SUSPENDED'], to: 'EXPELLED', by: ['COUNCIL'], signs: true, event: 'expelled' },
  renew: { from: ['RENEWAL_DUE', 'LAPSED'], to: 'ACTIVE', by: ['MEMBER'], signs: true, event: 'renewed' },
} as const satisfies TransitionTable<MembershipState, string>;
export type MembershipAction = keyof typeof membershipTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<MembershipAction, string>> = {
  submit: 'submitMembership',
  screen: 'screenMembership',
  decline: 'declineMembership',
  requestInfo: 'requestMembershipInfo',
  resubmit: 'resubmitMembership',
  recommend: 'recommendMembership',
  declineRecommendation: 'declineRecommendation',
  approve: 'approveMembership',
  reject: 'rejectMembership',
  suspend: 'suspendMembership',
  reinstate: 'reinstateMembership',
  withdraw: 'withdrawMembership',
  expel: 'expelMembership',
  renew: 'renewMembership',
};

/** What a decision about a membership needs to know beside it. */
export interface MembershipFacts {
  readonly organization: Pick<Organization, 'status' | 'country' | 'subdivision'>;
  /** Mandates for memberships that are live today in the organisation's country. */
  readonly agencies: readonly AgencyMandate[];
  readonly now: Date;
}

/** Length of a term of membership. */
export const termYears = 3;
/** A membership falls due for renewal so long before its last day. */
export const renewalDays = 90;

/** What a caller says with an action. */
export interface MembershipInput {
  readonly reason?: MembershipReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly fields?: readonly string[] | null | undefined;
  readonly dataConfirmed?: boolean | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

export interface MembershipChange {
  readonly membership: Membership;
  readonly reason: MembershipReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

type MembershipDecision<C> = Decision<C, MembershipCode>;

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: MembershipAction,
  membership: Membership,
  facts: MembershipFacts,
  caller: Caller,
): Refused<MembershipCode> | null {
  return (
    refuseByTable<MembershipState, MembershipAction>(membershipTable, action, membership.state, caller, mutationOf[action]) ??
    refuseParty(action, membership, caller) ??
    refuseAgency(action, membership, facts, caller) ??
    refuseFourEyes(action, membership, caller)
  );
}

/** A member acts for its own organisation only, and nobody else for an organisation of their own. */
function refuseParty(action: MembershipAction, membership: Membership, caller: Caller): Refused<MembershipCode> | null {
  if (caller.role === 'MEMBER') {
    if (caller.organization === membership.organizationId) return null;
    return refuse('NOT_OWN_ORGANIZATION', { action: mutationOf[action], organization: membership.organizationId });
  }
  return caller.organizations.includes(membership.organizationId) ? refuse('OWN_ORGANIZATION', { action: mutationOf[action] }) : null;
}

/** The agency of the country recommends; where a country has none, a second person of the secretariat. */
function refuseAgency(
  action: MembershipAction,
  { country }: Membership,
  { agencies, organization }: MembershipFacts,
  caller: Caller,
): Refused<MembershipCode> | null {
  if (action !== 'recommend' && action !== 'declineRecommendation') return null;
  if (caller.role !== 'AGENCY') return agencies.length === 0 ? null : refuse('AGENCY_REQUIRED', { country, action: mutationOf[action] });
  if (caller.country !== country) return refuse('NOT_YOUR_COUNTRY', { own: caller.country ?? '-', country });
  if (agencies.length === 0) return null;
  // A mandate that names no organisation is the national agency's, unless it could as well be the operator's.
  if (caller.organization === null) return agencies.some((agency) => agency.operator) ? refuse('OPERATOR_ALONE', { country }) : null;
  const own = agencies.filter((agency) => agency.organizationId === caller.organization);
  if (own.length === 0) return refuse('AGENCY_REQUIRED', { country, action: mutationOf[action] });
  if (own.some((agency) => agency.operator)) return refuse('OPERATOR_ALONE', { country });
  const elsewhere = own.every((agency) => agency.subdivision !== null && agency.subdivision !== organization.subdivision);
  return elsewhere ? refuse('NOT_YOUR_COUNTRY', { own: own[0]?.subdivision ?? '-', country }) : null;
}

/** Whoever applied does not judge, whoever screened does not recommend for the secretariat, whoever recommended does not approve. */
function refuseFourEyes(action: MembershipAction, membership: Membership, caller: Caller): Refused<MembershipCode> | null {
  const earlier: readonly (readonly [string, string | null])[] = [
    ['applyForMembership', membership.appliedBy],
    ['submitMembership', membership.submittedBy],
    ['screenMembership', action === 'recommend' ? membership.screenedBy : null],
    ['recommendMembership', membership.recommendedBy],
  ];
  if (!['screen', 'decline', 'recommend', 'declineRecommendation', 'approve', 'reject'].includes(action)) return null;
  const same = earlier.find(([, person]) => person !== null && person === caller.person);
  return same === undefined ? null : refuse('SAME_PERSON', { earlier: same[0], action: mutationOf[action] });
}

/** Begins an application: the first event of a membership. `agencies` are the mandates for memberships that are live today. */
export function apply(
  input: { tier: MembershipTier; fields: readonly string[]; sponsorAgencyId: string | null; note: string | null },
  organization: Organization,
  live: Membership | null,
  agencies: readonly AgencyMandate[],
  identity: { id: string; number: string },
  caller: Caller,
  now: Date,
): MembershipDecision<MembershipChange> {
  const refused = refuseApplication(organization, live, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const fields = readFields(read, input.fields);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { sponsorAgencyId } = input;
  const sponsors = agencies.some(({ organizationId, country }) => organizationId === sponsorAgencyId && country === organization.country);
  if (sponsorAgencyId !== null && !sponsors) return refuse('SPONSOR_NOT_AGENCY', { country: organization.country });
  const at = now.toISOString();
  const membership: Membership = {
    ...identity,
    version: 1,
    organizationId: organization.id,
    country: organization.country,
    tier: input.tier,
    state: 'DRAFT',
    fields,
    sponsorAgencyId,
    validFrom: null,
    validTo: null,
    appliedBy: caller.person,
    submittedBy: null,
    screenedBy: null,
    recommendedBy: null,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ membership, reason: null, note, effectiveAt: now });
}

/** Whether the caller may apply for the organisation now. */
export function refuseApplication(
  organization: Pick<Organization, 'id' | 'status'>,
  live: Membership | null,
  caller: Caller,
): Refused<MembershipCode> | null {
  const wrongRole = refuseRole(caller, ['MEMBER'], 'applyForMembership');
  if (wrongRole !== null) return wrongRole;
  if (caller.organization !== organization.id) {
    return refuse('NOT_OWN_ORGANIZATION', { action: 'applyForMembership', organization: organization.id });
  }
  if (organization.status !== 'ACTIVE') return refuse('ORGANIZATION_NOT_ACTIVE', { status: organization.status });
  return live === null ? null : refuse('MEMBERSHIP_EXISTS', { number: live.number, state: live.state });
}

/** Any action on an existing membership: the table says from where to where, and who; this says with what. */
export function decide(
  action: MembershipAction,
  membership: Membership,
  input: MembershipInput,
  facts: MembershipFacts,
  caller: Caller,
): MembershipDecision<MembershipChange> {
  const refused = refuseAction(action, membership, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const fields = input.fields == null ? membership.fields : readFields(read, input.fields);
  const note = read.note('note', input.note, { required: action === 'requestInfo' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now);
  if (action === 'renew' && input.dataConfirmed !== true) {
    read.wrong('dataConfirmed', 'is not true', "true, after the organisation's data was checked");
  }
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const changed: Membership = {
    ...membership,
    ...effectOf(action, membership, facts.now, caller),
    fields,
    version: membership.version + 1,
    updatedAt: facts.now.toISOString(),
  };
  return accept({ membership: changed, reason: input.reason ?? null, note, effectiveAt });
}

function effectOf(action: MembershipAction, membership: Membership, now: Date, caller: Caller): Partial<Membership> {
  const today = dayOf(now);
  switch (action) {
    case 'submit':
      return { state: 'SUBMITTED', submittedBy: caller.person };
    case 'screen':
      return { state: 'VETTING', screenedBy: caller.person };
    case 'recommend':
      return { state: 'RECOMMENDED', recommendedBy: caller.person };
    case 'declineRecommendation':
      return { state: 'NOT_RECOMMENDED', recommendedBy: caller.person };
    case 'approve':
      return { state: 'ACTIVE', validFrom: today, validTo: addYears(today, termYears) };
    case 'renew':
      return { state: 'ACTIVE', validTo: addYears(later(membership.validTo ?? today, today), termYears) };
    case 'reinstate':
      return { state: stateByDate(membership, now) };
    case 'requestInfo':
    case 'resubmit':
    case 'decline':
    case 'reject':
    case 'suspend':
    case 'withdraw':
    case 'expel':
      return { state: membershipTable[action].to };
    default:
      return action satisfies never;
  }
}

/** The state that an admitted membership has by its dates alone. */
export function stateByDate({ validTo }: Pick<Membership, 'validTo'>, now: Date): 'ACTIVE' | 'RENEWAL_DUE' | 'LAPSED' {
  const today = dayOf(now);
  if (validTo === null || validTo >= addDays(today, renewalDays)) return 'ACTIVE';
  return validTo >= today ? 'RENEWAL_DUE' : 'LAPSED';
}

/** What the event log may know of a membership. */
export function eventView(membership: Membership): MembershipView {
  const { id, number, organizationId, country, tier, state, fields, sponsorAgencyId, validFrom, validTo } = membership;
  return { id, number, organizationId, country, tier, state, fields: [...fields], sponsorAgencyId, validFrom, validTo };
}

function readFields(read: InputReader, codes: readonly string[]): readonly string[] {
  return read.codes('fields', codes, { min: 1, max: 20 }, parseFord);
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * 86_400_000));
}

/** 29 February becomes 28 February. */
function addYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year + years, month - 1, Math.min(date, last))));
}
