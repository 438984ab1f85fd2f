import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';

// What somebody would write for this one screen who knows the three subgraphs: no planner, no schema, the fetches as they have to be.

interface Reference {
  readonly __typename: 'Member';
  readonly id: string;
}
interface Listing {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly price: number | null;
  readonly seller: Reference | null;
}
interface Member {
  readonly id: string;
  readonly country: { readonly code: string; readonly name: string };
}
interface Seller {
  readonly name: string;
}
interface Answer<Data> {
  readonly data: Data;
}

const facts = 'tier active employees country { code name }';
const membersQuery = `query ($offset: Int!) { members(first: 20, offset: $offset) { id name ${facts} } }`;
const plainQuery = `query ($offset: Int!) { members(first: 20, offset: $offset) { id name city ${facts} } }`;
const entitiesOf = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { ${selection} } } }`;
const listingsQuery = entitiesOf('listings(first: 3) { id title kind price seller { __typename id } }');
const talentsQuery = entitiesOf('talents(first: 2) { id name headline available }');
const sellersQuery = entitiesOf('name');

type Subgraph = 'network' | 'trading' | 'talent';
const urls = JSON.parse(process.env.SUBGRAPHS ?? '{}') as Record<Subgraph, string>;
const poolOf = (name: Subgraph) => new Pool(new URL(urls[name]).origin, { connections: 64 });
const pools = { network: poolOf('network'), trading: poolOf('trading'), talent: poolOf('talent') };
const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function ask<Data>(subgraph: Subgraph, query: string, variables: object): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const answer = await pools[subgraph].request({ path: '/graphql', method: 'POST', headers, body });
  return ((await answer.body.json()) as Answer<Data>).data;
}

async function entities<Entity>(subgraph: Subgraph, query: string, ids: Iterable<string>): Promise<readonly Entity[]> {
  const representations = Array.from(ids, (id): Reference => ({ __typename: 'Member', id }));
  return (await ask<{ _entities: readonly Entity[] }>(subgraph, query, { representations }))._entities;
}

async function membersAt(query: string, offset: number): Promise<readonly Member[]> {
  return (await ask<{ members: readonly Member[] }>('network', query, { offset })).members;
}

async function nested(offset: number): Promise<readonly object[]> {
  const members = await membersAt(membersQuery, offset);
  const ids = members.map(({ id }) => id);
  const talents = entities<{ talents: readonly object[] }>('talent', talentsQuery, ids);
  const listed = await entities<{ listings: readonly Listing[] }>('trading', listingsQuery, ids);
  const sellerIds = [...new Set(listed.flatMap(({ listings }) => listings.flatMap(({ seller }) => seller?.id ?? [])))];
  const found = await entities<Seller>('network', sellersQuery, sellerIds);
  const sellers = new Map(sellerIds.map((id, at) => [id, { id, name: found[at]?.name }]));
  const known = await talents;
  return members.map((member, at) => ({
    ...member,
    listings: listed[at]?.listings.map(({ id, title, kind, price, seller }) => ({
      id,
      title,
      kind,
      price,
      seller: seller === null ? null : (sellers.get(seller.id) ?? null),
    })),
    talents: known[at]?.talents,
  }));
}

async function answer(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) body += piece;
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: { offset: number } };
  const members = await (operationName === 'Members' ? nested(variables.offset) : membersAt(plainQuery, variables.offset));
  return JSON.stringify({ data: { members } });
}

createServer((request, response) => {
  const send = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
  answer(request).then(
    (text) => send(200, text),
    (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error) }] })),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
