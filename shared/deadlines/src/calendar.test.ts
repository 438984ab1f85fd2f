import { addDays } from '@cattc/formats';
import { expect } from 'chai';
import { calendarSources, knownCalendars } from './calendars/index.ts';

describe('a calendar', () => {
  const china = knownCalendars.get('CN');

  it("has the days off and the worked weekends of the State Council's notices", () => {
    // A holiday's days and the worked weekends around it leave as many working days as the statutory days allow: 248 in 2025 and in 2026.
    for (const [year, count] of [
      [2025, 248],
      [2026, 248],
    ] as const) {
      let working = 0;
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) if (china?.isWorkingDay(day)) working += 1;
      expect(working, `${year}`).to.equal(count);
    }
    for (const day of ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
      expect(china?.isWorkingDay(day), day).to.equal(true);
    for (const day of ['2026-01-02', '2026-02-23', '2026-05-05', '2026-06-19', '2026-09-25', '2026-10-07'])
      expect(china?.isWorkingDay(day), day).to.equal(false);
  });

  it('tells which years are announced, and holds the others for provisional', () => {
    expect(china?.announced).to.deep.equal([2025, 2026]);
    expect([2026, 2027, 2040].map((year) => china?.isProvisional(year))).to.deep.equal([false, true, true]);
    for (const code of ['TH', 'VN', 'SG', 'ID', 'MY', 'PH', 'KH'])
      expect(knownCalendars.get(code)?.announced, code).to.deep.equal([2025, 2026]);
    for (const code of ['LA', 'MM', 'BN', 'TL']) expect(knownCalendars.get(code)?.announced, code).to.deep.equal([]);
  });

  it('says in words where its days are from', () => {
    for (const [code, { years, yearly }] of Object.entries(calendarSources)) {
      for (const source of [...Object.values(years), ...(yearly ? [yearly] : [])]) expect(source.source, code).to.match(/\w{4,}/);
    }
  });

  it('of each country of the network has working days in every week but those of festivals', () => {
    for (const [code, calendar] of knownCalendars) {
      for (let day = '2025-01-01'; day < '2031-01-01'; day = addDays(day, 1)) {
        const week = Array.from({ length: 12 }, (_, ahead) => addDays(day, ahead));
        expect(week.some(calendar.isWorkingDay), `${code} from ${day}`).to.equal(true);
      }
    }
  });
});
