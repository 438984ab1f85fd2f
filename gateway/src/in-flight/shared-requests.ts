import type { CancelSignal } from '@cattc/server';
import type { Outcome, SubgraphRequest, SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { InFlight, type SharingOptions } from './in-flight.ts';
import { rightsOf } from './rights.ts';

/**
 * Answers the same read of a subgraph of the same rights with the bytes of the one that is under way; whoever is given them must not change them. What may be kept
 * joins none that began before the last change: it would be kept as if it had been read after it.
 */
export function shareRequests(transport: SubgraphTransport, options: SharingOptions): SubgraphTransport {
  const reads = new InFlight<Outcome>(options);
  options.onWritten?.(() => reads.forget());
  const earliestFor = ({ isAnew, tellsRecords }: SubgraphRequest): number => {
    if (isAnew) return Number.POSITIVE_INFINITY;
    return tellsRecords ? Math.max(reads.earliest, options.changedAt?.() ?? 0) : reads.earliest;
  };
  return {
    name: transport.name,
    async send(request) {
      if (!request.isRead) return transport.send(request).finally(() => reads.forget());
      let isOwn = false;
      const key = `${request.tellsRecords ? '+' : ''}${request.body}\n${rightsOf(request)}`;
      const send = (signal: CancelSignal) => {
        isOwn = true;
        return transport.send({ ...request, signal });
      };
      const outcome = reads.join(key, request.signal, send, earliestFor(request));
      if (!isOwn) request.watch?.joined();
      return outcome;
    },
  };
}
