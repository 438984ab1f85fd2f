import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@cattc/testing';
import type { Actor } from '../src/api.ts';
import { memberOf, secondSecretary, secretariat } from '../src/sample/actors.ts';
import { pathTo } from '../src/sample/membership-path.ts';
import type { Outcome, PatientClient } from './fault-client.ts';

/** An organisation that is a member, and what it has by now; several writers work on it at once. */
export interface TestMember {
  readonly organization: string;
  readonly membership: string;
  readonly listings: string[];
  readonly positions: string[];
}

/** The organisations that the writers work on. */
export interface TestWorld {
  readonly members: readonly TestMember[];
  readonly applicants: readonly string[];
}

export interface Writers {
  /** Throws when one has met what no client should. */
  check(): void;
  /** Lets each bring what it is at to its answer, then checks. */
  stop(): Promise<void>;
}

interface Writing {
  readonly client: PatientClient;
  readonly world: TestWorld;
  readonly stopping: AbortSignal;
  /** A number from 0 to below 1, the same series for the same writer. */
  random(): number;
}

const countries = ['TH', 'VN', 'CN'];
const compliance: Actor = { role: 'COMPLIANCE', person: 'compliance-1' };
const partnerSystems = [
  // First, so that it learns of the others.
  { subject: 'auditor-th', country: 'TH', scopes: ['events:read', 'events:restricted'] },
  { subject: 'partner-th', country: 'TH', scopes: ['events:read'] },
  { subject: 'partner-vn', country: 'VN', scopes: ['events:read'] },
] as const;
/** A partner's system of the world, as the person of its token. */
export const partners: readonly (Actor & { readonly person: string; readonly country: string; readonly scope: string })[] =
  partnerSystems.map(({ subject, country, scopes }) => ({ role: 'PARTNER_SYSTEM', person: subject, country, scope: scopes.join(' ') }));

/** Registers partners' systems, eight members with nothing yet, and eight organisations that are to apply. */
export async function createWorld(client: PatientClient): Promise<TestWorld> {
  for (const system of partnerSystems) {
    await done(
      client.mutate(
        secretariat,
        'registerPartnerSystem',
        { ...system, name: system.subject, subject: `local:${system.subject}` },
        'partnerSystem',
      ),
    );
  }
  const ids = await register(
    client,
    Array.from({ length: 16 }, (_, index) => organization(index, `University ${index}`)),
  );
  const members = await Promise.all(
    ids.slice(0, 8).map(async (id) => ({ organization: id, membership: await becomeMember(client, id), listings: [], positions: [] })),
  );
  return { members, applicants: ids.slice(8) };
}

/** 32 writers: 4 register, 8 apply and leave, 16 offer, 4 suspend, reinstate and block. */
export function startWriters(client: PatientClient, world: TestWorld, seed: number): Writers {
  const abort = new AbortController();
  // Whom an overseer suspended may wait for the reinstatement to learn what became of a question: overseers stop last.
  const overseen = new AbortController();
  for (const { signal } of [abort, overseen]) setMaxListeners(0, signal);
  let failed: unknown;
  const start = (kind: (writing: Writing, index: number) => Promise<void>, index: number, { signal: stopping }: AbortController) => {
    const writing = { client, world, stopping, random: randomSeries(seed * 1_000 + index) };
    return (async () => {
      while (!stopping.aborted) {
        await kind(writing, index).catch((error: unknown) => {
          failed ??= error;
          abort.abort();
          overseen.abort();
        });
      }
    })();
  };
  const kinds = [...repeat(4, registrar), ...repeat(8, applicant), ...repeat(16, offerer)];
  const writers = kinds.map((kind, index) => start(kind, index, abort));
  const overseers = repeat(4, overseer).map((kind, index) => start(kind, kinds.length + index, overseen));
  const check = (): void => {
    if (failed !== undefined) throw failed;
  };
  return {
    check,
    async stop() {
      abort.abort();
      await Promise.all(writers);
      overseen.abort();
      await Promise.all(overseers);
      check();
    },
  };
}

