import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Caller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import type { Exchange, Route } from '@cattc/server';
import { describeOnEachLog } from '@cattc/testing';
import { expect } from 'chai';
import { type Federation, type GraphqlAnswer, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { startTestLog, type TestLog } from './log.ts';
import { until } from './until.ts';

const query = '{ organization(id: "org_1") { name } }';

describeOnEachLog('who may do what, as the event log tells it', (kind) => {
  let log: TestLog;
  let federation: Federation;
  /** The clock of mandates at the gateway, where it stands still. */
  let clock: Date | undefined;
  const streams: Exchange[] = [];
  const stream: Route = {
    method: 'GET',
    path: '/events/stream',
    handle(exchange) {
      streams.push(exchange);
      exchange.response.writeHead(200, { 'content-type': 'text/event-stream' });
      exchange.response.flushHeaders();
    },
  };

  before(async function () {
    this.timeout(60_000);
    log = await startTestLog(kind);
    await log.makeTopics();
    federation = await startFederation({ env: { CATTC_EVENT_LOG: log.url }, partnersRoutes: [stream], dates: () => clock ?? new Date() });
    await until(async () => (await ready()).status === 'ready', 30_000);
  });
  after(async () => {
    await federation?.stop();
    await log?.stop();
  });
  beforeEach(() => {
    for (const { calls } of Object.values(federation.subgraphs)) calls.length = 0;
    streams.length = 0;
    clock = undefined;
  });

  const ready = async () =>
    (await (await fetch(`${federation.gateway.url}/health/ready`)).json()) as { status: string; checks: Record<string, string> };
  let people = 0;
  const somebody = () => {
    const sub = `p${++people}`;
    return { sub, person: `test:${sub}` };
  };
  const ask = (sub: string, headers: Record<string, string> = {}, mandates: readonly object[] = []): Promise<GraphqlAnswer> =>
    federation.ask(query, { authorization: federation.issuer.bearer(mandates, { sub }), ...headers });
  const codeOf = ({ body }: GraphqlAnswer) => body.errors?.[0]?.extensions.code;
  const caller = (): Caller | undefined => federation.subgraphs.network.calls.at(-1)?.caller;
  /** Asks until the answer is as wanted; fails when that takes longer than a second. */
  async function withinASecond(answers: () => Promise<boolean>): Promise<void> {
    const begin = performance.now();
    await until(answers);
    expect(performance.now() - begin).to.be.lessThan(1_000);
  }

  it('lets somebody in under a mandate within a second of its grant, and no more within a second of its end', async () => {
    const { sub, person } = somebody();
    expect(await ask(sub)).to.include({ status: 403 });
    expect(codeOf(await ask(sub))).to.equal('NO_MANDATE');
    const organizationId = newId('org');
    const id = await log.grant(person, { role: 'MEMBER', organizationId });
    await withinASecond(async () => (await ask(sub)).status === 200);
    expect(caller()).to.deep.include({ person, mandate: id, role: 'MEMBER', organization: organizationId, may: 'SIGN', suspended: false });
    expect(caller()?.mandates.map(({ source }) => source)).to.deep.equal(['NETWORK']);
    await log.revoke(id);
    await withinASecond(async () => codeOf(await ask(sub)) === 'MANDATE_ENDED');
    expect((await ask(sub)).status).to.equal(403);
    expect(codeOf(await ask(sub, { 'acting-as': id }, [secretariat]))).to.equal('MANDATE_ENDED');
  });

  for (const [source, hold] of [
    ['the register', (day, { person }) => log.grant(person, { role: 'AGENCY', country: 'TH', to: day }).then(() => [])],
    ['the token', async (day) => [{ id: 'm-1', role: 'AGENCY', country: 'TH', may: 'SIGN', to: day }]],
  ] as readonly (readonly [string, (day: string, who: { person: string }) => Promise<object[]>])[]) {
    it(`lets somebody in until the last second of a mandate of ${source}, and from the next one on nobody`, async () => {
      const who = somebody();
      const midnight = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
      const mandates = await hold(new Date(midnight - 1).toISOString().slice(0, 10), who);
      const authorization = federation.issuer.bearer(mandates, { sub: who.sub, exp: midnight / 1_000 + 60 });
      await until(async () => (await federation.ask(query, { authorization })).status === 200);
      const statuses: (number | unknown)[] = [];
      for (const milliseconds of [-1_000, -1, 0, 1_000]) {
        clock = new Date(midnight + milliseconds);
        const answer = await federation.ask(query, { authorization });
        statuses.push(answer.status === 200 ? 200 : `${answer.status} ${codeOf(answer)}`);
      }
      expect(statuses).to.deep.equal([200, 200, '403 MANDATE_ENDED', '403 MANDATE_ENDED']);
    });
  }

  it('adds to what the token says, and names all where one has to be chosen', async () => {
    const { sub, person } = somebody();
    const id = await log.grant(person, { role: 'AGENCY', country: 'TH' });
    await until(async () => codeOf(await ask(sub, {}, [secretariat])) === 'ACTING_AS_REQUIRED');
    const { status, body } = await ask(sub, {}, [secretariat]);
    expect(status).to.equal(400);
    expect(body.errors?.[0]?.message).to.include('man-1 (SECRETARIAT)').and.include(`${id} (AGENCY for TH)`);
    expect((await ask(sub, { 'acting-as': id }, [secretariat])).status).to.equal(200);
    expect(caller()).to.deep.include({ role: 'AGENCY', country: 'TH' });
    expect(caller()?.mandates).to.have.length(2);
  });

  it('shuts out a suspended person within a second, though the token was taken before, and lets them in again', async () => {
    const { sub, person } = somebody();
    const authorization = federation.issuer.bearer([secretariat], { sub });
    expect((await federation.ask(query, { authorization })).status).to.equal(200);
    await log.suspendPerson(person);
    await withinASecond(async () => codeOf(await federation.ask(query, { authorization })) === 'PERSON_SUSPENDED');
    expect((await federation.ask(query, { authorization })).status).to.equal(403);
    await log.reinstatePerson(person);
    await withinASecond(async () => (await federation.ask(query, { authorization })).status === 200);
  });

  it('lets the staff in whom the secretariat has suspended, under the mandates of the staff alone', async () => {
    const { sub, person } = somebody();
    const id = await log.grant(person, { role: 'AGENCY', country: 'TH' });
    await until(async () => (await ask(sub)).status === 200);
    await log.suspendPerson(person, 'NOT_OF_STAFF');
    await withinASecond(async () => codeOf(await ask(sub)) === 'PERSON_SUSPENDED');
    expect((await ask(sub, {}, [secretariat])).status).to.equal(200);
    expect(caller()).to.include({ role: 'SECRETARIAT' });
    expect(codeOf(await ask(sub, { 'acting-as': id }, [secretariat]))).to.equal('MANDATE_ENDED');
  });

  it('lets the mandates of deputies rest while who gave them is suspended', async () => {
    const [giver, deputy] = [somebody(), somebody()];
    const deputyOf = await log.grant(giver.person, { role: 'AGENCY', country: 'TH' });
    await log.grant(deputy.person, { role: 'AGENCY', country: 'TH', deputyOf });
    await until(async () => (await ask(deputy.sub)).status === 200);
    await log.suspendPerson(giver.person, 'NOT_OF_STAFF');
    await withinASecond(async () => codeOf(await ask(deputy.sub)) === 'MANDATE_ENDED');
    await log.reinstatePerson(giver.person);
    await withinASecond(async () => (await ask(deputy.sub)).status === 200);
  });

  it('tells the subgraphs that the organisation of a member is suspended, and refuses one that has left the register', async () => {
    const { sub, person } = somebody();
    const organizationId = newId('org');
    await log.grant(person, { role: 'MEMBER', organizationId });
    await until(async () => (await ask(sub)).status === 200);
    await log.tellMembership(organizationId, 'SUSPENDED');
    await withinASecond(async () => (await ask(sub)).status === 200 && caller()?.suspended === true);
    await log.tellMembership(organizationId, 'ACTIVE');
    await withinASecond(async () => (await ask(sub)).status === 200 && caller()?.suspended === false);
    await log.tellOrganization(organizationId, 'WITHDRAWN');
    await withinASecond(async () => codeOf(await ask(sub)) === 'MANDATE_ENDED');
  });

  it('lets who holds a mandate for a merged record act for its survivor, whoever gave the mandate', async () => {
    const { sub, person } = somebody();
    const [id, survivor] = [newId('org'), newId('org')];
    await log.tellOrganization(survivor, 'ACTIVE');
    const mandate = await log.grant(person, { role: 'MEMBER', organizationId: id });
    await until(async () => (await ask(sub)).status === 200);
    await log.tellMerge(id, survivor);
    await withinASecond(async () => (await ask(sub)).status === 200 && caller()?.organization === survivor);
    expect(caller()?.organizations).to.deep.equal([survivor]);
    expect(caller()?.mandates.map(({ organization }) => organization)).to.deep.equal([survivor]);
    const claim = { id: 'm-token', role: 'MEMBER', organization: id, may: 'EDIT' };
    expect((await ask(sub, { 'acting-as': 'm-token' }, [claim])).status).to.equal(200);
    expect(caller()).to.include({ mandate: 'm-token', organization: survivor });
    await log.tellMembership(survivor, 'SUSPENDED');
    await withinASecond(async () => (await ask(sub, { 'acting-as': mandate })).status === 200 && caller()?.suspended === true);
  });

  it('lets a machine with agency:act act for an officer, and the record has both', async () => {
    const [machine, officer] = [somebody(), somebody()];
    const id = await log.grant(officer.person, { role: 'AGENCY', country: 'TH' });
    const claims = { sub: machine.sub, scope: 'agency:act' };
    const authorization = federation.issuer.bearer([{ id: 'm-1', role: 'PARTNER_SYSTEM', country: 'TH', may: 'EDIT' }], claims);
    const act = (headers: Record<string, string> = {}) =>
      federation.ask(query, { authorization, 'on-behalf-of': officer.person, ...headers });
    expect(await act()).to.include({ status: 403 });
    await log.tellSystem(machine.person, { state: 'ACTIVE', scopes: ['agency:act'] });
    await until(async () => (await act()).status === 200);
    expect(caller()).to.deep.include({
      person: officer.person,
      via: machine.person,
      role: 'AGENCY',
      country: 'TH',
      mandate: id,
      scopes: [],
    });
    expect((await act({ 'acting-as': 'm-1' })).status).to.equal(200);
    expect((await act({ 'acting-as': id })).status).to.equal(200);
    expect(codeOf(await act({ 'on-behalf-of': 'somchai' }))).to.equal('ON_BEHALF_OF_INVALID');
    expect(codeOf(await ask(officer.sub, { 'on-behalf-of': officer.person }))).to.equal('ON_BEHALF_OF_FORBIDDEN');
    expect((await federation.ask(query, { 'on-behalf-of': officer.person })).status).to.equal(401);
    await log.suspendPerson(officer.person);
    await withinASecond(async () => codeOf(await act()) === 'ON_BEHALF_OF_FORBIDDEN');
    await log.reinstatePerson(officer.person);
    await withinASecond(async () => (await act()).status === 200);
    await log.tellSystem(machine.person, { state: 'SUSPENDED', scopes: ['agency:act'] });
    await withinASecond(async () => codeOf(await act()) === 'SYSTEM_SUSPENDED');
  });

  describe('of streams', () => {
    async function follow(
      sub: string,
      claims: object = {},
      mandates: readonly object[] = [{ id: 'm-1', role: 'PARTNER_SYSTEM', country: 'TH', may: 'EDIT' }],
    ): Promise<IncomingMessage> {
      const authorization = federation.issuer.bearer(mandates, { sub, ...claims });
      const request = get(`${federation.gateway.url}/events/stream`, { agent: false, headers: { authorization } });
      request.on('error', () => {});
      const [message] = (await once(request, 'response')) as [IncomingMessage];
      message.on('error', () => {}).resume();
      return message;
    }
    async function cutWithinASecond(message: IncomingMessage): Promise<void> {
      const begin = performance.now();
      await until(() => message.destroyed);
      expect(performance.now() - begin).to.be.lessThan(1_000);
      expect(message.complete).to.equal(false);
      await until(() => streams.at(-1)?.signal.aborted ?? false);
    }

    it('cuts those of a person who is suspended, and of nobody else', async () => {
      const [one, other] = [somebody(), somebody()];
      const [cut, kept] = [await follow(one.sub), await follow(other.sub)];
      streams.reverse();
      expect([cut.statusCode, kept.statusCode]).to.deep.equal([200, 200]);
      await log.suspendPerson(one.person);
      await cutWithinASecond(cut);
      expect(kept.destroyed).to.equal(false);
      kept.destroy();
      expect((await follow(one.sub)).statusCode).to.equal(403);
    });

    it('cuts those of a mandate that was taken back', async () => {
      const { sub, person } = somebody();
      const id = await log.grant(person, { role: 'PARTNER_SYSTEM', country: 'TH', scopes: ['events:read'] });
      await until(async () => (await ask(sub)).status === 200);
      const message = await follow(sub, {}, []);
      await log.revoke(id);
      await cutWithinASecond(message);
    });

    it('cuts those of a deputy whose giver is suspended', async () => {
      const [giver, deputy] = [somebody(), somebody()];
      const deputyOf = await log.grant(giver.person, { role: 'AGENCY', country: 'TH' });
      await log.grant(deputy.person, { role: 'AGENCY', country: 'TH', deputyOf });
      await until(async () => (await ask(deputy.sub)).status === 200);
      const message = await follow(deputy.sub, {}, []);
      expect(message.statusCode).to.equal(200);
      await log.suspendPerson(giver.person);
      await cutWithinASecond(message);
    });

    it('keeps those of a mandate beside which another is granted', async () => {
      const { sub, person } = somebody();
      const id = await log.grant(person, { role: 'PARTNER_SYSTEM', country: 'TH', scopes: ['events:read'] });
      await until(async () => (await ask(sub)).status === 200);
      const message = await follow(sub, {}, []);
      await log.grant(person, { role: 'AGENCY', country: 'TH' });
      await until(async () => (await ask(sub)).status === 400);
      await log.revoke(id);
      // It lives until then, and no longer.
      expect(message.destroyed).to.equal(false);
      await cutWithinASecond(message);
    });

    it('cuts those of a mandate whose last day is over', async () => {
      const midnight = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
      const to = new Date(midnight - 1).toISOString().slice(0, 10);
      clock = new Date(midnight - 1_000);
      const mandate = { id: 'm-1', role: 'PARTNER_SYSTEM', country: 'TH', may: 'EDIT', to };
      const message = await follow(somebody().sub, { exp: midnight / 1_000 + 60 }, [mandate]);
      expect(message.statusCode).to.equal(200);
      clock = new Date(midnight + 1_000);
      await cutWithinASecond(message);
    });

    for (const [event, tell] of [
      ['is suspended', (id) => log.tellMembership(id, 'SUSPENDED')],
      ['leaves the register', (id) => log.tellOrganization(id, 'WITHDRAWN')],
    ] as readonly (readonly [string, (organization: string) => Promise<void>])[]) {
      it(`cuts those of a member whose organisation ${event}, and of no other member`, async () => {
        const [organization, other] = [newId('org'), newId('org')];
        const memberOf = (id: string) => [{ id: 'm-1', role: 'MEMBER', organization: id, may: 'SIGN' }];
        const cut = await follow(somebody().sub, {}, memberOf(organization));
        const kept = await follow(somebody().sub, {}, memberOf(other));
        streams.reverse();
        expect([cut.statusCode, kept.statusCode]).to.deep.equal([200, 200]);
        await tell(organization);
        await cutWithinASecond(cut);
        expect(kept.destroyed).to.equal(false);
        kept.destroy();
      });
    }

    it('cuts those of a token that expires', async () => {
      const { sub } = somebody();
      // Clocks may differ by a minute: the token holds for a second yet.
      const message = await follow(sub, { exp: Math.floor(Date.now() / 1000) - 58 });
      expect(message.statusCode).to.equal(200);
      await until(() => message.destroyed);
      expect((await follow(sub, { exp: Math.floor(Date.now() / 1000) - 61 })).statusCode).to.equal(401);
    });

    it("cuts those of a partner's system that is suspended", async () => {
      const { sub, person } = somebody();
      await log.tellSystem(person, { state: 'ACTIVE', scopes: ['events:read'] });
      const message = await follow(sub);
      await log.tellSystem(person, { state: 'SUSPENDED', scopes: ['events:read'] });
      await cutWithinASecond(message);
    });
  });
});

describe('a gateway whose event log is away', () => {
  let log: TestLog;
  let federation: Federation;
  before(async () => {
    log = await startTestLog('embedded');
  });
  after(async () => {
    await federation?.stop();
    await log?.stop();
  });
  const ready = async () => {
    const answer = await fetch(`${federation.gateway.url}/health/ready`);
    return { http: answer.status, ...((await answer.json()) as { status: string; checks: Record<string, string> }) };
  };

  it('is not ready and lets in nobody with a token until the log could be read, but answers what is public', async () => {
    federation = await startFederation({ env: { CATTC_EVENT_LOG: log.url } });
    const authorization = federation.issuer.bearer([secretariat]);
    const early = await federation.ask(query, { authorization });
    expect(early.status).to.equal(503);
    expect(early.body.errors?.[0]?.extensions.code).to.equal('DIRECTORY_UNAVAILABLE');
    expect((await federation.ask(query)).status).to.equal(200);
    expect(await ready()).to.deep.include({ http: 503, status: 'starting' });
    await log.makeTopics();
    await until(async () => (await ready()).status === 'ready', 15_000);
    expect((await federation.ask(query, { authorization })).status).to.equal(200);
  });

  it('keeps what it knows when the log goes away, and says so', async () => {
    await log.suspendPerson('test:gone');
    const authorization = federation.issuer.bearer([secretariat], { sub: 'gone' });
    await until(async () => (await federation.ask(query, { authorization })).status === 403);
    // Its database is dropped, connections and all.
    await log.stop();
    await until(async () => (await ready()).status === 'degraded', 15_000);
    expect((await ready()).checks['event log']).to.match(/does not answer/);
    expect((await federation.ask(query, { authorization })).status).to.equal(403);
    expect((await federation.ask(query, { authorization: federation.issuer.bearer([secretariat]) })).status).to.equal(200);
  });
});
