import { newId } from '@cattc/formats';
import { openDatabase } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { Launch } from '../src/launch/launch.ts';
import { findLaunches, LaunchEntity } from '../src/launch/launch-store.ts';
import type { ForumSigning } from '../src/signing/signing.ts';
import { findSignings, SigningEntity } from '../src/signing/signing-store.ts';
import { accepted, mutate, nobody, organization, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const names = [{ value: 'Forum on China-ASEAN Technology Transfer', lang: 'en' }];
const titles = [
  { value: 'A joint laboratory', lang: 'en' },
  { value: '联合实验室', lang: 'zh-Hans' },
];

describe('what was launched and signed at a forum', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let forumId = '';
  const ids: Record<string, string> = {};
  const now = new Date('2025-09-18T02:00:00.000Z');
  before(async () => {
    network = await startNetwork(() => now);
    writer = await openDatabase({
      url: network.config.databaseWriterUrl,
      name: 'test',
      poolSize: 1,
      entities: [LaunchEntity, SigningEntity],
    });
    for (const [name, country] of [
      ['thai', 'TH'],
      ['same', 'TH'],
      ['chinese', 'CN'],
    ] as const)
      ids[name] = await registered(network, organization({ country, names: [{ value: `Institute ${name}`, lang: 'en', kind: 'LABEL' }] }));
    const days = { startsOn: '2025-09-16', endsOn: '2025-09-21', effectiveAt: '2025-01-01T00:00:00Z' };
    const facts = { year: 2025, names, country: 'CN', city: 'Nanning', timeZone: 'Asia/Shanghai', ...days };
    forumId = (await accepted(network, secretariat, 'announceForum', facts, 'forum { id }')).forum.id;
    await accepted(network, secretariat, 'openForum', { id: forumId }, 'forum { id }');
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  const launched = async (more: object = {}) => {
    const facts = { forumId, kind: 'PLATFORM', titles, organizationIds: [ids.thai], launchedOn: '2025-09-17', ...more };
    return (await accepted(network, secretariat, 'recordLaunch', facts, 'launch { id version }')).launch.id as string;
  };
  const signed = async (more: object = {}) => {
    const facts = { forumId, kind: 'JOINT_LABORATORY', titles, partyIds: [ids.thai, ids.chinese], signedOn: '2025-09-17', ...more };
    return (await accepted(network, secretariat, 'recordSigning', facts, 'signing { id }')).signing.id as string;
  };
  const asked = async (query: string, variables: Record<string, unknown>, headers = {}) => {
    const answer = await network.ask(nobody, query, variables, headers);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data;
  };
  const told = async (id: string) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), ...JSON.parse(data) }))
      .filter(({ subject }) => subject === id);

  it('a launch is recorded, changed and taken back: seen by everybody, each step one event, and counted on its day', async () => {
    const id = await launched({ abouts: [{ value: 'What it is', lang: 'en' }], initiatives: ['JOINT_LABORATORIES'], note: 'of the desk' });
    const query = `query ($id: ID!) { launch(id: $id) { forum { id year } kind state title { value } about { value } organizations { id } listingId platform { id }
      initiatives { code } launchedOn version actions { name allowed } history { action note effectiveAt } } }`;
    const { launch } = await asked(query, { id }, { 'accept-language': 'zh' });
    expect(launch).to.deep.include({
      forum: { id: forumId, year: 2025 },
      title: { value: '联合实验室' },
      organizations: [{ id: ids.thai }],
    });
    expect(launch).to.deep.include({
      initiatives: [{ code: 'JOINT_LABORATORIES' }],
      launchedOn: '2025-09-17',
      about: { value: 'What it is' },
    });
    expect(launch.history).to.deep.equal([{ action: 'recordLaunch', note: null, effectiveAt: '2025-09-16T16:00:00.000Z' }]);
    const count = async () =>
      (
        await asked(
          '{ initiativeReport(from: "2025-09-17", to: "2025-09-17", filter: { concepts: [LAUNCH] }, by: [INITIATIVE, COUNTRY]) { rows { initiative { code } country { code } count } } }',
          {},
        )
      ).initiativeReport.rows;
    expect(await count()).to.deep.equal([{ initiative: { code: 'JOINT_LABORATORIES' }, country: { code: 'CN' }, count: 1 }]);
    const change = { id, listingId: newId('lst'), expectedVersion: 1 };
    await accepted(network, secretariat, 'updateLaunch', change, 'launch { id }');
    expect(await mutate(network, secretariat, 'updateLaunch', change, 'launch { id }')).to.include({ code: 'STALE_VERSION' });
    await accepted(network, secretariat, 'withdrawLaunch', { id, reason: 'OTHER', note: 'Twice.' }, 'launch { id }');
    expect(await count()).to.deep.equal([]);
    const events = await told(id);
    expect(
      events.map(({ type, sequence, dataclassification }) => [type.split('.').at(-2), Number(sequence), dataclassification]),
    ).to.deep.equal([
      ['recorded', 1, 'PUBLIC'],
      ['updated', 2, 'PUBLIC'],
      ['withdrawn', 3, 'PUBLIC'],
    ]);
    expect(events.at(-1)?.after).to.deep.include({ state: 'WITHDRAWN', listingId: change.listingId, initiatives: ['JOINT_LABORATORIES'] });
    expect(JSON.stringify(events)).not.to.include('of the desk');
  });

  it('a signing takes the contract that it leads to, once, and stays', async () => {
    const id = await signed();
    const attach = (contractRef: string) =>
      mutate(network, secretariat, 'attachSigningContract', { id, contractRef }, 'signing { version contractRef }');
    expect((await attach('CON-2026-00001')).signing).to.deep.equal({ version: 2, contractRef: 'CON-2026-00001' });
    expect((await attach('CON-2026-00001')).signing.version).to.equal(2);
    expect(await attach('CON-2026-00002')).to.include({ code: 'CONTRACT_ATTACHED' });
    expect(await mutate(network, secretariat, 'withdrawSigning', { id, reason: 'DUPLICATE' }, 'signing { id }')).to.include({
      code: 'CONTRACT_ATTACHED',
    });
    const { signing } = await asked(
      'query ($id: ID!) { signing(id: $id) { forum { id } kind title { value } parties { id } contractRef } }',
      { id },
    );
    expect(signing).to.deep.include({
      forum: { id: forumId },
      parties: [{ id: ids.thai }, { id: ids.chinese }],
      contractRef: 'CON-2026-00001',
    });
    expect((await told(id)).map(({ type, countries }) => [type.split('.').at(-2), countries])).to.deep.equal([
      ['recorded', 'CN,TH'],
      ['contract_attached', 'CN,TH'],
    ]);
    const oneSide = { forumId, kind: 'MOU', titles, partyIds: [ids.thai, ids.same], signedOn: '2025-09-17' };
    expect(await mutate(network, secretariat, 'recordSigning', oneSide, 'signing { id }')).to.include({ code: 'ONE_SIDED' });
    expect(await mutate(network, callerOf('COUNCIL'), 'recordSigning', oneSide, 'signing { id }')).to.include({ code: 'FORBIDDEN' });
  });

  it('both are listed by forum, kind, state and organisation, also by one that was merged since', async () => {
    const launch = await launched({ kind: 'PUBLICATION', organizationIds: [ids.same], initiatives: ['TECHNOLOGY_TRANSFER'] });
    const signing = await signed({ kind: 'LICENCE', partyIds: [ids.same, ids.chinese] });
    await accepted(
      network,
      secretariat,
      'mergeOrganizations',
      { id: ids.same, into: ids.thai, reason: 'DUPLICATE' },
      'organization { id }',
    );
    const launches = async (filter: object) =>
      (await asked('query ($filter: LaunchFilter) { launches(filter: $filter) { nodes { id } totalCount } }', { filter })).launches;
    const signings = async (filter: object) =>
      (await asked('query ($filter: SigningFilter) { signings(filter: $filter) { nodes { id } totalCount } }', { filter })).signings;
    const alone = (id: string) => ({ nodes: [{ id }], totalCount: 1 });
    expect(await launches({ forumId, kinds: ['PUBLICATION'], organizationId: ids.thai })).to.deep.equal(alone(launch));
    expect(await launches({ states: ['LAUNCHED'], initiatives: ['TECHNOLOGY_TRANSFER'] })).to.deep.equal(alone(launch));
    expect((await launches({ forumId: newId('frm') })).nodes).to.deep.equal([]);
    expect(await signings({ forumId, kinds: ['LICENCE'], states: ['SIGNED'], partyId: ids.thai, hasContract: false })).to.deep.equal(
      alone(signing),
    );
    expect((await signings({ hasContract: true })).totalCount).to.equal(1);
    const { organizations } = (await asked('query ($id: ID!) { launch(id: $id) { organizations { id } } }', { id: launch })).launch;
    expect(organizations).to.deep.equal([{ id: ids.thai }]);
  });

  it('comes back as it was written', async () => {
    const stamps = { createdAt: '2025-09-17T02:00:00.000Z', updatedAt: '2025-09-18T02:00:00.000Z' };
    const texts = titles.map((text) => ({ ...text, provenance: 'HUMAN' as const }));
    const launch: Launch = {
      ...{ id: newId('lch'), version: 2, forumId, country: 'CN', kind: 'TECHNOLOGY', state: 'WITHDRAWN', titles: texts, abouts: texts },
      ...{ organizationIds: [ids.thai ?? '', ids.chinese ?? ''], listingId: newId('lst'), platformId: null, mechanismId: null },
      ...{ initiatives: ['JOINT_LABORATORIES', 'TECHNOLOGY_TRANSFER'], launchedOn: '2025-09-17', ...stamps },
    };
    await writer.manager.insert(LaunchEntity, structuredClone(launch) as never);
    expect({ ...(await findLaunches(writer.manager, [launch.id]))[0] }).to.deep.equal(launch);
    const signing: Complete<ForumSigning> = {
      ...{ id: newId('sgn'), version: 3, forumId, countries: ['CN', 'TH'], kind: 'MOU', state: 'SIGNED', titles: texts },
      ...{ partyIds: [ids.thai ?? '', ids.chinese ?? ''], signedOn: '2025-09-17', contractRef: 'CON-2026-00009', ...stamps },
    };
    await writer.manager.insert(SigningEntity, structuredClone(signing) as never);
    expect({ ...(await findSignings(writer.manager, [signing.id]))[0] }).to.deep.equal(signing);
  });
});
