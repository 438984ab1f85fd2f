import { type Caller, holds, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, mandateEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { eventView, type GrantFacts, grant, isInForce, type Mandate, mandatesAtMost, refuseAction, revoke } from './mandate.ts';
import { viewMandates } from './mandate-access.ts';
import type { MandateInput } from './mandate-input.ts';
import { mandateMessages } from './mandate-messages.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const organizationId = newId('org');
const otherOrganization = newId('org');
const profileId = newId('tal');
const heldRoles = roles.filter((role) => role !== 'PUBLIC');

const mandateOf = (facts: Partial<Mandate> = {}): Mandate => ({
  id: newId('mnd'),
  version: 1,
  number: 'MND-2026-00007',
  personId: newId('per'),
  subject: 'th:ann',
  role: 'MEMBER',
  organizationId,
  profileId: null,
  country: null,
  may: 'SIGN',
  scopes: [],
  from: '2026-01-01',
  to: null,
  deputyOf: null,
  state: 'ACTIVE',
  grantedBy: 'local:desk',
  grantedUnder: 'mnd_desk',
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...facts,
});

/** An input that fits each role. */
const inputFor = (role: Role): MandateInput => ({
  role,
  may: 'EDIT',
  ...(role === 'MEMBER' ? { organizationId } : {}),
  ...(role === 'TALENT' ? { profileId } : {}),
  ...(role === 'AGENCY' ? { country: 'TH' } : {}),
  ...(role === 'PARTNER_SYSTEM' ? { country: 'TH', scopes: ['events:read', 'agency:act'] } : {}),
});
const factsWith = (facts: Partial<GrantFacts> = {}): GrantFacts => ({
  person: { id: newId('per'), subject: 'th:bob', state: 'ACTIVE' },
  held: [],
  organization: { status: 'ACTIVE', country: 'TH' },
  represented: null,
  now,
  ...facts,
});
const identity = { id: newId('mnd'), number: 'MND-2026-00008' };
const decideGrant = (input: MandateInput, caller: Caller, facts: Partial<GrantFacts> = {}) =>
  grant(input, factsWith(facts), identity, caller);
const codeOf = (decision: { kind: string; refusal?: { code: string } } | null) =>
  decision === null ? null : (decision.refusal?.code ?? 'accepted');
const pathsOf = (decision: ReturnType<typeof grant>) =>
  decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : [];

const staffOf = {
  ADMIN: ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'],
  SECRETARIAT: ['MEMBER', 'TALENT', 'AGENCY', 'PARTNER_SYSTEM'],
} as const;

describe('a mandate: who grants and takes back which role', () => {
  for (const giver of roles) {
    for (const wanted of heldRoles) {
      const byStaff = giver in staffOf && (staffOf[giver as keyof typeof staffOf] as readonly string[]).includes(wanted);
      const expected = byStaff
        ? 'accepted'
        : giver === 'PUBLIC'
          ? 'UNAUTHENTICATED'
          : giver === 'ADMIN' || giver === 'SECRETARIAT'
            ? 'ROLE_NOT_YOURS'
            : giver === 'MEMBER' || giver === 'AGENCY'
              ? giver === wanted
                ? 'NOT_THE_HOLDER'
                : 'ROLE_NOT_YOURS'
              : 'FORBIDDEN';
      it(`${giver} grants ${wanted}: ${expected}`, () => {
        const caller = callerOf(giver, { country: 'TH', organization: giver === 'MEMBER' ? organizationId : null });
        expect(codeOf(decideGrant(inputFor(wanted), caller))).to.equal(expected);
        expect(codeOf(refuseAction('revoke', mandateOf({ role: wanted }), caller)) ?? 'accepted').to.equal(expected);
      });
    }
  }

  for (const [title, expected, who] of [
    ['to oneself', 'FOR_ONESELF', { person: 'th:bob' }],
    ['through a machine', 'NOT_BY_MACHINE', { person: 'local:desk', via: 'th:machine' }],
    ['to the machine that acts for the giver', 'NOT_BY_MACHINE', { person: 'local:desk', via: 'th:bob' }],
  ] as const) {
    it(`is never granted ${title}, nor taken back`, () => {
      for (const [giver, wanted] of [
        ['ADMIN', 'ADMIN'],
        ['SECRETARIAT', 'MEMBER'],
      ] as const) {
        expect(codeOf(decideGrant(inputFor(wanted), callerOf(giver, who)))).to.equal(expected);
        expect(codeOf(refuseAction('revoke', mandateOf({ role: wanted, subject: 'th:bob' }), callerOf(giver, who)))).to.equal(expected);
      }
    });
  }

  it('is taken back once', () => {
    const decision = revoke(mandateOf(), { reason: 'LEFT', note: null }, callerOf('SECRETARIAT'), now);
    expect(decision.kind === 'accepted' && decision.change.mandate).to.include({ state: 'REVOKED', version: 2 });
    expect(codeOf(refuseAction('revoke', mandateOf({ state: 'REVOKED' }), callerOf('SECRETARIAT')))).to.equal('WRONG_STATE');
  });
});

describe('a mandate: what is granted', () => {
  const desk = callerOf('SECRETARIAT', { person: 'local:desk' });

  it('says who granted it, and begins today with no end unless said', () => {
    const decision = decideGrant(inputFor('MEMBER'), desk);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.mandate).to.include({
      ...identity,
      subject: 'th:bob',
      grantedBy: 'local:desk',
      grantedUnder: desk.mandate,
      from: '2026-03-01',
      to: null,
      deputyOf: null,
      state: 'ACTIVE',
      version: 1,
    });
  });

  const wrong: [string, string[], MandateInput][] = [
    ['a MEMBER of nothing', ['organizationId'], { role: 'MEMBER', may: 'EDIT' }],
    ['an organisation that is no id', ['organizationId'], { ...inputFor('MEMBER'), organizationId: 'org_1' }],
    ['an AGENCY of no country', ['country'], { role: 'AGENCY', may: 'EDIT' }],
    ['a country that does not exist', ['country'], { ...inputFor('AGENCY'), country: 'XX' }],
    ['a country for a MEMBER', ['country'], { ...inputFor('MEMBER'), country: 'TH' }],
    ['a profile for an AGENCY', ['profileId'], { ...inputFor('AGENCY'), profileId }],
    ['a machine without scopes', ['scopes'], { ...inputFor('PARTNER_SYSTEM'), scopes: [] }],
    ['a scope that does not exist', ['scopes[0]'], { ...inputFor('PARTNER_SYSTEM'), scopes: ['events:write'] }],
    ['scopes for a person', ['scopes'], { ...inputFor('MEMBER'), scopes: ['events:read'] }],
    ['an end before the beginning', ['to'], { ...inputFor('MEMBER'), from: '2026-05-01', to: '2026-04-30' }],
    ['an end that is past', ['to'], { ...inputFor('MEMBER'), from: '2025-05-01', to: '2026-02-28' }],
    ['an officer of an institution abroad', ['organizationId'], { ...inputFor('AGENCY'), country: 'VN', organizationId }],
    ['a note too long', ['note'], { ...inputFor('MEMBER'), note: 'x'.repeat(2_001) }],
  ];
  for (const [title, paths, input] of wrong) {
    it(`refuses ${title}`, () => {
      const decision = decideGrant(input, desk);
      expect(codeOf(decision)).to.equal('INVALID_INPUT');
      expect(pathsOf(decision)).to.deep.equal(paths);
    });
  }

  it('refuses the role PUBLIC', () => {
    expect(codeOf(decideGrant({ role: 'PUBLIC', may: 'EDIT' }, desk))).to.equal('ROLE_NOT_YOURS');
  });

  it('refuses an organisation that does not exist, or was withdrawn, or is the giver’s own', () => {
    const input = inputFor('MEMBER');
    expect(codeOf(decideGrant(input, desk, { organization: null }))).to.equal('NOT_FOUND');
    expect(codeOf(decideGrant(input, desk, { organization: { status: 'WITHDRAWN', country: 'TH' } }))).to.equal('ORGANIZATION_NOT_ACTIVE');
    expect(codeOf(decideGrant(input, desk, { organization: { status: 'INACTIVE', country: 'TH' } }))).to.equal('accepted');
    expect(codeOf(decideGrant(input, callerOf('SECRETARIAT', { organizations: [organizationId] })))).to.equal('OWN_ORGANIZATION');
  });

  it('refuses a suspended person', () => {
    const person = { id: newId('per'), subject: 'th:bob', state: 'SUSPENDED' as const };
    expect(codeOf(decideGrant(inputFor('MEMBER'), desk, { person }))).to.equal('PERSON_SUSPENDED');
  });

  const overlaps: [string, Partial<Mandate>, Partial<MandateInput>, string][] = [
    ['the same without ends', {}, {}, 'MANDATE_OVERLAPS'],
    ['one day in common', { to: '2026-04-01' }, { from: '2026-04-01' }, 'MANDATE_OVERLAPS'],
    ['the day after', { to: '2026-04-01' }, { from: '2026-04-02' }, 'accepted'],
    ['all before', { from: '2026-06-01' }, { to: '2026-05-31' }, 'accepted'],
    ['within', { from: '2026-01-01', to: '2027-01-01' }, { from: '2026-05-01', to: '2026-06-01' }, 'MANDATE_OVERLAPS'],
    ['another organisation', { organizationId: otherOrganization }, {}, 'accepted'],
    ['another role', { role: 'TALENT', organizationId: null }, {}, 'accepted'],
    ['one taken back', { state: 'REVOKED' }, {}, 'accepted'],
  ];
  for (const [title, held, input, expected] of overlaps) {
    it(`beside a mandate held with ${title}: ${expected}`, () => {
      expect(codeOf(decideGrant({ ...inputFor('MEMBER'), ...input }, desk, { held: [mandateOf(held)] }))).to.equal(expected);
    });
  }

  it(`stops at ${mandatesAtMost} mandates that are not past`, () => {
    const many = (count: number, facts: Partial<Mandate> = {}) =>
      Array.from({ length: count }, () => mandateOf({ organizationId: newId('org'), ...facts }));
    const past = many(5, { to: '2026-02-28' });
    expect(codeOf(decideGrant(inputFor('MEMBER'), desk, { held: [...past, ...many(mandatesAtMost - 1)] }))).to.equal('accepted');
    expect(codeOf(decideGrant(inputFor('MEMBER'), desk, { held: many(mandatesAtMost) }))).to.equal('TOO_MANY_MANDATES');
  });
});

