import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseByTable, refuseRole } from '@cattc/decisions';
import { dayIn, isDay } from '@cattc/formats';
import type { ActionItemReason, ActionItemState, MechanismSide } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { sideOf } from '../mechanism/mechanism.ts';
import { countryOf, refuseSide } from '../mechanism/mechanism-rights.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { sideRoles } from '../working-group/working-group.ts';
import {
  type ActionItem,
  type ActionItemAction,
  type ActionItemChange,
  type ActionItemFacts,
  actionItemTable,
  endOfDay,
  mutationOf,
} from './action-item.ts';
import type { ActionItemCode } from './action-item-messages.ts';

type ActionItemDecision = Decision<ActionItemChange, ActionItemCode>;

/** What a caller says with an action; each action reads what is its own. */
export interface ActionItemInput {
  readonly ownerOrganizationId?: string | null | undefined;
  readonly ownerName?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly reason?: ActionItemReason | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly note?: string | null | undefined;
}

/** An action item that is to be. */
export interface NewActionItem extends ActionItemInput {
  readonly title: readonly LocalizedText[];
  readonly side: MechanismSide;
  readonly decision?: number | null | undefined;
}

/** What the input names, as it is. */
export interface Named {
  readonly organization: { readonly id: string; readonly country: string } | null;
}

/** Records what was agreed: the first event of an action item. `meeting` is one of the group, null where none was named. */
export function open(
  input: NewActionItem,
  { organization, meeting }: Named & { readonly meeting: Pick<Meeting, 'id' | 'decisions'> | null },
  facts: ActionItemFacts,
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
): ActionItemDecision {
  const action = 'openActionItem';
  const { workingGroup, now } = facts;
  const refused = refuseRole(caller, sideRoles, action) ?? refuseSide(action, workingGroup.country, facts, caller);
  if (refused !== null) return refused;
  if (workingGroup.state === 'DISSOLVED') return refuse('GROUP_NOT_MEETING', { number: workingGroup.number, state: workingGroup.state });
  const read = new InputReader();
  const title = readLocalizedTexts(read, 'title', input.title, { min: 1, max: 500 });
  const owner = readOwner(read, input, organization);
  const dueOn = readDay(read, input.dueOn);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  if (dueOn < dayIn(effectiveAt, centreZone))
    read.wrong('dueOn', `${dueOn} lies before it was agreed`, 'the day of the agreement or later');
  const decision = input.decision ?? null;
  if (decision !== null && meeting === null) read.wrong('decision', 'is of no meeting', 'meetingId with it');
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const stranger = refuseOwner(input.side, workingGroup.country, organization);
  if (stranger !== null) return stranger;
  if (decision !== null && !meeting?.decisions.some(({ number }) => number === decision)) return refuse('NO_SUCH_DECISION', { decision });
  const [since, at] = [effectiveAt.toISOString(), now.toISOString()];
  const actionItem: ActionItem = {
    ...identity,
    ...owner,
    version: 1,
    workingGroupId: workingGroup.id,
    meetingId: meeting?.id ?? null,
    decision,
    country: workingGroup.country,
    title,
    side: input.side,
    dueOn,
    dueAt: endOfDay(dueOn).toISOString(),
    state: 'OPEN',
    outcome: null,
    stateSince: since,
    effectiveAt: since,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ actionItem, reason: null, note, effectiveAt });
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: ActionItemAction,
  actionItem: ActionItem,
  facts: ActionItemFacts,
  caller: Caller,
): Refused<ActionItemCode> | null {
  const mutation = mutationOf[action];
  return (
    refuseByTable<ActionItemState, ActionItemAction>(actionItemTable, action, actionItem.state, caller, mutation) ??
    refuseSide(mutation, actionItem.country, facts, caller) ??
    refuseOther(mutation, actionItem, caller)
  );
}

/** What a side does is that side's to change; a member's, what its own organisation does. */
function refuseOther(action: string, { side, ownerOrganizationId }: ActionItem, caller: Caller): Refused<ActionItemCode> | null {
  if (caller.role === 'MEMBER') {
    return caller.organization !== null && caller.organization === ownerOrganizationId
      ? null
      : refuse('NOT_OWN_ORGANIZATION', { action, organization: ownerOrganizationId ?? '-' });
  }
  const own = sideOf(caller) ?? 'CHINA';
  return own === side ? null : refuse('OTHER_SIDE', { action, side: own });
}

