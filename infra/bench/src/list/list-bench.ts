import type { Bench, Surroundings } from '../bench.ts';
import { rounded, UsageError, wholeNumber, wholeNumbers } from '../bench.ts';
import { startBenchSystem } from '../bench-system.ts';
import { type GraphClient, subgraphClient } from '../graph-client.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { fillOrganizations, type SelectiveTerms } from './fill.ts';
import { type ListArguments, type ListKind, listKinds } from './list-kinds.ts';
import { createRandom } from './random.ts';

interface FilledSystem {
  readonly rows: number;
  readonly network: GraphClient;
  readonly terms: SelectiveTerms;
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const query = `query ($search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $after: String) {
  organizations(search: $search, filter: $filter, orderBy: $orderBy, after: $after, first: 20) {
    nodes { id displayName country { code } types } pageInfo { hasNextPage endCursor }
  }
}`;
const warmUp = 30;

/** Lists of organisations over HTTP at the network subgraph, in a small and a large register, one request at a time and by turns. */
export const listBench: Bench = {
  name: 'list',
  summary: 'lists and searches of organisations in a small and a large register',
  options: {
    rows: { type: 'string', shown: '--rows N,N', help: 'organisations in the small and the large register', default: '4000,400000' },
    requests: { type: 'string', shown: '--requests N', help: 'requests of each kind to each register', default: '400' },
  },
  async run(values, surroundings) {
    const requests = wholeNumber(values, 'requests');
    const [small, large, ...more] = wholeNumbers(values, 'rows');
    if (small === undefined || large === undefined || more.length > 0)
      throw new UsageError('--rows needs two numbers, such as 4000,400000.');
    const systems = [await fillSystem(small, surroundings), await fillSystem(large, surroundings)];
    const figures: { kind: ListKind; small: Spread; large: Spread }[] = [];
    for (const kind of listKinds) {
      const [atSmall, atLarge] = await measureKind(kind, systems, requests);
      if (atSmall === undefined || atLarge === undefined) throw new Error('a register was not measured');
      surroundings.say(
        `${kind.name}: p50 ${atSmall.p50} → ${atLarge.p50} ms, p99 ${atSmall.p99} → ${atLarge.p99} ms (× ${rounded(atLarge.p99 / atSmall.p99)})`,
      );
      figures.push({ kind, small: atSmall, large: atLarge });
    }
    const judged = figures.filter(({ kind }) => kind.promised);
    const worst = Math.max(...judged.map(({ small, large }) => large.p99 / small.p99));
    return {
      value: rounded(Math.max(...judged.map(({ large }) => large.p99))),
      unit: 'ms',
      baseline: rounded(Math.max(...judged.map(({ small }) => small.p99))),
      ratio: rounded(worst),
      details: {
        valueIs: `worst p99 of a kind of list at ${large} rows; baseline the same at ${small}; ratio the worst of one kind`,
        kinds: Object.fromEntries(figures.map(({ kind, ...spreads }) => [kind.name, spreads])),
      },
      bounds: judged.map(({ kind, small: atSmall, large: atLarge }) => ({
        what: `${kind.name}: p99 at ${large} rows to p99 at ${small}`,
        value: atLarge.p99 / atSmall.p99,
        unit: 'times',
        atMost: 2,
      })),
    };
  },
};

async function fillSystem(rows: number, { room, say }: Surroundings): Promise<FilledSystem> {
  const system = await startBenchSystem(room, { name: `data-${rows}`, keptAnswers: false });
  const terms = await fillOrganizations(room, system, rows, say);
  return { rows, terms, network: subgraphClient(room, system, 'network', 1) };
}

/** Every other request goes on to the next page of the list before, so that later pages are in the figures too. */
async function measureKind(kind: ListKind, systems: readonly FilledSystem[], requests: number): Promise<Spread[]> {
  const samples = systems.map((): number[] => []);
  const randoms = systems.map(() => createRandom(20_261_123));
  const pages = systems.map((): { arguments: ListArguments; after: string } | undefined => undefined);
  for (let turn = -warmUp; turn < requests; turn += 1) {
    const order = turn % 2 === 0 ? [...systems.keys()] : [...systems.keys()].reverse();
    for (const at of order) {
      const system = systems[at];
      const random = randoms[at];
      if (system === undefined || random === undefined) continue;
      const before = pages[at];
      const asked = before?.arguments ?? kind.arguments(random, system.terms);
      const begin = performance.now();
      const { organizations } = await system.network.ask<{ organizations: Page }>(query, { ...asked, after: before?.after ?? null });
      if (turn >= 0) samples[at]?.push(performance.now() - begin);
      const { nodes, pageInfo } = organizations;
      if (nodes.length === 0) throw new Error(`${kind.name} found nothing for ${JSON.stringify(asked)} among ${system.rows}`);
      const goOn = before === undefined && pageInfo.hasNextPage && pageInfo.endCursor !== null;
      pages[at] = goOn ? { arguments: asked, after: pageInfo.endCursor ?? '' } : undefined;
    }
  }
  return samples.map(spreadOf);
}
