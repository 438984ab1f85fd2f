import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseByTable, refuseRole } from '@cattc/decisions';
import type { ListingReason, ListingState } from '../generated/resolvers.ts';
import { isActive, type Member } from '../member/member.ts';
import { type Listing, type ListingAction, type ListingEvent, listingTable, mutationOf } from './listing.ts';
import { addBlock, refuseCause, removeBlock } from './listing-block.ts';
import { completenessOf, refuseIncomplete } from './listing-completeness.ts';
import { type ListingContentInput, type ListingEdit, readContent, readReason } from './listing-input.ts';
import type { ListingCode } from './listing-messages.ts';

/** What a decision about a listing needs to know beside it. */
export interface ListingFacts {
  /** Null where the owner never applied for a membership. */
  readonly owner: Member | null;
  readonly now: Date;
}

/** What a caller says with an action; content only with `update`: what is absent stays, null clears. */
export interface ListingInput extends ListingEdit {
  readonly reason?: ListingReason | null | undefined;
  readonly note?: string | null | undefined;
}

export interface ListingChange {
  readonly listing: Listing;
  readonly event: ListingEvent;
  readonly reason: ListingReason | null;
  readonly note: string | null;
}

/** Drafts a listing for the caller's own organisation: its first event. */
export function create(
  input: ListingContentInput & { readonly note?: string | null | undefined },
  identity: { id: string; number: string },
  { owner, now }: ListingFacts,
  caller: Caller,
): Decision<ListingChange, ListingCode> {
  const refused = refuseCreation(owner, caller);
  if (refused !== null) return refused;
  const reader = new InputReader();
  const content = readContent(reader, input, null, now);
  const note = reader.note('note', input.note, { required: false });
  const invalid = reader.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  const listing: Listing = {
    ...identity,
    ...content,
    version: 1,
    ownerId: owner?.organizationId ?? '',
    country: owner?.country ?? '',
    state: 'DRAFT',
    stateBeforeBlock: null,
    blocks: [],
    completeness: completenessOf(content).score,
    createdBy: caller.person,
    submittedBy: null,
    editors: [],
    submittedAt: null,
    publishedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ listing, event: 'created', reason: null, note });
}

