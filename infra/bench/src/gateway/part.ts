import type { Bound, Surroundings } from '../bench.ts';
import type { Field } from './field.ts';
import type { Workload } from './workloads.ts';

/** How much is measured. */
export interface Extent {
  readonly rounds: number;
  readonly seconds: number;
  /** Of clients; the first is the one that bounds are about. */
  readonly connections: readonly [number, ...number[]];
}

export interface GatewayPartSurroundings extends Surroundings, Extent {
  readonly field: Field;
}

export interface Headline {
  readonly value: number;
  readonly baseline: number;
  readonly ratio: number;
}

export interface PartResult {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly bounds: readonly Bound[];
  /** What the bench's last line gives of it. */
  readonly headline?: Headline;
}

/** One thing that is measured over the bench's own graph. */
export interface GatewayPart {
  readonly name: string;
  /** What it sends. */
  readonly workloads: readonly Workload[];
  measure(surroundings: GatewayPartSurroundings): Promise<PartResult>;
}
