import type { Caller } from '@cattc/decisions';
import { checkEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { startTalent, type TalentUnderTest } from './talent-under-test.ts';

const secretariat = callerOf('SECRETARIAT');
const member = callerOf('MEMBER', { organization: newId('org') });
const organizationId = newId('org');

const somchai = {
  names: [
    { value: 'Somchai Jaidee', lang: 'en' },
    { value: 'สมชาย ใจดี', lang: 'th' },
    { value: '颂猜', lang: 'zh-Hans' },
  ],
  orcid: '0000-0002-1825-0097',
  nationality: 'TH',
  country: 'CN',
  languages: [{ lang: 'th', level: 'C2' }],
  stage: 'R2',
  highestDegree: 'DOCTORATE',
  yearsOfResearch: 7,
  fields: ['4.1'],
  ipc: ['C12N 15/82'],
  skills: ['Génome assembly'],
  affiliations: [{ organizationId, from: '2020-01-01' }],
};

const fields = `id state version person displayName names { value lang } orcid nationality { code } country { code } languages { lang level }
  stage highestDegree yearsOfResearch fields ipc skills affiliations { organization { id } from to }
  visibility { names orcid nationality country languages stage highestDegree yearsOfResearch fields ipc skills affiliations }
  publishedAt actions { name allowed refusals { code } } history { action actorPerson }`;

describe("talents' profiles", () => {
  let talent: TalentUnderTest;
  before(async () => {
    talent = await startTalent();
  });
  after(() => talent?.stop());

  let people = 0;
  const somebody = () => {
    people += 1;
    return callerOf('TALENT', { person: `talent-${people}` });
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  const run = async (caller: Caller, name: string, input: object): Promise<any> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const answer = await talent.ask(
      caller,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
         ... on ${type}Payload { talentProfile { ${fields} } }
         ... on Refusal { code message details { path problem expected } } } }`,
      { input },
    );
    expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
    return answer.data[name];
  };
  /** Errors tell a role that these fields are for others, and nothing else goes wrong. */
  const expectRightsAlone = (answer: { errors?: readonly { extensions?: { code?: unknown } }[] }) => {
    for (const { extensions } of answer.errors ?? []) expect(extensions?.code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN']);
  };
  const read = async (caller: Caller, id: string, headers: Record<string, string> = {}) => {
    const answer = await talent.ask(caller, `query ($id: ID!) { talentProfile(id: $id) { ${fields} } }`, { id }, headers);
    expectRightsAlone(answer);
    return answer.data.talentProfile;
  };
  const listed = async (caller: Caller, filter: object = {}): Promise<string[]> => {
    const answer = await talent.ask(
      caller,
      'query ($filter: TalentProfileFilter) { talentProfiles(filter: $filter, first: 100) { totalCount nodes { id } } }',
      { filter },
    );
    expectRightsAlone(answer);
    const { nodes, totalCount } = answer.data.talentProfiles ?? { nodes: [], totalCount: 0 };
    expect(totalCount).to.equal(nodes.length);
    return nodes.map(({ id }: { id: string }) => id);
  };
  const published = async (caller: Caller, facts: object = {}): Promise<string> => {
    const { talentProfile } = await run(caller, 'createTalentProfile', { ...somchai, orcid: null, ...facts });
    await run(caller, 'publishTalentProfile', { id: talentProfile.id });
    return talentProfile.id;
  };

  it('goes from a draft to published, each step one event that identifies nobody', async () => {
    const caller = somebody();
    const created = await run(caller, 'createTalentProfile', somchai);
    expect(created.talentProfile, JSON.stringify(created)).to.deep.include({
      state: 'DRAFT',
      version: 1,
      person: caller.person,
      displayName: 'Somchai Jaidee',
      nationality: { code: 'TH' },
      affiliations: [{ organization: { id: organizationId }, from: '2020-01-01', to: null }],
    });
    const { id } = created.talentProfile;
    const updated = await run(caller, 'updateTalentProfile', {
      id,
      yearsOfResearch: 8,
      visibility: { country: 'PRIVATE' },
      expectedVersion: 1,
    });
    expect(updated.talentProfile).to.deep.include({ version: 2, yearsOfResearch: 8, stage: 'R2' });
    expect(updated.talentProfile.visibility).to.deep.include({ country: 'PRIVATE', names: 'NETWORK' });
    const answer = await run(caller, 'publishTalentProfile', { id, expectedVersion: 2 });
    expect(answer.talentProfile).to.deep.include({ state: 'PUBLISHED', version: 3 });
    expect(answer.talentProfile.history).to.deep.equal([
      { action: 'createTalentProfile', actorPerson: null },
      { action: 'updateTalentProfile', actorPerson: null },
      { action: 'publishTalentProfile', actorPerson: null },
    ]);
    const events = await talent.eventsOf(id);
    expect(events.map(({ attributes }) => attributes.type.split('.').at(-2))).to.deep.equal(['created', 'updated', 'published']);
    expect(events.map(({ attributes }) => attributes.countries)).to.deep.equal(['CN', '', '']);
    for (const event of events) {
      expect(checkEvent(event)).to.deep.equal({ ok: true });
      expect(JSON.stringify(event)).not.to.match(/Somchai|สมชาย|颂猜|0000-0002|talent-\d|"TH"|org_/);
    }
  });

  it('is one for each person, also where two are begun at once', async () => {
    const caller = somebody();
    const answers = await Promise.all([1, 2, 3, 4].map(() => run(caller, 'createTalentProfile', { names: [] })));
    const codes = answers.map(({ __typename, code }) => code ?? __typename).sort();
    expect(codes).to.deep.equal(['CreateTalentProfilePayload', 'PROFILE_EXISTS', 'PROFILE_EXISTS', 'PROFILE_EXISTS']);
    const id = answers.find(({ talentProfile }) => talentProfile !== undefined).talentProfile.id;
    const deputy = callerOf('TALENT', { person: 'deputy', profile: id });
    expect((await run(deputy, 'createTalentProfile', {})).code).to.equal('PROFILE_EXISTS');
    expect((await run(deputy, 'updateTalentProfile', { id, skills: ['R'] })).talentProfile).to.deep.include({ skills: ['R'] });
  });

  it('refuses an ORCID iD that stands elsewhere, without telling where', async () => {
    const orcid = '0000-0001-5109-3700';
    const [first, second] = [somebody(), somebody()];
    const { talentProfile } = await run(first, 'createTalentProfile', { orcid });
    const refused = await run(second, 'createTalentProfile', { orcid: `https://orcid.org/${orcid}` });
    expect(refused.code).to.equal('ORCID_TAKEN');
    expect(JSON.stringify(refused)).not.to.contain(talentProfile.id);
    expect(JSON.stringify(refused)).not.to.contain(first.person ?? '');
    const { talentProfile: other } = await run(second, 'createTalentProfile', {});
    expect((await run(second, 'updateTalentProfile', { id: other.id, orcid })).code).to.equal('ORCID_TAKEN');
    expect((await run(first, 'updateTalentProfile', { id: talentProfile.id, orcid, fields: ['1'] })).talentProfile.orcid).to.equal(orcid);
    await run(first, 'updateTalentProfile', { id: talentProfile.id, orcid: null });
    expect((await run(second, 'updateTalentProfile', { id: other.id, orcid })).talentProfile.orcid).to.equal(orcid);
    const rivals = await Promise.all(
      [somebody(), somebody(), somebody()].map((caller) => run(caller, 'createTalentProfile', { orcid: '0000-0001-5000-0007' })),
    );
    expect(rivals.map(({ code }) => code ?? 'accepted').sort()).to.deep.equal(['ORCID_TAKEN', 'ORCID_TAKEN', 'accepted']);
  });

  it('is published only when it says enough, and every value that cannot be taken is named', async () => {
    const caller = somebody();
    const { talentProfile } = await run(caller, 'createTalentProfile', {});
    const { id } = talentProfile;
    expect(talentProfile.actions).to.deep.equal([
      { name: 'updateTalentProfile', allowed: true, refusals: [] },
      { name: 'publishTalentProfile', allowed: false, refusals: [{ code: 'PROFILE_INCOMPLETE' }] },
    ]);
    const incomplete = await run(caller, 'publishTalentProfile', { id });
    expect(incomplete.details.map(({ path }: { path: string }) => path)).to.deep.equal(['names', 'fields', 'stage', 'languages']);
    const wrong = await run(caller, 'updateTalentProfile', {
      id,
      names: [{ value: 'x'.repeat(10_000), lang: 'en' }],
      orcid: '0000-0002-1825-0098',
      nationality: 'XX',
      yearsOfResearch: 300,
      skills: ['a\u0000b'],
      affiliations: [{ organizationId: '\u0000', from: '2020-01-01' }],
    });
    expect(wrong.details.map(({ path }: { path: string }) => path)).to.have.members([
      'names[0].value',
      'orcid',
      'nationality',
      'yearsOfResearch',
      'skills[0]',
      'affiliations[0].organizationId',
    ]);
    expect((await run(caller, 'updateTalentProfile', { id, expectedVersion: 9, skills: [] })).code).to.equal('STALE_VERSION');
    for (const bad of ['', 'tal_\u0000', newId('pos')]) {
      expect((await run(caller, 'publishTalentProfile', { id: bad })).code).to.equal('NOT_FOUND');
      expect(await read(caller, bad)).to.equal(null);
    }
  });

  it('answers a repeated key with the first answer, and stores nothing in a dry run', async () => {
    const caller = somebody();
    const dry = await run(caller, 'createTalentProfile', { ...somchai, orcid: null, dryRun: true });
    expect(await read(caller, dry.talentProfile.id)).to.equal(null);
    const idempotencyKey = newId('key');
    const answers = await Promise.all([1, 2, 3].map(() => run(caller, 'createTalentProfile', { names: [], idempotencyKey })));
    expect(new Set(answers.map(({ talentProfile }) => talentProfile?.id)).size).to.equal(1);
    expect((await run(caller, 'createTalentProfile', { names: [], skills: ['R'], idempotencyKey })).code).to.equal(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('hides a draft as if it were missing', async () => {
    const caller = somebody();
    const { talentProfile } = await run(caller, 'createTalentProfile', { ...somchai, orcid: null });
    const { id } = talentProfile;
    const missing = newId('tal');
    const strangers = [callerOf('PUBLIC'), member, callerOf('ADMIN'), callerOf('PARTNER_SYSTEM', { country: 'TH' }), somebody()];
    for (const stranger of strangers) {
      expect(await read(stranger, id), stranger.role).to.equal(null);
      const hidden = await run(stranger, 'updateTalentProfile', { id, skills: [], expectedVersion: 5 });
      const absent = await run(stranger, 'updateTalentProfile', { id: missing, skills: [], expectedVersion: 5 });
      expect(JSON.stringify(hidden).replaceAll(id, missing)).to.equal(JSON.stringify(absent));
      expect(await listed(stranger)).not.to.include(id);
    }
    expect((await read(secretariat, id)).person).to.equal(caller.person);
    expect(await listed(secretariat, { states: ['DRAFT'] })).to.include(id);
    expect(await listed(caller, { own: true })).to.deep.equal([id]);
    expect(await listed(member, { own: true })).to.deep.equal([]);
  });

  it('shows each field to whom its visibility says; hidden and missing look the same', async () => {
    const caller = somebody();
    const id = await published(caller, { visibility: { fields: 'NETWORK', ipc: 'PRIVATE' } });
    const bare = await published(somebody(), { ipc: [], nationality: null });
    const forMember = await read(member, id);
    expect(forMember).to.deep.include({
      displayName: 'Somchai Jaidee',
      nationality: null,
      country: { code: 'CN' },
      ipc: [],
      fields: ['4.1'],
      person: null,
      visibility: null,
      history: [],
    });
    const ofBare = await read(member, bare);
    for (const field of ['nationality', 'ipc'] as const) expect(ofBare[field]).to.deep.equal(forMember[field]);
    expect(await read(somebody(), id)).to.deep.include({
      displayName: null,
      names: [],
      orcid: null,
      nationality: null,
      country: null,
      languages: [{ lang: 'th', level: 'C2' }],
      stage: 'R2',
      highestDegree: null,
      yearsOfResearch: null,
      fields: [],
      ipc: [],
      skills: ['Génome assembly'],
      affiliations: [],
      person: null,
      visibility: null,
      history: [],
    });
    expect(await read(secretariat, id)).to.deep.include({ nationality: { code: 'TH' }, ipc: ['C12N 15/82'], person: caller.person });
    expect((await read(caller, id, { 'accept-language': 'zh-CN' })).displayName).to.equal('颂猜');
    for (const blind of [callerOf('PUBLIC'), callerOf('PARTNER_SYSTEM', { country: 'CN' })]) expect(await read(blind, id)).to.equal(null);
  });

  it('finds a profile only by what the caller sees of it', async () => {
    const skill = 'Rare skill of one talent';
    const caller = somebody();
    const id = await published(caller, { skills: [skill], country: 'LA', visibility: { country: 'PRIVATE', affiliations: 'NETWORK' } });
    const found = async (who: Caller, filter: object) => (await listed(who, filter)).includes(id);
    expect(await found(member, { skills: ['RARE skill of one tálent'] })).to.equal(true);
    expect(await found(member, { countries: ['LA'] })).to.equal(false);
    expect(await found(secretariat, { countries: ['LA'] })).to.equal(true);
    expect(await found(caller, { countries: ['LA'] })).to.equal(true);
    expect(await found(member, { organizationId })).to.equal(true);
    expect(await found(somebody(), { organizationId })).to.equal(false);
    expect(await found(somebody(), { stages: ['R2'], fields: ['4'], languages: ['th'] })).to.equal(true);
    expect(await found(member, { stages: ['R1'] })).to.equal(false);
    expect(await listed(callerOf('PUBLIC'))).to.deep.equal([]);
    expect(await listed(callerOf('PARTNER_SYSTEM', { country: 'LA' }))).to.deep.equal([]);
  });

  it('is listed page by page, and refuses cursors of other lists', async () => {
    for (let made = 0; made < 3; made += 1) await published(somebody());
    const page = async (args: string) =>
      talent.ask(member, `{ talentProfiles(${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`);
    for (const orderBy of ['PUBLISHED', 'PUBLISHED_DESC']) {
      const whole = (await page(`first: 100, orderBy: ${orderBy}`)).data.talentProfiles.nodes;
      const pieces: unknown[] = [];
      let after = '';
      for (;;) {
        const { nodes, pageInfo } = (await page(`first: 2, orderBy: ${orderBy}${after}`)).data.talentProfiles;
        pieces.push(...nodes);
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(pieces).to.deep.equal(whole);
      const foreign = await page(`first: 2, orderBy: ${orderBy}, filter: { own: true }${after}`);
      expect(foreign.errors?.[0]?.extensions).to.deep.include({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
    for (const [filter, argument] of [
      ['{ countries: ["XX"] }', 'filter.countries[0]'],
      ['{ fields: ["x"] }', 'filter.fields[0]'],
      ['{ organizationId: "x" }', 'filter.organizationId'],
      [`{ skills: ["${'x'.repeat(500)}"] }`, 'filter.skills[0]'],
    ]) {
      expect((await page(`filter: ${filter}`)).errors?.[0]?.extensions).to.deep.include({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('is changed by its talent alone', async () => {
    const id = await published(somebody());
    const code = async (caller: Caller) => (await run(caller, 'updateTalentProfile', { id, skills: [] })).code;
    expect(await code(somebody())).to.equal('NOT_OWN_PROFILE');
    expect(await code(member)).to.equal('FORBIDDEN');
    expect(await code(secretariat)).to.equal('FORBIDDEN');
    expect(await code(callerOf('PUBLIC'))).to.equal('UNAUTHENTICATED');
    expect((await run(member, 'createTalentProfile', {})).code).to.equal('FORBIDDEN');
    expect((await run(callerOf('PUBLIC'), 'createTalentProfile', {})).code).to.equal('UNAUTHENTICATED');
  });

  it('is found as a reference by whom it is shown to', async () => {
    const id = await published(somebody());
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on TalentProfile { displayName } } }';
    const refs = [
      { __typename: 'TalentProfile', id },
      { __typename: 'TalentProfile', id: newId('tal') },
    ];
    expect((await talent.ask(member, query, { refs })).data._entities).to.deep.equal([{ displayName: 'Somchai Jaidee' }, null]);
    expect((await talent.ask(callerOf('PUBLIC'), query, { refs })).data._entities).to.deep.equal([null, null]);
  });
});
