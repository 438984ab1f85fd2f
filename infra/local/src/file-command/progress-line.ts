/** How far a command is. */
export interface Progress {
  readonly done: number;
  /** What is counted, such as records. */
  readonly unit: string;
  /** Such as `28 % read`. */
  readonly part: string;
  readonly refused: number;
}

export interface ProgressLine {
  update(progress: () => Progress): void;
  /** A line of its own among the progress. */
  say(text: string): void;
  end(): void;
}

/** Shows progress on a stream: in place on a terminal, else one line every five seconds. */
export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
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
      const text = describe(progress(), (now - started) / 1000);
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

function describe({ done, unit, part, refused }: Progress, seconds: number): string {
  return `${done} ${unit}, ${Math.round(done / Math.max(seconds, 0.001))}/s, ${part}, ${refused} refused`;
}
