import type { Logger } from '@cattc/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { gated, type RootRules } from './access-gate.ts';
import type { GatewayContext } from './context.ts';
import { answerOf, failure, type OperationAnswer } from './executor/operation-answer.ts';
import type { Program, SubjectReading, ToldValue } from './executor/program.ts';
import { Programs } from './executor/programs.ts';
import { stockExecutor } from './executor/stock.ts';
import type { OnWritten, SharingOptions } from './in-flight/in-flight.ts';
import { shareReads } from './in-flight/shared-reads.ts';
import { shareRequests } from './in-flight/shared-requests.ts';
import { watchedExecute } from './inside/watched-engine.ts';
import type { PreparedOperation } from './operations/prepared-operation.ts';
import { loadGateway } from './planning/federated-gateway.ts';
import { plannerOf } from './planning/planner.ts';
import { createPlanningBudget, isLimited, type PlanningLimits } from './planning/planning-budget.ts';
import { readCacheRules } from './response-cache/cache-rules.ts';
import { type CachedReadsOptions, cachedReads } from './response-cache/cached-reads.ts';
import type { SubgraphTransport } from './subgraphs/subgraph-transport.ts';

export type { OperationAnswer };

/** Answers an operation; variables are the raw JSON values of the request, coerced and checked before. */
export type Execute = (
  operation: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: GatewayContext,
) => Promise<OperationAnswer>;

/** What is kept of plans, and how often it was of use since the start. */
export interface PlanFigures {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
  readonly count: number;
}

