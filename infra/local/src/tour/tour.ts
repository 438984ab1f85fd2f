import type { Actor, Api } from '../api.ts';
import { carried, council, memberOf, officerOf, partnerOf, secondSecretary, secretariat } from '../sample/actors.ts';
import { grantCouncil } from '../sample/council.ts';
import { type EventStream, openEventStream, type PartnerEvent } from './event-stream.ts';
import { playSecretariatYear } from './secretariat-year.ts';
import { check, expectRefusal, expectState, type Stateful, TourFailure, type TourOptions, until } from './tour-step.ts';

interface University {
  readonly id: string;
  readonly displayName: string;
  readonly membership: { readonly state: string } | null;
}

const ended = ['REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED'];

/** The one query: a member with its history, offers and positions over three subgraphs, and what the caller may do next. */
export const oneQuery = `query Member($id: ID!) {
  organization(id: $id) {
    displayName
    thai: displayName(lang: "th")
    country { name groups { code } }
    membership {
      number state validTo
      history { action toState actorRole actorPerson recordedAt reason note }
      actions { name allowed refusals { code message } }
    }
    listings { nodes { id number state title { value } blockedBy actions { name allowed } } }
    positions { nodes { id number state title { value } blockedBy actions { name allowed } } }
  }
}`;

interface Member {
  readonly organization: {
    readonly displayName: string;
    readonly membership: {
      readonly state: string;
      readonly history: readonly unknown[];
      readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
    };
    readonly listings: { readonly nodes: readonly (Stateful & { readonly blockedBy: readonly string[] })[] };
    readonly positions: { readonly nodes: readonly (Stateful & { readonly blockedBy: readonly string[] })[] };
  };
}

/**
 * Plays the thread on a running system: a Thai university from draft to member, an offer and a position, the partner's feed with a cut
 * and a resumption, suspension and reinstatement; then a year of the secretariat. Leaves nothing open behind, so that it can be played again. Throws a TourFailure.
 */
export async function playTour(options: TourOptions): Promise<void> {
  const { api, url, say } = options;
  const university = await chooseUniversity(api);
  say(`The university: ${university.displayName} (${university.id})`);
  const agency = await agencyOfThailand(api);
  const partner = partnerOf('TH');
  const cursor = await feedCursor(api, partner);
  await grantCouncil(api);
  const stream = await openEventStream(url, await api.token(partner), { after: cursor });
  try {
    const membership = await becomeMember(options, university, agency);
    const { listing, position } = await offer(options, university);
    await readAll(options, university);
    const resumed = await cutAndResume(options, stream, cursor, listing.id);
    try {
      await suspendAndReinstate(options, resumed, { university, membership, listing, position });
    } finally {
      await resumed.cut();
    }
    await leave(options, university, membership, position);
  } finally {
    await stream.cut();
  }
  await playSecretariatYear(options);
  say('The tour is complete: everything answered as it should.');
}

/** Not every institution of education is a university: companies and institutes that an import brings come first by name. */
async function chooseUniversity(api: Api): Promise<University> {
  const query = `{ organizations(search: "university", filter: { countries: ["TH"], types: [EDUCATION], statuses: [ACTIVE] }, first: 100) { nodes { id status displayName membership { state } } } }`;
  const data = await api.query<{ organizations: { nodes: (University & { status: string })[] } }>(secretariat, query);
  const free = data.organizations.nodes.find(
    ({ status, membership }) => status === 'ACTIVE' && (membership === null || ended.includes(membership.state)),
  );
  if (free !== undefined) return free;
  throw new TourFailure('No Thai university without a membership is registered. Load the sample: npm start without --no-sample.');
}

async function agencyOfThailand(api: Api): Promise<Actor> {
  const query = '{ countries(codes: ["TH"]) { agencies { subject operator organization { id } } } }';
  type Agency = { readonly subject: string; readonly operator: boolean; readonly organization: { readonly id: string } };
  const data = await api.query<{ countries: { agencies: Agency[] }[] }>(secretariat, query);
  const agency = data.countries[0]?.agencies.find(({ subject, operator }) => subject === 'MEMBERSHIP' && !operator);
  return agency === undefined ? secondSecretary : officerOf('TH', agency.organization.id);
}

async function feedCursor(api: Api, partner: Actor): Promise<string> {
  const query = '{ partnerSystems(first: 1) { nodes { feed { cursor } } } }';
  const data = await api.query<{ partnerSystems: { nodes: { feed: { cursor: string } }[] } }>(partner, query);
  const cursor = data.partnerSystems.nodes[0]?.feed.cursor;
  if (cursor === undefined) throw new TourFailure('Thailand has no partner system. Load the sample: npm start without --no-sample.');
  return cursor;
}

