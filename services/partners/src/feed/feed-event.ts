import type { CloudEventAttributes } from '@cattc/events';
import type { WithheldReason } from '../generated/resolvers.ts';
import type { Feed } from './feed.ts';
import { cursorAt } from './feed-cursor.ts';

/** The type of what stands in the place of an event that may no longer be told. */
export const withheldType = 'org.cattc.partners.feed.withheld.v1';

/** An event of a feed as its reader gets it. */
export interface ToldEvent {
  readonly number: number;
  readonly type: string;
  readonly subject: string;
  /** A structured CloudEvent in JSON; the same bytes on every channel. */
  readonly text: string;
}

/** The event with its number, without what only routing needs; the data's bytes are those that were published. */
export function tellEvent(attributes: CloudEventAttributes, data: string, number: number): ToldEvent {
  const { excludedcountries: _, ...told } = attributes;
  return { number, type: told.type, subject: told.subject, text: structured({ ...told, feedsequence: String(number) }, data) };
}

/** Says that the event with this number is withheld, and why; nothing of what it was. */
export function tellWithheld(
  feed: Pick<Feed, 'tag' | 'systemId'>,
  number: number,
  reason: WithheldReason,
  receivedAt: Date,
  deploymentUrl: string,
): ToldEvent {
  const attributes = {
    specversion: '1.0',
    id: cursorAt(feed, number),
    source: `${deploymentUrl}/services/partners`,
    type: withheldType,
    subject: feed.systemId,
    time: receivedAt.toISOString(),
    datacontenttype: 'application/json',
    feedsequence: String(number),
  };
  return { number, type: withheldType, subject: feed.systemId, text: structured(attributes, JSON.stringify({ reason })) };
}

function structured(attributes: object, data: string): string {
  return `${JSON.stringify(attributes).slice(0, -1)},"data":${data}}`;
}
