import { buildSubgraphSchema } from '@apollo/subgraph';
import { createEngine, type Engine, type Outcome, prepareOperation, type SubgraphRequest, type SubgraphTransport } from '@cattc/gateway';
import { createLogger } from '@cattc/server';
import { graphql, parse } from 'graphql';
import { type Bound, rounded, type Surroundings } from '../bench.ts';
import { median } from '../spread.ts';
import { composeSupergraph } from './graph/compose.ts';
import { resolvers } from './graph/members-data.ts';
import { subgraphs } from './graph/members-graph.ts';
import type { Extent, PartResult } from './part.ts';
import { type Workload, workloads } from './workloads.ts';

const executors = ['stock', 'compiled', 'scanned'] as const;
type ExecutorName = (typeof executors)[number];
const logger = createLogger({ name: 'bench', level: 'silent' });
const leastRuns = 20;
/** Characters by which bodies differ, of those that are as long. */
const shownByEnd = 100;

/** A subgraph in this process that answers what it was asked before from memory. */
function transportOf({ name, sdl }: (typeof subgraphs)[number]): SubgraphTransport {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers[name] as never });
  const known = new Map<string, Promise<Outcome>>();
  const compute = async (body: string): Promise<Outcome> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    return { kind: 'answer', bytes: Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables }))) };
  };
  return {
    name,
    send({ body }: SubgraphRequest) {
      // What is measured is not how long a long text takes to be found again.
      const key = `${body.length} ${body.slice(-shownByEnd)}`;
      const answer = known.get(key) ?? compute(body);
      known.set(key, answer);
      return answer;
    },
  };
}

/** What runs the operations of a workload in turn; each gives the bytes of its answer. */
function runnerOf(engine: Engine, { asks }: Workload): (at: number) => Promise<Buffer> {
  const asked = asks.map(({ body }) => JSON.parse(body) as { query: string; variables: Record<string, unknown> });
  const prepared = prepareOperation(engine.schema, parse(asked[0]?.query ?? ''));
  const context = {
    caller: { kind: 'PUBLIC' } as never,
    requestId: 'bench',
    traceparent: 'bench',
    acceptLanguage: undefined,
    signal: new AbortController().signal,
    logger,
  };
  return async (at) => {
    const { text, encoding } = await engine.execute(prepared, asked[at % asked.length]?.variables ?? {}, context);
    return Buffer.from(text, encoding);
  };
}

/** Microseconds of processor time that one operation takes, garbage collection included. */
async function timeOf(run: (at: number) => Promise<Buffer>, milliseconds: number): Promise<number> {
  const [from, until] = [process.cpuUsage(), performance.now() + milliseconds];
  let runs = 0;
  for (; runs < leastRuns || performance.now() < until; runs += 1) await run(runs);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / runs;
}

/** The executors alone, in this process and without HTTP: from an operation that is prepared to the bytes of its answer. */
export async function measureExecutors({ rounds, seconds }: Extent, { say }: Surroundings): Promise<PartResult> {
  const supergraphSdl = composeSupergraph(new Map(subgraphs.map(({ name }) => [name, `http://${name}.invalid/graphql`])));
  const transports = new Map(subgraphs.map((subgraph) => [subgraph.name, transportOf(subgraph)]));
  const engines = await Promise.all(
    executors.map(async (executor) => {
      const engine = await createEngine({ supergraphSdl, transports, executor, rules: new Map(), logger, onFallback: () => undefined });
      return [executor, engine] as const;
    }),
  );
  const figures: Record<string, Record<string, number>> = {};
  const bounds: Bound[] = [];
  for (const workload of [workloads.nested, workloads['one-subgraph']]) {
    const runs = engines.map(([name, engine]) => [name, runnerOf(engine, workload)] as const);
    for (const [name, run] of runs) {
      for (const [at, { answer }] of workload.asks.entries())
        if ((await run(at)).toString() !== JSON.stringify(answer)) throw new Error(`the ${name} executor answers otherwise than it should`);
      await timeOf(run, 1_000);
    }
    const times = new Map<ExecutorName, number[]>(executors.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, run] of round % 2 === 0 ? runs : runs.toReversed()) times.get(name)?.push(await timeOf(run, (seconds * 1_000) / 3));
    }
    const of = (name: ExecutorName): number => median(times.get(name) ?? []);
    const ratio = (name: ExecutorName): number => median((times.get('stock') ?? []).map((time, at) => time / (times.get(name)?.[at] ?? 0)));
    figures[workload.name] = Object.fromEntries([
      ...executors.map((name) => [`${name}Microseconds`, rounded(of(name))]),
      ...executors.slice(1).map((name) => [`${name}Ratio`, rounded(ratio(name))]),
    ]) as Record<string, number>;
    if (workload === workloads.nested) {
      bounds.push({ what: 'executor alone, compiled to stock', value: ratio('compiled'), unit: 'times', atLeast: 10 });
      bounds.push({ what: 'executor alone, scanned to stock', value: ratio('scanned'), unit: 'times', atLeast: 25 });
    }
    say(`executors alone, ${workload.name}: ${executors.map((name) => `${name} ${rounded(of(name))} µs`).join(', ')}`);
  }
  await Promise.all(engines.map(([, engine]) => engine.stop()));
  return { figures, bounds };
}
