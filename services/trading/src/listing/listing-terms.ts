import { type Parsed, parsed, parseIpc, queryTokens, quoted, searchTokens, unparsed } from '@cattc/formats';
import type { Listing } from './listing.ts';

/** The tokens that a search finds a listing by: title and summary in all languages, and its number. */
export function tokensOf({ title, summary, number }: Pick<Listing, 'title' | 'summary' | 'number'>): string[] {
  const texts = [...title, ...summary].map(({ value }) => value);
  return [...new Set([number, ...texts].flatMap(searchTokens))];
}

/** The query of a search as Postgres reads it: all words, the last one may be unfinished; null where there is no word in it. */
export function searchQueryOf(search: string): string | null {
  const tokens = queryTokens(search).slice(0, 20);
  if (tokens.length === 0) return null;
  const last = tokens.at(-1) ?? '';
  const open = /\p{Script=Han}/u.test(last) || Array.from(last).length < 2 ? '' : ':*';
  return `${tokens.map((token) => `'${token.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' & ')}${open}`;
}

export const ipcTag = (place: string): string => `ipc:${place}`;
export const sdgTag = (goal: number): string => `sdg:${goal}`;
export const initiativeTag = (code: string): string => `initiative:${code}`;
export const transferModeTag = (mode: string): string => `mode:${mode}`;

/** What filters beside kind, state, country and owner find a listing by. */
export function tagsOf({ ipc, sdg, transferModes, initiatives }: Pick<Listing, 'ipc' | 'sdg' | 'transferModes' | 'initiatives'>): string[] {
  const classes = [...ipc.flatMap(ipcPlaces).map(ipcTag), ...sdg.map(sdgTag)];
  return [...new Set([...classes, ...transferModes.map(transferModeTag), ...initiatives.map(initiativeTag)])];
}

/** A symbol and all that it lies in: section, class, subclass, main group. */
export function ipcPlaces(symbol: string): string[] {
  return [symbol.slice(0, 1), symbol.slice(0, 3), symbol.slice(0, 4), symbol.split('/')[0] ?? symbol, symbol];
}

/** A place of any level in the classification: H, H01, H01M, H01M 10 or H01M 10/0525. */
export function parseIpcPlace(text: string): Parsed<string> {
  const place = text.trim().toUpperCase();
  if (/^[A-H](?:\d{2}[A-Z]?)?$/.test(place)) return parsed(place);
  const group = /^([A-H]\d{2}[A-Z])\s*(\d{1,4})$/.exec(place);
  if (group !== null) return parsed(`${group[1]} ${group[2]}`);
  const symbol = parseIpc(text);
  return symbol.ok
    ? symbol
    : unparsed(`${quoted(text)} is no place in the IPC`, 'a section, class, subclass or group: H, H01, H01M or H01M 10/0525');
}
