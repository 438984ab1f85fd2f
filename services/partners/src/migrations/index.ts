import type { Migration } from '@cattc/subgraph';
import { CreatePartners1795424400000 } from './20261123T0900-create-partners.ts';
import { FollowMerges1795518000000 } from './20261124T1100-follow-merges.ts';
import { RenameMergedRecords1795564500000 } from './20261124T2355-rename-merged-records.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [CreatePartners1795424400000, FollowMerges1795518000000, RenameMergedRecords1795564500000];
