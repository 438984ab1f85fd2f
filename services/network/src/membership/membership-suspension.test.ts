import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { actorFor, factsWith, inputFor, membershipIn, notice, now, suspension, votesOf } from '../../test/membership-cases.ts';
import { MembershipReason } from '../generated/resolvers.ts';
import type { Membership, MembershipAction, MembershipInput } from './membership.ts';
import { decide } from './membership-decisions.ts';
import { urgentReasons } from './membership-suspension.ts';

const facts = (at: string | Date) => ({ ...factsWith(), now: new Date(at) });
const run = (
  action: MembershipAction,
  membership: Membership,
  {
    at = now,
    input = {},
    role = 'SECRETARIAT',
  }: { at?: string | Date; input?: MembershipInput; role?: 'SECRETARIAT' | 'MEMBER' | 'COUNCIL' } = {},
) => decide(action, membership, { ...inputFor(action), ...input }, facts(at), actorFor(role));
const after = (...given: Parameters<typeof run>): Membership => {
  const decision = run(...given);
  if (decision.kind === 'refused') throw new Error(`${given[0]}: ${decision.refusal.code} ${JSON.stringify(decision.refusal.details)}`);
  return decision.change.membership;
};
const codeOf = (...given: Parameters<typeof run>) => {
  const decision = run(...given);
  return decision.kind === 'refused' ? decision.refusal.code : null;
};

describe('a suspension', () => {
  for (const reason of Object.values(MembershipReason)) {
    const urgent = urgentReasons.includes(reason);
    it(`for ${reason} ${urgent ? 'takes effect at once' : 'takes a notice'}`, () => {
      expect(codeOf('suspend', membershipIn('ACTIVE'), { input: { reason } })).to.equal(urgent ? null : 'NOTICE_REQUIRED');
    });
  }

  it('follows a notice when the time to answer is over: 15 working days, in days of Shanghai', () => {
    const given = after('giveNotice', membershipIn('ACTIVE'), { at: '2026-03-02T02:00:00Z', input: { reason: 'INACTIVITY' } });
    // From Tuesday, 3 March, to Monday, 23 March.
    expect(given.notice).to.deep.equal({
      reason: 'INACTIVITY',
      givenAt: '2026-03-02T02:00:00.000Z',
      answerBy: '2026-03-23T16:00:00.000Z',
      answeredAt: null,
    });
    expect(given).to.include({ state: 'ACTIVE', waitsFor: 'SECRETARIAT', dueAt: '2026-03-23T16:00:00.000Z' });
    const suspend = (at: string, reason: MembershipReason) => codeOf('suspend', given, { at, input: { reason } });
    expect(suspend('2026-03-23T15:59:59.999Z', 'INACTIVITY')).to.equal('NOTICE_RUNNING');
    expect(suspend('2026-03-23T16:00:00.000Z', 'INACTIVITY')).to.equal(null);
    expect(suspend('2026-03-24T00:00:00.000Z', 'OUT_OF_SCOPE')).to.equal('NOTICE_REQUIRED');
    expect(suspend('2026-03-03T00:00:00.000Z', 'SANCTIONS')).to.equal(null);
    // Nor is it recorded afterwards as if it had been before.
    const early = { at: '2026-03-25T00:00:00Z', input: { reason: 'INACTIVITY', effectiveAt: new Date('2026-03-20T00:00:00Z') } } as const;
    expect(codeOf('suspend', given, early)).to.equal('NOTICE_RUNNING');
  });

  it('may be answered, and its notice taken back', () => {
    const given = membershipIn('RENEWAL_DUE', { notice, validTo: '2026-04-01' });
    const answered = after('answerNotice', given, { role: 'MEMBER', at: '2026-03-02T02:00:00Z' });
    expect(answered.notice).to.deep.equal({ ...notice, answeredAt: '2026-03-02T02:00:00.000Z' });
    const lifted = after('liftNotice', answered, { at: '2026-03-03T02:00:00Z' });
    expect([given, lifted].map(({ waitsFor, dueAt }) => [waitsFor, dueAt])).to.deep.equal(
      Array(2).fill(['MEMBER', '2026-04-01T16:00:00.000Z']),
    );
    expect(lifted).to.include({ state: 'RENEWAL_DUE', notice: null, waitsFor: 'MEMBER', dueAt: '2026-04-01T16:00:00.000Z' });
    expect(codeOf('answerNotice', lifted, { role: 'MEMBER', at: '2026-03-04T00:00:00Z' })).to.equal('NO_NOTICE');
    expect(codeOf('liftNotice', lifted, { at: '2026-03-04T00:00:00Z' })).to.equal('NO_NOTICE');
    expect(codeOf('giveNotice', answered, { at: '2026-03-04T00:00:00Z' })).to.equal('NOTICE_GIVEN');
  });

  it('takes a notice that says why, and what it is about', () => {
    const decision = run('giveNotice', membershipIn('ACTIVE'), { input: { reason: null, note: ' ' } });
    expect(decision.kind === 'refused' && decision.refusal.details.map(({ path }) => path)).to.deep.equal(['note', 'reason']);
  });

  it('ends the notice, and is ended by whatever ends the membership', () => {
    const suspended = after('suspend', membershipIn('ACTIVE', { notice }), { input: { reason: 'SANCTIONS' } });
    expect(suspended).to.include({ notice: null, dueAt: '2026-03-31T16:00:00.000Z', waitsFor: 'SECRETARIAT' });
    expect(suspended.suspension).to.include({ reason: 'SANCTIONS', by: 'local:SECRETARIAT', appealBy: '2026-03-31T16:00:00.000Z' });
    for (const [action, role] of [
      ['withdraw', 'MEMBER'],
      ['expel', 'COUNCIL'],
      ['reinstate', 'SECRETARIAT'],
    ] as const) {
      expect(after(action, suspended, { role }), action).to.include({ suspension: null, notice: null });
    }
  });
});

