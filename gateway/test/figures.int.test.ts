import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRegistry } from '@cattc/server';
import { expect } from 'chai';
import { describeFigures } from '../src/inside/figures.ts';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

describe('the figures', () => {
  const registry = createRegistry('gateway');
  let federation: Federation;
  before(async () => {
    federation = await startFederation({
      registry,
      env: { CATTC_SUBGRAPH_CONNECTIONS: '1', CATTC_OPERATION_NAMES: '2', CATTC_SHARE_READS: '0' },
      invalidations: () => ({ isFollowing: () => true, stop: async () => undefined }),
    });
  });
  after(() => federation.stop());

  /** The value of a figure with these labels; undefined where it has none. */
  async function value(name: string, labels: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
    const text = await (await fetch(`${federation.gateway.url}/metrics`)).text();
    const found = text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) && Object.entries(labels).every(([label, of]) => line.includes(`${label}="${of}"`)));
    return found.length === 0 ? undefined : found.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  }

  it('stand in the README, each with its labels and what it means', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const shown = readme.slice(readme.indexOf('## Figures'), readme.indexOf('## Environment'));
    expect(shown.slice(shown.indexOf('| figure |')).trim()).to.equal(await describeFigures(registry));
  });

  it('tell of operations by their names, as far as these have places, and of the rest together', async () => {
    const ask = async (name: string, times: number) => {
      for (let asked = 0; asked < times; asked += 1) await federation.ask(`query ${name} { __typename }`);
    };
    await ask('Often', 15);
    await ask('Seldom', 2);
    for (let at = 0; at < 50; at += 1) await ask(`Made${at}`, 1);
    await federation.ask('{ __typename }');
    const count = (operation: string) => value('cattc_operation_seconds_count', { operation, kind: 'query', outcome: 'ok' });
    expect([await count('Often'), await count('Seldom'), await count('(other)'), await count('(none)')]).to.deep.equal([
      6,
      undefined,
      61,
      1,
    ]);
  });

  it('tell which operations were planned before', async () => {
    const [hits = 0, misses = 0] = [
      await value('cattc_plan_cache_total', { outcome: 'hit' }),
      await value('cattc_plan_cache_total', { outcome: 'miss' }),
    ];
    const kept = (await value('cattc_plan_cache_operations')) ?? 0;
    for (const _ of [1, 2, 3]) await federation.ask('query Planned { organizations { name } }');
    expect([
      await value('cattc_plan_cache_total', { outcome: 'hit' }),
      await value('cattc_plan_cache_total', { outcome: 'miss' }),
    ]).to.deep.equal([hits + 2, misses + 1]);
    expect(await value('cattc_plan_cache_operations')).to.equal(kept + 1);
    expect(await value('cattc_plan_cache_bytes')).to.be.greaterThan(1_000);
    expect(await value('cattc_operation_cache_operations')).to.be.greaterThan(kept);
    expect(await value('cattc_operation_cache_bytes')).to.be.greaterThan(1_000);
  });

  it('tell how many requests wait for a subgraph', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    federation.subgraphs.network.before = () => gate;
    const asked = ['a', 'b', 'c'].map((id) => federation.ask('query Waiting($id: ID!) { organization(id: $id) { name } }', {}, { id }));
    await until(async () => (await value('cattc_subgraph_queue', { subgraph: 'network' })) === 2);
    expect(await value('cattc_subgraph_running', { subgraph: 'network' })).to.equal(1);
    expect(await value('cattc_subgraph_connections', { subgraph: 'network' })).to.equal(1);
    release();
    await Promise.all(asked);
    expect(await value('cattc_subgraph_queue', { subgraph: 'network' })).to.equal(0);
  });
});
