import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bench's own temporary folder and what it has started: all of it goes when the bench ends, however it ends. */
export interface Room {
  readonly dir: string;
  /** Aborts when the person who watches wants no more. */
  readonly signal: AbortSignal;
  /** Registers what undoes a step; run in the reverse order. */
  defer(undo: () => unknown): void;
  close(): Promise<void>;
}

export function openRoom(signal: AbortSignal): Room {
  const dir = mkdtempSync(join(tmpdir(), 'cattc-bench-'));
  // Postgres runs as another user when a bench is run by root.
  chmodSync(dir, 0o711);
  const undos: (() => unknown)[] = [];
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
      try {
        await undo();
      } catch (error) {
        process.stderr.write(`could not clean up: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return {
    dir,
    signal,
    defer: (undo) => undos.push(undo),
    close() {
      closed ??= close();
      return closed;
    },
  };
}
