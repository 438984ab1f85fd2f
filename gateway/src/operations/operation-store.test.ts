import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { buildSchema } from 'graphql';
import { admitVariables } from './admit-variables.ts';
import { OperationStore } from './operation-store.ts';

const schema = buildSchema(`
  type Query { member(id: ID!): Member, members(first: Int = 20, filter: Filter): [Member!]! }
  input Filter { name: String, size: Int, any: [Filter!] }
  type Mutation { rename(id: ID!, name: String!): Member }
  type Member { id: ID!, name: String!, friends(first: Int): [Member!]! }
`);
const limits = { maxTokens: 1_000, maxDepth: 15, maxAliases: 50, maxFields: 300, maxNodes: 10_000 };
const megabyte = 1024 * 1024;
const storeOf = (maxBytes = megabyte) => new OperationStore(schema, { limits, maxBytes });

describe('the store of operations', () => {
  it('prepares a text once, and again for another schema', () => {
    const store = storeOf();
    const first = store.find('{ member(id: 1) { name } }', null);
    expect(first.kind).to.equal('known');
    expect(store.find(['{ member(id: 1) ', '{ name } }'].join(''), null)).to.equal(first);
    const other = buildSchema('type Query { nothing: ID }');
    store.useSchema(other);
    expect([store.bytes, store.size]).to.deep.equal([0, 0]);
    expect(store.find('{ member(id: 1) { name } }', null).kind).to.equal('refused');
    expect(store.find('{ nothing }', null)).to.deep.include({ kind: 'known', type: 'query' });
  });

  it('tells operations of one document apart by their names, which make no key of another text', () => {
    const store = storeOf();
    const text = 'query A { member(id: 1) { name } } mutation B { rename(id: 1, name: "x") { id } }';
    const typeOf = (name: string | null, given = text) => {
      const found = store.find(given, name);
      return found.kind === 'known' ? found.type : JSON.parse(found.text).errors[0];
    };
    expect([typeOf('A'), typeOf('B'), typeOf('A')]).to.deep.equal(['query', 'mutation', 'query']);
    const several = 'The document has several operations; say in operationName which one to run.';
    expect(typeOf(null)).to.deep.equal({ message: several, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
    for (const name of ['C', '', `A\n${text}`]) expect(typeOf(name).message).to.match(/^The document has no operation "/);
    expect(typeOf('A\n{ __typename', '}').message).to.contain('no operation');
    expect(typeOf('A', '{ __typename }\n}').extensions.code).to.equal('GRAPHQL_PARSE_FAILED');
    expect(typeOf(null, 'fragment F on Query { __typename } query { ...F } fragment G on Query { ...F }').message).to.contain(
      '"G" is never used',
    );
  });

  it('remembers what it refused, apart from what it took', () => {
    const store = storeOf(128 * 1024);
    const good = store.find('{ member(id: 1) { name } }', null);
    const bad = store.find('{ stranger }', null);
    expect(bad).to.include({ kind: 'refused', operation: 'none' });
    expect(JSON.parse((bad as { text: string }).text)).to.deep.equal({
      errors: [
        {
          message: 'Cannot query field "stranger" on type "Query".',
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    expect(store.find('{ stranger }', null)).to.equal(bad);
    for (let n = 0; n < 200; n += 1) store.find(`{ stranger${n} }`, null);
    expect(store.find('{ member(id: 1) { name } }', null)).to.equal(good);
    expect(store.find('{ stranger }', null)).not.to.equal(bad);
    expect(store.find('{', null)).to.equal(store.find('{', null));
  });

  it('refuses what validation would compare for seconds, at once', () => {
    const wide = new OperationStore(schema, { limits: { ...limits, maxTokens: 5_000, maxFields: 5_000 }, maxBytes: megabyte });
    const often = (times: number, text: string) => `{ ${`${text} `.repeat(times)}}`;
    const spread = Array.from({ length: 200 }, (_, n) => n);
    const texts = [
      often(400, 'member(id: 1) { id }'),
      `{ ${spread.map((n) => `...F${n}`).join(' ')} } ${spread.map((n) => `fragment F${n} on Query { member(id: 1) { id } }`).join(' ')}`,
      `{ __typename } fragment F on Query ${often(400, 'member(id: 1) { id }')}`,
      `{ ${'member(id: 1) { friends { id } } '.repeat(120)}}`,
    ];
    for (const text of texts) {
      const begin = performance.now();
      const found = wide.find(text, null);
      expect(performance.now() - begin).to.be.lessThan(200);
      expect(found.kind === 'refused' && found.text).to.match(/again and again: more than 10000 pairs/);
    }
    expect(wide.find(often(50, 'member(id: 1) { id name }'), null).kind).to.equal('known');
    for (const own of [
      '{ member(id: 1) { ...A } } fragment A on Member { friends { ...A name } }',
      '{ member(id: 1) { ...A } } fragment A on Member { friends { ...B } } fragment B on Member { friends { ...A } }',
      '{ __typename } fragment A on Member { ...B } fragment B on Member { ...A }',
    ]) {
      expect(wide.find(own, null)).to.have.property('text').that.contains('Cannot spread fragment');
    }
  });

  it('refuses what nests deeper than a stack holds', () => {
    const wide = new OperationStore(schema, { limits: { ...limits, maxTokens: 50_000 }, maxBytes: megabyte });
    const nested = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000);
    for (const text of [
      `{ member(id: ${nested('[', ']')}) { id } }`,
      `query ($id: ${nested('[', ']')}) { member(id: $id) { id } }`,
      `{ member(id: 1) ${nested('{ a', '}')} }`,
    ]) {
      expect(wide.find(text, null)).to.have.property('text').that.contains('nests deeper than it can be read');
    }
  });

  it('has no operations of a kind that the graph has not', () => {
    const found = new OperationStore(buildSchema('type Query { a: ID }'), { limits, maxBytes: megabyte }).find('subscription { a }', null);
    expect(found)
      .to.include({ kind: 'refused', operation: 'subscription' })
      .and.have.property('text')
      .that.contains('The graph has no subscriptions.');
  });

  it('stays within its bytes however many different operations come, and those bytes are what they take', function () {
    this.timeout(120_000);
    const textOf = (n: number) =>
      `query Members${n}($id: ID!, $size: Int = 10) { # ${n}\n member(id: $id) { id name friends(first: $size) { f${n}: name friends(first: 3) { id } } } members(filter: { name: "member ${n}" }) { ...M } } fragment M on Member { id name }`;
    const all = storeOf(1024 * megabyte);
    all.find(textOf(-1), null);
    const before = heapUsed();
    for (let n = 0; n < 500; n += 1) all.find(textOf(n), null);
    expect(all.size).to.equal(501);
    expect(all.bytes / (heapUsed() - before)).to.be.within(0.8, 1.5);
    const store = storeOf();
    for (let n = 0; n < 10_000; n += 1) store.find(`{ m${n}: member(id: ${n}) { id } }`, null);
    expect(store.bytes).to.be.within(0.9 * megabyte, megabyte);
    for (let n = 0; n < 2_000; n += 1) store.find(`{ unknown${n} }`, null);
    expect(store.bytes).to.be.within(megabyte, 1.125 * megabyte);
    expect(store.size).to.be.lessThan(2_000);
  });

  it('holds on to nothing of a text that is too long to be kept', () => {
    const store = storeOf();
    const found = store.find(`{ member(id: 1) { name } } # ${'x'.repeat(megabyte)}`, null);
    expect(found.kind).to.equal('known');
    expect(store.size).to.equal(0);
    const kept = Array.from({ length: 50 }, (_, n) =>
      store.find(`{ member(id: "${n} is an id") { aNameOfManyCharacters: name } } # ${'x'.repeat(megabyte)}`, null),
    );
    const before = heapUsed();
    kept.length = 0;
    expect(before - heapUsed()).to.be.lessThan(5 * megabyte);
  });
});

describe('variables of a request', () => {
  const store = storeOf();
  const admit = (text: string, variables?: Record<string, unknown>) => {
    const known = store.find(text, null);
    if (known.kind === 'refused') throw new Error(known.text);
    const admitted = admitVariables(known, variables, limits);
    return admitted.kind === 'admitted' ? admitted.variables : JSON.parse(admitted.text).errors;
  };
  const query = 'query (\n  $id: ID!, $filter: Filter) { member(id: $id) { name } members(filter: $filter) { id } }';

  it('pass as they are, without those that the operation does not declare', () => {
    expect(admit('{ member(id: 1) { name } }', { id: 1, _0: 'mine' })).to.deep.equal({});
    expect(admit(query, { id: 5, filter: { name: 'x' }, other: 1, _0: 2 })).to.deep.equal({ id: 5, filter: { name: 'x' } });
    const named = admit('query ($__proto__: ID!) { member(id: $__proto__) { name } }', JSON.parse('{"__proto__":"p"}'));
    expect(JSON.stringify(named)).to.equal('{"__proto__":"p"}');
  });

  it('are refused with what is wrong and where it is declared', () => {
    expect(admit(query, {})).to.deep.equal([
      {
        message: 'Variable "$id" of required type "ID!" was not provided.',
        locations: [{ line: 2, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    const many = admit(query, { id: 1, filter: { any: Array.from({ length: 500 }, () => ({ size: 'x' })) } });
    expect(many).to.have.length(51);
    expect(new Set(many.map(({ extensions }: { extensions: { code: string } }) => extensions.code))).to.deep.equal(
      new Set(['BAD_USER_INPUT']),
    );
  });

  it('are refused where they nest deeper than a stack holds', () => {
    const deep = JSON.parse(`${'{"any":['.repeat(100_000)}${']}'.repeat(100_000)}`);
    expect(admit(query, { id: 1, filter: deep })).to.deep.equal([
      { message: 'The variables nest deeper than 200 levels.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('are refused where their page sizes multiply beyond the limit, defaults counted', () => {
    const pages = 'query ($n: Int = 100) { members(first: $n) { friends(first: $n) { id } } }';
    expect(admit(pages, { n: 20 })).to.deep.equal({ n: 20 });
    for (const variables of [{ n: 100 }, {}])
      expect(admit(pages, variables)[0].message).to.match(/^The operation could answer more than 10000 objects/);
  });
});

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let turn = 0; turn < 3; turn += 1) collect();
  return process.memoryUsage().heapUsed;
}
