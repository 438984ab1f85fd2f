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
import type { PositionView } from '@cattc/events';
import type { BlockCause, PositionCloseReason, PositionState, ResearchStage } from '../generated/resolvers.ts';
import type { LanguageSkill } from '../language/language-skill.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { HostStanding } from '../member/member.ts';
import { type PositionEdit, type PositionInput, readFacts, withEdit } from './position-input.ts';
import type { PositionCode } from './position-messages.ts';

/** An exact amount: whole minor units as a decimal text, ISO 4217 currency. */
export interface StoredMoney {
  readonly amount: string;
  readonly currency: string;
}

/** What a host states about a position. Days are ISO texts. */
export interface PositionFacts {
  readonly title: readonly LocalizedText[];
  readonly summary: readonly LocalizedText[];
  /** OECD FORD codes. */
  readonly fields: readonly string[];
  readonly skills: readonly string[];
  readonly languages: readonly LanguageSkill[];
  readonly stages: readonly ResearchStage[];
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  /** Length of the stay. */
  readonly months: number;
  readonly places: number;
  readonly monthlyGrant: StoredMoney | null;
  readonly applyBy: string | null;
  /** The technology offer that it belongs to; only its key is known here. */
  readonly listingId: string | null;
}

/** A place for researchers that a member offers. Instants are ISO texts. */
export interface Position extends PositionFacts {
  readonly id: string;
  readonly version: number;
  /** `POS-2026-00001` */
  readonly number: string;
  readonly hostId: string;
  /** The host's country when the position was drafted. */
  readonly country: string;
  readonly state: PositionState;
  /** The causes of a block, a set: the state from before returns when it is empty. */
  readonly blockedBy: readonly BlockCause[];
  readonly stateBeforeBlock: PositionState | null;
  readonly openedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The machine as its host drives it. An update leaves the state as it is. */
export const positionTable = {
  update: { from: ['DRAFT', 'OPEN'], to: 'unchanged', by: ['MEMBER'], event: 'updated' },
  open: { from: ['DRAFT'], to: 'OPEN', by: ['MEMBER'], signs: true, event: 'opened' },
  close: { from: ['OPEN'], to: 'CLOSED', by: ['MEMBER'], signs: true, event: 'closed' },
} as const satisfies TransitionTable<PositionState, string>;
export type PositionAction = keyof typeof positionTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf = {
  update: 'updatePosition',
  open: 'openPosition',
  close: 'closePosition',
} as const satisfies Readonly<Record<PositionAction, string>>;

/** What a decision about a position needs to know beside it. */
export interface PositionDecisionFacts {
  readonly host: HostStanding;
  readonly now: Date;
}

/** One accepted decision: the position after it, and what its event and its history tell. */
export interface PositionChange {
  readonly position: Position;
  readonly action: string;
  readonly event: 'created' | (typeof positionTable)[PositionAction]['event'] | 'blocked' | 'unblocked';
  readonly reason: string | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

type PositionDecision = Decision<PositionChange, PositionCode>;

/** Drafts a position: its first event. */
export function create(
  input: PositionInput,
  hostId: string,
  { host, now }: PositionDecisionFacts,
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
): PositionDecision {
  const refused = refuseCreation(hostId, host, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const facts = readFacts(read, input, dayOf(now), null);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  const position: Position = {
    ...facts,
    ...identity,
    version: 1,
    hostId,
    country: host.country ?? '',
    state: 'DRAFT',
    blockedBy: [],
    stateBeforeBlock: null,
    openedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ position, action: 'createPosition', event: 'created', reason: null, note: null, effectiveAt: now });
}

function refuseCreation(hostId: string, host: HostStanding, caller: Caller): Refused<PositionCode> | null {
  const wrongRole = refuseRole(caller, ['MEMBER'], 'createPosition');
  if (wrongRole !== null) return wrongRole;
  if (caller.organization !== hostId) return refuse('NOT_OWN_ORGANIZATION', { action: 'createPosition', organization: hostId });
  return refuseInactive(hostId, host);
}

/** What has happened in the network may not be known here yet, so the same request can succeed in a moment. */
function refuseInactive(hostId: string, host: HostStanding): Refused<PositionCode> | null {
  return host.active ? null : refuse('HOST_NOT_ACTIVE', { organization: hostId }, [], true);
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: PositionAction,
  position: Position,
  { host, now }: PositionDecisionFacts,
  caller: Caller,
): Refused<PositionCode> | null {
  const refused = refuseByTable<PositionState, PositionAction>(positionTable, action, position.state, caller, mutationOf[action]);
  if (refused !== null) return refused;
  const { hostId, applyBy } = position;
  if (caller.organization !== hostId) return refuse('NOT_OWN_ORGANIZATION', { action: mutationOf[action], organization: hostId });
  if (action !== 'open') return null;
  if (applyBy !== null && applyBy < dayOf(now)) return refuse('APPLY_BY_PASSED', { applyBy });
  return refuseInactive(hostId, host);
}

/** Changes facts about a draft or an open position. */
export function update(position: Position, edit: PositionEdit, facts: PositionDecisionFacts, caller: Caller): PositionDecision {
  const refused = refuseAction('update', position, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const changed = readFacts(read, withEdit(position, edit), dayOf(facts.now), position);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  return accept(changeOf('update', { ...position, ...changed }, facts.now));
}

/** What the host says with an opening or a closing. */
export interface PositionStep {
  readonly reason?: PositionCloseReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** Opens or closes a position. */
export function decide(
  action: 'open' | 'close',
  position: Position,
  input: PositionStep,
  facts: PositionDecisionFacts,
  caller: Caller,
): PositionDecision {
  const refused = refuseAction(action, position, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const openedAt = action === 'open' ? facts.now.toISOString() : position.openedAt;
  const change = changeOf(action, { ...position, state: positionTable[action].to, openedAt }, facts.now);
  return accept({ ...change, reason: input.reason ?? null, note });
}

function changeOf(action: PositionAction, position: Position, now: Date): PositionChange {
  return {
    position: { ...position, version: position.version + 1, updatedAt: now.toISOString() },
    action: mutationOf[action],
    event: positionTable[action].event,
    reason: null,
    note: null,
    effectiveAt: now,
  };
}

/** What the event log may know of a position: neither what it pays, nor the offer it belongs to, which may not be published. */
export function eventView(position: Position): PositionView {
  const { id, number, hostId, country, state, months, places, applyBy, openedAt } = position;
  return {
    id,
    number,
    hostId,
    country,
    state,
    title: [...position.title],
    summary: [...position.summary],
    fields: [...position.fields],
    skills: [...position.skills],
    languages: [...position.languages],
    stages: [...position.stages],
    initiatives: [...position.initiatives],
    months,
    places,
    applyBy,
    openedAt,
    blockedBy: [...position.blockedBy],
  };
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
