import type { Migration } from '@cattc/subgraph';
import { CreateListing1795428000000 } from './20261123T1000-create-listing.ts';
import { CountNoPrice1795431900000 } from './20261123T1105-count-no-price.ts';
import { FollowMerges1795518000000 } from './20261124T1100-follow-merges.ts';
import { RenameMergedRecords1795564500000 } from './20261124T2355-rename-merged-records.ts';
import { TagInitiatives1795570800000 } from './20261125T0140-tag-initiatives.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [
  CreateListing1795428000000,
  CountNoPrice1795431900000,
  FollowMerges1795518000000,
  RenameMergedRecords1795564500000,
  TagInitiatives1795570800000,
];
