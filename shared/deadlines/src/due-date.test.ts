import { dayIn } from '@cattc/formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { knownCalendars } from './calendars/index.ts';
import { type CountedRule, daysLeft, dueDate, reckon } from './due-date.ts';

const shanghai = 'Asia/Shanghai';
const noon = (day: string): Date => new Date(`${day}T04:00:00.000Z`);
const rule = (change: Partial<CountedRule>): CountedRule => ({
  from: noon('2026-03-02'),
  length: 1,
  unit: 'WORKING_DAYS',
  calendar: 'CN',
  timeZone: shanghai,
  ...change,
});
/** The last day of a time: it is over when that day ends. */
const lastDay = (given: CountedRule): string => dayIn(new Date(dueDate(given, knownCalendars).getTime() - 1), given.timeZone);

describe('a due date', () => {
  it('is the instant itself where one is given', () => {
    expect(reckon({ at: noon('2026-03-02') }, knownCalendars)).to.deep.equal({ at: noon('2026-03-02'), isProvisional: false });
  });

  it('comes when the last day ends in its time zone, the first day not counted', () => {
    expect(dueDate(rule({ length: 30, unit: 'DAYS' }), knownCalendars).toISOString()).to.equal('2026-04-01T16:00:00.000Z');
    const bangkok = rule({ length: 30, unit: 'DAYS', calendar: 'TH', timeZone: 'Asia/Bangkok' });
    expect(dueDate(bangkok, knownCalendars).toISOString()).to.equal('2026-04-01T17:00:00.000Z');
  });

  const cases: [string, Partial<CountedRule>, string][] = [
    ['working days pass over a weekend', { from: noon('2026-03-06'), length: 1 }, '2026-03-09'],
    ['working days begin after a weekend', { from: noon('2026-03-07'), length: 1 }, '2026-03-09'],
    // 14 February is worked, 15 to 23 are off, 28 is worked.
    [
      'working days over the Spring Festival of 2026, with the Saturdays that are worked for it',
      { from: noon('2026-02-13'), length: 6 },
      '2026-02-28',
    ],
    ['working days over the Spring Festival of 2025', { from: noon('2025-01-24'), length: 3 }, '2025-02-05'],
    ['working days over the National Day of 2025', { from: noon('2025-09-30'), length: 3 }, '2025-10-11'],
    [
      "a time that ends on the festival's last day ends there where days are counted through",
      { from: noon('2026-02-20'), length: 3, unit: 'DAYS' },
      '2026-02-23',
    ],
    ['days over a leap day', { from: noon('2028-02-28'), length: 1, unit: 'DAYS' }, '2028-02-29'],
    ['90 days over a leap day', { from: noon('2028-01-01'), length: 90, unit: 'DAYS' }, '2028-03-31'],
    ['90 days without one', { from: noon('2027-01-01'), length: 90, unit: 'DAYS' }, '2027-04-01'],
    ['a year that is not announced, with its statutory days', { from: noon('2027-09-30'), length: 1 }, '2027-10-04'],
    ['a year of which nothing but fixed days is known', { from: noon('2035-09-28'), length: 1 }, '2035-10-04'],
    ["Thailand's substitute days", { from: noon('2025-04-04'), length: 1, calendar: 'TH', timeZone: 'Asia/Bangkok' }, '2025-04-08'],
    ["Vietnam's Tet", { from: noon('2026-02-13'), length: 1, calendar: 'VN', timeZone: 'Asia/Ho_Chi_Minh' }, '2026-02-23'],
    ["Vietnam's exchanged days", { from: noon('2026-08-21'), length: 7, calendar: 'VN', timeZone: 'Asia/Ho_Chi_Minh' }, '2026-09-03'],
    [
      "Brunei's weekend of Friday and Sunday",
      { from: noon('2026-04-09'), length: 2, calendar: 'BN', timeZone: 'Asia/Brunei' },
      '2026-04-13',
    ],
    ['no day at all: the same one', { length: 0 }, '2026-03-02'],
    ['no working day at all, from a Sunday: the Monday', { from: noon('2026-03-01'), length: 0 }, '2026-03-02'],
  ];
  for (const [title, change, expected] of cases) it(`counts ${title}`, () => expect(lastDay(rule(change))).to.equal(expected));

  it('counts the day as it is where the time runs, whatever day it is in UTC', () => {
    // Half past midnight of 3 March in Shanghai, still 2 March in UTC and in Yangon (23:00).
    const from = new Date('2026-03-02T16:30:00.000Z');
    expect(lastDay(rule({ from, length: 1, unit: 'DAYS' }))).to.equal('2026-03-04');
    expect(lastDay(rule({ from, length: 1, unit: 'DAYS', calendar: 'MM', timeZone: 'Asia/Yangon' }))).to.equal('2026-03-03');
  });

  it('keeps to days where clocks are put forward and back', () => {
    const paris = rule({ from: new Date('2026-03-28T12:00:00Z'), length: 1, unit: 'DAYS', timeZone: 'Europe/Paris' });
    expect(dueDate(paris, knownCalendars).toISOString()).to.equal('2026-03-29T22:00:00.000Z');
    expect(dueDate({ ...paris, from: new Date('2026-10-24T12:00:00Z') }, knownCalendars).toISOString()).to.equal(
      '2026-10-25T23:00:00.000Z',
    );
  });

  it('is provisional where it was counted over days that nobody has announced', () => {
    const provisional = (change: Partial<CountedRule>) => reckon(rule(change), knownCalendars).isProvisional;
    expect(provisional({ from: noon('2026-12-01'), length: 10 })).to.equal(false);
    expect(provisional({ from: noon('2026-12-30'), length: 10 })).to.equal(true);
    expect(provisional({ from: noon('2035-01-05'), length: 1 })).to.equal(true);
    expect(provisional({ from: noon('2026-12-30'), length: 90, unit: 'DAYS' })).to.equal(false);
    expect(provisional({ calendar: 'LA' })).to.equal(true);
  });

  it('needs a calendar, a zone and a length that exist', () => {
    expect(() => dueDate(rule({ calendar: 'XX' }), knownCalendars)).to.throw(RangeError, 'no calendar of XX');
    expect(() => dueDate(rule({ timeZone: 'Asia/Nowhere' }), knownCalendars)).to.throw(RangeError);
    for (const length of [-1, 1.5, Number.NaN, 4_000]) {
      expect(() => dueDate(rule({ length }), knownCalendars), `${length}`).to.throw(RangeError, 'cannot be counted');
    }
  });
});

