import { connectEventLog, type EventLog } from '@cattc/event-log';
import {
  type EventDefinition,
  makeEvent,
  mandateEvents,
  membershipEvents,
  organizationEvents,
  partnerSystemEvents,
  personEvents,
  topics,
} from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { createLogger, type Logger } from '@cattc/server';
import { createTestDatabases, type LogKind, testLogUrl } from '@cattc/testing';

/** An event log of one test file, into which a test writes what the subgraphs would. */
export interface TestLog {
  /** For a gateway, which only follows. */
  readonly url: string;
  makeTopics(): Promise<void>;
  /** Without a reach as events were before they told one: under every mandate. */
  suspendPerson(person: string, suspensionReach?: 'EVERY_MANDATE' | 'NOT_OF_STAFF'): Promise<void>;
  reinstatePerson(person: string): Promise<void>;
  /** Answers the mandate's id. */
  grant(person: string, terms: object): Promise<string>;
  revoke(id: string): Promise<void>;
  tellMembership(organizationId: string, state: string): Promise<void>;
  tellOrganization(id: string, status: string, version?: number): Promise<void>;
  tellMerge(id: string, mergedInto: string): Promise<void>;
  tellSystem(person: string, facts: object): Promise<void>;
  stop(): Promise<void>;
}

const silent: Logger = createLogger({ name: 'test', level: 'silent' });

export async function startTestLog(kind: LogKind): Promise<TestLog> {
  const databases = await createTestDatabases([]);
  let connected: Promise<EventLog> | undefined;
  const connect = () => {
    connected ??= connectEventLog(testLogUrl(kind, databases), { logger: silent, clientId: 'test' });
    return connected;
  };
  const ids = new Map<string, string>();
  const versions = new Map<string, number>();
  const views = new Map<string, object>();
  /** The same id for the same thing each time. */
  const idOf = (prefix: 'per' | 'mem' | 'ptn', of: string) => {
    const key = `${prefix} ${of}`;
    const id = ids.get(key) ?? newId(prefix);
    ids.set(key, id);
    return id;
  };

  async function tell(
    definition: EventDefinition,
    after: { readonly id: string; readonly [fact: string]: unknown },
    sequence = (versions.get(after.id) ?? 0) + 1,
  ): Promise<void> {
    versions.set(after.id, sequence);
    views.set(after.id, after);
    const now = new Date();
    const origin = {
      deploymentUrl: 'http://cattc.test',
      causationId: 'r',
      correlationId: 'r',
      traceparent: null,
      actor: { role: 'ADMIN', country: null },
    };
    const facts = { id: newId('evt'), subject: after.id, sequence, time: now, effectiveAt: now, after, before: null, reason: null };
    await (await connect()).publish([{ topic: definition.topic, event: makeEvent(definition, facts, origin) }]);
  }

  const person = (subject: string, state: string) => ({ id: idOf('per', subject), subjectHash: subjectHash(subject), state });
  return {
    url: kind === 'embedded' ? databases.logReaderUrl : testLogUrl(kind, databases),
    makeTopics: async () => (await connect()).ensureTopics(topics),
    suspendPerson: (subject, suspensionReach) =>
      tell(personEvents.suspended, { ...person(subject, 'SUSPENDED'), ...(suspensionReach === undefined ? {} : { suspensionReach }) }),
    reinstatePerson: (subject) => tell(personEvents.reinstated, person(subject, 'ACTIVE')),
    async grant(subject, terms) {
      const id = newId('mnd');
      const places = { organizationId: null, profileId: null, country: null };
      const facts = { may: 'SIGN', scopes: [], from: '2026-01-01', to: null, deputyOf: null, state: 'ACTIVE' };
      const who = { personId: idOf('per', subject), subjectHash: subjectHash(subject) };
      await tell(mandateEvents.granted, { id, number: 'MND-2026-00001', ...who, ...places, ...facts, ...terms });
      return id;
    },
    revoke: (id) => tell(mandateEvents.revoked, { ...views.get(id), id, state: 'REVOKED' }),
    tellMembership: (organizationId, state) =>
      tell(membershipEvents.suspended, { id: idOf('mem', organizationId), organizationId, state, country: 'TH' }),
    tellOrganization: (id, status, version) => tell(organizationEvents.updated, { id, status, country: 'TH' }, version),
    tellMerge: (id, mergedInto) => tell(organizationEvents.merged, { id, mergedInto, status: 'ACTIVE', country: 'TH' }),
    tellSystem: (subject, facts) =>
      tell(partnerSystemEvents.updated, {
        id: idOf('ptn', subject),
        name: 'x',
        subjectHash: subjectHash(subject),
        country: 'TH',
        ...facts,
      }),
    async stop() {
      const open = connected;
      connected = undefined;
      await (await open)?.stop();
      await databases.drop();
    },
  };
}
