import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { parse } from 'graphql';
import { createEngine, type Engine } from '../../src/engine.ts';
import { prepareOperation } from '../../src/operations/prepared-operation.ts';
import type { Outcome, SubgraphRequest, SubgraphTransport } from '../../src/subgraphs/subgraph-transport.ts';
import { composeTestSupergraph } from '../subgraphs.ts';
import { testContext } from './two-engines.ts';

describe('the engine', () => {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const sent: SubgraphRequest[] = [];
  let answer: (request: SubgraphRequest) => Promise<Outcome>;
  const names = ['network', 'trading', 'talent', 'partners'];
  const transports = new Map(
    names.map((name): [string, SubgraphTransport] => [
      name,
      {
        name,
        send(request) {
          sent.push(request);
          return answer(request);
        },
      },
    ]),
  );
  const engines: Engine[] = [];
  const planned: number[] = [];
  const start = async (more: Partial<Parameters<typeof createEngine>[0]> = {}) => {
    const engine = await createEngine({
      supergraphSdl: composeTestSupergraph(),
      transports,
      executor: 'compiled',
      rules: new Map(),
      logger,
      onPlanned: (ms) => planned.push(ms),
      onFallback: (reason) => expect.fail(reason),
      ...more,
    });
    engines.push(engine);
    return engine;
  };
  const prepared = (engine: Engine, text: string) => prepareOperation(engine.schema, parse(text));
  beforeEach(() => {
    sent.length = 0;
    planned.length = 0;
    answer = async () => ({ kind: 'answer', bytes: Buffer.from('{"data":{"organization":{"id":"1"}}}') });
  });
  after(() => Promise.all(engines.map((engine) => engine.stop())));

  it('plans an operation once, however many ask for it at the same time', async () => {
    const engine = await start();
    const asked = Array.from({ length: 20 }, () => engine.execute(prepared(engine, '{ organization(id: 1) { id } }'), {}, testContext()));
    for (const { text } of await Promise.all(asked)) expect(text).to.equal('{"data":{"organization":{"id":"1"}}}');
    expect(planned).to.have.length(1);
    expect(sent).to.have.length(20);
  });

  it('plans no more for a caller who has spent the time for it, and still runs what is known and what others ask', async () => {
    const engine = await start({ planning: { budgetMs: 0.001, windowMs: 60_000 } });
    const known = prepared(engine, '{ organization(id: 1) { id } }');
    const fresh = prepared(engine, '{ organization(id: 1) { id name } }');
    await engine.execute(known, {}, testContext());
    const refused = await engine.execute(fresh, {}, testContext()).catch((error: unknown) => error);
    expect(refused).to.have.nested.property('extensions.code', 'PLANNING_LIMITED');
    expect(sent).to.have.length(1);
    expect((await engine.execute(known, {}, testContext())).errors).to.deep.equal([]);
    await engine.execute(fresh, {}, { ...testContext(), caller: { ...publicCaller, person: 'test:ada' } });
    expect(sent).to.have.length(3);
  });

  it('fills in the values that normalisation took out of the text', async () => {
    const engine = await start();
    const operation = { ...prepared(engine, 'query ($_0: ID!) { organization(id: $_0) { id } }'), values: { _0: 'org_1' } };
    await engine.execute(operation, {}, testContext());
    expect(JSON.parse(sent[0]?.body ?? '').variables).to.deep.equal({ _0: 'org_1' });
  });

  it('swaps the supergraph: operations that were checked before run as they were planned, new ones by the new schema', async () => {
    const engine = await start();
    const told: unknown[] = [];
    const end = engine.onSchema((schema) => told.push(schema));
    const old = engine.schema;
    const before = prepared(engine, '{ organization(id: 1) { id name } }');
    engine.update(composeTestSupergraph().replace('  name: String! @join__field(graph: NETWORK)\n', ''));
    expect(told).to.deep.equal([engine.schema]);
    expect(engine.schema).not.to.equal(old);
    expect(engine.schema.getType('Organization')?.toConfig()).not.to.have.nested.property('fields.name');
    answer = async () => ({ kind: 'answer', bytes: Buffer.from('{"data":{"organization":{"id":"1","name":"N"}}}') });
    expect((await engine.execute(before, {}, testContext())).text).to.equal('{"data":{"organization":{"id":"1","name":"N"}}}');
    expect((await engine.execute(prepared(engine, '{ organization(id: 1) { id } }'), {}, testContext())).text).to.include('"id":"1"');
    end();
  });

  it('keeps the present supergraph where another cannot be read', async () => {
    const engine = await start();
    const present = engine.schema;
    expect(() => engine.update('type Query { broken')).to.throw();
    expect(engine.schema).to.equal(present);
    expect((await engine.execute(prepared(engine, '{ organization(id: 1) { id } }'), {}, testContext())).errors).to.deep.equal([]);
  });

  it('answers with an error that says no more where the gateway itself fails', async () => {
    const engine = await start();
    answer = async () => {
      throw new Error('secret');
    };
    const { text, errors } = await engine.execute(prepared(engine, '{ organization(id: 1) { id } }'), {}, testContext());
    expect(text).not.to.include('secret');
    expect(errors[0]?.extensions).to.deep.equal({ code: 'INTERNAL_SERVER_ERROR', requestId: 'req-1' });
    expect(JSON.parse(text).data).to.deep.equal({ organization: null });
  });
});
