import type { Caller, TransitionTable } from '@cattc/decisions';
import type { MechanismView } from '@cattc/events';
import type { AgencyMandate } from '../country/country.ts';
import type {
  MechanismInstrumentKind,
  MechanismReason,
  MechanismReviewOutcome,
  MechanismSide,
  MechanismState,
} from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';

/** The country of the one side; the other one is the mechanism's. */
export const chinaCode = 'CN';

/** What two governments' agencies sign. */
export interface Instrument {
  readonly kind: MechanismInstrumentKind;
  readonly title: readonly LocalizedText[];
  readonly documentIds: readonly string[];
}

/** A signature that one side has recorded, while the other side has not confirmed it. */
export interface Signing {
  readonly side: MechanismSide;
  /** Who recorded it, for the four-eyes rule. */
  readonly by: string | null;
  readonly signedOn: string;
  readonly instrument: Instrument;
  readonly recordedAt: string;
}

/** A bilateral mechanism. Days are ISO texts, instants too. */
export interface Mechanism {
  readonly id: string;
  readonly version: number;
  /** `MEC-2026-00001` */
  readonly number: string;
  /** The partner's. */
  readonly country: string;
  readonly cnAgencyId: string;
  readonly partnerAgencyId: string;
  readonly state: MechanismState;
  readonly proposedBy: MechanismSide;
  /** Null before both sides have said that it was signed; so is the day. */
  readonly instrument: Instrument | null;
  readonly signing: Signing | null;
  readonly signedOn: string | null;
  readonly inForceOn: string | null;
  readonly reviewEveryYears: number;
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  /** The day until which the next review is to be recorded. */
  readonly nextReviewOn: string | null;
  readonly lastReview: { readonly on: string; readonly outcome: MechanismReviewOutcome } | null;
  /** Since when the next review is due; null while it is not. */
  readonly reviewDueSince: string | null;
  /** The sides whose move it is, since when, and until when; these follow from the rest. */
  readonly waitsFor: readonly MechanismSide[];
  readonly waitingSince: string | null;
  readonly dueAt: string | null;
  /** Since when it is in its state. */
  readonly stateSince: string;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const sides = ['SECRETARIAT', 'AGENCY'] as const;
const alive = ['PROPOSED', 'NEGOTIATING', 'SIGNED', 'IN_FORCE', 'DORMANT'] as const;
const concluded = ['IN_FORCE', 'DORMANT'] as const;

/** The machine: what either side does, and at its end what a deadline does. */
export const mechanismTable = {
  update: { from: alive, to: 'unchanged', by: sides, event: 'updated' },
  negotiate: { from: ['PROPOSED'], to: 'NEGOTIATING', by: sides, signs: true, event: 'negotiation_opened' },
  sign: { from: ['NEGOTIATING'], to: 'unchanged', by: sides, signs: true, event: 'signing_recorded' },
  confirmSigning: { from: ['NEGOTIATING'], to: 'SIGNED', by: sides, signs: true, event: 'signed' },
  enterIntoForce: { from: ['SIGNED'], to: 'IN_FORCE', by: sides, signs: true, event: 'entered_into_force' },
  markDormant: { from: ['IN_FORCE'], to: 'DORMANT', by: sides, signs: true, event: 'dormant' },
  revive: { from: ['DORMANT'], to: 'IN_FORCE', by: sides, signs: true, event: 'revived' },
  review: { from: concluded, to: 'unchanged', by: sides, signs: true, event: 'reviewed' },
  letLapse: { from: concluded, to: 'TERMINATED', by: sides, signs: true, event: 'terminated' },
  terminate: { from: alive, to: 'TERMINATED', by: sides, signs: true, event: 'terminated' },
  fallDue: { from: concluded, to: 'unchanged', by: ['CLOCK'], event: 'review_due' },
} as const satisfies TransitionTable<MechanismState, string>;
/** What callers do with a mechanism: each is a mutation. */
export type MechanismAction = Exclude<keyof typeof mechanismTable, 'fallDue'>;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<MechanismAction, string>> = {
  update: 'updateMechanism',
  negotiate: 'negotiateMechanism',
  sign: 'signMechanism',
  confirmSigning: 'confirmMechanismSigning',
  enterIntoForce: 'enterMechanismIntoForce',
  markDormant: 'markMechanismDormant',
  revive: 'reviveMechanism',
  review: 'recordMechanismReview',
  letLapse: 'recordMechanismReview',
  terminate: 'terminateMechanism',
};

/** What a decision about a mechanism needs to know beside it. */
export interface MechanismFacts {
  /** All mandates of agencies, of whatever time, for the survivors of merged organisations. */
  readonly agencies: readonly AgencyMandate[];
  /** The organisations that the agencies of the two sides are today. */
  readonly agencyOf: Readonly<Record<MechanismSide, string>>;
  readonly now: Date;
}

export interface MechanismChange {
  readonly mechanism: Mechanism;
  readonly reason: MechanismReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** The side that a caller acts for: the secretariat for China's, an agency for its country's; null for who acts for none. */
export function sideOf({ role, country }: Pick<Caller, 'role' | 'country'>): MechanismSide | null {
  if (role === 'SECRETARIAT') return 'CHINA';
  if (role !== 'AGENCY') return null;
  return country === chinaCode ? 'CHINA' : 'PARTNER';
}

export function otherSide(side: MechanismSide): MechanismSide {
  return side === 'CHINA' ? 'PARTNER' : 'CHINA';
}

/** What the event log may know of a mechanism. */
export function eventView(mechanism: Mechanism): MechanismView {
  const {
    id,
    number,
    country,
    cnAgencyId,
    partnerAgencyId,
    state,
    instrument,
    signedOn,
    inForceOn,
    reviewEveryYears,
    nextReviewOn,
    initiatives,
  } = mechanism;
  return {
    ...{ id, number, country, cnAgencyId, partnerAgencyId, state, signedOn, inForceOn, reviewEveryYears, nextReviewOn },
    initiatives: [...initiatives],
    instrument: instrument && { kind: instrument.kind, title: [...instrument.title] },
  };
}
