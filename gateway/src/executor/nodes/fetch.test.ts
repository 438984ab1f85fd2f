import type { FetchNode } from '@apollo/query-planner';
import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { OperationTypeNode } from 'graphql';
import type { Outcome, SubgraphRequest } from '../../subgraphs/subgraph-transport.ts';
import type { Run } from '../run.ts';
import { entityFetch } from './entity-fetch.ts';
import { fetch } from './fetch.ts';

const isOfType = (typename: unknown, condition: string) => typename === condition || condition === 'Node';

function subgraph(answer: object | string | null) {
  const requests: SubgraphRequest[] = [];
  const outcome: Outcome =
    answer === null
      ? { kind: 'absent', absence: 'does not answer in time', reason: 'UND_ERR_HEADERS_TIMEOUT' }
      : { kind: 'answer', bytes: Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer)) };
  const transport = {
    name: 'shop',
    async send(request: SubgraphRequest) {
      requests.push(request);
      return outcome;
    },
  };
  return { requests, scope: { transports: new Map([['shop', transport]]), isOfType } };
}

function newRun(data: Record<string, unknown> = {}, variables: Record<string, unknown> = {}): Run {
  const signal = new AbortController().signal;
  const logger = createLogger({ name: 'test', level: 'silent' });
  const context = { caller: publicCaller, requestId: 'r', traceparent: 't', acceptLanguage: 'zh', signal, logger };
  return { data, errors: [], variables, context, plain: true };
}

const node = (operation: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'shop',
  operation,
  operationName: 'Op__shop__0',
  operationKind: OperationTypeNode.QUERY,
  ...more,
});

const entities = (operation: string, more: Partial<FetchNode> = {}): FetchNode =>
  node(`query($representations:[_Any!]!){_entities(representations:$representations){${operation}}}`, {
    requires: [
      {
        kind: 'InlineFragment',
        typeCondition: 'Book',
        selections: [
          { kind: 'Field', name: '__typename' },
          { kind: 'Field', name: 'id' },
        ],
      },
    ],
    ...more,
  });

describe('fetch', () => {
  it('sends the operation with the variables that it uses, under the name and the rights of the request', async () => {
    const { requests, scope } = subgraph({ data: { a: 1 } });
    const run = newRun({}, { used: { deep: '"' }, absent: undefined, other: 2 });
    await fetch(node('query($used:I){a}', { variableUsages: ['used', 'absent', 'toString'] }), [], scope)(run, [run.data]);
    const [request] = requests;
    expect(JSON.parse(request?.body ?? '')).to.deep.equal({
      query: 'query($used:I){a}',
      variables: { used: { deep: '"' } },
      operationName: 'Op__shop__0',
    });
    expect(request).to.include({ isRead: true, requestId: 'r', traceparent: 't', acceptLanguage: 'zh' });
    expect(run.data).to.deep.equal({ a: 1 });
  });

  it('is no read where it is a mutation', async () => {
    const { requests, scope } = subgraph({ data: { a: 1 } });
    const run = newRun();
    await fetch(node('mutation{a}', { operationKind: OperationTypeNode.MUTATION }), [], scope)(run, [run.data]);
    expect(requests[0]?.isRead).to.equal(false);
  });

  it('knows that texts need escaping once an answer has an escape', async () => {
    const run = newRun();
    const plain = subgraph({ data: { a: 'é' } });
    await fetch(node('{a}'), [], plain.scope)(run, [run.data]);
    expect(run.plain).to.equal(true);
    const escaped = subgraph('{"data":{"b":"\\u0022"}}');
    await fetch(node('{b}'), [], escaped.scope)(run, [run.data]);
    expect(run.plain).to.equal(false);
    expect(run.data).to.deep.equal({ a: 'é', b: '"' });
  });

  it('keeps the errors of the answer beside its data, with the service', async () => {
    const { scope } = subgraph({ data: { a: 1 }, errors: [{ message: 'no', path: ['b'], extensions: { code: 'X' } }] });
    const run = newRun();
    await fetch(node('{a b}'), [], scope)(run, [run.data]);
    expect(run.errors).to.deep.equal([{ message: 'no', path: ['b'], extensions: { code: 'X', serviceName: 'shop' } }]);
    expect(run.data).to.deep.equal({ a: 1 });
  });

  it('names what is missing where the subgraph is absent, and where it answers no JSON', async () => {
    for (const answer of [null, 'x', '[]']) {
      const { scope } = subgraph(answer);
      const run = newRun();
      await fetch(node('{a}'), [], scope)(run, [run.data]);
      expect(run.errors[0]?.message).to.match(/^shop .*; a is missing from this answer\.$/);
      expect(run.data).to.deep.equal({});
    }
  });

  it('leaves an error, and never throws, where there is no such subgraph', async () => {
    const run = newRun();
    await fetch(node('{a}', { serviceName: 'none' }), [], subgraph(null).scope)(run, [run.data]);
    expect(run.errors[0]?.message).to.equal(`Couldn't find service with name "none"`);
  });
});

