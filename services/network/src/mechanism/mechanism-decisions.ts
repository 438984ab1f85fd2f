import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseRole, refuseUnsigned } from '@cattc/decisions';
import { addYears, dayIn, parseCountry } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { MechanismReason, MechanismReviewOutcome } from '../generated/resolvers.ts';
import { readInitiatives } from '../initiative/initiative-input.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import {
  chinaCode,
  type Mechanism,
  type MechanismAction,
  type MechanismChange,
  type MechanismFacts,
  mechanismTable,
  mutationOf,
  sideOf,
} from './mechanism.ts';
import { reviewFallsDue, withStep } from './mechanism-deadlines.ts';
import { type InstrumentInput, readDay, readInstrument, readYears } from './mechanism-input.ts';
import type { MechanismCode } from './mechanism-messages.ts';
import { answersFor, refuseAction, refuseSide } from './mechanism-rights.ts';

type MechanismDecision = Decision<MechanismChange, MechanismCode>;

/** The agencies that an input names, as the organisations that they are today. */
export interface Proposal {
  readonly country: string;
  readonly cnAgencyId: string;
  readonly partnerAgencyId: string;
  readonly reviewEveryYears: number;
  readonly initiatives?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

/** Proposes a mechanism: its first event. `live` is the one that the two agencies have already. */
export function propose(
  input: Proposal,
  live: Pick<Mechanism, 'number'> | null,
  identity: { readonly id: string; readonly number: string },
  facts: MechanismFacts,
  caller: Caller,
): MechanismDecision {
  const { now, agencies } = facts;
  const action = 'proposeMechanism';
  const refused =
    refuseRole(caller, ['SECRETARIAT', 'AGENCY'], action) ??
    refuseUnsigned(caller, action) ??
    refuseSide(action, input.country, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const country = read.parsed<string>('country', parseCountry(input.country), '');
  if (country === chinaCode) read.wrong('country', 'is China, the one side of every mechanism', "the partner's country");
  const reviewEveryYears = readYears(read, input.reviewEveryYears);
  const initiatives = readInitiatives(read, input.initiatives, [], now);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { cnAgencyId, partnerAgencyId } = input;
  const unanswered =
    refuseAgency(agencies, cnAgencyId, chinaCode, effectiveAt) ?? refuseAgency(agencies, partnerAgencyId, country, effectiveAt);
  if (unanswered !== null) return unanswered;
  if (live !== null) return refuse('MECHANISM_EXISTS', { number: live.number });
  const at = effectiveAt.toISOString();
  const mechanism: Mechanism = {
    ...identity,
    ...{ version: 1, country, cnAgencyId, partnerAgencyId, reviewEveryYears, initiatives },
    state: 'PROPOSED',
    proposedBy: sideOf(caller) ?? 'CHINA',
    instrument: null,
    signing: null,
    signedOn: null,
    inForceOn: null,
    nextReviewOn: null,
    lastReview: null,
    reviewDueSince: null,
    waitsFor: [],
    waitingSince: null,
    dueAt: null,
    stateSince: at,
    effectiveAt: at,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  return accept({ mechanism: withStep(mechanism), reason: null, note, effectiveAt });
}

/** An agency answered for something in its country when it was named. */
function refuseAgency(
  agencies: MechanismFacts['agencies'],
  organization: string,
  country: string,
  at: Date,
): Refused<'AGENCY_WITHOUT_MANDATE'> | null {
  const day = dayIn(at, centreZone);
  return answersFor(agencies, organization, country, day) ? null : refuse('AGENCY_WITHOUT_MANDATE', { organization, country, day });
}

/** What a caller says with an action. */
export interface MechanismInput {
  readonly reason?: MechanismReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly cnAgencyId?: string | null | undefined;
  readonly partnerAgencyId?: string | null | undefined;
  readonly reviewEveryYears?: number | null | undefined;
  readonly initiatives?: readonly string[] | null | undefined;
  readonly instrument?: InstrumentInput | null | undefined;
  readonly signedOn?: string | null | undefined;
  readonly inForceOn?: string | null | undefined;
  readonly outcome?: MechanismReviewOutcome | null | undefined;
  readonly nextReviewOn?: string | null | undefined;
}

/** What is known of what an input names. */
export interface Named {
  /** Those of the named documents that are stored of the partner's agency. */
  readonly documents: readonly string[];
  /** What the two agencies would have already, beside this mechanism, after the change. */
  readonly live: Pick<Mechanism, 'number'> | null;
}

/** Any action on an existing mechanism. An update that says what is so already answers the mechanism as it is, in the version that it has. */
export function decide(
  action: MechanismAction,
  mechanism: Mechanism,
  input: MechanismInput,
  named: Named,
  facts: MechanismFacts,
  caller: Caller,
): MechanismDecision {
  const refused = refuseAction(action, mechanism, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const [effect, effectiveAt] = effectOf(action, mechanism, input, named, facts.now, caller, read);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (action === 'update') {
    const unfit = refuseUpdate(mechanism, effect, named, facts, caller);
    if (unfit !== null) return unfit;
    if (Object.entries(effect).every(([key, value]) => equal(mechanism[key as keyof Mechanism], value))) {
      return accept({ mechanism, reason: null, note: null, effectiveAt });
    }
  }
  const reason = action === 'letLapse' ? 'LAPSED' : (input.reason ?? null);
  return accept({ mechanism: changed(mechanism, effect, effectiveAt, facts.now), reason, note, effectiveAt });
}

type Effect = readonly [effect: Partial<Mechanism>, effectiveAt: Date];

function effectOf(
  action: MechanismAction,
  mechanism: Mechanism,
  input: MechanismInput,
  { documents }: Named,
  now: Date,
  caller: Caller,
  read: InputReader,
): Effect {
  const last = new Date(mechanism.effectiveAt);
  const since = () => read.effectiveAt('effectiveAt', input.effectiveAt, now, last);
  const { signing } = mechanism;
  switch (action) {
    case 'update':
      return [updateOf(mechanism, input, read, now), since()];
    case 'negotiate':
    case 'revive':
      return [{ state: mechanismTable[action].to }, since()];
    case 'markDormant':
      return [{ state: 'DORMANT' }, since()];
    case 'sign': {
      const { day, at } = readDay(read, 'signedOn', input.signedOn ?? dayIn(now, centreZone), last, now);
      const instrument = readInstrument(read, input.instrument ?? { kind: 'MOU', title: [] }, documents);
      const recorded = { side: sideOf(caller) ?? 'CHINA', by: caller.person, signedOn: day, instrument, recordedAt: now.toISOString() };
      return [{ signing: recorded }, at];
    }
    case 'confirmSigning':
      return [{ state: 'SIGNED', signing: null, signedOn: signing?.signedOn ?? null, instrument: signing?.instrument ?? null }, last];
    case 'enterIntoForce': {
      const { day, at } = readDay(read, 'inForceOn', input.inForceOn ?? dayIn(now, centreZone), last, now);
      return [{ state: 'IN_FORCE', inForceOn: day, nextReviewOn: addYears(day, mechanism.reviewEveryYears) }, at];
    }
    case 'review': {
      const at = since();
      const on = dayIn(at, centreZone);
      const next = input.nextReviewOn ?? addYears(on, mechanism.reviewEveryYears);
      if (next <= on || next > addYears(on, 10)) read.wrong('nextReviewOn', `is ${next}`, `a day after ${on}, at most ten years later`);
      return [{ nextReviewOn: next, reviewDueSince: null, lastReview: { on, outcome: input.outcome ?? 'CONTINUE' } }, at];
    }
    case 'letLapse': {
      const at = since();
      if (input.nextReviewOn != null) read.wrong('nextReviewOn', 'has no meaning where it lapses', 'nothing');
      return [{ ...ended, lastReview: { on: dayIn(at, centreZone), outcome: 'LET_LAPSE' } }, at];
    }
    case 'terminate':
      return [ended, since()];
    default:
      return action satisfies never;
  }
}

const ended = { state: 'TERMINATED', signing: null, nextReviewOn: null, reviewDueSince: null } as const;

function updateOf(mechanism: Mechanism, input: MechanismInput, read: InputReader, now: Date): Partial<Mechanism> {
  const { cnAgencyId, partnerAgencyId, inForceOn, lastReview } = mechanism;
  const reviewEveryYears = input.reviewEveryYears == null ? mechanism.reviewEveryYears : readYears(read, input.reviewEveryYears);
  const counted = lastReview?.on ?? inForceOn;
  const isNew = reviewEveryYears !== mechanism.reviewEveryYears && counted !== null;
  return {
    cnAgencyId: input.cnAgencyId ?? cnAgencyId,
    partnerAgencyId: input.partnerAgencyId ?? partnerAgencyId,
    reviewEveryYears,
    initiatives: readInitiatives(read, input.initiatives, mechanism.initiatives, now),
    ...(isNew && { nextReviewOn: addYears(counted, reviewEveryYears), reviewDueSince: null }),
  };
}

/** Each side names its own agency, one that answers for its country today. */
function refuseUpdate(
  mechanism: Mechanism,
  { cnAgencyId, partnerAgencyId }: Partial<Mechanism>,
  { live }: Named,
  { agencies, agencyOf, now }: MechanismFacts,
  caller: Caller,
): Refused<MechanismCode> | null {
  const named = [
    ['CHINA', cnAgencyId, agencyOf.CHINA, mechanism.cnAgencyId, chinaCode],
    ['PARTNER', partnerAgencyId, agencyOf.PARTNER, mechanism.partnerAgencyId, mechanism.country],
  ] as const;
  const side = sideOf(caller) ?? 'CHINA';
  for (const [whose, agency, before, stored, country] of named) {
    if (agency === undefined || agency === before || agency === stored) continue;
    const refused =
      whose === side ? refuseAgency(agencies, agency, country, now) : refuse('OTHER_SIDE', { action: mutationOf.update, side });
    if (refused !== null) return refused;
  }
  return live === null ? null : refuse('MECHANISM_EXISTS', { number: live.number });
}

/** What the clock does when a review falls due; null where it does not, or where somebody was before it. It is so since the deadline, however late the clock comes to it. */
export function decideByClock(mechanism: Mechanism, now: Date): MechanismChange | null {
  const due = reviewFallsDue(mechanism);
  if (due === null || due > now) return null;
  const last = new Date(mechanism.effectiveAt);
  const effectiveAt = due < last ? last : due;
  const effect = { reviewDueSince: effectiveAt.toISOString() };
  return { mechanism: changed(mechanism, effect, effectiveAt, now), reason: null, note: null, effectiveAt };
}

function changed(mechanism: Mechanism, effect: Partial<Mechanism>, effectiveAt: Date, now: Date): Mechanism {
  const at = effectiveAt.toISOString();
  return withStep({
    ...mechanism,
    ...effect,
    version: mechanism.version + 1,
    effectiveAt: at,
    stateSince: (effect.state ?? mechanism.state) === mechanism.state ? mechanism.stateSince : at,
    updatedAt: now.toISOString(),
  });
}
