import { type Caller, publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import {
  actions,
  actorFor,
  agencyId,
  clockActions,
  factsWith,
  inputFor,
  now,
  organizationId,
  present,
  readyFor,
  states,
} from '../../test/membership-cases.ts';
import type { MembershipState } from '../generated/resolvers.ts';
import { endedStates, type MembershipAction, membershipTable } from './membership.ts';
import { decide, transfer } from './membership-decisions.ts';
import { refuseAction } from './membership-rights.ts';

type Hand = 'MEMBER' | 'SECRETARIAT' | 'AGENCY' | 'COUNCIL';

/** Every state but the ends is one that a membership is withdrawn from, and moves to another organisation in. */
const ends: readonly MembershipState[] = ['REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED'];
const live = states.filter((state) => !ends.includes(state));
const judged = ['RECOMMENDED', 'NOT_RECOMMENDED'] as const;
const member = ['ACTIVE', 'RENEWAL_DUE'] as const;

/** The machine once more, in the words of the rules and not of the code: who, from where, to where. An EDIT mandate does what only prepares. */
const rules: Readonly<
  Record<
    MembershipAction,
    { by: readonly Hand[]; from: readonly MembershipState[]; to: MembershipState | 'SAME' | 'BY_DATE'; prepares?: true }
  >
> = {
  submit: { by: ['MEMBER'], from: ['DRAFT'], to: 'SUBMITTED' },
  screen: { by: ['SECRETARIAT'], from: ['SUBMITTED'], to: 'VETTING', prepares: true },
  decline: { by: ['SECRETARIAT'], from: ['SUBMITTED', 'VETTING'], to: 'REJECTED' },
  requestInfo: { by: ['SECRETARIAT'], from: ['VETTING'], to: 'INFO_REQUESTED', prepares: true },
  resubmit: { by: ['MEMBER'], from: ['INFO_REQUESTED'], to: 'VETTING', prepares: true },
  recommend: { by: ['AGENCY', 'SECRETARIAT'], from: ['VETTING'], to: 'RECOMMENDED' },
  declineRecommendation: { by: ['AGENCY'], from: ['VETTING'], to: 'NOT_RECOMMENDED' },
  approve: { by: ['COUNCIL'], from: judged, to: 'ACTIVE' },
  reject: { by: ['COUNCIL'], from: judged, to: 'REJECTED' },
  changeTier: { by: ['COUNCIL'], from: member, to: 'SAME' },
  giveNotice: { by: ['SECRETARIAT'], from: member, to: 'SAME' },
  answerNotice: { by: ['MEMBER'], from: [...member, 'LAPSED'], to: 'SAME' },
  liftNotice: { by: ['SECRETARIAT'], from: [...member, 'LAPSED'], to: 'SAME' },
  suspend: { by: ['SECRETARIAT'], from: member, to: 'SUSPENDED' },
  reinstate: { by: ['SECRETARIAT'], from: ['SUSPENDED'], to: 'BY_DATE' },
  appeal: { by: ['MEMBER'], from: ['SUSPENDED'], to: 'SAME' },
  grantAppeal: { by: ['COUNCIL'], from: ['SUSPENDED'], to: 'BY_DATE' },
  dismissAppeal: { by: ['COUNCIL'], from: ['SUSPENDED'], to: 'SAME' },
  withdraw: { by: ['MEMBER'], from: live, to: 'WITHDRAWN' },
  expel: { by: ['COUNCIL'], from: [...member, 'SUSPENDED'], to: 'EXPELLED' },
  renew: { by: ['MEMBER'], from: ['RENEWAL_DUE', 'LAPSED'], to: 'ACTIVE' },
};

interface Mandate {
  readonly name: string;
  readonly caller: Caller;
  /** What is refused where the role, the mandate's reach and the state would do. */
  readonly code?: (action: MembershipAction) => string | null;
}

const elsewhere = newId('org');
const only = (name: string, caller: Caller, code?: Mandate['code']): Mandate =>
  code === undefined ? { name, caller } : { name, caller, code };
const always = (code: string) => () => code;
const agencyFirst = (action: MembershipAction) => (action === 'recommend' ? 'AGENCY_REQUIRED' : null);
const ownHands = (role: Hand) => ({ ...actorFor(role), organizations: [organizationId] });

const mandates: readonly Mandate[] = [
  only('nobody', publicCaller),
  only('the member', actorFor('MEMBER')),
  only('the member, who may edit', { ...actorFor('MEMBER'), may: 'EDIT' }),
  only('another member', callerOf('MEMBER', { organization: elsewhere }), always('NOT_OWN_ORGANIZATION')),
  only('a researcher', actorFor('TALENT')),
  only('the agency', actorFor('AGENCY')),
  only('the agency, who may edit', { ...actorFor('AGENCY'), may: 'EDIT' }),
  only('the agency of another country', callerOf('AGENCY', { country: 'VN', organization: elsewhere }), always('NOT_YOUR_COUNTRY')),
  only('another institution of the country', callerOf('AGENCY', { country: 'TH', organization: elsewhere }), always('AGENCY_REQUIRED')),
  only(
    'an officer of the agency who is also of the organisation',
    { ...ownHands('AGENCY'), organization: agencyId },
    always('OWN_ORGANIZATION'),
  ),
  only('the secretariat', actorFor('SECRETARIAT'), agencyFirst),
  only('the secretariat, who may edit', { ...actorFor('SECRETARIAT'), may: 'EDIT' }, agencyFirst),
  only('a secretary who is also of the organisation', ownHands('SECRETARIAT'), always('OWN_ORGANIZATION')),
  only('the council', actorFor('COUNCIL')),
  only('the council, who may edit', { ...actorFor('COUNCIL'), may: 'EDIT' }),
  only('a councillor who is also of the organisation', ownHands('COUNCIL'), always('OWN_ORGANIZATION')),
  only('the compliance officer', actorFor('COMPLIANCE')),
  only("a partner's machine", actorFor('PARTNER_SYSTEM')),
  only('an administrator', actorFor('ADMIN')),
];

/** The one code that refuses it, null where it is accepted: who asks comes before what they may sign, that before the state, and the case itself comes last. */
function expectedCode(action: MembershipAction, state: MembershipState, { caller, code }: Mandate): string | null {
  const { by, from, prepares } = rules[action];
  if (caller.role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (!(by as readonly string[]).includes(caller.role)) return 'FORBIDDEN';
  if (caller.may === 'EDIT' && prepares !== true) return 'MAY_NOT_SIGN';
  if (!from.includes(state)) return 'WRONG_STATE';
  return code?.(action) ?? null;
}

describe('membership: every action in every state under every mandate', () => {
  for (const action of actions) {
    for (const mandate of mandates) {
      const codes = states.map((state) => [state, expectedCode(action, state, mandate)] as const);
      const accepted = codes.filter(([, code]) => code === null).map(([state]) => state);
      const refused = [...new Set(codes.flatMap(([, code]) => code ?? []))].join(', ');
      it(`${action} by ${mandate.name}: ${accepted.join(', ') || 'never'}${refused === '' ? '' : `; else ${refused}`}`, () => {
        for (const [state, code] of codes) {
          const before = readyFor(action, state);
          const decision = decide(action, before, inputFor(action), factsWith(), mandate.caller);
          expect(decision.kind === 'refused' ? decision.refusal.code : null, state).to.equal(code);
          // What `actions` shows is what the decision does.
          expect(refuseAction(action, before, factsWith(), mandate.caller)?.refusal.code ?? null, state).to.equal(code);
          if (decision.kind === 'refused') continue;
          const { to } = rules[action];
          const end = to === 'SAME' ? state : to === 'BY_DATE' ? 'ACTIVE' : to;
          expect(decision.change.membership, state).to.include({ state: end, version: before.version + 1 });
        }
      });
    }
  }

  it('leads out of every state but the ends', () => {
    const left = new Set<MembershipState>(Object.values(membershipTable).flatMap(({ from }) => from));
    expect(states.filter((state) => !left.has(state))).to.have.members([...ends]);
    expect(endedStates).to.have.members([...ends]);
  });

  it('is said of every action that a caller can do', () => {
    expect(Object.keys(rules).sort()).to.deep.equal([...actions].sort());
    const others = Object.keys(membershipTable).filter((action) => !(action in rules));
    expect(others.sort()).to.deep.equal([...clockActions, 'transfer'].sort());
  });
});

describe('membership: its transfer after a merge', () => {
  const to = { id: newId('org'), country: 'TH' };

  for (const state of states) {
    it(`${live.includes(state) ? 'moves' : 'does not move'} a ${state} membership, which goes on as it is`, () => {
      const before = readyFor('transfer', state);
      const decision = transfer(before, to, actorFor('SECRETARIAT'), present);
      if (!live.includes(state)) {
        expect(decision.kind === 'refused' && decision.refusal.code).to.equal('WRONG_STATE');
        return;
      }
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      const { membership } = decision.change;
      expect(membership).to.deep.equal({
        ...before,
        organizationId: to.id,
        version: before.version + 1,
        effectiveAt: now.toISOString(),
        updatedAt: now.toISOString(),
      });
      expect(decision.change.reason).to.equal('DUPLICATE');
    });
  }

  for (const { name, caller } of mandates.filter(({ caller: { role } }) => role !== 'SECRETARIAT' && role !== 'ADMIN')) {
    it(`is not for ${name}`, () => {
      const decision = transfer(readyFor('transfer', 'ACTIVE'), to, caller, present);
      expect(decision.kind === 'refused' && decision.refusal.code).to.equal(caller.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    });
  }
});
