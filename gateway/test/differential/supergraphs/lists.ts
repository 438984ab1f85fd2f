import type { SupergraphCase } from './supergraph-case.ts';

export const lists: SupergraphCase = {
  name: 'lists',
  about: 'lists of lists of scalars, values, entities and unions, with each place of null, and keys and required fields that are lists',
  subgraphs: {
    grid: `
      type Query { grid: [[Tile]] cube: [[[Tile!]!]!]! rows: [[Tile!]]! loose: [[[Int]]] strict: [[[Int!]!]!] mixed: [[Piece!]] }
      type Tile @key(fields: "id") @key(fields: "at") { id: ID! at: [Int!]! around: [[Tile]!] values: [[Float!]] names: [[String]!]! pieces: [[Piece]] }
      union Piece = Pawn | Tile
      type Pawn { id: ID! moves: [[Tile!]!] square: [[Square!]!]! }
      type Square { n: Int! tiles: [[Tile]!]! }`,
    paint: `
      type Tile @key(fields: "id") { id: ID! values: [[Float!]] @external around: [[Tile]!] @external colour: String layers: [[Layer]!]! mix: [[Int!]!] @requires(fields: "values around { id }") }
      type Layer { name: String! over: [[Tile!]] shades: [[[String!]]!] }
      type Query { palette: [[Layer!]!] }`,
    shadow: `
      type Tile @key(fields: "at") { at: [Int!]! shadow: [[Tile!]!] depth: Int! }
      type Query { darkest: [Tile] }`,
  },
};
