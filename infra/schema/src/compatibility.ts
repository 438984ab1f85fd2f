import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';

/** How the API differs from the one that clients were given last. */
export interface Compatibility {
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
}

/** Compares the API schema with the SDL of the last release. */
export function compareWithRelease(releasedSdl: string, current: GraphQLSchema): Compatibility {
  const released = buildSchema(releasedSdl, { assumeValidSDL: true });
  return {
    breaking: findBreakingChanges(released, current).map(({ type, description }) => `${type}: ${description}`),
    dangerous: findDangerousChanges(released, current).map(({ type, description }) => `${type}: ${description}`),
  };
}
