import { checkEvent, type EventEnvelope, makeEvent, type OrganizationView, organizationEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { readSampleRecords, rorRecord } from '../import/ror-records.ts';

/** Events of organisations that were registered, each of another one, as large as those of the sample's records. */
export async function makeEvents(count: number, deploymentUrl: string): Promise<EventEnvelope[]> {
  const sample = await readSampleRecords();
  const origin = {
    deploymentUrl,
    causationId: 'bench',
    correlationId: 'bench',
    traceparent: null,
    actor: { role: 'SECRETARIAT', country: null },
  };
  const now = new Date();
  const events = Array.from({ length: count }, (_, number) => {
    const record = rorRecord(sample, number);
    const after: OrganizationView = {
      id: newId('org'),
      rorId: record.id.slice(-9),
      status: 'ACTIVE',
      displayName: record.names[0]?.value ?? '',
      names: record.names.map(({ value }) => ({ value, lang: null, kind: 'LABEL' })),
      types: ['EDUCATION'],
      country: 'TH',
      subdivision: null,
      city: 'Bangkok',
      location: { lat: 13.75, lng: 100.5 },
      website: record.links[0]?.value ?? null,
      domains: [...record.domains],
      established: 1900,
      externalIds: record.external_ids.map(({ type, all }) => ({ scheme: type, value: all[0] ?? '' })),
      relations: record.relationships.map(({ id, label }) => ({ kind: 'RELATED', rorId: id.slice(-9), label })),
    };
    return makeEvent(
      organizationEvents.registered,
      { id: newId('evt'), subject: after.id, sequence: 1, time: now, effectiveAt: now, after, before: null, reason: null },
      origin,
    );
  });
  for (const event of events) {
    const judged = checkEvent(event);
    if (!judged.ok) throw new Error(`the bench makes events that the relay refuses: ${judged.problem}`);
  }
  return events;
}

export function bytesOf({ attributes, data }: EventEnvelope): number {
  return Buffer.byteLength(JSON.stringify(attributes)) + Buffer.byteLength(data);
}

/** Pieces of at most `size`, in order. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
