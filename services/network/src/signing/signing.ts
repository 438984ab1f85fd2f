import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  refuseUnsigned,
  type TransitionTable,
} from '@cattc/decisions';
import type { SigningView } from '@cattc/events';
import type { Forum } from '../forum/forum.ts';
import { readForumDay, readOrganizations } from '../forum/forum-outcome-input.ts';
import type { ForumOutcomeReason, SigningKind, SigningState } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { refuseForum } from '../launch/launch.ts';
import { chinaCode } from '../mechanism/mechanism.ts';
import type { SigningCode } from './signing-messages.ts';

/** What was signed at a forum. Days are ISO texts, instants too. */
export interface ForumSigning {
  readonly id: string;
  readonly version: number;
  readonly forumId: string;
  /** The parties' countries when it was signed, each once. */
  readonly countries: readonly string[];
  readonly kind: SigningKind;
  readonly state: SigningState;
  readonly titles: readonly LocalizedText[];
  readonly partyIds: readonly string[];
  readonly signedOn: string;
  /** The contract that it led to, as its service names it. */
  readonly contractRef: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const keepers = ['SECRETARIAT'] as const;

export const signingTable = {
  attachContract: { from: ['SIGNED'], to: 'unchanged', by: keepers, event: 'contract_attached' },
  withdraw: { from: ['SIGNED'], to: 'WITHDRAWN', by: keepers, signs: true, event: 'withdrawn' },
} as const satisfies TransitionTable<SigningState, string>;
export type SigningAction = keyof typeof signingTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<SigningAction, string>> = {
  attachContract: 'attachSigningContract',
  withdraw: 'withdrawSigning',
};

export interface SigningRecording {
  readonly kind: SigningKind;
  readonly titles: readonly LocalizedText[];
  readonly partyIds: readonly string[];
  readonly oneSided: boolean;
  readonly signedOn: string;
  readonly note?: string | null | undefined;
}

export interface SigningInput {
  readonly contractRef?: string | null | undefined;
  readonly reason?: ForumOutcomeReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** What recording a signing needs to know beside it. */
export interface SigningSurroundings {
  readonly forum: Pick<Forum, 'id' | 'state' | 'startsOn' | 'endsOn' | 'timeZone'>;
  /** Id → the organisation that it means today, and its country. */
  readonly parties: ReadonlyMap<string, { readonly id: string; readonly country: string }>;
  readonly now: Date;
}

export interface SigningChange {
  readonly signing: ForumSigning;
  readonly reason: ForumOutcomeReason | null;
  readonly note: string | null;
}

type SigningDecision = Decision<SigningChange, SigningCode>;

/** Records a signing: its first event. */
export function record(input: SigningRecording, id: string, { forum, parties, now }: SigningSurroundings, caller: Caller): SigningDecision {
  const action = 'recordSigning';
  const refused = refuseRole(caller, keepers, action) ?? refuseUnsigned(caller, action) ?? refuseForum(forum);
  if (refused !== null) return refused;
  const read = new InputReader();
  const titles = readLocalizedTexts(read, 'titles', input.titles, { min: 1, max: 300 });
  const meant = new Map([...parties].map(([named, party]) => [named, party.id]));
  const partyIds = readOrganizations(read, 'partyIds', input.partyIds, meant, 2);
  const signedOn = readForumDay(read, 'signedOn', input.signedOn, forum, now);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const countries = [...new Set([...parties.values()].map(({ country }) => country))].sort();
  const isTwoSided = countries.includes(chinaCode) && countries.length > 1;
  if (!isTwoSided && !input.oneSided) return refuse('ONE_SIDED', { countries: countries.join(', ') });
  const at = now.toISOString();
  const facts = { kind: input.kind, titles, partyIds, countries, signedOn, contractRef: null };
  const signing: ForumSigning = { id, version: 1, forumId: forum.id, ...facts, state: 'SIGNED', createdAt: at, updatedAt: at };
  return accept({ signing, reason: null, note });
}

/** Whether the caller may do the action now, apart from what it says with it. */
export function refuseAction(action: SigningAction, { state, contractRef }: ForumSigning, caller: Caller): Refused<SigningCode> | null {
  const refused = refuseByTable<SigningState, SigningAction>(signingTable, action, state, caller, mutationOf[action]);
  if (refused !== null || action === 'attachContract' || contractRef === null) return refused;
  return refuse('CONTRACT_ATTACHED', { contractRef });
}

/** Any action on a recorded signing. The contract that is attached already answers the signing as it is, another one is refused. */
export function decide(action: SigningAction, signing: ForumSigning, input: SigningInput, now: Date, caller: Caller): SigningDecision {
  const refused = refuseAction(action, signing, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const contractRef = action === 'attachContract' ? read.text('contractRef', input.contractRef ?? '', 100) : signing.contractRef;
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (action === 'attachContract' && signing.contractRef !== null) {
    return signing.contractRef === contractRef
      ? accept({ signing, reason: null, note: null })
      : refuse('CONTRACT_ATTACHED', { contractRef: signing.contractRef });
  }
  const state = action === 'withdraw' ? 'WITHDRAWN' : signing.state;
  const after: ForumSigning = { ...signing, state, contractRef, version: signing.version + 1, updatedAt: now.toISOString() };
  return accept({ signing: after, reason: input.reason ?? null, note });
}

/** What the event log may know of a signing: all. */
export function eventView(signing: ForumSigning): SigningView {
  const { version: _, createdAt: __, updatedAt: ___, ...view } = signing;
  return { ...view, titles: [...view.titles], partyIds: [...view.partyIds], countries: [...view.countries] };
}
