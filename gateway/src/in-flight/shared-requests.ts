import type { Outcome, SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { InFlight, type SharingOptions } from './in-flight.ts';
import { rightsOf } from './rights.ts';

/** Answers the same read of a subgraph of the same rights with the bytes of the one that is under way; whoever is given them must not change them. */
export function shareRequests(transport: SubgraphTransport, options: SharingOptions): SubgraphTransport {
  const reads = new InFlight<Outcome>(options);
  options.onWritten?.(() => reads.forget());
  return {
    name: transport.name,
    async send(request) {
      if (!request.isRead) return transport.send(request).finally(() => reads.forget());
      let isOwn = false;
      const outcome = reads.join(`${request.tellsRecords ? '+' : ''}${request.body}\n${rightsOf(request)}`, request.signal, (signal) => {
        isOwn = true;
        return transport.send({ ...request, signal });
      });
      if (!isOwn) request.watch?.joined();
      return outcome;
    },
  };
}