/** DRAFT → SUBMITTED → VETTING → INFO_REQUESTED → VETTING → RECOMMENDED → ACTIVE, and on the way who must not. */
async function becomeMember({ api, say }: TourOptions, { id: organizationId }: University, agency: Actor): Promise<string> {
  const member = memberOf(organizationId);
  const fields = 'membership { id number state }';
  const applied = await api.accepted<{ membership: Stateful }>(member, 'applyForMembership', { organizationId, fields: ['2.11'] }, fields);
  const { id } = applied.membership;
  expectState(applied.membership, 'DRAFT', 'applyForMembership');
  const step = async (actor: Actor, mutation: string, state: string, input: object = {}) => {
    const { membership } = await api.accepted<{ membership: Stateful }>(actor, mutation, { id, ...input }, fields);
    expectState(membership, state, mutation);
    say(`  ${mutation} by ${actor.role} → ${state}`);
  };
  const refused = async (actor: Actor, mutation: string, code: string, input: object = {}) => {
    const answer = await api.mutate<{ membership: Stateful }>(actor, mutation, { id, ...input }, fields);
    expectRefusal(answer, code, mutation);
    say(`  ${mutation} by ${actor.role} is refused: ${answer.refusal?.message}`);
  };
  await refused(secretariat, 'submitMembership', 'FORBIDDEN');
  await step(member, 'submitMembership', 'SUBMITTED');
  await refused(member, 'screenMembership', 'FORBIDDEN');
  await step(secretariat, 'screenMembership', 'VETTING');
  await step(secretariat, 'requestMembershipInfo', 'INFO_REQUESTED', {
    reason: 'INCOMPLETE_DATA',
    note: 'Which laboratories would take part?',
  });
  await step(member, 'resubmitMembership', 'VETTING', { note: 'The two food laboratories.' });
  if (agency.role === 'AGENCY') await refused(secondSecretary, 'recommendMembership', 'AGENCY_REQUIRED');
  await step(agency, 'recommendMembership', 'RECOMMENDED');
  await refused({ ...council, person: agency.person }, 'approveMembership', 'SAME_PERSON', { council: carried });
  await step(council, 'approveMembership', 'ACTIVE', { council: carried });
  return id;
}

async function offer({ api, say }: TourOptions, { id }: University): Promise<{ listing: Stateful; position: Stateful }> {
  const member = memberOf(id);
  const input = {
    kind: 'TECHNOLOGY_OFFER',
    title: [
      { value: 'Cold plasma against fruit mould', lang: 'en' },
      { value: '水果防霉低温等离子体技术', lang: 'zh-Hans' },
    ],
    summary: [{ value: 'Keeps durian fresh on the road to Nanning for five more days.', lang: 'en' }],
    ipc: ['A23B 7/015'],
    trl: 6,
    transferModes: ['LICENSE'],
  };
  // A new member is known to the other subgraphs as soon as its event has reached them; until then the refusal is retryable.
  const { listing } = await api.accepted<{ listing: Stateful }>(member, 'createListing', input, 'listing { id state }');
  await api.accepted(member, 'submitListing', { id: listing.id }, 'listing { state }');
  const own = await api.mutate<{ listing: Stateful }>(member, 'publishListing', { id: listing.id }, 'listing { state }');
  expectRefusal(own, 'FORBIDDEN', 'publishListing');
  const published = await api.accepted<{ listing: Stateful }>(secretariat, 'publishListing', { id: listing.id }, 'listing { id state }');
  expectState(published.listing, 'PUBLISHED', 'publishListing');
  const position = {
    title: [{ value: 'Guest researcher, cold plasma', lang: 'en' }],
    summary: [{ value: 'Six months in the laboratory behind the offer.', lang: 'en' }],
    fields: ['2.11'],
    stages: ['R2'],
    months: 6,
    listingId: listing.id,
  };
  const drafted = await api.accepted<{ position: Stateful }>(member, 'createPosition', position, 'position { id state }');
  const opened = await api.accepted<{ position: Stateful }>(member, 'openPosition', { id: drafted.position.id }, 'position { id state }');
  expectState(opened.position, 'OPEN', 'openPosition');
  say('  publishListing → PUBLISHED, openPosition → OPEN');
  return { listing: published.listing, position: opened.position };
}

async function readMember(api: Api, { id }: University): Promise<Member['organization']> {
  return (await api.query<Member>(secretariat, oneQuery, { id })).organization;
}

async function readAll({ api, say }: TourOptions, university: University): Promise<void> {
  const member = await readMember(api, university);
  check(
    member.membership.state === 'ACTIVE' && member.membership.history.length >= 7,
    'the one query shows the membership with its history',
    member,
  );
  check(member.listings.nodes.length > 0 && member.positions.nodes.length > 0, 'the one query shows listings and positions', member);
  const allowed = member.membership.actions.filter((action) => action.allowed).map(({ name }) => name);
  check(
    allowed.includes('suspendMembership') && !allowed.includes('approveMembership'),
    'the one query shows what may be done next',
    member,
  );
  say(`  one query over three subgraphs: ${JSON.stringify(member).length} bytes; next the secretariat may: ${allowed.join(', ')}`);
}

