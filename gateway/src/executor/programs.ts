import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayContext } from '../context.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import type { Planner } from '../planning/planner.ts';
import type { PlanningBudget } from '../planning/planning-budget.ts';
import { ProgramCache } from '../planning/program-cache.ts';
import { type Scanning, withScanner } from '../scanner/scanned-program.ts';
import type { SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { compileProgram, type Program } from './program.ts';
import { readOperation } from './response/selections.ts';
import { NotCompilable } from './run.ts';

/** What became of an operation: a program, or the reason why the stock executor has to run it. */
export type Planned = { readonly size: number; readonly plan: QueryPlan } & ({ readonly program: Program } | { readonly fallback: string });

export interface ProgramsOptions {
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly budget: PlanningBudget;
  readonly maxBytes: number;
  /** Told how long each operation took to plan and compile, in milliseconds. */
  readonly onPlanned: (ms: number) => void;
  /** Counts how many were planned before, and how many were not. */
  readonly used: { hits: number; misses: number };
  /** Without it answers are parsed. */
  readonly scanning: Scanning | undefined;
}

/** The programs of one supergraph, each planned once: planning is synchronous, so that whoever asks meanwhile finds it made. */
export class Programs {
  readonly #options: ProgramsOptions;
  readonly #cache: ProgramCache<Planned>;

  constructor(options: ProgramsOptions) {
    this.#options = options;
    this.#cache = new ProgramCache(options.maxBytes);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  get count(): number {
    return this.#cache.count;
  }

  /** Throws a GraphQLError where the caller may plan no more, and whatever planning throws. */
  planned(prepared: PreparedOperation, { caller, watch }: Pick<GatewayContext, 'caller' | 'watch'>): Planned {
    const known = this.#cache.get(prepared.hash);
    if (known !== undefined) {
      this.#options.used.hits += 1;
      watch?.planned(known.plan);
      return known;
    }
    const { budget, onPlanned } = this.#options;
    budget.check(caller);
    this.#options.used.misses += 1;
    const begin = performance.now();
    try {
      const planned = this.#plan(prepared);
      this.#cache.set(prepared.hash, planned);
      watch?.planned(planned.plan, performance.now() - begin);
      return planned;
    } finally {
      const ms = performance.now() - begin;
      budget.charge(caller, ms);
      onPlanned(ms);
    }
  }

  #plan(prepared: PreparedOperation): Planned {
    const { planner, transports, budget, scanning } = this.#options;
    const operation = planner.parse(prepared);
    const plan = planner.plan(operation);
    try {
      const reading = readOperation(operation);
      const scope = { transports, isOfType: planner.isOfType };
      const compiled = compileProgram({ prepared, reading, parse: () => planner.parse(prepared), plan, scope });
      const isScanned = scanning !== undefined && plan.node?.kind !== 'Subscription';
      const program = !isScanned ? compiled : withScanner(compiled, { ...scanning, ...scope, reading, plan, budget });
      return {
        plan,
        program,
        get size() {
          return program.size;
        },
      };
    } catch (error) {
      if (error instanceof NotCompilable) return { plan, fallback: error.reason, size: 1_000 };
      throw error;
    }
  }
}
