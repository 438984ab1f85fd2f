import { publicCaller } from '@cattc/decisions';
import type { Readiness } from '@cattc/server';
import type { SubgraphClient } from './subgraph-client.ts';

const probeTimeoutMs = 2_000;
const freshForMs = 1_000;
const probe = JSON.stringify({ query: 'query GatewayProbe { __typename }', operationName: 'GatewayProbe' });

/** `starting` until every subgraph has answered in one round; from then on `degraded` names those that do not. */
export function watchReadiness(clients: readonly SubgraphClient[], now: () => number = Date.now): () => Promise<Readiness> {
  let started = false;
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  async function ask(): Promise<Readiness> {
    const states = await Promise.all(clients.map(async (client) => [client.name, await probeOne(client)] as const));
    const complete = states.every(([, state]) => state === 'answers');
    started ||= complete;
    return { status: complete ? 'ready' : started ? 'degraded' : 'starting', checks: Object.fromEntries(states) };
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
