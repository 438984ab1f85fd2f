import type { CloudEventAttributes } from '@cattc/events';
import type { EntityManager } from 'typeorm';
import type { Feed, FeedOwner } from './feed.ts';
import type { FeedFilter } from './feed-query.ts';

/** A feed and the system that it belongs to, as they are now. */
export interface OwnedFeed {
  readonly feed: Feed;
  readonly owner: FeedOwner;
}

interface FeedRow {
  readonly id: number;
  readonly systemId: string;
  readonly tag: string;
  readonly head: string;
  readonly oldest: string;
}

interface OwnedFeedRow extends FeedRow {
  readonly version: number;
  readonly systemNumber: string;
  readonly state: FeedOwner['state'];
  readonly country: string;
  readonly subject: string;
  readonly scopes: FeedOwner['scopes'];
}

const feedColumns = 'f.id, f.system_id AS "systemId", f.tag, f.head, f.oldest';
const ownerColumns = 's.version, s.number AS "systemNumber", s.state, s.country, s.subject, s.scopes';

export async function findFeeds(manager: EntityManager, systemIds: readonly string[]): Promise<Feed[]> {
  const rows: FeedRow[] = await manager.query(`SELECT ${feedColumns} FROM feed f WHERE f.system_id = ANY ($1)`, [systemIds]);
  return rows.map(feedOf);
}

/** The feed of the active system that has the subject, else of the one that had it last. */
export async function findFeedOf(manager: EntityManager, subject: string): Promise<OwnedFeed | null> {
  const [row]: OwnedFeedRow[] = await manager.query(
    `SELECT ${feedColumns}, ${ownerColumns} FROM partner_system s JOIN feed f ON f.system_id = s.id
     WHERE s.subject = $1 ORDER BY s.state = 'ACTIVE' DESC, s.id DESC LIMIT 1`,
    [subject],
  );
  return row === undefined ? null : ownedFeedOf(row);
}

/** An event of a feed as it is stored. */
export interface Entry {
  readonly number: number;
  readonly receivedAt: Date;
  readonly attributes: CloudEventAttributes;
  readonly data: string;
}

/** Where to read on in a feed. */
export interface Place {
  readonly feedId: number;
  /** Number after which to read. */
  readonly after: number;
  /** The day (ISO) of an entry at or before `after`; null where none is known. It bounds which days are looked into. */
  readonly day: string | null;
}

export interface ScanBounds {
  /** Numbers looked at. */
  readonly window: number;
  readonly entries: number;
  /** Bytes of data; one entry comes even where it is larger. */
  readonly bytes: number;
}

export interface Scan extends OwnedFeed {
  readonly entries: readonly Entry[];
  /** Everything up to here was looked at. */
  readonly next: Place;
}

type EntryRow = { number: string; day: string; receivedAt: Date; attributes: string | null; data: string } | { number: null };

/**
 * Reads on in a feed, together with who owns it now: one statement, so that head, rights and entries are of one moment. A filter leaves out
 * entries by what they were published as; it is null where withheld ones are wanted too.
 */
export async function scanFeed(manager: EntityManager, place: Place, bounds: ScanBounds, filter: FeedFilter | null): Promise<Scan | null> {
  const rows: (OwnedFeedRow & EntryRow)[] = await manager.query(
    `SELECT ${feedColumns}, ${ownerColumns}, p.number, p.day, p.received_at AS "receivedAt", p.attributes, p.data
     FROM feed f JOIN partner_system s ON s.id = f.system_id
     LEFT JOIN LATERAL (
       SELECT * FROM (
         SELECT n.number, n.day::text AS day, e.received_at, e.attributes, e.data,
           sum(octet_length(e.data)) OVER (ORDER BY n.number ROWS UNBOUNDED PRECEDING) - octet_length(e.data) AS bytes_before
         FROM feed_entry n
         -- OFFSET 0 keeps it what it is: one look-up by key for each entry.
         LEFT JOIN LATERAL (
           SELECT j.received_at, j.type, j.subject, j.attributes, j.data FROM event_journal j
           WHERE j.position = n.position AND j.day = n.day AND j.day >= $4::date OFFSET 0
         ) e ON TRUE
         WHERE n.feed = f.id AND n.number > $2 AND n.number <= least(f.head, $2 + $3::integer) AND n.day >= $4::date
           AND ($7::text[] IS NULL OR e.type = ANY ($7) OR e.type ^@ ANY ($8::text[])) AND ($9::text IS NULL OR e.subject = $9)
         ORDER BY n.number LIMIT $5
       ) AS measured WHERE bytes_before IS NULL OR bytes_before < $6
     ) AS p ON TRUE
     WHERE f.id = $1 ORDER BY p.number`,
    [
      place.feedId,
      place.after,
      bounds.window,
      dayBefore(place.day),
      bounds.entries,
      bounds.bytes,
      filter?.types?.exact ?? null,
      filter?.types?.prefixes ?? [],
      filter?.subject ?? null,
    ],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const owned = ownedFeedOf(first);
  const entries = rows.flatMap((row) => (row.number === null ? [] : [entryOf(row, place.feedId)]));
  const last = rows.at(-1);
  const day = last === undefined || last.number === null ? place.day : last.day;
  const bytes = entries.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0);
  const cut = entries.length >= bounds.entries || bytes >= bounds.bytes;
  const after = cut
    ? (entries.at(-1)?.number ?? place.after)
    : Math.max(place.after, Math.min(owned.feed.head, place.after + bounds.window));
  return { ...owned, entries, next: { feedId: place.feedId, after, day } };
}

/** Numbers follow days but for the skew of two consumers' clocks at midnight. */
function dayBefore(day: string | null): string {
  return day === null ? '2000-01-01' : new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function entryOf(row: Exclude<EntryRow, { number: null }>, feedId: number): Entry {
  if (row.attributes === null) throw new Error(`entry ${row.number} of feed ${feedId} has lost its event`);
  return {
    number: Number(row.number),
    receivedAt: row.receivedAt,
    attributes: JSON.parse(row.attributes) as CloudEventAttributes,
    data: row.data,
  };
}

function feedOf({ id, systemId, tag, head, oldest }: FeedRow): Feed {
  return { id, systemId, tag, head: Number(head), oldest: Number(oldest) };
}

function ownedFeedOf(row: OwnedFeedRow): OwnedFeed {
  const { systemId: id, version, systemNumber: number, state, country, subject, scopes } = row;
  return { feed: feedOf(row), owner: { id, version, number, state, country, subject, scopes } };
}
