import type { EntityManager } from 'typeorm';
import type { DocumentKind } from '../generated/resolvers.ts';
import { endedStates } from '../membership/membership.ts';
import { requiredDocuments } from '../membership/membership-documents.ts';
import { sameOrganizationSql } from '../organization/organization-store.ts';

interface Owner {
  readonly id: string;
  readonly organizationId: string;
}

/** The kinds of documents that are stored of memberships and of their organisations, by membership; none where there are none. */
export async function findStoredKinds(
  manager: EntityManager,
  memberships: readonly Owner[],
): Promise<ReadonlyMap<string, readonly DocumentKind[]>> {
  if (memberships.length === 0) return new Map();
  const rows: { id: string; kinds: DocumentKind[] }[] = await manager.query(
    `SELECT o.id, array_agg(DISTINCT d.kind) AS kinds FROM unnest($1::text[], $2::text[]) AS o(id, organization_id) CROSS JOIN LATERAL (
       SELECT kind FROM document WHERE organization_id IN (${sameOrganizationSql('o.organization_id')}) AND membership_id IS NULL
         AND state = 'STORED'
       UNION ALL SELECT kind FROM document WHERE membership_id = o.id AND state = 'STORED') d
     GROUP BY o.id`,
    [memberships.map(({ id }) => id), memberships.map(({ organizationId }) => organizationId)],
  );
  return new Map(rows.map(({ id, kinds }) => [id, kinds]));
}

const kinds = Object.values(requiredDocuments).flat();

/** Of these documents those on which a membership, or an application that was handed in, relies: the only ones of a kind that it takes. */
export async function findNeeded(manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT d.id FROM document_record d JOIN organization o ON o.id = d.organization_id JOIN membership m ON m.id = o.membership_id
     WHERE d.id = ANY($1) AND d.state = 'STORED' AND d.kind = ANY($2) AND (o.ror_id IS NULL OR d.kind = ANY($3))
       AND m.state <> ALL($4) AND (d.membership_id IS NULL OR d.membership_id = m.id)
       AND NOT EXISTS (SELECT 1 FROM document_record x WHERE x.brought_for IN (${sameOrganizationSql('o.id')}) AND x.id <> d.id
         AND x.kind = d.kind AND x.state = 'STORED' AND (x.membership_id IS NULL OR x.membership_id = m.id))`,
    [
      ids,
      kinds.map(({ kind }) => kind),
      kinds.filter(({ alsoWithRorId }) => alsoWithRorId).map(({ kind }) => kind),
      ['DRAFT', ...endedStates],
    ],
  );
  return new Set(rows.map(({ id }) => id));
}
