import type { Caller } from '@cattc/decisions';
import { type InitiativeCode, initiativeLine } from '@cattc/formats';
import { Parameters, predicateSql } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { InitiativeConcept, InitiativeDimension } from '../generated/resolvers.ts';
import { viewMeetings } from '../meeting/meeting-access.ts';

/** A country, and the days of which it is asked; null is no bound. */
export interface CountryTime {
  readonly country: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is asked of a report; null does not matter. */
export interface ReportQuery {
  readonly from: string;
  readonly to: string;
  readonly initiatives: readonly InitiativeCode[];
  readonly countries: readonly CountryTime[] | null;
  readonly concepts: readonly InitiativeConcept[] | null;
  readonly by: readonly InitiativeDimension[];
}

/** A number of records; null in what the report does not tell apart. */
export interface ReportRow {
  readonly initiative: InitiativeCode | null;
  readonly country: string | null;
  readonly year: number | null;
  readonly concept: InitiativeConcept | null;
  readonly count: number;
}

export interface Report {
  readonly total: number;
  readonly rows: readonly ReportRow[];
}

const dimensions: readonly InitiativeDimension[] = ['INITIATIVE', 'COUNTRY', 'YEAR', 'CONCEPT'];

/** Counts what the caller may see, `most + 1` rows at most: one statement. */
export async function readReport(manager: EntityManager, query: ReportQuery, caller: Caller, most: number): Promise<Report> {
  const parameters = new Parameters();
  const asked = dimensions.filter((dimension) => query.by.includes(dimension)).map((dimension) => dimension.toLowerCase());
  const spans = spansSql(query, caller, parameters);
  const years = 'generate_series(extract(year FROM since)::integer, extract(year FROM "until")::integer)';
  const rows: (Partial<ReportRow> & { readonly count: number; readonly isTotal: boolean })[] = await manager.query(
    `SELECT ${[...asked, ''].join(', ')} ${asked[0] === undefined ? 'TRUE' : `grouping(${asked[0]}) = 1`} AS "isTotal", count(DISTINCT subject)::integer AS count
     FROM (${spans}) s ${asked.includes('year') ? `CROSS JOIN LATERAL ${years} AS y(year)` : ''}
     WHERE since <= "until" GROUP BY GROUPING SETS (${asked.length === 0 ? '' : `(${asked.join(', ')}), `}())
     ORDER BY ${['"isTotal" DESC', ...asked.map(orderSql(query, parameters))].join(', ')} LIMIT ${most + 2}`,
    parameters.values,
  );
  const none = { initiative: null, country: null, year: null, concept: null };
  return {
    total: rows.find(({ isTotal }) => isTotal)?.count ?? 0,
    rows: rows.filter(({ isTotal }) => !isTotal).map(({ isTotal: _, ...row }) => ({ ...none, ...row })),
  };
}

/** Lines in the order of the plan. */
const orderSql =
  ({ initiatives }: ReportQuery, parameters: Parameters) =>
  (column: string): string =>
    column === 'initiative' ? `array_position(${parameters.add(initiatives)}::text[], initiative)` : column;

/** The time of each activity within what is asked; what has none of it ends before it begins. */
function spansSql({ from, to, initiatives, countries, concepts }: ReportQuery, caller: Caller, parameters: Parameters): string {
  const lines = initiatives.map(initiativeLine);
  const [codes, firsts, lasts] = [initiatives, lines.map((line) => line.from), lines.map((line) => line.to)].map((list) =>
    parameters.add(list),
  );
  const [first, last] = [parameters.add(from), parameters.add(to)];
  const ofMeeting = predicateSql(viewMeetings(caller), parameters, (field) => {
    if (field !== 'country') throw new Error(`reports do not know ${field} of meetings, by which they are seen`);
    return 'a.country';
  });
  const conditions = [
    `a.since <= ${last}::date AND (a."until" IS NULL OR a."until" >= ${first}::date)`,
    `(a.concept <> 'MEETING' OR ${ofMeeting})`,
    ...(concepts === null ? [] : [`a.concept = ANY(${parameters.add(concepts)})`]),
  ];
  const times = countries ?? [];
  const [names, starts, ends] = [times.map(({ country }) => country), times.map((time) => time.from), times.map((time) => time.to)];
  const among =
    countries === null
      ? ''
      : `JOIN unnest(${parameters.add(names)}::text[], ${parameters.add(starts)}::date[], ${parameters.add(ends)}::date[]) AS c(country, first, last)
           ON c.country = a.country`;
  const bound = (name: string) => (countries === null ? '' : `, c.${name}`);
  return `SELECT a.subject, a.concept, a.initiative, a.country,
      greatest(a.since, l.first, ${first}::date${bound('first')}) AS since, least(a."until", l.last, ${last}::date${bound('last')}) AS "until"
    FROM initiative_activity a
    JOIN unnest(${codes}::text[], ${firsts}::date[], ${lasts}::date[]) AS l(code, first, last) ON l.code = a.initiative
    ${among} WHERE ${conditions.join(' AND ')}`;
}
