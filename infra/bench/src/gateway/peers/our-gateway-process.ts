import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { type AccessRule, readRule } from '@cattc/decisions';
import { readConfig, startGateway } from '@cattc/gateway';
import { createLogger } from '@cattc/server';

// This project's gateway over the bench's own graph. RULED: the rules of its root fields are applied. CACHED: answers are kept, and nothing ever ends one.

const config = readConfig(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('CATTC_'))));
const rule = readRule({ to: ['MEMBER', 'SECRETARIAT'], audience: 'NETWORK', whileSuspended: false });
const rules = new Map<string, AccessRule>(process.env.RULED === '1' ? [['Query.members', rule]] : []);
const supergraph = readFileSync(process.env.SUPERGRAPH ?? '', 'utf8');
const nothingChanges = () => ({ isFollowing: () => true, stop: async () => undefined });
const running = await startGateway(config, supergraph, createLogger({ name: 'gateway', level: config.logLevel }), {
  rules,
  ...(process.env.CACHED === '1' ? { invalidations: nothingChanges } : {}),
});

const session = new Session();
session.connect();
const samplingMicroseconds = 200;

process.on('message', async (asked: 'begin profile' | 'end profile') => {
  if (asked === 'begin profile') {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
    await session.post('Profiler.start');
    process.send?.({ begun: true });
  } else {
    const { profile } = await session.post('Profiler.stop');
    process.send?.({ profile });
  }
});
const stop = (): void => void running.stop().finally(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('disconnect', stop);
