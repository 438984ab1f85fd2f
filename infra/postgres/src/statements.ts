import type { DatabasePlan, OwnedDatabase } from './plan.ts';

/** A name inside double quotes. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text inside single quotes. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Every role of the plan with its password. */
export const rolesOf = (plan: DatabasePlan): [role: string, password: string][] => [
  ...plan.services.flatMap(({ name, passwords }): [string, string][] => [
    [`${name}_migrator`, passwords.migrator],
    [`${name}_writer`, passwords.writer],
    [`${name}_reader`, passwords.reader],
  ]),
  ...(plan.owned ?? []).flatMap(({ name, password, readerPassword }): [string, string][] => [
    [name, password],
    ...(readerPassword === undefined ? [] : [[`${name}_reader`, readerPassword] satisfies [string, string]]),
  ]),
];

/** What the owner of a service's database says inside it: nobody else enters, the writer changes rows and the reader reads them, now and in tables to come. */
export function accessStatements(database: string): string[] {
  const name = quoteName(database);
  const writer = quoteName(`${database}_writer`);
  const reader = quoteName(`${database}_reader`);
  return [
    ...ownerStatements(database),
    `GRANT CONNECT ON DATABASE ${name} TO ${writer}, ${reader}`,
    `GRANT USAGE ON SCHEMA public TO ${writer}, ${reader}`,
    'ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC',
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${writer}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${writer}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${writer}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${reader}`,
  ];
}

/** Every role that reads and never changes anything. */
export const readersOf = ({ services, owned = [] }: DatabasePlan): string[] =>
  [...services, ...owned.filter(({ readerPassword }) => readerPassword !== undefined)].map(({ name }) => `${name}_reader`);

/** What the owner of an owned database says inside it: it is nobody else's, but for the reader of its tables, now and in tables to come. */
export function ownedStatements({ name, readerPassword }: OwnedDatabase): string[] {
  if (readerPassword === undefined) return ownerStatements(name);
  const reader = quoteName(`${name}_reader`);
  return [
    ...ownerStatements(name),
    `GRANT CONNECT ON DATABASE ${quoteName(name)} TO ${reader}`,
    `GRANT USAGE ON SCHEMA public TO ${reader}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${reader}`,
  ];
}

/** What the owner of any database says inside it: it is nobody else's. */
export function ownerStatements(database: string): string[] {
  return [`REVOKE ALL ON DATABASE ${quoteName(database)} FROM PUBLIC`, 'REVOKE ALL ON SCHEMA public FROM PUBLIC'];
}
