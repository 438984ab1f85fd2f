import type { ExecutionResult } from 'graphql';
import type { OperationAnswer } from '../engine.ts';
import type { SubjectReading } from '../executor/program.ts';
import type { OnChange } from './changes.ts';
import type { Subscriber } from './subscriber.ts';

export interface FeedOptions {
  readonly id: string;
  /** Reads the record as it is now, for the callers of this feed. May reject with a GraphQLError. */
  readonly read: () => Promise<SubjectReading>;
  readonly watch: (id: string, onChange: OnChange) => () => void;
  /** The answer to those who may see the record no more, or never could. */
  readonly missing: () => ExecutionResult;
  /** The answer where the operation cannot be run. */
  readonly refused: (error: unknown) => ExecutionResult;
  /** Called once, when nobody is left. */
  readonly onEmpty: () => void;
}

const retryStaleMs = 50;
const retryFirstMs = 500;
const retryMostMs = 15_000;

/**
 * What subscribers who asked the same, with the same rights, are told: one reading serves all. A record that changes while it is read is read once more,
 * however often it changed, so that the last value told is never older than the last event.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #subscribers = new Set<Subscriber>();
  /** By the id of each record that the feed's was, or stands for. */
  readonly #watched = new Map<string, () => void>();
  /** The newest version of each that an event told of. */
  readonly #told = new Map<string, number>();
  #shown: { readonly id: string; readonly version: number } | undefined;
  #isStale = false;
  #isReading = false;
  #failures = 0;
  /** Who was told of the failure at hand. */
  readonly #warned = new Set<Subscriber>();
  #retry: NodeJS.Timeout | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Tells the present value, unless the subscriber has seen it, and all that come. */
  add(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    // Before the first reading: what changes in between is read again.
    this.#watch(this.#options.id);
    this.refresh();
  }

  remove(subscriber: Subscriber): void {
    this.#warned.delete(subscriber);
    if (!this.#subscribers.delete(subscriber) || this.#subscribers.size > 0) return;
    clearTimeout(this.#retry);
    for (const unwatch of this.#watched.values()) unwatch();
    this.#watched.clear();
    this.#options.onEmpty();
  }

  /** Reads again and tells what changed. */
  refresh(): void {
    this.#isStale = true;
    if (!this.#isReading) void this.#readOn();
  }

  /** Tells everybody this one thing, and no more. */
  end(last: ExecutionResult): void {
    for (const subscriber of [...this.#subscribers]) {
      subscriber.put(last);
      subscriber.complete();
    }
  }

  #watch(id: string): void {
    if (this.#watched.has(id)) return;
    const onChange: OnChange = (version) => {
      this.#told.set(id, Math.max(version, this.#told.get(id) ?? 0));
      if (this.#shown?.id === id && version <= this.#shown.version) return;
      this.refresh();
    };
    this.#watched.set(id, this.#options.watch(id, onChange));
  }

  async #readOn(): Promise<void> {
    this.#isReading = true;
    while (this.#isStale && this.#subscribers.size > 0) {
      this.#isStale = false;
      clearTimeout(this.#retry);
      const asked = [...this.#subscribers];
      try {
        this.#tell(await this.#options.read(), asked);
      } catch (error) {
        this.end(this.#options.refused(error));
      }
    }
    this.#isReading = false;
  }

  #tell(reading: SubjectReading, asked: readonly Subscriber[]): void {
    if (this.#subscribers.size === 0) return;
    if (reading.kind === 'missing') this.end(this.#options.missing());
    else if (reading.kind === 'failed') this.#fail(reading.answer, asked);
    else this.#show(reading, asked);
  }

  #show({ id, version, answer }: Extract<SubjectReading, { readonly kind: 'read' }>, asked: readonly Subscriber[]): void {
    this.#failures = 0;
    this.#warned.clear();
    this.#watch(id);
    // Joined to a reading that began before the change.
    if (version < (this.#told.get(id) ?? 0)) {
      this.#refreshIn(retryStaleMs);
      return;
    }
    this.#shown = { id, version };
    const cursor = `${id}@${version}`;
    const value = { ...resultOf(answer), extensions: { cursor } };
    // Who came while it was read gets the next reading: this one may be older than their watch.
    for (const subscriber of asked) {
      if (subscriber.seen === cursor) continue;
      subscriber.seen = cursor;
      subscriber.put(value);
    }
  }

  /** A subgraph that is away is asked again; who waits is told so once. */
  #fail(answer: OperationAnswer, asked: readonly Subscriber[]): void {
    const wait = Math.min(retryMostMs, retryFirstMs * 2 ** this.#failures);
    for (const subscriber of asked) {
      if (this.#warned.has(subscriber)) continue;
      this.#warned.add(subscriber);
      subscriber.put(resultOf(answer));
    }
    this.#failures += 1;
    this.#refreshIn(wait);
  }

  #refreshIn(ms: number): void {
    this.#retry = setTimeout(() => this.refresh(), ms);
  }
}

function resultOf({ text }: OperationAnswer): ExecutionResult {
  return JSON.parse(text) as ExecutionResult;
}
