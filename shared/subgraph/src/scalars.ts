import { GraphQLError, GraphQLScalarType } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';

/** Integers beyond the range of Int as decimal strings; a number in a query or in variables is refused, as JSON may have rounded it. */
const MinorUnits = new GraphQLScalarType<bigint, string>({
  name: 'MinorUnits',
  serialize: (value) => String(value),
  parseValue: readMinorUnits,
  parseLiteral: (node) => readMinorUnits('value' in node && node.kind === 'StringValue' ? node.value : null),
});

function readMinorUnits(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return BigInt(value);
  throw new GraphQLError('is not an amount in minor units; expected a decimal string of whole units such as "123450".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** The scalars of schema/shared.graphql. */
export const sharedScalars = { DateTime: DateTimeISOResolver, Date: LocalDateResolver, MinorUnits };
