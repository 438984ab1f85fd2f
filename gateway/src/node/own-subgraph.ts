import type { Logger } from '@cattc/server';
import { buildASTSchema, type DocumentNode, execute, type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { typeDefs } from '../generated/type-defs.ts';
import { ownName } from '../subgraphs/subgraph-error.ts';
import type { SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { askingFor } from './asking.ts';
import { createNodeFinder } from './known-nodes.ts';
import { type NodeContext, nodeFields } from './node-fields.ts';

/** Operations whose parsed text is kept: the plans of clients ask for few different ones. */
const mostDocuments = 1_000;

/** The part of the graph that the gateway answers itself, in its own process, by asking the subgraphs in the name of the caller. */
export function createOwnSubgraph(transports: ReadonlyMap<string, SubgraphTransport>, logger: Logger): SubgraphTransport {
  // It was validated when the supergraph was composed.
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  const documents = new Map<string, DocumentNode>();

  function documentOf(query: string): DocumentNode {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    const [oldest] = documents.keys();
    if (documents.size >= mostDocuments && oldest !== undefined) documents.delete(oldest);
    documents.set(query, document);
    return document;
  }

  function told(error: GraphQLError): GraphQLFormattedError {
    if (error.extensions.code !== undefined) return error.toJSON();
    logger.error({ err: error.originalError ?? error }, 'a field of the gateway itself failed');
    return { ...error.toJSON(), message: 'The gateway failed on this request.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }

  return {
    name: ownName,
    async send(request) {
      try {
        const { query, variables, operationName } = JSON.parse(request.body);
        const asking = askingFor(transports, request);
        const contextValue: NodeContext = { asking, findNode: createNodeFinder(asking), errors: [] };
        const result = await execute({
          schema,
          document: documentOf(query),
          rootValue: nodeFields,
          contextValue,
          variableValues: variables,
          operationName,
        });
        const { data = null } = result;
        const errors = [...(result.errors ?? []), ...contextValue.errors].map(told);
        return { kind: 'answer', bytes: Buffer.from(JSON.stringify(errors.length === 0 ? { data } : { errors, data })) };
      } catch (error) {
        logger.error({ err: error }, 'the gateway cannot answer its own part of the graph');
        return { kind: 'absent', absence: 'answers with no GraphQL response', reason: 'a fault of its own' };
      }
    },
  };
}
