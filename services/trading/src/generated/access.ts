/* Generated from the schema folder by `npm run generate`; never edited. */
import type { Caller, Relations, WrittenRule } from '@cattc/decisions';
import type { Listing as ListingRecord } from '../listing/listing.ts';
import type { ToldTransition as TransitionRecord } from '@cattc/subgraph';

/** The rules of access: of types, and of the fields that have their own. */
export const accessRules = {
  "Query.tradingAudit": {"to":["COMPLIANCE","ADMIN"],"audience":"RESTRICTED","whileSuspended":false},
  "Query.listings": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Query.listing": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "CreateListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "UpdateListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "SubmitListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "RequestListingChangesPayload": {"to":["SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "ResubmitListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "PublishListingPayload": {"to":["SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "PauseListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "ResumeListingPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "BlockListingPayload": {"to":["COMPLIANCE"],"audience":"PUBLIC","whileSuspended":false},
  "UnblockListingPayload": {"to":["COMPLIANCE"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.createListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.updateListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.submitListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.requestListingChanges": {"to":["SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.resubmitListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.publishListing": {"to":["SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.pauseListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.resumeListing": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.blockListing": {"to":["COMPLIANCE"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.unblockListing": {"to":["COMPLIANCE"],"audience":"PUBLIC","whileSuspended":false},
  "Listing": {"to":["EVERYONE:PUBLISHED","MEMBER:OWN_ORGANIZATION","AGENCY:OWN_COUNTRY","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "Listing.indicativePrice": {"to":["MEMBER","AGENCY","STAFF"],"audience":"NETWORK","whileSuspended":false},
  "Listing.countriesExcluded": {"to":["MEMBER:OWN_ORGANIZATION","STAFF"],"audience":"RESTRICTED","whileSuspended":false},
  "ListingBlock": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "ListingCompleteness": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "ListingConnection": {"to":["EVERYONE","MEMBER","AGENCY","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "ListingEdge": {"to":["EVERYONE","MEMBER","AGENCY","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "Organization": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Organization.listings": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Country": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Initiative": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Subscription.listingChanged": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Refusal": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "RefusalDetail": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "PageInfo": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Action": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Transition": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Transition.actorPerson": {"to":["STAFF"],"audience":"RESTRICTED","whileSuspended":false},
  "Transition.actorMandate": {"to":["STAFF"],"audience":"RESTRICTED","whileSuspended":false},
  "Transition.actorVia": {"to":["STAFF"],"audience":"RESTRICTED","whileSuspended":false},
  "Transition.reason": {"to":["EVERYONE:PARTY"],"audience":"PUBLIC","whileSuspended":true},
  "Transition.note": {"to":["EVERYONE:PARTY"],"audience":"PUBLIC","whileSuspended":true},
  "LocalizedText": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Money": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "AuditEntry": {"to":["COMPLIANCE","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "AuditEntryConnection": {"to":["COMPLIANCE","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "AuditEntryEdge": {"to":["COMPLIANCE","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
} as const satisfies Readonly<Record<string, WrittenRule>>;

/** For each type whose rules name relations: which of its records each holds for. */
export interface AccessRelations<Viewer = Caller> {
  readonly Listing: Relations<ListingRecord, 'OWN_COUNTRY' | 'OWN_ORGANIZATION' | 'PUBLISHED', Viewer>;
  readonly Transition: Relations<TransitionRecord, 'PARTY', Viewer>;
}
