import { type Messages, presentRefusal, type Refused } from '@cattc/decisions';

export interface PresentedAction {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusals: ReturnType<typeof presentRefusal>[];
}

/** The `actions` of a stateful thing: each action with what its own decision says to this caller now. */
export function presentActions<Action extends string>(
  actions: Readonly<Record<Action, Refused | null>>,
  messages: Messages,
  acceptLanguage: string | undefined,
): PresentedAction[] {
  return Object.entries<Refused | null>(actions).map(([name, refused]) => ({
    name,
    allowed: refused === null,
    refusals: refused === null ? [] : [presentRefusal(refused.refusal, messages, acceptLanguage)],
  }));
}
