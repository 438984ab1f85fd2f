import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import {
  type DatabasePlan,
  type EmbeddedPostgres,
  ProvisionError,
  provision,
  provisionStatements,
  startEmbeddedPostgres,
} from '../src/index.ts';

const planFor = (prefix: string): DatabasePlan => ({
  services: ['network', 'trading'].map((name) => ({
    name: `${prefix}${name}`,
    passwords: { migrator: `${name}-migrator-secret`, writer: `${name}-writer-secret`, reader: `${name}-reader-secret` },
  })),
  owned: [{ name: `${prefix}event_log`, password: 'event-log-owner-secret', readerPassword: 'event-log-reader-secret' }],
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const codeOf = (url: string, text: string): Promise<unknown> => query(url, text).catch((error: { code?: string }) => error.code);

/** As psql reads them: statements end with a semicolon at the end of a line, `\connect` changes the database. */
async function runAsAdministrator(adminUrl: string, script: string): Promise<void> {
  const url = new URL(adminUrl);
  for (const part of script.split(/^\\connect /m)) {
    const [first, ...rest] = part.split('\n');
    const named = /^"(.*)"$/.exec(first ?? '')?.[1];
    if (named !== undefined) url.pathname = `/${named}`;
    const statements = (named === undefined ? [first, ...rest] : rest).filter((line) => line !== undefined && line !== '');
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    for (const statement of statements) await client.query(statement ?? '');
    await client.end();
  }
}

describe('provisioning a Postgres server', function () {
  this.timeout(60_000);
  let dataDir: string;
  let server: EmbeddedPostgres;
  const userUrl = (name: string, password: string): string => {
    const url = new URL(server.superuserUrl);
    url.username = name;
    url.password = password;
    return url.href;
  };

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cattc-provision-test-'));
    server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  });
  after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('gives each service a migrator that makes tables, a writer that changes rows and a reader that reads them', async () => {
    const { services } = await provision(server.superuserUrl, planFor('a_'));
    const network = services.a_network;
    if (network === undefined) throw new Error('no network');
    await query(network.migratorUrl, 'CREATE TABLE thing (id bigint GENERATED ALWAYS AS IDENTITY, name text); CREATE SEQUENCE counter');
    await query(network.writerUrl, `INSERT INTO thing (name) VALUES ('x'); UPDATE thing SET name = 'y'; SELECT nextval('counter')`);
    expect(await query(network.readerUrl, 'SELECT name FROM thing')).to.deep.equal([{ name: 'y' }]);
    expect(await codeOf(network.writerUrl, 'CREATE TABLE other (id int)')).to.equal('42501');
    expect(await codeOf(network.writerUrl, 'TRUNCATE thing')).to.equal('42501');
    expect(await codeOf(network.readerUrl, 'DELETE FROM thing')).to.equal('25006');
    expect(await codeOf(network.readerUrl, 'BEGIN READ WRITE; DELETE FROM thing')).to.equal('42501');
  });

  it('keeps the roles of one service out of the database of another', async () => {
    const { services } = await provision(server.superuserUrl, planFor('a_'));
    const intruder = new URL(services.a_trading?.writerUrl ?? '');
    intruder.pathname = '/a_network';
    expect(await codeOf(intruder.href, 'SELECT 1')).to.equal('42501');
  });

  it('gives the event log one role that owns its database, and one that reads its tables and nothing else', async () => {
    const { owned, readers } = await provision(server.superuserUrl, planFor('a_'));
    await query(owned.a_event_log ?? '', "CREATE TABLE log_topic AS SELECT 'x' AS name");
    const reader = readers.a_event_log ?? '';
    expect(await query(reader, 'SELECT name FROM log_topic')).to.deep.equal([{ name: 'x' }]);
    expect(await codeOf(reader, 'CREATE TABLE other (id int)')).to.equal('25006');
    expect(await codeOf(reader, "BEGIN READ WRITE; INSERT INTO log_topic VALUES ('y')")).to.equal('42501');
    expect(await codeOf(reader, 'BEGIN READ WRITE; CREATE TABLE other (id int)')).to.equal('42501');
  });

  it('changes nothing when run again, but for passwords that are new', async () => {
    const plan = planFor('b_');
    const first = await provision(server.superuserUrl, plan);
    await query(first.services.b_network?.migratorUrl ?? '', 'CREATE TABLE kept AS SELECT 1 AS one');
    const changed: DatabasePlan = {
      ...plan,
      services: plan.services.map((service) => ({ ...service, passwords: { ...service.passwords, reader: 'another-secret-now' } })),
    };
    const second = await provision(server.superuserUrl, changed);
    expect(await query(second.services.b_network?.readerUrl ?? '', 'SELECT one FROM kept')).to.deep.equal([{ one: 1 }]);
    expect(await codeOf(first.services.b_network?.readerUrl ?? '', 'SELECT 1')).to.equal('28P01');
  });

  it('lets a role that is new into a database that was there before', async () => {
    const { owned: [log] = [], ...plan } = planFor('f_');
    if (log === undefined) throw new Error('the plan has no event log');
    const { readerPassword: _, ...withoutReader } = log;
    await provision(server.superuserUrl, { ...plan, owned: [withoutReader] });
    const { readers } = await provision(server.superuserUrl, planFor('f_'));
    expect(await query(readers.f_event_log ?? '', 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
  });

  it('works for a user who may create databases and roles without being a superuser', async () => {
    await query(server.superuserUrl, `CREATE ROLE maker LOGIN CREATEDB CREATEROLE PASSWORD 'maker-secret'`);
    const { services } = await provision(userUrl('maker', 'maker-secret'), planFor('c_'));
    await query(services.c_network?.migratorUrl ?? '', 'CREATE TABLE thing (id int)');
    await provision(userUrl('maker', 'maker-secret'), planFor('c_'));
  });

  it('tells a user who may not create them what the administrator has to run, and works once that is done', async () => {
    await query(server.superuserUrl, `CREATE ROLE plain LOGIN PASSWORD 'plain-secret'`);
    const plan = planFor('d_');
    const refused = await provision(userUrl('plain', 'plain-secret'), plan).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(ProvisionError);
    expect(String(refused)).to.contain('CREATE DATABASE "d_network"').and.to.not.contain('-secret');
    await runAsAdministrator(server.superuserUrl, provisionStatements(plan));
    const { services } = await provision(userUrl('plain', 'plain-secret'), plan);
    await query(services.d_network?.migratorUrl ?? '', 'CREATE TABLE thing (id int)');
    await query(services.d_network?.writerUrl ?? '', 'INSERT INTO thing VALUES (1)');
    expect(await query(services.d_network?.readerUrl ?? '', 'SELECT id FROM thing')).to.deep.equal([{ id: 1 }]);
    expect(await codeOf(services.d_network?.readerUrl ?? '', 'DELETE FROM thing')).to.equal('25006');
  });

  it('says which server it could not open, without its password', async () => {
    const error = await provision(userUrl('nobody_known', 'guess'), planFor('e_')).catch((reason: unknown) => reason);
    expect(String(error)).to.contain('nobody_known').and.to.not.contain('guess');
  });
});
