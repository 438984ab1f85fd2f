import { expect } from 'chai';
import { actingRole, admissionOf, admitted, mayAtAll, type Relations, readRule, type WrittenRule } from './access.ts';
import { type Caller, publicCaller, type Role, roles } from './caller.ts';
import { belongsTo, equals, holds } from './predicate.ts';

interface Offer {
  readonly owner: string;
  readonly country: string;
  readonly open: boolean;
}

const offerRelations: Relations<Offer, 'PUBLISHED' | 'OWN_ORGANIZATION' | 'OWN_COUNTRY'> = {
  PUBLISHED: () => equals('open', true),
  OWN_ORGANIZATION: ({ organization }) => belongsTo('owner', organization),
  OWN_COUNTRY: ({ country }) => belongsTo('country', country),
};
const open: Offer = { owner: 'a', country: 'TH', open: true };
const closed: Offer = { ...open, open: false };

function as(role: Role, facts: Partial<Caller> = {}): Caller {
  return { ...publicCaller, role, ...facts };
}

function rule(to: readonly string[], rest: Partial<WrittenRule> = {}) {
  return readRule({ to, audience: 'PUBLIC', whileSuspended: false, ...rest });
}

describe('a rule of access', () => {
  it('names roles, groups of roles, and relations', () => {
    expect(rule(['EVERYONE']).grants).to.deep.equal([{ roles, relation: null }]);
    expect(rule(['SIGNED_IN']).grants[0]?.roles).to.have.length(roles.length - 1);
    expect(rule(['STAFF', 'MEMBER:OWN_ORGANIZATION']).grants).to.deep.equal([
      { roles: ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'], relation: null },
      { roles: ['MEMBER'], relation: 'OWN_ORGANIZATION' },
    ]);
  });

  for (const [to, audience, problem] of [
    [[], 'PUBLIC', /"to" is empty/],
    [['MEMBERS'], 'PUBLIC', /"MEMBERS" names no role; one of EVERYONE, SIGNED_IN/],
    [['toString'], 'PUBLIC', /names no role/],
    [['MEMBER:OWNER'], 'PUBLIC', /names no relation; after the colon stands one of PUBLISHED/],
    [['MEMBER:PARTY:PARTY'], 'PUBLIC', /names no relation/],
    [['MEMBER'], 'SECRET', /audience "SECRET" is unknown/],
  ] as const) {
    it(`is refused where it says ${JSON.stringify(to)} for ${audience}`, () => {
      expect(() => rule(to, { audience })).to.throw(problem);
    });
  }

  const table: readonly (readonly [string, readonly string[], Caller, Offer, boolean])[] = [
    ['everybody', ['EVERYONE'], as('PUBLIC'), closed, true],
    ['everybody to what is open', ['EVERYONE:PUBLISHED'], as('PUBLIC'), open, true],
    ['everybody to what is not open', ['EVERYONE:PUBLISHED'], as('PUBLIC'), closed, false],
    ['a member to the own', ['MEMBER:OWN_ORGANIZATION'], as('MEMBER', { organization: 'a' }), closed, true],
    ['a member to what is of others', ['MEMBER:OWN_ORGANIZATION'], as('MEMBER', { organization: 'b' }), closed, false],
    ['a member without an organisation', ['MEMBER:OWN_ORGANIZATION'], as('MEMBER'), closed, false],
    ['another role of the same organisation', ['MEMBER:OWN_ORGANIZATION'], as('TALENT', { organization: 'a' }), closed, false],
    ['one of two ways', ['EVERYONE:PUBLISHED', 'AGENCY:OWN_COUNTRY'], as('AGENCY', { country: 'TH' }), closed, true],
    ['neither of two ways', ['EVERYONE:PUBLISHED', 'AGENCY:OWN_COUNTRY'], as('AGENCY', { country: 'VN' }), closed, false],
    ['a suspended member to the own', ['MEMBER:OWN_ORGANIZATION'], as('MEMBER', { organization: 'a', suspended: true }), closed, false],
    ['a suspended member to what is open', ['EVERYONE:PUBLISHED'], as('MEMBER', { organization: 'a', suspended: true }), open, true],
  ];
  for (const [title, to, caller, offer, expected] of table) {
    it(`${expected ? 'admits' : 'does not admit'} ${title}`, () => {
      const predicate = admitted(rule(to), offerRelations, caller, caller);
      expect(holds(predicate, offer)).to.equal(expected);
      expect(admissionOf(rule(to), offerRelations, caller, caller, null)(offer) !== 'DENIED').to.equal(expected);
    });
  }

  it('holds while suspended where it says so', () => {
    const caller = as('MEMBER', { organization: 'a', suspended: true });
    const lasting = rule(['MEMBER:OWN_ORGANIZATION'], { whileSuspended: true });
    expect(holds(admitted(lasting, offerRelations, caller, caller), closed)).to.equal(true);
    expect(actingRole(lasting, caller)).to.equal('MEMBER');
    expect(actingRole(rule(['STAFF']), caller)).to.equal('PUBLIC');
  });

  it("tells what is somebody's own from what their role opens", () => {
    const both = rule(['STAFF', 'MEMBER:OWN_ORGANIZATION', 'AGENCY:OWN_COUNTRY']);
    const judge = (caller: Caller) => admissionOf(both, offerRelations, caller, caller, null)(closed);
    expect(judge(as('MEMBER', { organization: 'a' }))).to.equal('PLAIN');
    expect(judge(as('AGENCY', { country: 'TH' }))).to.equal('PRIVILEGED');
    expect(judge(as('SECRETARIAT'))).to.equal('PRIVILEGED');
    expect(judge(as('PUBLIC'))).to.equal('DENIED');
  });

  it('tells without a record who cannot be let in', () => {
    expect(mayAtAll(rule(['MEMBER:OWN_ORGANIZATION']), as('MEMBER'))).to.equal(true);
    expect(mayAtAll(rule(['MEMBER:OWN_ORGANIZATION']), as('AGENCY'))).to.equal(false);
  });

  it('throws for a relation that its type does not know, instead of letting in', () => {
    expect(() => admitted(rule(['MEMBER:PARTY']), offerRelations, as('MEMBER'), as('MEMBER'))).to.throw(/relation PARTY/);
  });
});
