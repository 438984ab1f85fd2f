import { type Parameters, quoteLexeme } from '@cattc/subgraph';
import { alternatives, meant, type OrganizationSearch, type SearchRun } from './organization-search.ts';

/** How well an organisation fits a search: the lower the better. */
export interface Rank {
  readonly rank: number;
  /** Whether all of which `sql` holds is found. */
  readonly isFound: boolean;
  /** That a row `s` which is found has this rank, unless it has a better one; an index finds those rows. The last rank has all the others. */
  sql(parameters: Parameters): string;
}

/**
 * 0 the very name, 1 the displayed name begins with it, 2 all words in names, 3 all words as written; where the search is widened, of what it may have
 * meant 4 the very name, 5 the beginning of the displayed name, 6 any other. The best first.
 */
export function ranksOf(search: OrganizationSearch): readonly Rank[] {
  const whole = (text: string, rank: number): Rank[] => [
    { rank, isFound: true, sql: (parameters) => `s.names @> ARRAY[${parameters.add(text)}]::text[]` },
    { rank: rank + 1, isFound: false, sql: (parameters) => `starts_with(s.sort_name, ${parameters.add(text)})` },
  ];
  const words = (rank: number, column: string, query: string): Rank => ({
    rank,
    isFound: true,
    sql: (parameters) => `${column} @@ ${parameters.add(query)}::tsquery`,
  });
  const others = (rank: number): Rank => ({ rank, isFound: false, sql: () => 'TRUE' });
  const written = [...whole(search.folded, 0), words(2, "ts_filter(s.words, '{a}')", nameQuery(search))];
  if (search.widening === null) return [...written, others(3)];
  return [...written, words(3, 's.words', writtenQuery(search)), ...whole(meant(search), 4), others(6)];
}

/** All words as they are: a tsquery. */
function nameQuery({ runs }: OrganizationSearch): string {
  return allOf(runs.flatMap(({ tokens }) => tokens));
}

/** All words as they are, the last one perhaps unfinished. */
function writtenQuery({ runs }: OrganizationSearch): string {
  return and(runs.flatMap(asWritten));
}

function allOf(tokens: readonly string[]): string {
  return and(tokens.map(quoteLexeme));
}

/** Which organisations an alternative finds: a tsquery. Single letters count in names alone: 中 stands in the country of every organisation of 中国. */
export function alternativeQuery(tokens: readonly string[]): string {
  return and(tokens.map((token) => `${quoteLexeme(token)}${isLetter(token) ? ':A' : ''}`));
}

function isLetter(token: string): boolean {
  return Array.from(token).length === 1;
}

/** Which organisations a search finds: a tsquery. */
export function matchQuery(search: OrganizationSearch): string {
  return and(search.runs.map((run) => or([and(asWritten(run)), ...alternatives(run, search).map(alternativeQuery)])));
}

function asWritten({ tokens, open }: SearchRun): string[] {
  return tokens.map((token, index) => `${quoteLexeme(token)}${open && index === tokens.length - 1 ? ':*' : ''}`);
}

const and = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' & ')})`);
const or = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' | ')})`);
