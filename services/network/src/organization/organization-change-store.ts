import { type Decision, InputReader, type Refused, refuse } from '@cattc/decisions';
import { newId, parseRorId } from '@cattc/formats';
import type { RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';
import { finishIndex } from './organization-index-store.ts';
import { nationalIdKey, type OrganizationInput, parseNationalIdInput } from './organization-input.ts';
import type { OrganizationCode } from './organization-messages.ts';
import { type Registration, refuseRegistration, register } from './organization-registration.ts';
import { keepStatements } from './organization-source-store.ts';
import { findHolders, findThere, lockSurvivor, resolveOrganizations, selectOrganizations } from './organization-store.ts';
import { type OrganizationEdit, update } from './organization-update.ts';
import { recordOrganizations, refuseWrongParents, storeOrganizations } from './organization-write-store.ts';

/** Organisations as one request states them. */
export interface RegistrationInput {
  readonly organizations: readonly (OrganizationInput & { readonly fingerprint?: string | null | undefined })[];
  readonly release?: string | null | undefined;
  readonly takeOlder?: boolean | null | undefined;
}

/** What became of each organisation of a batch, in its order. */
export type RegistrationDecision = Decision<Registration, OrganizationCode>;

/**
 * Registers a batch: known records are locked, each is decided on its own, all are written together. Whether parents stand well is seen
 * when they are written: then what does not is refused, and the rest decided anew.
 */
export async function registerOrganizations(
  manager: EntityManager,
  request: RequestContext,
  { organizations: inputs, release, takeOlder }: RegistrationInput,
): Promise<Decision<readonly RegistrationDecision[], OrganizationCode>> {
  const read = new InputReader();
  const note = read.optionalText('release', release, 100);
  const fingerprints = inputs.map(({ fingerprint }, index) => read.optionalText(`organizations[${index}].fingerprint`, fingerprint, 100));
  const refused = refuseRegistration(request.caller, inputs.length) ?? read.refusal();
  if (refused !== null) return refused;
  const lookup = await lookUp(manager, inputs);
  const wrong = new Map<number, Refused<OrganizationCode>>();
  await manager.query('SAVEPOINT registration');
  for (;;) {
    const seen = new Set<string>();
    const decisions = inputs.map((input, index) => wrong.get(index) ?? decideOne(input, lookup, seen, request.now, takeOlder === true));
    const written = decisions.map((decision, index) => {
      const change = decision.kind === 'accepted' ? decision.change.change : null;
      return change === null ? null : { ...change, fingerprint: fingerprints[index] ?? null };
    });
    const stored = written.filter((each) => each !== null);
    const unfinished = await storeOrganizations(manager, stored);
    const circles = await refuseWrongParents(manager, stored);
    if (circles.size === 0) {
      const known = decisions.flatMap((decision, index) =>
        decision.kind === 'accepted' && decision.change.change?.before !== null && decision.change.outcome !== 'OLDER'
          ? [{ ...statementOf(decision.change.organization), fingerprint: fingerprints[index] ?? null }]
          : [],
      );
      await keepStatements(manager, known);
      await recordOrganizations(manager, request, stored, 'registerOrganizations', note);
      const shown = await showingSurvivors(manager, decisions);
      await finishIndex(manager, unfinished);
      return { kind: 'accepted', change: shown };
    }
    for (const [index, each] of written.entries()) {
      const circle = each === null ? undefined : circles.get(each.organization.id);
      if (circle !== undefined) wrong.set(index, circle);
    }
    await manager.query('ROLLBACK TO SAVEPOINT registration');
  }
}

function statementOf({ id, sourceModifiedOn }: Organization): { id: string; modifiedOn: string | null } {
  return { id, modifiedOn: sourceModifiedOn };
}

/** Of a record that was merged before the answer has the survivor. */
async function showingSurvivors(manager: EntityManager, decisions: readonly RegistrationDecision[]): Promise<RegistrationDecision[]> {
  const merged = decisions.flatMap((decision) =>
    decision.kind === 'accepted' && decision.change.outcome === 'MERGED' ? [decision.change.organization.id] : [],
  );
  const survivors = merged.length === 0 ? new Map<string, Organization>() : await resolveOrganizations(manager, merged);
  return decisions.map((decision) => {
    if (decision.kind === 'refused' || decision.change.outcome !== 'MERGED') return decision;
    const organization = survivors.get(decision.change.organization.id) ?? decision.change.organization;
    return { kind: 'accepted', change: { ...decision.change, organization } };
  });
}

/** What is known of the organisations of a batch; those that are registered are locked. */
interface Lookup {
  readonly byRorId: ReadonlyMap<string | null, Organization>;
  readonly byId: ReadonlyMap<string, Organization>;
  /** National id → organisation. */
  readonly holders: ReadonlyMap<string, string>;
  /** Ids of the organisations that are named as parents or successors and are there. */
  readonly named: ReadonlySet<string>;
}

async function lookUp(manager: EntityManager, inputs: readonly OrganizationInput[]): Promise<Lookup> {
  const rorIds = inputs.flatMap(({ rorId }) => (rorId == null ? [] : [bareRorId(rorId)]));
  const holders = await findHolders(manager, inputs.flatMap(keysOf));
  const locked = await selectOrganizations(manager, '(o.ror_id = ANY($1) OR o.id = ANY($2)) ORDER BY o.id FOR UPDATE', [
    rorIds,
    [...new Set(holders.values())],
  ]);
  const named = inputs.flatMap(({ parentId, successorIds }) => [...(parentId == null ? [] : [parentId]), ...(successorIds ?? [])]);
  return {
    byRorId: new Map(locked.map((organization) => [organization.rorId, organization])),
    byId: new Map(locked.map((organization) => [organization.id, organization])),
    holders,
    named: await findThere(manager, named),
  };
}

/** The national ids of an input as they are stored; what is none is refused by the decision and matches nothing. */
function keysOf({ nationalIds, country }: Pick<OrganizationInput, 'nationalIds' | 'country'>): string[] {
  return (nationalIds ?? []).flatMap((given) => {
    const parsed = parseNationalIdInput(given, country);
    return parsed.ok ? [nationalIdKey(parsed.value)] : [];
  });
}

/** `seen` holds what earlier ones of the batch are known by. */
function decideOne(
  input: OrganizationInput,
  { byRorId, byId, holders, named }: Lookup,
  seen: Set<string>,
  now: Date,
  takeOlder: boolean,
): RegistrationDecision {
  const rorId = input.rorId == null ? null : bareRorId(input.rorId);
  const keys = keysOf(input);
  const again = [...(rorId === null ? [] : [rorId]), ...keys].find((key) => seen.has(key));
  if (again !== undefined) return twice(again, again === rorId ? 'rorId' : 'nationalIds');
  const holding = [...new Set(keys.flatMap((key) => holders.get(key) ?? []))];
  const known = (rorId === null ? undefined : byRorId.get(rorId)) ?? byId.get(holding[0] ?? '');
  const isOther = rorId !== null && known !== undefined && known.rorId !== null && known.rorId !== rorId;
  const other = isOther ? known.id : holding.find((id) => id !== known?.id);
  if (other !== undefined) return refuse('NATIONAL_ID_TAKEN', { value: keys.join(', '), organization: other });
  const missing = refuseMissing(input, named);
  if (missing !== null) return missing;
  if (rorId !== null) seen.add(rorId);
  for (const key of keys) seen.add(key);
  return register(input, known ?? null, { id: newId('org'), now, takeOlder });
}

function refuseMissing(
  { parentId, successorIds }: Pick<OrganizationInput, 'parentId' | 'successorIds'>,
  there: ReadonlySet<string>,
): Refused<'INVALID_INPUT'> | null {
  const read = new InputReader();
  const check = (path: string, id: string): void => {
    if (!there.has(id)) read.wrong(path, 'is no registered organisation', 'the id of an organisation in this register');
  };
  if (parentId != null) check('parentId', parentId);
  for (const [index, id] of (successorIds ?? []).entries()) check(`successorIds[${index}]`, id);
  return read.refusal();
}

/** The id as it is stored; a text that is none is refused by the decision and matches nothing here. */
function bareRorId(text: string): string {
  const parsed = parseRorId(text);
  return parsed.ok ? parsed.value : text;
}

function twice(key: string, path: string): Refused<'INVALID_INPUT'> {
  const expected = 'each organisation once in a batch';
  return refuse('INVALID_INPUT', { count: 1 }, [{ path, problem: `${key} stands in this batch already`, expected }]);
}

/** Changes one organisation, or the survivor of the one that is named, under its row lock. */
export async function changeOrganization(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion, ...edit }: OrganizationEdit & { id: string; expectedVersion?: number | null | undefined },
): Promise<Decision<Organization, OrganizationCode>> {
  const known = await lockSurvivor(manager, id);
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = update(known, edit, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const { organization } = decision.change;
  if (organization.version === known.version) return { kind: 'accepted', change: known };
  const named = [...(edit.parentId == null ? [] : [edit.parentId]), ...(edit.successorIds ?? [])];
  const missing = refuseMissing(edit, await findThere(manager, named));
  if (missing !== null) return missing;
  for (const [key, holder] of await findHolders(manager, organization.nationalIds.map(nationalIdKey))) {
    if (holder !== known.id) return refuse('NATIONAL_ID_TAKEN', { value: key, organization: holder });
  }
  const written = [decision.change];
  await manager.query('SAVEPOINT change');
  const unfinished = await storeOrganizations(manager, written);
  const circle = (await refuseWrongParents(manager, written)).get(known.id);
  if (circle !== undefined) {
    await manager.query('ROLLBACK TO SAVEPOINT change');
    return circle;
  }
  await recordOrganizations(manager, request, written, 'updateOrganization');
  await finishIndex(manager, unfinished);
  return { kind: 'accepted', change: organization };
}
