import { Counter, Gauge, type Logger, type Registry } from '@cattc/server';
import type { EngineOptions, OperationAnswer } from '../engine.ts';
import { type Changed, followInvalidations, type Invalidations } from './follow-invalidations.ts';
import { ResponseCache } from './response-cache.ts';
import { Writers } from './writers.ts';

/** Tells of changes from now on. */
export type FollowInvalidations = (changed: Changed) => Invalidations;

export interface KeptResponses {
  readonly options: NonNullable<EngineOptions['responseCache']>;
  stop(): Promise<void>;
}

/** What rights and ids mean is learnt by other services from the same event, a moment later: until then nothing is kept. */
const unsettledMs = 5_000;

/** A cache of answers that follows the event log, or what stands for it, and its metrics; undefined where there is none, or nothing is to be kept. */
export function keepResponses(
  { responseCache: maxBytes, eventLog }: { readonly responseCache: number; readonly eventLog: string | undefined },
  { logger, registry, follow }: { readonly logger: Logger; readonly registry: Registry; readonly follow?: FollowInvalidations | undefined },
): KeptResponses | undefined {
  const followed = follow ?? (eventLog === undefined ? undefined : (changed: Changed) => followInvalidations(eventLog, changed, logger));
  if (maxBytes === 0 || followed === undefined) return undefined;
  const cache = new ResponseCache<OperationAnswer>(maxBytes);
  let settledAt = 0;
  const outcomes = new Counter({
    name: 'cattc_response_cache_total',
    help: 'Reads by what became of them at the response cache: hit, miss, joined (waited for another miss), or why they went past it.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const ended = new Counter({
    name: 'cattc_response_cache_ended_total',
    help: 'Kept answers that an event ended.',
    registers: [registry],
  });
  new Gauge({
    name: 'cattc_response_cache_bytes',
    help: 'Memory that kept answers take, as estimated.',
    registers: [registry],
    collect() {
      this.set(cache.bytes);
    },
  });
  const following = followed({
    tags: (tags) => ended.inc(cache.invalidate(tags)),
    anything() {
      settledAt = performance.now() + unsettledMs;
      ended.inc(cache.clear());
    },
    late: () => ended.inc(cache.clear()),
  });
  return {
    options: {
      cache,
      writers: new Writers(),
      isFollowing: (now) => following.isFollowing(now) && now >= settledAt,
      onOutcome: (outcome) => outcomes.inc({ outcome }),
    },
    stop: () => following.stop(),
  };
}
