export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded.ts';
export { startEmbeddedPostgres } from './embedded.ts';
export type { DatabasePlan, OwnedDatabase, ProvisionedUrls, RoleUrls, ServiceDatabase } from './plan.ts';
export { freePort, portIsFree } from './ports.ts';
export { ProvisionError, provision, provisionStatements } from './provision.ts';
