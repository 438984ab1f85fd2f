import type { GraphQLSchema } from 'graphql';

/** Throws where the SDL promises a field of Query or Mutation that no resolver answers: callers would meet it first, as a null or a fault. */
export function requireRootResolvers(schema: GraphQLSchema): void {
  const missing = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).flatMap(({ name, resolve }) => (resolve === undefined ? [`${type?.name}.${name}`] : [])),
  );
  if (missing.length > 0) throw new Error(`no resolver answers ${missing.join(', ')}`);
}
