import type { Caller } from '@cattc/decisions';
import { GraphQLError } from 'graphql';

/** How long operations that were never seen may be planned, in milliseconds. */
export interface PlanningLimits {
  /** Of planning for one person, or for all who come without a token, within the window. */
  readonly budgetMs: number;
  readonly windowMs: number;
}

/** Counts the time that each caller's new operations have taken; planning stops everything else, so that nobody may plan without end. */
export interface PlanningBudget {
  /** Throws a GraphQLError with the code PLANNING_LIMITED where the caller has nothing left. */
  check(caller: Caller): void;
  charge(caller: Caller, ms: number): void;
}

interface Window {
  readonly endsAt: number;
  spentMs: number;
}

const code = 'PLANNING_LIMITED';

/** Callers whose time is counted at once; beyond it those whose window began first are let go. */
const mostCallers = 100_000;

export function createPlanningBudget({ budgetMs, windowMs }: PlanningLimits, now: () => number = () => performance.now()): PlanningBudget {
  const windows = new Map<string, Window>();
  const keyOf = ({ person }: Caller): string => person ?? '';
  return {
    check(caller) {
      const window = windows.get(keyOf(caller));
      if (window === undefined || window.spentMs < budgetMs) return;
      const remainingMs = window.endsAt - now();
      if (remainingMs <= 0) return;
      const retryAfter = Math.ceil(remainingMs / 1_000);
      throw new GraphQLError(
        `New operations of yours have taken ${budgetMs} ms to plan within ${windowMs / 1_000} s, which is the most; operations that were asked before still run. Try this one again in ${retryAfter} s, and send values as variables: then it counts once.`,
        { extensions: { code, retryAfter, http: { status: 429 } } },
      );
    },
    charge(caller, ms) {
      const key = keyOf(caller);
      const at = now();
      const window = windows.get(key);
      if (window !== undefined && window.endsAt > at) {
        window.spentMs += ms;
        return;
      }
      // A new window stands at the end, so that the first is the oldest.
      windows.delete(key);
      windows.set(key, { endsAt: at + windowMs, spentMs: ms });
      const [oldest] = windows.keys();
      if (windows.size > mostCallers && oldest !== undefined) windows.delete(oldest);
    },
  };
}

/** Whether this is the refusal to plan more. */
export function isLimited(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === code;
}
