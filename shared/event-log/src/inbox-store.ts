import type { CloudEventAttributes, EventEnvelope } from '@cattc/events';
import type { EntityManager } from 'typeorm';
import { type Position, sequenceOf } from './inbox.ts';
import { textArray } from './postgres-arrays.ts';

/** Somebody else has moved an aggregate's position meanwhile: what was done for it is undone and tried again. */
export class PositionMoved extends Error {}

export async function readPositions(manager: EntityManager, consumer: string, subjects: readonly string[]): Promise<Map<string, Position>> {
  const rows: { subject: string; sequence: string | null; parked: string[] | null; blocked: boolean[] | null }[] = await manager.query(
    `SELECT s.subject, p.sequence, k.parked, k.blocked FROM unnest($2::text[]) AS s (subject)
     LEFT JOIN consumer_position p ON p.consumer = $1 AND p.subject = s.subject
     LEFT JOIN (
       SELECT subject, array_agg(sequence) AS parked, array_agg(kind = 'FAILED' AND NOT redrive) AS blocked FROM parked_event
       WHERE consumer = $1 AND subject = ANY ($2::text[]) GROUP BY subject
     ) k ON k.subject = s.subject`,
    [consumer, textArray(subjects)],
  );
  return new Map(
    rows.map(({ subject, sequence, parked, blocked }): [string, Position] => [
      subject,
      {
        sequence: Number(sequence ?? 0),
        parked: (parked ?? []).map((mark, index) => ({ sequence: Number(mark), blocked: blocked?.[index] === true })),
      },
    ]),
  );
}

/** Moves the positions on from where they were read; throws `PositionMoved` when one is not there any more. */
export async function writePositions(
  manager: EntityManager,
  consumer: string,
  moves: ReadonlyMap<string, { from: number; to: EventEnvelope }>,
): Promise<void> {
  if (moves.size === 0) return;
  const rows: { written: number }[] = await manager.query(
    `WITH move AS (SELECT * FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) AS m (subject, was, becomes, event_id)),
     met AS (
       INSERT INTO consumer_position (consumer, subject, sequence, event_id) SELECT $1, subject, becomes, event_id FROM move WHERE was = 0
       ON CONFLICT DO NOTHING RETURNING 1
     ),
     moved AS (
       UPDATE consumer_position p SET sequence = m.becomes, event_id = m.event_id FROM move m
       WHERE m.was > 0 AND p.consumer = $1 AND p.subject = m.subject AND p.sequence = m.was RETURNING 1
     )
     SELECT ((SELECT count(*) FROM met) + (SELECT count(*) FROM moved))::int AS written`,
    [
      consumer,
      textArray([...moves.keys()]),
      [...moves.values()].map(({ from }) => from),
      [...moves.values()].map(({ to }) => sequenceOf(to)),
      textArray([...moves.values()].map(({ to }) => to.attributes.id)),
    ],
  );
  if (rows[0]?.written !== moves.size) throw new PositionMoved(`${consumer}: another process has moved on with the same aggregates`);
}

export interface Parking {
  readonly event: EventEnvelope;
  readonly kind: 'FAILED' | 'WAITING';
  readonly reason: string;
}

export async function parkEvents(manager: EntityManager, consumer: string, parkings: readonly Parking[]): Promise<void> {
  if (parkings.length === 0) return;
  await manager.query(
    `INSERT INTO parked_event AS p (consumer, subject, sequence, event_id, attributes, data, kind, reason, attempts)
     SELECT $1, e.subject, e.sequence, e.event_id, e.attributes, e.data, e.kind, e.reason, (e.kind = 'FAILED')::int
     FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
       AS e (subject, sequence, event_id, attributes, data, kind, reason)
     WHERE NOT EXISTS (SELECT FROM consumer_position c WHERE c.consumer = $1 AND c.subject = e.subject AND c.sequence >= e.sequence)
     ON CONFLICT (consumer, subject, sequence) DO UPDATE
       SET kind = excluded.kind, reason = excluded.reason, attempts = p.attempts + excluded.attempts, redrive = false
       WHERE excluded.kind = 'FAILED'`,
    [
      consumer,
      textArray(parkings.map(({ event }) => event.attributes.subject)),
      parkings.map(({ event }) => sequenceOf(event)),
      textArray(parkings.map(({ event }) => event.attributes.id)),
      textArray(parkings.map(({ event }) => JSON.stringify(event.attributes))),
      textArray(parkings.map(({ event }) => event.data)),
      textArray(parkings.map(({ kind }) => kind)),
      textArray(parkings.map(({ reason }) => reason)),
    ],
  );
}

/** Takes parked events out, to be applied in the same transaction. */
export async function unparkEvents(
  manager: EntityManager,
  consumer: string,
  marks: readonly { subject: string; sequence: number }[],
): Promise<Map<string, EventEnvelope>> {
  if (marks.length === 0) return new Map();
  const [rows]: [{ subject: string; sequence: string; attributes: string; data: string }[], number] = await manager.query(
    `DELETE FROM parked_event p USING unnest($2::text[], $3::bigint[]) AS m (subject, sequence)
     WHERE p.consumer = $1 AND p.subject = m.subject AND p.sequence = m.sequence RETURNING p.subject, p.sequence, p.attributes, p.data`,
    [consumer, textArray(marks.map(({ subject }) => subject)), marks.map(({ sequence }) => sequence)],
  );
  if (rows.length !== marks.length) throw new PositionMoved(`${consumer}: another process has taken up the same parked events`);
  return new Map(
    rows.map((row) => [
      `${row.subject}/${row.sequence}`,
      { attributes: JSON.parse(row.attributes) as CloudEventAttributes, data: row.data },
    ]),
  );
}

/** Aggregates with parked events that somebody wants to be tried again. */
export async function findRedriven(manager: EntityManager, consumers: readonly string[]): Promise<{ consumer: string; subject: string }[]> {
  return await manager.query('SELECT DISTINCT consumer, subject FROM parked_event WHERE redrive AND consumer = ANY ($1) LIMIT 100', [
    consumers,
  ]);
}
