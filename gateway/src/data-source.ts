import type { GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, Kind } from 'graphql';
import type { GatewayContext } from './context.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { unavailable } from './subgraph-error.ts';

type Source = GraphQLDataSource<GatewayContext>;

/** The gateway's executor asks a subgraph through this; what a subgraph that is down leaves out becomes an error that names it. */
export class SubgraphDataSource implements Source {
  readonly #client: SubgraphClient;

  constructor(client: SubgraphClient) {
    this.#client = client;
  }

  async process(options: Parameters<Source['process']>[0]): ReturnType<Source['process']> {
    const { query, variables, operationName } = options.request;
    const { caller, requestId, traceparent, acceptLanguage, signal, logger } = options.context as GatewayContext;
    const { document, pathInIncomingRequest: path } = 'document' in options ? options : {};
    const isRead = isQuery(document);
    const outcome = await this.#client.send({
      body: JSON.stringify({ query, variables, operationName }),
      isRead,
      caller,
      requestId,
      traceparent,
      acceptLanguage,
      signal,
    });
    if (outcome.kind === 'answer') return outcome.answer;
    // A read whose client has gone was given up; a mutation goes on to its end.
    if (!(isRead && signal.aborted))
      logger.warn({ subgraph: this.#client.name, reason: outcome.reason }, 'a subgraph gave no usable answer');
    return { data: null, errors: [unavailable(this.#client.name, outcome.absence, document, path?.includes('@') ?? false)] };
  }
}

function isQuery(document: DocumentNode | undefined): boolean {
  const operation = document?.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation === 'query';
}
