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
  statedValues,
  type TransitionTable,
} from '@cattc/decisions';
import type { LaunchView } from '@cattc/events';
import { parseId } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { Forum } from '../forum/forum.ts';
import { readForumDay, readOrganizations } from '../forum/forum-outcome-input.ts';
import type { ForumOutcomeReason, LaunchKind, LaunchState } from '../generated/resolvers.ts';
import { readInitiatives } from '../initiative/initiative-input.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { LaunchCode } from './launch-messages.ts';

/** What is said of a launch. Days are ISO texts. */
export interface LaunchFacts {
  readonly titles: readonly LocalizedText[];
  readonly abouts: readonly LocalizedText[];
  readonly organizationIds: readonly string[];
  /** Of these three one at most. */
  readonly listingId: string | null;
  readonly platformId: string | null;
  readonly mechanismId: string | null;
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  readonly launchedOn: string;
}

/** Something that was made known at a forum. Instants are ISO texts. */
export interface Launch extends LaunchFacts {
  readonly id: string;
  readonly version: number;
  readonly forumId: string;
  /** The forum's. */
  readonly country: string;
  readonly kind: LaunchKind;
  readonly state: LaunchState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const keepers = ['SECRETARIAT'] as const;

export const launchTable = {
  update: { from: ['LAUNCHED'], to: 'unchanged', by: keepers, event: 'updated' },
  withdraw: { from: ['LAUNCHED'], to: 'WITHDRAWN', by: keepers, signs: true, event: 'withdrawn' },
} as const satisfies TransitionTable<LaunchState, string>;
export type LaunchAction = keyof typeof launchTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<LaunchAction, string>> = { update: 'updateLaunch', withdraw: 'withdrawLaunch' };

/** What an input says of a launch; every value is still to be checked. */
export type LaunchEdit = { readonly [Key in keyof LaunchFacts]?: LaunchFacts[Key] | null | undefined };

export interface LaunchRecording extends LaunchEdit {
  readonly kind: LaunchKind;
  readonly note?: string | null | undefined;
}

export interface LaunchInput extends LaunchEdit {
  readonly reason?: ForumOutcomeReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** What decisions about launches need to know beside them. */
export interface LaunchSurroundings {
  readonly forum: Pick<Forum, 'id' | 'state' | 'country' | 'startsOn' | 'endsOn' | 'timeZone'>;
  /** Id → the organisation that it means today. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Whether there is the named platform; null mechanism where the caller sees none by the id. */
  readonly platformIsThere: boolean;
  readonly mechanism: Pick<Mechanism, 'signedOn'> | null;
  readonly now: Date;
}

export interface LaunchChange {
  readonly launch: Launch;
  readonly reason: ForumOutcomeReason | null;
  readonly note: string | null;
}

type LaunchDecision = Decision<LaunchChange, LaunchCode>;

/** Records a launch: its first event. */
export function record(input: LaunchRecording, id: string, surroundings: LaunchSurroundings, caller: Caller): LaunchDecision {
  const { forum, now } = surroundings;
  const action = 'recordLaunch';
  const refused = refuseRole(caller, keepers, action) ?? refuseUnsigned(caller, action) ?? refuseForum(forum);
  if (refused !== null) return refused;
  const read = new InputReader();
  const facts = readFacts(read, input, null, surroundings);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  const stand = { id, version: 1, forumId: forum.id, country: forum.country, kind: input.kind, createdAt: at, updatedAt: at };
  return accept({ launch: { ...stand, ...facts, state: 'LAUNCHED' }, reason: null, note });
}

/** A forum has launches and signings from its opening on. */
export function refuseForum({ state }: Pick<Forum, 'state'>): Refused<'FORUM_NOT_HELD'> | null {
  return state === 'OPEN' || state === 'CLOSED' ? null : refuse('FORUM_NOT_HELD', { state });
}

/** Whether the caller may do the action now, apart from what it says with it. */
export function refuseAction(action: LaunchAction, { state }: Launch, caller: Caller): Refused<LaunchCode> | null {
  return refuseByTable<LaunchState, LaunchAction>(launchTable, action, state, caller, mutationOf[action]);
}

/** Any action on a recorded launch. An update that says what is so already answers the launch as it is. */
export function decide(
  action: LaunchAction,
  launch: Launch,
  input: LaunchInput,
  surroundings: LaunchSurroundings,
  caller: Caller,
): LaunchDecision {
  const refused = refuseAction(action, launch, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const effect: Partial<Launch> = action === 'update' ? readFacts(read, input, launch, surroundings) : { state: 'WITHDRAWN' };
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const changed = { ...launch, ...effect };
  if (equal(changed, launch)) return accept({ launch, reason: null, note: null });
  const after = { ...changed, version: launch.version + 1, updatedAt: surroundings.now.toISOString() };
  return accept({ launch: after, reason: input.reason ?? null, note });
}

const clearable = { listingId: true, platformId: true, mechanismId: true } as const;
const nothing: LaunchFacts = {
  ...{ titles: [], abouts: [], organizationIds: [], listingId: null, platformId: null, mechanismId: null, initiatives: [] },
  launchedOn: '',
};

function readFacts(read: InputReader, edit: LaunchEdit, before: LaunchFacts | null, surroundings: LaunchSurroundings): LaunchFacts {
  const { titles, abouts, organizationIds, listingId, platformId, mechanismId, initiatives, launchedOn } = edit;
  const said = { titles, abouts, organizationIds, listingId, platformId, mechanismId, initiatives, launchedOn };
  const stated = statedValues(said, clearable);
  const known = before ?? nothing;
  const isStated = <Key extends keyof LaunchFacts>(key: Key) => stated[key] !== undefined || before === null;
  const { forum, organizations, now } = surroundings;
  const facts: LaunchFacts = {
    titles: isStated('titles') ? readLocalizedTexts(read, 'titles', stated.titles, { min: 1, max: 300 }) : known.titles,
    abouts: isStated('abouts') ? readLocalizedTexts(read, 'abouts', stated.abouts, { min: 0, max: 2_000, lines: true }) : known.abouts,
    organizationIds: isStated('organizationIds')
      ? readOrganizations(read, 'organizationIds', stated.organizationIds, organizations, 1)
      : known.organizationIds,
    listingId: stated.listingId == null ? (stated.listingId === null ? null : known.listingId) : readListing(read, stated.listingId),
    platformId: stated.platformId === undefined ? known.platformId : stated.platformId,
    mechanismId: stated.mechanismId === undefined ? known.mechanismId : stated.mechanismId,
    initiatives: readInitiatives(read, initiatives, known.initiatives, now),
    launchedOn: isStated('launchedOn') ? readForumDay(read, 'launchedOn', stated.launchedOn, forum, now) : known.launchedOn,
  };
  readLinks(read, facts, stated, surroundings);
  return facts;
}

function readListing(read: InputReader, id: string): string {
  return read.parsed<string>('listingId', parseId('lst', id), '');
}

function readLinks(
  read: InputReader,
  { listingId, platformId, mechanismId }: LaunchFacts,
  stated: Partial<LaunchFacts>,
  { platformIsThere, mechanism }: LaunchSurroundings,
): void {
  if (stated.platformId != null && !platformIsThere) read.wrong('platformId', `${platformId} is no platform`, 'one that is there');
  if (stated.mechanismId != null && (mechanism === null || mechanism.signedOn === null)) {
    read.wrong('mechanismId', `${mechanismId} is no signed mechanism`, 'one that is');
  }
  const links = [listingId, platformId, mechanismId].filter((id) => id !== null);
  if (links.length > 1) read.wrong('listingId', `stands beside ${links.slice(1).join(', ')}`, 'a listing, a platform or a mechanism');
}

/** What the event log may know of a launch: all. */
export function eventView(launch: Launch): LaunchView {
  const { version: _, createdAt: __, updatedAt: ___, ...view } = launch;
  return {
    ...view,
    titles: [...view.titles],
    abouts: [...view.abouts],
    organizationIds: [...view.organizationIds],
    initiatives: [...view.initiatives],
  };
}
