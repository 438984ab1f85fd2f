import { connectEmbeddedLog, type EventLogContext } from './embedded-log.ts';
import { connectKafkaLog } from './kafka-log.ts';
import type { EventLog } from './log.ts';

/** Opens the log that a URL names: `postgres://…` the embedded one, `kafka://host:port,host:port` a Kafka cluster. */
export async function connectEventLog(url: string, context: EventLogContext): Promise<EventLog> {
  if (/^postgres(ql)?:/.test(url)) return await connectEmbeddedLog(url, context);
  if (url.startsWith('kafka:')) return await connectKafkaLog(url, context);
  throw new Error('the event log needs a URL that begins with postgres:// or kafka://');
}