describe('a mandate: deputies', () => {
  const own = mandateOf({ subject: 'th:ann', from: '2026-01-01', to: '2026-12-31' });
  const holder = callerOf('MEMBER', { person: 'th:ann', mandate: own.id, organization: organizationId });
  const deputy = (input: Partial<MandateInput> = {}, caller = holder, represented: Mandate | null = own) =>
    decideGrant({ role: 'MEMBER', may: 'SIGN', ...input }, caller, { represented });

  it('have the role and the place of the mandate, and its last day unless an earlier one', () => {
    const decision = deputy();
    if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
    expect(decision.change.mandate).to.include({ role: 'MEMBER', organizationId, from: '2026-03-01', to: '2026-12-31', deputyOf: own.id });
    expect(codeOf(deputy({ to: '2026-06-30', organizationId, deputyOf: own.id }))).to.equal('accepted');
  });

  it('have no other place and no days outside', () => {
    expect(pathsOf(deputy({ organizationId: otherOrganization }))).to.deep.equal(['organizationId']);
    expect(pathsOf(deputy({ from: '2025-12-31' }))).to.deep.equal(['from']);
    expect(pathsOf(deputy({ to: '2027-01-01' }))).to.deep.equal(['to']);
  });

  it('are given by the holder, who may sign and acts under that mandate, which is in force and no deputy’s', () => {
    expect(codeOf(deputy({}, { ...holder, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
    expect(codeOf(deputy({}, holder, { ...own, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
    expect(codeOf(deputy({}, { ...holder, mandate: newId('mnd') }))).to.equal('NOT_THE_HOLDER');
    expect(codeOf(deputy({}, { ...holder, person: 'th:eve' }))).to.equal('NOT_THE_HOLDER');
    expect(codeOf(deputy({}, holder, null))).to.equal('NOT_THE_HOLDER');
    expect(codeOf(deputy({}, holder, { ...own, state: 'REVOKED' }))).to.equal('MANDATE_NOT_IN_FORCE');
    expect(codeOf(deputy({}, holder, { ...own, to: '2026-02-28' }))).to.equal('MANDATE_NOT_IN_FORCE');
    expect(codeOf(deputy({}, holder, { ...own, deputyOf: newId('mnd') }))).to.equal('DEPUTY_OF_DEPUTY');
    expect(codeOf(deputy({ role: 'AGENCY' }))).to.equal('ROLE_NOT_YOURS');
    expect(codeOf(decideGrant({ ...inputFor('MEMBER'), deputyOf: own.id }, callerOf('SECRETARIAT')))).to.equal('NOT_THE_HOLDER');
  });

  it('are given and taken back by no machine that acts for the holder', () => {
    const machine = { ...holder, via: 'th:machine' };
    expect(codeOf(deputy({}, machine))).to.equal('NOT_BY_MACHINE');
    expect(codeOf(refuseAction('revoke', mandateOf({ subject: 'th:bob', deputyOf: own.id }), machine))).to.equal('NOT_BY_MACHINE');
  });

  it('tell their giver nothing of who is suspended, nor of mandates that the giver may not see', () => {
    const person = { id: newId('per'), subject: 'th:bob', state: 'SUSPENDED' as const };
    const give = (facts: Partial<GrantFacts>) => decideGrant({ role: 'MEMBER', may: 'SIGN' }, holder, { represented: own, ...facts });
    expect(codeOf(give({ person }))).to.equal('accepted');
    const theirs = mandateOf({ subject: 'th:bob', from: '2026-02-01', to: '2026-08-01' });
    const refusalBeside = (held: Mandate, decision = give({ held: [held] })) =>
      decision.kind === 'refused' ? [decision.refusal.code, decision.refusal.params] : [];
    expect(refusalBeside(theirs)).to.deep.equal(['MANDATE_OVERLAPS', { number: 'MND-…', from: '…', to: '…' }]);
    const told = ['MANDATE_OVERLAPS', { number: theirs.number, from: '2026-02-01', to: '2026-08-01' }];
    expect(refusalBeside({ ...theirs, grantedBy: 'th:ann' })).to.deep.equal(told);
    expect(refusalBeside(theirs, decideGrant(inputFor('MEMBER'), callerOf('SECRETARIAT'), { held: [theirs] }))).to.deep.equal(told);
  });

  it('of an agency act for its country', () => {
    const agency = mandateOf({ role: 'AGENCY', organizationId: null, country: 'TH' });
    const officer = callerOf('AGENCY', { person: 'th:ann', mandate: agency.id, country: 'TH' });
    expect(codeOf(deputy({ role: 'AGENCY' }, officer, agency))).to.equal('accepted');
    expect(pathsOf(deputy({ role: 'AGENCY', country: 'VN' }, officer, agency))).to.deep.equal(['country']);
  });

  it('are taken back by the holder, and those of others are not', () => {
    const given = mandateOf({ subject: 'th:bob', deputyOf: own.id });
    expect(refuseAction('revoke', given, holder)).to.equal(null);
    expect(codeOf(refuseAction('revoke', given, { ...holder, may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
    expect(codeOf(refuseAction('revoke', given, { ...holder, mandate: newId('mnd') }))).to.equal('NOT_THE_HOLDER');
    expect(codeOf(refuseAction('revoke', mandateOf({ subject: 'th:bob' }), holder))).to.equal('NOT_THE_HOLDER');
  });
});

describe('a mandate: what others learn', () => {
  it('is in force from its first to its last day, unless taken back', () => {
    const days = { from: '2026-03-01', to: '2026-03-02', state: 'ACTIVE' as const };
    expect(['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'].map((day) => isInForce(days, day))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce({ ...days, state: 'REVOKED' }, '2026-03-01')).to.equal(false);
    expect(isInForce({ ...days, to: null }, '2999-01-01')).to.equal(true);
  });

  it('is told by exactly one event of the catalogue, without the subject', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.mandate').map(({ type }) => type.split('.').at(-2));
    expect(own).to.deep.equal(['granted', 'revoked']);
    const mandate = mandateOf({ role: 'PARTNER_SYSTEM', country: 'TH', scopes: ['agency:act'], organizationId: null, to: '2027-01-01' });
    const after = eventView(mandate, subjectHash(mandate.subject));
    expect(JSON.stringify(after)).to.not.include('ann').and.not.include('desk');
    const facts = { id: newId('evt'), subject: mandate.id, sequence: 1, time: now, effectiveAt: now, after, before: null, reason: null };
    const origin = {
      deploymentUrl: 'http://127.0.0.1:4000',
      causationId: 'r',
      correlationId: 'r',
      traceparent: null,
      actor: { role: 'ADMIN', country: null },
    };
    for (const definition of Object.values(mandateEvents)) {
      const envelope = makeEvent(definition, facts, origin);
      expect(checkEvent(envelope)).to.deep.equal({ ok: true });
      expect(envelope.attributes).to.include({ dataclassification: 'RESTRICTED', countries: '' });
    }
  });

  it('is seen by the staff, the holder and the giver', () => {
    const mandate = mandateOf();
    const sees = (person: string) => roles.filter((role) => holds(viewMandates(callerOf(role, { person })), mandate));
    expect(sees('th:eve')).to.deep.equal(['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN']);
    expect(sees('th:ann')).to.deep.equal(heldRoles);
    expect(sees('local:desk')).to.deep.equal(heldRoles);
  });

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(mandateMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});
