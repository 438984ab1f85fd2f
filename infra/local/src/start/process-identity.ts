import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process for good: ids are given again to others, an id with its time of birth is not. */
export interface ProcessIdentity {
  pid: number;
  born: string;
}

/** Undefined when no such process lives. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // The second field is the name in parentheses and may hold anything; state and start time are the 3rd and the 22nd.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    const born = fields?.[19];
    return born === undefined || fields?.[0] === 'Z' ? undefined : { pid, born };
  }
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim() === '' ? undefined : { pid, born: stdout.trim() };
}

export async function lives({ pid, born }: ProcessIdentity): Promise<boolean> {
  return (await identify(pid))?.born === born;
}
