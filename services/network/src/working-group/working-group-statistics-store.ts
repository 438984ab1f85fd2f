import type { EntityManager } from 'typeorm';

/** How much a working group has done until an instant. */
export interface WorkingGroupCounts {
  readonly meetings: number;
  readonly decisions: number;
  readonly openActions: number;
  readonly overdueActions: number;
  readonly doneActions: number;
  readonly droppedActions: number;
}

/**
 * What groups had done at an instant, by group, as it is known now: each meeting and action item in the last state that it had by then. An action item whose day was over
 * and that was open is overdue, though the clock has not come to it. One statement.
 */
export async function countWorkOf(
  manager: EntityManager,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, WorkingGroupCounts>> {
  const rows: (WorkingGroupCounts & { id: string })[] = await manager.query(
    `SELECT g.id, m.meetings, m.decisions, a."openActions", a."overdueActions", a."doneActions", a."droppedActions"
     FROM unnest($1::text[]) AS g(id)
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE t.to_state IN ('HELD', 'MINUTES_AGREED'))::integer AS meetings,
         coalesce(sum(jsonb_array_length(r.decisions)) FILTER (WHERE t.to_state = 'MINUTES_AGREED'), 0)::integer AS decisions
       FROM meeting r CROSS JOIN LATERAL (${lastState}) t WHERE r.working_group_id = g.id) m
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE t.to_state IN ('OPEN', 'OVERDUE'))::integer AS "openActions",
         count(*) FILTER (WHERE t.to_state = 'OVERDUE' OR (t.to_state = 'OPEN' AND r.state = 'OPEN' AND r.due_at <= $2))::integer AS "overdueActions",
         count(*) FILTER (WHERE t.to_state = 'DONE')::integer AS "doneActions",
         count(*) FILTER (WHERE t.to_state = 'DROPPED')::integer AS "droppedActions"
       FROM action_item r CROSS JOIN LATERAL (${lastState}) t WHERE r.working_group_id = g.id) a`,
    [ids, at],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

const lastState = 'SELECT x.to_state FROM transition x WHERE x.subject = r.id AND x.effective_at <= $2 ORDER BY x.version DESC LIMIT 1';
