import type { ParseArgsConfig } from 'node:util';
import type { Room } from './room.ts';

/** A figure that the project has promised. */
export interface Bound {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What a bench measured: the JSON object of its last line, and the bounds that it is judged by. */
export interface BenchResult {
  readonly value: number;
  readonly unit: string;
  /** The figure of a peer measured in the same run, in the same unit. */
  readonly baseline?: number;
  readonly ratio?: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly bounds: readonly Bound[];
}

export interface Surroundings {
  readonly room: Room;
  /** A line for the person who watches. */
  say(text: string): void;
}

export interface BenchOption {
  readonly type: 'string' | 'boolean';
  /** As it stands in the help, e.g. `--records N`. */
  readonly shown: string;
  readonly help: string;
  readonly default?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface Bench {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, BenchOption>>;
  run(values: OptionValues, surroundings: Surroundings): Promise<BenchResult>;
}

/** A wrong command line; the message says what would be right. */
export class UsageError extends Error {}

export function parserOptions(bench: Bench): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries([
    ...Object.entries(bench.options).map(([name, { type, default: preset }]) => [
      name,
      { type, ...(preset === undefined ? {} : { default: preset }) },
    ]),
    ['check', { type: 'boolean' }],
    ['help', { type: 'boolean', short: 'h' }],
  ]);
}

/** The value of an option that is a whole number of at least `min`. */
export function wholeNumber(values: OptionValues, name: string, min = 1): number {
  const text = String(values[name] ?? '');
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min) throw new UsageError(`--${name} is "${text}": a whole number of at least ${min} is needed.`);
  return value;
}

/** The same for several, separated by commas. */
export function wholeNumbers(values: OptionValues, name: string): number[] {
  return String(values[name] ?? '')
    .split(',')
    .map((text) => wholeNumber({ [name]: text.trim() }, name));
}

export function isMissed({ value, atMost, atLeast }: Bound): boolean {
  return !(value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY));
}

export function boundText({ what, value, unit, atMost, atLeast }: Bound): string {
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${what}: ${rounded(value)} ${unit}, promised is ${limit} ${unit}`;
}

/** Three significant digits, whole numbers from 100 on. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
