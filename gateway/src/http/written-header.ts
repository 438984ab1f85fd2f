import { onItsWayMs } from '../response-cache/writers.ts';

/** Of a mutation's answer: when it left, in milliseconds since 1970. Sent back with reads, it has them answered anew by every replica while the change may be on its way. */
export const writtenHeader = 'cattc-written';

export const writtenNow = (): string => String(Date.now());

/** Whether somebody has written so recently that kept answers may be from before; clocks of two replicas may differ by as much. */
export function isJustWritten(header: string | readonly string[] | undefined, now: number = Date.now()): boolean {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) && Math.abs(now - Number(header)) < onItsWayMs;
}
