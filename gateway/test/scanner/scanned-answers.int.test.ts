import { expect } from 'chai';
import fc from 'fast-check';
import { type LocalSubgraph, startTwoEngines, type TwoEngines } from '../executor/two-engines.ts';

const authors = ['1', '2', '3'].map((id) => ({ __typename: 'Author', id, name: `N"${id}\n€`, born: 1_900 + Number(id), mood: 'GOOD' }));
const authorOf = ({ id }: { id: unknown }) => authors.find((author) => author.id === String(id)) ?? null;

const subgraphs: Readonly<Record<string, LocalSubgraph>> = {
  books: {
    sdl: `type Query { books(first: Int = 3): [Book!]! shelf: [Item] best: Book }
      enum Mood { GOOD GRIM BAD }
      interface Item { id: ID! }
      type Book implements Item @key(fields: "id") { id: ID! title: String! price: Float pages: Int sold: Boolean! tags: [String!] author: Author rows: [[Int]] }
      type Film implements Item @key(fields: "id") { id: ID! minutes: Int }
      type Author @key(fields: "id") { id: ID! }
      scalar JSON
      type Place @shareable { room: Room! shelf: Int }
      type Room @shareable { number: Int! floor: String }
      type Copy @key(fields: "serial place { room { number } shelf }") @key(fields: "id") { id: ID! serial: Int! place: Place! marks: [Mark] meta: JSON }
      type Mark { page: Int note: String }
      extend type Query { copies: [Copy!]! held: Held meta: JSON }
      union Held = Book | Copy`,
    resolvers: {
      Query: {
        books: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, at) => book(at + 1)),
        shelf: () => [book(1), { __typename: 'Film', id: 'f', minutes: 90 }, null, book(2)],
        best: () => null,
        copies: () => [1, 2].map(copy),
        held: () => copy(1),
        meta: () => ({ a: { b: [1e21, null] }, '': 'é"' }),
      },
      Copy: { __resolveReference: ({ serial }: { serial: number }) => copy(serial) },
      Book: { __resolveReference: ({ id }: { id: string }) => book(Number(id)) },
    },
  },
  people: {
    sdl: `enum Mood { GOOD GRIM BAD }
      type Query { author(id: ID!): Author }
      type Author @key(fields: "id") { id: ID! name: String born: Int! mood: Mood }
      scalar JSON
      type Place @shareable { room: Room! shelf: Int }
      type Room @shareable { number: Int! floor: String }
      type Copy @key(fields: "serial place { room { number } shelf }") { serial: Int! place: Place! worth: Float owner: Author
        marks: [Mark] @external meta: JSON @external worn: String @requires(fields: "marks { page } meta") }
      type Mark { page: Int @external }
      union Held = Copy | Author
      type Book @key(fields: "id") { id: ID! readers(first: Int = 2): [Author!] stars: Int! }
      type Film @key(fields: "id") { id: ID! cast: [Author!] }`,
    resolvers: {
      Query: { author: (_: unknown, reference: { id: string }) => authorOf(reference) },
      Author: { __resolveReference: authorOf },
      Book: { readers: ({ id }: { id: string }) => authors.slice(0, Number(id) % 3), stars: () => 5 },
      Film: { cast: () => authors },
      Copy: {
        worth: ({ serial, place }: { serial: number; place: { room: { number: number }; shelf: number } }) =>
          serial + place.room.number / 4 + place.shelf,
        owner: () => authors[0],
        worn: ({ marks, meta }: { marks: unknown; meta: unknown }) => JSON.stringify({ marks, meta }),
      },
    },
  },
};

function copy(serial: number) {
  return {
    __typename: 'Copy',
    id: `c${serial}`,
    serial,
    place: { room: { number: 7, floor: 'é"' }, shelf: serial },
    marks: serial === 1 ? null : [{ page: 1, note: 'ก' }, null, { page: null, note: '\u0001' }],
    meta: { k: serial, deep: { '': ['x'] } },
  };
}

function book(number: number) {
  const author = number === 2 ? null : { id: String((number % 3) + 1) };
  return {
    __typename: 'Book',
    id: String(number),
    title: `T${number}`,
    price: number / 4,
    pages: number,
    sold: number % 2 === 0,
    tags: ['é'],
    author,
    rows: [[1], null],
  };
}

const nested = '{ books { title id author { name born } readers { mood id name } price } }';

