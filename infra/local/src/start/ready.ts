import { setTimeout as delay } from 'node:timers/promises';
import { StartFault } from './fault.ts';

interface Readiness {
  status?: string;
  checks?: Record<string, string>;
}

interface Waiting {
  say(text: string): void;
  signal: AbortSignal;
  limitMs?: number;
}

/** Until the gateway says that it is ready. */
export function waitUntilReady(gateway: string, waiting: Waiting): Promise<void> {
  return wait(waiting, async () => judge('the gateway', await ask(gateway, waiting.signal), ({ status }) => status !== 'starting'));
}

/** Until a whole query over all subgraphs has answered, though the gateway is still held back. */
export function waitUntilAnswering(gateway: string, waiting: Waiting): Promise<void> {
  const answering = ({ checks = {} }: Readiness) =>
    Object.entries(checks).every(([name, text]) => name === 'ready file' || text === 'answers');
  return wait(waiting, async () => judge('the gateway', await ask(gateway, waiting.signal), answering));
}

/** A subgraph's answer about itself holds for half a second. */
const newAnswerMs = 550;
/** Out of one service, into another, out of it, and to the partners: so often all have to be quiet, one look after the other. */
const quietLooks = 4;

/**
 * Until every event that is stored by now has reached everybody whom it concerns, and so has what followed from it: one look at several
 * services is not one moment, and may miss an event that is between two of them.
 */
export async function waitUntilDelivered(subgraphs: readonly string[], waiting: Waiting): Promise<void> {
  for (let looks = 1; looks < quietLooks; looks += 1) {
    await waitUntilQuiet(subgraphs, waiting);
    await delay(newAnswerMs, undefined, { signal: waiting.signal });
  }
  await waitUntilQuiet(subgraphs, waiting);
}

/** Until no outbox holds an event that is to be published, no consumer is behind, and no deadline is due, as far as one look tells. */
export function waitUntilQuiet(subgraphs: readonly string[], waiting: Waiting): Promise<void> {
  const delivered = ({ status, checks = {} }: Readiness) =>
    status === 'ready' && [checks.outbox, checks.consumers, checks.deadlines].every((text) => text === undefined || text.startsWith('0 '));
  return wait(waiting, async () => {
    const found = await Promise.all(subgraphs.map(async (url) => judge(url, await ask(url, waiting.signal), delivered)));
    return found.filter((text) => text !== undefined).join('; ') || undefined;
  });
}

/** Asks until there is nothing left to wait for; says after a while what it still is. */
async function wait({ say, signal, limitMs = 180_000 }: Waiting, missing: () => Promise<string | undefined>): Promise<void> {
  const begin = Date.now();
  let told = begin;
  for (;;) {
    const text = await missing();
    if (text === undefined) return;
    if (Date.now() - begin > limitMs) {
      throw new StartFault(
        `The system is not ready after ${limitMs / 1000} s: ${text}. The logs of its processes are in the folder "logs" of the data folder.`,
      );
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      say(`still waiting: ${text}`);
    }
    await delay(50, undefined, { signal });
  }
}

function judge(who: string, answer: Readiness | string, isSo: (readiness: Readiness) => boolean): string | undefined {
  if (typeof answer === 'string') return `${who} does not answer (${answer})`;
  if (isSo(answer)) return undefined;
  return Object.entries(answer.checks ?? {})
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');
}

async function ask(url: string, signal: AbortSignal): Promise<Readiness | string> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
    return (await response.json()) as Readiness;
  } catch (error) {
    signal.throwIfAborted();
    return (error as Error).message;
  }
}
