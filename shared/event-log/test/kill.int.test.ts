import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { appendToOutbox, connectEventLog, listParked } from '../src/index.ts';
import { createDatabase, logger, makeTestEvent, openServiceDatabase, type TestDatabase, testTopic, until } from './support.ts';

const program = fileURLToPath(new URL('./kill-target.js', import.meta.url));
const aggregates = 40;
const writers = 8;

describe('kill -9', function () {
  this.timeout(120_000);
  let databases: TestDatabase[];
  let from: DataSource;
  let to: DataSource;
  const children = new Map<string, ChildProcess>();

  before(async () => {
    databases = await Promise.all([createDatabase(), createDatabase(), createDatabase()]);
    [from, to] = [await openServiceDatabase(databases[0]?.url ?? ''), await openServiceDatabase(databases[1]?.url ?? '')];
    await from.query('CREATE TABLE aggregate (id int PRIMARY KEY, version int NOT NULL)');
    await from.query('INSERT INTO aggregate SELECT id, 0 FROM generate_series(1, $1::int) AS id', [aggregates]);
    await to.query('CREATE TABLE journal (place bigint GENERATED ALWAYS AS IDENTITY, subject text, sequence int, id text)');
    const log = await connectEventLog(databases[2]?.url ?? '', { logger, clientId: 'test' });
    await log.ensureTopics([{ name: testTopic, partitions: 4 }]);
    await log.stop();
  });

  after(async () => {
    for (const child of children.values()) child.kill('SIGKILL');
    await Promise.all([from.destroy(), to.destroy()]);
    for (const database of databases) await database.drop();
  });

  async function start(name: string, role: 'relay' | 'consumer'): Promise<void> {
    const child = fork(program, [role, ...databases.map(({ url }) => url)]);
    children.set(name, child);
    await once(child, 'message');
  }

  async function kill(name: string): Promise<void> {
    const child = children.get(name);
    if (child === undefined) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it('of relays and consumers while writers run loses nothing, doubles nothing in the read model and keeps each order', async () => {
    const members = { relay1: 'relay', relay2: 'relay', consumer1: 'consumer', consumer2: 'consumer' } as const;
    const names = Object.keys(members) as (keyof typeof members)[];
    await Promise.all(names.map((name) => start(name, members[name])));
    let writing = true;
    const writes = Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let turn = writer; writing; turn += 7) {
          await from.transaction(async (manager) => {
            const [[row]] = await manager.query('UPDATE aggregate SET version = version + 1 WHERE id = $1 RETURNING id, version', [
              (turn % aggregates) + 1,
            ]);
            await appendToOutbox(manager, [makeTestEvent(`org_${row.id}`, row.version)]);
          });
        }
      }),
    );
    const journalled = async (): Promise<number> => (await to.query('SELECT count(*)::int AS count FROM journal'))[0].count;
    const victims = fc.sample(fc.constantFrom(...names), { seed: 20261123, numRuns: 10 });
    const restarts = new Map<string, Promise<void>>();
    for (const victim of victims) {
      await restarts.get(victim);
      const before = await journalled();
      await kill(victim);
      restarts.set(victim, start(victim, members[victim]));
      await until('the work goes on', async () => (await journalled()) > before);
    }
    await Promise.all(restarts.values());
    writing = false;
    await writes;
    const committed: { id: number; version: number }[] = await from.query('SELECT id, version FROM aggregate');
    const total = committed.reduce((sum, { version }) => sum + version, 0);
    await until('all have come', async () => (await journalled()) >= total, 30_000);
    const journal: { subject: string; sequence: number }[] = await to.query('SELECT subject, sequence FROM journal ORDER BY place');
    for (const { id, version } of committed) {
      const sequences = journal.filter(({ subject }) => subject === `org_${id}`).map(({ sequence }) => sequence);
      expect(sequences, `org_${id}`).to.deep.equal(Array.from({ length: version }, (_, index) => index + 1));
    }
    expect(await listParked(to)).to.deep.equal([]);
  });
});
