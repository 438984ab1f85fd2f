import { type Caller, publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import type { Forum } from '../forum/forum.ts';
import { decide as decideForum } from '../forum/forum-decisions.ts';
import { ForumSessionState, ForumState } from '../generated/resolvers.ts';
import { eventView, type ForumSession, type ForumSessionAction, forumSessionActions, type Speaker } from './forum-session.ts';
import {
  decide,
  type ForumSessionInput,
  type ForumSessionPlan,
  type ForumSessionSurroundings,
  mostSessions,
  plan,
} from './forum-session-decisions.ts';

const now = new Date('2026-09-01T00:00:00.000Z');
const secretary = callerOf('SECRETARIAT');
const organizationId = newId('org');
const text = (value: string) => [{ value, lang: 'en', provenance: 'HUMAN' as const }];
const forumIn = (state: ForumState = 'PREPARING', more: Partial<Forum> = {}): Forum => ({
  ...{ id: 'frm_1', version: 1, year: 2026, number: null, state, names: text('Forum'), themes: [], country: 'CN', city: 'Nanning' },
  ...{ venue: null, timeZone: 'Asia/Shanghai', startsOn: '2026-09-16', endsOn: '2026-09-20', capacity: null, perOrganization: 5 },
  ...{ registrationClosesOn: null, effectiveAt: '2026-03-01T00:00:00.000Z', createdAt: '', updatedAt: '', ...more },
});
const said = {
  ...{ kind: 'PLENARY', titles: text('Opening'), room: 'Hall 1' },
  ...{ startsAt: new Date('2026-09-16T02:00:00Z'), endsAt: new Date('2026-09-16T03:00:00Z') },
} as const satisfies ForumSessionPlan;
const sessionIn = (state: ForumSessionState, more: Partial<ForumSession> = {}): ForumSession => ({
  ...{ id: newId('ses'), version: 2, forumId: 'frm_1', state, kind: 'PLENARY', titles: text('Opening'), abstracts: [], track: null },
  ...{ room: 'Hall 1', roomCapacity: null, startsAt: '2026-09-16T02:00:00.000Z', endsAt: '2026-09-16T03:00:00.000Z', speakers: [] },
  ...{ effectiveAt: '2026-08-01T00:00:00.000Z', createdAt: '', updatedAt: '', ...more },
});
const around = (more: Partial<ForumSessionSurroundings> = {}): ForumSessionSurroundings => ({
  ...{ forum: forumIn(), planned: [], organizations: new Map([[organizationId, organizationId]]), now, ...more },
});
const codeOf = (decision: { kind: 'accepted' } | { kind: 'refused'; refusal: { code: string } }) =>
  decision.kind === 'refused' ? decision.refusal.code : null;
const planned = (input: Partial<ForumSessionPlan> = {}, more: Partial<ForumSessionSurroundings> = {}, caller = secretary) =>
  plan({ ...said, ...input }, newId('ses'), around(more), caller);

const inputs: Readonly<Record<ForumSessionAction, ForumSessionInput>> = { update: { room: 'Hall 9' }, cancel: { reason: 'NO_ROOM' } };
const mandates: readonly Caller[] = [
  publicCaller,
  ...(['SECRETARIAT', 'MEMBER', 'TALENT', 'AGENCY', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN'] as const).map((role) =>
    callerOf(role, role === 'AGENCY' ? { country: 'CN' } : {}),
  ),
];
const held: readonly ForumState[] = ['ANNOUNCED', 'REGISTRATION', 'PREPARING', 'OPEN', 'CLOSED'];

describe('a session of a forum', () => {
  for (const action of ['plan', ...forumSessionActions] as const) {
    it(`is subject to ${action}: by the secretariat, while it takes place, in every forum that is not cancelled`, () => {
      for (const forumState of Object.values(ForumState)) {
        for (const state of Object.values(ForumSessionState)) {
          for (const caller of mandates) {
            const surroundings = around({ forum: forumIn(forumState) });
            const decision =
              action === 'plan'
                ? plan(said, newId('ses'), surroundings, caller)
                : decide(action, sessionIn(state), inputs[action], surroundings, caller);
            let expected: string | null = null;
            if (caller.role === 'PUBLIC') expected = 'UNAUTHENTICATED';
            else if (caller.role !== 'SECRETARIAT') expected = 'FORBIDDEN';
            else if (action !== 'plan' && state === 'CANCELLED') expected = 'WRONG_STATE';
            else if (!held.includes(forumState)) expected = 'FORUM_NOT_OPEN';
            expect(codeOf(decision), `${caller.role}, ${state}, forum ${forumState}`).to.equal(expected);
            if (decision.kind === 'accepted')
              expect(decision.change.session).to.include({
                state: action === 'cancel' ? 'CANCELLED' : 'PLANNED',
                version: action === 'plan' ? 1 : 3,
              });
          }
        }
      }
    });
  }

  for (const [title, startsAt, endsAt, room, code] of [
    ['at the same time', '2026-09-16T02:00:00Z', '2026-09-16T03:00:00Z', 'Hall 1', 'ROOM_TAKEN'],
    ['by a part', '2026-09-16T02:59:00Z', '2026-09-16T04:00:00Z', 'Hall 1', 'ROOM_TAKEN'],
    ['around it, written in another way', '2026-09-16T01:00:00Z', '2026-09-16T04:00:00Z', ' hall  1', 'ROOM_TAKEN'],
    ['when it ends', '2026-09-16T03:00:00Z', '2026-09-16T04:00:00Z', 'Hall 1', null],
    ['before it begins', '2026-09-16T01:00:00Z', '2026-09-16T02:00:00Z', 'Hall 1', null],
    ['in another room', '2026-09-16T02:00:00Z', '2026-09-16T03:00:00Z', 'Hall 2', null],
  ] as const) {
    it(`has its room alone: ${title}`, () => {
      const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), room };
      const other = sessionIn('PLANNED');
      expect(codeOf(planned(times, { planned: [other] }))).to.equal(code);
      const apart = sessionIn('PLANNED', { room: 'Hall 7', startsAt: '2026-09-19T02:00:00.000Z', endsAt: '2026-09-19T03:00:00.000Z' });
      expect(codeOf(decide('update', apart, times, around({ planned: [other, apart] }), secretary))).to.equal(code);
    });
  }

  it('may be changed at its own time: it is not in its own way', () => {
    const session = sessionIn('PLANNED', { speakers: [{ names: text('Somebody'), organizationId }] });
    const later = { endsAt: new Date('2026-09-16T03:30:00Z') };
    expect(codeOf(decide('update', session, later, around({ planned: [session] }), secretary))).to.equal(null);
  });

  const speaker = (name: string, organization: string | null = null): Speaker => ({ names: text(name), organizationId: organization });
  for (const [title, there, here, code] of [
    ['of the same name', speaker('Somebody'), speaker(' SOMEBODY '), 'SPEAKER_TAKEN'],
    ['of the same organisation', speaker('Somebody', organizationId), speaker('Somebody', organizationId), 'SPEAKER_TAKEN'],
    ['whose organisation is not told once', speaker('Somebody', organizationId), speaker('Somebody'), 'SPEAKER_TAKEN'],
    ['of another organisation', speaker('Somebody', newId('org')), speaker('Somebody', organizationId), null],
    ['of another name', speaker('Somebody'), speaker('Somebody else'), null],
  ] as const) {
    it(`has speakers who speak nowhere else: one ${title}`, () => {
      const elsewhere = sessionIn('PLANNED', { room: 'Hall 2', speakers: [there] });
      expect(codeOf(planned({ speakers: [here] }, { planned: [elsewhere] }))).to.equal(code);
      const afterwards = { startsAt: new Date('2026-09-16T03:00:00Z'), endsAt: new Date('2026-09-16T04:00:00Z') };
      expect(codeOf(planned({ speakers: [here], ...afterwards }, { planned: [elsewhere] }))).to.equal(null);
    });
  }

  for (const [startsAt, endsAt, code] of [
    ['2026-09-15T16:00:00Z', '2026-09-15T17:00:00Z', null],
    ['2026-09-15T15:59:00Z', '2026-09-15T17:00:00Z', 'OUTSIDE_FORUM'],
    ['2026-09-20T15:00:00Z', '2026-09-20T16:00:00Z', null],
    ['2026-09-20T15:00:00Z', '2026-09-20T16:01:00Z', 'OUTSIDE_FORUM'],
    ['2026-09-17T15:00:00Z', '2026-09-17T17:00:00Z', null],
  ] as const) {
    it(`is within the forum's days by the clocks of its place, over midnight too: ${startsAt} to ${endsAt}`, () => {
      expect(codeOf(planned({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))).to.equal(code);
    });
  }

  it('keeps the forum to the days that it needs, in the zone that is said', () => {
    const programme = { from: new Date('2026-09-16T00:30:00Z'), to: new Date('2026-09-20T10:00:00Z') };
    const change = (input: object, known: typeof programme | null = programme) =>
      codeOf(decideForum('update', forumIn('ANNOUNCED'), input, { registered: 0, programme: known, now }, secretary));
    expect(change({ endsOn: '2026-09-19' })).to.equal('SESSIONS_OUTSIDE');
    expect(change({ startsOn: '2026-09-17' })).to.equal('SESSIONS_OUTSIDE');
    expect(change({ timeZone: 'America/New_York' })).to.equal('SESSIONS_OUTSIDE');
    expect(change({ endsOn: '2026-09-21' })).to.equal(null);
    expect(change({ endsOn: '2026-09-19' }, null)).to.equal(null);
  });

  it('is one of so many', () => {
    const many = Array.from({ length: mostSessions }, (_, index) => sessionIn('PLANNED', { room: `Room ${index}` }));
    expect(codeOf(planned({ room: 'Another' }, { planned: many.slice(1) }))).to.equal(null);
    expect(codeOf(planned({ room: 'Another' }, { planned: many }))).to.equal('SESSION_LIMIT');
  });

  for (const [wrong, path] of [
    [{ titles: [] }, 'titles'],
    [{ room: ' ' }, 'room'],
    [{ roomCapacity: 0 }, 'roomCapacity'],
    [{ endsAt: said.startsAt }, 'endsAt'],
    [{ track: 'x'.repeat(101) }, 'track'],
    [{ speakers: [{ names: [] }] }, 'speakers[0].names'],
    [{ speakers: [{ names: text('Somebody'), organizationId: newId('org') }] }, 'speakers[0].organizationId'],
    [{ speakers: [{ names: text('Somebody') }, { names: text('somebody') }] }, 'speakers[1]'],
    [{ effectiveAt: new Date('2027-01-01T00:00:00Z') }, 'effectiveAt'],
  ] as const) {
    it(`is refused with ${JSON.stringify(wrong).slice(0, 60)}, by the name of the field`, () => {
      const decision = planned(wrong);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('stays in its version where an update says what is so already', () => {
    const session = sessionIn('PLANNED');
    const decision = decide('update', session, { room: 'Hall 1', titles: text('Opening') }, around({ planned: [session] }), secretary);
    expect(decision.kind === 'accepted' && decision.change.session).to.equal(session);
  });

  it('is told by the event log without the names of those who speak', () => {
    const view = eventView(sessionIn('PLANNED', { speakers: [speaker('Somebody', organizationId), speaker('Nobody')] }), forumIn());
    expect(view.speakers).to.deep.equal([organizationId, null]);
    expect(JSON.stringify(view)).to.not.match(/Somebody|Nobody/);
  });
});
