import { expect } from 'chai';
import { clockOf, clockVariable, instantOf } from './clock.ts';

describe('the clock of a service', () => {
  it("is the machine's unless it is set", () => {
    expect(Math.abs(clockOf(undefined)().getTime() - Date.now())).to.be.lessThan(1_000);
  });

  it('goes on from the time that it is set to, in all processes that are told the same', () => {
    const since = new Date(Date.now() - 3_600_000);
    const clocks = [1, 2].map(() => {
      const parsed = clockVariable.parse(`2027-03-01@${since.toISOString()}`);
      return clockOf(parsed.ok ? parsed.value : undefined);
    });
    for (const clock of clocks) expect(Math.abs(clock().getTime() - Date.parse('2027-03-01T01:00:00Z'))).to.be.lessThan(1_000);
  });

  it('begins now where nothing is said of when it was so', () => {
    const parsed = clockVariable.parse('2020-01-01T08:00:00+08:00');
    expect(Math.abs(clockOf(parsed.ok ? parsed.value : undefined)().getTime() - Date.parse('2020-01-01T00:00:00Z'))).to.be.lessThan(1_000);
  });

  for (const text of ['2027-03-01', '2027-03-01T08:00Z', '2027-03-01T08:00:00.5+08:00', '2028-02-29']) {
    it(`is set to ${text}`, () => expect(instantOf(text)?.getTime()).to.equal(Date.parse(text)));
  }

  for (const text of [
    '',
    '2027-02-29',
    '2027-13-01',
    '2027-3-1',
    '2027-03-01T08:00',
    '2027-03-01T25:00Z',
    '1999-01-01',
    'tomorrow',
    '1772323200',
    '2027-03-01@',
    '2027-03-01@x',
    '2027-03-01@2026-01-01@2026-01-01',
  ]) {
    it(`is not set to "${text}"`, () => {
      const parsed = clockVariable.parse(text);
      expect(parsed.ok).to.equal(false);
      expect(!parsed.ok && parsed.expected).to.contain('2027-03-01T08:00:00Z');
    });
  }
});
