import { checkEvent } from '@cattc/events';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import {
  accepted,
  admitted,
  mutate,
  nobody,
  organization,
  outboxOf,
  register,
  registered,
  secretariat,
  startNetwork,
} from './network-under-test.ts';

const moves =
  'moves { names { value kind } domains externalIds { scheme value } facts membership { number } mandates agencyMandates earlierMerges }';
const merging = `organization { id version } merged { id mergedInto } ${moves}`;
const named = (value: string, lang = 'en', kind = 'LABEL') => ({ value, lang, kind });

describe('merging organisations', () => {
  let network: SubgraphUnderTest;
  let records = 0;
  before(async () => {
    network = await startNetwork();
  });
  after(() => network?.stop());

  /** Registers a record that resembles no other. */
  const record = (facts: object = {}) => registered(network, { names: [named(`Record ${++records}`)], ...facts });
  const merge = (id: string, into: string, rest: object = {}, caller = secretariat) =>
    mutate(network, caller, 'mergeOrganizations', { id, into, reason: 'DUPLICATE', ...rest }, merging);
  const merged = async (id: string, into: string, rest: object = {}) => {
    const answer = await merge(id, into, rest);
    expect(answer.code, answer.message).to.equal(undefined);
    return answer;
  };
  const resolve = async (id: string): Promise<string | null> =>
    (await network.ask(nobody, 'query ($id: ID!) { organization(id: $id) { id } }', { id })).data.organization?.id ?? null;
  const membershipOf = (organizationId: string) =>
    accepted(
      network,
      callerOf('MEMBER', { organization: organizationId }),
      'applyForMembership',
      { organizationId, fields: ['2.11'] },
      'membership { id number organization { id } }',
    );

  it('leaves one record with what both know, and the id of the other one answers it', async () => {
    const into = await record({ names: [named('National Laboratory')], domains: ['lab.example.th'], city: 'Bangkok' });
    const id = await record({
      rorId: '01znkr924',
      names: [named('national laboratory'), named('ห้องปฏิบัติการแห่งชาติ', 'th'), named('NL', 'en', 'ACRONYM')],
      domains: ['lab.example.th', 'nl.example.th'],
      externalIds: [{ scheme: 'isni', value: '0000000122447875' }],
      city: 'Chiang Mai',
      location: { lat: 18.75, lng: 99 },
      established: 1990,
    });
    const before = (await outboxOf(network)).length;
    const dry = await merged(id, into, { dryRun: true });
    expect(await resolve(id)).to.equal(id);
    expect((await outboxOf(network)).length).to.equal(before);
    const answer = await merged(id, into);
    expect(answer).to.deep.equal(dry);
    expect(answer.merged).to.deep.equal({ id, mergedInto: into });
    expect(answer.moves).to.deep.equal({
      names: [
        { value: 'ห้องปฏิบัติการแห่งชาติ', kind: 'ALIAS' },
        { value: 'NL', kind: 'ACRONYM' },
      ],
      domains: ['nl.example.th'],
      externalIds: [{ scheme: 'isni', value: '0000000122447875' }],
      facts: ['established', 'rorId'],
      membership: null,
      mandates: 0,
      agencyMandates: 0,
      earlierMerges: 0,
    });
    const query = `query ($id: ID!, $into: ID!) {
      byId: organization(id: $id) { ...facts } survivor: organization(id: $into) { ...facts } byRorId: organization(rorId: "01znkr924") { ...facts }
    } fragment facts on Organization { id rorId city location { lat } established domains mergedFrom { id names { value } rorId mergedInto } }`;
    const { data } = await network.ask(nobody, query, { id, into });
    expect(data.survivor).to.deep.equal({
      id: into,
      rorId: '01znkr924',
      city: 'Bangkok',
      location: null,
      established: 1990,
      domains: ['lab.example.th', 'nl.example.th'],
      mergedFrom: [
        {
          id,
          names: ['national laboratory', 'ห้องปฏิบัติการแห่งชาติ', 'NL'].map((value) => ({ value })),
          rorId: null,
          mergedInto: into,
        },
      ],
    });
    expect(data.byId).to.deep.equal(data.survivor);
    expect(data.byRorId).to.deep.equal(data.survivor);
    const events = (await outboxOf(network)).slice(before).map(({ attributes, data }) => ({ attributes: JSON.parse(attributes), data }));
    for (const event of events) expect(checkEvent(event)).to.deep.equal({ ok: true });
    expect(events.map(({ attributes: { type, subject, sequence } }) => [type.split('.').at(-2), subject, sequence])).to.deep.equal([
      ['merged', id, '0000000002'],
      ['updated', into, '0000000002'],
    ]);
    expect(JSON.parse(events[0]?.data ?? '')).to.deep.include({ before: { rorId: '01znkr924', mergedInto: null }, reason: null });
    expect(JSON.parse(events[0]?.data ?? '').after).to.include({ id, mergedInto: into });
  });

  it('takes nothing over and changes nothing else where the survivor knows it all', async () => {
    const names = [named('Twin Institute')];
    const [into, id] = [await record({ names }), await record({ names })];
    const answer = await merged(id, into);
    expect(answer.organization).to.deep.equal({ id: into, version: 1 });
    expect(answer.moves).to.deep.include({ names: [], domains: [], facts: [] });
  });

  it('shows survivors alone in lists, counts and searches', async () => {
    const facts = { country: 'BN', types: ['ARCHIVE'] };
    const into = await record({ ...facts, names: [named('Brunei Archive')] });
    const id = await record({ ...facts, names: [named('Brunei Record Office')] });
    await merged(id, into);
    const found = async (argument: string) => {
      const { organizations } = (await network.ask(nobody, `{ organizations(${argument}) { totalCount nodes { id } } }`)).data;
      return [organizations.totalCount, organizations.nodes.map((node: { id: string }) => node.id)];
    };
    for (const argument of [
      'filter: { countries: ["BN"] }',
      'filter: { countries: ["BN"] }, orderBy: REGISTERED',
      'filter: { types: [ARCHIVE] }',
      'search: "record office"',
      'search: "brunei", filter: { types: [ARCHIVE] }',
    ]) {
      expect(await found(argument), argument).to.deep.equal([1, [into]]);
    }
  });

  it('leads a chain to its end at once, and merges into the survivor of the record that is named', async () => {
    const [a, b, c, d] = [await record(), await record(), await record(), await record()] as const;
    await merged(a, b);
    expect((await merged(b, c)).moves.earlierMerges).to.equal(1);
    expect(await Promise.all([a, b, c].map(resolve))).to.deep.equal([c, c, c]);
    expect((await merged(d, a)).organization.id).to.equal(c);
    const { data } = await network.ask(nobody, 'query ($id: ID!) { organization(id: $id) { id mergedFrom { id mergedInto } } }', {
      id: a,
    });
    expect(data.organization.mergedFrom).to.deep.equal([
      { id: d, mergedInto: c },
      { id: b, mergedInto: c },
      { id: a, mergedInto: b },
    ]);
  });

  it('refuses what cannot be merged, and says why', async () => {
    const [a, b, abroad] = [await record(), await record(), await record({ country: 'VN' })] as const;
    const [{ organization: gone }] = await register(network, [organization({ names: [named('Gone')], status: 'WITHDRAWN' })]);
    const missing = `${a.slice(0, -12)}000000000000`;
    const codeOf = async (...given: Parameters<typeof merge>) => (await merge(...given)).code;
    expect(await codeOf(a, a)).to.equal('MERGE_INTO_ITSELF');
    expect(await codeOf(missing, a)).to.equal('NOT_FOUND');
    expect(await codeOf(a, missing)).to.equal('NOT_FOUND');
    expect(await codeOf(a, gone.id)).to.equal('ORGANIZATION_NOT_ACTIVE');
    expect(await codeOf(a, b, { expectedVersion: 2 })).to.equal('STALE_VERSION');
    expect(await codeOf(a, b, { expectedVersionInto: 2 })).to.equal('STALE_VERSION');
    expect(await codeOf(a, b, { reason: 'OTHER' })).to.equal('INVALID_INPUT');
    expect(await codeOf(a, abroad)).to.equal('DIFFERENT_COUNTRIES');
    for (const own of [a, b])
      expect(await codeOf(a, b, {}, callerOf('SECRETARIAT', { organizations: [own] }))).to.equal('OWN_ORGANIZATION');
    expect(await codeOf(a, b, {}, callerOf('SECRETARIAT', { may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
    expect(await codeOf(a, b, {}, callerOf('COUNCIL'))).to.equal('FORBIDDEN');
    expect(await codeOf(a, b, {}, callerOf('MEMBER', { organization: b }))).to.equal('FORBIDDEN');
    await merged(a, b);
    const again = await merge(a, abroad);
    expect([again.code, again.message.includes(b)]).to.deep.equal(['ALREADY_MERGED', true]);
    expect(await codeOf(b, a)).to.equal('MERGE_INTO_ITSELF');
    expect(await codeOf(a, b)).to.equal('ALREADY_MERGED');
    await merged(b, abroad, { acrossCountries: true });
    expect(await resolve(a)).to.equal(abroad);
  });

  it('names both cases where both have a live membership, and merges once one has ended', async () => {
    const [a, b] = [await record(), await record()] as const;
    const [ofA, ofB] = [(await membershipOf(a)).membership, (await membershipOf(b)).membership];
    const refused = await merge(a, b);
    expect(refused.code).to.equal('BOTH_HAVE_MEMBERSHIP');
    expect(refused.message).to.include(ofA.number).and.include(ofB.number);
    await accepted(
      network,
      callerOf('MEMBER', { organization: a }),
      'withdrawMembership',
      { id: ofA.id, reason: 'OWN_WISH' },
      'membership { id }',
    );
    await merged(a, b);
    const query =
      'query ($id: ID!) { memberships(filter: { organizationId: $id }) { nodes { number organization { id } } } organization(id: $id) { membership { number } } }';
    for (const id of [a, b]) {
      const { data } = await network.ask(secretariat, query, { id });
      expect(data.memberships.nodes).to.deep.equal([ofB, ofA].map(({ number }) => ({ number, organization: { id: b } })));
      expect(data.organization.membership).to.deep.equal({ number: ofB.number });
    }
  });

  it('acts on the survivor wherever a mutation or a mandate names the merged record', async () => {
    const agency = await record({ country: 'LA' });
    const [a, b] = [await record({ country: 'LA' }), await record({ country: 'LA' })] as const;
    await accepted(
      network,
      secretariat,
      'recordAgencyMandate',
      { organizationId: agency, country: 'LA', subject: 'MEMBERSHIP', from: '2020-01-01' },
      'agencyMandate { id }',
    );
    const grant = (organizationId: string, subject: string) =>
      mutate(
        network,
        secretariat,
        'grantMandate',
        { subject, role: 'MEMBER', organizationId, may: 'SIGN' },
        'mandate { id organization { id } }',
      );
    await grant(a, 'test:somchai');
    const agencyTwin = await record({ country: 'LA' });
    expect((await merged(a, b)).moves).to.include({ mandates: 1, agencyMandates: 0 });
    expect((await merged(agency, agencyTwin)).moves).to.include({ mandates: 0, agencyMandates: 1 });

    expect((await grant(b, 'test:somchai')).code).to.equal('MANDATE_OVERLAPS');
    expect((await grant(a, 'test:malee')).mandate.organization.id).to.equal(b);
    const held = 'query ($id: ID!) { mandates(filter: { organizationId: $id }) { nodes { organization { id } } } }';
    for (const id of [a, b]) {
      const { nodes } = (await network.ask(secretariat, held, { id })).data.mandates;
      expect(nodes).to.deep.equal([{ organization: { id: b } }, { organization: { id: b } }]);
    }
    const agencies = await network.ask(nobody, '{ countries(codes: ["LA"]) { agencies { organization { id } } } }');
    expect(agencies.data.countries[0].agencies).to.deep.equal([{ organization: { id: agencyTwin } }]);

    const member = callerOf('MEMBER', { organization: b });
    const application = { organizationId: a, fields: ['2.11'], sponsorAgencyId: agency };
    const { membership } = await accepted(
      network,
      member,
      'applyForMembership',
      application,
      'membership { organization { id } sponsorAgency { id } }',
    );
    expect(membership).to.deep.equal({ organization: { id: b }, sponsorAgency: { id: agencyTwin } });
    const edited = await accepted(network, member, 'updateOrganization', { id: a, city: 'Vientiane' }, 'organization { id city }');
    expect(edited.organization).to.deep.equal({ id: b, city: 'Vientiane' });
    const { data } = await network.ask(callerOf('MEMBER', { organization: a }), '{ viewer { organization { id } } }');
    expect(data.viewer.organization.id).to.equal(b);
    const reference = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { id city } } }';
    const entities = await network.ask(nobody, reference, { of: [{ __typename: 'Organization', id: a }] });
    expect(entities.data._entities).to.deep.equal([{ id: b, city: 'Vientiane' }]);
  });

  it('leaves a merged record as it is, whatever its source goes on to tell', async () => {
    const own = { rorId: '05m2fqn25', names: [named('Old Name')] };
    const [a, b] = [await record(own), await record({ rorId: '0575ycz84' })] as const;
    await merged(a, b);
    const [result] = await register(network, [organization({ ...own, city: 'Hat Yai', status: 'WITHDRAWN' })]);
    expect([result.outcome, result.organization.id]).to.deep.equal(['MERGED', b]);
    const { data } = await network.ask(nobody, '{ organization(rorId: "05m2fqn25") { id status city } }');
    expect(data.organization).to.deep.equal({ id: b, status: 'ACTIVE', city: null });
  });

  it('lets one of two opposite merges win, and tells the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await record(), await record()] as const;
      const answers = await Promise.all([merge(a, b), merge(b, a)]);
      const codes = answers.map(({ code }) => code);
      expect(codes).to.include(undefined);
      expect(codes.filter((code) => code !== undefined)[0]).to.be.oneOf(['MERGE_INTO_ITSELF', 'ALREADY_MERGED']);
      const survivor = codes[0] === undefined ? b : a;
      expect(await Promise.all([resolve(a), resolve(b)])).to.deep.equal([survivor, survivor]);
    }
  });

  it('comes before an application or after it, not in between', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await record(), await record()] as const;
      const [merge1, application] = await Promise.all([
        merge(a, b),
        mutate(
          network,
          callerOf('MEMBER', { organization: a }),
          'applyForMembership',
          { organizationId: a, fields: ['2.11'] },
          'membership { organization { id } }',
        ),
      ]);
      // The request of a member that was on its way while its record was merged acts for a record that is none any more.
      expect(merge1.code).to.equal(undefined);
      expect(application.code).to.be.oneOf([undefined, 'NOT_OWN_ORGANIZATION']);
      const { nodes } = (
        await network.ask(
          secretariat,
          'query ($id: ID!) { memberships(filter: { organizationId: $id }) { nodes { organization { id } } } }',
          { id: a },
        )
      ).data.memberships;
      expect(nodes).to.deep.equal(application.code === undefined ? [{ organization: { id: b } }] : []);
    }
  });

  it('moves a membership that is under way, which goes on where it was', async () => {
    const [a, b] = [await record(), await record()] as const;
    const { membership } = await membershipOf(a);
    const asMember = (organization: string) => callerOf('MEMBER', { organization });
    await accepted(network, asMember(a), 'submitMembership', { id: membership.id }, 'membership { id }');
    const before = (await outboxOf(network)).length;
    const dry = await merged(a, b, { dryRun: true });
    expect(dry.moves.membership).to.deep.equal({ number: membership.number });
    expect((await merged(a, b)).moves.membership).to.deep.equal({ number: membership.number });
    const events = (await outboxOf(network)).slice(before).map(({ attributes }) => JSON.parse(attributes));
    expect(events.map(({ type, subject }) => [type.split('.').at(-2), subject])).to.deep.include.members([
      ['merged', a],
      ['transferred', membership.id],
    ]);
    const query = 'query ($id: ID!) { organization(id: $id) { membership { number state organization { id } } } }';
    for (const id of [a, b]) {
      const { data } = await network.ask(secretariat, query, { id });
      expect(data.organization.membership).to.deep.equal({ number: membership.number, state: 'SUBMITTED', organization: { id: b } });
    }
    await accepted(network, secretariat, 'screenMembership', { id: membership.id }, 'membership { id }');
    const mine = await network.ask(asMember(b), 'query ($id: ID!) { membership(id: $id) { state } }', { id: membership.id });
    expect(mine.data.membership).to.deep.equal({ state: 'VETTING' });
    const again = await mutate(network, asMember(b), 'applyForMembership', { organizationId: a, fields: ['2.11'] }, 'membership { id }');
    expect(again.code).to.equal('MEMBERSHIP_EXISTS');
  });

  it('is not upset by steps of a membership that is under way', async () => {
    const [a, b] = [await record(), await record()] as const;
    const id = await admitted(network, a);
    const [answer, renewed] = await Promise.all([
      merge(a, b),
      mutate(network, secretariat, 'suspendMembership', { id, reason: 'SANCTIONS' }, 'membership { state }'),
    ]);
    expect([answer.code, renewed.code]).to.deep.equal([undefined, undefined]);
    const { data } = await network.ask(secretariat, 'query ($id: ID!) { organization(id: $id) { membership { state } } }', { id: a });
    expect(data.organization.membership.state).to.equal('SUSPENDED');
  });

  it('answers with the survivor as it is then, its membership too', async () => {
    const [a, b] = [await record(), await record()] as const;
    const { membership } = await membershipOf(a);
    const input = { id: a, into: b, reason: 'DUPLICATE' };
    const { organization } = await accepted(network, secretariat, 'mergeOrganizations', input, 'organization { membership { number } }');
    expect(organization.membership).to.deep.equal({ number: membership.number });
  });

  it('gives what has ended to the survivor: lists, records and filters show it to the same readers', async () => {
    const [a, b, c] = [await record(), await record(), await record()] as const;
    const { membership } = await membershipOf(a);
    await accepted(
      network,
      callerOf('MEMBER', { organization: a }),
      'withdrawMembership',
      { id: membership.id, reason: 'OWN_WISH' },
      'membership { id }',
    );
    await merged(a, b);
    await merged(b, c);
    const query = `query ($id: ID!, $organization: ID!) {
      membership(id: $id) { state }
      organization(id: $organization) { membership { state } }
      memberships(filter: { organizationId: $organization }) { totalCount }
      organizations(filter: { membershipStates: [WITHDRAWN] }) { nodes { id membership { state } } facets { states { value } } }
    }`;
    const seen = async (caller: typeof secretariat) => {
      const { data } = await network.ask(caller, query, { id: membership.id, organization: c });
      const listed = data.organizations.nodes.filter(({ id }: { id: string }) => id === c);
      const facet = data.organizations.facets.states.some(({ value }: { value: string }) => value === 'WITHDRAWN');
      return [data.membership, data.organization.membership, data.memberships.totalCount, listed, facet];
    };
    const state = { state: 'WITHDRAWN' };
    expect(await seen(callerOf('MEMBER', { organization: c }))).to.deep.equal([state, state, 1, [{ id: c, membership: state }], true]);
    expect(await seen(callerOf('MEMBER', { organization: await record() }))).to.deep.equal([null, null, 0, [], false]);
  });

  it('tells nobody but the staff why it was done', async () => {
    const [a, b] = [await record({ country: 'KH' }), await record({ country: 'KH' })] as const;
    const { membership } = await membershipOf(a);
    await accepted(network, callerOf('MEMBER', { organization: a }), 'submitMembership', { id: membership.id }, 'membership { id }');
    await merged(a, b, { reason: 'OTHER', note: 'their ministry asked for it' });
    const query = `query ($organization: ID!, $membership: ID!) {
      ofOrganization: timeline(subject: $organization) { nodes { transition { action reason note } } }
      ofMembership: timeline(subject: $membership) { nodes { transition { action reason note } } }
      organization(id: $organization) { history { transition { note } } membership { history { note } } }
    }`;
    const told = async (caller: typeof secretariat) =>
      JSON.stringify((await network.ask(caller, query, { organization: b, membership: membership.id })).data);
    expect(await told(secretariat))
      .to.include('their ministry asked for it')
      .and.include('"OTHER"');
    for (const caller of [
      nobody,
      callerOf('MEMBER', { organization: b }),
      callerOf('AGENCY', { country: 'KH' }),
      callerOf('AGENCY', { country: 'KH', organization: b }),
    ]) {
      expect(await told(caller), caller.role)
        .to.include('mergeOrganizations')
        .and.not.include('ministry')
        .and.not.include('"OTHER"');
    }
  });
});
