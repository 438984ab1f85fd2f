import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from './fault.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import type { StartOptions } from './options.ts';
import type { SubgraphName } from './topology.ts';
import { writeWhole } from './write-whole.ts';

/** Where a system keeps its events: the log in Postgres, or Kafka by its brokers. */
export type EventLogPlace = 'embedded' | { kafka: readonly string[] };

/** What a data folder remembers about the system that it belongs to. */
export interface FolderState {
  /** Undefined, like the server, until a start has got so far as to use it. */
  eventLog?: EventLogPlace;
  /** The server without user and password, or the one in this folder. */
  postgres?: string;
  ports: Partial<Record<SubgraphName | 'issuer' | 'postgres', number>>;
  /** ISO time; undefined until all of the sample data is loaded. */
  sampleLoadedAt?: string;
  /** A start has moved the time: its records may lie in the future. */
  timeMoved?: true;
}

export interface DataFolder {
  path: string;
  /** What this start keeps its data in. */
  places: { eventLog: EventLogPlace; postgres: string };
  state: FolderState;
  paths: Readonly<Record<'postgres' | 'logs' | 'documents' | 'secrets' | 'machines' | 'processes' | 'system' | 'ready', string>>;
  remember(change: Partial<FolderState>): Promise<void>;
  close(): Promise<void>;
}

const names = {
  postgres: 'postgres',
  logs: 'logs',
  documents: 'documents',
  secrets: 'secrets.json',
  machines: 'machines',
  processes: 'processes.json',
  system: 'system.json',
  ready: 'ready',
  state: 'state.json',
  lock: 'lock',
};

/** Opens the folder for this process alone, and refuses to run it on another event log or server than the one that holds its data. */
export async function openDataFolder(options: StartOptions): Promise<DataFolder> {
  const { dataDir } = options;
  const at = (name: keyof typeof names): string => join(dataDir, names[name]);
  await makeFolder(dataDir);
  await refuseForeign(dataDir);
  const lock = await lockFolder(at('lock'), dataDir);
  try {
    if (options.reset) await empty(dataDir);
    await mkdir(at('logs'), { recursive: true, mode: 0o700 });
    return await folderOf(options, lock, at);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function folderOf(options: StartOptions, lock: FolderLock, at: (name: keyof typeof names) => string): Promise<DataFolder> {
  const { kafka, postgres } = options;
  const places = { eventLog: kafka === undefined ? ('embedded' as const) : { kafka }, postgres: serverOf(postgres) };
  const stored = await readState(at('state'));
  if (stored !== undefined) refuseOther(options.dataDir, stored, places);
  const folder: DataFolder = {
    path: options.dataDir,
    places,
    state: { ports: {}, ...stored },
    paths: {
      postgres: at('postgres'),
      logs: at('logs'),
      documents: at('documents'),
      secrets: at('secrets'),
      machines: at('machines'),
      processes: at('processes'),
      system: at('system'),
      ready: at('ready'),
    },
    async remember(change) {
      folder.state = { ...folder.state, ...change };
      await writeWhole(at('state'), JSON.stringify(folder.state, undefined, 2));
    },
    close: () => lock.release(),
  };
  return folder;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o711 });
    await readdir(path);
  } catch (error) {
    throw new StartFault(`--data ${path} cannot be used: ${(error as Error).message}. Choose a folder that you may write.`);
  }
}

/** Deletes what a start makes, and nothing else that may lie there. */
/** What belongs to somebody else is neither mixed with a system's data nor emptied. */
async function refuseForeign(path: string): Promise<void> {
  const ours: readonly string[] = Object.values(names);
  const found = await readdir(path);
  const foreign = found.filter((name) => !ours.includes(name));
  if (foreign.length === 0 || found.includes(names.state)) return;
  throw new StartFault(
    `${path} holds other things already (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''}) and no system's data. Name an empty or a new folder with --data.`,
  );
}

async function empty(path: string): Promise<void> {
  const ours = Object.values(names).filter((name) => name !== names.lock);
  await Promise.all(ours.map((name) => rm(join(path, name), { recursive: true, force: true })));
}

async function readState(path: string): Promise<FolderState | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as FolderState;
  } catch {
    throw new StartFault(`${path} is damaged. Restore it from a copy, or start with --reset (which deletes all data of that folder).`);
  }
}

/** Names a server without who one is there. */
export function serverOf(url: string | undefined): string {
  if (url === undefined) return 'embedded';
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || '5432'}`;
}

function refuseOther(path: string, stored: FolderState, asked: DataFolder['places']): void {
  const way = 'or begin anew in another folder with --data.';
  if (stored.postgres !== undefined && stored.postgres !== asked.postgres) {
    const remedy = stored.postgres === 'embedded' ? 'Start without --postgres,' : `Start with --postgres naming ${stored.postgres},`;
    throw new StartFault(
      `The system of ${path} has its data in ${serverText(stored.postgres)}, not in ${serverText(asked.postgres)}. ${remedy} ${way}`,
    );
  }
  if (stored.eventLog !== undefined && !sameLog(stored.eventLog, asked.eventLog)) {
    const remedy = stored.eventLog === 'embedded' ? 'Start without --kafka,' : `Start with --kafka ${stored.eventLog.kafka.join(',')},`;
    throw new StartFault(
      `The system of ${path} has its events in ${logText(stored.eventLog)}, not in ${logText(asked.eventLog)}. ${remedy} ${way}`,
    );
  }
}

/** A cluster may have gained or lost brokers since: one that is in both lists is enough. */
const sameLog = (a: EventLogPlace, b: EventLogPlace): boolean =>
  a === 'embedded' || b === 'embedded' ? a === b : a.kafka.some((broker) => b.kafka.includes(broker));

const serverText = (server: string): string => (server === 'embedded' ? 'the embedded Postgres' : `the Postgres at ${server}`);
const logText = (log: EventLogPlace): string => (log === 'embedded' ? 'the embedded event log' : `Kafka at ${log.kafka.join(',')}`);
