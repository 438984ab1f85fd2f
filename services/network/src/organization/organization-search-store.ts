import { textArray } from '@cattc/event-log';
import { quoteLexeme } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';
import {
  common,
  isKnownWord,
  keysOf,
  knownWord,
  type ListedMembership,
  misspellable,
  nearest,
  type OrganizationSearch,
  rare,
  readOrganizationSearch,
  type SearchedMembership,
  type SearchedOrganization,
  type SearchRun,
  searched,
  searchedMembership,
  searchVersion,
  type Widening,
  withMistake,
} from './organization-search.ts';
import { allOf, matchQuery } from './organization-search-list.ts';

type Queries = Pick<EntityManager, 'query'>;

/**
 * Puts organisations into lists and searches, or their present facts in place of earlier ones. What is known of their membership stays. Answers the words by which they
 * are found, for `learnWords`.
 */
export async function listInSearch(manager: Queries, organizations: readonly Organization[]): Promise<string[]> {
  if (organizations.length === 0) return [];
  const rows = organizations.map(searched);
  await manager.query(
    `INSERT INTO organization_search AS s (id, country, subdivision, city, status, types, lat, lng, sort_name, display_name, displayed, names, words, version)
     SELECT id, country, subdivision, city, status, types, lat, lng, sort_name, display_name, displayed, names, words::tsvector, ${searchVersion}
     FROM json_to_recordset($1) AS r(id text, country text, subdivision text, city text, status text, types text[], lat double precision,
       lng double precision, sort_name text, display_name text, displayed jsonb, names text[], words text)
     ON CONFLICT (id) DO UPDATE SET country = excluded.country, subdivision = excluded.subdivision, city = excluded.city, status = excluded.status,
       types = excluded.types, lat = excluded.lat, lng = excluded.lng, sort_name = excluded.sort_name, display_name = excluded.display_name,
       displayed = excluded.displayed, names = excluded.names, words = excluded.words || ts_filter(s.words, '{c}'), version = excluded.version`,
    [JSON.stringify(rows.map(searchRow))],
  );
  return rows.flatMap(({ nameTokens, contextTokens }) => [...nameTokens, ...contextTokens]);
}

/** Takes organisations with their memberships out of lists, counts, facets and searches: those that another record stands for. */
export async function takeOutOfSearch(manager: Queries, ids: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM organization_search WHERE id = ANY($1)', [ids]);
}

/** Tells lists and searches what has become of organisations' memberships, of each the live one or the last. The caller holds the locks of the organisations. */
export async function listMembershipsInSearch(manager: Queries, memberships: readonly ListedMembership[]): Promise<void> {
  const rows = memberships.map(searchedMembership);
  await manager.query(
    `INSERT INTO listed_membership (organization_id, sort_name, state, country, tier, fields)
     SELECT s.id, s.sort_name, r.state, r.country, r.tier, r.fields
     FROM json_to_recordset($1) AS r("organizationId" text, state text, country text, tier text, fields text[]) JOIN organization_search s ON s.id = r."organizationId"
     ON CONFLICT (organization_id) DO UPDATE SET state = excluded.state, country = excluded.country, tier = excluded.tier, fields = excluded.fields`,
    [JSON.stringify(rows)],
  );
  await findByFields(manager, rows);
}

/** An organisation whose membership was moved to another record has none. */
export async function listWithoutMembership(manager: Queries, organizationId: string): Promise<void> {
  await manager.query('DELETE FROM listed_membership WHERE organization_id = $1', [organizationId]);
  await findByFields(manager, [{ organizationId, fieldTokens: [] }]);
}

/** Lets members be found by their fields. The row of an organisation and its many indexes are written only where its words become others. */
async function findByFields(
  manager: Queries,
  members: readonly Pick<SearchedMembership, 'organizationId' | 'fieldTokens'>[],
): Promise<void> {
  await manager.query(
    `UPDATE organization_search s SET words = ts_filter(s.words, '{a,b,d}') || r.words::tsvector
     FROM json_to_recordset($1) AS r(id text, words text) WHERE s.id = r.id AND strip(ts_filter(s.words, '{c}')) <> strip(r.words::tsvector)`,
    [JSON.stringify(members.map(({ organizationId: id, fieldTokens }) => ({ id, words: weighted(fieldTokens, 'C') })))],
  );
  await learnWords(
    manager,
    members.flatMap(({ fieldTokens }) => fieldTokens),
  );
}

