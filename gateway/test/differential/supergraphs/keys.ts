import type { SupergraphCase } from './supergraph-case.ts';

export const keys: SupergraphCase = {
  name: 'keys',
  about: 'single, several, compound and nested keys; a key that only a third subgraph translates; a stub that is not resolvable',
  subgraphs: {
    catalogue: `
      type Query { products(first: Int = 3, brand: String): [Product!]! product(id: ID!): Product maker(code: String!): Maker crates: [Crate] }
      type Product @key(fields: "id") @key(fields: "sku maker { code }") { id: ID! sku: String! maker: Maker! title(lang: String = "en"): String! similar(first: Int): [Product!] }
      type Maker @key(fields: "code") { code: String! name: String products: [Product] }
      type Crate @key(fields: "serial site { id floor { number } }") { serial: Int! site: Site! label: String }
      type Site @shareable { id: ID! floor: Floor! }
      type Floor { number: Int! @shareable name: String }`,
    stock: `
      type Query { shelves: [Shelf!] }
      type Product @key(fields: "sku maker { code }") @key(fields: "upc") { sku: String! upc: String! maker: Maker! inStock: Int! shelf: Shelf replacement: Product }
      type Maker @key(fields: "code", resolvable: false) { code: String! }
      type Shelf @key(fields: "row column") @key(fields: "tag") { row: Int! column: Int! tag: ID! holds: [Product!]! crates: [Crate!] }
      type Crate @key(fields: "serial site { id floor { number } }") { serial: Int! site: Site! weight: Float }
      type Site @shareable { id: ID! floor: Floor! }
      type Floor @shareable { number: Int! }`,
    prices: `
      type Query { dearest: Product }
      type Product @key(fields: "upc") { upc: String! price(currency: String = "SGD"): Float rank: Int! rivals: [Product!]! }
      type Shelf @key(fields: "tag") { tag: ID! rent: Float! neighbour: Shelf }`,
  },
};
