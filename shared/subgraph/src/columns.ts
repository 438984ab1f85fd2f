import type { EntitySchemaColumnOptions } from 'typeorm';
import { columnOf } from './sql.ts';

/** A column for each property of a record, so that the compiler tells of one that is forgotten. */
export type ColumnsOf<T> = { readonly [Key in keyof T]-?: EntitySchemaColumnOptions };

/** Parts of statements that write records given as JSON, `json_to_recordset($1) AS r(${definition})`, all made of one list of columns. */
export interface ColumnSql {
  /** The columns of the table. */
  readonly names: string;
  /** Their values in `r`. */
  readonly values: string;
  /** What `r` is: each property with its type. */
  readonly definition: string;
  /** Sets all but the key to the values of `excluded`, where there is a row already. */
  readonly overwrite: string;
}

export function columnSql(columns: Readonly<Record<string, Pick<EntitySchemaColumnOptions, 'type' | 'array' | 'primary'>>>): ColumnSql {
  const entries = Object.entries(columns);
  return {
    names: entries.map(([property]) => columnOf(property)).join(', '),
    values: entries.map(([property]) => `r."${property}"`).join(', '),
    definition: entries.map(([property, { type, array }]) => `"${property}" ${String(type)}${array === true ? '[]' : ''}`).join(', '),
    overwrite: entries
      .filter(([, { primary }]) => primary !== true)
      .map(([property]) => `${columnOf(property)} = excluded.${columnOf(property)}`)
      .join(', '),
  };
}
