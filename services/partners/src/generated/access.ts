/* Generated from the schema folder by `npm run generate`; never edited. */
import type { Caller, Relations, WrittenRule } from '@cattc/decisions';
import type { PartnerSystem as PartnerSystemRecord } from '../partner-system/partner-system.ts';
import type { ToldTransition as TransitionRecord } from '@cattc/subgraph';

/** The rules of access: of types, and of the fields that have their own. */
export const accessRules = {
  "Query.partnersAudit": {"to":["COMPLIANCE","ADMIN"],"audience":"RESTRICTED","whileSuspended":false},
  "Query.partnerSystem": {"to":["STAFF","PARTNER_SYSTEM:OWN_SYSTEM"],"audience":"RESTRICTED","whileSuspended":false},
  "Query.partnerSystems": {"to":["STAFF","PARTNER_SYSTEM:OWN_SYSTEM"],"audience":"RESTRICTED","whileSuspended":false},
  "PartnerFeed": {"to":["STAFF","PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "FeedEvent": {"to":["PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "Subscription.events": {"to":["PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "Subscription.partnerSystemChanged": {"to":["STAFF","PARTNER_SYSTEM:OWN_SYSTEM"],"audience":"RESTRICTED","whileSuspended":false},
  "PartnerSystem": {"to":["STAFF","PARTNER_SYSTEM:OWN_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "PartnerSystem.contact": {"to":["STAFF","PARTNER_SYSTEM:OWN_SYSTEM"],"audience":"PERSONAL","whileSuspended":false},
  "PartnerContact": {"to":["STAFF","PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "PartnerSystemConnection": {"to":["STAFF","PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "PartnerSystemEdge": {"to":["STAFF","PARTNER_SYSTEM"],"audience":"PUBLIC","whileSuspended":false},
  "RegisterPartnerSystemPayload": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "UpdatePartnerSystemPayload": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "SuspendPartnerSystemPayload": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "ReinstatePartnerSystemPayload": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.registerPartnerSystem": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.updatePartnerSystem": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.suspendPartnerSystem": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.reinstatePartnerSystem": {"to":["SECRETARIAT","ADMIN"],"audience":"PUBLIC","whileSuspended":false},
  "Country": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Organization": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "AgencyMandate": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "CountryGroup": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Document": {"to":["EVERYONE","MEMBER","AGENCY","STAFF"],"audience":"PUBLIC","whileSuspended":true},
  "Listing": {"to":["EVERYONE","MEMBER","AGENCY","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "Membership": {"to":["EVERYONE","MEMBER","AGENCY","PARTNER_SYSTEM","STAFF"],"audience":"PUBLIC","whileSuspended":true},
  "Position": {"to":["EVERYONE","MEMBER","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "TalentProfile": {"to":["MEMBER","TALENT","AGENCY","COUNCIL","COMPLIANCE","ADMIN","SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
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
  readonly PartnerSystem: Relations<PartnerSystemRecord, 'OWN_SYSTEM', Viewer>;
  readonly Transition: Relations<TransitionRecord, 'PARTY', Viewer>;
}
