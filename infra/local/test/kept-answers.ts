import { until } from '@cattc/testing';
import { expect } from 'chai';
import type { Actor, Api } from '../src/api.ts';
import { memberOf, officerOf, secondSecretary, secretariat } from '../src/sample/actors.ts';
import { randomSeries } from './fault-writers.ts';

const member = 'membership { id state tier validTo sponsorAgency { displayName } }';
/** Every kind of read that may be kept, over all services. */
const reads: readonly (readonly [what: string, query: string])[] = [
  [
    'one organisation',
    `query($org: ID) { organization(id: $org) { id displayName city names { value } country { code name } ${member} version } }`,
  ],
  [
    'its surroundings',
    'query($org: ID) { organization(id: $org) { parent { displayName } children { displayName } needsAttention logo { id state } } }',
  ],
  [
    'its offers',
    'query($org: ID) { organization(id: $org) { listings { totalCount nodes { id state title { value } } } positions { totalCount nodes { id state places } } } }',
  ],
  ['one by its ROR id', 'query($ror: String) { organization(rorId: $ror) { displayName city } }'],
  [
    'a page of organisations',
    `{ organizations(first: 10, orderBy: NAME) { totalCount nodes { id displayName city ${member} } facets { states { value count } } } }`,
  ],
  ['a search', 'query($city: String) { organizations(search: $city) { totalCount nodes { displayName } } }'],
  ['what is near', '{ organizationsNear(lat: 13.7, lng: 100.5, km: 500, first: 5) { edges { distanceKm node { displayName city } } } }'],
  ['one membership', 'query($mem: ID!) { membership(id: $mem) { number state tier organization { displayName city } } }'],
  ['a page of memberships', '{ memberships(first: 10) { totalCount nodes { number state organization { displayName } } } }'],
  ['statistics', '{ membershipStatistics { total counts(by: STATE) { code count } } }'],
  [
    'the market',
    '{ listings(first: 10) { totalCount nodes { id state title { value } owner { displayName city membership { state } } } } }',
  ],
  ['open positions', '{ positions(first: 10) { totalCount nodes { id state places host { displayName city } } } }'],
  [
    'countries and groups',
    '{ countries(codes: ["TH"]) { code name groups { code members { country { code } } } } countryGroups { code version } }',
  ],
];

/** Answers that are kept have to be those that the subgraphs would give, for everybody, whatever was written before. */
export function describeKeptAnswers(system: () => { readonly url: string; readonly api: Api }): void {
  let url: string;
  let api: Api;
  let variables: { org: string; ror: string | null; mem: string; city: string };
  let owner: Actor;
  let listing: string;
  let position: string;

  before(async () => {
    ({ url, api } = system());
    const found = await api.query<{ listings: { nodes: Owned[] } }>(
      secretariat,
      '{ listings(filter: { states: [PUBLISHED] }, first: 50) { nodes { id owner { id rorId membership { id state } positions { nodes { id state } } } } } }',
    );
    const isOpen = ({ state }: { readonly state: string }) => state === 'OPEN';
    const of = found.listings.nodes.find((each) => each.owner.membership?.state === 'ACTIVE' && each.owner.positions.nodes.some(isOpen));
    if (of === undefined) throw new Error('the sample has no member with a listing and an open position');
    variables = { org: of.owner.id, ror: of.owner.rorId, mem: of.owner.membership?.id ?? '', city: 'Cityname' };
    owner = memberOf(of.owner.id);
    listing = of.id;
    position = of.owner.positions.nodes.find(isOpen)?.id ?? '';
    await until('answers are kept', async () => {
      await ask(null, 'en', '{ countryGroups { code } }');
      return (await outcome('hit')) > 0;
    });
  });

  interface Owned {
    readonly id: string;
    readonly owner: {
      readonly id: string;
      readonly rorId: string | null;
      readonly membership: { readonly id: string; readonly state: string } | null;
      readonly positions: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
    };
  }

  async function ask(actor: Actor | null, lang: string, query: string, isAnew = false): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': lang,
        ...(isAnew ? { 'cache-control': 'no-cache' } : {}),
        ...(actor === null ? {} : { authorization: `Bearer ${await api.token(actor)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  async function outcome(name: string): Promise<number> {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    return Number(new RegExp(`cattc_response_cache_total\\{[^}]*outcome="${name}"[^}]*\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
  }

  const writers: readonly ((random: () => number) => Promise<Actor>)[] = [
    async (random) => {
      const city = `Cityname ${Math.floor(random() * 1_000)}`;
      await api.accepted(secretariat, 'updateOrganization', { id: variables.org, city }, 'organization { id }');
      return secretariat;
    },
    async () => {
      const states = await ask(owner, 'en', `{ listing(id: "${listing}") { state } }`, true);
      const step = states.includes('PAUSED') ? 'resumeListing' : 'pauseListing';
      await api.accepted(owner, step, { id: listing }, 'listing { id }');
      return owner;
    },
    async (random) => {
      const places = 1 + Math.floor(random() * 9);
      await api.accepted(owner, 'updatePosition', { id: position, places }, 'position { id }');
      return owner;
    },
    async () => {
      await api.accepted(secretariat, 'suspendMembership', { id: variables.mem, reason: 'BREACH_OF_RULES' }, 'membership { id }');
      await everybodySees('the suspension');
      await api.accepted(secondSecretary, 'reinstateMembership', { id: variables.mem }, 'membership { id }');
      return secondSecretary;
    },
  ];

  /** Waits until each read is answered as the subgraphs would answer it. */
  async function everybodySees(what: string): Promise<void> {
    await until(`${what} is seen in every kept answer`, async () => {
      for (const [, query] of reads) if ((await ask(null, 'en', query)) !== (await ask(null, 'en', query, true))) return false;
      return true;
    });
  }

  it('are of reads that have no errors, each from the cache the second time', async () => {
    for (const [what, query] of reads) {
      const first = await ask(null, 'en', query);
      expect(JSON.parse(first), what).to.not.have.property('errors');
      const before = await outcome('hit');
      expect(await ask(null, 'en', query), what).to.equal(first);
      expect(await outcome('hit'), what).to.equal(before + 1);
    }
  });

  it('follow whatever is written, and whoever wrote it reads it at once', async function () {
    this.timeout(120_000);
    const random = randomSeries(11);
    for (let round = 0; round < 8; round += 1) {
      const write = writers[round % writers.length];
      if (write === undefined) continue;
      for (const [, query] of reads) await Promise.all([ask(null, 'en', query), ask(secretariat, 'en', query), ask(owner, 'en', query)]);
      const writer = await write(random);
      for (const [what, query] of reads) expect(await ask(writer, 'en', query), what).to.equal(await ask(writer, 'en', query, true));
      await everybodySees(`change ${round}`);
    }
  });

  it('are of nobody else, and of no other language', async function () {
    this.timeout(60_000);
    const callers: (Actor | null)[] = [null, secretariat, owner, officerOf('VN', variables.org)];
    for (const [what, query] of reads) {
      for (const lang of ['en', 'zh']) {
        for (const caller of callers) {
          const answer = await ask(caller, lang, query);
          expect(await ask(caller, lang, query), `${what} of ${caller?.role ?? 'nobody'} in ${lang}`).to.equal(answer);
          expect(await ask(caller, lang, query, true), `${what} of ${caller?.role ?? 'nobody'} in ${lang}, anew`).to.equal(answer);
        }
      }
    }
  });
}
