import { publicCaller } from '@cattc/decisions';
import { addDays } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { endOf, fold, momentsOf, stays, type Then, type Told } from '../../test/statistics-fold.ts';
import type { CountryGroup } from '../country/country.ts';
import { MembershipState, OrganizationType } from '../generated/resolvers.ts';
import { nthSmallest } from './column.ts';
import { MembershipPast } from './membership-past.ts';
import { countBy, growthOf, type StatisticsScope, timeInStates } from './statistics.ts';
import { periodsBetween, usualFrom } from './statistics-periods.ts';

const countries = ['TH', 'LA', 'TL'] as const;
const states = ['DRAFT', 'SUBMITTED', 'VETTING', 'ACTIVE', 'RENEWAL_DUE', 'SUSPENDED', 'LAPSED', 'WITHDRAWN'] as const;
const types = ['EDUCATION', 'COMPANY', 'FUNDER'] as const;
const fields = ['1', '2.11', '2.3'] as const;
const secretariat = callerOf('SECRETARIAT');
const begin = Date.parse('2025-01-01T00:00:00Z');
const days = 60;

const group: CountryGroup = {
  id: 'grp_1',
  version: 1,
  code: 'NEAR',
  names: [],
  members: [
    { country: 'LA', from: '2000-01-01', to: '2025-02-01' },
    { country: 'TL', from: '2025-01-20', to: null },
  ],
};

// Every fourth hour: one of them is the midnight of the centre, and many are the same.
const instant = fc.integer({ min: 0, max: days * 6 }).map((hours) => begin + hours * 4 * 3_600_000);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });

