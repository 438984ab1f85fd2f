import { createHmac, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import pg from 'pg';
import { signToken } from './issuer.ts';
import { administrator, complianceOfficer, councillor, machineOf, secretary } from './people.ts';
import { post } from './system.ts';
import { callers, type Given, secrets, services } from './world.ts';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function portsAndTokens(world: Given): void {
  it('no subgraph answers a call without a token, not even what its schema is', async () => {
    for (const service of services) {
      for (const query of ['{ __typename }', '{ _service { sdl } }', '{ __schema { types { name } } }', 'mutation { nothing }']) {
        const { status, headers, data } = await post(`${world().addresses[service]}/graphql`, {}, { query });
        expect(status, `${service} ${query}`).to.equal(401);
        expect(headers.get('www-authenticate')).to.match(/^Bearer/);
        expect(data ?? null).to.equal(null);
      }
    }
    for (const path of ['/events', '/events/stream'])
      expect((await fetch(`${world().addresses.partners}${path}`)).status, path).to.equal(401);
  });

  it("no subgraph takes a person's own token, nor one that was made for another subgraph", async () => {
    for (const service of services) {
      const url = `${world().addresses[service]}/graphql`;
      const query = { query: '{ __typename }' };
      expect((await post(url, world().headersOf(administrator), query)).status, service).to.equal(401);
      for (const other of services) {
        const authorization = `Bearer ${world().internalToken(callers.administrator, other)}`;
        expect((await post(url, { authorization }, query)).status, `${other} at ${service}`).to.equal(other === service ? 200 : 401);
      }
    }
  });

  it('the gateway takes no internal token, and resolves no reference for anybody', async () => {
    const authorization = `Bearer ${world().internalToken(callers.administrator, 'network')}`;
    expect((await world().ask(null, '{ viewer { role } }', {}, { authorization })).status).to.equal(401);
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { id } } }';
    const answer = await world().ask(secretary, query, { of: [{ __typename: 'Listing', id: world().listings.draft }] });
    expect(answer.status).to.equal(400);
    expect(answer.data ?? null).to.equal(null);
    expect((await world().ask(secretary, '{ _service { sdl } }')).status).to.equal(400);
  });

  it('nobody is let in by a token that nobody has signed, or somebody else', async () => {
    const good = world().issuers.centre.tokenOf(administrator);
    const [header = '', payload = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const hmac = (secret: string) => {
      const text = `${part({ alg: 'HS256', kid: 'test' })}.${payload}`;
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    };
    const [jwk] = ((await (await fetch(`${world().issuers.centre.url}/jwks`)).json()) as { keys: [{ x: string }] }).keys;
    const tokens = {
      'alg none': `${part({ alg: 'none', kid: 'test' })}.${payload}.`,
      'no signature': `${header}.${payload}.`,
      "the public key as an HMAC's secret": hmac(jwk.x),
      'another key under the same id': signToken(privateKey, {}, claims),
      'the key in its own header': signToken(privateKey, { jwk: publicKey.export({ format: 'jwk' }) }, claims),
      'a key to be fetched elsewhere': signToken(privateKey, { jku: 'http://127.0.0.1:1/jwks' }, claims),
      'changed claims': `${header}.${part({ ...claims, sub: 'somebody-else' })}.${good.split('.')[2]}`,
      'another audience': world().issuers.centre.tokenOf(administrator, { aud: 'elsewhere' }),
      'an end that has passed': world().issuers.centre.tokenOf(administrator, { exp: Math.floor(Date.now() / 1000) - 120 }),
      'an issuer that nobody knows': world().issuers.centre.tokenOf(administrator, { iss: 'https://issuer.example' }),
    };
    for (const [what, token] of Object.entries(tokens)) {
      const answer = await world().ask(null, '{ viewer { role } }', {}, { authorization: `Bearer ${token}` });
      expect(answer.status, what).to.equal(401);
      expect(answer.data ?? null, what).to.equal(null);
    }
    expect((await world().read(administrator, '{ viewer { role } }')).viewer.role).to.equal('ADMIN');
  });

  it('no header of a client makes it somebody else', async () => {
    const headers = {
      'acting-as': 'mandate-of-administrator-1',
      'x-forwarded-user': 'administrator-1',
      'x-cattc-caller': '{"role":"ADMIN"}',
      cookie: 'token=x',
    };
    expect((await world().ask(null, '{ viewer { role } }', {}, { ...headers, 'acting-as': '' })).text).to.not.include('"ADMIN"');
    expect((await world().ask(null, '{ viewer { role } }', {}, headers)).status).to.equal(401);
    const machine = await world().ask(machineOf('TH'), '{ viewer { role via } }', {}, { 'x-cattc-caller': '{"role":"ADMIN"}' });
    expect(machine.data.viewer).to.deep.equal({ role: 'PARTNER_SYSTEM', via: null });
  });

  it('a page of another site changes nothing in the name of who looks at it', async () => {
    const { url, listings } = world();
    const query = `mutation { pauseListing(input: { id: "${listings.offer}" }) { __typename } }`;
    const byForm = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...world().headersOf(world().people.owner) },
      body: JSON.stringify({ query }),
    });
    const byAddress = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: world().headersOf(world().people.owner),
    });
    expect(byForm.status).to.be.within(400, 499);
    expect(byAddress.status).to.be.within(400, 499);
    const { listing } = await world().read(null, `{ listing(id: "${listings.offer}") { state } }`);
    expect(listing.state).to.equal('PUBLISHED');
  });

  describe('the audit:', () => {
    const asWriter = async (service: (typeof services)[number], text: string): Promise<string> => {
      const client = new pg.Client({ connectionString: world().databases.of(service).writerUrl });
      await client.connect();
      try {
        await client.query(text);
        return 'done';
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.end();
      }
    };

    it('the writer role cannot change the audit, in no service', async () => {
      for (const service of services) {
        for (const table of ['audit_entry', 'audit_seal']) {
          for (const text of [
            `DELETE FROM ${table}`,
            `TRUNCATE ${table}`,
            `DROP TABLE ${table}`,
            `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
          ]) {
            expect(await asWriter(service, text), `${service}: ${text}`).to.equal('42501');
          }
        }
        expect(await asWriter(service, "UPDATE audit_entry SET person = 'somebody else'"), service).to.equal('42501');
        expect(await asWriter(service, "UPDATE audit_entry SET outcome = 'ACCEPTED'"), service).to.equal('42501');
      }
    });

    it('nobody but COMPLIANCE and ADMIN reads the audit, and that others asked is in it', async () => {
      const { people, read } = world();
      const fields = ['networkAudit', 'talentAudit', 'tradingAudit', 'partnersAudit'];
      for (const field of fields) {
        for (const who of [null, secretary, councillor, people.owner, people.officerTh, people.shown, machineOf('TH')]) {
          const answer = await world().ask(who, `{ ${field} { totalCount nodes { person } } }`);
          expect(answer.data?.[field] ?? null, field).to.equal(null);
          expect(answer.errors?.[0]?.extensions?.code).to.equal(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        }
        expect((await read(complianceOfficer, `{ ${field} { totalCount } }`))[field].totalCount, field).to.be.greaterThan(0);
      }
      const { networkAudit } = await read(
        administrator,
        '{ networkAudit(filter: { action: "Query.networkAudit", kinds: [DENIAL] }, first: 100) { nodes { person } } }',
      );
      expect(networkAudit.nodes.map(({ person }: { person: string }) => person)).to.include.members([
        'centre:secretary-1',
        'centre:councillor-1',
      ]);
    });

    it('the audit holds who decided, under which mandate, on what', async () => {
      const { memberships } = world();
      const query = `{ networkAudit(filter: { action: "approveMembership", subject: "${memberships.owner}" }) { nodes { person mandate role outcome } } }`;
      expect((await world().read(complianceOfficer, query)).networkAudit.nodes).to.deep.equal([
        { person: 'centre:councillor-1', mandate: 'mandate-of-councillor-1', role: 'COUNCIL', outcome: 'ACCEPTED' },
      ]);
    });
  });

  it('the audit keeps nothing that somebody wrote, and nobody by name', async () => {
    const words = Object.entries(secrets).filter(([name]) => !name.endsWith('Sub'));
    for (const service of services) {
      const rows = await world().databases.query<{ entry: string }>(service, 'SELECT row_to_json(e)::text AS entry FROM audit_entry e');
      expect(rows, service).to.not.have.length(0);
      const text = rows.map(({ entry }) => entry).join('\n');
      expect(
        words.filter(([, word]) => text.includes(word)).map(([name]) => name),
        service,
      ).to.deep.equal([]);
    }
  });
}
