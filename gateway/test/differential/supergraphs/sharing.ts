import type { SupergraphCase } from './supergraph-case.ts';

export const sharing: SupergraphCase = {
  name: 'sharing',
  about: '@shareable values with fields in different subgraphs, @override, @inaccessible fields and types, nullability that differs',
  maxFields: 8,
  subgraphs: {
    old: `
      type Query { orders(first: Int): [Order!] @shareable order(id: ID!): Order @shareable legacy: String secret: Vault @inaccessible }
      type Order @key(fields: "id") @key(fields: "number") { id: ID! number: Int! @inaccessible state: String amount: Money! @shareable note: String followUp: Order hidden: Int @inaccessible lines: [Line!]! @shareable }
      type Money @shareable { value: Float! currency: String! }
      type Line @shareable { text: String! price: Price parts: [Part] }
      type Price @shareable { value: Float! unit: String! }
      type Part @shareable { name: String }
      type Vault @inaccessible { code: String! }`,
    fresh: `
      type Query { orders(first: Int): [Order!]! @shareable recent: [Order] }
      type Order @key(fields: "id") { id: ID! state: String! @override(from: "old") amount: Money @shareable lines: [Line!] @shareable }
      type Money @shareable { value: Float! currency: String cents: Int! }
      type Line @shareable { text: String! quantity: Int! parts: [Part!]! }
      type Part @shareable { name: String! weight: Int }`,
    audit: `
      type Query { order(id: ID!): Order! @shareable entries: [Entry!]! }
      type Entry { at: String! order: Order! was: Price }
      type Order @key(fields: "number") { number: Int! note: String @override(from: "old") entries(last: Int! = 2): [Entry!] risk: Int }
      type Price @shareable { value: Float unit: String! }`,
  },
};
