import { expect } from 'chai';
import { murmur2, partitionOf } from './partition.ts';

describe('the partition of a key', () => {
  const known: [string, number][] = [
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ];
  for (const [text, hash] of known) {
    it(`hashes "${text}" as Kafka's own client does`, () => {
      expect(murmur2(Buffer.from(text))).to.equal(hash);
    });
  }

  it('is within the partitions, also for an empty key and for one beyond ASCII', () => {
    for (const key of ['', 'org_1', 'มหาวิทยาลัย', '東京']) expect(partitionOf(key, 7)).to.be.within(0, 6);
  });
});
