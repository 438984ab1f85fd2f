import type { SupergraphCase } from './supergraph-case.ts';

export const interfaces: SupergraphCase = {
  name: 'interfaces',
  about: 'interfaces over entities and values, interfaces of interfaces, fields of one interface resolved by several subgraphs',
  subgraphs: {
    fleet: `
      type Query { vehicles(first: Int): [Vehicle!]! vehicle(id: ID!): Vehicle parked: [Parked] things: [Thing!] }
      interface Thing { id: ID! label: String }
      interface Vehicle implements Thing { id: ID! label: String wheels: Int owner: Owner }
      interface Owner { name: String! owns(first: Int): [Vehicle!] }
      type Car implements Vehicle & Thing @key(fields: "id") { id: ID! label: String wheels: Int owner: Owner doors: Int! tows: Vehicle }
      type Bike implements Vehicle & Thing @key(fields: "id") { id: ID! label: String wheels: Int! owner: Person gears: Int }
      type Barge implements Thing @key(fields: "id") { id: ID! label: String! carries: [Vehicle!]! }
      type Person implements Owner @key(fields: "id") { id: ID! name: String! owns(first: Int): [Vehicle!] }
      type Firm implements Owner { name: String! owns(first: Int): [Vehicle!] registered: String }
      union Parked = Car | Bike`,
    insurance: `
      type Query { insured: [Insured!]! claims: [Claim] }
      interface Insured { policy: String! premium: Float claims: [Claim!] }
      interface Claim { at: String! about: Insured next: Claim }
      type Car implements Insured @key(fields: "id") { id: ID! policy: String! premium: Float claims: [Claim!] bonus: Int }
      type Bike implements Insured @key(fields: "id") { id: ID! policy: String! premium: Float! claims: [Claim!] }
      type Theft implements Claim { at: String! about: Insured next: Claim police: Boolean! }
      type Crash implements Claim @key(fields: "id") { id: ID! at: String! about: Car next: Theft cost(currency: String): Float! }`,
    garage: `
      type Query { lifts: [Lift!]! }
      interface Repairable { repairs: [Repair!]! broken: Boolean }
      type Car implements Repairable @key(fields: "id") { id: ID! repairs: [Repair!]! broken: Boolean mechanic: Person }
      type Barge implements Repairable @key(fields: "id") { id: ID! repairs: [Repair!]! broken: Boolean! dock: Lift }
      type Crash @key(fields: "id") { id: ID! repairs: [Repair!] }
      type Repair { hours: Float! on: Repairable }
      type Lift { number: Int! holds: Repairable }
      type Person @key(fields: "id") { id: ID! repairs: [Repair!]! }`,
  },
};
