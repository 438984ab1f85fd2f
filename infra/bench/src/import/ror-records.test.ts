import { parseRorId } from '@cattc/formats';
import { expect } from 'chai';
import { nameWord } from './name-words.ts';
import { readSampleRecords, rorId, rorRecord } from './ror-records.ts';

describe('generated ROR records', () => {
  it('have ids with right check digits, of which no two of 100,000 are the same', async () => {
    const sample = await readSampleRecords();
    const ids = Array.from({ length: 100_000 }, (_, number) => rorRecord(sample, number).id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => !parseRorId(id).ok)).to.deep.equal([]);
  });

  it('begin with the sample as it is', async () => {
    const sample = await readSampleRecords();
    expect(rorRecord(sample, 0).id).to.equal(sample[0]?.id);
    expect(rorRecord(sample, 5).names).to.deep.equal(sample[5]?.names);
  });

  it('differ in names and domains from turn to turn, and are the same for the same number', async () => {
    const sample = await readSampleRecords();
    const number = 3 * sample.length;
    expect(rorRecord(sample, number)).to.deep.equal(rorRecord(sample, number));
    expect(rorRecord(sample, number).names).not.to.deep.equal(rorRecord(sample, 2 * sample.length).names);
    expect(rorRecord(sample, number).domains).to.deep.equal(['c3.national-u.edu.ph']);
  });

  it('write a known id', () => {
    expect(parseRorId(rorId(123_456_789)).ok).to.equal(true);
  });

  it('take words for names that differ', () => {
    for (const script of ['latin', 'han', 'thai'] as const) {
      const words = Array.from({ length: 4_000 }, (_, number) => nameWord(script, number));
      expect(new Set(words).size, script).to.be.greaterThan(3_950);
    }
  });
});
