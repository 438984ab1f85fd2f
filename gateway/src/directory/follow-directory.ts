import { setTimeout as delay } from 'node:timers/promises';
import { connectEventLog, type EventLog, type LogRecord } from '@cattc/event-log';
import { AuthenticationError, type Directory, emptyDirectory } from '@cattc/identity';
import type { Logger } from '@cattc/server';
import { createDirectory, directoryTopics, type EventDirectory } from './directory.ts';

export interface FollowedDirectory extends Directory {
  /** `answers` where everything that the log held is known and the log answers; what the matter is else. */
  state(): Promise<string>;
  stop(): Promise<void>;
}

const retryFirstMs = 200;
const retryMostMs = 5_000;
const answerWithinMs = 2_000;

/**
 * Follows the event log into a directory: from its beginning at each start, and for as long as the process lives (110,000
 * organisations' events take 1.3 s). Until everything is known that
 * the log held at the start nobody with a token is let in; a log that goes away later leaves what is known.
 */
export function followDirectory(url: string | undefined, logger: Logger): FollowedDirectory {
  if (url === undefined) return { ...emptyDirectory, state: async () => 'answers', stop: async () => undefined };
  const directory = createDirectory();
  const stopping = new AbortController();
  let log: EventLog | undefined;
  let known = false;

  const handle = async (batch: readonly LogRecord[]): Promise<void> => applyBatch(directory, batch, logger);

  async function follow(): Promise<void> {
    for (let wait = retryFirstMs; !stopping.signal.aborted; wait = Math.min(retryMostMs, wait * 2)) {
      try {
        const connected = log ?? (await connectEventLog(url ?? '', { logger, clientId: 'gateway', readOnly: true }));
        // Whoever stopped meanwhile had nothing to close yet.
        if (log === undefined && stopping.signal.aborted) return await connected.stop();
        log = connected;
        const following = await log.follow({ topics: directoryTopics, from: 'start', handle });
        await following.caughtUp;
        known = true;
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
    ...directory,
    requireKnown() {
      if (known) return;
      throw new AuthenticationError(
        503,
        'DIRECTORY_UNAVAILABLE',
        'Who holds which mandate is not known here yet; try again shortly, or leave the authorization header away to read what is public.',
      );
    },
    async state() {
      if (!known) return 'is being read';
      const answer = await Promise.race([
        log?.lag('gateway').then(
          () => 'answers',
          () => 'does not answer',
        ),
        delay(answerWithinMs, 'does not answer in time', { ref: false }),
      ]);
      return answer ?? 'does not answer';
    },
    async stop() {
      stopping.abort();
      await log?.stop();
      await Promise.race([begun, delay(1_000, undefined, { ref: false })]);
    },
  };
}

/** An event that cannot be read is told of and left out: the others decide about other people. */
function applyBatch(directory: EventDirectory, batch: readonly LogRecord[], logger: Logger): void {
  for (const { topic, partition, offset, event } of batch) {
    try {
      directory.apply(topic, event);
    } catch (error) {
      logger.error({ err: error, topic, partition, offset }, 'an event about who may do what cannot be read');
    }
  }
}
