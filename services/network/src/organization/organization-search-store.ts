import { textArray } from '@cattc/event-log';
import { quoteLexeme } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';
import {
  isKnownWord,
  keysOf,
  knownWord,
  type ListedMembership,
  misspellable,
  type OrganizationSearch,
  rare,
  readOrganizationSearch,
  type SearchedOrganization,
  searched,
  searchedMembership,
  widened,
} from './organization-search.ts';
import { matchQuery } from './organization-search-list.ts';

type Queries = Pick<EntityManager, 'query'>;

/** Puts organisations into lists and searches, or their present facts in place of earlier ones. What is known of their membership stays. */
export async function listInSearch(manager: Queries, organizations: readonly Organization[]): Promise<void> {
  if (organizations.length === 0) return;
  const rows = organizations.map(searched);
  await manager.query(
    `INSERT INTO organization_search AS s (id, country, subdivision, city, status, types, lat, lng, sort_name, display_name, displayed, names, words)
     SELECT id, country, subdivision, city, status, types, lat, lng, sort_name, display_name, displayed, names, words::tsvector
     FROM json_to_recordset($1) AS r(id text, country text, subdivision text, city text, status text, types text[], lat double precision,
       lng double precision, sort_name text, display_name text, displayed jsonb, names text[], words text)
     ON CONFLICT (id) DO UPDATE SET country = excluded.country, subdivision = excluded.subdivision, city = excluded.city, status = excluded.status,
       types = excluded.types, lat = excluded.lat, lng = excluded.lng, sort_name = excluded.sort_name, display_name = excluded.display_name,
       displayed = excluded.displayed, names = excluded.names, words = excluded.words || ts_filter(s.words, '{c}')`,
    [JSON.stringify(rows.map(searchRow))],
  );
  await learnWords(
    manager,
    rows.flatMap(({ nameTokens, contextTokens }) => [...nameTokens, ...contextTokens]),
  );
}

/** Takes organisations out of lists, counts, facets and searches: those that another record stands for. */
export async function takeOutOfSearch(manager: Queries, ids: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM organization_search WHERE id = ANY($1)', [ids]);
}

/** Tells lists and searches what has become of organisations' memberships, of each the live one or the last. */
export async function listMembershipsInSearch(manager: Queries, memberships: readonly ListedMembership[]): Promise<void> {
  const rows = memberships.map(searchedMembership);
  await manager.query(
    `UPDATE organization_search s SET state = r.state, membership_country = r.country, tier = r.tier, fields = r.fields,
       words = ts_filter(s.words, '{a,b}') || r.words::tsvector
     FROM json_to_recordset($1) AS r(id text, state text, country text, tier text, fields text[], words text) WHERE s.id = r.id`,
    [JSON.stringify(rows.map(({ organizationId: id, fieldTokens, ...row }) => ({ ...row, id, words: weighted(fieldTokens, 'C') })))],
  );
  await learnWords(
    manager,
    rows.flatMap(({ fieldTokens }) => fieldTokens),
  );
}

/** An organisation whose membership was moved to another record has none. */
export async function listWithoutMembership(manager: Queries, organizationId: string): Promise<void> {
  await manager.query(
    `UPDATE organization_search SET state = NULL, membership_country = NULL, tier = NULL, fields = '{}', words = ts_filter(words, '{a,b}') WHERE id = $1`,
    [organizationId],
  );
}

/**
 * How a search is answered: as it is written; where hardly anything is found so, with words like its rare words; where nothing is, with words like all of
 * its words, and with a wrong letter in what is written without spaces.
 */
export async function planSearch(manager: Queries, text: string): Promise<OrganizationSearch> {
  const search = readOrganizationSearch(text);
  if (search.runs.length === 0) return search;
  const found = await countFound(manager, [matchQuery(search)]);
  if (found.length === 0) return search;
  const nothing = found[0]?.count === 0;
  const words = misspellable(search);
  const sought = nothing ? words : (await countFound(manager, words.map(quoteLexeme))).map(({ index }) => words[index] ?? '');
  if (sought.length === 0 && !nothing) return search;
  const keys = [...new Set(sought.flatMap(keysOf))];
  const known: { word: string }[] =
    keys.length === 0 ? [] : await manager.query('SELECT word FROM organization_word WHERE keys && $1::integer[]', [keys]);
  return widened(
    search,
    sought,
    known.map(({ word }) => word),
    nothing,
  );
}

/** Which of these, by their places, are found rarely, and how often. */
async function countFound(manager: Queries, queries: readonly string[]): Promise<{ index: number; count: number }[]> {
  if (queries.length === 0) return [];
  return manager.query(
    `SELECT (q.place - 1)::integer AS index, m.count FROM unnest($1::text[]) WITH ORDINALITY AS q(query, place)
     CROSS JOIN LATERAL (SELECT count(*)::integer AS count FROM (SELECT 1 FROM organization_search s WHERE s.words @@ q.query::tsquery LIMIT ${rare}) f) m
     WHERE m.count < ${rare}`,
    [textArray(queries)],
  );
}

/** Words stay known when nothing has them any more: a search that is widened by one of them just finds nothing by it. */
async function learnWords(manager: Queries, tokens: readonly string[]): Promise<void> {
  const words = [...new Set(tokens)].filter(isKnownWord);
  if (words.length === 0) return;
  const unknown: { word: string }[] = await manager.query(
    'SELECT word FROM unnest($1::text[]) AS given(word) WHERE NOT EXISTS (SELECT 1 FROM organization_word known WHERE known.word = given.word)',
    [textArray(words)],
  );
  if (unknown.length === 0) return;
  // In one order, so that two who learn the same words wait for each other instead of both.
  const learnt = unknown.map(({ word }) => knownWord(word)).sort((a, b) => (a.word < b.word ? -1 : 1));
  await manager.query(
    `INSERT INTO organization_word (word, keys) SELECT word, keys FROM json_to_recordset($1) AS r(word text, keys integer[])
     ON CONFLICT (word) DO NOTHING`,
    [JSON.stringify(learnt)],
  );
}

function searchRow({ sortName, displayName, nameTokens, contextTokens, ...row }: SearchedOrganization): object {
  const ofNames = new Set(nameTokens);
  const others = contextTokens.filter((token) => !ofNames.has(token));
  return { ...row, sort_name: sortName, display_name: displayName, words: `${weighted(nameTokens, 'A')} ${weighted(others, 'B')}` };
}

/** Tokens as a tsvector: of names with weight A, of city, country and types B, of a member's fields C. */
function weighted(tokens: readonly string[], weight: 'A' | 'B' | 'C'): string {
  return tokens.map((token) => `${quoteLexeme(token)}:1${weight}`).join(' ');
}
