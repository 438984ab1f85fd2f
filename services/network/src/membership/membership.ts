import type { Calendars } from '@cattc/deadlines/due-date';
import type { InputReader, TransitionTable } from '@cattc/decisions';
import type { MembershipView } from '@cattc/events';
import { parseFord } from '@cattc/formats';
import type { AgencyMandate } from '../country/country.ts';
import type { CaseParty, DocumentKind, MembershipReason, MembershipState, MembershipTier } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import type { CouncilInput, CouncilMinutes } from './membership-council.ts';
import type { AgencyTime } from './membership-deadlines.ts';
import type { Suspension, SuspensionNotice } from './membership-suspension.ts';

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
  /** What the agency had left of its time when the applicant was last asked for information; null where nobody asked. */
  readonly agencyTime: AgencyTime | null;
  /** That a suspension is considered; null where no notice was given. */
  readonly notice: SuspensionNotice | null;
  /** Null where it is not suspended. */
  readonly suspension: Suspension | null;
  /** Since when it is in its state. */
  readonly stateSince: string;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  /** When the present step falls due. */
  readonly dueAt: string | null;
  /** Whose move it is by the state alone; `waitsFor` of membership-deadlines.ts judges it by the facts. */
  readonly waitsFor: CaseParty | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a membership is in each state: a member's, whose rights are in force; over, so that the organisation may apply again; or open, on the way to one of them. */
const standings = {
  DRAFT: 'OPEN',
  SUBMITTED: 'OPEN',
  VETTING: 'OPEN',
  INFO_REQUESTED: 'OPEN',
  RECOMMENDED: 'OPEN',
  NOT_RECOMMENDED: 'OPEN',
  ACTIVE: 'MEMBER',
  RENEWAL_DUE: 'MEMBER',
  LAPSED: 'OPEN',
  SUSPENDED: 'OPEN',
  REJECTED: 'ENDED',
  WITHDRAWN: 'ENDED',
  EXPELLED: 'ENDED',
  EXPIRED: 'ENDED',
} as const satisfies Record<MembershipState, 'OPEN' | 'MEMBER' | 'ENDED'>;
type Standings = typeof standings;
type Standing = Standings[MembershipState];
type StateOf<Of extends Standing> = { [State in MembershipState]: Standings[State] extends Of ? State : never }[MembershipState];

function statesOf<Of extends Standing>(...of: readonly Of[]): readonly StateOf<Of>[] {
  const states = Object.keys(standings) as MembershipState[];
  return states.filter((state): state is StateOf<Of> => (of as readonly Standing[]).includes(standings[state]));
}

/** The states that a membership does not leave: an organisation may apply again. */
export const endedStates: readonly MembershipState[] = statesOf('ENDED');
/** The states of a member: its rights are in force. */
export const memberStates = statesOf('MEMBER');
export function isMemberIn(state: MembershipState): boolean {
  return standings[state] === 'MEMBER';
}
/** The states that a membership may leave: an organisation has one of them at most. */
const liveStates = statesOf('OPEN', 'MEMBER');