/** Plans and runs operations over the subgraphs. */
export interface Engine {
  readonly plans: PlanFigures;
  /** Of the present supergraph: it changes at a swap. */
  readonly schema: GraphQLSchema;
  /**
   * Rejects only with a GraphQLError, and before a subgraph was asked, where the operation is not run at all; whatever goes wrong later stands in the
   * answer.
   */
  readonly execute: Execute;
  /**
   * Reads what a subscription's field is about, as it is now, whatever the rules say of who may subscribe. Rejects with a GraphQLError where the
   * operation cannot be planned.
   */
  readSubject(
    operation: PreparedOperation,
    id: string,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<SubjectReading>;
  /** Answers one value of a subscription whose values are told whole, with what other subgraphs have of it. Rejects as `readSubject` does. */
  tellValue(
    operation: PreparedOperation,
    value: ToldValue,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<OperationAnswer>;
  /** Somebody has written elsewhere: what was read before is not told to them any more. */
  noteWritten(person: string | null): void;
  /** Tells of every swap; the answer ends it. */
  onSchema(listener: (schema: GraphQLSchema) => void): () => void;
  /** Swaps the supergraph; throws, and keeps the present one, where it cannot be served. */
  update(supergraphSdl: string): void;
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly supergraphSdl: string;
  /** By the subgraph's name. */
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly executor: 'scanned' | 'compiled' | 'stock';
  /** Empty where every caller may ask for every root field. */
  readonly rules: RootRules;
  readonly logger: Logger;
  readonly planning?: PlanningLimits;
  /** Programs that are kept, in estimated bytes. */
  readonly maxProgramBytes?: number;
  /** Told how long each new operation took to plan and compile, in milliseconds. */
  readonly onPlanned?: (ms: number) => void;
  /** Longest since a read began that another same one of the same rights still joins; without it each runs by itself. */
  readonly shareForMs?: number;
  /** Told of each read that joins one under way: a client's operation, or a request to a subgraph. */
  readonly onShared?: (kind: 'operation' | 'request') => void;
  /** Keeps answers that the SDL declares cacheable; without it none is kept. */
  readonly responseCache?: Omit<CachedReadsOptions, 'rules' | 'shareForMs' | 'otherwise' | 'onWritten'>;
  /** Tells other engines that this person has written; the mutation's answer waits for it. */
  readonly tellWritten?: (person: string | null) => Promise<unknown>;
  /** How often an operation is run before a scanner is written for it; once unless given, for most are not asked again. */
  readonly runsBeforeScanner?: number;
  /** Told of each operation that was run over the bytes of its answers (`hit`), or why it was not. */
  readonly onScan?: (outcome: string) => void;
  /** Told of each operation that the stock executor runs because the compiled one cannot. */
  readonly onFallback: (reason: string) => void;
}

const withoutLimit: PlanningLimits = { budgetMs: Number.POSITIVE_INFINITY, windowMs: 60_000 };

/** The composition of planning, execution and the rules of root fields, behind the HTTP front. */
export async function createEngine({
  supergraphSdl,
  transports: given,
  executor,
  rules,
  logger,
  planning = withoutLimit,
  maxProgramBytes = 64 * 1024 * 1024,
  onPlanned = () => undefined,
  shareForMs = 0,
  onShared = () => undefined,
  responseCache,
  tellWritten,
  runsBeforeScanner = 1,
  onScan = () => undefined,
  onFallback,
}: EngineOptions): Promise<Engine> {
  const written = new Set<(person: string | null) => void>();
  const onWritten: OnWritten = (note) => void written.add(note);
  const changedAt = () => responseCache?.cache.changedAt ?? 0;
  const transports =
    shareForMs === 0 ? given : sharedTransports(given, { maxAgeMs: shareForMs, onWritten, changedAt, onShared: () => onShared('request') });
  const listeners = new Set<(schema: GraphQLSchema) => void>();
  const budget = createPlanningBudget(planning);
  const used = { hits: 0, misses: 0 };
  // An operation that was checked against a schema before the swap is run by what that schema's supergraph plans.
  const programsOf = new WeakMap<GraphQLSchema, Programs>();
  let current: { readonly schema: GraphQLSchema; readonly programs: Programs } | undefined;
  const present = () => {
    if (current === undefined) throw new Error('the gateway has loaded no schema');
    return current;
  };
  const noteWritten = (person: string | null): void => {
    for (const note of written) note(person);
  };
  const federated = await loadGateway({
    supergraphSdl,
    transports,
    logger,
    onSchema(schema, gateway) {
      const programs = new Programs({
        planner: plannerOf(gateway, schema),
        transports,
        budget,
        maxBytes: maxProgramBytes,
        onPlanned,
        used,
        scanning: executor === 'scanned' ? { runsBefore: runsBeforeScanner, onScan } : undefined,
      });
      programsOf.set(schema, programs);
      current = { schema, programs };
      for (const listener of listeners) listener(schema);
    },
  });
  const runStock = stockExecutor(federated.executor, () => present().schema);

  async function run(operation: PreparedOperation, variables: Variables, context: GatewayContext): Promise<OperationAnswer> {
    if (executor !== 'stock') {
      const planned = (programsOf.get(operation.schema) ?? present().programs).planned(operation, context);
      if ('program' in planned) {
        context.watch?.ranBy('compiled');
        return planned.program.run(variables, context);
      }
      onFallback(planned.fallback);
      context.watch?.ranBy('stock', planned.fallback);
    } else if (context.watch !== undefined) {
      context.watch.ranBy('stock');
      // It plans for itself, the same way, and tells nobody.
      if (context.isExplained) (programsOf.get(operation.schema) ?? present().programs).planned(operation, context);
    }
    return answerOf(await runStock(operation, variables, context), context);
  }

  function programOf(operation: PreparedOperation, context: GatewayContext): Program {
    const planned = (programsOf.get(operation.schema) ?? present().programs).planned(operation, context);
    if ('program' in planned) return planned.program;
    throw notServed();
  }

  const readSubject: Engine['readSubject'] = async (operation, id, variables, context) => {
    const program = programOf(operation, context);
    if (program.readSubject === undefined) throw notServed();
    try {
      return await program.readSubject(id, withOwnValues(operation, variables), context);
    } catch (error) {
      return { kind: 'failed', answer: failure(error, context) };
    }
  };

  const tellValue: Engine['tellValue'] = async (operation, value, variables, context) => {
    const program = programOf(operation, context);
    if (program.tellValue === undefined) throw notServed();
    try {
      return await program.tellValue(value, withOwnValues(operation, variables), context);
    } catch (error) {
      return failure(error, context);
    }
  };

  const execute: Execute = async (operation, variables, context) => {
    try {
      return await run(operation, withOwnValues(operation, variables), context);
    } catch (error) {
      if (isLimited(error)) throw error;
      return failure(error, context);
    }
  };
  const allowed = gated(execute, rules);
  const shared =
    shareForMs === 0 ? allowed : shareReads(allowed, { maxAgeMs: shareForMs, onWritten, onShared: () => onShared('operation') });
  let cacheRules = readCacheRules(supergraphSdl);
  const cached =
    responseCache === undefined
      ? shared
      : cachedReads(allowed, { ...responseCache, rules: () => cacheRules, shareForMs, onWritten, otherwise: shared });
  return {
    get plans() {
      const { bytes, count } = present().programs;
      return { ...used, bytes, count };
    },
    get schema() {
      return present().schema;
    },
    execute: watchedExecute(tellWritten === undefined ? cached : toldWrites(cached, tellWritten, noteWritten)),
    readSubject,
    tellValue,
    noteWritten,
    onSchema(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(updated) {
      federated.update(updated);
      cacheRules = readCacheRules(updated);
    },
    stop: () => federated.gateway.stop(),
  };
}

function notServed(): GraphQLError {
  return new GraphQLError('This subscription cannot be served.', { extensions: { code: 'SUBSCRIPTION_NOT_SERVED' } });
}

function sharedTransports(transports: EngineOptions['transports'], options: SharingOptions): EngineOptions['transports'] {
  return new Map([...transports].map(([name, transport]) => [name, shareRequests(transport, options)]));
}

/** The answer to a mutation comes when every other engine knows of it too. */
function toldWrites(execute: Execute, tell: (person: string | null) => Promise<unknown>, note: (person: string | null) => void): Execute {
  return (operation, variables, context) => {
    if (operation.operation.operation !== 'mutation') return execute(operation, variables, context);
    return execute(operation, variables, context).then(async (answer) => {
      await tell(context.caller.person);
      // For as long here as elsewhere, whatever it took to tell.
      note(context.caller.person);
      return answer;
    });
  };
}

type Variables = Readonly<Record<string, unknown>>;

function withOwnValues({ values }: PreparedOperation, variables: Variables): Variables {
  for (const _ in values) return { ...variables, ...values };
  return variables;
}
