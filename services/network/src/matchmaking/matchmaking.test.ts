import { expect } from 'chai';
import fc from 'fast-check';
import {
  anyMatchmaking,
  bestValue,
  budget,
  delegate,
  isFine,
  matchmaking,
  meeting,
  meetingOf,
  slot,
  valueOfAll,
  wish,
} from '../../test/matchmaking-cases.ts';
import { upperBound } from './bound.ts';
import { type Matchmaking, type RefusalReason, type Schedule, type Wish, weightOfRank } from './matchmaking.ts';
import { share } from './merit.ts';
import { schedule } from './schedule.ts';
import { verifySchedule } from './verify.ts';

const [ann, bo, chi] = [delegate('ann'), delegate('bo'), delegate('chi')];
const reasonOf = (made: Schedule, id: string): RefusalReason | undefined => made.refused.find((each) => each.wish === id)?.reason;
const medium = anyMatchmaking({ delegates: 8, slots: 5, tables: 3, interpreters: 3, wishes: 25 });
const small = anyMatchmaking({ delegates: 4, slots: 3, tables: 2, interpreters: 1, wishes: 6 });
const numRuns = 150;

describe('a wish that is not granted', () => {
  const refusals: readonly (readonly [string, Partial<Matchmaking>, RefusalReason])[] = [
    ['from nobody known', { wishes: [wish('w', 'eve', 'bo')] }, { code: 'UNKNOWN', id: 'eve' }],
    ['to nobody known', { wishes: [wish('w', 'ann', 'eve')] }, { code: 'UNKNOWN', id: 'eve' }],
    ['to an organisation that sends nobody', { wishes: [wish('w', 'ann', { organization: 'none' })] }, { code: 'UNKNOWN', id: 'none' }],
    ['to oneself', { wishes: [wish('w', 'ann', 'ann')] }, { code: 'SELF' }],
    [
      'to a colleague',
      { delegates: [ann, { ...bo, organization: 'of ann' }], wishes: [wish('w', 'ann', 'bo')] },
      { code: 'SAME_ORGANIZATION' },
    ],
    ['to the own organisation', { wishes: [wish('w', 'ann', { organization: 'of ann' })] }, { code: 'SAME_ORGANIZATION' }],
    [
      'of who withdrew',
      { delegates: [{ ...ann, withdrawn: true }, bo], wishes: [wish('w', 'ann', 'bo')] },
      { code: 'WITHDRAWN', ids: ['ann'] },
    ],
    [
      'to who withdrew',
      { delegates: [ann, { ...bo, withdrawn: true }], wishes: [wish('w', 'ann', 'bo')] },
      { code: 'WITHDRAWN', ids: ['bo'] },
    ],
    ['that stands there heavier', { wishes: [wish('w', 'ann', 'bo'), wish('x', 'ann', 'bo', 5)] }, { code: 'DUPLICATE', of: 'x' }],
    ['that was there before', { wishes: [wish('x', 'ann', 'bo'), wish('w', 'ann', 'bo')] }, { code: 'DUPLICATE', of: 'x' }],
    [
      'for whom one avoids',
      { wishes: [wish('w', 'ann', 'bo')], avoidances: [{ from: 'ann', to: { organization: 'of bo' } }] },
      { code: 'CONTRADICTORY' },
    ],
    [
      'for who avoids one',
      { wishes: [wish('w', 'ann', 'bo')], avoidances: [{ from: 'bo', to: { delegate: 'ann' } }] },
      { code: 'AVOIDED' },
    ],
    [
      'for who is there at another time',
      {
        delegates: [
          { ...ann, slots: ['s1'] },
          { ...bo, slots: ['s2'] },
        ],
        wishes: [wish('w', 'ann', 'bo')],
      },
      { code: 'NO_COMMON_SLOT', taken: false },
    ],
    [
      'when all common slots are taken by others',
      {
        delegates: [
          { ...ann, slots: ['s1', 's2'] },
          { ...bo, slots: ['s1'] },
          { ...chi, slots: ['s1'] },
          delegate('dee', { slots: ['s2'] }),
        ],
        wishes: [wish('w', 'ann', 'bo', 1), wish('x', 'bo', 'chi', 5)],
        tables: [
          { id: 't1', closed: [] },
          { id: 't2', closed: [] },
        ],
      },
      { code: 'DELEGATE_FULL', delegate: 'bo' },
    ],
    [
      'when both have time, though never together',
      {
        delegates: [ann, { ...bo, slots: ['s1', 's3'] }, { ...chi, slots: ['s1', 's2'] }],
        slots: [slot('s1', 0, 30), slot('s2', 30, 60), slot('s3', 60, 90)],
        wishes: [wish('w', 'bo', 'chi')],
        meetings: [meeting(['ann', 'chi'], 's1')],
      },
      { code: 'NO_COMMON_SLOT', taken: true },
    ],
    [
      'where every table is closed',
      { tables: [{ id: 't1', closed: ['s1', 's2'] }], wishes: [wish('w', 'ann', 'bo')] },
      { code: 'NO_TABLE', taken: false },
    ],
    ['where there is no table', { tables: [], wishes: [wish('w', 'ann', 'bo')] }, { code: 'NO_TABLE', taken: false }],
    [
      'when others have the tables',
      {
        delegates: [ann, bo, chi, delegate('dee')],
        wishes: [wish('w', 'ann', 'bo')],
        meetings: [meeting(['chi', 'dee'], 's1'), meeting(['chi', 'dee'], 's2')],
      },
      { code: 'NO_TABLE', taken: true },
    ],
    [
      'for whom nobody interprets',
      {
        delegates: [ann, { ...bo, languages: ['zh-Hans'] }],
        interpreters: [{ id: 'i', pairs: [['zh', 'th']], slots: null }],
        wishes: [wish('w', 'ann', 'bo')],
      },
      { code: 'NO_INTERPRETER', taken: false },
    ],
    [
      'when others have the interpreters',
      {
        delegates: [ann, { ...bo, languages: ['zh-Hant'] }, chi, delegate('dee', { languages: ['zh'] })],
        tables: [
          { id: 't1', closed: [] },
          { id: 't2', closed: [] },
        ],
        interpreters: [{ id: 'i', pairs: [['en', 'zh']], slots: ['s1'] }],
        wishes: [wish('w', 'ann', 'bo')],
        meetings: [meeting(['chi', 'dee'], 's1', { interpreter: 'i' })],
      },
      { code: 'NO_INTERPRETER', taken: true },
    ],
    [
      'when one wants no meeting',
      { delegates: [ann, { ...bo, maximum: 0 }], wishes: [wish('w', 'ann', 'bo')] },
      { code: 'DELEGATE_FULL', delegate: 'bo' },
    ],
  ];
  for (const [title, given, reason] of refusals) {
    it(`says why: ${title}`, () => {
      const made = schedule(matchmaking({ delegates: [ann, bo, chi], ...given }), budget(200));
      expect(reasonOf(made, 'w')).to.deep.equal(reason);
    });
  }

  it('is a fault if it has the weight or the id of none', () => {
    const make = (given: Partial<Matchmaking>) => () => schedule(matchmaking({ delegates: [ann, bo], ...given }), budget(1));
    expect(make({ wishes: [wish('w', 'ann', 'bo', 6)] })).to.throw(RangeError, 'wish w has the weight 6');
    expect(make({ wishes: [wish('w', 'ann', 'bo'), wish('w', 'bo', 'ann')] })).to.throw(RangeError, 'wishes have "w" twice');
    expect(make({ slots: [slot('s', 30, 30)] })).to.throw(RangeError, 'slot s is no time');
    expect(make({ delegates: [{ ...ann, maximum: -1 }] })).to.throw(RangeError, 'delegate ann has the maximum -1');
  });
});

