import type pg from 'pg';
import type { EmbeddedPartition } from './embedded-fetch.ts';

/**
 * A member's share of a group. Advisory locks of its session carry everything, so that the server gives it back the moment the session ends:
 * (group, −topic), shared, makes the member visible; (group, partition), exclusive, is held by the one member that works on the partition.
 */
export interface Membership {
  /** The partitions held, with the offset to read next. */
  readonly offsets: ReadonlyMap<number, number>;
  /** Gives back what belongs to others by now and takes what is due to this member; false while some of that is still held by others. */
  settle(): Promise<boolean>;
  commit(offsets: ReadonlyMap<number, number>): Promise<void>;
}

const settleEvery = 500;
const retryEvery = 50;

export async function createMembership(client: pg.Client, group: string, partitions: readonly EmbeddedPartition[]): Promise<Membership> {
  await client.query('INSERT INTO log_group (name) VALUES ($1) ON CONFLICT DO NOTHING', [group]);
  const { rows } = await client.query<{ id: number; pid: number }>('SELECT id, pg_backend_pid() AS pid FROM log_group WHERE name = $1', [
    group,
  ]);
  const own = rows[0];
  if (own === undefined) throw new Error(`group ${group} vanished`);
  await client.query(
    'INSERT INTO log_group_offset (group_id, partition_id) SELECT $1, id FROM unnest($2::int[]) AS id ON CONFLICT DO NOTHING',
    [own.id, partitions.map(({ id }) => id)],
  );
  const topicIds = [...new Set(partitions.map(({ topicId }) => topicId))];
  await client.query('SELECT pg_advisory_lock_shared($1::int, -id) FROM unnest($2::int[]) AS id', [own.id, topicIds]);

  const offsets = new Map<number, number>();
  let settledAt = Number.NEGATIVE_INFINITY;
  let complete = false;

  /** Of each topic every n-th partition, n being the members that want the topic. */
  async function dueHere(): Promise<Set<number>> {
    const members = await client.query<{ topic_id: number; pids: number[] }>({
      name: 'members',
      text: `SELECT -(objid::int) AS topic_id, array_agg(pid ORDER BY pid) AS pids FROM pg_locks
             WHERE locktype = 'advisory' AND objsubid = 2 AND classid = $1::int::oid AND objid::int < 0 AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) GROUP BY objid`,
      values: [own?.id],
    });
    const pidsOf = new Map(members.rows.map(({ topic_id, pids }) => [topic_id, pids]));
    const due = partitions.filter(({ topicId, number }) => {
      const pids = pidsOf.get(topicId) ?? [];
      return pids[number % pids.length] === own?.pid;
    });
    return new Set(due.map(({ id }) => id));
  }

  async function take(wanted: readonly number[]): Promise<void> {
    const taken = await client.query<{ id: number }>({
      name: 'take',
      text: 'SELECT id FROM unnest($2::int[]) AS id WHERE pg_try_advisory_lock($1, id)',
      values: [own?.id, wanted],
    });
    if (taken.rows.length === 0) return;
    // Read after the lock is held: whoever held it before has committed its offset by then.
    const committed = await client.query<{ partition_id: number; next_offset: string }>(
      'SELECT partition_id, next_offset FROM log_group_offset WHERE group_id = $1 AND partition_id = ANY ($2)',
      [own?.id, taken.rows.map(({ id }) => id)],
    );
    for (const { partition_id, next_offset } of committed.rows) offsets.set(partition_id, Number(next_offset));
  }

  return {
    offsets,
    async settle() {
      if (performance.now() - settledAt < (complete ? settleEvery : retryEvery)) return complete;
      const due = await dueHere();
      const lost = [...offsets.keys()].filter((id) => !due.has(id));
      if (lost.length > 0) {
        for (const id of lost) offsets.delete(id);
        await client.query('SELECT pg_advisory_unlock($1, id) FROM unnest($2::int[]) AS id', [own.id, lost]);
      }
      const wanted = [...due].filter((id) => !offsets.has(id));
      if (wanted.length > 0) await take(wanted);
      complete = [...due].every((id) => offsets.has(id));
      settledAt = performance.now();
      return complete;
    },
    async commit(next) {
      await client.query({
        name: 'commit',
        text: `UPDATE log_group_offset o SET next_offset = n.next_offset FROM unnest($2::int[], $3::bigint[]) AS n (id, next_offset)
               WHERE o.group_id = $1 AND o.partition_id = n.id`,
        values: [own.id, [...next.keys()], [...next.values()]],
      });
      for (const [id, offset] of next) offsets.set(id, offset);
    },
  };
}
