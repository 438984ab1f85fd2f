import { join } from 'node:path';
import type { EventSchema } from './outputs.ts';
import { SchemaError } from './subgraph-schema.ts';

/** The repository this package stands in, seen from `infra/schema/dist/src`. */
export const repositoryRoot = join(import.meta.dirname, '../../../..');

/** The event types of the catalogue with their JSON Schemas. */
export async function eventSchemas(): Promise<readonly EventSchema[]> {
  const events: object = await import('@cattc/events');
  return 'catalogue' in events ? (events.catalogue as readonly EventSchema[]) : [];
}

/** Reports what went wrong and makes the process end with an error. */
export function fail(error: unknown): void {
  const lines = error instanceof SchemaError ? error.problems : [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = 1;
}
