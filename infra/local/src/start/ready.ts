import { setTimeout as delay } from 'node:timers/promises';
import { StartFault } from './fault.ts';

interface Readiness {
  status?: string;
  checks?: Record<string, string>;
}

/** Asks the gateway until it is ready; says after a while what it still waits for. */
export async function waitUntilReady(
  gateway: string,
  options: { say(text: string): void; signal: AbortSignal; limitMs?: number },
): Promise<void> {
  const { say, signal, limitMs = 180_000 } = options;
  const begin = Date.now();
  let told = begin;
  for (;;) {
    const answer = await ask(gateway, signal);
    if (answer === 'ready') return;
    if (Date.now() - begin > limitMs) {
      throw new StartFault(
        `The system is not ready after ${limitMs / 1000} s: ${answer}. The logs of its processes are in the folder "logs" of the data folder.`,
      );
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      say(`still waiting: ${answer}`);
    }
    await delay(50, undefined, { signal });
  }
}

async function ask(gateway: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`${gateway}/health/ready`, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
    const body = (await response.json()) as Readiness;
    if (response.status === 200) return 'ready';
    return Object.entries(body.checks ?? {})
      .map(([name, text]) => `${name}: ${text}`)
      .join(', ');
  } catch (error) {
    signal.throwIfAborted();
    return `the gateway does not answer (${(error as Error).message})`;
  }
}
