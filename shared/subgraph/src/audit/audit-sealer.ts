import { keepSession, pause } from '@cattc/event-log';
import type { Logger, Registry } from '@cattc/server';
import type pg from 'pg';
import { chainOf, createDigest, type Mark, noChain, type Seal, type SealedRow, sealedColumns, writeMarks } from './audit-bytes.ts';
import { createSealingLag, type SealingState, watchSealing } from './audit-lag.ts';

export interface SealerOptions {
  /** Names the service in logs and in the database's list of sessions. */
  readonly service: string;
  /** The service's database, as the role that writes. */
  readonly url: string;
  readonly logger: Logger;
  readonly registry?: Registry;
}

export interface Sealer {
  /** Whether what could be sealed is. */
  state(): SealingState;
  stop(): Promise<void>;
}

/** Entries under one seal, unless a single transaction made more; with its marks a seal is 16 kB then. */
const mostEntries = 1_000;
const lookEvery = 400;
const lagEvery = 1_000;
const leaderRetryEvery = 1_000;
/** Who stands by seals nevertheless when an entry has waited for so many seconds. */
const patience = 3;
const tellEvery = 60_000;

/**
 * Chains the entries of finished transactions, within a second of their commit. Of all sealers of a database one works as a rule, the one that holds the advisory lock;
 * the lock only spares double work. Any role may take it, so who stands by seals without it where nobody does: a seal is the one with the next number, or is none.
 * Nobody waits for a sealer. A transaction that takes long delays the seals of those after it, and no writer.
 */
export function startSealer({ service, url, logger, registry }: SealerOptions): Sealer {
  const lag = createSealingLag();
  const unwatch = watchSealing(service, lag, logger, registry);
  const told = new Set<string>();
  const tellMadeUp = (number: string): void => {
    if (told.has(number)) return;
    told.add(number);
    logger.error(
      { seal: number },
      `${service}: seal ${number} covers transactions that have not begun: it was made up; run npm run verify-audit`,
    );
  };
  let toldOfLock = Number.NEGATIVE_INFINITY;
  const tellOfLock = (): void => {
    if (performance.now() - toldOfLock < tellEvery) return;
    toldOfLock = performance.now();
    logger.error(`${service}: somebody holds the lock of those who seal the audit and does not seal; this process seals without it`);
  };
  const session = keepSession({
    url,
    name: `${service} audit sealer`,
    logger,
    async work({ client, signal }) {
      let leads = false;
      let foreign: string[] | undefined;
      let last: string | undefined;
      let lookedAt = Number.NEGATIVE_INFINITY;
      while (!signal.aborted) {
        if (performance.now() - lookedAt >= lagEvery) {
          lag.looked(await oldestUnsealed(client));
          lookedAt = performance.now();
        }
        leads ||= await tryLead(client);
        const steps = !leads && lag.age() >= patience;
        if (leads || steps) {
          foreign ??= await foreignClusters(client);
          for (const cluster of foreign.splice(0)) while (!signal.aborted && (await sealNext(client, cluster)) !== null);
        }
        if (steps) {
          let sealed = 0;
          while (!signal.aborted && (await sealNext(client, null, tellMadeUp)) !== null) sealed += 1;
          if (sealed > 0) tellOfLock();
        }
        if (!leads) {
          await pause(leaderRetryEvery, signal);
          continue;
        }
        const sealed = await sealNext(client, null, tellMadeUp);
        if (sealed === null) {
          await pause(lookEvery, signal);
          continue;
        }
        if (last !== undefined && last !== sealed.previous) {
          logger.error(
            { seal: sealed.number },
            `${service}: the seal before this one is not the one that this process made; run npm run verify-audit`,
          );
        }
        last = sealed.chain;
      }
    },
  });
  return {
    state: () => lag.state(),
    async stop() {
      unwatch();
      await session.stop();
    },
  };
}

