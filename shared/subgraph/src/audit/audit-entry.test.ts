import { accept, refuse } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { auditBounds, bounded, boundedActs, mutationAct } from './audit-entry.ts';

describe('the act that a mutation leaves in the audit', () => {
  const id = newId('mem');
  const other = newId('org');
  const wrong = [{ path: 'names[0].value', problem: '"Somsri" is too short', expected: 'a name' }];

  const cases: [string, object, Parameters<typeof mutationAct>[2], Parameters<typeof mutationAct>[3], object][] = [
    [
      'is a decision on what was changed',
      { id, reason: 'OTHER' },
      accept({}),
      [{ subject: other, reason: 'MISUSE' }],
      { kind: 'DECISION', outcome: 'ACCEPTED', subjects: [other], reason: 'MISUSE' },
    ],
    ['is a decision on what the input names, where nothing was changed', { id }, accept({}), [], { kind: 'DECISION', subjects: [id] }],
    [
      'is a refusal of what the input names, with the reason that it gives',
      { id, organizationId: other, reason: 'MISUSE', note: 'because' },
      refuse('WRONG_STATE'),
      [],
      { kind: 'REFUSAL', outcome: 'WRONG_STATE', subjects: [id, other], reason: 'MISUSE', details: null },
    ],
    ['is a denial where the caller has not the right', { id }, refuse('FORBIDDEN'), [], { kind: 'DENIAL', outcome: 'FORBIDDEN' }],
    ['is a denial where nobody is signed in', {}, refuse('UNAUTHENTICATED'), [], { kind: 'DENIAL', subjects: [] }],
    ['names a wrong value and does not tell it', {}, refuse('INVALID_INPUT', {}, wrong), [], { details: 'names[0].value' }],
    ['takes no text for an id or a reason', { id: 'Somsri', reason: 'she left' }, refuse('NOT_FOUND'), [], { subjects: [], reason: null }],
  ];
  for (const [title, input, decision, changes, expected] of cases) {
    it(title, () => expect(mutationAct('doIt', input, decision, changes)).to.deep.include({ actions: ['doIt'], ...expected }));
  }
});

describe('an entry', () => {
  const act = { kind: 'READ', actions: ['A.b'], subjects: [], outcome: 'ACCEPTED', reason: null, details: null } as const;

  it('is as many as its subjects take, and loses none of them', () => {
    const subjects = Array.from({ length: 2 * auditBounds.list + 1 }, (_, index) => `s${index}`);
    const acts = boundedActs({ ...act, subjects });
    expect(acts.map((each) => each.subjects.length)).to.deep.equal([auditBounds.list, auditBounds.list, 1]);
    expect(acts.flatMap((each) => each.subjects)).to.deep.equal(subjects);
  });

  it('is one where it has no subject', () => expect(boundedActs(act)).to.deep.equal([act]));

  it('holds no more than its bounds, whole characters only, and nothing that Postgres does not take', () => {
    expect(bounded('abc', 3)).to.equal('abc');
    expect(bounded('a\0b', 3)).to.equal('ab');
    for (const long of ['x'.repeat(500), '😀'.repeat(250), `x${'😀'.repeat(250)}`]) {
      expect(bounded(long, 300).length).to.be.within(297, 300);
      expect(bounded(long, 300)).to.satisfy((text: string) => Buffer.from(text).toString() === text && text.endsWith('…'));
    }
  });
});
