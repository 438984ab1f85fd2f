import type { QueryPlan } from '@apollo/query-planner';
import { type RecordedSpan, type Span, SpanKind, SpanStatusCode, traceparentOf } from '@cattc/server';
import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import { outcomeName } from '../subgraphs/subgraph-transport.ts';
import type { AnswerSource, Executor, FetchFacts, FetchWatch, OperationWatch } from './operation-watch.ts';

/** Writes what is done for an operation into its span, and beneath it a span for its planning and for each request to a subgraph. */
export class OperationSpans implements OperationWatch {
  readonly #recorded: RecordedSpan;

  constructor(recorded: RecordedSpan) {
    this.#recorded = recorded;
  }

  began({ operation: { operation: type, name }, hash }: PreparedOperation): void {
    const { span } = this.#recorded;
    span.updateName(name === undefined ? type : `${type} ${name.value.slice(0, 100)}`);
    span.setAttributes({
      'graphql.operation.type': type,
      ...(name === undefined ? {} : { 'graphql.operation.name': name.value.slice(0, 100) }),
      'cattc.operation.hash': hash,
    });
  }

  ended(errors: number): void {
    if (errors > 0) this.#recorded.span.setAttribute('cattc.errors', errors);
  }

  planned(_: QueryPlan, ms?: number): void {
    if (ms === undefined) return;
    const now = Date.now();
    this.#child('plan', SpanKind.INTERNAL, now - ms).end(now);
  }

  ranBy(executor: Executor, because?: string): void {
    this.#recorded.span.setAttributes({
      'cattc.executor': executor,
      ...(because === undefined ? {} : { 'cattc.executor.because': because }),
    });
  }

  keeps(): void {
    // It is the same for all who ask so.
  }

  answeredFrom(source: AnswerSource): void {
    this.#recorded.span.setAttribute('cattc.answered.from', source);
  }

  fetch(facts: FetchFacts): FetchWatch {
    return watchOf(this.#child(`fetch ${facts.subgraph}`, SpanKind.CLIENT), facts, this.#recorded);
  }

  #child(name: string, kind: SpanKind, startTime?: number): Span {
    return child(this.#recorded, name, kind, startTime);
  }
}

function child({ tracer, span }: RecordedSpan, name: string, kind: SpanKind, startTime?: number): Span {
  return tracer.startSpan(name, { kind, ...(startTime === undefined ? {} : { startTime }) }, trace.setSpan(ROOT_CONTEXT, span));
}

function watchOf(span: Span, { subgraph, path, representations }: FetchFacts, { tracer }: RecordedSpan): FetchWatch {
  span.setAttributes({
    'cattc.subgraph': subgraph,
    'cattc.path': path,
    ...(representations === undefined ? {} : { 'cattc.representations': representations }),
  });
  return {
    traceparent: traceparentOf(span),
    joined() {
      span.setAttribute('cattc.shared', true);
    },
    ended(outcome) {
      span.setAttribute('cattc.outcome', outcomeName(outcome));
      if (outcome.kind === 'answer') span.setAttribute('cattc.bytes', outcome.bytes.length);
      else span.setStatus({ code: SpanStatusCode.ERROR, message: outcome.absence });
      span.end();
    },
    fetch: (facts) => watchOf(child({ tracer, span }, `fetch ${facts.subgraph}`, SpanKind.CLIENT), facts, { tracer, span }),
  };
}
