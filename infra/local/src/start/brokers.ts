import { connect } from 'node:net';
import { StartFault } from './fault.ts';

const limitMs = 5000;

/** One of the brokers has to take a connection now: a wrong address is told at once, not by processes that try for ever. */
export async function requireBroker(brokers: readonly string[]): Promise<void> {
  try {
    await Promise.any(brokers.map(touch));
  } catch {
    throw new StartFault(
      `No Kafka broker answers at ${brokers.join(', ')}. Is Kafka running, and is HOST:PORT of --kafka its listener for clients?`,
    );
  }
}

function touch(broker: string): Promise<void> {
  const { hostname, port } = new URL(`kafka://${broker}`);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), timeout: limitMs });
    const end = (settle: () => void): void => {
      socket.destroy();
      settle();
    };
    socket.once('connect', () => end(resolve));
    socket.once('timeout', () => end(() => reject(new Error('timeout'))));
    socket.once('error', (error) => end(() => reject(error)));
  });
}
