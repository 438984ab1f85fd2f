import { interfaceObjects, interfaceObjectsRequiring } from './interface-objects.ts';
import { interfaces } from './interfaces.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { merging } from './merging.ts';
import { mutations } from './mutations.ts';
import { names } from './names.ts';
import { nulls } from './nulls.ts';
import { provides } from './provides.ts';
import { requires } from './requires.ts';
import { scalars } from './scalars.ts';
import { sharing } from './sharing.ts';
import type { SupergraphCase } from './supergraph-case.ts';
import { trees } from './trees.ts';
import { unions } from './unions.ts';

/** Those written for the purpose; the project's own supergraph is read from its file. */
export const smallSupergraphs: readonly SupergraphCase[] = [
  keys,
  requires,
  provides,
  sharing,
  interfaceObjects,
  interfaceObjectsRequiring,
  unions,
  interfaces,
  merging,
  scalars,
  lists,
  mutations,
  nulls,
  trees,
  names,
];
