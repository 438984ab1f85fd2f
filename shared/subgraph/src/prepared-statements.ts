import { createHash } from 'node:crypto';

interface Queryable {
  query(statement: unknown, values?: unknown, callback?: unknown): unknown;
}

/** Texts that the connections of a pool prepare at most: those after them, of statements whose text varies, are parsed each time. */
const mostTexts = 300;

/** The names of the texts that the connections of one pool prepare. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #isPrepared: (text: string) => boolean;

  constructor(isPrepared: (text: string) => boolean) {
    this.#isPrepared = isPrepared;
  }

  /** Undefined of a text that is parsed each time. */
  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostTexts || !this.#isPrepared(text)) return known;
    const name = createHash('sha256').update(text).digest('base64url');
    this.#names.set(text, name);
    return name;
  }
}

/**
 * Lets a connection parse and plan a text with values once, and send only its name from then on. At 200 commits a second, each a whole
 * mutation with its delivery, Postgres then takes 1.9 ms of processor time for one instead of 3.1 (bench thread). Of twenty organisations' listings or positions, which
 * a page of the gateway asks for by reference, it takes 0.5 ms instead of 0.9.
 */
export function prepareStatements(client: Queryable, names: StatementNames): void {
  // Asked for each time: what watches statements takes its place.
  const prototype = Object.getPrototypeOf(client) as Queryable;
  client.query = (statement, values, callback) => {
    if (isNameless(statement)) {
      const name = statement.values.length > 0 ? names.of(statement.text) : undefined;
      return prototype.query.call(client, name === undefined ? statement : { ...statement, name }, values, callback);
    }
    const name = typeof statement === 'string' && Array.isArray(values) && values.length > 0 ? names.of(statement) : undefined;
    return name === undefined
      ? prototype.query.call(client, statement, values, callback)
      : prototype.query.call(client, { name, text: statement, values }, callback);
  };
}

/** A text with its values, and nothing that runs itself. */
function isNameless(statement: unknown): statement is { readonly text: string; readonly values: readonly unknown[] } {
  if (typeof statement !== 'object' || statement === null || 'submit' in statement || 'name' in statement) return false;
  return 'text' in statement && 'values' in statement && Array.isArray(statement.values);
}
