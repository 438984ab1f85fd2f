import { newId } from '@cattc/formats';
import { migrate, openDatabase } from '@cattc/subgraph';
import { type Complete, createTestDatabases, type TestDatabases } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { Listing } from '../src/listing/listing.ts';
import { findListings, ListingEntity } from '../src/listing/listing-store.ts';
import { migrations } from '../src/migrations/index.ts';

const text = (value: string, lang: string) => [{ value, lang, provenance: 'HUMAN' as const }];

const listing: Complete<Listing> = {
  id: newId('lst'),
  version: 7,
  number: 'LST-2026-00001',
  ownerId: newId('org'),
  country: 'TH',
  kind: 'TECHNOLOGY_OFFER',
  state: 'BLOCKED',
  stateBeforeBlock: 'PAUSED',
  blocks: [{ cause: 'COMPLIANCE', reason: 'EXPORT_CONTROL', since: '2026-03-03T08:00:00.000Z' }],
  title: text('ชุดตรวจโรคกุ้งแบบเร็ว', 'th'),
  summary: text('A paper strip.', 'en'),
  description: text('Two drops.', 'en'),
  advantages: text('快速', 'zh-Hans'),
  stage: 'PROTOTYPE',
  trl: 7,
  ipStatus: 'PATENT_GRANTED',
  ipc: ['G01N 33/569'],
  sdg: [2, 14],
  initiatives: ['TECHNOLOGY_TRANSFER', 'JOINT_LABORATORIES'],
  transferModes: ['LICENSE'],
  indicativePrice: { amount: '25000000', currency: 'THB' },
  countriesOffered: ['LA'],
  countriesExcluded: ['VN'],
  deadline: '2026-12-31',
  completeness: 80,
  createdBy: 'author',
  submittedBy: 'author',
  editors: ['author', 'editor'],
  submittedAt: '2026-02-02T08:00:00.000Z',
  publishedAt: '2026-03-01T08:00:00.000Z',
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};

describe('what trading stores', () => {
  let databases: TestDatabases;
  let writer: DataSource;
  before(async () => {
    databases = await createTestDatabases(['trading']);
    const { migratorUrl, writerUrl } = databases.of('trading');
    await migrate(migratorUrl, migrations);
    writer = await openDatabase({ url: writerUrl, name: 'test', poolSize: 1, entities: [ListingEntity] });
  });
  after(async () => {
    await writer?.destroy();
    await databases?.drop();
  });

  it('comes back as it was written: every fact of a listing', async () => {
    await writer.manager.insert(ListingEntity, structuredClone(listing) as never);
    const [stored] = await findListings(writer.manager, [listing.id]);
    expect({ ...stored }).to.deep.equal(listing);
  });
});
