import { join } from 'node:path';
import { readConfig } from '@cattc/gateway';
import { bearerTokens } from './bearer-tokens.ts';
import type { Peer, PeerPlace } from './peer.ts';
import { collectSpans } from './span-collector.ts';

const executors = ['stock', 'compiled', 'scanned'] as const;

/** Whether the gateway can be told to execute so. */
function knows(executor: string): boolean {
  try {
    readConfig({ CATTC_EXECUTOR: executor });
    return true;
  } catch {
    return false;
  }
}

function command({ supergraphFile, subgraphUrls }: PeerPlace, port: number, settings: Readonly<Record<string, string>>) {
  const addresses = [...subgraphUrls].map(([name, url]) => [`CATTC_${name.toUpperCase()}_URL`, new URL(url).origin]);
  return {
    args: [join(import.meta.dirname, 'our-gateway-process.js')],
    env: { SUPERGRAPH: supergraphFile, CATTC_PORT: String(port), ...Object.fromEntries(addresses), ...settings },
  };
}

const known = executors.filter(knows);
/** The fastest that the gateway knows; undefined where it has but one, and no name for it. */
const best = known.at(-1);
const bestSettings: Readonly<Record<string, string>> = best === undefined ? {} : { CATTC_EXECUTOR: best };

/** Whether `ours` has the scanner, of which more is promised. */
export const isScanned = best === 'scanned';

/** The fastest once more, as several processes on one port. */
export const oursOnCores = (workers: number): Peer => ({
  name: 'ours-workers',
  help: `the same as ours, with ${workers} workers`,
  isOurs: true,
  command: async (place, port) => command(place, port, { ...bestSettings, GATEWAY_WORKERS: String(workers) }),
});

/** This project's gateway, once for each executor that it has; `ours` is the fastest. */
export const ours: readonly Peer[] = [
  {
    name: 'ours',
    help: `this gateway, executor alone: a public caller, no rules${best === undefined ? '' : ` (${best})`}`,
    isOurs: true,
    command: async (place, port) => command(place, port, bestSettings),
  },
  {
    name: 'ours-everything',
    help: 'the same with everything on: a verified caller, rules, metrics, spans of one request in a hundred',
    isOurs: true,
    async command(place, port) {
      const { issuers, tokens } = await bearerTokens(place.room);
      const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: await collectSpans(place, 'ours-everything'), OTEL_TRACES_SAMPLER_ARG: '0.01' };
      return { ...command(place, port, { ...bestSettings, ...traced, RULED: '1', CATTC_ISSUERS: issuers }), tokens };
    },
  },
  {
    name: 'ours-untraced',
    help: 'the same with everything on but spans',
    isOurs: true,
    async command(place, port) {
      const { issuers, tokens } = await bearerTokens(place.room);
      return { ...command(place, port, { ...bestSettings, RULED: '1', CATTC_ISSUERS: issuers }), tokens };
    },
  },
  {
    name: 'ours-cached',
    help: 'the same as ours, answers kept as the graph declares',
    isOurs: true,
    command: async (place, port) => command(place, port, { ...bestSettings, CACHED: '1' }),
  },
  ...known.slice(0, -1).map(
    (executor): Peer => ({
      name: `ours-${executor}`,
      help: `this gateway with the ${executor} executor`,
      isOurs: true,
      command: async (place, port) => command(place, port, { CATTC_EXECUTOR: executor }),
    }),
  ),
];
