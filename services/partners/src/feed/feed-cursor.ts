import { quoted } from '@cattc/formats';
import { type Feed, type FeedRefusal, keptDays } from './feed.ts';

type CursorFeed = Pick<Feed, 'tag' | 'head' | 'oldest'>;

/** Names the head of the feed, whatever it is, in the place of a cursor. */
const headWord = 'head';

/** The cursor behind the event with this number: `k7m2qd-1042`. */
export function cursorAt({ tag }: Pick<Feed, 'tag'>, number: number): string {
  return `${tag}-${number}`;
}

/**
 * The number to go on after. Without a cursor that is the one before the oldest event kept; `head` is the newest. A cursor says in its
 * first part which feed it is of: a number alone would be taken for one of any feed.
 */
export function readCursor(text: string | null, feed: CursorFeed, snapshotUrl: string): number | FeedRefusal {
  if (text === null) return feed.oldest - 1;
  if (text === headWord) return feed.head;
  const [, tag, digits] = /^([a-z0-9]{6})-(0|[1-9]\d{0,14})$/.exec(text) ?? [];
  if (tag === undefined) {
    return refused(
      'CURSOR_MALFORMED',
      `${quoted(text)} is no cursor; expected one as this feed gives them, such as ${newest(feed)}, or head.`,
    );
  }
  if (tag !== feed.tag) {
    return refused('CURSOR_OF_ANOTHER_FEED', `${text} is a cursor of another feed; those of this feed begin with ${feed.tag}-.`);
  }
  const number = Number(digits);
  if (number > feed.head) {
    return refused('CURSOR_BEYOND_HEAD', `${text} is beyond the newest event of this feed, which is ${newest(feed)}.`);
  }
  return refuseExpired(number, feed, snapshotUrl) ?? number;
}

/** A 410 where events after this number are no longer kept. */
export function refuseExpired(number: number, feed: CursorFeed, snapshotUrl: string): FeedRefusal | null {
  if (number + 1 >= feed.oldest) return null;
  const oldest = cursorAt(feed, feed.oldest - 1);
  return {
    status: 410,
    code: 'CURSOR_EXPIRED',
    detail: `Events are kept for ${keptDays} days, and some after ${cursorAt(feed, number)} are gone. Read the present state at ${snapshotUrl}, then go on after ${oldest}.`,
    members: { oldest, head: newest(feed), snapshot: snapshotUrl },
  };
}

const newest = (feed: CursorFeed): string => cursorAt(feed, feed.head);

const refused = (code: string, detail: string): FeedRefusal => ({ status: 400, code, detail });
