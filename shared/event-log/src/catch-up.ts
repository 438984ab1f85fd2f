import type { DataSource, QueryRunner } from 'typeorm';
import { type ApplyContext, applyBatch } from './apply.ts';
import type { AnyConsumer } from './consumers.ts';
import type { EventLog } from './log.ts';
import { pause } from './waiting.ts';

interface Pair {
  readonly consumer: string;
  readonly topic: string;
}

const lockRetryEvery = 200;

/**
 * Lets consumers that are new on a topic which their service reads already see that topic from its beginning: the service's group stands
 * further on, and would show them every aggregate from its middle. A topic that the whole service has never read begins at its beginning
 * anyway. Replicas that start together take turns. Has to end before the service consumes.
 */
export async function catchUp(context: ApplyContext, log: EventLog, consumers: readonly AnyConsumer[]): Promise<void> {
  const { dataSource, logger } = context;
  const stated = consumers.flatMap(({ name, topics }) => topics.map((topic) => ({ consumer: name, topic })));
  if ((await unreadOf(dataSource, stated)).length === 0) return;
  await alone(dataSource, async () => {
    const { late, unread } = lateOf(stated, await readPairs(dataSource));
    if (late.length > 0) {
      const topics = [...new Set(late.map(({ topic }) => topic))];
      logger.info({ late }, 'new consumers read their topics from the beginning');
      const following = await log.follow({
        topics,
        from: 'start',
        async handle(batch) {
          for (const consumer of consumers) {
            const own = late.filter((pair) => pair.consumer === consumer.name).map(({ topic }) => topic);
            const events = batch.filter(({ topic }) => own.includes(topic)).map(({ event }) => event);
            if (events.length > 0) await applyBatch(context, consumer, events);
          }
        },
      });
      await following.caughtUp;
      await following.stop();
    }
    await dataSource.query(
      'INSERT INTO consumer_topic (consumer, topic) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING',
      [unread.map(({ consumer }) => consumer), unread.map(({ topic }) => topic)],
    );
  });
}

/** Of the pairs that are not read yet, those whose topic another consumer of the service has read before are late. */
export function lateOf(
  stated: readonly Pair[],
  read: readonly Pair[],
): { readonly unread: readonly Pair[]; readonly late: readonly Pair[] } {
  const known = new Set(read.map(({ consumer, topic }) => `${consumer} ${topic}`));
  const topics = new Set(read.map(({ topic }) => topic));
  const unread = stated.filter(({ consumer, topic }) => !known.has(`${consumer} ${topic}`));
  return { unread, late: unread.filter(({ topic }) => topics.has(topic)) };
}

async function unreadOf(dataSource: DataSource, stated: readonly Pair[]): Promise<readonly Pair[]> {
  return lateOf(stated, await readPairs(dataSource)).unread;
}

function readPairs(dataSource: DataSource): Promise<Pair[]> {
  return dataSource.query('SELECT consumer, topic FROM consumer_topic');
}

async function alone(dataSource: DataSource, work: () => Promise<void>): Promise<void> {
  const session: QueryRunner = dataSource.createQueryRunner();
  try {
    while (!(await tryLock(session))) await pause(lockRetryEvery, new AbortController().signal);
    await work();
  } finally {
    await session.query(`SELECT pg_advisory_unlock(hashtext('consumer catch-up'))`).catch(() => undefined);
    await session.release();
  }
}

async function tryLock(session: QueryRunner): Promise<boolean> {
  const [row]: { locked: boolean }[] = await session.query(`SELECT pg_try_advisory_lock(hashtext('consumer catch-up')) AS locked`);
  return row?.locked === true;
}
