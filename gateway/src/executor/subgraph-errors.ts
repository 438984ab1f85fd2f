import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pathsOf } from './nodes/flatten.ts';

type Path = readonly (string | number)[];

export interface ErrorOrigin {
  readonly service: string;
  /** Of the fetch in the plan, `@` being every item of a list. */
  readonly path: Path;
  /** Of a fetch about entities. */
  readonly targets: { readonly slots: readonly number[]; readonly positions: readonly number[] } | undefined;
  /** The whole result. */
  readonly data: unknown;
}

interface Placed {
  readonly error: GraphQLFormattedError;
  readonly position: number;
}

/**
 * The errors of a subgraph's answer as those of the operation: with the service's name, and the path as the client sees it. What is wrong with an
 * entity is wrong wherever that entity stands.
 */
export function errorsOf(errors: readonly GraphQLFormattedError[], origin: ErrorOrigin): readonly GraphQLFormattedError[] {
  let paths: readonly Path[] | undefined;
  const placed = errors.flatMap((error): Placed[] => {
    const { message, extensions, path } = error;
    if (extensions && typeof extensions !== 'object') throw new TypeError('a subgraph answered an error whose extensions are no object');
    const at = (place?: Path): GraphQLFormattedError => ({
      message: message ? String(message) : `Error while fetching subquery from service "${origin.service}"`,
      ...(place === undefined ? {} : { path: place }),
      extensions: {
        ...extensions,
        serviceName: origin.service,
        ...(extensions?.code ? {} : { code: 'DOWNSTREAM_SERVICE_ERROR' }),
      },
    });
    if (!path) return [{ error: at(), position: 0 }];
    const slot = path[1];
    const { targets } = origin;
    if (targets === undefined || typeof slot !== 'number') return [{ error: at([...origin.path, ...path]), position: 0 }];
    paths ??= pathsOf(origin.data, origin.path);
    const rest = path.slice(2);
    const found: Placed[] = [];
    for (const [index, of] of targets.slots.entries()) {
      const position = targets.positions[index] ?? 0;
      if (of === slot) found.push({ error: at([...(paths[position] ?? []), ...rest]), position });
    }
    return found.length === 0 ? [{ error: at(rest), position: 0 }] : found;
  });
  return placed.sort((one, other) => one.position - other.position).map(({ error }) => error);
}

/** An error that this gateway ran into; the client learns nothing of it but that it happened. */
export function unexpected(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError(error instanceof Error ? error.message : 'unknown', { originalError: error instanceof Error ? error : null });
}
