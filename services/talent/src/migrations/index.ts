import type { Migration } from '@cattc/subgraph';
import { CreateTalent1795435200000 } from './20261123T1200-create-talent.ts';
import { FollowMerges1795518000000 } from './20261124T1100-follow-merges.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [CreateTalent1795435200000, FollowMerges1795518000000];