describe('an appeal', () => {
  const suspended = membershipIn('SUSPENDED');

  it('is possible for 30 days, once, with a reason', () => {
    const appeal = (at: string, membership = suspended) => codeOf('appeal', membership, { role: 'MEMBER', at });
    expect(appeal('2026-03-22T15:59:59.999Z')).to.equal(null);
    expect(appeal('2026-03-22T16:00:00.000Z')).to.equal('APPEAL_TOO_LATE');
    const appealed = after('appeal', suspended, { role: 'MEMBER' });
    expect(appealed).to.include({ state: 'SUSPENDED', waitsFor: 'COUNCIL', dueAt: '2026-04-30T16:00:00.000Z' });
    expect(appeal('2026-03-02T00:00:00.000Z', appealed)).to.equal('APPEALED_ALREADY');
    const silent = run('appeal', suspended, { role: 'MEMBER', input: { note: null } });
    expect(silent.kind === 'refused' && silent.refusal.details.map(({ path }) => path)).to.deep.equal(['note']);
  });

  it('is decided by the council: granted into the state due by date, or dismissed, once', () => {
    const appealed = after('appeal', suspended, { role: 'MEMBER' });
    expect(codeOf('grantAppeal', suspended, { role: 'COUNCIL' })).to.equal('NO_APPEAL');
    expect(codeOf('dismissAppeal', suspended, { role: 'COUNCIL' })).to.equal('NO_APPEAL');
    for (const [validTo, state] of [
      ['2027-01-01', 'ACTIVE'],
      ['2026-04-01', 'RENEWAL_DUE'],
      ['2026-02-28', 'LAPSED'],
    ] as const) {
      expect(after('grantAppeal', { ...appealed, validTo }, { role: 'COUNCIL' })).to.include({ state, suspension: null });
    }
    const dismissed = after('dismissAppeal', appealed, { role: 'COUNCIL' });
    expect(dismissed).to.include({ state: 'SUSPENDED', waitsFor: 'SECRETARIAT', dueAt: null });
    expect(codeOf('grantAppeal', dismissed, { role: 'COUNCIL' })).to.equal('NO_APPEAL');
    expect(codeOf('appeal', dismissed, { role: 'MEMBER' })).to.equal('APPEALED_ALREADY');
    expect(codeOf('grantAppeal', appealed, { role: 'COUNCIL', input: { council: votesOf('AGAINST') } })).to.equal('VOTE_SAYS_OTHERWISE');
    expect(codeOf('dismissAppeal', appealed, { role: 'COUNCIL', input: { council: votesOf('FOR') } })).to.equal('VOTE_SAYS_OTHERWISE');
  });

  it('is not decided by whoever suspended', () => {
    const appealed = membershipIn('SUSPENDED', { suspension: { ...suspension, appealedAt: '2026-02-25T09:00:00.000Z' } });
    const suspender = callerOf('COUNCIL', { person: 'local:suspender' });
    const own = decide('grantAppeal', appealed, inputFor('grantAppeal'), facts(now), suspender);
    expect(own.kind === 'refused' && own.refusal.code).to.equal('SAME_PERSON');
    const votes = [...votesOf('FOR').votes, { person: 'local:suspender', vote: 'AGAINST' as const }];
    expect(codeOf('grantAppeal', appealed, { role: 'COUNCIL', input: { council: { votes } } })).to.equal('MUST_RECUSE');
  });
});

describe('a change of tier', () => {
  it('keeps everything else, and is a change', () => {
    const member = membershipIn('RENEWAL_DUE', { validTo: '2026-04-01' });
    expect(after('changeTier', member, { role: 'COUNCIL' })).to.deep.equal({
      ...member,
      tier: 'CORE',
      version: member.version + 1,
      effectiveAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
    expect(codeOf('changeTier', member, { role: 'COUNCIL', input: { tier: 'ORDINARY' } })).to.equal('TIER_UNCHANGED');
  });
});