describe('entityFetch', () => {
  const book = (id: unknown, more: object = {}) => ({ __typename: 'Book', id, ...more });

  it('asks about each entity once, in the order in which they come, and leaves out those of other types and without key', async () => {
    const { requests, scope } = subgraph({ data: { _entities: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] } });
    const data = { all: [book('1'), book('2'), { __typename: 'Film', id: '1' }, book('1'), { __typename: 'Book' }, book(1), null] };
    const run = newRun(data);
    await entityFetch(
      entities('...on Book{title}'),
      ['all', '@'],
      scope,
    )(
      run,
      data.all.filter((each) => each !== null),
    );
    expect(JSON.parse(requests[0]?.body ?? '').variables.representations).to.deep.equal([book('1'), book('2'), book(1)]);
    expect(data.all.map((each) => (each as { title?: string } | null)?.title)).to.deep.equal([
      'A',
      'B',
      undefined,
      'A',
      undefined,
      'C',
      undefined,
    ]);
  });

  it('asks nothing where nobody is to be asked about', async () => {
    const { requests, scope } = subgraph(null);
    await entityFetch(entities('...on Book{title}'), ['a'], scope)(newRun(), [{ __typename: 'Film', id: 1 }, { id: 1 }]);
    expect(requests).to.have.length(0);
  });

  it('puts an error at every place where the entity stands', async () => {
    const errors = [{ message: 'no', path: ['_entities', 1, 'title'] }];
    const { scope } = subgraph({ data: { _entities: [null, null] }, errors });
    const data = { all: [{ __typename: 'Film', id: 0 }, book('1'), book('2'), book('2')] };
    const run = newRun(data);
    await entityFetch(entities('...on Book{title}'), ['all', '@'], scope)(run, data.all);
    expect(run.errors.map(({ path }) => path)).to.deep.equal([
      ['all', 2, 'title'],
      ['all', 3, 'title'],
    ]);
  });

  it('takes nothing from an answer of a wrong number of entities', async () => {
    const { scope } = subgraph({ data: { _entities: [{ title: 'A' }, { title: 'B' }] } });
    const entity = book('1');
    const run = newRun();
    await entityFetch(entities('...on Book{title}'), ['a'], scope)(run, [entity]);
    expect(entity).to.deep.equal(book('1'));
    expect(run.errors[0]?.message).to.equal('Expected "data._entities" to contain 1 elements');
  });

  it('keeps the type that an entity has where the answer says none', async () => {
    const { scope } = subgraph({ data: { _entities: [{ __typename: null, title: 'A' }] } });
    const entity = book('1');
    await entityFetch(entities('...on Book{__typename title}'), ['a'], scope)(newRun(), [entity]);
    expect(entity).to.deep.equal(book('1', { title: 'A' }));
  });

  it('sends compound and nested keys, and null for a part that is not there', async () => {
    const { requests, scope } = subgraph({ data: { _entities: [null, null] } });
    const requires: FetchNode['requires'] = [
      {
        kind: 'InlineFragment',
        typeCondition: 'Book',
        selections: [
          { kind: 'Field', name: '__typename' },
          {
            kind: 'Field',
            name: 'shelf',
            selections: [
              { kind: 'Field', name: 'id' },
              { kind: 'Field', name: 'row', selections: [{ kind: 'Field', name: 'n' }] },
            ],
          },
        ],
      },
    ];
    const one = { __typename: 'Book', shelf: [{ id: '1', row: { n: 1 } }, { id: '2' }, null], x: 1 };
    const two = { __typename: 'Book', shelf: { id: 'é"', row: null } };
    const run = { ...newRun(), plain: false };
    await entityFetch(entities('...on Book{title}', { requires }), ['a', '@'], scope)(run, [one, two]);
    expect(JSON.parse(requests[0]?.body ?? '').variables.representations).to.deep.equal([
      { __typename: 'Book', shelf: [{ id: '1', row: { n: 1 } }, null, null] },
      { __typename: 'Book', shelf: { id: 'é"', row: null } },
    ]);
  });

  it('rewrites representations and answers as the plan says', async () => {
    const { requests, scope } = subgraph({ data: { _entities: [{ title__alias_0: 0, left: 'x' }] } });
    const rewritten = entities('...on Book{title__alias_0:title left}', {
      inputRewrites: [{ kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Item' }],
      outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Book', 'title__alias_0'], renameKeyTo: 'title' }],
    });
    const entity = book('1');
    await entityFetch(rewritten, ['a'], scope)(newRun(), [entity]);
    expect(JSON.parse(requests[0]?.body ?? '').variables.representations).to.deep.equal([{ __typename: 'Item', id: '1' }]);
    expect(entity).to.deep.equal(book('1', { title: 0, left: 'x' }));
  });

  it('lets no answer reach a prototype', async () => {
    const { scope } = subgraph(
      '{"data":{"_entities":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"A"}]}}',
    );
    const entity = book('1');
    await entityFetch(entities('...on Book{title constructor:x{y}}'), ['a'], scope)(newRun(), [entity]);
    expect(Object.getPrototypeOf(entity)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(Object.keys(entity)).to.include('__proto__');
  });
});