/**
 * How a search is answered: as it is written; where hardly anything is found so, with words like its rare words; where nothing is, with words like all of
 * its words, and with a wrong letter in what is written without spaces.
 */
export async function planSearch(manager: Queries, text: string): Promise<OrganizationSearch> {
  const search = readOrganizationSearch(text);
  if (search.runs.length === 0) return search;
  const [found = 0] = await countFound(manager, [matchQuery(search)], common + 1);
  if (found >= rare) return { ...search, isCommon: found > common };
  // Somebody who names an organisation has made no mistake.
  if (found > 0 && search.identifiers.length > 0) return search;
  const nothing = found === 0;
  const words = misspellable(search);
  const sought = nothing ? words : await rareOf(manager, words);
  if (sought.length === 0 && !nothing) return search;
  const [near, misread] = [await nearWords(manager, sought), await misreadRuns(manager, nothing ? search.runs : [])];
  const wide: OrganizationSearch = { ...search, widening: { near, misread } };
  const [foundSo = 0] = await countFound(manager, [matchQuery(wide)], common + 1);
  return { ...wide, isCommon: foundSo > common };
}

async function rareOf(manager: Queries, words: readonly string[]): Promise<string[]> {
  const counts = await countFound(manager, words.map(quoteLexeme), rare);
  return words.filter((_, index) => counts[index] !== rare);
}

async function nearWords(manager: Queries, words: readonly string[]): Promise<Widening['near']> {
  const keys = [...new Set(words.flatMap(keysOf))];
  if (keys.length === 0) return new Map();
  const rows: { word: string }[] = await manager.query('SELECT word FROM organization_word WHERE keys && $1::integer[]', [keys]);
  const known = rows.map(({ word }) => word);
  return new Map(words.map((word) => [word, nearest(word, known)]));
}

/** One alternative after another is looked up, since an index takes far longer for all of them in one query; those that nothing has are left out. */
async function misreadRuns(manager: Queries, runs: readonly SearchRun[]): Promise<Widening['misread']> {
  const all = runs.flatMap((run) => withMistake(run).map((tokens) => ({ run: run.text, tokens })));
  const counts = await countFound(
    manager,
    all.map(({ tokens }) => allOf(tokens)),
    1,
  );
  const found = all.filter((_, index) => counts[index] === 1);
  return new Map(runs.map(({ text }) => [text, found.filter(({ run }) => run === text).map(({ tokens }) => tokens)]));
}

/** How many organisations each query finds, `most` at most. */
async function countFound(manager: Queries, queries: readonly string[], most: number): Promise<number[]> {
  if (queries.length === 0) return [];
  const rows: { count: number }[] = await manager.query(
    `SELECT m.count FROM unnest($1::text[]) WITH ORDINALITY AS q(query, place)
     CROSS JOIN LATERAL (SELECT count(*)::integer AS count FROM (SELECT 1 FROM organization_search s WHERE s.words @@ q.query::tsquery LIMIT ${most}) f) m
     ORDER BY q.place`,
    [textArray(queries)],
  );
  return rows.map(({ count }) => count);
}

/**
 * Lets searches know words that may be misspelt. They stay known when nothing has them any more: a search that is widened by one of them just finds nothing by it. Who learns
 * a word waits for another transaction that learns it, until that one ends.
 */
export async function learnWords(manager: Queries, tokens: readonly string[]): Promise<void> {
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

function searchRow({ sortName, displayName, nameTokens, contextTokens, identifiers, ...row }: SearchedOrganization): object {
  const ofNames = new Set(nameTokens);
  const others = contextTokens.filter((token) => !ofNames.has(token));
  return {
    ...row,
    sort_name: sortName,
    display_name: displayName,
    words: `${weighted(nameTokens, 'A')} ${weighted(others, 'B')} ${weighted(identifiers, 'D')}`,
  };
}

/** Tokens as a tsvector: of names with weight A, of city, country and types B, of a member's fields C, identifiers D. */
function weighted(tokens: readonly string[], weight: 'A' | 'B' | 'C' | 'D'): string {
  return tokens.map((token) => `${quoteLexeme(token)}:1${weight}`).join(' ');
}
