import { catalogue, graphTypeOf } from '@cattc/events';

/** Event type → type of the record that it is about. */
const recordTypes: ReadonlyMap<string, string> = new Map(catalogue.map(({ type, concept }) => [type, graphTypeOf(concept)]));

/** An event as the graph tells it, by the names of its fields. `record` leads to those that `isRecord` admits. */
export function toldEvent(cursor: string, text: string, isRecord: (type: string) => boolean): object {
  const {
    id,
    source,
    type,
    subject,
    time,
    sequence = null,
    correlationid = null,
    feedsequence,
  } = JSON.parse(text) as Readonly<Record<string, string>>;
  const recordType = recordTypes.get(type ?? '');
  return {
    cursor,
    feedsequence,
    id,
    source,
    type,
    subject,
    time,
    sequence,
    correlationId: correlationid,
    text,
    record: recordType !== undefined && isRecord(recordType) ? { __typename: recordType, id: subject } : null,
  };
}
