import { type Caller, holds, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, workingGroupEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { chinaOfficer, mechanismIn, partnerAgencyId, partnerOfficer, secretary } from '../../test/mechanism-cases.ts';
import { bothChairs, codeOf, everybody, groupFacts, groupIn, groupStates, now, seat, text } from '../../test/working-group-cases.ts';
import { actionItemMessages } from '../action-item/action-item-messages.ts';
import type { WorkingGroupState } from '../generated/resolvers.ts';
import { meetingMessages } from '../meeting/meeting-messages.ts';
import {
  eventView,
  type Seat,
  sidesWithoutCoChair,
  type WorkingGroup,
  type WorkingGroupAction,
  workingGroupTable,
} from './working-group.ts';
import { viewWorkingGroups } from './working-group-access.ts';
import { decide, establish, reasonsFor, refuseAction, type WorkingGroupInput } from './working-group-decisions.ts';
import { workingGroupMessages } from './working-group-messages.ts';

const actions = Object.keys(workingGroupTable) as WorkingGroupAction[];

/** The rules once more, in words of the domain. */
const rules: Readonly<Record<WorkingGroupAction, { from: readonly WorkingGroupState[]; to: WorkingGroupState | 'unchanged' }>> = {
  update: { from: ['ESTABLISHED', 'ACTIVE', 'DORMANT'], to: 'unchanged' },
  name: { from: ['ESTABLISHED', 'ACTIVE', 'DORMANT'], to: 'unchanged' },
  endTerm: { from: ['ESTABLISHED', 'ACTIVE', 'DORMANT'], to: 'unchanged' },
  markDormant: { from: ['ACTIVE'], to: 'DORMANT' },
  revive: { from: ['DORMANT'], to: 'ACTIVE' },
  dissolve: { from: ['ESTABLISHED', 'ACTIVE', 'DORMANT'], to: 'DISSOLVED' },
};

const inputFor = (action: WorkingGroupAction, caller: Caller): WorkingGroupInput => {
  const own = caller.role === 'AGENCY' && caller.country !== 'CN' ? 2 : 1;
  return {
    update: { title: text('Another name') },
    name: { role: 'MEMBER', name: 'Somebody', from: '2026-03-01' },
    endTerm: { seat: own, to: '2026-03-31', reason: 'TERM_OVER' },
    markDormant: { reason: 'NO_ACTIVITY' },
    revive: {},
    dissolve: { reason: 'PURPOSE_FULFILLED' },
  }[action] as WorkingGroupInput;
};
const run = (
  action: WorkingGroupAction,
  group: WorkingGroup,
  input: WorkingGroupInput,
  caller: Caller,
  organization: Seated | null = null,
) => decide(action, group, input, { organization }, groupFacts, caller);
type Seated = { id: string; country: string };

describe('a working group: every action in every state by every mandate', () => {
  for (const action of actions) {
    for (const state of groupStates) {
      for (const caller of everybody(roles)) {
        const mayAct = caller.role === 'SECRETARIAT' || caller.role === 'AGENCY';
        const { from, to } = rules[action];
        const outcome =
          caller.role === 'PUBLIC'
            ? 'UNAUTHENTICATED'
            : !mayAct
              ? 'FORBIDDEN'
              : !from.includes(state)
                ? 'WRONG_STATE'
                : caller.country === 'VN'
                  ? 'NOT_YOUR_COUNTRY'
                  : 'accepted';
        it(`${action} of one ${state} by ${caller.role} ${caller.country ?? ''}: ${outcome}`, () => {
          const group = groupIn(state, { seats: bothChairs });
          const decision = run(action, group, inputFor(action, caller), caller);
          // The first name after both chairs are there makes an established group active.
          const after = action === 'name' && state === 'ESTABLISHED' ? 'ACTIVE' : to === 'unchanged' ? state : to;
          expect(codeOf(decision), JSON.stringify(decision)).to.equal(outcome);
          expect(codeOf(refuseAction(action, group, groupFacts, caller)) ?? 'accepted').to.equal(outcome);
          if (decision.kind === 'accepted') expect(decision.change.workingGroup).to.include({ version: 4, state: after });
        });
      }
    }
    if ('signs' in workingGroupTable[action]) {
      it(`${action} takes a mandate that may sign`, () => {
        const [state] = rules[action].from;
        expect(codeOf(run(action, groupIn(state ?? 'ACTIVE'), {}, { ...secretary, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
      });
    }
  }
});

describe('a working group', () => {
  const found = (mechanism = mechanismIn('IN_FORCE'), caller: Caller = secretary) =>
    establish({ title: text('Group') }, mechanism, { ...groupFacts, mechanism }, { id: newId('wgr'), number: '' }, caller);

  it('is established by either side, under a mechanism that was signed and has not ended', () => {
    const may = everybody(roles).filter((caller) => codeOf(found(undefined, caller)) === 'accepted');
    expect(may.map(({ role, country }) => `${role} ${country}`)).to.deep.equal(['AGENCY CN', 'AGENCY TH', 'SECRETARIAT null']);
    for (const [state, code] of [
      ['PROPOSED', 'MECHANISM_NOT_SIGNED'],
      ['NEGOTIATING', 'MECHANISM_NOT_SIGNED'],
      ['SIGNED', 'accepted'],
      ['IN_FORCE', 'accepted'],
      ['DORMANT', 'accepted'],
      ['TERMINATED', 'MECHANISM_NOT_SIGNED'],
    ] as const)
      expect(codeOf(found(mechanismIn(state))), state).to.equal(code);
    expect(codeOf(found(undefined, { ...secretary, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
  });

  const chair = (facts: object = {}): WorkingGroupInput => ({ role: 'CO_CHAIR', name: 'Li Hua', from: '2026-03-01', ...facts });

  it('is active when both sides have named a co-chair, each its own', () => {
    const empty = groupIn('ESTABLISHED', { seats: [] });
    const first = run('name', empty, chair(), chinaOfficer);
    if (first.kind === 'refused') throw new Error(first.refusal.code);
    expect(first.change.workingGroup).to.include({ state: 'ESTABLISHED' });
    expect(first.change.workingGroup.seats[0]).to.include({ number: 1, side: 'CHINA', role: 'CO_CHAIR' });
    const second = run('name', first.change.workingGroup, chair({ from: '2026-06-01' }), partnerOfficer);
    if (second.kind === 'refused') throw new Error(second.refusal.code);
    expect(second.change.workingGroup).to.include({ state: 'ACTIVE', stateSince: now.toISOString() });
    expect(second.change.workingGroup.seats[1]).to.include({ number: 2, side: 'PARTNER', from: '2026-06-01' });
    expect(sidesWithoutCoChair(second.change.workingGroup, '2026-05-31')).to.deep.equal(['PARTNER']);
    expect(sidesWithoutCoChair(second.change.workingGroup, '2026-06-01')).to.deep.equal([]);
    const past = run('name', first.change.workingGroup, chair({ from: '2020-01-01', to: '2021-01-01' }), partnerOfficer);
    expect(past.kind === 'accepted' && past.change.workingGroup.state).to.equal('ESTABLISHED');
  });

  for (const [title, seats, input, code] of [
    ['a second co-chair of a side', bothChairs, chair(), 'CO_CHAIR_TAKEN'],
    ['a co-chair from the last day of another', [seat({ to: '2026-03-01' })], chair(), 'CO_CHAIR_TAKEN'],
    ['a co-chair from the day after another', [seat({ to: '2026-02-28' })], chair(), 'accepted'],
    ['a co-chair until the day before another', [seat({ from: '2026-06-01' })], chair({ to: '2026-05-31' }), 'accepted'],
    ['a co-chair beside the other side’s', [seat({ side: 'PARTNER' })], chair(), 'accepted'],
    ['a member beside a co-chair', bothChairs, chair({ role: 'MEMBER' }), 'accepted'],
    ['a co-chair as a member too', bothChairs, chair({ role: 'MEMBER', name: 'SOMCHAI Jaidee' }), 'TERMS_OVERLAP'],
    ['a member again, after the term', [seat({ role: 'MEMBER', to: '2026-02-28' })], chair({ name: 'Somchai Jaidee' }), 'accepted'],
  ] as readonly (readonly [string, readonly Seat[], WorkingGroupInput, string])[]) {
    it(`${code === 'accepted' ? 'takes' : 'refuses'} ${title}`, () =>
      expect(codeOf(run('name', groupIn('ACTIVE', { seats }), input, secretary))).to.equal(code));
  }

  it('seats nobody of the other side’s country', () => {
    const from = (country: string) => ({ id: newId('org'), country });
    expect(codeOf(run('name', groupIn('DORMANT'), chair({ name: 'A', role: 'MEMBER' }), secretary, from('TH')))).to.equal(
      'SEAT_OF_OTHER_SIDE',
    );
    expect(codeOf(run('name', groupIn('DORMANT'), chair({ name: 'A', role: 'MEMBER' }), partnerOfficer, from('CN')))).to.equal(
      'SEAT_OF_OTHER_SIDE',
    );
    expect(codeOf(run('name', groupIn('DORMANT'), chair({ name: 'A', role: 'MEMBER' }), partnerOfficer, from('TH')))).to.equal('accepted');
  });

  it('ends the terms of each side by that side alone, and none that has ended', () => {
    const end = (number: number, to: string, caller = secretary) =>
      codeOf(run('endTerm', groupIn('ACTIVE'), { seat: number, to, reason: 'REPLACED' }, caller));
    expect(end(1, '2026-03-31')).to.equal('accepted');
    expect(end(2, '2026-03-31')).to.equal('OTHER_SIDE');
    expect(end(1, '2026-03-31', partnerOfficer)).to.equal('OTHER_SIDE');
    expect(end(1, '2025-12-31')).to.equal('NO_SUCH_SEAT');
    expect(end(7, '2026-03-31')).to.equal('NO_SUCH_SEAT');
    const ended = groupIn('ACTIVE', { seats: [seat({ to: '2026-02-01' })] });
    expect(codeOf(run('endTerm', ended, { seat: 1, to: '2026-03-31', reason: 'REPLACED' }, secretary))).to.equal('NO_SUCH_SEAT');
  });

  it('is nobody’s who also acts for the other side', () => {
    expect(codeOf(run('revive', groupIn('DORMANT'), {}, { ...secretary, organizations: [partnerAgencyId] }))).to.equal('BOTH_SIDES');
  });

  for (const [path, action, input] of [
    ['name', 'name', chair({ name: '' })],
    ['name', 'name', chair({ name: 'x'.repeat(201) })],
    ['email', 'name', chair({ email: 'nobody' })],
    ['email', 'name', chair({ email: 'a@b.c\r\nATTENDEE:x' })],
    ['from', 'name', chair({ from: '2026-02-30' })],
    ['to', 'name', chair({ to: '2026-02-28' })],
    ['title', 'update', { title: [] }],
    ['title[1].lang', 'update', { title: [...text('A'), ...text('B')] }],
    ['reason', 'dissolve', {}],
    ['reason', 'dissolve', { reason: 'TERM_OVER' }],
    ['note', 'dissolve', { reason: 'OTHER' }],
    ['effectiveAt', 'markDormant', { reason: 'NO_ACTIVITY', effectiveAt: new Date('2026-01-01') }],
  ] as const) {
    it(`names ${path} where it does not fit: ${action} ${JSON.stringify(input).slice(0, 60)}`, () => {
      const group = groupIn('ACTIVE', { seats: [seat({ side: 'PARTNER' })] });
      const decision = run(action, group, input as WorkingGroupInput, secretary);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('takes for each action its own reasons', () => {
    for (const [action, reasons] of Object.entries(reasonsFor)) {
      for (const reason of reasons) {
        const input = { ...inputFor(action as WorkingGroupAction, secretary), reason, note: 'Told.' };
        expect(codeOf(run(action as WorkingGroupAction, groupIn('ACTIVE'), input, secretary)), reason).to.equal('accepted');
      }
    }
  });

  it('is told by exactly one event of the catalogue, to everybody, without names and addresses', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.working_group').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['established', ...actions.map((action) => workingGroupTable[action].event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    const group = groupIn('ACTIVE');
    const after = eventView(group);
    expect(JSON.stringify(after)).to.not.match(/Somchai|颂猜|example\.org/);
    for (const event of told) {
      const facts = { id: newId('evt'), subject: group.id, sequence: 1, time: now, effectiveAt: now, after, before: null, reason: null };
      const origin = {
        ...{ deploymentUrl: 'http://127.0.0.1:4000', causationId: 'r', correlationId: 'r', traceparent: null },
        actor: { role: 'SECRETARIAT', country: null },
      };
      const envelope = makeEvent(workingGroupEvents[event as keyof typeof workingGroupEvents], facts, origin);
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'PUBLIC', countries: 'CN,TH' });
    }
  });

  it('is seen by everybody', () => {
    expect(roles.filter((role: Role) => holds(viewWorkingGroups(callerOf(role)), groupIn('ACTIVE')))).to.deep.equal([...roles]);
  });

  it('has a message in English and Chinese for every refusal, and so have its meetings and action items', () => {
    for (const messages of [workingGroupMessages, meetingMessages, actionItemMessages])
      for (const message of Object.values(messages)) expect(message).to.include.all.keys('en', 'zh-Hans');
  });
});
