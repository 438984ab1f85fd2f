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
import type { PlatformView } from '@cattc/events';
import { dayIn, parseCountry } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { AgencyMandate } from '../country/country.ts';
import type { InnovationPlatformKind, InnovationPlatformReason, InnovationPlatformState } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { chinaCode } from '../mechanism/mechanism.ts';
import { readDay } from '../mechanism/mechanism-input.ts';
import { answersFor } from '../mechanism/mechanism-rights.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { type NamedRecords, type PlatformEdit, readEdit } from './platform-input.ts';
import type { PlatformCode } from './platform-messages.ts';

/** What people say of a platform. */
export interface PlatformFacts {
  readonly names: readonly LocalizedText[];
  readonly hostIds: readonly string[];
  readonly city: string | null;
  readonly mechanismId: string | null;
  readonly website: string | null;
  readonly programmes: readonly string[];
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  readonly contact: { readonly name: string | null; readonly email: string } | null;
  readonly documentIds: readonly string[];
}

/** An innovation platform. Days are ISO texts, instants too. */
export interface Platform extends PlatformFacts {
  readonly id: string;
  readonly version: number;
  /** `PLT-2026-00001` */
  readonly number: string;
  readonly kind: InnovationPlatformKind;
  readonly country: string;
  readonly state: InnovationPlatformState;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const keepers = ['SECRETARIAT', 'AGENCY'] as const;
const alive = ['ANNOUNCED', 'OPEN'] as const;

export const platformTable = {
  update: { from: alive, to: 'unchanged', by: keepers, event: 'updated' },
  open: { from: ['ANNOUNCED'], to: 'OPEN', by: keepers, signs: true, event: 'opened' },
  close: { from: alive, to: 'CLOSED', by: keepers, signs: true, event: 'closed' },
} as const satisfies TransitionTable<InnovationPlatformState, string>;
export type PlatformAction = keyof typeof platformTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<PlatformAction, string>> = {
  update: 'updateInnovationPlatform',
  open: 'openInnovationPlatform',
  close: 'closeInnovationPlatform',
};

/** What decisions about platforms need to know beside them. */
export interface Surroundings {
  /** All mandates of agencies, of whatever time, for the survivors of merged organisations. */
  readonly agencies: readonly AgencyMandate[];
  readonly now: Date;
}

export interface PlatformChange {
  readonly platform: Platform;
  readonly reason: InnovationPlatformReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

type PlatformDecision = Decision<PlatformChange, PlatformCode>;

export interface Announcement extends PlatformEdit {
  readonly kind: InnovationPlatformKind;
  readonly country: string;
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

/** Announces a platform: its first event. */
export function announce(
  input: Announcement,
  named: NamedRecords,
  identity: { readonly id: string; readonly number: string },
  surroundings: Surroundings,
  caller: Caller,
): PlatformDecision {
  const { now } = surroundings;
  const action = 'announceInnovationPlatform';
  const refused =
    refuseRole(caller, keepers, action) ?? refuseUnsigned(caller, action) ?? refuseOthers(input.country, surroundings, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const country = read.parsed<string>('country', parseCountry(input.country), '');
  const facts = readEdit(read, input, null, country, named, now);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const platform: Platform = {
    ...identity,
    ...facts,
    version: 1,
    kind: input.kind,
    country,
    state: 'ANNOUNCED',
    openedOn: null,
    closedOn: null,
    effectiveAt: effectiveAt.toISOString(),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  return accept({ platform, reason: null, note, effectiveAt });
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: PlatformAction,
  platform: Platform,
  surroundings: Surroundings,
  caller: Caller,
): Refused<PlatformCode> | null {
  return (
    refuseByTable<InnovationPlatformState, PlatformAction>(platformTable, action, platform.state, caller, mutationOf[action]) ??
    refuseOthers(platform.country, surroundings, caller)
  );
}

/** An agency speaks for what is in its country, China's for all; it answers for its country today. */
function refuseOthers(country: string, { agencies, now }: Surroundings, caller: Caller): Refused<PlatformCode> | null {
  if (caller.role !== 'AGENCY') return null;
  const own = caller.country ?? '-';
  if (own !== country && own !== chinaCode) return refuse('NOT_YOUR_COUNTRY', { own, country });
  const { organization } = caller;
  if (organization === null || answersFor(agencies, organization, own, dayIn(now, centreZone))) return null;
  return refuse('NOT_YOUR_AGENCY', { agency: organization, country: own });
}

/** What a caller says with an action. */
export interface PlatformInput extends PlatformEdit {
  readonly reason?: InnovationPlatformReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly openedOn?: string | null | undefined;
  readonly closedOn?: string | null | undefined;
}

/** Any action on an announced platform. An update that says what is so already answers the platform as it is, in the version that it has. */
export function decide(
  action: PlatformAction,
  platform: Platform,
  input: PlatformInput,
  named: NamedRecords,
  surroundings: Surroundings,
  caller: Caller,
): PlatformDecision {
  const refused = refuseAction(action, platform, surroundings, caller);
  if (refused !== null) return refused;
  const { now } = surroundings;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const [effect, effectiveAt] = effectOf(action, platform, input, named, now, read);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const changed = { ...platform, ...effect };
  if (equal(changed, platform)) return accept({ platform, reason: null, note: null, effectiveAt });
  const after: Platform = {
    ...changed,
    version: platform.version + 1,
    effectiveAt: effectiveAt.toISOString(),
    updatedAt: now.toISOString(),
  };
  return accept({ platform: after, reason: input.reason ?? null, note, effectiveAt });
}

function effectOf(
  action: PlatformAction,
  platform: Platform,
  input: PlatformInput,
  named: NamedRecords,
  now: Date,
  read: InputReader,
): readonly [effect: Partial<Platform>, effectiveAt: Date] {
  const last = new Date(platform.effectiveAt);
  const today = dayIn(now, centreZone);
  switch (action) {
    case 'update':
      return [readEdit(read, input, platform, platform.country, named, now), now < last ? last : now];
    case 'open': {
      const { day, at } = readDay(read, 'openedOn', input.openedOn ?? today, last, now);
      return [{ state: 'OPEN', openedOn: day }, at];
    }
    case 'close': {
      const { day, at } = readDay(read, 'closedOn', input.closedOn ?? today, last, now);
      return [{ state: 'CLOSED', closedOn: day }, at];
    }
    default:
      return action satisfies never;
  }
}

/** What the event log may know of a platform: not whom to ask. */
export function eventView(platform: Platform): PlatformView {
  const { id, number, names, kind, state, hostIds, country, city, mechanismId, website, programmes, openedOn, closedOn, initiatives } =
    platform;
  return {
    ...{ id, number, kind, state, country, city, mechanismId, website, openedOn, closedOn },
    names: [...names],
    hostIds: [...hostIds],
    programmes: [...programmes],
    initiatives: [...initiatives],
  };
}
