import type { Bound } from '../bench.ts';
import { type Figure, headlineOf } from './figures.ts';
import type { GatewayPart } from './part.ts';
import { isScanned } from './peers/ours.ts';
import { measureRounds } from './rounds.ts';
import { type Workload, workloads } from './workloads.ts';

type Figures = Readonly<Record<string, Figure>>;

/** What is promised of `ours`: more with the scanner. */
const least = isScanned
  ? { nested: 25, everything: 18, oneSubgraph: 16, identical: 70, bff: 2 }
  : { nested: 10, everything: 8, oneSubgraph: 8, identical: 30, bff: 0.85 };

/** What is promised, in multiples of the stock gateway. */
function timesStock(what: string, figures: Figures, promised: Readonly<Record<string, number>>): Bound[] {
  return Object.entries(promised).flatMap(([name, atLeast]) => {
    const ratio = figures[name]?.ratio;
    return ratio === undefined ? [] : [{ what: `${what}, ${name} to stock`, value: ratio, unit: 'times', atLeast }];
  });
}

/** The same to the fastest of some others. */
function timesOthers(figures: Figures, others: readonly string[], atLeast: number): Bound[] {
  const fastest = others.filter((name) => name in figures).sort((a, b) => (figures[b]?.perSecond ?? 0) - (figures[a]?.perSecond ?? 0))[0];
  const [own, other] = [figures.ours, fastest === undefined ? undefined : figures[fastest]];
  if (own === undefined || other === undefined) return [];
  return [{ what: `nested, ours to ${fastest}`, value: own.perSecond / other.perSecond, unit: 'times', atLeast }];
}

/** A workload at each number of connections; bounds are about the first. */
function throughput(workload: Workload, boundsOf: (figures: Figures) => Bound[]): GatewayPart {
  return {
    name: workload.name,
    workloads: [workload],
    async measure(surroundings) {
      const byConnections: Record<string, Figures> = {};
      for (const connections of surroundings.connections) {
        const title = `${workload.name}, ${connections} connections`;
        byConnections[connections] = await measureRounds(surroundings, workload, { title, connections });
      }
      const judged = byConnections[surroundings.connections[0]] ?? {};
      const headline = headlineOf(judged, 'stock');
      return { figures: byConnections, bounds: boundsOf(judged), ...(headline === undefined ? {} : { headline }) };
    },
  };
}

export const nestedPart = throughput(workloads.nested, (figures) => [
  ...timesStock('nested', figures, { ours: least.nested, 'ours-everything': least.everything }),
  ...timesOthers(figures, ['hive', 'hive-rust'], 8),
  ...timesOthers(figures, ['bff'], least.bff),
]);
export const oneSubgraphPart = throughput(workloads['one-subgraph'], (figures) =>
  timesStock('one subgraph', figures, { ours: least.oneSubgraph }),
);
export const identicalPart = throughput(workloads.identical, (figures) =>
  timesStock('identical requests', figures, { ours: least.identical, 'ours-cached': 100 }),
);
/** Nothing is promised of it: it tells what text beyond Latin-1 costs. */
export const unicodePart = throughput(workloads.unicode, () => []);
