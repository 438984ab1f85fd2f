import type { Caller } from '@cattc/decisions';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { factsWith, membershipIn } from '../../test/membership-cases.ts';
import type { Vote } from '../generated/resolvers.ts';
import type { CouncilInput } from './membership-council.ts';
import { decide } from './membership-decisions.ts';

const chair = callerOf('COUNCIL', { person: 'local:chair' });
const recommended = membershipIn('RECOMMENDED', {
  validFrom: null,
  validTo: null,
  appliedBy: 'local:applicant',
  submittedBy: 'local:submitter',
  recommendedBy: 'local:officer',
});
const councillors = ['a', 'b', 'c', 'applicant', 'submitter', 'officer', 'holder'].map((sub) => `local:${sub}`);
const facts = { ...factsWith(), mandateHolders: ['local:holder'], councillors };

/** The votes as `person: vote`. */
const minutes = (votes: Readonly<Record<string, Vote>>, rest: Partial<CouncilInput> = {}): CouncilInput => ({
  votes: Object.entries(votes).map(([sub, vote]) => ({ person: `local:${sub}`, vote })),
  ...rest,
});
const refusalOf = (
  council: CouncilInput,
  action: 'approve' | 'reject' = 'approve',
  caller: Caller = chair,
  more: { effectiveAt?: Date } = {},
) => {
  const decision = decide(action, recommended, { reason: 'OTHER', council, ...more }, facts, caller);
  return decision.kind === 'accepted' ? null : decision.refusal;
};
const codeOf = (...given: Parameters<typeof refusalOf>) => refusalOf(...given)?.code ?? null;

