import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { administrator, carried, councillor, machineOf, officerOf, secretary, staff } from './people.ts';
import { type Given, secrets, secretsIn, storedDocument, type World } from './world.ts';

const whole = `id number state tier organization { id } actions { name allowed } version
  history { action fromState toState actorRole actorPerson actorVia reason note }`;
const open = ['ACTIVE', 'RENEWAL_DUE'];

type Who = Somebody | null;
type Name = keyof World['memberships'];

export function members(world: Given): void {
  /** Every other state that there is: what is in one of them is the affair of its parties. */
  let closed: readonly string[];
  before(async () => {
    const { vocabulary } = await world().read(null, '{ vocabulary(name: "MembershipState") { code } }');
    closed = vocabulary.map(({ code }: { code: string }) => code).filter((code: string) => !open.includes(code));
    expect(closed).to.include.members(['DRAFT', 'SUSPENDED', 'REJECTED']);
  });
  const one = async (who: Who, name: Name) =>
    (await world().read(who, `query ($id: ID!) { membership(id: $id) { ${whole} } }`, { id: world().memberships[name] })).membership;
  /** Whether the membership comes in any answer that could hold it. */
  const isMissing = async (who: Who, name: Name) => {
    const { memberships, organizations } = world();
    expect(await one(who, name), name).to.equal(null);
    const filters = [
      '',
      `filter: { organizationId: "${organizations[name]}" }`,
      `filter: { states: [${closed}] }`,
      'filter: { countries: ["TH", "VN"] }',
    ];
    for (const arguments_ of filters) {
      const { memberships: page } = await world().read(who, `{ memberships(first: 100 ${arguments_}) { totalCount nodes { id } } }`);
      expect(
        page.nodes.map(({ id }: { id: string }) => id),
        arguments_,
      ).to.not.include(memberships[name]);
      expect(page.totalCount, arguments_).to.equal(page.nodes.length);
    }
    const page = '{ totalCount nodes { id } facets { states { value count } tiers { count } fields { count } } }';
    const answer = await world().read(
      who,
      `{ organization(id: "${organizations[name]}") { membership { id } }
         closed: organizations(first: 100, filter: { membershipStates: [${closed}] }) ${page}
         named: organizations(first: 100, search: "a", filter: { membershipStates: [${closed}] }) ${page}
         tiers: organizations(first: 100, filter: { tiers: [CORE, ORDINARY] }) ${page}
         fields: organizations(first: 100, filter: { fields: ["1", "2", "3", "4", "5", "6"] }) ${page}
         live: organizations(first: 100, filter: { hasMembership: true }) ${page}
         none: organizations(first: 100, filter: { hasMembership: false }) { nodes { id } } }`,
    );
    const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    expect(answer.organization.membership).to.equal(null);
    for (const list of ['closed', 'named', 'tiers', 'fields', 'live'] as const) {
      expect(idsOf(answer[list]), list).to.not.include(organizations[name]);
      expect(answer[list].totalCount, list).to.equal(answer[list].nodes.length);
    }
    expect(idsOf(answer.none)).to.include(organizations[name]);
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const closedStates = answer.closed.facets.states.filter(({ value }: { value: string }) => closed.includes(value));
    expect(sum(closedStates)).to.equal(answer.closed.totalCount);
    expect(sum(answer.tiers.facets.tiers)).to.equal(answer.live.totalCount);
  };

  it("an agency never sees another country's applicants", async () => {
    const { people } = world();
    for (const name of ['applicant', 'resting'] as const) await isMissing(people.officerVn, name);
    await isMissing(people.officerTh, 'declined');
    expect((await one(people.officerTh, 'applicant')).state).to.equal('VETTING');
  });

  it('an application that has not been handed in is seen by its organisation and the staff alone', async () => {
    const { people } = world();
    for (const who of [null, people.officerVn, people.officerTh, people.firm, people.shown, machineOf('VN')])
      await isMissing(who, 'drafting');
    for (const who of [people.drafting, ...Object.values(staff)]) expect((await one(who, 'drafting')).state).to.equal('DRAFT');
  });

  it("no number tells a stranger of a case, nor an agency of another country's, on any day", async () => {
    const { people } = world();
    const numbers = (who: Who, filter: string, countries = '["TH", "VN"]') =>
      world().read(
        who,
        `{ membershipStatistics(filter: { countries: ${countries} ${filter} }) { total counts(by: STATE) { code count }
             growth(by: STATE, interval: DAY) { code periods { count joined left } } timeInStates { code ended lasting }
             fields: counts(by: FIELD) { count } types: counts(by: TYPE) { count } } }`,
      );
    const isNothing = (value: unknown): boolean =>
      typeof value === 'number' ? value === 0 : typeof value === 'object' && value !== null ? Object.values(value).every(isNothing) : true;
    const others = '["VN"]';
    const strangers = [null, people.owner, people.firm, people.shown, people.applicant, people.drafting, people.resting];
    for (const who of strangers) expect(isNothing(await numbers(who, `states: [${closed}]`)), JSON.stringify(who)).to.equal(true);
    for (const who of [people.officerTh, machineOf('TH')]) {
      expect(isNothing(await numbers(who, `states: [${closed}]`, others)), JSON.stringify(who)).to.equal(true);
      expect(isNothing(await numbers(who, 'states: [DRAFT]')), JSON.stringify(who)).to.equal(true);
      const { membershipStatistics: own } = await numbers(who, 'states: [VETTING, SUSPENDED]', '["TH"]');
      expect(own.total).to.be.greaterThan(0);
    }
    for (const who of [...strangers, people.officerVn]) {
      const { membershipStatistics: told } = await numbers(who, '', '["TH"]');
      const { memberships } = await world().read(
        who,
        '{ memberships(filter: { countries: ["TH"], states: [ACTIVE, RENEWAL_DUE] }) { totalCount } }',
      );
      expect(told.total).to.equal(memberships.totalCount);
      for (const { code, count } of told.counts) if (closed.includes(code)) expect(count, code).to.equal(0);
      for (const { code, lasting, ended } of told.timeInStates) if (closed.includes(code)) expect(lasting + ended, code).to.equal(0);
    }
    for (const who of Object.values(staff)) {
      const { membershipStatistics: told } = await numbers(who, 'states: [DRAFT]');
      expect(told.total).to.be.greaterThan(0);
    }
  });

  it('nobody without a token learns who has applied, was declined or is suspended', async () => {
    for (const name of ['applicant', 'drafting', 'declined', 'resting'] as const) await isMissing(null, name);
    expect((await one(null, 'owner')).state).to.equal('ACTIVE');
  });

  it('no member sees the application of another organisation', async () => {
    const { people } = world();
    for (const name of ['applicant', 'drafting', 'declined', 'resting'] as const) {
      for (const who of [people.owner, people.firm, people.shown]) await isMissing(who, name);
    }
    expect((await one(people.applicant, 'applicant')).state).to.equal('VETTING');
  });

  it('what is due in a case, and when, is read by its parties and the staff alone', async () => {
    const { people, memberships } = world();
    const due = async (who: Who) =>
      (await world().read(who, `{ membership(id: "${memberships.owner}") { state dueAt deadlines { kind due } } }`)).membership;
    for (const who of [null, people.firm, people.shown, people.applicant, people.officerVn, machineOf('VN')]) {
      expect(await due(who), JSON.stringify(who)).to.deep.equal({ state: 'ACTIVE', dueAt: null, deadlines: [] });
    }
    for (const who of [people.owner, people.officerTh, secretary, councillor]) {
      expect(
        (await due(who)).deadlines.map(({ kind }: { kind: string }) => kind),
        JSON.stringify(who),
      ).to.deep.equal(['RENEWAL']);
    }
  });

  it('why a membership was declined or suspended is read by its parties and the staff alone', async () => {
    const { people } = world();
    for (const [name, party, note] of [
      ['declined', people.declined, secrets.declineNote],
      ['resting', people.resting, secrets.suspensionNote],
    ] as const) {
      expect(JSON.stringify(await one(party, name))).to.include(note);
      expect(JSON.stringify(await one(secretary, name))).to.include(note);
    }
    const { history } = await one(machineOf('TH'), 'resting');
    expect(history.filter(({ note, reason }: { note: unknown; reason: unknown }) => note !== null || reason !== null)).to.deep.equal([]);
    expect(JSON.stringify(history)).to.not.match(/suspend|SUSPENDED/);
  });

  it('that a suspension is considered is told to the member, the agency of its country and the staff alone', async () => {
    const { people, memberships } = world();
    const query = `query ($id: ID!) { membership(id: $id) { state version waitsFor dueAt suspensionNotice { reason answerBy }
      councilDecisions { votesFor } history { action reason note } } }`;
    const told = async (who: Who) => (await world().read(who, query, { id: memberships.firm })).membership;
    for (const who of [people.firm, people.officerVn, secretary]) {
      const membership = await told(who);
      expect(membership.suspensionNotice).to.include({ reason: 'INACTIVITY' });
      expect(JSON.stringify(membership)).to.include(secrets.noticeNote);
    }
    for (const who of [null, people.owner, people.applicant, people.officerTh, people.shown, machineOf('TH'), machineOf('VN')]) {
      const membership = await told(who);
      expect(membership).to.deep.include({ state: 'ACTIVE', suspensionNotice: null, councilDecisions: [] });
      expect(JSON.stringify(membership), JSON.stringify(who)).to.not.match(/giveSuspensionNotice|INACTIVITY|Adang/);
    }
  });

  it('who voted how in the council is told to the staff alone', async () => {
    const { people, memberships } = world();
    const query = 'query ($id: ID!) { membership(id: $id) { councilDecisions { votesFor recusals votes { person vote } } } }';
    const decisions = async (who: Who) => (await world().read(who, query, { id: memberships.owner })).membership.councilDecisions;
    for (const who of [people.owner, people.officerTh]) {
      expect(await decisions(who)).to.deep.equal([{ votesFor: 3, recusals: 0, votes: [] }]);
    }
    for (const who of [null, people.firm, people.officerVn, machineOf('TH')]) expect(await decisions(who)).to.deep.equal([]);
    expect((await decisions(secretary))[0].votes).to.deep.include({ person: 'centre:councillor-1', vote: 'FOR' });
  });

  it('how a member came to be one is told to the public without the steps of its examination', async () => {
    const { history } = await one(null, 'owner');
    expect(history.map(({ action }: { action: string }) => action)).to.deep.equal(['approveMembership']);
  });

  it('who decided on a membership is told to the staff alone', async () => {
    const { people } = world();
    const persons = async (who: Who) =>
      (await one(who, 'owner')).history.map(({ actorPerson }: { actorPerson: string | null }) => actorPerson);
    for (const who of [null, people.owner, people.officerTh, machineOf('TH')])
      expect(new Set(await persons(who))).to.deep.equal(new Set([null]));
    expect(await persons(secretary)).to.include.members(['centre:member-owner', 'centre:councillor-1', 'centre:officer-th']);
  });

  it("a partner's machine reads nobody's notes", async () => {
    const answer = await world().ask(machineOf('TH'), `{ memberships(first: 100) { nodes { ${whole} } } }`);
    expect(answer.data.memberships.nodes.map(({ id }: { id: string }) => id)).to.include(world().memberships.applicant);
    expect(secretsIn(answer)).to.deep.equal([]);
  });

  describe('four eyes:', () => {
    let recommended: string;
    let organization: string;
    const approve = (who: Somebody, mutation = 'approveMembership') =>
      world().mutate(who, mutation, { id: recommended, council: carried }, 'membership { id }');

    before(async () => {
      const { people, done } = world();
      const names = [{ value: 'Laboratory of Four Eyes', lang: 'en', kind: 'LABEL' }];
      const input = { organizations: [{ country: 'TH', names, types: ['FACILITY'] }] };
      organization = (await done(secretary, 'registerOrganizations', input, 'results { organization { id } }')).results[0].organization.id;
      const applicant: Somebody = { sub: 'two-hats', mandates: [{ id: 'm', role: 'MEMBER', may: 'SIGN', organization }] };
      const { membership } = await done(
        applicant,
        'applyForMembership',
        { organizationId: organization, fields: ['2.11'] },
        'membership { id }',
      );
      recommended = membership.id;
      await storedDocument(done, applicant, organization, 'LEGAL_STATUS', 'Certificate of registration');
      const steps: [Somebody, string][] = [
        [applicant, 'submitMembership'],
        [secretary, 'screenMembership'],
        [people.officerTh, 'recommendMembership'],
      ];
      for (const [who, mutation] of steps) await done(who, mutation, { id: recommended }, 'membership { id }');
    });
    after(async () => {
      const { membership } = await world().read(secretary, `{ membership(id: "${recommended}") { state } }`);
      expect(membership.state).to.equal('RECOMMENDED');
    });

    it('nobody approves the application of an organisation they act for elsewhere', async () => {
      const both: Somebody = {
        sub: 'elsewhere',
        mandates: [
          { id: 'council', role: 'COUNCIL', may: 'SIGN' },
          { id: 'own', role: 'MEMBER', may: 'EDIT', organization },
        ],
        actingAs: 'council',
      };
      for (const mutation of ['approveMembership', 'rejectMembership']) {
        const input = { id: recommended, council: carried, ...(mutation === 'rejectMembership' && { reason: 'OTHER', note: 'No.' }) };
        expect((await world().mutate(both, mutation, input, 'membership { id }')).code, mutation).to.equal('OWN_ORGANIZATION');
      }
    });

    it('nobody approves what they applied for or recommended, under whatever mandate', async () => {
      for (const sub of ['two-hats', 'officer-th']) {
        const council: Somebody = { sub, mandates: [{ id: 'council', role: 'COUNCIL', may: 'SIGN' }] };
        expect((await approve(council)).code, sub).to.equal('SAME_PERSON');
      }
    });

    it('nobody fills the quorum with those who are not of the council: strangers, staff, clerks, and who was taken back or suspended', async () => {
      const { mutate, done } = world();
      const grant = async (sub: string, may: string) =>
        (await done(administrator, 'grantMandate', { subject: `centre:${sub}`, role: 'COUNCIL', may }, 'mandate { id person { id } }'))
          .mandate;
      await grant('council-clerk', 'EDIT');
      const left = await grant('councillor-left', 'SIGN');
      await done(administrator, 'revokeMandate', { id: left.id, reason: 'LEFT' }, 'mandate { state }');
      const shutOut = await grant('councillor-shut-out', 'SIGN');
      await done(administrator, 'suspendPerson', { id: shutOut.person.id, reason: 'CREDENTIALS_AT_RISK' }, 'person { state }');
      const [own, other] = carried.votes;
      for (const sub of [
        'nobody',
        'secretary-2',
        'member-owner',
        'officer-vn',
        'council-clerk',
        'councillor-left',
        'councillor-shut-out',
      ]) {
        const votes = [own, other, { person: `centre:${sub}`, vote: 'FOR' }];
        const { code, details } = await mutate(
          councillor,
          'approveMembership',
          { id: recommended, council: { votes } },
          'membership { id }',
        );
        expect([code, details?.map(({ path }: { path: string }) => path)], sub).to.deep.equal([
          'INVALID_INPUT',
          ['council.votes[2].person'],
        ]);
      }
    });

    it('nobody who may only edit decides for the council', async () => {
      const clerk: Somebody = { sub: 'clerk', mandates: [{ id: 'council', role: 'COUNCIL', may: 'EDIT' }] };
      expect((await approve(clerk)).code).to.equal('MAY_NOT_SIGN');
    });

    it('nobody approves who is not of the council', async () => {
      const { people } = world();
      for (const who of [secretary, staff.ADMIN, staff.COMPLIANCE, people.officerTh, people.owner]) {
        expect((await approve(who as Somebody)).code).to.be.oneOf(['FORBIDDEN', 'NOT_FOUND']);
      }
    });
  });

  it("no agency recommends another country's applicant, or learns that there is one", async () => {
    const { people, memberships, mutate } = world();
    for (const mutation of ['recommendMembership', 'declineRecommendation']) {
      const input = { ...(mutation === 'declineRecommendation' && { reason: 'OUT_OF_SCOPE' }) };
      const answer = await mutate(people.officerVn, mutation, { id: memberships.applicant, ...input }, 'membership { id }');
      expect(answer.code, mutation).to.equal('NOT_FOUND');
      const missing = await mutate(
        people.officerVn,
        mutation,
        { id: 'mem_00000000-0000-7000-8000-000000000000', ...input },
        'membership { id }',
      );
      expect(JSON.stringify(answer).replaceAll(memberships.applicant, 'ID')).to.equal(
        JSON.stringify(missing).replaceAll('mem_00000000-0000-7000-8000-000000000000', 'ID'),
      );
    }
    expect((await mutate(officerOf('TH'), 'recommendMembership', { id: memberships.drafting }, 'membership { id }')).code).to.equal(
      'NOT_FOUND',
    );
  });

  it('a suspended member publishes nothing', async () => {
    const { people, mutate, positions, listings } = world();
    const attempts: [string, object, string][] = [
      ['createListing', { kind: 'TECHNOLOGY_OFFER', title: [{ value: 'In vain', lang: 'en' }] }, 'listing { id }'],
      ['resumeListing', { id: listings.resting }, 'listing { id }'],
      ['submitListing', { id: listings.resting }, 'listing { id }'],
      ['updateListing', { id: listings.resting, title: [{ value: 'In vain', lang: 'en' }] }, 'listing { id }'],
      ['createPosition', { title: [{ value: 'In vain', lang: 'en' }], fields: ['2.11'], stages: ['R1'], months: 6 }, 'position { id }'],
      ['openPosition', { id: positions.resting }, 'position { id }'],
      ['updatePosition', { id: positions.resting, places: 9 }, 'position { id }'],
    ];
    for (const [mutation, input, selection] of attempts) {
      expect((await mutate(people.resting, mutation, input, selection)).__typename, mutation).to.equal('Refusal');
    }
    const { listings: own } = await world().read(
      secretary,
      `{ listings(filter: { ownerId: "${world().organizations.resting}" }) { totalCount } }`,
    );
    expect(own.totalCount).to.equal(1);
  });

  it('a suspended member still sees its own case, and may leave', async () => {
    const { people, memberships, mutate } = world();
    expect(JSON.stringify(await one(people.resting, 'resting'))).to.include(secrets.suspensionNote);
    const input = { id: memberships.resting, reason: 'OWN_WISH', dryRun: true };
    expect((await mutate(people.resting, 'withdrawMembership', input, 'membership { state }')).membership.state).to.equal('WITHDRAWN');
    expect((await one(councillor, 'resting')).state).to.equal('SUSPENDED');
  });

  it('a suspended member reads what the public reads: no price, and nothing that is not published', async () => {
    const { people, listings } = world();
    const query = `{ offer: listing(id: "${listings.offer}") { indicativePrice { amount } } own: listing(id: "${listings.resting}") { id }
      viewer { suspended } talentProfiles { totalCount } }`;
    const { data } = await world().ask(people.resting, query);
    expect(data).to.deep.equal({ offer: { indicativePrice: null }, own: null, viewer: { suspended: true }, talentProfiles: null });
  });
}
