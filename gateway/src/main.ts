import { runProcess } from '@cattc/server';
import { startOnCores } from './workers/start-on-cores.ts';

runProcess({
  name: 'gateway',
  start: (env, stopping) =>
    startOnCores(env, stopping, async (...one) => {
      // Who only supervises others does without all that a gateway is made of.
      const { start } = await import('./service.ts');
      return start(...one);
    }),
});
