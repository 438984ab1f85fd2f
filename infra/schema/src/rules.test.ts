import { expect } from 'chai';
import { parse } from 'graphql';
import {
  addedFieldsAreNullable,
  entitiesHaveOneOwner,
  eventsCanBeFollowed,
  everythingIsDescribed,
  everyValueIsLabelled,
  foreignReferencesAreNullable,
  mutationsHaveOneShape,
  rootFieldsAreNullable,
  subscriptionsHaveOneShape,
} from './rules.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

function subgraph(name: string, text: string): SubgraphSchema {
  return { name, text, document: parse(text), mappers: {} };
}

describe('everythingIsDescribed', () => {
  it('names each type, field, argument, enum value and input field without a description', () => {
    const problems = everythingIsDescribed([
      subgraph(
        'network',
        `
        type Query { organization(id: ID): Organization }
        "One." type Organization { "Id." id: ID! name: String }
        "S." enum State { ACTIVE }
        input Filter { "Countries." countries: [String!] states: [State!] }
        union Any = Organization
        "At." scalar DateTime
        `,
      ),
    ]);
    expect(problems).to.deep.equal([
      'network: Query has no description',
      'network: Query.organization has no description',
      'network: Query.organization(id:) has no description',
      'network: Organization.name has no description',
      'network: State.ACTIVE has no description',
      'network: Filter has no description',
      'network: Filter.states has no description',
      'network: Any has no description',
    ]);
  });

  it('asks the owner alone for the description of an entity and of its key', () => {
    const problems = everythingIsDescribed([
      subgraph('network', '"One." type Organization @key(fields: "id") { "Id." id: ID! }'),
      subgraph('talent', 'extend type Organization @key(fields: "id") { id: ID! "Positions." positions: [ID!] }'),
      subgraph('trading', 'type Organization @key(fields: "id") { id: ID! listings: [ID!] }'),
    ]);
    expect(problems).to.deep.equal(['trading: Organization.listings has no description']);
  });
});

describe('everyValueIsLabelled', () => {
  it('names each enum value without an English or a Chinese label', () => {
    const problems = everyValueIsLabelled([subgraph('network', 'enum State { A @label(en: "A", zh: "甲") B @label(en: "B", zh: " ") C }')]);
    expect(problems).to.deep.equal([
      'network: State.B has no label in zh; write @label(en: "…", zh: "…")',
      'network: State.C has no label in en and zh; write @label(en: "…", zh: "…")',
    ]);
  });
});

describe('mutationsHaveOneShape', () => {
  const union = 'union OpenPositionResult = OpenPositionPayload | Refusal';

  it('accepts one input and a union of payload and refusal', () => {
    const schema = subgraph('talent', `type Mutation { openPosition(input: OpenPositionInput!): OpenPositionResult! } ${union}`);
    expect(mutationsHaveOneShape([schema])).to.deep.equal([]);
  });

  it('refuses other arguments, a nullable result and another name', () => {
    for (const signature of [
      '(id: ID!): OpenPositionResult!',
      '(input: OpenPositionInput!): OpenPositionResult',
      '(input: PositionInput!): OpenPositionResult!',
    ]) {
      const problems = mutationsHaveOneShape([subgraph('talent', `type Mutation { openPosition${signature} } ${union}`)]);
      expect(problems).to.deep.equal([
        `talent: Mutation.openPosition is ${signature}; it must be (input: OpenPositionInput!): OpenPositionResult!`,
      ]);
    }
  });

  it('refuses a union with another member, in extensions of Mutation too', () => {
    const schema = subgraph(
      'talent',
      'extend type Mutation { openPosition(input: OpenPositionInput!): OpenPositionResult! } union OpenPositionResult = Position | Refusal',
    );
    expect(mutationsHaveOneShape([schema])).to.deep.equal([
      'talent: Mutation.openPosition: it must have union OpenPositionResult = OpenPositionPayload | Refusal',
    ]);
  });
});

describe('addedFieldsAreNullable', () => {
  it("refuses a non-null field on another subgraph's entity, and leaves its key and the owner's fields alone", () => {
    const problems = addedFieldsAreNullable([
      subgraph('network', '"One." type Organization @key(fields: "id") { id: ID! name: String! }'),
      subgraph('trading', 'type Organization @key(fields: "id") { id: ID! name: String! @external listings: [ID!]! deals: [ID!] }'),
    ]);
    expect(problems).to.deep.equal(["trading: Organization.listings is added to another subgraph's entity and must be nullable"]);
  });
});

