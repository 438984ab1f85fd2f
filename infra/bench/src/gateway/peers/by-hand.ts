import { join } from 'node:path';
import type { Peer } from './peer.ts';

/** Programs written for these operations alone. */
export const byHand: readonly Peer[] = [
  {
    name: 'bff',
    help: 'a hand-written server of these operations: it asks the subgraphs, merges values and prints them',
    isOurs: false,
    async command({ subgraphUrls }, port) {
      return {
        args: [join(import.meta.dirname, 'bff-process.js')],
        env: { NODE_ENV: 'production', SUBGRAPHS: JSON.stringify(Object.fromEntries(subgraphUrls)), PORT: String(port) },
      };
    },
  },
  {
    name: 'static',
    help: 'a server that sends finished answers',
    isOurs: false,
    async command(_, port) {
      return { args: [join(import.meta.dirname, 'static-process.js')], env: { NODE_ENV: 'production', PORT: String(port) } };
    },
  },
];
