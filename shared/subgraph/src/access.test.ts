import { buildSubgraphSchema } from '@apollo/subgraph';
import { belongsTo, type Caller, equals, publicCaller, type Role, type WrittenRule } from '@cattc/decisions';
import { expect } from 'chai';
import { graphql, parse } from 'graphql';
import { type AccessContext, enforceAccess } from './access.ts';

interface Offer {
  readonly id: string;
  readonly owner: string;
  readonly open: boolean;
  readonly price: number;
  readonly tags: readonly string[];
}

const own: Offer = { id: 'own', owner: 'a', open: false, price: 7, tags: ['x'] };
const open: Offer = { id: 'open', owner: 'b', open: true, price: 8, tags: ['y'] };

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { offer(id: ID!): Offer offers: [Offer!] staffOnly: String }
  type Mutation { close(input: CloseInput!): CloseResult! }
  input CloseInput { id: ID! }
  union CloseResult = ClosePayload | Refusal
  type ClosePayload { offer: Offer! }
  type Refusal { code: String! message: String! }
  type Offer @key(fields: "id") { id: ID! owner: String price: Int tags: [String!]! }`);

function rule(to: readonly string[], audience = 'PUBLIC', whileSuspended = false): WrittenRule {
  return { to, audience, whileSuspended };
}

const rules: Readonly<Record<string, WrittenRule>> = {
  'Query.offer': rule(['EVERYONE']),
  'Query.offers': rule(['EVERYONE']),
  'Query.staffOnly': rule(['STAFF']),
  'Mutation.close': rule(['MEMBER:OWN_ORGANIZATION']),
  Offer: rule(['EVERYONE:PUBLISHED', 'MEMBER:OWN_ORGANIZATION', 'STAFF']),
  'Offer.price': rule(['MEMBER:OWN_ORGANIZATION', 'STAFF'], 'RESTRICTED'),
  'Offer.tags': rule(['MEMBER:OWN_ORGANIZATION']),
  ClosePayload: rule(['MEMBER']),
  Refusal: rule(['EVERYONE']),
};
const relations = {
  Offer: {
    PUBLISHED: () => equals<Offer>('open', true),
    OWN_ORGANIZATION: ({ organization }: Caller) => belongsTo<Offer>('owner', organization),
  },
};

/** What the resolvers were asked for. */
let resolved: string[];

function schemaWith(changes: Readonly<Record<string, WrittenRule | undefined>> = {}, judged: object = relations, waits = false) {
  const find = (id: string) => [own, open].find((each) => each.id === id) ?? null;
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Query: { offer: (_, { id }) => find(id), offers: () => [own, open], staffOnly: () => 'tea' },
      Mutation: { close: () => ({ __typename: 'ClosePayload', offer: own }) },
      Offer: {
        price: ({ id, price }: Offer) => {
          resolved.push(`price of ${id}`);
          return price;
        },
        __resolveReference: ({ id }: { id: string }) => find(id),
      },
    },
  });
  const all = Object.fromEntries(
    Object.entries({ ...rules, ...changes }).flatMap(([place, each]) => (each === undefined ? [] : [[place, each]])),
  );
  enforceAccess<AccessContext, Caller>(schema, {
    rules: all,
    relations: judged,
    viewer: (context) => (waits ? Promise.resolve(context.caller) : context.caller),
  });
  return schema;
}

function as(role: Role, facts: Partial<Caller> = {}): Caller {
  return { ...publicCaller, role, person: role === 'PUBLIC' ? null : 'local:somebody', ...facts };
}
const nobody = as('PUBLIC');
const owner = as('MEMBER', { organization: 'a' });
const secretariat = as('SECRETARIAT');

describe('the rules of access, enforced', () => {
  let recorded: string[];
  beforeEach(() => {
    resolved = [];
    recorded = [];
  });
  const ask = async (caller: Caller, source: string, schema = schemaWith()) => {
    const contextValue = {
      caller,
      acceptLanguage: undefined,
      audit: {
        read: (place: string, subject: string | null) => recorded.push(`read ${place} of ${subject}`),
        denied: (action: string, subjects: readonly string[] = [], outcome = 'FORBIDDEN') =>
          recorded.push(['denied', action, ...subjects, outcome].join(' ')),
      },
    } as unknown as AccessContext;
    const { data, errors } = await graphql({ schema, source, contextValue });
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  };

  it('hide a field as if it were missing, and do not even ask for it', async () => {
    const { data, errors } = await ask(nobody, '{ offer(id: "open") { id price tags } }');
    expect(errors).to.equal(undefined);
    expect(data).to.deep.equal({ offer: { id: 'open', price: null, tags: [] } });
    expect(resolved).to.deep.equal([]);
  });

  it('show a field where the relation holds, record by record, also when who looks has to be found first', async () => {
    for (const schema of [schemaWith(), schemaWith({}, relations, true)]) {
      const { data } = await ask(owner, '{ offers { id price tags } }', schema);
      expect(data.offers).to.deep.equal([
        { id: 'own', price: 7, tags: ['x'] },
        { id: 'open', price: null, tags: [] },
      ]);
    }
  });

  it('record what is read by privilege of a role, not what is the own', async () => {
    await ask(owner, '{ offer(id: "own") { price } }');
    expect(recorded).to.deep.equal([]);
    await ask(secretariat, '{ offer(id: "own") { price owner } }');
    expect(recorded).to.deep.equal(['read Offer.price of own']);
  });

  it('turn a record that is given to whom it is not for into a fault', async () => {
    const { data, errors } = await ask(nobody, '{ offers { id } }');
    expect(data).to.deep.equal({ offers: null });
    expect(errors?.[0]?.originalError?.message).to.include('Query.offers was given to a caller whom its rule does not admit');
  });

  it('make a reference of another subgraph missing', async () => {
    const references =
      '{ _entities(representations: [{ __typename: "Offer", id: "own" }, { __typename: "Offer", id: "open" }, { __typename: "Offer", id: "no" }]) { ... on Offer { id } } }';
    expect((await ask(nobody, references)).data._entities).to.deep.equal([null, { id: 'open' }, null]);
    expect((await ask(owner, references)).data._entities).to.deep.equal([{ id: 'own' }, { id: 'open' }, null]);
  });

  it('answer a question that is not for a role with an error, and record who asked', async () => {
    const { data, errors } = await ask(owner, '{ staffOnly }');
    expect(data).to.deep.equal({ staffOnly: null });
    expect(errors?.[0]?.extensions).to.deep.equal({ code: 'FORBIDDEN' });
    expect(recorded).to.deep.equal(['denied Query.staffOnly FORBIDDEN']);
    expect((await ask(nobody, '{ staffOnly }')).errors?.[0]?.extensions).to.deep.equal({ code: 'UNAUTHENTICATED' });
    expect((await ask(secretariat, '{ staffOnly }')).data).to.deep.equal({ staffOnly: 'tea' });
  });

  it('refuse a mutation by role before anything of it runs, and record who asked, about what', async () => {
    const id = 'off_00000000-0000-4000-8000-000000000001';
    const close = `mutation { close(input: { id: "${id}" }) { ... on ClosePayload { offer { id } } ... on Refusal { code message } } }`;
    const { data } = await ask(secretariat, close);
    expect(data.close).to.deep.include({ code: 'FORBIDDEN' });
    expect(recorded).to.deep.equal([`denied close ${id} FORBIDDEN`]);
    expect((await ask(nobody, close)).data.close.code).to.equal('UNAUTHENTICATED');
    expect((await ask({ ...owner, suspended: true }, close)).data.close.code).to.equal('ORGANIZATION_SUSPENDED');
    expect(recorded.slice(1)).to.deep.equal([`denied close ${id} UNAUTHENTICATED`, `denied close ${id} ORGANIZATION_SUSPENDED`]);
    expect((await ask(owner, close)).data.close).to.deep.equal({ offer: { id: 'own' } });
  });

  it('do not start without a rule for every type and every field of Query and Mutation', () => {
    for (const place of ['Offer', 'ClosePayload', 'Query.offers', 'Mutation.close']) {
      expect(() => schemaWith({ [place]: undefined }), place).to.throw(/has no rule of access/);
    }
  });

  it('do not start with a relation that nothing judges', () => {
    expect(() => schemaWith({}, {})).to.throw('nothing says when the relation PUBLISHED holds');
    expect(() => schemaWith({ 'Offer.price': rule(['MEMBER:PARTY']) })).to.throw('Offer.price: nothing says when the relation PARTY holds');
  });
});
