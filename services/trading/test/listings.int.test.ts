import type { Caller } from '@cattc/decisions';
import { countryCodes, newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { startTrading, type Trading } from './trading.ts';

const page =
  '{ totalCount totalCountIsExact nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const everybody = callerOf('PUBLIC');

describe('lists of listings over HTTP', () => {
  let trading: Trading;
  let first: Caller;
  let second: Caller;
  const ids: string[] = [];
  before(async () => {
    trading = await startTrading();
    first = (await trading.member('TH')).caller;
    second = (await trading.member('LA')).caller;
    for (const [owner, content] of [
      [first, {}],
      [first, { title: [{ value: 'Công nghệ bảo quản tôm', lang: 'vi' }], ipc: ['A23B 4/06'], sdg: [14] }],
      [second, { kind: 'BUSINESS_REQUEST', ipc: [], transferModes: ['SERVICE'], deadline: '2030-01-01' }],
      [second, { kind: 'TECHNOLOGY_REQUEST', deadline: '2029-01-01', initiatives: ['joint_laboratories', 'TECHNOLOGY_TRANSFER'] }],
    ] as const) {
      ids.push(await trading.listing(owner, 'PUBLISHED', content));
    }
    ids.push(await trading.listing(second, 'DRAFT'));
  });
  after(() => trading?.stop());

  const ask = (text: string, variables: Record<string, unknown> = {}, caller = everybody) => trading.ask(caller, text, variables);
  const found = async (filter: object, more: { search?: string; orderBy?: string } = {}, caller = everybody): Promise<string[]> => {
    const answer = await ask(
      `query ($filter: ListingFilter, $search: String, $orderBy: ListingOrder) { listings(filter: $filter, search: $search, orderBy: $orderBy) ${page} }`,
      { filter, ...more },
      caller,
    );
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    const { nodes, totalCount, totalCountIsExact } = answer.data.listings;
    expect({ totalCount, totalCountIsExact }).to.deep.equal({ totalCount: nodes.length, totalCountIsExact: true });
    return nodes.map(({ id }: { id: string }) => id);
  };
  const of = (...indexes: number[]) => indexes.map((index) => ids[index]);

  it('begin with the latest publication, and follow every other order', async () => {
    expect(await found({})).to.deep.equal(of(3, 2, 1, 0));
    expect(await found({}, { orderBy: 'PUBLISHED' })).to.deep.equal(of(0, 1, 2, 3));
    expect((await found({}, { orderBy: 'DEADLINE' })).slice(0, 2)).to.deep.equal(of(3, 2));
    expect((await found({}, { orderBy: 'COMPLETENESS' })).toReversed()).to.deep.equal(await found({}, { orderBy: 'COMPLETENESS_DESC' }));
    expect(await found({ states: ['DRAFT'] }, {}, second)).to.deep.equal(of(4));
    expect(await found({ states: ['DRAFT'] })).to.deep.equal([]);
  });

  it('tell the lines of the action plan that they are counted under, the events too, and take no other', async () => {
    const id = ids[3] ?? '';
    const lines = [{ code: 'JOINT_LABORATORIES' }, { code: 'TECHNOLOGY_TRANSFER' }];
    expect((await ask('query ($id: ID!) { listing(id: $id) { initiatives { code } } }', { id })).data.listing.initiatives).to.deep.equal(
      lines,
    );
    expect((await trading.events(id)).at(-1)?.view.initiatives).to.deep.equal(lines.map(({ code }) => code));
    const draft = ids[4] ?? '';
    const refused = await trading.mutate(second, 'updateListing', { id: draft, initiatives: ['TRADE'] });
    expect(refused.details[0].path).to.equal('initiatives[0]');
    const tags = async (input: object) =>
      (await trading.mutate(second, 'updateListing', { id: draft, ...input }, 'initiatives { code }')).initiatives;
    expect(await tags({ initiatives: ['TECHNOLOGY_TRANSFER'] })).to.deep.equal([{ code: 'TECHNOLOGY_TRANSFER' }]);
    expect(await tags({ trl: 4 })).to.deep.equal([{ code: 'TECHNOLOGY_TRANSFER' }]);
    expect(await tags({ initiatives: null })).to.deep.equal([]);
  });

  it('are narrowed by every filter, and by words in any script', async () => {
    expect(await found({ kinds: ['BUSINESS_REQUEST', 'TECHNOLOGY_REQUEST'] })).to.deep.equal(of(3, 2));
    expect(await found({ countries: ['la'] })).to.deep.equal(of(3, 2));
    expect(await found({ ownerId: first.organization })).to.deep.equal(of(1, 0));
    expect(await found({ ipc: ['A23B'] })).to.deep.equal(of(1));
    expect(await found({ ipc: ['g01n', 'A'] })).to.deep.equal(of(3, 1, 0));
    expect(await found({ sdg: [14, 2] })).to.deep.equal(of(1));
    expect(await found({ transferModes: ['SERVICE'], kinds: ['BUSINESS_REQUEST'] })).to.deep.equal(of(2));
    expect(await found({ initiatives: ['PEOPLE_TO_PEOPLE_EXCHANGE', 'TECHNOLOGY_TRANSFER'] })).to.deep.equal(of(3));
    expect(await found({ initiatives: ['SCIENCE_PARK_COOPERATION'] })).to.deep.equal([]);
    expect(await found({}, { search: 'bao quan tom' })).to.deep.equal(of(1));
    expect(await found({}, { search: '对虾' })).to.deep.equal(of(3, 2, 0));
    expect(await found({}, { search: 'ตรวจโรคกุ้ง' })).to.deep.equal(of(3, 2, 0));
    expect(await found({}, { search: 'shrimp disease nowhere' })).to.deep.equal([]);
    expect(await found({}, { search: `'); DROP TABLE listing; --` })).to.deep.equal([]);
  });

  it('are followed by cursors, backwards never and to the end', async () => {
    const text = `query ($after: String) { listings(first: 3, after: $after) ${page} }`;
    const one = (await ask(text)).data.listings;
    expect(one.pageInfo).to.deep.include({ hasNextPage: true, hasPreviousPage: false, endCursor: one.edges[2].cursor });
    expect(one.totalCount).to.equal(4);
    const two = (await ask(text, { after: one.pageInfo.endCursor })).data.listings;
    expect(two.nodes).to.deep.equal([{ id: ids[0] }]);
    expect(two.pageInfo).to.deep.include({ hasNextPage: false, hasPreviousPage: true });
  });

  it('refuse cursors of another list, tampered ones, and pages out of bounds', async () => {
    const { endCursor } = (await ask(`{ listings(first: 1) ${page} }`)).data.listings.pageInfo;
    const wrong = [
      `{ listings(first: 1, after: "${endCursor}", orderBy: PUBLISHED) ${page} }`,
      `{ listings(first: 1, after: "${endCursor}", filter: { kinds: [BUSINESS_OFFER] }) ${page} }`,
      `{ listings(first: 1, after: "${endCursor}", search: "shrimp") ${page} }`,
      `{ listings(first: 1, after: "x${endCursor}") ${page} }`,
      `{ listings(first: 1, after: "") ${page} }`,
      `{ listings(first: 0) ${page} }`,
      `{ listings(first: 101) ${page} }`,
      `{ listings(first: -1) ${page} }`,
    ];
    for (const text of wrong) {
      const answer = await ask(text);
      expect(answer.errors?.[0]?.extensions?.code, text).to.equal('BAD_USER_INPUT');
      expect(answer.data.listings).to.equal(null);
    }
  });

  it('name a filter that does not fit', async () => {
    const wrong = [
      ['countries: ["ZZ"]', 'filter.countries[0]'],
      ['ipc: ["Z01"]', 'filter.ipc[0]'],
      ['sdg: [18]', 'filter.sdg[0]'],
      ['ownerId: "nobody"', 'filter.ownerId'],
      [`countries: ${JSON.stringify(countryCodes.slice(0, 21))}`, 'filter.countries'],
    ] as const;
    for (const [filter, argument] of wrong) {
      const [error] = (await ask(`{ listings(filter: { ${filter} }) ${page} }`)).errors ?? [];
      expect(error?.extensions).to.deep.include({ code: 'BAD_USER_INPUT', argument });
      expect(error?.message).to.contain('expected');
    }
    const [long] = (await ask(`{ listings(search: "${'ก'.repeat(10_000)}") ${page} }`)).errors ?? [];
    expect(long?.extensions?.code).to.equal('BAD_USER_INPUT');
  });

  it('belong to their organisations, each with its own pages and counts', async () => {
    const representations = [first, second, callerOf('MEMBER', { organization: newId('org') })].map(({ organization }) => ({
      __typename: 'Organization',
      id: organization,
    }));
    const text = `query ($of: [_Any!]!, $after: String) {
      _entities(representations: $of) { ... on Organization { id listings(first: 1, after: $after) ${page} } } }`;
    const answer = await ask(text, { of: representations });
    const lists = answer.data._entities.map(({ listings }: { listings: object }) => listings);
    expect(lists.map(({ totalCount }: { totalCount: number }) => totalCount)).to.deep.equal([2, 2, 0]);
    expect(lists.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id))).to.deep.equal([of(1), of(3), []]);
    const after = lists[0].pageInfo.endCursor;
    const next = await ask(text, { of: representations.slice(0, 1), after });
    expect(next.data._entities[0].listings.nodes).to.deep.equal([{ id: ids[0] }]);
    const foreign = await ask(text, { of: representations.slice(1, 2), after });
    expect(foreign.errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
    expect(foreign.data._entities[0].listings).to.equal(null);
  });
});
