import { holds, isStaff, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, partnerSystemEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import type { PartnerSystemState } from '../generated/resolvers.ts';
import {
  decide,
  eventView,
  type PartnerSystem,
  type PartnerSystemAction,
  type PartnerSystemEdit,
  partnerSystemTable,
  refuseAction,
  register,
} from './partner-system.ts';
import { viewPartnerSystems } from './partner-system-access.ts';
import { partnerSystemMessages } from './partner-system-messages.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const states: readonly PartnerSystemState[] = ['ACTIVE', 'SUSPENDED'];
const actions = Object.keys(partnerSystemTable) as PartnerSystemAction[];
const identity = { id: newId('ptn'), number: 'PTN-2026-00002' };
const other = { id: newId('ptn'), number: 'PTN-2026-00001' };
const staff = callerOf('SECRETARIAT');

const input = { name: '泰国科技部系统', country: 'TH', subject: 'partner-th', scopes: ['events:read'] };

const systemIn = (state: PartnerSystemState, facts: Partial<PartnerSystem> = {}): PartnerSystem => ({
  ...identity,
  version: 4,
  name: '泰国科技部系统',
  country: 'TH',
  organizationId: newId('org'),
  subject: 'partner-th',
  scopes: ['events:read'],
  state,
  contact: { name: 'Desk', email: 'desk@example.org' },
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...facts,
});

describe("a partner's system: every action in every state by every role", () => {
  for (const action of actions) {
    const transition = partnerSystemTable[action];
    for (const state of states) {
      for (const role of roles) {
        const rightRole = (transition.by as readonly Role[]).includes(role);
        const rightState = (transition.from as readonly PartnerSystemState[]).includes(state);
        const outcome = rightRole && rightState ? 'is accepted' : rightRole ? 'is refused for the state' : 'is refused for the role';
        it(`${action} of a system that is ${state} by ${role} ${outcome}`, () => {
          const decision = decide(action, systemIn(state), { reason: 'OTHER', note: 'หมายเหตุ' }, null, callerOf(role), now);
          if (rightRole && rightState) {
            if (decision.kind === 'refused') throw new Error(decision.refusal.code);
            expect(decision.change.system.version).to.equal(5);
            expect(decision.change.system.state).to.equal(transition.to === 'unchanged' ? state : transition.to);
            return;
          }
          if (decision.kind === 'accepted') throw new Error('was accepted');
          const expected = rightRole ? 'WRONG_STATE' : role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
          expect(decision.refusal.code).to.equal(expected);
        });
      }
    }
  }

  for (const role of roles) {
    it(`is registered by ${role} only where that is staff`, () => {
      const decision = register(input, null, identity, callerOf(role), now);
      if (role === 'SECRETARIAT' || role === 'ADMIN') expect(decision.kind).to.equal('accepted');
      else expect(decision.kind === 'refused' && decision.refusal.code).to.equal(role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    });
  }
});

describe("a partner's system: what decisions leave behind", () => {
  it('begins active, in version 1, without what was not said', () => {
    const decision = register(input, null, identity, staff, now);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.system).to.deep.equal({
      ...identity,
      ...input,
      version: 1,
      state: 'ACTIVE',
      organizationId: null,
      contact: null,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
  });

  it('tells each by exactly one event of the catalogue, whose data fits its schema and names neither subject nor contact', () => {
    const own = catalogue.filter(({ topic }) => topic === 'partners.partner_system').map(({ type }) => type.split('.').at(-2));
    const told = ['registered', ...actions.map((action) => partnerSystemTable[action].event)];
    expect([...told].sort()).to.deep.equal([...own].sort());
    for (const event of told) {
      const envelope = makeEvent(
        partnerSystemEvents[event as keyof typeof partnerSystemEvents],
        {
          id: newId('evt'),
          subject: identity.id,
          sequence: 1,
          time: now,
          effectiveAt: now,
          after: eventView(systemIn('ACTIVE'), subjectHash(systemIn('ACTIVE').subject)),
          before: null,
          reason: 'OTHER',
        },
        {
          deploymentUrl: 'http://127.0.0.1:4000',
          causationId: 'r1',
          correlationId: 'r1',
          traceparent: null,
          actor: { role: 'ADMIN', country: null },
        },
      );
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'RESTRICTED', countries: 'TH' });
      expect(envelope.data).to.not.match(/partner-th|desk@example/);
    }
  });

  it('changes what an update says, clears what may be null, and leaves the rest', () => {
    const before = systemIn('ACTIVE');
    const edit: PartnerSystemEdit = {
      name: ' Hệ thống mới ',
      scopes: ['agency:act', 'events:read', 'agency:act'],
      contact: null,
      subject: null,
    };
    const decision = decide('update', before, edit, null, staff, now);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const { name, scopes, contact, subject, organizationId, country } = decision.change.system;
    expect({ name, scopes, contact }).to.deep.equal({ name: 'Hệ thống mới', scopes: ['agency:act', 'events:read'], contact: null });
    expect({ subject, organizationId, country }).to.deep.equal({
      subject: 'partner-th',
      organizationId: before.organizationId,
      country: 'TH',
    });
  });

  it('changes no facts where it suspends or reinstates', () => {
    for (const [action, state] of [
      ['suspend', 'ACTIVE'],
      ['reinstate', 'SUSPENDED'],
    ] as const) {
      const before = systemIn(state);
      const decision = decide(action, before, { name: 'other', reason: 'MISUSE' }, null, staff, now);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      const { state: _, version: __, ...facts } = decision.change.system;
      const { state: ___, version: ____, ...known } = before;
      expect(facts).to.deep.equal(known);
    }
  });
});

describe("a partner's system: rules beyond the table", () => {
  it('refuses a subject that another active system has', () => {
    const registered = register(input, other, identity, staff, now);
    expect(registered.kind === 'refused' && registered.refusal.code).to.equal('SUBJECT_TAKEN');
    const taken = { subject: 'partner-la' };
    const updated = decide('update', systemIn('ACTIVE'), taken, other, staff, now);
    expect(updated.kind === 'refused' && updated.refusal.code).to.equal('SUBJECT_TAKEN');
    expect(refuseAction('reinstate', systemIn('SUSPENDED'), other, staff)?.refusal.code).to.equal('SUBJECT_TAKEN');
  });

  it('lets a suspended system have it until it comes back, and any system its own', () => {
    expect(decide('update', systemIn('SUSPENDED'), { subject: 'partner-la' }, other, staff, now).kind).to.equal('accepted');
    expect(decide('update', systemIn('ACTIVE'), { name: 'x' }, identity, staff, now).kind).to.equal('accepted');
    expect(decide('suspend', systemIn('ACTIVE'), { reason: 'OTHER' }, identity, staff, now).kind).to.equal('accepted');
  });

  for (const [path, facts] of [
    ['name', { name: 'ก'.repeat(201) }],
    ['name', { name: 'x'.repeat(10_000) }],
    ['name', { name: 'a\u0000b' }],
    ['name', { name: ' ' }],
    ['country', { country: 'XX' }],
    ['organizationId', { organizationId: 'org_1' }],
    ['subject', { subject: '' }],
    ['subject', { subject: 'partner th' }],
    ['subject', { subject: 'partner\u0000' }],
    ['subject', { subject: 'ระบบ' }],
    ['subject', { subject: 'x'.repeat(256) }],
    ['scopes', { scopes: [] }],
    ['scopes[1]', { scopes: ['events:read', 'events:write'] }],
    ['contact.email', { contact: { email: 'nobody' } }],
    ['contact.email', { contact: { email: 'a b@example.org' } }],
    ['contact.email', { contact: { email: `${'x'.repeat(250)}@example.org` } }],
    ['contact.name', { contact: { email: 'a@example.org', name: '\u200f' } }],
    ['note', { note: 'x'.repeat(2_001) }],
  ] as const) {
    it(`names ${path} where it does not fit: ${JSON.stringify(facts).slice(0, 60)}`, () => {
      const decision = register({ ...input, ...facts }, null, identity, staff, now);
      if (decision.kind === 'accepted') throw new Error('was accepted');
      expect(decision.refusal.code).to.equal('INVALID_INPUT');
      expect(decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
      expect(decision.refusal.details[0]?.problem.length).to.be.lessThan(100);
    });
  }

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(partnerSystemMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});

describe("a partner's system: who sees it", () => {
  it('is the staff and the system itself, and nobody else', () => {
    const itself = { person: 'partner-th', country: 'TH' };
    const may = roles.filter((role) => holds(viewPartnerSystems(callerOf(role, itself)), systemIn('ACTIVE')));
    expect(may).to.deep.equal(['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN']);
    expect(roles.filter((role) => isStaff(callerOf(role)))).to.deep.equal(['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN']);
    for (const stranger of [
      { ...itself, person: 'partner-th-2' },
      { ...itself, country: 'VN' },
      { person: null, country: 'TH' },
    ]) {
      expect(holds(viewPartnerSystems(callerOf('PARTNER_SYSTEM', stranger)), systemIn('ACTIVE'))).to.equal(false);
    }
  });
});
