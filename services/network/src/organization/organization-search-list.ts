import { quoteLexeme } from '@cattc/subgraph';
import { alternatives, type OrganizationSearch, type SearchRun } from './organization-search.ts';

/** All words as they are, in names alone: a tsquery. */
export function nameQuery({ runs }: OrganizationSearch): string {
  return and(runs.flatMap(({ tokens }) => tokens.map((token) => `${quoteLexeme(token)}:A`)));
}

/** All words as they are, the last one perhaps unfinished. */
export function writtenQuery({ runs }: OrganizationSearch): string {
  return and(runs.flatMap(asWritten));
}

/** Which organisations a search finds. */
export function matchQuery(search: OrganizationSearch): string {
  return and(
    search.runs.map((run) => or([and(asWritten(run)), ...alternatives(run, search).map((tokens) => and(tokens.map(quoteLexeme)))])),
  );
}

function asWritten({ tokens, open }: SearchRun): string[] {
  return tokens.map((token, index) => `${quoteLexeme(token)}${open && index === tokens.length - 1 ? ':*' : ''}`);
}

const and = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' & ')})`);
const or = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' | ')})`);
