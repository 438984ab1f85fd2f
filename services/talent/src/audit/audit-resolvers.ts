import { auditQuery } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const auditResolvers = { Query: { talentAudit: auditQuery('talentAudit') } } satisfies Resolvers;