/** The machine: what persons do, what follows from the merge of organisations, and at its end what deadlines do. */
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
  changeTier: { from: memberStates, to: 'unchanged', by: ['COUNCIL'], signs: true, event: 'tier_changed' },
  giveNotice: { from: memberStates, to: 'unchanged', by: ['SECRETARIAT'], signs: true, event: 'suspension_notified' },
  answerNotice: { from: [...memberStates, 'LAPSED'], to: 'unchanged', by: ['MEMBER'], signs: true, event: 'suspension_notice_answered' },
  liftNotice: { from: [...memberStates, 'LAPSED'], to: 'unchanged', by: ['SECRETARIAT'], signs: true, event: 'suspension_notice_lifted' },
  suspend: { from: memberStates, to: 'SUSPENDED', by: ['SECRETARIAT'], signs: true, event: 'suspended' },
  reinstate: { from: ['SUSPENDED'], to: 'computed', by: ['SECRETARIAT'], signs: true, event: 'reinstated' },
  appeal: { from: ['SUSPENDED'], to: 'SUSPENDED', by: ['MEMBER'], signs: true, event: 'suspension_appealed' },
  grantAppeal: { from: ['SUSPENDED'], to: 'computed', by: ['COUNCIL'], signs: true, event: 'reinstated' },
  dismissAppeal: { from: ['SUSPENDED'], to: 'SUSPENDED', by: ['COUNCIL'], signs: true, event: 'appeal_dismissed' },
  withdraw: { from: liveStates, to: 'WITHDRAWN', by: ['MEMBER'], signs: true, event: 'withdrawn' },
  expel: { from: [...memberStates, 'SUSPENDED'], to: 'EXPELLED', by: ['COUNCIL'], signs: true, event: 'expelled' },
  renew: { from: ['RENEWAL_DUE', 'LAPSED'], to: 'ACTIVE', by: ['MEMBER'], signs: true, event: 'renewed' },
  transfer: { from: liveStates, to: 'unchanged', by: ['SECRETARIAT', 'ADMIN'], signs: true, event: 'transferred' },
  fallDue: { from: ['ACTIVE'], to: 'RENEWAL_DUE', by: ['CLOCK'], event: 'renewal_due' },
  lapse: { from: ['RENEWAL_DUE'], to: 'LAPSED', by: ['CLOCK'], event: 'lapsed' },
  expire: { from: ['INFO_REQUESTED', 'LAPSED'], to: 'EXPIRED', by: ['CLOCK'], event: 'expired' },
} as const satisfies TransitionTable<MembershipState, string>;
type Table = typeof membershipTable;
/** What deadlines do, and no caller. */
export type ClockAction = { [Name in keyof Table]: 'CLOCK' extends Table[Name]['by'][number] ? Name : never }[keyof Table];
/** What callers do with a membership: each is a mutation. */
export type MembershipAction = Exclude<keyof Table, ClockAction | 'transfer'>;

/** What the council decides by a vote, and whether it is what was asked of it, or its refusal. */
export const byVote: Readonly<Partial<Record<MembershipAction, boolean>>> = {
  approve: true,
  reject: false,
  changeTier: true,
  grantAppeal: true,
  dismissAppeal: false,
  expel: true,
};

/** What is nobody's affair but the parties': neither the event nor the history tells everybody. */
export const confidential: readonly MembershipAction[] = ['giveNotice', 'answerNotice', 'liftNotice'];

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
  changeTier: 'changeMembershipTier',
  giveNotice: 'giveSuspensionNotice',
  answerNotice: 'answerSuspensionNotice',
  liftNotice: 'liftSuspensionNotice',
  suspend: 'suspendMembership',
  reinstate: 'reinstateMembership',
  appeal: 'appealSuspension',
  grantAppeal: 'decideAppeal',
  dismissAppeal: 'decideAppeal',
  withdraw: 'withdrawMembership',
  expel: 'expelMembership',
  renew: 'renewMembership',
};

/** The present, and by which holidays its working days are counted. */
export interface Present {
  readonly now: Date;
  readonly calendars: Calendars;
}

/** What a decision about a membership needs to know beside it. */
export interface MembershipFacts extends Present {
  readonly organization: Pick<Organization, 'id' | 'rorId' | 'status' | 'country' | 'subdivision'>;
  /** The kinds of documents that are stored of an organisation without a ROR id, its own and the membership's. */
  readonly documents: readonly DocumentKind[];
  /** Mandates for memberships that are live today in the organisation's country. */
  readonly agencies: readonly AgencyMandate[];
  /** How many of the council have to vote or abstain. */
  readonly quorum: number;
  /** Persons who hold a mandate for the organisation in the register; known where the council decides. */
  readonly mandateHolders: readonly string[];
  /** Those of the voters who are of the council on the day of its meeting; known where the council decides. */
  readonly councillors: readonly string[];
}

/** What a caller says with an action. */
export interface MembershipInput {
  readonly reason?: MembershipReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly fields?: readonly string[] | null | undefined;
  readonly dataConfirmed?: boolean | undefined;
  readonly tier?: MembershipTier | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly council?: CouncilInput | null | undefined;
}

export interface MembershipChange {
  readonly membership: Membership;
  readonly reason: MembershipReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
  /** How the council voted, where it decided. */
  readonly minutes: CouncilMinutes | null;
}

/** What the event log may know of a membership. */
export function eventView(membership: Membership): MembershipView {
  const { id, number, organizationId, country, tier, state, fields, sponsorAgencyId, validFrom, validTo } = membership;
  return { id, number, organizationId, country, tier, state, fields: [...fields], sponsorAgencyId, validFrom, validTo };
}

/** Fields of interest as somebody states them. */
export function readFields(read: InputReader, codes: readonly string[]): readonly string[] {
  return read.codes('fields', codes, { min: 1, max: 20 }, parseFord);
}
