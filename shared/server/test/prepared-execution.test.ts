import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { prepareExecution } from '../src/prepared-execution.ts';

const schema = buildSchema(`
  type Query { one: Thing many(first: Int = 3, of: [Kind!]): [Thing!]! sure: Thing! maybe: [Thing] named: Named anything: [Anything!] deep: [[Thing!]!] count: Int! }
  type Mutation { change(text: String!): Thing! also: Thing again: Int! }
  interface Named { name: String! other: Named }
  type Thing implements Named { id: ID! name: String! kind: Kind number: Int sure: Float! tags: [String!]! lists: [[Int]!] text(upper: Boolean, length: Int! = 5): String other: Named next: Thing must: Thing! any: Anything }
  type Place implements Named { name: String! other: Named things(first: Int): [Thing] code: ID! truth: Boolean! }
  union Anything = Thing | Place
  enum Kind { BIG SMALL }
`);
const kinds = ['BIG', 'SMALL'];
const types = ['Thing', 'Place'];

/** What a resolver does is drawn from where it stands: the same in both executions. */
interface Source {
  readonly seed: number;
  readonly __typename: string;
}

const mixed = (...parts: readonly (number | string)[]): number => {
  let hash = 2_166_136_261;
  for (const character of parts.join('/')) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return hash;
};

function drawnValue(type: GraphQLOutputType, seed: number, trouble: number): unknown {
  const draw = mixed(seed, 'draw') % 1_000;
  if (draw < trouble) return [null, undefined, new Error(`given ${seed}`), Number.NaN, Symbol.for('odd')][draw % 5] as unknown;
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return Array.from({ length: mixed(seed, 'length') % 4 }, (_, index) =>
      later(drawnValue(nullable.ofType, mixed(seed, index), trouble), mixed(seed, index, 'late'), 10),
    );
  if (isCompositeType(nullable)) {
    const typename = isObjectType(nullable) ? nullable.name : (types[seed % 2] ?? '');
    return { seed, __typename: mixed(seed, 'lie') % 1_000 < trouble ? 'Query' : typename } satisfies Source;
  }
  const { name } = getNamedType(type);
  if (name === 'Kind') return kinds[seed % 2];
  if (name === 'Boolean') return seed % 2 === 0;
  return name === 'Int' ? seed % 1_000 : name === 'Float' ? seed / 7 : `${name} ${seed}`;
}

/** As it is, or after some turns of the event loop's microtasks. */
function later(value: unknown, seed: number, percent: number): unknown {
  if (seed % 100 >= percent) return value;
  let promise: Promise<unknown> = Promise.resolve(value);
  for (let turn = seed % 7; turn > 0; turn -= 1) promise = promise.then((same) => same);
  return promise;
}

function resolvers(into: GraphQLSchema): void {
  for (const type of Object.values(into.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      // What has no resolver is found in its source, or made by it.
      if (field.name === 'name' || field.name === 'count') continue;
      field.resolve = (source: Source | undefined, args: object, { seed, trouble }: Context) => {
        const own = mixed(source?.seed ?? seed, field.name, JSON.stringify(args));
        const draw = mixed(own, 'outcome') % 2_000;
        if (draw < trouble) throw new Error(`thrown ${own}`);
        if (draw < trouble * 2) return later(Promise.reject(new Error(`rejected ${own}`)), own, 100);
        return later(drawnValue(field.type, own, trouble), mixed(own, 'late'), 40);
      };
    }
  }
}
resolvers(schema);

interface Context {
  readonly seed: number;
  /** How many of a thousand values are none. */
  readonly trouble: number;
}

