import pg from 'pg';
import type { DatabasePlan, ProvisionedUrls } from './plan.ts';
import { scramVerifier } from './scram.ts';
import { accessStatements, ownedStatements, quoteName, quoteText, readersOf, rolesOf } from './statements.ts';

/** A database server that cannot be used as it is; the message says what its administrator has to do. */
export class ProvisionError extends Error {}

const minimumVersion = 18;

/**
 * Makes the databases and roles of the plan where they are missing, and sets their passwords and privileges anew; running it again changes nothing else.
 * A user who may not create them is enough when an administrator has run `provisionStatements` before.
 */
export async function provision(adminUrl: string, plan: DatabasePlan): Promise<ProvisionedUrls> {
  const urls = urlsOf(adminUrl, plan);
  const admin = await connect(adminUrl);
  let mayCreate: boolean;
  try {
    mayCreate = await checkServer(admin);
    if (mayCreate) await createMissing(admin, plan);
  } finally {
    await admin.end();
  }
  // Privileges come before the logins: a role that is new to a database that is there may not enter it until its owner says so.
  if (mayCreate) {
    await Promise.all([
      ...plan.services.map((service) => runAs(urls.services[service.name]?.migratorUrl, accessStatements(service.name))),
      ...(plan.owned ?? []).map((owned) => runAs(urls.owned[owned.name], ownedStatements(owned))),
    ]);
  }
  const logins = [...plan.services.map(({ name }) => urls.services[name]), ...Object.values(urls.owned), ...Object.values(urls.readers)];
  try {
    await Promise.all(logins.flatMap((login) => (typeof login === 'string' ? [login] : Object.values(login ?? {}))).map(tryLogin));
  } catch (error) {
    throw mayCreate ? error : new ProvisionError(administratorMessage(adminUrl, plan, error));
  }
  return urls;
}

/** The same as SQL for psql, to be run by an administrator. It holds no password, only what the server stores of one. */
export function provisionStatements(plan: DatabasePlan): string {
  const lines: string[] = [];
  for (const [role, password] of rolesOf(plan))
    lines.push(`CREATE ROLE ${quoteName(role)} LOGIN PASSWORD ${quoteText(scramVerifier(password))};`);
  for (const reader of readersOf(plan)) lines.push(`ALTER ROLE ${quoteName(reader)} SET default_transaction_read_only = on;`);
  const databases = [
    ...plan.services.map(({ name }) => ({ name, owner: `${name}_migrator`, statements: accessStatements(name) })),
    ...(plan.owned ?? []).map((owned) => ({ name: owned.name, owner: owned.name, statements: ownedStatements(owned) })),
  ];
  for (const { name, owner, statements } of databases) {
    lines.push(`CREATE DATABASE ${quoteName(name)} OWNER ${quoteName(owner)} ENCODING 'UTF8' TEMPLATE template0;`);
    lines.push(
      `\\connect ${quoteName(name)}`,
      `SET ROLE ${quoteName(owner)};`,
      ...statements.map((statement) => `${statement};`),
      'RESET ROLE;',
    );
  }
  return `${lines.join('\n')}\n`;
}

function urlsOf(adminUrl: string, plan: DatabasePlan): ProvisionedUrls {
  const urlFor = (role: string, password: string, database: string): string => {
    const url = new URL(adminUrl);
    url.username = encodeURIComponent(role);
    url.password = encodeURIComponent(password);
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    services: Object.fromEntries(
      plan.services.map(({ name, passwords }) => [
        name,
        {
          migratorUrl: urlFor(`${name}_migrator`, passwords.migrator, name),
          writerUrl: urlFor(`${name}_writer`, passwords.writer, name),
          readerUrl: urlFor(`${name}_reader`, passwords.reader, name),
        },
      ]),
    ),
    owned: Object.fromEntries((plan.owned ?? []).map(({ name, password }) => [name, urlFor(name, password, name)])),
    readers: Object.fromEntries(
      (plan.owned ?? []).flatMap(({ name, readerPassword }) =>
        readerPassword === undefined ? [] : [[name, urlFor(`${name}_reader`, readerPassword, name)]],
      ),
    ),
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname, username } = new URL(url);
    throw new ProvisionError(
      `Postgres at ${host}${pathname} could not be opened as user "${username}": ${(error as Error).message}. Is it running, and are user and password right?`,
    );
  }
  return client;
}

async function checkServer(admin: pg.Client): Promise<boolean> {
  const { rows } = await admin.query<{ version: string; text: string; may: boolean }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS text,
            (rolsuper OR (rolcreatedb AND rolcreaterole)) AS may FROM pg_roles WHERE rolname = current_user`,
  );
  const row = rows[0];
  if (row === undefined || Number(row.version) < minimumVersion * 10_000) {
    throw new ProvisionError(`Postgres ${row?.text ?? 'of unknown version'} is too old: version ${minimumVersion} or newer is needed.`);
  }
  return row.may;
}

/** Two starts at once on one server wait for each other, as CREATE ROLE and CREATE DATABASE know no IF NOT EXISTS. */
async function createMissing(admin: pg.Client, plan: DatabasePlan): Promise<void> {
  await admin.query(`SELECT pg_advisory_lock(hashtext('cattc provision'))`);
  const existing = await admin.query<{ name: string }>('SELECT rolname AS name FROM pg_roles');
  const roles = new Set(existing.rows.map(({ name }) => name));
  const found = await admin.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  const databases = new Set(found.rows.map(({ name }) => name));
  const statements: string[] = [];
  for (const [role, password] of rolesOf(plan)) {
    const verb = roles.has(role) ? 'ALTER' : 'CREATE';
    statements.push(`${verb} ROLE ${quoteName(role)} LOGIN PASSWORD ${quoteText(scramVerifier(password))}`);
  }
  for (const reader of readersOf(plan)) statements.push(`ALTER ROLE ${quoteName(reader)} SET default_transaction_read_only = on`);
  await admin.query(statements.join(';\n'));
  const owners = [
    ...plan.services.map(({ name }) => ({ name, owner: `${name}_migrator` })),
    ...(plan.owned ?? []).map(({ name }) => ({ name, owner: name })),
  ].filter(({ name }) => !databases.has(name));
  for (const { name, owner } of owners) {
    // Since Postgres 16 who creates a role may grant it, yet does not hold it; an owner has to be held.
    await admin.query(`GRANT ${quoteName(owner)} TO CURRENT_USER`);
    await admin.query(`CREATE DATABASE ${quoteName(name)} OWNER ${quoteName(owner)} ENCODING 'UTF8' TEMPLATE template0`);
  }
}

async function tryLogin(url: string): Promise<void> {
  const client = await connect(url);
  await client.end();
}

async function runAs(url: string | undefined, statements: readonly string[]): Promise<void> {
  if (url === undefined) return;
  const client = await connect(url);
  try {
    await client.query(statements.join(';\n'));
  } finally {
    await client.end();
  }
}

function administratorMessage(adminUrl: string, plan: DatabasePlan, error: unknown): string {
  return [
    `User "${new URL(adminUrl).username}" may not create databases and roles (CREATEDB and CREATEROLE), and they are not all there yet:`,
    `  ${(error as Error).message}`,
    'Ask the administrator of the server to run these statements with psql, then start again:',
    '',
    provisionStatements(plan),
  ].join('\n');
}
