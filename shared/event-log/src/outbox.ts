import { type EventEnvelope, topicOf } from '@cattc/events';
import type { EntityManager } from 'typeorm';
import { textArray } from './postgres-arrays.ts';

/**
 * Stores events in the transaction that changes the state they tell of. The row of each aggregate has to be locked before: only then do its
 * events get their ids in the order of their commits. Throws for a type that is not in the catalogue.
 */
export async function appendToOutbox(manager: EntityManager, events: readonly EventEnvelope[]): Promise<void> {
  if (events.length === 0) return;
  await manager.query(
    'INSERT INTO outbox (topic, event_id, partition_key, attributes, data) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])',
    [
      textArray(events.map(({ attributes }) => topicOf(attributes.type))),
      textArray(events.map(({ attributes }) => attributes.id)),
      textArray(events.map(({ attributes }) => attributes.partitionkey)),
      textArray(events.map(({ attributes }) => JSON.stringify(attributes))),
      textArray(events.map(({ data }) => data)),
    ],
  );
}
