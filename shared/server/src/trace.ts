import { randomFillSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { v7 } from 'uuid';

/** What binds the log lines, calls and events of one request: `traceparent` (W3C) is the one to send onwards. */
export interface Trace {
  readonly traceId: string;
  readonly traceparent: string;
  readonly requestId: string;
}

const zeros = /^0+$/;

/** Continues the caller's trace, or begins one. A request id is taken over only from a hop that is trusted not to forge it. */
export function traceOf(headers: IncomingHttpHeaders, { trustRequestId = false }: { trustRequestId?: boolean } = {}): Trace {
  const { traceId, flags } = parentOf(headers.traceparent) ?? { traceId: randomHex(16), flags: '01' };
  const given = headers['x-request-id'];
  const plausible = trustRequestId && typeof given === 'string' && /^[\w.-]{8,64}$/.test(given);
  return {
    traceId,
    traceparent: `00-${traceId}-${randomHex(8)}-${flags}`,
    requestId: plausible ? given : v7({ random: drawnBytes(16) }),
  };
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

function parentOf(header: string | string[] | undefined): { traceId: string; flags: string } | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, traceId = '', spanId = '', flags = '', rest] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (zeros.test(traceId) || zeros.test(spanId)) return undefined;
  return { traceId, flags };
}
