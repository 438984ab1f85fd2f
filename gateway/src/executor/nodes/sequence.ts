import type { Step } from '../run.ts';

/** Runs one after the other. */
export function sequence(steps: readonly Step[]): Step {
  return async (run, entities) => {
    for (const step of steps) await step(run, entities);
  };
}
