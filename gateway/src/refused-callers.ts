import { AuthenticationError } from '@cattc/identity';
import { Counter, type Exchange, type Logger, type Registry } from '@cattc/server';

/** Takes note of a caller who was not let in, or is let in no more. */
export type NoteRefused = (reason: unknown, exchange: Pick<Exchange, 'trace'>) => void;

/** Whoever tries tokens by the thousand fills no log: the metric has them all. */
const linesPerSecond = 5;

/**
 * Counts each refusal by its code, and writes a line for some: code, status and request, and by its hash who it was where the token's signature holds. Nothing of the token
 * itself is in it, nor what it says.
 */
export function noteRefusedCallers(logger: Logger, registry: Registry, now: () => number = () => performance.now()): NoteRefused {
  const refused = new Counter({
    name: 'cattc_callers_refused_total',
    help: 'Callers who were not let in, or no more, by the code of the answer',
    labelNames: ['code'],
    registers: [registry],
  });
  let second = Number.NEGATIVE_INFINITY;
  let lines = 0;
  let unlogged = 0;
  return (reason, { trace }) => {
    if (!(reason instanceof AuthenticationError)) return;
    const { code, status, subjectHash } = reason;
    refused.inc({ code });
    if (now() - second >= 1_000) {
      second = now();
      lines = 0;
    }
    if (lines >= linesPerSecond) {
      unlogged += 1;
      return;
    }
    lines += 1;
    const left = unlogged === 0 ? {} : { unlogged };
    unlogged = 0;
    logger.warn(
      { code, status, requestId: trace.requestId, ...(subjectHash === null ? {} : { subjectHash }), ...left },
      'a caller was not let in',
    );
  };
}
