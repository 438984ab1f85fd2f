import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Parts } from '../src/start/system.ts';

const fake = join(import.meta.dirname, 'fake-program.js');

/** Every process a fake that only answers, and an issuer that issues nothing. */
export const fakeParts = (loads: string[] = []): Parts => ({
  programs: { network: fake, talent: fake, trading: fake, partners: fake, gateway: fake },
  async startIssuer({ port }) {
    const server = createServer((_, response) => response.end('{}'));
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    const url = `http://127.0.0.1:${port}`;
    return {
      url,
      jwksUri: `${url}/jwks`,
      port,
      introduce: () => undefined,
      rotateKey: async () => 'key',
      stop: () => new Promise((done) => server.close(() => done())),
    };
  },
  async loadSample({ gatewayUrl }) {
    loads.push(gatewayUrl);
  },
  readReadyPlaces: async () => ({ organizations: [], agencies: [] }),
});
