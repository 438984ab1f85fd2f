import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { type Federation, type GraphqlAnswer, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';

const nested = 'query Nested($id: ID!) { organizations { name listings { title } } organization(id: $id) { name } }';
const plain = (body: GraphqlAnswer['body']) => {
  const { extensions: _, ...rest } = body as GraphqlAnswer['body'] & { extensions?: object };
  return rest;
};

interface Told {
  readonly executor: { readonly ranBy: string; readonly because?: string } | null;
  readonly responseCache?: object;
  readonly plan?: { readonly kind: string } | null;
  readonly timings?: {
    readonly ms: number;
    readonly planning: { readonly cached: boolean; readonly ms: number };
    readonly fetches: readonly {
      readonly fetch?: number;
      readonly for?: string;
      readonly subgraph: string;
      readonly path: string;
      readonly representations?: number;
      readonly startMs: number;
      readonly ms: number;
      readonly bytes: number;
      readonly outcome: string;
      readonly shared: boolean;
    }[];
  };
}

const told = ({ body }: GraphqlAnswer): Told => {
  const { extensions } = body as { readonly extensions?: { readonly explain?: Told } };
  if (extensions?.explain === undefined) throw new Error(`nothing is explained in ${JSON.stringify(body)}`);
  return extensions.explain;
};
const fetchesOf = (answer: GraphqlAnswer) => told(answer).timings?.fetches ?? [];
const both = { 'cattc-explain': 'plan, timings' };

describe('how an operation is answered', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation({ env: { CATTC_SHARE_READS: '10000' } });
  });
  after(() => federation.stop());
  beforeEach(() => {
    for (const subgraph of Object.values(federation.subgraphs)) subgraph.before = () => {};
  });

  it('is told with its plan and each fetch, the answer being the same, by whatever executor', async () => {
    const without = await federation.ask(nested, {}, { id: 'org_1' });
    expect(without.body).to.have.keys(['data']);
    const scanned = await federation.ask(nested, both, { id: 'org_1' });
    expect(JSON.stringify(plain(scanned.body))).to.equal(JSON.stringify(without.body));
    expect(scanned.headers.get('cache-control')).to.equal('no-store');
    expect(told(scanned).executor).to.deep.equal({ ranBy: 'scanned' });
    expect(told(scanned).plan).to.deep.include({ kind: 'Sequence' });
    expect(JSON.stringify(told(scanned).plan))
      .to.include('"fetch":1,"subgraph":"network"')
      .and.include('"path":"organizations.@"')
      .and.include('"requires":"{ ... on Organization { __typename id } }"');
    expect(told(scanned).timings?.planning).to.deep.equal({ cached: true, ms: 0 });
    const [first, second, ...more] = fetchesOf(scanned);
    expect(more).to.deep.equal([]);
    expect(first).to.include({ fetch: 1, subgraph: 'network', path: '', outcome: 'ok', shared: false });
    expect(first).not.to.have.property('representations');
    expect(second).to.include({ fetch: 2, subgraph: 'trading', path: 'organizations.@', representations: 2, outcome: 'ok' });
    expect(second?.startMs).to.be.greaterThan((first?.startMs ?? 0) + (first?.ms ?? 0) - 0.01);
    expect(first?.bytes).to.be.greaterThan(JSON.stringify(without.body).length / 2);

    const isNew = await federation.ask(nested.replace('Nested', 'New'), both, { id: 'org_1' });
    expect(told(isNew).executor).to.deep.equal({ ranBy: 'compiled', because: 'new' });
    expect(told(isNew).timings?.planning.cached).to.equal(false);
    expect(told(isNew).timings?.planning.ms).to.be.greaterThan(0);
  });

  it('is told by the stock executor too, and by the compiled one', async () => {
    for (const executor of ['stock', 'compiled']) {
      const other = await startFederation({ env: { CATTC_EXECUTOR: executor } });
      try {
        const answer = await other.ask(nested, both, { id: 'org_1' });
        expect(told(answer).executor).to.deep.equal({ ranBy: executor });
        expect(told(answer).plan).to.deep.include({ kind: 'Sequence' });
        expect(fetchesOf(answer).map(({ subgraph, path, representations }) => [subgraph, path, representations])).to.deep.equal([
          ['network', '', undefined],
          ['trading', 'organizations.@', 2],
        ]);
      } finally {
        await other.stop();
      }
    }
  });

  it('tells why the scanner gave up, and asks nothing twice', async () => {
    const query = '{ mine: listing(id: "l") { title } fault }';
    await federation.ask(query);
    const answer = await federation.ask(query, both);
    expect(told(answer).executor).to.deep.equal({ ranBy: 'compiled', because: 'errors' });
    expect(fetchesOf(answer).map(({ subgraph, outcome }) => `${subgraph} ${outcome}`)).to.have.members(['trading ok', 'network errors']);
    expect(plain(answer.body).errors).to.have.length(1);
    await federation.subgraphs.talent.stop();
    const absent = await federation.ask('{ position(id: "pos") }', both);
    expect(fetchesOf(absent)).to.have.length(1);
    expect(fetchesOf(absent)[0]).to.include({ outcome: 'absent' }).and.not.have.property('bytes');
    await federation.restart('talent');
  });

  it('tells what was asked to answer the gateway’s own part of the graph', async () => {
    const answer = await federation.ask(`{ node(id: "${newId('org')}") { id } }`, both);
    expect(fetchesOf(answer).map(({ subgraph, for: of }) => [subgraph, of])).to.deep.equal([
      ['gateway', undefined],
      ['network', 'gateway'],
    ]);
  });

  it('is told for each request by itself: only requests to subgraphs are shared', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = 0;
    federation.subgraphs.network.before = () => {
      held += 1;
      return gate;
    };
    const query = 'query Apart { organizations { name } }';
    const answers = [federation.ask(query, both), federation.ask(query, both), federation.ask(query)];
    while (held === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(release, 100);
    const [one, other, without] = (await Promise.all(answers)) as [GraphqlAnswer, GraphqlAnswer, GraphqlAnswer];
    expect(held).to.equal(1);
    expect(
      fetchesOf(one)
        .concat(fetchesOf(other))
        .filter(({ shared }) => shared),
    ).to.have.length.within(1, 2);
    expect(without.body, 'who did not ask is told nothing').to.have.keys(['data']);
  });

  it('tells no value of a variable, written inline or not, and nothing of who asks', async () => {
    const authorization = federation.issuer.bearer([secretariat]);
    const query =
      'query Hidden($id: ID!) { a: organization(id: $id) { name } b: organization(id: "org_inline_secret") { parent { name } } }';
    for (const _ of [1, 2]) {
      const answer = await federation.ask(query, { ...both, authorization }, { id: 'org_variable_secret' });
      const text = JSON.stringify(told(answer));
      expect(text).to.match(/organization\(id: ?\$/);
      expect(text).not.to.match(/secret|person-1|man-1|SECRETARIAT|eyJ/);
    }
  });

  it('gives what is asked for alone', async () => {
    const plan = told(await federation.ask(nested, { 'cattc-explain': 'PLAN' }, { id: 'org_1' }));
    expect(plan).to.have.keys(['executor', 'plan']);
    const timings = told(await federation.ask(nested, { 'cattc-explain': 'timings' }, { id: 'org_1' }));
    expect(timings).to.have.keys(['executor', 'timings']);
  });

  it('has the same bytes before it where the answer has extensions, errors and text beyond ASCII', async () => {
    const query = 'query Mixed { organization(id: "org_中文") { name } fault }';
    const without = await federation.ask(query);
    for (const _ of [1, 2]) {
      const answer = await federation.ask(query, both);
      expect(JSON.stringify(plain(answer.body))).to.equal(JSON.stringify(without.body));
      expect(told(answer).plan).to.be.an('object');
    }
  });

  for (const [header, code, status] of [
    ['plan, values', 'EXPLAIN_INVALID', 400],
    ['', 'EXPLAIN_INVALID', 400],
  ] as const) {
    it(`refuses "${header}"`, async () => {
      const answer = await federation.ask('{ organizations { name } }', { 'cattc-explain': header });
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).to.deep.equal([status, code]);
    });
  }

  it('is not told on an event stream, which says so', async () => {
    const answer = await federation.ask('{ organizations { name } }', { ...both, accept: 'text/event-stream' });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).to.deep.equal([400, 'EXPLAIN_NOT_SERVED']);
  });
});

