import type { CloudEventAttributes, EventEnvelope } from '@cattc/events';
import type { KafkaMessage, Message } from './kafka-client.ts';

/** CloudEvents' binary mode: the attributes as `ce_*` headers, the data as the value, the partition key as the record's key. */
export function writeMessage({ attributes, data }: EventEnvelope): Message {
  const { datacontenttype, ...others } = attributes;
  const headers: Record<string, string> = { 'content-type': datacontenttype };
  for (const [name, value] of Object.entries(others)) headers[`ce_${name}`] = value;
  return { key: attributes.partitionkey, value: data, headers };
}

/** Reads what `writeMessage` wrote; attributes that it does not know come along, as later versions may add some. */
export function readMessage({ headers = {}, value }: Pick<KafkaMessage, 'headers' | 'value'>): EventEnvelope {
  const attributes: Record<string, string> = {};
  for (const [name, header] of Object.entries(headers)) {
    if (name.startsWith('ce_')) attributes[name.slice(3)] = String(header);
    else if (name === 'content-type') attributes.datacontenttype = String(header);
  }
  // Only this system writes to its topics, and its relay checks what it writes.
  return { attributes: attributes as unknown as CloudEventAttributes, data: value?.toString() ?? '' };
}
