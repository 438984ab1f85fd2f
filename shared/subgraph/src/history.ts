import { equals, type Relations } from '@cattc/decisions';
import { appendToOutbox } from '@cattc/event-log';
import { type EventDefinition, type EventEnvelope, makeEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import type { EntityManager } from 'typeorm';
import { invalidArgument } from './arguments.ts';
import { byKey } from './by-key.ts';
import type { RequestContext } from './request.ts';

/** One accepted decision about one aggregate, as history and event log keep it. `View` is the event's view of the aggregate. */
export interface RecordedChange {
  readonly event: EventDefinition;
  readonly subject: string;
  /** The aggregate's version after the change: the event's sequence. */
  readonly version: number;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly before: object | null;
  readonly after: object;
  readonly reason: string | null;
  /** False where more may read the event than may know the reason: then only the history has it. */
  readonly tellsReason?: boolean;
  readonly note: string | null;
  readonly effectiveAt: Date;
  readonly excludedCountries?: readonly string[];
  /** What led to this one, where the request stands for several: the cause and the correlation of its event. */
  readonly cause?: string;
}

/**
 * Writes history and outbox for accepted decisions, each exactly one transition and one event, in two statements however many there are.
 * The caller holds the lock of each aggregate's row, so that outbox order is version order.
 */
export async function recordChanges(manager: EntityManager, request: RequestContext, changes: readonly RecordedChange[]): Promise<void> {
  if (changes.length === 0) return;
  request.audit.changed(changes);
  await manager.query(
    `INSERT INTO transition (subject, version, action, from_state, to_state, actor_role, actor_person, actor_mandate, actor_country,
       actor_organization, actor_via, recorded_at, effective_at, reason, note, request_id, traceparent)
     SELECT r.subject, r.version, r.action, r.from_state, r.to_state, $2, $3, $4, $5, $6, $7, $8, r.effective_at, r.reason, r.note, coalesce(r.request_id, $9), $10
     FROM json_to_recordset($1) AS r(subject text, version integer, action text, from_state text, to_state text,
       effective_at timestamptz, reason text, note text, request_id text)`,
    [
      JSON.stringify(changes.map(transitionRow)),
      request.actor.role,
      request.actor.person,
      request.actor.mandate,
      request.actor.country,
      request.actor.organization,
      request.actor.via,
      request.now,
      request.origin.causationId,
      request.origin.traceparent,
    ],
  );
  await appendToOutbox(
    manager,
    changes.map((change) => eventOf(change, request)),
  );
}

function transitionRow(change: RecordedChange): object {
  return {
    subject: change.subject,
    version: change.version,
    action: change.action,
    from_state: change.fromState,
    to_state: change.toState,
    effective_at: change.effectiveAt,
    reason: change.reason,
    note: change.note,
    request_id: change.cause ?? null,
  };
}

function eventOf(change: RecordedChange, request: RequestContext): EventEnvelope {
  return makeEvent(
    change.event,
    {
      id: newId('evt'),
      subject: change.subject,
      sequence: change.version,
      time: request.now,
      effectiveAt: change.effectiveAt,
      before: change.before as Record<string, unknown> | null,
      after: change.after as Record<string, unknown>,
      reason: change.tellsReason === false ? null : change.reason,
      excludedCountries: change.excludedCountries ?? [],
    },
    change.cause === undefined ? request.origin : { ...request.origin, causationId: change.cause, correlationId: change.cause },
  );
}

/** One row of the history that every case keeps. */
export interface TransitionRecord {
  readonly subject: string;
  readonly version: number;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly actorRole: string;
  readonly actorPerson: string | null;
  readonly actorMandate: string | null;
  readonly actorCountry: string | null;
  readonly actorOrganization: string | null;
  readonly actorVia: string | null;
  readonly recordedAt: Date;
  readonly effectiveAt: Date;
  readonly reason: string | null;
  readonly note: string | null;
}

/** The columns of a `TransitionRecord`, of the table under the alias `t`. */
export const transitionColumns = `t.subject, t.version, t.action, t.from_state AS "fromState", t.to_state AS "toState", t.actor_role AS "actorRole",
       t.actor_person AS "actorPerson", t.actor_mandate AS "actorMandate", t.actor_country AS "actorCountry", t.actor_organization AS "actorOrganization",
       t.actor_via AS "actorVia", t.recorded_at AS "recordedAt", t.effective_at AS "effectiveAt", t.reason, t.note`;

/** The newest `limit` transitions of each subject, oldest first: one statement for all subjects. */
export async function readHistory(
  manager: EntityManager,
  subjects: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly TransitionRecord[]>> {
  const rows: TransitionRecord[] = await manager.query(
    `${byKey} SELECT ${transitionColumns}
     FROM unnest($1::text[]) AS s(subject)
     CROSS JOIN LATERAL (SELECT * FROM transition WHERE subject = s.subject ORDER BY version DESC LIMIT $2) t
     ORDER BY t.subject, t.version`,
    [subjects, limit],
  );
  const found = new Map<string, TransitionRecord[]>(subjects.map((subject) => [subject, []]));
  for (const row of rows) found.get(row.subject)?.push(row);
  return found;
}

/** A transition as it is told to one reader. */
export interface ToldTransition extends TransitionRecord {
  /** Whether the reader belongs to the case. */
  readonly isParty: boolean;
}

/** Who reads why something was done. */
export const transitionRelations = {
  PARTY: () => equals<ToldTransition>('isParty', true),
} satisfies Relations<ToldTransition, 'PARTY', unknown>;

/** The newest `last` transitions, oldest first, for a reader who does or does not belong to the case. Throws BAD_USER_INPUT for a `last` outside 1 to 200. */
export function tellHistory(transitions: readonly TransitionRecord[], last: number | null | undefined, isParty: boolean): ToldTransition[] {
  if (last == null || last < 1 || last > longestHistory) throw invalidArgument('last', `is ${last}; expected 1 to ${longestHistory}`);
  return transitions.slice(-last).map((transition) => ({ ...transition, isParty }));
}

/** How many transitions of one case can be asked for at once. */
export const longestHistory = 200;
