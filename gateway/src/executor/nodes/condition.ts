import { own } from '../properties.ts';
import type { Step } from '../run.ts';

export interface ConditionOptions {
  /** Name of the Boolean variable. */
  readonly variable: string;
  readonly defaultValue: unknown;
  readonly ifTrue: Step | undefined;
  readonly ifFalse: Step | undefined;
}

/** Runs one of two branches by a variable. */
export function condition({ variable, defaultValue, ifTrue, ifFalse }: ConditionOptions): Step {
  return (run, entities) => {
    const given = own(run.variables, variable);
    const value = given === undefined ? defaultValue : given;
    if (typeof value !== 'boolean') throw new TypeError(`the variable $${variable} of a condition is no Boolean`);
    return (value ? ifTrue : ifFalse)?.(run, entities);
  };
}
