import { existsSync } from 'node:fs';
import { publicCaller } from '@cattc/decisions';
import type { Readiness } from '@cattc/server';
import { readAnswer } from './subgraphs/subgraph-answer.ts';
import type { SubgraphTransport } from './subgraphs/subgraph-transport.ts';

const probeTimeoutMs = 2_000;
const freshForMs = 1_000;
const probe = JSON.stringify({ query: 'query GatewayProbe { __typename }', operationName: 'GatewayProbe' });

export interface ReadinessOptions {
  readonly readyFile?: string | undefined;
  /** Whether it takes the place of one that was in service. */
  readonly isReplacement?: boolean;
  /** What is followed of the event log. */
  readonly directory?: { state(): Promise<string> };
  readonly now?: () => number;
}

/**
 * `starting` until the event log was read once, every subgraph has answered in one round and, where there is a ready file, that file exists; from then on `degraded`
 * names those that do not answer, the event log among them. A ready file that is there from the beginning tells that the system was ready
 * before: a gateway that comes back to it is in service as soon as it has read the log, with what there is.
 */
export function watchReadiness(
  clients: readonly SubgraphTransport[],
  { readyFile, isReplacement = false, directory, now = Date.now }: ReadinessOptions = {},
): () => Promise<Readiness> {
  let started = isReplacement || (readyFile !== undefined && existsSync(readyFile));
  let known = directory === undefined;
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  async function ask(): Promise<Readiness> {
    const probes = clients.map(async (client) => [client.name, await probeOne(client)] as const);
    const followed = directory?.state().then((state) => ['event log', state] as const);
    const states = await Promise.all(followed === undefined ? probes : [...probes, followed]);
    known ||= states.some(([name, state]) => name === 'event log' && state === 'answers');
    const complete = states.every(([, state]) => state === 'answers');
    const held = readyFile !== undefined && !started && !existsSync(readyFile);
    started ||= complete && !held;
    const checks = Object.fromEntries(held ? [...states, ['ready file', 'is not there yet']] : states);
    return { status: !started || !known ? 'starting' : complete ? 'ready' : 'degraded', checks };
  }

  return () => {
    if (latest === undefined || now() - latest.at >= freshForMs) latest = { at: now(), readiness: ask() };
    return latest.readiness;
  };
}

async function probeOne(client: SubgraphTransport): Promise<string> {
  const signal = AbortSignal.timeout(probeTimeoutMs);
  const outcome = await client.send({ body: probe, isRead: true, caller: publicCaller, requestId: 'gateway-probe', signal });
  if (outcome.kind === 'absent') return signal.aborted ? 'does not answer in time' : outcome.absence;
  const read = readAnswer(outcome.bytes);
  if (read.kind === 'absent') return read.absence;
  return read.answer.data == null ? 'answers with errors' : 'answers';
}
