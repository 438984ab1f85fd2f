import type { SupergraphCase } from './supergraph-case.ts';

export const names: SupergraphCase = {
  name: 'names',
  about: 'fields, arguments, types and enum values with names that JavaScript objects, JSON responses and federation use themselves',
  subgraphs: {
    left: `
      type Query { constructor: Object! hasOwnProperty(data: String, errors: Int): [Object!] data: Object errors: [Error!] then: Int }
      type Object @key(fields: "toString") { toString: ID! valueOf: Int! prototype: Object length: Int name(arguments: [Int!]): String! isPrototypeOf: [Object!] kind: Promise }
      type Error { message: String! path: [String!] extensions: Object }
      enum Promise { then catch constructor }`,
    right: `
      type Object @key(fields: "toString") { toString: ID! constructor: String! valueOf: Int! @external defineGetter: Int hasOwnProperty: Object then(then: then): String @requires(fields: "valueOf") map: Map }
      type Map { get: String! set: [Object!]! entities: [Object] representations(representations: [ID!]): Int }
      input then { constructor: Int toString: String = "x" }
      type Query { toLocaleString: Map }`,
  },
};
