import type { QueryPlan } from '@apollo/query-planner';
import type { OperationAnswer } from '../executor/operation-answer.ts';
import { outcomeName } from '../subgraphs/subgraph-transport.ts';
import type { ExplainedPart } from './explain-header.ts';
import type { Executor, FetchFacts, FetchWatch, OperationWatch } from './operation-watch.ts';
import { planTree } from './plan-tree.ts';

interface Fetched {
  readonly facts: FetchFacts;
  readonly from: FetchFacts | undefined;
  readonly begin: number;
  ms?: number;
  bytes?: number;
  outcome?: string;
  shared: boolean;
}

/** Notes how one operation is answered, and puts it into its answer. Values of variables are not part of it, nor is anything of the caller. */
export class Explanation implements OperationWatch {
  readonly #parts: ReadonlySet<ExplainedPart>;
  readonly #begin = performance.now();
  readonly #fetches: Fetched[] = [];
  #plan: QueryPlan | undefined;
  #planningMs: number | undefined;
  #executor: { readonly ranBy: Executor; readonly because?: string } | undefined;
  #kept: object | undefined;

  constructor(parts: ReadonlySet<ExplainedPart>) {
    this.#parts = parts;
  }

  began(): void {
    // It is what the client sent.
  }

  ended(): void {
    // Its errors stand in the answer.
  }

  answeredFrom(): void {
    // An answer that is explained is made for it.
  }

  planned(plan: QueryPlan, ms?: number): void {
    this.#plan = plan;
    this.#planningMs = ms;
  }

  ranBy(ranBy: Executor, because?: string): void {
    this.#executor = because === undefined ? { ranBy } : { ranBy, because };
  }

  keeps(policy: Parameters<OperationWatch['keeps']>[0]): void {
    this.#kept = typeof policy === 'string' ? { keptForMs: 0, because: policy } : { keptForMs: policy.maxAgeMs };
  }

  fetch(facts: FetchFacts): FetchWatch {
    return this.#fetch(facts, undefined);
  }

  /** The same answer with `extensions.explain`. */
  addTo(answer: OperationAnswer): OperationAnswer {
    const { text, encoding } = answer;
    const { extensions } = JSON.parse(text) as { readonly extensions?: object };
    const known = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
    // Extensions are the last of an answer; all before stays as it was written.
    if (!text.endsWith(`${known}}`)) throw new Error('the extensions are not the last of the answer');
    const added = `,"extensions":${JSON.stringify({ ...extensions, explain: this.#told() })}}`;
    const before = text.slice(0, text.length - known.length - 1);
    return { ...answer, text: before + (encoding === 'latin1' ? Buffer.from(added).toString('latin1') : added) };
  }

  #fetch(facts: FetchFacts, from: FetchFacts | undefined): FetchWatch {
    const fetched: Fetched = { facts, from, begin: performance.now(), shared: false };
    this.#fetches.push(fetched);
    return {
      joined: () => {
        fetched.shared = true;
      },
      ended: (outcome) => {
        fetched.ms = performance.now() - fetched.begin;
        fetched.outcome = outcomeName(outcome);
        if (outcome.kind === 'answer') fetched.bytes = outcome.bytes.length;
      },
      fetch: (more) => this.#fetch(more, facts),
    };
  }

  #told(): object {
    const plan = this.#plan && planTree(this.#plan);
    const fetches = this.#fetches.map(({ facts, from, begin, ms, bytes, outcome, shared }) => ({
      ...(facts.node === undefined || plan === undefined ? {} : { fetch: plan.numbers.get(facts.node) }),
      subgraph: facts.subgraph,
      ...(from === undefined ? {} : { for: from.subgraph }),
      path: facts.path,
      ...(facts.representations === undefined ? {} : { representations: facts.representations }),
      startMs: rounded(begin - this.#begin),
      ...(ms === undefined ? {} : { ms: rounded(ms) }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(outcome === undefined ? {} : { outcome }),
      shared,
    }));
    return {
      executor: this.#executor ?? null,
      ...(this.#kept === undefined ? {} : { responseCache: this.#kept }),
      ...(this.#parts.has('plan') ? { plan: plan?.tree ?? null } : {}),
      ...(this.#parts.has('timings')
        ? {
            timings: {
              ms: rounded(performance.now() - this.#begin),
              planning: this.#plan && { cached: this.#planningMs === undefined, ms: rounded(this.#planningMs ?? 0) },
              fetches,
            },
          }
        : {}),
    };
  }
}

const rounded = (ms: number): number => Math.round(ms * 1_000) / 1_000;
