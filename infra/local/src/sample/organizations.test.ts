import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseRorRecord } from '../import/ror-record.ts';

describe('the sample organisations', () => {
  const file = new URL('../../../sample/organizations.json', import.meta.url);
  const records = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
  const organizations = records.map((record) => {
    const read = parseRorRecord(record);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.organization;
  });

  it('are at most 300, each once, of China and the eleven ASEAN countries', () => {
    expect(organizations.length).to.be.at.most(300);
    expect(new Set(organizations.map(({ rorId }) => rorId)).size).to.equal(organizations.length);
    expect([...new Set(organizations.map(({ country }) => country))].sort().join(' ')).to.equal('BN CN ID KH LA MM MY PH SG TH TL VN');
  });

  it('hold the agencies of the sample data, and withdrawn and inactive ones', () => {
    const ids = organizations.map(({ rorId }) => rorId);
    expect(ids).to.include.members('027s68j25 00dhpdx54 04vy95b61 03cqd2v24 02hmjzt55 05tgxx705 02b207r52 03vch0r71 036wvzt09'.split(' '));
    expect(new Set(organizations.map(({ status }) => status))).to.deep.equal(new Set(['ACTIVE', 'INACTIVE', 'WITHDRAWN']));
  });
});
