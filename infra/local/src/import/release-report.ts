import { isDeepStrictEqual as equal } from 'node:util';
import { isObject } from '../json-fields.ts';
import type { Item } from './batches.ts';
import type { OrganizationInput } from './organization-input.ts';
import type { FactChange, Registration, SourceConflict } from './registration-client.ts';

/** What a release makes of one organisation, as a line of the report. */
export interface ReleaseDifference {
  what: 'NEW' | 'CHANGED' | 'WITHDRAWN' | 'INACTIVE' | 'KEPT' | 'OLDER' | 'GONE';
  rorId: string;
  name?: string;
  /** Where it stands in the file; those that are gone from it stand nowhere. */
  line?: number;
  changes?: FactChange[];
  /** What the release changed and was not taken, because it was edited here. */
  conflicts?: SourceConflict[];
  /** What came after it, as the release says. */
  successors?: string[];
  /** Why the secretariat has to look at it. */
  needsAttention?: string[];
  /** Of one that is older than what is registered: the days of both. */
  modifiedOn?: string;
  registeredOf?: string;
}

/** How many organisations a release changes in which way: each is counted once in the first seven. */
export interface ReleaseCounts {
  new: number;
  changed: number;
  withdrawn: number;
  inactive: number;
  kept: number;
  /** Not taken, as the source stated later what is registered. */
  older: number;
  gone: number;
  /** Of those that were withdrawn or became inactive: how many name a successor. */
  successorKnown: number;
  /** How many have facts that the release changed and that were kept. */
  conflicts: number;
  /** How many the secretariat has to look at afterwards. */
  needingAttention: number;
}

export const noDifferences = (): ReleaseCounts => ({
  new: 0,
  changed: 0,
  withdrawn: 0,
  inactive: 0,
  kept: 0,
  older: 0,
  gone: 0,
  successorKnown: 0,
  conflicts: 0,
  needingAttention: 0,
});