describe('the days that are left', () => {
  const rules = fc.record({
    from: fc.date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
    length: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('DAYS' as const, 'WORKING_DAYS' as const),
    calendar: fc.constantFrom('CN', 'TH', 'VN', 'BN'),
    timeZone: fc.constantFrom(shanghai, 'Asia/Bangkok', 'America/Sao_Paulo'),
  });

  it('are counted on with from the same instant to the same due date', () => {
    fc.assert(
      fc.property(rules, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const due = dueDate(given, knownCalendars);
        const at = new Date(given.from.getTime() + Math.floor((due.getTime() - 1 - given.from.getTime()) * share));
        const left = daysLeft(given, at, knownCalendars);
        // On the days off after the last working day nothing is left to count: then the last day of the time stays.
        const resumed = dueDate({ ...given, from: at, length: left }, knownCalendars);
        expect(resumed.getTime()).to.equal(due.getTime());
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('become fewer as time goes, from the whole length to none', () => {
    const given = rule({ from: noon('2026-02-13'), length: 6 });
    expect(daysLeft(given, noon('2026-02-01'), knownCalendars)).to.equal(6);
    expect(daysLeft(given, given.from, knownCalendars)).to.equal(6);
    expect(daysLeft(given, noon('2026-02-14'), knownCalendars)).to.equal(5);
    expect(daysLeft(given, noon('2026-02-20'), knownCalendars)).to.equal(5);
    expect(daysLeft(given, noon('2026-02-28'), knownCalendars)).to.equal(0);
    expect(daysLeft(given, noon('2026-03-05'), knownCalendars)).to.equal(0);
  });
});
