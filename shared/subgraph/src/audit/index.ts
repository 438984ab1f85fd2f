export type { AuditKind } from './audit-entry.ts';
export type { AuditEntry } from './audit-list.ts';
export { type AuditArguments, type AuditContext, type AuditPage, auditQuery } from './audit-resolvers.ts';
export { startSealer } from './audit-sealer.ts';
export type { AuditTrail } from './audit-trail.ts';
