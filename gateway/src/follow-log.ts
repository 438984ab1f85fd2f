import { setTimeout as delay } from 'node:timers/promises';
import { connectEventLog, type EventLog, type Following, type FollowOptions } from '@cattc/event-log';
import type { Logger } from '@cattc/server';

const retryFirstMs = 200;
const retryMostMs = 5_000;

export type { LogRecord } from '@cattc/event-log';

export interface FollowedLog {
  /** Whether everything that the log held at the start was handled. */
  readonly isKnown: boolean;
  /** When the log answered last, of performance.now(); 0 before it ever did. */
  readonly heardAt: number;
  /** The log, once it was reached. */
  readonly log: EventLog | undefined;
  stop(): Promise<void>;
}

/** Follows the event log for as long as the process lives; a log that is not there yet is tried again and again. */
export function followLog(url: string, options: FollowOptions, logger: Logger): FollowedLog {
  const stopping = new AbortController();
  let log: EventLog | undefined;
  let following: Following | undefined;
  let isKnown = false;

  async function follow(): Promise<void> {
    for (let wait = retryFirstMs; !stopping.signal.aborted; wait = Math.min(retryMostMs, wait * 2)) {
      try {
        const connected = log ?? (await connectEventLog(url, { logger, clientId: 'gateway', readOnly: true }));
        // Whoever stopped meanwhile had nothing to close yet.
        if (log === undefined && stopping.signal.aborted) return await connected.stop();
        log = connected;
        following = await log.follow(options);
        await following.caughtUp;
        isKnown = true;
        return;
      } catch (error) {
        // At the first start of a system the topics are yet to be made.
        logger.info({ err: error }, 'the event log cannot be followed yet, trying again');
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }
  const begun = follow();

  return {
    get isKnown() {
      return isKnown;
    },
    get heardAt() {
      return following?.heardAt() ?? 0;
    },
    get log() {
      return log;
    },
    async stop() {
      stopping.abort();
      await log?.stop();
      await Promise.race([begun, delay(1_000, undefined, { ref: false })]);
    },
  };
}
