import { roles } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import type { FeedOwner } from './feed.ts';
import { admitReader, rightsOf } from './feed-access.ts';

const owner: FeedOwner = {
  id: newId('ptn'),
  version: 3,
  number: 'PTN-2026-00001',
  state: 'ACTIVE',
  country: 'TH',
  subject: 'partner-th',
  scopes: ['events:read', 'events:restricted'],
};
const machine = callerOf('PARTNER_SYSTEM', { person: 'partner-th', country: 'TH', scopes: ['events:read'] });

describe('who may read a feed', () => {
  const answerTo = (caller: typeof machine, facts: Partial<FeedOwner> | null = {}) => {
    const answer = admitReader(caller, facts === null ? null : { owner: { ...owner, ...facts } });
    return 'status' in answer ? `${answer.status} ${answer.code}` : 'admitted';
  };

  it('is the machine whose subject, country and scope a registered system has', () => {
    expect(answerTo(machine)).to.equal('admitted');
  });

  for (const role of roles.filter((each) => each !== 'PARTNER_SYSTEM')) {
    it(`is nobody of the role ${role}`, () => {
      const caller = callerOf(role, { person: 'partner-th', country: 'TH', scopes: ['events:read'] });
      expect(answerTo(caller)).to.equal(role === 'PUBLIC' ? '401 UNAUTHENTICATED' : '403 NOT_A_PARTNER_SYSTEM');
    });
  }

  for (const [what, caller, facts, expected] of [
    ['a token without the scope', { ...machine, scopes: ['agency:act'] }, {}, '403 SCOPE_MISSING'],
    ['a subject that no system has', machine, null, '403 NOT_REGISTERED'],
    ['a subject that its system has no more', machine, { subject: 'partner-th-2' }, '403 NOT_REGISTERED'],
    ['a token of another country', { ...machine, country: 'VN' }, {}, '403 OTHER_COUNTRY'],
    ['a token of no country', { ...machine, country: null }, {}, '403 OTHER_COUNTRY'],
    ['a suspended system', machine, { state: 'SUSPENDED' }, '403 SYSTEM_SUSPENDED'],
    ['a system without the scope', machine, { scopes: ['agency:act'] }, '403 SCOPE_MISSING'],
  ] as const) {
    it(`refuses ${what} and says what to do`, () => {
      expect(answerTo(caller, facts)).to.equal(expected);
      const answer = admitReader(caller, facts === null ? null : { owner: { ...owner, ...facts } });
      expect('detail' in answer ? answer.detail : '').to.match(/;/);
    });
  }

  it('grants what system and token both hold', () => {
    expect(rightsOf(machine, owner)).to.deep.equal({ country: 'TH', scopes: ['events:read'] });
    const cleared = { ...machine, scopes: ['events:restricted', 'events:read', 'agency:act'] };
    expect(rightsOf(cleared, owner).scopes).to.deep.equal(['events:read', 'events:restricted']);
  });
});
