import { setTimeout as delay } from 'node:timers/promises';
import { AuthenticationError, type Directory, emptyDirectory } from '@cattc/identity';
import type { Logger } from '@cattc/server';
import { followLog, type LogRecord } from '../follow-log.ts';
import { createDirectory, directoryTopics, type EventDirectory } from './directory.ts';

export interface FollowedDirectory extends Directory {
  /** `answers` where everything that the log held is known and the log answers; what the matter is else. */
  state(): Promise<string>;
  stop(): Promise<void>;
}

const answerWithinMs = 2_000;

/**
 * Follows the event log into a directory: from its beginning at each start, and for as long as the process lives (110,000
 * organisations' events take 1.3 s). Until everything is known that
 * the log held at the start nobody with a token is let in; a log that goes away later leaves what is known.
 */
export function followDirectory(url: string | undefined, logger: Logger): FollowedDirectory {
  if (url === undefined) return { ...emptyDirectory, state: async () => 'answers', stop: async () => undefined };
  const directory = createDirectory();
  const followed = followLog(
    url,
    { topics: directoryTopics, from: 'start', handle: async (batch) => applyBatch(directory, batch, logger) },
    logger,
  );

  return {
    ...directory,
    requireKnown() {
      if (followed.isKnown) return;
      throw new AuthenticationError(
        503,
        'DIRECTORY_UNAVAILABLE',
        'Who holds which mandate is not known here yet; try again shortly, or leave the authorization header away to read what is public.',
      );
    },
    async state() {
      if (!followed.isKnown) return 'is being read';
      const answer = await Promise.race([
        followed.log?.lag('gateway').then(
          () => 'answers',
          () => 'does not answer',
        ),
        delay(answerWithinMs, 'does not answer in time', { ref: false }),
      ]);
      return answer ?? 'does not answer';
    },
    stop: () => followed.stop(),
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
