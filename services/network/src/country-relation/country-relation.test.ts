import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { mechanismIn } from '../../test/mechanism-cases.ts';
import { relationHistory } from './country-relation.ts';

describe('the history of the relation with a country', () => {
  const asean = {
    id: newId('grp'),
    version: 1,
    code: 'ASEAN',
    names: [{ value: 'ASEAN', lang: 'en' }],
    members: [
      { country: 'TH', from: '1967-08-08', to: null },
      { country: 'TL', from: '2025-10-26', to: '2026-01-31' },
      { country: 'TL', from: '2026-06-01', to: null },
    ],
  };
  const mechanism = mechanismIn('IN_FORCE', { country: 'TL' });
  const at = (version: number, instant: string) => ({ version, effectiveAt: new Date(instant) });
  const told = (today: string, ...transitions: ReturnType<typeof at>[]) =>
    relationHistory('TL', [asean], [{ mechanism, platform: null, transitions }], today).map(({ on, kind, transition }) => [
      on,
      kind,
      transition?.version ?? null,
    ]);

  it('is one line of the groups that it joined and left and of its mechanisms, the newest first, and nothing that is to come', () => {
    const transitions = [
      at(1, '2025-10-25T15:59:00Z'),
      at(2, '2025-11-02T00:00:00Z'),
      at(3, '2025-11-02T00:00:00Z'),
      at(4, '2026-02-01T04:00:00Z'),
    ];
    expect(told('2026-03-01', ...transitions)).to.deep.equal([
      ['2026-02-01', 'MECHANISM', 4],
      ['2026-02-01', 'LEFT_GROUP', null],
      ['2025-11-02', 'MECHANISM', 3],
      ['2025-11-02', 'MECHANISM', 2],
      ['2025-10-26', 'JOINED_GROUP', null],
      ['2025-10-25', 'MECHANISM', 1],
    ]);
    expect(told('2026-06-01')[0]).to.deep.equal(['2026-06-01', 'JOINED_GROUP', null]);
  });

  it('is empty for a country of no group and no mechanism', () => {
    expect(relationHistory('PG', [asean], [], '2026-03-01')).to.deep.equal([]);
  });
});
