import { expect } from 'chai';
import { startTwoEngines, type TwoEngines } from './two-engines.ts';

const users = [
  { __typename: 'User', id: '1', name: 'Ada "the first"', born: 0, tags: ['a', 'b'], grid: [[{ id: '1' }], [{ id: '2' }]] },
  { __typename: 'User', id: '2', name: 'Bành\\u', born: 1999, tags: [], grid: null },
  { __typename: 'Robot', id: '3', model: 'R2', serial: 7 },
];
const byId = (id: unknown) => users.find((user) => user.id === String(id)) ?? null;

for (const executor of ['compiled', 'scanned'] as const)
  describe(`the ${executor} executor`, () => {
    let engines: TwoEngines;
    before(async () => {
      engines = await startTwoEngines(
        {
          people: {
            sdl: `type Query { user(id: ID!): User users: [User!]! actor(id: ID!): Actor actors: [Actor] things: [Thing] scalar: JSON strict: Strict }
          type Mutation { rename(id: ID!, name: String!): User }
          scalar JSON
          type Strict { id: ID! must: String! }
          interface Actor { id: ID! }
          union Thing = User | Robot
          type User implements Actor @key(fields: "id") { id: ID! name: String! born: Int tags: [String!] grid: [[User!]] boss: User friends: [User] meta: JSON clash: String }
          type Robot implements Actor @key(fields: "id") @key(fields: "serial maker { id }") { id: ID! model: String serial: Int! maker: Maker! clash: Int! }
          type Maker @shareable { id: ID! }`,
            resolvers: {
              Query: {
                user: (_: unknown, { id }: { id: string }) => byId(id),
                users: () => users.filter(({ __typename }) => __typename === 'User'),
                actor: (_: unknown, { id }: { id: string }) => byId(id),
                actors: () => [users[0], null, users[2], users[1], users[0]],
                things: () => [users[2], users[0]],
                scalar: () => ({ deep: [1, { '': null }], text: 'é"' }),
                strict: () => ({ id: '1', must: null }),
              },
              Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...byId(id), name }) },
              User: {
                __resolveReference: ({ id }: { id: string }) => byId(id),
                boss: ({ id }: { id: string }) => (id === '1' ? byId(2) : null),
                friends: () => [users[1], null, users[0]],
                meta: () => ({ a: 1 }),
                clash: ({ id }: { id: string }) => `clash ${id}`,
              },
              Robot: { maker: () => ({ id: 'm' }), clash: () => 0 },
            },
          },
          works: {
            sdl: `type Query { works: [Work!]! }
          type Work { title: String! author: User }
          type User @key(fields: "id") { id: ID! works(first: Int = 2): [Work!] name: String! @external rank: String @requires(fields: "name") fails: String }
          type Robot @key(fields: "serial maker { id }") { serial: Int! maker: Maker! jobs: [String] }
          type Maker @shareable { id: ID! }`,
            resolvers: {
              Query: { works: () => ['1', '2', '1'].map((id) => ({ title: `of ${id}`, author: { __typename: 'User', id } })) },
              User: {
                works: ({ id }: { id: string }, { first }: { first: number }) =>
                  [1, 2, 3].slice(0, first).map((n) => ({ title: `${id}.${n}`, author: { id } })),
                rank: ({ name }: { name: string }) => `rank of ${name}`,
                fails: ({ id }: { id: string }) => {
                  throw new Error(`fails of ${id}`);
                },
              },
              Robot: { jobs: ({ serial, maker }: { serial: number; maker: { id: string } }) => [`${serial} by ${maker.id}`] },
            },
          },
        },
        executor,
      );
    });
    beforeEach(() => {
      engines.fallbacks.length = 0;
      for (const requests of Object.values(engines.sent)) requests.length = 0;
      for (const name of Object.keys(engines.answerInstead)) delete engines.answerInstead[name];
    });
    afterEach(() => expect(engines.fallbacks).to.deep.equal([]));

    it('answers one subgraph, with texts that have to be escaped', async () => {
      const { text } = await engines.same('{ users { name born tags } user(id: 9) { id } scalar }');
      expect(text).to.equal(
        '{"data":{"users":[{"name":"Ada \\"the first\\"","born":0,"tags":["a","b"]},{"name":"Bành\\\\u","born":1999,"tags":[]}],"user":null,"scalar":{"deep":[1,{"":null}],"text":"é\\""}}}',
      );
    });

    it('joins what another subgraph knows, asking about each object once', async () => {
      const { data } = await engines.same('{ works { title author { name boss { name rank } works(first: 1) { title } } } }');
      expect(data?.works).to.have.length(3);
      const [about] = engines.sent.people ?? [];
      expect(about?.variables.representations).to.deep.equal([
        { __typename: 'User', id: '1' },
        { __typename: 'User', id: '2' },
      ]);
    });

    it('follows interfaces, unions, lists of lists and compound keys', async () => {
      await engines.same('{ actors { __typename id ... on User { name works { title } } ... on Robot { jobs t: __typename } } }');
      await engines.same('{ things { ... on Actor { id } ... on Robot { clash jobs } ... on User { clash rank } } }');
      await engines.same('{ users { grid { name rank } } }');
      await engines.same('{ user(id: 1) { ... on Actor { ... on User { name } id } } }');
    });

    it('follows conditions in every combination, and defaults of their variables', async () => {
      const query = `query ($a: Boolean!, $b: Boolean = true, $id: ID!) {
      user(id: $id) @skip(if: $a) { id ...N @include(if: $b) works @skip(if: $a) @include(if: $b) { title } }
      again: user(id: $id) { id ... @include(if: $a) { name born } rank @include(if: true) boss @skip(if: true) { id } }
      users @include(if: $b) { rank }
    } fragment N on User { name rank }`;
      for (const a of [true, false])
        for (const b of [true, false, undefined]) await engines.same(query, { a, id: 1, ...(b === undefined ? {} : { b }) });
    });

    it('keeps the order and the merging of repeated fields', async () => {
      await engines.same(
        '{ user(id: 1) { id boss { id } ... on User { name boss { name } } boss { born } friends { id } } user(id: 1) { born friends { name } } }',
      );
      await engines.same('{ actor(id: 1) { ... on User { id } id ... on Actor { id } ... on User { name } } }');
    });

    it('answers keys that are names of the prototype', async () => {
      const { text } = await engines.same(
        '{ constructor: user(id: 1) { __proto__: name toString: born rank } __proto__: user(id: 2) { hasOwnProperty: works { title } } }',
      );
      expect(text).to.include('"__proto__":"Ada');
      expect(({} as Record<string, unknown>).name).to.equal(undefined);
    });

    it('answers introspection beside data', async () => {
      await engines.same(
        'query ($n: String!) { __schema { queryType { name } } user(id: 1) { name } t: __type(name: $n) { name } __typename }',
        { n: 'User' },
      );
      await engines.same('{ __typename }');
    });

    it('runs mutations one after the other and joins their answers', async () => {
      await engines.same('mutation { a: rename(id: 1, name: "x") { name rank works { title } } b: rename(id: 2, name: "y") { name } }');
    });

    it('gives the errors of a subgraph the path of every place where the entity stands', async () => {
      const { errors } = await engines.same('{ works { author { fails } } }');
      expect(errors?.map(({ path }) => path?.join('.'))).to.deep.equal([
        'works.0.author.fails',
        'works.1.author.fails',
        'works.2.author.fails',
      ]);
    });

    it('names what is missing where a subgraph is down, and gives the rest', async () => {
      engines.answerInstead.works = () => null;
      const { data, errors } = await engines.same('{ users { name rank } user(id: 1) { works { title } } }');
      expect(errors).to.have.length(2);
      expect(data?.user).to.deep.equal({ works: null });
    });

    it('lets a null travel up where none may stand, and says where it came from', async () => {
      const nulls = (answer: string) => answer.replace(/"name":"[^"]*"/g, '"name":null');
      engines.answerInstead.people = nulls;
      const { extensions } = await engines.same('{ user(id: 2) { id name } }');
      expect(JSON.stringify(extensions)).to.include('Cannot return null for non-nullable field');
      await engines.same('{ users { name rank } strict { id must } }');
      await engines.same('{ works { author { name } } }');
    });

    const hostile: Record<string, (answer: string) => string> = {
      'no JSON': () => '<html>',
      'no response': () => '[1]',
      'data of another kind': () => '{"data":5}',
      'a list for an object': (answer) => answer.replace(/"user":\{.*?\}/, '"user":[1]'),
      'a text for an object': (answer) => answer.replace(/"user":\{.*?\}/, '"user":"x"'),
      'an object for a list': (answer) => answer.replace(/"users":\[.*\]/, '"users":{"length":1}'),
      'a number for a text': (answer) => answer.replace(/"name":"[^"]*"/g, '"name":5'),
      'a type that there is not': (answer) => answer.replaceAll('"__typename":"User"', '"__typename":"Nobody"'),
      'a type that is no text': (answer) => answer.replaceAll('"__typename":"User"', '"__typename":{}'),
      'a prototype': (answer) =>
        answer.replace('"data":{', '"data":{"__proto__":{"polluted":1},').replaceAll('{"id"', '{"__proto__":{"polluted":1},"id"'),
      'the same key twice': (answer) => answer.replaceAll('"id":"1"', '"id":"2","id":"1"'),
      'too few entities': (answer) => answer.replace(/"_entities":\[.*\]/, '"_entities":[]'),
      'entities that are no list': (answer) => answer.replace(/"_entities":\[.*\]/, '"_entities":{}'),
      'plain values for entities': (answer) => answer.replace(/("_entities":\[)\{[^}]*\}/, '$15'),
      'errors that are no list': (answer) => answer.replace(/^\{/, '{"errors":{"a":1},'),
      'errors without anything': (answer) => answer.replace(/^\{/, '{"errors":[{}],'),
      'no errors in a list': (answer) => answer.replace(/^\{/, '{"errors":[],'),
      infinity: (answer) => answer.replace(/"born":\d+/g, '"born":1e999'),
    };
    for (const [what, instead] of Object.entries(hostile)) {
      it(`gives what stock gives when a subgraph answers ${what}`, async () => {
        for (const query of [
          '{ user(id: 1) { id name born rank works { title } } }',
          '{ users { id name born rank } scalar }',
          '{ works { title author { name born } } actors { __typename id ... on User { name rank } } }',
        ]) {
          engines.answerInstead = Object.assign(engines.answerInstead, { people: instead, works: instead });
          await engines.same(query);
        }
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      });
    }
  });
