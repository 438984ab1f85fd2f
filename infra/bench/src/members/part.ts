import type { Bound, Surroundings } from '../bench.ts';
import type { BenchSystem } from '../bench-system.ts';
import type { GraphClient } from '../graph-client.ts';
import type { FilledRegister } from './fill-memberships.ts';

/** What a part measures in: a whole system whose network is full, asked through the gateway. */
export interface MembersSurroundings extends Surroundings {
  readonly system: BenchSystem;
  readonly register: FilledRegister;
  /** The gateway, as the secretariat. */
  readonly gateway: GraphClient;
  /** How many requests of each kind. */
  readonly requests: number;
}

/** One thing that is measured; those that change the register come last in `parts`. */
export interface MembersPart {
  readonly name: string;
  measure(
    surroundings: MembersSurroundings,
  ): Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly bounds: readonly Bound[] }>;
}
