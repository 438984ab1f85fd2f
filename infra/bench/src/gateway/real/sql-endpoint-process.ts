import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

// The same JSON from the same tables by hand: a statement per database, Postgres makes the text, nothing is planned and nobody is asked who they are. That a
// listing of an organisation has that organisation as its owner is known here.

const page = `
  SELECT s.id, s.display_name AS name, to_json(o.types)::text AS types, o.country FROM organization_search s JOIN organization o USING (id)
  WHERE $1::text IS NULL OR (s.sort_name, s.id) > (SELECT sort_name, id FROM organization_search WHERE id = $1)
  ORDER BY s.sort_name, s.id LIMIT 20`;
const listings = `
  SELECT coalesce(json_agg(json_build_object('id', l.id, 'number', l.number, 'kind', l.kind, 'state', l.state) ORDER BY l.sort_at DESC, l.id DESC)
    FILTER (WHERE l.id IS NOT NULL), '[]') AS nodes
  FROM unnest($1::text[]) WITH ORDINALITY AS o(id, place) LEFT JOIN LATERAL (
    SELECT id, number, kind, state, sort_at FROM listing WHERE owner_id = o.id AND state = 'PUBLISHED' AND countries_excluded = '{}'
    ORDER BY sort_at DESC, id DESC LIMIT 3) l ON true
  GROUP BY o.place ORDER BY o.place`;
const positions = `
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'state', p.state, 'months', p.months, 'places', p.places)
    ORDER BY p.listed_at DESC, p.id DESC) FILTER (WHERE p.id IS NOT NULL), '[]')::text AS nodes
  FROM unnest($1::text[]) WITH ORDINALITY AS o(id, place) LEFT JOIN LATERAL (
    SELECT id, number, state, months, places, listed_at FROM position WHERE host_id = o.id AND opened_at IS NOT NULL
    ORDER BY listed_at DESC, id DESC LIMIT 2) p ON true
  GROUP BY o.place ORDER BY o.place`;

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly types: string;
  readonly country: string;
}

const urls = JSON.parse(process.env.DATABASES ?? '{}') as Record<'network' | 'trading' | 'talent', string>;
const poolOf = (url: string) => new pg.Pool({ connectionString: url, max: 10 });
const pools = { network: poolOf(urls.network), trading: poolOf(urls.trading), talent: poolOf(urls.talent) };

async function answer(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) body += piece;
  const { afterId } = (JSON.parse(body) as { variables: { afterId: string | null } }).variables;
  const { rows } = await pools.network.query<Organization>({ name: 'page', text: page, values: [afterId] });
  const ids = rows.map(({ id }) => id);
  const [listed, offered] = await Promise.all([
    pools.trading.query<{ nodes: readonly object[] }>({ name: 'listings', text: listings, values: [ids] }),
    pools.talent.query<{ nodes: string }>({ name: 'positions', text: positions, values: [ids] }),
  ]);
  const nodes = rows.map(({ id, name, types, country }, at) => {
    const owner = { id, displayName: name };
    const own = listed.rows[at]?.nodes.map((listing) => ({ ...listing, owner }));
    return `{"id":"${id}","displayName":${JSON.stringify(name)},"types":${types},"country":{"code":"${country}"},"listings":{"nodes":${JSON.stringify(own)}},"positions":{"nodes":${offered.rows[at]?.nodes}}}`;
  });
  return `{"data":{"organizations":{"nodes":[${nodes.join()}]}}}`;
}

createServer((request, response) => {
  const send = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
  answer(request).then(
    (text) => send(200, text),
    (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error) }] })),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
