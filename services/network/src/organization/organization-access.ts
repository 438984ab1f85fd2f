import { belongsTo } from '@cattc/decisions';
import type { AccessRelations } from '../generated/access.ts';

export const organizationRelations: AccessRelations['Organization'] = {
  OWN_ORGANIZATION: ({ organization }) => belongsTo('id', organization),
};
