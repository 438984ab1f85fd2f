import { expect } from 'chai';
import { delegate, matchmaking, meeting, slot, wish } from '../../test/matchmaking-cases.ts';
import type { Matchmaking, Meeting, Schedule } from './matchmaking.ts';
import { type Violation, verifySchedule } from './verify.ts';

const [ann, bo, chi] = [delegate('ann'), delegate('bo'), delegate('chi', { languages: ['th'] })];
const given = (facts: Partial<Matchmaking> = {}): Matchmaking =>
  matchmaking({
    delegates: [ann, bo, chi],
    interpreters: [{ id: 'i', pairs: [['en', 'th']], slots: ['s1'] }],
    tables: [
      { id: 't1', closed: [] },
      { id: 't2', closed: ['s2'] },
    ],
    wishes: [wish('w', 'ann', 'bo'), wish('x', 'chi', { organization: 'of bo' })],
    ...facts,
  });
const first = meeting(['ann', 'bo'], 's1', { standing: 'PROPOSED', wishes: ['w'] });
const second = meeting(['chi', 'bo'], 's1', { standing: 'PROPOSED', wishes: ['x'], interpreter: 'i', table: 't2' });
const refusal = (id: string) => ({ wish: id, reason: { code: 'SELF' as const } });

describe('the judge of a schedule', () => {
  const cases: readonly (readonly [Violation['code'], string, Partial<Matchmaking>, readonly Meeting[]])[] = [
    [
      'UNKNOWN_DELEGATE',
      'eve',
      {},
      [first, { ...second, delegates: ['eve', 'chi'], slot: 's2', table: 't1', wishes: [], standing: 'PINNED' }],
    ],
    ['UNKNOWN_SLOT', 's9', {}, [{ ...first, slot: 's9' }]],
    ['UNKNOWN_TABLE', 't9', {}, [{ ...first, table: 't9' }]],
    ['UNKNOWN_INTERPRETER', 'j', {}, [{ ...first, interpreter: 'j' }]],
    ['SAME_ORGANIZATION', 'of ann', { delegates: [ann, { ...bo, organization: 'of ann' }, chi] }, [first]],
    ['DELEGATE_WITHDRAWN', 'bo', { delegates: [ann, { ...bo, withdrawn: true }, chi] }, [first]],
    ['DELEGATE_ABSENT', 'ann', { delegates: [{ ...ann, slots: ['s2'] }, bo, chi] }, [first]],
    ['DELEGATE_TWICE', 'bo', {}, [first, second]],
    [
      'DELEGATE_TWICE',
      'bo',
      { slots: [slot('s1', 0, 30), slot('s2', 29, 59)] },
      [first, { ...second, slot: 's2', table: 't1', standing: 'PROPOSED' }],
    ],
    ['OVER_MAXIMUM', 'ann', { delegates: [{ ...ann, maximum: 0 }, bo, chi] }, [first]],
    ['AVOIDED', 'bo', { avoidances: [{ from: 'bo', to: { organization: 'of ann' } }] }, [first]],
    ['PAIR_TWICE', 'ann bo', {}, [first, { ...first, slot: 's2', delegates: ['bo', 'ann'] }]],
    ['TABLE_CLOSED', 't2', {}, [{ ...first, slot: 's2', table: 't2' }]],
    [
      'TABLE_TWICE',
      't1',
      { delegates: [ann, bo, chi, delegate('dee')], wishes: [wish('w', 'ann', 'bo'), wish('x', 'chi', 'dee')] },
      [first, { ...second, delegates: ['chi', 'dee'], table: 't1' }],
    ],
    ['INTERPRETER_MISSING', 'chi bo', {}, [{ ...second, interpreter: null }]],
    ['INTERPRETER_UNFIT', 'i', { interpreters: [{ id: 'i', pairs: [['zh', 'th']], slots: null }] }, [second]],
    ['INTERPRETER_ABSENT', 'i', {}, [{ ...second, slot: 's2', table: 't1' }]],
    [
      'INTERPRETER_TWICE',
      'i',
      {},
      [
        { ...first, interpreter: 'i' },
        { ...second, delegates: ['chi', 'ann'], wishes: [] },
      ],
    ],
    ['NO_WISH', 'ann', {}, [{ ...first, wishes: [] }]],
    ['WRONG_WISHES', 'w', {}, [{ ...second, wishes: ['x', 'w'] }]],
    ['FIXED_CHANGED', 'ann bo', { meetings: [{ ...first, standing: 'CONFIRMED' }] }, [{ ...first, slot: 's2', standing: 'CONFIRMED' }]],
    ['FIXED_CHANGED', 'ann bo', { meetings: [{ ...first, standing: 'HELD' }] }, []],
  ];
  for (const [code, id, facts, meetings] of cases) {
    it(`finds ${code} of ${id}`, () => {
      const granted = meetings.flatMap(({ wishes }) => wishes);
      const refused = ['w', 'x'].filter((each) => !granted.includes(each)).map(refusal);
      expect(verifySchedule(given(facts), { meetings, refused }).map((each) => [each.code, each.id])).to.deep.include([code, id]);
    });
  }

  it('finds wishes that are not answered, or twice', () => {
    const found = (made: Pick<Schedule, 'meetings' | 'refused'>) => verifySchedule(given(), made).map(({ code, id }) => `${code} ${id}`);
    expect(found({ meetings: [first], refused: [] })).to.deep.equal(['WISH_UNANSWERED x']);
    expect(found({ meetings: [first], refused: [refusal('x'), refusal('w')] })).to.deep.equal(['WISH_ANSWERED_TWICE w']);
  });

  it('finds nothing in a schedule that keeps the rules', () => {
    expect(verifySchedule(given(), { meetings: [second], refused: [refusal('w')] })).to.deep.equal([]);
    expect(verifySchedule(given(), { meetings: [{ ...first, slot: 's2' }, second], refused: [] })).to.deep.equal([]);
    const held = { ...first, standing: 'HELD' as const };
    const after = given({ delegates: [ann, { ...bo, withdrawn: true }, chi], meetings: [held] });
    expect(verifySchedule(after, { meetings: [held], refused: [refusal('x')] })).to.deep.equal([]);
  });
});
