import { setTimeout as delay } from 'node:timers/promises';
import { rounded } from '../bench.ts';
import type { BenchSystem } from '../bench-system.ts';
import { type GraphClient, gatewayClient, secretariat, subgraphClient } from '../graph-client.ts';
import { rorId } from '../import/ror-records.ts';
import { cpuBetween, cpuByName, processTree } from '../process-tree.ts';
import type { Room } from '../room.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { followEvents } from './event-feed.ts';

/** Milliseconds from a commit to the arrival of its event's SSE frame in this process, which also sends the mutations: one clock. */
export interface CommitLatency {
  readonly perSecond: number;
  /** From sending the mutation, before its commit: more than commit → client. What is judged. */
  readonly fromRequest: Spread;
  /** From the mutation's answer, after its commit: less than commit → client; the frame may even come first. */
  readonly fromAnswer: Spread;
  /** Of the mutation itself. */
  readonly mutation: Spread;
  /** Processor time of the system for one commit and its delivery. */
  readonly cpuMsPerCommit: Readonly<Record<string, number>>;
}

interface Commit {
  readonly sentAt: number;
  answeredAt: number;
  arrivedAt: number;
}

const register = `mutation ($input: RegisterOrganizationsInput!) {
  registerOrganizations(input: $input) {
    __typename ... on RegisterOrganizationsPayload { results { organization { id version } } } ... on Refusal { code message }
  }
}`;
export const updateOrganization = `mutation ($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) { __typename ... on UpdateOrganizationPayload { organization { id } } ... on Refusal { code message } }
}`;
const warmUpCommits = 200;
const lateLimitMs = 30_000;

export interface LatencyOptions {
  readonly via: 'network' | 'gateway';
  readonly commits: number;
  readonly rates: readonly number[];
}

/** Changes organisations at steady rates, each for two seconds before it is measured, whether or not earlier answers have come, and follows a partner's stream meanwhile. */
export async function measureCommits(
  room: Room,
  system: BenchSystem,
  options: LatencyOptions,
  say: (text: string) => void,
): Promise<CommitLatency[]> {
  const { via, commits, rates } = options;
  const client = via === 'network' ? subgraphClient(room, system, 'network', 64) : await gatewayClient(room, system, secretariat, 64);
  const versions = await registerOrganizations(client, 1_000);
  const ids = [...versions.keys()];
  const open = new Map<string, Commit>();
  const feed = await followEvents(room, system, ({ subject, sequence }, arrivedAt) => {
    const commit = open.get(`${subject}/${Number(sequence)}`);
    if (commit !== undefined) commit.arrivedAt = arrivedAt;
  });

  let turn = 0;
  const change = async (): Promise<Commit> => {
    const id = ids[turn % ids.length] ?? '';
    turn += 1;
    const version = (versions.get(id) ?? 1) + 1;
    versions.set(id, version);
    const commit: Commit = { sentAt: performance.now(), answeredAt: Number.NaN, arrivedAt: Number.NaN };
    open.set(`${id}/${version}`, commit);
    await client.ask(updateOrganization, { input: { id, established: 1900 + (version % 100) } });
    commit.answeredAt = performance.now();
    return commit;
  };
  const run = async (count: number, perSecond: number): Promise<Commit[]> => {
    const running: Promise<Commit>[] = [];
    const begin = performance.now();
    for (let at = 0; at < count; at += 1) {
      const wait = begin + (at * 1000) / perSecond - performance.now();
      if (wait > 0) await delay(wait, undefined, { signal: room.signal });
      running.push(change());
    }
    const done = await Promise.all(running);
    const end = performance.now() + lateLimitMs;
    for (let missing = done.length; missing > 0; ) {
      missing = done.filter(({ arrivedAt }) => Number.isNaN(arrivedAt)).length;
      if (performance.now() > end) throw new Error(`${missing} of ${count} events have not come within ${lateLimitMs / 1000} s`);
      if (missing > 0) await delay(5, undefined, { signal: room.signal });
    }
    open.clear();
    return done;
  };

  await run(warmUpCommits, 50);
  const found: CommitLatency[] = [];
  for (const perSecond of rates) {
    await run(2 * perSecond, perSecond);
    const cpuBefore = cpuByName(processTree(system.pid));
    const done = await run(commits, perSecond);
    const cpuSeconds = cpuBetween(cpuBefore, cpuByName(processTree(system.pid)));
    const latency = {
      perSecond,
      fromRequest: spreadOf(done.map(({ sentAt, arrivedAt }) => arrivedAt - sentAt)),
      fromAnswer: spreadOf(done.map(({ answeredAt, arrivedAt }) => arrivedAt - answeredAt)),
      mutation: spreadOf(done.map(({ sentAt, answeredAt }) => answeredAt - sentAt)),
      cpuMsPerCommit: Object.fromEntries(Object.entries(cpuSeconds).map(([name, seconds]) => [name, rounded((seconds * 1000) / commits)])),
    };
    const { fromRequest, fromAnswer, mutation } = latency;
    say(
      `${commits} commits at ${perSecond}/s: request → frame p50 ${fromRequest.p50} p99 ${fromRequest.p99} ms, answer → frame p50 ${fromAnswer.p50} p99 ${fromAnswer.p99} ms, the mutation itself p50 ${mutation.p50} p99 ${mutation.p99} ms`,
    );
    found.push(latency);
  }
  feed.close();
  return found;
}

/** New organisations and their versions, by id. */
export async function registerOrganizations(client: GraphClient, count: number): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (let from = 0; from < count; from += 200) {
    const organizations = Array.from({ length: Math.min(200, count - from) }, (_, at) => ({
      rorId: rorId(7_919 * (from + at + 1)),
      names: [{ value: `Institute ${from + at} of the bench`, lang: 'en', kind: 'LABEL' }],
      types: ['EDUCATION'],
      country: 'TH',
    }));
    const { registerOrganizations: answer } = await client.ask<{
      registerOrganizations: { results: { organization: { id: string; version: number } }[] };
    }>(register, { input: { organizations } });
    for (const { organization } of answer.results) versions.set(organization.id, organization.version);
  }
  return versions;
}
