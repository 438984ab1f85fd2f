import { randomFillSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, type Tracer, trace } from '@opentelemetry/api';
import { v7 } from 'uuid';
import type { RecordedSpan } from './tracing.ts';

/** What binds the log lines, calls and events of one request: `traceparent` (W3C) is the one to send onwards. */
export interface Trace {
  readonly traceId: string;
  readonly traceparent: string;
  readonly requestId: string;
  /** Of the request, where it is recorded. */
  readonly recorded?: RecordedSpan;
}

export interface TraceOptions {
  readonly trustRequestId?: boolean;
  /** Decides what is recorded; without it this process records nothing. */
  readonly tracer?: Tracer | undefined;
}

const zeros = /^0+$/;

/** Continues the caller's trace, or begins one. A request id is taken over only from a hop that is trusted not to forge it. */
export function traceOf(headers: IncomingHttpHeaders, { trustRequestId = false, tracer }: TraceOptions = {}): Trace {
  const given = headers['x-request-id'];
  const plausible = trustRequestId && typeof given === 'string' && /^[\w.-]{8,64}$/.test(given);
  const requestId = plausible ? given : v7({ random: drawnBytes(16) });
  const parent = parentOf(headers.traceparent);
  if (tracer !== undefined) return { ...spanOf(tracer, parent), requestId };
  const { traceId, flags } = parent ?? { traceId: randomHex(16), flags: '01' };
  return { traceId, traceparent: `00-${traceId}-${randomHex(8)}-${flags}`, requestId };
}

/** A span beneath the one that a traceparent of elsewhere names; undefined where it names none. */
export function spanBeneath(tracer: Tracer, traceparent: string | undefined, name: string, kind: SpanKind): Span | undefined {
  const parent = parentOf(traceparent);
  return parent === undefined ? undefined : tracer.startSpan(name, { kind }, contextOf(parent));
}

function contextOf({ traceId, spanId, flags }: Parent): Context {
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
}

/** A span for what is asked; recorded or not, it is what goes onwards. */
function spanOf(tracer: Tracer, parent: Parent | undefined): Omit<Trace, 'requestId'> {
  const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, parent === undefined ? ROOT_CONTEXT : contextOf(parent));
  const { traceId } = span.spanContext();
  return { traceId, traceparent: traceparentOf(span), ...(span.isRecording() ? { recorded: { span, tracer } } : {}) };
}

/** By which a span is named as the parent of others, in other processes. */
export function traceparentOf(span: RecordedSpan['span']): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${(traceFlags & 1) === 1 ? '01' : '00'}`;
}

// Drawn many at once: one draw costs more than all else here.
const pool = Buffer.alloc(4_096);
let drawn = pool.length;

function drawnBytes(bytes: number): Uint8Array {
  const from = draw(bytes);
  return pool.subarray(from, from + bytes);
}

function randomHex(bytes: number): string {
  const from = draw(bytes);
  return pool.toString('hex', from, from + bytes);
}

/** Where in the pool so many bytes begin that nobody else is given. */
function draw(bytes: number): number {
  if (drawn + bytes > pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += bytes;
  return drawn - bytes;
}

interface Parent {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: string;
}

function parentOf(header: string | string[] | undefined): Parent | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, traceId = '', spanId = '', flags = '', rest] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (zeros.test(traceId) || zeros.test(spanId)) return undefined;
  return { traceId, spanId, flags };
}
