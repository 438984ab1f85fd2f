import { expect } from 'chai';
import fc from 'fast-check';
import { anyMatchmaking, budget, delegate, matchmaking, meeting, meetingOf, slot, valueOfAll, wish } from '../../test/matchmaking-cases.ts';
import { type Change, withChange } from './change.ts';
import type { Matchmaking, Meeting } from './matchmaking.ts';
import { repair } from './repair.ts';
import { schedule } from './schedule.ts';
import { isSame, verifySchedule } from './verify.ts';

const [ann, bo, chi, dee] = [delegate('ann'), delegate('bo'), delegate('chi'), delegate('dee')];
const proposed = { standing: 'PROPOSED' } as const;
const table = (id: string, ...closed: string[]) => ({ id, closed });

const medium = anyMatchmaking({ delegates: 8, slots: 5, tables: 3, interpreters: 3, wishes: 25 });

/** A change of whatever is given, by numbers that choose. */
function changeOf(given: Matchmaking, kind: number, which: number): Change {
  const one = <Thing>(things: readonly Thing[]): Thing | undefined => things[which % Math.max(1, things.length)];
  const changes: readonly Change[] = [
    { kind: 'DELEGATE_WITHDRAWN', delegate: one(given.delegates)?.id ?? '' },
    {
      kind: 'WISH_MADE',
      wish: wish('new', one(given.delegates)?.id ?? '', given.delegates[(which * 7 + 1) % given.delegates.length]?.id ?? '', 5),
    },
    { kind: 'WISH_TAKEN_BACK', wish: one(given.wishes)?.id ?? '' },
    { kind: 'TABLE_CLOSED', table: one(given.tables)?.id ?? '', slots: null },
    { kind: 'SLOT_CLOSED', slot: one(given.slots)?.id ?? '' },
    { kind: 'INTERPRETER_ABSENT', interpreter: one(given.interpreters)?.id ?? '', slots: null },
  ];
  return changes[kind] as Change;
}

describe('a repair', () => {
  it('gives what a withdrawal frees to who waits, and moves nobody for it', () => {
    const given = matchmaking({
      delegates: [ann, bo, chi],
      slots: [slot('s1', 0, 30)],
      wishes: [wish('w', 'ann', 'bo', 5), wish('x', 'chi', 'bo', 1)],
      meetings: [meeting(['ann', 'bo'], 's1', proposed)],
    });
    const { schedule: made, cancelled, added, moved } = repair(given, { kind: 'DELEGATE_WITHDRAWN', delegate: 'ann' });
    expect(made.refused).to.deep.equal([{ wish: 'w', reason: { code: 'WITHDRAWN', ids: ['ann'] } }]);
    expect(cancelled).to.deep.equal(given.meetings);
    expect(added.map(({ wishes }) => wishes)).to.deep.equal([['x']]);
    expect(moved).to.deep.equal([]);
  });

  it('moves another meeting for who lost one, where it is not possible without', () => {
    // Bo loses Ann in s1; only there is Chi free for Bo, once Dee comes to Chi in s2.
    const given = matchmaking({
      delegates: [ann, { ...bo, slots: ['s1'] }, chi, dee],
      tables: [table('t1'), table('t2')],
      wishes: [wish('w', 'bo', 'ann', 5), wish('x', 'bo', 'chi', 1), wish('y', 'chi', 'dee', 5)],
      meetings: [meeting(['ann', 'bo'], 's1', proposed), meeting(['chi', 'dee'], 's1', { ...proposed, table: 't2' })],
    });
    const { schedule: made, moved } = repair(given, { kind: 'DELEGATE_WITHDRAWN', delegate: 'ann' });
    expect(meetingOf(made.meetings, ['bo', 'chi'])?.slot).to.equal('s1');
    expect(moved.map(({ after, isTouched }) => [after.delegates, after.slot, isTouched])).to.deep.equal([[['chi', 'dee'], 's2', false]]);
    expect(repair(given, { kind: 'DELEGATE_WITHDRAWN', delegate: 'ann' }, 0).moved).to.deep.equal([]);
  });

  it('moves another meeting for a new wish, though never a confirmed one', () => {
    const given = (standing: 'PROPOSED' | 'CONFIRMED') =>
      matchmaking({
        delegates: [{ ...ann, slots: ['s1'] }, bo, chi],
        wishes: [wish('x', 'bo', 'chi')],
        meetings: [meeting(['bo', 'chi'], 's1', { standing })],
      });
    const change: Change = { kind: 'WISH_MADE', wish: wish('new', 'ann', 'bo') };
    expect(repair(given('PROPOSED'), change).schedule.refused).to.deep.equal([]);
    const kept = repair(given('CONFIRMED'), change);
    expect(kept.moved).to.deep.equal([]);
    expect(kept.schedule.refused).to.deep.equal([{ wish: 'new', reason: { code: 'NO_COMMON_SLOT', taken: true } }]);
  });

  it('takes another table, then another slot, for a meeting whose table is closed, and ends it last', () => {
    const given = (...tables: Matchmaking['tables']) =>
      matchmaking({ delegates: [ann, bo], tables, wishes: [wish('w', 'ann', 'bo')], meetings: [meeting(['ann', 'bo'], 's1', proposed)] });
    const close = (before: Matchmaking, slots: readonly string[] | null) => repair(before, { kind: 'TABLE_CLOSED', table: 't1', slots });
    const [elsewhere] = close(given(table('t1'), table('t2')), ['s1']).moved;
    expect([elsewhere?.after.slot, elsewhere?.after.table, elsewhere?.isTouched]).to.deep.equal(['s1', 't2', true]);
    const [later] = close(given(table('t1')), ['s1']).moved;
    expect([later?.after.slot, later?.after.table]).to.deep.equal(['s2', 't1']);
    const ended = close(given(table('t1')), null);
    expect(ended.cancelled).to.have.length(1);
    expect(ended.schedule.refused).to.deep.equal([{ wish: 'w', reason: { code: 'NO_TABLE', taken: false } }]);
  });

  it('takes another interpreter for one who is absent', () => {
    const interpreter = (id: string) => ({ id, pairs: [['zh', 'en']] as const, slots: null });
    const given = matchmaking({
      delegates: [ann, { ...bo, languages: ['zh'] }],
      interpreters: [interpreter('i'), interpreter('j')],
      wishes: [wish('w', 'ann', 'bo')],
      meetings: [meeting(['ann', 'bo'], 's1', { ...proposed, interpreter: 'i' })],
    });
    const { schedule: made } = repair(given, { kind: 'INTERPRETER_ABSENT', interpreter: 'i', slots: ['s1'] });
    expect(made.meetings.map((each) => [each.slot, each.interpreter])).to.deep.equal([['s1', 'j']]);
  });

  it('keeps a confirmed meeting whose slot was closed, for the organiser to decide', () => {
    const given = matchmaking({ delegates: [ann, bo], wishes: [wish('w', 'ann', 'bo')], meetings: [meeting(['ann', 'bo'], 's1')] });
    const { given: after, schedule: made } = repair(given, { kind: 'SLOT_CLOSED', slot: 's1' });
    expect(made.meetings.map((each) => each.slot)).to.deep.equal(['s1']);
    expect(verifySchedule(after, made).map(({ code }) => code)).to.deep.equal(['TABLE_CLOSED']);
  });

  it('ends a meeting that nobody wishes any more', () => {
    const given = matchmaking({
      delegates: [ann, bo],
      wishes: [wish('w', 'ann', 'bo')],
      meetings: [meeting(['ann', 'bo'], 's1', proposed)],
    });
    expect(repair(given, { kind: 'WISH_TAKEN_BACK', wish: 'w' }).schedule.meetings).to.deep.equal([]);
  });
});

