import pg from 'pg';
import type { EntityManager, EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { instantColumn } from './database.ts';
import { columnOf } from './sql.ts';

/** What takes statements as `pg` does: a pool, or the connection of a transaction. */
interface Connection {
  query(statement: { text: string; values: unknown[]; types: typeof plainTypes }): Promise<{ readonly rows: unknown[] }>;
}

type Parse = (text: string) => unknown;

const parsers: ReadonlyMap<number, Parse> = new Map([
  [pg.types.builtins.TIMESTAMPTZ, isoInstant],
  [pg.types.builtins.DATE, (text: string) => text],
  // text[]
  [1009, listOf(1009)],
  // integer[]
  [1007, listOf(1007)],
  [pg.types.builtins.JSONB, parsedJson],
  [pg.types.builtins.JSON, parsedJson],
]);
const plainTypes = { getTypeParser: (type: number) => parsers.get(type) ?? (pg.types.getTypeParser(type, 'text') as Parse) };

/**
 * The rows of a statement as plain JSON: an instant as its ISO text in UTC, a day as YYYY-MM-DD. Runs where the manager runs its own, in a
 * transaction or not. TypeORM takes 1.3 ms of processor time to make 60 records of 30 columns of rows, this 0.2.
 */
export async function plainRows<Row>(manager: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { queryRunner } = manager;
  const connection = queryRunner === undefined ? poolOf(manager) : ((await queryRunner.connect()) as Connection);
  return (await connection.query({ text, values: [...values], types: plainTypes })).rows as Row[];
}

function poolOf({ connection: { driver } }: EntityManager): Connection {
  // Where the pool stands TypeORM does not say in its types.
  return (driver as unknown as { readonly master: Connection }).master;
}

/** What is selected of a record of this kind, under the names of its properties: `plainRows` then gives the records. */
export function recordSql<Row>({ options: { columns } }: EntitySchema<Row>, alias: string): string {
  return Object.entries(columns)
    .map(([property, column]) => {
      const { transformer = instantColumn.transformer } = column as EntitySchemaColumnOptions;
      if (transformer !== instantColumn.transformer) throw new Error(`${property} is stored in another form than that of the record`);
      return `${alias}.${columnOf(property)} AS "${property}"`;
    })
    .join(', ');
}

/** As Postgres writes it in a session in UTC: `2026-11-24 08:00:00.123456+00`; in others by way of a Date. */
function isoInstant(text: string): unknown {
  if (text.length >= 22 && text.length <= 29 && text.endsWith('+00') && text[4] === '-')
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z`;
  const instant: unknown = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text')(text);
  return instant instanceof Date ? instant.toISOString() : instant;
}

function listOf(type: number): Parse {
  const parse = pg.types.getTypeParser(type, 'text') as Parse;
  return (text) => (text === '{}' ? [] : parse(text));
}

function parsedJson(text: string): unknown {
  return text === '[]' ? [] : JSON.parse(text);
}
