import { readFile } from 'node:fs/promises';
import { createLogger, runProcess } from '@cattc/server';
import { startOnCores } from '../../src/workers/start-on-cores.ts';

// The gateway over the supergraph of a file. What it keeps is never ended by an event. BROKEN: no worker comes to serve.

const { SUPERGRAPH = '', BROKEN } = process.env;
const nothingChanges = () => ({ isFollowing: () => true, stop: async () => undefined });

runProcess({
  name: 'gateway',
  start: (env, stopping) =>
    startOnCores(
      env,
      stopping,
      async (own, fellows, isStopping) => {
        if (BROKEN !== undefined) throw new Error('broken as asked');
        const { readConfig, startGateway } = await import('../../src/index.ts');
        const config = readConfig(own);
        const logger = createLogger({ name: 'gateway', level: config.logLevel });
        return startGateway(config, await readFile(SUPERGRAPH, 'utf8'), logger, {
          fellows,
          stopping: isStopping,
          invalidations: nothingChanges,
        });
      },
      { silentAfterMs: 5_000 },
    ),
});
