import type { Predicate } from '@cattc/decisions';

/** A statement under construction: text with `$n`, and the values in their order. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and returns its place, such as `$3`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The quoted column of a property: snake_case. */
export const columnOf = (field: string) => `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/**
 * The condition in SQL; agrees with `holds` of @cattc/decisions for every record, NULL included. `place` is the alias of the concept's table, or
 * says for each property where it stands.
 */
export function predicateSql<T>(predicate: Predicate<T>, parameters: Parameters, place: string | ((field: string) => string)): string {
  const column = typeof place === 'function' ? place : (field: string) => `${place}.${columnOf(field)}`;
  const joined = (terms: readonly Predicate<T>[], word: 'AND' | 'OR', empty: 'TRUE' | 'FALSE') =>
    terms.length === 0 ? empty : `(${terms.map((term) => predicateSql(term, parameters, place)).join(` ${word} `)})`;
  switch (predicate.op) {
    case 'always':
      return 'TRUE';
    case 'never':
      return 'FALSE';
    case 'equals':
      return predicate.value === null
        ? `${column(predicate.field)} IS NULL`
        : `(${column(predicate.field)} IS NOT NULL AND ${column(predicate.field)} = ${parameters.add(predicate.value)})`;
    case 'in': {
      const value =
        predicate.key === undefined ? column(predicate.field) : `(${column(predicate.field)} ->> ${parameters.add(predicate.key)})`;
      return `(${value} IS NOT NULL AND ${value} = ANY(${parameters.add(predicate.values)}))`;
    }
    case 'contains':
      return `(${column(predicate.field)} IS NOT NULL AND ${column(predicate.field)} @> ARRAY[${parameters.add(predicate.value)}]::text[])`;
    case 'empty':
      // An equality, so that the planner knows from its statistics how many rows it holds for.
      return `(${column(predicate.field)} IS NOT NULL AND ${column(predicate.field)} = '{}')`;
    case 'not':
      return `(NOT ${predicateSql(predicate.term, parameters, place)})`;
    case 'all':
      return joined(predicate.terms, 'AND', 'TRUE');
    case 'any':
      return joined(predicate.terms, 'OR', 'FALSE');
    default:
      return predicate satisfies never;
  }
}
