import { checkEvent, makeEvent, organizationEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { createPositions, draftOf, runPosition } from './position-requests.ts';
import { startTalent, type TalentUnderTest } from './talent-under-test.ts';

const desk = callerOf('SECRETARIAT');

describe('the reaction of talent to merged organisations', () => {
  let talent: TalentUnderTest;
  before(async () => {
    talent = await startTalent();
  });
  after(() => talent?.stop());

  /** What network tells of a record that is registered and then merged; answers when it is taken in. */
  async function merge(id: string, mergedInto: string): Promise<void> {
    const now = new Date();
    const actor = { role: 'SECRETARIAT', country: null };
    const origin = { deploymentUrl: 'http://network.test', causationId: 'r', correlationId: 'r', traceparent: null, actor };
    const places = { subdivision: null, city: null, location: null, website: null };
    const lists = { names: [], types: ['EDUCATION'], domains: [], externalIds: [], relations: [] };
    const view = { id, rorId: null, status: 'ACTIVE', displayName: 'A', country: 'TH', established: null, ...places, ...lists };
    const told = (event: 'registered' | 'merged', sequence: number, facts: object) =>
      makeEvent(
        organizationEvents[event],
        { id: newId('evt'), subject: id, sequence, time: now, effectiveAt: now, before: null, after: { ...view, ...facts }, reason: null },
        origin,
      );
    const merged = told('merged', 2, { mergedInto });
    await talent.log.publish([told('registered', 1, {}), merged].map((event) => ({ topic: organizationEvents.merged.topic, event })));
    await talent.passed(organizationEvents.merged.topic, merged);
  }
  const asMember = (organization: string) => callerOf('MEMBER', { organization });
  const shown = async (id: string) =>
    (await talent.ask(desk, 'query ($id: ID!) { position(id: $id) { state version host { id } } }', { id })).data.position;

  it('gives the positions of the merged one to the survivor, closed ones too, each with one event', async () => {
    const member = await talent.activeMember();
    const survivor = newId('org');
    const [draft = '', open = '', closed = ''] = await createPositions(talent, asMember(member.organizationId), 3);
    for (const id of [open, closed]) await runPosition(talent, asMember(member.organizationId), 'openPosition', { id });
    await runPosition(talent, asMember(member.organizationId), 'closePosition', { id: closed, reason: 'FILLED' });
    const before = new Map(await Promise.all([draft, open, closed].map(async (id) => [id, await shown(id)] as const)));
    await merge(member.organizationId, survivor);
    for (const [id, { state, version }] of before) {
      expect(await shown(id)).to.deep.equal({ state, version: version + 1, host: { id: survivor } });
      const event = (await talent.eventsOf(id)).at(-1) ?? expect.fail();
      expect(checkEvent(event)).to.deep.equal({ ok: true });
      expect(event.attributes.type).to.equal('org.cattc.talent.position.updated.v1');
      expect(JSON.parse(event.data)).to.deep.include({ before: { hostId: member.organizationId } });
    }
    const query = `query ($id: ID!, $of: [_Any!]!) { positions(filter: { hostId: $id }) { totalCount }
      _entities(representations: $of) { ... on Organization { positions { totalCount } } } }`;
    for (const id of [member.organizationId, survivor]) {
      const { data } = await talent.ask(desk, query, { id, of: [{ __typename: 'Organization', id }] });
      expect(data).to.deep.equal({ positions: { totalCount: 3 }, _entities: [{ positions: { totalCount: 3 } }] });
    }
    const { position } = await runPosition(talent, asMember(survivor), 'createPosition', { ...draftOf(), hostId: member.organizationId });
    expect((await shown(position.id)).host.id).to.equal(survivor);
    expect((await runPosition(talent, asMember(survivor), 'openPosition', { id: draft })).position.state).to.equal('OPEN');
    expect((await runPosition(talent, asMember(member.organizationId), 'createPosition', draftOf())).code).to.equal('NOT_OWN_ORGANIZATION');
  });

  it('has them rest or return by the memberships of the survivor, also where the last event of the merged one comes late', async () => {
    const [member, suspended] = [await talent.activeMember(), await talent.activeMember()];
    const [draft = ''] = await createPositions(talent, asMember(member.organizationId), 1);
    await suspended.tell('suspended', 'SUSPENDED');
    await talent.knows(suspended, 'SUSPENDED');
    await merge(member.organizationId, suspended.organizationId);
    await member.tell('withdrawn', 'WITHDRAWN');
    await talent.until('the position rests', async () => (await shown(draft)).state === 'BLOCKED');
    await suspended.tell('reinstated', 'ACTIVE');
    await talent.until('the position is back', async () => (await shown(draft)).state === 'DRAFT');
    expect((await shown(draft)).host.id).to.equal(suspended.organizationId);
  });

  it("shows a talent's time at a merged organisation as time at its survivor, and finds it by either id", async () => {
    const [id, between, survivor] = [newId('org'), newId('org'), newId('org')] as const;
    const researcher = callerOf('TALENT', { person: 'test:merged-affiliation' });
    const input = {
      names: [{ value: 'Dr Somchai', lang: 'en' }],
      languages: [{ lang: 'en', level: 'C1' }],
      stage: 'R2',
      fields: ['2.11'],
      affiliations: [{ organizationId: id, from: '2020-01-01' }],
      visibility: { affiliations: 'PUBLIC' },
    };
    const mutation =
      'mutation ($input: CreateTalentProfileInput!) { createTalentProfile(input: $input) { ... on CreateTalentProfilePayload { talentProfile { id } } ... on Refusal { code details { path problem } } } }';
    const made = (await talent.ask(researcher, mutation, { input })).data.createTalentProfile;
    expect(made.talentProfile, JSON.stringify(made)).to.not.equal(undefined);
    await merge(id, between);
    await merge(between, survivor);
    const query =
      'query ($id: ID!) { talentProfiles(filter: { own: true, organizationId: $id }) { nodes { id affiliations { organization { id } } } } }';
    const found = [{ id: made.talentProfile.id, affiliations: [{ organization: { id: survivor } }] }];
    for (const named of [id, between, survivor])
      expect((await talent.ask(researcher, query, { id: named })).data.talentProfiles.nodes).to.deep.equal(found);
    expect((await talent.ask(researcher, query, { id: newId('org') })).data.talentProfiles.nodes).to.deep.equal([]);
  });
});
