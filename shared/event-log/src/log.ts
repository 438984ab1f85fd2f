import type { EventEnvelope, TopicDefinition } from '@cattc/events';

/** An event as the log holds it. Offsets grow by one within a partition. */
export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly event: EventEnvelope;
}

export interface OutgoingEvent {
  readonly topic: string;
  readonly event: EventEnvelope;
}

export type BatchHandler = (batch: readonly LogRecord[]) => Promise<void>;

export interface ConsumeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Records per batch at most; 500 when left out. */
  readonly maxBatch?: number;
  readonly handle: BatchHandler;
}

export interface FollowOptions {
  readonly topics: readonly string[];
  readonly from: 'start' | 'now';
  readonly handle: BatchHandler;
}

export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  /** Records stored that the group has not handled yet. */
  readonly lag: number;
}

export interface Running {
  /** Lets the batch in hand end, then gives everything back. */
  stop(): Promise<void>;
}

export interface Following extends Running {
  /** Resolves when everything that was stored at the start has been handled. */
  readonly caughtUp: Promise<void>;
  /** When the log answered last, of performance.now(); 0 before it ever did. */
  heardAt(): number;
}

/**
 * The services' own log of events: partitioned by key, kept for ever, delivered at least once and in order per key.
 * A log that is away is waited for: readers reconnect by themselves, publishing rejects.
 */
export interface EventLog {
  readonly kind: 'embedded' | 'kafka';
  /** Makes the topics that are missing; rejects when one exists with other settings, as keys would change their partition. */
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>;
  /**
   * Appends in the order given, per key. Resolves only when each event is stored; rejects when any may not be, and some may be stored then.
   * Rejects with `EventRefused`, nothing stored, when the log can never take one of them.
   */
  publish(events: readonly OutgoingEvent[]): Promise<void>;
  /**
   * Shares the partitions of the topics among the members of the group; a new group begins at the start. When `handle` resolves its offsets are
   * committed; when it rejects it gets the same records again after a pause.
   */
  consume(options: ConsumeOptions): Promise<Running>;
  /** Gives this process everything, whatever others read. */
  follow(options: FollowOptions): Promise<Following>;
  lag(group: string): Promise<PartitionLag[]>;
  /** Stops every reader made here and closes the connections. */
  stop(): Promise<void>;
}

/** Size of one event's data and attributes together that every adapter takes. */
export const maxEventBytes = 2 * 1024 * 1024;

/** The log can never take this event as it is, however often it is tried. */
export class EventRefused extends Error {
  readonly eventId: string;

  constructor(eventId: string, problem: string) {
    super(`event ${eventId}: ${problem}`);
    this.name = 'EventRefused';
    this.eventId = eventId;
  }
}

/** Throws `EventRefused` for the first event that is larger than the log takes. */
export function refuseOversized(events: readonly OutgoingEvent[]): void {
  for (const { event } of events) {
    // No text is longer in UTF-8 than three bytes for each of its UTF-16 units, so most events need no exact count.
    if (event.data.length * 3 + 8_192 <= maxEventBytes) continue;
    const bytes = Buffer.byteLength(event.data) + Buffer.byteLength(JSON.stringify(event.attributes));
    if (bytes > maxEventBytes) throw new EventRefused(event.attributes.id, `is ${bytes} bytes; an event has at most ${maxEventBytes}`);
  }
}
