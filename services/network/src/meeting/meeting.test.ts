import { type Caller, holds, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, meetingEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { chinaOfficer, partnerOfficer, secretary } from '../../test/mechanism-cases.ts';
import {
  codeOf,
  everybody,
  factsWith,
  groupIn,
  groupStates,
  meetingIn,
  meetingStates,
  minutes,
  now,
  seat,
  text,
} from '../../test/working-group-cases.ts';
import type { MeetingState } from '../generated/resolvers.ts';
import { eventView, type Meeting, type MeetingAction, meetingTable } from './meeting.ts';
import { viewMeetings } from './meeting-access.ts';
import { decide, type MeetingInput, plan, refuseAction } from './meeting-decisions.ts';
import { invitationTo } from './meeting-invitation.ts';
import { localTimesOf } from './meeting-times.ts';

const actions = Object.keys(meetingTable) as MeetingAction[];
const facts = factsWith(groupIn('ACTIVE'));

/** The rules once more, in words of the domain. */
const rules: Readonly<Record<MeetingAction, { from: MeetingState; to: MeetingState }>> = {
  reschedule: { from: 'PLANNED', to: 'PLANNED' },
  setAgenda: { from: 'PLANNED', to: 'PLANNED' },
  hold: { from: 'PLANNED', to: 'HELD' },
  draftMinutes: { from: 'HELD', to: 'HELD' },
  agreeMinutes: { from: 'HELD', to: 'HELD' },
  cancel: { from: 'PLANNED', to: 'CANCELLED' },
};

const venue = (facts: object = {}): MeetingInput => ({
  startsAt: new Date('2026-05-11T02:00:00Z'),
  endsAt: new Date('2026-05-11T05:00:00Z'),
  timeZone: 'Asia/Bangkok',
  place: 'Bangkok',
  ...facts,
});
const inputs: Readonly<Record<MeetingAction, MeetingInput>> = {
  reschedule: { ...venue(), reason: 'TRAVEL' },
  setAgenda: { agenda: [{ title: text('First') }] },
  hold: { attendance: [{ name: '颂猜', side: 'PARTNER', present: true }] },
  draftMinutes: { minutes: text('They met.'), decisions: [{ text: text('A fair') }] },
  agreeMinutes: {},
  cancel: { reason: 'SETTLED' },
};
const run = (action: MeetingAction, meeting: Meeting, input: MeetingInput = inputs[action], caller: Caller = secretary) =>
  decide(action, meeting, input, facts, caller);
const done = (action: MeetingAction, meeting: Meeting, input?: MeetingInput, caller?: Caller): Meeting => {
  const decision = run(action, meeting, input, caller);
  if (decision.kind === 'refused') throw new Error(`${action}: ${decision.refusal.code} ${JSON.stringify(decision.refusal.details)}`);
  return decision.change.meeting;
};

describe('a meeting: every action in every state by every mandate', () => {
  for (const action of actions) {
    for (const state of meetingStates) {
      for (const caller of everybody(roles)) {
        const mayAct = caller.role === 'SECRETARIAT' || caller.role === 'AGENCY';
        const { from, to } = rules[action];
        const outcome =
          caller.role === 'PUBLIC'
            ? 'UNAUTHENTICATED'
            : !mayAct
              ? 'FORBIDDEN'
              : from !== state
                ? 'WRONG_STATE'
                : caller.country === 'VN'
                  ? 'NOT_YOUR_COUNTRY'
                  : 'accepted';
        it(`${action} of one ${state} by ${caller.role} ${caller.country ?? ''}: ${outcome}`, () => {
          const meeting = meetingIn(state, state === 'HELD' ? { minutes } : {});
          const decision = run(action, meeting, inputs[action], caller);
          expect(codeOf(decision), JSON.stringify(decision)).to.equal(outcome);
          expect(codeOf(refuseAction(action, meeting, facts, caller)) ?? 'accepted').to.equal(outcome);
          if (decision.kind === 'accepted') expect(decision.change.meeting).to.include({ version: 4, state: to });
        });
      }
    }
  }
});

describe('a meeting', () => {
  it('is planned by either side, of a group that has not come to rest', () => {
    const identity = { id: newId('mtg'), number: 1 };
    for (const state of groupStates) {
      const expected = state === 'ESTABLISHED' || state === 'ACTIVE' ? 'accepted' : 'GROUP_NOT_MEETING';
      expect(codeOf(plan(venue(), factsWith(groupIn(state)), identity, secretary)), state).to.equal(expected);
    }
    const may = everybody(roles).filter((caller) => codeOf(plan(venue(), facts, identity, caller)) === 'accepted');
    expect(may.map(({ role, country }) => `${role} ${country}`)).to.deep.equal(['AGENCY CN', 'AGENCY TH', 'SECRETARIAT null']);
  });

  it('is not held before it has begun', () => {
    const later = meetingIn('PLANNED', { startsAt: '2026-03-02T09:00:00.001Z', endsAt: '2026-03-02T11:00:00.000Z' });
    expect(codeOf(run('hold', later))).to.equal('MEETING_NOT_BEGUN');
    expect(codeOf(run('hold', { ...later, startsAt: now.toISOString() }))).to.equal('accepted');
  });

  it('was held when it ended, however late somebody says so, and not before what came before it', () => {
    expect(done('hold', meetingIn('PLANNED')).effectiveAt).to.equal('2026-03-01T04:00:00.000Z');
    expect(done('hold', meetingIn('PLANNED', { effectiveAt: '2026-03-02T00:00:00.000Z' })).effectiveAt).to.equal(
      '2026-03-02T00:00:00.000Z',
    );
    expect(done('hold', meetingIn('PLANNED', { endsAt: '2026-03-02T10:00:00.000Z' })).effectiveAt).to.equal(now.toISOString());
  });

  it('ends with minutes that both sides agree, by two persons', () => {
    const held = done('hold', meetingIn('PLANNED'));
    expect(held.waitsFor).to.deep.equal(['CHINA', 'PARTNER']);
    expect(codeOf(run('agreeMinutes', held))).to.equal('NO_MINUTES');
    const drafted = done('draftMinutes', held, inputs.draftMinutes, partnerOfficer);
    expect(drafted.minutes).to.deep.include({ draftedBy: 'PARTNER', agreements: [] });
    const first = done('agreeMinutes', drafted, {}, partnerOfficer);
    expect(first).to.deep.include({ state: 'HELD', waitsFor: ['CHINA'] });
    expect(codeOf(run('agreeMinutes', first, {}, partnerOfficer))).to.equal('AGREED_ALREADY');
    expect(codeOf(run('agreeMinutes', first, {}, { ...secretary, person: partnerOfficer.person }))).to.equal('SAME_PERSON');
    const second = done('agreeMinutes', first, {}, chinaOfficer);
    expect(second).to.deep.include({ state: 'MINUTES_AGREED', waitsFor: [] });
    expect(codeOf(run('draftMinutes', second))).to.equal('WRONG_STATE');
  });

  it('takes a side’s agreement away with whatever is changed after it', () => {
    const agreedByOne = done('agreeMinutes', meetingIn('HELD', { minutes }), {}, partnerOfficer);
    const changed = done('draftMinutes', agreedByOne, { minutes: text('They met again.') }, chinaOfficer);
    expect(changed.minutes).to.deep.include({ agreements: [], draftedBy: 'CHINA' });
    expect(changed.waitsFor).to.deep.equal(['CHINA', 'PARTNER']);
    expect(changed.decisions).to.deep.equal([]);
  });

  for (const [path, input] of [
    ['endsAt', venue({ endsAt: new Date('2026-05-11T02:00:00Z') })],
    ['endsAt', venue({ endsAt: new Date('2026-05-18T02:00:00.001Z') })],
    ['timeZone', venue({ timeZone: 'Asia/Nowhere' })],
    ['timeZone', venue({ timeZone: '+08:00' })],
    ['place', venue({ place: null })],
    ['place', venue({ place: 'a\nb' })],
    ['onlineUrl', venue({ onlineUrl: 'javascript:alert(1)' })],
    ['onlineUrl', venue({ onlineUrl: 'https://a b' })],
    ['agenda', venue({ agenda: Array.from({ length: 51 }, () => ({ title: text('x') })) })],
    ['agenda[0].title', venue({ agenda: [{ title: [] }] })],
  ] as const) {
    it(`names ${path} where it does not fit: ${JSON.stringify(input).slice(0, 90)}`, () => {
      const decision = plan(input, facts, { id: newId('mtg'), number: 1 }, secretary);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('is moved and cancelled with a reason', () => {
    for (const action of ['reschedule', 'cancel'] as const) {
      const detailsOf = (input: MeetingInput) => {
        const decision = run(action, meetingIn('PLANNED'), { ...venue(), ...input });
        return decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : [];
      };
      expect(detailsOf({})).to.deep.equal(['reason']);
      expect(detailsOf({ reason: 'OTHER' })).to.deep.equal(['note']);
      expect(detailsOf({ reason: 'OTHER', note: 'Told.' })).to.deep.equal([]);
    }
  });

  it('invites those whose term holds its day, again with each move, and no more when it is cancelled', () => {
    const group = groupIn('ACTIVE', {
      seats: [
        seat({ email: 'chair@example.org' }),
        seat({ number: 2, side: 'PARTNER', role: 'MEMBER', email: null }),
        seat({ number: 3, role: 'MEMBER', email: 'former@example.org', to: '2026-02-28' }),
        seat({ number: 4, role: 'MEMBER', email: 'later@example.org', from: '2026-05-11' }),
      ],
    });
    const read = (meeting: Meeting) => {
      const { text: file, method, fileName } = invitationTo(meeting, group, 'cattc.example', 'en');
      expect(fileName).to.equal('WGR-2026-00007-meeting-2.ics');
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') as ICAL.Component);
      return {
        method,
        uid: event.uid,
        sequence: event.sequence,
        to: event.attendees.map((each) => String(each.getFirstValue()).toLowerCase()),
      };
    };
    const planned = meetingIn('PLANNED', { sequence: 0 });
    const uid = `${planned.id}@cattc.example`;
    expect(read(planned)).to.deep.equal({ method: 'REQUEST', uid, sequence: 0, to: ['mailto:chair@example.org'] });
    const moved = done('reschedule', planned);
    expect(read(moved)).to.deep.equal({
      method: 'REQUEST',
      uid,
      sequence: 1,
      to: ['mailto:chair@example.org', 'mailto:later@example.org'],
    });
    expect(read(done('cancel', moved))).to.include({ method: 'CANCEL', uid, sequence: 2 });
  });

  it('is told on the wall clocks of both capitals and of its place', () => {
    const at = { startsAt: '2026-05-11T17:30:00.000Z', endsAt: '2026-05-11T19:00:00.000Z' };
    expect(localTimesOf(meetingIn('PLANNED', { ...at, timeZone: 'Asia/Yangon' }))).to.deep.equal([
      { timeZone: 'Asia/Shanghai', startsAt: '2026-05-12T01:30:00', endsAt: '2026-05-12T03:00:00' },
      { timeZone: 'Asia/Bangkok', startsAt: '2026-05-12T00:30:00', endsAt: '2026-05-12T02:00:00' },
      { timeZone: 'Asia/Yangon', startsAt: '2026-05-12T00:00:00', endsAt: '2026-05-12T01:30:00' },
    ]);
    expect(localTimesOf(meetingIn('PLANNED', { ...at, timeZone: 'Asia/Shanghai' }))).to.have.length(2);
  });

  it('is told by exactly one event of the catalogue, to both sides alone, without the names of those who came and without the minutes', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.meeting').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['planned', ...actions.map((action) => meetingTable[action].event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    const meeting = meetingIn('MINUTES_AGREED');
    const after = eventView(meeting);
    expect(after).to.deep.include({ present: { CHINA: 0, PARTNER: 1 }, minutesAgreedBy: ['CHINA', 'PARTNER'] });
    expect(JSON.stringify(after)).to.not.match(/颂猜|They met/);
    for (const event of told) {
      const change = { id: newId('evt'), subject: meeting.id, sequence: 1, time: now, effectiveAt: now, after, before: null, reason: null };
      const origin = {
        ...{ deploymentUrl: 'http://127.0.0.1:4000', causationId: 'r', correlationId: 'r', traceparent: null },
        actor: { role: 'SECRETARIAT', country: null },
      };
      const envelope = makeEvent(meetingEvents[event as keyof typeof meetingEvents], change, origin);
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'PARTNER', countries: 'CN,TH' });
    }
  });

  it('is seen by the staff, both sides’ agencies and the partner’s system', () => {
    const sees = everybody(roles).filter((caller) => holds(viewMeetings(caller), meetingIn('PLANNED')));
    expect(sees.map(({ role, country }) => `${role} ${country}`)).to.deep.equal([
      ...['AGENCY CN', 'AGENCY TH', 'SECRETARIAT null', 'COUNCIL null', 'COMPLIANCE null', 'ADMIN null'],
    ]);
    expect(holds(viewMeetings({ ...partnerOfficer, role: 'PARTNER_SYSTEM' }), meetingIn('PLANNED'))).to.equal(true);
  });
});
