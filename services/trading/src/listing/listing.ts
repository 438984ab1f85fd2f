import type { TransitionTable } from '@cattc/decisions';
import type { ListingView } from '@cattc/events';
import {
  type BlockCause,
  type DevelopmentStage,
  type IpStatus,
  ListingKind,
  type ListingReason,
  ListingState,
  type Provenance,
  type TransferMode,
} from '../generated/resolvers.ts';

/** A text in one language. */
export interface ListingText {
  readonly value: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly provenance: Provenance;
}

/** What an owner writes. Days are ISO texts. */
export interface ListingContent {
  readonly kind: ListingKind;
  readonly title: readonly ListingText[];
  readonly summary: readonly ListingText[];
  readonly description: readonly ListingText[];
  readonly advantages: readonly ListingText[];
  readonly stage: DevelopmentStage | null;
  readonly trl: number | null;
  readonly ipStatus: IpStatus | null;
  readonly ipc: readonly string[];
  readonly sdg: readonly number[];
  readonly transferModes: readonly TransferMode[];
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  /** Whole minor units as a decimal text, so that it survives JSON. */
  readonly indicativePrice: { readonly amount: string; readonly currency: string } | null;
  /** Empty for all. */
  readonly countriesOffered: readonly string[];
  readonly countriesExcluded: readonly string[];
  readonly deadline: string | null;
}

/** One cause that keeps a listing blocked. */
export interface ListingBlock {
  readonly cause: BlockCause;
  readonly reason: ListingReason;
  readonly since: string;
}

/** An offer or a request of a member. Instants are ISO texts. */
export interface Listing extends ListingContent {
  readonly id: string;
  readonly version: number;
  /** `LST-2026-00123` */
  readonly number: string;
  readonly ownerId: string;
  /** The owner's country when the listing was drafted. */
  readonly country: string;
  readonly state: ListingState;
  /** What it returns to when no cause is left; null unless it is BLOCKED. */
  readonly stateBeforeBlock: ListingState | null;
  /** Each cause once; empty unless it is BLOCKED. */
  readonly blocks: readonly ListingBlock[];
  /** 0 to 100. */
  readonly completeness: number;
  /** Persons, for the four-eyes rules. */
  readonly createdBy: string | null;
  readonly submittedBy: string | null;
  readonly editors: readonly string[];
  /** When it was first handed in: from then on it is no draft, blocked or not. */
  readonly submittedAt: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The texts that only the page of one listing shows, and that no event tells. */
export type LongText = 'description' | 'advantages';

export const listingKinds: readonly ListingKind[] = Object.values(ListingKind);
export const listingStates: readonly ListingState[] = Object.values(ListingState);

/**
 * The machine without the clock's transitions. Blocks are a set of causes: `block` adds one in any state and is told by `blocked`; `unblock`
 * takes one away and is told by `unblocked` when it was the last, else by `blocked` with the causes that are left.
 */
export const listingTable = {
  update: { from: ['DRAFT', 'CHANGES_REQUESTED'], to: 'unchanged', by: ['MEMBER'], event: 'updated' },
  submit: { from: ['DRAFT'], to: 'IN_REVIEW', by: ['MEMBER'], signs: true, event: 'submitted' },
  requestChanges: { from: ['IN_REVIEW'], to: 'CHANGES_REQUESTED', by: ['SECRETARIAT'], event: 'changes_requested' },
  resubmit: { from: ['CHANGES_REQUESTED'], to: 'IN_REVIEW', by: ['MEMBER'], signs: true, event: 'resubmitted' },
  publish: { from: ['IN_REVIEW'], to: 'PUBLISHED', by: ['SECRETARIAT'], signs: true, event: 'published' },
  pause: { from: ['PUBLISHED'], to: 'PAUSED', by: ['MEMBER'], event: 'paused' },
  resume: { from: ['PAUSED'], to: 'PUBLISHED', by: ['MEMBER'], event: 'resumed' },
  block: { from: [...listingStates], to: 'BLOCKED', by: ['COMPLIANCE'], signs: true, event: 'blocked' },
  unblock: { from: ['BLOCKED'], to: 'computed', by: ['COMPLIANCE'], signs: true, event: 'unblocked' },
} as const satisfies TransitionTable<ListingState, string>;
export type ListingAction = keyof typeof listingTable;
export type ListingEvent = 'created' | (typeof listingTable)[ListingAction]['event'];

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<ListingAction, string>> = {
  update: 'updateListing',
  submit: 'submitListing',
  requestChanges: 'requestListingChanges',
  resubmit: 'resubmitListing',
  publish: 'publishListing',
  pause: 'pauseListing',
  resume: 'resumeListing',
  block: 'blockListing',
  unblock: 'unblockListing',
};

/** What the event log may know of a listing: no price, and of the exclusions nothing (they travel beside it). */
export function eventView(listing: Omit<Listing, LongText>): ListingView {
  const { id, number, kind, ownerId, country, state, title, summary, stage, trl, ipStatus, ipc, sdg, transferModes } = listing;
  return {
    id,
    number,
    kind,
    ownerId,
    country,
    state,
    title: title.map((text) => ({ ...text })),
    summary: summary.map((text) => ({ ...text })),
    stage,
    trl,
    ipStatus,
    ipc: [...ipc],
    sdg: [...sdg],
    transferModes: [...transferModes],
    initiatives: [...listing.initiatives],
    countriesOffered: [...listing.countriesOffered],
    deadline: listing.deadline,
    completeness: listing.completeness,
    publishedAt: listing.publishedAt,
    blockedBy: listing.blocks.map(({ cause }) => cause),
  };
}
