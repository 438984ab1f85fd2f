import { createHash } from 'node:crypto';

interface Queryable {
  query(statement: unknown, values?: unknown, callback?: unknown): unknown;
}

/** Texts that a process prepares at most: those after them, of statements whose text varies, are parsed each time. */
const mostTexts = 300;
const names = new Map<string, string>();

/**
 * Lets a connection parse and plan each text with values once, and send only its name from then on. At 200 commits a second, each a whole
 * mutation with its delivery, Postgres then takes 1.9 ms of processor time for one instead of 3.1 (bench thread).
 */
export function prepareStatements(client: Queryable): void {
  const send = client.query.bind(client);
  client.query = (statement, values, callback) => {
    const name = typeof statement === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(statement) : undefined;
    return name === undefined ? send(statement, values, callback) : send({ name, text: statement, values }, callback);
  };
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostTexts) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
