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
import type { DuplicateView } from '@cattc/events';
import { foldName } from '@cattc/formats';
import type { DismissalReason, DuplicateReason, DuplicateState } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import type { DuplicateCode } from './duplicate-messages.ts';
import { letterKeys, outlinesOf } from './name-keys.ts';
import { leastSimilarity, type NameParts, partsOf, similarity } from './name-similarity.ts';

/** Two records that may be one organisation's. Instants are ISO texts. */
export interface Duplicate {
  readonly id: string;
  /** Counts what was decided on it, not what was found. */
  readonly version: number;
  /** The lesser id of the two. */
  readonly firstId: string;
  readonly secondId: string;
  /** Of both records. */
  readonly countries: readonly string[];
  /** The strongest first. */
  readonly reasons: readonly DuplicateReason[];
  /** 1 to 100. */
  readonly score: number;
  /** 0 to 100. */
  readonly nameSimilarity: number;
  readonly state: DuplicateState;
  /** What spoke for it when it was dismissed. */
  readonly dismissedReasons: readonly DuplicateReason[];
  readonly foundAt: string;
}

/** The facts by which two records are compared. */
export type ComparedFacts = Pick<
  Organization,
  'id' | 'rorId' | 'names' | 'country' | 'domains' | 'externalIds' | 'parentId' | 'successorIds' | 'relations'
>;

/** Of a record those facts by which it is compared with others. */
export function comparedFacts(record: ComparedFacts): Omit<ComparedFacts, 'id'> {
  const { rorId, names, country, domains, externalIds, parentId, successorIds, relations } = record;
  return { rorId, names, country, domains, externalIds, parentId, successorIds, relations };
}

/** A record as it is compared: made of its facts once, however many others it is compared with. */
export interface Compared {
  readonly id: string;
  readonly rorId: string | null;
  readonly country: string;
  /** Keys that two records of one organisation share: `domain:`, `name:<country>:` and `id:<scheme>:`. */
  readonly keys: ReadonlySet<string>;
  /** Keys that only tell whom to compare it with. */
  readonly outlines: readonly string[];
  /** Of each name. */
  readonly names: readonly NameParts[];
  /** Ids and ROR ids of those that it is stated to belong to. */
  readonly parents: ReadonlySet<string>;
  /** Ids and ROR ids of those that it is stated to be another one than: parents, children, successors and predecessors. */
  readonly kin: ReadonlySet<string>;
}

export interface Finding {
  readonly reasons: readonly DuplicateReason[];
  readonly score: number;
  readonly nameSimilarity: number;
}

/** How likely one reason alone makes it that two records are one; of a similar name its similarity counts by as much. */
const weights: Readonly<Record<DuplicateReason, number>> = {
  SAME_EXTERNAL_ID: 0.95,
  SAME_NAME: 0.9,
  SIMILAR_NAME: 0.85,
  SAME_DOMAIN: 0.6,
};
/** What is left of it where each has a ROR id of its own: whoever gave them looked for duplicates. */
const ofTwoRorIds = 0.7;
/** What is less likely than this is not shown to anybody: a list of pairs that most likely are two is a list that nobody reads. */
export const leastScore = 50;

/** Why two records may be one organisation's; null where nothing or too little speaks for it, or somebody states how the two are related. Each reason that is added leaves less room for doubt. */
export function compare(a: Compared, b: Compared): Finding | null {
  if (isKin(a, b) || isKin(b, a)) return null;
  const kinds = new Set<string>();
  for (const key of b.keys) if (a.keys.has(key)) kinds.add(key.slice(0, key.indexOf(':')));
  // What belongs to one organisation often has that one's domain.
  const areSiblings = [...a.parents].some((parent) => b.parents.has(parent));
  const ofRorIds = a.rorId !== null && b.rorId !== null ? ofTwoRorIds : 1;
  // Where nothing else speaks for it, names that are less alike are not worth knowing.
  const least = kinds.size > 0 ? 0 : Math.max(leastSimilarity, (leastScore - 0.5) / (100 * weights.SIMILAR_NAME * ofRorIds));
  const nameSimilarity = a.country === b.country ? mostSimilar(a, b, least) : 0;
  const reasons: DuplicateReason[] = [
    ...(kinds.has('id') ? (['SAME_EXTERNAL_ID'] as const) : []),
    ...(kinds.has('name') ? (['SAME_NAME'] as const) : []),
    ...(!kinds.has('name') && nameSimilarity >= leastSimilarity ? (['SIMILAR_NAME'] as const) : []),
    ...(kinds.has('domain') && !areSiblings ? (['SAME_DOMAIN'] as const) : []),
  ];
  if (reasons.length === 0) return null;
  const doubt = reasons.reduce((left, reason) => left * (1 - weights[reason] * (reason === 'SIMILAR_NAME' ? nameSimilarity : 1)), 1);
  const score = Math.round(100 * (1 - doubt) * ofRorIds);
  return score < leastScore ? null : { reasons, score, nameSimilarity: Math.round(100 * nameSimilarity) };
}

function isKin({ kin }: Compared, { id, rorId }: Compared): boolean {
  return kin.has(id) || (rorId !== null && kin.has(rorId));
}

function mostSimilar(a: Compared, b: Compared, least: number): number {
  let most = 0;
  for (const one of a.names) {
    for (const other of b.names) most = Math.max(most, similarity(one, other, Math.max(most, least)));
  }
  return most;
}

