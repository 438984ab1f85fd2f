import { ConfigError, runProcess } from '../src/index.ts';

/** A process for process.int.test.ts, which behaves as its environment says. */
runProcess({
  name: 'sample',
  start: async (env, stopping) => {
    if (env.SAMPLE === 'endless-start') {
      process.stdout.write('starting\n');
      const alive = setInterval(() => {}, 1_000);
      await new Promise((resolve) => stopping.addEventListener('abort', resolve));
      clearInterval(alive);
      throw new Error('stopped while it started');
    }
    if (env.SAMPLE === 'misconfigured') throw new ConfigError(['CATTC_PORT: is "x"; expected: a port', 'CATTC_HOST: is not set']);
    if (env.SAMPLE === 'broken') throw new Error('no database');
    if (env.SAMPLE === 'slow-start') {
      process.stdout.write('starting\n');
      await new Promise((resolve) => process.stdin.once('data', resolve));
    }
    if (env.SAMPLE === 'rejecting') setImmediate(() => void Promise.reject(new Error('forgotten')));
    const failed = Promise.reject<never>(new Error('nobody is left'));
    failed.catch(() => undefined);
    const alive = setInterval(() => {}, 1_000);
    return {
      port: 4711,
      ...(env.SAMPLE === 'failing later' ? { failed } : {}),
      async stop() {
        process.stdout.write('stopped\n');
        clearInterval(alive);
      },
    };
  },
});
