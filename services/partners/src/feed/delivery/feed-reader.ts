import type { Caller } from '@cattc/decisions';
import type { Exchange } from '@cattc/server';
import type { EntityManager } from 'typeorm';
import { withheldReason } from '../admission.ts';
import type { FeedRefusal } from '../feed.ts';
import { admitReader, rightsOf } from '../feed-access.ts';
import { readCursor, refuseExpired } from '../feed-cursor.ts';
import { type ToldEvent, tellEvent, tellWithheld, withheldType } from '../feed-event.ts';
import { type FeedParameter, type FeedQuery, readFeedQuery, wants } from '../feed-query.ts';
import { findFeedOf, type OwnedFeed, type Place, type Scan, scanFeed } from '../feed-store.ts';
import type { FeedMetrics } from './feed-metrics.ts';
import type { FeedWatch } from './feed-watch.ts';

/** What the routes of the feeds work with. */
export interface FeedDelivery {
  readonly reader: EntityManager;
  readonly watch: FeedWatch;
  readonly metrics: FeedMetrics;
  readonly deploymentUrl: string;
  readonly streamSeconds: number;
  readonly keepAliveSeconds: number;
  authenticate(exchange: Exchange): Promise<Caller>;
}

/** A request for a feed that is allowed, and where it begins. */
export interface Reading extends OwnedFeed {
  readonly caller: Caller;
  readonly query: FeedQuery;
  readonly place: Place;
}

/** Who asks, for what, and from where on; a refusal where any of it does not hold. */
export async function openReading(
  delivery: FeedDelivery,
  exchange: Exchange,
  allowed: readonly FeedParameter[],
): Promise<Reading | FeedRefusal> {
  const caller = await delivery.authenticate(exchange);
  const owned = admitReader(caller, caller.person === null ? null : await findFeedOf(delivery.reader, caller.person));
  if ('status' in owned) return owned;
  const query = readFeedQuery(exchange.url.searchParams, allowed);
  if ('status' in query) return query;
  // A client that comes back still has the parameter it began with: where it was is newer.
  const resumed = exchange.request.headers['last-event-id'];
  const from = typeof resumed === 'string' && resumed !== '' ? resumed : query.after;
  const after = readCursor(from, owned.feed, snapshotUrl(delivery));
  if (typeof after !== 'number') return after;
  return { ...owned, caller, query, place: { feedId: owned.feed.id, after, day: null } };
}

/** Events of a feed as its reader gets them, and where to go on. */
export interface FeedPage extends OwnedFeed {
  readonly events: readonly ToldEvent[];
  readonly next: Place;
}

/** Numbers that one statement looks through for the events of a filter. */
const filteredWindow = 5_000;

/**
 * Reads on. Rights are asked again: what was admitted and is no longer allowed comes as withheld, and a reader that may not read at all any
 * more gets the refusal.
 */
export async function readPage(
  delivery: FeedDelivery,
  { caller, owner, query: { filter } }: Reading,
  place: Place,
  bounds: { readonly entries: number; readonly bytes: number },
): Promise<FeedPage | FeedRefusal> {
  const narrow = filter.types !== null || filter.subject !== null;
  const asPublished = narrow && !wants(filter, { type: withheldType, subject: owner.id });
  const window = asPublished ? filteredWindow : bounds.entries;
  const scan = admitReader(caller, await scanFeed(delivery.reader, place, { ...bounds, window }, asPublished ? filter : null));
  if ('status' in scan) return scan;
  const expired = refuseExpired(place.after, scan.feed, snapshotUrl(delivery));
  if (expired !== null) return expired;
  const events = tell(scan, caller, delivery.deploymentUrl).filter((event) => wants(filter, event));
  return { feed: scan.feed, owner: scan.owner, events, next: scan.next };
}

function tell({ entries, feed, owner }: Scan, caller: Caller, deploymentUrl: string): ToldEvent[] {
  const rights = rightsOf(caller, owner);
  return entries.map(({ number, attributes, data, receivedAt }) => {
    const reason = withheldReason(attributes, rights);
    return reason === null ? tellEvent(attributes, data, number) : tellWithheld(feed, number, reason, receivedAt, deploymentUrl);
  });
}

function snapshotUrl({ deploymentUrl }: FeedDelivery): string {
  return `${deploymentUrl}/graphql`;
}
