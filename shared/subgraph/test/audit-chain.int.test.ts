import { accept } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { chainOf, createDigest, type SealedRow, sealedColumns, writeMarks } from '../src/audit/audit-bytes.ts';
import { sealNext, startSealer } from '../src/audit/audit-sealer.ts';
import { createAuditTrail } from '../src/audit/audit-trail.ts';
import { type AuditHead, type AuditVerification, verifyAudit } from '../src/audit/audit-verifier.ts';
import { subgraphMigrations } from '../src/migrations.ts';

const logger = createLogger({ name: 'test', level: 'silent' });

describe('the chain over the audit', () => {
  const database = `audit_chain_${process.pid}`;
  let url = '';
  let dataSource: DataSource;
  let client: pg.Client;

  before(async () => {
    const admin = await new DataSource({ type: 'postgres', url: process.env.CATTC_TEST_POSTGRES ?? '' }).initialize();
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.destroy();
    const own = new URL(process.env.CATTC_TEST_POSTGRES ?? '');
    own.pathname = `/${database}`;
    url = own.href;
    dataSource = await new DataSource({ type: 'postgres', url, migrations: [...subgraphMigrations] as never, poolSize: 20 }).initialize();
    await dataSource.runMigrations();
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  beforeEach(() => client.query('TRUNCATE audit_entry, audit_seal RESTART IDENTITY'));
  after(async () => {
    await client.end();
    await dataSource.destroy();
    const admin = await new DataSource({ type: 'postgres', url: process.env.CATTC_TEST_POSTGRES ?? '' }).initialize();
    await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await admin.destroy();
  });

  const until = async (what: string, done: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 15_000;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
      await new Promise((later) => setTimeout(later, 10));
    }
  };
  const write = async (subject: string, on: DataSource | EntityManager = dataSource): Promise<void> => {
    const request = { person: 'local:desk', via: null, mandate: 'm1', role: 'SECRETARIAT', organization: null, country: null };
    const trail = createAuditTrail({ ...request, at: new Date('2026-03-01T09:30:00Z'), requestId: 'request-1', traceparent: null });
    trail.changed([{ subject, reason: null }]);
    await trail.decided(on, 'doIt', {}, accept({}));
  };
  const verify = async (anchor: AuditHead | null = null): Promise<AuditVerification & { told: string[] }> => {
    const told: string[] = [];
    const verification = await verifyAudit(client, anchor, (problem) => told.push(problem));
    expect(verification.problems).to.equal(told.length);
    return { ...verification, told };
  };
  /** Seals once all that was written can be: transactions of other databases of the server can delay it. */
  const sealAll = async (): Promise<void> => {
    await until('every transaction is finished', async () => {
      const { rows } = await client.query('SELECT 1 FROM audit_entry WHERE txid >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1');
      return rows.length === 0;
    });
    while ((await sealNext(client, null)) !== null);
  };
  /** Three seals over four entries each: 1 to 4, 5 to 8, 9 to 12. */
  const honest = async (): Promise<AuditHead> => {
    for (let seal = 0; seal < 3; seal += 1) {
      await dataSource.transaction(async (manager) => {
        await write('one', manager);
        await write('two', manager);
      });
      await write('three');
      await write('four');
      await sealAll();
    }
    const { told, entries, unsealed, seals, head } = await verify();
    expect({ told, entries, unsealed, seals }).to.deep.equal({ told: [], entries: 12n, unsealed: 0n, seals: 3n });
    return head as AuditHead;
  };
  /** What an attacker with all rights makes of a seal, so that it fits the entries as they are now. */
  const remake = async (number: number): Promise<void> => {
    const { rows: seals } = await client.query(
      `SELECT number::text, cluster::text, from_txid::text AS "fromTxid", until_txid::text AS "untilTxid", sealed_at AS "sealedAt",
         coalesce((SELECT chain FROM audit_seal WHERE number = $1 - 1), decode(repeat('00', 32), 'hex')) AS previous
       FROM audit_seal WHERE number = $1`,
      [number],
    );
    const { rows } = await client.query<SealedRow>(
      `SELECT ${sealedColumns} FROM audit_entry WHERE txid >= $1::xid8 AND txid < $2::xid8 ORDER BY audit_entry.txid, audit_entry.id`,
      [seals[0].fromTxid, seals[0].untilTxid],
    );
    const digest = createDigest();
    const marks = rows.map((row) => digest.add(row));
    const seal = { ...seals[0], ...digest.finish() };
    await client.query('UPDATE audit_seal SET entries = $2, digest = $3, previous = $4, chain = $5, marks = $6 WHERE number = $1', [
      number,
      seal.entries,
      seal.digest,
      seal.previous,
      chainOf(seal),
      writeMarks(marks),
    ]);
  };

  describe('finds', () => {
    let head: AuditHead;
    beforeEach(async () => {
      head = await honest();
    });
    const at = (id: number) => `(SELECT txid FROM audit_entry WHERE id = ${id})`;
    const columns = 'cluster, txid, id, at, kind, role, actions, subjects, outcome, request_id';
    const copy = (id: number | string, txid: string) =>
      `INSERT INTO audit_entry (${columns}) OVERRIDING SYSTEM VALUE
       SELECT cluster, ${txid}, ${id}, at, kind, role, actions, subjects, outcome, request_id FROM audit_entry WHERE audit_entry.id = 6`;

    const cases: [string, () => Promise<unknown>, RegExp[]][] = [
      [
        'a changed entry',
        () => client.query(`UPDATE audit_entry SET person = 'local:other' WHERE id = 6`),
        [/^seal 2: entry 6 .*was changed$/],
      ],
      ['a removed entry', () => client.query('DELETE FROM audit_entry WHERE id = 6'), [/^seal 2: entry 6 was removed$/]],
      ['an entry inserted in the middle', () => client.query(copy(100, at(6))), [/^seal 2: entry 100 .*was inserted$/]],
      ['an entry inserted before the first', () => client.query(copy(-5, `'1'::xid8`)), [/^seal 1: entry -5 .*was inserted$/]],
      [
        'an entry with the least number there is',
        () => client.query(copy('-9223372036854775808', `'0'::xid8`)),
        [/^seal 1: entry -9223372036854775808 .*was inserted$/],
      ],
      [
        'an entry that was moved to another time',
        () => client.query(`UPDATE audit_entry SET txid = ${at(1)} WHERE id = 6`),
        [/^seal 1: entry 6 .*was inserted$/, /^seal 2: entry 6 was removed$/],
      ],
      [
        'two entries that changed places',
        () =>
          client.query(
            'UPDATE audit_entry SET subjects = (SELECT o.subjects FROM audit_entry o WHERE o.id = 11 - audit_entry.id) WHERE id IN (5, 6)',
          ),
        [/entry 5 .*changed/, /entry 6 .*changed/],
      ],
      [
        'all entries of a seal removed',
        () => client.query('DELETE FROM audit_entry WHERE id BETWEEN 5 AND 8'),
        [5, 6, 7, 8].map((id) => new RegExp(`^seal 2: entry ${id} was removed$`)),
      ],
      [
        'a removed seal',
        () => client.query('DELETE FROM audit_seal WHERE number = 2'),
        [/^seal 2 is missing$/, /^before seal 3: 4 entries/],
      ],
      [
        'the first seal removed',
        () => client.query('DELETE FROM audit_seal WHERE number = 1'),
        [/^seal 1 is missing$/, /^before seal 2: 4 entries/],
      ],
      [
        'several seals removed',
        () => client.query('DELETE FROM audit_seal WHERE number < 3'),
        [/^the seals 1 to 2 are missing$/, /8 entries/],
      ],
      [
        'a removed seal whose number was given to the next',
        () => client.query('DELETE FROM audit_seal WHERE number = 2; UPDATE audit_seal SET number = 2 WHERE number = 3'),
        [/^seal 2 does not follow/, /^seal 2 was changed/, /^seal 2 begins at/, /^before seal 2: 4 entries/],
      ],
      [
        'a changed entry whose seal was made to fit, but not its link',
        async () => {
          await client.query(`UPDATE audit_entry SET person = 'local:other' WHERE id = 6`);
          const { rows } = await client.query('SELECT chain FROM audit_seal WHERE number = 2');
          await remake(2);
          await client.query('UPDATE audit_seal SET chain = $1 WHERE number = 2', [rows[0].chain]);
        },
        [/^seal 2 was changed/],
      ],
      [
        'a changed entry whose seal was made to fit with its link',
        async () => {
          await client.query(`UPDATE audit_entry SET person = 'local:other' WHERE id = 6`);
          await remake(2);
        },
        [/^seal 3 does not follow/],
      ],
      [
        'a mark that was changed',
        () => client.query(`UPDATE audit_seal SET marks = set_byte(marks, 12, 255 - get_byte(marks, 12)) WHERE number = 2`),
        [/^seal 2: the mark of its entry 5/],
      ],
      [
        'lost marks',
        () => client.query(`UPDATE audit_seal SET marks = '' WHERE number = 2`),
        [5, 6, 7, 8].map((id) => new RegExp(`^seal 2: the mark of its entry ${id}`)),
      ],
    ];
    for (const [title, tamper, expected] of cases) {
      it(title, async () => {
        await tamper();
        const { told } = await verify();
        expect(told, told.join('\n')).to.have.length(expected.length);
        for (const [index, problem] of expected.entries()) expect(told[index]).to.match(problem);
        expect((await verify(head)).told).to.include.members(told);
      });
    }

    it('any value of an entry that was changed', async () => {
      const { rows } = await client.query<{ name: string; type: string }>(
        `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute WHERE attrelid = 'audit_entry'::regclass AND attnum > 0 ORDER BY attnum`,
      );
      expect(rows).to.have.length(18);
      const other: Record<string, string> = {
        bigint: '77',
        xid8: `${at(1)}`,
        text: `coalesce(%, '') || 'x'`,
        'text[]': `% || 'x'::text`,
        'timestamp with time zone': `% + interval '1 microsecond'`,
      };
      for (const { name, type } of rows) {
        await client.query('BEGIN');
        const value = name === 'kind' ? `'READ'` : (other[type] ?? '').replace('%', name);
        await client.query(`UPDATE audit_entry SET ${name} = ${name === 'id' ? 'DEFAULT' : value} WHERE id = 6`);
        expect((await verify()).told.join('\n'), name).to.match(/^seal [12]: entry (6|1\d) /);
        await client.query('ROLLBACK');
      }
    });

    it('any value of a seal that was changed', async () => {
      const changes = [
        'number = 20',
        'cluster = cluster + 1',
        `from_txid = '1'::xid8`,
        'until_txid = (SELECT max(txid) FROM audit_entry)',
        'entries = 3',
        `digest = sha256('x')`,
        `previous = sha256('x')`,
        `chain = sha256('x')`,
        `sealed_at = '2020-01-01T00:00:00.000Z'`,
      ];
      for (const change of changes) {
        await client.query('BEGIN');
        await client.query(`UPDATE audit_seal SET ${change} WHERE number = 2`);
        expect((await verify()).told.join('\n'), change).to.match(/seal (2|3|20) /);
        await client.query('ROLLBACK');
      }
    });

    const onlyWithAnchor: [string, () => Promise<unknown>, RegExp][] = [
      [
        'the last seal made anew',
        async () => {
          await client.query(`UPDATE audit_entry SET person = 'local:other' WHERE id = 10`);
          await remake(3);
        },
        /^seal 3 is not the one that the anchor knows/,
      ],
      [
        'the whole chain made anew',
        async () => {
          await client.query('DELETE FROM audit_entry WHERE id = 2');
          for (const number of [1, 2, 3]) await remake(number);
        },
        /^seal 3 is not the one that the anchor knows/,
      ],
      [
        'the last seal removed',
        () => client.query('DELETE FROM audit_seal WHERE number = 3'),
        /^seal 3, which the anchor knows, is missing/,
      ],
      [
        'the end cut off, seals and entries',
        () => client.query('DELETE FROM audit_seal WHERE number > 1; DELETE FROM audit_entry WHERE id > 4'),
        /^seal 3, which the anchor knows, is missing/,
      ],
      ['nothing left', () => client.query('TRUNCATE audit_entry, audit_seal'), /^seal 3, which the anchor knows, is missing/],
    ];
    for (const [title, tamper, expected] of onlyWithAnchor) {
      it(`by an anchor alone: ${title}`, async () => {
        await tamper();
        expect((await verify()).told).to.deep.equal([]);
        const { told } = await verify(head);
        expect(told, told.join('\n')).to.have.length(1);
        expect(told[0]).to.match(expected);
      });
    }

    it('nothing in an honest chain that has grown since its anchor, and counts what is not sealed yet', async () => {
      await write('five');
      const { told, unsealed, oldestUnsealed, entries } = await verify(head);
      expect({ told, unsealed, entries, oldestUnsealed: oldestUnsealed?.toISOString() }).to.deep.equal({
        told: [],
        unsealed: 1n,
        entries: 13n,
        oldestUnsealed: '2026-03-01T09:30:00.000Z',
      });
      await sealAll();
      expect((await verify(head)).told).to.deep.equal([]);
    });
  });

  it('says nothing of an audit that has not begun', async () => {
    expect(await verify()).to.deep.equal({ told: [], problems: 0, entries: 0n, seals: 0n, unsealed: 0n, oldestUnsealed: null, head: null });
  });

  it('has every entry that was committed and none that was rolled back, whoever writes and seals meanwhile', async function () {
    this.timeout(30_000);
    const sealers = [1, 2].map(() => startSealer({ service: 'test', url, logger }));
    try {
      const writing = Array.from({ length: 200 }, async (_, index) => {
        const runner = dataSource.createQueryRunner();
        await runner.startTransaction();
        await write(`subject-${index}`, runner.manager);
        await runner.query('SELECT pg_sleep(random() * 0.05)');
        await (index % 3 === 0 ? runner.rollbackTransaction() : runner.commitTransaction());
        await runner.release();
      });
      await Promise.all(writing);
      await until('all is sealed', async () => (await verify()).unsealed === 0n);
      const { told, entries, seals } = await verify();
      expect({ told, entries }).to.deep.equal({ told: [], entries: 133n });
      expect(Number(seals)).to.be.greaterThan(0);
    } finally {
      await Promise.all(sealers.map((sealer) => sealer.stop()));
    }
  });

  it('waits for a transaction that takes long, and lets no writer wait', async () => {
    await write('before');
    await sealAll();
    const slow = dataSource.createQueryRunner();
    await slow.startTransaction();
    await write('slow', slow.manager);
    await write('after');
    for (let look = 0; look < 3; look += 1) expect(await sealNext(client, null)).to.equal(null);
    expect(await verify()).to.deep.include({ told: [], unsealed: 1n, seals: 1n });
    await slow.commitTransaction();
    await slow.release();
    await sealAll();
    expect(await verify()).to.deep.include({ told: [], entries: 3n });
  });

  it('is carried on by another sealer when the first is gone', async () => {
    const first = startSealer({ service: 'test', url, logger });
    const second = startSealer({ service: 'test', url, logger });
    await write('one');
    await until('the first entry is sealed', async () => (await verify()).unsealed === 0n);
    await first.stop();
    await write('two');
    await until('the second entry is sealed', async () => (await verify()).unsealed === 0n);
    await second.stop();
    expect(await verify()).to.deep.include({ told: [], entries: 2n, seals: 2n });
  });

  describe('cannot be stopped', () => {
    const madeUp = (until: string): Promise<unknown> =>
      client.query(
        `INSERT INTO audit_seal (number, cluster, from_txid, until_txid, entries, digest, previous, sealed_at, chain, marks)
         SELECT coalesce(max(number), 0) + 1, audit_cluster(), audit_sealed_until(audit_cluster()), ${until}, 0, sha256(''),
           coalesce((SELECT chain FROM audit_seal ORDER BY number DESC LIMIT 1), decode(repeat('00', 32), 'hex')), 'x', sha256('x'), ''
         FROM audit_seal`,
      );

    it('by somebody who holds the lock and does not seal', async () => {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query(`SELECT pg_advisory_lock(hashtext('audit sealer'))`);
      const lines: string[] = [];
      const sealers = [1, 2].map(() =>
        startSealer({
          service: 'test',
          url,
          logger: createLogger({ name: 'test', level: 'error', destination: { write: (line) => lines.push(line) } }),
        }),
      );
      try {
        for (const subject of ['one', 'two', 'three']) await write(subject);
        await until('the entries are sealed', async () => (await verify()).unsealed === 0n);
        expect(await verify()).to.deep.include({ told: [], entries: 3n });
        await until('somebody says so', async () => lines.some((line) => line.includes('somebody holds the lock')));
      } finally {
        await Promise.all(sealers.map((sealer) => sealer.stop()));
        await holder.end();
      }
    }).timeout(30_000);

    it('by a seal of what is yet to come, which is refused; the owner of the tables can add it, and it is named and passed over', async () => {
      await write('before');
      await sealAll();
      const far = `(pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000000)::text::xid8`;
      const fault = await madeUp(far).catch((error: unknown) => error);
      expect(fault).to.have.property('code', '23514');
      await client.query('ALTER TABLE audit_seal DISABLE TRIGGER audit_seal_follows');
      await madeUp(far);
      await client.query('ALTER TABLE audit_seal ENABLE TRIGGER audit_seal_follows');
      await write('after');
      const named: string[] = [];
      await until('the entry is sealed', async () => (await sealNext(client, null, (number) => named.push(number))) !== null);
      expect(named[0]).to.equal('2');
      const { told, entries, seals, unsealed } = await verify();
      expect({ entries, seals, unsealed }).to.deep.equal({ entries: 2n, seals: 3n, unsealed: 0n });
      expect(
        told.filter((problem) => /^seal 2 was made up: it covers the transactions up to \d+, and the next to begin is \d+$/.test(problem)),
      ).to.have.length(1);
      expect(
        told.every((problem) => problem.startsWith('seal 2 ')),
        told.join('\n'),
      ).to.equal(true);
    });

    it('by two who seal at once: one of the two seals is none', async () => {
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      try {
        for (let turn = 0; turn < 20; turn += 1) {
          await write(`subject-${turn}`);
          await Promise.all([client, other].map((each) => sealNext(each, null)));
        }
        await sealAll();
        expect(await verify()).to.deep.include({ told: [], entries: 20n, unsealed: 0n });
      } finally {
        await other.end();
      }
    });

    for (const [title, change] of [
      ['has a number that is not the next', { number: '5' }],
      ['does not follow from the chain', { previous: `sha256('y')` }],
      ['begins elsewhere', { from: `'1'::xid8` }],
      ['ends with no entry', { until: `(SELECT (max(txid)::text::bigint + 2)::text::xid8 FROM audit_entry)` }],
    ] as const) {
      it(`nor misled by a seal that ${title}`, async () => {
        await write('one');
        await sealAll();
        await write('two');
        const {
          number = '2',
          previous = '(SELECT chain FROM audit_seal)',
          from = '(SELECT until_txid FROM audit_seal)',
        } = change as Record<string, string>;
        const end = (change as Record<string, string>).until ?? '(SELECT (max(txid)::text::bigint + 1)::text::xid8 FROM audit_entry)';
        const insert = (...values: string[]) =>
          client.query(
            `INSERT INTO audit_seal (number, cluster, from_txid, until_txid, entries, digest, previous, sealed_at, chain, marks)
             VALUES (${values[0]}, audit_cluster(), ${values[1]}, ${values[2]}, 1, sha256('x'), ${values[3]}, 'x', sha256('x'), '')`,
          );
        await until('every transaction is finished', async () => {
          const open = 'SELECT 1 FROM audit_entry WHERE txid >= pg_snapshot_xmin(pg_current_snapshot())';
          return (await client.query(open)).rows.length === 0;
        });
        expect(await insert(number, from, end, previous).catch((error: unknown) => error)).to.have.property('code', '23514');
      });
    }
  });

  it('cuts what has gathered into seals of a bounded size, but never a transaction in two', async () => {
    await dataSource.query(
      `INSERT INTO audit_entry (at, kind, role, actions, subjects, outcome, request_id)
       SELECT now(), 'READ', 'ADMIN', '{a}', '{}', 'ACCEPTED', n::text FROM generate_series(1, 2500) n`,
    );
    for (let index = 0; index < 5; index += 1) await write('small');
    await sealAll();
    const { rows } = await client.query<{ entries: string }>('SELECT entries::text FROM audit_seal ORDER BY number');
    expect(rows.map(({ entries }) => entries)).to.deep.equal(['2505']);
    for (let index = 0; index < 15; index += 1) {
      await dataSource.query(
        `INSERT INTO audit_entry (at, kind, role, actions, subjects, outcome, request_id)
         SELECT now(), 'READ', 'ADMIN', '{a}', '{}', 'ACCEPTED', n::text FROM generate_series(1, 100) n`,
      );
    }
    await sealAll();
    const after = await client.query<{ entries: string }>('SELECT entries::text FROM audit_seal WHERE number > 1 ORDER BY number');
    expect(after.rows.map(({ entries }) => entries)).to.deep.equal(['1000', '500']);
    expect((await verify()).told).to.deep.equal([]);
  });

  it('goes on in a server that the database was moved to, whose transactions are numbered anew', async () => {
    const { rows } = await client.query<{ source: string }>(`SELECT pg_get_functiondef('audit_cluster'::regproc) AS source`);
    const elsewhere = async (id: number) =>
      client.query(`CREATE OR REPLACE FUNCTION audit_cluster() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ${id}::bigint'`);
    try {
      await elsewhere(42);
      await write('sealed there');
      await sealAll();
      await write('not sealed there');
      await client.query(`UPDATE audit_entry SET txid = (txid::text::bigint + 1000000000)::text::xid8; DELETE FROM audit_seal`);
      await client.query(rows[0]?.source ?? '');
      await sealNext(client, '42');
      await write('here');
      expect(await verify()).to.deep.include({ told: [], unsealed: 1n });
      const sealer = startSealer({ service: 'test', url, logger });
      await until('all is sealed', async () => (await verify()).unsealed === 0n);
      await sealer.stop();
      expect(await verify()).to.deep.include({ told: [], entries: 3n });
      await elsewhere(43);
      await write('moved again, unsealed');
      await client.query(rows[0]?.source ?? '');
      const later = startSealer({ service: 'test', url, logger });
      await until('what was left is sealed', async () => (await verify()).unsealed === 0n);
      await later.stop();
      expect(await verify()).to.deep.include({ told: [], entries: 4n });
    } finally {
      await client.query(rows[0]?.source ?? '');
    }
  });
});
