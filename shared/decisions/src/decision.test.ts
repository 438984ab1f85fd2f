import { expect } from 'chai';
import { publicCaller } from './caller.ts';
import { commonMessages, fillMessage, refuse } from './decision.ts';
import { InputReader } from './input.ts';
import { checkTable, refuseByTable, type TransitionTable } from './machine.ts';

const table = {
  open: { from: ['DRAFT'], to: 'OPEN', by: ['MEMBER'], event: 'opened' },
  close: { from: ['OPEN'], to: 'CLOSED', by: ['MEMBER', 'SECRETARIAT'], event: 'closed' },
} as const satisfies TransitionTable<string, string>;

describe('a transition table', () => {
  const member = { ...publicCaller, role: 'MEMBER' as const, person: 'p' };

  it('refuses first who is nobody, then a role, then a state', () => {
    expect(refuseByTable<string, keyof typeof table>(table, 'open', 'CLOSED', publicCaller, 'openCase')?.refusal.code).to.equal(
      'UNAUTHENTICATED',
    );
    expect(
      refuseByTable<string, keyof typeof table>(table, 'open', 'CLOSED', { ...member, role: 'AGENCY' }, 'openCase')?.refusal.code,
    ).to.equal('FORBIDDEN');
    expect(refuseByTable<string, keyof typeof table>(table, 'open', 'CLOSED', member, 'openCase')?.refusal.code).to.equal('WRONG_STATE');
    expect(refuseByTable<string, keyof typeof table>(table, 'open', 'DRAFT', member, 'openCase')).to.equal(null);
  });

  it('is refused at the start of a service where a state cannot be entered', () => {
    expect(() => checkTable('case', table, ['DRAFT'])).not.to.throw();
    expect(() =>
      checkTable('case', { ...table, lose: { from: ['LOST'], to: 'DRAFT', by: ['MEMBER'], event: 'lost' } }, ['DRAFT']),
    ).to.throw('case: nothing enters the state LOST');
  });
});

describe('a refusal', () => {
  it('is told in the language that is asked for, in English otherwise, with its parameters filled in', () => {
    const { refusal } = refuse('NOT_FOUND', { id: 'org_1' });
    expect(fillMessage(commonMessages.NOT_FOUND, 'en', refusal.params)).to.equal('Nothing that you may see has the id org_1.');
    expect(fillMessage(commonMessages.NOT_FOUND, 'zh-Hans', refusal.params)).to.include('org_1');
    expect(fillMessage(commonMessages.NOT_FOUND, 'fr', refusal.params)).to.include('Nothing');
  });

  it('names every value of an input that does not fit, and is none where all do', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const read = new InputReader();
    expect(read.text('name', '  Lab  ', 10)).to.equal('Lab');
    expect(read.optionalText('city', ' ', 10)).to.equal(null);
    expect(read.note('note', null, { required: false })).to.equal(null);
    expect(read.effectiveAt('effectiveAt', null, now)).to.equal(now);
    expect(read.refusal()).to.equal(null);
    read.text('name', '', 10);
    read.text('long', 'x'.repeat(11), 10);
    read.list('items', [], { min: 1, max: 3 });
    read.note('note', null, { required: true });
    read.effectiveAt('effectiveAt', new Date('2026-01-02T00:00:00Z'), now);
    expect(read.refusal()?.refusal.details.map(({ path }) => path)).to.deep.equal(['name', 'long', 'items', 'note', 'effectiveAt']);
  });
});
