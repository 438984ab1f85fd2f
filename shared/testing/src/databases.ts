import { randomBytes } from 'node:crypto';
import { provision, type RoleUrls } from '@cattc/postgres';
import pg from 'pg';

export interface TestDatabases {
  /** Addresses of a service's database by role. */
  of(service: string): RoleUrls;
  /** The database of the embedded event log, as its owner. */
  readonly logUrl: string;
  /** The same as a role that only reads, for who only follows. */
  readonly logReaderUrl: string;
  /** A name that no other test file uses, for topics and groups. */
  readonly name: string;
  /** Runs a statement in a service's database as its migrator: tests look and tamper with it. */
  query<Row extends pg.QueryResultRow>(service: string, text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const adminUrl = (): string => {
  const url = process.env.CATTC_TEST_POSTGRES;
  if (url === undefined) throw new Error('CATTC_TEST_POSTGRES is not set; run the tests with npm test, which starts a Postgres for them');
  return url;
};

/** Databases with the three roles of each service, for one test file alone. */
export async function createTestDatabases(services: readonly string[]): Promise<TestDatabases> {
  const name = `t${randomBytes(5).toString('hex')}`;
  const password = () => randomBytes(16).toString('hex');
  const logName = `${name}_log`;
  const urls = await provision(adminUrl(), {
    services: services.map((service) => ({
      name: `${name}_${service}`,
      passwords: { migrator: password(), writer: password(), reader: password() },
    })),
    owned: [{ name: logName, password: password(), readerPassword: password() }],
  });
  const of = (service: string): RoleUrls => {
    const found = urls.services[`${name}_${service}`];
    if (found === undefined) throw new Error(`no database was made for ${service}`);
    return found;
  };
  return {
    of,
    name,
    logUrl: urls.owned[logName] ?? '',
    logReaderUrl: urls.readers[logName] ?? '',
    async query<Row extends pg.QueryResultRow>(service: string, text: string, values: unknown[] = []): Promise<Row[]> {
      const client = new pg.Client({ connectionString: of(service).migratorUrl });
      await client.connect();
      try {
        return (await client.query<Row>(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    drop: () => dropAll([...services.map((service) => `${name}_${service}`), logName]),
  };
}

async function dropAll(names: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    for (const name of names) await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    const roles = await admin.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname ^@ ANY($1)', [names]);
    for (const { rolname } of roles.rows) await admin.query(`DROP ROLE "${rolname}"`);
  } finally {
    await admin.end();
  }
}
