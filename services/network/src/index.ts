export { readConfig } from './config.ts';
export * from './matchmaking/index.ts';
export { deadlinesOf, withStep } from './membership/membership-deadlines.ts';
export { migrations } from './migrations/index.ts';
export { learnWords, listInSearch, listMembershipsInSearch } from './organization/organization-search-store.ts';
export { relations, startService } from './service.ts';
export { countMembershipVersions, countOrganizationVersions } from './statistics/statistics-store.ts';
