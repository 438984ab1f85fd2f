import { agencyMandate, mandate, organizationEvents, partnerSystem, person, topics } from '@cattc/events';
import type { Logger } from '@cattc/server';
import { followLog, type LogRecord } from '../follow-log.ts';
import { LogSilence } from './log-silence.ts';
import { idsWithin } from './told-records.ts';

/** What an event changes, as tags of answers. */
export interface Invalidations {
  /** Whether the log is followed: while it is silent nothing that is kept may be served. */
  isFollowing(now: number): boolean;
  stop(): Promise<void>;
}

export interface Changed {
  /** Something under these tags has changed. */
  tags(tags: readonly string[]): void;
  /**
   * Rights, or which record an id means, have changed: anything may be another, and services that learn of it by the same event may be a moment
   * behind.
   */
  anything(): void;
  /** What happened for a while is told late. */
  late(): void;
}

/** A log that was not heard for so long counts as away: readers of either log ask it at least once a second. */
const silentAfterMs = 2_000;
const lookEveryMs = 500;

const upheavals: ReadonlySet<string> = new Set(
  [person, mandate, agencyMandate, partnerSystem].map(({ subgraph, name }) => `${subgraph}.${name}`),
);

/** Follows every event from now on. */
export function followInvalidations(url: string, changed: Changed, logger: Logger): Invalidations {
  const followed = followLog(
    url,
    {
      topics: topics.map(({ name }) => name),
      from: 'now',
      async handle(batch) {
        for (const record of batch) {
          if (isUpheaval(record)) changed.anything();
          else changed.tags(tagsOfEvent(record));
        }
      },
    },
    logger,
  );
  const silence = new LogSilence({
    heardAt: () => (followed.isKnown ? followed.heardAt : undefined),
    onBack: () => changed.late(),
    silentAfterMs,
    lookEveryMs,
  });
  return {
    isFollowing: (now) => silence.isHeard(now),
    async stop() {
      silence.stop();
      await followed.stop();
    },
  };
}

/** The topic for what any of its events changes, the record itself, and the topic with each record that the event names. */
export function tagsOfEvent({ topic, event }: Pick<LogRecord, 'topic' | 'event'>): readonly string[] {
  return [topic, event.attributes.subject, ...new Set(idsWithin(event.data).map((id) => `${topic}@${id}`))];
}

function isUpheaval({ topic, event }: LogRecord): boolean {
  return upheavals.has(topic) || event.attributes.type === organizationEvents.merged.type;
}
