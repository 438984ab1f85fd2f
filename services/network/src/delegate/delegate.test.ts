import { type Caller, publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import type { Forum } from '../forum/forum.ts';
import { DelegateState, ForumState, MembershipState } from '../generated/resolvers.ts';
import { type Delegate, type DelegateAction, delegateActions, eventView } from './delegate.ts';
import { type DelegateInput, decide, follow, type RegistrationFacts, register } from './delegate-decisions.ts';

const now = new Date('2026-08-01T09:00:00.000Z');
const states = Object.values(DelegateState);
const organizationId = newId('org');
const secretary = callerOf('SECRETARIAT');
const member = callerOf('MEMBER', { organization: organizationId });
const delegateIn = (state: DelegateState): Delegate => ({
  ...{ id: newId('dlg'), version: 2, forumId: newId('frm'), organizationId, country: 'TH', state, name: 'Somebody' },
  ...{ email: 'somebody@example.org', position: null, languages: ['en', 'th'], effectiveAt: '2026-07-01T00:00:00.000Z' },
  ...{ createdAt: '2026-07-01T00:00:00.000Z', updatedAt: '2026-07-01T00:00:00.000Z' },
});
const inputs: Readonly<Record<DelegateAction, DelegateInput>> = {
  ...{ update: { position: 'Head of the office' }, withdraw: { reason: 'CANNOT_TRAVEL' }, recordAttendance: {}, recordNoShow: {} },
};

/** The machine once more, in the words of the rules and not of the code. */
const ahead: readonly ForumState[] = ['ANNOUNCED', 'REGISTRATION', 'PREPARING', 'OPEN'];
const rules: Readonly<
  Record<DelegateAction, { from: readonly DelegateState[]; to: DelegateState | 'SAME'; while: readonly ForumState[]; byMembers: boolean }>
> = {
  update: { from: ['REGISTERED', 'WAITING', 'SUSPENDED'], to: 'SAME', while: ahead, byMembers: true },
  withdraw: { from: ['REGISTERED', 'WAITING', 'SUSPENDED'], to: 'WITHDRAWN', while: ahead, byMembers: true },
  recordAttendance: { from: ['REGISTERED', 'NO_SHOW'], to: 'ATTENDED', while: ['OPEN', 'CLOSED'], byMembers: false },
  recordNoShow: { from: ['REGISTERED', 'ATTENDED'], to: 'NO_SHOW', while: ['OPEN', 'CLOSED'], byMembers: false },
};
const mandates: readonly { readonly name: string; readonly caller: Caller }[] = [
  { name: 'nobody', caller: publicCaller },
  { name: 'the secretariat', caller: secretary },
  { name: 'the member that sends them', caller: member },
  { name: 'the member, who may edit', caller: { ...member, may: 'EDIT' } },
  { name: 'another member', caller: callerOf('MEMBER', { organization: newId('org') }) },
  ...(['TALENT', 'AGENCY', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN'] as const).map((role) => ({
    name: role.toLowerCase(),
    caller: callerOf(role, { country: 'TH' }),
  })),
];

