// The gateway plugin of mercurius with JIT on. It knows version 1 of Federation alone, so it is given the subgraphs' schemas in that version.

import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const schemas = {
  network: `
    extend type Query { members(first: Int!, offset: Int!): [Member!] }
    type Member @key(fields: "id") { id: ID! name: String! city: String tier: Tier! active: Boolean! employees: Int country: Country! }
    type Country { code: String! name: String! }
    enum Tier { CORE ORDINARY }`,
  trading: `
    extend type Member @key(fields: "id") { id: ID! @external listings(first: Int!): [Listing!] }
    type Listing { id: ID! title: String! kind: ListingKind! price: Float seller: Member }
    enum ListingKind { OFFER REQUEST }`,
  talent: `
    extend type Member @key(fields: "id") { id: ID! @external talents(first: Int!): [Talent!] }
    type Talent { id: ID! name: String! headline: String available: Boolean! }`,
};
const urls = JSON.parse(process.env.SUBGRAPHS);

const app = Fastify();
app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: Object.entries(schemas).map(([name, schema]) => ({ name, schema, url: urls[name], mandatory: true, connections: 64 })),
  },
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
