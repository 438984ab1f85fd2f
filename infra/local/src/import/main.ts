import { setFlagsFromString } from 'node:v8';
import { outliveReader } from '../outlive-reader.ts';
import { localToken } from '../token/local-token.ts';
import { importCommand } from './import-command.ts';

// The collector lets a heap of passing strings grow to several times what lives in it, the more the longer the file.
setFlagsFromString('--heap-growing-percent=30');

const stop = new AbortController();
const abort = new AbortController();
const lastWaitMs = 10_000;

// The first signal lets the batches under way finish, for a while; the second one does not wait.
function interrupt(): void {
  if (stop.signal.aborted) abort.abort();
  stop.abort();
  setTimeout(() => abort.abort(), lastWaitMs).unref();
}
process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

outliveReader();
process.exitCode = await importCommand(process.argv.slice(2), {
  // npm runs scripts in the package's folder and keeps the caller's here.
  folder: process.env.INIT_CWD ?? process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  localToken: (dataDir) => localToken({ dataDir, role: 'SECRETARIAT' }),
  signal: stop.signal,
  abort: abort.signal,
});
process.off('SIGINT', interrupt);
process.off('SIGTERM', interrupt);