const namesOfOutlines = 20;

export function compared(facts: ComparedFacts): Compared {
  const { id, rorId, names, country, domains, externalIds, parentId, successorIds, relations } = facts;
  // Acronyms name too many to tell anything.
  const folded = [...new Set(names.flatMap(({ kind, value }) => (kind === 'ACRONYM' ? [] : [foldName(value)])))];
  const keys = [
    ...domains.map((domain) => `domain:${domain}`),
    ...folded.filter((name) => name.length >= 3).map((name) => `name:${country}:${name.slice(0, 200)}`),
    ...externalIds.map(({ scheme, value }) => `id:${scheme.toLowerCase()}:${value.toLowerCase().replaceAll(' ', '')}`),
  ];
  const parts = folded.map(partsOf);
  const outlines = new Set(parts.slice(0, namesOfOutlines).flatMap(outlinesOf));
  const related = relations.filter(({ kind }) => kind !== 'RELATED');
  const parents = [...(parentId === null ? [] : [parentId]), ...related.filter(({ kind }) => kind === 'PARENT').map((each) => each.rorId)];
  const kin = new Set([...parents, ...successorIds, ...related.map((each) => each.rorId)]);
  return {
    id,
    rorId,
    country,
    keys: new Set(keys),
    outlines: Array.from(outlines, (outline) => `outline:${country}:${outline.slice(0, 100)}`),
    names: parts,
    parents: new Set(parents),
    kin,
  };
}

/** A record has so many keys of letters at most. */
const keysOfRecord = 40;

/** Keys of which names that are alike share some. */
export function nearKeysOf({ country, names }: Compared): number[] {
  return [...new Set(names.flatMap((name) => letterKeys(country, name)))].slice(0, keysOfRecord);
}

/** What was found of two records, as it is to be kept: null for what is not kept any more. A dismissed one is open again where a new reason speaks for it. */
export function keep(
  known: Duplicate | null,
  finding: Finding | null,
): Pick<Duplicate, 'reasons' | 'score' | 'nameSimilarity' | 'state'> | null {
  if (finding === null)
    return known === null || known.version === 0 ? null : { reasons: [], score: 0, nameSimilarity: 0, state: known.state };
  const isNew = known?.state === 'DISMISSED' && finding.reasons.some((reason) => !known.dismissedReasons.includes(reason));
  return { ...finding, state: known === null || isNew ? 'OPEN' : known.state };
}

export const duplicateTable = {
  dismiss: { from: ['OPEN'], to: 'DISMISSED', by: ['SECRETARIAT', 'ADMIN'], event: 'dismissed' },
} as const satisfies TransitionTable<DuplicateState, string>;
export const mutationOf = { dismiss: 'dismissDuplicate' } as const;
export const bulkMutationOf = { dismiss: 'dismissDuplicates' } as const;
/** As many as a person goes through on one screen. */
const atOnce = 40;

export interface Dismissal {
  readonly duplicate: Duplicate;
  readonly reason: DismissalReason;
  readonly note: string | null;
}

/** Whether the caller may dismiss it now: what `actions` shows and the decision begins with. */
export function refuseDismissal({ state, firstId, secondId }: Duplicate, caller: Caller): Refused<DuplicateCode> | null {
  const refused = refuseByTable<DuplicateState, 'dismiss'>(duplicateTable, 'dismiss', state, caller, mutationOf.dismiss);
  if (refused !== null) return refused;
  const isOwn = [firstId, secondId].some((id) => caller.organizations.includes(id));
  return isOwn ? refuse('OWN_ORGANIZATION', { action: mutationOf.dismiss }) : null;
}

/** Says that two records are not one organisation's. */
export function dismiss(
  duplicate: Duplicate,
  { reason, note: text }: DismissalReasons,
  caller: Caller,
): Decision<Dismissal, DuplicateCode> {
  const refused = refuseDismissal(duplicate, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', text, { required: reason === 'OTHER' });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { version, reasons } = duplicate;
  return accept({ duplicate: { ...duplicate, state: 'DISMISSED', version: version + 1, dismissedReasons: reasons }, reason, note });
}

/** Of several that are dismissed at once. */
export interface DismissalItem {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

export interface DismissalReasons {
  readonly reason: DismissalReason;
  readonly note?: string | null | undefined;
}

/** What is wrong with the request as a whole: before any of them is looked at. */
export function refuseDismissals(
  { items, reason, note }: DismissalReasons & { readonly items: readonly DismissalItem[] },
  caller: Caller,
): Refused<DuplicateCode> | null {
  const wrongRole = refuseRole(caller, duplicateTable.dismiss.by, bulkMutationOf.dismiss);
  if (wrongRole !== null) return wrongRole;
  const read = new InputReader();
  for (const [index, { id }] of read.list('items', items, { min: 1, max: atOnce }).entries()) {
    if (items.findIndex((other) => other.id === id) < index)
      read.wrong(`items[${index}].id`, 'stands there already', 'each possible duplicate once');
  }
  read.note('note', note, { required: reason === 'OTHER' });
  return read.refusal();
}

/** What the event log may know of it. */
export function eventView({ id, firstId, secondId, reasons, score, state }: Duplicate): DuplicateView {
  return { id, organizationIds: [firstId, secondId], reasons: [...reasons], score, state };
}