/** Two registrars each tell of the same ROR ids: one registers, the other updates. */
async function registrar({ client, random, ...writing }: Writing, index: number): Promise<void> {
  const first = 1_000_000 * (1 + (index >> 1)) + 3 * Math.floor(random() * 300);
  const facts = [0, 1, 2].map((next) => organization(first + next, `Institute ${first + next} as writer ${index} knows it`));
  const [id] = await register(client, facts);
  await think({ random, ...writing });
  if (id !== undefined)
    await client.mutate(secretariat, 'updateOrganization', { id, city: `City ${Math.floor(random() * 1_000)}` }, 'organization');
  await think({ random, ...writing });
}

/** A whole life of a membership; nobody else touches it, so that no step may be refused, asked again or not. */
async function applicant(writing: Writing, index: number): Promise<void> {
  const { client, world, stopping, random } = writing;
  const id = world.applicants[index % world.applicants.length] ?? '';
  const membership = await becomeMember(client, id, () => think(writing));
  for (let turns = Math.floor(random() * 3); turns > 0 && !stopping.aborted; turns -= 1) {
    await done(client.mutate(secretariat, 'suspendMembership', { id: membership, reason: 'BREACH_OF_RULES' }, 'membership'));
    await think(writing);
    await done(client.mutate(secretariat, 'reinstateMembership', { id: membership }, 'membership'));
    await think(writing);
  }
  await done(client.mutate(memberOf(id), 'withdrawMembership', { id: membership, reason: 'OWN_WISH' }, 'membership'));
  await think(writing);
}

/** Offers of a member, changed by two of its people at once while others block them: what comes too late is refused. */
async function offerer(writing: Writing, index: number): Promise<void> {
  const { client, world, random } = writing;
  const member = world.members[index % world.members.length];
  if (member === undefined) return;
  const actor = memberOf(member.organization, `member-${index}`);
  const { listings, positions } = member;
  const change = (name: string, id: string | undefined, entity: string, input: object = {}) =>
    id === undefined ? undefined : client.mutate(actor, name, { id, ...input }, entity);
  const created = async (name: string, input: object, entity: string, ids: string[]) => {
    const outcome = await client.mutate(actor, name, input, entity);
    if (outcome.refused === undefined) ids.push(outcome.id);
    return outcome.refused === undefined ? outcome.id : undefined;
  };
  await think(writing);
  if (listings.length < 5) {
    const id = await created('createListing', listing(random), 'listing', listings);
    await change('submitListing', id, 'listing');
    if (id !== undefined) await client.mutate(secretariat, 'publishListing', { id }, 'listing');
  } else if (positions.length < 4) {
    await change('openPosition', await created('createPosition', position(random), 'position', positions), 'position');
  } else if (random() < 0.6) {
    await change(random() < 0.5 ? 'pauseListing' : 'resumeListing', pick(listings, random), 'listing');
  } else if (random() < 0.8) {
    await change('updatePosition', pick(positions, random), 'position', { places: 1 + Math.floor(random() * 9) });
  } else {
    const id = pick(positions, random);
    const outcome = await change('closePosition', id, 'position', { reason: 'FILLED' });
    if (id !== undefined && outcome !== undefined && outcome.refused === undefined) positions.splice(positions.indexOf(id), 1);
  }
}

async function overseer(writing: Writing): Promise<void> {
  const { client, world, random } = writing;
  const member = pick(world.members, random);
  const listed = pick(member?.listings ?? [], random);
  if (member === undefined) return;
  for (let quiet = 4; quiet > 0; quiet -= 1) await think(writing);
  if (listed !== undefined && random() < 0.3) {
    const blocks = random() < 0.5;
    const input = { id: listed, reason: blocks ? 'COMPLAINT' : 'CLEARED' };
    await client.mutate(compliance, blocks ? 'blockListing' : 'unblockListing', input, 'listing');
  } else if (random() < 0.5) {
    await client.mutate(secretariat, 'suspendMembership', { id: member.membership, reason: 'BREACH_OF_RULES' }, 'membership');
  } else await client.mutate(secondSecretary, 'reinstateMembership', { id: member.membership }, 'membership');
}

