import { connectEventLog, type EventLog } from '@cattc/event-log';
import { type EventEnvelope, type MembershipView, makeEvent, membershipEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { type LogKind, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { talentVariables } from '../src/config.ts';
import { startService } from '../src/service.ts';

type MembershipEvent = keyof typeof membershipEvents;

/** A membership as the network subgraph tells of it: each event raises its sequence. */
export interface ToldMembership {
  readonly id: string;
  readonly organizationId: string;
  /** Publishes what happened to it; answers the event. */
  tell(
    event: MembershipEvent,
    state: string,
    facts?: { readonly effectiveAt?: Date; readonly correlationId?: string },
  ): Promise<EventEnvelope>;
  /** Makes the event without publishing it. */
  next(event: MembershipEvent, state: string, facts?: { readonly effectiveAt?: Date; readonly correlationId?: string }): EventEnvelope;
}

export interface TalentUnderTest extends SubgraphUnderTest {
  readonly log: EventLog;
  publish(...events: readonly EventEnvelope[]): Promise<void>;
  membership(organizationId: string, country?: string): ToldMembership;
  /** An organisation that this service knows as an active member. */
  activeMember(country?: string): Promise<ToldMembership>;
  /** Waits until this service knows the state of a membership. */
  knows(membership: ToldMembership, state: string): Promise<void>;
  /** What the service's outbox holds of a subject, in order. */
  eventsOf(subject: string): Promise<EventEnvelope[]>;
}

/** The talent subgraph with its own databases and log, and the network subgraph's part played. */
export async function startTalent(options: { clock?: () => Date; log?: LogKind } = {}): Promise<TalentUnderTest> {
  const subgraph = await startSubgraphUnderTest({ name: 'talent', variables: talentVariables, startService, ...options });
  const log = await connectEventLog(subgraph.config.eventLog, {
    logger: createLogger({ name: 'test', level: 'fatal' }),
    clientId: 'network',
  });
  const publish = (...events: readonly EventEnvelope[]) =>
    log.publish(events.map((event) => ({ topic: membershipEvents.applied.topic, event })));
  const knows = async ({ id }: ToldMembership, state: string) => {
    await subgraph.until(`${id} is known as ${state}`, async () => {
      const [row] = await subgraph.databases.query<{ state: string }>('talent', 'SELECT state FROM member WHERE membership_id = $1', [id]);
      return row?.state === state;
    });
  };
  const membership = (organizationId: string, country = 'TH') => tellOf(organizationId, country, publish);
  return {
    ...subgraph,
    log,
    publish,
    knows,
    membership,
    async activeMember(country = 'TH') {
      const made = membership(newId('org'), country);
      await made.tell('applied', 'DRAFT');
      await made.tell('approved', 'ACTIVE');
      await knows(made, 'ACTIVE');
      return made;
    },
    async eventsOf(subject) {
      const rows = await subgraph.databases.query<{ attributes: string; data: string }>(
        'talent',
        'SELECT attributes, data FROM outbox WHERE partition_key = $1 ORDER BY id',
        [subject],
      );
      return rows.map(({ attributes, data }) => ({ attributes: JSON.parse(attributes) as EventEnvelope['attributes'], data }));
    },
    async stop() {
      await log.stop();
      await subgraph.stop();
    },
  };
}

function tellOf(organizationId: string, country: string, publish: (event: EventEnvelope) => Promise<void>): ToldMembership {
  const id = newId('mem');
  let sequence = 0;
  let before: MembershipView | null = null;
  const next: ToldMembership['next'] = (
    event,
    state,
    { effectiveAt = new Date('2026-03-01T08:00:00Z'), correlationId = newId('req') } = {},
  ) => {
    sequence += 1;
    const after: MembershipView = {
      id,
      number: 'MEM-2026-00001',
      organizationId,
      country,
      tier: 'ORDINARY',
      state,
      fields: ['2.11'],
      sponsorAgencyId: null,
      validFrom: state === 'DRAFT' ? null : '2026-01-01',
      validTo: state === 'DRAFT' ? null : '2028-12-31',
    };
    const made = makeEvent(
      membershipEvents[event],
      { id: newId('evt'), subject: id, sequence, time: new Date('2026-03-01T09:00:00Z'), effectiveAt, after, before, reason: null },
      {
        deploymentUrl: 'http://127.0.0.1:4000',
        causationId: correlationId,
        correlationId,
        traceparent: null,
        actor: { role: 'SECRETARIAT', country: null },
      },
    );
    before = after;
    return made;
  };
  return {
    id,
    organizationId,
    next,
    async tell(event, state, facts) {
      const made = next(event, state, facts);
      await publish(made);
      return made;
    },
  };
}
