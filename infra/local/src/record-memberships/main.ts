import { runInProcess } from '../file-command/file-command.ts';
import { recordCommand } from './record-command.ts';

await runInProcess(recordCommand);
