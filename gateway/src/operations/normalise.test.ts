import { expect } from 'chai';
import { buildSchema, executeSync, parse, print, validate } from 'graphql';
import { prepareOperation } from './prepared-operation.ts';

const schema = buildSchema(`
  scalar Day
  enum Color { RED GREEN }
  input Odd { constructor: Int, size: Int }
  input Filter { text: String, colors: [Color!], and: [Filter!], size: Float, on: Day }
  interface Named { name(lang: String = "en"): String }
  interface Tall { size(in: Int): Int }
  interface Wide { size(in: Float): Int }
  type Query { a(id: ID, n: Int, f: Filter, l: [[Int]], x: Float, d: Day, c: Color, b: Boolean): Thing  b(id: ID!): Thing }
  type Thing implements Named { id: ID!, name(lang: String = "en"): String, a(n: Int): Thing }
  type Tower implements Tall { size(in: Int): Int }
  type Road implements Wide { size(in: Float): Int }
  union Both = Tower | Road
  extend type Query { both: Both, odd(is: Odd): String, echo(id: ID, n: Int, f: Filter, l: [[Int]], x: Float, d: Day, c: Color, b: Boolean): String }
`);

const prepare = (text: string, name?: string) => {
  const document = parse(text);
  expect(validate(schema, document), text).to.deep.equal([]);
  const prepared = prepareOperation(schema, document, name);
  expect(validate(schema, prepared.document), `normalised: ${print(prepared.document)}`).to.deep.equal([]);
  return prepared;
};
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const normalised = (text: string) => flat(print(prepare(text).document));

describe('normalisation', () => {
  it('puts a variable of the argument’s type in the place of each value', () => {
    const { document, values } = prepare(
      '{ a(id: 7, n: 1, f: { text: "x", colors: RED, size: 1 }, l: 3, x: 2, c: GREEN, b: true) { id } b(id: "z") { id } }',
    );
    expect(flat(print(document))).to.equal(
      'query ($_0: ID, $_1: Int, $_2: Filter, $_3: [[Int]], $_4: Float, $_5: Color, $_6: Boolean, $_7: ID!) { a(id: $_0, n: $_1, f: $_2, l: $_3, x: $_4, c: $_5, b: $_6) { id } b(id: $_7) { id } }',
    );
    const expected = { _0: '7', _1: 1, _2: { text: 'x', colors: ['RED'], size: 1 }, _3: [[3]], _4: 2, _5: 'GREEN', _6: true, _7: 'z' };
    expect(values).to.deep.equal(expected);
  });

  it('gives operations one hash that differ in values, spaces, comments, and what they do not use', () => {
    const [first, ...others] = [
      '{ a(id: "1", n: 2) { ...T } } fragment T on Thing { id }',
      '# a comment\n{ a(id: "0000", n: 3) { ...T } }\nfragment T on Thing { id }',
      'fragment T on Thing { id } { a(id: 55, n: null) { ...T } }',
    ].map((text) => prepare(text));
    for (const { hash, values } of others) {
      expect(hash).to.equal(first?.hash);
      expect(values).not.to.deep.equal(first?.values);
    }
    const [one, two] = ['One', 'Two'].map((name) => prepare('query One { a(n: 1) { id } } query Two { a(n: 1) { id } }', name));
    expect(one?.hash).not.to.equal(two?.hash);
    expect(one?.hash).to.equal(prepare('query One { a(n: 9) { id } }').hash);
    expect(prepare('{ a(n: 1) { id } }').hash).not.to.equal(prepare('{ a(n: 1) { name } }').hash);
    expect(prepare('{ a: a(n: 1) { id } b: a(n: 1) { id } }').hash).to.equal(prepare('{ a: a(n: 1) { id } b: a(n: 2) { id } }').hash);
  });

  it('lets fields be answered as one that were before', () => {
    expect(
      normalised(
        '{ a(f: { text: "x", size: 1 }) { id } ...Q } fragment Q on Query { a(f: { size: 1, text: "x" }) { name(lang: "zh") name(lang: "zh") } }',
      ),
    ).to.equal(
      'query ($_0: Filter, $_1: String) { a(f: $_0) { id } ...Q } fragment Q on Query { a(f: $_0) { name(lang: $_1) name(lang: $_1) } }',
    );
  });

  it('leaves an argument that has two types in fields that validation compares', () => {
    const text = '{ both { ... on Tall { size(in: 1) } ... on Wide { size(in: 1) } } }';
    expect(normalised(text)).to.equal(text);
  });

  it('leaves what shapes the plan, what holds a variable, and what JSON cannot say exactly', () => {
    for (const text of [
      '{ a { id @include(if: true) name @skip(if: false) } }',
      'query ($t: String) { a(f: { text: $t, size: 1 }) { id } }',
      'query ($n: Int) { a(l: [[1, $n]]) { id } }',
      '{ a(x: 9007199254740993) { id } }',
      '{ a(x: 1e999) { id } }',
      '{ a(x: -0.0) { id } }',
      '{ a(d: 1.50) { id } }',
      '{ a(d: MONDAY) { id } }',
      '{ odd(is: { size: 1 }) }',
      '{ a(d: { year: 2026 }) { id } }',
    ])
      expect(normalised(text), text).to.equal(flat(print(parse(text))));
    expect(prepare('{ a(id: 9007199254740993) { id } }').values).to.deep.equal({ _0: '9007199254740993' });
  });

  it('keeps clear of the client’s variables, whatever they are called', () => {
    const { document, values } = prepare(
      'query ($_0: Int, $__proto__: ID) { a(n: $_0, id: "x") { a(n: 5) { id } } b(id: "y") { id } c: a(id: $__proto__) { id } }',
    );
    expect(values).to.deep.equal({ _1: 'x', _2: 5, _3: 'y' });
    expect(flat(print(document))).to.match(/^query \(\$_0: Int, \$__proto__: ID, \$_1: ID, \$_2: Int, \$_3: ID!\)/);
  });

  it('means the same to whoever executes it', () => {
    const seen = { echo: (args: object) => JSON.stringify(args) };
    for (const given of [
      'id: 7',
      'id: "\\u00e9\\n"',
      'id: """\n  a block\n    of text\n"""',
      'n: -3',
      'n: null',
      'x: 1.5e3',
      'x: 10',
      'l: [[1], [2, null], null]',
      'l: [1, 2]',
      'l: 4',
      'f: { text: null, and: { colors: [GREEN], on: "2026-01-01" } }',
      'f: {}',
      'd: 5',
      'd: true',
      'b: false',
      'c: RED',
    ]) {
      const text = `{ echo(${given}) }`;
      const plain = executeSync({ schema, document: parse(text), rootValue: seen });
      const { document, values } = prepare(text);
      expect(Object.keys(values), text).to.deep.equal(['_0']);
      expect(executeSync({ schema, document, rootValue: seen, variableValues: JSON.parse(JSON.stringify(values)) }), text).to.deep.equal(
        plain,
      );
    }
  });

  it('treats introspection as any other field', () => {
    const { document, values } = prepare(
      '{ __type(name: "Thing") { fields(includeDeprecated: true) { name } } __schema { queryType { name } } }',
    );
    expect(values).to.deep.equal({ _0: 'Thing', _1: true });
    expect(flat(print(document))).to.match(/^query \(\$_0: String!, \$_1: Boolean\)/);
  });
});
