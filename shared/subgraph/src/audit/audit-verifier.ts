import type pg from 'pg';
import { chainOf, createDigest, type Mark, noChain, readMarks, type Seal, type SealedRow, sealedColumns } from './audit-bytes.ts';

/** The newest seal that was once known to be right: nothing before it can be changed without changing it. */
export interface AuditHead {
  readonly number: string;
  /** In hexadecimal digits. */
  readonly chain: string;
}

export interface AuditVerification {
  readonly entries: bigint;
  readonly seals: bigint;
  /** Entries that no seal covers yet. */
  readonly unsealed: bigint;
  readonly oldestUnsealed: Date | null;
  /** The newest seal; null where there is none. */
  readonly head: AuditHead | null;
  readonly problems: number;
}

interface StoredSeal extends Seal {
  readonly chain: Buffer;
  readonly marks: Buffer;
}

/** Entries of one seal that are named; the others are counted. */
const mostNamed = 20;
const sealsAtOnce = 20;
const rowsAtOnce = 500;

/**
 * Walks all entries and seals of one database from the first to the last, a few at a time, and tells each thing that is not as it was sealed. `anchor` is the head of an
 * earlier verification: it shows whether the chain was made anew from somewhere before it, or cut off. To be called on a connection that nobody else uses.
 */
export async function verifyAudit(
  client: pg.ClientBase,
  anchor: AuditHead | null,
  tell: (problem: string) => void,
): Promise<AuditVerification> {
  let problems = 0;
  const report = (problem: string): void => {
    problems += 1;
    tell(problem);
  };
  const untilOf = new Map<string, string>();
  let head: { number: bigint; chain: Buffer } = { number: 0n, chain: noChain };
  let seals = 0n;
  let entries = 0n;
  let anchored = anchor === null;

  const here = await readHere(client);
  for await (const seal of readSeals(client)) {
    const number = BigInt(seal.number);
    const gap = number - head.number - 1n;
    if (gap > 0n)
      report(gap === 1n ? `seal ${head.number + 1n} is missing` : `the seals ${head.number + 1n} to ${number - 1n} are missing`);
    else if (!seal.previous.equals(head.chain))
      report(`seal ${number} does not follow from the seal before it: one of the two was made anew`);
    if (!chainOf(seal).equals(seal.chain)) report(`seal ${number} was changed: its link in the chain does not fit what it says`);
    if (anchor !== null && seal.number === anchor.number) {
      anchored = true;
      if (seal.chain.toString('hex') !== anchor.chain)
        report(`seal ${number} is not the one that the anchor knows: the chain was made anew up to it`);
    }
    const isMadeUp = seal.cluster === here.cluster && BigInt(seal.untilTxid) > BigInt(here.next);
    head = { number, chain: seal.chain };
    seals += 1n;
    if (isMadeUp) {
      report(`seal ${number} was made up: it covers the transactions up to ${seal.untilTxid}, and the next to begin is ${here.next}`);
      continue;
    }
    const from = untilOf.get(seal.cluster) ?? '0';
    if (seal.fromTxid !== from) {
      const between = await countRows(client, seal.cluster, from, seal.fromTxid);
      if (gap === 0n) report(`seal ${number} begins at transaction ${seal.fromTxid}, the one before it ended at ${from}`);
      if (between > 0n) report(`before seal ${number}: ${between} entries of transactions that no seal covers`);
      entries += between;
    }
    entries += await verifyEntries(client, seal, report);
    untilOf.set(seal.cluster, seal.untilTxid);
  }
  if (anchor !== null && !anchored) report(`seal ${anchor.number}, which the anchor knows, is missing: the chain was cut off or made anew`);
  const open = await readUnsealed(client);
  return {
    entries: entries + open.unsealed,
    seals,
    ...open,
    head: seals === 0n ? null : { number: String(head.number), chain: head.chain.toString('hex') },
    problems,
  };
}

