import { knownCalendars } from '@cattc/deadlines';
import type { Caller, Role } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import type { AgencyMandate } from '../src/country/country.ts';
import { MembershipState, type Vote } from '../src/generated/resolvers.ts';
import {
  byVote,
  type ClockAction,
  type Membership,
  type MembershipAction,
  type MembershipFacts,
  type MembershipInput,
  mutationOf,
  type Present,
} from '../src/membership/membership.ts';
import type { CouncilInput } from '../src/membership/membership-council.ts';
import { withStep } from '../src/membership/membership-deadlines.ts';
import type { Suspension, SuspensionNotice } from '../src/membership/membership-suspension.ts';

export const now = new Date('2026-03-01T09:00:00.000Z');

/** An instant with the holidays that are known here. */
export const presentAt = (instant: Date): Present => ({ now: instant, calendars: knownCalendars });
export const present = presentAt(now);
export const organizationId = newId('org');
export const agencyId = newId('org');
export const states = Object.values(MembershipState);
export const actions = Object.keys(mutationOf) as MembershipAction[];
export const clockActions = Object.keys({ fallDue: true, lapse: true, expire: true } satisfies Record<ClockAction, true>) as ClockAction[];

export const notice: SuspensionNotice = {
  reason: 'INACTIVITY',
  givenAt: '2026-02-20T09:00:00.000Z',
  answerBy: '2026-03-13T16:00:00.000Z',
  answeredAt: null,
};
export const suspension: Suspension = {
  reason: 'BREACH_OF_RULES',
  by: 'local:suspender',
  since: '2026-02-20T09:00:00.000Z',
  appealBy: '2026-03-22T16:00:00.000Z',
  appealedAt: null,
  dismissedAt: null,
};

/** A membership in a state, with what is so in it; `facts` say otherwise. */
export const membershipIn = (state: MembershipState, facts: Partial<Membership> = {}): Membership =>
  withStep(
    {
      id: newId('mem'),
      version: 4,
      number: 'MEM-2026-00001',
      organizationId,
      country: 'TH',
      tier: 'ORDINARY',
      state,
      fields: ['2.11'],
      sponsorAgencyId: null,
      validFrom: '2024-01-01',
      validTo: '2027-01-01',
      appliedBy: 'applicant',
      submittedBy: 'applicant',
      screenedBy: 'screener',
      recommendedBy: null,
      agencyTime: null,
      notice: null,
      suspension: state === 'SUSPENDED' ? suspension : null,
      stateSince: '2026-02-20T09:00:00.000Z',
      effectiveAt: '2026-02-20T09:00:00.000Z',
      dueAt: null,
      waitsFor: null,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      ...facts,
    },
    knownCalendars,
  );

export const agency: AgencyMandate = {
  id: newId('agm'),
  version: 1,
  organizationId: agencyId,
  country: 'TH',
  subdivision: null,
  subject: 'MEMBERSHIP',
  operator: false,
  from: '2020-01-01',
  to: null,
};
export const factsWith = (agencies: readonly AgencyMandate[] = [agency]): MembershipFacts => ({
  organization: { id: organizationId, rorId: '028wp3y58', status: 'ACTIVE', country: 'TH', subdivision: 'TH-10' },
  documents: [],
  agencies,
  quorum: 3,
  mandateHolders: [],
  councillors: ['local:councillor-1', 'local:councillor-2', 'local:suspender'],
  ...present,
});

export const actorFor = (role: Role): Caller =>
  callerOf(role, {
    person: `local:${role}`,
    organization: role === 'MEMBER' ? organizationId : role === 'AGENCY' ? agencyId : null,
    country: role === 'AGENCY' || role === 'PARTNER_SYSTEM' ? 'TH' : null,
  });

/** How the council votes, the caller first. */
export const votesOf = (vote: Vote, ...more: readonly Vote[]): CouncilInput => ({
  votes: [vote, ...(more.length > 0 ? more : [vote, vote])].map((each, index) => ({
    person: index === 0 ? 'local:COUNCIL' : `local:councillor-${index}`,
    vote: each,
  })),
});

/** A membership for which the action is possible but for its state. */
export const readyFor = (action: MembershipAction | 'transfer', state: MembershipState, facts: Partial<Membership> = {}): Membership =>
  membershipIn(state, {
    ...(action === 'answerNotice' || action === 'liftNotice' ? { notice } : {}),
    ...(action === 'grantAppeal' || action === 'dismissAppeal'
      ? { suspension: { ...suspension, appealedAt: '2026-02-25T09:00:00.000Z' } }
      : {}),
    ...facts,
  });

/** What has to be said with an action, so that it is accepted. */
export const inputFor = (action: MembershipAction): MembershipInput => ({
  reason: 'OTHER',
  note: 'A note.',
  ...(action === 'suspend' ? { reason: 'SANCTIONS' } : {}),
  ...(action === 'changeTier' ? { tier: 'CORE' } : {}),
  ...(action === 'renew' ? { dataConfirmed: true } : {}),
  ...(byVote[action] === undefined ? {} : { council: votesOf(byVote[action] ? 'FOR' : 'AGAINST') }),
});
