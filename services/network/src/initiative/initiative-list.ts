import type { Parameters } from '@cattc/subgraph';

/** That the row `row` is tagged with one of these; in the words of its index, which holds the tagged rows alone. */
export function taggedSql(row: string, codes: readonly string[], parameters: Parameters): string {
  return `(${row}.initiatives <> '{}' AND ${row}.initiatives && ${parameters.add(codes)}::text[])`;
}
