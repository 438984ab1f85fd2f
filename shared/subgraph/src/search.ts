import { queryTokens } from '@cattc/formats';

/** What a person looks for, as values of tsquery over tokens of @cattc/formats; every word must be found. */
export interface SearchQuery {
  /** How many words are looked for; nothing is found by none. */
  readonly tokens: number;
  /** All words as they are. */
  readonly exact: string;
  /** The last word may be unfinished. */
  readonly prefix: string;
}

const mostTokens = 20;

export function readSearch(search: string): SearchQuery {
  const tokens = queryTokens(search).slice(0, mostTokens);
  const quoted = tokens.map(quoteLexeme);
  const last = tokens.at(-1) ?? '';
  const open = /\p{Script=Han}/u.test(last) || Array.from(last).length < 2 ? '' : ':*';
  const exact = quoted.join(' & ');
  return { tokens: tokens.length, exact, prefix: `${exact}${open}` };
}

/** A token as it stands in a tsquery or tsvector. */
export function quoteLexeme(token: string): string {
  return `'${token.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
