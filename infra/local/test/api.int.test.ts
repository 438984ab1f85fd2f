import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@cattc/postgres';
import { expect } from 'chai';
import { createApi } from '../src/api.ts';
import { ApiError } from '../src/graph-client.ts';
import { openEventStream } from '../src/tour/event-stream.ts';

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'answered',
    (error: unknown) => error,
  );

describe('the API as a person uses it', () => {
  const access = { issuerUrl: 'http://127.0.0.1:1', clientSecret: 'x' };

  it('says what does not answer and what to do, for queries and for the stream', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    for (const ask of [() => createApi(url, access).query(null, '{ viewer { role } }'), () => openEventStream(url, 'token', {})]) {
      const failure = await failureOf(ask());
      expect(failure).to.be.instanceOf(ApiError);
      expect(String(failure)).to.contain(`${url}/`).and.to.contain('ECONNREFUSED').and.to.contain('npm start');
    }
  });

  it('says that another program answers', async () => {
    const server = createServer((_, response) => response.writeHead(404).end('<html>')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const failure = await failureOf(createApi(url, access).query(null, '{ viewer { role } }'));
      expect(failure).to.be.instanceOf(ApiError);
      expect(String(failure)).to.contain('answered 404, not as this GraphQL API does');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
