import type { Caller } from '@cattc/decisions';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { accepted, council, membershipFields, nobody, registered, secretariat, startNetwork, votesOf } from './network-under-test.ts';

const agency = callerOf('AGENCY', { country: 'KH' });

describe('timeline and tasks', () => {
  let network: SubgraphUnderTest;
  let now = new Date('2026-03-02T02:00:00.000Z');
  let organizationId = '';
  let member: Caller;
  let rejected = '';
  let pending = '';

  const step = async (caller: Caller, name: string, id: string, rest: object = {}) => {
    now = new Date(now.getTime() + 86_400_000);
    await accepted(network, caller, name, { id, ...rest }, membershipFields);
  };
  const applied = async () => {
    const { membership } = await accepted(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    return membership.id as string;
  };

  before(async function () {
    this.timeout(60_000);
    network = await startNetwork(() => now);
    organizationId = await registered(network, { country: 'KH' });
    member = callerOf('MEMBER', { organization: organizationId });
    now = new Date(now.getTime() + 3_600_000);
    rejected = await applied();
    await step(member, 'submitMembership', rejected, { note: 'a secret of the case' });
    await step(secretariat, 'declineMembership', rejected, { reason: 'OUT_OF_SCOPE', note: 'a secret of the desk' });
    pending = await applied();
    await step(member, 'submitMembership', pending);
  });
  after(() => network?.stop());

  const timelineQuery = `query ($subject: ID!, $first: Int, $after: String) { timeline(subject: $subject, first: $first, after: $after) {
    nodes { id subject transition { action note reason actorPerson } organization { id } membership { id } } totalCount pageInfo { endCursor hasNextPage } } }`;
  async function timeline(caller: Caller, subject: string, page: object = {}) {
    const answer = await network.ask(caller, timelineQuery, { subject, ...page });
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.timeline;
  }
  type Entry = {
    id: string;
    subject: string;
    transition: { action: string; note: string | null; reason: string | null; actorPerson: string | null };
  };
  const actions = (page: { nodes: Entry[] }) => page.nodes.map(({ transition }) => transition.action);

  it('tells the parties all that happened around an organisation, the newest first', async () => {
    const all = [
      'submitMembership',
      'applyForMembership',
      'declineMembership',
      'submitMembership',
      'applyForMembership',
      'registerOrganizations',
    ];
    for (const caller of [member, secretariat]) {
      const told = await timeline(caller, organizationId);
      expect(actions(told)).to.deep.equal(all);
      expect(told.totalCount).to.equal(6);
      expect(told.nodes[2].transition).to.include({ reason: 'OUT_OF_SCOPE', note: 'a secret of the desk' });
    }
    expect((await timeline(member, organizationId)).nodes[2].transition.actorPerson).to.equal(null);
    expect((await timeline(secretariat, organizationId)).nodes[2].transition.actorPerson).to.equal('secretariat-1');
  });

  it('tells others no more than they may see elsewhere', async () => {
    expect(actions(await timeline(nobody, organizationId))).to.deep.equal(['registerOrganizations']);
    expect(await timeline(nobody, pending)).to.equal(null);
    expect(await timeline(nobody, 'mem_00000000-0000-7000-8000-000000000000')).to.equal(null);
    expect(await timeline(secretariat, 'lst_00000000-0000-7000-8000-000000000000')).to.equal(null);
    expect(await timeline(secretariat, 'anything')).to.equal(null);
    expect(actions(await timeline(agency, organizationId))).to.have.length(6);
    expect(actions(await timeline(callerOf('AGENCY', { country: 'TH' }), organizationId))).to.deep.equal(['registerOrganizations']);
  });

  it('goes on where a page ended', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await timeline(member, organizationId, { first: 2, after });
      seen.push(...page.nodes.map(({ id }: Entry) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).to.deep.equal((await timeline(member, organizationId)).nodes.map(({ id }: Entry) => id));
    const { errors } = await network.ask(member, timelineQuery, { subject: pending, after: 'nonsense' });
    expect(errors?.[0]?.extensions).to.include({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('follows a member from an application to membership for everybody, and no judgement of it', async () => {
    await step(secretariat, 'screenMembership', pending);
    await step(callerOf('SECRETARIAT', { person: 'secretariat-2' }), 'recommendMembership', pending, { note: 'a secret of the agency' });
    await step(council, 'approveMembership', pending, { council: votesOf(council) });
    const told = await timeline(nobody, organizationId);
    expect(actions(told)).to.deep.equal(['approveMembership', 'registerOrganizations']);
    expect(JSON.stringify(told)).not.to.include('secret');
  });

  it('tells of a survivor what happened to the records that were merged into it', async () => {
    const names = [{ value: 'Royal Institute of Water', lang: 'en', kind: 'LABEL' }];
    const [merged, survivor] = [await registered(network, { country: 'KH', names }), await registered(network, { country: 'KH', names })];
    const input = { id: merged, into: survivor, reason: 'DUPLICATE' };
    await accepted(network, secretariat, 'mergeOrganizations', input, 'organization { id }');
    for (const asked of [survivor, merged]) {
      const told = await timeline(secretariat, asked);
      const of = (id: string) =>
        told.nodes.filter(({ subject }: Entry) => subject === id).map(({ transition }: Entry) => transition.action);
      expect(of(merged)).to.deep.equal(['mergeOrganizations', 'registerOrganizations']);
      expect(of(survivor)).to.include('registerOrganizations');
      expect(told.nodes.every((entry: { organization: { id: string } }) => entry.organization.id === survivor)).to.equal(true);
    }
  });

  const tasksQuery = '{ tasks { nodes { id kind since dueAt overdue actions membership { state } } totalCount } }';
  const tasks = async (caller: Caller) => (await network.ask(caller, tasksQuery)).data.tasks?.nodes;

  it('gives each caller the tasks that are theirs, what falls due next first, and says what they may do', async () => {
    const other = await registered(network, { country: 'KH', names: [{ value: 'Another', lang: 'en', kind: 'LABEL' }] });
    const applicant = callerOf('MEMBER', { organization: other });
    const { membership } = await accepted(
      network,
      applicant,
      'applyForMembership',
      { organizationId: other, fields: ['2.11'] },
      membershipFields,
    );
    expect(await tasks(applicant)).to.deep.equal([
      {
        id: membership.id,
        kind: 'COMPLETE_APPLICATION',
        since: now.toISOString(),
        dueAt: null,
        overdue: false,
        actions: ['submitMembership', 'withdrawMembership'],
        membership: { state: 'DRAFT' },
      },
    ]);
    expect(await tasks(secretariat)).to.deep.equal([]);
    await step(applicant, 'submitMembership', membership.id);
    expect(await tasks(applicant)).to.deep.equal([]);
    const [screen] = await tasks(secretariat);
    expect(screen).to.deep.include({ kind: 'SCREEN_APPLICATION', overdue: false, actions: ['screenMembership', 'declineMembership'] });
    now = new Date(Date.parse(screen.dueAt) + 1);
    expect((await tasks(secretariat))[0].overdue).to.equal(true);
    await step(secretariat, 'screenMembership', membership.id);
    // Cambodia has no agency here: the same person may decline, but not recommend what they screened.
    expect((await tasks(secretariat))[0]).to.deep.include({ kind: 'RECOMMEND', actions: ['declineMembership', 'requestMembershipInfo'] });
    expect(await tasks(agency)).to.deep.equal([]);
    expect(await tasks(callerOf('ADMIN'))).to.deep.equal([]);
    expect(await tasks(nobody)).to.equal(undefined);
  });

  it('has the secretariat check an organisation that is a member and exists no more, and no other', async () => {
    const gone = await registered(network, { country: 'KH', rorId: '03cve4549', names: [{ value: 'Gone', lang: 'en', kind: 'LABEL' }] });
    const inactive = await registered(network, {
      country: 'KH',
      rorId: '03yghzc09',
      names: [{ value: 'Inactive', lang: 'en', kind: 'LABEL' }],
    });
    const applicant = callerOf('MEMBER', { organization: gone });
    await accepted(network, applicant, 'applyForMembership', { organizationId: gone, fields: ['2.11'] }, membershipFields);
    for (const [id, rorId] of [
      [gone, '03cve4549'],
      [inactive, '03yghzc09'],
    ]) {
      const facts = { country: 'KH', rorId, types: ['EDUCATION'], status: 'INACTIVE', names: [{ value: id, lang: 'en', kind: 'LABEL' }] };
      await accepted(network, secretariat, 'registerOrganizations', { organizations: [facts] }, 'results { outcome }');
    }
    const query = '{ tasks { nodes { id kind actions organization { id needsAttention } } } }';
    const checks = async (caller: Caller) =>
      (await network.ask(caller, query)).data.tasks.nodes.filter(({ kind }: { kind: string }) => kind === 'CHECK_ORGANIZATION');
    expect(await checks(secretariat)).to.deep.equal([
      {
        id: gone,
        kind: 'CHECK_ORGANIZATION',
        actions: ['updateOrganization'],
        organization: { id: gone, needsAttention: ['INACTIVE_WITH_MEMBERSHIP'] },
      },
    ]);
    expect(await checks(council)).to.deep.equal([]);
    expect(await checks(applicant)).to.deep.equal([]);
    const needing = async (caller: Caller, ...reasons: string[]) => {
      const asked =
        'query ($reasons: [OrganizationAttention!]) { organizations(filter: { needsAttention: $reasons }) { totalCount nodes { id } } }';
      const answer = await network.ask(caller, asked, { reasons });
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      const { nodes, totalCount } = answer.data.organizations;
      expect(totalCount).to.equal(nodes.length);
      return nodes.map(({ id }: { id: string }) => id);
    };
    for (const caller of [secretariat, council]) {
      expect(await needing(caller, 'INACTIVE_WITH_MEMBERSHIP')).to.deep.equal([gone]);
      expect(await needing(caller, 'WITHDRAWN_WITH_MEMBERSHIP', 'SOURCE_CONFLICT')).to.deep.equal([]);
    }
    for (const caller of [applicant, nobody, agency]) expect(await needing(caller, 'INACTIVE_WITH_MEMBERSHIP')).to.deep.equal([]);
    await accepted(network, secretariat, 'updateOrganization', { id: inactive, city: 'Battambang' }, 'organization { id }');
    const told = {
      country: 'KH',
      rorId: '03yghzc09',
      types: ['EDUCATION'],
      city: 'Kampot',
      names: [{ value: inactive, lang: 'en', kind: 'LABEL' }],
    };
    await accepted(network, secretariat, 'registerOrganizations', { organizations: [told] }, 'results { outcome }');
    expect(await needing(secretariat, 'SOURCE_CONFLICT')).to.deep.equal([inactive]);
    expect(await needing(secretariat, 'SOURCE_CONFLICT', 'INACTIVE_WITH_MEMBERSHIP')).to.have.members([gone, inactive]);
  });

  it('has the secretariat review possible duplicates by one task, however many they are, after all that falls due', async () => {
    const query = `query ($first: Int, $after: String) { tasks(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id kind count dueAt actions duplicate { id score } } } }`;
    const page = async (caller: Caller, variables: Record<string, unknown> = {}) =>
      (await network.ask(caller, query, variables)).data.tasks;
    const before = await page(secretariat);
    const reviews = async (caller: Caller) =>
      (await page(caller)).nodes.filter(({ kind }: { kind: string }) => kind === 'REVIEW_DUPLICATES');
    expect(await reviews(secretariat)).to.deep.equal([]);
    const register = (value: string) => registered(network, { country: 'LA', names: [{ value, lang: 'en', kind: 'LABEL' }] });
    for (const name of ['Vientiane Lecheng School', 'Vientiane Lecheng Scool', 'Vientiane Lecheng School']) await register(name);
    const [task, ...others] = await reviews(secretariat);
    expect(others).to.deep.equal([]);
    expect(task).to.deep.include({
      id: task.duplicate.id,
      count: 3,
      dueAt: null,
      actions: ['mergeOrganizations', 'dismissDuplicate', 'dismissDuplicates'],
    });
    expect(task.duplicate.score).to.equal(90);
    const all = await page(secretariat);
    expect(all.totalCount).to.equal(before.totalCount + 1);
    for (const { kind, count } of all.nodes) if (kind !== 'REVIEW_DUPLICATES') expect(count).to.equal(1);
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await page(secretariat, { first: 1, after });
      walked.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).to.deep.equal(all.nodes.map(({ id }: { id: string }) => id));
    expect(await reviews(council)).to.deep.equal([]);
    expect(await reviews(agency)).to.deep.equal([]);
    await accepted(network, secretariat, 'dismissDuplicate', { id: task.id, reason: 'DIFFERENT_ORGANIZATIONS' }, 'duplicate { id }');
    expect((await reviews(secretariat))[0]).to.include({ count: 2 });
  });
});
