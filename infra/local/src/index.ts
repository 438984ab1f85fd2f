export type { ImportCounts, ImportOptions, ImportProgress, ImportResult, RefusedRecord } from './import/import-ror.ts';
export { importRor } from './import/import-ror.ts';
export type { SystemFile } from './start/system-file.ts';
export { readSystem } from './start/system-file.ts';
