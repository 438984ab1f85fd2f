import { foldName, queryTokens, searchTokens, textRuns } from '@cattc/formats';

/** From the best on. */
export const ranks = ['EXACT', 'BEGINS', 'WORDS', 'LIKE'] as const;
export type Rank = (typeof ranks)[number];

/** How well texts of a record fit what is looked for: the same for all kinds, so that their hits can be compared. */
export function rankOf(text: string, names: readonly string[]): Rank {
  const sought = foldName(text);
  if (textRuns(sought).length === 0) return 'LIKE';
  const folded = names.map(foldName);
  if (folded.includes(sought)) return 'EXACT';
  if (folded.some((name) => name.startsWith(sought))) return 'BEGINS';
  const known = new Set(names.flatMap(searchTokens));
  const tokens = queryTokens(text);
  const last = tokens.at(-1) ?? '';
  // The last word may be unfinished.
  const holds = (token: string) => known.has(token) || (token === last && [...known].some((each) => each.startsWith(last)));
  return tokens.length > 0 && tokens.every(holds) ? 'WORDS' : 'LIKE';
}
