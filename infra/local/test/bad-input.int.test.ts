import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInternalSigner, type PrivateJwk } from '@cattc/identity';
import { callerOf, until } from '@cattc/testing';
import { expect } from 'chai';
import type { Actor } from '../src/api.ts';
import { carried, council, memberOf, partnerOf, secretariat } from '../src/sample/actors.ts';
import { askOnce, createPatientClient, internals } from './fault-client.ts';
import { readJson, type SystemUnderFaults, startSystemUnderFaults } from './fault-system.ts';
import { badTokens, identityToken } from './fault-tokens.ts';
import { becomeMember, listing, organization, register } from './fault-writers.ts';

interface Secrets {
  readonly gatewayKey: PrivateJwk;
  readonly issuerKeys: { readonly keys: readonly PrivateJwk[] };
}

describe('what a whole system tells a client that does something wrong', () => {
  let system: SystemUnderFaults;
  let url: string;
  let staff: string;
  let secrets: Secrets;
  /** A member, an organisation that is none, and the membership. */
  let member: Actor;
  let stranger: Actor;
  let membership: string;

  before(async function () {
    this.timeout(120_000);
    system = await startSystemUnderFaults('embedded');
    ({ url } = system);
    const client = createPatientClient(url, system.api);
    [staff, secrets] = await Promise.all([system.api.token(secretariat), readJson<Secrets>(join(system.folder, 'secrets.json'))]);
    const [own = '', other = ''] = await register(client, [organization(0, 'A university'), organization(1, 'Another university')]);
    [member, stranger] = [memberOf(own), memberOf(other)];
    membership = await becomeMember(client, own);
  });
  after(async function () {
    this.timeout(60_000);
    await system?.stop();
  });

  it('is 401 with what is wrong with the token, on the graph and on the feed', async () => {
    const [key] = secrets.issuerKeys.keys;
    if (key === undefined) throw new Error('the issuer has no key');
    for (const { what, authorization, says } of await badTokens(staff, key)) {
      const headers = { 'content-type': 'application/json', authorization };
      const graph = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ countries { code } }' }) });
      const feed = await fetch(`${url}/events`, { headers });
      const [graphText, feedText] = [await graph.text(), await feed.text()];
      expect([graph.status, feed.status], what).to.deep.equal([401, 401]);
      expect(graph.headers.get('www-authenticate'), what).to.match(/^Bearer/);
      const [error] = (JSON.parse(graphText) as { errors: { message: string; extensions: object }[] }).errors;
      expect(error?.message, what).to.match(says);
      expect(error?.extensions, what).to.include({ code: 'UNAUTHENTICATED' });
      expect(JSON.parse(feedText), what).to.have.property('detail').that.matches(says);
      expect(graphText + feedText, what).not.to.match(internals);
    }
  });

  it('is a refusal that says who may, where a mandate does not reach', async () => {
    const input = { id: membership, reason: 'SANCTIONS' };
    for (const actor of [member, stranger, partnerOf('TH'), { role: 'TALENT' }, council]) {
      const { refusal } = await system.api.mutate(actor, 'suspendMembership', input, 'membership { state }');
      expect(refusal?.code, actor.role).to.equal('FORBIDDEN');
      expect(refusal?.message, actor.role).to.match(/SECRETARIAT/);
    }
    const unsigned = await system.api.mutate(
      { ...council, person: 'council-clerk', may: 'EDIT' },
      'expelMembership',
      { ...input, council: carried },
      'membership { state }',
    );
    expect(unsigned.refusal?.code).to.equal('MAY_NOT_SIGN');
    const query = 'mutation ($input: SuspendMembershipInput!) { suspendMembership(input: $input) { ... on Refusal { code message } } }';
    const nobody = await askOnce(url, undefined, query, { input });
    expect(nobody.data).to.have.nested.property('suspendMembership.code', 'UNAUTHENTICATED');
    const feed = await fetch(`${url}/events`, { headers: { authorization: `Bearer ${staff}` } });
    expect(feed.status).to.equal(403);
    expect(await feed.json()).to.include({ code: 'NOT_A_PARTNER_SYSTEM' });
  });

  it('is 400 with the variable or field that has a wrong type', async () => {
    const list = 'query ($first: Int) { organizations(first: $first) { totalCount } }';
    const suspend = 'mutation ($input: SuspendMembershipInput!) { suspendMembership(input: $input) { __typename } }';
    for (const [query, variables, says] of [
      [list, { first: 'many' }, /\$first.*Int cannot represent non-integer value: "many"/],
      [suspend, { input: { id: 7.5, reason: 'INACTIVITY' } }, /\$input.*input\.id.*ID cannot represent value: 7\.5/],
      [suspend, { input: { id: membership, reason: 'BOREDOM' } }, /input\.reason.*"BOREDOM" does not exist in "MembershipReason"/],
      [suspend, { input: { id: membership, reason: 'INACTIVITY', why: 'so' } }, /"why" is not defined by type "SuspendMembershipInput"/],
      [suspend, {}, /\$input.*was not provided/],
      ['{ organizations(first: "many") { totalCount } }', {}, /Int cannot represent non-integer value: "many"/],
      ['{ organisations { totalCount } }', {}, /Cannot query field "organisations".*Did you mean "organizations"/],
    ] as const) {
      const { status, text, errors } = await askOnce(url, staff, query, variables);
      expect(status, text).to.equal(400);
      expect(errors?.[0]?.message).to.match(says);
      expect(text).not.to.match(internals);
    }
  });

  it('is one and the same answer to parallel requests with one idempotency key, for one change', async () => {
    const token = await system.api.token(member);
    const query = `mutation ($input: CreateListingInput!) { createListing(input: $input) {
      ... on CreateListingPayload { listing { id number version } } ... on Refusal { code } } }`;
    const ask = async (input: object) => {
      const { data } = await askOnce(url, token, query, { input });
      return data?.createListing as { code?: string; listing?: { id: string; number: string; version: number } };
    };
    const content = listing(() => 1);
    await until('trading knows the member', async () => (await ask({ ...content, dryRun: true })).code === undefined);
    const input = { ...content, idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 16 }, () => ask(input)));
    expect(answers).to.deep.equal(answers.map(() => answers[0]));
    const [stored] = await system.rows<{ rows: number; changes: number; events: number }>(
      'trading',
      `SELECT (SELECT count(*)::integer FROM listing) AS rows, (SELECT count(*)::integer FROM transition) AS changes,
         (SELECT count(*)::integer FROM outbox WHERE partition_key = $1) AS events`,
      [answers[0]?.listing?.id],
    );
    expect(stored).to.deep.equal({ rows: 1, changes: 1, events: 1 });
    expect(await ask({ ...input, trl: 7 })).to.deep.equal({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is 403 to a person without a mandate, under one that was taken back, and while suspended, within a second', async () => {
    const [key] = secrets.issuerKeys.keys;
    if (key === undefined) throw new Error('the issuer has no key');
    const somchai = await identityToken(staff, key, 'somchai');
    const code = async (): Promise<unknown> => {
      const { status, errors } = await askOnce(url, somchai, '{ viewer { role } }');
      return status === 200 ? 'ALLOWED' : errors?.[0]?.extensions?.code;
    };
    const withinASecond = async (expected: string): Promise<void> => {
      const begin = performance.now();
      await until(expected, async () => (await code()) === expected);
      expect(performance.now() - begin, expected).to.be.lessThan(1_000);
    };
    expect(await code()).to.equal('NO_MANDATE');
    const terms = { subject: 'local:somchai', role: 'AGENCY', country: 'TH', may: 'SIGN' };
    const granted = 'mandate { id person { id } }';
    const { mandate } = await system.api.accepted<{ mandate: { id: string; person: { id: string } } }>(
      secretariat,
      'grantMandate',
      terms,
      granted,
    );
    await withinASecond('ALLOWED');
    const viewer = '{ viewer { person mandate role country { code } mandates { id source } via suspended } }';
    expect((await askOnce(url, somchai, viewer)).data).to.deep.equal({
      viewer: {
        person: 'local:somchai',
        mandate: mandate.id,
        role: 'AGENCY',
        country: { code: 'TH' },
        mandates: [{ id: mandate.id, source: 'NETWORK' }],
        via: null,
        suspended: false,
      },
    });
    await system.api.accepted(secretariat, 'suspendPerson', { id: mandate.person.id, reason: 'MISUSE' }, 'person { state }');
    await withinASecond('PERSON_SUSPENDED');
    await system.api.accepted(secretariat, 'reinstatePerson', { id: mandate.person.id }, 'person { state }');
    await withinASecond('ALLOWED');
    await system.api.accepted(secretariat, 'revokeMandate', { id: mandate.id, reason: 'LEFT' }, 'mandate { state }');
    await withinASecond('MANDATE_ENDED');
  });

  it('is 401 to whoever goes round the gateway to a subgraph', async () => {
    const signer = createInternalSigner({ privateJwk: secrets.gatewayKey, issuer: url });
    const otherSigner = createInternalSigner({ privateJwk: secrets.gatewayKey, issuer: 'http://elsewhere.example' });
    const caller = callerOf('SECRETARIAT');
    for (const [name, address] of Object.entries(system.addresses)) {
      const elsewhere = name === 'network' ? 'trading' : 'network';
      for (const [token, says] of [
        [undefined, /answers the gateway only/],
        [staff, /./],
        [signer.tokenFor(caller, `cattc-${elsewhere}`), /another audience/],
        [otherSigner.tokenFor(caller, `cattc-${name}`), /claim iss/],
      ] as const) {
        const { status, errors, text } = await askOnce(address, token, '{ __typename }');
        expect(status, `${name}: ${text}`).to.equal(401);
        expect(errors?.[0]?.extensions).to.include({ code: 'UNAUTHENTICATED' });
        expect(errors?.[0]?.message).to.match(says);
        expect(text).not.to.match(internals);
      }
      expect((await askOnce(address, signer.tokenFor(caller, `cattc-${name}`), '{ __typename }')).status).to.equal(200);
    }
    const headers = { authorization: `Bearer ${await system.api.token(partnerOf('TH'))}` };
    expect((await fetch(`${system.addresses.partners}/events`, { headers })).status).to.equal(401);
  });
});
