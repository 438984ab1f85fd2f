export type { ImportCounts, ImportOptions, ImportProgress, ImportResult, RefusedRecord } from './import/import-ror.ts';
export { importRor } from './import/import-ror.ts';
export { type IssuerOptions, newSigningKey, type RunningIssuer, startIssuer } from './issuer/index.ts';
export type { SystemFile } from './start/system-file.ts';
export { readSystem, systemFile, writeSystem } from './start/system-file.ts';
export { localToken } from './token/index.ts';
export { argumentProblem, wrongArguments } from './wrong-arguments.ts';
