import { publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import type { SubgraphRequest, SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { createOwnSubgraph } from './own-subgraph.ts';
import { rankOf } from './search-rank.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('a search over all kinds', () => {
  const named = (prefix: string, ...names: readonly string[]): Named[] => names.map((name) => ({ id: newId(prefix), name }));
  let organizations: Named[];
  let listings: Named[];
  let positions: Named[];
  let away: readonly string[];
  let asked: {
    readonly subgraph: string;
    readonly variables: { readonly text: string; readonly first: number; readonly after: string | null };
  }[];

  beforeEach(() => {
    organizations = named('org', 'Rice', 'Rice Institute', 'Institute of Rice', 'Ryce Institute');
    listings = named('lst', 'Drying of rice', 'Rice');
    positions = named('pos', 'Rice breeder');
    away = [];
    asked = [];
  });

  const lists: Readonly<Record<string, () => readonly Named[]>> = {
    organizations: () => organizations,
    memberships: () => [],
    listings: () => listings,
    positions: () => positions,
  };
  const transport = (name: string): [string, SubgraphTransport] => [
    name,
    {
      name,
      async send({ body }) {
        const { query, variables } = JSON.parse(body);
        asked.push({ subgraph: name, variables });
        if (away.includes(name)) return { kind: 'absent', absence: 'does not answer', reason: 'test' };
        const field = /found: (\w+)/.exec(query)?.[1] ?? '';
        const list = field === 'memberships' ? named('mem', 'MEM-2026-00013') : (lists[field]?.() ?? []);
        const from = variables.after === null ? 0 : Number(variables.after);
        const some = list.slice(from, from + variables.first);
        const edges = some.map(({ id, name: of }, index) => ({
          cursor: String(from + index + 1),
          node: { id, number: 'X-2026-00001', displayName: of, titles: [{ value: of }] },
          matches: [{ field: 'NAME', value: of, ranges: [{ start: 0, length: 4 }] }],
        }));
        const found = { edges, pageInfo: { hasNextPage: from + some.length < list.length, endCursor: edges.at(-1)?.cursor ?? null } };
        return { kind: 'answer', bytes: Buffer.from(JSON.stringify({ data: { found } })) };
      },
    },
  ];
  const own = createOwnSubgraph(new Map(['network', 'trading', 'talent'].map(transport)), createLogger({ name: 'test', level: 'silent' }));

  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  async function search(variables: object): Promise<any> {
    const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int = 20, $after: String) { search(text: $text, kinds: $kinds, first: $first, after: $after) {
      edges { cursor kind rank node { __typename id } matches { value ranges { start length } } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const request: SubgraphRequest = {
      body: JSON.stringify({ query, variables }),
      isRead: true,
      caller: publicCaller,
      requestId: 'test',
      signal: new AbortController().signal,
    };
    const outcome = await own.send(request);
    if (outcome.kind === 'absent') throw new Error(outcome.reason);
    return JSON.parse(outcome.bytes.toString());
  }
  const nameOf = (id: string) => [...organizations, ...listings, ...positions].find((each) => each.id === id)?.name;
  const told = (answer: { data: { search: { edges: { rank: string; kind: string; node: { id: string } }[] } } }) =>
    answer.data.search.edges.map(({ rank, kind, node }) => `${rank} ${kind} ${nameOf(node.id)}`);

  it('tells the very names of every kind first, then those that begin so, then all that holds the words, then what is alike', async () => {
    const answer = await search({ text: 'rice' });
    expect(answer.errors).to.equal(undefined);
    expect(told(answer)).to.deep.equal([
      'EXACT ORGANIZATION Rice',
      'EXACT LISTING Rice',
      'BEGINS ORGANIZATION Rice Institute',
      'BEGINS POSITION Rice breeder',
      'WORDS ORGANIZATION Institute of Rice',
      'WORDS LISTING Drying of rice',
      'LIKE ORGANIZATION Ryce Institute',
    ]);
    const { edges, nodes, pageInfo } = answer.data.search;
    expect(edges[0]).to.deep.include({
      node: { __typename: 'Organization', id: organizations[0]?.id },
      matches: [{ value: 'Rice', ranges: [{ start: 0, length: 4 }] }],
    });
    expect(nodes).to.deep.equal(edges.map(({ node: { id } }: { node: { id: string } }) => ({ id })));
    expect(pageInfo).to.include({ hasNextPage: false, hasPreviousPage: false, endCursor: edges.at(-1).cursor });
  });

  it('gives every hit once, in the same order, whatever the length of the pages', async () => {
    organizations = named('org', ...Array.from({ length: 37 }, (_, index) => `Rice ${index}`));
    // More than are ranked at once, the best of them last.
    listings = named('lst', ...Array.from({ length: 130 }, (_, index) => (index % 3 === 0 ? `Rice ${index}` : `Of rice ${index}`)));
    for (const first of [100, 7, 1]) {
      const seen: string[] = [];
      const ranksOf = new Map<string, number[]>();
      let after: string | null = null;
      for (;;) {
        const answer: Awaited<ReturnType<typeof search>> = await search({ text: 'rice', first, after });
        const { edges, pageInfo } = answer.data.search;
        seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
        for (const { kind, rank } of edges)
          ranksOf.set(kind, [...(ranksOf.get(kind) ?? []), ['EXACT', 'BEGINS', 'WORDS', 'LIKE'].indexOf(rank)]);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen, `pages of ${first}`).to.have.members([...organizations, ...listings, ...positions].map(({ id }) => id));
      for (const told of ranksOf.values()) expect(told).to.deep.equal([...told].sort());
    }
  });

  it('leaves the others, and names the subgraph that is away; the next page has what it would have told', async () => {
    away = ['trading'];
    const { data, errors } = await search({ text: 'rice', first: 3 });
    expect(told({ data })).to.deep.equal(['EXACT ORGANIZATION Rice', 'BEGINS ORGANIZATION Rice Institute', 'BEGINS POSITION Rice breeder']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.deep.include({
      path: ['search'],
      message: 'trading does not answer; what it would find is missing from this answer.',
    });
    expect(errors[0].extensions).to.include({ code: 'SUBGRAPH_UNAVAILABLE', service: 'trading' });
    away = [];
    const next = await search({ text: 'rice', after: data.search.pageInfo.endCursor });
    expect(told(next)).to.include.members(['EXACT LISTING Rice', 'WORDS LISTING Drying of rice', 'WORDS ORGANIZATION Institute of Rice']);
  });

  it('finds a case by its number alone, and asks only for the kinds that are wanted', async () => {
    const answer = await search({ text: ' mem-2026-00013 ', kinds: ['MEMBERSHIP'] });
    expect(answer.data.search.edges).to.have.length(1);
    expect(answer.data.search.edges[0]).to.deep.include({ kind: 'MEMBERSHIP', rank: 'EXACT' });
    expect(asked.map(({ subgraph }) => subgraph)).to.deep.equal(['network']);
    expect((await search({ text: 'rice', kinds: ['MEMBERSHIP'] })).data.search.edges).to.deep.equal([]);
    expect(asked).to.have.length(1);
  });

  it('refuses a text, a length or a cursor that does not fit, before it asks anybody', async () => {
    const { endCursor } = (await search({ text: 'rice', first: 1 })).data.search.pageInfo;
    asked = [];
    for (const [given, argument] of [
      [{ text: ' ' }, 'text'],
      [{ text: 'x'.repeat(201) }, 'text'],
      [{ text: 'rice', first: 0 }, 'first'],
      [{ text: 'rice', first: 101 }, 'first'],
      [{ text: 'rice', after: 'x' }, 'after'],
      [{ text: 'rise', after: endCursor }, 'after'],
      [{ text: 'rice', kinds: ['LISTING'], after: endCursor }, 'after'],
      [{ text: 'rice', after: Buffer.from('["x",["constructor",{}]]').toString('base64url') }, 'after'],
    ] as const) {
      const { data, errors } = await search(given);
      expect(data, JSON.stringify(given)).to.deep.equal({ search: null });
      expect(errors[0].extensions).to.deep.equal({ code: 'BAD_USER_INPUT', argument });
    }
    expect(asked).to.deep.equal([]);
  });
});

describe('the rank of a hit', () => {
  for (const [text, names, rank] of [
    ['清华大学', ['Tsinghua University', '清华大学'], 'EXACT'],
    ['dai hoc', ['Đại học Bách khoa'], 'BEGINS'],
    ['bach khoa', ['Đại học Bách khoa'], 'WORDS'],
    ['khoa dai', ['Đại học Bách khoa'], 'WORDS'],
    ['bach kho', ['Đại học Bách khoa'], 'WORDS'],
    ['lst-2026-00012', ['LST-2026-00012', 'Drying'], 'EXACT'],
    ['univrsity', ['Guangxi University'], 'LIKE'],
    ['!', ['Guangxi University'], 'LIKE'],
  ] as const) {
    it(`of ${names.at(-1)} for ${text} is ${rank}`, () => expect(rankOf(text, names)).to.equal(rank));
  }
});
