import type { Caller } from '@cattc/decisions';
import { connectEventLog, type EventLog } from '@cattc/event-log';
import { type EventEnvelope, type ListingView, listingEvents, makeEvent, membershipEvents, readData } from '@cattc/events';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { callerOf, type LogKind, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { tradingVariables } from '../src/config.ts';
import type { ListingState } from '../src/generated/resolvers.ts';
import { startService } from '../src/service.ts';

/** An organisation as network tells of it: each event of its membership has the next sequence. */
export interface Membership {
  readonly id: string;
  readonly organizationId: string;
  readonly country: string;
  sequence: number;
}

export interface Trading extends SubgraphUnderTest {
  readonly log: EventLog;
  /** An event of a membership, as network would publish it. */
  told(membership: Membership, event: keyof typeof membershipEvents, state: string): EventEnvelope;
  publish(events: readonly EventEnvelope[]): Promise<void>;
  /** A new organisation whose active membership trading knows of, and somebody who acts for it. */
  member(country?: string): Promise<{ membership: Membership; caller: Caller }>;
  /** Publishes one event of a membership and waits until every consumer has handled it. */
  tell(membership: Membership, event: keyof typeof membershipEvents, state: string): Promise<EventEnvelope>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  mutate(caller: Caller, mutation: string, input: object, fields?: string): Promise<any>;
  /** A listing of the member, brought to a state. */
  listing(owner: Caller, state?: ListingState, content?: object): Promise<string>;
  /** Events of a listing in the outbox, oldest first, with what they say. */
  events(subject: string): Promise<{ event: EventEnvelope; view: ListingView }[]>;
}

/** What trading reads of memberships. */
export const membershipTopic = membershipEvents.applied.topic;

export const reviewer = callerOf('SECRETARIAT', { person: 'reviewer' });
export const compliance = callerOf('COMPLIANCE', { person: 'officer' });

export const offer = {
  kind: 'TECHNOLOGY_OFFER',
  title: [
    { value: 'Rapid test for shrimp disease', lang: 'en' },
    { value: '对虾病害快速检测试剂', lang: 'zh-Hans' },
    { value: 'ชุดตรวจโรคกุ้งแบบเร็ว', lang: 'th' },
  ],
  summary: [{ value: 'A paper strip that shows early mortality syndrome at the pond.', lang: 'en' }],
  ipc: ['G01N 33/569'],
  trl: 7,
  indicativePrice: { amount: '25000000', currency: 'THB' },
};

type Step = readonly [caller: Caller | null, mutation: string, input?: object];
const submitted: readonly Step[] = [[null, 'submitListing']];
const published: readonly Step[] = [...submitted, [reviewer, 'publishListing']];

/** The shortest way from a draft to each state; without a caller a step is the owner's. A new state gets its way here. */
const wayTo: Readonly<Record<ListingState, readonly Step[]>> = {
  DRAFT: [],
  IN_REVIEW: submitted,
  CHANGES_REQUESTED: [...submitted, [reviewer, 'requestListingChanges', { reason: 'UNCLEAR', note: 'Which species of shrimp?' }]],
  PUBLISHED: published,
  PAUSED: [...published, [null, 'pauseListing']],
  BLOCKED: [[compliance, 'blockListing', { reason: 'EXPORT_CONTROL' }]],
};

export async function startTrading(options: { clock?: () => Date; log?: LogKind } = {}): Promise<Trading> {
  const subgraph = await startSubgraphUnderTest({ name: 'trading', variables: tradingVariables, startService, ...options });
  const log = await connectEventLog(subgraph.config.eventLog, { logger: createLogger({ name: 'test', level: 'fatal' }), clientId: 'test' });
  const told: Trading['told'] = (membership, event, state) => {
    membership.sequence += 1;
    const now = new Date();
    const { id, organizationId, country, sequence } = membership;
    return makeEvent(
      membershipEvents[event],
      {
        id: newId('evt'),
        subject: id,
        sequence,
        time: now,
        effectiveAt: now,
        before: null,
        after: {
          id,
          number: 'MEM-2026-00001',
          organizationId,
          country,
          tier: 'ORDINARY',
          state,
          fields: ['2.11'],
          sponsorAgencyId: null,
          validFrom: '2026-01-01',
          validTo: '2029-01-01',
        },
        reason: null,
      },
      {
        deploymentUrl: 'http://network.test',
        causationId: `request-of-${id}-${sequence}`,
        correlationId: `correlation-of-${id}-${sequence}`,
        traceparent: null,
        actor: { role: 'SECRETARIAT', country: null },
      },
    );
  };
  const publish: Trading['publish'] = (events) => log.publish(events.map((event) => ({ topic: membershipTopic, event })));
  const tell: Trading['tell'] = async (membership, event, state) => {
    const envelope = told(membership, event, state);
    await publish([envelope]);
    await subgraph.passed(membershipTopic, envelope);
    return envelope;
  };
  const mutate: Trading['mutate'] = async (caller, mutation, input, fields = 'id number state version') => {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const answer = await subgraph.ask(
      caller,
      `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ... on ${name}Payload { listing { ${fields} } }
        ... on Refusal { code message retryable details { path problem expected } } } }`,
      { input },
    );
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data[mutation].listing ?? answer.data[mutation];
  };
  const accepted = async (caller: Caller, mutation: string, input: object): Promise<{ id: string; state: string }> => {
    const answer = await mutate(caller, mutation, input);
    expect(answer.code, JSON.stringify(answer)).to.equal(undefined);
    return answer;
  };
  return {
    ...subgraph,
    log,
    told,
    publish,
    tell,
    mutate,
    async member(country = 'TH') {
      const membership: Membership = { id: newId('mem'), organizationId: newId('org'), country, sequence: 0 };
      await tell(membership, 'approved', 'ACTIVE');
      const { organizationId } = membership;
      return { membership, caller: callerOf('MEMBER', { person: `person-of-${organizationId}`, organization: organizationId }) };
    },
    async listing(owner, state = 'DRAFT', content = {}) {
      const { id } = await accepted(owner, 'createListing', { ...offer, ...content });
      for (const [caller, mutation, input] of wayTo[state]) await accepted(caller ?? owner, mutation, { id, ...input });
      return id;
    },
    async events(subject) {
      const rows = await subgraph.databases.query<{ attributes: string; data: string }>(
        'trading',
        'SELECT attributes, data FROM outbox WHERE partition_key = $1 ORDER BY id',
        [subject],
      );
      return rows.map(({ attributes, data }) => {
        const event = { attributes: JSON.parse(attributes), data } as EventEnvelope;
        return { event, view: readData(listingEvents.created, event).after };
      });
    },
    async stop() {
      await log.stop();
      await subgraph.stop();
    },
  };
}
