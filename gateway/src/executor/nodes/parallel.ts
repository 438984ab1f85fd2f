import type { Step } from '../run.ts';

/** Runs all at the same time. One that throws at once does so like one that fails later: no other's failure may be left unheard. */
export function parallel(steps: readonly Step[]): Step {
  return async (run, entities) => {
    await Promise.all(steps.map(async (step) => step(run, entities)));
  };
}
