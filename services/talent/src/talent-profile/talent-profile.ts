import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type RefusalDetail,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  type TransitionTable,
} from '@cattc/decisions';
import type { ProfileView } from '@cattc/events';
import { negotiateLanguage } from '@cattc/formats';
import type { AcademicDegree, ResearchStage, TalentProfileState, Visibility } from '../generated/resolvers.ts';
import type { LanguageSkill } from '../language/language-skill.ts';
import { defaultVisibility, isOwn } from './talent-profile-access.ts';
import { readFacts, type TalentProfileInput, withEdit } from './talent-profile-input.ts';
import type { TalentProfileCode } from './talent-profile-messages.ts';

/** The fields of a profile that its talent shows or hides. */
export const talentFields = [
  'names',
  'orcid',
  'nationality',
  'country',
  'languages',
  'stage',
  'highestDegree',
  'yearsOfResearch',
  'fields',
  'ipc',
  'skills',
  'affiliations',
] as const;
export type TalentField = (typeof talentFields)[number];

export interface TalentName {
  readonly value: string;
  readonly lang: string;
}

/** A person's time at an organisation; days are ISO texts, `to` is the last day. */
export interface TalentAffiliation {
  readonly organizationId: string;
  readonly from: string;
  readonly to: string | null;
}

/** What a talent states about themselves. */
export interface TalentFacts {
  /** The displayed name first. */
  readonly names: readonly TalentName[];
  readonly orcid: string | null;
  readonly nationality: string | null;
  /** Country of residence. */
  readonly country: string | null;
  readonly languages: readonly LanguageSkill[];
  readonly stage: ResearchStage | null;
  readonly highestDegree: AcademicDegree | null;
  readonly yearsOfResearch: number | null;
  /** OECD FORD codes. */
  readonly fields: readonly string[];
  readonly ipc: readonly string[];
  readonly skills: readonly string[];
  readonly affiliations: readonly TalentAffiliation[];
  readonly visibility: Readonly<Record<TalentField, Visibility>>;
}

/** A talent's profile. Instants are ISO texts. */
export interface TalentProfile extends TalentFacts {
  readonly id: string;
  readonly version: number;
  /** Who it is, as the token names them: never published. */
  readonly person: string;
  readonly state: TalentProfileState;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The machine. An update leaves the state as it is. */
export const talentProfileTable = {
  update: { from: ['DRAFT', 'PUBLISHED'], to: 'unchanged', by: ['TALENT'], event: 'updated' },
  publish: { from: ['DRAFT'], to: 'PUBLISHED', by: ['TALENT'], event: 'published' },
} as const satisfies TransitionTable<TalentProfileState, string>;
export type TalentProfileAction = keyof typeof talentProfileTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf = {
  update: 'updateTalentProfile',
  publish: 'publishTalentProfile',
} as const satisfies Readonly<Record<TalentProfileAction, string>>;

/** One accepted decision: the profile after it, and what its event and its history tell. */
export interface TalentProfileChange {
  readonly profile: TalentProfile;
  readonly action: string;
  readonly event: 'created' | (typeof talentProfileTable)[TalentProfileAction]['event'];
}

type TalentProfileDecision = Decision<TalentProfileChange, TalentProfileCode>;

/** Begins the caller's profile: its first event. `known` is the id of the one they have, or null. */
export function create(input: TalentProfileInput, known: string | null, id: string, caller: Caller, now: Date): TalentProfileDecision {
  const wrongRole = refuseRole(caller, ['TALENT'], 'createTalentProfile');
  if (wrongRole !== null) return wrongRole;
  if (caller.person === null) return refuse('UNAUTHENTICATED');
  if (known !== null) return refuse('PROFILE_EXISTS', { id: known });
  const read = new InputReader();
  const facts = readFacts(read, input, defaultVisibility);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  const profile: TalentProfile = {
    ...facts,
    id,
    version: 1,
    person: caller.person,
    state: 'DRAFT',
    publishedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ profile, action: 'createTalentProfile', event: 'created' });
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(action: TalentProfileAction, profile: TalentProfile, caller: Caller): Refused<TalentProfileCode> | null {
  const refused = refuseByTable<TalentProfileState, TalentProfileAction>(
    talentProfileTable,
    action,
    profile.state,
    caller,
    mutationOf[action],
  );
  if (refused !== null) return refused;
  if (!isOwn(profile, caller)) return refuse('NOT_OWN_PROFILE', { action: mutationOf[action] });
  return action === 'publish' ? refuseIncomplete(profile) : null;
}

/** A profile that others see says at least who, in which field, at which stage, in which language. */
function refuseIncomplete({ names, fields, stage, languages }: TalentFacts): Refused<TalentProfileCode> | null {
  const missing = (path: string, expected: string): RefusalDetail => ({ path, problem: 'is missing', expected });
  const details = [
    ...(names.length > 0 ? [] : [missing('names', 'at least one name')]),
    ...(fields.length > 0 ? [] : [missing('fields', 'at least one OECD FORD code such as 2.11')]),
    ...(stage !== null ? [] : [missing('stage', 'R1, R2, R3 or R4')]),
    ...(languages.length > 0 ? [] : [missing('languages', 'at least one language with its level')]),
  ];
  return details.length === 0 ? null : refuse('PROFILE_INCOMPLETE', {}, details);
}

/** Changes facts; a published profile stays complete. */
export function update(profile: TalentProfile, edit: TalentProfileInput, caller: Caller, now: Date): TalentProfileDecision {
  const refused = refuseAction('update', profile, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const facts = readFacts(read, withEdit(profile, edit), profile.visibility);
  const invalid = read.refusal() ?? (profile.state === 'PUBLISHED' ? refuseIncomplete(facts) : null);
  if (invalid !== null) return invalid;
  return accept(changeOf('update', { ...profile, ...facts }, now));
}

/** Opens the profile to the network. */
export function publish(profile: TalentProfile, caller: Caller, now: Date): TalentProfileDecision {
  const refused = refuseAction('publish', profile, caller);
  if (refused !== null) return refused;
  return accept(changeOf('publish', { ...profile, state: talentProfileTable.publish.to, publishedAt: now.toISOString() }, now));
}

function changeOf(action: TalentProfileAction, profile: TalentProfile, now: Date): TalentProfileChange {
  return {
    profile: { ...profile, version: profile.version + 1, updatedAt: now.toISOString() },
    action: mutationOf[action],
    event: talentProfileTable[action].event,
  };
}

/** The name that suits a reader's languages best; null where there is none. */
export function displayName(names: readonly TalentName[], acceptLanguage: string | undefined): string | null {
  const chosen = negotiateLanguage(
    acceptLanguage,
    names.map(({ lang }) => lang),
  );
  return names.find(({ lang }) => lang === chosen)?.value ?? null;
}

/** What the event log may know of a profile: facts that identify nobody, and none that the talent keeps private. */
export function eventView(profile: TalentProfile): ProfileView {
  const { id, state, visibility } = profile;
  const shown = <T>(field: TalentField, value: T, hidden: NoInfer<T>): T => (visibility[field] === 'PRIVATE' ? hidden : value);
  return {
    id,
    state,
    country: shown('country', profile.country, null),
    stage: shown('stage', profile.stage, null),
    yearsOfResearch: shown('yearsOfResearch', profile.yearsOfResearch, null),
    fields: [...shown('fields', profile.fields, [])],
    ipc: [...shown('ipc', profile.ipc, [])],
    skills: [...shown('skills', profile.skills, [])],
    languages: [...shown('languages', profile.languages, [])],
  };
}
