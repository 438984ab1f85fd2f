import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { knownCalendars, setDeadline } from '../src/index.ts';
import { act, aggregates, createDatabase, effectsIn, openServiceDatabase, seed, startWorker, type TestDatabase, until } from './support.ts';

const program = fileURLToPath(new URL('./kill-target.js', import.meta.url));

describe('deadlines, when things go wrong', function () {
  this.timeout(120_000);
  let count = 2_000;
  let database: TestDatabase;
  let dataSource: DataSource;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    database = await createDatabase();
    dataSource = await openServiceDatabase(database.url);
    count = 2_000;
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await dataSource.destroy();
    await database.drop();
  });

  const effects = async (): Promise<number> => (await dataSource.query('SELECT count(*)::int AS count FROM effect'))[0].count;
  const expectEachOnce = async (): Promise<void> => {
    await until('all are fired', async () => (await effects()) >= count, 60_000);
    const found = await effectsIn(dataSource);
    expect(found).to.have.length(count);
    expect(new Set(found.map(({ subject }) => subject)).size).to.equal(count);
    expect(await dataSource.query('SELECT 1 FROM deadline')).to.have.length(0);
    expect(await dataSource.query('SELECT 1 FROM aggregate WHERE version <> 1')).to.have.length(0);
  };
  const start = async (): Promise<ChildProcess> => {
    const child = fork(program, [database.url]);
    children.push(child);
    await once(child, 'message');
    return child;
  };

  it('have each its effect once when workers are killed in the middle of 10,000, again and again', async () => {
    count = 10_000;
    await seed(dataSource, count);
    let seen = 0;
    for (let kills = 0; kills < 4; kills += 1) {
      const child = await start();
      await until('some are fired', async () => (await effects()) > seen + 300);
      child.kill('SIGKILL');
      await once(child, 'exit');
      seen = await effects();
      expect(seen).to.be.lessThan(count);
    }
    await start();
    await expectEachOnce();
  });

  it('have each its effect once when two processes work at the same time, and both do work', async () => {
    await seed(dataSource, count);
    // Nobody gets hold of anything until both are there.
    await dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM aggregate FOR UPDATE');
      await Promise.all([start(), start()]);
    });
    await expectEachOnce();
    const [row] = await dataSource.query('SELECT count(DISTINCT by_process)::int AS processes FROM effect');
    expect(row.processes).to.equal(2);
  });

  it('have each its effect once when every connection to the database is cut, again and again', async () => {
    await seed(dataSource, count);
    const worker = startWorker(await openServiceDatabase(database.url));
    try {
      for (let cuts = 0; cuts < 4; cuts += 1) {
        const before = await effects().catch(() => 0);
        await until('some are fired', async () => (await effects().catch(() => 0)) > before);
        await database.cutConnections();
      }
      await until('the database is reached again', () =>
        effects().then(
          () => true,
          () => false,
        ),
      );
      await expectEachOnce();
      expect(await dataSource.query('SELECT 1 FROM deadline WHERE parked_at IS NOT NULL')).to.have.length(0);
    } finally {
      await worker.stop();
    }
  });

  it('that were due during an outage are fired in the order in which they were due', async () => {
    await seed(dataSource, count);
    const worker = startWorker(dataSource);
    await expectEachOnce();
    await worker.stop();
    const due = (await effectsIn(dataSource)).map(({ due_at }) => due_at.getTime());
    expect(due).to.deep.equal([...due].sort((a, b) => a - b));
  });

  it('stand dates that change while they are fired: each change is followed by exactly one effect, and nothing waits for a deadlock', async () => {
    await seed(dataSource, count);
    const clock = () => new Date('2027-01-01T00:00:00.000Z');
    const worker = startWorker(dataSource, { clock, handlers: [aggregates({ act })] });
    const [before] = await dataSource.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()');
    // As a mutation does: the aggregate's row first, its deadlines afterwards. A date in the future takes the deadline back, one in the past brings another effect.
    const expected = new Map<string, number>();
    const changes = Array.from({ length: 4 }, async (_, writer) => {
      for (let turn = 0; turn < 250; turn += 1) {
        const subject = `agg_${((turn * 37 + writer * 2_503) % count) + 1}`;
        await dataSource.transaction(async (manager) => {
          await manager.query('SELECT 1 FROM aggregate WHERE id = $1 FOR UPDATE', [subject]);
          const pending: unknown[] = await manager.query('SELECT 1 FROM deadline WHERE subject = $1', [subject]);
          const isBack = turn % 2 === 0;
          await setDeadline(manager, knownCalendars, {
            subject,
            kind: 'act',
            due: { at: new Date(isBack ? '2027-06-01' : `2026-01-01T00:00:${String(turn % 60).padStart(2, '0')}.${writer}00Z`) },
          });
          // What was pending is replaced; what was fired already has had its effect.
          const had = expected.get(subject) ?? 1;
          expected.set(subject, had - (pending.length > 0 ? 1 : 0) + (isBack ? 0 : 1));
          if (isBack) expected.set(`${subject} later`, 1);
          else expected.delete(`${subject} later`);
        });
      }
    });
    await Promise.all(changes);
    await until(
      'nothing is due',
      async () => (await dataSource.query('SELECT 1 FROM deadline WHERE due_at <= $1 LIMIT 1', [clock()])).length === 0,
      60_000,
    );
    await worker.stop();
    const versions: { id: string; version: number }[] = await dataSource.query('SELECT id, version FROM aggregate');
    for (const { id, version } of versions) {
      const pending = await pendingOf(dataSource, id);
      expect(version + pending, id).to.equal((expected.get(id) ?? 1) + (expected.get(`${id} later`) ?? 0));
    }
    const [after] = await dataSource.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()');
    expect(after.deadlocks).to.equal(before.deadlocks);
  });
});

const pendingCache = new WeakMap<DataSource, Promise<Set<string>>>();

async function pendingOf(dataSource: DataSource, id: string): Promise<number> {
  let pending = pendingCache.get(dataSource);
  if (pending === undefined) {
    pending = dataSource
      .query('SELECT subject FROM deadline')
      .then((rows: { subject: string }[]) => new Set(rows.map(({ subject }) => subject)));
    pendingCache.set(dataSource, pending);
  }
  return (await pending).has(id) ? 1 : 0;
}
