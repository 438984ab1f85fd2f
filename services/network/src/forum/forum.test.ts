import { type Caller, publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { ForumState } from '../generated/resolvers.ts';
import { type Forum, type ForumAction, forumActions } from './forum.ts';
import { type Announcement, announce, decide, decideByClock, type ForumInput } from './forum-decisions.ts';

const now = new Date('2026-09-20T09:00:00.000Z');
const states = Object.values(ForumState);
const secretary = callerOf('SECRETARIAT');
const names = [{ value: 'Forum on Technology Transfer', lang: 'en', provenance: 'HUMAN' }] as const;
const forumIn = (state: ForumState, more: Partial<Forum> = {}): Forum => ({
  ...{ id: newId('frm'), version: 3, year: 2026, number: null, state, names, themes: [], country: 'CN', city: 'Nanning', venue: null },
  ...{ timeZone: 'Asia/Shanghai', startsOn: '2026-09-16', endsOn: '2026-09-20', capacity: 100, perOrganization: 5 },
  ...{ registrationClosesOn: '2026-09-20', effectiveAt: '2026-03-01T00:00:00.000Z', createdAt: '2026-03-01T00:00:00.000Z' },
  ...{ updatedAt: '2026-03-01T00:00:00.000Z', ...more },
});
const inputs: Readonly<Record<ForumAction, ForumInput>> = {
  ...{ update: { venue: 'Another hall' }, openRegistration: {}, closeRegistration: {}, open: {}, close: {} },
  cancel: { reason: 'FORCE_MAJEURE' },
};

/** The machine once more, in the words of the rules and not of the code. */
const rules: Readonly<Record<ForumAction, { from: readonly ForumState[]; to: ForumState | 'SAME'; prepares?: true }>> = {
  update: { from: ['ANNOUNCED', 'REGISTRATION', 'PREPARING', 'OPEN'], to: 'SAME', prepares: true },
  openRegistration: { from: ['ANNOUNCED', 'PREPARING'], to: 'REGISTRATION' },
  closeRegistration: { from: ['REGISTRATION'], to: 'PREPARING' },
  open: { from: ['ANNOUNCED', 'REGISTRATION', 'PREPARING'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  cancel: { from: ['ANNOUNCED', 'REGISTRATION', 'PREPARING'], to: 'CANCELLED' },
};
const mandates: readonly { readonly name: string; readonly caller: Caller }[] = [
  { name: 'nobody', caller: publicCaller },
  { name: 'the secretariat', caller: secretary },
  { name: 'the secretariat, who may edit', caller: { ...secretary, may: 'EDIT' } },
  ...(['MEMBER', 'TALENT', 'AGENCY', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN'] as const).map((role) => ({
    name: role.toLowerCase(),
    caller: callerOf(role, role === 'AGENCY' ? { country: 'CN' } : {}),
  })),
];

function expectedCode(action: ForumAction, state: ForumState, { role, may }: Caller): string | null {
  if (role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (role !== 'SECRETARIAT') return 'FORBIDDEN';
  if (may === 'EDIT' && rules[action].prepares !== true) return 'MAY_NOT_SIGN';
  return rules[action].from.includes(state) ? null : 'WRONG_STATE';
}
const codeOf = (decision: ReturnType<typeof decide>) => (decision.kind === 'refused' ? decision.refusal.code : null);

describe('a forum', () => {
  for (const action of forumActions) {
    it(`is ${action}: by whom the rules say, in the states that they say`, () => {
      for (const state of states) {
        for (const { name, caller } of mandates) {
          const forum = forumIn(state);
          const decision = decide(action, forum, inputs[action], { registered: 0, programme: null, now }, caller);
          expect(codeOf(decision), `${state}, by ${name}`).to.equal(expectedCode(action, state, caller));
          if (decision.kind === 'refused') continue;
          const { to } = rules[action];
          expect(decision.change.forum).to.include({ state: to === 'SAME' ? state : to, version: forum.version + 1 });
        }
      }
    });
  }

  const announcement: Announcement = {
    year: 2027,
    names,
    country: 'CN',
    city: 'Nanning',
    timeZone: 'Asia/Shanghai',
    startsOn: '2027-09-15',
    endsOn: '2027-09-20',
  };
  const announced = (input: object, caller = secretary, ofYear: { id: string } | null = null) =>
    announce({ ...announcement, ...input }, newId('frm'), { ofYear, now }, caller);

  it('is announced once for a year', () => {
    expect(announced({}).kind).to.equal('accepted');
    expect(codeOf(announced({}, secretary, { id: 'frm_other' }))).to.equal('FORUM_EXISTS');
    expect(codeOf(announced({}, callerOf('AGENCY', { country: 'CN' })))).to.equal('FORBIDDEN');
    expect(codeOf(announced({}, { ...secretary, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
  });

  for (const [wrong, path] of [
    [{ year: 1999, startsOn: '1999-09-15', endsOn: '1999-09-16' }, 'year'],
    [{ startsOn: '2028-09-15' }, 'startsOn'],
    [{ startsOn: '2027-02-29' }, 'startsOn'],
    [{ endsOn: '2027-09-14' }, 'endsOn'],
    [{ endsOn: '2027-10-15' }, 'endsOn'],
    [{ registrationClosesOn: '2027-09-21' }, 'registrationClosesOn'],
    [{ timeZone: '+08:00' }, 'timeZone'],
    [{ country: 'XX' }, 'country'],
    [{ capacity: 0 }, 'capacity'],
    [{ perOrganization: 1.5 }, 'perOrganization'],
    [{ names: [] }, 'names'],
    [{ number: -1 }, 'number'],
    [{ effectiveAt: new Date('2026-09-21T00:00:00Z') }, 'effectiveAt'],
  ] as const) {
    it(`is refused with ${JSON.stringify(wrong)}, by the name of the field`, () => {
      const decision = announced(wrong);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('takes registrations with a capacity and a last day that is not over', () => {
    for (const [more, code] of [
      [{}, null],
      [{ capacity: null }, 'REGISTRATION_NOT_PLANNED'],
      [{ registrationClosesOn: null }, 'REGISTRATION_NOT_PLANNED'],
      [{ registrationClosesOn: '2026-09-19' }, 'REGISTRATION_NOT_PLANNED'],
    ] as const)
      expect(
        codeOf(decide('openRegistration', forumIn('ANNOUNCED', more), {}, { registered: 0, programme: null, now }, secretary)),
        JSON.stringify(more),
      ).to.equal(code);
  });

  it('opens on its first day and closes on its last one, by the clock of its place', () => {
    const at = (instant: string) => ({ effectiveAt: new Date(instant) });
    const dated = (action: ForumAction, state: ForumState, instant: string) =>
      codeOf(decide(action, forumIn(state), at(instant), { registered: 0, programme: null, now }, secretary));
    expect(dated('open', 'PREPARING', '2026-09-15T15:59:59Z')).to.equal('FORUM_NOT_YET');
    expect(dated('open', 'PREPARING', '2026-09-15T16:00:00Z')).to.equal(null);
    expect(dated('close', 'OPEN', '2026-09-19T15:59:59Z')).to.equal('FORUM_NOT_YET');
    expect(dated('close', 'OPEN', '2026-09-19T16:00:00Z')).to.equal(null);
  });

  it('takes no place away', () => {
    const shrunk = (capacity: number | null, registered: number) =>
      codeOf(decide('update', forumIn('PREPARING'), { capacity }, { registered, programme: null, now }, secretary));
    expect(shrunk(10, 11)).to.equal('CAPACITY_TAKEN');
    expect(shrunk(10, 10)).to.equal(null);
    expect(shrunk(null, 1)).to.equal('CAPACITY_TAKEN');
    expect(shrunk(null, 0)).to.equal(null);
  });

  it('changes nothing where an update says what is so', () => {
    const forum = forumIn('OPEN');
    const decision = decide('update', forum, { city: forum.city, venue: null }, { registered: 0, programme: null, now }, secretary);
    expect(decision.kind === 'accepted' && decision.change.forum).to.equal(forum);
  });

  it('ends registration by the clock when its last day is over where it is held', () => {
    const forum = forumIn('REGISTRATION', { registrationClosesOn: '2026-09-19' });
    expect(decideByClock(forum, new Date('2026-09-19T15:59:59.999Z'))).to.equal(null);
    expect(decideByClock(forum, now)?.forum).to.include({ state: 'PREPARING', effectiveAt: '2026-09-19T16:00:00.000Z' });
    for (const state of states) if (state !== 'REGISTRATION') expect(decideByClock({ ...forum, state }, now), state).to.equal(null);
  });
});