describe('a schedule', () => {
  it('grants both wishes of a mutual pair, and one for their organisation, by one meeting', () => {
    const wishes = [wish('w', 'ann', 'bo'), wish('x', 'bo', 'ann'), wish('y', 'ann', { organization: 'of bo' })];
    const { meetings, refused } = schedule(matchmaking({ delegates: [ann, bo], wishes }), budget(100));
    expect(meetings).to.have.length(1);
    expect(meetings[0]?.wishes).to.have.members(['w', 'x', 'y']);
    expect(refused).to.deep.equal([]);
  });

  it('gives circular wishes a meeting each', () => {
    const given = matchmaking({
      delegates: [ann, bo, chi],
      slots: [slot('s1', 0, 30), slot('s2', 30, 60), slot('s3', 60, 90)],
      wishes: [wish('w', 'ann', 'bo'), wish('x', 'bo', 'chi'), wish('y', 'chi', 'ann')],
    });
    expect(schedule(given, budget(100)).meetings).to.have.length(3);
  });

  it('puts nobody at two tables at a time, where slots overlap by a minute', () => {
    const given = (second: number) =>
      matchmaking({
        delegates: [ann, bo, chi],
        slots: [slot('s1', 0, 30), slot('s2', second, second + 30)],
        tables: [
          { id: 't1', closed: [] },
          { id: 't2', closed: [] },
        ],
        wishes: [wish('w', 'ann', 'bo'), wish('x', 'ann', 'chi')],
      });
    expect(schedule(given(29), budget(100)).meetings).to.have.length(1);
    expect(schedule(given(30), budget(100)).meetings).to.have.length(2);
  });

  it('gives an interpreter only to those who have no common language, whatever their script', () => {
    const given = matchmaking({
      delegates: [
        delegate('ann', { languages: ['zh-Hans'] }),
        delegate('bo', { languages: ['zh-Hant-TW'] }),
        delegate('chi', { languages: ['tl', 'th'] }),
      ],
      interpreters: [{ id: 'i', pairs: [['zh', 'fil']], slots: null }],
      wishes: [wish('w', 'ann', 'bo'), wish('x', 'ann', 'chi')],
    });
    const { meetings } = schedule(given, budget(100));
    expect(meetingOf(meetings, ['ann', 'bo'])?.interpreter).to.equal(null);
    expect(meetingOf(meetings, ['ann', 'chi'])?.interpreter).to.equal('i');
  });

  it('lets interpreters change places so that more pairs can speak', () => {
    const given = matchmaking({
      slots: [slot('s1', 0, 30)],
      tables: [
        { id: 't1', closed: [] },
        { id: 't2', closed: [] },
      ],
      delegates: [
        delegate('ann', { languages: ['zh'] }),
        bo,
        delegate('chi', { languages: ['zh'] }),
        delegate('dee', { languages: ['th'] }),
      ],
      interpreters: [
        {
          id: 'both',
          pairs: [
            ['zh', 'en'],
            ['zh', 'th'],
          ],
          slots: null,
        },
        { id: 'one', pairs: [['zh', 'en']], slots: null },
      ],
      wishes: [wish('w', 'ann', 'bo', 5), wish('x', 'chi', 'dee', 1)],
    });
    expect(schedule(given, budget(0)).meetings).to.have.length(2);
  });

  it('keeps what is fixed, even against the rules, and says what is wrong with it', () => {
    const fixed = meeting(['ann', 'bo'], 's1', { standing: 'PINNED' });
    const given = matchmaking({
      delegates: [ann, bo],
      tables: [{ id: 't1', closed: ['s1'] }],
      wishes: [wish('w', 'bo', 'ann')],
      meetings: [fixed],
    });
    const made = schedule(given, budget(100));
    expect(made.meetings).to.deep.equal([{ ...fixed, wishes: ['w'] }]);
    expect(verifySchedule(given, made)).to.deep.equal([{ code: 'TABLE_CLOSED', id: 't1', meetings: [0] }]);
  });

  it('ends a confirmed meeting of who withdrew, and keeps one that was held', () => {
    const given = matchmaking({
      delegates: [{ ...ann, withdrawn: true }, bo, chi],
      wishes: [wish('w', 'ann', 'bo'), wish('x', 'ann', 'chi')],
      meetings: [meeting(['ann', 'bo'], 's1', { standing: 'HELD' }), meeting(['ann', 'chi'], 's2')],
    });
    const made = schedule(given, budget(100));
    expect(made.meetings.map(({ delegates }) => delegates)).to.deep.equal([['ann', 'bo']]);
    expect(reasonOf(made, 'x')).to.deep.equal({ code: 'WITHDRAWN', ids: ['ann'] });
    expect(verifySchedule(given, made)).to.deep.equal([]);
  });

  it('grants the first wish of the least before the second of the most', () => {
    const given = matchmaking({
      delegates: [ann, bo, chi, delegate('dee')],
      slots: [slot('s1', 0, 30), slot('s2', 30, 60)],
      wishes: [wish('w', 'ann', 'bo', 2), wish('x', 'ann', 'chi', 2), wish('y', 'dee', 'chi', 1)],
    });
    expect(reasonOf(schedule(given, budget(500)), 'y')).to.equal(undefined);
  });

  it('ranks any first wish above a meeting that is the tenth of both sides', () => {
    expect(2 * 5 * (share(10) + share(11))).to.be.below(share(1));
    expect([0, 1, 2, 4, 5, 8, 1_000].map(weightOfRank)).to.deep.equal([5, 5, 4, 3, 2, 1, 1]);
  });

  it('serves somebody with 1,000 wishes as far as there is time', () => {
    const others = Array.from({ length: 1_000 }, (_, place) => delegate(`other ${place}`));
    const given = matchmaking({ delegates: [ann, ...others], wishes: others.map(({ id }, place) => wish(`w${place}`, 'ann', id)) });
    const made = schedule(given, budget(2_000));
    expect(made.meetings).to.have.length(2);
    expect(made.refused).to.have.length(998);
    expect(upperBound(given, 0, 100)).to.be.at.least(made.merit.value);
  });

  it('is of data that another thread can be given', () => {
    fc.assert(
      fc.property(medium, (given) => {
        const made = schedule(given, budget(100));
        expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
        expect(schedule(structuredClone(JSON.parse(JSON.stringify(given))), budget(100))).to.deep.equal(made);
      }),
      { seed: 20_261_124, numRuns: 30 },
    );
  });
});

