import { WebSocket } from 'ws';
import type { Arrivals, SubscribersOrder } from './subscribers.ts';

// Many subscribers to one thing, each over a WebSocket of its own, as graphql-ws has it.

const openingAtOnce = 100;
const now = (): number => performance.timeOrigin + performance.now();

/** When each subscriber was told the newest version that came. */
let arrivals = new Float64Array(0);
let versions = new Int32Array(0);
let waiting: { readonly version: number; left: number; readonly done: () => void } | undefined;

function toldAt(index: number, version: number): void {
  const before = versions[index] ?? 0;
  if (version <= before) return;
  versions[index] = version;
  arrivals[index] = now();
  if (waiting !== undefined && before < waiting.version && version >= waiting.version) {
    waiting.left -= 1;
    if (waiting.left === 0) waiting.done();
  }
}

/** Resolves with the first value. */
function open({ url, query, variables }: SubscribersOrder, index: number): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      process.send?.({ failed: `a subscriber was closed with ${code} ${reason}` });
      reject(new Error(`closed with ${code}`));
    });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1');
      if (text.startsWith('{"type":"connection_ack"')) {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        return;
      }
      const [, version] = /"version":(\d+)/.exec(text) ?? [];
      if (version === undefined) process.send?.({ failed: `a subscriber was told ${text.slice(0, 300)}` });
      toldAt(index, Number(version));
      resolve();
    });
  });
}

async function begin(order: SubscribersOrder): Promise<void> {
  arrivals = new Float64Array(order.count);
  versions = new Int32Array(order.count);
  let next = 0;
  const opener = async (): Promise<void> => {
    for (let index = next++; index < order.count; index = next++) await open(order, index);
  };
  await Promise.all(Array.from({ length: openingAtOnce }, opener));
  process.send?.({ open: order.count });
}

/** Answers when all have been told the version. */
function awaitAll(version: number): void {
  const left = versions.reduce((sum, told) => sum + (told < version ? 1 : 0), 0);
  const done = (): void => {
    waiting = undefined;
    const sorted = [...arrivals].sort((a, b) => a - b);
    const told: Arrivals = { first: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0, last: sorted.at(-1) ?? 0 };
    process.send?.(told);
  };
  waiting = { version, left, done };
  if (left === 0) done();
}

process.on('message', (asked: SubscribersOrder | { readonly version: number }) => {
  if ('version' in asked) awaitAll(asked.version);
  else begin(asked).catch((error: unknown) => process.send?.({ failed: String(error) }));
});
process.on('disconnect', () => process.exit(0));