describe('rootFieldsAreNullable', () => {
  it('refuses each non-null field of Query and its extensions, and leaves Mutation alone', () => {
    const problems = rootFieldsAreNullable([
      subgraph(
        'network',
        'type Query { organization(id: ID): Organization viewer: Viewer! } extend type Query { countries: [ID!] codes: [ID!]! }',
      ),
      subgraph('trading', 'type Query { listings: [ID!] } type Mutation { publishListing(input: X!): PublishListingResult! }'),
    ]);
    expect(problems).to.deep.equal([
      'network: Query.viewer is Viewer!; a field of Query must be nullable',
      'network: Query.codes is [ID!]!; a field of Query must be nullable',
    ]);
  });
});

describe('foreignReferencesAreNullable', () => {
  const owner = subgraph(
    'network',
    '"One." type Organization @key(fields: "id") { id: ID! } type Membership { organization: Organization! }',
  );
  const stub = 'type Organization @key(fields: "id") { id: ID! }';

  it('refuses a reference that takes no null at any level', () => {
    const problems = foreignReferencesAreNullable([
      owner,
      subgraph('trading', `${stub} type Listing { owner: Organization! } extend type Deal { parties: [Organization!]! }`),
    ]);
    expect(problems).to.deep.equal([
      "trading: Listing.owner is Organization!; a reference to another subgraph's entity must be nullable",
      "trading: Deal.parties is [Organization!]!; a reference to another subgraph's entity must be nullable",
    ]);
  });

  it('accepts a null for the reference, the list or its items, and what a subgraph owns itself', () => {
    const problems = foreignReferencesAreNullable([
      owner,
      subgraph(
        'trading',
        `${stub} type Deal { a: Organization b: [Organization!] c: [Organization]! d: [ID!]! e: Deal! f: Organization! @external }`,
      ),
    ]);
    expect(problems).to.deep.equal([]);
  });
});

describe('entitiesHaveOneOwner', () => {
  it('refuses an entity that two subgraphs describe, or none', () => {
    const problems = entitiesHaveOneOwner([
      subgraph('network', '"One." type Organization @key(fields: "id") { id: ID! } type Country @key(fields: "code") { code: ID! }'),
      subgraph('trading', '"Two." type Organization @key(fields: "id") { id: ID! } type Country @key(fields: "code") { code: ID! }'),
    ]);
    expect(problems).to.deep.equal([
      'Organization: network and trading describe it; only its owner does, the others leave the description out',
      'Country (network, trading): no subgraph describes it; its owner does, the others leave the description out',
    ]);
  });
});

describe('subscriptionsHaveOneShape', () => {
  const thing = 'type Thing @key(fields: "id") { id: ID! version: Int! }';
  const problemsOf = (field: string, types = thing, other = '') =>
    subscriptionsHaveOneShape([
      subgraph('network', `type Subscription { ${field} } ${types}`),
      subgraph('talent', other || 'type Query { a: ID }'),
    ]);

  it('takes what tells of one entity of its subgraph, and names every other shape', () => {
    expect(problemsOf('thingChanged(id: ID!, after: String): Thing')).to.deep.equal([]);
    expect(problemsOf('thing(id: ID!): Thing!')).to.deep.equal([
      'network: Subscription.thing is thing(id: ID!): Thing!; it must be thingChanged(id: ID!, after: String): Thing',
    ]);
    expect(problemsOf('thingChanged(after: String, id: ID!): Thing')).to.have.length(1);
    expect(problemsOf('otherChanged(id: ID!, after: String): Thing')).to.have.length(1);
  });

  it('names one that is of no entity, of no version, or of the entity of another', () => {
    const field = 'thingChanged(id: ID!, after: String): Thing';
    expect(problemsOf(field, 'type Thing { id: ID! version: Int! }')).to.deep.equal([
      'network: Subscription.thingChanged: Thing must be an entity of network, by its id',
    ]);
    expect(problemsOf(field, 'type Thing @key(fields: "id") { id: ID! version: Int }')).to.deep.equal([
      'network: Subscription.thingChanged: Thing must have version: Int!, which counts its changes',
    ]);
    expect(problemsOf(field, thing, '"One." type Thing @key(fields: "id") { "Id." id: ID! }')).to.deep.equal([
      'network: Subscription.thingChanged: Thing must be an entity of network, by its id',
    ]);
  });
});

describe('eventsCanBeFollowed', () => {
  it('names each concept that publishes events and has no field of Subscription', () => {
    const concepts = [
      { subgraph: 'network', name: 'country_group' },
      { subgraph: 'network', name: 'recording', graphType: 'MembershipRecording' },
      { subgraph: 'talent', name: 'position' },
    ];
    const text = 'type Subscription { countryGroupChanged(id: ID!, after: String): CountryGroup }';
    expect(eventsCanBeFollowed(concepts)([subgraph('network', text)])).to.deep.equal([
      'network: recording publishes events; Subscription must have membershipRecordingChanged(id: ID!, after: String): MembershipRecording',
    ]);
  });
});
