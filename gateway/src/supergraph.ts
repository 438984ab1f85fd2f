import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The composed supergraph that was built with this package, seen from `gateway/dist/src`. */
export function readSupergraph(): Promise<string> {
  return readFile(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8');
}
