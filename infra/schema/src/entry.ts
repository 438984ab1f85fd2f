import { join } from 'node:path';
import { catalogue } from '@cattc/events';
import type { EventSchema } from './outputs.ts';
import { SchemaError } from './subgraph-schema.ts';

/** The repository this package stands in, seen from `infra/schema/dist/src`. */
export const repositoryRoot = join(import.meta.dirname, '../../../..');

/** The API schema that clients were given with the last release. */
export const releasedPath = 'gateway/released.graphql';

/** The event types of the catalogue with their JSON Schemas. */
export const eventSchemas: readonly EventSchema[] = catalogue;

/** Reports what went wrong and makes the process end with an error. */
export function fail(error: unknown): void {
  const lines = error instanceof SchemaError ? error.problems : [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = 1;
}
