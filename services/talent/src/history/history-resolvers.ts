import { invalidArgument, type TransitionRecord } from '@cattc/subgraph';
import type { Context } from '../context.ts';

/** What of a history the caller may read beside the states. */
export interface HistoryRights {
  /** Parties and staff read reasons and notes. */
  readonly notes: boolean;
  /** Staff reads who did something. */
  readonly persons: boolean;
}

/** The newest `last` transitions of a case, oldest first, without what the caller may not read. */
export async function presentHistory(
  context: Context,
  subject: string,
  last: number | null | undefined,
  { notes, persons }: HistoryRights,
): Promise<TransitionRecord[]> {
  if (last == null || last < 1 || last > 200) throw invalidArgument('last', `is ${last}; expected 1 to 200`);
  const transitions = await context.load.history.load(subject);
  return transitions.slice(-last).map((transition) => ({
    ...transition,
    reason: notes ? transition.reason : null,
    note: notes ? transition.note : null,
    actorPerson: persons ? transition.actorPerson : null,
    actorVia: persons ? transition.actorVia : null,
  }));
}
