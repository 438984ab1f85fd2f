import { until } from '@cattc/testing';
import type { SubgraphName } from '../src/start/topology.ts';
import type { SystemUnderFaults, Victim } from './fault-system.ts';

/** A kill at a moment that counts; `back` resolves when what was killed runs again. */
type Killing = (system: SystemUnderFaults) => Promise<{ readonly back: Promise<unknown> }>;

/** How each process dies alone: where it is in the middle of something, as chance seldom meets it there. */
export const cuts: Readonly<Record<Victim, Killing>> = {
  network: (system) => beforeStored(system, 'network'),
  talent: (system) => withinTransaction(system, 'talent', 'member'),
  trading: (system) => withinTransaction(system, 'trading', 'member'),
  partners: (system) => withinTransaction(system, 'partners', 'feed_entry'),
  gateway: (system) => system.kill('gateway'),
  Postgres: (system) => beforeNoted(system, 'network'),
  Kafka: (system) => system.kill('Kafka'),
};

/** A subgraph whose relay has handed over events that the log has not stored, and will not: they have to be handed over again. */
async function beforeStored(system: SystemUnderFaults, victim: SubgraphName): ReturnType<Killing> {
  const log = await system.freezeLog();
  try {
    await until(`events of ${victim} are on their way`, async () => (await waiting(system, victim)) && log.holds(victim));
    const killed = await system.kill(victim);
    await log.forget(victim);
    return killed;
  } finally {
    await log.thaw();
  }
}

/** The database whose outbox does not know yet that events are in the log: they come a second time. */
async function beforeNoted(system: SystemUnderFaults, service: SubgraphName): ReturnType<Killing> {
  const [log, outbox] = await Promise.all([system.freezeLog(), system.session(service)]);
  try {
    await until(`events of ${service} are on their way`, async () => (await waiting(system, service)) && log.holds(service));
    await outbox.query('BEGIN; SELECT FROM outbox WHERE published_at IS NULL FOR UPDATE');
    await log.thaw();
    const blocked = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND application_name = '${service} outbox relay'`;
    await until(`the relay of ${service} waits to note them`, async () => (await system.rows(service, blocked)).length > 0);
    // Were its rows let go at the last moment, they would be noted after all.
    const lost = new Promise((resolve) => outbox.once('end', resolve));
    const killed = await system.kill('Postgres');
    await lost;
    return killed;
  } finally {
    await Promise.all([log.thaw(), outbox.end()]);
  }
}

/** A subgraph in the middle of a transaction that writes the table. */
async function withinTransaction(system: SystemUnderFaults, victim: SubgraphName, table: string): ReturnType<Killing> {
  const lock = await system.session(victim);
  try {
    await lock.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    const blocked = `SELECT FROM pg_locks WHERE relation = '${table}'::regclass AND NOT granted`;
    await until(`${victim} waits for ${table}`, async () => (await system.rows(victim, blocked)).length > 0);
    return await system.kill(victim);
  } finally {
    await lock.end();
  }
}

async function waiting(system: SystemUnderFaults, service: SubgraphName): Promise<boolean> {
  return (await system.rows(service, 'SELECT FROM outbox WHERE published_at IS NULL LIMIT 1')).length > 0;
}
