import type { SupergraphCase } from './supergraph-case.ts';

export const mutations: SupergraphCase = {
  name: 'mutations',
  about:
    'mutations that alternate between subgraphs and have to run in order, with reads under them that see what ran; root types of other names',
  subgraphs: {
    tasks: `
      schema { query: TaskQuery mutation: TaskMutation }
      type TaskQuery { task(id: ID!): Task tasks: [Task!]! }
      type TaskMutation { addTask(title: String!, under: ID): Task! closeTask(id: ID!): Closed tick: Int! plan(steps: [StepInput!]!): [Task!] }
      input StepInput { title: String! after: Int }
      union Closed = Task | Problem
      type Problem { message: String! at: Task }
      type Task @key(fields: "id") { id: ID! title: String! revision: Int! parent: Task assignee: User }
      type User @key(fields: "id") { id: ID! }`,
    users: `
      type Query { user(id: ID!): User }
      type Mutation { assign(task: ID!, user: ID): User rename(user: ID!, name: String): User! tock: Int report: Report }
      type User @key(fields: "id") { id: ID! name: String! revision: Int! tasks: [Task!]! }
      type Report { revision: Int! lines: [String!]! about: User }
      type Task @key(fields: "id") { id: ID! watchers: [User!] }`,
    log: `
      type Query { log: [Note!]! }
      type Mutation { note(text: String!): Note wipe: [Note!]! }
      type Note @key(fields: "id") { id: ID! text: String revision: Int task: Task! }
      type Task @key(fields: "id") { id: ID! notes: [Note!]! revisionSeen: Int }`,
  },
};
