import { expect } from 'chai';
import { membershipIn, notice, states, suspension } from '../../test/membership-cases.ts';
import { taskOf } from './task.ts';

describe('a task', () => {
  const appealed = { ...suspension, appealedAt: '2026-02-25T09:00:00.000Z' };

  it('is whatever a membership waits for somebody with', () => {
    const all = states.flatMap((state) => [membershipIn(state), membershipIn(state, { notice })]);
    const dismissed = membershipIn('SUSPENDED', { suspension: { ...appealed, dismissedAt: '2026-02-26T09:00:00.000Z' } });
    for (const membership of [...all, membershipIn('SUSPENDED', { suspension: appealed }), dismissed]) {
      if (membership.waitsFor !== null)
        expect(taskOf(membership, membership.waitsFor), membership.state).to.include({ dueAt: membership.dueAt });
    }
  });

  const since = '2026-02-20T09:00:00.000Z';
  for (const [membership, party, task] of [
    [membershipIn('ACTIVE', { notice }), 'SECRETARIAT', { kind: 'SETTLE_NOTICE', since: notice.givenAt }],
    [membershipIn('RENEWAL_DUE', { notice }), 'MEMBER', { kind: 'RENEW', since, dueAt: '2027-01-01T16:00:00.000Z' }],
    [membershipIn('RENEWAL_DUE', { notice }), 'SECRETARIAT', { kind: 'SETTLE_NOTICE', since: notice.givenAt, dueAt: notice.answerBy }],
    [membershipIn('LAPSED', { notice }), 'MEMBER', { kind: 'RENEW', since }],
    [membershipIn('LAPSED', { notice }), 'SECRETARIAT', { kind: 'SETTLE_NOTICE', since: notice.givenAt, dueAt: notice.answerBy }],
    [membershipIn('SUSPENDED'), 'SECRETARIAT', { kind: 'SETTLE_SUSPENSION', since }],
    [membershipIn('SUSPENDED', { suspension: appealed }), 'COUNCIL', { kind: 'DECIDE_APPEAL', since: '2026-02-25T09:00:00.000Z' }],
  ] as const) {
    it(`of the ${party} in ${membership.state} is to ${task.kind} since ${task.since}`, () =>
      expect(taskOf(membership, party)).to.include(task));
  }
});
