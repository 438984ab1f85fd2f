import { Counter, Gauge, Histogram, type Registry } from '@cattc/server';
import type { Engine } from '../engine.ts';
import type { OperationStore } from '../operations/operation-store.ts';
import type { SubgraphClient } from '../subgraphs/subgraph-client.ts';
import { OperationNames } from './operation-names.ts';

/** Times an operation of a client, from its arrival to its whole answer. */
export type ObserveOperation = (
  name: string | undefined,
  kind: 'query' | 'mutation' | 'subscription' | 'none',
  outcome: 'ok' | 'errors',
  seconds: number,
) => void;

/** Times operations by name, as far as names have figures of their own. */
export function operationFigures(
  registry: Registry,
  { names: most, buckets }: { readonly names: number; readonly buckets: number[] },
): ObserveOperation {
  const duration = new Histogram({
    name: 'cattc_operation_seconds',
    help: 'Time from the arrival of an operation to its whole answer; of a subscription until it is open, or refused. The names asked most have figures of their own, the rest is `(other)`, without a name `(none)`.',
    labelNames: ['operation', 'kind', 'outcome'],
    buckets,
    registers: [registry],
  });
  const names = new OperationNames({
    most,
    onForgotten(operation) {
      for (const kind of ['query', 'mutation', 'subscription'])
        for (const outcome of ['ok', 'errors']) duration.remove({ operation, kind, outcome });
    },
  });
  return (name, kind, outcome, seconds) => duration.observe({ operation: names.labelOf(name, performance.now()), kind, outcome }, seconds);
}

export interface KeptFiguresOptions {
  readonly engine: Pick<Engine, 'plans'>;
  readonly operations: Pick<OperationStore, 'bytes' | 'size'>;
  readonly clients: readonly Pick<SubgraphClient, 'name' | 'load'>[];
}

/** Figures that are read when they are asked for: of what is kept, and of what waits for subgraphs. */
export function keptFigures(registry: Registry, { engine, operations, clients }: KeptFiguresOptions): void {
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  };
  new Counter({
    name: 'cattc_plan_cache_total',
    help: 'Operations that were planned before (hit), and those that were not (miss).',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      const { hits, misses } = engine.plans;
      this.reset();
      this.inc({ outcome: 'hit' }, hits);
      this.inc({ outcome: 'miss' }, misses);
    },
  });
  gauge('cattc_plan_cache_bytes', 'Memory that planned and compiled operations take, as estimated.', () => engine.plans.bytes);
  gauge('cattc_plan_cache_operations', 'Operations that are kept planned and compiled.', () => engine.plans.count);
  gauge('cattc_operation_cache_bytes', 'Memory that parsed and refused operations take, as estimated.', () => operations.bytes);
  gauge('cattc_operation_cache_operations', 'Texts of operations that are kept, parsed or refused.', () => operations.size);
  const perSubgraph = (name: string, help: string, value: (client: (typeof clients)[number]) => number): void => {
    new Gauge({
      name,
      help,
      labelNames: ['subgraph'],
      registers: [registry],
      collect() {
        for (const client of clients) this.set({ subgraph: client.name }, value(client));
      },
    });
  };
  perSubgraph('cattc_subgraph_queue', 'Requests that wait for a connection to a subgraph.', ({ load }) => load.queued);
  perSubgraph('cattc_subgraph_running', 'Requests that a subgraph is answering.', ({ load }) => load.running);
  perSubgraph('cattc_subgraph_connections', 'Connections to a subgraph that are open.', ({ load }) => load.connected);
}

/** The table of the README: every figure of this registry but those of the runtime. */
export async function describeFigures(registry: Registry): Promise<string> {
  const labels = new Map(
    (registry.getMetricsAsArray() as unknown as readonly { readonly name: string; readonly labelNames?: readonly string[] }[]).map(
      ({ name, labelNames = [] }) => [name, labelNames],
    ),
  );
  const rows = (await registry.getMetricsAsJSON())
    .filter(({ name }) => name.startsWith('cattc_'))
    .sort((one, next) => (one.name < next.name ? -1 : 1))
    .map(({ name, type, help }) => {
      const shown =
        labels
          .get(name)
          ?.map((label) => `\`${label}\``)
          .join(' ') ?? '';
      return `| \`${name}\` | ${type} | ${shown} | ${help} |`;
    });
  return ['| figure | kind | labels | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
