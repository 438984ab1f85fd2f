import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { type AccessRule, readRule } from '@cattc/decisions';
import { readConfig, startGateway, startOnCores } from '@cattc/gateway';
import { createLogger, runProcess } from '@cattc/server';

// This project's gateway over the bench's own graph. RULED: the rules of its root fields are applied. CACHED: answers are kept, and nothing ever ends one.

const rule = readRule({ to: ['MEMBER', 'SECRETARIAT'], audience: 'NETWORK', whileSuspended: false });
const rules = new Map<string, AccessRule>(process.env.RULED === '1' ? [['Query.members', rule]] : []);
const nothingChanges = () => ({ isFollowing: () => true, stop: async () => undefined });

runProcess({
  name: 'gateway',
  start: (env, stopping) =>
    startOnCores(env, stopping, async (own, fellows) => {
      const config = readConfig(own);
      const supergraph = readFileSync(own.SUPERGRAPH ?? '', 'utf8');
      return startGateway(config, supergraph, createLogger({ name: 'gateway', level: config.logLevel }), {
        rules,
        fellows,
        ...(own.CACHED === '1' ? { invalidations: nothingChanges } : {}),
      });
    }),
});

const session = new Session();
session.connect();
const samplingMicroseconds = 200;

process.on('message', async (asked: unknown) => {
  if (asked === 'begin profile') {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
    await session.post('Profiler.start');
    process.send?.({ begun: true });
  } else if (asked === 'tell heap') {
    await session.post('HeapProfiler.collectGarbage');
    process.send?.({ heapUsed: process.memoryUsage().heapUsed });
  } else if (asked === 'end profile') {
    const { profile } = await session.post('Profiler.stop');
    process.send?.({ profile });
  }
});
