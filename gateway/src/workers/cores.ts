import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { posix } from 'node:path';

const mount = '/sys/fs/cgroup';

/** Cores that this process may keep busy: by its affinity, and by the quotas of its control groups, which a container's limit is. At least one. */
export function availableCores(read: (path: string) => string | undefined = textOf, byAffinity: number = availableParallelism()): number {
  return Math.max(1, Math.floor(Math.min(byAffinity, quotaOf(read))));
}

function quotaOf(read: (path: string) => string | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  const own = /^0::(\/.*)$/m.exec(read('/proc/self/cgroup') ?? '')?.[1] ?? '/';
  for (let group = own; ; group = posix.dirname(group)) {
    const [quota, period] = (read(posix.join(mount, group, 'cpu.max')) ?? '').split(' ').map(Number);
    least = Math.min(least, coresOf(quota, period));
    if (group === posix.dirname(group)) break;
  }
  const ofFirstVersion = (file: string): number => Number(read(posix.join(mount, 'cpu', file)));
  return Math.min(least, coresOf(ofFirstVersion('cpu.cfs_quota_us'), ofFirstVersion('cpu.cfs_period_us')));
}

/** Without a quota there is no number, or a negative one. */
function coresOf(quota = 0, period = 0): number {
  return quota > 0 && period > 0 ? quota / period : Number.POSITIVE_INFINITY;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
