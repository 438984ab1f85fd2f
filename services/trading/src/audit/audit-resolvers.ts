import { auditQuery } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const auditResolvers = { Query: { tradingAudit: auditQuery('tradingAudit') } } satisfies Resolvers;
