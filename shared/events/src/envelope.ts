import type { Static, TObject } from '@sinclair/typebox';
import equal from 'fast-deep-equal';
import type { Classification, Concept, EventData, EventDefinition } from './define-event.ts';

/** CloudEvents 1.0 attributes as they travel in the services' own log, each a string. */
export interface CloudEventAttributes {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** Id of the aggregate. */
  readonly subject: string;
  readonly partitionkey: string;
  /** The aggregate's version as ten digits, without gaps. */
  readonly sequence: string;
  /** UTC, of the commit. */
  readonly time: string;
  /** When it was so; differs from `time` where something is recorded afterwards. */
  readonly effectiveat: string;
  /** The event or request that led here. */
  readonly causationid: string;
  /** Shared by all that follows from one request. */
  readonly correlationid: string;
  readonly dataclassification: Classification;
  /** ISO 3166-1 codes, comma-separated; may be empty. */
  readonly countries: string;
  readonly dataschema: string;
  readonly datacontenttype: 'application/json';
  readonly traceparent?: string;
  /** ISO 3166-1 codes that must not get the event. Only in the services' own log: stripped from what a partner gets. */
  readonly excludedcountries?: string;
}

/** A CloudEvent: its attributes, and the exact JSON text of its data (bytes are never re-serialised on the way). */
export interface EventEnvelope {
  readonly attributes: CloudEventAttributes;
  readonly data: string;
}

/** What led to an event. */
export interface Origin {
  /** `<deployment URL>`, without a slash at its end. */
  readonly deploymentUrl: string;
  readonly causationId: string;
  readonly correlationId: string;
  readonly traceparent: string | null;
  readonly actor: { readonly role: string; readonly country: string | null };
}

export interface Occurrence<View> {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly time: Date;
  readonly effectiveAt: Date;
  readonly after: View;
  /** The whole view before the change; null for the first event of an aggregate. */
  readonly before: View | null;
  readonly reason: string | null;
  readonly excludedCountries?: readonly string[];
}

export function makeEvent<ViewSchema extends TObject>(
  definition: EventDefinition<ViewSchema>,
  occurrence: Occurrence<Static<ViewSchema>>,
  origin: Origin,
): EventEnvelope {
  type View = Static<ViewSchema>;
  const { concept } = definition;
  const { after } = occurrence;
  const classification = concept.classification(after, occurrence.before, definition.pastTense);
  const data: EventData<View> = {
    after,
    before: mayTell(concept, occurrence.before, classification) ? changedValues(occurrence.before, after) : {},
    reason: occurrence.reason,
    actor: { role: origin.actor.role, country: origin.actor.country },
  };
  return {
    attributes: {
      specversion: '1.0',
      id: occurrence.id,
      source: `${origin.deploymentUrl}/services/${concept.subgraph}`,
      type: definition.type,
      subject: occurrence.subject,
      partitionkey: occurrence.subject,
      sequence: sequenceText(occurrence.sequence),
      time: occurrence.time.toISOString(),
      effectiveat: occurrence.effectiveAt.toISOString(),
      causationid: origin.causationId,
      correlationid: origin.correlationId,
      dataclassification: classification,
      countries: concept.countries(after).join(','),
      dataschema: `${origin.deploymentUrl}/schemas/${definition.type}.json`,
      datacontenttype: 'application/json',
      ...(origin.traceparent === null ? {} : { traceparent: origin.traceparent }),
      ...(occurrence.excludedCountries?.length ? { excludedcountries: occurrence.excludedCountries.join(',') } : {}),
    },
    data: JSON.stringify(data),
  };
}

/** CloudEvents wants sequences that sort as text: ten digits. */
export function sequenceText(version: number): string {
  return String(version).padStart(10, '0');
}

/** Reads an event's data as the type of its definition; the relay has checked it against the schema before it was published. */
export function readData<ViewSchema extends TObject>(
  _definition: EventDefinition<ViewSchema>,
  event: EventEnvelope,
): EventData<Static<ViewSchema>> {
  return JSON.parse(event.data) as EventData<Static<ViewSchema>>;
}

const strictness: readonly Classification[] = ['PUBLIC', 'PARTNER', 'RESTRICTED'];

/** Old values go only where they might have gone by themselves: what was for few does not become public by being over. */
function mayTell<ViewSchema extends TObject>(
  concept: Concept<ViewSchema>,
  before: Static<ViewSchema> | null,
  classification: Classification,
): boolean {
  return before === null || strictness.indexOf(concept.classification(before, null)) <= strictness.indexOf(classification);
}

function changedValues<View extends object>(before: View | null, after: View): Partial<View> {
  if (before === null) return {};
  const changed = Object.entries(before).filter(([key, value]) => !equal(value, after[key as keyof View]));
  return Object.fromEntries(changed) as Partial<View>;
}