describe('whatever is wished', () => {
  it('nobody and nothing is booked twice, closed or absent, languages are met, and each wish is answered', () => {
    fc.assert(
      fc.property(medium, fc.integer(), (given, seed) => {
        const made = schedule(given, budget(300, seed));
        expect(verifySchedule(given, made)).to.deep.equal([]);
        expect(made.merit.value).to.equal(valueOfAll(given, made.meetings));
      }),
      { seed: 20_261_125, numRuns },
    );
  });

  it('no meeting could be added to a schedule', () => {
    fc.assert(
      fc.property(medium, (given) => {
        const made = schedule(given, budget(100));
        for (const { wish: id, reason } of made.refused) {
          if (!('taken' in reason) && reason.code !== 'DELEGATE_FULL') continue;
          const { from, to } = given.wishes.find((each) => each.id === id) as Wish;
          const partners = given.delegates.filter((each) =>
            'delegate' in to ? each.id === to.delegate : each.organization === to.organization,
          );
          for (const partner of partners) {
            for (const { id: s } of given.slots) {
              for (const { id: t } of given.tables) {
                for (const interpreter of [null, ...given.interpreters.map((each) => each.id)]) {
                  const more = meeting([from, partner.id], s, { table: t, interpreter, standing: 'PROPOSED', wishes: [id] });
                  expect(isFine(given, [...made.meetings, more]), JSON.stringify(more)).to.equal(false);
                }
              }
            }
          }
        }
      }),
      { seed: 20_261_126, numRuns },
    );
  });

  it('the best schedule of a small forum is found, and the bound is not below it', () => {
    let gap = 0;
    let forums = 0;
    fc.assert(
      fc.property(small, (given) => {
        const made = schedule(given, budget(3_000));
        const lost = new Set(
          made.refused.filter(({ reason }) => !('taken' in reason) && reason.code !== 'DELEGATE_FULL').map((each) => each.wish),
        );
        const best = bestValue(given, new Set(given.wishes.map(({ id }) => id).filter((id) => !lost.has(id))));
        const bound = upperBound(given, made.merit.value, 300);
        expect(made.merit.value).to.equal(best);
        expect(bound).to.be.at.least(best);
        forums += best > 0 ? 1 : 0;
        gap += best > 0 ? (bound - best) / best : 0;
      }),
      { seed: 20_261_127, numRuns: 400 },
    );
    expect(forums).to.be.above(100);
    expect(gap / forums).to.be.below(0.05);
  });

  it('proposals of before are where the next search begins, so that it is never worse', () => {
    fc.assert(
      fc.property(medium, (given) => {
        const first = schedule(given, budget(300));
        const again = schedule({ ...given, meetings: first.meetings }, budget(0, 2));
        expect(again.merit.value).to.be.at.least(first.merit.value);
        expect(verifySchedule(given, again)).to.deep.equal([]);
      }),
      { seed: 20_261_128, numRuns },
    );
  });

  it('what is fixed stays', () => {
    fc.assert(
      fc.property(medium, fc.integer({ min: 0, max: 3 }), (given, count) => {
        const first = schedule(given, budget(100));
        const meetings = first.meetings.map((each, place) => ({
          ...each,
          standing: place < count ? ('CONFIRMED' as const) : each.standing,
        }));
        const later = { ...given, meetings };
        expect(verifySchedule(later, schedule(later, budget(300, 3)))).to.deep.equal([]);
      }),
      { seed: 20_261_129, numRuns },
    );
  });

  it('the search ends with its time', () => {
    const given = matchmaking({ delegates: [ann, bo, chi], wishes: [wish('w', 'ann', 'bo'), wish('x', 'bo', 'chi')] });
    let now = 0;
    const clock = () => {
      now += 10;
      return now;
    };
    const made = schedule(given, { seed: 1, steps: Number.MAX_SAFE_INTEGER, milliseconds: 50, clock });
    expect(made.meetings).to.have.length(2);
  });
});
