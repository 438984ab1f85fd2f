import type { Caller } from '@cattc/decisions';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { accepted, membershipFields, nobody, registered, secretariat, startNetwork } from './network-under-test.ts';

const admin = callerOf('ADMIN');
const secondSecretary = callerOf('SECRETARIAT', { person: 'secretariat-2' });
const day = (text: string) => new Date(`${text}T02:00:00.000Z`);

/** Cases by name: country, when each step was done. */
describe('the desk', () => {
  let network: SubgraphUnderTest;
  let now = day('2026-03-02');
  const cases = new Map<string, string>();
  const members = new Map<string, Caller>();

  async function begin(name: string, country: string, at: string): Promise<string> {
    now = day(at);
    const organizationId = await registered(network, { country, names: [{ value: name, lang: 'en', kind: 'LABEL' }] });
    const member = callerOf('MEMBER', { organization: organizationId });
    const { membership } = await accepted(network, member, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    cases.set(membership.id, name);
    members.set(name, member);
    return membership.id;
  }

  before(async function () {
    this.timeout(60_000);
    network = await startNetwork(() => now);
    now = day('2026-03-02');
    const agency = await registered(network, { country: 'TH', names: [{ value: 'Agency', lang: 'en', kind: 'LABEL' }] });
    const mandate = { organizationId: agency, country: 'TH', subject: 'MEMBERSHIP', from: '2020-01-01' };
    await accepted(network, admin, 'recordAgencyMandate', mandate, 'agencyMandate { id }');
    const step = (caller: Caller, name: string, id: string, rest: object = {}) =>
      accepted(network, caller, name, { id, ...rest }, membershipFields);
    const vetted = async (name: string, country: string, at: string) => {
      const id = await begin(name, country, at);
      now = new Date(now.getTime() + 6 * 3_600_000);
      await step(members.get(name) as Caller, 'submitMembership', id);
      now = new Date(now.getTime() + 6 * 3_600_000);
      await step(secretariat, 'screenMembership', id);
      return id;
    };
    await begin('Draft', 'TH', '2026-03-03');
    const submitted = await begin('Submitted', 'TH', '2026-03-30');
    await step(members.get('Submitted') as Caller, 'submitMembership', submitted);
    await vetted('Silent', 'TH', '2026-03-02');
    await vetted('With the agency', 'TH', '2026-03-20');
    await vetted('Without an agency', 'KH', '2026-03-25');
    const asked = await vetted('Asked', 'KH', '2026-03-26');
    await step(secretariat, 'requestMembershipInfo', asked, { reason: 'INCOMPLETE_DATA', note: 'Which laboratories?' });
    const recommended = await vetted('Recommended', 'KH', '2026-03-28');
    await step(secondSecretary, 'recommendMembership', recommended);
    now = day('2026-04-05');
  });
  after(() => network?.stop());

  const query = `query ($filter: DeskFilter, $orderBy: DeskOrder, $first: Int, $after: String) {
    desk { cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id waitsFor dueAt } totalCount pageInfo { endCursor hasNextPage } } } }`;
  async function read(caller: Caller, variables: object = {}) {
    const answer = await network.ask(caller, query, variables as Record<string, unknown>);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.desk?.cases;
  }
  const names = async (caller: Caller, variables: object = {}): Promise<(string | undefined)[]> =>
    (await read(caller, variables)).nodes.map(({ id }: { id: string }) => cases.get(id));
  const agencyOf = (country: string) => callerOf('AGENCY', { country });

  it('shows each caller what waits for them, the oldest first, and the secretariat what no agency answers', async () => {
    expect(await names(secretariat)).to.deep.equal(['Silent', 'Without an agency', 'Submitted']);
    expect(await names(callerOf('COUNCIL'))).to.deep.equal(['Recommended']);
    expect(await names(agencyOf('TH'))).to.deep.equal(['With the agency']);
    expect(await names(agencyOf('KH'))).to.deep.equal([]);
    expect(await names(members.get('Asked') as Caller)).to.deep.equal(['Asked']);
    expect(await names(members.get('Submitted') as Caller)).to.deep.equal([]);
    expect(await names(callerOf('COMPLIANCE'))).to.have.members([...cases.values()]);
    expect((await read(secretariat)).nodes.map(({ waitsFor }: { waitsFor: string }) => waitsFor)).to.deep.equal(
      Array(3).fill('SECRETARIAT'),
    );
  });

  it('shows nobody a case that is not theirs, whatever they ask for', async () => {
    const everything = { filter: { waitsFor: ['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL'] } };
    expect(await names(agencyOf('TH'), everything)).to.deep.equal(['Silent', 'With the agency', 'Submitted']);
    expect(await names(agencyOf('TH'), { filter: { ...everything.filter, countries: ['KH'] } })).to.deep.equal([]);
    expect(await names(members.get('Draft') as Caller, everything)).to.deep.equal(['Draft']);
    expect((await network.ask(nobody, query)).data.desk).to.equal(null);
    expect((await network.ask(callerOf('TALENT', { profile: 'tal_1' }), query)).data.desk).to.equal(null);
  });

  it('orders by what falls due next, filters, and goes on where a page ended', async () => {
    const all = { waitsFor: ['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL'] };
    const due = await names(secretariat, { filter: all, orderBy: 'DUE' });
    expect(due).to.deep.equal(['Silent', 'Submitted', 'With the agency', 'Without an agency', 'Recommended', 'Asked', 'Draft']);
    for (const orderBy of ['DUE', 'WAITING_LONGEST']) {
      const whole = await names(secretariat, { filter: all, orderBy });
      const seen: unknown[] = [];
      for (let after: string | null = null; ; ) {
        const page = await read(secretariat, { filter: all, orderBy, first: 2, after });
        seen.push(...page.nodes.map(({ id }: { id: string }) => cases.get(id)));
        expect(page.totalCount).to.equal(7);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).to.deep.equal(whole);
    }
    expect(await names(secretariat, { filter: { ...all, overdue: true } })).to.deep.equal(['Silent']);
    expect(await names(secretariat, { filter: { ...all, overdue: false } })).to.have.length(6);
    expect(await names(secretariat, { filter: { ...all, countries: ['KH', 'TH', 'LA'], states: ['VETTING'] } })).to.deep.equal([
      'Silent',
      'With the agency',
      'Without an agency',
    ]);
  });

  it('counts what waits for whom by country, and tells of the cases that the reader may see only', async () => {
    const counts = async (caller: Caller, countries?: string[]) => {
      const answer = await network.ask(
        caller,
        `query ($countries: [String!]) { desk { waiting(countries: $countries) { waitsFor country { code } count overdue oldestSince nextDueAt } } }`,
        { countries },
      );
      type Row = { waitsFor: string; country: { code: string }; count: number; overdue: number };
      return answer.data.desk.waiting.map(({ waitsFor, country, count, overdue }: Row) => [waitsFor, country.code, count, overdue]);
    };
    expect(await counts(secretariat)).to.deep.equal([
      ['MEMBER', 'KH', 1, 0],
      ['MEMBER', 'TH', 1, 0],
      ['SECRETARIAT', 'KH', 1, 0],
      ['SECRETARIAT', 'TH', 2, 1],
      ['AGENCY', 'TH', 1, 0],
      ['COUNCIL', 'KH', 1, 0],
    ]);
    expect(await counts(secretariat, ['KH'])).to.have.length(3);
    expect(await counts(agencyOf('TH'))).to.deep.equal([
      ['SECRETARIAT', 'TH', 2, 1],
      ['AGENCY', 'TH', 1, 0],
    ]);
    expect(await counts(members.get('Draft') as Caller)).to.deep.equal([['MEMBER', 'TH', 1, 0]]);
  });

  it('agrees with waitsFor of each case, for every reader', async () => {
    for (const caller of [secretariat, agencyOf('TH'), agencyOf('KH'), ...members.values()]) {
      for (const party of ['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL']) {
        const { nodes, totalCount } = await read(caller, { filter: { waitsFor: [party] } });
        expect(nodes.map(({ waitsFor }: { waitsFor: string }) => waitsFor)).to.deep.equal(Array(nodes.length).fill(party));
        expect(totalCount).to.equal(nodes.length);
      }
    }
  });

  it('names what is wrong with a filter', async () => {
    for (const [filter, argument] of [
      [{ countries: ['XX'] }, 'filter.countries[0]'],
      [{ countries: Array.from({ length: 21 }, (_, index) => `A${String.fromCharCode(65 + index)}`) }, 'filter.countries'],
    ] as const) {
      const { errors } = await network.ask(secretariat, query, { filter });
      expect(errors?.[0]?.extensions).to.include({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('tells those whose case it is what remains until it is a membership, and how long that takes where enough is known', async () => {
    const path = async (caller: Caller, goal?: string) => {
      const [id] = [...cases].find(([, name]) => name === 'With the agency') ?? [];
      const answer = await network.ask(
        caller,
        `query ($id: ID!, $goal: MembershipState! = ACTIVE) { membership(id: $id) {
          pathTo(goal: $goal) { goal reachable medianDays steps { action from to waitsFor medianDays } } } }`,
        { id, goal },
      );
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      return answer.data.membership?.pathTo;
    };
    // Seven drafts were handed in, four of six applications in vetting are there still.
    const steps = [
      { action: 'recommendMembership', from: 'VETTING', to: 'RECOMMENDED', waitsFor: 'AGENCY', medianDays: null },
      { action: 'approveMembership', from: 'RECOMMENDED', to: 'ACTIVE', waitsFor: 'COUNCIL', medianDays: null },
    ];
    for (const caller of [secretariat, agencyOf('TH'), members.get('With the agency') as Caller]) {
      expect(await path(caller)).to.deep.equal({ goal: 'ACTIVE', reachable: true, medianDays: null, steps });
    }
    expect(await path(secretariat, 'EXPIRED')).to.deep.include({ reachable: true, medianDays: null });
    expect(await path(secretariat, 'DRAFT')).to.deep.equal({ goal: 'DRAFT', reachable: false, medianDays: null, steps: [] });
    const [draft] = [...cases].find(([, name]) => name === 'Draft') ?? [];
    const begun = await network.ask(
      members.get('Draft') as Caller,
      'query ($id: ID!) { membership(id: $id) { pathTo { steps { action medianDays } } } }',
      { id: draft },
    );
    expect(
      begun.data.membership.pathTo.steps.map(({ action, medianDays }: { action: string; medianDays: number | null }) => [
        action,
        medianDays,
      ]),
    ).to.deep.equal([
      ['submitMembership', 0.25],
      ['screenMembership', 0.25],
      ['recommendMembership', null],
      ['approveMembership', null],
    ]);
    expect(await path(agencyOf('KH'))).to.equal(undefined);
  });

  it('tells of yesterday how long a step takes, and keeps to it until tomorrow', async () => {
    const screening = async () => {
      const [id] = [...cases].find(([, name]) => name === 'Submitted') ?? [];
      const asked = 'query ($id: ID!) { membership(id: $id) { pathTo(goal: VETTING) { steps { action medianDays } } } }';
      const { data } = await network.ask(secretariat, asked, { id });
      return data.membership.pathTo.steps;
    };
    const took = (medianDays: number) => [{ action: 'screenMembership', medianDays }];
    expect(await screening()).to.deep.equal(took(0.25));
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
      const id = await begin(name, 'TH', '2026-04-05');
      await accepted(network, members.get(name) as Caller, 'submitMembership', { id }, membershipFields);
      now = day('2026-04-07');
      await accepted(network, secretariat, 'screenMembership', { id }, membershipFields);
      now = day('2026-04-05');
    }
    expect(await screening()).to.deep.equal(took(0.25));
    now = day('2026-04-07');
    expect(await screening(), 'by the end of the 6th').to.deep.equal(took(0.25));
    now = day('2026-04-08');
    expect(await screening(), 'by the end of the 7th').to.deep.equal(took(2));
  });
});
