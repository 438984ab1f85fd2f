import type { BatchConsumer } from '@cattc/event-log';
import { topics } from '@cattc/events';
import { journalEvents } from '../journal/journal-store.ts';

/** Takes every event of the log into the journal and the feeds, then says so to whoever waits for one. */
export function journalEventsConsumer(clock: () => Date, announce: () => void): BatchConsumer {
  return {
    name: 'journal-events',
    topics: topics.map(({ name }) => name),
    handleBatch: (events, manager) => journalEvents(manager, events, clock()),
    after: announce,
  };
}
