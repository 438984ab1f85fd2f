import type { GraphQLSchema } from 'graphql';
import type { EngineOptions } from '../../../src/engine.ts';
import type { ServedSupergraph } from '../data/served.ts';
import { drawRequest } from '../draw/draw-operation.ts';
import { drawFaults, noFaults } from '../faults/fault-plan.ts';
import { digest, randomFrom } from '../random.ts';
import { type Bench, type ExecutorName, openBench, type Trial, type Verdict } from './bench.ts';
import { shrink } from './shrink.ts';

export interface RunOptions {
  readonly executor: ExecutorName;
  readonly operations: number;
  readonly seed: number;
  /** Of the first operation. */
  readonly from?: number;
  /** Differences per supergraph after which the rest of its operations is left out. */
  readonly maxDifferences?: number;
  /** Trials spent on making a difference smaller. */
  readonly shrinkAttempts?: number;
  readonly onDifference?: (found: Difference) => void;
  /** What stands between the executor under test and the subgraphs. */
  readonly between?: (transports: EngineOptions['transports']) => EngineOptions['transports'];
}

export interface Difference {
  readonly supergraph: string;
  /** Of the operation: with the seed of the run it draws the same again. */
  readonly index: number;
  readonly trial: Trial;
  readonly smallest: Trial;
  readonly verdict: Verdict;
}

/** Counts of one supergraph. */
export interface Tally {
  operations: number;
  mutations: number;
  /** An operation is executed without faults, and again with some. */
  executions: number;
  differences: number;
  /** Executions that differ by a known defect of the stock executor. */
  excused: Record<string, number>;
  /** Drafts that were not valid. */
  redrawn: number;
  /** By reason, without those for introspection of the schema. */
  fallbacks: Record<string, number>;
  introspections: number;
  /** Executions over bytes (`hit`), and by reason those that could not be. */
  scans: Record<string, number>;
  /** Executions without faults after which graphql-js over one schema gave other data than both executors. */
  oracleDisagrees: number;
  /** Executions with errors, with `data` null, with values that could not be completed. */
  withErrors: number;
  withoutData: number;
  withCompletions: number;
}

/** Draws operations over a supergraph and compares what the stock executor and the one under test answer. */
export async function compareExecutors(served: ServedSupergraph, options: RunOptions): Promise<Tally> {
  const { executor, operations, seed, from = 0, maxDifferences = 5, between = (transports) => transports } = options;
  const bench = await openBench(served, executor, between(served.transports));
  const fields = fieldNames(bench.schema);
  const tally = newTally();
  try {
    for (let index = from; index < from + operations && tally.differences < maxDifferences; index++) {
      const random = randomFrom(digest(`${served.name} ${index}`, seed));
      const { request, isMutation, introspects, redrawn } = drawRequest(bench.schema, random, served.maxFields);
      tally.operations++;
      tally.redrawn += redrawn;
      if (isMutation) tally.mutations++;
      if (introspects) tally.introspections++;
      for (const faults of [noFaults, drawFaults(random, request.query, fields)]) {
        const trial = { request, worldSeed: random.int(32), faults };
        const verdict = await bench.judge(trial, index % 4 === 0 && faults === noFaults);
        count(tally, verdict, introspects);
        if (verdict.differs.length === 0) continue;
        tally.differences++;
        options.onDifference?.(await explained(bench, served.name, index, trial, verdict, options.shrinkAttempts));
        break;
      }
    }
  } finally {
    await bench.stop();
  }
  return tally;
}

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])));
}

async function explained(
  bench: Bench,
  supergraph: string,
  index: number,
  trial: Trial,
  verdict: Verdict,
  attempts = 1500,
): Promise<Difference> {
  const sign = verdict.differs.join();
  const smallest = await shrink(trial, bench.schema, async (smaller) => (await bench.judge(smaller)).differs.join() === sign, attempts);
  return { supergraph, index, trial, smallest, verdict: await bench.judge(smallest, true) };
}

function newTally(): Tally {
  return {
    operations: 0,
    mutations: 0,
    executions: 0,
    differences: 0,
    excused: {},
    redrawn: 0,
    fallbacks: {},
    introspections: 0,
    scans: {},
    oracleDisagrees: 0,
    withErrors: 0,
    withoutData: 0,
    withCompletions: 0,
  };
}

function count(tally: Tally, { fallbacks, expected, oracle, excuses, scan }: Verdict, introspects: boolean): void {
  tally.executions++;
  if (scan !== undefined) tally.scans[scan] = (tally.scans[scan] ?? 0) + 1;
  for (const name of excuses) tally.excused[name] = (tally.excused[name] ?? 0) + 1;
  if (expected.errors.length > 0) tally.withErrors++;
  if (expected.completions.length > 0) tally.withCompletions++;
  if (expected.data === undefined || expected.data === 'null') tally.withoutData++;
  if (oracle !== undefined && excuses.length === 0 && oracle !== expected.data) tally.oracleDisagrees++;
  if (introspects) return;
  for (const reason of fallbacks) tally.fallbacks[reason] = (tally.fallbacks[reason] ?? 0) + 1;
}
