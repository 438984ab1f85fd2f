import { auditQuery } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const auditResolvers = { Query: { networkAudit: auditQuery('networkAudit') } } satisfies Resolvers;
