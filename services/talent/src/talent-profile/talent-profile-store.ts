import { type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { profileEvents } from '@cattc/events';
import { newId, parseId } from '@cattc/formats';
import { type ColumnsOf, columnSql, findByKeys, instantColumn, type Place, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import { fieldKeys } from '../skill/field.ts';
import { skillKey } from '../skill/skill.ts';
import { create, eventView, publish, type TalentProfile, type TalentProfileChange, update } from './talent-profile.ts';
import { viewTalentProfiles } from './talent-profile-access.ts';
import type { TalentProfileInput } from './talent-profile-input.ts';
import { countStatement, pageStatement, type TalentProfileListing } from './talent-profile-list.ts';
import type { TalentProfileCode } from './talent-profile-messages.ts';

/** The one list of what is stored of a profile; what lists are filtered by is added to it below. */
const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  person: { type: 'text' },
  state: { type: 'text' },
  names: { type: 'jsonb' },
  orcid: { type: 'text', nullable: true },
  nationality: { type: 'text', nullable: true },
  country: { type: 'text', nullable: true },
  languages: { type: 'jsonb' },
  stage: { type: 'text', nullable: true },
  highestDegree: { type: 'text', nullable: true },
  yearsOfResearch: { type: 'integer', nullable: true },
  fields: { type: 'text', array: true },
  ipc: { type: 'text', array: true },
  skills: { type: 'text', array: true },
  affiliations: { type: 'jsonb' },
  visibility: { type: 'jsonb' },
  publishedAt: { ...instantColumn, nullable: true },
  createdAt: instantColumn,
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<TalentProfile>;

export const TalentProfileEntity = new EntitySchema<TalentProfile>({ name: 'TalentProfile', tableName: 'talent_profile', columns });

export function findTalentProfiles(manager: EntityManager, ids: readonly string[]): Promise<TalentProfile[]> {
  return findByKeys(manager, TalentProfileEntity, 'id', ids);
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listTalentProfiles(
  manager: EntityManager,
  listing: TalentProfileListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<TalentProfile[]> {
  const { text, values } = pageStatement(listing, caller, limit, after);
  const rows: { id: string }[] = await manager.query(text, [...values]);
  const ids = rows.map(({ id }) => id);
  const found = new Map((await findTalentProfiles(manager, ids)).map((profile) => [profile.id, profile]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Counts what the caller may see, to one past the limit of exact counts. */
export async function countTalentProfiles(manager: EntityManager, listing: TalentProfileListing, caller: Caller): Promise<number> {
  const { text, values } = countStatement(listing, caller);
  const [row]: { count: number }[] = await manager.query(text, [...values]);
  return row?.count ?? 0;
}

type TalentProfileDecision = Decision<TalentProfile, TalentProfileCode>;

/** Begins the caller's profile. Unique keys make a parallel one of the same person, or with the same ORCID iD, decide anew. */
export async function createTalentProfile(
  manager: EntityManager,
  request: RequestContext,
  input: TalentProfileInput,
): Promise<TalentProfileDecision> {
  const { caller, now } = request;
  const [known]: { id: string }[] = await manager.query('SELECT id FROM talent_profile WHERE person = $1 OR id = $2', [
    caller.person ?? '',
    caller.profile ?? '',
  ]);
  const decision = create(input, known?.id ?? null, newId('tal'), caller, now);
  return store(manager, request, decision, null);
}

interface Expectation {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Changes facts of a profile under its row lock. */
export function updateTalentProfile(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion, ...edit }: TalentProfileInput & Expectation,
): Promise<TalentProfileDecision> {
  return change(manager, request, { id, expectedVersion }, (profile) => update(profile, edit, request.caller, request.now));
}

/** Opens a profile to the network under its row lock. */
export function publishTalentProfile(
  manager: EntityManager,
  request: RequestContext,
  expectation: Expectation,
): Promise<TalentProfileDecision> {
  return change(manager, request, expectation, (profile) => publish(profile, request.caller, request.now));
}

/** What the caller may not see is not there. */
async function change(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion }: Expectation,
  decideOn: (profile: TalentProfile) => Decision<TalentProfileChange, TalentProfileCode>,
): Promise<TalentProfileDecision> {
  const known = parseId('tal', id).ok
    ? await manager.findOne(TalentProfileEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (known === null || !holds(viewTalentProfiles(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  return store(manager, request, decideOn(known), known);
}

async function store(
  manager: EntityManager,
  request: RequestContext,
  decision: Decision<TalentProfileChange, TalentProfileCode>,
  before: TalentProfile | null,
): Promise<TalentProfileDecision> {
  if (decision.kind === 'refused') return decision;
  const { profile, event, action } = decision.change;
  if (profile.orcid !== null && profile.orcid !== before?.orcid && (await isOrcidTaken(manager, profile.orcid)))
    return refuse('ORCID_TAKEN');
  await writeTalentProfile(manager, profile);
  await recordChanges(manager, request, [
    {
      event: profileEvents[event],
      subject: profile.id,
      version: profile.version,
      action,
      fromState: before?.state ?? null,
      toState: profile.state,
      before: before === null ? null : eventView(before),
      after: eventView(profile),
      reason: null,
      note: null,
      effectiveAt: request.now,
    },
  ]);
  return { kind: 'accepted', change: profile };
}

async function isOrcidTaken(manager: EntityManager, orcid: string): Promise<boolean> {
  const found: unknown[] = await manager.query('SELECT 1 FROM talent_profile WHERE orcid = $1', [orcid]);
  return found.length > 0;
}

const textArray = { type: 'text', array: true } as const;
const stored = columnSql({
  ...columns,
  fieldKeys: textArray,
  skillKeys: textArray,
  languageKeys: textArray,
  organizationKeys: textArray,
});

/** Writes a new profile, or all of a changed one. */
export async function writeTalentProfile(manager: EntityManager, profile: TalentProfile): Promise<void> {
  await manager.query(
    `INSERT INTO talent_profile (${stored.names}) SELECT ${stored.values} FROM json_to_record($1) AS r(${stored.definition})
     ON CONFLICT (id) DO UPDATE SET ${stored.overwrite}`,
    [JSON.stringify(profileRow(profile))],
  );
}

function profileRow(profile: TalentProfile): object {
  return {
    ...profile,
    fieldKeys: fieldKeys(profile.fields),
    skillKeys: profile.skills.map(skillKey),
    languageKeys: profile.languages.map(({ lang }) => lang),
    organizationKeys: [...new Set(profile.affiliations.map(({ organizationId }) => organizationId))],
  };
}
