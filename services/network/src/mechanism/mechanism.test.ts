import { type Caller, publicCaller } from '@cattc/decisions';
import { mechanismEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import {
  actions,
  chinaOfficer,
  cnAgencyId,
  facts,
  inputFor,
  instrument,
  mechanismIn,
  now,
  partnerAgencyId,
  partnerOfficer,
  readyFor,
  secretary,
  signing,
  states,
  youngAgencyId,
} from '../../test/mechanism-cases.ts';
import { taskOfMechanism } from '../activity/task.ts';
import type { MechanismState } from '../generated/resolvers.ts';
import { eventView, type Mechanism, type MechanismAction, mechanismTable, sideOf } from './mechanism.ts';
import { deadlinesOf } from './mechanism-deadlines.ts';
import { decide, decideByClock, type MechanismInput, type Proposal, propose } from './mechanism-decisions.ts';
import { refuseAction } from './mechanism-rights.ts';

const nothing = { documents: [], live: null };
const live: readonly MechanismState[] = ['PROPOSED', 'NEGOTIATING', 'SIGNED', 'IN_FORCE', 'DORMANT'];
const concluded: readonly MechanismState[] = ['IN_FORCE', 'DORMANT'];

/** The machine once more, in the words of the rules and not of the code. Either side does each; an EDIT mandate does what only prepares. */
const rules: Readonly<Record<MechanismAction, { from: readonly MechanismState[]; to: MechanismState | 'SAME'; prepares?: true }>> = {
  update: { from: live, to: 'SAME', prepares: true },
  negotiate: { from: ['PROPOSED'], to: 'NEGOTIATING' },
  sign: { from: ['NEGOTIATING'], to: 'SAME' },
  confirmSigning: { from: ['NEGOTIATING'], to: 'SIGNED' },
  enterIntoForce: { from: ['SIGNED'], to: 'IN_FORCE' },
  markDormant: { from: ['IN_FORCE'], to: 'DORMANT' },
  revive: { from: ['DORMANT'], to: 'IN_FORCE' },
  review: { from: concluded, to: 'SAME' },
  letLapse: { from: concluded, to: 'TERMINATED' },
  terminate: { from: live, to: 'TERMINATED' },
};

const elsewhere = newId('org');
const mandates: readonly { readonly name: string; readonly caller: Caller; readonly code?: string }[] = [
  { name: 'nobody', caller: publicCaller },
  { name: 'a member', caller: callerOf('MEMBER', { organization: elsewhere }) },
  { name: 'a researcher', caller: callerOf('TALENT') },
  { name: 'the secretariat', caller: secretary },
  { name: 'the secretariat, who may edit', caller: { ...secretary, may: 'EDIT' } },
  {
    name: "a secretary who is also of the partner's agency",
    caller: { ...secretary, organizations: [partnerAgencyId] },
    code: 'BOTH_SIDES',
  },
  { name: "China's agency", caller: chinaOfficer },
  { name: "the partner's agency", caller: partnerOfficer },
  { name: "the partner's agency, who may edit", caller: { ...partnerOfficer, may: 'EDIT' } },
  { name: "the partner's agency through its machine", caller: { ...partnerOfficer, via: 'th:machine' } },
  {
    name: "an officer of the partner's country, of no agency by name",
    caller: { ...partnerOfficer, organization: null, organizations: [] },
  },
  {
    name: 'another agency that answers for the country',
    caller: { ...partnerOfficer, organization: youngAgencyId, organizations: [youngAgencyId] },
  },
  {
    name: 'another institution of the country',
    caller: { ...partnerOfficer, organization: elsewhere, organizations: [elsewhere] },
    code: 'NOT_YOUR_AGENCY',
  },
  {
    name: 'the agency of a third country',
    caller: callerOf('AGENCY', { country: 'VN', organization: elsewhere }),
    code: 'NOT_YOUR_COUNTRY',
  },
  {
    name: "an officer of the partner's agency who is also of China's",
    caller: { ...partnerOfficer, organizations: [partnerAgencyId, cnAgencyId] },
    code: 'BOTH_SIDES',
  },
  { name: 'the council', caller: callerOf('COUNCIL') },
  { name: 'the compliance officer', caller: callerOf('COMPLIANCE') },
  { name: "the partner's machine", caller: callerOf('PARTNER_SYSTEM', { country: 'TH' }) },
  { name: 'an administrator', caller: callerOf('ADMIN') },
];

function expectedCode(action: MechanismAction, state: MechanismState, { caller, code }: (typeof mandates)[number]): string | null {
  const { from, prepares } = rules[action];
  if (caller.role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (caller.role !== 'SECRETARIAT' && caller.role !== 'AGENCY') return 'FORBIDDEN';
  if (caller.may === 'EDIT' && prepares !== true) return 'MAY_NOT_SIGN';
  if (!from.includes(state)) return 'WRONG_STATE';
  return code ?? null;
}

const codeOf = (decision: ReturnType<typeof decide>) => (decision.kind === 'refused' ? decision.refusal.code : null);

function done(
  action: MechanismAction,
  mechanism: Mechanism,
  input: MechanismInput,
  caller: Caller = secretary,
  known = nothing,
): Mechanism {
  const decision = decide(action, mechanism, input, known, facts, caller);
  if (decision.kind === 'refused') throw new Error(`${decision.refusal.code} ${JSON.stringify(decision.refusal.details)}`);
  return decision.change.mechanism;
}

describe('mechanism: every action in every state under every mandate', () => {
  for (const action of actions) {
    for (const mandate of mandates) {
      const codes = states.map((state) => [state, expectedCode(action, state, mandate)] as const);
      const accepted = codes.filter(([, code]) => code === null).map(([state]) => state);
      const refused = [...new Set(codes.flatMap(([, code]) => code ?? []))].join(', ');
      it(`${action} by ${mandate.name}: ${accepted.join(', ') || 'never'}${refused === '' ? '' : `; else ${refused}`}`, () => {
        for (const [state, code] of codes) {
          const before = readyFor(action, state, sideOf(mandate.caller) ?? 'CHINA');
          const decision = decide(action, before, inputFor(action), nothing, facts, mandate.caller);
          expect(codeOf(decision), state).to.equal(code);
          // What `actions` shows is what the decision does.
          expect(refuseAction(action, before, facts, mandate.caller)?.refusal.code ?? null, state).to.equal(code);
          if (decision.kind === 'refused') continue;
          const { to } = rules[action];
          expect(decision.change.mechanism, state).to.include({ state: to === 'SAME' ? state : to, version: before.version + 1 });
        }
      });
    }
  }

  it('leads out of every state but the end', () => {
    const left = new Set<MechanismState>(Object.values(mechanismTable).flatMap(({ from }) => from));
    expect(states.filter((state) => !left.has(state))).to.deep.equal(['TERMINATED']);
  });

  it('is told by exactly the events of the catalogue', () => {
    const told = ['proposed', ...Object.values(mechanismTable).map(({ event }) => event)];
    expect([...new Set(told)].sort()).to.deep.equal(Object.keys(mechanismEvents).sort());
  });
});

describe('a mechanism', () => {
  const proposal: Proposal = { country: 'TH', cnAgencyId, partnerAgencyId, reviewEveryYears: 5 };
  const identity = { id: newId('mec'), number: 'MEC-2026-00001' };
  const proposed = (input: object = {}, caller: Caller = secretary, existing: { number: string } | null = null) =>
    propose({ ...proposal, ...input }, existing, identity, facts, caller);

  for (const [caller, side, other] of [
    [secretary, 'CHINA', 'PARTNER'],
    [chinaOfficer, 'CHINA', 'PARTNER'],
    [partnerOfficer, 'PARTNER', 'CHINA'],
  ] as const) {
    it(`that ${caller.person} proposes waits for the other side`, () => {
      const decision = proposed({}, caller);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      expect(decision.change.mechanism).to.deep.include({
        state: 'PROPOSED',
        proposedBy: side,
        waitsFor: [other],
        version: 1,
        signedOn: null,
      });
      expect(taskOfMechanism(decision.change.mechanism).kind).to.equal('ANSWER_PROPOSAL');
    });
  }

  for (const [what, input, caller, code, existing] of [
    ['by a member', {}, callerOf('MEMBER'), 'FORBIDDEN', null],
    ['by who may only edit', {}, { ...partnerOfficer, may: 'EDIT' as const }, 'MAY_NOT_SIGN', null],
    ['by the agency of another country', { country: 'VN' }, partnerOfficer, 'NOT_YOUR_COUNTRY', null],
    ['with China', { country: 'CN' }, secretary, 'INVALID_INPUT', null],
    ['with no country', { country: 'Siam' }, secretary, 'INVALID_INPUT', null],
    ['with reviews every eleven years', { reviewEveryYears: 11 }, secretary, 'INVALID_INPUT', null],
    ['with reviews never', { reviewEveryYears: 0 }, secretary, 'INVALID_INPUT', null],
    ['in the future', { effectiveAt: new Date('2026-03-03T00:00:00Z') }, secretary, 'INVALID_INPUT', null],
    [
      'by an agency that answered for nothing yet',
      { partnerAgencyId: youngAgencyId, effectiveAt: new Date('2019-12-31T12:00:00Z') },
      secretary,
      'AGENCY_WITHOUT_MANDATE',
      null,
    ],
    [
      'with the agencies the wrong way round',
      { cnAgencyId: partnerAgencyId, partnerAgencyId: cnAgencyId },
      secretary,
      'AGENCY_WITHOUT_MANDATE',
      null,
    ],
    ['twice', {}, secretary, 'MECHANISM_EXISTS', { number: 'MEC-2026-00001' }],
  ] as const) {
    it(`is not proposed ${what}`, () => expect(codeOf(proposed(input, caller, existing))).to.equal(code));
  }

  it('that existed before this system is recorded since when it was so', () => {
    const since = new Date('2014-01-15T04:00:00.000Z');
    const decision = proposed({ effectiveAt: since });
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const { mechanism } = decision.change;
    expect(mechanism).to.include({ effectiveAt: since.toISOString(), createdAt: now.toISOString() });
    const negotiating = done('negotiate', mechanism, { effectiveAt: since });
    const recorded = done('sign', negotiating, { instrument, signedOn: '2014-08-18' });
    const signed = done('confirmSigning', recorded, {}, partnerOfficer);
    expect(signed).to.deep.include({
      state: 'SIGNED',
      signedOn: '2014-08-18',
      effectiveAt: '2014-08-17T16:00:00.000Z',
      signing: null,
      instrument,
    });
    const inForce = done('enterIntoForce', signed, { inForceOn: '2014-09-01' }, partnerOfficer);
    expect(inForce).to.include({ inForceOn: '2014-09-01', nextReviewOn: '2019-09-01' });
  });

  it('is signed on no day that is to come, that does not exist, or that lies before what happened before', () => {
    for (const signedOn of ['2026-03-03', '2026-02-30', '2026-02-19']) {
      expect(codeOf(decide('sign', mechanismIn('NEGOTIATING'), { instrument, signedOn }, nothing, facts, secretary)), signedOn).to.equal(
        'INVALID_INPUT',
      );
    }
    const [first, last] = ['2026-02-20', '2026-03-02'].map((signedOn) =>
      done('sign', mechanismIn('NEGOTIATING'), { instrument, signedOn }),
    );
    expect([first?.signing?.signedOn, last?.signing?.signedOn]).to.deep.equal(['2026-02-20', '2026-03-02']);
  });

  it("is signed with documents of the partner's agency alone, and a title in each language once", () => {
    const id = newId('doc');
    const sign = (more: object, documents: readonly string[]) =>
      decide(
        'sign',
        mechanismIn('NEGOTIATING'),
        { instrument: { ...instrument, ...more }, signedOn: '2026-03-01' },
        { documents, live: null },
        facts,
        secretary,
      );
    expect(codeOf(sign({ documentIds: [id] }, [id]))).to.equal(null);
    expect(codeOf(sign({ documentIds: [id] }, []))).to.equal('INVALID_INPUT');
    expect(codeOf(sign({ title: [] }, []))).to.equal('INVALID_INPUT');
    expect(codeOf(sign({ title: [...instrument.title, ...instrument.title] }, []))).to.equal('INVALID_INPUT');
  });

  it('is signed when the other side and another person confirm it', () => {
    const recorded = mechanismIn('NEGOTIATING', { signing });
    const confirm = (caller: Caller, mechanism = recorded) => codeOf(decide('confirmSigning', mechanism, {}, nothing, facts, caller));
    expect(recorded.waitsFor).to.deep.equal(['PARTNER']);
    expect(taskOfMechanism(recorded)).to.include({ kind: 'CONFIRM_SIGNING', since: signing.recordedAt });
    expect(confirm(chinaOfficer)).to.equal('OTHER_SIDE');
    expect(confirm(secretary)).to.equal('OTHER_SIDE');
    expect(confirm({ ...partnerOfficer, person: 'local:secretary' })).to.equal('SAME_PERSON');
    expect(confirm(partnerOfficer)).to.equal(null);
    expect(confirm(partnerOfficer, mechanismIn('NEGOTIATING'))).to.equal('NO_SIGNING');
  });

  it('takes what the other side records instead, and then waits for the first one', () => {
    const corrected = done('sign', mechanismIn('NEGOTIATING', { signing }), { instrument, signedOn: '2026-02-22' }, partnerOfficer);
    expect(corrected.waitsFor).to.deep.equal(['CHINA']);
    expect(codeOf(decide('confirmSigning', corrected, {}, nothing, facts, partnerOfficer))).to.equal('OTHER_SIDE');
    expect(done('confirmSigning', corrected, {}, secretary).signedOn).to.equal('2026-02-22');
  });

  it('has its agency named by each side itself', () => {
    const mechanism = mechanismIn('IN_FORCE');
    const name = (input: MechanismInput, caller: Caller) => codeOf(decide('update', mechanism, input, nothing, facts, caller));
    expect(name({ partnerAgencyId: youngAgencyId }, partnerOfficer)).to.equal(null);
    expect(name({ partnerAgencyId: youngAgencyId }, secretary)).to.equal('OTHER_SIDE');
    expect(name({ cnAgencyId: youngAgencyId }, partnerOfficer)).to.equal('OTHER_SIDE');
    expect(name({ partnerAgencyId: elsewhere }, partnerOfficer)).to.equal('AGENCY_WITHOUT_MANDATE');
    const taken = { ...nothing, live: { number: 'MEC-2026-00001' } };
    expect(codeOf(decide('update', mechanism, { partnerAgencyId: youngAgencyId }, taken, facts, partnerOfficer))).to.equal(
      'MECHANISM_EXISTS',
    );
  });

  it('is no new version where an update says what is so already', () => {
    const mechanism = mechanismIn('IN_FORCE');
    expect(done('update', mechanism, { partnerAgencyId, reviewEveryYears: 5 })).to.equal(mechanism);
  });

  it('is reviewed so many years after the last review, or since it is in force', () => {
    const mechanism = mechanismIn('IN_FORCE');
    expect(done('update', mechanism, { reviewEveryYears: 2 }).nextReviewOn).to.equal('2028-02-20');
    const reviewed = done('review', mechanism, { outcome: 'CONTINUE', effectiveAt: new Date('2026-03-01T04:00:00Z') });
    expect(reviewed).to.deep.include({ nextReviewOn: '2031-03-01', lastReview: { on: '2026-03-01', outcome: 'CONTINUE' } });
    expect(done('update', reviewed, { reviewEveryYears: 1 }).nextReviewOn).to.equal('2027-03-01');
    expect(done('review', mechanism, { outcome: 'AMEND', nextReviewOn: '2026-09-01' }).nextReviewOn).to.equal('2026-09-01');
    for (const nextReviewOn of ['2026-03-02', '2036-03-03']) {
      const decision = decide('review', mechanism, { outcome: 'AMEND', nextReviewOn }, nothing, facts, secretary);
      expect(codeOf(decision), nextReviewOn).to.equal('INVALID_INPUT');
    }
  });

  it('ends when a review lets it lapse, and awaits no other', () => {
    const before = mechanismIn('DORMANT', { reviewDueSince: '2026-02-21T00:00:00.000Z' });
    const decision = decide('letLapse', before, { outcome: 'LET_LAPSE' }, nothing, facts, partnerOfficer);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const { mechanism, reason } = decision.change;
    expect(mechanism).to.deep.include({
      state: 'TERMINATED',
      nextReviewOn: null,
      waitsFor: [],
      lastReview: { on: '2026-03-02', outcome: 'LET_LAPSE' },
    });
    expect(reason).to.equal('LAPSED');
    expect(deadlinesOf(mechanism)).to.deep.equal([]);
  });

  it('takes a note where the reason is another', () => {
    const end = (note?: string) => codeOf(decide('terminate', mechanismIn('SIGNED'), { reason: 'OTHER', note }, nothing, facts, secretary));
    expect([end(), end('Told.')]).to.deep.equal(['INVALID_INPUT', null]);
  });

  it('is asked of both sides for its review 90 days before, once, and since then however late the clock comes', () => {
    const mechanism = mechanismIn('IN_FORCE');
    const due = new Date('2030-11-21T16:00:00.000Z');
    expect(deadlinesOf(mechanism)).to.deep.equal([{ subject: mechanism.id, kind: 'MECHANISM_REVIEW', due: { at: due } }]);
    expect(decideByClock(mechanism, new Date(due.getTime() - 1))).to.equal(null);
    const change = decideByClock(mechanism, new Date('2031-06-01T00:00:00Z'));
    expect(change?.effectiveAt).to.deep.equal(due);
    const after = change?.mechanism as Mechanism;
    expect(after).to.deep.include({ waitsFor: ['CHINA', 'PARTNER'], dueAt: '2031-02-20T16:00:00.000Z', reviewDueSince: due.toISOString() });
    expect(taskOfMechanism(after)).to.include({ kind: 'REVIEW_MECHANISM', since: due.toISOString() });
    expect(deadlinesOf(after)).to.deep.equal([]);
    expect(decideByClock(after, new Date('2031-06-01T00:00:00Z'))).to.equal(null);
    for (const state of states.filter((each) => !concluded.includes(each)))
      expect(decideByClock(mechanismIn(state, { nextReviewOn: '2026-03-02' }), now), state).to.equal(null);
  });

  it('is for the two countries until it was signed, and for everybody then', () => {
    const { proposed: definition } = mechanismEvents;
    for (const state of states) {
      const view = eventView(mechanismIn(state));
      expect(definition.concept.classification(view, null), state).to.equal(
        state === 'PROPOSED' || state === 'NEGOTIATING' ? 'PARTNER' : 'PUBLIC',
      );
      expect(definition.concept.countries(view)).to.deep.equal(['CN', 'TH']);
    }
  });
});
