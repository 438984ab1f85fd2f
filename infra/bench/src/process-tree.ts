import { readdirSync, readFileSync } from 'node:fs';

/** A process as /proc shows it; Linux only. */
export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  /** What it is in this system: `postgres`, `network`, `gateway`, … */
  readonly name: string;
  /** Processor time it has used so far. */
  readonly cpuSeconds: number;
}

// sysconf(_SC_CLK_TCK), 100 on every Linux that Node runs on.
const ticksPerSecond = 100;

/** The process with this id and all that descend from it. */
export function processTree(root: number): ProcessFacts[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readFacts(Number(name)) ?? []);
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

function readFacts(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in parentheses and may hold anything; fields are counted behind it.
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
    const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return { pid, parent: Number(fields[1]), name: nameOf(stat.slice(stat.indexOf('(') + 1, end), command), cpuSeconds };
  } catch {
    return undefined;
  }
}

function nameOf(program: string, command: string): string {
  if (program === 'postgres' || command.includes('cattc-postgres')) return 'postgres';
  const service = /\/(?:services\/(\w+)|(gateway))\/dist\/src\/main\.js/.exec(command);
  if (service !== null) return service[1] ?? service[2] ?? program;
  if (/run\.mjs start/.test(command)) return 'launcher';
  return program;
}

/** Memory of processes with what they share divided among its users, in bytes by name; a process that has just ended counts nothing. */
export function proportionalMemory(processes: readonly ProcessFacts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { pid, name } of processes) sums.set(name, (sums.get(name) ?? 0) + kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss') * 1024);
  return sums;
}

/** Processor time that these processes have used so far; one that is gone counts nothing. */
export function processorSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + (readFacts(pid)?.cpuSeconds ?? 0), 0);
}

/** Processor time that these cores have spent on processes so far, and that was taken from this machine. */
export function coreSeconds(cores: readonly number[]): number {
  const stat = readFileSync('/proc/stat', 'utf8');
  const ticks = cores.map((core) => {
    const [user, nice, system, , , , , stolen] = new RegExp(`^cpu${core} (.*)$`, 'm').exec(stat)?.[1]?.split(' ').map(Number) ?? [];
    return (user ?? 0) + (nice ?? 0) + (system ?? 0) + (stolen ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond;
}

/** The memory that a process has now, with what it shares, in bytes; 0 when it is gone. */
export function residentMemory(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmRSS') * 1024;
}

/** The most memory that a process has had so far, in bytes; 0 when it is gone. */
export function peakMemory(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmHWM') * 1024;
}

function kilobytes(path: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new Error(`${path} may not be read: run the bench as the user who owns all processes, or root`);
    return 0;
  }
}

/** Processor time by name. */
export function cpuByName(processes: readonly ProcessFacts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, cpuSeconds } of processes) sums.set(name, (sums.get(name) ?? 0) + cpuSeconds);
  return sums;
}

/** What was used between two looks, in seconds. Processes that ended between them are not in it. */
export function cpuBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...after].map(([name, seconds]) => [name, Number((seconds - (before.get(name) ?? 0)).toFixed(2))]));
}
