import type { Parsed } from '@cattc/formats';
import type { FieldProblem } from './import/organization-input.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads fields of one JSON record and keeps every problem it meets, so that all of them can be told at once. */
export interface FieldReader {
  readonly problems: readonly FieldProblem[];
  refuse(path: string, problem: string, expected: string): undefined;
  /** The value of a successful parse; otherwise the problem is kept. */
  take<T>(path: string, answer: Parsed<T>): T | undefined;
  /** A text, given to a parser; absent and null are problems. */
  text<T>(path: string, value: unknown, parse: (text: string) => Parsed<T>): T | undefined;
  /** As `text`, but absent and null are none. */
  optionalText<T>(path: string, value: unknown, parse: (text: string) => Parsed<T>): T | undefined;
  /** The elements of an array that read well; absent and null are an empty array. */
  list<T>(path: string, value: unknown, read: (path: string, element: unknown) => T | undefined): T[];
  /** As `list` for an array of objects. */
  objects<T>(path: string, value: unknown, read: (path: string, element: JsonObject) => T | undefined): T[];
  /** One of the words in the table, as what the table says. */
  word<T>(path: string, value: unknown, table: Readonly<Record<string, T>>): T | undefined;
}

const mostProblems = 20;

export function createFieldReader(): FieldReader {
  const problems: FieldProblem[] = [];
  const reader: FieldReader = {
    problems,
    refuse(path, problem, expected) {
      if (problems.length < mostProblems) problems.push({ path, problem, expected });
      return undefined;
    },
    take: (path, answer) => (answer.ok ? answer.value : reader.refuse(path, answer.problem, answer.expected)),
    text(path, value, parse) {
      if (typeof value !== 'string') return reader.refuse(path, `is ${kindOf(value)}`, 'a string');
      return reader.take(path, parse(value));
    },
    optionalText: (path, value, parse) => (value === undefined || value === null ? undefined : reader.text(path, value, parse)),
    list(path, value, read) {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        reader.refuse(path, `is ${kindOf(value)}`, 'an array');
        return [];
      }
      return value.map((element, index) => read(`${path}[${index}]`, element)).filter((element) => element !== undefined);
    },
    objects: (path, value, read) =>
      reader.list(path, value, (at, element) =>
        isObject(element) ? read(at, element) : reader.refuse(at, `is ${kindOf(element)}`, 'an object'),
      ),
    word(path, value, table) {
      if (typeof value === 'string' && Object.hasOwn(table, value)) return table[value];
      const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : kindOf(value);
      return reader.refuse(path, `is ${shown}`, `one of ${Object.keys(table).join(', ')}`);
    },
  };
  return reader;
}

export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
