import type { ActorRole, Caller } from './caller.ts';
import { type Refused, refuse } from './decision.ts';

/** One row of a transition table. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  /** `'unchanged'` where the state stays as it is; `'computed'` where the decision derives it from the record, e.g. from its dates. */
  readonly to: State | 'unchanged' | 'computed';
  /** CLOCK: a deadline brings it about, and no mutation does. */
  readonly by: readonly ActorRole[];
  /** True where it commits whom the caller acts for: it takes a mandate that may SIGN. What only prepares, an EDIT mandate does too. */
  readonly signs?: boolean;
  /** Past tense; the event's type is `org.cattc.<subgraph>.<concept>.<event>.v1`. */
  readonly event: string;
}

/** A state machine: the one source for the decisions, the reader's `actions`, the documentation and the table-driven tests. */
export type TransitionTable<State extends string, Action extends string> = Readonly<Record<Action, Transition<State>>>;

/** Refuses what the table does not allow: first a caller without a token, then a role, then a mandate that may not sign, then a state. `mutation` names the action to its reader. */
export function refuseByTable<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  action: Action,
  state: State,
  caller: Caller,
  mutation: string,
): Refused<'UNAUTHENTICATED' | 'FORBIDDEN' | 'MAY_NOT_SIGN' | 'WRONG_STATE'> | null {
  const transition = table[action];
  return (
    refuseRole(caller, transition.by, mutation) ??
    (transition.signs === true ? refuseUnsigned(caller, mutation) : null) ??
    refuseState(transition.from, mutation, state)
  );
}

export function refuseRole(caller: Caller, allowed: readonly ActorRole[], action: string): Refused<'UNAUTHENTICATED' | 'FORBIDDEN'> | null {
  if (allowed.includes(caller.role)) return null;
  if (caller.role === 'PUBLIC') return refuse('UNAUTHENTICATED');
  return refuse('FORBIDDEN', { role: caller.role, action, allowed: allowed.join(', ') });
}

export function refuseUnsigned({ may }: Caller, action: string): Refused<'MAY_NOT_SIGN'> | null {
  return may === 'SIGN' ? null : refuse('MAY_NOT_SIGN', { action });
}

export function refuseState<State extends string>(allowed: readonly State[], action: string, state: State): Refused<'WRONG_STATE'> | null {
  if (allowed.includes(state)) return null;
  return refuse('WRONG_STATE', { action, state, allowed: allowed.join(', ') });
}

/**
 * Throws where an action leaves a state that nothing enters: called once when a service starts. `entered` are the states that no row of the
 * table names as its end: the first one, and what decisions compute.
 */
export function checkTable<State extends string, Action extends string>(
  name: string,
  table: TransitionTable<State, Action>,
  entered: readonly State[],
): void {
  const transitions = Object.values<Transition<State>>(table);
  const reachable = new Set<string>([...entered, ...transitions.map(({ to }) => to)]);
  for (const { from } of transitions) {
    for (const state of from) {
      if (!reachable.has(state)) throw new Error(`${name}: nothing enters the state ${state}`);
    }
  }
}
