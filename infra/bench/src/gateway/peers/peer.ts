import type { Surroundings } from '../../bench.ts';
import type { CorePlan } from '../cores.ts';

/** What a peer is started over. */
export interface PeerPlace extends Surroundings {
  readonly cores: CorePlan;
  readonly supergraphFile: string;
  /** Addresses of the subgraphs with `/graphql`, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
}

/** How a peer's process is run. */
export interface PeerCommand {
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Bearer tokens of its callers, in turn. */
  readonly tokens?: readonly string[];
}

/** Something that answers the same operations over HTTP. */
export interface Peer {
  readonly name: string;
  readonly help: string;
  /** Of this project, and not a stranger. */
  readonly isOurs: boolean;
  command(place: PeerPlace, port: number): Promise<PeerCommand>;
}
