import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { parse } from 'graphql';
import type { GatewayContext } from '../../../src/context.ts';
import { createEngine, type Engine, type EngineOptions } from '../../../src/engine.ts';
import { prepareOperation } from '../../../src/operations/prepared-operation.ts';
import type { ServedSupergraph } from '../data/served.ts';
import { newSession } from '../data/session.ts';
import { World } from '../data/world.ts';
import type { ClientRequest } from '../draw/draw-operation.ts';
import { type FaultPlan, noFaults } from '../faults/fault-plan.ts';
import { type Answer, differences, takenApart } from './answer.ts';
import { type ExcuseName, excusesOf } from './excuses.ts';
import { withMendedPaths, withMendedRenaming } from './mended-stock.ts';
import { askOracle, type OracleAnswer } from './oracle.ts';

/** A request, the data that it meets, and what goes wrong. */
export interface Trial {
  readonly request: ClientRequest;
  readonly worldSeed: number;
  readonly faults: FaultPlan;
}

export interface Verdict {
  /** Parts of the answer that differ; none where all is well, or excused. */
  readonly differs: readonly string[];
  readonly expected: Answer;
  readonly got: Answer;
  /** Why the stock executor ran in the place of the one under test. */
  readonly fallbacks: readonly string[];
  /** Whether it was run over bytes (`hit`), or why not; undefined where the executor under test is another. */
  readonly scan: string | undefined;
  /** The defects of the stock executor that a difference was excused by. */
  readonly excuses: readonly ExcuseName[];
  /** The text of `data` by graphql-js over one schema, where it was asked. */
  readonly oracle: string | undefined;
}

export type ExecutorName = EngineOptions['executor'];

/** A supergraph with both executors over the same subgraphs. */
export interface Bench {
  readonly name: string;
  readonly schema: Engine['schema'];
  judge(trial: Trial, withOracle?: boolean): Promise<Verdict>;
  stop(): Promise<void>;
}

/** `candidateTransports` may stand between the executor under test and the subgraphs, to prove that a difference is seen. */
export async function openBench(
  served: ServedSupergraph,
  executor: ExecutorName,
  candidateTransports: EngineOptions['transports'] = served.transports,
): Promise<Bench> {
  const logger = createLogger({ name: 'gateway', level: 'fatal' });
  const fallbacks: string[] = [];
  let scan: string | undefined;
  const common = { supergraphSdl: served.sdl, rules: new Map(), logger };
  const reference = await createEngine({ ...common, transports: served.transports, executor: 'stock', onFallback: () => {} });
  const candidate = await createEngine({
    ...common,
    transports: candidateTransports,
    executor,
    onFallback: (reason) => fallbacks.push(reason),
    runsBeforeScanner: 0,
    onScan: (outcome) => {
      scan = outcome;
    },
  });
  const stray: string[] = [];
  const onStray = (error: unknown): void => void stray.push(`a rejection that nobody handles: ${String(error)}`);
  process.on('unhandledRejection', onStray);
  const worlds = new Map<number, World>();
  const world = (seed: number): World => {
    const known = worlds.get(seed) ?? new World(served.facts, seed);
    worlds.set(seed, known);
    return known;
  };
  const answer = async (engine: Engine, { request, worldSeed, faults }: Trial, answers: Map<string, Buffer>): Promise<Answer> => {
    const session = newSession(world(worldSeed), faults, answers);
    served.use(session);
    const document = parse(request.query);
    const operation = prepareOperation(engine.schema, document, request.operationName);
    try {
      return takenApart(await engine.execute(operation, request.variables, contextFor(logger)), session.ran);
    } catch (error) {
      return { data: undefined, errors: [], completions: [], others: [`rejected: ${String(error)}`], ran: session.ran };
    }
  };
  const excusesFor = async (trial: Trial, stock: Answer, ours: Answer, oracle: OracleAnswer): Promise<readonly ExcuseName[]> => {
    const again = () => answer(reference, trial, new Map());
    const mended = await withMendedRenaming(again);
    const mendedBoth = await withMendedRenaming(() => withMendedPaths(again));
    return excusesOf({ stock, ours, mended, mendedBoth, oracle, isLied: trial.faults.shares.lie !== undefined });
  };
  return {
    name: served.name,
    schema: reference.schema,
    async judge(trial, withOracle = false) {
      const answers = new Map<string, Buffer>();
      const expected = await answer(reference, trial, answers);
      fallbacks.length = 0;
      scan = undefined;
      stray.length = 0;
      const answered = await answer(candidate, trial, answers);
      await new Promise(setImmediate);
      const got = { ...answered, others: [...answered.others, ...stray] };
      const differs = differences(expected, got);
      const known = [...fallbacks];
      const scanned = scan;
      const canJudge = differs.length > 0;
      const asked = withOracle || canJudge;
      const session = newSession(world(trial.worldSeed), noFaults, answers);
      const oracle = asked ? await askOracle(reference.schema, trial.request, session) : undefined;
      const excuses = canJudge && oracle !== undefined ? await excusesFor(trial, expected, got, oracle) : [];
      return {
        differs: excuses.length === 0 ? differs : [],
        expected,
        got,
        fallbacks: known,
        scan: scanned,
        excuses,
        oracle: oracle && JSON.stringify(oracle.data),
      };
    },
    async stop() {
      process.off('unhandledRejection', onStray);
      await Promise.all([reference.stop(), candidate.stop()]);
    },
  };
}

function contextFor(logger: GatewayContext['logger']): GatewayContext {
  return {
    caller: publicCaller,
    requestId: 'req_differential',
    traceparent: '00-00000000000000000000000000000001-0000000000000001-00',
    acceptLanguage: undefined,
    signal: never,
    logger,
  };
}

const never = new AbortController().signal;
