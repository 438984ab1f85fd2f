import { checkEvent } from '@cattc/events';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { mutate, nobody, organization, outboxOf, register, registered, secretariat, startNetwork } from './network-under-test.ts';

const names = (...values: string[]) => values.map((value) => ({ value, lang: 'en', kind: 'LABEL' }));

describe('organisations', () => {
  let network: SubgraphUnderTest;
  before(async () => {
    network = await startNetwork();
  });
  after(() => network?.stop());

  it('registers, updates, leaves unchanged and withdraws by ROR id, each change with one event', async () => {
    const before = (await outboxOf(network)).length;
    const chula = organization({ rorId: '028wp3y58', domains: ['chula.ac.th'] });
    const outcomes = async (item: object) => (await register(network, [item]))[0].outcome;
    expect(await outcomes(chula)).to.equal('REGISTERED');
    expect(await outcomes(chula)).to.equal('UNCHANGED');
    expect(await outcomes({ ...chula, rorId: 'https://ror.org/028wp3y58' })).to.equal('UNCHANGED');
    expect(await outcomes({ ...chula, city: 'Bangkok' })).to.equal('UPDATED');
    expect(await outcomes({ ...chula, city: 'Bangkok', status: 'WITHDRAWN' })).to.equal('WITHDRAWN');
    expect(await outcomes({ ...chula, city: 'Bangkok', status: 'WITHDRAWN' })).to.equal('UNCHANGED');
    const events = (await outboxOf(network)).slice(before).map(({ attributes, data }) => ({ attributes: JSON.parse(attributes), data }));
    expect(events.map(({ attributes }) => [attributes.type.split('.').at(-2), attributes.sequence])).to.deep.equal([
      ['registered', '0000000001'],
      ['updated', '0000000002'],
      ['updated', '0000000003'],
    ]);
    for (const event of events) expect(checkEvent(event)).to.deep.equal({ ok: true });
    expect(JSON.parse(events[1]?.data ?? '').before).to.deep.equal({ city: null });
  });

  it('answers each organisation of a batch on its own and stores nothing of a refused one', async () => {
    const [good, bad, twice] = await register(network, [
      organization({ rorId: '01znkr924', names: names('Mahidol University') }),
      organization({ rorId: '01znkr925', names: names('x'.repeat(10_000), 'a\u0000b'), country: 'XX', domains: ['not a domain'] }),
      organization({ rorId: '01znkr924', names: names('Mahidol again') }),
    ]);
    expect(good.outcome).to.equal('REGISTERED');
    expect(bad.outcome).to.equal('REFUSED');
    expect(bad.refusal.details.map(({ path }: { path: string }) => path)).to.deep.equal([
      'rorId',
      'names[0].value',
      'names[1].value',
      'country',
      'domains[0]',
    ]);
    expect(twice.refusal.details[0].problem).to.include('already');
  });

  it('keeps emoji, strips direction marks, and takes withdrawn and inactive records as such', async () => {
    const id = await registered(network, { names: names('\u200fGreen \u{1F331} Lab\u200e'), status: 'INACTIVE' });
    const answer = await network.ask(nobody, 'query ($id: ID!) { organization(id: $id) { displayName status } }', { id });
    expect(answer.data.organization).to.deep.equal({ displayName: 'Green \u{1F331} Lab', status: 'INACTIVE' });
    const member = callerOf('MEMBER', { organization: id });
    const refused = await mutate(network, member, 'applyForMembership', { organizationId: id, fields: ['2.11'] }, 'membership { id }');
    expect(refused.code).to.equal('ORGANIZATION_NOT_ACTIVE');
  });

  it('is closed to everybody but the secretariat and administrators', async () => {
    for (const [caller, code] of [
      [nobody, 'UNAUTHENTICATED'],
      [callerOf('AGENCY', { country: 'TH' }), 'FORBIDDEN'],
    ] as const) {
      expect((await register(network, [organization()], {}, caller)).code).to.equal(code);
    }
  });

  it('registers one organisation however many ask for it at once', async () => {
    const item = organization({ rorId: '05m2fqn25', names: names('Chiang Mai University') });
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(network, [item])));
    const outcomes = answers.map(([result]) => result.outcome);
    expect(outcomes.filter((outcome) => outcome === 'REGISTERED')).to.have.length(1);
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).to.have.length(7);
    expect(new Set(answers.map(([result]) => result.organization.id))).to.have.property('size', 1);
  });

  it('answers a repeated idempotency key with the first answer, also in parallel, and refuses it with another input', async () => {
    const item = organization({ names: names('Institute of Repetition') });
    const key = { idempotencyKey: 'repeat-0001' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => register(network, [item], key)));
    expect(new Set(answers.map(([result]) => result.organization.id))).to.have.property('size', 1);
    const other = await register(network, [organization({ names: names('Another') })], key);
    expect(other.code).to.equal('IDEMPOTENCY_KEY_REUSED');
    expect((await register(network, [item], { idempotencyKey: 'short' })).details[0].path).to.equal('idempotencyKey');
  });

  it('decides a dry run and stores nothing', async () => {
    const before = (await outboxOf(network)).length;
    const item = organization({ rorId: '0575ycz84', names: names('Prince of Songkla University') });
    expect((await register(network, [item], { dryRun: true }))[0].outcome).to.equal('REGISTERED');
    const answer = await network.ask(nobody, '{ organization(rorId: "0575ycz84") { id } }');
    expect(answer.data.organization).to.equal(null);
    expect((await outboxOf(network)).length).to.equal(before);
  });

  it('changes what is given, clears what is null, and refuses a stale version', async () => {
    const id = await registered(network, { names: names('Maejo University'), city: 'Chiang Mai', established: 1934 });
    const member = callerOf('MEMBER', { organization: id });
    const fields = 'organization { version city established website }';
    const updated = await mutate(
      network,
      member,
      'updateOrganization',
      { id, expectedVersion: 1, city: null, website: 'https://mju.ac.th' },
      fields,
    );
    expect(updated.organization).to.deep.equal({ version: 2, city: null, established: 1934, website: 'https://mju.ac.th' });
    const stale = await mutate(network, member, 'updateOrganization', { id, expectedVersion: 1, city: 'Nan' }, fields);
    expect(stale.code).to.equal('STALE_VERSION');
    const stranger = callerOf('MEMBER', { organization: await registered(network, { names: names('Stranger') }) });
    expect((await mutate(network, stranger, 'updateOrganization', { id, city: 'Nan' }, fields)).code).to.equal('NOT_OWN_ORGANIZATION');
    const missing = { id: `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`, city: 'Nan' };
    expect((await mutate(network, secretariat, 'updateOrganization', missing, fields)).code).to.equal('NOT_FOUND');
  });

  it('lists records that share a domain or a name in the same country as possible duplicates, to the staff alone', async () => {
    const first = await registered(network, { names: names('Institut Teknologi Sépuluh'), country: 'ID', domains: ['its.example.id'] });
    const byName = await registered(network, { names: names('institut teknologi sepuluh'), country: 'ID' });
    const byDomain = await registered(network, { names: names('ITS Surabaya'), country: 'ID', domains: ['ITS.example.id'] });
    await registered(network, { names: names('Institut Teknologi Sépuluh'), country: 'MY' });
    const query = 'query ($id: ID!) { organization(id: $id) { duplicates { reason organization { id } } } }';
    const { data } = await network.ask(secretariat, query, { id: first });
    expect(data.organization.duplicates).to.have.deep.members([
      { reason: 'SAME_NAME', organization: { id: byName } },
      { reason: 'SAME_DOMAIN', organization: { id: byDomain } },
    ]);
    const asPublic = await network.ask(nobody, query, { id: first });
    expect(asPublic.data.organization.duplicates).to.deep.equal([]);
  });

  it('moves in lists and among duplicates with what an update changes, and stays with what it leaves', async () => {
    const record = {
      rorId: '02n415q13',
      names: names('Nakhon Bench Centre'),
      country: 'TL',
      types: ['FACILITY'],
      domains: ['bench.example.tl'],
    };
    const [{ organization: found }] = await register(network, [organization(record)]);
    const twin = await registered(network, { names: names('Another'), country: 'TL', types: ['OTHER'], domains: ['bench.example.tl'] });
    const listed = async (type: string) => {
      const query = 'query ($types: [OrganizationType!]) { organizations(filter: { types: $types, countries: ["TL"] }) { nodes { id } } }';
      return (await network.ask(nobody, query, { types: [type] })).data.organizations.nodes.map(({ id }: { id: string }) => id);
    };
    const duplicates = async () => {
      const query = 'query ($id: ID!) { organization(id: $id) { duplicates { organization { id } } } }';
      return (await network.ask(secretariat, query, { id: found.id })).data.organization.duplicates;
    };
    const twins = [{ organization: { id: twin } }];
    await register(network, [organization({ ...record, established: 1950 })]);
    expect([await listed('FACILITY'), await duplicates()]).to.deep.equal([[found.id], twins]);
    await register(network, [organization({ ...record, types: ['ARCHIVE', 'COMPANY'] })]);
    expect([await listed('FACILITY'), await listed('ARCHIVE'), await listed('COMPANY')]).to.deep.equal([[], [found.id], [found.id]]);
    expect(await duplicates()).to.deep.equal(twins);
    await register(network, [organization({ ...record, types: ['ARCHIVE'], domains: [] })]);
    expect([await listed('ARCHIVE'), await listed('COMPANY'), await duplicates()]).to.deep.equal([[found.id], [], []]);
  });

  it('answers names in the language that is asked for, and in the displayed one otherwise', async () => {
    const id = await registered(network, {
      names: [
        { value: 'Guangxi University', lang: 'en', kind: 'LABEL' },
        { value: '广西大学', lang: 'zh', kind: 'LABEL' },
        { value: 'GXU', kind: 'ACRONYM' },
      ],
      country: 'CN',
    });
    const query =
      'query ($id: ID!) { organization(id: $id) { displayName zh: displayName(lang: "zh-Hans") th: displayName(lang: "th") country { name } } }';
    const { data } = await network.ask(nobody, query, { id }, { 'accept-language': 'zh-CN,en;q=0.5' });
    expect(data.organization).to.deep.equal({
      displayName: '广西大学',
      zh: '广西大学',
      th: 'Guangxi University',
      country: { name: '中国' },
    });
  });

  it('finds the parent whichever was registered first', async () => {
    const relations = [{ kind: 'PARENT', rorId: '03cve4549', label: 'Tsinghua University' }];
    const child = await registered(network, { names: names('Tsinghua Shenzhen'), country: 'CN', relations });
    const query = 'query ($id: ID!) { organization(id: $id) { parent { displayName } } }';
    expect((await network.ask(nobody, query, { id: child })).data.organization.parent).to.equal(null);
    await registered(network, { rorId: '03cve4549', names: names('Tsinghua University'), country: 'CN' });
    expect((await network.ask(nobody, query, { id: child })).data.organization.parent).to.deep.equal({
      displayName: 'Tsinghua University',
    });
  });

  it('tells what is wrong with arguments', async () => {
    for (const [query, part] of [
      ['{ organization { id } }', 'one of id, rorId and nationalId'],
      ['{ organization(rorId: "028wp3y59") { id } }', 'rorId'],
      ['{ organizations(first: 0) { nodes { id } } }', '1 to 100'],
      ['{ organizations(first: 101) { nodes { id } } }', '1 to 100'],
      ['{ organizations(orderBy: RELEVANCE) { nodes { id } } }', 'needs a search'],
      ['{ organizations(after: "nonsense") { nodes { id } } }', 'is not a cursor of this list'],
      ['{ countries(codes: ["XX"]) { code } }', 'ISO 3166-1'],
      ['{ membership(id: "\\u0000") { id } }', 'U+0000'],
      ['{ organizations(first: 1) { nodes { relations(first: 1000) { rorId } } } }', '1 to 100'],
    ] as const) {
      const { errors } = await network.ask(nobody, query);
      expect(errors?.[0]?.message, query).to.include(part);
      expect(errors?.[0]?.extensions?.code, query).to.equal('BAD_USER_INPUT');
    }
  });

  it('knows a ROR id however it is written', async () => {
    const item = organization({ rorId: '04vy95b61', names: names('National Science and Technology Development Agency') });
    const outcomes: string[] = [];
    for (const rorId of ['04vy95b61', '04VY95B61', 'https://ror.org/04vy95b61', 'ror.org/04vy95b61']) {
      outcomes.push((await register(network, [{ ...item, rorId }]))[0].outcome);
    }
    expect(outcomes).to.deep.equal(['REGISTERED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('answers at once for a language tag of any length', async () => {
    const lang = `en-u${'-abcd'.repeat(20_000)}`;
    const answer = await network.ask(nobody, 'query ($lang: String) { countries(codes: ["TH"]) { name(lang: $lang) } }', { lang });
    expect(answer.data.countries).to.deep.equal([{ name: 'Thailand' }]);
  });

  it('remembers no answer for who is nobody', async () => {
    await mutate(network, nobody, 'updateOrganization', { id: 'x'.repeat(100_000), idempotencyKey: 'nobody-0001' }, 'organization { id }');
    const rows = await network.databases.query('network', `SELECT 1 FROM idempotent_answer WHERE key = 'nobody-0001'`);
    expect(rows).to.have.length(0);
  });

  it('refuses days and instants that no calendar has', async () => {
    for (const [type, value] of [
      ['Date', '0000-01-01'],
      ['Date', '2026-02-30'],
    ] as const) {
      const { errors } = await network.ask(nobody, `query ($on: ${type}) { countries(on: $on) { code } }`, { on: value });
      expect(errors?.[0]?.message, value).to.include('not a day of the calendar');
      expect(errors?.[0]?.extensions?.code, value).to.equal('BAD_USER_INPUT');
    }
  });

  it('answers nobody without an internal token', async () => {
    const response = await fetch(`${network.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { role } }"}',
    });
    expect(response.status).to.equal(401);
  });
});
