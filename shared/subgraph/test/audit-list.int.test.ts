import { expect } from 'chai';
import { DataSource } from 'typeorm';
import { type AuditListing, pageStatement } from '../src/audit/audit-list.ts';
import { subgraphMigrations } from '../src/migrations.ts';

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

describe('a page of a long audit', () => {
  const database = `audit_list_${process.pid}`;
  const page = 20;
  let dataSource: DataSource;

  before(async function () {
    this.timeout(60_000);
    const admin = await new DataSource({ type: 'postgres', url: process.env.CATTC_TEST_POSTGRES ?? '' }).initialize();
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.destroy();
    const url = new URL(process.env.CATTC_TEST_POSTGRES ?? '');
    url.pathname = `/${database}`;
    dataSource = await new DataSource({ type: 'postgres', url: url.href, migrations: [...subgraphMigrations] as never }).initialize();
    await dataSource.runMigrations();
    await dataSource.query(
      `INSERT INTO audit_entry (at, kind, person, via, mandate, role, actions, subjects, outcome, request_id)
       SELECT '2026-01-01'::timestamptz + n * interval '1 minute',
         CASE WHEN n % 2500 = 0 THEN 'DENIAL' WHEN n % 3 = 0 THEN 'READ' ELSE 'DECISION' END,
         'person-' || n % 500, CASE WHEN n % 1000 = 0 THEN 'robot' END, 'mandate-' || n % 500, CASE WHEN n % 1000 = 0 THEN 'TALENT' ELSE 'MEMBER' END,
         CASE WHEN n % 3 = 0 THEN ARRAY['Membership.field' || n % 7, 'Membership.note'] ELSE ARRAY['doIt' || n % 20] END,
         ARRAY['mem_' || n % 2000], CASE WHEN n % 2500 = 0 THEN 'FORBIDDEN' ELSE 'ACCEPTED' END, 'request'
       FROM generate_series(1, 20000) n`,
    );
    await dataSource.query('ANALYZE audit_entry');
  });
  after(async () => {
    await dataSource?.destroy();
    const admin = await new DataSource({ type: 'postgres', url: process.env.CATTC_TEST_POSTGRES ?? '' }).initialize();
    await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await admin.destroy();
  });

  /** Rows of the audit that were looked at, whether or not they are part of the answer. */
  const rowsOf = (node: PlanNode): number =>
    (node['Relation Name'] === 'audit_entry'
      ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * node['Actual Loops']
      : 0) + (node.Plans ?? []).reduce((sum, plan) => sum + rowsOf(plan), 0);

  const all: AuditListing = {
    person: null,
    via: null,
    mandate: null,
    role: null,
    action: null,
    subject: null,
    kinds: null,
    outcomes: null,
    from: null,
    to: null,
    order: 'AT_DESC',
  };
  const cases: [Partial<AuditListing>, number][] = [
    [{}, page + 1],
    [{ order: 'AT' }, page + 1],
    [{ person: 'person-7' }, page + 1],
    [{ person: 'nobody' }, 0],
    [{ via: 'robot' }, page + 1],
    [{ mandate: 'mandate-7', order: 'AT' }, page + 1],
    [{ role: 'TALENT' }, page + 1],
    [{ role: 'COUNCIL' }, 0],
    [{ action: 'doIt4' }, page + 1],
    [{ action: 'notDone' }, 0],
    // As many as there are of it, as they are sorted.
    [{ action: 'Membership.never' }, 0],
    [{ action: 'Membership.field3' }, 1_000],
    [{ subject: 'mem_7' }, page + 1],
    [{ subject: 'mem_none' }, 0],
    [{ kinds: ['DENIAL'] }, page + 1],
    [{ kinds: ['REFUSAL'] }, 0],
    [{ outcomes: ['FORBIDDEN'] }, page + 1],
    [{ from: new Date('2026-01-03T00:00:00Z'), to: new Date('2026-01-04T00:00:00Z') }, page + 1],
    [{ person: 'person-7', from: new Date('2026-01-03T00:00:00Z') }, page + 1],
  ];
  for (const [filter, most] of cases) {
    it(`reads at most ${most} entries for ${JSON.stringify(filter)}`, async () => {
      const { text, values } = pageStatement({ ...all, ...filter }, page, null);
      const [row]: { 'QUERY PLAN': { Plan: PlanNode }[] }[] = await dataSource.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
      const plan = row?.['QUERY PLAN'][0]?.Plan as PlanNode;
      expect(rowsOf(plan), JSON.stringify(plan)).to.be.at.most(most);
    });
  }

  it('goes on where the one before ended, also in its middle', async () => {
    const { text, values } = pageStatement(all, page, { at: Date.parse('2026-01-03T00:00:00Z'), id: '2880' });
    const rows: { id: string }[] = await dataSource.query(text, [...values]);
    expect(rows.map(({ id }) => id)).to.deep.equal(Array.from({ length: page + 1 }, (_, index) => String(2879 - index)));
  });
});
