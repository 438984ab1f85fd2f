import { expect } from 'chai';
import { membershipIn, notice, states, suspension } from '../../test/membership-cases.ts';
import { taskOf } from './task.ts';

describe('a task', () => {
  const appealed = { ...suspension, appealedAt: '2026-02-25T09:00:00.000Z' };

  it('is whatever a membership waits for somebody with', () => {
    const all = states.flatMap((state) => [membershipIn(state), membershipIn(state, { notice })]);
    const dismissed = membershipIn('SUSPENDED', { suspension: { ...appealed, dismissedAt: '2026-02-26T09:00:00.000Z' } });
    for (const membership of [...all, membershipIn('SUSPENDED', { suspension: appealed }), dismissed]) {
      if (membership.waitsFor !== null) expect(taskOf(membership), membership.state).to.include({ dueAt: membership.dueAt });
    }
  });

  for (const [membership, kind, since] of [
    [membershipIn('ACTIVE', { notice }), 'SETTLE_NOTICE', notice.givenAt],
    [membershipIn('RENEWAL_DUE', { notice }), 'RENEW', '2026-02-20T09:00:00.000Z'],
    [membershipIn('SUSPENDED'), 'SETTLE_SUSPENSION', '2026-02-20T09:00:00.000Z'],
    [membershipIn('SUSPENDED', { suspension: appealed }), 'DECIDE_APPEAL', '2026-02-25T09:00:00.000Z'],
  ] as const) {
    it(`is to ${kind} since ${since}`, () => expect(taskOf(membership)).to.include({ kind, since }));
  }
});
