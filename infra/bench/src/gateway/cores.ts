import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which cores of this machine a measurement gives to whom, as lists for `taskset`; null where processes cannot be kept to cores. */
export interface CorePlan {
  readonly gateway: string | null;
  readonly others: string | null;
  /** The gateway's, where they are its alone. */
  readonly owned: readonly number[];
}

/** The first cores for the gateway that is measured, the others for what asks and answers it. With none left, everything shares them. */
export function planCores(forGateway: number): CorePlan {
  const allowed = allowedCores();
  if (allowed.length < 2 || spawnSync('taskset', ['--version']).status !== 0) return { gateway: null, others: null, owned: [] };
  const [gateway, others] = [allowed.slice(0, forGateway), allowed.slice(forGateway)];
  return { gateway: gateway.join(), others: (others.length === 0 ? allowed : others).join(), owned: others.length === 0 ? [] : gateway };
}

/** `0-2,5` → 0, 1, 2, 5. */
export function coresOf(list: string): number[] {
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

function allowedCores(): number[] {
  try {
    return coresOf(/^Cpus_allowed_list:\s+(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0');
  } catch {
    return [];
  }
}

/** Spawns Node kept to some cores. */
export function spawnNode(cores: string | null, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (cores === null) return spawn(process.execPath, args, options);
  return spawn('taskset', ['-c', cores, process.execPath, ...args], options);
}