describe('whatever changes', () => {
  const anything = fc.tuple(medium, fc.integer({ min: 0, max: 5 }), fc.nat({ max: 30 }), fc.integer({ min: 0, max: 2 }));

  it('a repair keeps its rules', () => {
    let repaired = 0;
    fc.assert(
      fc.property(anything, ([given, kind, which, fixedOnes]) => {
        const first = schedule(given, budget(200));
        const meetings = first.meetings.map((each, place): Meeting => (place < fixedOnes ? { ...each, standing: 'CONFIRMED' } : each));
        const before = { ...given, meetings };
        const change = changeOf(given, kind, which);
        const { given: after, schedule: made, cancelled, added, moved } = repair(before, change);

        // What is fixed and was touched may break a rule, and nothing else does.
        const changed = { ...withChange(given, change), meetings };
        const violations = verifySchedule(changed, made);
        const isFixed = (place: number) => made.meetings[place]?.standing === 'CONFIRMED';
        expect(violations.filter(({ meetings: places }) => places.length === 0 || !places.some(isFixed))).to.deep.equal([]);
        expect(after.meetings).to.equal(made.meetings);

        // Untouched meetings are not ended, and three at most are moved.
        const gone = new Set(changed.delegates.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
        const isTouched = (each: Meeting) =>
          each.delegates.some((id) => gone.has(id)) ||
          !each.wishes.some((id) => changed.wishes.some((one) => one.id === id)) ||
          (changed.tables.find(({ id }) => id === each.table)?.closed.includes(each.slot) ?? false) ||
          changed.interpreters.find(({ id }) => id === each.interpreter)?.slots?.includes(each.slot) === false;
        const untouched = meetings.filter((each) => !isTouched(each));
        for (const each of untouched) expect(meetingOf(made.meetings, each.delegates), JSON.stringify(each)).to.not.equal(undefined);
        const others = untouched.filter((each) => !made.meetings.some((now) => isSame(now, each)));
        expect(others.length).to.be.at.most(3);
        expect(others.length).to.equal(moved.filter((each) => !each.isTouched).length);
        for (const each of meetings.filter(({ standing }) => standing === 'CONFIRMED')) {
          if (!each.delegates.some((id) => gone.has(id))) expect(made.meetings.some((now) => isSame(now, each))).to.equal(true);
        }

        // Never worse than ending what was touched, and nothing is lost on the way.
        expect(made.merit.value).to.equal(valueOfAll(changed, made.meetings));
        expect(made.merit.value).to.be.at.least(valueOfAll(changed, untouched));
        expect(meetings.length - cancelled.length + added.length).to.equal(made.meetings.length);
        expect(repair(before, change).schedule).to.deep.equal(made);
        repaired += cancelled.length + added.length + moved.length > 0 ? 1 : 0;
      }),
      { seed: 20_261_130, numRuns: 300 },
    );
    expect(repaired).to.be.above(50);
  });

  it('nobody is moved where nothing was lost and nobody wished', () => {
    fc.assert(
      fc.property(medium, (given) => {
        const { meetings } = schedule(given, budget(200));
        const { schedule: made } = repair({ ...given, meetings }, { kind: 'DELEGATE_WITHDRAWN', delegate: 'nobody' });
        expect(made.meetings).to.have.deep.members([...meetings]);
      }),
      { seed: 20_261_131, numRuns: 100 },
    );
  });
});
