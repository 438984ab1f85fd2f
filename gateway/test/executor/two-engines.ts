import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { type DocumentNode, type ExecutionResult, graphql, parse } from 'graphql';
import type { GatewayContext } from '../../src/context.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import { responseText } from '../../src/executor/operation-answer.ts';
import { prepareOperation } from '../../src/operations/prepared-operation.ts';
import type { SubgraphRequest, SubgraphTransport } from '../../src/subgraphs/subgraph-transport.ts';

/** SDL and resolvers of a subgraph that answers in this process. */
export interface LocalSubgraph {
  readonly sdl: string;
  readonly resolvers?: Parameters<typeof buildSubgraphSchema>[0] extends infer P ? Extract<P, { resolvers?: unknown }>['resolvers'] : never;
}

/** What a subgraph's transport was sent, parsed. */
export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One of the gateway's own executors and the stock one over the same subgraphs. */
export interface TwoEngines {
  readonly ours: Engine;
  readonly stock: Engine;
  readonly fallbacks: string[];
  /** Whether each operation was run over bytes (`hit`), or why not. */
  readonly scans: string[];
  /** What our executor sent to each subgraph. */
  readonly sent: Record<string, Sent[]>;
  /** Puts something in the place of a subgraph's next answers: an answer's text or bytes, or null for a subgraph that is down. */
  answerInstead: Record<string, (answer: string) => string | Buffer | null>;
  run(engine: Engine, query: string, variables?: Record<string, unknown>, signal?: AbortSignal): Promise<string>;
  /** The answers of both, which have to be of equal data, and of equal errors in any order; answers ours. */
  same(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult & { readonly text: string }>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14",
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@override", "@interfaceObject"])\n`;

export async function startTwoEngines(
  subgraphs: Readonly<Record<string, LocalSubgraph>>,
  executor: 'compiled' | 'scanned' = 'compiled',
): Promise<TwoEngines> {
  const parsed = Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => ({ name, typeDefs: parse(link + sdl), resolvers }));
  const supergraphSdl = compose(parsed);
  const sent: Record<string, Sent[]> = {};
  const answerInstead: TwoEngines['answerInstead'] = {};
  const transports = (isNoted: boolean) =>
    new Map(
      parsed.map(({ name, typeDefs, resolvers }): [string, SubgraphTransport] => {
        const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers ?? {} });
        const noted: Sent[] = [];
        if (isNoted) sent[name] = noted;
        const send = async ({ body }: SubgraphRequest) => {
          const { query, variables } = JSON.parse(body);
          noted.push({ query, variables });
          const answer = JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
          const given = answerInstead[name] === undefined ? answer : answerInstead[name](answer);
          return given === null
            ? { kind: 'absent' as const, absence: 'does not answer' as const, reason: 'test' }
            : { kind: 'answer' as const, bytes: typeof given === 'string' ? Buffer.from(given) : given };
        };
        return [name, { name, send }];
      }),
    );
  const fallbacks: string[] = [];
  const scans: string[] = [];
  const options = {
    supergraphSdl,
    rules: new Map(),
    logger: createLogger({ name: 'test', level: 'silent' }),
    onFallback: (reason: string) => fallbacks.push(reason),
    runsBeforeScanner: 0,
    onScan: (outcome: string) => scans.push(outcome),
  };
  const ours = await createEngine({ ...options, transports: transports(true), executor });
  const stock = await createEngine({ ...options, transports: transports(false), executor: 'stock' });

  async function run(engine: Engine, query: string, variables: Record<string, unknown> = {}, signal = new AbortController().signal) {
    const prepared = prepareOperation(engine.schema, parse(query));
    return responseText(await engine.execute(prepared, variables, testContext(signal)));
  }
  return {
    ours,
    stock,
    fallbacks,
    scans,
    sent,
    answerInstead,
    run,
    async same(query, variables) {
      const text = await run(ours, query, variables);
      const expected = await run(stock, query, variables);
      const result: ExecutionResult = JSON.parse(text);
      const reference: ExecutionResult = JSON.parse(expected);
      const comparable = (each: ExecutionResult) =>
        JSON.stringify({
          data: each.data,
          errors: each.errors?.map((error) => JSON.stringify(error)).sort(),
          extensions: each.extensions,
        });
      if (comparable(result) !== comparable(reference)) throw new Error(`ours:  ${text}\nstock: ${expected}`);
      return { ...result, text };
    },
  };
}

/** What a request of nobody in particular carries. */
export function testContext(signal: AbortSignal = new AbortController().signal): GatewayContext {
  return {
    caller: publicCaller,
    requestId: 'req-1',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    acceptLanguage: undefined,
    signal,
    logger: createLogger({ name: 'test', level: 'silent' }),
  };
}

function compose(services: readonly { readonly name: string; readonly typeDefs: DocumentNode }[]): string {
  const { supergraphSdl, errors } = composeServices(
    services.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.invalid/graphql` })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
