const seed = 0x9747b28c;
const factor = 0x5bd1e995;

/**
 * The partition of a key, the same in every adapter: murmur2 as Kafka's own clients use it, so that a tool which writes
 * with them meets the same partitions.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

/** MurmurHash2, 32 bits, as in Kafka's Java client. */
export function murmur2(bytes: Buffer): number {
  let hash = seed ^ bytes.length;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    const mixed = Math.imul(bytes.readInt32LE(at), factor);
    hash = Math.imul(hash, factor) ^ Math.imul(mixed ^ (mixed >>> 24), factor);
  }
  for (let rest = bytes.length - 1; rest >= whole; rest -= 1) {
    hash ^= (bytes[rest] ?? 0) << (8 * (rest - whole));
    if (rest === whole) hash = Math.imul(hash, factor);
  }
  hash = Math.imul(hash ^ (hash >>> 13), factor);
  return (hash ^ (hash >>> 15)) | 0;
}
