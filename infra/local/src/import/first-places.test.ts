import { expect } from 'chai';
import { createFirstPlaces } from './first-places.ts';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const idOf = (number: number): string => `0${[25, 20, 15, 10, 5, 0].map((shift) => crockford[(number >>> shift) & 31]).join('')}00`;

describe('the first places of organisations in a file', () => {
  it('are found by ROR id, however many there are', () => {
    const places = createFirstPlaces();
    const numbers = Array.from({ length: 20_000 }, (_, index) => (index * 48_271) % 2 ** 30);
    for (const [index, number] of numbers.entries()) places.add(idOf(number), { line: index + 2, number: index + 1 });
    expect(places.size).to.equal(20_000);
    const wrong = numbers.filter((number, index) => {
      const found = places.get(idOf(number));
      return found?.line !== index + 2 || found.number !== index + 1;
    });
    expect(wrong).to.deep.equal([]);
  });

  it('are undefined for an organisation that was not met, also the one with the lowest number', () => {
    const places = createFirstPlaces();
    expect(places.get('000000098')).to.equal(undefined);
    places.add('000000098', { line: 7, number: 3 });
    expect(places.get('000000098')).to.deep.equal({ line: 7, number: 3 });
    expect(places.get('027s68j25')).to.equal(undefined);
  });
});
