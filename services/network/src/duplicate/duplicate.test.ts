import { roles } from '@cattc/decisions';
import { duplicateEvents } from '@cattc/events';
import { foldName, newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { DuplicateState } from '../generated/resolvers.ts';
import {
  type ComparedFacts,
  compare,
  compared,
  type Duplicate,
  dismiss,
  duplicateTable,
  keep,
  nearKeysOf,
  refuseDismissal,
} from './duplicate.ts';
import { gramsOf, leastSimilarity, similarity, similarityKeys } from './name-similarity.ts';

const record = (value: string, facts: Partial<ComparedFacts> = {}) =>
  compared({ names: [{ value, lang: null, kind: 'LABEL' }], country: 'TH', domains: [], externalIds: [], ...facts });
const grams = (name: string) => gramsOf(foldName(name));
const alike = (a: string, b: string) => similarity(grams(a), grams(b));

describe('how alike two names are', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['Chulalongkorn University', 'Chulalongkorn Univeristy', true],
    ['University of Malaya', 'Malaya University', true],
    ['Acme Robotics Co., Ltd.', 'ACME Robotics', true],
    ['PT Surya Teknologi', 'Surya Teknologi Tbk', true],
    ['Công ty TNHH Minh Long', 'Minh Long', true],
    ['Đại học Bách khoa Hà Nội', 'Dai hoc Bach khoa Ha Noi', true],
    ['广西桂林电子科技有限公司', '广西桂林电子科技', true],
    ['桂林电子科技大学', '桂林电子科技大學', true],
    ['จุฬาลงกรณ์มหาวิทยาลัย', 'จุฬาลงกรณ์ มหาวิทยาลัย', true],
    ['广西大学', '广西民族大学', false],
    ['Mahidol University', 'Silpakorn University', false],
    ['National Institute of Technology', 'National Institute of Development', false],
    ['Co., Ltd.', 'Pte. Ltd.', false],
  ];
  for (const [a, b, expected] of pairs) {
    it(`${expected ? 'takes' : 'does not take'} "${a}" and "${b}" for alike`, () => {
      expect(alike(a, b) >= leastSimilarity, `${alike(a, b)}`).to.equal(expected);
    });
  }

  it('does not depend on the order, is 1 for a name and itself, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
        const value = alike(a, b);
        expect(value).to.equal(alike(b, a)).and.within(0, 1);
        expect(alike(a, a)).to.equal(grams(a).hashes.length === 0 ? 0 : 1);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('finds by its keys every name that is alike enough', () => {
    const word = fc.constantFrom(
      'thai',
      'lao',
      'robotics',
      'marine',
      'university',
      'institute',
      '广西',
      '科技大学',
      'krungthep',
      'minh',
      'long',
      'surya',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    // One letter is left out, so that there are many that are nearly alike.
    const spoilt = fc.tuple(name, fc.nat(60)).map(([text, at]) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1));
    let found = 0;
    fc.assert(
      fc.property(name, fc.oneof(name, spoilt), (a, b) => {
        const [x, y] = [grams(a), grams(b)];
        if (similarity(x, y) < leastSimilarity) return;
        found += 1;
        const keys = new Set(similarityKeys('TH', x));
        expect(
          similarityKeys('TH', y).some((key) => keys.has(key)),
          `${a} / ${b}`,
        ).to.equal(true);
      }),
      { seed: 7, numRuns: 5_000 },
    );
    expect(found).to.be.greaterThan(50);
  });
});

