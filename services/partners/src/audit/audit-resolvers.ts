import { auditQuery } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const auditResolvers = { Query: { partnersAudit: auditQuery('partnersAudit') } } satisfies Resolvers;
