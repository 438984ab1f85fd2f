import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { accepted, mutate, nobody, organization, outboxOf, register, registered, secretariat, startNetwork } from './network-under-test.ts';

const named = (value: string) => [{ value, lang: 'en', kind: 'LABEL' }];
const fields = 'id state reasons score version organizations { id } actions { name allowed } history { action reason note }';

describe('possible duplicates', () => {
  let network: SubgraphUnderTest;
  before(async () => {
    network = await startNetwork();
  });
  after(() => network?.stop());

  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  const list = async (argument: string, caller = secretariat, selection = fields): Promise<any> =>
    (
      await network.ask(
        caller,
        `{ duplicates${argument === '' ? '' : `(${argument})`} { totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`,
      )
    ).data.duplicates;
  const ofCountry = async (country: string, state = 'OPEN') => (await list(`filter: { countries: ["${country}"], state: ${state} }`)).nodes;
  const dismissal = (id: string, rest: object = {}, caller = secretariat) =>
    mutate(network, caller, 'dismissDuplicate', { id, reason: 'DIFFERENT_ORGANIZATIONS', ...rest }, `duplicate { ${fields} }`);

  it('are found on entry, with why and how likely, the most likely first', async () => {
    const country = 'KH';
    const first = await registered(network, { names: named('Royal University of Phnom Penh'), country, domains: ['rupp.example.kh'] });
    const typo = await registered(network, { names: named('Royal Univeristy of Phnom Penh'), country });
    const same = await registered(network, { names: named('ROYAL University of Phnom-Penh'), country, domains: ['rupp.example.kh'] });
    await registered(network, { names: named('Royal University of Phnom Penh'), country: 'LA' });
    await registered(network, { names: named('Institute of Technology of Cambodia'), country });
    const found = await ofCountry(country);
    expect(
      found.map(({ reasons, organizations }: { reasons: string[]; organizations: { id: string }[] }) => [
        reasons,
        organizations.map(({ id }) => id),
      ]),
    ).to.deep.equal(
      [
        [
          ['SAME_NAME', 'SAME_DOMAIN'],
          [first, same],
        ],
        [['SIMILAR_NAME'], [typo, same]],
        [['SIMILAR_NAME'], [first, typo]],
      ].sort((a, b) => (a[0]?.length === b[0]?.length ? 0 : (b[0]?.length ?? 0) - (a[0]?.length ?? 0))),
    );
    expect(found[0].score).to.equal(96);
    const { data } = await network.ask(
      secretariat,
      'query ($id: ID!) { organization(id: $id) { duplicates { reason score organization { id } } } }',
      { id: first },
    );
    expect(data.organization.duplicates).to.deep.equal([
      { reason: 'SAME_NAME', score: 96, organization: { id: same } },
      { reason: 'SIMILAR_NAME', score: found[1].score, organization: { id: typo } },
    ]);
  });

  it('are found within one batch, in either of two that come at once, and go with what spoke for them', async () => {
    const country = 'MM';
    const item = (value: string, facts: object = {}) => organization({ names: named(value), country, ...facts });
    const rorId = '05m2fqn25';
    await register(network, [item('Yangon Robotics Institute', { rorId }), item('Yangon Robotics Institut')]);
    expect(await ofCountry(country)).to.have.length(1);
    await register(network, [item('Something Else Entirely', { rorId })]);
    expect(await ofCountry(country)).to.have.length(0);
    await Promise.all(Array.from({ length: 6 }, () => register(network, [item('Mandalay Marine Laboratory')])));
    expect(await ofCountry(country)).to.have.length(15);
  });

  it('are dismissed with a reason, and come back where something new speaks for them', async () => {
    const country = 'BN';
    const a = await registered(network, { names: named('Kolej Laut'), country, domains: ['kolej.example.bn'] });
    await registered(network, { names: named('Pusat Perikanan'), country, domains: ['kolej.example.bn'] });
    const [{ id }] = await ofCountry(country);
    expect((await dismissal(id, { reason: 'OTHER' })).code).to.equal('INVALID_INPUT');
    expect((await dismissal(id, { expectedVersion: 3 })).code).to.equal('STALE_VERSION');
    expect((await dismissal(id, {}, callerOf('SECRETARIAT', { organizations: [a] }))).code).to.equal('OWN_ORGANIZATION');
    expect((await dismissal(id, {}, callerOf('COUNCIL'))).code).to.equal('FORBIDDEN');
    expect((await dismissal(id, { dryRun: true })).duplicate.state).to.equal('DISMISSED');
    expect(await ofCountry(country)).to.have.length(1);
    const before = (await outboxOf(network)).length;
    const { duplicate } = await dismissal(id, { note: 'Two colleges on one campus.' });
    expect(duplicate).to.deep.include({ state: 'DISMISSED', version: 1, actions: [{ name: 'dismissDuplicate', allowed: false }] });
    expect(duplicate.history).to.deep.equal([
      { action: 'dismissDuplicate', reason: 'DIFFERENT_ORGANIZATIONS', note: 'Two colleges on one campus.' },
    ]);
    const [event] = (await outboxOf(network)).slice(before);
    expect(JSON.parse(event?.attributes ?? '')).to.include({
      type: 'org.cattc.network.duplicate.dismissed.v1',
      dataclassification: 'RESTRICTED',
    });
    expect((await dismissal(id)).code).to.equal('WRONG_STATE');
    expect(await ofCountry(country)).to.deep.equal([]);
    expect(await ofCountry(country, 'DISMISSED')).to.have.length(1);
    const edit = (names: object) => accepted(network, secretariat, 'updateOrganization', { id: a, names }, 'organization { id }');
    await edit(named('Kolej Maritim'));
    expect(await ofCountry(country)).to.deep.equal([]);
    await edit(named('Pusat Perikann'));
    expect((await ofCountry(country))[0]).to.deep.include({ id, state: 'OPEN', reasons: ['SIMILAR_NAME', 'SAME_DOMAIN'] });
  });

  it('end where somebody states how the two are related, and are found again when that is taken back', async () => {
    const country = 'PH';
    const edit = (id: string, facts: object) =>
      accepted(network, secretariat, 'updateOrganization', { id, ...facts }, 'organization { id }');
    const names = named('Samar Lecheng Observatory');
    const [a, b] = [await registered(network, { names, country }), await registered(network, { names, country })];
    expect(await ofCountry(country)).to.have.length(1);
    for (const [id, stated, taken] of [
      [a, { parentId: b }, { parentId: null }],
      [b, { parentId: a }, { parentId: null }],
      [a, { successorIds: [b] }, { successorIds: [] }],
    ] as const) {
      await edit(id, stated);
      expect(await ofCountry(country)).to.have.length(0);
      await edit(id, taken);
      expect(await ofCountry(country)).to.have.length(1);
    }
    const [rorId, other] = ['02c9qn167', '03dveyr97'];
    const source = (id: string, relations: object[] = []) => register(network, [organization({ names, country, rorId: id, relations })]);
    await source(rorId, [{ kind: 'SUCCESSOR', rorId: other, label: 'What it became' }]);
    expect(await ofCountry(country)).to.have.length(3);
    await source(other);
    expect(await ofCountry(country)).to.have.length(5);
    await source(rorId);
    expect(await ofCountry(country)).to.have.length(6);
    await source(other, [{ kind: 'PREDECESSOR', rorId, label: 'What it was' }]);
    expect(await ofCountry(country)).to.have.length(5);
  });

  it('have those with a typing error before those with another word, and are listed by what speaks for them', async () => {
    const country = 'TH';
    const register = (value: string, facts: object = {}) => registered(network, { names: named(value), country, ...facts });
    await register('Lopburi Lecheng University', { domains: ['lopburi.example.th'] });
    await register('Lopburi Lecheng Krasae University');
    await register('Lopburi Lecheng Universty');
    await register('Something Else', { domains: ['lopburi.example.th'] });
    const found = await ofCountry(country);
    expect(found.map(({ score, reasons }: { score: number; reasons: string[] }) => [score, reasons])).to.deep.equal([
      [84, ['SIMILAR_NAME']],
      [60, ['SAME_DOMAIN']],
      [59, ['SIMILAR_NAME']],
      [58, ['SIMILAR_NAME']],
    ]);
    const by = async (reasons: string) =>
      (await list(`filter: { countries: ["${country}"], reasons: [${reasons}] }`)).nodes.map(({ score }: { score: number }) => score);
    expect(await by('SIMILAR_NAME')).to.deep.equal([84, 59, 58]);
    expect(await by('SAME_DOMAIN')).to.deep.equal([60]);
    expect(await by('SAME_DOMAIN, SIMILAR_NAME')).to.have.length(4);
    expect(await by('SAME_EXTERNAL_ID')).to.deep.equal([]);
  });

  it('are dismissed up to 40 at once, each answered on its own; a repeated key dismisses nothing twice', async () => {
    const country = 'MY';
    const names = named('Kuching Lecheng Observatory');
    for (let count = 0; count < 4; count += 1) await registered(network, { names, country });
    const ids: string[] = (await ofCountry(country)).map(({ id }: { id: string }) => id);
    expect(ids).to.have.length(6);
    const results = 'results { index id accepted duplicate { id state version history { reason note } } refusal { code } }';
    const dismissing = (items: object[], rest: object = {}, caller = secretariat) =>
      mutate(network, caller, 'dismissDuplicates', { items, reason: 'DIFFERENT_ORGANIZATIONS', ...rest }, results);
    for (const [items, rest, code] of [
      [[], {}, 'INVALID_INPUT'],
      [Array.from({ length: 41 }, (_, index) => ({ id: `dup_${index}` })), {}, 'INVALID_INPUT'],
      [[{ id: ids[0] }, { id: ids[0] }], {}, 'INVALID_INPUT'],
      [[{ id: ids[0] }], { reason: 'OTHER' }, 'INVALID_INPUT'],
    ] as const)
      expect((await dismissing([...items], rest)).code).to.equal(code);
    expect((await dismissing([{ id: ids[0] }], {}, callerOf('COUNCIL'))).code).to.equal('FORBIDDEN');
    await dismissal(ids[1] ?? '');
    const missing = `${(ids[0] ?? '').slice(0, -4)}0000`;
    const items = [{ id: ids[3] }, { id: ids[1] }, { id: missing }, { id: ids[0], expectedVersion: 0 }, { id: ids[2], expectedVersion: 7 }];
    const input = { note: 'Four domes of one hill.', idempotencyKey: `dismissals-${ids[0]}` };
    const dry = await dismissing(items, { dryRun: true });
    const told = (answer: { results: { duplicate?: { state: string }; refusal?: { code: string } }[] }) =>
      answer.results.map(({ duplicate, refusal }) => duplicate?.state ?? refusal?.code);
    const expected = ['DISMISSED', 'WRONG_STATE', 'NOT_FOUND', 'DISMISSED', 'STALE_VERSION'];
    expect(told(dry)).to.deep.equal(expected);
    expect(await ofCountry(country)).to.have.length(5);
    const answer = await dismissing(items, input);
    expect(told(answer)).to.deep.equal(expected);
    expect(answer.results.map(({ id, index }: { id: string; index: number }) => [index, id])).to.deep.equal(
      items.map(({ id }, index) => [index, id]),
    );
    expect(answer.results[0].duplicate.history).to.deep.equal([{ reason: 'DIFFERENT_ORGANIZATIONS', note: 'Four domes of one hill.' }]);
    expect(await dismissing(items, input)).to.deep.equal(answer);
    expect((await ofCountry(country)).map(({ id }: { id: string }) => id)).to.have.members([ids[2], ids[4], ids[5]]);
    const entries = await network.databases.query<{ actions: string[]; subjects: string[]; outcome: string }>(
      'network',
      `SELECT actions, subjects, outcome FROM audit_entry WHERE '${ids[2]}' = ANY(subjects) OR '${ids[3]}' = ANY(subjects) ORDER BY id`,
    );
    expect(entries.map(({ outcome }) => outcome)).to.deep.equal(['STALE_VERSION', 'ACCEPTED']);
    expect(entries[0]).to.deep.include({ actions: ['dismissDuplicate'], subjects: [ids[2]] });
    expect(entries[1]?.subjects.toSorted()).to.deep.equal([ids[0], ids[3]].sort());
    const rest = [ids[2], ids[4], ids[5]].map((id) => ({ id }));
    const both = await Promise.all([dismissing(rest), dismissing(rest.toReversed())]);
    const accepting = both.flatMap((each) => each.results).filter(({ accepted: done }: { accepted: boolean }) => done);
    expect(accepting).to.have.length(3);
  });

  it('follow a merge: what was one is merged, what was dismissed stays so, what is alike is found for the survivor', async () => {
    const country = 'TL';
    const names = named('Universidade Nacional Timor');
    const a = await registered(network, { names, country });
    const b = await registered(network, { names, country });
    const c = await registered(network, { names, country, domains: ['untl.example.tl'] });
    const all: { id: string; organizations: { id: string }[] }[] = await ofCountry(country);
    const between = (x: string, y: string) =>
      all.find(({ organizations }) => organizations.every(({ id }) => [x, y].includes(id)))?.id ?? '';
    await dismissal(between(a, c));
    await dismissal(between(b, c));
    await accepted(network, secretariat, 'mergeOrganizations', { id: a, into: b, reason: 'DUPLICATE' }, 'organization { id }');
    expect(await ofCountry(country)).to.deep.equal([]);
    expect((await ofCountry(country, 'MERGED')).map(({ organizations }: { organizations: object[] }) => organizations)).to.deep.equal([
      [{ id: a }, { id: b }],
    ]);
    expect((await ofCountry(country, 'DISMISSED')).map(({ organizations }: { organizations: object[] }) => organizations)).to.deep.equal([
      [{ id: b }, { id: c }],
    ]);
    const d = await registered(network, { names, country });
    expect(
      (await ofCountry(country)).map(({ organizations }: { organizations: { id: string }[] }) => organizations.map(({ id }) => id)),
    ).to.have.deep.members([
      [b, d],
      [c, d],
    ]);
  });

  it('are a list of pages in each order, by country, least score and state, for the secretariat and administrators alone', async () => {
    for (const orderBy of ['SCORE_DESC', 'FOUND', 'FOUND_DESC']) {
      const whole = (await list(`first: 100, orderBy: ${orderBy}`, secretariat, 'id score')).nodes;
      const walked: object[] = [];
      for (let after = ''; ; ) {
        const page = await list(`first: 4, orderBy: ${orderBy}${after === '' ? '' : `, after: "${after}"`}`, secretariat, 'id score');
        walked.push(...page.nodes);
        expect(page.totalCount).to.equal(whole.length);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(walked).to.deep.equal(whole);
      expect(whole.length).to.be.greaterThan(10);
    }
    const strong = (await list('first: 100, filter: { minScore: 95 }', secretariat, 'score')).nodes;
    expect(strong.length).to.be.greaterThan(0);
    for (const { score } of strong) expect(score).to.be.at.least(95);
    for (const caller of [nobody, callerOf('COUNCIL'), callerOf('AGENCY', { country: 'TH' }), callerOf('MEMBER')])
      expect(await list('', caller, 'id')).to.equal(null);
    expect(
      (await network.ask(secretariat, '{ duplicates(filter: { minScore: 101 }) { totalCount } }')).errors?.[0]?.extensions?.code,
    ).to.equal('BAD_USER_INPUT');
  });

  it('are found among more that are alike than a key keeps, also after some of them are renamed', async () => {
    const country = 'SG';
    const alike = (count: number) =>
      register(
        network,
        Array.from({ length: count }, (_, index) => organization({ names: named(`Straits Photonics Foundry ${index}`), country })),
      );
    const known = await alike(20);
    expect(await ofCountry(country)).to.have.length(20);
    for (const { organization: each } of known.slice(0, 15)) {
      await accepted(
        network,
        secretariat,
        'updateOrganization',
        { id: each.id, names: named(`Renamed ${each.id}`) },
        'organization { id }',
      );
    }
    await alike(1);
    const fresh = await register(network, [organization({ names: named('Straits Photonics Foundry 99'), country })]);
    const { data } = await network.ask(
      secretariat,
      'query ($id: ID!) { organization(id: $id) { duplicates { organization { displayName } } } }',
      {
        id: fresh[0].organization.id,
      },
    );
    const names: string[] = data.organization.duplicates.map(
      ({ organization: { displayName } }: { organization: { displayName: string } }) => displayName,
    );
    expect(names).to.have.length.within(1, 5);
    expect(names.filter((name) => !name.startsWith('Straits Photonics Foundry'))).to.deep.equal([]);
  });
});
