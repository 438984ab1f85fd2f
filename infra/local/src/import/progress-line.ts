import type { ImportProgress } from './import-ror.ts';

export interface ProgressLine {
  update(progress: ImportProgress): void;
  /** A line of its own among the progress. */
  say(text: string): void;
  end(): void;
}

/** Shows progress on a stream: in place on a terminal, else one line every five seconds. */
export function createProgressLine(stream: NodeJS.WriteStream, totalBytes: number | undefined): ProgressLine {
  const started = performance.now();
  const everyMs = stream.isTTY ? 200 : 5_000;
  let lastMs = started;
  let shown = false;

  const clear = () => {
    if (shown) stream.write('\r\u001B[K');
    shown = false;
  };
  return {
    update(progress) {
      const now = performance.now();
      if (now - lastMs < everyMs) return;
      lastMs = now;
      const text = describe(progress, totalBytes, (now - started) / 1000);
      if (!stream.isTTY) stream.write(`${text}\n`);
      else {
        stream.write(`\r\u001B[K${text}`);
        shown = true;
      }
    },
    say(text) {
      clear();
      stream.write(`${text}\n`);
    },
    end: clear,
  };
}

function describe({ counts, bytesRead }: ImportProgress, totalBytes: number | undefined, seconds: number): string {
  const done = counts.registered + counts.updated + counts.unchanged + counts.kept + counts.withdrawn + counts.refused + counts.skipped;
  const part = totalBytes
    ? `${Math.min(100, Math.floor((bytesRead / totalBytes) * 100))} % read`
    : `${Math.floor(bytesRead / 1e6)} MB read`;
  return `${done} records, ${Math.round(done / Math.max(seconds, 0.001))}/s, ${part}, ${counts.refused} refused`;
}
