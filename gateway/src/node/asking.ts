import { GraphQLError } from 'graphql';
import { sendWatched } from '../inside/operation-watch.ts';
import { readAnswer, type SubgraphAnswer } from '../subgraphs/subgraph-answer.ts';
import type { Absence } from '../subgraphs/subgraph-error.ts';
import type { SubgraphRequest, SubgraphTransport } from '../subgraphs/subgraph-transport.ts';

/** Asks a subgraph in the name of whoever asked the gateway. */
export interface Asking {
  /** Throws a GraphQLError that names the subgraph where it is away; `missing` says what its answer would have told. */
  ask(subgraph: string, query: string, variables: object, missing: string): Promise<SubgraphAnswer>;
}

export function askingFor(transports: ReadonlyMap<string, SubgraphTransport>, request: SubgraphRequest): Asking {
  return {
    async ask(subgraph, query, variables, missing) {
      const transport = transports.get(subgraph);
      if (transport === undefined) throw new Error(`the gateway has no way to the subgraph "${subgraph}"`);
      const sent = { ...request, body: JSON.stringify({ query, variables }) };
      const watch = request.watch?.fetch({ subgraph, path: '' });
      const outcome = await (watch === undefined ? transport.send(sent) : sendWatched(transport, sent, watch));
      const read = outcome.kind === 'answer' ? readAnswer(outcome.bytes) : outcome;
      if (read.kind === 'absent') throw away(subgraph, read.absence, missing);
      return read.answer;
    },
  };
}

function away(service: string, absence: Absence, missing: string): GraphQLError {
  return new GraphQLError(`${service} ${absence}; ${missing} missing from this answer.`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
  });
}
