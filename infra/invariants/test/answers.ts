import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { carried, complianceOfficer, machineOf, memberOf, secretary, staff, talent } from './people.ts';
import { type Given, secrets, secretsIn, services } from './world.ts';

const internals =
  /\n\s+at |\.[jt]s:\d|node:internal|\b(SELECT|INSERT INTO|DELETE FROM)\b|postgres:|relation "|127\.0\.0\.1|ECONN|syntax error at/;
const nobody = '00000000-0000-7000-8000-000000000000';

export function answers(world: Given): void {
  it('the answer to a mutation of what is hidden is the answer to a mutation of what is missing', async () => {
    const { people, listings, memberships, positions, profiles, person, mutate } = world();
    const attempts: [Parameters<typeof mutate>[0], string, string, object, string][] = [
      [people.firm, 'updateListing', listings.draft, { title: [] }, 'listing { id }'],
      [people.firm, 'submitListing', listings.draft, {}, 'listing { id }'],
      [people.firm, 'pauseListing', listings.exclusive, { expectedVersion: 1 }, 'listing { id }'],
      [people.firm, 'resumeListing', listings.paused, {}, 'listing { id }'],
      [people.firm, 'submitMembership', memberships.drafting, { expectedVersion: 99 }, 'membership { id }'],
      [people.firm, 'withdrawMembership', memberships.applicant, { reason: 'OWN_WISH' }, 'membership { id }'],
      [people.officerVn, 'recommendMembership', memberships.resting, { note: 'x' }, 'membership { id }'],
      [people.firm, 'openPosition', positions.draft, {}, 'position { id }'],
      [people.firm, 'updatePosition', positions.draft, { months: 0 }, 'position { id }'],
      [people.shown, 'updateTalentProfile', profiles.draft, { orcid: 'no orcid' }, 'talentProfile { id }'],
      [people.shown, 'publishTalentProfile', profiles.draft, {}, 'talentProfile { id }'],
      [people.firm, 'revokeMandate', person.mandate, { reason: 'LEFT' }, 'mandate { id }'],
    ];
    for (const [who, mutation, hidden, input, selection] of attempts) {
      const missing = `${hidden.split('_')[0]}_${nobody}`;
      const [first, second] = await Promise.all([hidden, missing].map((id) => mutate(who, mutation, { id, ...input }, selection)));
      expect(JSON.stringify(first).replaceAll(hidden, 'ID'), mutation).to.equal(JSON.stringify(second).replaceAll(missing, 'ID'));
      expect(first.code, mutation).to.equal('NOT_FOUND');
    }
  });

  it('the answer to a question for what is hidden is the answer to a question for what is missing', async () => {
    const { people, listings, memberships, positions, profiles, person, systems } = world();
    const hidden: [string, string][] = [
      ['listing', listings.draft],
      ['membership', memberships.applicant],
      ['position', positions.draft],
      ['talentProfile', profiles.draft],
      ['person', person.id],
      ['mandate', person.mandate],
      ['partnerSystem', systems.th],
    ];
    for (const who of [null, people.firm, people.officerVn, talent('somebody'), machineOf('VN')]) {
      for (const [field, id] of hidden) {
        const asked = (of: string) => world().ask(who, `query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id: of });
        const [first, second] = await Promise.all([asked(id), asked(`${id.split('_')[0]}_${nobody}`)]);
        expect([first.status, first.data, first.errors], field).to.deep.equal([second.status, second.data, second.errors]);
        expect(first.data?.found ?? null, field).to.equal(null);
      }
    }
  });

  it('a cursor of one caller opens nothing to another', async () => {
    const query =
      'query ($after: String) { listings(first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }';
    const { listings: full } = await world().read(secretary, query);
    const { listings: public_ } = await world().read(null, 'query { listings(first: 100) { nodes { id } } }');
    const seen: string[] = [];
    for (let after = full.pageInfo.endCursor as string | null; after !== null; ) {
      const { listings: page } = await world().read(null, query, { after });
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      expect(page.totalCount).to.equal(public_.nodes.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(public_.nodes.map(({ id }: { id: string }) => id)).to.include.members(seen);
  });

  it('a cursor that was changed, or made for another list, opens nothing', async () => {
    const { listings } = await world().read(null, '{ listings(first: 1) { pageInfo { endCursor } } }');
    const [body = '', tag = ''] = (listings.pageInfo.endCursor as string).split('.');
    const forged = Buffer.from(JSON.stringify(['2000-01-01T00:00:00Z', 'lst_0'])).toString('base64url');
    for (const [field, after] of [
      ['listings(first: 1, orderBy: COMPLETENESS', listings.pageInfo.endCursor],
      ['memberships(first: 1', listings.pageInfo.endCursor],
      ['listings(first: 1', `${forged}.${tag}`],
      ['listings(first: 1', `${body}.`],
      ['listings(first: 1', "' OR 1=1 --"],
    ]) {
      const answer = await world().ask(null, `query ($after: String) { ${field}, after: $after) { nodes { id } } }`, { after });
      expect(answer.errors?.[0]?.extensions?.code, field).to.equal('BAD_USER_INPUT');
      expect(answer.text).to.not.match(internals);
    }
  });

  it('text that looks like a statement finds nothing, changes nothing and comes back in no error', async () => {
    const texts = ["'; DROP TABLE listing; --", "' OR '1'='1", '\\', '%', "a' & !b | ('c':*", ':*', '\u0000', '$1', '{"a":1}', '((('];
    for (const search of texts) {
      const answer = await world().ask(
        null,
        'query ($search: String) { listings(search: $search) { totalCount } positions(search: $search) { totalCount } organizations(search: $search) { totalCount } }',
        { search },
      );
      expect(answer.status, search).to.be.oneOf([200, 400]);
      expect(answer.text, search).to.not.match(internals);
    }
    const id = await world().ask(null, 'query ($id: ID!) { listing(id: $id) { id } }', { id: "x' OR '1'='1" });
    expect(id.data.listing).to.equal(null);
    expect((await world().read(secretary, '{ listings { totalCount } }')).listings.totalCount).to.be.greaterThan(5);
  });

  it('the answer to an idempotency key is for whom it was given, under the mandate that it was given', async () => {
    const { people, mutate, organizations } = world();
    const input = { kind: 'BUSINESS_OFFER', title: [{ value: secrets.draftTitle, lang: 'en' }], idempotencyKey: randomUUID() };
    const create = (who: Parameters<typeof mutate>[0]) => mutate(who, 'createListing', input, 'listing { id owner { id } }');
    const first = (await create(people.owner)).listing;
    expect((await create(people.owner)).listing.id).to.equal(first.id);
    const other = (await create(people.firm)).listing;
    expect(other).to.deep.equal({ id: other.id, owner: { id: organizations.firm } });
    expect(other.id).to.not.equal(first.id);
    for (const who of [null, memberOf(organizations.resting, 'member-owner'), talent('member-owner'), staff.ADMIN ?? null]) {
      expect(JSON.stringify(await create(who))).to.not.include(first.id);
    }
  });

  it('a dry run changes nothing, tells nobody and leaves no trace', async () => {
    const { people, mutate, listings, databases } = world();
    const [before] = await databases.query('trading', 'SELECT count(*) AS events, (SELECT count(*) FROM transition) AS steps FROM outbox');
    for (const [who, mutation, input] of [
      [people.owner, 'pauseListing', { id: listings.offer }],
      [complianceOfficer, 'blockListing', { id: listings.offer, reason: 'SANCTIONS' }],
      [people.owner, 'createListing', { kind: 'TECHNOLOGY_OFFER' }],
    ] as const) {
      const { listing } = await mutate(who, mutation, { ...input, dryRun: true }, 'listing { state }');
      expect(listing.state, mutation).to.be.oneOf(['PAUSED', 'BLOCKED', 'DRAFT']);
    }
    const [after] = await databases.query('trading', 'SELECT count(*) AS events, (SELECT count(*) FROM transition) AS steps FROM outbox');
    expect(after).to.deep.equal(before);
    expect((await world().read(null, `{ listing(id: "${listings.offer}") { state } }`)).listing.state).to.equal('PUBLISHED');
  });

  it('a mutation gives nothing back that its caller may not read', async () => {
    const { people, listings, mutate, profiles } = world();
    const update = await mutate(
      people.owner,
      'pauseListing',
      { id: listings.offer, dryRun: true },
      'listing { history { actorPerson actorVia } owner { duplicates { reason } membership { history { actorPerson } } } }',
    );
    expect(JSON.stringify(update)).to.not.match(/centre:/);
    expect(update.listing.owner.duplicates).to.deep.equal([]);
    const recommended = await mutate(
      people.officerTh,
      'recommendMembership',
      { id: world().memberships.applicant, dryRun: true },
      'membership { history { actorPerson note } organization { membership { state } } }',
    );
    expect(JSON.stringify(recommended)).to.not.match(/centre:/);
    const refused = await mutate(people.shy, 'updateTalentProfile', { id: profiles.shown }, 'talentProfile { displayName }');
    expect(secretsIn({ text: JSON.stringify(refused) })).to.deep.equal([]);
  });

  it('nobody without a token changes anything', async () => {
    const { mutate, listings, memberships, positions, profiles, systems, person, organizations } = world();
    const attempts: [string, object, string][] = [
      ['publishListing', { id: listings.inReview }, 'listing { id }'],
      ['submitListing', { id: listings.draft }, 'listing { id }'],
      ['createListing', { kind: 'TECHNOLOGY_OFFER' }, 'listing { id }'],
      ['approveMembership', { id: memberships.applicant, council: carried }, 'membership { id }'],
      ['suspendMembership', { id: memberships.owner, reason: 'OTHER' }, 'membership { id }'],
      ['applyForMembership', { organizationId: organizations.declined, fields: ['2.11'] }, 'membership { id }'],
      ['openPosition', { id: positions.draft }, 'position { id }'],
      ['publishTalentProfile', { id: profiles.draft }, 'talentProfile { id }'],
      ['createTalentProfile', {}, 'talentProfile { id }'],
      ['suspendPartnerSystem', { id: systems.th, reason: 'OTHER' }, 'partnerSystem { id }'],
      ['suspendPerson', { id: person.id, reason: 'OTHER' }, 'person { id }'],
      ['revokeMandate', { id: person.mandate, reason: 'OTHER' }, 'mandate { id }'],
      ['updateOrganization', { id: organizations.owner, city: 'Nowhere' }, 'organization { id }'],
      ['recordAgencyMandate', { organizationId: organizations.owner, country: 'TH', from: '2020-01-01' }, 'agencyMandate { id }'],
    ];
    for (const [mutation, input, selection] of attempts) {
      expect((await mutate(null, mutation, input, selection)).code, mutation).to.equal('UNAUTHENTICATED');
    }
  });

  it('what a refused mutation wanted did not happen: no state, no event, but an entry in the audit', async () => {
    const { people, mutate, listings, databases } = world();
    const count = async (table: string, where: string) => {
      const [row] = await databases.query<{ count: number }>('trading', `SELECT count(*)::integer AS count FROM ${table} WHERE ${where}`, [
        listings.offer,
      ]);
      return row?.count ?? 0;
    };
    const events = await count('outbox', 'partition_key = $1');
    const denials = await count('audit_entry', "$1 = ANY (subjects) AND kind = 'DENIAL' AND person = 'centre:member-firm'");
    expect((await mutate(people.firm, 'blockListing', { id: listings.offer, reason: 'SANCTIONS' }, 'listing { id }')).code).to.equal(
      'FORBIDDEN',
    );
    expect(await count('outbox', 'partition_key = $1')).to.equal(events);
    expect(await count('audit_entry', "$1 = ANY (subjects) AND kind = 'DENIAL' AND person = 'centre:member-firm'")).to.equal(denials + 1);
  });

  it('a vocabulary tells of enums, and of nothing else', async () => {
    for (const name of ['pg_roles', 'Listing', 'Query', '__TypeKind', 'member', "x' OR '1'='1", '']) {
      expect((await world().read(null, 'query ($name: String!) { vocabulary(name: $name) { code } }', { name })).vocabulary, name).to.equal(
        null,
      );
    }
    const labels = (who: Parameters<ReturnType<typeof world>['read']>[0]) =>
      world().read(who, '{ vocabulary(name: "MembershipReason") { code label } }');
    expect(await labels(null)).to.deep.equal(await labels(secretary));
  });

  it('what may be the same organisation twice is shown to the secretariat and administrators alone', async () => {
    const { people, organizations, done } = world();
    const names = [{ value: 'University of the Andaman Sea', lang: 'en', kind: 'LABEL' }];
    await done(
      secretary,
      'registerOrganizations',
      { organizations: [{ country: 'TH', names, types: ['EDUCATION'] }] },
      'results { outcome }',
    );
    const asked = async (who: Parameters<ReturnType<typeof world>['read']>[0]) =>
      (await world().read(who, `{ organization(id: "${organizations.owner}") { duplicates { reason organization { id } } } }`)).organization
        .duplicates;
    for (const who of [null, people.owner, people.officerTh, staff.COUNCIL ?? null]) expect(await asked(who)).to.deep.equal([]);
    expect(await asked(secretary)).to.have.length(1);
  });

  it('an error tells an attacker nothing of the inside, whoever asks and whatever for', async () => {
    for (const [query, variables] of [
      ['{ listings(first: 0) { totalCount } }', {}],
      ['{ listings(first: 1000000) { totalCount } }', {}],
      ['{ listing(id: "") { id } membership(id: "mem_x") { id } person(id: "per_\\u0000") { id } }', {}],
      ['{ nothing }', {}],
      ['query ($after: String) { memberships(after: $after) { totalCount } }', { after: 'AAAA.BBBB' }],
      ['{ organization(rorId: "x") { id } }', {}],
      ['{ __schema { directives { name } } _service { sdl } }', {}],
      ['{ _entities(representations: []) { __typename } }', {}],
    ] as const) {
      for (const who of [null, secretary]) expect((await world().ask(who, query, variables)).text, query).to.not.match(internals);
    }
    expect(services).to.have.length(4);
  });
}
