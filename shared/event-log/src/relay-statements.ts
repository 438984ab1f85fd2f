import type pg from 'pg';

export interface OutboxRow {
  readonly id: bigint;
  readonly createdAt: Date;
  readonly topic: string;
  readonly eventId: string;
  readonly partitionKey: string;
  readonly attributes: string;
  readonly data: string;
}

const maxBatchBytes = 8 * 1024 * 1024;

/** The unpublished rows with the lowest ids, of aggregates of which none is parked. */
export async function claim(client: pg.Client, most: number): Promise<OutboxRow[]> {
  const { rows } = await client.query<Omit<OutboxRow, 'id'> & { id: string }>({
    name: 'claim',
    text: `SELECT id, created_at AS "createdAt", topic, event_id AS "eventId", partition_key AS "partitionKey", attributes, data FROM (
             SELECT *, sum(octet_length(data)) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) - octet_length(data) AS bytes_before FROM (
               SELECT id, created_at, topic, event_id, partition_key, attributes, data FROM outbox
               WHERE published_at IS NULL AND parked_reason IS NULL AND partition_key <> ALL (ARRAY(
                 SELECT partition_key FROM outbox WHERE parked_reason IS NOT NULL AND published_at IS NULL
               ))
               ORDER BY id LIMIT $1
             ) AS lowest
           ) AS measured WHERE bytes_before < $2 ORDER BY id`,
    values: [most, maxBatchBytes],
  });
  return rows.map((row) => ({ ...row, id: BigInt(row.id) }));
}

export async function markPublished(client: pg.Client, rows: readonly OutboxRow[]): Promise<void> {
  const times = rows.map(({ createdAt }) => createdAt.getTime());
  // The days bound which partitions are looked at; the driver's times are exact to a millisecond only, so they are widened.
  await client.query({
    name: 'published',
    text: `UPDATE outbox SET published_at = clock_timestamp()
           WHERE id = ANY ($1::bigint[]) AND published_at IS NULL AND created_at BETWEEN $2 AND $3`,
    values: [rows.map(({ id }) => id), new Date(Math.min(...times) - 1_000), new Date(Math.max(...times) + 1_000)],
  });
}

export async function park(client: pg.Client, row: OutboxRow, problem: string): Promise<void> {
  await client.query('UPDATE outbox SET parked_reason = $2, attempts = attempts + 1 WHERE id = $1', [row.id, problem]);
}
