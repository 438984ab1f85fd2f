import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { createEngine, type Engine } from '../src/engine.ts';
import { responseText } from '../src/executor/operation-answer.ts';
import { createOwnSubgraph } from '../src/node/own-subgraph.ts';
import { prepareOperation } from '../src/operations/prepared-operation.ts';
import { ownName } from '../src/subgraphs/subgraph-error.ts';
import type { Outcome, SubgraphRequest, SubgraphTransport } from '../src/subgraphs/subgraph-transport.ts';
import { readSupergraph } from '../src/supergraph.ts';
import { testContext } from './executor/two-engines.ts';

const logger = createLogger({ name: 'test', level: 'silent' });
const executors = ['scanned', 'compiled', 'stock'] as const;

const organizations = ['Rice', 'Rice Institute', 'Institute of Rice'].map((name) => ({ id: newId('org'), name }));
const listings = ['Drying of rice', 'Rice'].map((name) => ({ id: newId('lst'), name }));
const positions = [{ id: newId('pos'), name: 'Rice breeder' }];
const all = new Map<string, { readonly name: string }>([...organizations, ...listings, ...positions].map((each) => [each.id, each]));
const found: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>> = {
  network: organizations,
  trading: listings,
  talent: positions,
};

describe('a search over all kinds, by each executor', () => {
  const away = new Set<string>();
  /** Records that have gone since they were found. */
  const gone = new Set<string>();
  const engines = new Map<string, Engine>();

  function send(subgraph: string, { body }: SubgraphRequest): Outcome {
    if (away.has(subgraph)) return { kind: 'absent', absence: 'does not answer', reason: 'test' };
    const { query, variables } = JSON.parse(body);
    const operation = parse(query).definitions[0] as OperationDefinitionNode;
    const root = operation.selectionSet.selections[0] as FieldNode;
    const data =
      root.name.value === '_entities'
        ? { _entities: variables[Object.keys(variables).find((name) => Array.isArray(variables[name])) ?? ''].map(entityOf(root)) }
        : { found: pageOf(subgraph, variables) };
    return { kind: 'answer', bytes: Buffer.from(JSON.stringify({ data })) };
  }

  function pageOf(subgraph: string, { first, after }: { readonly first: number; readonly after: string | null }) {
    const list = found[subgraph] ?? [];
    const from = Number(after ?? 0);
    const edges = list.slice(from, from + first).map(({ id, name }, at) => ({
      cursor: String(from + at + 1),
      node: { id, number: 'X-2026-00001', displayName: name, titles: [{ value: name }] },
      matches: [{ field: 'NAME', value: name, ranges: [{ start: 0, length: 4 }] }],
    }));
    return { edges, pageInfo: { hasNextPage: from + edges.length < list.length, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  const entityOf =
    ({ selectionSet }: FieldNode) =>
    ({ __typename, id }: { readonly __typename: string; readonly id: string }) =>
      gone.has(id) || selectionSet === undefined ? null : selected(selectionSet, __typename, id);

  /** What a subgraph tells of a record, in the order in which it is asked. */
  function selected({ selections }: SelectionSetNode, type: string, id: string): Record<string, unknown> {
    const told: Record<string, unknown> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (selection.typeCondition?.name.value === type) Object.assign(told, selected(selection.selectionSet, type, id));
      } else if (selection.kind === Kind.FIELD) {
        const name = all.get(id)?.name;
        const values: Record<string, unknown> = { __typename: type, id, displayName: name, title: { value: name } };
        told[selection.alias?.value ?? selection.name.value] = values[selection.name.value];
      }
    }
    return told;
  }

  before(async function () {
    this.timeout(60_000);
    const supergraphSdl = await readSupergraph();
    for (const executor of executors) {
      const subgraphs = new Map(
        ['network', 'talent', 'trading', 'partners'].map((name): [string, SubgraphTransport] => [
          name,
          { name, send: async (request) => send(name, request) },
        ]),
      );
      const transports = new Map([...subgraphs, [ownName, createOwnSubgraph(subgraphs, logger)]]);
      engines.set(
        executor,
        await createEngine({ supergraphSdl, transports, executor, rules: new Map(), logger, onFallback: (reason) => expect.fail(reason) }),
      );
    }
  });
  after(() => Promise.all([...engines.values()].map((engine) => engine.stop())));
  beforeEach(() => {
    away.clear();
    gone.clear();
  });

  const text = `query Search($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
    edges { rank kind matches { value } node { __typename id ... on Organization { displayName } ... on Listing { title { value } } ... on Position { called: title { value } } } }
    nodes { id } pageInfo { hasNextPage endCursor } } }`;

  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  async function search(variables: Record<string, unknown>): Promise<any> {
    const answers: string[] = [];
    for (const executor of executors) {
      const engine = engines.get(executor) as Engine;
      const prepared = prepareOperation(engine.schema, parse(text));
      // Again: from the second time on over bytes, where the executor does so.
      for (const _ of [1, 2, 3]) answers.push(responseText(await engine.execute(prepared, variables, testContext())));
    }
    expect(new Set(answers).size, [...new Set(answers)].join('\n')).to.equal(1);
    return JSON.parse(answers[0] ?? '');
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const nodesOf = (answer: any) => answer.data.search.edges.map(({ node }: any) => node);

  it('merges the hits by rank, with fields of each type', async () => {
    const answer = await search({ text: 'rice' });
    expect(answer.errors).to.equal(undefined);
    expect(nodesOf(answer)).to.deep.equal([
      { __typename: 'Organization', id: organizations[0]?.id, displayName: 'Rice' },
      { __typename: 'Listing', id: listings[1]?.id, title: { value: 'Rice' } },
      { __typename: 'Organization', id: organizations[1]?.id, displayName: 'Rice Institute' },
      { __typename: 'Position', id: positions[0]?.id, called: { value: 'Rice breeder' } },
      { __typename: 'Organization', id: organizations[2]?.id, displayName: 'Institute of Rice' },
      { __typename: 'Listing', id: listings[0]?.id, title: { value: 'Drying of rice' } },
    ]);
  });

  it('gives every hit once, page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await search({ text: 'rice', first: 2, after });
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      if (!data.search.pageInfo.hasNextPage) break;
      after = data.search.pageInfo.endCursor;
    }
    expect(seen).to.have.members([...all.keys()]);
  });

  it('leaves the others where a subgraph is away, and names it', async () => {
    away.add('trading');
    const { data, errors } = await search({ text: 'rice' });
    expect(data.search.nodes).to.have.length(4);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.deep.include({
      path: ['search'],
      message: 'trading does not answer; what it would find is missing from this answer.',
    });
  });

  it('has null in the place of what has gone since it was found', async () => {
    gone.add(organizations[0]?.id ?? '');
    const answer = await search({ text: 'rice' });
    expect(answer.data.search.edges).to.have.length(6);
    expect(nodesOf(answer)[0]).to.equal(null);
  });

  it('refuses what does not fit, with the argument that does not', async () => {
    const { data, errors } = await search({ text: ' ' });
    expect(data).to.deep.equal({ search: null });
    expect(errors[0].extensions).to.include({ code: 'BAD_USER_INPUT', argument: 'text' });
  });
});
