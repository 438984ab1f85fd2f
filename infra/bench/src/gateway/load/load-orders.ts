import type { Spread } from '../../spread.ts';

/** Requests in the order in which they are sent, again and again. */
export interface PreparedRequests {
  readonly id: string;
  readonly port: number;
  /** Heads and bodies, as they go on the wire. */
  readonly texts: readonly string[];
  /** Length of the right answer's body to each. */
  readonly lengths: readonly number[];
}

/** One slice of load. */
export interface Drive {
  /** Of the requests. */
  readonly id: string;
  /** At most, where `rate` is given. */
  readonly connections: number;
  /** Driven before what is counted. */
  readonly leadMs: number;
  readonly ms: number;
  /** Arrivals per second, whatever the answers take; without it each connection sends when it has its answer. */
  readonly rate?: number;
  /** Whose processor time is counted. */
  readonly pids: readonly number[];
  /** The cores that are theirs alone. */
  readonly ownedCores: readonly number[];
}

export interface DriveResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds of the requests that were answered while it was counted. */
  readonly latency: Spread;
  /** Processor time per wall time of all `pids`, 1 for a whole core. */
  readonly cores: number;
  /** The same of whatever else ran on the cores that are theirs alone. */
  readonly disturbance: number;
  /** The same of the load generator itself. */
  readonly ownCores: number;
}

export type Order = { readonly prepare: PreparedRequests } | { readonly drive: Drive };
export type Report = { readonly prepared: string } | { readonly driven: DriveResult } | { readonly failed: string };
