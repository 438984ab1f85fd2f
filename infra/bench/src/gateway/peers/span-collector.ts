import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Surroundings } from '../../bench.ts';

/** Takes spans by OTLP over HTTP, and says when the first come; its address, there until the room closes. */
export async function collectSpans({ room, say }: Surroundings, of: string): Promise<string> {
  let hasCome = false;
  const server = createServer((request, response) => {
    if (!hasCome) say(`spans of ${of} arrive`);
    hasCome = true;
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  room.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
