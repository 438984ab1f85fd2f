import { expect } from 'chai';
import { type Caller, publicCaller } from './caller.ts';
import { checkTable, refuseByTable, type TransitionTable } from './machine.ts';

const table = {
  write: { from: ['DRAFT'], to: 'DRAFT', by: ['MEMBER'], event: 'written' },
  submit: { from: ['DRAFT'], to: 'SUBMITTED', by: ['MEMBER'], signs: true, event: 'submitted' },
} as const satisfies TransitionTable<'DRAFT' | 'SUBMITTED', string>;

const member: Caller = { ...publicCaller, role: 'MEMBER', person: 'local:ann', may: 'SIGN' };
const clerk: Caller = { ...member, may: 'EDIT' };

describe('a transition table', () => {
  const refusal = (action: keyof typeof table, state: 'DRAFT' | 'SUBMITTED', caller: Caller) =>
    refuseByTable<'DRAFT' | 'SUBMITTED', keyof typeof table>(table, action, state, caller, action)?.refusal.code ?? null;

  for (const [action, state, caller, expected] of [
    ['submit', 'DRAFT', member, null],
    ['submit', 'DRAFT', clerk, 'MAY_NOT_SIGN'],
    ['submit', 'SUBMITTED', clerk, 'MAY_NOT_SIGN'],
    ['submit', 'SUBMITTED', member, 'WRONG_STATE'],
    ['write', 'DRAFT', clerk, null],
    ['write', 'DRAFT', { ...member, role: 'AGENCY' }, 'FORBIDDEN'],
    ['submit', 'DRAFT', publicCaller, 'UNAUTHENTICATED'],
  ] as const) {
    it(`${expected === null ? 'lets' : `answers ${expected} to`} ${caller.role} with ${caller.may} ${action} in ${state}`, () => {
      expect(refusal(action, state, caller)).to.equal(expected);
    });
  }

  it('is refused at the start where an action leaves a state that nothing enters', () => {
    expect(() => checkTable('case', table, ['DRAFT'])).not.to.throw();
    expect(() => checkTable('case', table, [])).not.to.throw();
    expect(() => checkTable('case', { open: { from: ['CLOSED'], to: 'OPEN', by: [], event: 'opened' } }, ['OPEN'])).to.throw(
      'case: nothing enters the state CLOSED',
    );
  });
});
