import type { DataSource } from 'typeorm';

/** An event that is set aside: by a consumer that could not apply it, or by the relay (`consumer` is "outbox" then) that may not publish it. */
export interface ParkedEvent {
  readonly consumer: string;
  readonly subject: string;
  readonly sequence: number;
  readonly eventId: string;
  readonly type: string;
  readonly kind: 'FAILED' | 'WAITING';
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
}

export interface ParkedFilter {
  readonly consumer?: string | undefined;
  readonly subject?: string | undefined;
}

/** The name under which the relay's parked events are listed and redriven. */
export const outboxConsumer = 'outbox';

/** What is parked in a service's database, the oldest first; at most 1,000. */
export async function listParked(dataSource: DataSource, { consumer, subject }: ParkedFilter = {}): Promise<ParkedEvent[]> {
  const rows: (Omit<ParkedEvent, 'sequence' | 'type'> & { sequence: string; attributes: string })[] = await dataSource.query(
    `SELECT * FROM (
       SELECT consumer, subject, sequence, event_id AS "eventId", attributes, kind, reason, attempts, parked_at AS "parkedAt" FROM parked_event
       UNION ALL
       SELECT '${outboxConsumer}', partition_key, 0, event_id, attributes, 'FAILED', parked_reason, attempts, created_at FROM outbox
       WHERE parked_reason IS NOT NULL AND published_at IS NULL
     ) AS parked
     WHERE ($1::text IS NULL OR consumer = $1) AND ($2::text IS NULL OR subject = $2) ORDER BY "parkedAt", subject, sequence LIMIT 1000`,
    [consumer ?? null, subject ?? null],
  );
  return rows.map(({ attributes, sequence: _, ...row }) => {
    const { type, sequence } = JSON.parse(attributes) as { type: string; sequence: string };
    return { ...row, sequence: Number(sequence), type };
  });
}

/**
 * Marks what is parked to be tried again; the service's running process does it within about a second. Answers how many events were marked:
 * those that failed, not those that wait for them, which follow by themselves.
 */
export async function redrive(dataSource: DataSource, { consumer, subject }: ParkedFilter = {}): Promise<number> {
  const filter = [consumer ?? null, subject ?? null];
  const [, failed]: [unknown, number] = await dataSource.query(
    `UPDATE parked_event SET redrive = true WHERE kind = 'FAILED' AND ($1::text IS NULL OR consumer = $1) AND ($2::text IS NULL OR subject = $2)`,
    filter,
  );
  const [, unpublished]: [unknown, number] = await dataSource.query(
    `UPDATE outbox SET parked_reason = NULL WHERE parked_reason IS NOT NULL AND published_at IS NULL
     AND ($1::text IS NULL OR $1 = '${outboxConsumer}') AND ($2::text IS NULL OR partition_key = $2)`,
    filter,
  );
  return failed + unpublished;
}
