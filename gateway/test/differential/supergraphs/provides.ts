import type { SupergraphCase } from './supergraph-case.ts';

export const provides: SupergraphCase = {
  name: 'provides',
  about: '@provides of fields, of nested entities, in lists and on abstract types: the same type is fetched on one path and not on another',
  subgraphs: {
    accounts: `
      type Query { me: User users(first: Int): [User!]! }
      type User @key(fields: "id") { id: ID! name: String @shareable nick: String! @shareable home: Address @shareable friends: [User!] }
      type Address @shareable { street: String city: City }
      type City @key(fields: "code") { code: ID! name: String! @shareable mayor: User }`,
    reviews: `
      type Query { reviews: [Review!]! latest: Review @provides(fields: "author { name }") mentions: [Mention] @provides(fields: "... on User { nick }") }
      type Review @key(fields: "id") { id: ID! body: String! author: User! @provides(fields: "nick home { city { code name } }") readers: [User!]! @provides(fields: "name") anonymous: User plain: User }
      type Photo { url: String! of: User }
      union Mention = User | Photo
      type User @key(fields: "id") { id: ID! name: String @external nick: String! @external home: Address @external reviews: [Review!] }
      type Address @shareable { city: City }
      type City @key(fields: "code") { code: ID! name: String! @external reviewed: Int }`,
  },
};
