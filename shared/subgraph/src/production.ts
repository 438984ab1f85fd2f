import {
  type ClockSetting,
  ConfigError,
  clockProblems,
  databaseUrlProblems,
  databaseUser,
  type NamedSecret,
  productionProblem,
  publicUrlProblems,
  secretProblems,
  variableName,
} from '@cattc/server';
import type { DataSource } from 'typeorm';

interface Settings {
  readonly deploymentUrl?: string;
  readonly databaseWriterUrl?: string;
  readonly databaseReaderUrl?: string;
  readonly databaseMigratorUrl?: string | undefined;
  readonly eventLog?: string;
  readonly cursorSecret?: Buffer;
  readonly metricsToken?: string | undefined;
  readonly clock?: ClockSetting | undefined;
}

const roles = ['databaseWriterUrl', 'databaseReaderUrl', 'databaseMigratorUrl'] as const;

/** What production refuses of a subgraph's settings: addresses without TLS, roles that may too much, secrets that are no secrets. */
export function subgraphProductionProblems(settings: Settings): readonly string[] {
  const { deploymentUrl, cursorSecret, metricsToken, clock } = settings;
  const databases = [...roles, 'eventLog' as const].flatMap((key) => {
    const url = settings[key];
    return url === undefined || !/^postgres/.test(url) ? [] : [{ key, url, ...databaseUser(url) }];
  });
  const secrets: NamedSecret[] = databases.flatMap(({ key, password }) =>
    password === '' ? [] : [{ key, secret: password, what: 'the password' }],
  );
  if (cursorSecret !== undefined) secrets.push({ key: 'cursorSecret', secret: cursorSecret });
  if (metricsToken !== undefined) secrets.push({ key: 'metricsToken', secret: metricsToken });
  return [
    ...(deploymentUrl === undefined ? [] : publicUrlProblems('deploymentUrl', deploymentUrl)),
    ...databases.flatMap(({ key, url }) => databaseUrlProblems(key, url)),
    ...sharedRoles(databases.filter(({ key }) => key !== 'eventLog')),
    ...secretProblems(secrets),
    ...clockProblems('clock', clock),
  ];
}

function sharedRoles(databases: readonly { readonly key: string; readonly username: string }[]): string[] {
  return databases.flatMap(({ key, username }, index) => {
    const other = databases.slice(0, index).find((earlier) => earlier.username !== '' && earlier.username === username);
    return other === undefined
      ? []
      : [
          productionProblem(
            key,
            `connects as the same user as ${variableName(other.key)}`,
            'a role of its own for each of migrator, writer and reader',
          ),
        ];
  });
}

/** Refuses a role that may do on the server what no service has to: what its name does not tell, the server does. */
export async function refusePowerfulRole(dataSource: DataSource, key: string): Promise<void> {
  const [role] = await dataSource.query<{ name: string; powerful: boolean }[]>(
    `SELECT rolname AS name, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS powerful
       FROM pg_roles WHERE rolname = current_user`,
  );
  if (role?.powerful !== false)
    throw new ConfigError([
      productionProblem(
        key,
        `connects as ${role?.name}, who may administer the server`,
        'a role without SUPERUSER, CREATEROLE, CREATEDB, REPLICATION and BYPASSRLS',
      ),
    ]);
}
