import { newId } from '@cattc/formats';
import { migrate, openDatabase } from '@cattc/subgraph';
import { type Complete, createTestDatabases, type TestDatabases } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { migrations } from '../src/migrations/index.ts';
import type { Position } from '../src/position/position.ts';
import { PositionEntity, writeFacts, writeStates } from '../src/position/position-row-store.ts';
import { findPositions } from '../src/position/position-store.ts';
import type { TalentProfile } from '../src/talent-profile/talent-profile.ts';
import { findTalentProfiles, TalentProfileEntity, writeTalentProfile } from '../src/talent-profile/talent-profile-store.ts';

const position: Complete<Position> = {
  id: newId('pos'),
  version: 1,
  number: 'POS-2026-00001',
  hostId: newId('org'),
  country: 'TH',
  listingId: newId('lst'),
  state: 'BLOCKED',
  blockedBy: ['MEMBERSHIP'],
  stateBeforeBlock: 'OPEN',
  title: [{ value: 'นักวิจัย', lang: 'th', provenance: 'HUMAN' }],
  summary: [{ value: 'Twelve months.', lang: 'en', provenance: 'MACHINE' }],
  fields: ['4.1'],
  skills: ['R'],
  languages: [{ lang: 'en', level: 'B2' }],
  stages: ['R2', 'R3'],
  initiatives: ['PEOPLE_TO_PEOPLE_EXCHANGE', 'TECHNOLOGY_TRANSFER'],
  months: 12,
  places: 2,
  monthlyGrant: { amount: '4500000', currency: 'THB' },
  applyBy: '2026-06-30',
  openedAt: '2026-03-01T08:00:00.000Z',
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};

const profile: Complete<TalentProfile> = {
  id: newId('tal'),
  version: 1,
  person: 'somchai',
  state: 'PUBLISHED',
  names: [{ value: 'สมชาย', lang: 'th' }],
  orcid: '0000-0002-1825-0097',
  nationality: 'TH',
  country: 'VN',
  languages: [{ lang: 'th', level: 'C2' }],
  stage: 'R3',
  highestDegree: 'DOCTORATE',
  yearsOfResearch: 7,
  fields: ['2.11'],
  ipc: ['G01N 33/569'],
  skills: ['Genome assembly'],
  affiliations: [{ organizationId: newId('org'), from: '2020-01-01', to: '2022-12-31' }],
  visibility: {
    names: 'NETWORK',
    orcid: 'PRIVATE',
    nationality: 'PRIVATE',
    country: 'PUBLIC',
    languages: 'PUBLIC',
    stage: 'PUBLIC',
    highestDegree: 'NETWORK',
    yearsOfResearch: 'NETWORK',
    fields: 'PUBLIC',
    ipc: 'PUBLIC',
    skills: 'PUBLIC',
    affiliations: 'NETWORK',
  },
  publishedAt: '2026-03-01T08:00:00.000Z',
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};

describe('what talent stores', () => {
  let databases: TestDatabases;
  let writer: DataSource;
  before(async () => {
    databases = await createTestDatabases(['talent']);
    const { migratorUrl, writerUrl } = databases.of('talent');
    await migrate(migratorUrl, migrations);
    writer = await openDatabase({ url: writerUrl, name: 'test', poolSize: 1, entities: [PositionEntity, TalentProfileEntity] });
  });
  after(async () => {
    await writer?.destroy();
    await databases?.drop();
  });

  it('comes back as it was written: every fact of a new position, of a changed one, and of one whose state changes', async () => {
    const { manager } = writer;
    const stored = async () => (await findPositions(manager, [position.id]))[0];
    const draft: Position = { ...position, state: 'DRAFT', blockedBy: [], stateBeforeBlock: null, monthlyGrant: null, openedAt: null };
    await writeFacts(manager, draft);
    expect({ ...(await stored()) }).to.deep.equal(draft);
    await writeFacts(manager, position);
    expect({ ...(await stored()) }).to.deep.equal(position);
    const { version, openedAt, updatedAt } = { version: 9, openedAt: null, updatedAt: '2026-04-01T08:00:00.000Z' };
    const back: Position = { ...position, version, openedAt, updatedAt, state: 'DRAFT', blockedBy: [], stateBeforeBlock: null };
    await writeStates(manager, [back]);
    expect({ ...(await stored()) }).to.deep.equal(back);
  });

  it('comes back as it was written: every fact of a new talent profile, and of a changed one', async () => {
    const { manager } = writer;
    const stored = async () => (await findTalentProfiles(manager, [profile.id]))[0];
    const bare: TalentProfile = { ...profile, names: [], orcid: null, stage: null, country: null, publishedAt: null, state: 'DRAFT' };
    await writeTalentProfile(manager, bare);
    expect({ ...(await stored()) }).to.deep.equal(bare);
    await writeTalentProfile(manager, profile);
    expect({ ...(await stored()) }).to.deep.equal(profile);
  });
});
