import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { peakMemory, processTree } from '../process-tree.ts';

export interface Watched {
  readonly openedAt: number | undefined;
  readonly endedAt: number;
  readonly peakBytes: number;
  readonly cpuSeconds: number;
}

/** Sees from outside when the importer opens the dump, and the most memory it had. */
export async function watchImporter(importer: ChildProcess, file: string): Promise<Watched> {
  const pid = importer.pid ?? 0;
  let endedAt: number | undefined;
  let peakBytes = 0;
  let cpuSeconds = 0;
  let openedAt: number | undefined;
  const ended = once(importer, 'close').then(([code]) => {
    endedAt = performance.now();
    if (code !== 0) throw new Error(`the importer ended with ${code}`);
  });
  ended.catch(() => undefined);
  while (endedAt === undefined) {
    if (openedAt === undefined && hasOpen(pid, file)) openedAt = performance.now();
    peakBytes = Math.max(peakBytes, peakMemory(pid));
    cpuSeconds = Math.max(cpuSeconds, processTree(pid)[0]?.cpuSeconds ?? 0);
    await delay(openedAt === undefined ? 2 : 100);
  }
  await ended;
  return { openedAt, endedAt, peakBytes, cpuSeconds };
}

function hasOpen(pid: number, file: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === file;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}