/** Any action on an existing action item. */
export function decide(
  action: ActionItemAction,
  actionItem: ActionItem,
  input: ActionItemInput,
  { organization }: Named,
  facts: ActionItemFacts,
  caller: Caller,
): ActionItemDecision {
  const refused = refuseAction(action, actionItem, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const takesReason = action === 'postpone' || action === 'drop';
  const reason = takesReason ? (input.reason ?? null) : null;
  if (takesReason && reason === null) read.wrong('reason', 'is missing', 'why');
  const note = read.note('note', input.note, { required: reason === 'OTHER' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now, new Date(actionItem.effectiveAt));
  const effect = effectOf(action, input, organization, read, facts.now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const stranger = action === 'reassign' ? refuseOwner(actionItem.side, actionItem.country, organization) : null;
  if (stranger !== null) return stranger;
  const { to } = actionItemTable[action];
  const state = to === 'unchanged' ? actionItem.state : to;
  return accept({ actionItem: changed(actionItem, { state, ...effect }, effectiveAt, facts.now), reason, note, effectiveAt });
}

/** What the clock does when the day of an action item is over; null where somebody was before it. It is so since then, however late the clock comes to it. */
export function decideByClock(actionItem: ActionItem, now: Date): ActionItemChange | null {
  const at = new Date(actionItem.dueAt);
  if (actionItem.state !== 'OPEN' || at > now) return null;
  const last = new Date(actionItem.effectiveAt);
  const effectiveAt = at < last ? last : at;
  return { actionItem: changed(actionItem, { state: 'OVERDUE' }, effectiveAt, now), reason: null, note: null, effectiveAt };
}

function changed(actionItem: ActionItem, effect: Partial<ActionItem>, effectiveAt: Date, now: Date): ActionItem {
  const after = { ...actionItem, ...effect };
  const since = effectiveAt.toISOString();
  return {
    ...after,
    version: actionItem.version + 1,
    stateSince: after.state === actionItem.state ? actionItem.stateSince : since,
    effectiveAt: since,
    updatedAt: now.toISOString(),
  };
}

function effectOf(
  action: ActionItemAction,
  input: ActionItemInput,
  organization: Named['organization'],
  read: InputReader,
  now: Date,
): Partial<ActionItem> {
  switch (action) {
    case 'reassign':
      return readOwner(read, input, organization);
    case 'postpone': {
      const dueOn = readDay(read, input.dueOn);
      const today = dayIn(now, centreZone);
      if (dueOn < today) read.wrong('dueOn', `${dueOn} is past`, `${today} or later`);
      return { dueOn, dueAt: endOfDay(dueOn).toISOString() };
    }
    case 'complete':
      return { outcome: read.note('outcome', input.outcome, { required: true }) };
    case 'drop':
      return {};
    default:
      return action satisfies never;
  }
}

function readOwner(
  read: InputReader,
  input: ActionItemInput,
  organization: Named['organization'],
): Pick<ActionItem, 'ownerOrganizationId' | 'ownerName'> {
  const ownerName = read.optionalText('ownerName', input.ownerName, 200);
  if (ownerName === null && input.ownerOrganizationId == null)
    read.wrong('ownerName', 'is missing, and so is ownerOrganizationId', 'who does it');
  return { ownerOrganizationId: organization?.id ?? null, ownerName };
}

function refuseOwner(side: MechanismSide, partner: string, organization: Named['organization']): Refused<ActionItemCode> | null {
  const expected = countryOf(side, partner);
  if (organization === null || organization.country === expected) return null;
  return refuse('OWNER_OF_OTHER_SIDE', { country: organization.country, side, expected });
}

function readDay(read: InputReader, day: string | null | undefined): string {
  if (day != null && isDay(day)) return day;
  read.wrong('dueOn', day == null ? 'is missing' : 'is no day', 'a day such as 2026-03-01');
  return '9999-01-01';
}
