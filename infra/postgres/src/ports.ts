import { createServer } from 'node:net';

const listenOn = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });

/** True when nothing listens on this port of 127.0.0.1 at this moment. */
export async function portIsFree(port: number): Promise<boolean> {
  return (await listenOn(port)) !== undefined;
}

/** The first of the preferred ports that is free, else one that the operating system chooses. */
export async function freePort(...preferred: readonly (number | undefined)[]): Promise<number> {
  for (const port of preferred) {
    if (port !== undefined && (await portIsFree(port))) return port;
  }
  const chosen = await listenOn(0);
  if (chosen === undefined) throw new Error('No free port is left on 127.0.0.1.');
  return chosen;
}
