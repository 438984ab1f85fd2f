import type { SupergraphCase } from './supergraph-case.ts';

export const nulls: SupergraphCase = {
  name: 'nulls',
  about: 'what may not be null at every depth, over joins: an entity that is unknown to one subgraph takes away what stands above it',
  subgraphs: {
    outer: `
      type Query { root: Node! maybe: Node all: [Node!]! some: [Node] pairs: [[Node!]!]! deep: Deep! }
      type Node @key(fields: "id") { id: ID! must: Node! may: Node many: [Node!]! few: [Node!] rest: [Node]! deep: Deep! soft: Deep kind: Kind! either: Either! }
      type Deep { must: Deep! may: Deep many: [Deep!]! node: Node! nodes: [[Node!]]! text: String! count: Int }
      enum Kind { LEAF BRANCH }
      union Either = Node | Deep
      interface Named { name: String! }`,
    inner: `
      type Node @key(fields: "id") { id: ID! name: String! size: Int! note: String other: Node! others: [Node!]! box: Box! boxes: [[Box!]!] named: Named! }
      type Box { text: String! inner: Box! node: Node! list: [Int!]! }
      interface Named { name: String! }
      type Leaf implements Named { name: String! of: Node! }
      type Twig implements Named @key(fields: "id") { id: ID! name: String! }
      type Query { leaf: Named! }`,
    last: `
      type Node @key(fields: "id") { id: ID! final: Float! flag: Boolean! size: Int! @external sum: Int! @requires(fields: "size") }
      type Twig @key(fields: "id") { id: ID! leaves: [Twig!]! count: Int! }`,
  },
};
