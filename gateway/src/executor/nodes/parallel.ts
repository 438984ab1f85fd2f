import type { Step } from '../run.ts';

/** Runs all at the same time. */
export function parallel(steps: readonly Step[]): Step {
  return async (run, entities) => {
    await Promise.all(steps.map((step) => step(run, entities)));
  };
}
