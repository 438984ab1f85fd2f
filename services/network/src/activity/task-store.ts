import type { Place, RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { countWaiting as countActionItems, listWaiting as listActionItems } from '../action-item/action-item-list.ts';
import { type DeskListing, ownParty } from '../desk/desk.ts';
import { countCases, listCases } from '../desk/desk-store.ts';
import { openDuplicates } from '../duplicate/duplicate-list.ts';
import { countDuplicates, listDuplicates } from '../duplicate/duplicate-store.ts';
import type { CaseParty } from '../generated/resolvers.ts';
import { countWaiting, listWaiting } from '../mechanism/mechanism-list.ts';
import { countWaiting as countMeetings, listWaiting as listMeetings } from '../meeting/meeting-list.ts';
import { countNeedingAttention, listNeedingAttention } from '../organization/organization-attention-store.ts';
import { countToConfirm, listToConfirm } from '../recording/recording-store.ts';
import { checkingOf, confirmingOf, reviewingOf, type Task, taskOf, taskOfActionItem, taskOfMechanism, taskOfMeeting } from './task.ts';

/** A kind of things that may be somebody's task: pages in the order of `placeOf`, and counts to one past `limit`. */
interface TaskSource {
  list(manager: EntityManager, request: RequestContext, limit: number, after: Place | null): Promise<readonly Task[]>;
  count(manager: EntityManager, request: RequestContext, limit: number): Promise<number>;
}

/** The cases of membership whose next move is the caller's. */
const cases: TaskSource = {
  async list(manager, request, limit, after) {
    const listing = dueCases(request);
    if (listing === null) return [];
    const [party] = listing.parties;
    return (await listCases(manager, listing, request, limit, after)).map((membership) => taskOf(membership, party));
  },
  async count(manager, request, limit) {
    const listing = dueCases(request);
    return listing === null ? 0 : countCases(manager, listing, request, limit);
  },
};

function dueCases({ caller }: RequestContext): (DeskListing & { readonly parties: readonly [CaseParty] }) | null {
  const party = ownParty(caller);
  return party === null ? null : { parties: [party], states: null, countries: null, overdue: null, order: 'DUE' };
}

/** What is for the secretariat alone. */
const ofSecretariat = (source: TaskSource): TaskSource => ({
  list: async (manager, request, ...page) => (request.caller.role === 'SECRETARIAT' ? source.list(manager, request, ...page) : []),
  count: async (manager, request, limit) => (request.caller.role === 'SECRETARIAT' ? source.count(manager, request, limit) : 0),
});

/** Recordings of existing memberships that another person proposed. */
const recordings = ofSecretariat({
  list: async (...page) => (await listToConfirm(...page)).map(confirmingOf),
  count: countToConfirm,
});

/** Organisations that were edited otherwise than their source says, or are members and exist no more. */
const organizations = ofSecretariat({
  list: async (manager, _, limit, after) => (await listNeedingAttention(manager, limit, after)).map(checkingOf),
  count: (manager, _, limit) => countNeedingAttention(manager, limit),
});

/** Mechanisms whose next move is that of the caller's side. */
const mechanisms: TaskSource = {
  list: async (...page) => (await listWaiting(...page)).map(taskOfMechanism),
  count: countWaiting,
};

/** What working groups agreed that the caller's side, or organisation, does. */
const actionItems: TaskSource = {
  list: async (...page) => (await listActionItems(...page)).map(taskOfActionItem),
  count: countActionItems,
};

/** Meetings that are over, of which the caller's side has to record something or to agree the minutes. */
const meetings: TaskSource = {
  list: async (...page) => (await listMeetings(...page)).map(taskOfMeeting),
  count: countMeetings,
};

/** All possible duplicates are one task, that of the likeliest. */
const duplicates = ofSecretariat({
  async list(manager, { caller }, _, after) {
    const [likeliest] = await listDuplicates(manager, openDuplicates, caller, 1, null);
    if (likeliest === undefined) return [];
    const isLater = after === null || after[0] !== 'infinity' || likeliest.id > String(after[1]);
    return isLater ? [reviewingOf(likeliest)] : [];
  },
  async count(manager, { caller }) {
    return Math.min(1, await countDuplicates(manager, openDuplicates, caller));
  },
});

const sources: readonly TaskSource[] = [cases, mechanisms, actionItems, meetings, recordings, organizations, duplicates];

/** Where a task stands in the list: what falls due next first, what has no time last. */
export function placeOf({ dueAt, id }: Task): Place {
  return [dueAt ?? 'infinity', id];
}

/** A page of what the caller has to see to, one more than `limit` where there are more. */
export async function listTasks(manager: EntityManager, request: RequestContext, limit: number, after: Place | null): Promise<Task[]> {
  const found = await Promise.all(sources.map((source) => source.list(manager, request, limit, after)));
  return found
    .flat()
    .sort(byPlace)
    .slice(0, limit + 1);
}

export async function countTasks(manager: EntityManager, request: RequestContext, limit: number): Promise<number> {
  const counts = await Promise.all(sources.map((source) => source.count(manager, request, limit)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** As Postgres sorts them: instants before infinity, texts by their bytes. */
function byPlace(a: Task, b: Task): number {
  const [dueA, dueB] = [a, b].map(({ dueAt }) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt))) as [number, number];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
