/* Generated from the schema folder by `npm run generate`; never edited. */
import type { Caller, Relations, WrittenRule } from '@cattc/decisions';
import type { Position as PositionRecord } from '../position/position.ts';
import type { TalentProfile as TalentProfileRecord } from '../talent-profile/talent-profile.ts';
import type { ToldTransition as TransitionRecord } from '@cattc/subgraph';

/** The rules of access: of types, and of the fields that have their own. */
export const accessRules = {
  "Query.talentAudit": {"to":["COMPLIANCE","ADMIN"],"audience":"RESTRICTED","whileSuspended":false},
  "Query.position": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Query.positions": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Query.talentProfile": {"to":["MEMBER","TALENT","AGENCY","STAFF"],"audience":"PERSONAL","whileSuspended":false},
  "Query.talentProfiles": {"to":["MEMBER","TALENT","AGENCY","STAFF"],"audience":"PERSONAL","whileSuspended":false},
  "Position": {"to":["EVERYONE:PUBLISHED","MEMBER:OWN_ORGANIZATION","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "Position.listing": {"to":["MEMBER:OWN_ORGANIZATION","STAFF"],"audience":"NETWORK","whileSuspended":false},
  "Position.stateBeforeBlock": {"to":["MEMBER:OWN_ORGANIZATION","STAFF"],"audience":"NETWORK","whileSuspended":false},
  "PositionConnection": {"to":["EVERYONE","MEMBER","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "PositionEdge": {"to":["EVERYONE","MEMBER","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "Organization": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Organization.positions": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Subscription.positionChanged": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Subscription.talentProfileChanged": {"to":["MEMBER","TALENT","AGENCY","STAFF"],"audience":"PERSONAL","whileSuspended":false},
  "CreatePositionPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "UpdatePositionPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "OpenPositionPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "ClosePositionPayload": {"to":["MEMBER"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.createPosition": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.updatePosition": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.openPosition": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.closePosition": {"to":["MEMBER:OWN_ORGANIZATION"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.createTalentProfile": {"to":["TALENT"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.updateTalentProfile": {"to":["TALENT:OWN_PROFILE"],"audience":"PUBLIC","whileSuspended":false},
  "Mutation.publishTalentProfile": {"to":["TALENT:OWN_PROFILE"],"audience":"PUBLIC","whileSuspended":false},
  "Country": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "Listing": {"to":["EVERYONE","MEMBER","AGENCY","STAFF"],"audience":"PUBLIC","whileSuspended":false},
  "LanguageSkill": {"to":["EVERYONE"],"audience":"PUBLIC","whileSuspended":false},
  "TalentProfile": {"to":["MEMBER:PUBLISHED","TALENT:PUBLISHED","AGENCY:PUBLISHED","COUNCIL:PUBLISHED","COMPLIANCE:PUBLISHED","ADMIN:PUBLISHED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "TalentProfile.person": {"to":["TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.displayName": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.names": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.orcid": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.nationality": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.country": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.languages": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.stage": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.highestDegree": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.yearsOfResearch": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.fields": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.ipc": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.skills": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.affiliations": {"to":["EVERYONE:SHARED","TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.visibility": {"to":["TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentProfile.history": {"to":["TALENT:OWN_PROFILE","SECRETARIAT"],"audience":"PERSONAL","whileSuspended":false},
  "TalentName": {"to":["SIGNED_IN"],"audience":"PUBLIC","whileSuspended":false},
  "TalentAffiliation": {"to":["SIGNED_IN"],"audience":"PUBLIC","whileSuspended":false},
  "TalentVisibility": {"to":["TALENT","SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "TalentProfileConnection": {"to":["MEMBER","TALENT","AGENCY","COUNCIL","COMPLIANCE","ADMIN","SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "TalentProfileEdge": {"to":["MEMBER","TALENT","AGENCY","COUNCIL","COMPLIANCE","ADMIN","SECRETARIAT"],"audience":"PUBLIC","whileSuspended":false},
  "CreateTalentProfilePayload": {"to":["TALENT"],"audience":"PUBLIC","whileSuspended":false},
  "UpdateTalentProfilePayload": {"to":["TALENT"],"audience":"PUBLIC","whileSuspended":false},
  "PublishTalentProfilePayload": {"to":["TALENT"],"audience":"PUBLIC","whileSuspended":false},
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
  readonly Position: Relations<PositionRecord, 'OWN_ORGANIZATION' | 'PUBLISHED', Viewer>;
  readonly TalentProfile: Relations<TalentProfileRecord, 'OWN_PROFILE' | 'PUBLISHED' | 'SHARED', Viewer>;
  readonly Transition: Relations<TransitionRecord, 'PARTY', Viewer>;
}
