import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { StartFault } from './fault.ts';
import { identify, lives, type ProcessIdentity } from './process-identity.ts';

/** The right to use a data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

async function read(path: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** Only one start at a time works on a folder. What a killed one left does not count. */
export async function lockFolder(path: string, folder: string): Promise<FolderLock> {
  const mine = await identify(process.pid);
  const text = JSON.stringify(mine);
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      await writeFile(path, text, { flag: 'wx', mode: 0o600 });
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await read(path);
    if (holder !== undefined && (await lives(holder))) {
      throw new StartFault(
        `The folder ${folder} is in use by a system that runs already (process ${holder.pid}). Stop that one with Ctrl-C, or choose another folder with --data and another port with --port.`,
      );
    }
    // Two starts may judge the same old lock; taken away under another name, it can be looked at once more.
    const aside = `${path}.${process.pid}`;
    await rename(path, aside).catch(() => undefined);
    const taken = await read(aside);
    if (taken !== undefined && (await lives(taken))) await rename(aside, path);
    else await rm(aside, { force: true });
    await delay(20);
  }
  throw new StartFault(`The folder ${folder} could not be locked: remove ${path} if no system runs on it.`);
}
