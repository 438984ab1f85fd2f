import type { SupergraphCase } from './supergraph-case.ts';

export const trees: SupergraphCase = {
  name: 'trees',
  about:
    'types that refer to themselves over subgraphs, so that operations go to and fro many times; connections; arguments on every level',
  subgraphs: {
    people: `
      type Query { person(id: ID!): Person people(first: Int! = 2, after: String): PersonConnection! }
      type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int }
      type PersonEdge { cursor: String! node: Person }
      type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
      type Person @key(fields: "id") { id: ID! name: String! parents: [Person!]! children(first: Int, bornAfter: Int): PersonConnection home: Place }
      type Place @key(fields: "id") { id: ID! }`,
    places: `
      type Query { place(id: ID!): Place places(near: NearInput): [Place!] }
      input NearInput { lat: Float! lon: Float! km: Float = 10 }
      type Place @key(fields: "id") { id: ID! name(lang: String): String inside: Place contains(first: Int): PlaceConnection! population: Int residents(first: Int): [Person!]! }
      type PlaceConnection { edges: [PlaceEdge]! pageInfo: PageInfo! }
      type PlaceEdge { cursor: String node: Place! }
      type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
      type Person @key(fields: "id") { id: ID! bornIn: Place! }`,
    friends: `
      type Person @key(fields: "id") { id: ID! friends(first: Int = 2): [Friendship!]! bestFriend: Person metIn: [Place!] }
      type Friendship { since: Int! with: Person! at: Place }
      type Place @key(fields: "id") { id: ID! meetings: [Friendship!] popular: Boolean! }`,
  },
};
