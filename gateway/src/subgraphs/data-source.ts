import type { GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { sendWatched } from '../inside/operation-watch.ts';
import { readAnswer } from './subgraph-answer.ts';
import { unavailable } from './subgraph-error.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

type Source = GraphQLDataSource<GatewayContext>;

/** The stock executor asks a subgraph through this; what a subgraph that is down leaves out becomes an error that names it. */
export class SubgraphDataSource implements Source {
  readonly #transport: SubgraphTransport;

  constructor(transport: SubgraphTransport) {
    this.#transport = transport;
  }

  async process(options: Parameters<Source['process']>[0]): ReturnType<Source['process']> {
    const { query, variables, operationName } = options.request;
    const { caller, requestId, traceparent, acceptLanguage, isAnew, signal, logger, records, watch } = options.context as GatewayContext;
    const { document, pathInIncomingRequest: path } = 'document' in options ? options : {};
    const asked = document ?? parse(query ?? '', { noLocation: true });
    const isRead = isQuery(asked);
    const sent = {
      body: JSON.stringify({ query, variables, operationName }),
      isRead,
      caller,
      requestId,
      traceparent,
      acceptLanguage,
      isAnew,
      signal,
      tellsRecords: records !== undefined,
    };
    const { representations } = (variables ?? {}) as { readonly representations?: unknown };
    const outcome = await (watch === undefined
      ? this.#transport.send(sent)
      : sendWatched(
          this.#transport,
          sent,
          watch.fetch({
            subgraph: this.#transport.name,
            path: path?.join('.') ?? '',
            representations: Array.isArray(representations) ? representations.length : undefined,
          }),
        ));
    if (outcome.kind === 'answer') records?.add(outcome.records);
    const read = outcome.kind === 'answer' ? readAnswer(outcome.bytes) : outcome;
    if (read.kind === 'read') return read.answer;
    // A read whose client has gone was given up; a mutation goes on to its end.
    if (!(isRead && signal.aborted))
      logger.warn({ subgraph: this.#transport.name, reason: read.reason }, 'a subgraph gave no usable answer');
    return { data: null, errors: [unavailable(this.#transport.name, read.absence, asked, path?.includes('@') ?? false)] };
  }
}

function isQuery(document: DocumentNode): boolean {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation === 'query';
}
