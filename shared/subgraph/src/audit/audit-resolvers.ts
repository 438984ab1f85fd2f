import type { EntityManager } from 'typeorm';
import { invalidArgument, readAlternatives } from '../arguments.ts';
import { type Connection, countLimit, readPage, toConnection } from '../connection.ts';
import type { CursorSigner } from '../cursor.ts';
import type { RequestContext } from '../request.ts';
import type { AuditKind } from './audit-entry.ts';
import { type AuditEntry, type AuditListing, countAudit, listAudit } from './audit-list.ts';

export type AuditPage = Connection<AuditEntry>;

type Given<T> = T | null | undefined;

export interface AuditFilter {
  readonly person?: Given<string>;
  readonly via?: Given<string>;
  readonly mandate?: Given<string>;
  readonly role?: Given<string>;
  readonly action?: Given<string>;
  readonly subject?: Given<string>;
  readonly kinds?: Given<readonly Given<AuditKind>[]>;
  readonly outcomes?: Given<readonly string[]>;
  readonly from?: Given<Date>;
  readonly to?: Given<Date>;
}

export interface AuditArguments {
  readonly filter?: Given<AuditFilter>;
  readonly first?: Given<number>;
  readonly after?: Given<string>;
  readonly orderBy?: Given<'AT' | 'AT_DESC'>;
}

/** What the query needs of a service's context. */
export interface AuditContext extends RequestContext {
  readonly reader: EntityManager;
  readonly cursors: CursorSigner;
}

/** The resolver of a service's audit, `Query.<field>`. That it was read, and with which filter, is in the audit too. */
export function auditQuery(field: string) {
  return async (_: unknown, { filter, orderBy, ...pageArguments }: AuditArguments, context: AuditContext): Promise<AuditPage> => {
    const listing = readListing(filter ?? {}, orderBy ?? 'AT_DESC');
    const page = readPage(context.cursors, field, listing, pageArguments);
    const after = page.after === null ? null : { at: Number(page.after[0]), id: String(page.after[1]) };
    context.audit.read(`Query.${field}`, null, JSON.stringify(filter ?? {}));
    return toConnection(
      await listAudit(context.reader, listing, page.limit, after),
      page,
      ({ at, id }) => [at.getTime(), id],
      () => countAudit(context.reader, listing, countLimit),
    );
  };
}

function readListing(filter: AuditFilter, order: AuditListing['order']): AuditListing {
  return {
    person: readText('filter.person', filter.person),
    via: readText('filter.via', filter.via),
    mandate: readText('filter.mandate', filter.mandate),
    role: readText('filter.role', filter.role),
    action: readText('filter.action', filter.action),
    subject: readText('filter.subject', filter.subject),
    kinds: readAlternatives(
      'filter.kinds',
      filter.kinds?.filter((kind) => kind != null),
    ),
    outcomes: readAlternatives(
      'filter.outcomes',
      filter.outcomes?.map((code, index) => readText(`filter.outcomes[${index}]`, code) ?? ''),
      20,
    ),
    from: filter.from ?? null,
    to: filter.to ?? null,
    order,
  };
}

const longestText = 300;

function readText(argument: string, text: Given<string>): string | null {
  if (text != null && text.length > longestText) throw invalidArgument(argument, `is longer than ${longestText} characters`);
  return text ?? null;
}
