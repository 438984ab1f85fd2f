import { changedFields } from '@cattc/events';
import type { Logger } from '@cattc/server';
import { followLog, type LogRecord } from '../follow-log.ts';

/** Field of Subscription → topic of the events that tell of what it is about. */
export const topicOf: ReadonlyMap<string, string> = new Map(
  [...changedFields].map(([field, { subgraph, name }]) => [field, `${subgraph}.${name}`]),
);

/** Told the version that a record has since the event. */
export type OnChange = (version: number) => void;

/** The changes of records, as the event log tells them. */
export interface Changes {
  /** False where the log was not reached yet, or there is none: then a change could be missed. */
  readonly isFollowing: boolean;
  /** Tells of each change of a record from now on; the answer ends it. */
  watch(topic: string, id: string, onChange: OnChange): () => void;
  stop(): Promise<void>;
}

/** Follows the event log from now on; changes before are in what the subgraphs answer. */
export function followChanges(url: string | undefined, logger: Logger): Changes {
  const watched = new Map<string, Set<OnChange>>();

  async function handle(batch: readonly LogRecord[]): Promise<void> {
    for (const { topic, event } of batch) {
      const { subject, sequence } = event.attributes;
      for (const onChange of watched.get(keyOf(topic, subject)) ?? []) onChange(Number(sequence));
    }
  }
  const followed = url === undefined ? undefined : followLog(url, { topics: [...new Set(topicOf.values())], from: 'now', handle }, logger);

  return {
    get isFollowing() {
      return followed?.isKnown ?? false;
    },
    watch(topic, id, onChange) {
      const key = keyOf(topic, id);
      const known = watched.get(key) ?? new Set();
      watched.set(key, known);
      known.add(onChange);
      return () => {
        known.delete(onChange);
        if (known.size === 0 && watched.get(key) === known) watched.delete(key);
      };
    },
    stop: async () => followed?.stop(),
  };
}

const keyOf = (topic: string, id: string): string => `${topic} ${id}`;
