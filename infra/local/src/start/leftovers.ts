import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, lives, type ProcessIdentity } from './process-identity.ts';

const patienceMs = 5000;

/** Remembers which processes a start has made, in case it is killed before it can stop them. */
export interface ProcessList {
  add(name: string, pid: number): void;
  clear(): Promise<void>;
}

export function keepProcessList(path: string): ProcessList {
  const known = new Map<string, ProcessIdentity>();
  return {
    add(name, pid) {
      void identify(pid).then((identity) => {
        if (identity === undefined) return;
        known.set(name, identity);
        writeFileSync(path, JSON.stringify(Object.fromEntries(known)), { mode: 0o600 });
      });
    },
    clear: () => rm(path, { force: true }),
  };
}

/** Waits for the processes of a start that was killed: they end by themselves when they notice; those that do not are killed. */
export async function endLeftovers(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  let left: ProcessIdentity[];
  try {
    left = Object.values(JSON.parse(text) as Record<string, ProcessIdentity>);
  } catch {
    return;
  }
  const limit = Date.now() + patienceMs;
  for (;;) {
    const alive = await Promise.all(left.map(lives));
    left = left.filter((_, at) => alive[at]);
    if (left.length === 0) return rm(path, { force: true });
    if (Date.now() > limit) for (const { pid } of left) tryKill(pid);
    await delay(50);
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself.
  }
}
