import { GraphQLError } from 'graphql';

/** As the subgraphs tell of an argument that does not fit. */
export function invalidArgument(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}.`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
