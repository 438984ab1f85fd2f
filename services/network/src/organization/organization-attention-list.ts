import type { Parameters } from '@cattc/subgraph';
import type { OrganizationAttention } from '../generated/resolvers.ts';
import { endedStates } from '../membership/membership.ts';

/** `attentionOf` of organization.ts in SQL, of a row `o`: for one of these reasons, or for any. The first part is what the index has. */
export function attentionSql(reasons: readonly OrganizationAttention[] | null, parameters: Parameters): string {
  const isAsked = (reason: OrganizationAttention) => reasons === null || reasons.includes(reason);
  const live = () => `o.membership_state <> ALL(${parameters.add(endedStates)}::text[])`;
  const alternatives = [
    ...(isAsked('SOURCE_CONFLICT') ? [`o.source_conflicts <> '{}'`] : []),
    ...(['INACTIVE', 'WITHDRAWN'] as const).flatMap((status) =>
      isAsked(`${status}_WITH_MEMBERSHIP`) ? [`(o.status = '${status}' AND ${live()})`] : [],
    ),
  ];
  return `(o.source_conflicts <> '{}' OR (o.status <> 'ACTIVE' AND o.membership_state IS NOT NULL)) AND (${alternatives.join(' OR ')})`;
}
