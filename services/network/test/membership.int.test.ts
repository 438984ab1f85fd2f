import type { Caller } from '@cattc/decisions';
import { addDays, dayIn } from '@cattc/formats';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import {
  accepted,
  admitted,
  council,
  councillors,
  membershipFields,
  mutate,
  nobody,
  outboxOf,
  registered,
  secretariat,
  startNetwork,
  votesOf,
} from './network-under-test.ts';

describe('memberships', () => {
  let network: SubgraphUnderTest;
  let agency: Caller;
  before(async () => {
    network = await startNetwork();
    const organization = await registered(network, { names: [{ value: 'Ministry (illustrative)', lang: 'en', kind: 'LABEL' }] });
    const input = { organizationId: organization, country: 'TH', from: '2020-01-01' };
    const { agencyMandate } = await mutate(network, secretariat, 'recordAgencyMandate', input, 'agencyMandate { id version }');
    expect(agencyMandate.version).to.equal(1);
    agency = callerOf('AGENCY', { country: 'TH', organization });
  });
  after(() => network?.stop());

  const apply = async (country = 'TH') => {
    const organizationId = await registered(network, { country });
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await mutate(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    return { member, organizationId, id: membership.id as string };
  };

  it('goes from draft to member with the right actors, and refuses the wrong ones with a reason', async () => {
    const { member, organizationId, id } = await apply();
    const step = (caller: Caller, name: string, input: object = {}) => mutate(network, caller, name, { id, ...input }, membershipFields);
    expect((await step(secretariat, 'submitMembership')).code).to.equal('FORBIDDEN');
    expect((await step(member, 'submitMembership')).membership.state).to.equal('SUBMITTED');
    expect((await step(member, 'screenMembership')).code).to.equal('FORBIDDEN');
    expect((await step(secretariat, 'screenMembership')).membership.state).to.equal('VETTING');
    const asked = { reason: 'INCOMPLETE_DATA', note: 'Which laboratories?' };
    expect((await step(secretariat, 'requestMembershipInfo', asked)).membership.state).to.equal('INFO_REQUESTED');
    expect((await step(member, 'resubmitMembership', { fields: ['2.11', '1.6'] })).membership.state).to.equal('VETTING');
    expect((await step(secretariat, 'recommendMembership')).code).to.equal('AGENCY_REQUIRED');
    expect((await step(agency, 'recommendMembership')).membership.state).to.equal('RECOMMENDED');
    expect((await step(callerOf('COUNCIL', { person: agency.person }), 'approveMembership', { council: votesOf(agency) })).code).to.equal(
      'SAME_PERSON',
    );
    const { membership } = await step(council, 'approveMembership', { council: votesOf(council) });
    expect(membership).to.include({ state: 'ACTIVE', version: 7 });

    const query = `query ($id: ID!) { organization(id: $id) { membership { state fields
      history { action fromState toState actorRole actorPerson reason note version }
      actions { name allowed refusals { code message } } } } }`;
    const asStaff = await network.ask(secretariat, query, { id: organizationId });
    const { history, actions } = asStaff.data.organization.membership;
    expect(history.map((each: { action: string }) => each.action)).to.deep.equal([
      'applyForMembership',
      'submitMembership',
      'screenMembership',
      'requestMembershipInfo',
      'resubmitMembership',
      'recommendMembership',
      'approveMembership',
    ]);
    expect(history[3]).to.include({ reason: 'INCOMPLETE_DATA', note: 'Which laboratories?', actorPerson: 'secretariat-1' });
    expect(actions.filter((each: { allowed: boolean }) => each.allowed).map((each: { name: string }) => each.name)).to.deep.equal([
      'giveSuspensionNotice',
      'suspendMembership',
    ]);

    const asPublic = await network.ask(nobody, query, { id: organizationId });
    const told = asPublic.data.organization.membership.history;
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ action: 'approveMembership', actorRole: 'COUNCIL', actorPerson: null, note: null, reason: null });

    const events = (await outboxOf(network)).map(({ attributes }) => JSON.parse(attributes)).filter(({ subject }) => subject === id);
    expect(events.map(({ sequence }) => Number(sequence))).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(events[0]).to.include({ dataclassification: 'RESTRICTED', countries: 'TH' });
    expect(events[6]).to.include({ dataclassification: 'PUBLIC', source: `${network.gateway.url}/services/network` });
  });

  it('is found by its number, by who may see it', async () => {
    const { id, organizationId } = await apply();
    const { number } = (await network.ask(secretariat, 'query ($id: ID!) { membership(id: $id) { number } }', { id })).data.membership;
    const query = 'query ($number: String!) { memberships(filter: { number: $number }) { totalCount nodes { id } } }';
    const found = async (caller: Caller, text: string) => (await network.ask(caller, query, { number: text })).data.memberships;
    for (const caller of [secretariat, callerOf('MEMBER', { organization: organizationId })])
      expect(await found(caller, ` ${number.toLowerCase()} `)).to.deep.equal({ totalCount: 1, nodes: [{ id }] });
    for (const caller of [nobody, callerOf('MEMBER', { organization: await registered(network, {}) })])
      expect(await found(caller, number)).to.deep.equal({ totalCount: 0, nodes: [] });
    const { errors } = await network.ask(secretariat, query, { number: 'REC-2026-00001' });
    expect(errors?.[0]?.message).to.include('filter.number').and.to.include('MEM-2026-00123');
  });

  it('counts votes of who may sign for the council on the day of its meeting, as the register has it', async () => {
    const organizationId = await registered(network, { country: 'KH' });
    const today = dayIn(new Date(), 'Asia/Shanghai');
    const voters: Readonly<Record<string, object>> = {
      'voter-since-today': { from: today },
      'voter-until-today': { to: today },
      'voter-suspended-by-the-secretariat': { suspended: 'NOT_OF_STAFF' },
      'voter-from-tomorrow': { from: addDays(today, 1) },
      'voter-until-yesterday': { to: addDays(today, -1) },
      'voter-taken-back': { state: 'REVOKED' },
      'voter-clerk': { may: 'EDIT' },
      'voter-suspended': { suspended: 'EVERY_MANDATE' },
    };
    for (const [sub, terms] of Object.entries(voters)) await councillors(network, [sub], terms);
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await mutate(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    const { id } = membership;
    await mutate(network, member, 'submitMembership', { id }, membershipFields);
    await mutate(network, secretariat, 'screenMembership', { id }, membershipFields);
    await mutate(network, callerOf('SECRETARIAT', { person: 'secretariat-2' }), 'recommendMembership', { id }, membershipFields);
    const votes = [...Object.keys(voters), 'member-of-nothing'].map((sub) => ({ person: `local:${sub}`, vote: 'FOR' }));
    const approve = (which: typeof votes) =>
      mutate(
        network,
        council,
        'approveMembership',
        { id, council: { votes: [{ person: council.person, vote: 'FOR' }, ...which] } },
        membershipFields,
      );
    const refused = await approve(votes);
    expect(refused.code).to.equal('INVALID_INPUT');
    expect(refused.details.map(({ path }: { path: string }) => path)).to.deep.equal(
      [4, 5, 6, 7, 8, 9].map((at) => `council.votes[${at}].person`),
    );
    expect((await approve(votes.slice(0, 3))).membership.state).to.equal('ACTIVE');
  });

  it('keeps how the council voted: who for the staff, how many for the parties, nothing for others', async () => {
    const organizationId = await registered(network, { country: 'KH' });
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await mutate(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    const { id } = membership;
    const step = (caller: Caller, name: string, input: object = {}) => mutate(network, caller, name, { id, ...input }, membershipFields);
    await step(member, 'submitMembership');
    await step(secretariat, 'screenMembership');
    await step(callerOf('SECRETARIAT', { person: 'secretariat-2' }), 'recommendMembership');
    // A mandate of the register is an interest, whatever the person acts as; one that was over yesterday is none.
    const grant = (sub: string, from: string, to?: string) =>
      mutate(
        network,
        secretariat,
        'grantMandate',
        { subject: `local:${sub}`, role: 'MEMBER', organizationId, from, ...(to === undefined ? {} : { to }) },
        'mandate { id }',
      );
    const day = (days: number) => addDays(dayIn(new Date(), 'Asia/Shanghai'), days);
    expect((await grant('council-11', day(0))).mandate).to.have.property('id');
    const interested = await step(council, 'approveMembership', { council: votesOf(council, 'FOR', 'FOR', 'FOR') });
    expect(interested).to.deep.include({ code: 'MUST_RECUSE' });
    expect(interested.details).to.deep.equal([
      { path: 'council.votes[1].vote', problem: 'FOR of somebody who holds a mandate for the organisation', expected: 'RECUSED' },
    ]);
    const votes = votesOf(council, 'AGAINST', 'RECUSED', 'FOR', 'FOR');
    const answers = await Promise.all([1, 2].map(() => step(council, 'approveMembership', { council: votes, expectedVersion: 4 })));
    expect(answers.map(({ code, membership: after }) => code ?? after.state).sort()).to.deep.equal(['ACTIVE', 'STALE_VERSION']);

    const query = `query ($id: ID!) { membership(id: $id) { councilDecisions { action carried heldOn quorum votesFor votesAgainst abstentions
      recusals version votes { person vote reason } } } }`;
    const seen = async (caller: Caller) => (await network.ask(caller, query, { id })).data.membership.councilDecisions;
    const counts = { votesFor: 2, votesAgainst: 1, abstentions: 0, recusals: 1 };
    const [kept] = await seen(secretariat);
    expect(kept).to.deep.include({ action: 'approveMembership', carried: true, quorum: 3, version: 5, heldOn: day(0), ...counts });
    expect(kept.votes).to.have.length(4);
    expect(kept.votes[1]).to.deep.equal({ person: 'local:council-11', vote: 'RECUSED', reason: null });
    const [told] = await seen(member);
    expect(told).to.deep.include({ ...counts, votes: [] });
    expect(await seen(nobody)).to.deep.equal([]);
    expect(JSON.stringify((await outboxOf(network)).slice(-1))).to.not.match(/local:council/);
  });

  it('counts no vote of who holds a mandate for a merged record of the organisation, or held one on the day of the meeting', async () => {
    const [organizationId, other] = [await registered(network, { country: 'KH' }), await registered(network, { country: 'KH' })];
    const held = async (sub: string, organization: string) => {
      const input = { subject: `local:${sub}`, role: 'MEMBER', organizationId: organization, from: '2020-01-01' };
      return (await accepted(network, secretariat, 'grantMandate', input, 'mandate { id }')).mandate.id as string;
    };
    await held('council-11', other);
    const [today, before] = [await held('council-12', organizationId), await held('council-13', organizationId)];
    for (const id of [today, before])
      await accepted(network, secretariat, 'revokeMandate', { id, reason: 'TASK_ENDED' }, 'mandate { state }');
    await network.databases.query('network', `UPDATE mandate SET updated_at = now() - interval '2 days' WHERE id = '${before}'`);
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await accepted(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    const { id } = membership;
    await accepted(network, member, 'submitMembership', { id }, membershipFields);
    await accepted(network, secretariat, 'screenMembership', { id }, membershipFields);
    await accepted(network, callerOf('SECRETARIAT', { person: 'secretariat-2' }), 'recommendMembership', { id }, membershipFields);
    await accepted(
      network,
      secretariat,
      'mergeOrganizations',
      { id: other, into: organizationId, reason: 'DUPLICATE' },
      'organization { id }',
    );
    const refused = await mutate(
      network,
      council,
      'approveMembership',
      { id, council: votesOf(council, 'FOR', 'FOR', 'FOR', 'FOR') },
      membershipFields,
    );
    expect(refused.code).to.equal('MUST_RECUSE');
    expect(refused.details.map(({ path }: { path: string }) => path)).to.deep.equal(['council.votes[1].vote', 'council.votes[2].vote']);
  });

  it('answers a hidden membership exactly as a missing one', async () => {
    const { id } = await apply();
    const missing = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const stranger = callerOf('MEMBER', { organization: await registered(network, {}) });
    for (const each of [id, missing]) {
      const read = await network.ask(stranger, 'query ($id: ID!) { membership(id: $id) { state } }', { id: each });
      expect(read.data.membership).to.equal(null);
      const refused = await mutate(network, stranger, 'submitMembership', { id: each }, membershipFields);
      expect({ ...refused, message: refused.message.replaceAll(each, 'ID') }).to.deep.equal({
        __typename: 'Refusal',
        code: 'NOT_FOUND',
        message: 'Nothing that you may see has the id ID.',
        retryable: false,
        details: [],
      });
      const entity = await network.ask(
        stranger,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Membership { state } } }',
        { r: [{ __typename: 'Membership', id: each }] },
      );
      expect(entity.data._entities).to.deep.equal([null]);
    }
  });

  it('lists and counts what the caller may see', async () => {
    const { member, organizationId } = await apply('LA');
    const query = `query ($filter: MembershipFilter) { memberships(filter: $filter) { totalCount nodes { organization { id } state } } }`;
    const variables = { filter: { organizationId, states: ['DRAFT'] } };
    const counts = async (caller: Caller) => (await network.ask(caller, query, variables)).data.memberships.totalCount;
    expect(await counts(member)).to.equal(1);
    expect(await counts(secretariat)).to.equal(1);
    expect(await counts(nobody)).to.equal(0);
    expect(await counts(callerOf('AGENCY', { country: 'LA' }))).to.equal(0);
  });

  it('draws no number in a dry run', async () => {
    const organizationId = await registered(network);
    const input = { organizationId, fields: ['4.1'], dryRun: true };
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await mutate(network, member, 'applyForMembership', input, membershipFields);
    expect(membership.number).to.match(/^MEM-\d{4}-00000$/);
  });

  it('lets an organisation apply once, however many ask at once, and again after an end', async () => {
    const organizationId = await registered(network, { country: 'LA' });
    const member = callerOf('MEMBER', { organization: organizationId });
    const once = () => mutate(network, member, 'applyForMembership', { organizationId, fields: ['4.1'] }, membershipFields);
    const answers = await Promise.all(Array.from({ length: 6 }, once));
    const [first] = answers.filter((answer) => answer.membership);
    expect(answers.filter((answer) => answer.code === 'MEMBERSHIP_EXISTS')).to.have.length(5);
    await mutate(network, member, 'withdrawMembership', { id: first.membership.id, reason: 'OWN_WISH' }, membershipFields);
    const again = await once();
    expect(again.membership.state).to.equal('DRAFT');
    expect(again.membership.number).to.not.equal(first.membership.number);
  });

  it('changes once however many act on the same version at once', async () => {
    const id = await admitted(network, await registered(network, { country: 'KH' }));
    const suspend = () =>
      mutate(network, secretariat, 'suspendMembership', { id, reason: 'BREACH_OF_RULES', expectedVersion: 5 }, membershipFields);
    const answers = await Promise.all(Array.from({ length: 6 }, suspend));
    expect(answers.filter((answer) => answer.membership)).to.have.length(1);
    expect(answers.filter((answer) => answer.code === 'STALE_VERSION')).to.have.length(5);
  });

  describe('several at once', () => {
    const submitted = async () => {
      const organizationId = await registered(network, { country: 'KH' });
      const member = callerOf('MEMBER', { organization: organizationId });
      const { membership } = await mutate(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
      await mutate(network, member, 'submitMembership', { id: membership.id }, membershipFields);
      return membership.id as string;
    };
    const results = 'results { index id accepted membership { state version } refusal { code message } }';
    const decide = (caller: Caller, input: object) => mutate(network, caller, 'decideMemberships', input, results);

    it('are decided each on its own, in the order of the input; a repeated key decides nothing twice', async () => {
      const ids = await Promise.all(Array.from({ length: 5 }, submitted));
      await mutate(network, secretariat, 'screenMembership', { id: ids[1] }, membershipFields);
      const missing = `${(ids[0] ?? '').slice(0, -4)}0000`;
      const items = [
        { id: ids[4] },
        { id: ids[1] },
        { id: missing },
        { id: ids[0], expectedVersion: 2 },
        { id: ids[2], expectedVersion: 9 },
        { id: ids[3] },
      ];
      const input = { action: 'SCREEN', items, idempotencyKey: `bulk-${ids[0]}` };
      const answer = await decide(secretariat, input);
      const told = answer.results.map(
        (each: { membership?: { state: string }; refusal?: { code: string } }) => each.membership?.state ?? each.refusal?.code,
      );
      expect(told).to.deep.equal(['VETTING', 'WRONG_STATE', 'NOT_FOUND', 'VETTING', 'STALE_VERSION', 'VETTING']);
      expect(answer.results.map(({ id }: { id: string }) => id)).to.deep.equal(items.map(({ id }) => id));
      expect(answer.results.map(({ accepted: done }: { accepted: boolean }) => done)).to.deep.equal([
        true,
        false,
        false,
        true,
        false,
        true,
      ]);
      expect(await decide(secretariat, input)).to.deep.equal(answer);
      const { data } = await network.ask(secretariat, 'query ($id: ID!) { membership(id: $id) { version history { action note } } }', {
        id: ids[4],
      });
      expect(data.membership).to.deep.include({ version: 3 });
      expect(data.membership.history.at(-1)).to.deep.include({ action: 'screenMembership' });
      const entries = await network.databases.query<{ actions: string[]; subjects: string[]; outcome: string }>(
        'network',
        `SELECT actions, subjects, outcome FROM audit_entry WHERE '${ids[2]}' = ANY(subjects) OR '${ids[4]}' = ANY(subjects) ORDER BY id`,
      );
      expect(entries.slice(-2).map(({ outcome }) => outcome)).to.deep.equal(['STALE_VERSION', 'ACCEPTED']);
      expect(entries.at(-2)).to.deep.include({ actions: ['screenMembership'], subjects: [ids[2]] });
      expect(entries.at(-1)?.subjects.toSorted()).to.deep.equal([ids[0], ids[3], ids[4]].toSorted());
    });

    it('stand two who decide about the same ones in another order at once', async () => {
      const ids = await Promise.all(Array.from({ length: 8 }, submitted));
      const input = (order: readonly string[]) => ({ action: 'DECLINE', reason: 'OUT_OF_SCOPE', items: order.map((id) => ({ id })) });
      const answers = await Promise.all([decide(secretariat, input(ids)), decide(secretariat, input(ids.toReversed()))]);
      const states = answers.flatMap(({ results: each }) =>
        each.map(({ membership }: { membership: { state: string } | null }) => membership?.state ?? null),
      );
      expect(states.filter((state) => state === 'REJECTED')).to.have.length(8);
      expect(states.filter((state) => state === null)).to.have.length(8);
    });

    it('are admitted by one vote of the council, each for which nobody has an interest; a dry run stores nothing', async () => {
      const ids = await Promise.all([1, 2].map(submitted));
      const items = ids.map((id) => ({ id }));
      await decide(secretariat, { action: 'SCREEN', items });
      await decide(callerOf('SECRETARIAT', { person: 'local:council-10' }), { action: 'RECOMMEND', items: items.slice(0, 1) });
      await decide(callerOf('SECRETARIAT', { person: 'local:another' }), { action: 'RECOMMEND', items: items.slice(1) });
      const vote = {
        action: 'APPROVE',
        items,
        council: { votes: [...votesOf(council).votes, { person: 'local:council-10', vote: 'FOR' }] },
      };
      const codes = async (input: object) =>
        (await decide(council, input)).results.map(
          (each: { membership?: { state: string }; refusal?: { code: string } }) => each.membership?.state ?? each.refusal?.code,
        );
      expect(await codes({ ...vote, dryRun: true })).to.deep.equal(['MUST_RECUSE', 'ACTIVE']);
      expect(await codes(vote)).to.deep.equal(['MUST_RECUSE', 'ACTIVE']);
      expect(await codes(vote)).to.deep.equal(['MUST_RECUSE', 'WRONG_STATE']);
      expect((await decide(council, { action: 'APPROVE', items })).details[0].path).to.equal('council');
      expect((await decide(council, { action: 'SCREEN', items })).code).to.equal('FORBIDDEN');
    });
  });

  it('tells refusals in Chinese to who asks for it', async () => {
    const { id } = await apply();
    const answer = await mutate(network, secretariat, 'submitMembership', { id }, membershipFields, { 'accept-language': 'zh-CN' });
    expect(answer.message).to.match(/授权/);
  });

  it('records groups of countries with dated members, and nothing where nothing changed', async () => {
    const input = {
      code: 'ASEAN',
      names: [{ value: 'Association of Southeast Asian Nations', lang: 'en' }],
      members: [
        { country: 'TH', from: '1967-08-08' },
        { country: 'TL', from: '2025-10-26' },
      ],
    };
    const fields = 'countryGroup { version members { from country { code } } }';
    expect((await mutate(network, secretariat, 'recordCountryGroup', input, fields)).countryGroup.version).to.equal(1);
    expect((await mutate(network, secretariat, 'recordCountryGroup', input, fields)).countryGroup.version).to.equal(1);
    const query = 'query ($on: Date) { countries(group: "ASEAN", on: $on) { code groups(on: $on) { code } } }';
    const codes = async (on: string) => (await network.ask(nobody, query, { on })).data.countries.map(({ code }: { code: string }) => code);
    expect(await codes('2021-09-09')).to.deep.equal(['TH']);
    expect(await codes('2025-10-26')).to.deep.equal(['TH', 'TL']);
    const wrong = await mutate(
      network,
      secretariat,
      'recordCountryGroup',
      { ...input, code: 'asean', members: [{ country: 'XX', from: '2020-01-01' }] },
      fields,
    );
    expect(wrong.details.map(({ path }: { path: string }) => path)).to.deep.equal(['code', 'members[0].country']);
  });

  it('gives the labels of every enum of the graph', async () => {
    const { data } = await network.ask(
      nobody,
      '{ vocabulary(name: "MembershipState") { code label(lang: "zh-Hans") th: label(lang: "th") } none: vocabulary(name: "constructor") { code } }',
    );
    expect(data.vocabulary).to.deep.include({ code: 'ACTIVE', label: '有效', th: 'มีผล' });
    expect(data.none).to.equal(null);
  });
});
