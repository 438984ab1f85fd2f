import type { SupergraphCase } from './supergraph-case.ts';

export const scalars: SupergraphCase = {
  name: 'scalars',
  about: 'custom scalars that are texts, numbers, objects, lists, big numbers; as keys, as what is required, as arguments, in lists',
  subgraphs: {
    store: `
      scalar JSON scalar Big scalar Money scalar Any
      type Query { docs(where: JSON, first: Int): [Doc!]! doc(ref: JSON!): Doc blob(of: Any): Any blobs: [[Any]!] big(like: Big): Big bigs: [Big!]! }
      type Doc @key(fields: "ref") { ref: JSON! meta: JSON metas: [JSON!] price: Money any(of: Any, path: [JSON!]): Any size: Big! tags: [String!]! ratio: Float flags: [Boolean] next: Doc }`,
    index: `
      scalar JSON scalar Big scalar Money
      type Doc @key(fields: "ref") { ref: JSON! meta: JSON @external metas: [JSON!] @external price: Money @external size: Big! @external
        words: [String!] @requires(fields: "meta size") value: Money! @requires(fields: "price metas") cell: Cell owner: Account }
      type Cell @key(fields: "x y") { x: Float! y: Big! doc: Doc }
      type Account @key(fields: "number active") { number: Big! active: Boolean! }
      type Query { accounts: [Account!]! cells: [Cell] }`,
    ledger: `
      scalar JSON scalar Big
      type Account @key(fields: "number active") { number: Big! active: Boolean! balance: Big history: [[Big!]!]! extra: JSON! }
      type Cell @key(fields: "x y") { x: Float! y: Big! text: String note: JSON }`,
  },
};
