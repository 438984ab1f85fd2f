import { InputReader } from '@cattc/decisions';
import { type NationalId, newId } from '@cattc/formats';
import { openDatabase } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { Document } from '../src/document/document.ts';
import { DocumentEntity, DocumentRecordEntity, findDocuments } from '../src/document/document-store.ts';
import type { Membership } from '../src/membership/membership.ts';
import { findMemberships, MembershipEntity } from '../src/membership/membership-store.ts';
import type { OrganizationFacts, SourceFacts } from '../src/organization/organization.ts';
import { type OrganizationInput, readFacts } from '../src/organization/organization-input.ts';
import { findOrganizations } from '../src/organization/organization-store.ts';
import type { OrganizationEdit } from '../src/organization/organization-update.ts';
import { accepted, registered, secretariat, startNetwork } from './network-under-test.ts';

const facts: Complete<SourceFacts> = {
  rorId: '028wp3y58',
  status: 'ACTIVE',
  names: [{ value: 'จุฬาลงกรณ์มหาวิทยาลัย', lang: 'th', kind: 'LABEL' }],
  types: ['EDUCATION', 'FACILITY'],
  country: 'TH',
  subdivision: 'TH-10',
  city: 'Bangkok',
  location: { lat: 13.75, lng: 100.5 },
  website: 'https://www.chula.ac.th/',
  domains: ['chula.ac.th'],
  established: 1917,
  externalIds: [{ scheme: 'GRID', value: 'grid.7922.e' }],
  relations: [{ kind: 'CHILD', rorId: '05jd2pj53', label: 'King Chulalongkorn Memorial Hospital' }],
};

/** What the register states itself, of another organisation. */
const registerFacts = (other: string): Complete<Omit<OrganizationFacts, keyof SourceFacts>> => ({
  nationalIds: [{ country: 'TH', scheme: 'TH_JURISTIC_PERSON', value: '0994000617721' } as NationalId],
  parentId: other,
  successorIds: [other],
  initiatives: ['TECHNOLOGY_TRANSFER', 'JOINT_LABORATORIES'],
});

const edit = (other: string): Complete<OrganizationEdit> => ({
  ...registerFacts(other),
  nationalIds: [{ country: 'LA', scheme: 'REGISTRATION', value: '01-00012345' }],
  initiatives: ['SCIENCE_PARK_COOPERATION'],
  status: 'INACTIVE',
  country: 'LA',
  names: [{ value: 'Chulalongkorn University', lang: 'en', kind: 'LABEL' }],
  types: ['EDUCATION'],
  subdivision: 'TH-50',
  city: 'Chiang Mai',
  location: { lat: 18.75, lng: 99 },
  website: 'https://www.example.ac.th/',
  domains: ['example.ac.th'],
  established: 1918,
  externalIds: [{ scheme: 'ISNI', value: '0000000122447875' }],
});

