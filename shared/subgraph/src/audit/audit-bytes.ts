import { createHash } from 'node:crypto';

/** An entry as it is read for sealing: every value as the text that Postgres makes of it. */
export interface SealedRow {
  readonly cluster: string;
  readonly txid: string;
  readonly id: string;
  readonly at: string | null;
  readonly kind: string;
  readonly person: string | null;
  readonly via: string | null;
  readonly mandate: string | null;
  readonly role: string;
  readonly organization: string | null;
  readonly country: string | null;
  readonly actions: string;
  readonly subjects: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly details: string | null;
}

/** The columns of a `SealedRow`, all that an entry has: `at` to the microsecond and in UTC whatever the session's settings are. */
export const sealedColumns = `cluster::text, txid::text, id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US BC') AS at, kind, person, via,
  mandate, role, organization, country, actions::text, subjects::text, outcome, reason, request_id AS "requestId", traceparent, details`;

/**
 * The bytes of an entry that its seal is made of: its values in the order of `SealedRow`, each in the form of `bytesOf`. No two different entries have the same, and
 * no sequence of entries has those of another sequence.
 */
export function rowBytes(row: SealedRow): Buffer {
  const { cluster, txid, id, at, kind, person, via, mandate, role, organization, country } = row;
  const { actions, subjects, outcome, reason, requestId, traceparent, details } = row;
  return bytesOf([
    'entry 1',
    cluster,
    txid,
    id,
    at,
    kind,
    person,
    via,
    mandate,
    role,
    organization,
    country,
    actions,
    subjects,
    outcome,
    reason,
    requestId,
    traceparent,
    details,
  ]);
}

/** What a seal says. Numbers are texts, as they may be greater than a number can hold. */
export interface Seal {
  /** 1, 2, 3 … without gaps. */
  readonly number: string;
  /** The server whose transactions are meant: those of a server that a dump was loaded into begin anew. */
  readonly cluster: string;
  /** The transactions that it covers: from this one … */
  readonly fromTxid: string;
  /** … up to, and without, this one. */
  readonly untilTxid: string;
  readonly entries: string;
  /** SHA-256 over the SHA-256 of each entry, in the order of transaction and id. */
  readonly digest: Buffer;
  /** `chain` of the seal before; zeros for the first. */
  readonly previous: Buffer;
  readonly sealedAt: string;
}

export const noChain = Buffer.alloc(32);

/** The link of a seal in the chain: whoever knows it knows whether anything before it has changed. */
export function chainOf({ number, cluster, fromTxid, untilTxid, entries, digest, previous, sealedAt }: Seal): Buffer {
  const text = [number, cluster, fromTxid, untilTxid, entries, digest.toString('hex'), sealedAt];
  return createHash('sha256')
    .update(previous)
    .update(bytesOf(['seal 1', ...text]))
    .digest();
}

/** A part of each entry's hash beside its id, so that of a seal that does not fit the entry that was changed can be named. */
export interface Mark {
  readonly id: string;
  readonly hash: string;
}

const markBytes = 16;
const markedHash = (hash: Buffer): Buffer => hash.subarray(0, 8);

/** Takes in entries in their order; then has their digest and their marks. */
export function createDigest() {
  const all = createHash('sha256');
  let entries = 0n;
  return {
    add(row: SealedRow): Mark {
      const hash = createHash('sha256').update(rowBytes(row)).digest();
      all.update(hash);
      entries += 1n;
      return { id: row.id, hash: markedHash(hash).toString('hex') };
    },
    finish: () => ({ entries: String(entries), digest: all.digest() }),
  };
}

export function writeMarks(marks: readonly Mark[]): Buffer {
  const bytes = Buffer.alloc(marks.length * markBytes);
  for (const [index, { id, hash }] of marks.entries()) {
    bytes.writeBigInt64BE(BigInt(id), index * markBytes);
    bytes.write(hash, index * markBytes + 8, 'hex');
  }
  return bytes;
}

/** The marked hash of each entry by its id. */
export function readMarks(bytes: Buffer): Map<string, string> {
  const marks = new Map<string, string>();
  for (let at = 0; at + markBytes <= bytes.length; at += markBytes) {
    marks.set(String(bytes.readBigInt64BE(at)), bytes.subarray(at + 8, at + markBytes).toString('hex'));
  }
  return marks;
}

/** Each value as the length of its UTF-8 in four bytes and that; null as the length that no text has. */
function bytesOf(values: readonly (string | null)[]): Buffer {
  return Buffer.concat(
    values.flatMap((value) => {
      const text = Buffer.from(value ?? '', 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(value === null ? 0xffff_ffff : text.length);
      return [length, text];
    }),
  );
}
