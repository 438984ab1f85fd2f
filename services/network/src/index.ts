export { readConfig } from './config.ts';
export { migrations } from './migrations/index.ts';
export { listInSearch, listMembershipsInSearch } from './organization/organization-search-store.ts';
export { relations, startService } from './service.ts';
