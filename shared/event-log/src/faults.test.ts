import { expect } from 'chai';
import { QueryFailedError } from 'typeorm';
import { isOutage } from './faults.ts';

const coded = (code: string, message = 'failed'): Error => Object.assign(new Error(message), { code });

describe('what counts as an outage', () => {
  it('is a server that ends, refuses or resets connections, alone or inside another error', () => {
    expect(isOutage(coded('57P01'))).to.equal(true);
    expect(isOutage(coded('ECONNREFUSED'))).to.equal(true);
    expect(isOutage(new QueryFailedError('SELECT 1', [], coded('40P01')))).to.equal(true);
    expect(isOutage(new Error('outer', { cause: new Error('Connection terminated unexpectedly') }))).to.equal(true);
    expect(isOutage(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).to.equal(true);
  });

  it('is not what an event or a handler does wrong', () => {
    expect(isOutage(new QueryFailedError('INSERT', [], coded('23505', 'duplicate key')))).to.equal(false);
    expect(isOutage(coded('57014', 'canceling statement due to statement timeout'))).to.equal(false);
    expect(isOutage(new TypeError('x is undefined'))).to.equal(false);
    expect(isOutage('a text')).to.equal(false);
  });
});