describe('who is told how an operation is answered', () => {
  it('is the secretariat alone where the gateway says so; others are refused, and told why', async () => {
    const federation = await startFederation({ env: { CATTC_EXPLAIN: 'secretariat' } });
    try {
      const ask = (mandates?: readonly object[]) =>
        federation.ask('{ organizations { name } }', {
          ...both,
          ...(mandates === undefined ? {} : { authorization: federation.issuer.bearer(mandates) }),
        });
      expect(told(await ask([secretariat])).executor).to.be.an('object');
      for (const mandates of [undefined, [{ ...secretariat, role: 'COUNCIL' }]]) {
        const { status, body } = await ask(mandates);
        expect([status, body.errors?.[0]?.extensions.code, body.data]).to.deep.equal([403, 'EXPLAIN_FORBIDDEN', undefined]);
        expect(body.errors?.[0]?.message).to.include('acting-as');
      }
      expect((await federation.ask('{ organizations { name } }')).status).to.equal(200);
    } finally {
      await federation.stop();
    }
  });

  it('is nobody where the gateway says so', async () => {
    const federation = await startFederation({ env: { CATTC_EXPLAIN: 'nobody' } });
    try {
      const { status, body } = await federation.ask('{ organizations { name } }', {
        ...both,
        authorization: federation.issuer.bearer([secretariat]),
      });
      expect([status, body.errors?.[0]?.extensions.code]).to.deep.equal([403, 'EXPLAIN_FORBIDDEN']);
    } finally {
      await federation.stop();
    }
  });
});
