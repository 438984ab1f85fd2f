import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoleUrls } from '@cattc/postgres';
import { StartFault } from './fault.ts';
import { writeWhole } from './write-whole.ts';

/** What the other commands (token, import, tour, parked, bench) need to know about the system of a data folder. */
export interface SystemFile {
  gatewayUrl: string;
  issuer: { url: string; clientSecret: string };
  databases: Record<string, RoleUrls>;
  /** postgres:// or kafka://. */
  eventLog: string;
  /** The launcher's process id. */
  pid: number;
}

export const systemFile = (dataDir: string): string => join(dataDir, 'system.json');

export const writeSystem = (path: string, system: SystemFile): Promise<void> => writeWhole(path, JSON.stringify(system, undefined, 2));

/** The system that was last started on the folder; it may have been stopped since. */
export async function readSystem(dataDir: string): Promise<SystemFile> {
  try {
    return JSON.parse(await readFile(systemFile(dataDir), 'utf8')) as SystemFile;
  } catch {
    throw new StartFault(`There is no system in ${dataDir}. Start one with npm start, or name its data folder with --data.`);
  }
}
