import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, deflate, inflate } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { MembershipPast, type PastImage } from './membership-past.ts';

/** What was read up to a transaction: rows that this one or later ones wrote may be missing. */
export interface ReadPast {
  readonly past: MembershipPast;
  readonly horizon: string;
}

/** Raised with every change of `PastImage`: an image of another format is not read. */
const format = 1;
/** Transactions of another database, such as the one that this was restored from, say nothing here. */
const here =
  "(SELECT system_identifier FROM pg_control_system()) || ' ' || (SELECT oid FROM pg_database WHERE datname = current_database())";
const [pack, unpack] = [promisify<Buffer, object, Buffer>(deflate), promisify<Buffer, Buffer>(inflate)];

/** The past as it was last kept; null where there is none of this database, or none that can be read here. */
export async function readKeptPast(manager: EntityManager): Promise<ReadPast | null> {
  const [row]: { image: Buffer; horizon: string }[] = await manager.query(
    `SELECT image, horizon::text AS horizon FROM kept_past WHERE format = ${format} AND database = ${here}`,
  );
  if (row === undefined) return null;
  try {
    return { past: new MembershipPast(deserialize(await unpack(row.image)) as PastImage), horizon: row.horizon };
  } catch {
    return null;
  }
}

/** Keeps the past, so that the next start reads on from it; not where fewer than `enough` versions would be new to what is kept. */
export async function keepPast(writer: EntityManager, { past, horizon }: ReadPast, enough: number): Promise<void> {
  const [row]: { versions: number }[] = await writer.query(
    `SELECT versions FROM kept_past WHERE format = ${format} AND database = ${here}`,
  );
  if (past.size < (row?.versions ?? 0) + enough) return;
  const { size: versions } = past;
  const image = await pack(serialize(past.image()), { level: constants.Z_BEST_SPEED });
  await writer.query(
    `INSERT INTO kept_past (format, database, horizon, versions, image) VALUES (${format}, ${here}, $1::xid8, $2, $3)
     ON CONFLICT (place) DO UPDATE SET format = excluded.format, database = excluded.database, horizon = excluded.horizon,
       versions = excluded.versions, image = excluded.image`,
    [horizon, versions, image],
  );
}