describe('what network stores', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  before(async () => {
    network = await startNetwork();
    writer = await openDatabase({
      url: network.config.databaseWriterUrl,
      name: 'test',
      poolSize: 1,
      entities: [MembershipEntity, DocumentEntity, DocumentRecordEntity],
    });
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  it('comes back as it was written: every fact of an organisation, registered and changed, and none that was cleared', async () => {
    const stored = async () => (await findOrganizations(writer.manager, [id]))[0];
    const taken = (input: OrganizationInput) => readFacts(new InputReader(), input);
    const parent = await registered(network, { names: [{ value: 'Parent', kind: 'LABEL' }] });
    const id = await registered(network, { ...facts, ...registerFacts(parent) });
    expect(await stored()).to.deep.include({
      ...taken(facts),
      ...registerFacts(parent),
      id,
      version: 1,
      sourceFacts: {},
      sourceConflicts: [],
    });
    const update = (input: object) => accepted(network, secretariat, 'updateOrganization', { id, ...input }, 'organization { id }');
    const other = await registered(network, { names: [{ value: 'Another parent', kind: 'LABEL' }] });
    await update(edit(other));
    const { nationalIds, parentId, successorIds, initiatives, ...edited } = edit(other);
    const stated = { nationalIds, parentId, successorIds, initiatives };
    expect(await stored()).to.deep.include({ ...taken({ ...facts, ...edited }), ...stated, version: 2 });
    expect((await stored())?.sourceFacts).to.deep.equal(
      Object.fromEntries(Object.keys(edited).map((fact) => [fact, taken(facts)[fact as keyof SourceFacts]])),
    );
    const cleared = { subdivision: null, city: null, location: null, website: null, established: null, parentId: null };
    await update(cleared);
    expect(await stored()).to.deep.include({ ...cleared, version: 3 });
  });

  it('comes back as it was written: every fact of a membership', async () => {
    const organizationId = await registered(network);
    const membership: Complete<Membership> = {
      id: newId('mem'),
      version: 5,
      number: 'MEM-2026-99999',
      organizationId,
      country: 'TH',
      tier: 'ORDINARY',
      state: 'ACTIVE',
      fields: ['2.11'],
      sponsorAgencyId: newId('org'),
      validFrom: '2026-03-01',
      validTo: '2029-02-28',
      appliedBy: 'applicant',
      submittedBy: 'signer',
      screenedBy: 'secretariat-1',
      recommendedBy: 'secretariat-2',
      agencyTime: { daysLeft: 12 },
      notice: { reason: 'INACTIVITY', givenAt: '2026-03-01T07:00:00.000Z', answerBy: '2026-03-20T16:00:00.000Z', answeredAt: null },
      suspension: {
        reason: 'SANCTIONS',
        by: 'local:secretariat-1',
        since: '2026-03-01T07:00:00.000Z',
        appealBy: '2026-03-31T16:00:00.000Z',
        appealedAt: '2026-03-02T07:00:00.000Z',
        dismissedAt: null,
      },
      stateSince: '2026-03-01T07:00:00.000Z',
      effectiveAt: '2026-03-01T07:30:00.000Z',
      dueAt: '2028-11-29T16:00:00.000Z',
      waitsFor: 'MEMBER',
      createdAt: '2026-02-01T08:00:00.000Z',
      updatedAt: '2026-03-01T08:00:00.000Z',
    };
    await writer.manager.insert(MembershipEntity, structuredClone(membership) as never);
    const [stored] = await findMemberships(writer.manager, [membership.id]);
    expect({ ...stored }).to.deep.equal(membership);
  });

  it('comes back as it was written: every fact of a document, with the state of its membership', async () => {
    const organizationId = await registered(network);
    const member = callerOf('MEMBER', { organization: organizationId });
    const application = { organizationId, fields: ['2.11'] };
    const { membership } = await accepted(network, member, 'applyForMembership', application, 'membership { id }');
    const document: Complete<Document> = {
      id: newId('doc'),
      version: 3,
      organizationId,
      membershipId: membership.id,
      caseState: 'DRAFT',
      country: 'TH',
      kind: 'EVIDENCE',
      audience: 'PARTIES',
      state: 'STORED',
      title: 'หนังสือรับรอง',
      mediaType: 'application/pdf',
      size: 12_345,
      sha256: 'ab'.repeat(32),
      uploadedBy: 'th:ann',
      uploadUntil: '2026-03-01T08:15:00.000Z',
      createdAt: '2026-03-01T08:00:00.000Z',
      storedAt: '2026-03-01T08:10:00.000Z',
      updatedAt: '2026-03-01T08:10:00.000Z',
    };
    const { caseState: _, ...row } = document;
    await writer.manager.insert(DocumentEntity, row);
    const [stored] = await findDocuments(writer.manager, [document.id]);
    expect({ ...stored }).to.deep.equal(document);
  });
});