/** Whether the caller may draft a listing now. */
export function refuseCreation(owner: Member | null, caller: Caller): Refused<ListingCode> | null {
  const action = 'createListing';
  const wrongRole = refuseRole(caller, ['MEMBER'], action);
  if (wrongRole !== null) return wrongRole;
  // The record that the caller acts for was merged while the request was on its way.
  if (owner !== null && owner.organizationId !== caller.organization)
    return refuse('NOT_OWN_ORGANIZATION', { action, organization: owner.organizationId });
  return refuseInactive(action, owner, caller.organization ?? '-');
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(action: ListingAction, listing: Listing, facts: ListingFacts, caller: Caller): Refused<ListingCode> | null {
  return (
    // The state of a listing that is to be edited is judged below, where the refusal says what to do instead.
    (action === 'update'
      ? refuseRole(caller, listingTable.update.by, mutationOf[action])
      : refuseByTable<ListingState, ListingAction>(listingTable, action, listing.state, caller, mutationOf[action])) ??
    refuseParty(action, listing, caller) ??
    (action === 'update' ? refuseEditing(listing) : null) ??
    refuseAuthor(action, listing, caller) ??
    (needsActiveOwner.includes(action) ? refuseInactive(mutationOf[action], facts.owner, listing.ownerId) : null) ??
    (needsWholeContent.includes(action) ? refuseIncomplete(listing, facts.now) : null) ??
    (action === 'block' || action === 'unblock' ? refuseCause(action, listing) : null)
  );
}

const needsActiveOwner: readonly ListingAction[] = ['update', 'submit', 'resubmit', 'publish', 'resume'];
const needsWholeContent: readonly ListingAction[] = ['submit', 'resubmit', 'publish'];

/** A member acts for its own listings only, and nobody of the staff for those of an organisation of their own. */
function refuseParty(action: ListingAction, listing: Listing, caller: Caller): Refused<ListingCode> | null {
  if (caller.role !== 'MEMBER') {
    return caller.organizations.includes(listing.ownerId) ? refuse('OWN_ORGANIZATION', { action: mutationOf[action] }) : null;
  }
  if (caller.organization === listing.ownerId) return null;
  return refuse('NOT_OWN_ORGANIZATION', { action: mutationOf[action], organization: listing.ownerId });
}

/** A listing is edited while nobody relies on it; where it is not, the refusal says what to do instead. */
function refuseEditing({ state, blocks }: Listing): Refused<ListingCode> | null {
  switch (state) {
    case 'DRAFT':
    case 'CHANGES_REQUESTED':
      return null;
    case 'IN_REVIEW':
      return refuse('LISTING_UNDER_REVIEW');
    case 'PUBLISHED':
    case 'PAUSED':
      return refuse('LISTING_PUBLISHED', { state });
    case 'BLOCKED':
      return refuse('LISTING_BLOCKED', { causes: blocks.map(({ cause }) => cause).join(', ') });
    default:
      return state satisfies never;
  }
}

/** Four eyes: whoever drafted, edited or handed in a listing does not review it. */
function refuseAuthor(action: ListingAction, listing: Listing, { person }: Caller): Refused<ListingCode> | null {
  if ((action !== 'publish' && action !== 'requestChanges') || person === null) return null;
  const same = (earlier: string) => refuse('SAME_PERSON', { earlier, action: mutationOf[action] });
  if (person === listing.createdBy) return same('createListing');
  if (person === listing.submittedBy) return same('submitListing');
  return listing.editors.includes(person) ? same('updateListing') : null;
}

function refuseInactive(action: string, owner: Member | null, organization: string): Refused<ListingCode> | null {
  // It can succeed later: the membership may be approved, and known here, in a moment.
  return isActive(owner) ? null : refuse('OWNER_NOT_ACTIVE', { action, organization, state: owner?.state ?? 'NONE' }, [], true);
}

/** Any action on an existing listing: the table says from where to where, and who; this says with what. */
export function decide(
  action: ListingAction,
  listing: Listing,
  input: ListingInput,
  facts: ListingFacts,
  caller: Caller,
): Decision<ListingChange, ListingCode> {
  const refused = refuseAction(action, listing, facts, caller);
  if (refused !== null) return refused;
  const reader = new InputReader();
  const reason = readReason(reader, action, input.reason ?? null);
  const note = reader.note('note', input.note, { required: action === 'requestChanges' });
  const content = action === 'update' ? readContent(reader, input, listing, facts.now) : null;
  const invalid = reader.refusal();
  if (invalid !== null) return invalid;
  const at = facts.now.toISOString();
  const changed: Listing = {
    ...listing,
    ...(content === null ? {} : { ...content, completeness: completenessOf(content).score }),
    ...effectOf(action, listing, reason, at, caller),
    version: listing.version + 1,
    updatedAt: at,
  };
  return accept({ listing: changed, event: eventOf(action, changed), reason, note });
}

function effectOf(action: ListingAction, listing: Listing, reason: ListingReason | null, at: string, caller: Caller): Partial<Listing> {
  const { person } = caller;
  switch (action) {
    case 'update':
      return { editors: person === null || listing.editors.includes(person) ? listing.editors : [...listing.editors, person] };
    case 'submit':
    case 'resubmit':
      return { state: 'IN_REVIEW', submittedBy: person, submittedAt: listing.submittedAt ?? at };
    case 'publish':
      return { state: 'PUBLISHED', publishedAt: listing.publishedAt ?? at };
    case 'requestChanges':
    case 'pause':
    case 'resume':
      return { state: listingTable[action].to };
    case 'block':
      return addBlock(listing, { cause: 'COMPLIANCE', reason: reason ?? 'OTHER', since: at });
    case 'unblock':
      return removeBlock(listing, 'COMPLIANCE');
    default:
      return action satisfies never;
  }
}

function eventOf(action: ListingAction, { state }: Listing): ListingEvent {
  return action === 'unblock' && state === 'BLOCKED' ? 'blocked' : listingTable[action].event;
}
