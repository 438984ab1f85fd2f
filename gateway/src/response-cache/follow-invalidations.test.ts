import { expect } from 'chai';
import { tagsOfEvent } from './follow-invalidations.ts';
import { idsWithin, ToldRecords } from './told-records.ts';

const organization = 'org_01890000-0000-7000-8000-000000000001';
const listing = 'lst_01890000-0000-7000-8000-000000000002';

describe('what an event changes', () => {
  it('is its topic, its record, and what stands around each record that it names', () => {
    const event = { attributes: { subject: listing }, data: JSON.stringify({ after: { id: listing, ownerId: organization } }) };
    expect(tagsOfEvent({ topic: 'trading.listing', event: event as never })).to.deep.equal([
      'trading.listing',
      listing,
      `trading.listing@${listing}`,
      `trading.listing@${organization}`,
    ]);
  });
});

describe('the records that an answer tells of', () => {
  it('are typed ids wherever they stand in a text', () => {
    expect(idsWithin(`{"id":"${listing}","x":["${organization}","org_no"]}`)).to.deep.equal([listing, organization]);
  });

  it('are whole as long as every subgraph names them', () => {
    const records = new ToldRecords();
    records.add(`${listing},${organization}`);
    records.add('');
    expect([[...records.ids], records.isWhole]).to.deep.equal([[listing, organization], true]);
    for (const unnamed of [undefined, '*']) {
      const others = new ToldRecords();
      others.add(unnamed);
      expect(others.isWhole, String(unnamed)).to.equal(false);
    }
  });
});
