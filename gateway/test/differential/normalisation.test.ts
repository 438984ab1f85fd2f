import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { type DocumentNode, Kind, parse, print, validate } from 'graphql';
import type { GatewayContext } from '../../src/context.ts';
import { createEngine } from '../../src/engine.ts';
import { operationOf, type PreparedOperation, prepareOperation } from '../../src/operations/prepared-operation.ts';
import { fragmentsOf } from '../../src/root-fields.ts';
import { type ServedSupergraph, serveCase, serveOwn } from './data/served.ts';
import { newSession } from './data/session.ts';
import { World } from './data/world.ts';
import { drawRequest } from './draw/draw-operation.ts';
import { noFaults } from './faults/fault-plan.ts';
import { digest, randomFrom } from './random.ts';
import { differences, takenApart } from './run/answer.ts';
import { smallSupergraphs } from './supergraphs/index.ts';

const seed = 20261124;
const operations = 40;

describe('normalised operations', function () {
  this.timeout(120_000);

  for (const { name, serve } of [
    ...smallSupergraphs.map((each) => ({ name: each.name, serve: async () => serveCase(each) })),
    { name: 'own', serve: serveOwn },
  ])
    it(`are valid and answered as they were before: ${name}`, async () => {
      const served = await serve();
      const { found, withValues } = await compare(served);
      expect(found.join('\n\n')).to.equal('');
      if (/\w\(/.test(served.sdl.replace(/@\w+\(|directive @\w+\(/g, '')))
        expect(withValues, 'operations with values').to.be.greaterThan(0);
    });
});

/** What the stock executor answers to drawn operations with the values in them, and with variables in their places. */
async function compare(served: ServedSupergraph): Promise<{ found: string[]; withValues: number }> {
  const logger = createLogger({ name: 'gateway', level: 'fatal' });
  const engine = await createEngine({
    supergraphSdl: served.sdl,
    rules: new Map(),
    logger,
    transports: served.transports,
    executor: 'stock',
    onFallback: () => {},
  });
  const found: string[] = [];
  let withValues = 0;
  try {
    for (let index = 0; index < operations; index += 1) {
      const random = randomFrom(digest(`${served.name} ${index}`, seed));
      const { request } = drawRequest(engine.schema, random, served.maxFields);
      const world = new World(served.facts, random.int(32));
      const document = parse(request.query, { noLocation: true });
      const answerTo = async (operation: PreparedOperation) => {
        const session = newSession(world, noFaults, new Map());
        served.use(session);
        return takenApart(await engine.execute(operation, request.variables, contextFor(logger)), session.ran);
      };
      const normalised = prepareOperation(engine.schema, document, request.operationName);
      if (Object.keys(normalised.values).length > 0) withValues += 1;
      const invalid = validate(engine.schema, normalised.document);
      const operation = operationOf(document, request.operationName);
      const fragments = new Map([...fragmentsOf(document)].filter(([fragment]) => normalised.fragments.has(fragment)));
      const only: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
      const plain = { schema: engine.schema, document: only, operation, fragments, values: {}, hash: `plain ${index}` };
      const differing = differences(await answerTo(plain), await answerTo(normalised));
      if (differing.length > 0 || invalid.length > 0)
        found.push(
          [
            `${index}: ${differing} ${invalid}`,
            request.query,
            print({ kind: Kind.DOCUMENT, definitions: normalised.document.definitions }),
            JSON.stringify(normalised.values),
          ].join('\n'),
        );
    }
  } finally {
    await engine.stop();
  }
  return { found, withValues };
}

function contextFor(logger: GatewayContext['logger']): GatewayContext {
  const { signal } = new AbortController();
  return {
    caller: publicCaller,
    requestId: 'req_normalised',
    traceparent: '00-00000000000000000000000000000001-0000000000000001-00',
    acceptLanguage: undefined,
    signal,
    logger,
  };
}
