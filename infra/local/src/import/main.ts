import { setFlagsFromString } from 'node:v8';
import { runInProcess } from '../file-command/file-command.ts';
import { importCommand } from './import-command.ts';

// The collector lets a heap of passing strings grow to several times what lives in it, the more the longer the file.
setFlagsFromString('--heap-growing-percent=30');

await runInProcess(importCommand);
