import { type CountryCode, dayIn, initiativeCodes, parseCountry, parseInitiative } from '@cattc/formats';
import { invalidArgument, readAlternatives, readCodes } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import { readGroups } from '../country/country-resolvers.ts';
import type { InitiativeReportFilter, Resolvers } from '../generated/resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { type CountryTime, type Report, type ReportQuery, readReport } from './initiative-report-store.ts';

/** A report, and of which days it is. */
export type AskedReport = Report & Pick<ReportQuery, 'from' | 'to'>;

const firstDay = '2000-01-01';
const mostRows = 10_000;

export const initiativeReportResolvers = {
  Query: {
    async initiativeReport(_, { filter, by, ...days }, context) {
      const today = dayIn(context.now, centreZone);
      const to = readDay('to', days.to ?? today, firstDay, today);
      const from = readDay('from', days.from ?? `${to.slice(0, 4)}-01-01`, firstDay, to);
      const initiatives = readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative);
      const query: ReportQuery = {
        from,
        to,
        initiatives: initiativeCodes.filter((code) => initiatives?.includes(code) ?? true),
        countries: await readCountries(filter, context),
        concepts: readAlternatives('filter.concepts', filter?.concepts),
        by,
      };
      const report = await readReport(context.reader, query, context.caller, mostRows);
      if (report.rows.length > mostRows) {
        throw invalidArgument('by', `makes more than ${mostRows} rows; expected fewer days, countries or dimensions`);
      }
      return { ...report, from, to };
    },
  },
  InitiativeReport: {
    rows: ({ rows }) =>
      rows.map(({ initiative, country, ...row }) => ({
        ...row,
        initiative: initiative === null ? null : { code: initiative },
        country: country === null ? null : { code: country as CountryCode },
      })),
  },
} satisfies Resolvers;

function readDay(argument: string, day: string, earliest: string, latest: string): string {
  if (day >= earliest && day <= latest) return day;
  throw invalidArgument(argument, `is ${day}; expected a day from ${earliest} to ${latest}`);
}

/** Countries of a group count for the days on which they belong to it. */
async function readCountries(filter: InitiativeReportFilter | null | undefined, context: Context): Promise<CountryTime[] | null> {
  const countries = readCodes('filter.countries', filter?.countries, 250, parseCountry);
  const groups = filter?.groups == null ? null : await readGroups(filter.groups, context);
  if (countries === null && groups === null) return null;
  return [
    ...(countries ?? []).map((country) => ({ country, from: null, to: null })),
    ...(groups ?? []).flatMap(({ members }) => members.map(({ country, from, to }) => ({ country, from, to }))),
  ];
}