/** What became of one record by a release; null where nothing did. */
export function differenceOf({ line, json }: Item, registration: Registration): ReleaseDifference | null {
  const { outcome, changes = [], conflicts = [], needsAttention = [] } = registration;
  if (outcome === 'UNCHANGED' || outcome === 'MERGED' || outcome === 'REFUSED') return null;
  const { rorId, names, status, relations, modifiedOn } = JSON.parse(json) as OrganizationInput;
  const ended = outcome === 'WITHDRAWN' || (status === 'INACTIVE' && changes.some(({ fact }) => fact === 'status'));
  const successors = ended ? relations.filter(({ kind }) => kind === 'SUCCESSOR').map((relation) => relation.rorId) : [];
  return {
    what: ended ? (outcome === 'WITHDRAWN' ? 'WITHDRAWN' : 'INACTIVE') : whatOf[outcome],
    rorId,
    ...(names[0] === undefined ? {} : { name: names[0].value }),
    line,
    ...(changes.length > 0 ? { changes } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
    ...(outcome === 'OLDER' ? daysOf(modifiedOn, registration) : {}),
    ...(successors.length > 0 ? { successors } : {}),
    ...(needsAttention.length > 0 ? { needsAttention } : {}),
  };
}

function daysOf(modifiedOn: string | undefined, { registeredOf }: Registration): Pick<ReleaseDifference, 'modifiedOn' | 'registeredOf'> {
  return { ...(modifiedOn === undefined ? {} : { modifiedOn }), ...(registeredOf === undefined ? {} : { registeredOf }) };
}

const whatOf = { REGISTERED: 'NEW', UPDATED: 'CHANGED', KEPT: 'KEPT', OLDER: 'OLDER', WITHDRAWN: 'WITHDRAWN' } as const;
const countOf = {
  NEW: 'new',
  CHANGED: 'changed',
  WITHDRAWN: 'withdrawn',
  INACTIVE: 'inactive',
  KEPT: 'kept',
  OLDER: 'older',
  GONE: 'gone',
} as const;

export function countDifference(counts: ReleaseCounts, { what, conflicts, successors, needsAttention }: ReleaseDifference): void {
  counts[countOf[what]] += 1;
  if (successors !== undefined) counts.successorKnown += 1;
  if (conflicts !== undefined) counts.conflicts += 1;
  if (needsAttention !== undefined) counts.needingAttention += 1;
}

/** One difference for a person, on one line. */
export function differenceText(difference: ReleaseDifference): string {
  const { what, rorId, name, changes, conflicts, successors, needsAttention, modifiedOn, registeredOf } = difference;
  const parts = [
    ...(what === 'OLDER' ? [`of ${modifiedOn}, what is registered is of ${registeredOf}`] : []),
    ...(changes ?? []).map(changeText),
    ...(conflicts ?? []).map(({ fact, ours, theirs }) => `${fact} stays ${shortened(ours)}, the release says ${shortened(theirs)}`),
    ...(successors === undefined ? [] : [`successor ${successors.join(', ')}`]),
    ...(needsAttention === undefined ? [] : [`to be looked at: ${needsAttention.join(', ')}`]),
  ];
  return `${what.toLowerCase()}  ${rorId}${name === undefined ? '' : `  ${shortened(name)}`}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}

/** Of a list what came and what went; of another fact both values. */
function changeText({ fact, before, after }: FactChange): string {
  const [old, now]: unknown[] = [JSON.parse(before), JSON.parse(after)];
  if (!Array.isArray(old) || !Array.isArray(now)) return `${fact} ${shortened(before)} → ${shortened(after)}`;
  const told = [
    ...now.filter((item) => !old.some((other) => equal(other, item))).map((item) => `+ ${itemText(item)}`),
    ...old.filter((item) => !now.some((other) => equal(other, item))).map((item) => `- ${itemText(item)}`),
  ];
  return `${fact} ${told.length === 0 ? 'in another order' : told.join(', ')}`;
}

/** What a person knows an item of a list by. */
function itemText(item: unknown): string {
  if (!isObject(item)) return shortened(JSON.stringify(item));
  const { kind, rorId, value } = item;
  return shortened([kind, rorId, JSON.stringify(value)].filter((each) => each !== undefined).join(' '));
}

const longest = 60;

function shortened(text: string): string {
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, longest).join('')}…`;
}

/** What the file holds of the organisations that are registered by the ids of its source. */
export interface Coverage {
  readonly registered: number;
  readonly missing: number;
}

/** Whether so much is missing that the file can hardly be a whole release. */
export function isExtract({ registered, missing }: Coverage): boolean {
  return missing * 2 > registered;
}

/** The counts of a release for a person; `coverage` is null where not all of it was seen. */
export function releaseText(
  { name, dryRun, takesExtract }: { readonly name: string; readonly dryRun: boolean; readonly takesExtract: boolean },
  counts: ReleaseCounts,
  coverage: Coverage | null,
): string {
  const lines = [
    `Release ${name}: ${dryRun ? 'what it would change; nothing was stored' : 'taken'}`,
    ...(isOlderRelease(counts) ? ['It is older than the release that was taken last: nothing is set back (--take-older does that).'] : []),
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.withdrawn} withdrawn, ${counts.inactive} inactive (${counts.successorKnown} of them name a successor)`,
    `${counts.kept} kept as edited here (${counts.conflicts} with a conflict, also among the others)`,
    ...(counts.older > 0 ? [`${counts.older} older than what is registered, which stays (--take-older takes them)`] : []),
    goneText(counts, coverage, takesExtract),
    `${counts.needingAttention} to be looked at by the secretariat`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether nothing but older statements of what is registered is in it. */
function isOlderRelease({ older, changed, withdrawn, inactive, kept }: ReleaseCounts): boolean {
  return older > 0 && changed + withdrawn + inactive + kept === 0;
}

function goneText({ gone }: ReleaseCounts, coverage: Coverage | null, takesExtract: boolean): string {
  if (coverage === null) return 'what is gone from the release is only seen of a whole file';
  if (takesExtract || !isExtract(coverage)) return `${gone} gone from the release; they stay as they are`;
  const { registered, missing } = coverage;
  return `${missing} of the ${registered} registered organisations are not in it: this is an extract, and nothing counts as gone (--whole says that it is a whole release)`;
}
