import type { Migration } from '@cattc/subgraph';
import { CreateListing1795428000000 } from './20261123T1000-create-listing.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [CreateListing1795428000000];
