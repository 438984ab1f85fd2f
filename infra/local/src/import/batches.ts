import type { Registration } from './registration-client.ts';

/** One organisation on its way: where it stood in the file and what is sent. */
export interface Item {
  line: number;
  number: number;
  rorId: string;
  /** The OrganizationInput as JSON text. */
  json: string;
  /** A digest of it. */
  fingerprint: string;
}

/** Registers a batch; the answers are in its order. */
export type Register = (items: readonly Item[]) => Promise<Registration[]>;

export interface Batches {
  /** Takes an organisation; waits while the bound of batches in flight is reached. Throws the fault of an earlier batch. */
  add(item: Item): Promise<void>;
  /** Sends what is left and waits for every answer. */
  drain(): Promise<void>;
}

export interface BatchLimits {
  items: number;
  bytes: number;
  inFlight: number;
}

/** Gathers organisations into batches, of which a bounded number is under way: no two of them may be of one ROR id. */
export function createBatches(
  register: Register,
  limits: BatchLimits,
  onAnswer: (item: Item, registration: Registration) => void,
): Batches {
  let pending: Item[] = [];
  let pendingBytes = 0;
  const underWay = new Set<Promise<void>>();
  let fault: { error: unknown } | undefined;

  const one = async () => {
    await Promise.race(underWay);
    if (fault !== undefined) throw fault.error;
  };

  const send = async (batch: readonly Item[]) => {
    try {
      const answers = await register(batch);
      for (const [index, item] of batch.entries()) {
        const answer = answers[index];
        if (answer !== undefined) onAnswer(item, answer);
      }
    } catch (error) {
      fault ??= { error };
    }
  };

  const flush = async () => {
    const batch = pending;
    if (batch.length === 0) return;
    pending = [];
    pendingBytes = 0;
    while (underWay.size >= limits.inFlight) await one();
    const sending: Promise<void> = send(batch).finally(() => underWay.delete(sending));
    underWay.add(sending);
  };

  return {
    async add(item) {
      if (fault !== undefined) throw fault.error;
      const bytes = Buffer.byteLength(item.json);
      if (pending.length > 0 && pendingBytes + bytes > limits.bytes) await flush();
      pending.push(item);
      pendingBytes += bytes;
      if (pending.length >= limits.items) await flush();
    },
    async drain() {
      if (fault === undefined) await flush();
      while (underWay.size > 0) await Promise.race(underWay);
      if (fault !== undefined) throw fault.error;
    },
  };
}
