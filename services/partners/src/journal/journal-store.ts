import { textArray } from '@cattc/event-log';
import type { EventEnvelope } from '@cattc/events';
import type { EntityManager } from 'typeorm';
import { admits } from '../feed/admission.ts';
import type { FeedOwner } from '../feed/feed.ts';

interface OpenFeed extends Pick<FeedOwner, 'state' | 'country' | 'scopes'> {
  readonly id: number;
  readonly head: string;
}

/**
 * Takes events into the journal and numbers them into every feed that admits them: three statements, however many events and feeds there are.
 * The rows of the feeds stay locked to the end of the transaction, so that each number is given once and no reader sees a gap.
 */
export async function journalEvents(manager: EntityManager, events: readonly EventEnvelope[], receivedAt: Date): Promise<void> {
  const day = receivedAt.toISOString().slice(0, 10);
  const stored: { eventId: string; position: string }[] = await manager.query(
    `INSERT INTO event_journal (day, received_at, event_id, type, subject, attributes, data)
     SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
     RETURNING event_id AS "eventId", position`,
    [
      day,
      receivedAt,
      textArray(events.map(({ attributes }) => attributes.id)),
      textArray(events.map(({ attributes }) => attributes.type)),
      textArray(events.map(({ attributes }) => attributes.subject)),
      textArray(events.map(({ attributes }) => JSON.stringify(attributes))),
      textArray(events.map(({ data }) => data)),
    ],
  );
  const positions = new Map(stored.map(({ eventId, position }) => [eventId, position]));
  // In the order of ids, so that two consumers never wait for each other. The systems are locked too: one that is being changed is waited for.
  const feeds: OpenFeed[] = await manager.query(
    `SELECT f.id, f.head, s.state, s.country, s.scopes FROM feed f JOIN partner_system s ON s.id = f.system_id
     WHERE s.state = 'ACTIVE' AND 'events:read' = ANY (s.scopes) ORDER BY f.id FOR NO KEY UPDATE OF f FOR SHARE OF s`,
  );
  const entries = { feeds: [] as number[], numbers: [] as number[], positions: [] as string[] };
  const heads = new Map<number, number>();
  for (const feed of feeds) {
    let head = Number(feed.head);
    for (const { attributes } of events) {
      if (!admits(feed, attributes)) continue;
      head += 1;
      entries.feeds.push(feed.id);
      entries.numbers.push(head);
      entries.positions.push(positionOf(positions, attributes.id));
      heads.set(feed.id, head);
    }
  }
  if (heads.size === 0) return;
  await manager.query(
    `WITH entry AS (
       INSERT INTO feed_entry (feed, number, position, day)
       SELECT e.feed, e.number, e.position, $4 FROM unnest($1::integer[], $2::bigint[], $3::bigint[]) AS e (feed, number, position)
     )
     UPDATE feed f SET head = n.head FROM unnest($5::integer[], $6::bigint[]) AS n (id, head) WHERE f.id = n.id`,
    [
      numberArray(entries.feeds),
      numberArray(entries.numbers),
      numberArray(entries.positions),
      day,
      numberArray([...heads.keys()]),
      numberArray([...heads.values()]),
    ],
  );
}

function positionOf(positions: ReadonlyMap<string, string>, eventId: string): string {
  const position = positions.get(eventId);
  if (position === undefined) throw new Error(`the journal did not take ${eventId}`);
  return position;
}

/** The driver would quote every number, and there are thousands in a batch. */
function numberArray(numbers: readonly (number | string)[]): string {
  return `{${numbers.join(',')}}`;
}
