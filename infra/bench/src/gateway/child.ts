import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next message of a child; rejects where it ends instead. */
export async function nextMessage<Message>(child: ChildProcess, what: string): Promise<Message> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => {
        throw new Error(`${what} ended`);
      }),
    ]);
    return message as Message;
  } finally {
    settled.abort();
  }
}

/** Ends a child: kindly, then at once. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const limit = setTimeout(() => child.kill('SIGKILL'), 5_000);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(limit);
}
