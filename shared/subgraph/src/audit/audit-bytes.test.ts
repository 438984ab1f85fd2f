import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { chainOf, createDigest, noChain, readMarks, rowBytes, type SealedRow, writeMarks } from './audit-bytes.ts';

const row: SealedRow = {
  cluster: '7000000000000000001',
  txid: '750',
  id: '1',
  at: '2026-03-01T09:30:00.000000 AD',
  kind: 'DECISION',
  person: 'local:desk',
  via: null,
  mandate: 'm1',
  role: 'SECRETARIAT',
  organization: null,
  country: '',
  actions: '{doIt}',
  subjects: '{}',
  outcome: 'ACCEPTED',
  reason: null,
  requestId: 'request-1',
  traceparent: null,
  details: null,
};
const keys = Object.keys(row) as (keyof SealedRow)[];
const rows = fc.record(
  Object.fromEntries(keys.map((key) => [key, fc.oneof(fc.constant(null), fc.constantFrom('', '0', 'a', 'aa', '\u0000'), fc.string())])),
) as unknown as fc.Arbitrary<SealedRow>;

describe('the bytes of an entry', () => {
  it('are these, so that what was sealed can always be checked', () => {
    expect(createHash('sha256').update(rowBytes(row)).digest('hex')).to.equal(
      '1833b328abe1faf01d9549ab679653e4739b226338fa137fffaedffa7fd61f45',
    );
    const digest = createDigest();
    digest.add(row);
    digest.add({ ...row, id: '2' });
    const { entries, digest: all } = digest.finish();
    expect([entries, all.toString('hex')]).to.deep.equal(['2', '4a03c9e96934d1e205d2ef97be486f164b6c3f0f1c9725ccf0049a2f4b2f5f07']);
  });

  it('change with each value of it', () => {
    const seen = new Set([rowBytes(row).toString('hex')]);
    for (const key of keys) seen.add(rowBytes({ ...row, [key]: `${row[key]}x` }).toString('hex'));
    expect(seen.size).to.equal(keys.length + 1);
  });

  it('tell null from an empty text, and one value from its neighbour', () => {
    const variants = [
      { ...row, person: null, via: 'a' },
      { ...row, person: 'a', via: null },
      { ...row, person: '', via: 'a' },
      { ...row, person: 'a', via: '' },
    ];
    expect(new Set(variants.map((each) => rowBytes(each).toString('hex'))).size).to.equal(variants.length);
  });

  it('are never those of another entry, nor those of two entries those of two others', () => {
    const bytes = (list: readonly SealedRow[]) => Buffer.concat(list.map(rowBytes)).toString('hex');
    const values = (list: readonly SealedRow[]) => JSON.stringify(list.map((each) => keys.map((key) => each[key])));
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 2 }), fc.array(rows, { maxLength: 2 }), (one, other) => {
        expect(bytes(one) === bytes(other)).to.equal(values(one) === values(other));
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('a seal', () => {
  const seal = {
    number: '2',
    cluster: '7000000000000000001',
    fromTxid: '700',
    untilTxid: '751',
    entries: '1',
    digest: Buffer.alloc(32, 1),
    previous: noChain,
    sealedAt: '2026-03-01T09:30:00.400Z',
  };

  it('has another link in the chain for another value of any kind', () => {
    const changed = [
      ...(['number', 'cluster', 'fromTxid', 'untilTxid', 'entries', 'sealedAt'] as const).map((key) => ({
        ...seal,
        [key]: `${seal[key]}0`,
      })),
      { ...seal, digest: Buffer.alloc(32, 2) },
      { ...seal, previous: Buffer.alloc(32, 2) },
      { ...seal, fromTxid: '7007', untilTxid: '51' },
    ];
    expect(new Set([seal, ...changed].map((each) => chainOf(each).toString('hex'))).size).to.equal(changed.length + 1);
  });

  it('marks its entries by their ids', () => {
    const digest = createDigest();
    const marks = [digest.add(row), digest.add({ ...row, id: '9007199254740993' })];
    const read = readMarks(writeMarks(marks));
    expect([...read]).to.deep.equal(marks.map(({ id, hash }) => [id, hash]));
    expect(read.get('1'))
      .to.match(/^[\da-f]{16}$/)
      .and.not.equal(read.get('9007199254740993'));
  });
});
