import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { until } from './until.ts';

const read = '{ organization(id: "org_1") { name listings { title } } }';

describe('reads at the same time', () => {
  let federation: Federation;
  /** Lets the requests go on that are held at network. */
  let release: () => void;
  let held: number;
  before(async () => {
    federation = await startFederation({ env: { CATTC_SHARE_READS: '10000' } });
  });
  after(() => federation.stop());
  beforeEach(() => {
    for (const subgraph of Object.values(federation.subgraphs)) subgraph.calls.length = 0;
    held = 0;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    federation.subgraphs.network.before = async ({ request }) => {
      held += 1;
      if (request.headers['x-free'] === undefined) await gate;
    };
  });
  const counted = async () => {
    const text = await (await fetch(`${federation.gateway.url}/metrics`)).text();
    return (kind: string) => Number(new RegExp(`cattc_shared_reads_total\\{[^}]*kind="${kind}"[^}]*\\} (\\d+)`).exec(text)?.[1] ?? 0);
  };
  const arrived = async (kind: string, times: number) => until(async () => (await counted())(kind) === times);

  it('that are the same are asked of the subgraphs once, whatever the order of those who gave up', async () => {
    const before = (await counted())('operation');
    const gone = new AbortController();
    const first = fetch(`${federation.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: read, variables: {} }),
      signal: gone.signal,
    }).catch((error: Error) => error.name);
    await until(async () => held === 1);
    const others = [1, 2, 3].map(() => federation.ask(read));
    await arrived('operation', before + 3);
    gone.abort();
    expect(await first).to.equal('AbortError');
    release();
    for (const { body } of await Promise.all(others)) {
      expect(body).to.deep.equal({ data: { organization: { name: 'Name of org_1', listings: [{ title: 'Title of lst_of_org_1' }] } } });
    }
    expect(federation.subgraphs.network.calls).to.have.length(1);
    expect(federation.subgraphs.trading.calls).to.have.length(1);
  });

  it('that differ in rights, language or values have their own answers', async () => {
    const asked = [
      federation.ask(read),
      federation.ask(read, { 'accept-language': 'zh-Hans' }),
      federation.ask(read, { authorization: federation.issuer.bearer([secretariat]) }),
      federation.ask(read.replace('org_1', 'org_2')),
    ];
    await until(async () => held === 4);
    release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ body }) => (body.data?.organization as { name: string } | undefined)?.name)).to.deep.equal([
      'Name of org_1',
      'Name of org_1',
      'Name of org_1',
      'Name of org_2',
    ]);
  });

  it('share the requests that different operations have in common', async () => {
    const before = (await counted())('request');
    const asked = [federation.ask(read), federation.ask('{ staffRoom { id } organization(id: "org_1") { name listings { title } } }')];
    await until(async () => held === 1);
    await arrived('request', before + 1);
    release();
    await Promise.all(asked);
    expect(federation.subgraphs.network.calls).to.have.length(1);
  });

  it('after the answer to a mutation begin anew', async () => {
    const early = federation.ask(read);
    await until(async () => held === 1);
    federation.subgraphs.network.before = () => {
      held += 1;
    };
    await federation.ask('mutation { rename(id: "org_1", name: "Other") { name } }');
    await federation.ask(read);
    expect(held).to.equal(3);
    release();
    await early;
  });
});