async function tryLead(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(hashtext('audit sealer')) AS held`);
  return rows[0]?.held === true;
}

/** The oldest entry that can be seen, and so is of a finished transaction, and that no seal covers. */
async function oldestUnsealed(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ entry: string }>({
    name: 'audit oldest unsealed',
    text: `SELECT txid::text || ' ' || id::text AS entry FROM audit_entry
           WHERE cluster = (SELECT audit_cluster()) AND txid >= (SELECT audit_sealed_until(audit_cluster()))
           ORDER BY audit_entry.txid, audit_entry.id LIMIT 1`,
  });
  return rows[0]?.entry ?? null;
}

/** Servers that the database was moved from: nothing is written under their transactions any more, so what was left unsealed there can be sealed. */
async function foreignClusters(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ cluster: string }>(
    `WITH RECURSIVE known AS (
       (SELECT cluster FROM audit_entry ORDER BY cluster LIMIT 1)
       UNION ALL
       SELECT (SELECT e.cluster FROM audit_entry e WHERE e.cluster > known.cluster ORDER BY e.cluster LIMIT 1) FROM known WHERE known.cluster IS NOT NULL
     )
     SELECT cluster::text FROM known WHERE cluster <> audit_cluster()`,
  );
  return rows.map(({ cluster }) => cluster);
}

/** Where the next seal begins. */
interface ChainEnd {
  readonly cluster: string;
  readonly number: string;
  readonly chain: Buffer | null;
  readonly from: string;
  /** Where the newest seal of the server says that it ends. */
  readonly claimed: { readonly number: string; readonly until: string } | null;
}

interface Sealed {
  readonly number: string;
  readonly previous: string;
  readonly chain: string;
}

/**
 * Writes the next seal of a server's entries (null: of this server's), or answers null where there is nothing to seal, or somebody else was faster. Whoever has a lower
 * number than every transaction that is under way is finished: all that it wrote is seen, and no entry with such a number can come. `madeUp` is told of a seal that
 * covers transactions which have not begun; it is passed over.
 */
export async function sealNext(client: pg.ClientBase, cluster: string | null, madeUp?: (number: string) => void): Promise<Sealed | null> {
  // Before the entries: a seal that somebody else writes meanwhile has the number that this one would have.
  const end = await readEnd(client, cluster);
  if (end.claimed !== null && end.claimed.until !== end.from) madeUp?.(end.claimed.number);
  let limit = mostEntries;
  for (;;) {
    const rows = await readUnsealed(client, end, cluster === null, limit + 1);
    if (rows.length === 0) return null;
    const cut = rows.length > limit ? rows.at(-1)?.txid : undefined;
    const whole = rows.filter(({ txid }) => txid !== cut);
    if (whole.length > 0) return seal(client, end, whole);
    limit *= 2;
  }
}

async function readEnd(client: pg.ClientBase, cluster: string | null): Promise<ChainEnd> {
  const { rows } = await client.query<ChainEnd>({
    name: 'audit end of chain',
    text: `SELECT c.cluster::text, coalesce(h.number, 0)::text AS number, h.chain, audit_sealed_until(c.cluster)::text AS "from",
             (SELECT json_build_object('number', s.number::text, 'until', s.until_txid::text)
              FROM audit_seal s WHERE s.cluster = c.cluster ORDER BY s.number DESC LIMIT 1) AS claimed
           FROM (SELECT coalesce($1::bigint, audit_cluster()) AS cluster) c
           LEFT JOIN LATERAL (SELECT number, chain FROM audit_seal ORDER BY number DESC LIMIT 1) h ON TRUE`,
    values: [cluster],
  });
  return rows[0] as ChainEnd;
}

async function readUnsealed(client: pg.ClientBase, { cluster, from }: ChainEnd, isHere: boolean, limit: number): Promise<SealedRow[]> {
  const { rows } = await client.query<SealedRow>({
    name: isHere ? 'audit unsealed here' : 'audit unsealed elsewhere',
    text: `SELECT ${sealedColumns} FROM audit_entry
           WHERE cluster = $1 AND txid >= $2::xid8 ${isHere ? 'AND txid < pg_snapshot_xmin(pg_current_snapshot())' : ''}
           ORDER BY audit_entry.txid, audit_entry.id LIMIT $3`,
    values: [cluster, from, limit],
  });
  return rows;
}

/** A number that is taken, or a seal that does not follow any more. */
const outrun: ReadonlySet<unknown> = new Set(['23505', '23514']);

async function seal(
  client: pg.ClientBase,
  { cluster, number, chain: previous, from }: ChainEnd,
  rows: readonly SealedRow[],
): Promise<Sealed | null> {
  const digest = createDigest();
  const marks: Mark[] = rows.map((row) => digest.add(row));
  const next: Seal = {
    number: String(BigInt(number) + 1n),
    cluster,
    fromTxid: from,
    untilTxid: String(BigInt(rows.at(-1)?.txid ?? 0) + 1n),
    ...digest.finish(),
    previous: previous ?? noChain,
    sealedAt: new Date().toISOString(),
  };
  const chain = chainOf(next);
  try {
    await client.query(
      `INSERT INTO audit_seal (number, cluster, from_txid, until_txid, entries, digest, previous, sealed_at, chain, marks)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        next.number,
        cluster,
        next.fromTxid,
        next.untilTxid,
        next.entries,
        next.digest,
        next.previous,
        next.sealedAt,
        chain,
        writeMarks(marks),
      ],
    );
  } catch (error) {
    if (outrun.has((error as { code?: unknown }).code)) return null;
    throw error;
  }
  return { number: next.number, previous: next.previous.toString('hex'), chain: chain.toString('hex') };
}
