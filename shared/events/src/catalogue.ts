import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import { type Concept, changedField, type EventDefinition } from './define-event.ts';
import type { EventEnvelope } from './envelope.ts';
import * as network from './network.ts';
import * as partners from './partners.ts';
import * as talent from './talent.ts';
import * as trading from './trading.ts';

/** Every event that the system publishes. */
export const catalogue: readonly EventDefinition[] = [
  network.organizationEvents,
  network.membershipEvents,
  network.mechanismEvents,
  network.platformEvents,
  network.workingGroupEvents,
  network.meetingEvents,
  network.actionItemEvents,
  network.forumEvents,
  network.forumSessionEvents,
  network.delegateEvents,
  network.launchEvents,
  network.signingEvents,
  network.countryGroupEvents,
  network.agencyMandateEvents,
  network.personEvents,
  network.recordingEvents,
  network.mandateEvents,
  network.documentEvents,
  network.duplicateEvents,
  talent.profileEvents,
  talent.positionEvents,
  trading.listingEvents,
  partners.partnerSystemEvents,
].flatMap((events) => Object.values(events) as unknown as EventDefinition[]);

/** Field of Subscription → the concept whose events it tells of. */
export const changedFields: ReadonlyMap<string, Concept> = new Map(catalogue.map(({ concept }) => [changedField(concept), concept]));

export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
}

/** One topic per concept. The number of partitions is for ever: a key's partition is its hash modulo this number. */
export const topics: readonly TopicDefinition[] = [...new Set(catalogue.map(({ topic }) => topic))].map((name) => ({
  name,
  partitions: 8,
}));

const definitions = new Map(catalogue.map((definition) => [definition.type, definition]));

/** The topic of an event type; throws for a type that is not in the catalogue. */
export function topicOf(type: string): string {
  const definition = definitions.get(type);
  if (definition === undefined) throw new Error(`${type} is not in the event catalogue`);
  return definition.topic;
}

const ajv = new Ajv({ allErrors: false, strict: false });
ajvFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();

/** Checks an event against the catalogue and its JSON Schema: the relay publishes nothing that fails here. */
export function checkEvent(event: EventEnvelope): { ok: true } | { ok: false; problem: string } {
  const { type } = event.attributes;
  const definition = definitions.get(type);
  if (definition === undefined) return { ok: false, problem: `type ${type} is not in the event catalogue` };
  let validate = validators.get(type);
  if (validate === undefined) {
    validate = ajv.compile(definition.schema);
    validators.set(type, validate);
  }
  let data: unknown;
  try {
    data = JSON.parse(event.data);
  } catch {
    return { ok: false, problem: 'data is not JSON' };
  }
  if (validate(data)) return { ok: true };
  const error = validate.errors?.[0];
  return { ok: false, problem: `data${error?.instancePath ?? ''} ${error?.message ?? 'does not fit its schema'}` };
}
