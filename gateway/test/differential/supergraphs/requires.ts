import type { SupergraphCase } from './supergraph-case.ts';

export const requires: SupergraphCase = {
  name: 'requires',
  about: '@requires over one, two and three subgraphs, of nested objects, of lists, with arguments, and of what itself requires',
  subgraphs: {
    base: `
      type Query { items(first: Int): [Item!]! item(id: ID!): Item carts: [Cart!] }
      type Item @key(fields: "id") { id: ID! weight: Float size: Size! dims: [Dim!]! category: Category parts: [Item!] }
      type Size { width: Int! height: Int depth: Int }
      type Dim { axis: String! length: Float }
      type Category @key(fields: "id") { id: ID! factor: Int name: String }
      type Cart @key(fields: "id") { id: ID! items: [Item!]! owner: Person }
      type Person @key(fields: "email") { email: ID! tier: Tier }
      enum Tier { GOLD SILVER TIN }`,
    shipping: `
      type Item @key(fields: "id") { id: ID! weight: Float @external size: Size! @external dims: [Dim!]! @external
        fee: Int @requires(fields: "weight size { width height }") box: String! @requires(fields: "dims { axis length }") origin: Place }
      type Size { width: Int! @external height: Int @external }
      type Dim { axis: String! @external length: Float @external }
      type Place @key(fields: "id") { id: ID! zone: Int! }
      type Query { places: [Place] heaviest: Item }`,
    tax: `
      type Item @key(fields: "id") { id: ID! fee: Int @external category: Category @external
        tax: Float! @requires(fields: "fee category { id factor }") total(currency: String): String @requires(fields: "fee") }
      type Category @key(fields: "id") { id: ID! factor: Int @external levy: Int! @requires(fields: "factor") }
      type Place @key(fields: "id") { id: ID! zone: Int! @external surcharge: Int @requires(fields: "zone") }`,
    loyalty: `
      type Item @key(fields: "id") { id: ID! tax: Float! @external fee: Int @external weight: Float @external points: Int! @requires(fields: "tax fee") }
      type Cart @key(fields: "id") { id: ID! owner: Person @external items: [Item!]! @external gift: Item @requires(fields: "owner { email tier } items { id }") score: [Int!] @requires(fields: "items { id weight }") }
      type Person @key(fields: "email") { email: ID! tier: Tier @external discount: Int @requires(fields: "tier") }
      enum Tier { GOLD SILVER TIN }`,
  },
};
