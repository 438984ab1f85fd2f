import { keepSession, pause, type Session } from '@cattc/event-log';
import type { Logger } from '@cattc/server';
import type pg from 'pg';
import { chainOf, createDigest, type Mark, noChain, type Seal, type SealedRow, sealedColumns, writeMarks } from './audit-bytes.ts';

export interface SealerOptions {
  /** Names the service in logs and in the database's list of sessions. */
  readonly service: string;
  /** The service's database, as the role that writes. */
  readonly url: string;
  readonly logger: Logger;
}

/** Entries under one seal, unless a single transaction made more; with its marks a seal is 16 kB then. */
const mostEntries = 1_000;
const lookEvery = 400;
const leaderRetryEvery = 1_000;

/**
 * Chains the entries of finished transactions, within a second of their commit: of all sealers of a database one works, the one that holds the advisory lock.
 * Nobody waits for it. A transaction that takes long delays the seals of those after it, and no writer.
 */
export function startSealer({ service, url, logger }: SealerOptions): { stop(): Promise<void> } {
  let last: string | undefined;
  return keepSession({
    url,
    name: `${service} audit sealer`,
    logger,
    async work(session) {
      const { client, signal } = session;
      while (!(await tryLead(session))) {
        await pause(leaderRetryEvery, signal);
        if (signal.aborted) return;
      }
      for (const cluster of await foreignClusters(client)) {
        while (!signal.aborted && (await sealNext(client, cluster)) !== null);
      }
      while (!signal.aborted) {
        const sealed = await sealNext(client, null);
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
}

async function tryLead({ client, signal }: Session): Promise<boolean> {
  if (signal.aborted) return false;
  const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(hashtext('audit sealer')) AS held`);
  return rows[0]?.held === true;
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

/**
 * Writes the next seal of a server's entries (null: of this server's), or answers null where there is nothing to seal. Whoever has a lower number than every
 * transaction that is under way is finished: all that it wrote is seen, and no entry with such a number can come.
 */
export async function sealNext(
  client: pg.ClientBase,
  cluster: string | null,
): Promise<{ number: string; previous: string; chain: string } | null> {
  let limit = mostEntries;
  for (;;) {
    const rows = await readUnsealed(client, cluster, limit + 1);
    if (rows.length === 0) return null;
    const cut = rows.length > limit ? rows.at(-1)?.txid : undefined;
    const whole = rows.filter(({ txid }) => txid !== cut);
    if (whole.length > 0) return seal(client, whole);
    limit *= 2;
  }
}

async function readUnsealed(client: pg.ClientBase, cluster: string | null, limit: number): Promise<SealedRow[]> {
  const { rows } = await client.query<SealedRow>({
    name: cluster === null ? 'audit unsealed here' : 'audit unsealed elsewhere',
    text: `SELECT ${sealedColumns} FROM audit_entry
           WHERE cluster = ${cluster === null ? '(SELECT audit_cluster())' : '$2'}
             AND txid >= coalesce(
               (SELECT s.until_txid FROM audit_seal s WHERE s.cluster = ${cluster === null ? '(SELECT audit_cluster())' : '$2'} ORDER BY s.number DESC LIMIT 1),
               '0'::xid8
             )
             ${cluster === null ? 'AND txid < pg_snapshot_xmin(pg_current_snapshot())' : ''}
           ORDER BY audit_entry.txid, audit_entry.id LIMIT $1`,
    values: cluster === null ? [limit] : [limit, cluster],
  });
  return rows;
}

async function seal(client: pg.ClientBase, rows: readonly SealedRow[]): Promise<{ number: string; previous: string; chain: string }> {
  const cluster = rows[0]?.cluster ?? '';
  const { rows: heads } = await client.query<{ number: string | null; chain: Buffer | null; from: string | null }>(
    `SELECT (SELECT number FROM audit_seal ORDER BY number DESC LIMIT 1)::text AS number,
       (SELECT chain FROM audit_seal ORDER BY number DESC LIMIT 1) AS chain,
       (SELECT until_txid FROM audit_seal WHERE cluster = $1 ORDER BY number DESC LIMIT 1)::text AS "from"`,
    [cluster],
  );
  const head = heads[0];
  const digest = createDigest();
  const marks: Mark[] = rows.map((row) => digest.add(row));
  const next: Seal = {
    number: String(BigInt(head?.number ?? 0) + 1n),
    cluster,
    fromTxid: head?.from ?? '0',
    untilTxid: String(BigInt(rows.at(-1)?.txid ?? 0) + 1n),
    ...digest.finish(),
    previous: head?.chain ?? noChain,
    sealedAt: new Date().toISOString(),
  };
  const chain = chainOf(next);
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
  return { number: next.number, previous: next.previous.toString('hex'), chain: chain.toString('hex') };
}
