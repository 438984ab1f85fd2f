import { join } from 'node:path';
import { installPeer } from './install.ts';
import type { Peer, PeerPlace } from './peer.ts';

const production = { NODE_ENV: 'production' };

async function script(name: string, { say, supergraphFile, subgraphUrls }: PeerPlace, port: number) {
  const cwd = await installPeer(name, say);
  return {
    args: [join(cwd, 'start.mjs')],
    cwd,
    env: { ...production, SUPERGRAPH: supergraphFile, SUBGRAPHS: JSON.stringify(Object.fromEntries(subgraphUrls)), PORT: String(port) },
  };
}

/** The command line that its manual gives for Node. */
async function hive({ say, supergraphFile }: PeerPlace, port: number, ...more: readonly string[]) {
  const cwd = await installPeer('hive', say);
  const command = join(cwd, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  return {
    args: [command, 'supergraph', supergraphFile, '--host', '127.0.0.1', '--port', String(port), '--fork', '1', ...more],
    cwd,
    env: production,
  };
}

/** Gateways of others. */
export const strangers: readonly Peer[] = [
  {
    name: 'stock',
    help: 'ApolloServer standalone with ApolloGateway',
    isOurs: false,
    command: (place, port) => script('stock', place, port),
  },
  {
    name: 'hive',
    help: 'Hive Gateway',
    isOurs: false,
    command: (place, port) => hive(place, port),
  },
  {
    name: 'hive-rust',
    help: "Hive Gateway with the runtime of Hive's router, whose planner is Rust",
    isOurs: false,
    command: (place, port) => hive(place, port, '--hive-router-runtime'),
  },
  {
    name: 'mercurius',
    help: 'the gateway plugin of mercurius, with JIT',
    isOurs: false,
    command: (place, port) => script('mercurius', place, port),
  },
];