function expectedCode(action: DelegateAction, state: DelegateState, forum: ForumState, { role, organization }: Caller): string | null {
  const rule = rules[action];
  if (role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (role !== 'SECRETARIAT' && !(role === 'MEMBER' && rule.byMembers)) return 'FORBIDDEN';
  if (!rule.from.includes(state)) return 'WRONG_STATE';
  if (role === 'MEMBER' && organization !== organizationId) return 'NOT_OWN_ORGANIZATION';
  return rule.while.includes(forum) ? null : 'FORUM_NOT_OPEN';
}
const codeOf = (decision: ReturnType<typeof decide>) => (decision.kind === 'refused' ? decision.refusal.code : null);

describe('a delegate', () => {
  for (const action of delegateActions) {
    it(`is subject to ${action}: by whom, in which state, and while the forum is what the rules say`, () => {
      for (const forum of Object.values(ForumState)) {
        for (const state of states) {
          for (const { name, caller } of mandates) {
            const delegate = delegateIn(state);
            const surroundings = { forum: { id: delegate.forumId, state: forum }, now, isKnown: () => false };
            const decision = decide(action, delegate, inputs[action], surroundings, caller);
            expect(codeOf(decision), `${state}, by ${name}, forum ${forum}`).to.equal(expectedCode(action, state, forum, caller));
            if (decision.kind === 'refused') continue;
            const { to } = rules[action];
            expect(decision.change.delegate).to.include({ state: to === 'SAME' ? state : to, version: delegate.version + 1 });
          }
        }
      }
    });
  }

  const facts = (more: Partial<RegistrationFacts> = {}, forum: Partial<Forum> = {}): RegistrationFacts => ({
    forum: {
      ...{
        id: newId('frm'),
        version: 1,
        year: 2026,
        number: null,
        state: 'REGISTRATION',
        names: [],
        themes: [],
        country: 'CN',
        city: 'Nanning',
      },
      ...{ venue: null, timeZone: 'Asia/Shanghai', startsOn: '2026-09-16', endsOn: '2026-09-20', capacity: 100, perOrganization: 2 },
      ...{ registrationClosesOn: '2026-09-01', effectiveAt: '', createdAt: '', updatedAt: '' },
      ...forum,
    },
    organization: { id: organizationId, country: 'TH', membershipState: 'ACTIVE' },
    ...{ ofOrganization: 0, isKnown: () => false, hasPlace: true, now, ...more },
  });
  const said = { name: 'Somebody', email: 'somebody@example.org', languages: ['en'] };
  const registered = (more: Partial<RegistrationFacts> = {}, caller = member, input: object = {}) =>
    register({ ...said, ...input }, newId('dlg'), facts(more), caller);

  it('has a place, or waits for one', () => {
    for (const [hasPlace, state] of [
      [true, 'REGISTERED'],
      [false, 'WAITING'],
    ] as const) {
      const decision = registered({ hasPlace });
      expect(decision.kind === 'accepted' && decision.change.delegate.state).to.equal(state);
    }
  });

  it('comes from a member in good standing', () => {
    for (const membershipState of [null, ...Object.values(MembershipState)]) {
      const isMember = membershipState === 'ACTIVE' || membershipState === 'RENEWAL_DUE';
      const organization = { id: organizationId, country: 'TH', membershipState };
      for (const caller of [member, secretary])
        expect(codeOf(registered({ organization }, caller)), String(membershipState)).to.equal(isMember ? null : 'NOT_A_MEMBER');
    }
  });

  it('is registered by members during registration, by the desk until the forum is over', () => {
    for (const state of Object.values(ForumState)) {
      const by = (caller: Caller) => codeOf(register(said, newId('dlg'), facts({}, { state }), caller));
      expect(by(member), state).to.equal(state === 'REGISTRATION' ? null : 'FORUM_NOT_OPEN');
      expect(by(secretary), state).to.equal(['REGISTRATION', 'PREPARING', 'OPEN'].includes(state) ? null : 'FORUM_NOT_OPEN');
    }
  });

  it('is one of so many of an organisation, and nobody is registered twice', () => {
    expect(codeOf(registered({ ofOrganization: 1 }))).to.equal(null);
    expect(codeOf(registered({ ofOrganization: 2 }))).to.equal('ORGANIZATION_LIMIT');
    expect(codeOf(registered({ isKnown: (email) => email === said.email }, member, { email: 'Somebody@Example.org' }))).to.equal(
      'ALREADY_REGISTERED',
    );
    expect(codeOf(registered({}, callerOf('MEMBER', { organization: newId('org') })))).to.equal('NOT_OWN_ORGANIZATION');
    expect(codeOf(registered({}, callerOf('TALENT')))).to.equal('FORBIDDEN');
  });

  for (const [wrong, path] of [
    [{ name: '' }, 'name'],
    [{ email: 'nowhere' }, 'email'],
    [{ email: '' }, 'email'],
    [{ languages: [] }, 'languages'],
    [{ languages: ['en', 'zh', 'th', 'vi', 'id'] }, 'languages'],
    [{ languages: ['no language'] }, 'languages[0]'],
    [{ position: 'x'.repeat(201) }, 'position'],
  ] as const) {
    it(`is refused with ${JSON.stringify(wrong).slice(0, 60)}, by the name of the field`, () => {
      const decision = registered({}, member, wrong);
      expect(decision.kind === 'refused' && decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    });
  }

  it('follows what becomes of others, and nothing else', () => {
    expect(follow('promote', delegateIn('WAITING'), 'REGISTERED', now).delegate).to.include({ state: 'REGISTERED', version: 3 });
    expect(() => follow('promote', delegateIn('WITHDRAWN'), 'REGISTERED', now)).to.throw(/WITHDRAWN/);
    expect(() => follow('reinstate', delegateIn('REGISTERED'), 'WAITING', now)).to.throw(/REGISTERED/);
  });

  it('is told by the event log without a name or an address', () => {
    expect(JSON.stringify(eventView(delegateIn('REGISTERED')))).to.not.match(/Somebody|example/);
  });
});
