import { expect } from 'chai';
import { actorFor, votesOf } from '../../test/membership-cases.ts';
import { MembershipBulkAction } from '../generated/resolvers.ts';
import { type BulkInput, bulkActions, refuseBulk } from './membership-bulk.ts';

const bulk = (rest: Partial<BulkInput> = {}): BulkInput => ({ action: 'SCREEN', items: [{ id: 'a' }], ...rest });
const pathsOf = (input: BulkInput, role: 'SECRETARIAT' | 'COUNCIL' | 'AGENCY' | 'MEMBER' = 'SECRETARIAT') => {
  const refused = refuseBulk(input, actorFor(role));
  return refused === null
    ? null
    : refused.refusal.code === 'INVALID_INPUT'
      ? refused.refusal.details.map(({ path }) => path)
      : refused.refusal.code;
};

describe('several memberships at once', () => {
  it('are 1 to 40, each once', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
    expect(pathsOf(bulk({ items: many(40) }))).to.equal(null);
    expect(pathsOf(bulk({ items: many(41) }))).to.deep.equal(['items']);
    expect(pathsOf(bulk({ items: [] }))).to.deep.equal(['items']);
    expect(pathsOf(bulk({ items: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }))).to.deep.equal(['items[2].id']);
  });

  for (const [action, missing] of [
    ['SCREEN', []],
    ['DECLINE', ['reason']],
    ['REQUEST_INFO', ['reason']],
    ['RECOMMEND', []],
    ['DECLINE_RECOMMENDATION', ['reason']],
    ['APPROVE', ['council']],
    ['REJECT', ['reason', 'council']],
    ['GIVE_NOTICE', ['reason']],
    ['SUSPEND', ['reason']],
    ['REINSTATE', []],
    ['EXPEL', ['reason', 'council']],
  ] as const) {
    const role = missing.some((path) => path === 'council') ? 'COUNCIL' : action === 'DECLINE_RECOMMENDATION' ? 'AGENCY' : 'SECRETARIAT';
    it(`${action} takes ${missing.join(' and ') || 'nothing more'}`, () => {
      expect(pathsOf(bulk({ action }), role)).to.deep.equal(missing.length === 0 ? null : missing);
      expect(pathsOf(bulk({ action, reason: 'OTHER', council: votesOf('FOR') }), role)).to.equal(null);
      expect(pathsOf(bulk({ action }), 'MEMBER')).to.equal('FORBIDDEN');
    });
  }

  it('can be done with whatever the SDL names', () => {
    expect(Object.keys(bulkActions).sort()).to.deep.equal(Object.values(MembershipBulkAction).sort());
  });
});
