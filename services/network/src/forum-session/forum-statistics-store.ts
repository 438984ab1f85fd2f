import type { EntityManager } from 'typeorm';
import type { DelegateState, ForumSessionKind, ForumSessionState } from '../generated/resolvers.ts';

/** What came of a forum in numbers. */
export interface ForumStatistics {
  readonly delegates: readonly { readonly country: string; readonly state: DelegateState; readonly count: number }[];
  readonly sessions: readonly { readonly kind: ForumSessionKind; readonly state: ForumSessionState; readonly count: number }[];
}

/** The numbers of each of these forums: two statements, however many forums. */
export async function countForForums(manager: EntityManager, forumIds: readonly string[]): Promise<ReadonlyMap<string, ForumStatistics>> {
  const delegates: (ForumStatistics['delegates'][number] & { forumId: string })[] = await manager.query(
    `SELECT forum_id AS "forumId", country, state, count(*)::integer AS count FROM delegate WHERE forum_id = ANY($1)
     GROUP BY forum_id, country, state ORDER BY country, state`,
    [forumIds],
  );
  const sessions: (ForumStatistics['sessions'][number] & { forumId: string })[] = await manager.query(
    `SELECT forum_id AS "forumId", kind, state, count(*)::integer AS count FROM forum_session WHERE forum_id = ANY($1)
     GROUP BY forum_id, kind, state ORDER BY kind, state`,
    [forumIds],
  );
  const of = <Row extends { forumId: string }>(rows: readonly Row[], id: string) => rows.filter(({ forumId }) => forumId === id);
  return new Map(forumIds.map((id) => [id, { delegates: of(delegates, id), sessions: of(sessions, id) }]));
}
