import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import pg from 'pg';
import { mutate, nobody, organization, register, registered, secretariat, startNetwork } from './network-under-test.ts';

const compliance = callerOf('COMPLIANCE');
const fields =
  'id at kind person via mandate role organization country actions subjects outcome reason details requestId traceparent sealed';
const query = `query ($filter: AuditFilter, $first: Int, $after: String, $orderBy: AuditOrder) {
  networkAudit(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    nodes { ${fields} } pageInfo { hasNextPage endCursor } totalCount totalCountIsExact
  }
}`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
type Entry = any;

describe('the audit of the network', () => {
  let network: SubgraphUnderTest;
  let now = new Date('2026-03-01T08:00:00Z');
  const ask = async (filter: object = {}, rest: object = {}, caller = compliance) => {
    const { data, errors } = await network.ask(caller, query, { filter, ...rest });
    expect(errors, JSON.stringify(errors)).to.equal(undefined);
    return data.networkAudit;
  };
  const entries = async (filter: object = {}, rest: object = {}): Promise<Entry[]> => (await ask(filter, { first: 100, ...rest })).nodes;

  before(async function () {
    this.timeout(60_000);
    network = await startNetwork(() => now);
  });
  after(() => network?.stop());

  it('has who decided what, under which mandate and in which request', async () => {
    const id = await registered(network);
    const officer = callerOf('AGENCY', { person: 'local:officer', via: 'local:machine', country: 'TH' });
    await mutate(network, officer, 'updateOrganization', { id, website: 'https://example.org' }, 'organization { id }', {
      'x-request-id': 'request-of-the-officer',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    });
    const [denied, registration] = await entries({ subject: id });
    expect(registration).to.deep.include({
      kind: 'DECISION',
      person: secretariat.person,
      via: null,
      mandate: secretariat.mandate,
      role: 'SECRETARIAT',
      actions: ['registerOrganizations'],
      subjects: [id],
      outcome: 'ACCEPTED',
      at: '2026-03-01T08:00:00.000Z',
    });
    expect(denied).to.deep.include({
      kind: 'DENIAL',
      person: 'local:officer',
      via: 'local:machine',
      role: 'AGENCY',
      country: 'TH',
      actions: ['updateOrganization'],
      outcome: 'FORBIDDEN',
      requestId: 'request-of-the-officer',
    });
    expect(denied.traceparent).to.match(/^00-0af7651916cd43dd8448eb211c80319c-/);
  });

  it('has every subject of a batch', async () => {
    const ids = (await register(
      network,
      Array.from({ length: 120 }, () => organization({ country: 'LA' })),
      { note: undefined },
    )) as Entry[];
    for (const at of [0, 99, 100, 119]) expect(await entries({ subject: ids[at].organization.id })).to.have.length(1);
  });

  it('has none of a dry run, unless it is denied', async () => {
    const before = await ask({ action: 'registerOrganizations' });
    await register(network, [organization()], { dryRun: true });
    expect((await ask({ action: 'registerOrganizations' })).totalCount).to.equal(before.totalCount);
    const prying = callerOf('TALENT', { person: 'local:prying' });
    const id = 'org_00000000-0000-4000-8000-000000000001';
    await mutate(network, prying, 'updateOrganization', { id, website: 'https://example.org', dryRun: true }, 'organization { id }');
    const [denied, ...others] = await entries({ person: 'local:prying' });
    expect(denied).to.deep.include({ kind: 'DENIAL', actions: ['updateOrganization'], subjects: [id], outcome: 'FORBIDDEN' });
    expect(others).to.deep.equal([]);
  });

  it('has one entry for what is denied fifty times in one request, with all its subjects', async () => {
    const flood = callerOf('TALENT', { person: 'local:flood' });
    const id = (index: number) => `org_00000000-0000-4000-8000-0000000000${index + 10}`;
    const fields = Array.from(
      { length: 50 },
      (_, index) => `m${index}: updateOrganization(input: { id: "${id(index % 5)}" }) { ... on Refusal { code } }`,
    );
    const { data } = await network.ask(flood, `mutation { ${fields.join(' ')} }`);
    expect(new Set(Object.values(data).map((answer) => (answer as Entry).code))).to.deep.equal(new Set(['FORBIDDEN']));
    const found = await entries({ person: 'local:flood' });
    expect(found.map(({ kind, subjects }) => [kind, subjects])).to.deep.equal([['DENIAL', [0, 1, 2, 3, 4].map(id)]]);
  });

  it('is for COMPLIANCE and administrators; that others asked for it under a mandate, it has too', async () => {
    for (const caller of [callerOf('ADMIN'), compliance]) expect(await ask({}, {}, caller)).to.have.property('nodes');
    const others = ['MEMBER', 'TALENT', 'AGENCY', 'SECRETARIAT', 'COUNCIL', 'PARTNER_SYSTEM'] as const;
    for (const caller of [nobody, ...others.map((role) => callerOf(role))]) {
      const { data, errors } = await network.ask(caller, '{ networkAudit { totalCount } }');
      expect(data, caller.role).to.deep.equal({ networkAudit: null });
      expect(errors?.[0]?.extensions?.code).to.equal(caller === nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    const denials = await entries({ action: 'Query.networkAudit', kinds: ['DENIAL'] });
    expect(denials.map(({ role }) => role).sort()).to.deep.equal([...others].sort());
  });

  it('has who read it, with what they asked for', async () => {
    const auditor = callerOf('ADMIN', { person: 'local:curious' });
    await ask({ person: 'local:officer' }, {}, auditor);
    const [read] = await entries({ person: 'local:curious' });
    expect(read).to.deep.include({ kind: 'READ', actions: ['Query.networkAudit'], subjects: [], details: '{"person":"local:officer"}' });
  });

  it('answers each filter with exactly the entries that it is for, in pages of any size and both orders', async function () {
    this.timeout(60_000);
    const person = (index: number) => `local:filter-${index % 3}`;
    for (let index = 0; index < 12; index += 1) {
      now = new Date(Date.UTC(2026, 3, 1, 0, Math.floor(index / 2)));
      const caller = callerOf(index % 2 === 0 ? 'SECRETARIAT' : 'COUNCIL', {
        person: person(index),
        mandate: `mandate-${index % 4}`,
        via: index % 5 === 0 ? 'local:robot' : null,
      });
      await register(network, [organization({ country: 'KH' })], index === 7 ? { idempotencyKey: 'short' } : {}, caller);
    }
    now = new Date('2026-05-01T00:00:00Z');
    const bounds = { from: '2026-04-01T00:00:00Z', to: '2026-04-02T00:00:00Z' };
    const all = await entries(bounds, { orderBy: 'AT' });
    expect(all).to.have.length(12);
    const filters: [object, (entry: Entry) => boolean][] = [
      [{ person: 'local:filter-1' }, (entry) => entry.person === 'local:filter-1'],
      [{ via: 'local:robot' }, (entry) => entry.via === 'local:robot'],
      [{ mandate: 'mandate-2' }, (entry) => entry.mandate === 'mandate-2'],
      [{ role: 'COUNCIL' }, (entry) => entry.role === 'COUNCIL'],
      [{ action: 'registerOrganizations' }, () => true],
      [{ action: 'register' }, () => false],
      [{ subject: all[0].subjects[0] }, (entry) => entry.id === all[0].id],
      [{ kinds: ['DECISION'] }, (entry) => entry.kind === 'DECISION'],
      [{ kinds: ['DENIAL', 'REFUSAL'] }, (entry) => entry.kind !== 'DECISION'],
      [{ outcomes: ['FORBIDDEN'] }, (entry) => entry.outcome === 'FORBIDDEN'],
      [{ outcomes: ['INVALID_INPUT', 'ACCEPTED'] }, (entry) => entry.outcome !== 'FORBIDDEN'],
      [{ from: '2026-04-01T00:02:00Z', to: '2026-04-01T00:03:00Z' }, (entry) => /00:0[23]:00/.test(entry.at)],
      [
        { person: 'local:filter-0', role: 'SECRETARIAT', kinds: ['DECISION'] },
        (e) => e.person === 'local:filter-0' && e.kind === 'DECISION',
      ],
    ];
    for (const [filter, holds] of filters) {
      const ids = all.filter(holds).map(({ id }) => id);
      for (const [orderBy, expected] of [
        ['AT', ids],
        ['AT_DESC', ids.toReversed()],
      ] as const) {
        for (const first of [1, 5, 100]) {
          const found: string[] = [];
          let after: string | null = null;
          do {
            const page: Entry = await ask({ ...bounds, ...filter }, { first, after, orderBy });
            expect(page).to.include({ totalCount: ids.length, totalCountIsExact: true });
            found.push(...page.nodes.map(({ id }: Entry) => id));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after !== null);
          expect(found, `${JSON.stringify(filter)} ${orderBy} ${first}`).to.deep.equal(expected);
        }
      }
    }
  });

  it('says what is wrong with an argument', async () => {
    const wrong: [object, object, string][] = [
      [{ person: 'x'.repeat(301) }, {}, 'filter.person'],
      [{ outcomes: Array.from({ length: 21 }, (_, index) => `CODE_${index}`) }, {}, 'filter.outcomes'],
      [{}, { first: 101 }, 'first'],
      [{}, { after: 'cursor' }, 'after'],
    ];
    for (const [filter, rest, argument] of wrong) {
      const { data, errors } = await network.ask(compliance, query, { filter, ...rest });
      expect(data.networkAudit).to.equal(null);
      expect(errors?.[0]?.extensions).to.deep.equal({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('seals an entry within a second or so', async () => {
    const id = await registered(network);
    const began = Date.now();
    await network.until('the entry is sealed', async () => (await entries({ subject: id }))[0]?.sealed, 5_000);
    expect(Date.now() - began).to.be.lessThan(3_000);
  });

  it('is sealed though a role that only reads holds the lock, and takes no made-up seal of the writer', async () => {
    const connect = async (connectionString: string) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    };
    const holder = await connect(network.config.databaseReaderUrl);
    const writer = await connect(network.config.databaseWriterUrl);
    try {
      // Whoever has the lock loses it with its session, and the next try is the reader's.
      const taken = "SELECT pg_try_advisory_lock(hashtext('audit sealer')) AS taken";
      const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%audit sealer'`;
      await network.until('the reader has the lock', async () => {
        await writer.query(end);
        return (await holder.query(taken)).rows[0].taken;
      });
      const id = await registered(network);
      await network.until('the entry is sealed', async () => (await entries({ subject: id }))[0]?.sealed, 15_000);
      await holder.query('SET default_transaction_read_only = off');
      const far = `(pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000000)::text::xid8`;
      const madeUp = `INSERT INTO audit_seal SELECT number + 1, cluster, until_txid, ${far}, 0, digest, chain, sealed_at, chain, marks
                      FROM audit_seal ORDER BY number DESC LIMIT 1`;
      for (const [client, code] of [
        [holder, '42501'],
        [writer, '23514'],
      ] as const) {
        const fault = await client.query(madeUp).catch((error: unknown) => error);
        expect(fault).to.have.property('code', code);
      }
      const { checks } = (await (await fetch(`${network.url}/health/ready`)).json()) as { checks: Record<string, string> };
      expect(checks).to.have.property('audit', 'sealed');
    } finally {
      await holder.end();
      await writer.end();
    }
  }).timeout(40_000);

  it('takes what the writer adds, and lets it neither change nor remove anything, nor choose transaction and number', async () => {
    const client = new pg.Client({ connectionString: network.config.databaseWriterUrl });
    await client.connect();
    const tried = (statement: string) =>
      client.query(statement).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
    const columns = 'at, kind, role, actions, subjects, outcome, request_id';
    const values = "now(), 'READ', 'ADMIN', '{a}', '{}', 'ACCEPTED', 'r'";
    try {
      expect(await tried(`INSERT INTO audit_entry (${columns}) VALUES (${values})`)).to.equal('done');
      const statements = [
        `INSERT INTO audit_entry (txid, ${columns}) VALUES ('1', ${values})`,
        `INSERT INTO audit_entry (cluster, ${columns}) VALUES (1, ${values})`,
        `INSERT INTO audit_entry (id, ${columns}) OVERRIDING SYSTEM VALUE VALUES (1, ${values})`,
        `UPDATE audit_entry SET person = 'nobody'`,
        'DELETE FROM audit_entry',
        'TRUNCATE audit_entry',
        'DROP TABLE audit_entry',
        'ALTER TABLE audit_entry DROP COLUMN person',
        `UPDATE audit_seal SET entries = 0`,
        'DELETE FROM audit_seal',
        'TRUNCATE audit_seal',
        'MERGE INTO audit_entry USING (SELECT 1) AS one ON TRUE WHEN MATCHED THEN DELETE',
      ];
      for (const statement of statements) expect(await tried(statement), statement).to.equal('42501');
      const huge = `now(), 'READ', 'ADMIN', '{a}', array_fill('x'::text, ARRAY[101]), 'ACCEPTED', 'r'`;
      expect(await tried(`INSERT INTO audit_entry (${columns}) VALUES (${huge})`)).to.equal('23514');
    } finally {
      await client.end();
    }
  });

  it('is no longer read where that cannot be recorded: nothing of the answer is given', async () => {
    await network.databases.query('network', 'ALTER TABLE audit_entry ADD CONSTRAINT nothing_more CHECK (FALSE) NOT VALID');
    try {
      const answer = await network.ask(compliance, query, {});
      expect(answer.data).to.equal(undefined);
      expect(answer.errors?.[0]?.extensions?.code).to.equal('SERVICE_UNAVAILABLE');
      expect(JSON.stringify(answer)).to.not.include('audit_entry');
    } finally {
      await network.databases.query('network', 'ALTER TABLE audit_entry DROP CONSTRAINT nothing_more');
    }
    expect(await ask()).to.have.property('nodes');
  });
});
