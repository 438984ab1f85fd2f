import type { SupergraphCase } from './supergraph-case.ts';

export const unions: SupergraphCase = {
  name: 'unions',
  about:
    'unions whose members are spread over subgraphs, of entities and values, in lists, nested in each other, with fields of equal names',
  subgraphs: {
    feed: `
      type Query { feed(first: Int): [Story!]! top: Story hits(text: String!): [Hit] @shareable }
      union Story = Post | Poll | Advert
      union Hit = Post | Advert
      type Post @key(fields: "id") { id: ID! text: String author: Author! about: Story replies: [Post!] size: Int }
      type Poll @key(fields: "id") { id: ID! question: String! options: [Option!]! size: Float }
      type Option { label: String! leadsTo: Story size: String }
      type Advert { text: String! sponsor: Sponsor! size: Int! }
      union Author = Person | Company
      type Person @key(fields: "id") { id: ID! }
      type Company @key(fields: "id") { id: ID! }
      union Sponsor = Company | Advert`,
    people: `
      type Query { everybody: [Actor!]! hits(text: String!): [Hit] @shareable }
      union Hit = Post | Person
      union Actor = Person | Company | Robot
      type Post @key(fields: "id") { id: ID! likedBy: [Actor!] }
      type Person @key(fields: "id") { id: ID! name: String! knows: [Actor] }
      type Company @key(fields: "id") { id: ID! name: String staff: [Person!]! owner: Actor }
      type Robot @key(fields: "serial") { serial: Int! name: String maker: Company }`,
    votes: `
      type Poll @key(fields: "id") { id: ID! votes: [Vote!]! winner: Winner }
      type Vote { by: Voter! weight: Int }
      union Voter = Person | Robot
      union Winner = Person | Poll | Nobody
      type Nobody { reason: String! }
      type Robot @key(fields: "serial") { serial: Int! ballots: [Vote!] }
      type Person @key(fields: "id") { id: ID! voted: [Poll!] }
      type Query { pollOf(voter: ID!): Poll }`,
  },
};
