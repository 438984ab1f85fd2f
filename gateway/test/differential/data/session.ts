import type { FaultPlan } from '../faults/fault-plan.ts';
import type { Thing, World } from './world.ts';

/** What one execution of an operation meets and leaves behind; each executor gets a new one. */
export interface Session {
  readonly world: World;
  readonly faults: FaultPlan;
  /** Grows with each mutation; fields of this name tell it. */
  revision: number;
  /** The mutations that ran, in their order. */
  readonly ran: string[];
  /** Answers to reads that were asked before, by the same executor or another. */
  readonly answers: Map<string, Buffer>;
}

export function newSession(world: World, faults: FaultPlan, answers: Map<string, Buffer>): Session {
  return { world, faults, revision: 0, ran: [], answers };
}

/** What stands at a field, for a subgraph and for the schema of all of them. */
export function resolveField(
  session: Session,
  thing: Thing,
  field: string,
  args: Readonly<Record<string, unknown>>,
  given: unknown,
): unknown {
  if (thing.type === 'Mutation') {
    session.revision++;
    session.ran.push(`${field} ${JSON.stringify(args)}`);
    return session.world.value({ type: 'Mutation', id: `after ${session.revision}` }, field, args);
  }
  if (field === 'revision' || field === 'revisionSeen') return session.revision;
  return session.world.value(thing, field, args, given);
}