describe('scanned answers', () => {
  let engines: TwoEngines;
  let compiled: TwoEngines;
  before(async () => {
    engines = await startTwoEngines(subgraphs, 'scanned');
    compiled = await startTwoEngines(subgraphs, 'compiled');
  });
  afterEach(() => {
    for (const each of [engines, compiled]) {
      each.scans.length = 0;
      for (const name of Object.keys(subgraphs)) {
        delete each.answerInstead[name];
        (each.sent[name] ?? []).length = 0;
      }
    }
  });

  const scanned: Readonly<Record<string, string>> = {
    'one subgraph, every kind of value': '{ books { id title price pages sold tags rows best: author { id } } best { id } }',
    'joins, in another order than the subgraphs answer in': nested,
    'the same object at several places': '{ books(first: 9) { author { name } } other: books(first: 2) { author { born name id } } }',
    'an interface by types, with a join for one':
      '{ shelf { __typename id ... on Book { title stars } ... on Film { minutes cast { name } } } }',
    'an interface without types': '{ shelf { id } }',
    'names of types, under other keys too': '{ __typename t: __typename books { k: __typename title __typename } }',
    'fields of several answers by turns': '{ books { stars title readers { born } id price author { mood } } }',
    'an object of which all is elsewhere': '{ books { stars } }',
    'fields that stand twice': '{ books { author { name } id ... on Book { author { born } id } } }',
    'several fetches of the root': '{ a: author(id: 1) { name } books { id } b: author(id: 9) { name } }',
    'keys of several fields, of objects within objects': '{ copies { worth id owner { name } } }',
    'a key of which the response shows some': '{ copies { place { shelf room { floor } } worth } }',
    'what is required of lists and of custom scalars': '{ copies { id worn } }',
    'objects of custom scalars': '{ meta copies { meta } }',
    'a value that two answers have': '{ copies { serial worth place { shelf } } }',
    'types that the subgraph does not have': '{ held { ... on Copy { worth } ... on Author { name born } ... on Book { title } } }',
    'a list that is empty': '{ books(first: 0) { author { name } stars } }',
  };
  for (const [what, query] of Object.entries(scanned))
    it(`are used for ${what}`, async () => {
      await engines.same(query);
      expect(engines.scans).to.deep.equal(['hit']);
    });

  it('follow conditions', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean = false) { books { id @skip(if: $a) title ... @include(if: $b) { stars author { name } } } }';
    for (const variables of [{ a: true }, { a: false, b: true }, { a: true, b: true }]) await engines.same(query, variables);
    expect(engines.scans).to.deep.equal(['hit', 'hit', 'hit']);
  });

  it('send what parsed ones send', async () => {
    for (const query of Object.values(scanned)) {
      await engines.run(engines.ours, query);
      await compiled.run(compiled.ours, query);
    }
    expect(engines.sent).to.deep.equal(compiled.sent);
  });

  const otherwise: Readonly<Record<string, readonly [reason: string, instead: (answer: string) => string | null]>> = {
    'white space': ['shape', (answer) => answer.replace('{"data"', '{ "data"')],
    'keys in another order': ['shape', (answer) => answer.replace(/("id":"1"),("title":"T1")/, '$2,$1')],
    'a key more': ['shape', (answer) => answer.replace('"title"', '"x":1,"title"')],
    'a key less': ['shape', (answer) => answer.replace(/"title":"T1",/, '')],
    'more after the end': ['shape', (answer) => `${answer}{}`],
    errors: ['errors', (answer) => answer.replace('{"data"', '{"errors":[{"message":"no"}],"data"')],
    extensions: ['shape', (answer) => answer.replace(/\}$/, ',"extensions":{"x":1}}')],
    'null where none may be': ['null', (answer) => answer.replace('"T1"', 'null')],
    'another type': ['type', (answer) => answer.replace('"T1"', '1')],
    'a number that changes when it is read': ['number', (answer) => answer.replace('0.25', '0.250')],
    'a text that changes when it is read': ['text', (answer) => answer.replace('"T1"', '"\\u0054"')],
    'no answer': ['absent', () => null],
  };
  for (const [what, [reason, instead]] of Object.entries(otherwise))
    it(`give way to parsed ones for ${what}, and nothing is sent twice`, async () => {
      Object.assign(engines.answerInstead, { books: instead });
      await engines.same(nested);
      expect(engines.scans).to.deep.equal([reason]);
      const { books = [], people = [] } = engines.sent;
      expect(new Set(people.map((each) => JSON.stringify(each))).size).to.equal(people.length);
      expect(books).to.have.length(1);
    });

  it('give way when a later answer is otherwise, and nothing is sent twice', async () => {
    Object.assign(engines.answerInstead, { people: (answer: string) => answer.replace('"mood":"GOOD"', '"mood":"ODD"') });
    await engines.same(nested);
    expect(engines.scans).to.deep.equal(['type']);
    const sent = Object.values(engines.sent).map((requests) => requests.length);
    expect(sent).to.deep.equal([1, 2]);
  });

  it('show entities that are null as the parsed ones do', async () => {
    Object.assign(engines.answerInstead, {
      people: (answer: string) => answer.replace(/"_entities":\[\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/, '"_entities":[null'),
    });
    await engines.same('{ books { id author { name } } }');
    await engines.same('{ books { id stars } }');
    expect(engines.scans).to.deep.equal(['hit', 'null']);
  });

  it('let nothing pass that parsing would refuse or change, whatever bytes a subgraph sends', async () => {
    const bytes = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('"\\{}[]:,-+.eE0123456789ntfu \n')));
    const changes = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(2), bytes: fc.array(bytes, { maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom('books', 'people'), async (list, name) => {
        const instead = (answer: string): Buffer => {
          let changed = Buffer.from(answer);
          for (const { at, remove, bytes: added } of list) {
            const position = Math.floor(at * changed.length);
            changed = Buffer.concat([changed.subarray(0, position), Buffer.from(added), changed.subarray(position + remove)]);
          }
          return changed;
        };
        Object.assign(engines.answerInstead, { [name]: instead });
        Object.assign(compiled.answerInstead, { [name]: instead });
        expect(await engines.run(engines.ours, nested)).to.equal(await compiled.run(compiled.ours, nested));
        outcomes.set(engines.scans[0] ?? '', (outcomes.get(engines.scans[0] ?? '') ?? 0) + 1);
        engines.scans.length = 0;
        for (const each of [engines, compiled]) for (const kind of Object.keys(subgraphs)) delete each.answerInstead[kind];
      }),
      { numRuns: 1_500 },
    );
    for (const outcome of ['hit', 'shape', 'text']) expect(outcomes.get(outcome), outcome).to.be.greaterThan(5);
  });
});