describe('a decision of the council', () => {
  for (const [title, votes, approved, rejected] of [
    ['all for', { chair: 'FOR', a: 'FOR', b: 'FOR' }, null, 'VOTE_SAYS_OTHERWISE'],
    ['more for than against', { chair: 'AGAINST', a: 'FOR', b: 'FOR' }, null, 'VOTE_SAYS_OTHERWISE'],
    ['as many against as for', { chair: 'FOR', a: 'AGAINST', b: 'ABSTAIN' }, 'VOTE_SAYS_OTHERWISE', null],
    ['nobody for', { chair: 'ABSTAIN', a: 'ABSTAIN', b: 'ABSTAIN' }, 'VOTE_SAYS_OTHERWISE', null],
    ['one for, the others abstain', { chair: 'ABSTAIN', a: 'ABSTAIN', b: 'FOR' }, null, 'VOTE_SAYS_OTHERWISE'],
    ['too few', { chair: 'FOR', a: 'FOR' }, 'QUORUM_MISSED', 'QUORUM_MISSED'],
    ['too few beside those recused', { chair: 'FOR', a: 'FOR', b: 'RECUSED', c: 'RECUSED' }, 'QUORUM_MISSED', 'QUORUM_MISSED'],
    ['without the caller', { a: 'FOR', b: 'FOR', c: 'FOR' }, 'NOT_A_VOTER', 'NOT_A_VOTER'],
    ['the caller recused', { chair: 'RECUSED', a: 'FOR', b: 'FOR', c: 'FOR' }, 'NOT_A_VOTER', 'NOT_A_VOTER'],
  ] as const satisfies readonly (readonly [string, Readonly<Record<string, Vote>>, string | null, string | null])[]) {
    it(`${title}: ${approved ?? 'approves'}, ${rejected ?? 'rejects'}`, () => {
      expect(codeOf(minutes(votes))).to.equal(approved);
      expect(codeOf(minutes(votes), 'reject')).to.equal(rejected);
    });
  }

  for (const [sub, interest] of [
    ['applicant', 'applied for the organisation'],
    ['submitter', 'applied for the organisation'],
    ['officer', 'judged the case before'],
    ['holder', 'holds a mandate for the organisation'],
  ] as const) {
    it(`recuses whoever ${interest} (${sub}), by name`, () => {
      for (const vote of ['FOR', 'AGAINST', 'ABSTAIN'] as const) {
        const refusal = refusalOf(minutes({ chair: 'FOR', a: 'FOR', b: 'FOR', [sub]: vote }));
        expect(refusal?.code, vote).to.equal('MUST_RECUSE');
        expect(refusal?.details).to.deep.equal([
          { path: 'council.votes[3].vote', problem: `${vote} of somebody who ${interest}`, expected: 'RECUSED' },
        ]);
      }
      expect(codeOf(minutes({ chair: 'FOR', a: 'FOR', b: 'FOR', [sub]: 'RECUSED' }))).to.equal(null);
    });
  }

  it('is not recorded by somebody with an interest', () => {
    const holder = callerOf('COUNCIL', { person: 'local:holder' });
    expect(codeOf(minutes({ holder: 'FOR', a: 'FOR', b: 'FOR' }), 'approve', holder)).to.equal('MUST_RECUSE');
    expect(codeOf(minutes({ holder: 'RECUSED', a: 'FOR', b: 'FOR', c: 'FOR' }), 'approve', holder)).to.equal('NOT_A_VOTER');
  });

  it('counts no vote of somebody who is not of the council, and names each; of the caller the token says it', () => {
    for (const vote of ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'] as const) {
      const refusal = refusalOf(minutes({ chair: 'FOR', a: 'FOR', nobody: vote, b: 'FOR', stranger: vote }));
      expect(refusal?.code, vote).to.equal('INVALID_INPUT');
      expect(
        refusal?.details.map(({ path, problem }) => [path, problem]),
        vote,
      ).to.deep.equal([
        ['council.votes[2].person', '"local:nobody" is no member of the council on 2026-03-01'],
        ['council.votes[4].person', '"local:stranger" is no member of the council on 2026-03-01'],
      ]);
    }
  });

  it('names every value that does not fit: who voted twice, who is nobody, no votes at all', () => {
    const votes = [
      { person: 'local:chair', vote: 'FOR' as const },
      { person: 'local:chair', vote: 'AGAINST' as const },
      { person: 'somebody', vote: 'FOR' as const, reason: 'x'.repeat(501) },
    ];
    expect(refusalOf({ votes })?.details.map(({ path }) => path)).to.deep.equal([
      'council.votes[1].person',
      'council.votes[2].person',
      'council.votes[2].reason',
    ]);
    expect(refusalOf({ votes: [] })?.details.map(({ path }) => path)).to.deep.equal(['council.votes']);
    const crowd = Array.from({ length: 51 }, (_, index) => ({ person: `local:${index}`, vote: 'FOR' as const }));
    expect(refusalOf({ votes: crowd })?.details.map(({ path }) => path)).to.deep.equal(['council.votes']);
  });

  const all: Readonly<Record<string, Vote>> = { chair: 'FOR', a: 'FOR', b: 'FOR' };
  for (const [heldOn, effectiveAt, fits] of [
    ['2026-02-20', null, true],
    ['2026-03-01', null, true],
    ['2026-02-19', null, false],
    ['2026-03-02', null, false],
    ['2026-02-30', null, false],
    // Effective since the 25th in Shanghai: the meeting cannot have come after.
    ['2026-02-25', '2026-02-24T16:00:00.000Z', true],
    ['2026-02-26', '2026-02-24T16:00:00.000Z', false],
  ] as const) {
    it(`${fits ? 'may' : 'cannot'} be of ${heldOn}${effectiveAt === null ? '' : ` where it is so since ${effectiveAt}`}`, () => {
      const refusal = refusalOf(
        minutes(all, { heldOn }),
        'approve',
        chair,
        effectiveAt === null ? {} : { effectiveAt: new Date(effectiveAt) },
      );
      expect(refusal?.details.map(({ path }) => path) ?? null).to.deep.equal(fits ? null : ['council.heldOn']);
    });
  }

  it('is kept with the day, the quorum and the votes', () => {
    const decision = decide('approve', recommended, { council: minutes({ ...all, officer: 'RECUSED' }) }, facts, chair);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.minutes).to.deep.include({ heldOn: '2026-03-01', quorum: 3, carried: true });
    expect(decision.change.minutes?.votes).to.have.length(4);
  });
});
