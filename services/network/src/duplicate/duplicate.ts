import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type Refused,
  refuse,
  refuseByTable,
  type TransitionTable,
} from '@cattc/decisions';
import type { DuplicateView } from '@cattc/events';
import { foldName } from '@cattc/formats';
import type { DismissalReason, DuplicateReason, DuplicateState } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import type { DuplicateCode } from './duplicate-messages.ts';
import { gramsOf, leastSimilarity, type NameGrams, similarity, similarityKeys } from './name-similarity.ts';

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
export type ComparedFacts = Pick<Organization, 'names' | 'country' | 'domains' | 'externalIds'>;

/** A record as it is compared: made of its facts once, however many others it is compared with. */
export interface Compared {
  readonly country: string;
  /** Keys that two records of one organisation share: `domain:`, `name:<country>:` and `id:<scheme>:`. */
  readonly keys: ReadonlySet<string>;
  /** Of each name. */
  readonly grams: readonly NameGrams[];
}

export interface Finding {
  readonly reasons: readonly DuplicateReason[];
  readonly score: number;
  readonly nameSimilarity: number;
}

/** How likely one reason alone makes it that two records are one; of a similar name its similarity says it. */
const weights: Readonly<Record<Exclude<DuplicateReason, 'SIMILAR_NAME'>, number>> = {
  SAME_EXTERNAL_ID: 0.95,
  SAME_NAME: 0.9,
  SAME_DOMAIN: 0.6,
};

/** Why two records may be one organisation's; null where nothing speaks for it. Each reason that is added leaves less room for doubt. */
export function compare(a: Compared, b: Compared): Finding | null {
  const kinds = new Set<string>();
  for (const key of b.keys) if (a.keys.has(key)) kinds.add(key.slice(0, key.indexOf(':')));
  const nameSimilarity = a.country === b.country ? mostSimilar(a, b) : 0;
  const reasons: DuplicateReason[] = [
    ...(kinds.has('id') ? (['SAME_EXTERNAL_ID'] as const) : []),
    ...(kinds.has('name') ? (['SAME_NAME'] as const) : []),
    ...(!kinds.has('name') && nameSimilarity >= leastSimilarity ? (['SIMILAR_NAME'] as const) : []),
    ...(kinds.has('domain') ? (['SAME_DOMAIN'] as const) : []),
  ];
  if (reasons.length === 0) return null;
  const doubt = reasons.reduce((left, reason) => left * (1 - (reason === 'SIMILAR_NAME' ? nameSimilarity * 0.85 : weights[reason])), 1);
  return { reasons, score: Math.max(1, Math.round(100 * (1 - doubt))), nameSimilarity: Math.round(100 * nameSimilarity) };
}

function mostSimilar(a: Compared, b: Compared): number {
  let most = 0;
  for (const one of a.grams) {
    for (const other of b.grams) {
      const [x, y] = [one.hashes.length, other.hashes.length];
      // No more can be common than the shorter name has.
      if (Math.min(x, y) > most * Math.max(x, y)) most = Math.max(most, similarity(one, other));
    }
  }
  return most;
}

export function compared({ names, country, domains, externalIds }: ComparedFacts): Compared {
  // Acronyms name too many to tell anything.
  const folded = names.flatMap(({ kind, value }) => (kind === 'ACRONYM' ? [] : [foldName(value)]));
  const keys = [
    ...domains.map((domain) => `domain:${domain}`),
    ...folded.filter((name) => name.length >= 3).map((name) => `name:${country}:${name.slice(0, 200)}`),
    ...externalIds.map(({ scheme, value }) => `id:${scheme.toLowerCase()}:${value.toLowerCase().replaceAll(' ', '')}`),
  ];
  return { country, keys: new Set(keys), grams: folded.map(gramsOf) };
}

/** A name has so many keys at most, and a record: of names that are alike, nearly all of the first keys are the same. */
const keysOfName = 8;
const keysOfRecord = 40;

/** Keys of which names that are alike share some. */
export function nearKeysOf({ country, grams }: Compared): number[] {
  return [...new Set(grams.flatMap((name) => similarityKeys(country, name).slice(0, keysOfName)))].slice(0, keysOfRecord);
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
  { reason, note: text }: { readonly reason: DismissalReason; readonly note?: string | null | undefined },
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

/** What the event log may know of it. */
export function eventView({ id, firstId, secondId, reasons, score, state }: Duplicate): DuplicateView {
  return { id, organizationIds: [firstId, secondId], reasons: [...reasons], score, state };
}
