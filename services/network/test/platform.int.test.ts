import type { Caller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { openDatabase } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { MechanismEntity } from '../src/mechanism/mechanism-store.ts';
import type { Platform } from '../src/platform/platform.ts';
import { findPlatforms, PlatformEntity, PlatformRecordEntity } from '../src/platform/platform-store.ts';
import { mechanismIn } from './mechanism-cases.ts';
import { accepted, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const selection = 'innovationPlatform { id number state version openedOn closedOn }';
const names = [
  { value: 'Bangkok Innovation Center', lang: 'en' },
  { value: '曼谷创新中心', lang: 'zh-Hans' },
];

describe('innovation platforms', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let hostId = '';
  const now = new Date('2026-03-02T02:00:00.000Z');
  before(async () => {
    network = await startNetwork(() => now);
    writer = await openDatabase({
      url: network.config.databaseWriterUrl,
      name: 'test',
      poolSize: 1,
      entities: [MechanismEntity, PlatformEntity, PlatformRecordEntity],
    });
    hostId = await registered(network);
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  const announced = async (input: object = {}, caller: Caller = secretariat): Promise<string> => {
    const facts = { kind: 'INNOVATION_CENTER', country: 'TH', names, hostIds: [hostId], effectiveAt: '2020-11-01T00:00:00Z', ...input };
    return (await accepted(network, caller, 'announceInnovationPlatform', facts, selection)).innovationPlatform.id;
  };
  const step = async (mutation: string, id: string, input: object = {}, caller: Caller = secretariat) =>
    (await accepted(network, caller, mutation, { id, ...input }, selection)).innovationPlatform;
  const query = `query ($id: ID!) { innovationPlatform(id: $id) { number name { value isFallback } names { lang } kind state hosts { id } country { code } city mechanism { id }
    website programmes contact { name email } documents { id } openedOn closedOn version actions { name allowed } history { action reason note effectiveAt } } }`;
  const seen = async (caller: Caller, id: string, headers = {}) => {
    const answer = await network.ask(caller, query, { id }, headers);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.innovationPlatform;
  };

  it('are announced, changed, opened and closed: each step once in the history, and one public event without whom to ask', async () => {
    const contact = { name: 'The desk', email: 'desk@bic.example.org' };
    const id = await announced({ contact, programmes: ['Incubation'], city: 'Bangkok', note: 'a secret of the desk' });
    expect(await seen(nobody, id)).to.deep.include({ state: 'ANNOUNCED', contact: null, hosts: [{ id: hostId }], country: { code: 'TH' } });
    expect((await seen(nobody, id, { 'accept-language': 'zh' })).name).to.deep.equal({ value: '曼谷创新中心', isFallback: false });
    expect(await step('openInnovationPlatform', id, { openedOn: '2020-11-26' })).to.include({ state: 'OPEN', openedOn: '2020-11-26' });
    expect(await step('updateInnovationPlatform', id, { programmes: ['Incubation'], website: null })).to.include({ version: 2 });
    expect(
      await step('updateInnovationPlatform', id, { website: 'https://bic.example.org' }, callerOf('AGENCY', { country: 'TH' })),
    ).to.include({ version: 3 });
    const closed = await step('closeInnovationPlatform', id, { reason: 'OTHER', note: 'Told to the agencies.' });
    expect(closed).to.include({ state: 'CLOSED', closedOn: '2026-03-02', version: 4 });
    for (const caller of [
      secretariat,
      callerOf('MEMBER', { organization: hostId }),
      callerOf('AGENCY', { country: 'TH' }),
      callerOf('AGENCY', { country: 'CN' }),
    ])
      expect((await seen(caller, id)).contact, caller.role).to.deep.equal(contact);
    for (const caller of [
      nobody,
      callerOf('MEMBER', { organization: newId('org') }),
      callerOf('AGENCY', { country: 'VN' }),
      callerOf('PARTNER_SYSTEM', { country: 'TH' }),
    ])
      expect(await seen(caller, id), caller.role).to.deep.include({ contact: null, state: 'CLOSED' });
    const told = (await seen(nobody, id)).history;
    expect(told.map(({ action }: { action: string }) => action)).to.deep.equal([
      'announceInnovationPlatform',
      'openInnovationPlatform',
      'updateInnovationPlatform',
      'closeInnovationPlatform',
    ]);
    expect(told.at(-1)).to.deep.include({ reason: null, note: null });
    const events = (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data }))
      .filter(({ subject }) => subject === id);
    expect(events.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal(
      ['announced', 'opened', 'updated', 'closed'].map((event) => [event, 'PUBLIC']),
    );
    expect(JSON.stringify(events)).to.not.include('desk@').and.not.include('secret of the desk').and.not.include('OTHER');
    const timeline = await network.ask(nobody, `{ timeline(subject: "${id}") { totalCount } }`);
    expect(timeline.data.timeline.totalCount).to.equal(4);
    expect((await mutate(network, secretariat, 'openInnovationPlatform', { id }, selection)).code).to.equal('WRONG_STATE');
    expect((await mutate(network, secretariat, 'openInnovationPlatform', { id, expectedVersion: 1 }, selection)).code).to.equal(
      'STALE_VERSION',
    );
    expect((await mutate(network, secretariat, 'openInnovationPlatform', { id: newId('plt') }, selection)).code).to.equal('NOT_FOUND');
  });

  it('are found by number, kind, state, country, host and the day on which they were open, and in the relation with their country', async () => {
    const other = await registered(network, { country: 'KH', names: [{ value: 'Another host', lang: 'en', kind: 'LABEL' }] });
    const ids = [await announced({ country: 'KH', hostIds: [hostId, other], kind: 'TRANSFER_CENTER' }), await announced({ country: 'KH' })];
    await step('openInnovationPlatform', ids[0] ?? '', { openedOn: '2021-01-01' });
    await step('closeInnovationPlatform', ids[0] ?? '', { closedOn: '2022-01-01', reason: 'TERM_ENDED' });
    await step('openInnovationPlatform', ids[1] ?? '', { openedOn: '2021-06-01' });
    const found = async (filter: object) => {
      const document =
        'query ($filter: InnovationPlatformFilter) { innovationPlatforms(filter: $filter, orderBy: CREATED) { nodes { id } totalCount } }';
      const { data, errors } = await network.ask(nobody, document, { filter: { countries: ['KH'], ...filter } });
      expect(errors, JSON.stringify(errors)).to.equal(undefined);
      expect(data.innovationPlatforms.totalCount).to.equal(data.innovationPlatforms.nodes.length);
      return data.innovationPlatforms.nodes.map(({ id }: { id: string }) => ids.indexOf(id));
    };
    expect(await found({})).to.deep.equal([0, 1]);
    expect(await found({ number: (await seen(nobody, ids[1] ?? '')).number.toLowerCase() })).to.deep.equal([1]);
    expect(await found({ kinds: ['TRANSFER_CENTER'] })).to.deep.equal([0]);
    expect(await found({ states: ['OPEN'] })).to.deep.equal([1]);
    expect(await found({ hostId: other })).to.deep.equal([0]);
    const days = ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'];
    const open = [];
    for (const openOn of days) open.push(await found({ openOn }));
    expect(open).to.deep.equal([[], [0], [0, 1], [1]]);
    const relation = '{ countryRelation(country: "KH") { platforms { id } history { on kind platform { id } transition { action } } } }';
    const { platforms, history } = (await network.ask(nobody, relation)).data.countryRelation;
    expect(platforms).to.deep.equal([...ids].reverse().map((id) => ({ id })));
    expect(history.map(({ on, transition }: { on: string; transition: { action: string } }) => `${on} ${transition.action}`)).to.deep.equal(
      [
        '2022-01-01 closeInnovationPlatform',
        '2021-06-01 openInnovationPlatform',
        '2021-01-01 openInnovationPlatform',
        '2020-11-01 announceInnovationPlatform',
        '2020-11-01 announceInnovationPlatform',
      ],
    );
    const kept = await registered(network, { country: 'KH', names: [{ value: 'Another host, once more', lang: 'en', kind: 'LABEL' }] });
    await accepted(network, secretariat, 'mergeOrganizations', { id: other, into: kept, reason: 'DUPLICATE' }, 'organization { id }');
    expect((await seen(nobody, ids[0] ?? '')).hosts).to.deep.equal([{ id: hostId }, { id: kept }]);
    expect([await found({ hostId: kept }), await found({ hostId: other })]).to.deep.equal([[0], [0]]);
  });

  it('repeat the first answer to a key, and store nothing in a dry run', async () => {
    const [first, second] = [
      await announced({ idempotencyKey: 'the-key-of-a-platform' }),
      await announced({ idempotencyKey: 'the-key-of-a-platform' }),
    ];
    expect(second).to.equal(first);
    expect(await seen(secretariat, await announced({ dryRun: true }))).to.equal(null);
  });

  it('come back as they were written', async () => {
    const mechanism = mechanismIn('IN_FORCE', { cnAgencyId: hostId, partnerAgencyId: hostId });
    await writer.manager.insert(MechanismEntity, structuredClone(mechanism) as never);
    const platform: Complete<Platform> = {
      id: newId('plt'),
      version: 5,
      number: 'PLT-2000-99999',
      kind: 'JOINT_LAB',
      country: 'TH',
      state: 'CLOSED',
      names: [{ value: 'Laboratory', lang: 'en', provenance: 'REVIEWED' }],
      hostIds: [hostId],
      city: 'Bangkok',
      mechanismId: mechanism.id,
      website: 'https://lab.example.org',
      programmes: ['One', 'Another'],
      initiatives: ['JOINT_LABORATORIES', 'SCIENCE_PARK_COOPERATION'],
      contact: { name: 'The desk', email: 'desk@lab.example.org' },
      documentIds: [newId('doc')],
      openedOn: '2020-01-01',
      closedOn: '2021-01-01',
      effectiveAt: '2021-01-01T00:00:00.000Z',
      createdAt: '2021-01-02T00:00:00.000Z',
      updatedAt: '2021-01-03T00:00:00.000Z',
    };
    await writer.manager.insert(PlatformEntity, structuredClone(platform) as never);
    const [stored] = await findPlatforms(writer.manager, [platform.id]);
    expect({ ...stored }).to.deep.equal(platform);
    const { data } = await network.ask(
      nobody,
      `{ mechanism(id: "${mechanism.id}") { platforms { id } } innovationPlatform(id: "${platform.id}") { mechanism { id } } }`,
    );
    expect(data).to.deep.equal({
      mechanism: { platforms: [{ id: platform.id }] },
      innovationPlatform: { mechanism: { id: mechanism.id } },
    });
  });
});
