import { until } from '@cattc/testing';
import { expect } from 'chai';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Somebody } from './issuer.ts';
import { administrator, complianceOfficer, machineOf, secretary, staff } from './people.ts';
import { type Given, machines } from './world.ts';

type Who = Somebody | null;

interface Value {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cursor?: string };
}

interface Followed {
  readonly values: Value[];
  /** How it ended: COMPLETE, the code of a WebSocket's close, or BROKEN. */
  end: string | undefined;
}

const protocols = ['graphql-ws', 'graphql-sse'] as const;
type Protocol = (typeof protocols)[number];

export function subscriptions(world: Given): void {
  const clients: { dispose(): void | Promise<void> }[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });

  function connect(headers: Readonly<Record<string, string>>, protocol: Protocol) {
    const url = `${world().url}/graphql`;
    const client =
      protocol === 'graphql-sse'
        ? createSseClient({ url, headers: { ...headers }, retryAttempts: 0 })
        : createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: { ...headers }, retryAttempts: 0 });
    clients.push(client);
    return client as { subscribe(request: object, sink: object): () => void };
  }

  function follow(client: ReturnType<typeof connect>, query: string, variables: object = {}): Followed {
    const followed: Followed = { values: [], end: undefined };
    client.subscribe(
      { query, variables },
      {
        next: (value: Value) => void followed.values.push(value),
        complete: () => {
          followed.end ??= 'COMPLETE';
        },
        error: (error: { readonly code?: number }) => {
          followed.end ??= String(error.code ?? 'BROKEN');
        },
      },
    );
    return followed;
  }

  it('nobody is told by following a record what they are not told by asking for it', async function () {
    this.timeout(60_000);
    const { memberships, listings, positions, profiles, documents, person, systems, people } = world();
    const records: [field: string, id: string, selection: string][] = [
      ['membership', memberships.owner, 'number state history { note }'],
      ['membership', memberships.applicant, 'number state history { note }'],
      ['listing', listings.offer, 'number title { value }'],
      ['listing', listings.draft, 'number title { value }'],
      ['position', positions.draft, 'number title { value }'],
      ['talentProfile', profiles.shy, 'id state'],
      ['document', documents.certificate, 'id title'],
      ['person', person.id, 'name subject'],
      ['mandate', person.mandate, 'number subject'],
      ['partnerSystem', systems.th, 'name contact { email }'],
    ];
    const everybody: Who[] = [
      null,
      people.owner,
      people.firm,
      people.officerTh,
      people.officerVn,
      people.shown,
      machineOf('TH'),
      machineOf('VN'),
      ...Object.values(staff),
    ];
    let told = 0;
    for (const who of everybody) {
      const client = connect(world().headersOf(who), 'graphql-ws');
      const questions = `{ ${records.map(([field, id, fields], at) => `r${at}: ${field}(id: "${id}") { ${fields} }`).join(' ')} }`;
      const asked = (await world().ask(who, questions)).data;
      const followed = records.map(([field, id, fields]) =>
        follow(client, `subscription { told: ${field}Changed(id: "${id}") { ${fields} } }`),
      );
      await until('each has a first value', async () => followed.every(({ values }) => values.length > 0), 15_000);
      for (const [at, { values }] of followed.entries()) {
        const [field] = records[at] ?? [];
        expect(values[0]?.data?.told ?? null, `${field} for ${JSON.stringify(who)}`).to.deep.equal(asked[`r${at}`] ?? null);
        if (asked[`r${at}`] === null)
          expect(values[0]?.errors?.[0]?.extensions?.code).to.be.oneOf(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']);
        else told += 1;
      }
    }
    expect(told, 'something is told to somebody').to.be.greaterThan(30);
  });

  for (const protocol of protocols) {
    it(`whoever follows a record is told its changes, with what other services have of it, over ${protocol}`, async () => {
      const { organizations, people, done } = world();
      const query = `subscription ($id: ID!, $after: String) { organizationChanged(id: $id, after: $after) {
        version city listings(first: 1) { nodes { number } } positions(first: 1) { nodes { number } } } }`;
      const variables = { id: organizations.owner };
      const followed = follow(connect({}, protocol), query, variables);
      await until('the first value', async () => followed.values.length === 1);
      const versions = () => followed.values.map(({ data }) => data.organizationChanged.version);
      const city = `Hat ${protocol.replace('graphql-', '')}`;
      await done(people.owner, 'updateOrganization', { id: organizations.owner, city }, 'organization { id }');
      await until('the change', async () => followed.values.length === 2);
      const [, second] = followed.values;
      expect(second?.data.organizationChanged).to.deep.include({ city, version: versions()[0] + 1 });
      expect(second?.data.organizationChanged.listings.nodes).to.have.length(1);
      expect(second?.data.organizationChanged.positions.nodes).to.have.length(1);
      const after = followed.values[0]?.extensions?.cursor;
      const resumed = follow(connect({}, protocol), query, { ...variables, after });
      await until('what was missed', async () => resumed.values.length === 1);
      expect(resumed.values[0]).to.deep.equal(second);
    });

    it(`whoever is suspended, or loses the mandate or the token, is told nothing more, over ${protocol}`, async function () {
      this.timeout(30_000);
      const { organizations, done, issuers, headersOf } = world();
      const short = protocol.replace('graphql-', '');
      const grantTo = async (sub: string) => {
        const grant = { subject: `centre:${sub}`, role: 'MEMBER', organizationId: organizations.owner, may: 'EDIT' };
        return (await done(secretary, 'grantMandate', grant, 'mandate { id person { id } }')).mandate;
      };
      const suspended = await grantTo(`suspended-${short}`);
      const revoked = await grantTo(`revoked-${short}`);
      const holders = [`suspended-${short}`, `revoked-${short}`].map((sub): Somebody => ({ sub, mandates: [] }));
      for (const who of holders)
        await until('the mandate lets in', async () => (await world().ask(who, '{ viewer { role } }')).status === 200);
      // A token holds for a minute longer than it says.
      const exp = Math.floor(Date.now() / 1000) - 57;
      const ending = `Bearer ${issuers.centre.tokenOf({ sub: 'ending', mandates: [{ id: 'm', role: 'SECRETARIAT', may: 'SIGN' }] }, { exp })}`;
      const query = `subscription { organizationChanged(id: "${organizations.owner}") { version history { version } } }`;
      const followed = [...holders.map(headersOf), { authorization: ending }].map((headers) => follow(connect(headers, protocol), query));
      const staying = follow(connect(headersOf(secretary), protocol), query);
      await until('each has a first value', async () => [...followed, staying].every(({ values }) => values.length === 1));
      await done(administrator, 'suspendPerson', { id: suspended.person.id, reason: 'CREDENTIALS_AT_RISK' }, 'person { state }');
      await done(secretary, 'revokeMandate', { id: revoked.id, reason: 'LEFT' }, 'mandate { state }');
      await until('all of them have ended', async () => followed.every(({ end }) => end !== undefined), 10_000);
      expect(followed.map(({ end }) => end)).to.deep.equal(Array(3).fill(protocol === 'graphql-ws' ? '4401' : 'COMPLETE'));
      expect(
        followed.flatMap(({ values }) => values.slice(1).map(({ data }) => data ?? null)).filter((data) => data !== null),
      ).to.deep.equal([]);
      expect(staying.end).to.equal(undefined);
    });
  }

  it("a machine follows its feed as a subscription, each event's bytes as it polls them, and nobody else's", async () => {
    const batch = await world().get(machines.th, '/events?limit=1000');
    const query = 'subscription ($after: String) { events(after: $after) { text record { __typename ... on Membership { number } } } }';
    const followed = follow(connect(world().headersOf(machines.th), 'graphql-ws'), query);
    const polled = JSON.parse(batch.text) as unknown[];
    await until('as many events', async () => followed.values.length >= polled.length, 15_000);
    const texts = followed.values.map(({ data }) => data.events.text);
    expect(`[${texts.slice(0, polled.length).join(',')}]`).to.equal(batch.text);
    expect(followed.values.some(({ data }) => data.events.record?.number?.startsWith('MEM-'))).to.equal(true);
    const other = follow(connect(world().headersOf(machines.vn), 'graphql-ws'), query, { after: followed.values[0]?.extensions?.cursor });
    const member = follow(connect(world().headersOf(world().people.owner), 'graphql-ws'), query);
    await until('both are refused', async () => [other, member].every(({ end }) => end === 'COMPLETE'));
    expect([other, member].map(({ values }) => values[0]?.errors?.[0]?.extensions?.code)).to.deep.equal([
      'CURSOR_OF_ANOTHER_FEED',
      'FORBIDDEN',
    ]);
  });

  it('a suspended system is told nothing more of its feed', async () => {
    const { done } = world();
    const input = { name: 'Short follower', country: 'TH', subject: 'centre:short-follower', scopes: ['events:read'] };
    const { partnerSystem } = await done(secretary, 'registerPartnerSystem', input, 'partnerSystem { id }');
    const machine = machineOf('TH', 'events:read', 'short-follower');
    const followed = follow(connect(world().headersOf(machine), 'graphql-ws'), 'subscription { events(after: "head") { text } }');
    await until('its feed is read', async () => (await world().get(machine, '/events')).status === 200);
    await done(secretary, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'MISUSE' }, 'partnerSystem { state }');
    await until('it has ended', async () => followed.end !== undefined, 5_000);
    expect(followed.end === '4401' || followed.values.at(-1)?.errors?.[0]?.extensions?.code === 'SYSTEM_SUSPENDED').to.equal(true);
  });

  it('who is told what is personal, and who was refused it, is in the audit', async () => {
    const { systems, people } = world();
    const recorded = async (action: string, role: string) => {
      const audit = `{ partnersAudit(filter: { action: "${action}", role: "${role}" }) { totalCount nodes { outcome } } }`;
      return (await world().read(complianceOfficer, audit)).partnersAudit;
    };
    const [read, refused] = [await recorded('PartnerSystem.contact', 'SECRETARIAT'), await recorded('Query.partnerSystem', 'MEMBER')];
    const query = `subscription { partnerSystemChanged(id: "${systems.vn}") { contact { email } } }`;
    const followed = [secretary, people.firm].map((who) => follow(connect(world().headersOf(who), 'graphql-ws'), query));
    await until('each has a first value', async () => followed.every(({ values }) => values.length === 1));
    expect(followed.map(({ values }) => values[0]?.errors?.[0]?.extensions?.code)).to.deep.equal([undefined, 'FORBIDDEN']);
    expect((await recorded('PartnerSystem.contact', 'SECRETARIAT')).totalCount).to.equal(read.totalCount + 1);
    const after = await recorded('Query.partnerSystem', 'MEMBER');
    expect(after.totalCount).to.equal(refused.totalCount + 1);
    expect(after.nodes[0].outcome).to.equal('FORBIDDEN');
  });
}
