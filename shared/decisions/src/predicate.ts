type Value = string | number | boolean | null;

/**
 * A condition over the fields of a record, as data: the store translates it to SQL, so that lists, counts and cursors agree,
 * and `holds` judges one record in memory. Both must agree for every record.
 */
export type Predicate<T> =
  | { readonly op: 'always' }
  | { readonly op: 'never' }
  | { readonly op: 'equals'; readonly field: keyof T & string; readonly value: Value }
  /** With a key the field is an object, and its value under the key is what is looked at. */
  | { readonly op: 'in'; readonly field: keyof T & string; readonly key?: string; readonly values: readonly string[] }
  /** The field is a list that holds the value. */
  | { readonly op: 'contains'; readonly field: keyof T & string; readonly value: string }
  /** The field is a list without items. */
  | { readonly op: 'empty'; readonly field: keyof T & string }
  | { readonly op: 'not'; readonly term: Predicate<T> }
  | { readonly op: 'all'; readonly terms: readonly Predicate<T>[] }
  | { readonly op: 'any'; readonly terms: readonly Predicate<T>[] };

export const always = { op: 'always' } as const;
export const never = { op: 'never' } as const;

export function equals<T>(field: keyof T & string, value: Value): Predicate<T> {
  return { op: 'equals', field, value };
}

/** The record belongs to this owner; what is nobody's belongs to nobody. */
export function belongsTo<T>(field: keyof T & string, owner: string | null): Predicate<T> {
  return owner === null ? never : equals<T>(field, owner);
}

export function isIn<T>(field: keyof T & string, values: readonly string[]): Predicate<T> {
  return { op: 'in', field, values };
}

export function isInAt<T>(field: keyof T & string, key: string, values: readonly string[]): Predicate<T> {
  return { op: 'in', field, key, values };
}

export function contains<T>(field: keyof T & string, value: string): Predicate<T> {
  return { op: 'contains', field, value };
}

export function isEmpty<T>(field: keyof T & string): Predicate<T> {
  return { op: 'empty', field };
}

export function not<T>(term: Predicate<T>): Predicate<T> {
  return { op: 'not', term };
}

export function all<T>(...terms: readonly Predicate<T>[]): Predicate<T> {
  return { op: 'all', terms };
}

export function any<T>(...terms: readonly Predicate<T>[]): Predicate<T> {
  return { op: 'any', terms };
}

/** Judges one record. A missing (null) field equals only null, is in no list, contains nothing and is no empty list. */
export function holds<T>(predicate: Predicate<T>, record: T): boolean {
  switch (predicate.op) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'equals':
      return (record[predicate.field] ?? null) === predicate.value;
    case 'in':
      return predicate.values.includes(valueAt(record[predicate.field], predicate.key) as string);
    case 'contains': {
      const list = record[predicate.field];
      return Array.isArray(list) && list.includes(predicate.value);
    }
    case 'empty': {
      const list = record[predicate.field];
      return Array.isArray(list) && list.length === 0;
    }
    case 'not':
      return !holds(predicate.term, record);
    case 'all':
      return predicate.terms.every((term) => holds(term, record));
    case 'any':
      return predicate.terms.some((term) => holds(term, record));
    default:
      return predicate satisfies never;
  }
}

function valueAt(value: unknown, key: string | undefined): unknown {
  return key === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[key];
}

/** The same condition over records that name the fields otherwise. */
export function renamed<T, U>(predicate: Predicate<T>, names: Readonly<Partial<Record<keyof T & string, keyof U & string>>>): Predicate<U> {
  switch (predicate.op) {
    case 'always':
    case 'never':
      return predicate;
    case 'equals':
    case 'in':
    case 'contains':
    case 'empty':
      return { ...predicate, field: (names[predicate.field] ?? predicate.field) as keyof U & string };
    case 'not':
      return { op: 'not', term: renamed(predicate.term, names) };
    case 'all':
    case 'any':
      return { op: predicate.op, terms: predicate.terms.map((term) => renamed(term, names)) };
    default:
      return predicate satisfies never;
  }
}
