import { expect } from 'chai';
import type { Item } from './batches.ts';
import type { Registration } from './registration-client.ts';
import { countDifference, differenceOf, differenceText, isExtract, noDifferences, releaseText } from './release-report.ts';

const item = (facts: object = {}): Item => ({
  line: 7,
  number: 6,
  rorId: '028wp3y58',
  fingerprint: '',
  json: JSON.stringify({ rorId: '028wp3y58', status: 'ACTIVE', names: [{ value: 'Chula' }], relations: [], ...facts }),
});
const release = { name: 'v1.60', dryRun: true, takesExtract: false };
const status = [{ fact: 'status', before: '"ACTIVE"', after: '"INACTIVE"' }];
const relations = [
  { kind: 'SUCCESSOR', rorId: '05jd2pj53', label: 'x' },
  { kind: 'PARENT', rorId: '01znkr924', label: 'y' },
];

describe('what a release makes of an organisation', () => {
  for (const [what, facts, registration, counted] of [
    ['NEW', {}, { outcome: 'REGISTERED' }, { new: 1 }],
    ['CHANGED', {}, { outcome: 'UPDATED', changes: [{ fact: 'city', before: 'null', after: '"Nan"' }] }, { changed: 1 }],
    ['INACTIVE', { status: 'INACTIVE', relations }, { outcome: 'UPDATED', changes: status }, { inactive: 1, successorKnown: 1 }],
    // It was inactive before: its end is nothing new.
    ['CHANGED', { status: 'INACTIVE', relations }, { outcome: 'UPDATED', changes: [] }, { changed: 1 }],
    [
      'WITHDRAWN',
      { status: 'WITHDRAWN' },
      { outcome: 'WITHDRAWN', needsAttention: ['WITHDRAWN_WITH_MEMBERSHIP'] },
      { withdrawn: 1, needingAttention: 1 },
    ],
    ['OLDER', { modifiedOn: '2026-05-01' }, { outcome: 'OLDER', registeredOf: '2026-05-02' }, { older: 1 }],
    ['KEPT', {}, { outcome: 'KEPT', conflicts: [{ fact: 'city', ours: '"A"', theirs: '"B"' }] }, { kept: 1, conflicts: 1 }],
  ] as const) {
    it(`is ${what} and counted so`, () => {
      const difference = differenceOf(item(facts), { problems: [], ...registration } as unknown as Registration);
      expect(difference).to.include({ what, rorId: '028wp3y58', name: 'Chula', line: 7 });
      const counts = noDifferences();
      if (difference !== null) countDifference(counts, difference);
      expect(counts).to.deep.equal({ ...noDifferences(), ...counted });
    });
  }

  it('is nothing where it is as it was, was merged into another one, or is refused', () => {
    for (const outcome of ['UNCHANGED', 'MERGED', 'REFUSED'] as const)
      expect(differenceOf(item(), { outcome, problems: [] })).to.equal(null);
  });

  it('is told on one line: of lists what came and went, whatever the order of an item’s fields', () => {
    const text = differenceText({
      what: 'CHANGED',
      rorId: '028wp3y58',
      name: 'Chula',
      changes: [
        {
          fact: 'names',
          before: '[{"value":"Chula","kind":"LABEL"},{"value":"CU","kind":"ACRONYM"}]',
          after: '[{"kind":"LABEL","value":"Chula"},{"kind":"ALIAS","value":"Old"}]',
        },
        { fact: 'domains', before: '["a","b"]', after: '["b","a"]' },
        { fact: 'established', before: 'null', after: '1917' },
      ],
      conflicts: [{ fact: 'city', ours: '"A"', theirs: '"B"' }],
      successors: ['05jd2pj53'],
      needsAttention: ['SOURCE_CONFLICT'],
    });
    expect(text).to.equal(
      'changed  028wp3y58  Chula: names + ALIAS "Old", - ACRONYM "CU"; domains in another order; established null → 1917; city stays "A", the release says "B"; successor 05jd2pj53; to be looked at: SOURCE_CONFLICT',
    );
  });

  it('says of a part of a file that it cannot tell what is gone', () => {
    expect(releaseText(release, noDifferences(), null))
      .to.include('nothing was stored')
      .and.to.include('only seen of a whole file');
    expect(releaseText({ ...release, dryRun: false }, { ...noDifferences(), gone: 3 }, { registered: 6, missing: 3 }))
      .to.include('taken')
      .and.to.include('3 gone from the release');
  });

  it('says of a file that lacks most of what is registered that it is an extract, unless it is said to be whole', () => {
    const coverage = { registered: 5, missing: 3 };
    expect(releaseText(release, noDifferences(), coverage)).to.include(
      '3 of the 5 registered organisations are not in it: this is an extract',
    );
    expect(releaseText({ ...release, takesExtract: true }, { ...noDifferences(), gone: 3 }, coverage)).to.include(
      '3 gone from the release',
    );
    expect(isExtract({ registered: 0, missing: 0 })).to.equal(false);
  });

  it('says what is older than what is registered, and of a release that holds nothing newer that it is older', () => {
    const older = { what: 'OLDER', rorId: '028wp3y58', name: 'Chula', modifiedOn: '2026-05-01', registeredOf: '2026-05-02' } as const;
    expect(differenceText(older)).to.equal('older  028wp3y58  Chula: of 2026-05-01, what is registered is of 2026-05-02');
    const coverage = { registered: 5, missing: 0 };
    const text = releaseText(release, { ...noDifferences(), older: 6, new: 1 }, coverage);
    expect(text)
      .to.include('It is older than the release that was taken last')
      .and.to.include('6 older than what is registered, which stays');
    expect(releaseText(release, { ...noDifferences(), older: 6, changed: 1 }, coverage)).to.not.include('older than the release');
    expect(releaseText(release, noDifferences(), coverage)).to.not.include('older');
  });
});
