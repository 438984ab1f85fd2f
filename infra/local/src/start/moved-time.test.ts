import { expect } from 'chai';
import { settleTime } from './moved-time.ts';

const real = new Date('2026-11-23T12:00:00Z');
const day = { at: new Date('2027-03-01T00:00:00Z'), isDay: true };
const instant = { at: new Date('2027-03-01T08:00:00Z'), isDay: false };
const settle = (...given: Parameters<typeof settleTime>): string => {
  try {
    return settleTime(...given)?.at.toISOString() ?? "the machine's";
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the time of a start', () => {
  it("is the machine's where none is asked for", () => {
    expect(settle(undefined, null, real)).to.equal("the machine's");
    expect(settle(undefined, new Date('2026-11-23T11:59:00Z'), real)).to.equal("the machine's");
  });

  it('is the one that is asked for, before or after the present, on what holds nothing later', () => {
    expect(settle(instant, null, real)).to.equal('2027-03-01T08:00:00.000Z');
    expect(settle(day, new Date('2026-11-23T11:59:00Z'), real)).to.equal('2027-03-01T00:00:00.000Z');
    expect(settle({ at: new Date('2020-01-01T00:00:00Z'), isDay: true }, null, real)).to.equal('2020-01-01T00:00:00.000Z');
    expect(settleTime(day, null, real)?.since).to.equal(real);
  });

  it('goes on where the same day was left', () => {
    expect(settle(day, new Date('2027-03-01T09:30:00Z'), real)).to.equal('2027-03-01T09:30:01.000Z');
  });

  it('does not go back over what is recorded, and says how to go on', () => {
    const left = new Date('2027-03-02T09:30:00.250Z');
    for (const asked of [undefined, day, instant]) {
      expect(settle(asked, left, real), JSON.stringify(asked))
        .to.contain('its last change is of 2027-03-02 09:30 UTC')
        .and.to.contain('--now 2027-03-02T09:30:01Z')
        .and.to.contain('--reset')
        .and.to.contain('--data');
    }
    expect(settle({ at: new Date('2027-03-02T09:30:01Z'), isDay: false }, left, real)).to.equal('2027-03-02T09:30:01.000Z');
    expect(settle(instant, new Date('2027-03-01T08:00:01Z'), real)).to.contain('Time does not go back');
  });
});
