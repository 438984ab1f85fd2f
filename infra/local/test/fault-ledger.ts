import { connectEventLog } from '@cattc/event-log';
import { createLogger } from '@cattc/server';
import { type SubgraphName, subgraphs } from '../src/start/topology.ts';
import type { SystemUnderFaults } from './fault-system.ts';

/** An event as its service committed it, with those of its attributes that matter here. */
export interface CommittedEvent {
  readonly attributes: {
    readonly id: string;
    readonly subject: string;
    readonly sequence: string;
    readonly dataclassification: string;
    readonly countries: string;
    readonly excludedcountries?: string;
  };
  /** The exact text. */
  readonly data: string;
  /** The aggregate as the event tells it. */
  readonly after: Readonly<Record<string, unknown>> & { readonly state?: string };
}

/** A row of a case's history. */
interface Change {
  readonly subject: string;
  readonly version: number;
  readonly actor: string;
}

/** Everything that a system has committed, of all services. */
export interface Ledger {
  /** In the order of each outbox. */
  readonly events: readonly CommittedEvent[];
  readonly history: readonly Change[];
  /** Events that are set aside, or not yet published. */
  readonly left: readonly string[];
  /** Where the events went. */
  readonly topics: readonly string[];
}

export async function readLedger(system: SystemUnderFaults): Promise<Ledger> {
  const each = async <Row extends object>(text: string): Promise<Row[]> =>
    (await Promise.all(subgraphs.map((name) => system.rows<Row & Record<string, unknown>>(name, text)))).flat();
  const outbox = await each<{ topic: string; attributes: string; data: string }>('SELECT topic, attributes, data FROM outbox ORDER BY id');
  const left = await each<{ text: string }>(
    `SELECT 'outbox: ' || event_id AS text FROM outbox WHERE published_at IS NULL OR parked_reason IS NOT NULL
     UNION ALL SELECT consumer || ': ' || subject || '/' || sequence || ' ' || reason FROM parked_event`,
  );
  return {
    events: outbox.map(({ attributes, data }) => ({
      attributes: JSON.parse(attributes) as CommittedEvent['attributes'],
      data,
      after: (JSON.parse(data) as Pick<CommittedEvent, 'after'>).after,
    })),
    history: await each<Change>('SELECT subject, version, actor_role AS actor FROM transition'),
    left: left.map(({ text }) => text),
    topics: [...new Set(outbox.map(({ topic }) => topic))],
  };
}

/** The changes that the log tells of, each when it comes first, and how many came again. */
export async function readLog(system: SystemUnderFaults, { topics }: Ledger): Promise<{ changes: string[]; doubles: number }> {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const log = await connectEventLog(system.file.eventLog, { logger, clientId: 'test' });
  const changes = new Set<string>();
  let read = 0;
  try {
    const following = await log.follow({
      topics,
      from: 'start',
      async handle(batch) {
        read += batch.length;
        for (const { event } of batch) changes.add(changeOf(event));
      },
    });
    await following.caughtUp;
  } finally {
    await log.stop();
  }
  return { changes: [...changes], doubles: read - changes.size };
}

/** `subject/version` of the aggregate after the event. */
export function changeOf({ attributes }: { readonly attributes: Pick<CommittedEvent['attributes'], 'subject' | 'sequence'> }): string {
  return `${attributes.subject}/${Number(attributes.sequence)}`;
}

/** Changes that do not follow on the one before of their aggregate, beginning with 1. */
export function disorder(changes: Iterable<string>): string[] {
  const last = new Map<string, number>();
  const found: string[] = [];
  for (const change of changes) {
    const [subject = '', version] = change.split('/');
    const expected = (last.get(subject) ?? 0) + 1;
    if (Number(version) !== expected) found.push(`${change} where ${expected} was due`);
    last.set(subject, Number(version));
  }
  return found;
}

/** What one side has and the other has not, each as often as it has it more; the first twenty. */
export function differences(expected: Iterable<string>, found: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of expected) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const text of found) counts.set(text, (counts.get(text) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([text, count]) => `${count > 0 ? 'missing' : 'too much'}: ${text}`)
    .slice(0, 20);
}

/** The last event of each aggregate whose id begins so. */
export function fold(events: readonly CommittedEvent[], prefix: string): Map<string, CommittedEvent> {
  const own = events.filter(({ attributes }) => attributes.subject.startsWith(`${prefix}_`));
  return new Map(own.map((event) => [event.attributes.subject, event]));
}

/** What domain rule "events" lets a partner's system see. */
export function admitted({ attributes }: CommittedEvent, { country, scope }: { country: string; scope: string }): boolean {
  const { dataclassification, countries, excludedcountries = '' } = attributes;
  if (excludedcountries.split(',').includes(country)) return false;
  if (dataclassification === 'PUBLIC') return true;
  return countries.split(',').includes(country) && (dataclassification === 'PARTNER' || scope.includes('events:restricted'));
}

/** A state of the database in which each row should be what the last event of its aggregate tells. */
export interface StoredState {
  readonly service: SubgraphName;
  readonly prefix: string;
  readonly table: string;
}

/** `id/version state` of each row, and of each aggregate after its last event. */
export async function compareStates(system: SystemUnderFaults, ledger: Ledger, { service, prefix, table }: StoredState): Promise<string[]> {
  const rows = await system.rows<{ id: string; version: number; state: string }>(
    service,
    `SELECT id, version, ${table === 'organization' ? 'status AS state' : 'state'} FROM ${table}`,
  );
  const told = [...fold(ledger.events, prefix).values()].map((event) => `${changeOf(event)} ${event.after.state ?? event.after.status}`);
  return differences(
    told,
    rows.map(({ id, version, state }) => `${id}/${version} ${state}`),
  );
}
