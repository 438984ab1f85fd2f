import { expect } from 'chai';
import { type Activity, activityAfter, type Told } from './initiative-activity.ts';

const transfer = 'TECHNOLOGY_TRANSFER';
const parks = 'SCIENCE_PARK_COOPERATION';
const told = (on: string, initiatives: readonly string[], more: Partial<Told> = {}): Told => ({
  ...{ concept: 'LISTING', subject: 'lst_1', country: 'TH', initiatives, on, days: null, isGone: false },
  ...more,
});
const after = (...events: readonly Told[]): readonly Activity[] => events.reduce<readonly Activity[]>(activityAfter, []);
const row = (initiative: string, since: string, until: string | null, country = 'TH') => ({ initiative, country, since, until });

describe('activity under an initiative', () => {
  it('lasts from the day on which a record is counted to that on which it no longer is', () => {
    expect(after(told('2026-01-05', []))).to.deep.equal([]);
    expect(after(told('2026-01-05', [transfer]))).to.deep.equal([row(transfer, '2026-01-05', null)]);
    expect(after(told('2026-01-05', [transfer]), told('2026-02-01', [transfer]), told('2026-03-01', []))).to.deep.equal([
      row(transfer, '2026-01-05', '2026-03-01'),
    ]);
  });

  it('is of each tag by itself', () => {
    expect(after(told('2026-01-05', [transfer]), told('2026-02-01', [parks, transfer]), told('2026-03-01', [parks]))).to.deep.equal([
      row(transfer, '2026-01-05', '2026-03-01'),
      row(parks, '2026-02-01', null),
    ]);
  });

  it('begins anew after a pause, and goes on where the pause was within a day', () => {
    const paused = [told('2026-01-05', [transfer]), told('2026-02-01', [])];
    expect(after(...paused, told('2026-02-02', [transfer]))).to.deep.equal([
      row(transfer, '2026-01-05', '2026-02-01'),
      row(transfer, '2026-02-02', null),
    ]);
    expect(after(...paused, told('2026-02-01', [transfer]))).to.deep.equal([row(transfer, '2026-01-05', null)]);
  });

  it('is counted where the record was at the time', () => {
    expect(after(told('2026-01-05', [transfer]), told('2026-02-01', [transfer], { country: 'VN' }))).to.deep.equal([
      row(transfer, '2026-01-05', '2026-02-01'),
      row(transfer, '2026-02-01', null, 'VN'),
    ]);
  });

  it('never ends before it began, even where the clock was put back', () => {
    expect(after(told('2026-01-05', [transfer]), told('2026-01-04', []))).to.deep.equal([row(transfer, '2026-01-05', '2026-01-05')]);
  });

  it('is on its days alone where it is over once it is counted, and follows them', () => {
    const days = { since: '2026-03-01', until: '2026-03-02' };
    expect(after(told('2026-03-05', [transfer], { days }))).to.deep.equal([row(transfer, '2026-03-01', '2026-03-02')]);
    expect(after(told('2026-03-05', [transfer], { days }), told('2026-03-06', [], { days }))).to.deep.equal([]);
  });

  it('is nobody’s, and never was, once another record stands for it', () => {
    expect(after(told('2026-01-05', [transfer]), told('2026-02-01', []), told('2026-03-01', [transfer], { isGone: true }))).to.deep.equal(
      [],
    );
  });
});
