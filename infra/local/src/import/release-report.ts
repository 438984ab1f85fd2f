import { isDeepStrictEqual as equal } from 'node:util';
import { isObject } from '../json-fields.ts';
import type { Item } from './batches.ts';
import type { OrganizationInput } from './organization-input.ts';
import type { FactChange, Registration, SourceConflict } from './registration-client.ts';

/** What a release makes of one organisation, as a line of the report. */
export interface ReleaseDifference {
  what: 'NEW' | 'CHANGED' | 'WITHDRAWN' | 'INACTIVE' | 'KEPT' | 'GONE';
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
}

/** How many organisations a release changes in which way: each is counted once in the first six. */
export interface ReleaseCounts {
  new: number;
  changed: number;
  withdrawn: number;
  inactive: number;
  kept: number;
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
  gone: 0,
  successorKnown: 0,
  conflicts: 0,
  needingAttention: 0,
});

/** What became of one record by a release; null where nothing did. */
export function differenceOf({ line, json }: Item, registration: Registration): ReleaseDifference | null {
  const { outcome, changes = [], conflicts = [], needsAttention = [] } = registration;
  if (outcome === 'UNCHANGED' || outcome === 'MERGED' || outcome === 'REFUSED') return null;
  const { rorId, names, status, relations } = JSON.parse(json) as OrganizationInput;
  const ended = outcome === 'WITHDRAWN' || (status === 'INACTIVE' && changes.some(({ fact }) => fact === 'status'));
  const successors = ended ? relations.filter(({ kind }) => kind === 'SUCCESSOR').map((relation) => relation.rorId) : [];
  return {
    what: ended ? (outcome === 'WITHDRAWN' ? 'WITHDRAWN' : 'INACTIVE') : whatOf[outcome],
    rorId,
    ...(names[0] === undefined ? {} : { name: names[0].value }),
    line,
    ...(changes.length > 0 ? { changes } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
    ...(successors.length > 0 ? { successors } : {}),
    ...(needsAttention.length > 0 ? { needsAttention } : {}),
  };
}

const whatOf = { REGISTERED: 'NEW', UPDATED: 'CHANGED', KEPT: 'KEPT', WITHDRAWN: 'WITHDRAWN' } as const;
const countOf = { NEW: 'new', CHANGED: 'changed', WITHDRAWN: 'withdrawn', INACTIVE: 'inactive', KEPT: 'kept', GONE: 'gone' } as const;

export function countDifference(counts: ReleaseCounts, { what, conflicts, successors, needsAttention }: ReleaseDifference): void {
  counts[countOf[what]] += 1;
  if (successors !== undefined) counts.successorKnown += 1;
  if (conflicts !== undefined) counts.conflicts += 1;
  if (needsAttention !== undefined) counts.needingAttention += 1;
}

/** One difference for a person, on one line. */
export function differenceText({ what, rorId, name, changes, conflicts, successors, needsAttention }: ReleaseDifference): string {
  const parts = [
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

/** The counts of a release for a person. */
export function releaseText(name: string, dryRun: boolean, counts: ReleaseCounts, isWhole: boolean): string {
  const lines = [
    `Release ${name}: ${dryRun ? 'what it would change; nothing was stored' : 'taken'}`,
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.withdrawn} withdrawn, ${counts.inactive} inactive (${counts.successorKnown} of them name a successor)`,
    `${counts.kept} kept as edited here (${counts.conflicts} with a conflict, also among the others)`,
    isWhole ? `${counts.gone} gone from the release; they stay as they are` : 'what is gone from the release is only seen of a whole file',
    `${counts.needingAttention} to be looked at by the secretariat`,
  ];
  return `${lines.join('\n')}\n`;
}
