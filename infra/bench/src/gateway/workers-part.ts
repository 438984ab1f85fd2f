import type { Bound, Surroundings } from '../bench.ts';
import { rounded } from '../bench.ts';
import { planCores } from './cores.ts';
import { openField } from './field.ts';
import { headlineOf } from './figures.ts';
import type { Extent, PartResult } from './part.ts';
import { ours, oursOnCores } from './peers/ours.ts';
import { strangers } from './peers/strangers.ts';
import { measureRounds } from './rounds.ts';
import { workloads } from './workloads.ts';

const cores = 2;

/**
 * What a second process brings on two cores: this gateway with one and with two workers, beside the stock one, which has one. How much is promised holds where
 * the load and the subgraphs have other cores.
 */
export async function measureWorkers(extent: Extent, surroundings: Surroundings): Promise<PartResult> {
  const peers = [...strangers.slice(0, 1), ...ours.slice(0, 1), oursOnCores(cores)];
  const field = await openField(peers, [workloads.nested], cores, surroundings);
  const [connections] = extent.connections;
  const title = `nested on ${cores} cores, ${connections} connections`;
  const figures = await measureRounds({ ...surroundings, ...extent, field }, workloads.nested, { title, connections });
  await field.close();
  const [one, two] = [figures.ours, figures['ours-workers']];
  const hasOwnCores = planCores(cores).owned.length > 0;
  const bounds: Bound[] = [];
  if (one !== undefined && two !== undefined && hasOwnCores) {
    bounds.push({ what: 'nested, two workers to one', value: rounded(two.perSecond / one.perSecond), unit: 'times', atLeast: 1.8 });
  }
  const headline = headlineOf({ ...figures, ...(two === undefined ? {} : { ours: two }) }, field.baseline);
  return { figures: { cores, hasOwnCores, ...figures }, bounds, ...(headline === undefined ? {} : { headline }) };
}