/** A valid operation, drawn. */
function operationOf(seed: number): string {
  let at = seed;
  const draw = (below: number): number => {
    at = mixed(at, 'next');
    return at % below;
  };
  const fragments: string[] = [];
  const selection = (type: GraphQLObjectType | undefined, depth: number): string => {
    const parts: string[] = draw(3) === 0 ? ['__typename'] : [];
    const fields = Object.values(type?.getFields() ?? {});
    for (let count = 1 + draw(5); count > 0; count -= 1) {
      const field = fields[draw(fields.length)];
      if (field === undefined) continue;
      const named = getNamedType(field.type);
      if (isCompositeType(named) && depth === 0) continue;
      const args = field.args.map(({ name, type: of }) => {
        const text = String(of);
        if (text.startsWith('[')) return `${name}: ${['BIG', '[SMALL, BIG]', '$kinds', 'null'][draw(4)]}`;
        return `${name}: ${text === 'Boolean' ? ['true', '$upper'][draw(2)] : text.startsWith('Int') ? ['2', '$first'][text.endsWith('!') ? 0 : draw(2)] : '"text"'}`;
      });
      const given =
        args.length > 0 &&
        (draw(2) === 0 || field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined))
          ? `(${args.join(' ')})`
          : '';
      // An alias of its own for each, but for those that may be asked for twice and are one.
      const alias = given === '' && draw(2) === 0 ? '' : `a${mixed(field.name, given, draw(3))}: `;
      const below = isLeafType(named) ? '' : isObjectType(named) ? selection(named, depth - 1) : abstract(depth - 1);
      parts.push(`${alias}${field.name}${given}${below}`);
    }
    if (parts.length === 0) parts.push('__typename');
    if (type !== undefined && draw(4) === 0) return ` { ... on ${type.name} { ${parts.join(' ')} } __typename }`;
    if (type !== undefined && draw(6) === 0) {
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} on ${type.name} { ${parts.join(' ')} }`);
      return ` { ...${name} ...${name} }`;
    }
    return ` { ${parts.join(' ')} }`;
  };
  const abstract = (depth: number): string =>
    ` { __typename ${types.map((name) => (draw(3) === 0 ? '' : `... on ${name}${selection(schema.getType(name) as GraphQLObjectType, depth)}`)).join(' ')} ... { __typename } }`;
  const isMutation = draw(8) === 0;
  const root = selection((isMutation ? schema.getMutationType() : schema.getQueryType()) ?? undefined, 4);
  return `${isMutation ? 'mutation' : 'query'} ($first: Int, $kinds: [Kind!], $upper: Boolean = true) ${root} ${fragments.join(' ')}`;
}

const shown = ({ data, errors }: ExecutionResult): string =>
  JSON.stringify({
    data,
    errors: errors?.map(({ message, path, locations }) => ({
      message: message.replace(/^(Abstract type|Runtime Object type|\w+\.\w+ is of the abstract type) .*/, 'another type'),
      path,
      locations,
    })),
  });

describe('a prepared execution', () => {
  it('answers as graphql-js does: the same text, and the same errors in the same order', async () => {
    let ran = 0;
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(0, 5, 40, 150), async (drawn, seed, trouble) => {
        const document = parse(operationOf(drawn));
        // Two fields under one name that differ are no operation.
        fc.pre(validate(schema, document).filter(({ message }) => !message.startsWith('Variable ')).length === 0);
        const variables = { first: drawn % 3 === 0 ? null : drawn % 5, kinds: kinds.slice(drawn % 3) };
        const prepared = prepareExecution(schema, document);
        const contextValue: Context = { seed, trouble };
        const right = await execute({ schema, document, contextValue, variableValues: variables });
        // The second run finds what the first has prepared.
        for (const turn of ['first', 'second'])
          expect(shown((await prepared?.(contextValue, variables)) ?? {}), turn).to.equal(shown(right));
        ran += 1;
        failed += right.errors === undefined ? 0 : 1;
      }),
      { seed: 20261124, numRuns: 3_000 },
    );
    expect(failed).to.be.within(ran / 10, ran - ran / 10);
  }).timeout(60_000);

  it('refuses values of variables as graphql-js does', async () => {
    const document = parse('query ($first: Int!) { many(first: $first) { id } }');
    const prepared = prepareExecution(schema, document);
    for (const variables of [{}, { first: 'few' }]) {
      const right = await execute({ schema, document, variableValues: variables });
      const answer = (await prepared?.({}, variables)) ?? {};
      expect(shown(answer)).to.equal(shown(right));
      expect('data' in answer).to.equal(false);
    }
  });

  it('gives resolvers no path and no variables, and says so', async () => {
    const asked = buildSchema('type Query { a: String }');
    Object.assign(asked.getQueryType()?.getFields().a ?? {}, {
      resolve: (_: unknown, __: unknown, ___: unknown, { path }: { path: object }) => String(path),
    });
    const answer = await prepareExecution(asked, parse('{ a }'))?.({}, {});
    expect(answer?.errors?.[0]?.message).to.equal('Query.a asks for its path, which a resolver is not given');
  });

  it('keeps arguments of one run from another', async () => {
    const asked = buildSchema('type Query { sorted(of: [Int!]!): [Int!]! }');
    Object.assign(asked.getQueryType()?.getFields().sorted ?? {}, {
      resolve(_: unknown, { of }: { of: number[] }) {
        return [...of, of.pop()];
      },
    });
    const prepared = prepareExecution(asked, parse('{ sorted(of: [1, 2]) }'));
    for (let turn = 0; turn < 2; turn += 1) expect(await prepared?.({}, {})).to.deep.equal({ data: { sorted: [1, 2, 2] } });
  });

  it('is left to graphql-js where there are directives, subscriptions or questions about the schema', () => {
    for (const text of [
      '{ one @include(if: true) { id } }',
      '{ __schema { types { name } } }',
      '{ __proto__: count }',
      'query a { count } query b { count }',
    ]) {
      expect(prepareExecution(schema, parse(text)), text).to.equal(null);
    }
    expect(prepareExecution(schema, parse('query a { count } query b { count }'), 'b')).to.be.a('function');
  });
});
