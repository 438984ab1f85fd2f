import { GraphQLError, GraphQLScalarType } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';

/** The library's LocalDate under the name that it has in this graph. */
const day = LocalDateResolver.toConfig();
const CalendarDay = new GraphQLScalarType({
  ...day,
  name: 'Date',
  parseValue: (value) => readDay(() => day.parseValue?.(value)),
  parseLiteral: (node, variables) => readDay(() => day.parseLiteral?.(node, variables)),
});

const instant = DateTimeISOResolver.toConfig();
const Instant = new GraphQLScalarType({
  ...instant,
  name: 'DateTime',
  parseValue: (value) => readInstant(() => instant.parseValue?.(value)),
  parseLiteral: (node, variables) => readInstant(() => instant.parseLiteral?.(node, variables)),
});

function readInstant<T>(parse: () => T): T {
  const read = tried(parse);
  if (read instanceof Date && read.getUTCFullYear() >= 1 && read.getUTCFullYear() <= 9_999) return read;
  throw new GraphQLError('DateTime is not an instant; expected RFC 3339 such as 2026-03-01T09:30:00Z.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function tried<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function readDay<T>(parse: () => T): T {
  const read = tried(parse);
  // Postgres knows no year 0.
  if (typeof read === 'string' && !read.startsWith('0000')) return read;
  throw new GraphQLError('Date is not a day of the calendar; expected ISO 8601 such as 2026-03-01.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Integers beyond the range of Int as decimal strings; a number in a query or in variables is refused, as JSON may have rounded it. */
const MinorUnits = new GraphQLScalarType<bigint, string>({
  name: 'MinorUnits',
  serialize: (value) => String(value),
  parseValue: readMinorUnits,
  parseLiteral: (node) => readMinorUnits('value' in node && node.kind === 'StringValue' ? node.value : null),
});

function readMinorUnits(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return BigInt(value);
  throw new GraphQLError('MinorUnits is not an amount; expected a decimal string of whole units such as "123450".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** The scalars of schema/shared.graphql. */
export const sharedScalars = { DateTime: Instant, Date: CalendarDay, MinorUnits };
