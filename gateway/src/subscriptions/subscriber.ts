import type { ExecutionResult } from 'graphql';

/** Why the gateway ended a subscription that was not complete. */
export type Cut = 'TOO_SLOW';

/**
 * One who is told values, in order and at the own pace. What is not fetched yet waits, up to `most` values; beyond that the subscription is cut, so that its
 * client comes back and goes on from its cursor.
 */
export class Subscriber {
  /** Cursor of the newest value that was put in, or that the client says it has. */
  seen: string | undefined;
  readonly #most: number;
  readonly #onCut: (reason: Cut) => void;
  readonly #onEnd: () => void;
  readonly #onValue: () => void;
  readonly #waiting: ExecutionResult[] = [];
  #wake: (() => void) | undefined;
  #state: 'open' | 'completing' | 'ended' = 'open';

  constructor(options: {
    readonly after: string | undefined;
    readonly most: number;
    /** Called at most once, before the end. */
    readonly onCut: (reason: Cut) => void;
    /** Called once, when nothing more is told. */
    readonly onEnd: () => void;
    /** Called for each value that is fetched. */
    readonly onValue: () => void;
  }) {
    this.seen = options.after;
    this.#most = options.most;
    this.#onCut = options.onCut;
    this.#onEnd = options.onEnd;
    this.#onValue = options.onValue;
  }

  put(value: ExecutionResult): void {
    if (this.#state !== 'open') return;
    if (this.#waiting.length >= this.#most) {
      this.#onCut('TOO_SLOW');
      this.#waiting.length = 0;
      this.end();
      return;
    }
    this.#waiting.push(value);
    this.#wake?.();
  }

  /** Nothing more is put in; what waits is told before the end. */
  complete(): void {
    if (this.#state !== 'open') return;
    this.#state = 'completing';
    this.#onEnd();
    this.#wake?.();
  }

  /** Ends at once. */
  end(): void {
    if (this.#state === 'open') this.#onEnd();
    this.#state = 'ended';
    this.#wake?.();
  }

  values(): AsyncGenerator<ExecutionResult, void, void> {
    const next = async (): Promise<IteratorResult<ExecutionResult, void>> => {
      while (this.#state !== 'ended') {
        const value = this.#waiting.shift();
        if (value !== undefined) {
          this.#onValue();
          return { done: false, value };
        }
        if (this.#state === 'completing') break;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      return { done: true, value: undefined };
    };
    const end = (): IteratorResult<ExecutionResult, void> => {
      this.end();
      return { done: true, value: undefined };
    };
    const generator = {
      next,
      return: async () => end(),
      throw: async () => end(),
      [Symbol.asyncIterator]: () => generator,
      [Symbol.asyncDispose]: async () => void end(),
    } as AsyncGenerator<ExecutionResult, void, void>;
    return generator;
  }
}
