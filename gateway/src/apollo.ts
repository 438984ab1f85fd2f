import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Histogram, Logger } from '@cattc/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { limitRules, type OperationLimits } from './limits.ts';
import { countNodes } from './operation-size.ts';
import { fragmentsOf } from './root-fields.ts';
import { clientView, isUnexpected } from './subgraphs/subgraph-error.ts';

export interface ApolloOptions {
  readonly gateway: GatewayInterface;
  readonly logger: Logger;
  readonly limits: OperationLimits & { readonly maxTokens: number };
  /** Labels: kind, outcome. */
  readonly duration: Histogram;
}

/** The GraphQL pipeline in front of the gateway: limits, masking of faults, one figure per operation; nothing is reported anywhere else. */
export function createApollo({ gateway, logger, limits, duration }: ApolloOptions): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens, noLocation: false },
    validationRules: [...limitRules(limits)],
    formatError: clientView,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      bounding(limits.maxNodes),
      reporting(duration),
    ],
  });
}

/** Refuses an operation whose lists multiply to more than can be answered, before it is planned. */
function bounding(maxNodes: number): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) {
            const named = request.operationName ?? '';
            throw new GraphQLError(`The document has no operation ${JSON.stringify(named.slice(0, 100))}; name one that stands in it.`, {
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
            });
          }
          const nodes = countNodes({ schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} }, maxNodes);
          if (nodes <= maxNodes) return;
          throw new GraphQLError(
            `The operation could answer more than ${maxNodes} objects: the sizes of its nested lists multiply. Ask for smaller pages (first), or in several operations.`,
            { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
          );
        },
      };
    },
  };
}

function reporting(duration: Histogram): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const end = duration.startTimer();
      return {
        async didEncounterErrors({ errors, contextValue }) {
          // What the engine failed on has its request id, and was logged there.
          for (const error of errors.filter((each) => isUnexpected(each) && each.extensions.requestId === undefined)) {
            contextValue.logger.error({ err: error.originalError ?? error }, 'an operation failed in the gateway');
          }
        },
        async willSendResponse({ response, operation, contextValue }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          end({ kind: operation?.operation ?? 'none', outcome: errors === undefined ? 'ok' : 'errors' });
          if (errors === undefined || response.body.kind !== 'single') return;
          response.body.singleResult.errors = errors.map((error) =>
            isUnexpected(error)
              ? {
                  ...error,
                  message: `${error.message} Tell its operators the request id ${contextValue.requestId}.`,
                  extensions: { ...error.extensions, requestId: contextValue.requestId },
                }
              : error,
          );
        },
      };
    },
  };
}
