import { basename } from 'node:path';
import { type BenchResult, rounded, type Surroundings } from '../bench.ts';
import { openField } from './field.ts';
import type { Extent } from './part.ts';
import type { Peer } from './peers/peer.ts';
import type { Workload } from './workloads.ts';

/** As V8's sampling profiler gives it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** Time that was spent in a function itself, or in all of a package. */
export interface SelfTime {
  readonly name: string;
  readonly percent: number;
}

/** Frames of no code: of waiting, and of the profiler as it begins. */
const apart: ReadonlySet<string> = new Set(['(idle)', 'dispatch']);
const shownFunctions = 30;
const shownPlaces = 15;

/** Self time by function and by package or folder, the most first; of the time in which something ran. */
export function summarise({ nodes, samples, timeDeltas }: CpuProfile): { functions: SelfTime[]; places: SelfTime[] } {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const places = new Map<string, number>();
  let whole = 0;
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id);
    const time = timeDeltas[at] ?? 0;
    if (frame === undefined || (frame.url === '' && apart.has(frame.functionName))) continue;
    whole += time;
    const line = frame.url === '' ? '' : ` ${basename(frame.url)}:${frame.lineNumber + 1}`;
    add(functions, `${frame.functionName === '' ? '(anonymous)' : frame.functionName}${line}`, time);
    add(places, placeOf(frame), time);
  }
  const sorted = (times: ReadonlyMap<string, number>, shown: number): SelfTime[] =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, shown)
      .map(([name, time]) => ({ name, percent: rounded((time / whole) * 100) }));
  return { functions: sorted(functions, shownFunctions), places: sorted(places, shownPlaces) };
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

/** The package, or the folder of this project. */
function placeOf({ url, functionName }: { readonly url: string; readonly functionName: string }): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native and generated code';
  const inPackages = url.lastIndexOf('node_modules/');
  if (inPackages >= 0) return /^(@[^/]+\/)?[^/]+/.exec(url.slice(inPackages + 13))?.[0] ?? url;
  if (url.startsWith('node:')) return url;
  return /\/((?:gateway|shared\/\w[\w-]*)\/dist\/src(?:\/[\w-]+(?=\/))?)/.exec(url)?.[1]?.replace('/dist/src', '') ?? basename(url);
}

/** Runs one of this project's gateways alone under a load, and says where its time goes. */
export async function profileGateway(
  gateway: Peer,
  workload: Workload,
  { extent, cores }: { readonly extent: Extent; readonly cores: number },
  surroundings: Surroundings,
): Promise<BenchResult> {
  const field = await openField([gateway], [workload], cores, surroundings);
  const [peer] = field.peers;
  if (peer === undefined) throw new Error('there is no gateway');
  let perSecond = 0;
  const profile = await peer.profile<CpuProfile>(async () => {
    const load = { connections: extent.connections[0], seconds: extent.seconds * extent.rounds };
    ({ perSecond } = await field.drive(peer, workload, load));
  });
  const { functions, places } = summarise(profile);
  const lines = (times: readonly SelfTime[]): string =>
    times.map(({ name, percent }) => `    ${percent.toFixed(1).padStart(5)} %  ${name}`).join('\n');
  surroundings.say(`self time by function\n${lines(functions)}\n  by package or folder\n${lines(places)}`);
  return { value: rounded(perSecond), unit: 'requests/s, while it was profiled', details: { functions, places }, bounds: [] };
}
