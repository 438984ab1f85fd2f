import { gated, prepareOperation, readConfig, readSupergraph, rootRules, startGateway } from '@cattc/gateway';
import type { TokenVerifier } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { buildSchema, parse } from 'graphql';
import { benchCaller } from '../bench-caller.ts';
import { spreadOf } from '../spread.ts';
import { operation } from './auth-bench.ts';

// Two gateways for the bench: as it is ('on'), and believing benchCaller and without rules ('off').
const config = readConfig(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('CATTC_'))));
const supergraph = await readSupergraph();
const logger = createLogger({ name: 'gateway', level: config.logLevel });

const credulous: TokenVerifier = {
  verify: async () => benchCaller,
  admit: async () => ({ caller: benchCaller, confirm: () => undefined }),
  stop: () => undefined,
};

/** Nothing until they are timed. */
let admissions: number[] | undefined;
function timed(verifier: TokenVerifier): TokenVerifier {
  return {
    ...verifier,
    async admit(...headers) {
      if (admissions === undefined) return verifier.admit(...headers);
      const begin = performance.now();
      const admission = await verifier.admit(...headers);
      admissions.push(performance.now() - begin);
      return admission;
    },
  };
}

const on = await startGateway(config, supergraph, logger, { verifier: timed });
const off = await startGateway(config, supergraph, logger, { verifier: () => credulous, rules: new Map() });
let cpu = process.cpuUsage();

/** What the rules of one operation take, of a caller who may ask for all of it. */
async function timeRules(): Promise<number[]> {
  // The rules look at names alone, not at the schema.
  const prepared = prepareOperation(buildSchema('type Query { none: ID }'), parse(operation));
  const context = { caller: benchCaller } as Parameters<typeof ruled>[2];
  const ruled = gated(async () => ({ text: '{"data":{}}', encoding: 'utf8', errors: [] }), rootRules(supergraph));
  const samples: number[] = [];
  for (let turn = 0; turn < 5_000; turn += 1) {
    const begin = performance.now();
    await ruled(prepared, {}, context);
    samples.push(performance.now() - begin);
  }
  return samples;
}

process.on('message', async (asked) => {
  if (asked === 'rules') return void process.send?.(spreadOf(await timeRules()));
  if (asked === 'admissions') {
    const samples = admissions ?? [];
    admissions = [];
    return void process.send?.(spreadOf(samples));
  }
  const { user, system } = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  process.send?.((user + system) / 1_000);
});
process.on('disconnect', () => void Promise.all([on.stop(), off.stop()]).finally(() => process.exit(0)));
process.send?.({ on: on.url, off: off.url });
