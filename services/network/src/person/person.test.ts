import { type Caller, holds, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, personEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { PersonState } from '../generated/resolvers.ts';
import {
  decide,
  eventView,
  type Person,
  type PersonAction,
  type PersonInput,
  personTable,
  refuseAction,
  registerPerson,
} from './person.ts';
import { viewPersons } from './person-access.ts';
import { personMessages } from './person-messages.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const states = Object.values(PersonState);
const actions = Object.keys(personTable) as PersonAction[];
const personIn = (state: PersonState, facts: Partial<Person> = {}): Person => ({
  id: newId('per'),
  version: 3,
  subject: 'th:ann',
  name: 'สมชาย',
  state,
  suspensionReach: state === 'SUSPENDED' ? 'NOT_OF_STAFF' : null,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...facts,
});
const actorFor = (role: Role): Caller => callerOf(role, { person: 'local:desk' });
const inputFor = (action: PersonAction): PersonInput => (action === 'suspend' ? { reason: 'MISUSE' } : { name: 'Ann' });
const codeOf = (decision: { kind: string; refusal?: { code: string } } | null) =>
  decision === null ? null : (decision.refusal?.code ?? 'accepted');

describe('a person: every action in every state by every role', () => {
  for (const action of actions) {
    const { by, from, to } = personTable[action];
    for (const state of states) {
      for (const role of roles) {
        const expected = role === 'PUBLIC' ? 'UNAUTHENTICATED' : !(by as readonly Role[]).includes(role) ? 'FORBIDDEN' : 'accepted';
        // Who is suspended by the secretariat is suspended further by an administrator alone.
        const fits =
          (from as readonly PersonState[]).includes(state) && !(action === 'suspend' && state === 'SUSPENDED' && role !== 'ADMIN');
        const outcome = expected === 'accepted' && !fits ? 'WRONG_STATE' : expected;
        it(`${action} of one ${state} by ${role}: ${outcome}`, () => {
          const decision = decide(action, personIn(state), inputFor(action), { roles: [] }, actorFor(role), now);
          expect(codeOf(decision)).to.equal(outcome);
          if (decision.kind === 'refused') return;
          expect(decision.change.person).to.include({ version: 4, state: to === 'unchanged' ? state : to, subject: 'th:ann' });
        });
      }
    }
  }
});

describe('a person: rules beyond the table', () => {
  const register = (input: object, known: Person | null = null, caller = actorFor('SECRETARIAT')) =>
    registerPerson({ subject: 'th:ann', ...input }, known, newId('per'), caller, now);

  it('is registered by secretariat and administrators, once', () => {
    const may = roles.filter((role) => codeOf(register({}, null, actorFor(role))) === 'accepted');
    expect(may).to.deep.equal(['SECRETARIAT', 'ADMIN']);
    expect(codeOf(register({}, personIn('ACTIVE')))).to.equal('PERSON_EXISTS');
    // Who may register nobody learns nothing of who is registered.
    expect(codeOf(register({}, personIn('ACTIVE'), actorFor('MEMBER')))).to.equal('FORBIDDEN');
  });

  for (const [path, facts] of [
    ['subject', { subject: 'ann' }],
    ['subject', { subject: 'TH:ann' }],
    ['subject', { subject: 'th:' }],
    ['subject', { subject: `th:${'x'.repeat(201)}` }],
    ['subject', { subject: 'th:a\u0000b' }],
    ['name', { name: 'x'.repeat(201) }],
    ['note', { note: 'x'.repeat(2_001) }],
  ] as const) {
    it(`names ${path} where it does not fit: ${JSON.stringify(facts).slice(0, 40)}`, () => {
      const decision = register(facts);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('is suspended with a reason, told in a note where the reason is another', () => {
    const details = (input: PersonInput) => {
      const decision = decide('suspend', personIn('ACTIVE'), input, { roles: [] }, actorFor('ADMIN'), now);
      return decision.kind === 'accepted' ? decision.change.reason : decision.refusal.details.map(({ path }) => path);
    };
    expect(details({})).to.deep.equal(['reason']);
    expect(details({ reason: 'OTHER' })).to.deep.equal(['note']);
    expect(details({ reason: 'OTHER', note: 'Told.' })).to.equal('OTHER');
  });

  it('never suspends or reinstates itself', () => {
    const caller = callerOf('ADMIN', { person: 'th:ann' });
    expect(codeOf(refuseAction('suspend', personIn('ACTIVE'), { roles: [] }, caller))).to.equal('FOR_ONESELF');
    expect(codeOf(refuseAction('reinstate', personIn('SUSPENDED'), { roles: [] }, caller))).to.equal('FOR_ONESELF');
    expect(refuseAction('update', personIn('ACTIVE'), { roles: [] }, caller)).to.equal(null);
  });

  for (const action of ['register', ...actions] as const) {
    it(`does not ${action} through a machine`, () => {
      const caller = callerOf('ADMIN', { person: 'local:desk', via: 'th:machine' });
      const refused =
        action === 'register'
          ? register({}, null, caller)
          : refuseAction(action, personIn(personTable[action].from[0]), { roles: [] }, caller);
      expect(codeOf(refused)).to.equal('NOT_BY_MACHINE');
    });
  }

  for (const [role, reach] of [
    ['ADMIN', 'EVERY_MANDATE'],
    ['SECRETARIAT', 'NOT_OF_STAFF'],
  ] as const) {
    it(`is suspended by ${role} under ${reach} until reinstated, and by others not made more`, () => {
      const run = (action: PersonAction, person: Person, input: PersonInput, caller: Caller): Person => {
        const decision = decide(action, person, input, { roles: [] }, caller, now);
        if (decision.kind === 'refused') throw new Error(decision.refusal.code);
        return decision.change.person;
      };
      const suspended = run('suspend', personIn('ACTIVE'), { reason: 'MISUSE' }, actorFor(role));
      expect(suspended.suspensionReach).to.equal(reach);
      expect(eventView(suspended, 'hash')).to.include({ state: 'SUSPENDED', suspensionReach: reach });
      expect(run('update', suspended, { name: 'Ann' }, actorFor('SECRETARIAT')).suspensionReach).to.equal(reach);
      const reinstated = run('reinstate', suspended, {}, actorFor('ADMIN'));
      expect(reinstated.suspensionReach).to.equal(null);
      expect(eventView(reinstated, 'hash')).to.not.have.property('suspensionReach');
    });
  }

  it('is suspended under every mandate once, also after the secretariat did it under those of others than the staff', () => {
    const suspended = personIn('SUSPENDED', { suspensionReach: 'NOT_OF_STAFF' });
    const decision = decide('suspend', suspended, { reason: 'MISUSE' }, { roles: [] }, actorFor('ADMIN'), now);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.person).to.include({ state: 'SUSPENDED', suspensionReach: 'EVERY_MANDATE', version: 4 });
    expect(codeOf(refuseAction('suspend', decision.change.person, { roles: [] }, actorFor('ADMIN')))).to.equal('WRONG_STATE');
    expect(codeOf(refuseAction('suspend', personIn('SUSPENDED', { suspensionReach: null }), { roles: [] }, actorFor('ADMIN')))).to.equal(
      'WRONG_STATE',
    );
  });

  it('is let in again by an administrator alone where the suspension reaches every mandate, or does not say how far', () => {
    for (const suspensionReach of ['EVERY_MANDATE', null] as const) {
      const person = personIn('SUSPENDED', { suspensionReach });
      expect(codeOf(refuseAction('reinstate', person, { roles: [] }, actorFor('SECRETARIAT')))).to.equal('ADMIN_REQUIRED');
      expect(refuseAction('reinstate', person, { roles: [] }, actorFor('ADMIN'))).to.equal(null);
    }
  });

  for (const held of ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'] as const) {
    it(`is shut out by an administrator alone where they are ${held}`, () => {
      const facts = { roles: ['MEMBER', held] as const };
      expect(codeOf(refuseAction('suspend', personIn('ACTIVE'), facts, actorFor('SECRETARIAT')))).to.equal('ADMIN_REQUIRED');
      expect(refuseAction('suspend', personIn('ACTIVE'), facts, actorFor('ADMIN'))).to.equal(null);
    });
  }

  it('is told by exactly one event of the catalogue, without name and subject', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.person').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['registered', ...actions.map((action) => personTable[action].event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    const person = personIn('SUSPENDED');
    const after = eventView(person, subjectHash(person.subject));
    expect(JSON.stringify(after)).to.not.include('ann').and.not.include('สมชาย');
    for (const event of told) {
      const facts = { id: newId('evt'), subject: person.id, sequence: 1, time: now, effectiveAt: now, after, before: null, reason: null };
      const origin = {
        deploymentUrl: 'http://127.0.0.1:4000',
        causationId: 'r',
        correlationId: 'r',
        traceparent: null,
        actor: { role: 'ADMIN', country: null },
      };
      const envelope = makeEvent(personEvents[event as keyof typeof personEvents], facts, origin);
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'RESTRICTED', countries: '' });
    }
  });

  it('is seen by the staff and by themself', () => {
    const person = personIn('ACTIVE');
    expect(roles.filter((role) => holds(viewPersons(actorFor(role)), person))).to.deep.equal([
      'SECRETARIAT',
      'COUNCIL',
      'COMPLIANCE',
      'ADMIN',
    ]);
    const itself = roles.filter((role) => holds(viewPersons(callerOf(role, { person: 'th:ann' })), person));
    expect(itself).to.deep.equal(roles.filter((role) => role !== 'PUBLIC'));
  });

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(personMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});
