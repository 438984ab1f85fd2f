import { expect } from 'chai';
import type { AgencyMandate } from '../country/country.ts';
import { MembershipState } from '../generated/resolvers.ts';
import { type Membership, membershipTable } from './membership.ts';
import { pathTo } from './membership-path.ts';

const now = new Date('2026-03-02T02:00:00.000Z');
const agencies = [{ organizationId: 'org_a', country: 'TH', operator: false } as AgencyMandate];
const facts = {
  agencies,
  now,
  documents: [],
  organization: { id: 'org_1', rorId: '028wp3y58', status: 'ACTIVE', country: 'TH', subdivision: null } as const,
};
const inState = (state: MembershipState, more: Partial<Membership> = {}) =>
  ({ state, validTo: '2028-01-31', dueAt: null, ...more }) as Membership;
const told = (goal: MembershipState, membership: Membership, given: Parameters<typeof pathTo>[2] = facts) =>
  pathTo(goal, membership, given).steps?.map(({ action, waitsFor }) => `${action} ${waitsFor}`) ?? null;

describe('the way of a membership to a state', () => {
  for (const [from, goal, steps] of [
    ['DRAFT', 'ACTIVE', ['submit MEMBER', 'screen SECRETARIAT', 'recommend AGENCY', 'approve COUNCIL']],
    ['INFO_REQUESTED', 'ACTIVE', ['resubmit MEMBER', 'recommend AGENCY', 'approve COUNCIL']],
    ['NOT_RECOMMENDED', 'ACTIVE', ['approve COUNCIL']],
    ['LAPSED', 'ACTIVE', ['renew MEMBER']],
    ['LAPSED', 'WITHDRAWN', ['withdraw MEMBER']],
    ['ACTIVE', 'EXPIRED', ['fallDue null', 'lapse null', 'expire null']],
    ['ACTIVE', 'LAPSED', ['fallDue null', 'lapse null']],
    ['ACTIVE', 'WITHDRAWN', ['withdraw MEMBER']],
    ['SUSPENDED', 'ACTIVE', ['reinstate SECRETARIAT']],
    ['ACTIVE', 'ACTIVE', []],
    ['REJECTED', 'ACTIVE', null],
    ['ACTIVE', 'DRAFT', null],
  ] as const) {
    it(`from ${from} to ${goal} is ${steps === null ? 'none' : steps.join(', ') || 'no step at all'}`, () => {
      expect(told(goal, inState(from))).to.deep.equal(steps);
    });
  }

  it('leads past the secretariat where the country has no agency, or where the agency was silent', () => {
    expect(told('RECOMMENDED', inState('VETTING'), { ...facts, agencies: [] })).to.deep.equal(['recommend SECRETARIAT']);
    expect(told('RECOMMENDED', inState('VETTING', { dueAt: '2026-03-01T00:00:00.000Z' }))).to.deep.equal(['recommend SECRETARIAT']);
    expect(told('RECOMMENDED', inState('SUBMITTED', { dueAt: '2026-03-01T00:00:00.000Z' }))).to.deep.equal([
      'screen SECRETARIAT',
      'recommend AGENCY',
    ]);
  });

  it('tells at each step which documents it takes, and which of them are missing', () => {
    const documentsOf = (given: Parameters<typeof pathTo>[2]) =>
      pathTo('VETTING', inState('DRAFT'), given).steps?.map(({ documents, missingDocuments }) => [documents, missingDocuments]);
    const unvouched = { ...facts, organization: { ...facts.organization, rorId: null } };
    expect(documentsOf(facts)).to.deep.equal([
      [[], []],
      [[], []],
    ]);
    expect(documentsOf(unvouched)).to.deep.equal([
      [['LEGAL_STATUS'], ['LEGAL_STATUS']],
      [[], []],
    ]);
    expect(documentsOf({ ...unvouched, documents: ['LEGAL_STATUS'] })).to.deep.equal([
      [['LEGAL_STATUS'], []],
      [[], []],
    ]);
  });

  it('follows the dates out of a suspension', () => {
    expect(told('LAPSED', inState('SUSPENDED', { validTo: '2026-02-01' }))).to.deep.equal(['reinstate SECRETARIAT']);
    expect(told('ACTIVE', inState('SUSPENDED', { validTo: '2026-02-01' }))).to.deep.equal(['reinstate SECRETARIAT', 'renew MEMBER']);
  });

  it('is made of rows of the table, each of which begins where the one before ended', () => {
    for (const from of Object.values(MembershipState)) {
      for (const goal of Object.values(MembershipState)) {
        let state: MembershipState = from;
        for (const step of pathTo(goal, inState(from), facts).steps ?? []) {
          expect(step.from).to.equal(state);
          expect(membershipTable[step.action].from as readonly string[]).to.include(state);
          state = step.to;
        }
        if (pathTo(goal, inState(from), facts).steps !== null) expect(state).to.equal(goal);
      }
    }
  });
});
