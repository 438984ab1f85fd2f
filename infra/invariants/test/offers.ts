import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { complianceOfficer, machineOf, memberOf, secretary, staff, talent } from './people.ts';
import { type Given, offeredPrice, secrets, secretsIn, type World } from './world.ts';

/** All that a listing tells. */
const whole = `id number state kind owner { id } country { code } blockedBy blocks { cause reason since } title { value } titles { value }
  summary { value } indicativePrice { amount currency } countriesOffered { code } countriesExcluded { code } completeness { score missing }
  actions { name allowed refusals { code message } } history { action fromState toState actorRole actorPerson actorVia reason note } version`;
const orders = ['PUBLISHED_DESC', 'PUBLISHED', 'COMPLETENESS_DESC', 'COMPLETENESS', 'DEADLINE'];

type Who = Somebody | null;
type Name = keyof World['listings'];

export function offers(world: Given): void {
  const one = async (who: Who, name: Name) =>
    (await world().read(who, `query ($id: ID!) { listing(id: $id) { ${whole} } }`, { id: world().listings[name] })).listing;
  const listed = async (who: Who, arguments_ = '') => {
    const { listings } = await world().read(who, `{ listings(first: 100 ${arguments_}) { totalCount nodes { id } } }`);
    return { ids: listings.nodes.map(({ id }: { id: string }) => id) as string[], count: listings.totalCount as number };
  };
  const idsOf = (...names: Name[]) => names.map((name) => world().listings[name]);
  const published = () => idsOf('offer', 'priceless', 'revised');
  const isMissing = async (who: Who, name: Name, search: string) => {
    const { listings, organizations } = world();
    expect(await one(who, name), name).to.equal(null);
    for (const arguments_ of ['', `search: "${search}"`, `filter: { ownerId: "${organizations.owner}" }`, 'filter: { ipc: ["H01M"] }']) {
      const { ids, count } = await listed(who, arguments_);
      expect(ids, arguments_).to.not.include(listings[name]);
      expect(count, arguments_).to.equal(ids.length);
    }
    const { organization } = await world().read(
      who,
      `{ organization(id: "${organizations.owner}") { listings(first: 100) { totalCount nodes { id } } } }`,
    );
    expect(organization.listings.nodes.map(({ id }: { id: string }) => id)).to.not.include(listings[name]);
    expect(organization.listings.totalCount).to.equal(organization.listings.nodes.length);
  };

  it('no stranger reads the price of an offer', async () => {
    for (const stranger of [null, talent('somebody'), machineOf('TH'), machineOf('VN')]) {
      const listing = await one(stranger, 'offer');
      expect(listing.id).to.equal(world().listings.offer);
      expect(listing.indicativePrice).to.equal(null);
      expect(JSON.stringify(listing)).to.not.include(offeredPrice.amount);
    }
    expect((await one(world().people.firm, 'offer')).indicativePrice).to.deep.equal(offeredPrice);
  });

  it('nobody who may not read the price of an offer learns whether it has one', async () => {
    const { title: _, titles: __, ...offer } = await one(null, 'offer');
    const priceless = await one(null, 'priceless');
    for (const name of ['indicativePrice', 'completeness', 'actions', 'countriesOffered', 'blocks']) {
      expect(offer[name], name).to.deep.equal(priceless[name]);
    }
    // The younger one comes after the older one in every order that has no other reason.
    for (const order of ['COMPLETENESS_DESC', 'COMPLETENESS']) {
      const { ids } = await listed(null, `filter: { ownerId: "${world().organizations.owner}" } orderBy: ${order}`);
      const [older, younger] = idsOf('offer', 'priceless').map((id) => ids.indexOf(id)) as [number, number];
      expect(older < younger, order).to.equal(order === 'COMPLETENESS');
    }
  });

  it('a draft of an offer is seen by its owner and the staff alone, and so is its place in lists, counts and searches', async () => {
    const { people } = world();
    for (const who of [null, people.firm, people.resting, people.officerTh, people.officerVn, people.shown, machineOf('TH')]) {
      await isMissing(who, 'draft', secrets.draftTitle);
    }
    for (const who of [people.owner, ...Object.values(staff)]) expect((await one(who, 'draft')).id).to.equal(world().listings.draft);
    expect((await listed(people.owner, `search: "${secrets.draftTitle}"`)).ids).to.have.members(idsOf('draft', 'inReview'));
  });

  it('an offer under review is seen by the agency of its own country, and by no other', async () => {
    const { people } = world();
    expect((await one(people.officerTh, 'inReview')).state).to.equal('IN_REVIEW');
    for (const who of [null, people.officerVn, people.firm, people.shown, machineOf('TH')])
      await isMissing(who, 'inReview', secrets.draftTitle);
  });

  it('an offer does not exist for a country that it excludes, nor for who comes from nowhere', async () => {
    const { people } = world();
    for (const who of [null, people.firm, people.officerVn, machineOf('VN'), people.shown])
      await isMissing(who, 'exclusive', secrets.exclusiveTitle);
    for (const who of [people.officerTh, people.resting, machineOf('TH')])
      expect((await one(who, 'exclusive')).state).to.equal('PUBLISHED');
  });

  it('which countries an offer excludes is told to its owner and the staff alone', async () => {
    const { people } = world();
    for (const who of [people.resting, people.officerTh, machineOf('TH')])
      expect((await one(who, 'exclusive')).countriesExcluded).to.equal(null);
    for (const who of [people.owner, secretary]) expect((await one(who, 'exclusive')).countriesExcluded).to.deep.equal([{ code: 'VN' }]);
  });

  it('the count of a list never tells of a hidden record', async () => {
    for (const state of ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PAUSED', 'BLOCKED']) {
      for (const who of [null, world().people.firm]) {
        expect(await listed(who, `filter: { states: [${state}] }`), state).to.deep.equal({ ids: [], count: 0 });
      }
    }
    expect(await listed(null)).to.deep.equal({ ids: (await listed(null)).ids, count: published().length });
    expect((await listed(secretary)).count).to.equal(Object.keys(world().listings).length);
  });

  it('no order of a list and no page of it leaves a gap where a hidden record stands', async () => {
    for (const order of orders) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { listings } = await world().read(
          null,
          `query ($after: String) { listings(first: 1, after: $after, orderBy: ${order}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(listings.nodes, order).to.have.length(1);
        seen.push(listings.nodes[0].id);
        after = listings.pageInfo.endCursor;
        more = listings.pageInfo.hasNextPage;
      }
      expect(seen, order).to.have.members(published());
    }
  });

  it('what a reviewer asked to be changed stays between the owner, its agency and the staff', async () => {
    const { people } = world();
    for (const who of [null, people.firm, people.officerVn, people.shown]) {
      const { history } = await one(who, 'revised');
      expect(JSON.stringify(history)).to.not.match(/requestListingChanges|CHANGES_REQUESTED|CONFIDENTIAL_CONTENT/);
      expect(JSON.stringify(history)).to.not.include(secrets.reviewNote);
    }
    for (const who of [people.owner, people.officerTh, secretary])
      expect(JSON.stringify(await one(who, 'revised'))).to.include(secrets.reviewNote);
  });

  it('an offer that compliance blocks is gone for others, and why is told to the parties alone', async () => {
    const { people } = world();
    for (const who of [null, people.firm, people.officerVn, people.shown, machineOf('TH')])
      await isMissing(who, 'blocked', 'Thermal camera');
    for (const who of [people.owner, complianceOfficer]) {
      const listing = await one(who, 'blocked');
      expect(listing.blocks).to.have.nested.property('[0].reason', 'EXPORT_CONTROL');
      expect(JSON.stringify(listing.history)).to.include(secrets.blockNote);
    }
  });

  it('who did something with an offer is told to the staff alone', async () => {
    const { people } = world();
    const acting = async (who: Who) =>
      (await one(who, 'offer')).history.map(({ actorPerson }: { actorPerson: string | null }) => actorPerson);
    for (const who of [null, people.firm, people.owner, people.officerTh])
      expect(new Set(await acting(who))).to.deep.equal(new Set([null]));
    expect(await acting(secretary)).to.include('centre:member-owner');
  });

  it('what could be done next tells a stranger nothing of the case', async () => {
    const actionsOf = async (name: Name) => JSON.stringify((await one(world().people.firm, name)).actions);
    expect(await actionsOf('offer')).to.equal(
      (await actionsOf('priceless')).replaceAll(world().listings.priceless, world().listings.offer),
    );
    expect(await actionsOf('revised')).to.equal(await actionsOf('offer'));
    expect(await actionsOf('offer')).to.not.include('"allowed":true');
  });

  it('nobody but somebody who acts for the owner changes an offer', async () => {
    const { people, listings } = world();
    for (const who of [null, people.firm, people.officerTh, people.shown, machineOf('TH'), secretary]) {
      for (const mutation of ['pauseListing', 'updateListing']) {
        const answer = await world().mutate(who, mutation, { id: listings.offer }, 'listing { id }');
        expect(answer.code, mutation).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_OWN_ORGANIZATION']);
      }
    }
    expect((await one(null, 'offer')).state).to.equal('PUBLISHED');
  });

  it('nobody reviews an offer of an organisation that they act for elsewhere, nor one that they wrote', async () => {
    const { organizations, listings } = world();
    const insider: Somebody = {
      ...memberOf(organizations.owner, 'insider'),
      mandates: [
        { id: 'own', role: 'MEMBER', may: 'SIGN', organization: organizations.owner },
        { id: 'desk', role: 'SECRETARIAT', may: 'SIGN' },
      ],
      actingAs: 'desk',
    };
    const publish = (who: Somebody, id: string) => world().mutate(who, 'publishListing', { id }, 'listing { id }');
    expect((await publish(insider, listings.inReview)).code).to.equal('OWN_ORGANIZATION');
    const author: Somebody = { sub: 'member-owner', mandates: [{ id: 'desk', role: 'SECRETARIAT', may: 'SIGN' }] };
    expect((await publish(author, listings.inReview)).code).to.equal('SAME_PERSON');
  });

  it('no answer about offers to a stranger holds a word of what is hidden', async () => {
    const { people } = world();
    for (const who of [null, people.firm, people.officerVn, people.shown, machineOf('VN')]) {
      const answer = await world().ask(
        who,
        `{ listings(first: 100) { nodes { ${whole} } } positions(first: 100) { nodes { id title { value } history { note } } } }`,
      );
      expect(secretsIn(answer)).to.deep.equal([]);
    }
  });

  it('what is hidden stays so however it is asked for: by alias, in fragments, by every way through the graph', async () => {
    const { organizations, listings, positions } = world();
    const fragment = 'fragment Priced on Listing { id title { value } ... { indicativePrice { amount } countriesExcluded { code } } }';
    const ways = [
      'a: organization(id: $owner) { b: listings { c: nodes { ...Priced d: indicativePrice { e: amount } } edges { node { ...Priced } } } }',
      'position(id: $position) { host { listings { nodes { ... on Listing @include(if: $yes) { ...Priced } } } } listing { id } }',
      'countries(codes: ["TH"]) { agencies { organization { id } } } organizations(first: 20) { nodes { listings(first: 9) { nodes { ...Priced } } } }',
      'memberships(first: 5) { nodes { organization { listings(first: 9) { nodes { ...Priced owner { listings(first: 9) { nodes { ...Priced } } } } } } } }',
    ];
    for (const who of [null, machineOf('VN'), talent('somebody')]) {
      for (const way of ways) {
        const variables = { owner: organizations.owner, position: positions.opened };
        const used = 'o: organization(id: $owner) { id } p: position(id: $position) @include(if: $yes) { id }';
        const query = `query ($owner: ID!, $position: ID!, $yes: Boolean = true) { ${used} ${way} } ${fragment}`;
        const answer = await world().ask(who, query, variables);
        expect(answer.errors, answer.text).to.equal(undefined);
        expect(answer.text).to.include(listings.offer).and.not.include(offeredPrice.amount).and.not.include(listings.exclusive);
        expect(answer.text).to.not.include('"VN"');
        expect(secretsIn(answer)).to.deep.equal([]);
      }
    }
  });
}
