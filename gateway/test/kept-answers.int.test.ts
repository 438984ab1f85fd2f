import { publicCaller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { parse } from 'graphql';
import { request } from 'undici';
import type { GatewayContext } from '../src/context.ts';
import { createEngine, type Engine, type OperationAnswer } from '../src/engine.ts';
import { responseText } from '../src/executor/operation-answer.ts';
import { prepareOperation } from '../src/operations/prepared-operation.ts';
import type { Changed } from '../src/response-cache/follow-invalidations.ts';
import type { FollowInvalidations } from '../src/response-cache/keep-responses.ts';
import { ResponseCache } from '../src/response-cache/response-cache.ts';
import { Writers } from '../src/response-cache/writers.ts';
import type { Outcome, SubgraphTransport } from '../src/subgraphs/subgraph-transport.ts';
import { testContext } from './executor/two-engines.ts';
import { type Federation, startFederation } from './federation.ts';
import { composeTestSupergraph, versions } from './subgraphs.ts';

const topic = 'network.organization';

for (const executor of ['scanned', 'compiled', 'stock'] as const) {
  describe(`kept answers over the ${executor} executor`, () => {
    const one = 'query($id: ID!) { organization(id: $id) { name } }';
    /** Another operation that asks the subgraph the same. */
    const other = 'query($id: ID!) { organization(id: $id) { name } __typename }';
    let engine: Engine;
    let cache: ResponseCache<OperationAnswer>;
    let name: string;
    let sent: number;
    /** Lets the answers go that the subgraph has read already. */
    let release: (() => void)[];
    let isHeld: boolean;

    before(async () => {
      const network: SubgraphTransport = {
        name: 'network',
        async send(): Promise<Outcome> {
          sent += 1;
          const bytes = Buffer.from(JSON.stringify({ data: { organization: { name } } }));
          if (isHeld) await new Promise<void>((resolve) => release.push(resolve));
          return { kind: 'answer', bytes, records: 'org_1' };
        },
      };
      cache = new ResponseCache(1_000_000);
      engine = await createEngine({
        supergraphSdl: composeTestSupergraph({ withKept: true }),
        transports: new Map(['network', 'trading', 'talent', 'partners'].map((each) => [each, { ...network, name: each }])),
        executor,
        rules: new Map(),
        logger: createLogger({ name: 'test', level: 'silent' }),
        shareForMs: 60_000,
        responseCache: { cache, writers: new Writers(), isFollowing: () => true },
        onFallback: (reason) => expect.fail(reason),
      });
    });
    after(() => engine.stop());
    beforeEach(async () => {
      [name, sent, release, isHeld] = ['old', 0, [], false];
      // Plans, so that requests are sent at once from here on.
      for (const query of [one, other]) for (const _ of [1, 2]) await ask(query, { isAnew: true });
      cache.clear();
      sent = 0;
      isHeld = true;
    });

    const ask = async (query: string, context: Partial<GatewayContext> = {}): Promise<string> => {
      const prepared = prepareOperation(engine.schema, parse(query));
      const whole = { ...testContext(), caller: publicCaller, ...context };
      const { data } = JSON.parse(responseText(await engine.execute(prepared, { id: 'org_1' }, whole)));
      return data.organization.name;
    };
    const underWay = async (requests: number) => {
      while (sent < requests) await new Promise((resolve) => setImmediate(resolve));
    };
    const letGo = () => {
      isHeld = false;
      for (const go of release.splice(0)) go();
    };

    it('are never made of what another operation asked before the change that they follow', async () => {
      const early = ask(one);
      await underWay(1);
      name = 'new';
      cache.invalidate([topic, 'org_1']);
      const late = ask(other);
      await underWay(2);
      letGo();
      expect([await early, await late]).to.deep.equal(['old', 'new']);
      expect(await ask(other), 'as it is kept').to.equal('new');
    });

    it('share what other operations ask where nothing has changed', async () => {
      const asked = [ask(one), ask(other)];
      await underWay(1);
      letGo();
      expect(await Promise.all(asked)).to.deep.equal(['old', 'old']);
      expect(sent).to.equal(1);
    });

    it('are not taken by who wants to read anew, nor is what is under way', async () => {
      const early = ask(one);
      await underWay(1);
      name = 'new';
      const late = ask(one, { isAnew: true });
      await underWay(2);
      letGo();
      expect([await early, await late]).to.deep.equal(['old', 'new']);
    });
  });
}

describe('kept answers over HTTP', () => {
  const query = 'query($id: ID!) { organization(id: $id) { version } }';
  let federation: Federation;
  let tell: Changed;
  let isFollowing = true;
  before(async () => {
    const invalidations: FollowInvalidations = (changed) => {
      tell = changed;
      return { isFollowing: () => isFollowing, stop: async () => undefined };
    };
    federation = await startFederation({ invalidations, keepsOrganizations: true });
  });
  after(() => federation.stop());
  beforeEach(() => {
    isFollowing = true;
    versions.clear();
    tell.tags([topic]);
  });
  after(() => versions.clear());
  const version = async (headers: Record<string, string> = {}) => {
    const { body } = await federation.ask(query, headers, { id: 'org_1' });
    return (body.data?.organization as { version: number } | undefined)?.version;
  };
  const get = async (method: 'GET' | 'HEAD', headers: Record<string, string> = {}) => {
    const asked = new URLSearchParams({ query, variables: JSON.stringify({ id: 'org_1' }) });
    // Not fetch: beside if-none-match it sends cache-control: no-cache.
    const answer = await request(`${federation.gateway.url}/graphql?${asked}`, {
      method,
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
    return [answer.statusCode, String(answer.headers.etag), await answer.body.text()] as const;
  };

  it('are not given to who sends back that something was written, be it through another replica', async () => {
    expect(await version()).to.equal(1);
    versions.set('org_1', 2);
    const { headers } = await federation.ask('mutation { rename(id: "org_2", name: "Other") { name } }');
    const written = headers.get('cattc-written') ?? '';
    expect(Number(written)).to.be.closeTo(Date.now(), 1_000);
    expect(await version(), 'kept').to.equal(1);
    expect(await version({ 'cattc-written': written })).to.equal(2);
    for (const past of [String(Date.now() - 6_000), 'yesterday', '']) expect(await version({ 'cattc-written': past }), past).to.equal(1);
  });

  it('say that something was written where a part of it failed', async () => {
    const { trading } = federation.subgraphs;
    trading.before = ({ response }) => void response.destroy();
    const { body, headers } = await federation.ask(
      'mutation { rename(id: "org_1", name: "Other") { name } withdraw(id: "lst_1") { title } }',
    );
    trading.before = () => undefined;
    expect(body.errors).to.have.length(1);
    expect(headers.get('cattc-written')).to.match(/^\d+$/);
    expect((await federation.ask(query, {}, { id: 'org_1' })).headers.get('cattc-written')).to.equal(null);
  });

  it('have a mark by GET and HEAD, hold while it is the same, and end with the event', async () => {
    const text = '{"data":{"organization":{"version":1}}}';
    const first = await get('GET');
    const [, etag] = first;
    expect(etag).to.match(/^W\/"/);
    expect(first).to.deep.equal([200, etag, text]);
    expect(await get('HEAD')).to.deep.equal([200, etag, '']);
    const known = { 'if-none-match': etag };
    const anew = { ...known, 'cache-control': 'no-cache' };
    for (const method of ['GET', 'HEAD'] as const) {
      expect(await get(method, known), method).to.deep.equal([304, etag, '']);
      expect(await get(method, anew), `${method} anew`).to.deep.equal([304, etag, '']);
    }
    versions.set('org_1', 2);
    expect(await get('HEAD', known), 'no event came').to.deep.equal([304, etag, '']);
    const [status, renewed, body] = await get('GET', anew);
    expect([status, renewed === etag, body]).to.deep.equal([200, false, text.replace('1', '2')]);
    tell.tags([topic]);
    expect(await get('HEAD', known)).to.deep.equal([200, renewed, '']);
    expect(await get('GET', known)).to.deep.equal([200, renewed, body]);
  });

  it('are of one language and of one caller, whatever mark is sent', async () => {
    const staff = federation.issuer.bearer([{ id: 'man-1', role: 'SECRETARIAT', may: 'SIGN' }]);
    expect(await version()).to.equal(1);
    versions.set('org_1', 2);
    expect([await version({ 'accept-language': 'zh' }), await version({ authorization: staff }), await version()]).to.deep.equal([2, 2, 1]);
  });

  it('are not given while the log is away, and not those of before when it is back', async () => {
    expect(await version()).to.equal(1);
    isFollowing = false;
    versions.set('org_1', 2);
    expect(await version()).to.equal(2);
    isFollowing = true;
    tell.late();
    expect(await version()).to.equal(2);
  });
});
