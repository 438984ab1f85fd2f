import type { SupergraphCase } from './supergraph-case.ts';

export const merging: SupergraphCase = {
  name: 'merging',
  about: 'enums and inputs that each subgraph knows a part of, arguments that subgraphs have and others lack, inputs in inputs, defaults',
  subgraphs: {
    search: `
      type Query { find(where: Filter, order: [Order!] = [NEWEST], page: Page! = {first: 2}): [Ticket!]! @shareable count(where: Filter!): Int! one(by: By!): Ticket }
      input Filter { text: String state: State any: [Filter!] not: Filter since: Date range: Range tags: [[String!]] limit: Int = 7 }
      input Range { from: Int! to: Int = 100 step: Float = 1.5 }
      input Page { first: Int = 3 after: ID }
      input By { id: ID number: Int }
      enum Order { NEWEST OLDEST BY_STATE }
      enum State { OPEN CLOSED WAITING }
      scalar Date
      type Ticket @key(fields: "id") { id: ID! state(at: Date): TicketState! title(style: Style = PLAIN, max: Int): String! history(where: Filter, page: Page): [Change!] shade: Colour @shareable }
      type Change { from: TicketState to: TicketState! by: String at: Date }
      enum Colour { RED GREEN }
      enum TicketState { OPEN CLOSED }
      enum Style { PLAIN RICH }`,
    billing: `
      type Query { find(where: Filter, order: [Order!] = [NEWEST], page: Page! = {first: 2}): [Ticket!]! @shareable bills(of: [ID!]!, currency: Currency! = EUR): [Bill] }
      input Filter { text: String state: State since: Date any: [Filter!] limit: Int = 7 owed: Float }
      input Page { first: Int = 3 }
      enum Order { NEWEST OLDEST BY_PRICE }
      enum State { OPEN CLOSED PAID }
      enum Currency { EUR CNY VND }
      enum Colour { GREEN BLUE }
      scalar Date
      type Ticket @key(fields: "id") { id: ID! bills(state: State, currencies: [Currency!] = [EUR, CNY]): [Bill!]! shade: Colour @shareable due: Date }
      type Bill @key(fields: "number") { number: Int! sum(in: Currency = CNY, rounding: Int! = 2): Float paid: Boolean! state: BillState! of: Ticket! colour: Colour }
      enum BillState { SENT PAID }`,
    desk: `
      type Mutation { reopen(input: ReopenInput!): Ticket close(id: ID!, note: String = "closed"): Ticket! }
      input ReopenInput { id: ID! reasons: [Reason!]! weights: [[Int]!] until: Date silent: Boolean = false }
      enum Reason { NEW_FACTS MISTAKE OTHER }
      scalar Date
      type Ticket @key(fields: "id") { id: ID! reopened(reasons: [Reason!]): Int! reason: Reason }
      type Query { desk: String }`,
  },
};
