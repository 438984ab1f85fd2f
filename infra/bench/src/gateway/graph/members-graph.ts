/** A subgraph of the bench's own graph: small, and in the shape of the real ones. */
export interface Subgraph {
  readonly name: 'network' | 'trading' | 'talent';
  readonly sdl: string;
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export const subgraphs: readonly Subgraph[] = [
  {
    name: 'network',
    sdl: `${link}
type Query { members(first: Int!, offset: Int!): [Member!] }
type Member @key(fields: "id") { id: ID! name: String! city: String tier: Tier! active: Boolean! employees: Int country: Country! }
type Country { code: String! name: String! }
enum Tier { CORE ORDINARY }`,
  },
  {
    name: 'trading',
    sdl: `${link}
type Member @key(fields: "id") { id: ID! listings(first: Int!): [Listing!] }
type Listing { id: ID! title: String! kind: ListingKind! price: Float seller: Member }
enum ListingKind { OFFER REQUEST }`,
  },
  {
    name: 'talent',
    sdl: `${link}
type Member @key(fields: "id") { id: ID! talents(first: Int!): [Talent!] }
type Talent { id: ID! name: String! headline: String available: Boolean! }`,
  },
];

/** Four fetches over three subgraphs: members, then side by side their listings and talents, then who sells the listings. */
export const nestedQuery = `query Members($offset: Int!) {
  members(first: 20, offset: $offset) {
    id name tier active employees
    country { code name }
    listings(first: 3) { id title kind price seller { id name } }
    talents(first: 2) { id name headline available }
  }
}`;

/** One fetch of one subgraph. */
export const plainQuery = `query Plain($offset: Int!) {
  members(first: 20, offset: $offset) { id name city tier active employees country { code name } }
}`;
