export type { SystemFile } from './start/system-file.ts';
export { readSystem } from './start/system-file.ts';
