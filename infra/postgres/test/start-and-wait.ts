import { startEmbeddedPostgres } from '../src/index.ts';

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', settings: { fsync: 'off' } });
process.send?.({ url: server.superuserUrl });
setInterval(() => undefined, 1000);
