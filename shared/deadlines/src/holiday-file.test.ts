import { expect } from 'chai';
import { knownCalendars } from './calendars/index.ts';
import { readHolidays } from './holiday-file.ts';

const year = { source: 'a notice', off: ['01-01..01-03 New Year'], working: ['01-09'] };
const calendarsOf = (file: object) => {
  const read = readHolidays(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.calendars;
};
const problemsOf = (file: unknown): string[] => {
  const read = readHolidays(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? [] : read.problems.map(({ path, problem }) => `${path}: ${problem}`);
};

describe('a file of holidays', () => {
  it('takes the place of a year that is known, and leaves the others', () => {
    const calendar = calendarsOf({ CN: { years: { 2027: year } } }).get('CN');
    expect(calendar?.isProvisional(2027)).to.equal(false);
    expect(calendar?.isWorkingDay('2027-01-09')).to.equal(true);
    expect(calendar?.isWorkingDay('2027-10-01')).to.equal(true);
    expect(calendar?.isWorkingDay('2026-10-01')).to.equal(false);
    expect(calendar?.isProvisional(2028)).to.equal(true);
    expect(calendar?.text).to.not.equal(knownCalendars.get('CN')?.text);
  });

  it('adds a country, with a weekend of its own', () => {
    const calendars = calendarsOf({ AF: { weekend: [4, 5], years: { 2027: { source: 'a notice', off: [] } } } });
    expect(calendars.get('AF')?.isWorkingDay('2027-01-07')).to.equal(false);
    expect(calendars.get('AF')?.isWorkingDay('2027-01-09')).to.equal(true);
    expect(calendars.get('TH')).to.deep.include({ text: knownCalendars.get('TH')?.text });
  });

  it('changes nothing where it is empty', () => {
    for (const [code, { text }] of calendarsOf({})) expect(text).to.equal(knownCalendars.get(code)?.text);
  });

  const wrong: [string, unknown, RegExp][] = [
    ['no JSON', '{', /^: is not JSON/],
    ['no object', [], /^: is no object/],
    ['a country that does not exist', { XX: { years: {} } }, /^XX: "XX" is not a country code/],
    ['a key that is unknown', { CN: { year: {} } }, /^CN\.year: is unknown/],
    ['a year that is none', { CN: { years: { 27: year } } }, /^CN\.27: is no year/],
    ['no source', { CN: { years: { 2027: { off: [] } } } }, /^CN\.2027\.source: is missing/],
    ['an empty source', { CN: { years: { 2027: { ...year, source: ' ' } } } }, /^CN\.2027\.source: is no text/],
    ['no days off', { CN: { years: { 2027: { source: 'x' } } } }, /^CN\.2027\.off: is missing/],
    ['days that are no texts', { CN: { years: { 2027: { ...year, off: [1] } } } }, /^CN\.2027\.off: is no list of texts/],
    [
      'a day that does not exist',
      { CN: { years: { 2027: { ...year, off: ['01-01', '02-29'] } } } },
      /^CN\.2027\.off\[1\]: there is no 2027-02-29/,
    ],
    [
      'a day written otherwise',
      { CN: { years: { 2027: { ...year, off: ['2027-01-01'] } } } },
      /^CN\.2027\.off\[0\]: "2027-01-01" is neither/,
    ],
    ['a range that ends before it begins', { CN: { years: { 2027: { ...year, off: ['01-03..01-01'] } } } }, /ends before it begins/],
    [
      'a worked day that is off',
      { CN: { years: { 2027: { ...year, working: ['01-02'] } } } },
      /^CN\.2027\.working\[0\]: 2027-01-02 is among the days off too/,
    ],
    [
      'a worked day that is worked anyway',
      { CN: { years: { 2027: { ...year, working: ['01-04'] } } } },
      /2027-01-04 is no day of the weekend/,
    ],
    ['a weekend of all days', { CN: { weekend: [1, 2, 3, 4, 5, 6, 7] } }, /^CN\.weekend: is no list/],
    ['a name that is no country of its own', '{"__proto__": {"weekend": [1]}}', /^__proto__: /],
  ];
  for (const [title, file, pattern] of wrong) {
    it(`is refused with ${title}`, () => {
      const problems = problemsOf(file);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(pattern);
    });
  }

  it('is told of every problem at once', () => {
    expect(problemsOf({ CN: { years: { 2027: { off: ['x', '02-30'] } }, weekend: 6 }, XY: {} })).to.have.length(5);
  });
});
