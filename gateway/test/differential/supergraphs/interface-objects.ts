import type { SupergraphCase } from './supergraph-case.ts';

export const interfaceObjects: SupergraphCase = {
  name: 'interface-objects',
  about: 'an entity interface, and subgraphs that add fields to all its types at once, with @requires over what only the interface has',
  maxFields: 8,
  subgraphs: {
    library: `
      type Query { media(first: Int): [Media!]! book(id: ID!): Book featured: Media }
      interface Media @key(fields: "id") { id: ID! title: String year: Int! }
      type Book implements Media @key(fields: "id") { id: ID! title: String year: Int! pages: Int sequel: Media }
      type Movie implements Media @key(fields: "id") { id: ID! title: String year: Int! minutes: Int! basedOn: Book }
      type Author @key(fields: "id") { id: ID! wrote: [Book!] }`,
    ratings: `
      type Query { best: Media worst: [Media!] shelves: [Shelf!]! }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Float reviews(first: Int): [Rating!]! }
      type Rating { by: Author stars: Int! of: Media! }
      type Author @key(fields: "id") { id: ID! favourite: Media }
      type Shelf { name: String! holds: [Media]! }`,
  },
};

export const interfaceObjectsRequiring: SupergraphCase = {
  name: 'interface-objects-requiring',
  about: 'an interface object whose fields require fields of the interface, and objects that one of its types has another key for',
  maxFields: 8,
  subgraphs: {
    parcels: `
      type Query { parcels(first: Int): [Parcel!]! crate(id: ID!): Crate }
      interface Parcel @key(fields: "id") { id: ID! weight: Int! size: Size }
      type Size { width: Int! height: Int }
      type Crate implements Parcel @key(fields: "id") @key(fields: "serial") { id: ID! weight: Int! size: Size serial: String! inside: [Parcel!] }
      type Letter implements Parcel @key(fields: "id") { id: ID! weight: Int! size: Size stamp: String }`,
    post: `
      type Parcel @key(fields: "id") @interfaceObject { id: ID! weight: Int! @external size: Size @external postage(zone: Int = 1): Float @requires(fields: "weight size { width }") events: [Event!]! }
      type Size { width: Int! @external }
      type Event { at: String! of: Parcel }
      type Query { lost: Parcel events: [Event] }`,
    depot: `
      type Crate @key(fields: "serial") { serial: String! row: Int stacked: [Crate!] }`,
  },
};
