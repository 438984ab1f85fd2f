import { until } from '@cattc/testing';
import { expect } from 'chai';
import type { Mandate, Somebody } from './issuer.ts';
import { administrator, councillor, machineOf, secretary, staff } from './people.ts';
import { type Given, secrets, secretsIn } from './world.ts';

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

export function personsAndMandates(world: Given): void {
  /** Acts under the mandate that the register has granted, with a token that only says who it is. */
  const holder: Somebody = { sub: secrets.personSub, mandates: [] };
  const outsiders = (): (Somebody | null)[] => {
    const { people } = world();
    return [null, people.owner, people.firm, people.officerTh, people.shown, machineOf('TH')];
  };

  it('who is a person here is told to the staff and to that person alone', async () => {
    const { person } = world();
    const query = `{ byId: person(id: "${person.id}") { id name subject mandates { id } history { note } }
      bySubject: person(subject: "centre:${secrets.personSub}") { id name } persons(first: 100) { totalCount nodes { id name subject } } }`;
    for (const who of outsiders()) {
      const answer = await world().ask(who, query);
      for (const field of ['byId', 'bySubject']) expect(answer.data?.[field] ?? null).to.equal(null);
      expect(answer.data?.persons ?? { totalCount: 0, nodes: [] }).to.deep.equal({ totalCount: 0, nodes: [] });
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of [holder, ...Object.values(staff)]) expect((await world().read(who, query)).byId.name).to.equal(secrets.personName);
  });

  it('a mandate is seen by its holder, by who granted it and by the staff alone', async () => {
    const { person } = world();
    const query = `{ mandate(id: "${person.mandate}") { id subject person { name } grantedBy } mandates(first: 100) { totalCount nodes { id } }
      mine: mandates(filter: { organizationId: "${world().organizations.owner}" }) { totalCount } }`;
    for (const who of outsiders()) {
      const answer = await world().ask(who, query);
      expect(answer.data?.mandate ?? null).to.equal(null);
      expect(answer.data?.mandates?.totalCount ?? 0).to.equal(0);
      expect(answer.data?.mine?.totalCount ?? 0).to.equal(0);
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    const own = await world().read(holder, query);
    expect(own.mandate).to.deep.include({ id: person.mandate, grantedBy: null });
    expect((await world().read(councillor, query)).mandate.grantedBy).to.equal('centre:secretary-2');
  });

  it('nobody grants a mandate to themselves', async () => {
    const { mutate, organizations } = world();
    const grants: [Somebody, object][] = [
      [secretary, { subject: 'centre:secretary-1', role: 'MEMBER', organizationId: organizations.firm }],
      [administrator, { subject: 'centre:administrator-1', role: 'COUNCIL' }],
    ];
    for (const [who, input] of grants) expect((await mutate(who, 'grantMandate', input, 'mandate { id }')).code).to.equal('FOR_ONESELF');
  });

  it('nobody grants more than their role may: the secretariat no staff, a member nobody of another organisation', async () => {
    const { mutate, organizations, people } = world();
    const subject = 'centre:a-friend';
    for (const role of ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN']) {
      expect((await mutate(secretary, 'grantMandate', { subject, role }, 'mandate { id }')).code, role).to.equal('ROLE_NOT_YOURS');
    }
    const toFirm = { subject, role: 'MEMBER', organizationId: organizations.firm };
    for (const who of [people.owner, holder]) {
      expect((await mutate(who, 'grantMandate', toFirm, 'mandate { id }')).__typename).to.equal('Refusal');
      expect((await mutate(who, 'grantMandate', { subject, role: 'ADMIN' }, 'mandate { id }')).code).to.equal('ROLE_NOT_YOURS');
    }
    for (const who of [null, people.shown, machineOf('TH'), councillor, staff.COMPLIANCE as Somebody]) {
      expect((await mutate(who, 'grantMandate', toFirm, 'mandate { id }')).code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN']);
    }
  });

  it("an agency's issuer speaks for no other country, and for no staff", async () => {
    const claims: Omit<Mandate, 'id' | 'may'>[] = [
      { role: 'AGENCY', country: 'VN' },
      { role: 'PARTNER_SYSTEM', country: 'VN' },
      { role: 'SECRETARIAT' },
      { role: 'ADMIN' },
      { role: 'MEMBER', organization: world().organizations.owner },
    ];
    for (const claim of claims) {
      const answer = await world().ask(
        { sub: 'officer', issuer: 'th', mandates: [{ id: 'm', may: 'SIGN', ...claim }] },
        '{ viewer { role } }',
      );
      expect(answer.status, claim.role).to.equal(401);
      expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/);
      expect(answer.data ?? null).to.equal(null);
    }
    const own = await world().read(
      { sub: 'officer', issuer: 'th', mandates: [{ id: 'm', may: 'SIGN', role: 'AGENCY', country: 'TH' }] },
      '{ viewer { person role } }',
    );
    expect(own.viewer).to.deep.equal({ person: 'th:officer', role: 'AGENCY' });
  });

  it('two issuers never name the same person', async () => {
    const { profiles } = world();
    const stranger: Somebody = {
      sub: secrets.personSub,
      issuer: 'th',
      mandates: [{ id: 'm', may: 'SIGN', role: 'AGENCY', country: 'TH' }],
    };
    const { person, talentProfile } = await world().read(
      stranger,
      `{ person(subject: "centre:${secrets.personSub}") { id } talentProfile(id: "${profiles.draft}") { id } }`,
    );
    expect([person, talentProfile]).to.deep.equal([null, null]);
  });

  it('who holds several mandates and chooses none is told which, and nothing else', async () => {
    const both: Somebody = {
      sub: 'several',
      mandates: [
        { id: 'as-council', role: 'COUNCIL', may: 'SIGN' },
        { id: 'as-member', role: 'MEMBER', may: 'SIGN', organization: world().organizations.firm },
      ],
    };
    const answer = await world().ask(both, '{ organizations { totalCount } }');
    expect(answer.status).to.equal(400);
    expect(answer.data ?? null).to.equal(null);
    expect(answer.text).to.match(/as-council.*as-member/);
  });

  it('the rights of one mandate do not reach into a request under another', async () => {
    const { organizations, listings, memberships } = world();
    const held: readonly Mandate[] = [
      { id: 'as-secretary', role: 'SECRETARIAT', may: 'SIGN' },
      { id: 'as-member', role: 'MEMBER', may: 'SIGN', organization: organizations.firm },
    ];
    const query = `{ listing(id: "${listings.draft}") { id } membership(id: "${memberships.applicant}") { id } }`;
    const as = (actingAs: string) => world().read({ sub: 'several', mandates: held, actingAs }, query);
    expect(await as('as-member')).to.deep.equal({ listing: null, membership: null });
    expect(await as('as-secretary')).to.deep.equal({ listing: { id: listings.draft }, membership: { id: memberships.applicant } });
  });

  it("nobody acts under a mandate that has ended, is not theirs, or is another's", async () => {
    const ended: Somebody = { sub: 'former', mandates: [{ id: 'was', role: 'SECRETARIAT', may: 'SIGN', to: yesterday }] };
    expect((await world().ask(ended, '{ persons { totalCount } }')).status).to.equal(403);
    for (const actingAs of ['mandate-of-secretary-1', world().person.mandate]) {
      const answer = await world().ask({ ...world().people.firm, actingAs }, '{ persons { totalCount } }');
      expect(answer.status, actingAs).to.be.oneOf([400, 403]);
      expect(answer.data ?? null).to.equal(null);
    }
  });

  it('a suspended person is let in under no mandate within a second, whoever granted it', async () => {
    const { done } = world();
    const sub = 'soon-suspended';
    const { person } = await done(secretary, 'registerPerson', { subject: `centre:${sub}` }, 'person { id }');
    const who: Somebody = { sub, mandates: [{ id: 'from-the-token', role: 'COUNCIL', may: 'SIGN' }] };
    expect((await world().read(who, '{ viewer { role } }')).viewer.role).to.equal('COUNCIL');
    await done(administrator, 'suspendPerson', { id: person.id, reason: 'CREDENTIALS_AT_RISK' }, 'person { state }');
    const shutOut = async () => (await world().ask(who, '{ viewer { role } memberships { totalCount } }')).status === 403;
    await until('the suspended person is shut out', shutOut, 1_000);
    expect((await world().ask(who, '{ viewer { role } }')).text).to.not.include('CREDENTIALS_AT_RISK');
    expect((await world().mutate(secretary, 'reinstatePerson', { id: person.id }, 'person { id }')).code).to.equal('ADMIN_REQUIRED');
    await done(administrator, 'reinstatePerson', { id: person.id }, 'person { state }');
  });

  it('the secretariat shuts nobody out of a mandate of the staff, though only their token claims it', async () => {
    const { done, organizations } = world();
    const sub = 'staff-by-token';
    const grant = { subject: `centre:${sub}`, role: 'MEMBER', organizationId: organizations.owner, may: 'EDIT' };
    const { mandate } = await done(secretary, 'grantMandate', grant, 'mandate { id person { id } }');
    const asMember: Somebody = { sub, mandates: [] };
    const asStaff: Somebody = { sub, mandates: [{ id: 'from-the-token', role: 'ADMIN', may: 'SIGN' }], actingAs: 'from-the-token' };
    const statusOf = async (who: Somebody) => (await world().ask(who, '{ viewer { role } }')).status;
    await until('the mandate lets in', async () => (await statusOf(asMember)) === 200, 1_000);
    await done(secretary, 'suspendPerson', { id: mandate.person.id, reason: 'OTHER', note: 'A colleague in the way.' }, 'person { state }');
    await until('the member is shut out', async () => (await statusOf(asMember)) === 403, 1_000);
    expect(await statusOf(asStaff)).to.equal(200);
    await done(secretary, 'reinstatePerson', { id: mandate.person.id }, 'person { state }');
  });

  it('a deputy acts for nobody who is suspended', async () => {
    const { done, organizations } = world();
    const giver: Somebody = { sub: 'soon-without-deputies', mandates: [] };
    const deputy: Somebody = { sub: 'a-deputy', mandates: [] };
    const grant = { role: 'MEMBER', organizationId: organizations.owner, may: 'SIGN' };
    const given = await done(secretary, 'grantMandate', { ...grant, subject: `centre:${giver.sub}` }, 'mandate { id person { id } }');
    const letIn = async (who: Somebody) => (await world().ask(who, '{ viewer { role } }')).status === 200;
    await until('the giver is let in', () => letIn(giver), 1_000);
    await done(giver, 'grantMandate', { role: 'MEMBER', subject: `centre:${deputy.sub}` }, 'mandate { id }');
    await until('the deputy is let in', () => letIn(deputy), 1_000);
    const { id } = given.mandate.person;
    await done(secretary, 'suspendPerson', { id, reason: 'MISUSE' }, 'person { state }');
    await until('the deputy is shut out', async () => !(await letIn(deputy)), 1_000);
    await done(secretary, 'reinstatePerson', { id }, 'person { state }');
    await until('the deputy is let in again', () => letIn(deputy), 1_000);
  });

  it('a mandate that was taken back lets nobody in within a second', async () => {
    const { done, organizations } = world();
    const who: Somebody = { sub: 'soon-without', mandates: [] };
    const grant = { subject: 'centre:soon-without', role: 'MEMBER', organizationId: organizations.owner, may: 'EDIT' };
    const { mandate } = await done(secretary, 'grantMandate', grant, 'mandate { id }');
    const seen = async () => (await world().ask(who, `{ listing(id: "${world().listings.draft}") { id } }`)).data?.listing?.id;
    await until('the mandate lets in', async () => (await seen()) === world().listings.draft, 1_000);
    await done(secretary, 'revokeMandate', { id: mandate.id, reason: 'LEFT' }, 'mandate { state }');
    await until('the mandate lets nobody in', async () => (await seen()) === undefined, 1_000);
  });

  it('a machine acts for nobody but an officer of its own country, and only where it is registered for that', async () => {
    const { done, organizations, memberships, mutate } = world();
    const scopes = ['events:read', 'agency:act'];
    const register = (country: string) =>
      done(
        secretary,
        'registerPartnerSystem',
        { name: 'Desk', country, subject: `centre:desk-${country}`, scopes },
        'partnerSystem { id }',
      );
    await Promise.all([register('TH'), register('VN')]);
    const grant = (country: string, organizationId: string) =>
      done(
        secretary,
        'grantMandate',
        { subject: `centre:agent-${country}`, role: 'AGENCY', country, organizationId, may: 'SIGN' },
        'mandate { id }',
      );
    await Promise.all([grant('TH', organizations.agencyTh), grant('VN', organizations.agencyVn)]);
    const desk = (country: string, scope = scopes.join(' ')) => machineOf(country, scope, `desk-${country}`);
    const acting = (who: Somebody, person: string) =>
      world().ask(who, '{ viewer { person via role country { code } } }', {}, { 'on-behalf-of': person });
    await until(
      'the officer is known',
      async () => (await acting(desk('TH'), 'centre:agent-TH')).status === 200,
      5_000,
      async () => `: ${(await acting(desk('TH'), 'centre:agent-TH')).text}`,
    );
    expect((await acting(desk('TH'), 'centre:agent-TH')).data.viewer).to.deep.equal({
      person: 'centre:agent-TH',
      via: 'centre:desk-TH',
      role: 'AGENCY',
      country: { code: 'TH' },
    });
    for (const [who, person] of [
      [desk('VN'), 'centre:agent-TH'],
      [desk('TH'), 'centre:agent-VN'],
      [desk('TH'), 'centre:secretary-1'],
      [desk('TH'), `centre:${secrets.personSub}`],
      [desk('TH', 'events:read'), 'centre:agent-TH'],
      [machineOf('TH', scopes.join(' ')), 'centre:agent-TH'],
      [secretary, 'centre:agent-TH'],
      [world().people.officerTh, 'centre:agent-TH'],
    ] as const) {
      const answer = await acting(who, person);
      expect([answer.status, answer.data ?? null], `${who.sub} for ${person}`).to.deep.equal([403, null]);
    }
    expect((await acting({ sub: 'x', mandates: [] }, 'centre:agent-TH')).status).to.equal(403);
    const input = { id: memberships.applicant, dryRun: true };
    const headers = { 'on-behalf-of': 'centre:agent-TH' };
    const answer = await mutate(desk('TH'), 'recommendMembership', input, 'membership { state history { actorPerson actorVia } }', headers);
    expect(answer.membership.state).to.equal('RECOMMENDED');
    expect(JSON.stringify(answer)).to.not.include('centre:');
  });
}
