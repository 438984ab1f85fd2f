import { get } from 'node:http';
import { until } from '@cattc/testing';
import { expect } from 'chai';
import { createParser } from 'eventsource-parser';
import type { Somebody } from './issuer.ts';
import { machineOf, secretary, staff } from './people.ts';
import { type Given, machines, offeredPrice, secrets, services, type World } from './world.ts';

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly dataclassification: string;
  readonly countries: string;
}

/** Every event of a machine's feed, by polling. */
async function feedOf(world: World, who: Somebody): Promise<Told[]> {
  const { status, text } = await world.get(who, '/events?limit=1000');
  expect(status, text).to.equal(200);
  return JSON.parse(text) as Told[];
}

/** The first events of a machine's stream. */
function streamOf(world: World, who: Somebody, count: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const told: Told[] = [];
    const parser = createParser({
      onEvent({ event, data }) {
        if (event === undefined) told.push(JSON.parse(data) as Told);
        if (told.length < count) return;
        request.destroy();
        resolve(told);
      },
    });
    const request = get(`${world.url}/events/stream`, { headers: world.headersOf(who), agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => parser.feed(chunk));
    });
    request.on('error', reject);
  });
}

export function machinesAndEvents(world: Given): void {
  before(async () => {
    const { systems } = world();
    // A feed is complete when it holds the last thing that happened to everybody's subject: the suspension's last consequence.
    await until('the feeds hold what has happened', async () => {
      const told = await feedOf(world(), machines.restricted);
      const of = (subject: string, type: string) => told.some((event) => event.subject === subject && event.type.endsWith(type));
      const { listings, positions, memberships } = world();
      return (
        of(listings.resting, 'listing.blocked.v1') &&
        of(positions.resting, 'position.blocked.v1') &&
        of(memberships.resting, 'membership.suspended.v1') &&
        systems.restricted !== ''
      );
    });
  });

  it('a machine without events:restricted never gets a RESTRICTED event', async () => {
    expect(new Set((await feedOf(world(), machines.th)).map((event) => event.dataclassification))).to.deep.equal(
      new Set(['PUBLIC', 'PARTNER']),
    );
    expect((await feedOf(world(), machines.restricted)).map((event) => event.dataclassification)).to.include('RESTRICTED');
  });

  it('a token without events:restricted gets none either, whatever its system is registered with', async () => {
    const told = await feedOf(world(), { ...machines.restricted, scope: 'events:read' });
    expect(told.map((event) => event.dataclassification)).to.not.include('RESTRICTED');
    expect(told.some(({ type }) => type === 'org.cattc.partners.feed.withheld.v1')).to.equal(true);
  });

  it("a machine never gets what concerns another country's case", async () => {
    for (const [machine, country] of [
      [machines.th, 'TH'],
      [machines.vn, 'VN'],
    ] as const) {
      const cases = (await feedOf(world(), machine)).filter((event) => event.dataclassification === 'PARTNER');
      expect(cases).to.not.have.length(0);
      expect(cases.filter(({ countries }) => !countries.split(',').includes(country))).to.deep.equal([]);
    }
    const subjects = (await feedOf(world(), machines.vn)).map(({ subject }) => subject);
    const { memberships, profiles, listings } = world();
    expect(subjects).to.not.include.members([memberships.applicant]);
    for (const hidden of [memberships.applicant, memberships.drafting, profiles.shown, listings.draft, listings.inReview]) {
      expect(subjects).to.not.include(hidden);
    }
  });

  it('a machine of a country that an offer excludes never hears of it', async () => {
    const { exclusive, offer } = world().listings;
    const text = JSON.stringify(await feedOf(world(), machines.vn));
    expect(text).to.include(offer);
    expect(text).to.not.include(exclusive);
    expect(text).to.not.include(secrets.exclusiveTitle);
    expect(JSON.stringify(await feedOf(world(), machines.th))).to.include(exclusive);
  });

  it('the list of countries that an offer excludes is in no event that leaves the system', async () => {
    for (const machine of Object.values(machines)) {
      expect(JSON.stringify(await feedOf(world(), machine))).to.not.match(/exclude/i);
    }
  });

  it('of a suspension nobody hears in another country, and nobody why', async () => {
    const { resting } = world().memberships;
    const told = (await feedOf(world(), machines.vn)).filter(({ subject }) => subject === resting);
    expect(told.map(({ type }) => type)).to.deep.equal(['org.cattc.network.membership.approved.v1']);
  });

  it("no event carries a person's name, e-mail, ORCID or sub, nor a note", async () => {
    const words = [
      'researcher',
      'researcherSub',
      'orcid',
      'shySub',
      'draftResearcher',
      'personName',
      'personSub',
      'contactName',
      'contactEmail',
      'applicantNote',
      'declineNote',
      'suspensionNote',
      'reviewNote',
      'blockNote',
      'certificateTitle',
      'hiddenSkill',
    ] as const;
    let events = 0;
    for (const service of services) {
      const rows = await world().databases.query<{ event: string }>(service, 'SELECT attributes::text || data::text AS event FROM outbox');
      events += rows.length;
      const text = rows.map(({ event }) => event).join('\n');
      expect(
        words.filter((word) => word !== 'hiddenSkill' && text.includes(secrets[word])),
        service,
      ).to.deep.equal([]);
      expect(text, service).to.not.match(/member-owner|secretary-1|officer-th|machine-th|"centre:/);
    }
    expect(events).to.be.greaterThan(50);
    for (const machine of [machines.th, machines.vn])
      expect(JSON.stringify(await feedOf(world(), machine))).to.not.include(secrets.hiddenSkill);
  });

  it('what a researcher keeps private is in no event', async () => {
    const rows = await world().databases.query<{ data: string }>(
      'talent',
      'SELECT data::text AS data FROM outbox WHERE partition_key = $1',
      [world().profiles.shy],
    );
    expect(rows).to.have.length(2);
    for (const { data } of rows) {
      expect(data).to.not.include(secrets.hiddenSkill);
      expect(JSON.parse(data).after).to.deep.include({
        country: null,
        stage: null,
        yearsOfResearch: null,
        fields: [],
        skills: [],
        languages: [],
      });
    }
  });

  it('no event carries a price', async () => {
    const rows = await world().databases.query<{ data: string }>('trading', 'SELECT data::text AS data FROM outbox');
    expect(rows.map(({ data }) => data).join('\n')).to.not.match(new RegExp(`${offeredPrice.amount}|price|amount`, 'i'));
  });

  it('persons and mandates leave the system in no event, whatever the scopes', async () => {
    const types = (await feedOf(world(), machines.restricted)).map(({ type }) => type);
    expect(types.filter((type) => /\.(person|mandate)\./.test(type))).to.deep.equal([]);
    const [{ count } = { count: 0 }] = await world().databases.query<{ count: number }>(
      'network',
      "SELECT count(*)::integer AS count FROM outbox WHERE attributes::text ~ 'network.(person|mandate)[.]'",
    );
    expect(count).to.be.greaterThan(1);
  });

  it('a feed is for its own machine alone, by polling and as a stream', async () => {
    const { people } = world();
    const others: [Somebody | null, number, string][] = [
      [null, 401, 'UNAUTHENTICATED'],
      ...Object.values(staff).map((who): [Somebody, number, string] => [who, 403, 'NOT_A_PARTNER_SYSTEM']),
      [people.owner, 403, 'NOT_A_PARTNER_SYSTEM'],
      [people.officerTh, 403, 'NOT_A_PARTNER_SYSTEM'],
      [machineOf('TH', 'events:read', 'unregistered'), 403, 'NOT_REGISTERED'],
      [machineOf('VN', 'events:read', 'machine-th'), 403, 'OTHER_COUNTRY'],
      [machineOf('TH', ''), 403, 'SCOPE_MISSING'],
    ];
    for (const [who, status, code] of others) {
      for (const path of ['/events', '/events/stream', '/events?after=head']) {
        const answer = await world().get(who, path);
        expect([answer.status, (answer as unknown as { code: string }).code], `${who?.sub} ${path}`).to.deep.equal([status, code]);
      }
    }
  });

  it('a machine of the same name at another issuer is another machine', async () => {
    const answer = await world().get({ ...machines.th, issuer: 'th' }, '/events');
    expect(answer.status).to.equal(403);
    expect(answer.text).to.include('NOT_REGISTERED');
  });

  it("the cursor of another system's feed opens nothing", async () => {
    const { systems } = world();
    const { partnerSystem } = await world().read(secretary, `{ partnerSystem(id: "${systems.vn}") { feed { cursor } } }`);
    const answer = await world().get(machines.th, `/events?after=${partnerSystem.feed.cursor}`);
    expect(answer.status).to.equal(400);
    expect(answer.text).to.include('CURSOR_OF_ANOTHER_FEED');
  });

  it('the stream tells what polling tells, and nothing else', async () => {
    const polled = await feedOf(world(), machines.vn);
    const streamed = await streamOf(world(), machines.vn, polled.length);
    expect(streamed).to.deep.equal(polled);
  });

  it("a machine sees its own system and not another country's, nor who is told when that one fails", async () => {
    const { systems } = world();
    const query = (id: string) =>
      `{ partnerSystem(id: "${id}") { id contact { email } subject } partnerSystems(first: 100) { totalCount nodes { id } } }`;
    const own = await world().read(machines.th, query(systems.th));
    expect(own.partnerSystem).to.deep.equal({ id: systems.th, contact: { email: secrets.contactEmail }, subject: 'centre:machine-th' });
    expect(own.partnerSystems).to.deep.equal({ totalCount: 1, nodes: [{ id: systems.th }] });
    const other = await world().read(machines.vn, query(systems.th));
    expect(other).to.deep.equal({ partnerSystem: null, partnerSystems: { totalCount: 1, nodes: [{ id: systems.vn }] } });
  });

  it('a suspended system reads nothing, from then on', async () => {
    const { done, get: ask } = world();
    const input = { name: 'Short-lived', country: 'TH', subject: 'centre:short-lived', scopes: ['events:read'] };
    const { partnerSystem } = await done(secretary, 'registerPartnerSystem', input, 'partnerSystem { id }');
    const machine = machineOf('TH', 'events:read', 'short-lived');
    expect((await ask(machine, '/events')).status).to.equal(200);
    await done(secretary, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'MISUSE' }, 'partnerSystem { state }');
    for (const path of ['/events', '/events/stream']) {
      const answer = await ask(machine, path);
      expect(answer.status).to.equal(403);
      expect(answer.text).to.include('SYSTEM_SUSPENDED');
    }
  });

  it('nobody but the secretariat and administrators registers a machine or widens its scopes', async () => {
    const { people, mutate, systems } = world();
    for (const who of [null, people.owner, people.officerTh, machines.th, staff.COUNCIL as Somebody, staff.COMPLIANCE as Somebody]) {
      const answer = await mutate(
        who,
        'updatePartnerSystem',
        { id: systems.th, scopes: ['events:read', 'events:restricted'] },
        'partnerSystem { id }',
      );
      expect(answer.code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN']);
    }
  });
}