/** The server, and the number of the transaction that begins next. */
async function readHere(client: pg.ClientBase): Promise<{ cluster: string; next: string }> {
  const { rows } = await client.query<{ cluster: string; next: string }>(
    'SELECT audit_cluster()::text AS cluster, pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  return rows[0] as { cluster: string; next: string };
}

async function* readSeals(client: pg.ClientBase): AsyncGenerator<StoredSeal> {
  let after = '-9223372036854775808';
  for (;;) {
    const { rows } = await client.query<StoredSeal>(
      `SELECT number::text, cluster::text, from_txid::text AS "fromTxid", until_txid::text AS "untilTxid", entries::text, digest, previous, sealed_at AS "sealedAt",
         chain, marks
       FROM audit_seal WHERE number > $1 ORDER BY audit_seal.number LIMIT ${sealsAtOnce}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

/** The entries of a seal: each is named that is not as it was, where the seal's marks tell. Answers how many there are. */
async function verifyEntries(client: pg.ClientBase, seal: StoredSeal, report: (problem: string) => void): Promise<bigint> {
  const marks = readMarks(seal.marks);
  const digest = createDigest();
  const found: string[] = [];
  let more = 0;
  const note = (problem: string): void => {
    if (found.length < mostNamed) found.push(problem);
    else more += 1;
  };
  for await (const row of readEntries(client, seal)) {
    const { id, hash }: Mark = digest.add(row);
    const sealed = marks.get(id);
    marks.delete(id);
    if (sealed === undefined) note(`entry ${id} (transaction ${row.txid}) was inserted`);
    else if (sealed !== hash) note(`entry ${id} (transaction ${row.txid}) was changed`);
  }
  for (const id of marks.keys()) note(`entry ${id} was removed`);
  const { entries, digest: actual } = digest.finish();
  const fits = actual.equals(seal.digest) && entries === seal.entries;
  for (const problem of found)
    report(fits ? `seal ${seal.number}: the mark of its ${problem}, not the entry itself` : `seal ${seal.number}: ${problem}`);
  if (more > 0) report(`seal ${seal.number}: ${more} entries more are not as they were`);
  if (!fits && found.length === 0)
    report(`seal ${seal.number}: its digest does not fit its entries (${entries} now, ${seal.entries} then)`);
  return BigInt(entries);
}

async function* readEntries(client: pg.ClientBase, { cluster, fromTxid, untilTxid }: Seal): AsyncGenerator<SealedRow> {
  let after = { txid: fromTxid, id: '-9223372036854775808' };
  for (let comparison = '>='; ; comparison = '>') {
    const { rows } = await client.query<SealedRow>(
      `SELECT ${sealedColumns} FROM audit_entry
       WHERE cluster = $1 AND (txid, id) ${comparison} ($2::xid8, $3::bigint) AND txid < $4::xid8
       ORDER BY audit_entry.txid, audit_entry.id LIMIT ${rowsAtOnce}`,
      [cluster, after.txid, after.id, untilTxid],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function countRows(client: pg.ClientBase, cluster: string, from: string, until: string): Promise<bigint> {
  const { rows } = await client.query<{ count: string }>(
    'SELECT count(*) AS count FROM audit_entry WHERE cluster = $1 AND txid >= $2::xid8 AND txid < $3::xid8',
    [cluster, from, until],
  );
  return BigInt(rows[0]?.count ?? 0);
}

/** What comes after the last seal of its server. */
async function readUnsealed(client: pg.ClientBase): Promise<{ unsealed: bigint; oldestUnsealed: Date | null }> {
  const { rows } = await client.query<{ count: string; oldest: Date | null }>(
    `WITH RECURSIVE known AS (
       (SELECT cluster FROM audit_entry ORDER BY cluster LIMIT 1)
       UNION ALL
       SELECT (SELECT e.cluster FROM audit_entry e WHERE e.cluster > known.cluster ORDER BY e.cluster LIMIT 1) FROM known WHERE known.cluster IS NOT NULL
     )
     SELECT count(*) AS count, min(e.at) AS oldest
     FROM known JOIN audit_entry e ON e.cluster = known.cluster
       AND e.txid >= audit_sealed_until(known.cluster)`,
  );
  return { unsealed: BigInt(rows[0]?.count ?? 0), oldestUnsealed: rows[0]?.oldest ?? null };
}
