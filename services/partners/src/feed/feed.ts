import type { PartnerSystem } from '../partner-system/partner-system.ts';

/** A partner's own series of events, numbered 1, 2, 3 without gaps. */
export interface Feed {
  readonly id: number;
  readonly systemId: string;
  /** Six characters that every cursor of the feed begins with. */
  readonly tag: string;
  /** Number of the newest event; 0 before the first. */
  readonly head: number;
  /** Number of the oldest event that is kept; head + 1 where none is. */
  readonly oldest: number;
}

/** What rights on a feed follow from. */
export type FeedOwner = Pick<PartnerSystem, 'id' | 'version' | 'number' | 'state' | 'country' | 'subject' | 'scopes'>;

/** So long events are kept in the feeds. */
export const keptDays = 30;

/** Why a request for a feed is not answered with events; becomes an RFC 9457 problem. */
export interface FeedRefusal {
  readonly status: 400 | 401 | 403 | 410;
  readonly code: string;
  /** What is wrong, and what would be right. */
  readonly detail: string;
  /** Further members of the problem. */
  readonly members?: Readonly<Record<string, unknown>>;
}
