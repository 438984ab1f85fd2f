import { expect } from 'chai';
import { DocumentKind } from '../generated/resolvers.ts';
import { type MembershipAction, membershipTable, mutationOf } from './membership.ts';
import { refuseWithoutDocuments, requiredDocuments } from './membership-documents.ts';
import { membershipMessages } from './membership-messages.ts';

const actions = Object.keys(mutationOf) as MembershipAction[];
const kinds = Object.values(DocumentKind);

describe('the documents that an action takes', () => {
  for (const action of actions) {
    for (const rorId of ['028wp3y58', null]) {
      const required = (requiredDocuments[action] ?? []).filter(({ alsoWithRorId }) => alsoWithRorId || rorId === null);
      const title = required.map(({ kind }) => kind).join() || 'none';
      it(`${action} ${rorId === null ? 'without' : 'with'} a ROR id: ${title}`, () => {
        const codeWith = (stored: readonly DocumentKind[]) =>
          refuseWithoutDocuments(action, { id: 'org_1', rorId }, stored)?.refusal.code ?? null;
        expect(codeWith(kinds)).to.equal(null);
        for (const { kind } of required) expect(codeWith(kinds.filter((other) => other !== kind))).to.equal('DOCUMENT_MISSING');
        expect(codeWith([])).to.equal(required.length === 0 ? null : 'DOCUMENT_MISSING');
      });
    }
  }

  it('are asked where an application is handed in, and of nobody whom a register vouches for', () => {
    expect(actions.filter((action) => refuseWithoutDocuments(action, { id: 'org_1', rorId: null }, []) !== null)).to.deep.equal([
      'submit',
      'resubmit',
    ]);
    expect(actions.filter((action) => refuseWithoutDocuments(action, { id: 'org_1', rorId: '028wp3y58' }, []) !== null)).to.deep.equal([]);
    for (const action of ['submit', 'resubmit'] as const) expect(membershipTable[action].by).to.deep.equal(['MEMBER']);
  });

  it('are named with what to do', () => {
    const refusal = refuseWithoutDocuments('submit', { id: 'org_1', rorId: null }, ['LOGO'])?.refusal;
    expect(refusal).to.deep.include({
      params: { action: 'submitMembership', kinds: 'LEGAL_STATUS', organization: 'org_1' },
      details: [{ path: 'documents', problem: 'has no LEGAL_STATUS that is stored', expected: 'a document of the kind LEGAL_STATUS' }],
    });
    expect(membershipMessages.DOCUMENT_MISSING.en).to.include('stageDocument').and.include('{kinds}').and.include('{organization}');
  });
});
