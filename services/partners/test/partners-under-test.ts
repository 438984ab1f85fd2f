import type { Caller } from '@cattc/decisions';
import { connectEventLog, type EventLog } from '@cattc/event-log';
import { type EventEnvelope, makeEvent, membershipEvents, organizationEvents, topicOf, topics } from '@cattc/events';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { callerOf, type LogKind, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { partnersVariables } from '../src/config.ts';
import { startService } from '../src/service.ts';

export const secretariat = callerOf('SECRETARIAT');

export interface PartnersUnderTest extends SubgraphUnderTest {
  readonly log: EventLog;
  /** Publishes into the services' own log, as the relay does. */
  publish(events: readonly EventEnvelope[]): Promise<void>;
  /** Waits until the journal has taken in so many events since the start. */
  journaled(events: number): Promise<void>;
}

export interface PartnersOptions {
  readonly clock?: () => Date;
  readonly log?: LogKind;
  readonly streamSeconds?: number;
  readonly keepAliveSeconds?: number;
}

/** The service as it runs, with lives of streams that suit a test. */
export async function startPartners({
  clock,
  log: kind = 'embedded',
  streamSeconds = 60,
  keepAliveSeconds = 15,
}: PartnersOptions = {}): Promise<PartnersUnderTest> {
  const partners = await startSubgraphUnderTest({
    name: 'partners',
    variables: partnersVariables,
    startService,
    env: { CATTC_STREAM_SECONDS: String(streamSeconds), CATTC_KEEP_ALIVE_SECONDS: String(keepAliveSeconds) },
    log: kind,
    ...(clock === undefined ? {} : { clock }),
  });
  const log = await connectEventLog(partners.config.eventLog, {
    logger: createLogger({ name: 'test', level: 'fatal' }),
    clientId: 'test',
  });
  await log.ensureTopics(topics);
  return {
    ...partners,
    log,
    // As the relay does: again until the log has taken all of it. A broker that moves a partition's leader takes nothing meanwhile.
    publish: async (events) => {
      const outgoing = events.map((event) => ({ topic: topicOf(event.attributes.type), event }));
      await partners.until('the log takes the events', () =>
        log.publish(outgoing).then(
          () => true,
          () => undefined,
        ),
      );
    },
    journaled: (events) =>
      partners
        .until(`the journal holds ${events} events`, async () => {
          const [row] = await partners.databases.query<{ count: number }>(
            'partners',
            'SELECT count(*)::integer AS count FROM event_journal',
          );
          return row !== undefined && row.count >= events;
        })
        .then(() => undefined),
    async stop() {
      await log.stop();
      await partners.stop();
    },
  };
}

const refusal = '... on Refusal { __typename code message retryable details { path problem expected } }';
export const systemFields =
  'partnerSystem { id number name country { code } organization { id } subject scopes state contact { name email } version feed { head oldest cursor } }';

/** Runs a mutation; answers its payload or refusal as it came. */
export async function mutate(
  partners: SubgraphUnderTest,
  caller: Caller,
  name: string,
  input: object,
  selection = systemFields,
  headers = {},
) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${selection} } ${refusal} } }`;
  const answer = await partners.ask(caller, document, { input }, headers);
  expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
  return answer.data[name];
}

let registered = 0;

/** A system as it is sent, with what a test says of it. */
export function systemInput(facts: object = {}): { name: string; country: string; subject: string; scopes: string[] } {
  registered += 1;
  return { name: 'ระบบของ สวทช. (NSTDA gateway)', country: 'TH', subject: `partner-${registered}`, scopes: ['events:read'], ...facts };
}

export interface RegisteredSystem {
  readonly id: string;
  readonly subject: string;
  /** Its machine, with a token of all its scopes. */
  readonly caller: Caller;
  readonly cursor: string;
}

/** Registers a system; everything published from now on is judged for its feed. */
export async function register(partners: SubgraphUnderTest, facts: object = {}): Promise<RegisteredSystem> {
  const input = systemInput(facts);
  const answer = await mutate(partners, secretariat, 'registerPartnerSystem', input);
  expect(answer.partnerSystem, JSON.stringify(answer)).to.not.equal(undefined);
  const { id, subject, feed } = answer.partnerSystem;
  return { id, subject, cursor: feed.cursor, caller: machineOf(input) };
}

export function machineOf({ subject, country, scopes }: { subject: string; country: string; scopes: readonly string[] }): Caller {
  return callerOf('PARTNER_SYSTEM', { person: subject, country, scopes });
}

export const authorization = async (partners: SubgraphUnderTest, caller: Caller) => ({
  authorization: `Bearer ${partners.gateway.tokenFor(caller, 'partners')}`,
});

export interface EntryRow {
  readonly systemId: string;
  readonly number: number;
  readonly eventId: string;
  /** Of the feed. */
  readonly head: number;
}

/** What is in the feeds of these systems, feed by feed in the order of the numbers. */
export const entriesOf = (partners: SubgraphUnderTest, systemIds: readonly string[]): Promise<EntryRow[]> =>
  partners.databases.query<EntryRow>(
    'partners',
    `SELECT f.system_id AS "systemId", e.number::integer, j.event_id AS "eventId", f.head::integer
     FROM feed_entry e JOIN feed f ON f.id = e.feed JOIN event_journal j ON j.position = e.position AND j.day = e.day
     WHERE f.system_id = ANY ($1) ORDER BY e.feed, e.number`,
    [systemIds],
  );

const origin = {
  deploymentUrl: 'http://127.0.0.1:4000',
  causationId: 'request-1',
  correlationId: 'request-1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  actor: { role: 'SECRETARIAT', country: null },
};

export interface EventFacts {
  readonly subject?: string;
  readonly sequence?: number;
  readonly country?: string;
  readonly excludedCountries?: readonly string[];
  readonly name?: string;
}

/** A PUBLIC event: an organisation was registered (sequence 1) or updated. */
export function organizationEvent({ subject = newId('org'), sequence = 1, country = 'TH', excludedCountries, name }: EventFacts = {}) {
  const after = {
    id: subject,
    rorId: null,
    status: 'ACTIVE',
    displayName: name ?? 'จุฬาลงกรณ์มหาวิทยาลัย',
    names: [
      { value: name ?? 'จุฬาลงกรณ์มหาวิทยาลัย', lang: 'th', kind: 'LABEL' },
      { value: '朱拉隆功大学', lang: 'zh-Hans', kind: 'LABEL' },
    ],
    types: ['EDUCATION'],
    country,
    subdivision: null,
    city: 'Bangkok',
    location: null,
    website: 'https://www.chula.ac.th/"a"',
    domains: ['chula.ac.th'],
    established: 1917,
    externalIds: [],
    relations: [],
  };
  return makeEvent(
    sequence === 1 ? organizationEvents.registered : organizationEvents.updated,
    { ...occurrence(subject, sequence), after, ...(excludedCountries === undefined ? {} : { excludedCountries }) },
    origin,
  );
}

/** An event of a membership: PARTNER in the state SUBMITTED, RESTRICTED in DRAFT, PUBLIC in ACTIVE. */
export function membershipEvent(
  state: 'DRAFT' | 'SUBMITTED' | 'ACTIVE',
  { subject = newId('mem'), sequence = 1, country = 'TH', excludedCountries }: EventFacts = {},
) {
  const after = {
    id: subject,
    number: 'MEM-2026-00001',
    organizationId: newId('org'),
    country,
    tier: 'ORDINARY',
    state,
    fields: ['2.11'],
    sponsorAgencyId: null,
    validFrom: state === 'ACTIVE' ? '2026-03-01' : null,
    validTo: state === 'ACTIVE' ? '2029-03-01' : null,
  };
  const definition = { DRAFT: membershipEvents.applied, SUBMITTED: membershipEvents.submitted, ACTIVE: membershipEvents.approved }[state];
  return makeEvent(
    definition,
    { ...occurrence(subject, sequence), after, ...(excludedCountries === undefined ? {} : { excludedCountries }) },
    origin,
  );
}

function occurrence(subject: string, sequence: number) {
  const at = new Date('2026-11-23T07:00:00.000Z');
  return { id: newId('evt'), subject, sequence, time: at, effectiveAt: at, before: null, reason: null };
}
