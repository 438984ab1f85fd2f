import { knownCalendars } from '@cattc/deadlines';
import type { Role } from '@cattc/decisions';
import { expect } from 'chai';
import fc from 'fast-check';
import { actions, actorFor, factsWith, inputFor, membershipIn, presentAt } from '../../test/membership-cases.ts';
import type { MembershipState } from '../generated/resolvers.ts';
import { endedStates, type Membership, type MembershipAction, type MembershipChange, membershipTable } from './membership.ts';
import { clockWork, stateByDate } from './membership-deadlines.ts';
import { decide, decideByClock } from './membership-decisions.ts';

/** A transition as the history keeps it. */
interface Row {
  readonly version: number;
  readonly from: MembershipState;
  readonly to: MembershipState;
  readonly effectiveAt: number;
  readonly recordedAt: number;
}

/** What somebody tries so many days after the try before, recorded with a part of that time gone by since it is so. */
interface Attempt {
  readonly pick: number;
  /** Whether any action is tried, possible or not. */
  readonly blind: boolean;
  /** Whether it may be one that ends the membership. */
  readonly final: boolean;
  readonly days: number;
  readonly late: number;
}

const dayMs = 86_400_000;
const begin = Date.parse('2024-02-27T10:00:00.000Z');
const attempts = fc.array(
  fc.record({
    pick: fc.nat(),
    blind: fc.nat(5).map((of) => of === 0),
    final: fc.nat(9).map((of) => of === 0),
    // A term is three years: some lives see several.
    days: fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 20, max: 1_200, noNaN: true })),
    late: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { minLength: 10, maxLength: 60 },
);

function actionOf({ pick, blind, final }: Attempt, state: MembershipState): MembershipAction {
  const fits = (action: MembershipAction) => {
    const row: { readonly from: readonly MembershipState[]; readonly to: string } = membershipTable[action];
    return row.from.includes(state) && (final || !(endedStates as readonly string[]).includes(row.to));
  };
  const fitting = blind ? actions : actions.filter(fits);
  return (fitting.length === 0 ? actions : fitting)[pick % Math.max(fitting.length, 1)] ?? 'submit';
}

/** Lives a membership from its draft, the clock at its side; answers every transition, and every state that it was in with the instant. */
function live(tries: readonly Attempt[]) {
  let membership = membershipIn('DRAFT', {
    validFrom: null,
    validTo: null,
    stateSince: new Date(begin).toISOString(),
    effectiveAt: new Date(begin).toISOString(),
  });
  let now = begin;
  const rows: Row[] = [];
  const take = ({ membership: after, effectiveAt }: MembershipChange) => {
    rows.push({ version: after.version, from: membership.state, to: after.state, effectiveAt: effectiveAt.getTime(), recordedAt: now });
    membership = after;
  };
  const seen: { readonly at: number; readonly membership: Membership }[] = [];
  const clock = () => {
    for (let work = clockWork(membership, knownCalendars); work !== null; work = clockWork(membership, knownCalendars)) {
      const change = decideByClock(work.action, membership, presentAt(new Date(now)));
      if (change === null) break;
      take(change);
    }
    seen.push({ at: now, membership });
  };
  for (const attempt of tries) {
    const { days, late } = attempt;
    now += days * dayMs;
    clock();
    const action = actionOf(attempt, membership.state);
    const last = Date.parse(membership.effectiveAt);
    const effectiveAt = late === 0 ? null : new Date(now - Math.floor(late * (now - last)));
    const facts = { ...factsWith(), now: new Date(now) };
    const [role] = membershipTable[action].by as readonly Role[];
    const tier = membership.tier === 'CORE' ? ('ORDINARY' as const) : ('CORE' as const);
    const decision = decide(action, membership, { ...inputFor(action), tier, effectiveAt }, facts, actorFor(role as Role));
    if (decision.kind === 'accepted') take(decision.change);
    clock();
  }
  return { rows, seen, membership };
}

const stateAt = (rows: readonly Row[], at: number): MembershipState => rows.findLast(({ effectiveAt }) => effectiveAt <= at)?.to ?? 'DRAFT';

describe('the history of a membership', () => {
  it('gives its state at any instant, however late it was recorded, and is one chain in the order of what is so and of what was recorded', () => {
    const reached = new Set<MembershipState>();
    fc.assert(
      fc.property(attempts, (tries) => {
        const { rows, seen, membership } = live(tries);
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          reached.add(row.to);
          expect(row.from).to.equal(before?.to ?? 'DRAFT');
          expect(row.version).to.equal((before?.version ?? 4) + 1);
          expect(row.effectiveAt).to.be.at.least(before?.effectiveAt ?? begin);
          expect(row.recordedAt).to.be.at.least(before?.recordedAt ?? begin);
          expect(row.effectiveAt).to.be.at.most(row.recordedAt);
        }
        // What was known at an instant, folded to that instant, is what the membership was.
        for (const { at, membership: then } of seen) {
          const known = rows.filter(({ version }) => version <= then.version);
          expect(stateAt(known, at)).to.equal(then.state);
        }
        const last = rows.findLast(({ from, to }) => from !== to);
        expect(Date.parse(membership.stateSince)).to.equal(last?.effectiveAt ?? begin);
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
    // The runs went everywhere, or they would show nothing.
    expect([...reached]).to.include.members(['ACTIVE', 'RENEWAL_DUE', 'LAPSED', 'SUSPENDED', 'EXPIRED', ...endedStates]);
  });

  it('leads to a state that the dates agree with, whenever the clock has come by', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        for (const { at, membership } of live(tries).seen) {
          const { state } = membership;
          if (state === 'ACTIVE' || state === 'RENEWAL_DUE' || state === 'LAPSED') {
            expect(state).to.equal(stateByDate(membership, new Date(at)));
          }
        }
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
  });
});