export async function becomeMember(client: PatientClient, organizationId: string, pause = async () => {}): Promise<string> {
  const applied = await done(
    client.mutate(memberOf(organizationId), 'applyForMembership', { organizationId, tier: 'ORDINARY', fields: ['2.11'] }, 'membership'),
  );
  for (const { mutation, actor, input } of pathTo('ACTIVE', organizationId, 'TH', undefined)) {
    await pause();
    await done(onceKnown(() => client.mutate(actor, mutation, { id: applied.id, ...input }, 'membership')));
  }
  return applied.id;
}

export async function register(client: PatientClient, organizations: readonly object[]): Promise<string[]> {
  const query = `mutation ($input: RegisterOrganizationsInput!) { registerOrganizations(input: $input) {
    ... on RegisterOrganizationsPayload { results { outcome organization { id version } refusal { code } } } ... on Refusal { code }
  } }`;
  type Result = { outcome: string; organization: { id: string; version: number } | null };
  const data = await client.send(secretariat, query, { input: { organizations, idempotencyKey: randomUUID() } });
  const { results } = data.registerOrganizations as { results?: Result[] };
  return (results ?? []).map(({ outcome, organization }) => {
    if (organization === null) throw new Error(`registerOrganizations refused what is right: ${JSON.stringify(data)}`);
    if (outcome !== 'UNCHANGED') client.acknowledge('registerOrganizations', organization);
    return organization.id;
  });
}

/** A log that is away for a while is part of what is tried. */
const knownLimitMs = 60_000;

/** The gateway learns of a new membership by its event: until then the organisation is what its last one was, and a suspended one waits. */
async function onceKnown(mutate: () => Promise<Outcome>): Promise<Outcome> {
  const known = async () => {
    const outcome = await mutate();
    return outcome.refused === 'ORGANIZATION_SUSPENDED' ? undefined : outcome;
  };
  return until('the gateway knows that the membership is a new one', known, knownLimitMs);
}

async function done(outcome: Promise<Outcome>): Promise<Exclude<Outcome, { refused: string }>> {
  const answer = await outcome;
  if (answer.refused !== undefined) throw new Error(`refused with ${answer.refused}: what was done already was done again, or not at all`);
  return answer;
}

/** An organisation that a register vouches for: its legal status needs no proof. */
export const organization = (number: number, name: string) => ({
  rorId: rorIdOf(number),
  names: [{ value: name, lang: 'en', kind: 'LABEL' }],
  types: ['EDUCATION'],
  country: countries[number % countries.length],
});

export const listing = (random: () => number) => ({
  kind: 'TECHNOLOGY_OFFER',
  title: [{ value: 'Cold plasma against fruit mould', lang: 'en' }],
  summary: [{ value: 'Keeps durian fresh for five more days.', lang: 'en' }],
  ipc: ['A23B 7/015'],
  trl: 6,
  transferModes: ['LICENSE'],
  // Some are not for everybody.
  ...(random() < 0.3 ? { countriesExcluded: ['VN'] } : {}),
});

export const position = (random: () => number) => ({
  title: [{ value: 'Guest researcher', lang: 'en' }],
  fields: ['2.11'],
  stages: ['R2'],
  months: 1 + Math.floor(random() * 12),
});

/** ROR ids with a right check number; the registry gives out none of them. */
function rorIdOf(number: number): string {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const six = [5, 4, 3, 2, 1, 0].map((place) => digits[Math.floor(number / 32 ** place) % 32]).join('');
  return `0${six}${String(98 - ((number * 100) % 97)).padStart(2, '0')}`;
}

/** Leaves the processes that come back some of the machine. */
async function think({ random, stopping }: Pick<Writing, 'random' | 'stopping'>): Promise<void> {
  await delay(50 + random() * 150, undefined, { signal: stopping }).catch(() => undefined);
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function repeat<Item>(times: number, item: Item): Item[] {
  return Array.from({ length: times }, () => item);
}

/** mulberry32: numbers from 0 to below 1, the same series for the same seed. */
export function randomSeries(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
