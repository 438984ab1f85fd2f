import { outliveReader } from '../outlive-reader.ts';
import { localToken } from '../token/local-token.ts';
import { recordCommand } from './record-command.ts';

outliveReader();
process.exitCode = await recordCommand(process.argv.slice(2), {
  // npm runs scripts in the package's folder and keeps the caller's here.
  folder: process.env.INIT_CWD ?? process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  localToken: (dataDir) => localToken({ dataDir, role: 'SECRETARIAT' }),
});