describe('what speaks for two records being one', () => {
  const isni = [{ scheme: 'isni', value: '0000 0001 2244 7875' }];

  it('names each reason, the strongest first, and more reasons leave less doubt', () => {
    const name = 'Surya Robotics';
    const [byName, byDomain] = [
      compare(record(name), record(name)),
      compare(record(name, { domains: ['a.th'] }), record('Other', { domains: ['a.th'] })),
    ];
    expect(byName).to.deep.equal({ reasons: ['SAME_NAME'], score: 90, nameSimilarity: 100 });
    expect(byDomain).to.deep.include({ reasons: ['SAME_DOMAIN'], score: 60 });
    const all = { domains: ['a.th'], externalIds: isni };
    expect(compare(record(name, all), record(name, all))).to.deep.include({
      reasons: ['SAME_EXTERNAL_ID', 'SAME_NAME', 'SAME_DOMAIN'],
      score: 100,
    });
    expect(
      compare(record(name, { externalIds: isni }), record('X', { externalIds: [{ scheme: 'ISNI', value: '0000000122447875' }] }))?.reasons,
    ).to.deep.equal(['SAME_EXTERNAL_ID']);
  });

  it('takes similar names for less than the same name, acronyms and other countries for nothing', () => {
    const similar = compare(record('Chulalongkorn University'), record('Chulalongkorn Univeristy'));
    expect(similar?.reasons).to.deep.equal(['SIMILAR_NAME']);
    expect(similar?.score).to.be.within(50, 75);
    expect(compare(record('Chulalongkorn University'), record('Chulalongkorn University', { country: 'LA' }))).to.equal(null);
    const acronym = (value: string) => record(value, { names: [{ value: 'CU', lang: null, kind: 'ACRONYM' }] });
    expect(compare(acronym('a'), acronym('b'))).to.equal(null);
  });

  it('looks a record up by a bounded number of keys, however many names it has', () => {
    const names = Array.from({ length: 100 }, (_, index) => ({
      value: `A rather long name of laboratory ${index} ${'x'.repeat(index)}`,
      lang: null,
      kind: 'ALIAS' as const,
    }));
    expect(nearKeysOf(record('', { names }))).to.have.length.at.most(40);
  });
});

describe('a possible duplicate', () => {
  const found: Duplicate = {
    id: newId('dup'),
    version: 0,
    firstId: 'org_1',
    secondId: 'org_2',
    countries: ['TH'],
    reasons: ['SAME_DOMAIN'],
    score: 60,
    nameSimilarity: 10,
    state: 'OPEN',
    dismissedReasons: [],
    foundAt: '2026-03-01T08:00:00.000Z',
  };
  const dismissed: Duplicate = { ...found, version: 1, state: 'DISMISSED', dismissedReasons: ['SAME_DOMAIN'] };
  const finding = (...reasons: Duplicate['reasons']) => ({ reasons, score: 70, nameSimilarity: 70 });

  it('is told by exactly the events of the catalogue', () => {
    expect(Object.keys(duplicateEvents)).to.deep.equal(Object.values(duplicateTable).map(({ event }) => event));
  });

  it('is dismissed while it is open, by the secretariat and administrators, and by nobody for an organisation of their own', () => {
    for (const state of Object.values(DuplicateState)) {
      for (const role of roles) {
        const refused = refuseDismissal({ ...found, state }, callerOf(role));
        const may = role === 'SECRETARIAT' || role === 'ADMIN';
        const expected = role === 'PUBLIC' ? 'UNAUTHENTICATED' : !may ? 'FORBIDDEN' : state === 'OPEN' ? undefined : 'WRONG_STATE';
        expect(refused?.refusal.code, `${state} ${role}`).to.equal(expected);
      }
    }
    expect(refuseDismissal(found, callerOf('SECRETARIAT', { organizations: ['org_2'] }))?.refusal.code).to.equal('OWN_ORGANIZATION');
    const decision = dismiss(found, { reason: 'OTHER' }, callerOf('SECRETARIAT'));
    expect(decision.kind === 'refused' && decision.refusal.code).to.equal('INVALID_INPUT');
  });

  it('remembers what spoke for it when it was dismissed, and is open again where something else does', () => {
    const decision = dismiss(found, { reason: 'DIFFERENT_ORGANIZATIONS' }, callerOf('SECRETARIAT'));
    expect(decision.kind === 'accepted' && decision.change.duplicate).to.deep.equal(dismissed);
    expect(keep(dismissed, finding('SAME_DOMAIN'))?.state).to.equal('DISMISSED');
    expect(keep(dismissed, finding('SIMILAR_NAME', 'SAME_DOMAIN'))?.state).to.equal('OPEN');
    expect(keep(found, finding('SIMILAR_NAME'))?.state).to.equal('OPEN');
    expect(keep(null, finding('SIMILAR_NAME'))?.state).to.equal('OPEN');
  });

  it('is forgotten when nothing speaks for it any more, unless somebody decided on it', () => {
    expect(keep(found, null)).to.equal(null);
    expect(keep(null, null)).to.equal(null);
    expect(keep(dismissed, null)).to.deep.include({ reasons: [], state: 'DISMISSED' });
  });
});
