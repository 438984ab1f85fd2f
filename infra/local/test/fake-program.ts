import { createServer } from 'node:http';

// Stands in for a subgraph or the gateway: answers on its port, and misbehaves on request.
if (process.env.FAKE_FAILS === process.env.CATTC_PORT) {
  process.stderr.write('CATTC_EXAMPLE: is "x"; expected: a number\n');
  process.exit(78);
}
const server = createServer((request, response) => {
  if (request.url === '/environment') response.end(JSON.stringify(process.env));
  else if (request.url === '/pid') response.end(String(process.pid));
  else response.end(JSON.stringify({ status: 'ready', checks: {} }));
});
const stop = (): void => process.exit(0);
process.on('SIGTERM', stop).on('disconnect', stop);
server.listen(Number(process.env.CATTC_PORT), '127.0.0.1', () => process.send?.({ ready: true }));
