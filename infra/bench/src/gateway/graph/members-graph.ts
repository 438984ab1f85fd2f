/** A subgraph of the bench's own graph: small, and in the shape of the real ones. */
export interface Subgraph {
  readonly name: 'network' | 'trading' | 'talent';
  readonly sdl: string;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://specs.cattc.org/cache/v1.0", import: ["@cacheControl"]) @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int!, changedBy: [String!]! = []) on FIELD_DEFINITION`;
const kept = '@cacheControl(maxAge: 3600, changedBy: [])';

export const subgraphs: readonly Subgraph[] = [
  {
    name: 'network',
    sdl: `${link}
type Query { members(first: Int!, offset: Int!): [Member!] ${kept} }
type Member @key(fields: "id") { id: ID! ${kept} name: String! ${kept} city: String ${kept} tier: Tier! ${kept} active: Boolean! ${kept} employees: Int ${kept} country: Country! ${kept} }
type Country { code: String! name: String! }
enum Tier { CORE ORDINARY }`,
  },
  {
    name: 'trading',
    sdl: `${link}
type Member @key(fields: "id") { id: ID! listings(first: Int!): [Listing!] ${kept} }
type Listing { id: ID! title: String! kind: ListingKind! price: Float seller: Member }
enum ListingKind { OFFER REQUEST }`,
  },
  {
    name: 'talent',
    sdl: `${link}
type Member @key(fields: "id") { id: ID! talents(first: Int!): [Talent!] ${kept} }
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
