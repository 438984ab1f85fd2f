import type { Exchange, Route } from '@cattc/server';
import { problem } from '@cattc/server';
import { expect } from 'chai';
import type { FormattedExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { until } from './until.ts';

const partner = { id: 'man-p', role: 'PARTNER_SYSTEM', country: 'TH', may: 'EDIT' };
const query = `subscription Feed($after: String) {
  events(filter: { types: ["org.cattc.trading.*", "org.cattc.network.*"] subject: "x" }, after: $after) {
    cursor kind: type record { __typename ... on Listing { title seller { name } } }
  }
}`;
const listingPublished = 'org.cattc.trading.listing.published.v1';

describe('the feed of a caller as a subscription', () => {
  let federation: Federation;
  let handle: (exchange: Exchange) => void;
  let streams: Exchange[];
  let clients: { dispose(): void | Promise<void> }[];

  beforeEach(async () => {
    streams = [];
    clients = [];
    handle = ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 1000\n\n');
    };
    const route: Route = {
      method: 'GET',
      path: '/events/stream',
      handle(exchange) {
        streams.push(exchange);
        handle(exchange);
      },
    };
    federation = await startFederation({ partnersRoutes: [route] });
  });
  afterEach(async () => {
    for (const client of clients) await client.dispose();
    await federation.stop();
  });

  function follow(variables: Record<string, unknown> = {}, mandate: object = partner) {
    const told = {
      values: [] as FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>[],
      isComplete: false,
      stop: () => {},
    };
    const client = createClient({
      url: `${federation.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: federation.issuer.bearer([mandate]) },
      retryAttempts: 0,
    });
    clients.push(client);
    told.stop = client.subscribe(
      { query, variables },
      {
        next: (value) => void told.values.push(value as never),
        error: () => undefined,
        complete: () => {
          told.isComplete = true;
        },
      },
    );
    return told;
  }

  const send = (stream: Exchange | undefined, number: number, type = listingPublished) =>
    stream?.response.write(
      `id: abc-${number}\ndata: ${JSON.stringify({ id: `evt_${number}`, type, subject: `lst_${number}`, feedsequence: String(number) })}\n\n`,
    );
  const cursors = ({ values }: ReturnType<typeof follow>) => values.map(({ extensions }) => extensions?.cursor);

  it('tells each event with its record from the graph and its cursor, asked for by the filter', async () => {
    const told = follow({ after: 'abc-6' });
    await until(() => streams.length === 1);
    expect(Object.fromEntries(streams[0]?.url.searchParams ?? [])).to.deep.equal({
      types: 'org.cattc.trading.*,org.cattc.network.*',
      subject: 'x',
      after: 'abc-6',
    });
    send(streams[0], 7);
    await until(() => told.values.length === 1);
    const record = { __typename: 'Listing', title: 'Title of lst_7', seller: { name: 'Name of org_1' } };
    expect(told.values[0]).to.deep.equal({
      data: { events: { cursor: 'abc-7', kind: listingPublished, record } },
      extensions: { cursor: 'abc-7' },
    });
    send(streams[0], 8, 'org.cattc.partners.feed.withheld.v1');
    await until(() => told.values.length === 2);
    expect(told.values[1]?.data).to.deep.equal({
      events: { cursor: 'abc-8', kind: 'org.cattc.partners.feed.withheld.v1', record: null },
    });
  });

  it('goes on by itself where a stream ends or breaks, from where it was', async () => {
    const told = follow();
    await until(() => streams.length === 1);
    send(streams[0], 1);
    streams[0]?.response.end('id: abc-5\n\nevent: reconnect\nid: abc-5\ndata: {"reason":"TIME_OVER"}\n\n');
    await until(() => streams.length === 2);
    send(streams[1], 6);
    await until(() => told.values.length === 2);
    streams[1]?.response.destroy();
    await until(() => streams.length === 3);
    send(streams[2], 7);
    await until(() => cursors(told).includes('abc-7'));
    expect(streams.map(({ url }) => url.searchParams.get('after'))).to.deep.equal([null, 'abc-5', 'abc-6']);
    expect(told.values.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.code))).to.deep.equal([
      'SUBGRAPH_UNAVAILABLE',
    ]);
    expect(cursors(told).filter(Boolean)).to.deep.equal(['abc-1', 'abc-6', 'abc-7']);
  });

  it('ends with the refusal of partners, at the beginning and later', async () => {
    handle = ({ response }) => problem(response, 410, { detail: 'Gone.', code: 'CURSOR_EXPIRED', oldest: 'abc-9', requestId: 'r' });
    const expired = follow({ after: 'abc-1' });
    await until(() => expired.isComplete);
    expect(expired.values).to.deep.equal([{ errors: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED', oldest: 'abc-9' } }] }]);
    handle = ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('event: closed\nid: abc-9\ndata: {"status":403,"code":"SYSTEM_SUSPENDED","detail":"Suspended."}\n\n');
    };
    const closed = follow();
    await until(() => closed.isComplete);
    expect(closed.values[0]?.errors?.[0]).to.deep.equal({ message: 'Suspended.', extensions: { code: 'SYSTEM_SUSPENDED' } });
  });

  it('is for partners alone, and ends the stream with its client', async () => {
    const staff = follow({}, secretariat);
    await until(() => staff.isComplete);
    expect(staff.values[0]?.errors?.[0]?.extensions?.code).to.equal('FORBIDDEN');
    expect(streams).to.have.length(0);
    const told = follow();
    await until(() => streams.length === 1);
    told.stop();
    await until(() => streams[0]?.signal.aborted === true);
    expect(await (await fetch(`${federation.gateway.url}/metrics`)).text()).to.match(/^cattc_subscriptions\{.*\} 0$/m);
  });

  it('is read no faster than it is taken', async () => {
    const socket = new WebSocket(`${federation.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    clients.push({ dispose: () => socket.terminate() });
    await new Promise((resolve) => socket.once('open', resolve));
    const payload = { authorization: federation.issuer.bearer([partner]) };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    await new Promise((resolve) => socket.once('message', resolve));
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { events { text } }' } }));
    await until(() => streams.length === 1);
    socket.pause();
    const stream = streams[0]?.response;
    let sent = 0;
    const text = JSON.stringify({ id: 'evt', type: listingPublished, subject: 'lst_1', feedsequence: '1', data: 'x'.repeat(200_000) });
    while (sent < 2_000 && stream?.write(`id: abc-${sent}\ndata: ${text}\n\n`)) {
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(sent, 'partners would write for ever').to.be.lessThan(300);
  });
});
