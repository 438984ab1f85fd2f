import type { Parsed } from '@cattc/formats';
import { GraphQLError } from 'graphql';

/** The error for an argument of a query that does not fit: BAD_USER_INPUT with the argument's name, its problem and what would be right. */
export function invalidArgument(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}.`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** The alternatives of a filter, each once; an empty list is no filter. Throws for more than `most`, which values of an enum never are. */
export function readAlternatives<T>(argument: string, values: readonly T[] | null | undefined, most = 100): readonly T[] | null {
  if (values == null || values.length === 0) return null;
  const unique = [...new Set(values)];
  if (unique.length > most) throw invalidArgument(argument, `has ${unique.length} values; expected at most ${most}`);
  return unique;
}

/** The same for codes of one format; throws for what does not parse. */
export function readCodes<Value extends string | number, T extends Value>(
  argument: string,
  values: readonly Value[] | null | undefined,
  most: number,
  parse: (value: Value) => Parsed<T>,
): readonly T[] | null {
  return (
    readAlternatives(argument, values, most)?.map((value, index) => {
      const parsed = parse(value);
      if (parsed.ok) return parsed.value;
      throw invalidArgument(`${argument}[${index}]`, `${parsed.problem}; expected ${parsed.expected}`);
    }) ?? null
  );
}

/** The number of a case as somebody writes it, null where there is none; throws for what is no number of this kind, such as MEM. */
export function readCaseNumber(argument: string, prefix: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  const number = text.trim().toUpperCase();
  if (new RegExp(`^${prefix}-\\d{4}-\\d{5,12}$`).test(number)) return number;
  throw invalidArgument(argument, `is no number of this kind; expected one such as ${prefix}-2026-00123`);
}

/** A search text, null where it is empty; throws for more than 200 characters. */
export function readSearchText(argument: string, text: string | null | undefined): string | null {
  const search = text?.trim() ?? '';
  if (Array.from(search).length > 200) throw invalidArgument(argument, 'is longer than 200 characters; expected at most 200');
  return search === '' ? null : search;
}
