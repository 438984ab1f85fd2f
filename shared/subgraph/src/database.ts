import { DataSource, DefaultNamingStrategy, type EntitySchema, type EntitySchemaColumnOptions, type MixedList } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils.js';
import { byKey } from './by-key.ts';
import { prepareStatements, StatementNames } from './prepared-statements.ts';

/** A TypeORM migration class; passed directly, run in the order of their names. */
export type Migration = new () => { name?: string; up: unknown; down: unknown };

/** Columns are snake_case, properties camelCase. */
class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}

export interface DatabaseOptions {
  readonly url: string;
  readonly name: string;
  readonly poolSize: number;
  readonly entities: readonly EntitySchema[];
  /**
   * Of which statements it keeps the plans: by default of those that say that they are by key. A plan that is kept does not see which values come, as the best one for
   * a list or a search depends on.
   */
  readonly prepares?: 'ALL' | 'BY_KEY';
}

/** Between connecting and TypeORM's own listener a server that dies would raise an error that nobody hears, which ends the process. */
const tolerate = (client: { on(event: 'error', listener: () => void): unknown }): void => {
  client.on('error', () => undefined);
};

/** A pool of connections under one role; statements that run longer than half a minute are cancelled by the server. */
export async function openDatabase({ url, name, poolSize, entities, prepares = 'BY_KEY' }: DatabaseOptions): Promise<DataSource> {
  const names = new StatementNames((text) => prepares === 'ALL' || text.startsWith(byKey));
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    applicationName: name,
    entities: [...entities] as MixedList<EntitySchema>,
    namingStrategy: new SnakeCaseNames(),
    poolSize,
    extra: {
      onConnect(client: Parameters<typeof tolerate>[0] & Parameters<typeof prepareStatements>[0]) {
        tolerate(client);
        prepareStatements(client, names);
      },
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
    },
  });
  return dataSource.initialize();
}

/** Brings the schema up to date as the migrator. Replicas that start together take turns under an advisory lock. */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<void> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations] as never,
    poolSize: 2,
    extra: { onConnect: tolerate },
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('migrate'))`);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('migrate'))`);
    await lock.release();
    await dataSource.destroy();
  }
}

/** A timestamptz column whose value is an ISO text, so that records are plain JSON. */
export const instantColumn = {
  type: 'timestamptz',
  transformer: {
    from: (value: Date | null) => value?.toISOString() ?? null,
    to: (value: string | null) => value,
  },
} as const satisfies EntitySchemaColumnOptions;
