import type { StartOptions } from '../src/start/options.ts';
import { startSystem } from '../src/start/system.ts';
import { fakeParts } from './fakes.ts';

// A launcher of its own, for tests that end one from outside. Argument: the options as JSON.
const system = startSystem(JSON.parse(process.argv[2] ?? '{}') as StartOptions, () => undefined, fakeParts());
process.on('SIGTERM', () => void system.stop().then(() => process.exit(0)));
await system.ready.then(
  () => process.send?.('ready'),
  () => undefined,
);
setInterval(() => undefined, 1000);
