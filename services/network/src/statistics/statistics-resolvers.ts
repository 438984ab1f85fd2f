import { setImmediate as otherWork } from 'node:timers/promises';
import { countryName, dayIn, fordLabel, negotiateLanguage, parseCountry } from '@cattc/formats';
import { invalidArgument, readAlternatives, readCodes } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import { readGroups } from '../country/country-resolvers.ts';
import type { MembershipDimension, Resolvers, StatisticsInterval } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { MembershipPast } from './membership-past.ts';
import { countBy, growthOf, type StatisticsScope, timeInStates } from './statistics.ts';
import { type Period, periodsBetween, usualFrom } from './statistics-periods.ts';

/** What the fields of one answer are computed from. */
export interface AskedStatistics extends StatisticsScope {
  readonly past: MembershipPast;
  readonly asKnownAt: Date;
}

const firstDay = '2000-01-01';
const mostPeriods = 400;
const mostPoints = 10_000;

export const statisticsResolvers = {
  Query: {
    async membershipStatistics(_, { at, asKnownAt, filter }, context) {
      if (asKnownAt != null && asKnownAt > context.now)
        throw invalidArgument('asKnownAt', 'lies in the future; expected now at the latest');
      const groups = await readGroups(filter?.groups, context);
      return {
        past: await context.past(),
        at: readDay('at', at ?? dayIn(asKnownAt ?? context.now, centreZone), dayIn(context.now, centreZone)),
        asKnownAt: asKnownAt ?? context.now,
        // What another replica wrote a moment ago, whose clock is ahead, belongs to the present.
        knownAt: asKnownAt?.getTime() ?? Number.POSITIVE_INFINITY,
        caller: context.caller,
        countries: readCodes('filter.countries', filter?.countries, 250, parseCountry),
        groups,
        tiers: readAlternatives('filter.tiers', filter?.tiers),
        types: readAlternatives('filter.types', filter?.types),
        states: readAlternatives('filter.states', filter?.states),
      };
    },
  },
  MembershipStatistics: {
    total: async (asked, _, context) => (await computed(context, () => countBy(asked.past, asked, 'ALL'))).total,
    async counts(asked, { by }, context) {
      const { total, counts } = await computed(context, () => countBy(asked.past, asked, by));
      return counts.map(({ code, count }) => ({
        code,
        label: labelOf(by, code, context),
        count,
        share: total === 0 ? 0 : count / total,
      }));
    },
    async growth(asked, { interval, from, to, by }, context) {
      const periods = readPeriods(asked, from, to, interval);
      const series = await computed(context, () => growthOf(asked.past, asked, periods, by));
      if (series.length * periods.length > mostPoints) {
        const problem = `asks for ${series.length} series of ${periods.length} periods; expected at most ${mostPoints} points in all`;
        throw invalidArgument('interval', problem);
      }
      return series.map(({ code, periods: counts }) => ({
        code,
        label: labelOf(by, code, context),
        periods: [...counts],
      }));
    },
    async timeInStates(asked, { endedSince }, context) {
      const since = endedSince == null ? null : readDay('endedSince', endedSince, asked.at);
      const times = await computed(context, () => timeInStates(asked.past, asked, since));
      return times.map(({ state, ...time }) => ({ code: state, label: labelOf('STATE', state, context), ...time }));
    },
  },
} satisfies Resolvers;

/** Numbers of a large network keep the process busy for some tens of milliseconds: a request is given so many, and others their turn in between. */
async function computed<T>(context: Context, compute: () => T): Promise<T> {
  if (!context.spend()) throw invalidArgument('membershipStatistics', 'asks for too many lists at once; expected at most 40 in a request');
  await otherWork();
  return compute();
}

function readDay(argument: string, day: string, latest: string): string {
  if (day < firstDay) throw invalidArgument(argument, `${day} is too early; expected ${firstDay} at the earliest`);
  if (day > latest) throw invalidArgument(argument, `${day} is too late; expected ${latest} at the latest`);
  return day;
}

function readPeriods(
  asked: AskedStatistics,
  from: string | null | undefined,
  to: string | null | undefined,
  interval: StatisticsInterval,
): Period[] {
  const last = readDay('to', to ?? asked.at, asked.at);
  const usual = usualFrom(last, interval);
  const first = readDay('from', from ?? (usual < firstDay ? firstDay : usual), last);
  const periods = periodsBetween(first, last, interval, mostPeriods);
  if (periods.length <= mostPeriods) return periods;
  throw invalidArgument(
    'interval',
    `${interval} makes more than ${mostPeriods} periods of ${first} to ${last}; expected at most ${mostPeriods}`,
  );
}

const vocabularies = { ALL: 'MembershipDimension', TYPE: 'OrganizationType', TIER: 'MembershipTier', STATE: 'MembershipState' } as const;

function labelOf(dimension: MembershipDimension, code: string, { acceptLanguage }: Context): string {
  const parsed = parseCountry(code);
  if (dimension === 'COUNTRY') return parsed.ok ? countryName(parsed.value, firstLanguage(acceptLanguage)) : code;
  if (dimension === 'FIELD') return fordLabel(code, acceptLanguage);
  const labels = vocabulary[vocabularies[dimension]]?.find((value) => value.code === code)?.labels ?? {};
  return labels[negotiateLanguage(acceptLanguage, Object.keys(labels))] ?? code;
}

function firstLanguage(acceptLanguage: string | undefined): string {
  return acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() || 'en';
}
