import { outliveReader } from '../outlive-reader.ts';
import { tokenCommand } from './token-command.ts';

outliveReader();
process.exitCode = await tokenCommand(process.argv.slice(2), {
  // npm runs scripts in the package's folder and keeps the caller's here.
  folder: process.env.INIT_CWD ?? process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
});
