import { readFileSync } from 'node:fs';
import { parseNationalId } from '@cattc/formats';
import { expect } from 'chai';
import { parseRorRecord } from '../import/ror-record.ts';
import { readIllustrative } from './illustrative.ts';

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

  it('are beside pairs of records that may be one: open, dismissed and merged', async () => {
    const { duplicates } = await readIllustrative();
    expect(duplicates.map(({ end }) => end)).to.have.members(['OPEN', 'DISMISSED', 'MERGED']);
    for (const { organizations: pair } of duplicates) expect(pair).to.have.length(2);
  });

  it('are beside firms without a ROR id, with right national ids, of which each names only those before it', async () => {
    const { firms } = await readIllustrative();
    const keys = firms.map(({ key }) => key);
    for (const [index, { parent, successor, input }] of firms.entries()) {
      for (const other of [parent, successor]) if (other !== undefined) expect(keys.slice(0, index)).to.include(other);
      const { nationalIds } = input as { nationalIds: { scheme: 'CN_USCC'; value: string }[] };
      for (const { scheme, value } of nationalIds) expect(parseNationalId(scheme, null, value)).to.include({ ok: true });
    }
    expect(firms.some(({ parent }) => parent !== undefined)).to.equal(true);
    expect(firms.some(({ successor, input }) => successor !== undefined && 'status' in input && input.status === 'WITHDRAWN')).to.equal(
      true,
    );
  });
});
