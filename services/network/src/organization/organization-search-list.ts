import { type Parameters, quoteLexeme } from '@cattc/subgraph';
import { alternatives, meant, type OrganizationSearch, type SearchRun } from './organization-search.ts';

/** How well an organisation fits a search: the lower the better. */
export interface Rank {
  readonly rank: number;
  /** Whether all of which `sql` holds is found. */
  readonly isFound: boolean;
  /** Whether it is so rare that an index has to find its rows, whatever Postgres makes of it. */
  readonly isRare?: boolean;
  /** That a row `s` which is found has this rank, unless it has a better one; an index finds those rows. The last rank has all the others. */
  sql(parameters: Parameters): string;
}

/**
 * 0 the very name, or an identifier of it, 1 the displayed name begins with it, 2 another name does, 3 all words in names, 4 all words as written; where the search is widened, of what it
 * may have meant 5 the very name, 6 and 7 the beginning of names, 8 any other. The best first.
 */
export function ranksOf(search: OrganizationSearch): readonly Rank[] {
  const whole = (text: string, rank: number, identifiers: readonly string[] = []): Rank[] => [
    {
      rank,
      isFound: true,
      sql: (parameters) => {
        const name = `${wholeNames} @@ ${parameters.add(quoteLexeme(text))}::tsquery`;
        return identifiers.length === 0 ? name : `(${name} OR s.words @@ ${parameters.add(or(identifiers.map(quoteLexeme)))}::tsquery)`;
      },
    },
    { rank: rank + 1, isFound: false, sql: (parameters) => `starts_with(s.sort_name, ${parameters.add(text)})` },
    {
      rank: rank + 2,
      isFound: false,
      isRare: true,
      sql: (parameters) => `${wholeNames} @@ ${parameters.add(`${quoteLexeme(text)}:*`)}::tsquery`,
    },
  ];
  const words = (rank: number, column: string, query: string): Rank => ({
    rank,
    isFound: true,
    sql: (parameters) => `${column} @@ ${parameters.add(query)}::tsquery`,
  });
  const others = (rank: number): Rank => ({ rank, isFound: false, sql: () => 'TRUE' });
  const written = [...whole(search.folded, 0, search.identifiers), words(3, "ts_filter(s.words, '{a}')", nameQuery(search))];
  if (search.widening === null) return [...written, others(4)];
  return [...written, words(4, 's.words', writtenQuery(search)), ...whole(meant(search), 5), others(8)];
}

/** Whole names as lexemes, by which an index finds them and their beginnings. */
const wholeNames = 'array_to_tsvector(s.names)';

/** All words as they are: a tsquery. */
function nameQuery({ runs }: OrganizationSearch): string {
  return allOf(runs.flatMap(({ tokens }) => tokens));
}

/** All words as they are, the last one perhaps unfinished. */
function writtenQuery({ runs }: OrganizationSearch): string {
  return and(runs.map(asGiven));
}

/** Which organisations have all of these tokens: a tsquery. */
export function allOf(tokens: readonly string[]): string {
  return and(tokens.map(quoteLexeme));
}

/** Which organisations a search finds: a tsquery. */
export function matchQuery(search: OrganizationSearch): string {
  const { runs, identifiers } = search;
  const words = and(runs.map((run) => or([asGiven(run), ...alternatives(run, search).map(allOf)])));
  return or([...identifiers.map(quoteLexeme), words]);
}

/** Its tokens, or a place that it names. */
function asGiven(run: SearchRun): string {
  return or([and(asWritten(run)), ...run.places.map(quoteLexeme)]);
}

function asWritten({ tokens, open }: SearchRun): string[] {
  return tokens.map((token, index) => `${quoteLexeme(token)}${open && index === tokens.length - 1 ? ':*' : ''}`);
}

const and = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' & ')})`);
const or = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' | ')})`);