/** A life: some versions, recorded one after the other, of which each is effective when it is recorded or before. */
const life = fc.record({
  country: fc.constantFrom(...countries),
  organization: fc.integer({ min: 0, max: 3 }),
  versions: fc.array(
    fc.record({
      state: fc.constantFrom(...states),
      tier: fc.constantFrom('CORE' as const, 'ORDINARY' as const),
      fields: someOf(fields),
      at: fc.tuple(instant, instant),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
const organization = fc.array(fc.record({ types: someOf(types), recordedAt: instant }), { minLength: 1, maxLength: 3 });

const told = fc.tuple(fc.array(life, { minLength: 1, maxLength: 6 }), fc.array(organization, { minLength: 4, maxLength: 4 })).map(
  ([lives, organizations]): Told => ({
    memberships: lives.flatMap(({ country, organization: place, versions }, number) => {
      const recorded = versions.map(({ at }) => Math.max(...at)).sort((a, b) => a - b);
      return versions.map(({ at, ...facts }, index) => ({
        membershipId: `mem_${number}`,
        organizationId: `org_${place}`,
        version: index + 1,
        country,
        ...facts,
        recordedAt: recorded[index] ?? 0,
        effectiveAt: Math.min(...at, recorded[index] ?? 0),
      }));
    }),
    organizations: organizations.flatMap((versions, place) => {
      const recorded = versions.map(({ recordedAt }) => recordedAt).sort((a, b) => a - b);
      return versions.map(({ types: of }, index) => ({
        organizationId: `org_${place}`,
        version: index + 1,
        types: of,
        recordedAt: recorded[index] ?? 0,
      }));
    }),
  }),
);

function pastOf({ memberships, organizations }: Told): MembershipPast {
  const past = new MembershipPast();
  for (const each of organizations) past.addOrganization(each);
  for (const each of memberships) past.addMembership(each);
  return past;
}

const all: StatisticsScope = {
  at: '2025-01-31',
  knownAt: Number.POSITIVE_INFINITY,
  caller: secretariat,
  countries: null,
  groups: [],
  tiers: null,
  types: null,
  states: null,
};
const member: readonly MembershipState[] = ['ACTIVE', 'RENEWAL_DUE'];

const scope = fc
  .record({
    at: fc.integer({ min: 0, max: days + 2 }).map((day) => addDays('2024-12-31', day)),
    knownAt: fc.oneof(instant, fc.constant(Number.POSITIVE_INFINITY)),
    countries: fc.option(someOf(countries)),
    groups: fc.constantFrom([], [group]),
    tiers: fc.option(fc.constant(['CORE' as const])),
    types: fc.option(someOf(types)),
    states: fc.option(someOf(states)),
  })
  .map((of): StatisticsScope => ({ ...of, caller: secretariat }));

/** What a filter takes in, as its descriptions in the schema say. */
function isCounted(
  of: StatisticsScope,
  { country, tier, state, types: own }: Then,
  day: string,
  every: readonly MembershipState[],
): boolean {
  const near = of.groups.some(({ members }) =>
    members.some((each) => each.country === country && each.from <= day && (each.to === null || day <= each.to)),
  );
  const anywhere = of.countries === null && of.groups.length === 0;
  return (
    (of.states ?? every).includes(state) &&
    (of.tiers === null || of.tiers.includes(tier)) &&
    (of.types === null || of.types.some((type) => own.includes(type))) &&
    (anywhere || near || (of.countries ?? []).includes(country))
  );
}

const codesOf = {
  COUNTRY: ({ country }: Then) => [country],
  TIER: ({ tier }: Then) => [tier],
  STATE: ({ state }: Then) => [state],
  TYPE: ({ types: own }: Then) => own,
  FIELD: ({ fields: own }: Then) => own,
} as const;
type Dimension = keyof typeof codesOf;
const dimensions = Object.keys(codesOf) as Dimension[];

describe('statistics of memberships', () => {
  it('count what a fold of every version gives, at any day, as it was known at any instant, with any filter', () => {
    fc.assert(
      fc.property(told, scope, fc.constantFrom(...dimensions), (history, of, dimension) => {
        const every = dimension === 'STATE' ? states : member;
        const then = fold(history, endOf(of.at), of.knownAt).filter((each) => isCounted(of, each, of.at, every));
        const { total, counts } = countBy(pastOf(history), of, dimension);
        expect(total).to.equal(then.length);
        const expected = new Map<string, number>();
        for (const each of then) for (const code of codesOf[dimension](each)) expected.set(code, (expected.get(code) ?? 0) + 1);
        expect(Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]))).to.deep.equal(
          Object.fromEntries(expected),
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('tell of each period how many there were at its end, and who came and went, as looking at every moment does', () => {
    fc.assert(
      fc.property(
        told,
        scope,
        fc.constantFrom('ALL' as const, ...dimensions),
        fc.constantFrom('DAY', 'MONTH'),
        (history, of, by, interval) => {
          const periods = periodsBetween('2025-01-10', '2025-02-12', interval, 400);
          const series = growthOf(pastOf(history), of, periods, by);
          const every = by === 'STATE' ? states : member;
          const codes = by === 'ALL' ? () => ['ALL'] : codesOf[by];
          // Countries are taken in by the period: between its moments nothing changes but the memberships.
          const at = (moment: number, day: string) =>
            new Map(
              fold(history, moment, of.knownAt).map((then) => [
                then.membershipId,
                isCounted(of, then, day, every) ? codes(then) : ([] as readonly string[]),
              ]),
            );
          const counted = (found: ReadonlyMap<string, readonly string[]>, code: string) =>
            [...found.values()].filter((own) => own.includes(code)).length;
          for (const { code, periods: told } of series) {
            const name = code;
            for (const [index, period] of periods.entries()) {
              const before = periods[index - 1]?.to ?? addDays(period.from, -1);
              expect(told[index]?.count).to.equal(counted(at(endOf(period.to), period.to), name));
              expect(told[index]?.change).to.equal((told[index]?.count ?? 0) - counted(at(endOf(before), before), name));
              expect((told[index]?.joined ?? 0) - (told[index]?.left ?? 0)).to.equal(told[index]?.change);
            }
          }
          if (of.groups.length > 0) return;
          const comings = new Map<string, number>();
          const [first, last] = [endOf('2025-01-09'), endOf('2025-02-12')];
          let before = at(first, of.at);
          for (const moment of momentsOf(history).filter((each) => each > first && each <= last)) {
            const now = at(moment, of.at);
            for (const [id, own] of now) {
              for (const code of own) if (!before.get(id)?.includes(code)) comings.set(code, (comings.get(code) ?? 0) + 1);
            }
            before = now;
          }
          for (const { code, periods: told } of series) {
            expect(told.reduce((sum, { joined }) => sum + joined, 0)).to.equal(comings.get(code) ?? 0);
          }
          const named = new Set(series.map(({ code }) => code));
          expect([...comings.keys()].filter((code) => !named.has(code))).to.deep.equal([]);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
  });

  it('tell mean and median of the stays in each state', () => {
    fc.assert(
      fc.property(told, scope, fc.option(fc.constantFrom('2025-01-15', '2025-02-05')), (history, of, since) => {
        const times = timeInStates(pastOf(history), of, since);
        expect(times.map(({ state }) => state)).to.have.members([...(of.states ?? times.map(({ state }) => state))]);
        for (const { state, ended, lasting, meanDays, medianDays } of times) {
          const began = since === null ? 0 : endOf(addDays(since, -1)) + 1;
          const found = stays(history, state, endOf(of.at), of.knownAt, (then) => isCounted(of, then, of.at, [state]), began);
          expect({ ended, lasting }, state).to.deep.equal({ ended: found.ended.length, lasting: found.lasting });
          if (found.ended.length === 0) {
            expect([meanDays, medianDays]).to.deep.equal([null, null]);
            continue;
          }
          const sorted = found.ended.map((time) => time / 86_400_000).sort((a, b) => a - b);
          const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
          const half = sorted.length / 2;
          const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
          expect(meanDays).to.be.closeTo(mean, 0.006);
          expect(medianDays).to.be.closeTo(median, 0.006);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  const life1 = (facts: object, versions: readonly (readonly [string, MembershipState])[], id = 'mem_1') =>
    versions.map(([day, state], index) => ({
      membershipId: id,
      organizationId: 'org_0',
      version: index + 1,
      country: 'LA',
      tier: 'ORDINARY' as const,
      fields: ['2.11'],
      state,
      effectiveAt: Date.parse(`${day}T01:00:00Z`),
      recordedAt: Date.parse(`${day}T01:00:00Z`),
      ...facts,
    }));
  const org = [{ organizationId: 'org_0', version: 1, types: ['COMPANY' as const], recordedAt: begin }];

  it('end a day when it ends at the centre', () => {
    const late = { effectiveAt: Date.parse('2025-01-10T15:59:59.999Z'), recordedAt: begin };
    const next = { effectiveAt: Date.parse('2025-01-10T16:00:00Z'), recordedAt: begin };
    for (const [facts, total] of [[late, 1] as const, [next, 0] as const]) {
      const past = pastOf({ memberships: life1(facts, [['2025-01-01', 'ACTIVE']]), organizations: org });
      expect(countBy(past, { ...all, at: '2025-01-10' }, 'ALL').total).to.equal(total);
    }
  });

  it('count a state to the moment before the next, and what was recorded at the very instant that is asked for', () => {
    const midnight = Date.parse('2025-01-10T16:00:00Z');
    const [active, lapsed] = life1({}, [
      ['2025-01-05', 'ACTIVE'],
      ['2025-01-11', 'LAPSED'],
    ]);
    if (active === undefined || lapsed === undefined) throw new Error('two versions');
    const past = pastOf({ memberships: [active, { ...lapsed, effectiveAt: midnight, recordedAt: midnight }], organizations: org });
    const total = (at: string, knownAt: number) => countBy(past, { ...all, at, knownAt }, 'ALL').total;
    expect(total('2025-01-10', Number.POSITIVE_INFINITY)).to.equal(1);
    expect(total('2025-01-11', midnight)).to.equal(0);
    expect(total('2025-01-11', midnight - 1)).to.equal(1);
  });

  it('do not take a renewal for a leaving and a coming', () => {
    const versions = [
      ['2025-01-05', 'ACTIVE'],
      ['2025-01-10', 'RENEWAL_DUE'],
      ['2025-01-20', 'ACTIVE'],
    ] as const;
    const past = pastOf({ memberships: life1({}, versions), organizations: org });
    const [{ periods } = { periods: [] }] = growthOf(past, all, periodsBetween('2025-01-01', '2025-02-28', 'MONTH', 400), 'ALL');
    expect(periods.map(({ code, count, joined, left }) => ({ code, count, joined, left }))).to.deep.equal([
      { code: '2025-01', count: 1, joined: 1, left: 0 },
      { code: '2025-02', count: 1, joined: 0, left: 0 },
    ]);
  });

  it("count the members of a country with a group while it belongs to it, as come and gone on the group's days", () => {
    const past = pastOf({
      memberships: [...life1({}, [['2025-01-05', 'ACTIVE']]), ...life1({ country: 'TL' }, [['2025-01-05', 'ACTIVE']], 'mem_2')],
      organizations: org,
    });
    const scoped = { ...all, groups: [group] };
    const [{ periods } = { periods: [] }] = growthOf(past, scoped, periodsBetween('2025-01-19', '2025-01-21', 'DAY', 400), 'ALL');
    expect(periods.map(({ count, joined, left }) => [count, joined, left])).to.deep.equal([
      [1, 0, 0],
      [2, 1, 0],
      [2, 0, 0],
    ]);
    const [{ periods: later } = { periods: [] }] = growthOf(past, scoped, periodsBetween('2025-02-01', '2025-02-02', 'DAY', 400), 'ALL');
    expect(later.map(({ count, left }) => [count, left])).to.deep.equal([
      [2, 0],
      [1, 1],
    ]);
    expect(countBy(past, { ...scoped, at: '2025-02-02' }, 'COUNTRY').counts).to.deep.equal([{ code: 'TL', count: 1 }]);
  });

  it('list what there is none of where a chart needs it: each state, tier and type, and the countries of the filter', () => {
    const past = pastOf({ memberships: [], organizations: [] });
    const codes = (dimension: Dimension, of: Partial<StatisticsScope> = {}) =>
      countBy(past, { ...all, ...of }, dimension).counts.map(({ code, count }) => `${code} ${count}`);
    expect(codes('TIER')).to.deep.equal(['CORE 0', 'ORDINARY 0']);
    expect(codes('STATE')).to.have.members(Object.values(MembershipState).map((state) => `${state} 0`));
    expect(codes('TYPE')).to.have.members(Object.values(OrganizationType).map((type) => `${type} 0`));
    expect(codes('COUNTRY')).to.deep.equal([]);
    expect(codes('COUNTRY', { countries: ['TH'], groups: [group] })).to.deep.equal(['LA 0', 'TH 0', 'TL 0']);
    const [{ periods } = { periods: [] }] = growthOf(past, all, periodsBetween('2025-01-01', '2025-12-31', 'MONTH', 400), 'ALL');
    expect(periods).to.have.length(12);
    expect(periods.every(({ count, joined }) => count === 0 && joined === 0)).to.equal(true);
  });

  it('show cases to the staff, to an agency those of its own country that were handed in, and members to everybody', () => {
    const memberships = states.flatMap((state, index) =>
      countries.flatMap((country, place) => life1({ country }, [['2025-01-05', state]], `mem_${index}${place}`)),
    );
    const past = pastOf({ memberships, organizations: org });
    const seen = (caller: StatisticsScope['caller'], of: Partial<StatisticsScope> = {}) =>
      Object.fromEntries(
        countBy(past, { ...all, caller, ...of }, 'STATE')
          .counts.filter(({ count }) => count > 0)
          .map(({ code, count }) => [code, count]),
      );
    const members = { ACTIVE: 3, RENEWAL_DUE: 3 };
    for (const caller of [publicCaller, callerOf('MEMBER', { organization: 'org_0' }), callerOf('TALENT')]) {
      expect(seen(caller)).to.deep.equal(members);
      expect(countBy(past, { ...all, caller }, 'STATE').counts).to.have.length(2);
      expect(seen(caller, { states: ['SUSPENDED', 'DRAFT'] })).to.deep.equal({});
      expect(timeInStates(past, { ...all, caller }, null).map(({ state }) => state)).to.deep.equal(['ACTIVE', 'RENEWAL_DUE']);
    }
    for (const role of ['AGENCY', 'PARTNER_SYSTEM'] as const) {
      const own = Object.fromEntries(states.filter((state) => state !== 'DRAFT').map((state) => [state, 1]));
      expect(seen(callerOf(role, { country: 'LA' }))).to.deep.equal({ ...own, ...members });
      expect(seen(callerOf(role, { country: 'LA' }), { countries: ['TH'] })).to.deep.equal({ ACTIVE: 1, RENEWAL_DUE: 1 });
    }
    for (const role of ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'] as const) {
      expect(seen(callerOf(role))).to.deep.equal(Object.fromEntries(states.map((state) => [state, 3])));
    }
  });

  it('pass over what is known already, and refuse what an unknown organisation has', () => {
    const memberships = life1({}, [
      ['2025-01-05', 'ACTIVE'],
      ['2025-01-10', 'WITHDRAWN'],
    ]);
    const past = pastOf({ memberships, organizations: org });
    for (const each of memberships) past.addMembership(each);
    for (const each of org) past.addOrganization({ ...each, types: ['EDUCATION'] });
    expect(past.size).to.equal(2);
    expect(countBy(past, { ...all, states: ['WITHDRAWN'] }, 'TYPE').counts.find(({ count }) => count > 0)?.code).to.equal('COMPANY');
    expect(() => past.addMembership({ ...memberships[0], membershipId: 'mem_9', organizationId: 'org_9' } as never)).to.throw('org_9');
  });
});

describe('the number in a place', () => {
  it('is the one that sorting puts there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }), fc.nat(), (values, any) => {
        const place = any % values.length;
        expect(nthSmallest(Float64Array.from(values), place)).to.equal(values.toSorted((a, b) => a - b)[place]);
      }),
      { seed: 8, numRuns: 1_000 },
    );
  });
});

describe('periods', () => {
  it('follow the calendar, the first and the last cut to the days that are asked for', () => {
    const codes = (from: string, to: string, interval: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR') =>
      periodsBetween(from, to, interval, 400).map(({ code, from: first, to: last }) => `${code} ${first} ${last}`);
    expect(codes('2024-02-28', '2024-03-01', 'DAY')).to.deep.equal([
      '2024-02-28 2024-02-28 2024-02-28',
      '2024-02-29 2024-02-29 2024-02-29',
      '2024-03-01 2024-03-01 2024-03-01',
    ]);
    expect(codes('2023-12-31', '2024-02-10', 'MONTH')).to.deep.equal([
      '2023-12 2023-12-31 2023-12-31',
      '2024-01 2024-01-01 2024-01-31',
      '2024-02 2024-02-01 2024-02-10',
    ]);
    expect(codes('2023-11-05', '2024-04-01', 'QUARTER')).to.deep.equal([
      '2023-Q4 2023-11-05 2023-12-31',
      '2024-Q1 2024-01-01 2024-03-31',
      '2024-Q2 2024-04-01 2024-04-01',
    ]);
    expect(codes('2023-06-01', '2024-06-01', 'YEAR')).to.deep.equal(['2023 2023-06-01 2023-12-31', '2024 2024-01-01 2024-06-01']);
    expect(periodsBetween('2000-01-01', '2030-01-01', 'DAY', 400)).to.have.length(401);
  });

  it('are as many as are usual where nobody says since when', () => {
    expect(usualFrom('2026-03-15', 'DAY')).to.equal('2026-02-14');
    expect(usualFrom('2026-03-15', 'MONTH')).to.equal('2025-04-01');
    expect(usualFrom('2026-03-15', 'QUARTER')).to.equal('2024-04-01');
    expect(usualFrom('2026-03-15', 'YEAR')).to.equal('2017-01-01');
  });
});
