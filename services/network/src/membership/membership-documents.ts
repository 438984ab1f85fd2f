import { type Refused, refuse } from '@cattc/decisions';
import type { DocumentKind } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import { type ClockAction, type MembershipAction, mutationOf } from './membership.ts';

/** A document that has to be stored before an action. */
export interface RequiredDocument {
  readonly kind: DocumentKind;
  /** False where the register of its ROR id vouches for an organisation as well. */
  readonly alsoWithRorId: boolean;
}

/** What has to be there before an application is handed in; `resubmit` asks again, as it may have been removed. */
export const requiredDocuments: Readonly<Partial<Record<MembershipAction | ClockAction, readonly RequiredDocument[]>>> = {
  submit: [{ kind: 'LEGAL_STATUS', alsoWithRorId: false }],
  resubmit: [{ kind: 'LEGAL_STATUS', alsoWithRorId: false }],
};

/** The kinds of documents that an organisation has to bring for an action. */
export function documentsFor(action: MembershipAction | ClockAction, { rorId }: Pick<Organization, 'rorId'>): readonly DocumentKind[] {
  return (requiredDocuments[action] ?? []).filter(({ alsoWithRorId }) => alsoWithRorId || rorId === null).map(({ kind }) => kind);
}

/** Refuses an action while documents are missing that it takes. `stored` are the kinds that are there. */
export function refuseWithoutDocuments(
  action: MembershipAction,
  organization: Pick<Organization, 'id' | 'rorId'>,
  stored: readonly DocumentKind[],
): Refused<'DOCUMENT_MISSING'> | null {
  const missing = documentsFor(action, organization).filter((kind) => !stored.includes(kind));
  if (missing.length === 0) return null;
  return refuse(
    'DOCUMENT_MISSING',
    { action: mutationOf[action], kinds: missing.join(', '), organization: organization.id },
    missing.map((kind) => ({ path: 'documents', problem: `has no ${kind} that is stored`, expected: `a document of the kind ${kind}` })),
  );
}
