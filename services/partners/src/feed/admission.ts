import type { CloudEventAttributes } from '@cattc/events';
import type { WithheldReason } from '../generated/resolvers.ts';
import type { FeedOwner } from './feed.ts';

/** The routing facts of an event. */
export type Routed = Pick<CloudEventAttributes, 'dataclassification' | 'countries' | 'excludedcountries'>;

/** What a reader may see: its country, and the scopes that it holds. */
export interface Rights {
  readonly country: string;
  readonly scopes: readonly string[];
}

/** Why an event is not for a reader with these rights; null where it is. */
export function withheldReason({ dataclassification, countries, excludedcountries }: Routed, rights: Rights): WithheldReason | null {
  if (names(excludedcountries ?? '', rights.country)) return 'NOT_FOR_COUNTRY';
  if (dataclassification === 'PUBLIC') return null;
  // A classification that is not known here counts as the strictest.
  if (dataclassification !== 'PARTNER' && !rights.scopes.includes('events:restricted')) return 'SCOPE_MISSING';
  return names(countries, rights.country) ? null : 'NOT_FOR_COUNTRY';
}

/** Whether an event is numbered into the feed of a system. */
export function admits(owner: Pick<FeedOwner, 'state' | 'country' | 'scopes'>, event: Routed): boolean {
  return owner.state === 'ACTIVE' && owner.scopes.includes('events:read') && withheldReason(event, owner) === null;
}

/** A list such as "TH,CN" names the country. Codes have two letters, so no code is part of another. */
function names(list: string, country: string): boolean {
  return list !== '' && list.split(',').includes(country);
}
