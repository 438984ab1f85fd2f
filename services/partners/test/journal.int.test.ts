import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@cattc/events';
import { newId } from '@cattc/formats';
import { openDatabase } from '@cattc/subgraph';
import { until } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { journalEvents } from '../src/journal/journal-store.ts';
import { PartnerSystemEntity } from '../src/partner-system/partner-system-store.ts';
import { follow, pull } from './feed-client.ts';
import { entriesOf, organizationEvent, type PartnersUnderTest, register, secretariat, startPartners } from './partners-under-test.ts';

describe('the journal', () => {
  let partners: PartnersUnderTest;
  let writer: DataSource;
  before(async () => {
    partners = await startPartners();
    const { writerUrl } = partners.databases.of('partners');
    writer = await openDatabase({ url: writerUrl, name: 'test', poolSize: 4, entities: [PartnerSystemEntity] });
  });
  after(async () => {
    await writer?.destroy();
    await partners?.stop();
  });

  it('numbers every feed without a gap, with exactly what its system may get, in order', async () => {
    const country = fc.constantFrom('TH', 'VN', 'LA', 'CN');
    const list = fc.uniqueArray(country, { maxLength: 3 }).map((codes) => codes.join(','));
    const event = fc.record({
      dataclassification: fc.constantFrom('PUBLIC', 'PARTNER', 'RESTRICTED'),
      countries: list,
      excludedcountries: list,
    });
    const system = fc.record({
      country,
      state: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const),
      scopes: fc.subarray(['events:read', 'events:restricted', 'agency:act'] as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(system, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(event, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        async (systems, batches) => {
          await partners.databases.query('partners', 'TRUNCATE feed_entry, event_journal, feed, partner_system');
          const stored = systems.map((facts) => ({ ...facts, id: newId('ptn') }));
          for (const { id, country: of, state, scopes } of stored) {
            await partners.databases.query(
              'partners',
              `WITH s AS (INSERT INTO partner_system (id, version, number, name, country, subject, scopes, state, created_at, updated_at)
               VALUES ($1, 1, $1, 'x', $2, $1, $3, $4, now(), now()) RETURNING id)
             INSERT INTO feed (system_id, tag) SELECT id, $5 FROM s`,
              [id, of, scopes, state, randomUUID()],
            );
          }
          const published = batches.map((batch) => batch.map((routing) => withRouting(organizationEvent(), routing)));
          for (const batch of published) await writer.transaction((manager) => journalEvents(manager, batch, new Date()));
          const rows = await entriesOf(
            partners,
            stored.map(({ id }) => id),
          );
          for (const owner of stored) {
            const own = rows.filter(({ systemId }) => systemId === owner.id);
            const expected = published.flat().filter((each) => mayGet(owner, each));
            expect(own.map(({ number }) => number)).to.deep.equal(expected.map((_, index) => index + 1));
            expect(own.map(({ eventId }) => eventId)).to.deep.equal(expected.map(({ attributes }) => attributes.id));
            for (const { head } of own) expect(head).to.equal(expected.length);
          }
        },
      ),
      { numRuns: 30, seed: 20261123 },
    );
    await partners.databases.query('partners', 'TRUNCATE feed_entry, event_journal, feed, partner_system');
  });

  it('keeps attributes and data as they were published', async () => {
    const event = organizationEvent({ name: 'ຈຸລາ "大学"\n\u2028' });
    await partners.publish([event]);
    const stored = await until('it is journaled', async () => {
      const rows = await partners.databases.query<{ attributes: string; data: string; type: string; subject: string }>(
        'partners',
        'SELECT attributes, data, type, subject FROM event_journal WHERE event_id = $1',
        [event.attributes.id],
      );
      return rows[0];
    });
    expect(stored.data).to.equal(event.data);
    expect(JSON.parse(stored.attributes)).to.deep.equal(event.attributes);
    expect(stored).to.include({ type: event.attributes.type, subject: event.attributes.subject });
  });
});

/** The rule in other words than the code's. */
function mayGet(
  { country, state, scopes }: { country: string; state: string; scopes: readonly string[] },
  { attributes: { dataclassification, countries, excludedcountries = '' } }: EventEnvelope,
): boolean {
  if (state !== 'ACTIVE' || !scopes.includes('events:read') || excludedcountries.includes(country)) return false;
  return (
    dataclassification === 'PUBLIC' ||
    (countries.includes(country) && (dataclassification === 'PARTNER' || scopes.includes('events:restricted')))
  );
}

function withRouting(event: EventEnvelope, routing: object): EventEnvelope {
  return { ...event, attributes: { ...event.attributes, ...routing } };
}

describe('the journal over thirty days', () => {
  let now = new Date('2026-01-10T12:00:00.000Z');
  let partners: PartnersUnderTest;
  let writer: pg.Client;
  before(async () => {
    partners = await startPartners({ clock: () => now });
    writer = new pg.Client({ connectionString: partners.databases.of('partners').writerUrl });
    await writer.connect();
  });
  after(async () => {
    await writer?.end();
    await partners?.stop();
  });

  const rotate = () => writer.query('SELECT journal_rotate($1)', [now.toISOString().slice(0, 10)]);
  const publishOne = async (caller: Parameters<typeof pull>[1], name: string) => {
    const event = organizationEvent({ name });
    await partners.publish([event]);
    await until('it can be pulled', async () => (await pull(partners, caller, '?limit=1000')).body.includes(event.attributes.id));
  };
  const partitions = async () => {
    const { rows } = await writer.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname ~ '^(event_journal|feed_entry)_2026(01|02|03)\\d\\d$' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('lets go what is older, tells whoever was there that it is gone, and where to go on', async () => {
    const { id, caller, cursor } = await register(partners);
    const tag = cursor.slice(0, 6);
    await publishOne(caller, 'January 10');
    now = new Date('2026-01-11T12:00:00.000Z');
    await publishOne(caller, 'January 11');
    // The service slept: no day was made for this one.
    now = new Date('2026-02-05T12:00:00.000Z');
    await publishOne(caller, 'February 5');

    now = new Date('2026-02-09T23:59:00.000Z');
    await rotate();
    expect((await pull(partners, caller, `?after=${tag}-0`)).json()).to.have.length(3);

    now = new Date('2026-02-10T00:00:00.000Z');
    await rotate();
    expect((await partitions())[0]).to.equal('event_journal_20260111');
    const gone = await pull(partners, caller, `?after=${tag}-0`);
    expect(gone.status).to.equal(410);
    expect(gone.headers.get('content-type')).to.equal('application/problem+json');
    const problem = gone.json();
    expect(problem).to.include({
      code: 'CURSOR_EXPIRED',
      oldest: `${tag}-1`,
      head: `${tag}-3`,
      snapshot: `${partners.gateway.url}/graphql`,
    });
    expect((await follow(partners, caller, { lastEventId: `${tag}-0` })).status).to.equal(410);
    const kept = await pull(partners, caller, `?after=${problem.oldest}`);
    expect(kept.json().map(({ feedsequence }: { feedsequence: string }) => feedsequence)).to.deep.equal(['2', '3']);
    expect((await pull(partners, caller)).body).to.equal(kept.body);

    now = new Date('2026-03-08T00:00:00.000Z');
    await rotate();
    expect(await writer.query('SELECT * FROM event_journal').then(({ rows }) => rows)).to.have.length(0);
    expect((await pull(partners, caller)).headers.get('x-cursor')).to.equal(`${tag}-3`);
    const { data } = await partners.ask(secretariat, 'query ($id: ID!) { partnerSystem(id: $id) { feed { head oldest cursor lag } } }', {
      id,
    });
    expect(data.partnerSystem.feed).to.deep.equal({ head: '3', oldest: '4', cursor: `${tag}-3`, lag: 0 });
    await publishOne(caller, 'March 8');
    expect((await pull(partners, caller, `?after=${tag}-3`)).json()[0]).to.include({ feedsequence: '4' });
  });

  it('gives way to whoever is reading or writing, and is done the next time', async () => {
    now = new Date('2026-04-20T00:00:00.000Z');
    const before = await writer.query('SELECT count(*)::integer AS count FROM event_journal');
    expect(before.rows[0].count).to.equal(1);
    const reader = new pg.Client({ connectionString: partners.databases.of('partners').readerUrl });
    await reader.connect();
    try {
      await reader.query('BEGIN');
      await reader.query('SELECT count(*) FROM feed_entry');
      const began = performance.now();
      await rotate();
      expect(performance.now() - began).to.be.lessThan(5_000);
      await reader.query('SELECT count(*) FROM event_journal');
      await reader.query('COMMIT');
      expect((await writer.query('SELECT count(*)::integer AS count FROM event_journal')).rows[0].count).to.equal(1);
      await rotate();
      expect((await writer.query('SELECT count(*)::integer AS count FROM event_journal')).rows[0].count).to.equal(0);
    } finally {
      await reader.end();
    }
  });

  it('takes statements that make and drop tables from its owner alone', async () => {
    for (const statement of ['DROP TABLE event_journal_default', 'CREATE TABLE x (a int)', 'TRUNCATE event_journal']) {
      const refused = await writer.query(statement).then(
        () => 'accepted',
        (error: Error & { code?: string }) => error.code,
      );
      expect(refused, statement).to.equal('42501');
    }
  });
});