/** Cuts the stream in the middle, resumes after what came, and compares with what pulling gives: nothing missing, nothing doubled. */
async function cutAndResume({ api, url, say }: TourOptions, stream: EventStream, cursor: string, listingId: string): Promise<EventStream> {
  const partner = partnerOf('TH');
  await stream.waitFor("the offer's publication", 1, ({ subject, type }) => subject === listingId && type.endsWith('.published.v1'));
  await stream.cut();
  const half = Math.ceil(stream.events.length / 2);
  const seen = stream.events.slice(0, half);
  const token = await api.token(partner);
  const resumed = await openEventStream(url, token, { lastEventId: stream.eventIds[half - 1] ?? cursor });
  await resumed.waitFor('the rest of the stream', stream.events.length - half, () => true);
  const pulled = await pullAll(url, token, cursor);
  const streamed = [...seen, ...resumed.events];
  check(
    JSON.stringify(streamed) === JSON.stringify(pulled.slice(0, streamed.length)),
    'the stream, cut and resumed, gives what pulling gives',
    { streamed: streamed.map(({ feedsequence }) => feedsequence), pulled: pulled.map(({ feedsequence }) => feedsequence) },
  );
  say(`  the partner got ${streamed.length} events; cut and resumed, none is missing or doubled`);
  return resumed;
}

async function pullAll(url: string, token: string, after: string): Promise<PartnerEvent[]> {
  const response = await fetch(`${url}/events?after=${encodeURIComponent(after)}&limit=1000`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (response.status !== 200) throw new TourFailure(`/events answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as PartnerEvent[];
}

interface Thread {
  readonly university: University;
  readonly membership: string;
  readonly listing: Stateful;
  readonly position: Stateful;
}

async function suspendAndReinstate({ api, say }: TourOptions, stream: EventStream, thread: Thread): Promise<void> {
  const { university, membership, listing, position } = thread;
  const parts = [membership, listing.id, position.id];
  const turn = async (mutation: string, input: object, pastTense: string, listed: string, placed: string) => {
    const begin = Date.now();
    await api.accepted(secretariat, mutation, { id: membership, ...input }, 'membership { state }');
    await until(`offer and position are ${listed} and ${placed}`, async () => {
      const { listings, positions } = await readMember(api, university);
      const states = [
        listings.nodes.find(({ id }) => id === listing.id)?.state,
        positions.nodes.find(({ id }) => id === position.id)?.state,
      ];
      return states[0] === listed && states[1] === placed;
    });
    const took = Date.now() - begin;
    const types = [
      `membership.${pastTense}`,
      `listing.${listed === 'BLOCKED' ? 'blocked' : 'unblocked'}`,
      `position.${placed === 'BLOCKED' ? 'blocked' : 'unblocked'}`,
    ];
    const wanted = (event: PartnerEvent) => parts.includes(event.subject) && types.some((type) => event.type.endsWith(`.${type}.v1`));
    const three = await stream.waitFor(`the three events of ${mutation}`, 3, wanted);
    check(new Set(three.map(({ correlationid }) => correlationid)).size === 1, 'one correlationid binds the three events', three);
    check(took <= 1_000, `${mutation} reaches offer and position within a second`, { took });
    say(
      `  ${mutation}: offer ${listed}, position ${placed} after ${took} ms; the partner got ${three.map(({ type }) => type.split('.').slice(3, 5).join('.')).join(', ')}`,
    );
  };
  await turn('suspendMembership', { reason: 'BREACH_OF_RULES', note: 'Played by the tour.' }, 'suspended', 'BLOCKED', 'BLOCKED');
  const blocked = await readMember(api, university);
  check(
    blocked.listings.nodes.find(({ id }) => id === listing.id)?.blockedBy.includes('MEMBERSHIP') === true,
    'the block names its cause',
    blocked,
  );
  await turn('reinstateMembership', {}, 'reinstated', 'PUBLISHED', 'OPEN');
}

/** Closes what the tour opened, so that the university can apply again. */
async function leave({ api, say }: TourOptions, { id }: University, membership: string, position: Stateful): Promise<void> {
  const member = memberOf(id);
  await api.accepted(member, 'closePosition', { id: position.id, reason: 'WITHDRAWN' }, 'position { state }');
  await api.accepted(
    member,
    'withdrawMembership',
    { id: membership, reason: 'OWN_WISH', note: 'End of the tour.' },
    'membership { state }',
  );
  say('  closePosition and withdrawMembership: the university may apply again');
}
