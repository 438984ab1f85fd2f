import type { Migration } from '@cattc/subgraph';
import { CreateTalent1795435200000 } from './20261123T1200-create-talent.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [CreateTalent1795435200000];
