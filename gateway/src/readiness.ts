import { existsSync } from 'node:fs';
import { publicCaller } from '@cattc/decisions';
import type { Readiness } from '@cattc/server';
import type { SubgraphClient } from './subgraph-client.ts';

const probeTimeoutMs = 2_000;
const freshForMs = 1_000;
const probe = JSON.stringify({ query: 'query GatewayProbe { __typename }', operationName: 'GatewayProbe' });

/**
 * `starting` until every subgraph has answered in one round and, where there is a ready file, that file exists; from then on `degraded`
 * names those that do not answer. A ready file that is there from the beginning tells that the system was ready before: a gateway that comes
 * back to it is in service at once, with what there is.
 */
export function watchReadiness(
  clients: readonly SubgraphClient[],
  { readyFile, now = Date.now }: { readonly readyFile?: string | undefined; readonly now?: () => number } = {},
): () => Promise<Readiness> {
  let started = readyFile !== undefined && existsSync(readyFile);
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  async function ask(): Promise<Readiness> {
    const states = await Promise.all(clients.map(async (client) => [client.name, await probeOne(client)] as const));
    const complete = states.every(([, state]) => state === 'answers');
    const held = readyFile !== undefined && !started && !existsSync(readyFile);
    started ||= complete && !held;
    const checks = Object.fromEntries(held ? [...states, ['ready file', 'is not there yet']] : states);
    return { status: !started ? 'starting' : complete ? 'ready' : 'degraded', checks };
  }

  return () => {
    if (latest === undefined || now() - latest.at >= freshForMs) latest = { at: now(), readiness: ask() };
    return latest.readiness;
  };
}

async function probeOne(client: SubgraphClient): Promise<string> {
  const signal = AbortSignal.timeout(probeTimeoutMs);
  const outcome = await client.send({ body: probe, isRead: true, caller: publicCaller, requestId: 'gateway-probe', signal });
  if (outcome.kind === 'absent') return signal.aborted ? 'does not answer in time' : outcome.absence;
  return outcome.answer.data == null ? 'answers with errors' : 'answers';
}
