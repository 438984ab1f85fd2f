import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import pg from 'pg';

/** The texts of statements, each as often as it ran. */
export type Statements = ReadonlyMap<string, number>;

/** Counts what requests say to Postgres; what runs in the background beside them does not count. */
export interface StatementCounter {
  /** The statements of all requests that this process serves meanwhile. */
  during(ask: () => Promise<unknown>): Promise<Statements>;
  stop(): void;
}

const requestBegins = 'http.server.request.start';

/** Watches every connection of this process to a Postgres. */
export function countStatements(): StatementCounter {
  const served = new AsyncLocalStorage<true>();
  const begin = () => served.enterWith(true);
  const original = pg.Client.prototype.query;
  let counted = new Map<string, number>();
  pg.Client.prototype.query = function watched(this: pg.Client, ...given: unknown[]) {
    if (served.getStore() === true) {
      const text = shapeOf(textOf(given[0]));
      counted.set(text, (counted.get(text) ?? 0) + 1);
    }
    return (original as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof original;
  subscribe(requestBegins, begin);
  return {
    async during(ask) {
      const asked = new Map<string, number>();
      counted = asked;
      await ask();
      counted = new Map();
      return asked;
    },
    stop() {
      unsubscribe(requestBegins, begin);
      pg.Client.prototype.query = original;
    },
  };
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : ((statement as { readonly text?: string }).text ?? '');
}

/** A text without what depends on how many values it is given, or on which. */
function shapeOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\$\d+/g, '$')
    .replace(/\$(?:, ?\$)+/g, '$, …')
    .replace(/\bLIMIT \d+/g, 'LIMIT n')
    .trim();
}
