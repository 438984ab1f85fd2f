import { createInternalVerifier, subjectHash } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';

const member = { id: 'man-2', role: 'MEMBER', organization: 'org_0197a000-0000-7000-8000-000000000001', may: 'EDIT' };
const query = '{ organization(id: "org_1") { name } }';

describe('who asks', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation();
  });
  after(() => federation.stop());
  beforeEach(() => {
    for (const { calls } of Object.values(federation.subgraphs)) calls.length = 0;
  });

  it('is PUBLIC to the subgraphs without a token', async () => {
    expect((await federation.ask(query)).status).to.equal(200);
    expect(federation.subgraphs.network.calls[0]?.caller).to.deep.include({ role: 'PUBLIC', person: null });
  });

  it('is the person under its one mandate with a token', async () => {
    await federation.ask(query, { authorization: federation.issuer.bearer([secretariat]) });
    expect(federation.subgraphs.network.calls[0]?.caller).to.deep.include({
      role: 'SECRETARIAT',
      person: 'test:person-1',
      mandate: 'man-1',
    });
  });

  it('is chosen by acting-as among several mandates', async () => {
    const authorization = federation.issuer.bearer([secretariat, member]);
    const { status, body } = await federation.ask(query, { authorization });
    expect(status).to.equal(400);
    expect(body.errors?.[0]?.extensions.code).to.equal('ACTING_AS_REQUIRED');
    expect(body.errors?.[0]?.message).to.contain('man-1').and.to.contain('man-2');
    expect(federation.subgraphs.network.calls).to.have.length(0);
    await federation.ask(query, { authorization, 'acting-as': 'man-2' });
    expect(federation.subgraphs.network.calls[0]?.caller).to.deep.include({ role: 'MEMBER', mandate: 'man-2' });
  });

  it('is refused with 401 and a challenge for a token that does not hold', async () => {
    const { bearer } = federation.issuer;
    const expired = { exp: Math.floor(Date.now() / 1000) - 120 };
    for (const authorization of ['Bearer x', 'Basic eDp5', bearer([secretariat], expired), bearer([secretariat], { aud: 'other' })]) {
      const { status, headers, body } = await federation.ask(query, { authorization });
      expect(status).to.equal(401);
      expect(headers.get('www-authenticate')).to.match(/^Bearer/);
      expect(body.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
    }
    expect(federation.subgraphs.network.calls).to.have.length(0);
  });

  it('never reaches a subgraph as a token of another audience, and the caller token itself is not passed on', async () => {
    const authorization = federation.issuer.bearer([secretariat]);
    await federation.ask(query, { authorization });
    const internal = federation.subgraphs.network.calls[0]?.headers.authorization;
    expect(internal)
      .to.match(/^Bearer /)
      .and.not.to.equal(authorization);
    const verifier = createInternalVerifier({
      jwksUrl: `${federation.gateway.url}/.well-known/gateway-jwks.json`,
      issuer: federation.deploymentUrl,
      audience: 'cattc-trading',
      logger: createLogger({ name: 'test', level: 'fatal' }),
    });
    const refusal: unknown = await verifier.verify(internal).catch((error: unknown) => error);
    verifier.stop();
    expect(refusal).to.include({ status: 401 });
  });

  it('publishes only the public half of the signing key', async () => {
    const response = await fetch(`${federation.gateway.url}/.well-known/gateway-jwks.json`);
    const { keys } = (await response.json()) as { keys: readonly object[] };
    expect(keys).to.have.length(1);
    expect(keys[0]).to.include({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' }).and.not.to.have.property('d');
  });

  it('is told to the operators by code and request where nobody was let in, by the hash where the token holds, and never by what it says', async () => {
    const lines: string[] = [];
    const logger = createLogger({ name: 'gateway', level: 'warn', destination: { write: (line) => lines.push(line) } });
    const watched = await startFederation({ logger });
    try {
      const holding = watched.issuer.bearer([secretariat, member]);
      const forged = `${watched.issuer.bearer([secretariat]).slice(0, -8)}AAAAAAAA`;
      for (const [authorization, id] of [
        [holding, 'with-two-mandates'],
        [forged, 'forged'],
      ] as const) {
        await watched.ask(query, { authorization, 'x-request-id': id });
      }
      const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a caller was not let in');
      expect(told.map(({ level, code, status, subjectHash }) => [level, code, status, subjectHash])).to.deep.equal([
        ['warn', 'ACTING_AS_REQUIRED', 400, subjectHash('test:person-1')],
        ['warn', 'UNAUTHENTICATED', 401, undefined],
      ]);
      for (const { requestId } of told) expect(requestId).to.be.a('string').and.not.equal('');
      for (const text of ['person-1', 'man-1', 'man-2', holding.slice(7, 40)]) expect(lines.join(), text).to.not.include(text);
      const metrics = await (await fetch(`${watched.gateway.url}/metrics`)).text();
      expect(metrics).to.match(/cattc_callers_refused_total\{[^}]*code="ACTING_AS_REQUIRED"[^}]*\} 1$/m);
      expect(metrics).to.match(/cattc_callers_refused_total\{[^}]*code="UNAUTHENTICATED"[^}]*\} 1$/m);
    } finally {
      await watched.stop();
    }
  });
});
