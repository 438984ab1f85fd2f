import { type Caller, holds, roles } from '@cattc/decisions';
import { actionItemEvents, catalogue, checkEvent, makeEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { chinaOfficer, partnerOfficer, secretary } from '../../test/mechanism-cases.ts';
import {
  actionItemIn,
  actionItemStates,
  codeOf,
  everybody,
  factsWith,
  groupIn,
  meetingIn,
  now,
  text,
} from '../../test/working-group-cases.ts';
import type { ActionItemState } from '../generated/resolvers.ts';
import { type ActionItem, type ActionItemAction, actionItemTable, deadlinesOf, eventView, mutationOf } from './action-item.ts';
import { viewActionItems, viewDesk, viewWaiting } from './action-item-access.ts';
import { type ActionItemInput, decide, decideByClock, type NewActionItem, open, refuseAction } from './action-item-decisions.ts';

const actions = Object.keys(mutationOf) as ActionItemAction[];
const facts = factsWith(groupIn('ACTIVE'));
const owner = newId('org');
const member = callerOf('MEMBER', { organization: owner });

const inputs: Readonly<Record<ActionItemAction, ActionItemInput>> = {
  reassign: { ownerName: 'Malee' },
  postpone: { dueOn: '2026-04-01', reason: 'TAKES_LONGER' },
  complete: { outcome: 'Written.' },
  drop: { reason: 'NO_LONGER_NEEDED' },
};
/** The rules once more, in words of the domain. */
const ends: Readonly<Record<ActionItemAction, ActionItemState | 'unchanged'>> = {
  reassign: 'unchanged',
  postpone: 'OPEN',
  complete: 'DONE',
  drop: 'DROPPED',
};
const run = (action: ActionItemAction, actionItem: ActionItem, input: ActionItemInput = inputs[action], caller: Caller = partnerOfficer) =>
  decide(action, actionItem, input, { organization: null }, facts, caller);

describe('an action item: every action in every state by every mandate', () => {
  for (const action of actions) {
    for (const state of actionItemStates) {
      for (const side of ['CHINA', 'PARTNER'] as const) {
        for (const caller of [...everybody(roles), member]) {
          const mayAct = caller.role === 'SECRETARIAT' || caller.role === 'AGENCY' || (caller.role === 'MEMBER' && action === 'complete');
          const isOwn = caller.role === 'MEMBER' ? caller.organization === owner : (caller.country === 'TH') === (side === 'PARTNER');
          const outcome =
            caller.role === 'PUBLIC'
              ? 'UNAUTHENTICATED'
              : !mayAct
                ? 'FORBIDDEN'
                : state === 'DONE' || state === 'DROPPED'
                  ? 'WRONG_STATE'
                  : caller.country === 'VN'
                    ? 'NOT_YOUR_COUNTRY'
                    : isOwn
                      ? 'accepted'
                      : caller.role === 'MEMBER'
                        ? 'NOT_OWN_ORGANIZATION'
                        : 'OTHER_SIDE';
          it(`${action} of one ${state} that ${side} does by ${caller.role} ${caller.country ?? caller.organization?.slice(0, 3) ?? ''}: ${outcome}`, () => {
            const actionItem = actionItemIn(state, { side, ownerOrganizationId: owner });
            const decision = run(action, actionItem, inputs[action], caller);
            expect(codeOf(decision), JSON.stringify(decision)).to.equal(outcome);
            expect(codeOf(refuseAction(action, actionItem, facts, caller)) ?? 'accepted').to.equal(outcome);
            if (decision.kind === 'refused') return;
            expect(decision.change.actionItem).to.include({ version: 4, state: ends[action] === 'unchanged' ? state : ends[action] });
          });
        }
      }
    }
  }

  for (const state of actionItemStates) {
    it(`falls due in ${state} by the clock: ${state === 'OPEN' ? 'OVERDUE, since its day was over' : 'nothing'}`, () => {
      const change = decideByClock(actionItemIn(state), now);
      if (state !== 'OPEN') return expect(change).to.equal(null);
      expect(change?.actionItem).to.include({ state: 'OVERDUE', version: 4, stateSince: '2026-03-01T16:00:00.000Z' });
      return expect(change?.effectiveAt.toISOString()).to.equal('2026-03-01T16:00:00.000Z');
    });
  }
});

describe('an action item', () => {
  const agreed = (
    input: Partial<NewActionItem> = {},
    named: object = {},
    caller: Caller = secretary,
    state: 'ACTIVE' | 'DISSOLVED' = 'ACTIVE',
  ) =>
    open(
      { title: text('Write'), side: 'PARTNER', ownerName: '颂猜', dueOn: '2026-03-31', ...input },
      { organization: null, meeting: null, ...named },
      factsWith(groupIn(state)),
      { id: newId('act'), number: '' },
      caller,
    );

  it('is entered by either side, for either side, unless the group is over', () => {
    const may = everybody(roles).filter((caller) => codeOf(agreed({}, {}, caller)) === 'accepted');
    expect(may.map(({ role, country }) => `${role} ${country}`)).to.deep.equal(['AGENCY CN', 'AGENCY TH', 'SECRETARIAT null']);
    expect(codeOf(agreed({}, {}, secretary, 'DISSOLVED'))).to.equal('GROUP_NOT_MEETING');
  });

  it('is due when its day is over at the centre, and runs no deadline before it is open or after', () => {
    const decision = agreed();
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const { actionItem } = decision.change;
    expect(actionItem).to.include({ state: 'OPEN', dueOn: '2026-03-31', dueAt: '2026-03-31T16:00:00.000Z' });
    expect(deadlinesOf(actionItem)).to.deep.equal([
      { subject: actionItem.id, kind: 'ACTION_ITEM', due: { at: new Date('2026-03-31T16:00:00.000Z') } },
    ]);
    for (const state of ['OVERDUE', 'DONE', 'DROPPED'] as const) expect(deadlinesOf(actionItemIn(state))).to.deep.equal([]);
    expect(decideByClock(actionItem, new Date('2026-03-31T15:59:59.999Z'))).to.equal(null);
    expect(decideByClock(actionItem, new Date('2026-03-31T16:00:00.000Z'))?.actionItem.state).to.equal('OVERDUE');
  });

  it('is open again with another day, and overdue at no time before its last change', () => {
    const postponed = run('postpone', actionItemIn('OVERDUE'));
    expect(postponed.kind === 'accepted' && postponed.change.actionItem).to.include({ state: 'OPEN', dueOn: '2026-04-01' });
    const changedLate = actionItemIn('OPEN', { effectiveAt: '2026-03-02T01:00:00.000Z' });
    expect(decideByClock(changedLate, now)?.effectiveAt.toISOString()).to.equal('2026-03-02T01:00:00.000Z');
  });

  it('follows from a decision that its meeting has taken', () => {
    const meeting = meetingIn('MINUTES_AGREED');
    expect(codeOf(agreed({ decision: 1 }, { meeting }))).to.equal('accepted');
    expect(codeOf(agreed({ decision: 2 }, { meeting }))).to.equal('NO_SUCH_DECISION');
    const without = agreed({ decision: 1 });
    expect(without.kind === 'refused' && without.refusal.details.map(({ path }) => path)).to.deep.equal(['decision']);
  });

  it('is done by whoever is of its side', () => {
    const from = (country: string) => ({ organization: { id: owner, country } });
    const input = { ownerOrganizationId: owner };
    expect(codeOf(agreed(input, from('TH')))).to.equal('accepted');
    expect(codeOf(agreed(input, from('CN')))).to.equal('OWNER_OF_OTHER_SIDE');
    expect(codeOf(agreed({ ...input, side: 'CHINA' }, from('TH')))).to.equal('OWNER_OF_OTHER_SIDE');
    expect(codeOf(decide('reassign', actionItemIn('OPEN'), input, from('VN'), facts, partnerOfficer))).to.equal('OWNER_OF_OTHER_SIDE');
  });

  for (const [path, input] of [
    ['title', { title: [] }],
    ['ownerName', { ownerName: null }],
    ['dueOn', { dueOn: '2026-02-30' }],
    ['dueOn', { dueOn: '2026-03-01' }],
    ['effectiveAt', { effectiveAt: new Date('2027-01-01') }],
  ] as const) {
    it(`names ${path} where it does not fit: ${JSON.stringify(input)}`, () => {
      const decision = agreed(input as Partial<NewActionItem>);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('says what came of it, and why it was put off or dropped', () => {
    const pathsOf = (action: ActionItemAction, input: ActionItemInput) => {
      const decision = run(action, actionItemIn('OPEN'), input);
      return decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : [];
    };
    expect(pathsOf('complete', {})).to.deep.equal(['outcome']);
    expect(pathsOf('drop', {})).to.deep.equal(['reason']);
    expect(pathsOf('drop', { reason: 'OTHER' })).to.deep.equal(['note']);
    expect(pathsOf('postpone', { dueOn: '2026-03-01', reason: 'TAKES_LONGER' })).to.deep.equal(['dueOn']);
    expect(pathsOf('postpone', { dueOn: '2026-03-02', reason: 'TAKES_LONGER' })).to.deep.equal([]);
    expect(codeOf(run('drop', actionItemIn('OPEN'), inputs.drop, { ...partnerOfficer, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
  });

  it('waits for its side and its owner, and shows at the desks of those who look on', () => {
    const waits = actionItemIn('OVERDUE', { ownerOrganizationId: owner });
    const [waitsFor, atDesk] = [viewWaiting, viewDesk].map((view) => (caller: Caller) => holds(view(caller), waits));
    expect(
      [secretary, chinaOfficer, partnerOfficer, member, callerOf('MEMBER', { organization: newId('org') })].map((who) => waitsFor?.(who)),
    ).to.deep.equal([false, false, true, true, false]);
    expect([secretary, partnerOfficer, callerOf('COUNCIL'), callerOf('MEMBER')].map((who) => atDesk?.(who))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(holds(viewWaiting(partnerOfficer), actionItemIn('DONE'))).to.equal(false);
    expect(holds(viewActionItems(member), waits)).to.equal(true);
    expect(holds(viewActionItems(callerOf('MEMBER')), waits)).to.equal(false);
  });

  it('is told by exactly one event of the catalogue, to both sides alone, without the name of who does it', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.action_item').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['opened', ...Object.values(actionItemTable).map(({ event }) => event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    const actionItem = actionItemIn('DONE');
    const after = eventView(actionItem);
    expect(JSON.stringify(after)).to.not.match(/颂猜|Written/);
    for (const event of told) {
      const change = {
        id: newId('evt'),
        subject: actionItem.id,
        sequence: 1,
        time: now,
        effectiveAt: now,
        after,
        before: null,
        reason: null,
      };
      const origin = {
        ...{ deploymentUrl: 'http://127.0.0.1:4000', causationId: 'r', correlationId: 'r', traceparent: null },
        actor: { role: 'CLOCK', country: null },
      };
      const envelope = makeEvent(actionItemEvents[event as keyof typeof actionItemEvents], change, origin);
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'PARTNER', countries: 'CN,TH' });
    }
  });
});
