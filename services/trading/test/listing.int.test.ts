import { checkEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { ListingState } from '../src/generated/resolvers.ts';
import { mutationOf } from '../src/listing/listing.ts';
import { compliance, offer, reviewer, startTrading, type Trading } from './trading.ts';

const pastTense = (type: string) => type.split('.').at(-2);

describe('a listing, from draft to publication', () => {
  let trading: Trading;
  before(async () => {
    trading = await startTrading();
  });
  after(() => trading?.stop());

  const stateOf = async (id: string): Promise<string> =>
    (await trading.ask(reviewer, 'query ($id: ID!) { listing(id: $id) { state } }', { id })).data.listing.state;

  it('goes through review with changes asked for, and each step is told by one event', async () => {
    const { caller, membership } = await trading.member();
    const created = await trading.mutate(
      caller,
      'createListing',
      offer,
      'id number state version owner { id } country { code } completeness { score missing }',
    );
    expect(created).to.deep.include({
      state: 'DRAFT',
      version: 1,
      owner: { id: membership.organizationId },
      country: { code: 'TH' },
    });
    expect(created.number).to.match(/^LST-\d{4}-\d{5}$/);
    expect(created.completeness.missing).to.include('DESCRIPTION');
    const { id } = created;
    expect(await trading.mutate(caller, 'submitListing', { id, note: 'For the spring.' })).to.deep.include({
      state: 'IN_REVIEW',
      version: 2,
    });
    const asked = { id, reason: 'UNCLEAR', note: 'Which species of shrimp?' };
    expect(await trading.mutate(reviewer, 'requestListingChanges', asked)).to.deep.include({ state: 'CHANGES_REQUESTED' });
    const edit = { id, expectedVersion: 3, description: [{ value: 'Penaeus vannamei.\nTwo drops.', lang: 'en' }] };
    expect(await trading.mutate(caller, 'updateListing', edit, 'state version description { value }')).to.deep.equal({
      state: 'CHANGES_REQUESTED',
      version: 4,
      description: { value: 'Penaeus vannamei.\nTwo drops.' },
    });
    expect(await trading.mutate(caller, 'resubmitListing', { id })).to.deep.include({ state: 'IN_REVIEW' });
    expect(await trading.mutate(reviewer, 'publishListing', { id })).to.deep.include({ state: 'PUBLISHED' });
    expect(await trading.mutate(caller, 'pauseListing', { id })).to.deep.include({ state: 'PAUSED' });
    expect(await trading.mutate(caller, 'resumeListing', { id })).to.deep.include({ state: 'PUBLISHED', version: 8 });

    const told = await trading.events(id);
    expect(told.map(({ event }) => pastTense(event.attributes.type))).to.deep.equal([
      'created',
      'submitted',
      'changes_requested',
      'updated',
      'resubmitted',
      'published',
      'paused',
      'resumed',
    ]);
    expect(told.map(({ event }) => Number(event.attributes.sequence))).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { event } of told) expect(checkEvent(event)).to.deep.equal({ ok: true });
    expect(told.map(({ event }) => event.attributes.dataclassification).slice(4, 6)).to.deep.equal(['RESTRICTED', 'PUBLIC']);
  });

  it('tells its history, with notes for the parties and persons for the staff', async () => {
    const { caller } = await trading.member('TH');
    const id = await trading.listing(caller, 'PUBLISHED');
    const history = async (who: Parameters<Trading['ask']>[0]) =>
      (
        await trading.ask(
          who,
          'query ($id: ID!) { listing(id: $id) { history(last: 2) { version action toState actorRole actorPerson note } } }',
          {
            id,
          },
        )
      ).data.listing.history;
    expect(await history(reviewer)).to.deep.equal([
      { version: 2, action: 'submitListing', toState: 'IN_REVIEW', actorRole: 'MEMBER', actorPerson: caller.person, note: null },
      { version: 3, action: 'publishListing', toState: 'PUBLISHED', actorRole: 'SECRETARIAT', actorPerson: 'reviewer', note: null },
    ]);
    const told = await history(callerOf('PUBLIC'));
    expect(told.map(({ action }: { action: string }) => action)).to.deep.equal(['publishListing']);
    expect(told[0]).to.deep.include({ actorPerson: null, note: null });
  });

  it('shows each caller what could be done, judged as the mutations judge', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller, 'IN_REVIEW');
    const actions = async (who: Parameters<Trading['ask']>[0]) => {
      const answer = await trading.ask(
        who,
        'query ($id: ID!) { listing(id: $id) { actions { name allowed refusals { code message } } } }',
        { id },
        { 'accept-language': 'zh-CN' },
      );
      return new Map<string, { allowed: boolean; refusals: { code: string; message: string }[] }>(
        answer.data.listing.actions.map((action: { name: string }) => [action.name, action]),
      );
    };
    expect((await actions(reviewer)).get('publishListing')).to.deep.include({ allowed: true, refusals: [] });
    const own = await actions(caller);
    expect(own.get('publishListing')?.refusals[0]?.code).to.equal('FORBIDDEN');
    expect(own.get('updateListing')?.refusals[0]).to.deep.equal({
      code: 'LISTING_UNDER_REVIEW',
      message: '该信息正在审核,期间不能修改。请联系秘书处退回修改,修改后再重新提交。',
    });
    expect([...own.keys()]).to.have.members(Object.values(mutationOf));
  });

  it('refuses what is incomplete, with each missing part', async () => {
    const { caller } = await trading.member();
    const { id } = await trading.mutate(caller, 'createListing', { kind: 'TECHNOLOGY_OFFER' });
    const refusal = await trading.mutate(caller, 'submitListing', { id });
    expect(refusal.code).to.equal('LISTING_INCOMPLETE');
    expect(refusal.details.map(({ path }: { path: string }) => path)).to.deep.equal(['title', 'summary', 'ipc']);
    expect(await stateOf(id)).to.equal('DRAFT');
  });

  it('refuses drafts of organisations that are no active member, and says that it may succeed later', async () => {
    const stranger = callerOf('MEMBER', { organization: newId('org') });
    expect(await trading.mutate(stranger, 'createListing', offer)).to.deep.include({ code: 'OWNER_NOT_ACTIVE', retryable: true });
    expect(await trading.mutate(callerOf('SECRETARIAT'), 'createListing', offer)).to.deep.include({ code: 'FORBIDDEN' });
    expect(await trading.mutate(callerOf('PUBLIC'), 'createListing', offer)).to.deep.include({ code: 'UNAUTHENTICATED' });
  });

  it('needs another person for the review, and nobody who acts for the owner', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller, 'IN_REVIEW');
    const same = callerOf('SECRETARIAT', { person: caller.person });
    expect(await trading.mutate(same, 'publishListing', { id })).to.deep.include({ code: 'SAME_PERSON' });
    const biased = callerOf('SECRETARIAT', { person: 'biased', organizations: [String(caller.organization)] });
    expect(await trading.mutate(biased, 'publishListing', { id })).to.deep.include({ code: 'OWN_ORGANIZATION' });
  });

  it('refuses edits of what is under review or published, and says what to do instead', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const refusal = await trading.mutate(caller, 'updateListing', { id, trl: 9 });
    expect(refusal.code).to.equal('LISTING_PUBLISHED');
    expect(refusal.message).to.contain('Draft a new listing');
  });

  it('names every value that does not fit', async () => {
    const { caller } = await trading.member();
    const refusal = await trading.mutate(caller, 'createListing', {
      kind: 'TECHNOLOGY_OFFER',
      title: [{ value: 'น'.repeat(10_000), lang: 'th' }],
      summary: [{ value: 'a\u0000b', lang: 'en' }],
      ipc: ['H01'],
      countriesExcluded: ['ZZ'],
      trl: 0,
      deadline: '2020-02-29',
      indicativePrice: { amount: '-5', currency: 'VND' },
    });
    expect(refusal.code).to.equal('INVALID_INPUT');
    expect(refusal.details.map(({ path }: { path: string }) => path)).to.have.members([
      'title[0].value',
      'summary[0].value',
      'ipc[0]',
      'countriesExcluded[0]',
      'trl',
      'deadline',
      'indicativePrice.amount',
    ]);
  });

  it('answers values of the wrong type with an error of the client', async () => {
    const { caller } = await trading.member();
    const wrong = [
      { ...offer, indicativePrice: { amount: 25_000_000, currency: 'THB' } },
      { ...offer, kind: 'NO_KIND' },
      { ...offer, deadline: '2026-02-30' },
      { ...offer, trl: 'seven' },
      { ...offer, ownerId: newId('org') },
    ];
    for (const input of wrong) {
      const answer = await trading.ask(caller, 'mutation ($input: CreateListingInput!) { createListing(input: $input) { __typename } }', {
        input,
      });
      expect(answer.errors?.[0]?.extensions?.code, JSON.stringify(input)).to.equal('BAD_USER_INPUT');
    }
  });

  it('answers a repeated idempotency key with the first answer, also in parallel, and refuses it for another input', async () => {
    const { caller } = await trading.member();
    const input = { ...offer, idempotencyKey: `key-${newId('org')}` };
    const answers = await Promise.all(Array.from({ length: 8 }, () => trading.mutate(caller, 'createListing', input)));
    expect(new Set(answers.map(({ id }) => id)).size).to.equal(1);
    expect((await trading.mutate(caller, 'createListing', input)).id).to.equal(answers[0].id);
    expect(await trading.events(answers[0].id)).to.have.length(1);
    expect(await trading.mutate(caller, 'createListing', { ...input, trl: 1 })).to.deep.include({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('decides, but stores nothing, on a dry run', async () => {
    const { caller } = await trading.member();
    const dry = await trading.mutate(caller, 'createListing', { ...offer, dryRun: true });
    expect(dry).to.deep.include({ state: 'DRAFT', version: 1 });
    expect((await trading.ask(caller, 'query ($id: ID!) { listing(id: $id) { id } }', { id: dry.id })).data.listing).to.equal(null);
    const id = await trading.listing(caller);
    expect(await trading.mutate(caller, 'submitListing', { id, dryRun: true })).to.deep.include({ state: 'IN_REVIEW' });
    expect(await stateOf(id)).to.equal('DRAFT');
    expect(await trading.events(id)).to.have.length(1);
  });

  it('refuses a stale version, and of two that decide on the same version one', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller);
    const edits = [3, 4].map((trl) => trading.mutate(caller, 'updateListing', { id, trl, expectedVersion: 1 }));
    const codes = (await Promise.all(edits)).map(({ code }) => code ?? 'accepted');
    expect(codes.sort()).to.deep.equal(['STALE_VERSION', 'accepted']);
  });

  it('treats what a caller may not see as missing', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller);
    const { caller: other } = await trading.member('VN');
    const hidden = await trading.mutate(other, 'submitListing', { id });
    const missing = await trading.mutate(other, 'submitListing', { id: newId('lst') });
    expect(hidden.code).to.equal('NOT_FOUND');
    expect(missing.message.replace(/lst_\S+?\./, '')).to.equal(hidden.message.replace(/lst_\S+?\./, ''));
    expect((await trading.ask(other, 'query ($id: ID!) { listing(id: $id) { id } }', { id })).data.listing).to.equal(null);
    const entities = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { id } } }';
    const found = async (who: Parameters<Trading['ask']>[0]) =>
      (await trading.ask(who, entities, { of: [{ __typename: 'Listing', id }] })).data._entities;
    expect(await found(other)).to.deep.equal([null]);
    expect(await found(caller)).to.deep.equal([{ id }]);
  });

  it('shows the price to members, agencies and staff, the exclusions to owner and staff', async () => {
    const { caller } = await trading.member('TH');
    const { caller: other } = await trading.member('VN');
    const id = await trading.listing(caller, 'PUBLISHED', { countriesExcluded: [] });
    const read = async (who: Parameters<Trading['ask']>[0]) =>
      (
        await trading.ask(who, 'query ($id: ID!) { listing(id: $id) { indicativePrice { amount currency } countriesExcluded { code } } }', {
          id,
        })
      ).data.listing;
    const price = { amount: '25000000', currency: 'THB' };
    expect(await read(caller)).to.deep.equal({ indicativePrice: price, countriesExcluded: [] });
    expect(await read(reviewer)).to.deep.equal({ indicativePrice: price, countriesExcluded: [] });
    expect(await read(other)).to.deep.equal({ indicativePrice: price, countriesExcluded: null });
    expect(await read(callerOf('AGENCY', { country: 'VN' }))).to.deep.equal({ indicativePrice: price, countriesExcluded: null });
    for (const role of ['PUBLIC', 'TALENT', 'PARTNER_SYSTEM'] as const) {
      expect(await read(callerOf(role, { country: 'VN' })), role).to.deep.equal({ indicativePrice: null, countriesExcluded: null });
    }
  });

  it('keeps a published listing from the countries that it excludes, and from whom no country is known', async () => {
    const { caller } = await trading.member('TH');
    const id = await trading.listing(caller, 'PUBLISHED', { countriesExcluded: ['VN'] });
    const sees = async (who: Parameters<Trading['ask']>[0]) => {
      const one = (await trading.ask(who, 'query ($id: ID!) { listing(id: $id) { id } }', { id })).data.listing !== null;
      const list = await trading.ask(who, 'query ($owner: ID!) { listings(filter: { ownerId: $owner }) { totalCount nodes { id } } }', {
        owner: caller.organization,
      });
      expect(list.data.listings).to.deep.equal({ totalCount: one ? 1 : 0, nodes: one ? [{ id }] : [] });
      return one;
    };
    // The mandate of a member names no country: that of its membership counts.
    expect(await sees((await trading.member('VN')).caller)).to.equal(false);
    expect(await sees((await trading.member('LA')).caller)).to.equal(true);
    expect(await sees(callerOf('AGENCY', { country: 'VN' }))).to.equal(false);
    expect(await sees(callerOf('PARTNER_SYSTEM', { country: 'VN' }))).to.equal(false);
    expect(await sees(callerOf('PARTNER_SYSTEM', { country: 'LA' }))).to.equal(true);
    expect(await sees(callerOf('PUBLIC'))).to.equal(false);
    expect(await sees(caller)).to.equal(true);
    const [published] = (await trading.events(id)).slice(-1);
    expect(published?.event.attributes.excludedcountries).to.equal('VN');
    expect(published?.event.data).not.to.match(/VN|25000000/);
  });

  it('gives texts in the language that suits, and says where it does not', async () => {
    const { caller } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const read = async (acceptLanguage: string) =>
      (
        await trading.ask(
          callerOf('PUBLIC'),
          'query ($id: ID!) { listing(id: $id) { title { value lang provenance isFallback } summary { lang isFallback } titles { lang } chinese: title(lang: "zh") { lang } } }',
          { id },
          { 'accept-language': acceptLanguage },
        )
      ).data.listing;
    expect(await read('th-TH, en;q=0.5')).to.deep.equal({
      title: { value: 'ชุดตรวจโรคกุ้งแบบเร็ว', lang: 'th', provenance: 'HUMAN', isFallback: false },
      summary: { lang: 'en', isFallback: true },
      titles: [{ lang: 'en' }, { lang: 'zh-Hans' }, { lang: 'th' }],
      chinese: { lang: 'zh-Hans' },
    });
  });

  it('is blocked and unblocked by compliance in every state, and comes back as it was', async () => {
    const { caller } = await trading.member();
    for (const state of Object.values(ListingState).filter((each) => each !== 'BLOCKED')) {
      const id = await trading.listing(caller, state);
      const blocked = await trading.mutate(
        compliance,
        'blockListing',
        { id, reason: 'EXPORT_CONTROL' },
        'state blockedBy blocks { cause reason }',
      );
      expect(blocked).to.deep.equal({
        state: 'BLOCKED',
        blockedBy: ['COMPLIANCE'],
        blocks: [{ cause: 'COMPLIANCE', reason: 'EXPORT_CONTROL' }],
      });
      expect(await trading.mutate(compliance, 'blockListing', { id, reason: 'OTHER' })).to.deep.include({ code: 'BLOCK_CAUSE_PRESENT' });
      expect(await trading.mutate(caller, 'updateListing', { id, trl: 1 })).to.deep.include({ code: 'LISTING_BLOCKED' });
      expect(await trading.mutate(compliance, 'unblockListing', { id, reason: 'MEMBERSHIP_ACTIVE' })).to.deep.include({
        code: 'INVALID_INPUT',
      });
      expect(await trading.mutate(compliance, 'unblockListing', { id, reason: 'CLEARED' })).to.deep.include({ state });
      expect((await trading.events(id)).slice(-2).map(({ event }) => pastTense(event.attributes.type))).to.deep.equal([
        'blocked',
        'unblocked',
      ]);
    }
  });

  it('shows a blocked draft to its owner and the staff only', async () => {
    const { caller } = await trading.member('TH');
    const id = await trading.listing(caller, 'DRAFT');
    await trading.mutate(compliance, 'blockListing', { id, reason: 'SANCTIONS' });
    const sees = async (who: Parameters<Trading['ask']>[0]) =>
      (await trading.ask(who, 'query ($id: ID!) { listing(id: $id) { id } }', { id })).data.listing !== null;
    expect(await sees(caller)).to.equal(true);
    expect(await sees(reviewer)).to.equal(true);
    expect(await sees(callerOf('AGENCY', { country: 'TH' }))).to.equal(false);
    expect(await sees(callerOf('PUBLIC'))).to.equal(false);
  });
});
