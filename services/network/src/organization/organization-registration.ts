import { accept, type Caller, type Decision, InputReader, type Refused, refuseInvalid, refuseRole } from '@cattc/decisions';
import { addDays } from '@cattc/formats';
import equal from 'fast-deep-equal';
import {
  changesBetween,
  conflictsOf,
  type FactChange,
  hasLiveMembership,
  type Organization,
  type OrganizationChange,
  type SourceConflict,
  type SourceFacts,
  sourceFactNames,
} from './organization.ts';
import { type OrganizationInput, readFacts, readRegisterFacts } from './organization-input.ts';
import type { OrganizationCode } from './organization-messages.ts';

/** What becomes of one organisation of a batch; UNCHANGED, MERGED and OLDER write and publish nothing. */
export type Registration = {
  readonly outcome: 'REGISTERED' | 'UPDATED' | 'WITHDRAWN' | 'KEPT' | 'UNCHANGED' | 'MERGED' | 'OLDER';
  readonly organization: Organization;
  /** What is to be written; null where nothing is. */
  readonly change: OrganizationChange | null;
  readonly changes: readonly FactChange[];
  /** What the source has changed and was not taken. */
  readonly conflicts: readonly SourceConflict[];
};

export const registrars = ['SECRETARIAT', 'ADMIN'] as const;
/** Most organisations of one batch. */
export const largestBatch = 500;

export function refuseRegistration(caller: Caller, size: number): Refused<OrganizationCode> | null {
  const wrongRole = refuseRole(caller, registrars, 'registerOrganizations');
  if (wrongRole !== null) return wrongRole;
  if (size >= 1 && size <= largestBatch) return null;
  const expected = `1 to ${largestBatch} organisations at once`;
  return refuseInvalid([{ path: 'organizations', problem: `has ${size} items`, expected }]);
}

/** Registers an organisation that is not known by its ids, or brings the known one up to date with its source. */
export function register(
  input: OrganizationInput,
  known: Organization | null,
  { id, now, takeOlder }: { readonly id: string; readonly now: Date; readonly takeOlder: boolean },
): Decision<Registration, OrganizationCode> {
  const read = new InputReader();
  const facts = readFacts(read, input);
  const of = { own: known?.id ?? id, country: facts.country, tagged: known?.initiatives ?? [], now };
  const stated = readRegisterFacts(read, input, of);
  const modifiedOn = readModifiedOn(read, input.modifiedOn ?? null, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  if (known === null) {
    const fresh = { mergedInto: null, survivorId: id, sourceFacts: {}, sourceConflicts: [], membershipId: null, membershipState: null };
    const stand = { id, version: 1, sourceModifiedOn: modifiedOn, registeredAt: at, updatedAt: at };
    const organization = {
      ...facts,
      nationalIds: [],
      parentId: null,
      successorIds: [],
      initiatives: [],
      ...stated,
      ...fresh,
      ...stand,
    };
    const outcome = facts.status === 'WITHDRAWN' ? 'WITHDRAWN' : 'REGISTERED';
    return accept({ outcome, organization, change: { organization, before: null }, changes: [], conflicts: [] });
  }
  // Its source goes on telling of a record that was merged here; what became of it is not the source's to say.
  if (known.mergedInto !== null) return accept({ outcome: 'MERGED', organization: known, change: null, changes: [], conflicts: [] });
  const isOlder = modifiedOn !== null && known.sourceModifiedOn !== null && modifiedOn < known.sourceModifiedOn;
  if (isOlder && !takeOlder) return accept({ outcome: 'OLDER', organization: known, change: null, changes: [], conflicts: [] });
  const sourceModifiedOn = modifiedOn ?? known.sourceModifiedOn;
  const next = { ...known, ...takenFrom(known, facts), ...stated, sourceModifiedOn };
  const changes = changesBetween(known, next);
  const isSame = changes.length === 0 && equal(next.sourceFacts, known.sourceFacts);
  if (isSame) return accept({ outcome: 'UNCHANGED', organization: { ...known, sourceModifiedOn }, change: null, changes, conflicts: [] });
  const organization = { ...next, version: known.version + 1, updatedAt: at };
  const conflicts = conflictsOf(organization).filter(({ fact, theirs }) => !equal(known.sourceFacts[fact], theirs));
  const outcome = changes.length === 0 ? 'KEPT' : next.status === 'WITHDRAWN' && known.status !== 'WITHDRAWN' ? 'WITHDRAWN' : 'UPDATED';
  return accept({ outcome, organization, change: { organization, before: known }, changes, conflicts });
}

/** A day that is still to come would keep out every later statement. */
function readModifiedOn(read: InputReader, day: string | null, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  // The source's day may have begun elsewhere.
  if (day !== null && day > addDays(today, 1)) read.wrong('modifiedOn', `is ${day}`, `a day that has come, today is ${today}`);
  return day;
}

/**
 * What a source's new statement makes of the known facts: what the source changed is taken where nobody edited the fact here, and kept apart
 * as a conflict where somebody did. A country stays while a membership is under way, as its agency answers for that.
 */
function takenFrom(known: Organization, stated: SourceFacts): SourceFacts & Pick<Organization, 'sourceFacts' | 'sourceConflicts'> {
  const facts: Record<string, unknown> = {};
  const sourceFacts: Record<string, unknown> = { ...known.sourceFacts };
  const conflicts = new Set(known.sourceConflicts);
  for (const fact of sourceFactNames) {
    const theirs = stated[fact];
    const isEdited = Object.hasOwn(known.sourceFacts, fact);
    const before = isEdited ? known.sourceFacts[fact] : known[fact];
    facts[fact] = known[fact];
    // An organisation that is known by a national id keeps its ROR id where the source does not tell one.
    if (equal(theirs, before) || (fact === 'rorId' && theirs === null)) continue;
    if (equal(theirs, known[fact])) {
      delete sourceFacts[fact];
      conflicts.delete(fact);
    } else if (isEdited || (fact === 'country' && hasLiveMembership(known))) {
      sourceFacts[fact] = theirs;
      conflicts.add(fact);
    } else facts[fact] = theirs;
  }
  return { ...(facts as unknown as SourceFacts), sourceFacts, sourceConflicts: [...conflicts] };
}
