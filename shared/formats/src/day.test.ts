import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, addMonths, addYears, dayIn, daysBetween, isDay, startOfDay } from './day.ts';

describe('a day', () => {
  for (const [text, expected] of [
    ['2026-03-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-3-1', false],
    ['2026-03-01T00:00:00Z', false],
    ['', false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} ${JSON.stringify(text)}`, () => expect(isDay(text)).to.equal(expected));
  }

  for (const [instant, zone, day] of [
    ['2026-03-01T15:59:59.999Z', 'Asia/Shanghai', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', 'Asia/Shanghai', '2026-03-02'],
    ['2026-03-01T16:00:00.000Z', 'UTC', '2026-03-01'],
    ['2026-03-01T17:30:00.000Z', 'Asia/Yangon', '2026-03-02'],
    ['2026-03-01T00:00:00.000Z', 'America/New_York', '2026-02-28'],
    ['2024-02-28T16:00:00.000Z', 'Asia/Shanghai', '2024-02-29'],
  ] as const) {
    it(`is ${day} at ${instant} in ${zone}`, () => expect(dayIn(new Date(instant), zone)).to.equal(day));
  }

  for (const [day, zone, instant] of [
    ['2026-03-01', 'Asia/Shanghai', '2026-02-28T16:00:00.000Z'],
    ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01', 'Asia/Yangon', '2026-02-28T17:30:00.000Z'],
    // Clocks were put forward at midnight, to one o'clock.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Clocks were put back at midnight, to eleven o'clock of the day before.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    // Shanghai had summer time in 1986.
    ['1986-07-01', 'Asia/Shanghai', '1986-06-30T15:00:00.000Z'],
    // Samoa had no 30 December 2011.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ] as const) {
    it(`${day} begins in ${zone} at ${instant}`, () => {
      const start = startOfDay(day, zone);
      expect(start.toISOString()).to.equal(instant);
      expect(dayIn(new Date(start.getTime() - 1), zone) < day).to.equal(true);
    });
  }

  for (const zone of ['Asia/Shanghai', 'Asia/Kathmandu', 'Europe/Paris', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia']) {
    it(`is the calendar's in ${zone} at whatever instant, asked once or again`, () => {
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
      const instants = fc.date({ min: new Date('1950-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
      fc.assert(
        fc.property(instants, (instant) => {
          const expected = calendar.format(instant);
          expect([dayIn(instant, zone), dayIn(instant, zone)]).to.deep.equal([expected, expected]);
        }),
        { seed: 20261123, numRuns: 500 },
      );
    });

    it(`begins in ${zone} at its first instant, every day of a year`, () => {
      for (let day = '2011-01-01'; day < '2012-01-01'; day = addDays(day, 1)) {
        const start = startOfDay(day, zone);
        expect(dayIn(new Date(start.getTime() - 1), zone) < day, day).to.equal(true);
        expect(dayIn(start, zone) >= day, day).to.equal(true);
      }
    });
  }

  it('in a zone that does not exist is no day', () => {
    expect(() => dayIn(new Date(0), 'Asia/Nowhere')).to.throw(RangeError);
  });

  it('is followed by the next one over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2026-02-28', 1)).to.equal('2026-03-01');
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2026-05-30', -90)).to.equal('2026-03-01');
    expect(daysBetween('2026-03-01', '2026-05-30')).to.equal(90);
    expect(daysBetween('2026-05-30', '2026-03-01')).to.equal(-90);
  });

  it('of a longer month becomes the last of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2023-12-31', 2)).to.equal('2024-02-29');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addYears('2024-02-29', 3)).to.equal('2027-02-28');
    expect(addYears('2024-02-29', 4)).to.equal('2028-02-29');
    expect(addYears('2026-03-01', 3)).to.equal('2029-03-01');
  });
});
