/* Generated from the schema folder by `npm run generate`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PresentedAction as PresentedActionModel, AuditEntry as AuditEntryModel, AuditPage as AuditPageModel, ToldTransition as ToldTransitionModel } from '@cattc/subgraph';
import type { AgencyMandate as AgencyMandateModel, Country as CountryModel, CountryGroup as CountryGroupModel, CountryGroupMember as CountryGroupMemberModel } from '../country/country.ts';
import type { CouncilDecision as CouncilDecisionModel, CouncilVote as CouncilVoteModel } from '../membership/membership-council.ts';
import type { Desk as DeskModel, DeskCount as DeskCountModel } from '../desk/desk.ts';
import type { Document as DocumentModel } from '../document/document.ts';
import type { Duplicate as DuplicateModel } from '../duplicate/duplicate.ts';
import type { DuplicateCandidate as DuplicateCandidateModel, PresentedDismissal as PresentedDismissalModel, DuplicatePage as DuplicatePageModel } from '../duplicate/duplicate-resolvers.ts';
import type { CountedValue as CountedValueModel, NearbyPage as NearbyPageModel, OrganizationPage as OrganizationPageModel, FoundEdge as FoundEdgeModel, Faceted as FacetedModel } from '../organization/organization-list-resolvers.ts';
import type { FactChange as FactChangeModel, Organization as OrganizationModel, OrganizationRelation as OrganizationRelationModel, SourceConflict as SourceConflictModel } from '../organization/organization.ts';
import type { LocalizedName as LocalizedNameModel } from '../organization/organization-name.ts';
import type { Mandate as MandateModel } from '../mandate/mandate.ts';
import type { MandatePage as MandatePageModel } from '../mandate/mandate-resolvers.ts';
import type { Membership as MembershipModel } from '../membership/membership.ts';
import type { MembershipPath as MembershipPathModel, PathStep as PathStepModel } from '../membership/membership-path.ts';
import type { MembershipPage as MembershipPageModel } from '../membership/membership-resolvers.ts';
import type { MergeMoves as MergeMovesModel, MergedOrganization as MergedOrganizationModel } from '../merge/merge.ts';
import type { NationalId as NationalIdModel } from '@cattc/formats';
import type { AskedStatistics as AskedStatisticsModel } from '../statistics/statistics-resolvers.ts';
import type { Recording as RecordingModel, RecordingRow as RecordingRowModel } from '../recording/recording.ts';
import type { RecordingPage as RecordingPageModel } from '../recording/recording-resolvers.ts';
import type { Person as PersonModel } from '../person/person.ts';
import type { PersonPage as PersonPageModel } from '../person/person-resolvers.ts';
import type { Task as TaskModel } from '../activity/task.ts';
import type { TaskPage as TaskPageModel, TimelinePage as TimelinePageModel } from '../activity/activity-resolvers.ts';
import type { TimelineEntry as TimelineEntryModel } from '../activity/timeline-store.ts';
import type { Caller as CallerModel, HeldMandate as HeldMandateModel } from '@cattc/decisions';
import type { VocabularyValue as VocabularyValueModel } from '../vocabulary/vocabulary-resolvers.ts';
import type { Mechanism as MechanismModel, Instrument as InstrumentModel, Signing as SigningModel } from '../mechanism/mechanism.ts';
import type { MechanismPage as MechanismPageModel } from '../mechanism/mechanism-resolvers.ts';
import type { CountryRelation as CountryRelationModel } from '../country-relation/country-relation.ts';
import type { Launch as LaunchModel } from '../launch/launch.ts';
import type { LaunchPage as LaunchPageModel } from '../launch/launch-resolvers.ts';
import type { ForumSigning as ForumSigningModel } from '../signing/signing.ts';
import type { SigningPage as SigningPageModel } from '../signing/signing-resolvers.ts';
import type { Initiative as InitiativeModel } from '../initiative/initiative.ts';
import type { AskedReport as AskedReportModel } from '../initiative/initiative-report-resolvers.ts';
import type { Platform as PlatformModel } from '../platform/platform.ts';
import type { PlatformPage as PlatformPageModel } from '../platform/platform-resolvers.ts';
import type { WorkingGroup as WorkingGroupModel, Seat as SeatModel } from '../working-group/working-group.ts';
import type { WorkingGroupPage as WorkingGroupPageModel } from '../working-group/working-group-resolvers.ts';
import type { Meeting as MeetingModel, NumberedTexts as NumberedTextsModel, Minutes as MinutesModel } from '../meeting/meeting.ts';
import type { MeetingPage as MeetingPageModel } from '../meeting/meeting-resolvers.ts';
import type { ActionItem as ActionItemModel } from '../action-item/action-item.ts';
import type { ActionItemPage as ActionItemPageModel } from '../action-item/action-item-resolvers.ts';
import type { ForumSession as ForumSessionModel, Speaker as SpeakerModel } from '../forum-session/forum-session.ts';
import type { ForumSessionPage as ForumSessionPageModel } from '../forum-session/forum-session-resolvers.ts';
import type { ForumStatistics as ForumStatisticsModel } from '../forum-session/forum-statistics-store.ts';
import type { Forum as ForumModel } from '../forum/forum.ts';
import type { ForumPage as ForumPageModel } from '../forum/forum-resolvers.ts';
import type { Delegate as DelegateModel } from '../delegate/delegate.ts';
import type { DelegatePage as DelegatePageModel } from '../delegate/delegate-resolvers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339: 2026-03-01T09:30:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day, ISO 8601: 2026-03-01. */
  Date: { input: string; output: string; }
  /** Whole minor units of a currency as a decimal string: 1,234.50 yuan is "123450". */
  MinorUnits: { input: bigint; output: bigint | string; }
};

/** Something that a working group agreed to be done. Seen by both sides, the staff and the organisation that owns it. */
export type ActionItem = {
  readonly __typename?: 'ActionItem';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as ACT-2026-00001; ACT-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** The working group that agreed it. */
  readonly workingGroup: WorkingGroup;
  /** The meeting that agreed it; only for both sides and the staff. */
  readonly meeting?: Maybe<Meeting>;
  /** Number of the decision of that meeting from which it follows. */
  readonly decision?: Maybe<Scalars['Int']['output']>;
  /** The partner's country. */
  readonly country: Country;
  /** What is to be done, in a language. */
  readonly title: LocalizedText;
  /** What is to be done, in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** The side that does it. */
  readonly side: MechanismSide;
  /** The organisation that does it. */
  readonly ownerOrganization?: Maybe<Organization>;
  /** Who does it; only for both sides' agencies and the staff. */
  readonly ownerName?: Maybe<Scalars['String']['output']>;
  /** The last day until which it is to be done, in the centre's time zone. */
  readonly dueOn: Scalars['Date']['output'];
  /** When that day is over. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** State. */
  readonly state: ActionItemState;
  /** Since when it is in its state. */
  readonly stateSince: Scalars['DateTime']['output'];
  /** What came of it; null before it was done. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something that a working group agreed to be done. Seen by both sides, the staff and the organisation that owns it. */
export type ActionItemTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a working group agreed to be done. Seen by both sides, the staff and the organisation that owns it. */
export type ActionItemHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** State of an action item. */
export const ActionItemState = {
  /** It is to be done. */
  OPEN: 'OPEN',
  /** Its day is over, and it was not done. */
  OVERDUE: 'OVERDUE',
  /** It was done. */
  DONE: 'DONE',
  /** It will not be done. */
  DROPPED: 'DROPPED'
} as const;

export type ActionItemState = typeof ActionItemState[keyof typeof ActionItemState];
/** Why an action item was dropped, or was given another day. */
export const ActionItemReason = {
  /** Nobody needs it any more. */
  NO_LONGER_NEEDED: 'NO_LONGER_NEEDED',
  /** It cannot be done. */
  NOT_FEASIBLE: 'NOT_FEASIBLE',
  /** It takes longer than was thought. */
  TAKES_LONGER: 'TAKES_LONGER',
  /** It waits for something else. */
  WAITS_FOR_OTHERS: 'WAITS_FOR_OTHERS',
  /** Another action item takes its place. */
  REPLACED: 'REPLACED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type ActionItemReason = typeof ActionItemReason[keyof typeof ActionItemReason];
/** A page of action items. */
export type ActionItemConnection = {
  readonly __typename?: 'ActionItemConnection';
  /** Action items with their cursors. */
  readonly edges: ReadonlyArray<ActionItemEdge>;
  /** The action items alone. */
  readonly nodes: ReadonlyArray<ActionItem>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An action item in a list. */
export type ActionItemEdge = {
  readonly __typename?: 'ActionItemEdge';
  /** The action item. */
  readonly node: ActionItem;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which action items; all conditions hold at once, several values of one are alternatives. */
export type ActionItemFilter = {
  /** The one of this number, such as ACT-2026-00001, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Those of a working group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of a meeting. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<ActionItemState>>;
  /** ISO 3166-1 alpha-2 codes of partners' countries, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The side that does it. */
  readonly side?: InputMaybe<MechanismSide>;
  /** Those of an organisation. */
  readonly ownerOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Those to be done until this day. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of action items. */
export const ActionItemOrder = {
  /** Due first; the default. */
  DUE: 'DUE',
  /** Due last first. */
  DUE_DESC: 'DUE_DESC'
} as const;

export type ActionItemOrder = typeof ActionItemOrder[keyof typeof ActionItemOrder];
/** Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own. */
export type Desk = {
  readonly __typename?: 'Desk';
  /** Action items of the caller's side, or organisation, that wait; what falls due next first. Of both sides for those who only look on. */
  readonly actionItems: ActionItemConnection;
  /** How many cases wait, for each party and country; parties in the order of CaseParty, countries by code. */
  readonly waiting: ReadonlyArray<DeskCount>;
  /** Cases that wait, those that wait longest first; one that waits for two parties once, as the member's where theirs are among those asked for. */
  readonly cases: MembershipConnection;
  /** Mechanisms that wait for the caller's side, what falls due next first. */
  readonly mechanisms: MechanismConnection;
};


/** Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own. */
export type DeskActionItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own. */
export type DeskWaitingArgs = {
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own. */
export type DeskCasesArgs = {
  filter?: InputMaybe<DeskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DeskOrder>;
};


/** Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own. */
export type DeskMechanismsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type Query = {
  readonly __typename?: 'Query';
  /** One action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** Action items that the caller may see. */
  readonly actionItems?: Maybe<ActionItemConnection>;
  /**
   * What happened around an organisation (its memberships included), a membership, a mechanism (its working groups included), an innovation platform, a forum, its sessions, a launch, a signing, a delegate, a working group (its meetings and action items included, for both sides and the staff), a person or a mandate, the newest first: as much of it as the caller may see.
   * Null where the caller may not see the subject, or there is none.
   */
  readonly timeline?: Maybe<TimelineConnection>;
  /** What the caller has to see to, what falls due next first. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Who decided, was refused or read what of organisations, memberships and mandates. COMPLIANCE and administrators; reading it is recorded in it. */
  readonly networkAudit?: Maybe<AuditEntryConnection>;
  /** The relation with a country. */
  readonly countryRelation?: Maybe<CountryRelation>;
  /** Countries in the order of their codes: those named, those of a group on a day, or all. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** Every group of countries. */
  readonly countryGroups?: Maybe<ReadonlyArray<CountryGroup>>;
  /** One delegate. */
  readonly delegate?: Maybe<Delegate>;
  /** Delegates that the caller may see. */
  readonly delegates?: Maybe<DelegateConnection>;
  /** The desk: what waits for whom, since when, and until when. */
  readonly desk?: Maybe<Desk>;
  /** One document. */
  readonly document?: Maybe<Document>;
  /** One possible duplicate. */
  readonly duplicate?: Maybe<Duplicate>;
  /** Records that may be one organisation's, for the desk to merge or dismiss. */
  readonly duplicates?: Maybe<DuplicateConnection>;
  /** One session of a forum. */
  readonly forumSession?: Maybe<ForumSession>;
  /** Sessions of forums. */
  readonly forumSessions?: Maybe<ForumSessionConnection>;
  /** One forum. */
  readonly forum?: Maybe<Forum>;
  /** Forums. */
  readonly forums?: Maybe<ForumConnection>;
  /** The lines of the action plan, in its order. */
  readonly initiatives?: Maybe<ReadonlyArray<Initiative>>;
  /** Activity under the lines of the action plan, over the whole graph. */
  readonly initiativeReport?: Maybe<InitiativeReport>;
  /** One innovation platform. */
  readonly innovationPlatform?: Maybe<InnovationPlatform>;
  /** Innovation platforms. */
  readonly innovationPlatforms?: Maybe<InnovationPlatformConnection>;
  /** One launch. */
  readonly launch?: Maybe<Launch>;
  /** Launches of forums. */
  readonly launches?: Maybe<LaunchConnection>;
  /** One mandate. */
  readonly mandate?: Maybe<Mandate>;
  /** Mandates that the caller may see. */
  readonly mandates?: Maybe<MandateConnection>;
  /** One mechanism. */
  readonly mechanism?: Maybe<Mechanism>;
  /** Mechanisms that the caller may see. */
  readonly mechanisms?: Maybe<MechanismConnection>;
  /** One meeting. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings that the caller may see. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** One membership. */
  readonly membership?: Maybe<Membership>;
  /** Memberships that the caller may see. */
  readonly memberships?: Maybe<MembershipConnection>;
  /** Organisations by name in any language, acronym, city, country, type, or field and state of membership. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Organisations whose place is known, within a distance of a place, the nearest first. */
  readonly organizationsNear?: Maybe<NearbyOrganizationConnection>;
  /** One organisation, by one of: its id, its ROR id (either with or without the address), a national id. */
  readonly organization?: Maybe<Organization>;
  /** The places, from 0, of those that are new or of which the source stated something else when it was last taken. Secretariat and administrators. */
  readonly changedSources?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Registered organisations with a ROR id, in the order of these: what a release no longer holds is found by them. Secretariat and administrators. */
  readonly registeredSources?: Maybe<ReadonlyArray<RegisteredSource>>;
  /** One person, by id or by subject; one of the two. */
  readonly person?: Maybe<Person>;
  /** Persons that the caller may see. */
  readonly persons?: Maybe<PersonConnection>;
  /** One recording of existing memberships. */
  readonly membershipRecording?: Maybe<MembershipRecording>;
  /** Recordings of existing memberships. */
  readonly membershipRecordings?: Maybe<MembershipRecordingConnection>;
  /** One signing. */
  readonly signing?: Maybe<Signing>;
  /** Signings of forums. */
  readonly signings?: Maybe<SigningConnection>;
  /** Numbers of memberships. At most 40 lists of numbers are computed for one request. */
  readonly membershipStatistics?: Maybe<MembershipStatistics>;
  /** Who asks, and under which mandate. */
  readonly viewer?: Maybe<Viewer>;
  /** The values of an enum of this graph with their labels, in the order of the schema; null where there is no such enum. */
  readonly vocabulary?: Maybe<ReadonlyArray<VocabularyEntry>>;
  /** One working group. */
  readonly workingGroup?: Maybe<WorkingGroup>;
  /** Working groups. */
  readonly workingGroups?: Maybe<WorkingGroupConnection>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryActionItemArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryActionItemsArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ActionItemOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTimelineArgs = {
  subject: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryNetworkAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryCountryRelationArgs = {
  country: Scalars['String']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryCountriesArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  group?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryDelegateArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryDelegatesArgs = {
  filter?: InputMaybe<DelegateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DelegateOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryDuplicateArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryDuplicatesArgs = {
  filter?: InputMaybe<DuplicateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DuplicateOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryForumSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryForumSessionsArgs = {
  filter?: InputMaybe<ForumSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ForumSessionOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryForumArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryForumsArgs = {
  filter?: InputMaybe<ForumFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ForumOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryInitiativesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryInitiativeReportArgs = {
  filter?: InputMaybe<InitiativeReportFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  by: ReadonlyArray<InitiativeDimension>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryInnovationPlatformArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryInnovationPlatformsArgs = {
  filter?: InputMaybe<InnovationPlatformFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<InnovationPlatformOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryLaunchArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryLaunchesArgs = {
  filter?: InputMaybe<LaunchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<LaunchOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMandateArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMandatesArgs = {
  filter?: InputMaybe<MandateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MandateOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMechanismArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMechanismsArgs = {
  filter?: InputMaybe<MechanismFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MechanismOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMembershipsArgs = {
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryOrganizationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryOrganizationsNearArgs = {
  lat: Scalars['Float']['input'];
  lng: Scalars['Float']['input'];
  km: Scalars['Float']['input'];
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  rorId?: InputMaybe<Scalars['String']['input']>;
  nationalId?: InputMaybe<NationalIdInput>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryChangedSourcesArgs = {
  sources: ReadonlyArray<SourceFingerprintInput>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryRegisteredSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPersonsArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMembershipRecordingArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMembershipRecordingsArgs = {
  filter?: InputMaybe<MembershipRecordingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MembershipRecordingOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QuerySigningArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QuerySigningsArgs = {
  filter?: InputMaybe<SigningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SigningOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryMembershipStatisticsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<MembershipStatisticsFilter>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryVocabularyArgs = {
  name: Scalars['String']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryWorkingGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryWorkingGroupsArgs = {
  filter?: InputMaybe<WorkingGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<WorkingGroupOrder>;
};

/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** One action item: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly actionItemChanged?: Maybe<ActionItem>;
  /** One group of countries: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly countryGroupChanged?: Maybe<CountryGroup>;
  /** What one agency answers for in a country: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly agencyMandateChanged?: Maybe<AgencyMandate>;
  /** One delegate: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly delegateChanged?: Maybe<Delegate>;
  /** One document: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly documentChanged?: Maybe<Document>;
  /** One possible duplicate: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. What is found anew about it is no change; that it is dismissed is one. */
  readonly duplicateChanged?: Maybe<Duplicate>;
  /** One session of a forum: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known. */
  readonly forumSessionChanged?: Maybe<ForumSession>;
  /** One forum: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known. */
  readonly forumChanged?: Maybe<Forum>;
  /** One innovation platform: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly innovationPlatformChanged?: Maybe<InnovationPlatform>;
  /** One launch: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known. */
  readonly launchChanged?: Maybe<Launch>;
  /** One mandate of the register: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. That its days begin or end is no change. */
  readonly mandateChanged?: Maybe<Mandate>;
  /** One mechanism: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly mechanismChanged?: Maybe<Mechanism>;
  /** One meeting: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly meetingChanged?: Maybe<Meeting>;
  /** One membership: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly membershipChanged?: Maybe<Membership>;
  /** One organisation: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly organizationChanged?: Maybe<Organization>;
  /** One person of the register: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly personChanged?: Maybe<Person>;
  /** One recording of existing memberships: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly membershipRecordingChanged?: Maybe<MembershipRecording>;
  /** One signing: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known. */
  readonly signingChanged?: Maybe<Signing>;
  /** One working group: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly workingGroupChanged?: Maybe<WorkingGroup>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionActionItemChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionCountryGroupChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionAgencyMandateChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionDelegateChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionDocumentChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionDuplicateChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionForumSessionChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionForumChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionInnovationPlatformChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionLaunchChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionMandateChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionMechanismChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionMeetingChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionMembershipChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionOrganizationChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionPersonChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionMembershipRecordingChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionSigningChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionWorkingGroupChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Why a mutation was refused. */
export const RefusalCode = {
  /** The caller has no token. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The caller's mandate does not allow it. */
  FORBIDDEN: 'FORBIDDEN',
  /** The mandate covers editing, not what commits whom the caller acts for. */
  MAY_NOT_SIGN: 'MAY_NOT_SIGN',
  /** The membership of the caller's organisation is suspended. */
  ORGANIZATION_SUSPENDED: 'ORGANIZATION_SUSPENDED',
  /** Nothing that the caller may see has this id. */
  NOT_FOUND: 'NOT_FOUND',
  /** The state does not allow it. */
  WRONG_STATE: 'WRONG_STATE',
  /** It was changed since the caller read it. */
  STALE_VERSION: 'STALE_VERSION',
  /** Four eyes: the same person did an earlier step. */
  SAME_PERSON: 'SAME_PERSON',
  /** The caller holds a mandate for the organisation concerned. */
  OWN_ORGANIZATION: 'OWN_ORGANIZATION',
  /** The caller acts for another organisation. */
  NOT_OWN_ORGANIZATION: 'NOT_OWN_ORGANIZATION',
  /** A value of the input cannot be taken. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** The idempotency key was used with another input. */
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  /** A mechanism that was never signed, or has ended, has no working groups. */
  MECHANISM_NOT_SIGNED: 'MECHANISM_NOT_SIGNED',
  /** Whoever sits for a side comes from that side. */
  SEAT_OF_OTHER_SIDE: 'SEAT_OF_OTHER_SIDE',
  /** The side has a co-chair in that time. */
  CO_CHAIR_TAKEN: 'CO_CHAIR_TAKEN',
  /** The same person has a place for the side in that time. */
  TERMS_OVERLAP: 'TERMS_OVERLAP',
  /** The group has no such place, or its term has ended. */
  NO_SUCH_SEAT: 'NO_SUCH_SEAT',
  /** For this reason a suspension takes a notice first. */
  NOTICE_REQUIRED: 'NOTICE_REQUIRED',
  /** The member may still answer the notice. */
  NOTICE_RUNNING: 'NOTICE_RUNNING',
  /** A notice was given already. */
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  /** No notice was given. */
  NO_NOTICE: 'NO_NOTICE',
  /** The time for an appeal is over. */
  APPEAL_TOO_LATE: 'APPEAL_TOO_LATE',
  /** The member appealed against this suspension already. */
  APPEALED_ALREADY: 'APPEALED_ALREADY',
  /** No appeal waits for the council. */
  NO_APPEAL: 'NO_APPEAL',
  /** The membership has this tier already. */
  TIER_UNCHANGED: 'TIER_UNCHANGED',
  /** Who signs is of China and of another country, unless it is said that it is not so. */
  ONE_SIDED: 'ONE_SIDED',
  /** Another contract is attached already. */
  CONTRACT_ATTACHED: 'CONTRACT_ATTACHED',
  /** None of the memberships can be recorded. */
  NOTHING_TO_RECORD: 'NOTHING_TO_RECORD',
  /** The person is registered already. */
  PERSON_EXISTS: 'PERSON_EXISTS',
  /** The person is suspended. */
  PERSON_SUSPENDED: 'PERSON_SUSPENDED',
  /** It takes an administrator. */
  ADMIN_REQUIRED: 'ADMIN_REQUIRED',
  /** No machine does it on behalf of a person. */
  NOT_BY_MACHINE: 'NOT_BY_MACHINE',
  /** Nobody does it for themself. */
  FOR_ONESELF: 'FOR_ONESELF',
  /** These facts are changed by the secretariat. */
  FACTS_OF_REGISTER: 'FACTS_OF_REGISTER',
  /** An organisation would belong to itself, or stand too deep below others. */
  CIRCULAR_PARENTS: 'CIRCULAR_PARENTS',
  /** Another organisation of the register has this national id. */
  NATIONAL_ID_TAKEN: 'NATIONAL_ID_TAKEN',
  /** A membership of the organisation is under way. */
  MEMBERSHIP_UNDER_WAY: 'MEMBERSHIP_UNDER_WAY',
  /** Both ids are of one record. */
  MERGE_INTO_ITSELF: 'MERGE_INTO_ITSELF',
  /** The record was merged into another one before. */
  ALREADY_MERGED: 'ALREADY_MERGED',
  /** Both organisations have a live membership; one has to end first. */
  BOTH_HAVE_MEMBERSHIP: 'BOTH_HAVE_MEMBERSHIP',
  /** The organisations are in different countries. */
  DIFFERENT_COUNTRIES: 'DIFFERENT_COUNTRIES',
  /** The organisation is not active in its source's register. */
  ORGANIZATION_NOT_ACTIVE: 'ORGANIZATION_NOT_ACTIVE',
  /** The organisation has a live membership already. */
  MEMBERSHIP_EXISTS: 'MEMBERSHIP_EXISTS',
  /** The agency of the country has to do it. */
  AGENCY_REQUIRED: 'AGENCY_REQUIRED',
  /** The sponsor is no agency that answers for memberships in the organisation's country. */
  SPONSOR_NOT_AGENCY: 'SPONSOR_NOT_AGENCY',
  /** The agency answers for another country or subject. */
  NOT_YOUR_COUNTRY: 'NOT_YOUR_COUNTRY',
  /** The centre's own operator never recommends alone. */
  OPERATOR_ALONE: 'OPERATOR_ALONE',
  /** A working group that rests or is over does not meet. */
  GROUP_NOT_MEETING: 'GROUP_NOT_MEETING',
  /** A meeting is held when it has begun. */
  MEETING_NOT_BEGUN: 'MEETING_NOT_BEGUN',
  /** There are no minutes to agree. */
  NO_MINUTES: 'NO_MINUTES',
  /** The caller's side has agreed the minutes as they are. */
  AGREED_ALREADY: 'AGREED_ALREADY',
  /** The organisation answered for nothing in that country at that time. */
  AGENCY_WITHOUT_MANDATE: 'AGENCY_WITHOUT_MANDATE',
  /** The two agencies have a mechanism already that has not ended. */
  MECHANISM_EXISTS: 'MECHANISM_EXISTS',
  /** It is for the other side to do. */
  OTHER_SIDE: 'OTHER_SIDE',
  /** The caller also holds a mandate for the other side's agency. */
  BOTH_SIDES: 'BOTH_SIDES',
  /** The caller's agency is not the one that answers for it. */
  NOT_YOUR_AGENCY: 'NOT_YOUR_AGENCY',
  /** No signature was recorded that could be confirmed. */
  NO_SIGNING: 'NO_SIGNING',
  /** The caller's role does not grant or take back this role. */
  ROLE_NOT_YOURS: 'ROLE_NOT_YOURS',
  /** A deputy is given by the holder of a mandate that was granted here, and acts under it. */
  NOT_THE_HOLDER: 'NOT_THE_HOLDER',
  /** A deputy has no deputies. */
  DEPUTY_OF_DEPUTY: 'DEPUTY_OF_DEPUTY',
  /** The mandate stood in for is not in force. */
  MANDATE_NOT_IN_FORCE: 'MANDATE_NOT_IN_FORCE',
  /** The person holds this mandate already for some of these days. */
  MANDATE_OVERLAPS: 'MANDATE_OVERLAPS',
  /** A person holds no more mandates at once. */
  TOO_MANY_MANDATES: 'TOO_MANY_MANDATES',
  /** Launches and signings are of a forum that is open or closed. */
  FORUM_NOT_HELD: 'FORUM_NOT_HELD',
  /** There is a forum of this year already. */
  FORUM_EXISTS: 'FORUM_EXISTS',
  /** Registration needs a capacity, and a last day that is not over. */
  REGISTRATION_NOT_PLANNED: 'REGISTRATION_NOT_PLANNED',
  /** A forum is not opened before its first day, nor closed before its last. */
  FORUM_NOT_YET: 'FORUM_NOT_YET',
  /** More delegates have a place than the capacity would hold. */
  CAPACITY_TAKEN: 'CAPACITY_TAKEN',
  /** The room is taken by another session at that time. */
  ROOM_TAKEN: 'ROOM_TAKEN',
  /** Somebody who is to speak speaks in another session at that time. */
  SPEAKER_TAKEN: 'SPEAKER_TAKEN',
  /** The session is not within the forum's days. */
  OUTSIDE_FORUM: 'OUTSIDE_FORUM',
  /** Sessions of the forum would be outside its days. */
  SESSIONS_OUTSIDE: 'SESSIONS_OUTSIDE',
  /** A forum has so many sessions at most. */
  SESSION_LIMIT: 'SESSION_LIMIT',
  /** A document has to be stored before; the details name its kind. */
  DOCUMENT_MISSING: 'DOCUMENT_MISSING',
  /** An application that is under way, or a membership, relies on the document. */
  DOCUMENT_NEEDED: 'DOCUMENT_NEEDED',
  /** The owner has as many documents, or as many bytes of them, as it may have. */
  DOCUMENT_QUOTA: 'DOCUMENT_QUOTA',
  /** No bytes have come for the document. */
  UPLOAD_MISSING: 'UPLOAD_MISSING',
  /** The bytes that have come are not what was announced; the details say where. */
  UPLOAD_DIFFERS: 'UPLOAD_DIFFERS',
  /** The storage of documents does not answer; nothing was changed. */
  STORAGE_UNAVAILABLE: 'STORAGE_UNAVAILABLE',
  /** The state of the forum does not allow it. */
  FORUM_NOT_OPEN: 'FORUM_NOT_OPEN',
  /** The organisation is no member in good standing. */
  NOT_A_MEMBER: 'NOT_A_MEMBER',
  /** The organisation has as many delegates as it may send. */
  ORGANIZATION_LIMIT: 'ORGANIZATION_LIMIT',
  /** Somebody with this e-mail address is registered. */
  ALREADY_REGISTERED: 'ALREADY_REGISTERED',
  /** Too few members of the council voted or abstained. */
  QUORUM_MISSED: 'QUORUM_MISSED',
  /** The votes do not carry what the mutation does. */
  VOTE_SAYS_OTHERWISE: 'VOTE_SAYS_OTHERWISE',
  /** Somebody voted whose interest is concerned. */
  MUST_RECUSE: 'MUST_RECUSE',
  /** Whoever records a decision of the council takes part in it. */
  NOT_A_VOTER: 'NOT_A_VOTER',
  /** The meeting has no decision of this number, or was not held. */
  NO_SUCH_DECISION: 'NO_SUCH_DECISION',
  /** Whoever does it for a side belongs to that side. */
  OWNER_OF_OTHER_SIDE: 'OWNER_OF_OTHER_SIDE'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** Input of openActionItem. */
export type OpenActionItemInput = {
  /** The working group that agreed it. */
  readonly workingGroupId: Scalars['ID']['input'];
  /** The meeting of the group that agreed it. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of a decision of that meeting. */
  readonly decision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, in up to ten languages, each once, at most 500 characters. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** The side that does it. */
  readonly side: MechanismSide;
  /** The organisation that does it, of that side's country. */
  readonly ownerOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who does it, at most 200 characters; an organisation, a name, or both. */
  readonly ownerName?: InputMaybe<Scalars['String']['input']>;
  /** The last day until which it is to be done. */
  readonly dueOn: Scalars['Date']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The action item after openActionItem. */
export type OpenActionItemPayload = {
  readonly __typename?: 'OpenActionItemPayload';
  /** The action item as it is now. */
  readonly actionItem: ActionItem;
};

/** Answer of openActionItem. */
export type OpenActionItemResult = OpenActionItemPayload | Refusal;

/** Input of reassignActionItem. */
export type ReassignActionItemInput = {
  /** The action item. */
  readonly id: Scalars['ID']['input'];
  /** The organisation that does it, of the side's country. */
  readonly ownerOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who does it, at most 200 characters; an organisation, a name, or both. */
  readonly ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The action item after reassignActionItem. */
export type ReassignActionItemPayload = {
  readonly __typename?: 'ReassignActionItemPayload';
  /** The action item as it is now. */
  readonly actionItem: ActionItem;
};

/** Answer of reassignActionItem. */
export type ReassignActionItemResult = ReassignActionItemPayload | Refusal;

/** Input of postponeActionItem. */
export type PostponeActionItemInput = {
  /** The action item. */
  readonly id: Scalars['ID']['input'];
  /** The last day until which it is to be done: today or later. */
  readonly dueOn: Scalars['Date']['input'];
  /** Why. */
  readonly reason: ActionItemReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The action item after postponeActionItem. */
export type PostponeActionItemPayload = {
  readonly __typename?: 'PostponeActionItemPayload';
  /** The action item as it is now. */
  readonly actionItem: ActionItem;
};

/** Answer of postponeActionItem. */
export type PostponeActionItemResult = PostponeActionItemPayload | Refusal;

/** Input of completeActionItem. */
export type CompleteActionItemInput = {
  /** The action item. */
  readonly id: Scalars['ID']['input'];
  /** What came of it, at most 2000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The action item after completeActionItem. */
export type CompleteActionItemPayload = {
  readonly __typename?: 'CompleteActionItemPayload';
  /** The action item as it is now. */
  readonly actionItem: ActionItem;
};

/** Answer of completeActionItem. */
export type CompleteActionItemResult = CompleteActionItemPayload | Refusal;

/** Input of dropActionItem. */
export type DropActionItemInput = {
  /** The action item. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ActionItemReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The action item after dropActionItem. */
export type DropActionItemPayload = {
  readonly __typename?: 'DropActionItemPayload';
  /** The action item as it is now. */
  readonly actionItem: ActionItem;
};

/** Answer of dropActionItem. */
export type DropActionItemResult = DropActionItemPayload | Refusal;

/** Changes. Each takes one input and answers with a payload or a refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what a working group agreed to be done, by whom and until when. The secretariat or an agency of either side. */
  readonly openActionItem: OpenActionItemResult;
  /** Gives an action item to somebody else of the same side. The secretariat or an agency, of the side that does it. */
  readonly reassignActionItem: ReassignActionItemResult;
  /** Gives an action item another day; one that is overdue is open again. As reassignActionItem. */
  readonly postponeActionItem: PostponeActionItemResult;
  /** Records that an action item was done, and what came of it. As reassignActionItem; or a member of the organisation that does it. */
  readonly completeActionItem: CompleteActionItemResult;
  /** Records that an action item will not be done. As reassignActionItem. */
  readonly dropActionItem: DropActionItemResult;
  /** Records a group of countries with its dated members. Secretariat and administrators. */
  readonly recordCountryGroup: RecordCountryGroupResult;
  /** Records which agency answers for a country. Secretariat and administrators. */
  readonly recordAgencyMandate: RecordAgencyMandateResult;
  /** Registers a delegate, who has a place or waits for one. Members register their own while registration is open, the secretariat anybody's until the forum is over. */
  readonly registerDelegate: RegisterDelegateResult;
  /** Changes what is said of a delegate; what is absent stays, and what is said already changes nothing. The organisation that sends them, or the secretariat. */
  readonly updateDelegate: UpdateDelegateResult;
  /** Takes a delegate off the list; a place goes to the first who waits. The organisation that sends them, or the secretariat. */
  readonly withdrawDelegate: WithdrawDelegateResult;
  /** Records that a delegate came. The secretariat does, once the forum is open. */
  readonly recordDelegateAttendance: RecordDelegateAttendanceResult;
  /** Records that a delegate did not come. The secretariat does, once the forum is open. */
  readonly recordDelegateNoShow: RecordDelegateNoShowResult;
  /** Announces a document; its bytes are then sent to the address that is answered. Somebody of the organisation, the secretariat or an administrator. */
  readonly stageDocument: StageDocumentResult;
  /** Completes a document whose bytes were sent: they are checked against what was announced, and kept. */
  readonly storeDocument: StoreDocumentResult;
  /** Removes a document; its bytes are gone when this is answered. */
  readonly removeDocument: RemoveDocumentResult;
  /** Says that two records are not one organisation's. It comes back where a new reason speaks for it. Secretariat and administrators. */
  readonly dismissDuplicate: DismissDuplicateResult;
  /** Does the same with up to 40 possible duplicates. One that is refused is told and hinders no other; all that are accepted are stored together. Secretariat and administrators. */
  readonly dismissDuplicates: DismissDuplicatesResult;
  /** Enters a session into the programme of a forum: no room and no speaker twice at once. The secretariat does, for a forum that is over too. */
  readonly planForumSession: PlanForumSessionResult;
  /** Changes what is said of a session; what is absent stays, and what is said already changes nothing. The secretariat does. */
  readonly updateForumSession: UpdateForumSessionResult;
  /** Takes a session off the programme: its room and its speakers are free. The secretariat does. */
  readonly cancelForumSession: CancelForumSessionResult;
  /** Announces the forum of a year; the secretariat does. One that was held is announced, opened and closed with effectiveAt. */
  readonly announceForum: AnnounceForumResult;
  /** Changes what is said of a forum; what is absent stays, and what is said already changes nothing. The secretariat does. */
  readonly updateForum: UpdateForumResult;
  /** Lets members register their delegates, until registrationClosesOn is over. The secretariat does. */
  readonly openForumRegistration: OpenForumRegistrationResult;
  /** Ends registration before its last day. The secretariat does. */
  readonly closeForumRegistration: CloseForumRegistrationResult;
  /** Opens a forum, on its first day or later. The secretariat does. */
  readonly openForum: OpenForumResult;
  /** Closes a forum, on its last day or later. The secretariat does. */
  readonly closeForum: CloseForumResult;
  /** Gives up a forum that was not opened. The secretariat does. */
  readonly cancelForum: CancelForumResult;
  /** Announces a platform. The secretariat, or an agency of the country that it is in or of China. */
  readonly announceInnovationPlatform: AnnounceInnovationPlatformResult;
  /** Changes what is said of a platform; what is absent stays, and what is said already changes nothing. As announceInnovationPlatform. */
  readonly updateInnovationPlatform: UpdateInnovationPlatformResult;
  /** Opens an announced platform. As announceInnovationPlatform. */
  readonly openInnovationPlatform: OpenInnovationPlatformResult;
  /** Closes a platform, or gives up one that was announced. As announceInnovationPlatform. */
  readonly closeInnovationPlatform: CloseInnovationPlatformResult;
  /** Records what was launched at a forum. The secretariat. */
  readonly recordLaunch: RecordLaunchResult;
  /** Changes what is said of a launch; what is absent stays, and what is said already changes nothing. The secretariat. */
  readonly updateLaunch: UpdateLaunchResult;
  /** Takes a launch back. The secretariat. */
  readonly withdrawLaunch: WithdrawLaunchResult;
  /** Grants a mandate. Administrators grant those of the staff; the secretariat those of members, talents, agencies and partners' machines; who may sign for a member or an agency grants deputies. Never to oneself. */
  readonly grantMandate: GrantMandateResult;
  /** Takes a mandate back, and with it those of its deputies; within a second nobody is let in under it. Who may grant it; never one's own. */
  readonly revokeMandate: RevokeMandateResult;
  /** Proposes a mechanism. The secretariat, or an agency of either side; both agencies answered for something in their country at that time. */
  readonly proposeMechanism: ProposeMechanismResult;
  /** Changes what a mechanism is known by: each side names its own agency. What is said already changes nothing. */
  readonly updateMechanism: UpdateMechanismResult;
  /** Negotiations have begun. Either side. */
  readonly negotiateMechanism: NegotiateMechanismResult;
  /** Records that it was signed; the other side confirms it. Recorded again, by either side, it takes the place of what was recorded before. */
  readonly signMechanism: SignMechanismResult;
  /** Confirms the signature that the other side has recorded: another person than recorded it. */
  readonly confirmMechanismSigning: ConfirmMechanismSigningResult;
  /** A signed mechanism is in force; its reviews are counted from that day. Either side. */
  readonly enterMechanismIntoForce: EnterMechanismIntoForceResult;
  /** Nothing comes of a mechanism at present. Either side. */
  readonly markMechanismDormant: MarkMechanismDormantResult;
  /** A dormant mechanism is taken up again. Either side. */
  readonly reviveMechanism: ReviveMechanismResult;
  /** Records what both sides came to in a review. Either side. */
  readonly recordMechanismReview: RecordMechanismReviewResult;
  /** Ends a mechanism, in whatever state it is. Either side. */
  readonly terminateMechanism: TerminateMechanismResult;
  /** Plans a meeting of a working group; one that was held before this system is planned at its time and then held. The secretariat or an agency of either side. */
  readonly planMeeting: PlanMeetingResult;
  /** Moves a planned meeting, in time or place: its invitation gets the next SEQUENCE. As planMeeting. */
  readonly rescheduleMeeting: RescheduleMeetingResult;
  /** Says what a planned meeting is to speak about. As planMeeting. */
  readonly setMeetingAgenda: SetMeetingAgendaResult;
  /** Records that a meeting was held, and who came; not before it has begun. As planMeeting. */
  readonly holdMeeting: HoldMeetingResult;
  /** Drafts or changes the minutes of a meeting that was held: whoever has agreed them before has to agree again. As planMeeting. */
  readonly draftMeetingMinutes: DraftMeetingMinutesResult;
  /** Agrees the minutes for the caller's side; agreed by both sides, by two persons, they stay as they are. As planMeeting. */
  readonly agreeMeetingMinutes: AgreeMeetingMinutesResult;
  /** Cancels a planned meeting. As planMeeting. */
  readonly cancelMeeting: CancelMeetingResult;
  /**
   * Does the same with up to 40 memberships. One that is refused is told and hinders no other; all that are accepted are stored together. Secretariat, agency or
   * council, as the mutation of one says.
   */
  readonly decideMemberships: DecideMembershipsResult;
  /** Begins an application for membership. Someone who acts for the organisation. */
  readonly applyForMembership: ApplyForMembershipResult;
  /** Hands the application in. The applicant. */
  readonly submitMembership: SubmitMembershipResult;
  /** Takes the application into vetting. Secretariat. */
  readonly screenMembership: ScreenMembershipResult;
  /** Declines the application. Secretariat. */
  readonly declineMembership: DeclineMembershipResult;
  /** Asks the applicant for more information. Secretariat. */
  readonly requestMembershipInfo: RequestMembershipInfoResult;
  /** Answers the request for information. The applicant. */
  readonly resubmitMembership: ResubmitMembershipResult;
  /** Recommends the application. The agency of the country; where a country has none, a second person of the secretariat. */
  readonly recommendMembership: RecommendMembershipResult;
  /** Advises against the application. The agency of the country. */
  readonly declineRecommendation: DeclineRecommendationResult;
  /** Admits the organisation. Council; not who applied, recommended or acts for it. */
  readonly approveMembership: ApproveMembershipResult;
  /** Rejects the application: the vote did not admit it. Council. */
  readonly rejectMembership: RejectMembershipResult;
  /**
   * Suspends the membership: the listings and positions of the member are blocked. At once for SANCTIONS, FALSE_INFORMATION and BREACH_OF_RULES; for other reasons after a
   * notice, when the time to answer it is over. Secretariat.
   */
  readonly suspendMembership: SuspendMembershipResult;
  /** Lifts the suspension: listings and positions are as they were. Secretariat. */
  readonly reinstateMembership: ReinstateMembershipResult;
  /** Withdraws the application, or leaves the network. The applicant or member. */
  readonly withdrawMembership: WithdrawMembershipResult;
  /** Expels the member. Council. */
  readonly expelMembership: ExpelMembershipResult;
  /** Stays a member for another term. The member. */
  readonly renewMembership: RenewMembershipResult;
  /** Merges a record into another one of the same organisation. It cannot be undone: try it with dryRun first. Secretariat and administrators, not for an organisation that they hold a mandate for. */
  readonly mergeOrganizations: MergeOrganizationsResult;
  /** Registers organisations, or updates them by ROR id or national id. Secretariat and administrators. */
  readonly registerOrganizations: RegisterOrganizationsResult;
  /** Changes facts about an organisation. Its own members, secretariat and administrators. */
  readonly updateOrganization: UpdateOrganizationResult;
  /** Registers a person, so that mandates can be granted to them. Secretariat, administrators. */
  readonly registerPerson: RegisterPersonResult;
  /** Changes what is known of a person. Secretariat, administrators. */
  readonly updatePerson: UpdatePersonResult;
  /** Lets a person in no more, within a second: by an administrator under no mandate, by the secretariat under none but those of the staff. An administrator makes one by the secretariat reach every mandate. Meanwhile the mandates of the person's deputies rest too. Secretariat; administrators, and only they where the register knows the person as staff. Never for oneself. */
  readonly suspendPerson: SuspendPersonResult;
  /** Lets a suspended person in again. As suspendPerson; after a suspension under every mandate administrators alone. */
  readonly reinstatePerson: ReinstatePersonResult;
  /** Proposes to record memberships that exist already; a second person confirms them. Secretariat. */
  readonly recordExistingMemberships: RecordExistingMembershipsResult;
  /** Records the memberships that another person proposed. Those that cannot be recorded any more tell why, and the others are. Secretariat. */
  readonly confirmMembershipRecording: ConfirmMembershipRecordingResult;
  /** Takes none of the memberships that were proposed. Secretariat. */
  readonly discardMembershipRecording: DiscardMembershipRecordingResult;
  /** Records what was signed at a forum. The secretariat. */
  readonly recordSigning: RecordSigningResult;
  /** Names the contract that a signing led to, once; the same one again changes nothing. The secretariat. */
  readonly attachSigningContract: AttachSigningContractResult;
  /** Takes a signing back, to which no contract is attached. The secretariat. */
  readonly withdrawSigning: WithdrawSigningResult;
  /** Tells the member that a suspension is considered, and why. Secretariat. */
  readonly giveSuspensionNotice: GiveSuspensionNoticeResult;
  /** Answers the notice. The member. */
  readonly answerSuspensionNotice: AnswerSuspensionNoticeResult;
  /** Takes the notice back. Secretariat. */
  readonly liftSuspensionNotice: LiftSuspensionNoticeResult;
  /** Appeals against the suspension, within 30 days, once. The member. */
  readonly appealSuspension: AppealSuspensionResult;
  /** Decides the appeal: with more votes for it than against the membership is reinstated, else the suspension stays. Council. */
  readonly decideAppeal: DecideAppealResult;
  /** Gives the membership another tier. Council. */
  readonly changeMembershipTier: ChangeMembershipTierResult;
  /** Establishes a working group under a mechanism that was signed. The secretariat or an agency of either side. */
  readonly establishWorkingGroup: EstablishWorkingGroupResult;
  /** Gives a working group another name. As establishWorkingGroup. */
  readonly updateWorkingGroup: UpdateWorkingGroupResult;
  /** Names a co-chair or a member of the caller's own side; where both sides have a co-chair, the group is active. As establishWorkingGroup. */
  readonly nameToWorkingGroup: NameToWorkingGroupResult;
  /** Says when the term of somebody of the caller's own side ends. As establishWorkingGroup. */
  readonly endWorkingGroupTerm: EndWorkingGroupTermResult;
  /** Records that a working group does not meet at present. As establishWorkingGroup. */
  readonly markWorkingGroupDormant: MarkWorkingGroupDormantResult;
  /** Records that a working group meets again. As establishWorkingGroup. */
  readonly reviveWorkingGroup: ReviveWorkingGroupResult;
  /** Records that a working group is over. As establishWorkingGroup. */
  readonly dissolveWorkingGroup: DissolveWorkingGroupResult;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationOpenActionItemArgs = {
  input: OpenActionItemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReassignActionItemArgs = {
  input: ReassignActionItemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPostponeActionItemArgs = {
  input: PostponeActionItemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCompleteActionItemArgs = {
  input: CompleteActionItemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDropActionItemArgs = {
  input: DropActionItemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordCountryGroupArgs = {
  input: RecordCountryGroupInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordAgencyMandateArgs = {
  input: RecordAgencyMandateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRegisterDelegateArgs = {
  input: RegisterDelegateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateDelegateArgs = {
  input: UpdateDelegateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationWithdrawDelegateArgs = {
  input: WithdrawDelegateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordDelegateAttendanceArgs = {
  input: RecordDelegateAttendanceInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordDelegateNoShowArgs = {
  input: RecordDelegateNoShowInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationStageDocumentArgs = {
  input: StageDocumentInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationStoreDocumentArgs = {
  input: StoreDocumentInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRemoveDocumentArgs = {
  input: RemoveDocumentInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDismissDuplicateArgs = {
  input: DismissDuplicateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDismissDuplicatesArgs = {
  input: DismissDuplicatesInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPlanForumSessionArgs = {
  input: PlanForumSessionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateForumSessionArgs = {
  input: UpdateForumSessionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCancelForumSessionArgs = {
  input: CancelForumSessionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAnnounceForumArgs = {
  input: AnnounceForumInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateForumArgs = {
  input: UpdateForumInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationOpenForumRegistrationArgs = {
  input: OpenForumRegistrationInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCloseForumRegistrationArgs = {
  input: CloseForumRegistrationInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationOpenForumArgs = {
  input: OpenForumInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCloseForumArgs = {
  input: CloseForumInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCancelForumArgs = {
  input: CancelForumInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAnnounceInnovationPlatformArgs = {
  input: AnnounceInnovationPlatformInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateInnovationPlatformArgs = {
  input: UpdateInnovationPlatformInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationOpenInnovationPlatformArgs = {
  input: OpenInnovationPlatformInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCloseInnovationPlatformArgs = {
  input: CloseInnovationPlatformInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordLaunchArgs = {
  input: RecordLaunchInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateLaunchArgs = {
  input: UpdateLaunchInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationWithdrawLaunchArgs = {
  input: WithdrawLaunchInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRevokeMandateArgs = {
  input: RevokeMandateInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationProposeMechanismArgs = {
  input: ProposeMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateMechanismArgs = {
  input: UpdateMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationNegotiateMechanismArgs = {
  input: NegotiateMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSignMechanismArgs = {
  input: SignMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationConfirmMechanismSigningArgs = {
  input: ConfirmMechanismSigningInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationEnterMechanismIntoForceArgs = {
  input: EnterMechanismIntoForceInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationMarkMechanismDormantArgs = {
  input: MarkMechanismDormantInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReviveMechanismArgs = {
  input: ReviveMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordMechanismReviewArgs = {
  input: RecordMechanismReviewInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationTerminateMechanismArgs = {
  input: TerminateMechanismInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRescheduleMeetingArgs = {
  input: RescheduleMeetingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSetMeetingAgendaArgs = {
  input: SetMeetingAgendaInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDraftMeetingMinutesArgs = {
  input: DraftMeetingMinutesInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAgreeMeetingMinutesArgs = {
  input: AgreeMeetingMinutesInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDecideMembershipsArgs = {
  input: DecideMembershipsInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSubmitMembershipArgs = {
  input: SubmitMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationScreenMembershipArgs = {
  input: ScreenMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDeclineMembershipArgs = {
  input: DeclineMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRequestMembershipInfoArgs = {
  input: RequestMembershipInfoInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationResubmitMembershipArgs = {
  input: ResubmitMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecommendMembershipArgs = {
  input: RecommendMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDeclineRecommendationArgs = {
  input: DeclineRecommendationInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationApproveMembershipArgs = {
  input: ApproveMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRejectMembershipArgs = {
  input: RejectMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSuspendMembershipArgs = {
  input: SuspendMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReinstateMembershipArgs = {
  input: ReinstateMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationWithdrawMembershipArgs = {
  input: WithdrawMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationExpelMembershipArgs = {
  input: ExpelMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRenewMembershipArgs = {
  input: RenewMembershipInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationMergeOrganizationsArgs = {
  input: MergeOrganizationsInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRegisterOrganizationsArgs = {
  input: RegisterOrganizationsInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSuspendPersonArgs = {
  input: SuspendPersonInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReinstatePersonArgs = {
  input: ReinstatePersonInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordExistingMembershipsArgs = {
  input: RecordExistingMembershipsInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationConfirmMembershipRecordingArgs = {
  input: ConfirmMembershipRecordingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDiscardMembershipRecordingArgs = {
  input: DiscardMembershipRecordingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRecordSigningArgs = {
  input: RecordSigningInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAttachSigningContractArgs = {
  input: AttachSigningContractInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationWithdrawSigningArgs = {
  input: WithdrawSigningInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationGiveSuspensionNoticeArgs = {
  input: GiveSuspensionNoticeInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAnswerSuspensionNoticeArgs = {
  input: AnswerSuspensionNoticeInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationLiftSuspensionNoticeArgs = {
  input: LiftSuspensionNoticeInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationAppealSuspensionArgs = {
  input: AppealSuspensionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationChangeMembershipTierArgs = {
  input: ChangeMembershipTierInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationEstablishWorkingGroupArgs = {
  input: EstablishWorkingGroupInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateWorkingGroupArgs = {
  input: UpdateWorkingGroupInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationNameToWorkingGroupArgs = {
  input: NameToWorkingGroupInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationEndWorkingGroupTermArgs = {
  input: EndWorkingGroupTermInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationMarkWorkingGroupDormantArgs = {
  input: MarkWorkingGroupDormantInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReviveWorkingGroupArgs = {
  input: ReviveWorkingGroupInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationDissolveWorkingGroupArgs = {
  input: DissolveWorkingGroupInput;
};

/** One change of something, among all that happened around a subject. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The changed thing and its version, such as mem_…/3. */
  readonly id: Scalars['ID']['output'];
  /** Typed id of what changed. */
  readonly subject: Scalars['ID']['output'];
  /** What was changed, when, by whom; why, for the parties and the staff. */
  readonly transition: Transition;
  /** The organisation, where it is one that changed. */
  readonly organization?: Maybe<Organization>;
  /** The membership, where it is one that changed. */
  readonly membership?: Maybe<Membership>;
};

/** A page of what happened. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** The entry. */
  readonly node: TimelineEntry;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Something that the caller has to see to. */
export type Task = {
  readonly __typename?: 'Task';
  /** Typed id of what it is about. */
  readonly id: Scalars['ID']['output'];
  /** What has to be done. */
  readonly kind: TaskKind;
  /** Since when it waits. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when it should be done; null where no time is set. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that time is over. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The membership that it is about. */
  readonly membership?: Maybe<Membership>;
  /** The recording of existing memberships that it is about. */
  readonly recording?: Maybe<MembershipRecording>;
  /** The possible duplicate that it is about: of all that wait the one that is likeliest. */
  readonly duplicate?: Maybe<Duplicate>;
  /** How many such things wait, of which it is the first: one task stands for all possible duplicates, exact up to 10,000; 1 of all others. */
  readonly count: Scalars['Int']['output'];
  /** The organisation that it is about; why, its needsAttention says. */
  readonly organization?: Maybe<Organization>;
  /** The mechanism that it is about. */
  readonly mechanism?: Maybe<Mechanism>;
  /** The action item that it is about. */
  readonly actionItem?: Maybe<ActionItem>;
  /** The meeting that it is about. */
  readonly meeting?: Maybe<Meeting>;
  /** Mutations that the caller may run on it now; empty where only somebody else may, such as a second person. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};

/** What has to be done. */
export const TaskKind = {
  /** Complete the application and hand it in. */
  COMPLETE_APPLICATION: 'COMPLETE_APPLICATION',
  /** Take the application into vetting, or decline it. */
  SCREEN_APPLICATION: 'SCREEN_APPLICATION',
  /** Recommend the application, or advise against it. */
  RECOMMEND: 'RECOMMEND',
  /** Give the information that was asked for. */
  ANSWER_REQUEST: 'ANSWER_REQUEST',
  /** Admit the organisation, or reject the application. */
  DECIDE_APPLICATION: 'DECIDE_APPLICATION',
  /** Confirm the organisation's data for another term. */
  RENEW: 'RENEW',
  /** Lift the suspension, or have the membership ended. */
  SETTLE_SUSPENSION: 'SETTLE_SUSPENSION',
  /** Suspend for the reason of the notice when the time to answer is over, or take the notice back. */
  SETTLE_NOTICE: 'SETTLE_NOTICE',
  /** Decide the appeal against a suspension. */
  DECIDE_APPEAL: 'DECIDE_APPEAL',
  /** Confirm memberships that another person proposed to record, or discard them. */
  CONFIRM_RECORDING: 'CONFIRM_RECORDING',
  /** See whether the register or the source of an organisation is right, or whether its membership ends. */
  CHECK_ORGANIZATION: 'CHECK_ORGANIZATION',
  /** Merge or dismiss possible duplicates: one task for all of them, see duplicates. */
  REVIEW_DUPLICATES: 'REVIEW_DUPLICATES',
  /** Take up negotiations about a proposed mechanism, or end it. */
  ANSWER_PROPOSAL: 'ANSWER_PROPOSAL',
  /** Confirm the signature that the other side has recorded, or record it otherwise. */
  CONFIRM_SIGNING: 'CONFIRM_SIGNING',
  /** Review a mechanism with the other side, and record what came of it. */
  REVIEW_MECHANISM: 'REVIEW_MECHANISM',
  /** Do what a working group agreed to be done, and record what came of it. */
  DO_ACTION_ITEM: 'DO_ACTION_ITEM',
  /** Record that a meeting was held, or move or cancel it. */
  RECORD_MEETING: 'RECORD_MEETING',
  /** Draft the minutes of a meeting. */
  DRAFT_MINUTES: 'DRAFT_MINUTES',
  /** Agree the minutes of a meeting, or change them. */
  AGREE_MINUTES: 'AGREE_MINUTES'
} as const;

export type TaskKind = typeof TaskKind[keyof typeof TaskKind];
/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** Tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks alone. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A task in a list. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** The task. */
  readonly node: Task;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** An organisation's membership of the cooperation network, from application to end. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Decisions of the council about it, oldest first; for those whose case it is, and the staff. */
  readonly councilDecisions: ReadonlyArray<CouncilDecision>;
  /** Its documents that were not removed, newest first, those that the caller may see. */
  readonly documents: ReadonlyArray<Document>;
  /** The times that run or stand still in the case, the nearest first; for those whose case it is, and the staff. */
  readonly deadlines: ReadonlyArray<MembershipDeadline>;
  /** The steps that remain until it is in a state, and what is known of each; for those whose case it is, and the staff. */
  readonly pathTo?: Maybe<MembershipPath>;
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number of the case, such as MEM-2026-00123; MEM-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** The organisation. */
  readonly organization: Organization;
  /** Kind of membership. */
  readonly tier: MembershipTier;
  /** Where it stands. */
  readonly state: MembershipState;
  /** Fields of interest, OECD FORD codes. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The agency that sponsors the application. */
  readonly sponsorAgency?: Maybe<Organization>;
  /** First day of membership; null before. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the present term; null before. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Since when it is in its state; for those whose case it is, and the staff. */
  readonly stateSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whose move it is; null where nobody has to do anything. Where the agency was silent until dueAt, or the country has none, it is the secretariat's. */
  readonly waitsFor?: Maybe<CaseParty>;
  /** When the present step falls due: a working day or day of the centre is over by then. Null where nothing is due. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes of state, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When the application was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The notice that a suspension is considered; null where none was given. For those whose case it is, and the staff. */
  readonly suspensionNotice?: Maybe<SuspensionNotice>;
  /** The suspension; null where it is not suspended. For those whose case it is, and the staff. */
  readonly suspension?: Maybe<Suspension>;
};


/** An organisation's membership of the cooperation network, from application to end. */
export type MembershipDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
};


/** An organisation's membership of the cooperation network, from application to end. */
export type MembershipPathToArgs = {
  goal: MembershipState;
};


/** An organisation's membership of the cooperation network, from application to end. */
export type MembershipHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision of the council, with how it was voted. */
export type CouncilDecision = {
  readonly __typename?: 'CouncilDecision';
  /** Name of the mutation by which it was recorded. */
  readonly action: Scalars['String']['output'];
  /** Whether what was asked of the council was granted: more votes for it than against. */
  readonly carried: Scalars['Boolean']['output'];
  /** Day of the meeting. */
  readonly heldOn: Scalars['Date']['output'];
  /** How many had to vote or abstain. */
  readonly quorum: Scalars['Int']['output'];
  /** Votes for. */
  readonly votesFor: Scalars['Int']['output'];
  /** Votes against. */
  readonly votesAgainst: Scalars['Int']['output'];
  /** Abstentions. */
  readonly abstentions: Scalars['Int']['output'];
  /** Those who took no part, as an interest of theirs was concerned. */
  readonly recusals: Scalars['Int']['output'];
  /** Who voted how; only for the staff of the centre. */
  readonly votes: ReadonlyArray<CouncilVote>;
  /** Version of the membership that it led to. */
  readonly version: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The vote of one member of the council. */
export type CouncilVote = {
  readonly __typename?: 'CouncilVote';
  /** Who, as `<issuer>:<sub>`: the caller, or somebody who holds a mandate of the register to sign for the council on the day of the meeting and is not suspended. */
  readonly person: Scalars['String']['output'];
  /** How. */
  readonly vote: Vote;
  /** Why, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** How somebody votes. */
export const Vote = {
  /** For what was asked. */
  FOR: 'FOR',
  /** Against it. */
  AGAINST: 'AGAINST',
  /** Neither; counts for the quorum. */
  ABSTAIN: 'ABSTAIN',
  /** Took no part, as an interest of theirs is concerned; does not count for the quorum. */
  RECUSED: 'RECUSED'
} as const;

export type Vote = typeof Vote[keyof typeof Vote];
/** How the council voted. */
export type CouncilDecisionInput = {
  /** Day of the meeting, in Shanghai; by default the day since when the decision is so. Not before the case lay before the council. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * One vote of each who was there, the caller's among them, 1 to 50. Whoever applied, handed in, recommended or suspended, and whoever
   * holds a mandate for the organisation, is RECUSED.
   */
  readonly votes: ReadonlyArray<CouncilVoteInput>;
};

/** The vote of one member of the council. */
export type CouncilVoteInput = {
  /** Who, as `<issuer>:<sub>`. */
  readonly person: Scalars['String']['input'];
  /** How. */
  readonly vote: Vote;
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The relation between China and another country at a glance: what both have agreed, and how it came to that. */
export type CountryRelation = {
  readonly __typename?: 'CountryRelation';
  /** The other country. */
  readonly country: Country;
  /** The mechanisms with it that the caller may see, the newest first. */
  readonly mechanisms: ReadonlyArray<Mechanism>;
  /** How many organisations of the country are members today, exact up to 10,000. */
  readonly members: Scalars['Int']['output'];
  /** What changed, the newest first: which groups the country joined and left, and how its mechanisms went on, as far as the caller is told. */
  readonly history: ReadonlyArray<CountryRelationEntry>;
  /** The platforms in the country, the newest first. */
  readonly platforms: ReadonlyArray<InnovationPlatform>;
};


/** The relation between China and another country at a glance: what both have agreed, and how it came to that. */
export type CountryRelationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that changed in the relation with a country. */
export type CountryRelationEntry = {
  readonly __typename?: 'CountryRelationEntry';
  /** What changed, and which change of it: mec_…/3, or grp_… with the day. */
  readonly id: Scalars['ID']['output'];
  /** The day since which it is so. */
  readonly on: Scalars['Date']['output'];
  /** What kind of change it is. */
  readonly kind: CountryRelationChange;
  /** The group, where the country joined or left one. */
  readonly group?: Maybe<CountryGroup>;
  /** The mechanism, where one changed. */
  readonly mechanism?: Maybe<Mechanism>;
  /** What happened to the mechanism. */
  readonly transition?: Maybe<Transition>;
  /** The platform, where one was announced, changed, opened or closed. */
  readonly platform?: Maybe<InnovationPlatform>;
};

/** What changes in the relation with a country. */
export const CountryRelationChange = {
  /** A platform in the country was announced, changed, opened or closed. */
  PLATFORM: 'PLATFORM',
  /** The country became a member of a group of countries. */
  JOINED_GROUP: 'JOINED_GROUP',
  /** It was a member of the group until the day before. */
  LEFT_GROUP: 'LEFT_GROUP',
  /** A mechanism with it went on. */
  MECHANISM: 'MECHANISM'
} as const;

export type CountryRelationChange = typeof CountryRelationChange[keyof typeof CountryRelationChange];
/** A country or territory of ISO 3166-1. */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['ID']['output'];
  /** Name in a language; by default in that of Accept-Language. */
  readonly name: Scalars['String']['output'];
  /** Groups of countries it belongs to on a day. */
  readonly groups: ReadonlyArray<CountryGroup>;
  /** Agencies that answer for it on a day. */
  readonly agencies: ReadonlyArray<AgencyMandate>;
  /** The mechanisms with it that the caller may see, the newest first. */
  readonly mechanisms: ReadonlyArray<Mechanism>;
};


/** A country or territory of ISO 3166-1. */
export type CountryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country or territory of ISO 3166-1. */
export type CountryGroupsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A country or territory of ISO 3166-1. */
export type CountryAgenciesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A group of countries whose members change with time, such as ASEAN. */
export type CountryGroup = {
  readonly __typename?: 'CountryGroup';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Short code, such as ASEAN. */
  readonly code: Scalars['String']['output'];
  /** Name in a language; by default in that of Accept-Language. */
  readonly name: Scalars['String']['output'];
  /** Dated members, oldest first. */
  readonly members: ReadonlyArray<CountryGroupMember>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
};


/** A group of countries whose members change with time, such as ASEAN. */
export type CountryGroupNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** One country's time in a group. */
export type CountryGroupMember = {
  readonly __typename?: 'CountryGroupMember';
  /** The country. */
  readonly country: Country;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What an agency answers for in a country, and since when. */
export type AgencyMandate = {
  readonly __typename?: 'AgencyMandate';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The agency. */
  readonly organization?: Maybe<Organization>;
  /** The country. */
  readonly country: Country;
  /** ISO 3166-2 subdivision where the mandate is limited to one. */
  readonly subdivision?: Maybe<Scalars['String']['output']>;
  /** What it answers for. */
  readonly subject: AgencySubject;
  /** True for the centre's own operator, which never recommends alone. */
  readonly operator: Scalars['Boolean']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** What an agency answers for. */
export const AgencySubject = {
  /** Recommends applications for membership and supervises the members of its country. */
  MEMBERSHIP: 'MEMBERSHIP',
  /** Recommends talents for programmes. */
  TALENT: 'TALENT'
} as const;

export type AgencySubject = typeof AgencySubject[keyof typeof AgencySubject];
/** A country's time in a group, to be recorded. */
export type CountryGroupMemberInput = {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: Scalars['String']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day; leave out while it lasts. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A name in one language. */
export type NameInput = {
  /** The name, 1 to 500 characters. */
  readonly value: Scalars['String']['input'];
  /** BCP 47 tag. */
  readonly lang: Scalars['String']['input'];
};

/** Records a group of countries, or its present state where the code is known already. */
export type RecordCountryGroupInput = {
  /** Short code: capitals, digits and hyphens, 2 to 20. */
  readonly code: Scalars['String']['input'];
  /** Names, one per language, at least one. */
  readonly names: ReadonlyArray<NameInput>;
  /** All dated members. */
  readonly members: ReadonlyArray<CountryGroupMemberInput>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The recorded group. */
export type RecordCountryGroupPayload = {
  readonly __typename?: 'RecordCountryGroupPayload';
  /** The group as recorded. */
  readonly countryGroup: CountryGroup;
};

/** Answer of recordCountryGroup. */
export type RecordCountryGroupResult = RecordCountryGroupPayload | Refusal;

/** Records what an agency answers for, or changes it where the same organisation, country, subject and first day are known already. */
export type RecordAgencyMandateInput = {
  /** The agency. */
  readonly organizationId: Scalars['ID']['input'];
  /** ISO 3166-1 alpha-2 code. */
  readonly country: Scalars['String']['input'];
  /** ISO 3166-2 subdivision, such as CN-GX, where it is limited to one. */
  readonly subdivision?: InputMaybe<Scalars['String']['input']>;
  /** What it answers for. */
  readonly subject: AgencySubject;
  /** True for the centre's own operator. */
  readonly operator: Scalars['Boolean']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day; leave out while it lasts. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The recorded mandate. */
export type RecordAgencyMandatePayload = {
  readonly __typename?: 'RecordAgencyMandatePayload';
  /** The mandate as recorded. */
  readonly agencyMandate: AgencyMandate;
};

/** Answer of recordAgencyMandate. */
export type RecordAgencyMandateResult = RecordAgencyMandatePayload | Refusal;

/** Somebody whom a member sends to a forum; only for the organisation that sends them, the agencies of its country and the staff. */
export type Delegate = {
  readonly __typename?: 'Delegate';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The forum. */
  readonly forum?: Maybe<Forum>;
  /** The organisation that sends them. */
  readonly organization?: Maybe<Organization>;
  /** The organisation's country when it registered them. */
  readonly country: Country;
  /** Whether they have a place. */
  readonly state: DelegateState;
  /** Their name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Their e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** What they do there. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tags of the languages in which they can talk. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When they were registered: whoever was first has the first claim to a place. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Somebody whom a member sends to a forum; only for the organisation that sends them, the agencies of its country and the staff. */
export type DelegateHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a delegate has a place. */
export const DelegateState = {
  /** They have a place. */
  REGISTERED: 'REGISTERED',
  /** They wait for a place; the first of them has the next one that becomes free. */
  WAITING: 'WAITING',
  /** Their organisation is no member in good standing at present: their place went to others. */
  SUSPENDED: 'SUSPENDED',
  /** They will not come. */
  WITHDRAWN: 'WITHDRAWN',
  /** They came. */
  ATTENDED: 'ATTENDED',
  /** They had a place, and did not come. */
  NO_SHOW: 'NO_SHOW'
} as const;

export type DelegateState = typeof DelegateState[keyof typeof DelegateState];
/** Why a delegate was withdrawn. */
export const DelegateReason = {
  /** They cannot travel. */
  CANNOT_TRAVEL: 'CANNOT_TRAVEL',
  /** Somebody else comes. */
  REPLACED: 'REPLACED',
  /** They were registered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type DelegateReason = typeof DelegateReason[keyof typeof DelegateReason];
/** A page of delegates. */
export type DelegateConnection = {
  readonly __typename?: 'DelegateConnection';
  /** Delegates with their cursors. */
  readonly edges: ReadonlyArray<DelegateEdge>;
  /** The delegates alone. */
  readonly nodes: ReadonlyArray<Delegate>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A delegate in a list. */
export type DelegateEdge = {
  readonly __typename?: 'DelegateEdge';
  /** The delegate. */
  readonly node: Delegate;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which delegates; all conditions hold at once, several values of one are alternatives. */
export type DelegateFilter = {
  /** Those of a forum. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of an organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<DelegateState>>;
  /** ISO 3166-1 alpha-2 codes of their organisations' countries, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of delegates. */
export const DelegateOrder = {
  /** Whoever was registered first; the default, and the order of the waiting list. */
  CREATED: 'CREATED',
  /** Latest first. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type DelegateOrder = typeof DelegateOrder[keyof typeof DelegateOrder];
/** Input of registerDelegate. */
export type RegisterDelegateInput = {
  /** The forum. */
  readonly forumId: Scalars['ID']['input'];
  /** The organisation that sends them. */
  readonly organizationId: Scalars['ID']['input'];
  /** Their name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Their e-mail address: nobody is registered twice. */
  readonly email: Scalars['String']['input'];
  /** What they do there, at most 200 characters. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tags of the languages in which they can talk, one to four. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The delegate after registerDelegate. */
export type RegisterDelegatePayload = {
  readonly __typename?: 'RegisterDelegatePayload';
  /** The delegate as it is now. */
  readonly delegate: Delegate;
};

/** Answer of registerDelegate. */
export type RegisterDelegateResult = RegisterDelegatePayload | Refusal;

/** Input of updateDelegate. */
export type UpdateDelegateInput = {
  /** The delegate. */
  readonly id: Scalars['ID']['input'];
  /** Their name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Their e-mail address: nobody is registered twice. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** What they do there, at most 200 characters. null clears it. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tags of the languages in which they can talk, one to four. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The delegate after updateDelegate. */
export type UpdateDelegatePayload = {
  readonly __typename?: 'UpdateDelegatePayload';
  /** The delegate as it is now. */
  readonly delegate: Delegate;
};

/** Answer of updateDelegate. */
export type UpdateDelegateResult = UpdateDelegatePayload | Refusal;

/** Input of withdrawDelegate. */
export type WithdrawDelegateInput = {
  /** The delegate. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: DelegateReason;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The delegate after withdrawDelegate. */
export type WithdrawDelegatePayload = {
  readonly __typename?: 'WithdrawDelegatePayload';
  /** The delegate as it is now. */
  readonly delegate: Delegate;
};

/** Answer of withdrawDelegate. */
export type WithdrawDelegateResult = WithdrawDelegatePayload | Refusal;

/** Input of recordDelegateAttendance. */
export type RecordDelegateAttendanceInput = {
  /** The delegate. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The delegate after recordDelegateAttendance. */
export type RecordDelegateAttendancePayload = {
  readonly __typename?: 'RecordDelegateAttendancePayload';
  /** The delegate as it is now. */
  readonly delegate: Delegate;
};

/** Answer of recordDelegateAttendance. */
export type RecordDelegateAttendanceResult = RecordDelegateAttendancePayload | Refusal;

/** Input of recordDelegateNoShow. */
export type RecordDelegateNoShowInput = {
  /** The delegate. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The delegate after recordDelegateNoShow. */
export type RecordDelegateNoShowPayload = {
  readonly __typename?: 'RecordDelegateNoShowPayload';
  /** The delegate as it is now. */
  readonly delegate: Delegate;
};

/** Answer of recordDelegateNoShow. */
export type RecordDelegateNoShowResult = RecordDelegateNoShowPayload | Refusal;

/** How many cases of one country wait for one party. */
export type DeskCount = {
  readonly __typename?: 'DeskCount';
  /** Whose move it is. */
  readonly waitsFor: CaseParty;
  /** The country. */
  readonly country: Country;
  /** How many cases. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are past the time that their step may take. */
  readonly overdue: Scalars['Int']['output'];
  /** Since when the oldest of them waits. */
  readonly oldestSince: Scalars['DateTime']['output'];
  /** When the next of them falls due, or fell due first; null where none has a time. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which cases; all conditions hold at once, several values of one are alternatives. */
export type DeskFilter = {
  /** For whom they wait; a notice of suspension that runs while the member has to renew, or may, waits for the secretariat beside that. By default: the secretariat's, the council's, the agency's or the member's own part; every part for the other staff. */
  readonly waitsFor?: InputMaybe<ReadonlyArray<CaseParty>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipState>>;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only those past the time that their step may take; false: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of the cases at a desk. */
export const DeskOrder = {
  /** Those that wait longest first; the default. */
  WAITING_LONGEST: 'WAITING_LONGEST',
  /** Those that fall due next first, what has no time last. */
  DUE: 'DUE'
} as const;

export type DeskOrder = typeof DeskOrder[keyof typeof DeskOrder];
/** A file that belongs to an organisation or to its membership: a logo, a registration certificate, minutes. A logo is open to everybody; anything else is for its organisation, the agency of its country and the staff. */
export type Document = {
  readonly __typename?: 'Document';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The organisation that it belongs to, itself or by its membership. */
  readonly organization: Organization;
  /** The membership that it belongs to; null where it is the organisation's own, or the caller may not see that one. */
  readonly membership?: Maybe<Membership>;
  /** What it is. */
  readonly kind: DocumentKind;
  /** Title; null once it was removed. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who may see it, by its kind. */
  readonly audience: DocumentAudience;
  /** Where it is between announced and removed. */
  readonly state: DocumentState;
  /** Media type, which its first bytes have to bear out. */
  readonly mediaType: Scalars['String']['output'];
  /** Number of bytes. */
  readonly size: Scalars['Int']['output'];
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** An address that gives the bytes to whoever has it, for five minutes; null while there are none. Each time a new one. */
  readonly link?: Maybe<DocumentLink>;
  /** Who announced it, as `<issuer>:<sub>`; only for the staff. */
  readonly uploadedBy?: Maybe<Scalars['String']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was announced. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When its bytes were checked and taken; null where they never were. */
  readonly storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A file that belongs to an organisation or to its membership: a logo, a registration certificate, minutes. A logo is open to everybody; anything else is for its organisation, the agency of its country and the staff. */
export type DocumentHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document is. */
export const DocumentKind = {
  /** The organisation's logo: PNG, JPEG or WebP. The newest one is shown. */
  LOGO: 'LOGO',
  /** What proves that the organisation exists in law, such as a registration certificate or a business licence. */
  LEGAL_STATUS: 'LEGAL_STATUS',
  /** What proves something else that was said. */
  EVIDENCE: 'EVIDENCE',
  /** The organisation's statute or articles. */
  STATUTE: 'STATUTE',
  /** Minutes of a meeting. */
  MINUTES: 'MINUTES',
  /** Something else. */
  OTHER: 'OTHER'
} as const;

export type DocumentKind = typeof DocumentKind[keyof typeof DocumentKind];
/** Who may see a document. */
export const DocumentAudience = {
  /** Everybody: logos. */
  PUBLIC: 'PUBLIC',
  /** The organisation itself, the agency of its country, and the staff of the centre. */
  PARTIES: 'PARTIES'
} as const;

export type DocumentAudience = typeof DocumentAudience[keyof typeof DocumentAudience];
/** Where a document is between announced and removed. */
export const DocumentState = {
  /** Announced; its bytes are awaited, for an hour. Nobody can read them. */
  STAGED: 'STAGED',
  /** Its bytes are there and are what was announced. */
  STORED: 'STORED',
  /** Its bytes are gone for good; what it was stays on record, without the title. */
  REMOVED: 'REMOVED'
} as const;

export type DocumentState = typeof DocumentState[keyof typeof DocumentState];
/** Why a document was removed. */
export const DocumentReason = {
  /** Another one takes its place. */
  REPLACED: 'REPLACED',
  /** It is not what it should be. */
  WRONG_DOCUMENT: 'WRONG_DOCUMENT',
  /** It holds data of persons that should not be here. */
  PERSONAL_DATA: 'PERSONAL_DATA',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type DocumentReason = typeof DocumentReason[keyof typeof DocumentReason];
/** A short-lived address. */
export type DocumentLink = {
  readonly __typename?: 'DocumentLink';
  /** The address, for GET. It is bound to the document; a change of any character ends it. */
  readonly url: Scalars['String']['output'];
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Where and how the bytes of a document are to be sent. */
export type DocumentUpload = {
  readonly __typename?: 'DocumentUpload';
  /** The address. It takes the announced bytes and no others. */
  readonly url: Scalars['String']['output'];
  /** The HTTP method: PUT. */
  readonly method: Scalars['String']['output'];
  /** Headers that have to be sent as they stand here. */
  readonly headers: ReadonlyArray<DocumentUploadHeader>;
  /** Until when it works. After a dry run it does not. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** A header of an upload. */
export type DocumentUploadHeader = {
  readonly __typename?: 'DocumentUploadHeader';
  /** Name of the header. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The newest logo; null while there is none. */
  readonly logo?: Maybe<Document>;
  /** Its own documents that were not removed, newest first, those that the caller may see. Those of its membership are there. */
  readonly documents: ReadonlyArray<Document>;
  /** The records that were merged into this one, directly or by way of others, the latest first, at most 100. Their ids answer this one, everywhere. */
  readonly mergedFrom: ReadonlyArray<MergedOrganization>;
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** ROR id without the address, such as 028wp3y58. */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Whether it still exists, as its source says. */
  readonly status: OrganizationStatus;
  /** Its name for a reader, as in localizedName. */
  readonly displayName: Scalars['String']['output'];
  /**
   * Its name for a reader: its first label in the language that is asked for and in its script, else in another script of that language, else in the next
   * language of Accept-Language, else in English, else its first name. Who asks for no language is given the first name.
   */
  readonly localizedName: LocalizedName;
  /** All names, the displayed one first. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** What kind of organisation it is. */
  readonly types: ReadonlyArray<OrganizationType>;
  /** Country of its seat. */
  readonly country: Country;
  /** ISO 3166-2 part within the country, as its source gives it. */
  readonly subdivision?: Maybe<Scalars['String']['output']>;
  /** City of its seat. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly location?: Maybe<Location>;
  /** Address of its website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Its internet domains. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Year of foundation. */
  readonly established?: Maybe<Scalars['Int']['output']>;
  /** Its ids in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that countries gave it, each of one organisation alone. */
  readonly nationalIds: ReadonlyArray<NationalId>;
  /** Relations to other organisations, as its source gives them: the first ones. */
  readonly relations: ReadonlyArray<OrganizationRelation>;
  /** The organisation that it belongs to, where that one is registered: the first of its parents. */
  readonly parent?: Maybe<Organization>;
  /** The organisations that it belongs to, where they are registered: as stated here, then those that its source names, then those whose source names it as a child. */
  readonly parents: ReadonlyArray<Organization>;
  /** The organisations that belong to it, where they are registered, by name. Their status tells which are withdrawn. */
  readonly children: ReadonlyArray<Organization>;
  /** What came after it, where it is registered: stated here or by a source of either. */
  readonly successors: ReadonlyArray<Organization>;
  /** What came before it, where it is registered: stated here or by a source of either. */
  readonly predecessors: ReadonlyArray<Organization>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Why the secretariat has to look at it; empty for others. */
  readonly needsAttention: ReadonlyArray<OrganizationAttention>;
  /** What its source says of facts that were edited here, or that could not be taken. Staff; empty for others. */
  readonly sourceConflicts: ReadonlyArray<SourceConflict>;
  /** Its versions with what changed in each, oldest first. Its own members and the staff; empty for others. */
  readonly history: ReadonlyArray<OrganizationVersion>;
  /** Records that may be the same organisation. Secretariat and administrators; empty for others. */
  readonly duplicates: ReadonlyArray<DuplicateCandidate>;
  /** The live membership, else the last one, as far as the caller may see it. */
  readonly membership?: Maybe<Membership>;
  /** The day on which its source last changed what it states of it, as far as the source tells: an older statement does not set it back. */
  readonly sourceModifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationDisplayNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationLocalizedNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationSuccessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationPredecessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member. */
export type OrganizationHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Announces a document: what will be sent. */
export type StageDocumentInput = {
  /** Whose it is: an organisation, or a membership. */
  readonly owner: Scalars['ID']['input'];
  /** What it is. A logo belongs to an organisation. */
  readonly kind: DocumentKind;
  /** Title, at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Media type. A logo is image/png, image/jpeg or image/webp; any other document one of these or application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** Number of bytes; at most 1 MiB for a logo and 10 MiB for any other, unless the deployment says otherwise. */
  readonly size: Scalars['Int']['input'];
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The announced document, and where to send its bytes. */
export type StageDocumentPayload = {
  readonly __typename?: 'StageDocumentPayload';
  /** The document as it is now. */
  readonly document: Document;
  /** Where and how to send the bytes, within 15 minutes. */
  readonly upload: DocumentUpload;
};

/** Answer of stageDocument. */
export type StageDocumentResult = StageDocumentPayload | Refusal;

/** Input of storeDocument. */
export type StoreDocumentInput = {
  /** The document. */
  readonly id: Scalars['ID']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The document after storeDocument. */
export type StoreDocumentPayload = {
  readonly __typename?: 'StoreDocumentPayload';
  /** The document as it is now. */
  readonly document: Document;
};

/** Answer of storeDocument. */
export type StoreDocumentResult = StoreDocumentPayload | Refusal;

/** Input of removeDocument. */
export type RemoveDocumentInput = {
  /** The document. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: DocumentReason;
  /** A note for the parties, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The document after removeDocument. */
export type RemoveDocumentPayload = {
  readonly __typename?: 'RemoveDocumentPayload';
  /** The document as it is now. */
  readonly document: Document;
};

/** Answer of removeDocument. */
export type RemoveDocumentResult = RemoveDocumentPayload | Refusal;

/** Two records that may be one organisation's. */
export type Duplicate = {
  readonly __typename?: 'Duplicate';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Both records, the one that was registered first before the other. Of a merged one the record itself. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Whether somebody has to look at it. */
  readonly state: DuplicateState;
  /** What speaks for it, the strongest reason first. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** How likely it is that they are one, 50 to 100: of several reasons together more than of each, of two with ROR ids less; 0 where nothing speaks for it any more. */
  readonly score: Scalars['Int']['output'];
  /** How alike their most similar names are, 0 to 100. */
  readonly nameSimilarity: Scalars['Int']['output'];
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** How often it was decided on; for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** What can be done with it now, and whether this caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Who dismissed it, when and why. */
  readonly history: ReadonlyArray<Transition>;
};


/** Two records that may be one organisation's. */
export type DuplicateHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether somebody has to look at a possible duplicate. */
export const DuplicateState = {
  /** It waits for somebody to look at it. */
  OPEN: 'OPEN',
  /** Somebody saw that they are two. It is open again where something speaks for it that did not when it was dismissed. */
  DISMISSED: 'DISMISSED',
  /** One was merged into the other. */
  MERGED: 'MERGED'
} as const;

export type DuplicateState = typeof DuplicateState[keyof typeof DuplicateState];
/** Why two records may be the same organisation. */
export const DuplicateReason = {
  /** They share an internet domain. */
  SAME_DOMAIN: 'SAME_DOMAIN',
  /** They share a name in the same country, apart from case, accents and punctuation. */
  SAME_NAME: 'SAME_NAME',
  /** They share an id in another register, such as ISNI. */
  SAME_EXTERNAL_ID: 'SAME_EXTERNAL_ID',
  /** Their names in the same country are alike, but for typing errors, legal forms and the order of words; see the score. */
  SIMILAR_NAME: 'SIMILAR_NAME'
} as const;

export type DuplicateReason = typeof DuplicateReason[keyof typeof DuplicateReason];
/** A record that may be the same organisation. */
export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate';
  /** The two as a case of the desk. */
  readonly duplicate?: Maybe<Duplicate>;
  /** What speaks for it, the strongest reason first. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** How likely it is that they are one, 1 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The other record. */
  readonly organization: Organization;
  /** What is the same. */
  readonly reason: DuplicateReason;
};

/** A page of possible duplicates. */
export type DuplicateConnection = {
  readonly __typename?: 'DuplicateConnection';
  /** Duplicates with their cursors. */
  readonly edges: ReadonlyArray<DuplicateEdge>;
  /** The duplicates alone. */
  readonly nodes: ReadonlyArray<Duplicate>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A possible duplicate in a list. */
export type DuplicateEdge = {
  readonly __typename?: 'DuplicateEdge';
  /** The duplicate. */
  readonly node: Duplicate;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which possible duplicates; all conditions hold at once. */
export type DuplicateFilter = {
  /** ISO 3166-1 alpha-2 codes, at most 20: one of the two is in one of them. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Least score, 1 to 100. */
  readonly minScore?: InputMaybe<Scalars['Int']['input']>;
  /** One of these speaks for it. */
  readonly reasons?: InputMaybe<ReadonlyArray<DuplicateReason>>;
  /** State. */
  readonly state?: InputMaybe<DuplicateState>;
};

/** Order of possible duplicates. */
export const DuplicateOrder = {
  /** The most likely first; the default. */
  SCORE_DESC: 'SCORE_DESC',
  /** Found first. */
  FOUND: 'FOUND',
  /** Found last. */
  FOUND_DESC: 'FOUND_DESC'
} as const;

export type DuplicateOrder = typeof DuplicateOrder[keyof typeof DuplicateOrder];
/** Why two records are not one organisation's. */
export const DismissalReason = {
  /** They are two organisations. */
  DIFFERENT_ORGANIZATIONS: 'DIFFERENT_ORGANIZATIONS',
  /** One is a part of the other, with a record of its own. */
  PART_OF_THE_OTHER: 'PART_OF_THE_OTHER',
  /** Another reason; the note says which. */
  OTHER: 'OTHER'
} as const;

export type DismissalReason = typeof DismissalReason[keyof typeof DismissalReason];
/** Input of dismissDuplicate. */
export type DismissDuplicateInput = {
  /** The possible duplicate. */
  readonly id: Scalars['ID']['input'];
  /** Why they are two. */
  readonly reason: DismissalReason;
  /** A note for the staff, at most 2000 characters; mandatory for OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The dismissed duplicate. */
export type DismissDuplicatePayload = {
  readonly __typename?: 'DismissDuplicatePayload';
  /** It, as it is now. */
  readonly duplicate: Duplicate;
};

/** Answer of dismissDuplicate. */
export type DismissDuplicateResult = DismissDuplicatePayload | Refusal;

/** One of the possible duplicates. */
export type DismissDuplicatesItem = {
  /** The possible duplicate. */
  readonly id: Scalars['ID']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of dismissDuplicates: what is said holds for each of them. */
export type DismissDuplicatesInput = {
  /** 1 to 40 possible duplicates, each once; each is answered on its own. */
  readonly items: ReadonlyArray<DismissDuplicatesItem>;
  /** Why the two of each are two. */
  readonly reason: DismissalReason;
  /** A note for the staff, at most 2000 characters; mandatory for OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of each possible duplicate, in the order of the input. */
export type DismissDuplicatesPayload = {
  readonly __typename?: 'DismissDuplicatesPayload';
  /** One result per possible duplicate. */
  readonly results: ReadonlyArray<DuplicateDismissal>;
};

/** What became of one possible duplicate of several. */
export type DuplicateDismissal = {
  readonly __typename?: 'DuplicateDismissal';
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The id that was given. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was dismissed. */
  readonly accepted: Scalars['Boolean']['output'];
  /** It, as it is now; null where it was refused. */
  readonly duplicate?: Maybe<Duplicate>;
  /** Why it was refused. */
  readonly refusal?: Maybe<Refusal>;
};

/** Answer of dismissDuplicates. */
export type DismissDuplicatesResult = DismissDuplicatesPayload | Refusal;

/** A part of a forum's programme: in a room, at a time, with those who speak. */
export type ForumSession = {
  readonly __typename?: 'ForumSession';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The forum. */
  readonly forum?: Maybe<Forum>;
  /** What it is. */
  readonly kind: ForumSessionKind;
  /** Whether it takes place. */
  readonly state: ForumSessionState;
  /** Its title in a language. */
  readonly title: LocalizedText;
  /** Its title in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** What it is about, in a language; null where nothing is said. */
  readonly abstract?: Maybe<LocalizedText>;
  /** What it is about, in every language. */
  readonly abstracts: ReadonlyArray<LocalizedText>;
  /** The row of sessions that it belongs to. */
  readonly track?: Maybe<Scalars['String']['output']>;
  /** The room, as the house calls it. */
  readonly room: Scalars['String']['output'];
  /** How many the room holds. */
  readonly roomCapacity?: Maybe<Scalars['Int']['output']>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Who speaks, in this order. */
  readonly speakers: ReadonlyArray<ForumSpeaker>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was entered here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A part of a forum's programme: in a room, at a time, with those who speak. */
export type ForumSessionTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a forum's programme: in a room, at a time, with those who speak. */
export type ForumSessionAbstractArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a forum's programme: in a room, at a time, with those who speak. */
export type ForumSessionHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who speaks. */
export type ForumSpeaker = {
  readonly __typename?: 'ForumSpeaker';
  /** Their name in a language. */
  readonly name: LocalizedText;
  /** Their name in every language. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Whom they speak for. */
  readonly organization?: Maybe<Organization>;
};


/** Somebody who speaks. */
export type ForumSpeakerNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** What a session of a forum is. */
export const ForumSessionKind = {
  /** For everybody. */
  PLENARY: 'PLENARY',
  /** Beside others. */
  PARALLEL: 'PARALLEL',
  /** Delegates meet one by one. */
  MATCHMAKING: 'MATCHMAKING',
  /** Things are shown. */
  EXHIBITION: 'EXHIBITION',
  /** Something begins, and is made known. */
  LAUNCH: 'LAUNCH',
  /** Agreements are signed. */
  SIGNING: 'SIGNING'
} as const;

export type ForumSessionKind = typeof ForumSessionKind[keyof typeof ForumSessionKind];
/** Whether a session takes place. */
export const ForumSessionState = {
  /** It takes place, or took place. */
  PLANNED: 'PLANNED',
  /** It does not take place. */
  CANCELLED: 'CANCELLED'
} as const;

export type ForumSessionState = typeof ForumSessionState[keyof typeof ForumSessionState];
/** Why a session was cancelled. */
export const ForumSessionReason = {
  /** Who was to speak cannot come. */
  SPEAKER_CANNOT_COME: 'SPEAKER_CANNOT_COME',
  /** There is no room for it. */
  NO_ROOM: 'NO_ROOM',
  /** It became a part of another session. */
  MERGED: 'MERGED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type ForumSessionReason = typeof ForumSessionReason[keyof typeof ForumSessionReason];
/** A page of sessions. */
export type ForumSessionConnection = {
  readonly __typename?: 'ForumSessionConnection';
  /** Sessions with their cursors. */
  readonly edges: ReadonlyArray<ForumSessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<ForumSession>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A session in a list. */
export type ForumSessionEdge = {
  readonly __typename?: 'ForumSessionEdge';
  /** The session. */
  readonly node: ForumSession;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which sessions; all conditions hold at once, several values of one are alternatives. */
export type ForumSessionFilter = {
  /** Those of a forum. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ForumSessionKind>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<ForumSessionState>>;
  /** Tracks, at most 20. */
  readonly tracks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Rooms, at most 20: upper and lower case are the same. */
  readonly rooms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that are not over at this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that begin before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of sessions. */
export const ForumSessionOrder = {
  /** By their beginning; the default. */
  STARTS: 'STARTS',
  /** By their beginning, the latest first. */
  STARTS_DESC: 'STARTS_DESC'
} as const;

export type ForumSessionOrder = typeof ForumSessionOrder[keyof typeof ForumSessionOrder];
/** An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone. */
export type Forum = {
  readonly __typename?: 'Forum';
  /**
   * The programme as an iCalendar file (RFC 5545), by the clocks of the place: whole, or of the sessions that somebody chose, a day planner of their own. What was
   * cancelled stands in it as cancelled, so that it leaves the calendars that hold it.
   */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** What came of it in numbers. */
  readonly statistics: ForumStatistics;
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The year in which it is held: there is one forum of a year. */
  readonly year: Scalars['Int']['output'];
  /** Its number in the series; null since titles go without one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Its name in a language. */
  readonly name: LocalizedText;
  /** Its name in every language. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Its theme in a language; null where none is known. */
  readonly theme?: Maybe<LocalizedText>;
  /** Its theme in every language. */
  readonly themes: ReadonlyArray<LocalizedText>;
  /** How far it is. */
  readonly state: ForumState;
  /** The country where it is held. */
  readonly country: Country;
  /** The city where it is held. */
  readonly city: Scalars['String']['output'];
  /** The house where it is held. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** IANA time zone of the place. */
  readonly timeZone: Scalars['String']['output'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** The last day of registration; null where none is set. */
  readonly registrationClosesOn?: Maybe<Scalars['Date']['output']>;
  /** How many delegates one organisation may send. */
  readonly perOrganization: Scalars['Int']['output'];
  /** How many delegates have a place. */
  readonly places: ForumPlaces;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was announced here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone. */
export type ForumProgrammeArgs = {
  sessionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tracks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone. */
export type ForumNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone. */
export type ForumThemeArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone. */
export type ForumHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of a forum in numbers. */
export type ForumStatistics = {
  readonly __typename?: 'ForumStatistics';
  /** Its delegates by country and state, the states in their order. */
  readonly delegates: ReadonlyArray<ForumDelegateCount>;
  /** Its sessions by kind and state. */
  readonly sessions: ReadonlyArray<ForumSessionCount>;
};

/** How many delegates of a country are in a state. */
export type ForumDelegateCount = {
  readonly __typename?: 'ForumDelegateCount';
  /** The country of the organisations that send them. */
  readonly country: Country;
  /** The state. */
  readonly state: DelegateState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many sessions of a kind are in a state. */
export type ForumSessionCount = {
  readonly __typename?: 'ForumSessionCount';
  /** The kind. */
  readonly kind: ForumSessionKind;
  /** The state. */
  readonly state: ForumSessionState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Somebody who speaks. */
export type ForumSpeakerInput = {
  /** Their name in up to ten languages, each once, at most 200 characters. */
  readonly names: ReadonlyArray<LocalizedTextInput>;
  /** Whom they speak for. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of planForumSession. */
export type PlanForumSessionInput = {
  /** The forum. */
  readonly forumId: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: ForumSessionKind;
  /** Its title in up to ten languages, each once, at most 300 characters. */
  readonly titles: ReadonlyArray<LocalizedTextInput>;
  /** What it is about in up to ten languages, each once, at most 2000 characters. */
  readonly abstracts?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The row of sessions that it belongs to, at most 100 characters. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** The room, as the house calls it, at most 100 characters: upper and lower case are the same. */
  readonly room: Scalars['String']['input'];
  /** How many the room holds, 1 to 100,000. */
  readonly roomCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins: on a day of the forum. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends: before the forum's last day is over. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Who speaks, at most 50. */
  readonly speakers?: InputMaybe<ReadonlyArray<ForumSpeakerInput>>;
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The session after planForumSession. */
export type PlanForumSessionPayload = {
  readonly __typename?: 'PlanForumSessionPayload';
  /** The session as it is now. */
  readonly session: ForumSession;
};

/** Answer of planForumSession. */
export type PlanForumSessionResult = PlanForumSessionPayload | Refusal;

/** Input of updateForumSession. */
export type UpdateForumSessionInput = {
  /** The session. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind?: InputMaybe<ForumSessionKind>;
  /** Its title in up to ten languages, each once, at most 300 characters. */
  readonly titles?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** What it is about in up to ten languages, each once, at most 2000 characters. */
  readonly abstracts?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The row of sessions that it belongs to, at most 100 characters. null clears it. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** The room, as the house calls it, at most 100 characters: upper and lower case are the same. */
  readonly room?: InputMaybe<Scalars['String']['input']>;
  /** How many the room holds, 1 to 100,000. null clears it. */
  readonly roomCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins: on a day of the forum. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ends: before the forum's last day is over. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who speaks, at most 50. */
  readonly speakers?: InputMaybe<ReadonlyArray<ForumSpeakerInput>>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The session after updateForumSession. */
export type UpdateForumSessionPayload = {
  readonly __typename?: 'UpdateForumSessionPayload';
  /** The session as it is now. */
  readonly session: ForumSession;
};

/** Answer of updateForumSession. */
export type UpdateForumSessionResult = UpdateForumSessionPayload | Refusal;

/** Input of cancelForumSession. */
export type CancelForumSessionInput = {
  /** The session. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ForumSessionReason;
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The session after cancelForumSession. */
export type CancelForumSessionPayload = {
  readonly __typename?: 'CancelForumSessionPayload';
  /** The session as it is now. */
  readonly session: ForumSession;
};

/** Answer of cancelForumSession. */
export type CancelForumSessionResult = CancelForumSessionPayload | Refusal;

/** The places of a forum. */
export type ForumPlaces = {
  readonly __typename?: 'ForumPlaces';
  /** How many there are; null where nobody registers. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** How many are taken. */
  readonly registered: Scalars['Int']['output'];
  /** How many are free; null where nobody registers. */
  readonly left?: Maybe<Scalars['Int']['output']>;
  /** How many delegates wait for one. */
  readonly waiting: Scalars['Int']['output'];
};

/** How far a forum is. */
export const ForumState = {
  /** Its date is known. */
  ANNOUNCED: 'ANNOUNCED',
  /** Members register their delegates. */
  REGISTRATION: 'REGISTRATION',
  /** Registration is closed; the forum is ahead. */
  PREPARING: 'PREPARING',
  /** It is being held. */
  OPEN: 'OPEN',
  /** It was held. */
  CLOSED: 'CLOSED',
  /** It will not be held. */
  CANCELLED: 'CANCELLED'
} as const;

export type ForumState = typeof ForumState[keyof typeof ForumState];
/** Why a forum was cancelled. */
export const ForumReason = {
  /** Something that nobody could prevent. */
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  /** It is held in another year. */
  MOVED_TO_ANOTHER_YEAR: 'MOVED_TO_ANOTHER_YEAR',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type ForumReason = typeof ForumReason[keyof typeof ForumReason];
/** A page of forums. */
export type ForumConnection = {
  readonly __typename?: 'ForumConnection';
  /** Forums with their cursors. */
  readonly edges: ReadonlyArray<ForumEdge>;
  /** The forums alone. */
  readonly nodes: ReadonlyArray<Forum>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A forum in a list. */
export type ForumEdge = {
  readonly __typename?: 'ForumEdge';
  /** The forum. */
  readonly node: Forum;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which forums; all conditions hold at once, several values of one are alternatives. */
export type ForumFilter = {
  /** Years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<ForumState>>;
  /** ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that are not over on this day. */
  readonly notOverOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of forums. */
export const ForumOrder = {
  /** By the first day. */
  STARTS: 'STARTS',
  /** By the first day, the latest first; the default. */
  STARTS_DESC: 'STARTS_DESC'
} as const;

export type ForumOrder = typeof ForumOrder[keyof typeof ForumOrder];
/** Input of announceForum. */
export type AnnounceForumInput = {
  /** The year in which it is held. */
  readonly year: Scalars['Int']['input'];
  /** Its number in the series; left out where it has none. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly names: ReadonlyArray<LocalizedTextInput>;
  /** Its theme in up to ten languages, each once, at most 300 characters. */
  readonly themes?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** ISO 3166-1 alpha-2 code of the country where it is held. */
  readonly country: Scalars['String']['input'];
  /** The city where it is held, at most 100 characters. */
  readonly city: Scalars['String']['input'];
  /** The house where it is held, at most 300 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** Time zone of the place, such as Asia/Shanghai. */
  readonly timeZone: Scalars['String']['input'];
  /** The first day, one of its year. */
  readonly startsOn: Scalars['Date']['input'];
  /** The last day, within thirty days. */
  readonly endsOn: Scalars['Date']['input'];
  /** How many delegates have a place, 1 to 20,000; left out where nobody registers. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** How many delegates one organisation may send, 1 to 1,000. */
  readonly perOrganization?: InputMaybe<Scalars['Int']['input']>;
  /** The last day of registration. */
  readonly registrationClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after announceForum. */
export type AnnounceForumPayload = {
  readonly __typename?: 'AnnounceForumPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of announceForum. */
export type AnnounceForumResult = AnnounceForumPayload | Refusal;

/** Input of updateForum. */
export type UpdateForumInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** Its number in the series. null clears it. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly names?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Its theme in up to ten languages, each once, at most 300 characters. */
  readonly themes?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** ISO 3166-1 alpha-2 code of the country where it is held. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The city where it is held, at most 100 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The house where it is held, at most 300 characters. null clears it. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** Time zone of the place, such as Asia/Shanghai. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The first day, one of its year. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, within thirty days. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many delegates have a place, 1 to 20,000, and no fewer than have one; a greater one gives places to those who wait. null clears it where nobody is registered. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** How many delegates one organisation may send, 1 to 1,000. */
  readonly perOrganization?: InputMaybe<Scalars['Int']['input']>;
  /** The last day of registration. null clears it. */
  readonly registrationClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after updateForum. */
export type UpdateForumPayload = {
  readonly __typename?: 'UpdateForumPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of updateForum. */
export type UpdateForumResult = UpdateForumPayload | Refusal;

/** Input of openForumRegistration. */
export type OpenForumRegistrationInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after openForumRegistration. */
export type OpenForumRegistrationPayload = {
  readonly __typename?: 'OpenForumRegistrationPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of openForumRegistration. */
export type OpenForumRegistrationResult = OpenForumRegistrationPayload | Refusal;

/** Input of closeForumRegistration. */
export type CloseForumRegistrationInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after closeForumRegistration. */
export type CloseForumRegistrationPayload = {
  readonly __typename?: 'CloseForumRegistrationPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of closeForumRegistration. */
export type CloseForumRegistrationResult = CloseForumRegistrationPayload | Refusal;

/** Input of openForum. */
export type OpenForumInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after openForum. */
export type OpenForumPayload = {
  readonly __typename?: 'OpenForumPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of openForum. */
export type OpenForumResult = OpenForumPayload | Refusal;

/** Input of closeForum. */
export type CloseForumInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after closeForum. */
export type CloseForumPayload = {
  readonly __typename?: 'CloseForumPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of closeForum. */
export type CloseForumResult = CloseForumPayload | Refusal;

/** Input of cancelForum. */
export type CancelForumInput = {
  /** The forum. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ForumReason;
  /** Since when it is so: now, or an instant since the last change, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The forum after cancelForum. */
export type CancelForumPayload = {
  readonly __typename?: 'CancelForumPayload';
  /** The forum as it is now. */
  readonly forum: Forum;
};

/** Answer of cancelForum. */
export type CancelForumResult = CancelForumPayload | Refusal;

/** A line of the Belt and Road Science, Technology and Innovation Cooperation Action Plan, under which activity is counted. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  /** Its code, such as TECHNOLOGY_TRANSFER. */
  readonly code: Scalars['ID']['output'];
  /** Name in a language; by default in that of Accept-Language. */
  readonly name: Scalars['String']['output'];
  /** The first day on which it is in force. */
  readonly from: Scalars['Date']['output'];
  /** Whether it is in force on a day. */
  readonly isInForce: Scalars['Boolean']['output'];
};


/** A line of the Belt and Road Science, Technology and Innovation Cooperation Action Plan, under which activity is counted. */
export type InitiativeNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A line of the Belt and Road Science, Technology and Innovation Cooperation Action Plan, under which activity is counted. */
export type InitiativeIsInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What is counted under the lines of the action plan. */
export const InitiativeConcept = {
  /** Organisations that are active: on each day on which they are tagged. */
  ORGANIZATION: 'ORGANIZATION',
  /** Mechanisms that are signed or in force. */
  MECHANISM: 'MECHANISM',
  /** Innovation platforms that are open. */
  INNOVATION_PLATFORM: 'INNOVATION_PLATFORM',
  /** Meetings of working groups that were held, on their days; counted for those who may see them. */
  MEETING: 'MEETING',
  /** Launches at forums, on their days. */
  LAUNCH: 'LAUNCH',
  /** Offers and requests that are published. */
  LISTING: 'LISTING',
  /** Positions that are open. */
  POSITION: 'POSITION'
} as const;

export type InitiativeConcept = typeof InitiativeConcept[keyof typeof InitiativeConcept];
/** What a report on initiatives tells apart. */
export const InitiativeDimension = {
  /** The line of the action plan: what is tagged with several is counted under each. */
  INITIATIVE: 'INITIATIVE',
  /** The country: of the organisation, the owner or the host; the partner's of mechanisms and meetings; that in which a platform is. */
  COUNTRY: 'COUNTRY',
  /** The year: what went on in several is counted in each. */
  YEAR: 'YEAR',
  /** What it is: an organisation, a mechanism, a listing and so on. */
  CONCEPT: 'CONCEPT'
} as const;

export type InitiativeDimension = typeof InitiativeDimension[keyof typeof InitiativeDimension];
/**
 * What went on under the lines of the action plan between two days, over the whole graph. A record counts where it went on for a part of these days at least, under a
 * tag and while its line was in force; days are those of the centre (Asia/Shanghai), of meetings those of their place. Listings and positions are learnt of by event,
 * a moment later.
 */
export type InitiativeReport = {
  readonly __typename?: 'InitiativeReport';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** How many records, each once. */
  readonly total: Scalars['Int']['output'];
  /** How many of each that was asked for, none left out but those of which there are none: by line, country, year, then kind of record. */
  readonly rows: ReadonlyArray<InitiativeCount>;
};

/** How many records share what a report tells apart; what it does not is null. */
export type InitiativeCount = {
  readonly __typename?: 'InitiativeCount';
  /** The line of the action plan. */
  readonly initiative?: Maybe<Initiative>;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** What they are. */
  readonly concept?: Maybe<InitiativeConcept>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** What a report on initiatives counts; all conditions hold at once, several values of one are alternatives. */
export type InitiativeReportFilter = {
  /** Codes of lines of the action plan, at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 codes, at most 250. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of groups, such as ASEAN, at most 20: their countries, for the days on which they belong to them. With `countries`, one of both has to hold. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of records. */
  readonly concepts?: InputMaybe<ReadonlyArray<InitiativeConcept>>;
};

/** A place where institutions of several countries innovate together, such as the CATTC Bangkok Innovation Center. */
export type InnovationPlatform = {
  readonly __typename?: 'InnovationPlatform';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as PLT-2026-00001; PLT-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** Its name in a language. */
  readonly name: LocalizedText;
  /** Its name in every language. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** What kind of platform it is. */
  readonly kind: InnovationPlatformKind;
  /** Whether it is open. */
  readonly state: InnovationPlatformState;
  /** The organisations that host it. */
  readonly hosts: ReadonlyArray<Organization>;
  /** The country that it is in. */
  readonly country: Country;
  /** The city that it is in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The mechanism under which it stands. */
  readonly mechanism?: Maybe<Mechanism>;
  /** Its pages. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What runs there, by name. */
  readonly programmes: ReadonlyArray<Scalars['String']['output']>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Whom to ask; only for its hosts, the agencies of its country and the staff. */
  readonly contact?: Maybe<InnovationPlatformContact>;
  /** Its documents that the caller may see: stored ones of its hosts. */
  readonly documents: ReadonlyArray<Document>;
  /** The day of opening; null before. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** The day since which it is closed; null while it is not. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was announced here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A place where institutions of several countries innovate together, such as the CATTC Bangkok Innovation Center. */
export type InnovationPlatformNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A place where institutions of several countries innovate together, such as the CATTC Bangkok Innovation Center. */
export type InnovationPlatformHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom to ask about a platform. */
export type InnovationPlatformContact = {
  readonly __typename?: 'InnovationPlatformContact';
  /** Name of the person or the desk. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email: Scalars['String']['output'];
};

/** Kinds of innovation platforms. */
export const InnovationPlatformKind = {
  /** A centre that brings technology, talents and enterprises together. */
  INNOVATION_CENTER: 'INNOVATION_CENTER',
  /** A laboratory of institutions of several countries. */
  JOINT_LAB: 'JOINT_LAB',
  /** A science park. */
  SCIENCE_PARK: 'SCIENCE_PARK',
  /** A centre for the transfer of technology with one country. */
  TRANSFER_CENTER: 'TRANSFER_CENTER'
} as const;

export type InnovationPlatformKind = typeof InnovationPlatformKind[keyof typeof InnovationPlatformKind];
/** Whether a platform is open. */
export const InnovationPlatformState = {
  /** It is to be opened. */
  ANNOUNCED: 'ANNOUNCED',
  /** It is open. */
  OPEN: 'OPEN',
  /** It is closed, or never opened. */
  CLOSED: 'CLOSED'
} as const;

export type InnovationPlatformState = typeof InnovationPlatformState[keyof typeof InnovationPlatformState];
/** Why a platform was closed. */
export const InnovationPlatformReason = {
  /** What it was set up for came to its end. */
  TERM_ENDED: 'TERM_ENDED',
  /** It went over into another platform. */
  SUCCEEDED: 'SUCCEEDED',
  /** Its hosts gave it up. */
  HOSTS_LEFT: 'HOSTS_LEFT',
  /** It was never opened. */
  NEVER_OPENED: 'NEVER_OPENED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type InnovationPlatformReason = typeof InnovationPlatformReason[keyof typeof InnovationPlatformReason];
/** A page of platforms. */
export type InnovationPlatformConnection = {
  readonly __typename?: 'InnovationPlatformConnection';
  /** Platforms with their cursors. */
  readonly edges: ReadonlyArray<InnovationPlatformEdge>;
  /** The platforms alone. */
  readonly nodes: ReadonlyArray<InnovationPlatform>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A platform in a list. */
export type InnovationPlatformEdge = {
  readonly __typename?: 'InnovationPlatformEdge';
  /** The platform. */
  readonly node: InnovationPlatform;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which platforms; all conditions hold at once, several values of one are alternatives. */
export type InnovationPlatformFilter = {
  /** The one of this number, such as PLT-2026-00001, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InnovationPlatformKind>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<InnovationPlatformState>>;
  /** ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those of a host. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that were open on this day. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of platforms. */
export const InnovationPlatformOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type InnovationPlatformOrder = typeof InnovationPlatformOrder[keyof typeof InnovationPlatformOrder];
/** A bilateral mechanism of technology transfer between China and another country. Open to everybody once it was signed; before that to both sides and the staff. */
export type Mechanism = {
  readonly __typename?: 'Mechanism';
  /** The platforms that stand under it, the newest first. */
  readonly platforms: ReadonlyArray<InnovationPlatform>;
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as MEC-2026-00001; MEC-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** The partner's country; the other side is always China. */
  readonly country: Country;
  /** The agency that answers for it in China. */
  readonly cnAgency: Organization;
  /** The agency that answers for it in the partner's country. */
  readonly partnerAgency: Organization;
  /** State. */
  readonly state: MechanismState;
  /** What was signed; null before both sides said so. */
  readonly instrument?: Maybe<MechanismInstrument>;
  /** The day of signature, once both sides have said so. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Since when it is in force; null before. */
  readonly inForceOn?: Maybe<Scalars['Date']['output']>;
  /** Every how many years both sides review it, 1 to 10. */
  readonly reviewEveryYears: Scalars['Int']['output'];
  /** The day until which the next review is to be recorded; null where none is awaited. */
  readonly nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** What the last review came to; null before the first. */
  readonly lastReview?: Maybe<MechanismReview>;
  /** The side that proposed it; only for both sides and the staff, as is what follows. */
  readonly proposedBy?: Maybe<MechanismSide>;
  /** A signature that one side has recorded, while the other side has not confirmed it. */
  readonly signing?: Maybe<MechanismSigning>;
  /** The sides whose move it is. */
  readonly waitsFor: ReadonlyArray<MechanismSide>;
  /** Since when it waits; null where nobody has to do anything. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when that should be done; null where no time is set. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`: those since it was signed; all of them for both sides and the staff. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The working groups under it, the newest first, at most 100. */
  readonly workingGroups: ReadonlyArray<WorkingGroup>;
};


/** A bilateral mechanism of technology transfer between China and another country. Open to everybody once it was signed; before that to both sides and the staff. */
export type MechanismHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom to ask about a platform. */
export type InnovationPlatformContactInput = {
  /** Name of the person or the desk, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email: Scalars['String']['input'];
};

/** Input of announceInnovationPlatform. */
export type AnnounceInnovationPlatformInput = {
  /** What kind of platform it is. */
  readonly kind: InnovationPlatformKind;
  /** ISO 3166-1 alpha-2 code of the country that it is in. */
  readonly country: Scalars['String']['input'];
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly names: ReadonlyArray<LocalizedTextInput>;
  /** The organisations that host it, 1 to 10. */
  readonly hostIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The city that it is in, at most 100 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The mechanism under which it stands: a signed one, with its country, or any where it is in China. */
  readonly mechanismId?: InputMaybe<Scalars['ID']['input']>;
  /** Its pages. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** What runs there, by name: at most 20, of 200 characters each. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom to ask. */
  readonly contact?: InputMaybe<InnovationPlatformContactInput>;
  /** Its documents, at most 20: stored ones of its hosts. */
  readonly documentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for the staff and the agencies concerned, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The platform after announceInnovationPlatform. */
export type AnnounceInnovationPlatformPayload = {
  readonly __typename?: 'AnnounceInnovationPlatformPayload';
  /** The platform as it is now. */
  readonly innovationPlatform: InnovationPlatform;
};

/** Answer of announceInnovationPlatform. */
export type AnnounceInnovationPlatformResult = AnnounceInnovationPlatformPayload | Refusal;

/** Input of updateInnovationPlatform. */
export type UpdateInnovationPlatformInput = {
  /** The platform. */
  readonly id: Scalars['ID']['input'];
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly names?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The organisations that host it, 1 to 10. */
  readonly hostIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The city that it is in, at most 100 characters. null clears it. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The mechanism under which it stands: a signed one, with its country, or any where it is in China. null clears it. */
  readonly mechanismId?: InputMaybe<Scalars['ID']['input']>;
  /** Its pages. null clears it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** What runs there, by name: at most 20, of 200 characters each. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom to ask. null clears it. */
  readonly contact?: InputMaybe<InnovationPlatformContactInput>;
  /** Its documents, at most 20: stored ones of its hosts. */
  readonly documentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A note for the staff and the agencies concerned, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The platform after updateInnovationPlatform. */
export type UpdateInnovationPlatformPayload = {
  readonly __typename?: 'UpdateInnovationPlatformPayload';
  /** The platform as it is now. */
  readonly innovationPlatform: InnovationPlatform;
};

/** Answer of updateInnovationPlatform. */
export type UpdateInnovationPlatformResult = UpdateInnovationPlatformPayload | Refusal;

/** Input of openInnovationPlatform. */
export type OpenInnovationPlatformInput = {
  /** The platform. */
  readonly id: Scalars['ID']['input'];
  /** The day of opening: today by default, or one since the last change. */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the staff and the agencies concerned, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The platform after openInnovationPlatform. */
export type OpenInnovationPlatformPayload = {
  readonly __typename?: 'OpenInnovationPlatformPayload';
  /** The platform as it is now. */
  readonly innovationPlatform: InnovationPlatform;
};

/** Answer of openInnovationPlatform. */
export type OpenInnovationPlatformResult = OpenInnovationPlatformPayload | Refusal;

/** Input of closeInnovationPlatform. */
export type CloseInnovationPlatformInput = {
  /** The platform. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: InnovationPlatformReason;
  /** The day since which it is closed: today by default, or one since the last change. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the staff and the agencies concerned, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The platform after closeInnovationPlatform. */
export type CloseInnovationPlatformPayload = {
  readonly __typename?: 'CloseInnovationPlatformPayload';
  /** The platform as it is now. */
  readonly innovationPlatform: InnovationPlatform;
};

/** Answer of closeInnovationPlatform. */
export type CloseInnovationPlatformResult = CloseInnovationPlatformPayload | Refusal;

/** Something that was made known at a forum: a platform, a programme, a technology. */
export type Launch = {
  readonly __typename?: 'Launch';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The forum. */
  readonly forum: Forum;
  /** What kind of thing it is. */
  readonly kind: LaunchKind;
  /** Whether it stands. */
  readonly state: LaunchState;
  /** What it is called, in a language. */
  readonly title: LocalizedText;
  /** What it is called, in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** What it is about, in a language; null where nothing is said. */
  readonly about?: Maybe<LocalizedText>;
  /** What it is about, in every language. */
  readonly abouts: ReadonlyArray<LocalizedText>;
  /** Whose it is. */
  readonly organizations: ReadonlyArray<Organization>;
  /** The listing that offers it, where there is one: its id, as not everybody may see it. */
  readonly listingId?: Maybe<Scalars['ID']['output']>;
  /** The platform that was launched, where it is one. */
  readonly platform?: Maybe<InnovationPlatform>;
  /** Id of the mechanism that it came of; whoever may see that one reads it there. */
  readonly mechanismId?: Maybe<Scalars['ID']['output']>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The day. */
  readonly launchedOn: Scalars['Date']['output'];
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was recorded here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something that was made known at a forum: a platform, a programme, a technology. */
export type LaunchTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was made known at a forum: a platform, a programme, a technology. */
export type LaunchAboutArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was made known at a forum: a platform, a programme, a technology. */
export type LaunchHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What kinds of things are launched. */
export const LaunchKind = {
  /** A technology or a product. */
  TECHNOLOGY: 'TECHNOLOGY',
  /** A platform, centre, laboratory or park. */
  PLATFORM: 'PLATFORM',
  /** A programme or a fund. */
  PROGRAMME: 'PROGRAMME',
  /** A report, a list or a standard. */
  PUBLICATION: 'PUBLICATION',
  /** Something else. */
  OTHER: 'OTHER'
} as const;

export type LaunchKind = typeof LaunchKind[keyof typeof LaunchKind];
/** Whether a launch stands. */
export const LaunchState = {
  /** It was made known. */
  LAUNCHED: 'LAUNCHED',
  /** It is taken back. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type LaunchState = typeof LaunchState[keyof typeof LaunchState];
/** Why a launch or a signing was taken back. */
export const ForumOutcomeReason = {
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** It stands in another record. */
  DUPLICATE: 'DUPLICATE',
  /** It did not take place. */
  DID_NOT_HAPPEN: 'DID_NOT_HAPPEN',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type ForumOutcomeReason = typeof ForumOutcomeReason[keyof typeof ForumOutcomeReason];
/** Which launches; all conditions hold at once, several values of one are alternatives. */
export type LaunchFilter = {
  /** Those of a forum. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<LaunchKind>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<LaunchState>>;
  /** Those of an organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of launches. */
export type LaunchConnection = {
  readonly __typename?: 'LaunchConnection';
  /** Launches with their cursors. */
  readonly edges: ReadonlyArray<LaunchEdge>;
  /** The launches alone. */
  readonly nodes: ReadonlyArray<Launch>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A launch in a list. */
export type LaunchEdge = {
  readonly __typename?: 'LaunchEdge';
  /** The launch. */
  readonly node: Launch;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Order of launches. */
export const LaunchOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type LaunchOrder = typeof LaunchOrder[keyof typeof LaunchOrder];
/** Input of recordLaunch. */
export type RecordLaunchInput = {
  /** The forum: one that is open or closed. */
  readonly forumId: Scalars['ID']['input'];
  /** What kind of thing it is. */
  readonly kind: LaunchKind;
  /** What it is called, in up to ten languages, each once, at most 300 characters. */
  readonly titles: ReadonlyArray<LocalizedTextInput>;
  /** What it is about, in up to ten languages, each once, at most 2000 characters. */
  readonly abouts?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Whose it is: 1 to 20 organisations. */
  readonly organizationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The listing that offers it; of listing, platform and mechanism one at most. */
  readonly listingId?: InputMaybe<Scalars['ID']['input']>;
  /** The platform that was launched. */
  readonly platformId?: InputMaybe<Scalars['ID']['input']>;
  /** The mechanism that it came of: a signed one. */
  readonly mechanismId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day, one of the forum's that has come. */
  readonly launchedOn: Scalars['Date']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The launch after recordLaunch. */
export type RecordLaunchPayload = {
  readonly __typename?: 'RecordLaunchPayload';
  /** The launch as it is now. */
  readonly launch: Launch;
};

/** Answer of recordLaunch. */
export type RecordLaunchResult = RecordLaunchPayload | Refusal;

/** Input of updateLaunch. */
export type UpdateLaunchInput = {
  /** The launch. */
  readonly id: Scalars['ID']['input'];
  /** What it is called, in up to ten languages, each once, at most 300 characters. */
  readonly titles?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** What it is about, in up to ten languages, each once, at most 2000 characters. */
  readonly abouts?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Whose it is: 1 to 20 organisations. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The listing that offers it; of listing, platform and mechanism one at most. null clears it. */
  readonly listingId?: InputMaybe<Scalars['ID']['input']>;
  /** The platform that was launched. null clears it. */
  readonly platformId?: InputMaybe<Scalars['ID']['input']>;
  /** The mechanism that it came of: a signed one. null clears it. */
  readonly mechanismId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day, one of the forum's that has come. */
  readonly launchedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The launch after updateLaunch. */
export type UpdateLaunchPayload = {
  readonly __typename?: 'UpdateLaunchPayload';
  /** The launch as it is now. */
  readonly launch: Launch;
};

/** Answer of updateLaunch. */
export type UpdateLaunchResult = UpdateLaunchPayload | Refusal;

/** Input of withdrawLaunch. */
export type WithdrawLaunchInput = {
  /** The launch. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ForumOutcomeReason;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The launch after withdrawLaunch. */
export type WithdrawLaunchPayload = {
  readonly __typename?: 'WithdrawLaunchPayload';
  /** The launch as it is now. */
  readonly launch: Launch;
};

/** Answer of withdrawLaunch. */
export type WithdrawLaunchResult = WithdrawLaunchPayload | Refusal;

/** What a person may act as, where, and from when to when. Seen by the staff, the person, and who granted it. */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** Typed id; the header acting-as names it. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as MND-2026-00001; MND-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** Who holds it; only for the staff and the holder. */
  readonly person?: Maybe<Person>;
  /** Who holds it, as `<issuer>:<sub>`. */
  readonly subject: Scalars['String']['output'];
  /** What the person acts as. */
  readonly role: Role;
  /** The organisation that a MEMBER acts for, or that an officer of an AGENCY works at. */
  readonly organization?: Maybe<Organization>;
  /** The talent profile that a TALENT acts for. */
  readonly profileId?: Maybe<Scalars['ID']['output']>;
  /** The country that an AGENCY or a PARTNER_SYSTEM acts for. */
  readonly country?: Maybe<Country>;
  /** Whether the person may only edit, or also sign. */
  readonly may: MandateScope;
  /** What a machine may do: events:read, events:restricted, agency:act. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null where none is fixed. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The mandate whose holder this one stands in for. */
  readonly deputyOf?: Maybe<Mandate>;
  /** Whether it was taken back. */
  readonly state: MandateState;
  /** Whether it is in force today. While its person is suspended, or the one for whom a deputy stands in, it rests: nobody is let in under it. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Who granted it, as `<issuer>:<sub>`; only for the staff and for who did. */
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the mandate under which it was granted; only for the staff and for who did. */
  readonly grantedUnder?: Maybe<Scalars['ID']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was granted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** What a person may act as, where, and from when to when. Seen by the staff, the person, and who granted it. */
export type MandateHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a mandate reaches. */
export const MandateScope = {
  /** Prepares, but commits nobody. */
  EDIT: 'EDIT',
  /** Also signs and decides. */
  SIGN: 'SIGN'
} as const;

export type MandateScope = typeof MandateScope[keyof typeof MandateScope];
/** Whether a mandate was taken back. */
export const MandateState = {
  /** In force between its days. */
  ACTIVE: 'ACTIVE',
  /** Taken back. */
  REVOKED: 'REVOKED'
} as const;

export type MandateState = typeof MandateState[keyof typeof MandateState];
/** Why a mandate was taken back. */
export const MandateReason = {
  /** The person left the institution. */
  LEFT: 'LEFT',
  /** The person has another task. */
  TASK_ENDED: 'TASK_ENDED',
  /** The credentials may be in other hands. */
  CREDENTIALS_AT_RISK: 'CREDENTIALS_AT_RISK',
  /** Used it against the rules. */
  MISUSE: 'MISUSE',
  /** Granted by mistake. */
  GRANTED_IN_ERROR: 'GRANTED_IN_ERROR',
  /** The mandate that it stood in for was taken back. */
  DEPUTY_GIVER_ENDED: 'DEPUTY_GIVER_ENDED',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type MandateReason = typeof MandateReason[keyof typeof MandateReason];
/** A page of mandates. */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** Mandates with their cursors. */
  readonly edges: ReadonlyArray<MandateEdge>;
  /** The mandates alone. */
  readonly nodes: ReadonlyArray<Mandate>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A mandate in a list. */
export type MandateEdge = {
  readonly __typename?: 'MandateEdge';
  /** The mandate. */
  readonly node: Mandate;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which mandates; all conditions hold at once, several values of one are alternatives. */
export type MandateFilter = {
  /** The one of this number, such as MND-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<MandateState>>;
  /** ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those of one person. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Those for one organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Deputies of one mandate. */
  readonly deputyOf?: InputMaybe<Scalars['ID']['input']>;
  /** Those in force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of mandates. */
export const MandateOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type MandateOrder = typeof MandateOrder[keyof typeof MandateOrder];
/** Grants a mandate. The person is given by `personId`, or by `subject`, which registers who is not registered yet. */
export type GrantMandateInput = {
  /** Id of a registered person whom the caller may see. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** The person as `<issuer>:<sub>`. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** What the person shall act as. */
  readonly role: Role;
  /** The organisation that a MEMBER acts for, or that an officer of an AGENCY works at. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The talent profile that a TALENT acts for; none where it is yet to be made. */
  readonly profileId?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-2 code that an AGENCY or a PARTNER_SYSTEM acts for. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person may only edit, or also sign. */
  readonly may: MandateScope;
  /** Of a PARTNER_SYSTEM: events:read, events:restricted, agency:act; at least one. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First day; today by default. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; none by default. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whom a deputy stands in for: the mandate that the caller holds and acts under. Role and place are then the same, the days within its days. */
  readonly deputyOf?: InputMaybe<Scalars['ID']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The granted mandate. */
export type GrantMandatePayload = {
  readonly __typename?: 'GrantMandatePayload';
  /** The mandate as it is now. */
  readonly mandate: Mandate;
};

/** Answer of grantMandate. */
export type GrantMandateResult = GrantMandatePayload | Refusal;

/** Input of revokeMandate. */
export type RevokeMandateInput = {
  /** The mandate. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: MandateReason;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mandate after revokeMandate. */
export type RevokeMandatePayload = {
  readonly __typename?: 'RevokeMandatePayload';
  /** The mandate as it is now. */
  readonly mandate: Mandate;
};

/** Answer of revokeMandate. */
export type RevokeMandateResult = RevokeMandatePayload | Refusal;

/** What two governments' agencies sign. */
export type MechanismInstrument = {
  readonly __typename?: 'MechanismInstrument';
  /** What kind of instrument it is. */
  readonly kind: MechanismInstrumentKind;
  /** Its title in a language. */
  readonly title: LocalizedText;
  /** Its title in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** Its documents that the caller may see: stored ones of the partner's agency. */
  readonly documents: ReadonlyArray<Document>;
};


/** What two governments' agencies sign. */
export type MechanismInstrumentTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A signature that waits for the other side's confirmation. */
export type MechanismSigning = {
  readonly __typename?: 'MechanismSigning';
  /** The side that recorded it. */
  readonly side: MechanismSide;
  /** The day of signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** What was signed. */
  readonly instrument: MechanismInstrument;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a review came to. */
export type MechanismReview = {
  readonly __typename?: 'MechanismReview';
  /** The day since which it is so. */
  readonly on: Scalars['Date']['output'];
  /** What it came to. */
  readonly outcome: MechanismReviewOutcome;
};

/** The two sides of a mechanism. */
export const MechanismSide = {
  /** China: its agency, or the secretariat. */
  CHINA: 'CHINA',
  /** The partner's country: its agency. */
  PARTNER: 'PARTNER'
} as const;

export type MechanismSide = typeof MechanismSide[keyof typeof MechanismSide];
/** State of a mechanism. */
export const MechanismState = {
  /** One side proposed it. */
  PROPOSED: 'PROPOSED',
  /** Both sides negotiate; a signature that one side has recorded waits for the other. */
  NEGOTIATING: 'NEGOTIATING',
  /** Signed, and not in force yet. */
  SIGNED: 'SIGNED',
  /** In force. */
  IN_FORCE: 'IN_FORCE',
  /** In force, but nothing comes of it at present. */
  DORMANT: 'DORMANT',
  /** Over, or never agreed. */
  TERMINATED: 'TERMINATED'
} as const;

export type MechanismState = typeof MechanismState[keyof typeof MechanismState];
/** Kinds of instruments. */
export const MechanismInstrumentKind = {
  /** A memorandum of understanding. */
  MOU: 'MOU',
  /** An agreement. */
  AGREEMENT: 'AGREEMENT',
  /** A protocol. */
  PROTOCOL: 'PROTOCOL',
  /** A joint statement. */
  JOINT_STATEMENT: 'JOINT_STATEMENT'
} as const;

export type MechanismInstrumentKind = typeof MechanismInstrumentKind[keyof typeof MechanismInstrumentKind];
/** What a review of a mechanism comes to. */
export const MechanismReviewOutcome = {
  /** It goes on as it is. */
  CONTINUE: 'CONTINUE',
  /** It goes on, and the instrument is to be amended. */
  AMEND: 'AMEND',
  /** It ends. */
  LET_LAPSE: 'LET_LAPSE'
} as const;

export type MechanismReviewOutcome = typeof MechanismReviewOutcome[keyof typeof MechanismReviewOutcome];
/** Why a mechanism became dormant or ended. */
export const MechanismReason = {
  /** Nothing came of it for a long time. */
  INACTIVE: 'INACTIVE',
  /** Another instrument took its place. */
  REPLACED: 'REPLACED',
  /** A review let it lapse. */
  LAPSED: 'LAPSED',
  /** A side gave notice. */
  DENOUNCED: 'DENOUNCED',
  /** The sides did not come to terms. */
  NOT_AGREED: 'NOT_AGREED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type MechanismReason = typeof MechanismReason[keyof typeof MechanismReason];
/** A page of mechanisms. */
export type MechanismConnection = {
  readonly __typename?: 'MechanismConnection';
  /** Mechanisms with their cursors. */
  readonly edges: ReadonlyArray<MechanismEdge>;
  /** The mechanisms alone. */
  readonly nodes: ReadonlyArray<Mechanism>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A mechanism in a list. */
export type MechanismEdge = {
  readonly __typename?: 'MechanismEdge';
  /** The mechanism. */
  readonly node: Mechanism;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which mechanisms; all conditions hold at once, several values of one are alternatives. */
export type MechanismFilter = {
  /** The one of this number, such as MEC-2026-00001, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<MechanismState>>;
  /** ISO 3166-1 alpha-2 codes of partners' countries, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those with countries that are today in the group with this code, such as ASEAN. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Those of an agency, on either side. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Those whose next review is to be recorded until this day. */
  readonly reviewUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of mechanisms. */
export const MechanismOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type MechanismOrder = typeof MechanismOrder[keyof typeof MechanismOrder];
/** What was signed. */
export type MechanismInstrumentInput = {
  /** What kind of instrument it is. */
  readonly kind: MechanismInstrumentKind;
  /** Its title in up to ten languages, each once, at most 300 characters. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** Its documents, at most 20: stored ones of the partner's agency. */
  readonly documentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Input of proposeMechanism. */
export type ProposeMechanismInput = {
  /** ISO 3166-1 alpha-2 code of the partner's country. */
  readonly country: Scalars['String']['input'];
  /** The agency that answers for it in China. */
  readonly cnAgencyId: Scalars['ID']['input'];
  /** The agency that answers for it in the partner's country. */
  readonly partnerAgencyId: Scalars['ID']['input'];
  /** Every how many years both sides review it, 1 to 10. */
  readonly reviewEveryYears: Scalars['Int']['input'];
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after proposeMechanism. */
export type ProposeMechanismPayload = {
  readonly __typename?: 'ProposeMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of proposeMechanism. */
export type ProposeMechanismResult = ProposeMechanismPayload | Refusal;

/** Input of updateMechanism. */
export type UpdateMechanismInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Another agency of China: for the Chinese side to say. */
  readonly cnAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Another agency of the partner's country: for that side to say. */
  readonly partnerAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Every how many years both sides review it, 1 to 10; counted anew from the last review. */
  readonly reviewEveryYears?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after updateMechanism. */
export type UpdateMechanismPayload = {
  readonly __typename?: 'UpdateMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of updateMechanism. */
export type UpdateMechanismResult = UpdateMechanismPayload | Refusal;

/** Input of negotiateMechanism. */
export type NegotiateMechanismInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after negotiateMechanism. */
export type NegotiateMechanismPayload = {
  readonly __typename?: 'NegotiateMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of negotiateMechanism. */
export type NegotiateMechanismResult = NegotiateMechanismPayload | Refusal;

/** Input of signMechanism. */
export type SignMechanismInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** What was signed. */
  readonly instrument: MechanismInstrumentInput;
  /** The day of signature: today, or one since the last change. */
  readonly signedOn: Scalars['Date']['input'];
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after signMechanism. */
export type SignMechanismPayload = {
  readonly __typename?: 'SignMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of signMechanism. */
export type SignMechanismResult = SignMechanismPayload | Refusal;

/** Input of confirmMechanismSigning. */
export type ConfirmMechanismSigningInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after confirmMechanismSigning. */
export type ConfirmMechanismSigningPayload = {
  readonly __typename?: 'ConfirmMechanismSigningPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of confirmMechanismSigning. */
export type ConfirmMechanismSigningResult = ConfirmMechanismSigningPayload | Refusal;

/** Input of enterMechanismIntoForce. */
export type EnterMechanismIntoForceInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is in force: today by default, or a day since it was signed. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after enterMechanismIntoForce. */
export type EnterMechanismIntoForcePayload = {
  readonly __typename?: 'EnterMechanismIntoForcePayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of enterMechanismIntoForce. */
export type EnterMechanismIntoForceResult = EnterMechanismIntoForcePayload | Refusal;

/** Input of markMechanismDormant. */
export type MarkMechanismDormantInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: MechanismReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after markMechanismDormant. */
export type MarkMechanismDormantPayload = {
  readonly __typename?: 'MarkMechanismDormantPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of markMechanismDormant. */
export type MarkMechanismDormantResult = MarkMechanismDormantPayload | Refusal;

/** Input of reviveMechanism. */
export type ReviveMechanismInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after reviveMechanism. */
export type ReviveMechanismPayload = {
  readonly __typename?: 'ReviveMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of reviveMechanism. */
export type ReviveMechanismResult = ReviveMechanismPayload | Refusal;

/** Input of recordMechanismReview. */
export type RecordMechanismReviewInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** What the review came to; LET_LAPSE ends the mechanism. */
  readonly outcome: MechanismReviewOutcome;
  /** The day until which the next review is to be recorded; by default so many years later as reviewEveryYears says. */
  readonly nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after recordMechanismReview. */
export type RecordMechanismReviewPayload = {
  readonly __typename?: 'RecordMechanismReviewPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of recordMechanismReview. */
export type RecordMechanismReviewResult = RecordMechanismReviewPayload | Refusal;

/** Input of terminateMechanism. */
export type TerminateMechanismInput = {
  /** The mechanism. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: MechanismReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The mechanism after terminateMechanism. */
export type TerminateMechanismPayload = {
  readonly __typename?: 'TerminateMechanismPayload';
  /** The mechanism as it is now. */
  readonly mechanism: Mechanism;
};

/** Answer of terminateMechanism. */
export type TerminateMechanismResult = TerminateMechanismPayload | Refusal;

/** A meeting of a working group. Seen by both sides and the staff. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The working group that meets. */
  readonly workingGroup: WorkingGroup;
  /** Its number among the meetings of the group, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The partner's country. */
  readonly country: Country;
  /** State. */
  readonly state: MeetingState;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** IANA time zone of the place. */
  readonly timeZone: Scalars['String']['output'];
  /** The same times on the wall clocks of both capitals and of the place. */
  readonly localTimes: ReadonlyArray<MeetingTime>;
  /** Where. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Address of the online conference. */
  readonly onlineUrl?: Maybe<Scalars['String']['output']>;
  /** How often it was moved: the SEQUENCE of its invitation. */
  readonly sequence: Scalars['Int']['output'];
  /** What is to be spoken about. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Who was expected and who came; only for both sides' agencies and the staff. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** What was decided, as the minutes have it. */
  readonly decisions: ReadonlyArray<MeetingDecision>;
  /** The minutes; null before somebody drafted them. */
  readonly minutes?: Maybe<MeetingMinutes>;
  /** What was agreed to be done there, what falls due next first. */
  readonly actionItems?: Maybe<ActionItemConnection>;
  /** The invitation as an iCalendar file: a request, or the cancellation of one. It names those who are invited; only for both sides' agencies and the staff. */
  readonly invitation?: Maybe<MeetingInvitation>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A meeting of a working group. Seen by both sides and the staff. */
export type MeetingActionItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of a working group. Seen by both sides and the staff. */
export type MeetingHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The time of a meeting on the wall clocks of a time zone. */
export type MeetingTime = {
  readonly __typename?: 'MeetingTime';
  /** IANA time zone. */
  readonly timeZone: Scalars['String']['output'];
  /** When it begins there, such as 2026-03-01T09:00:00. */
  readonly startsAt: Scalars['String']['output'];
  /** When it ends there. */
  readonly endsAt: Scalars['String']['output'];
};

/** A point of the agenda. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What it is about, in a language. */
  readonly title: LocalizedText;
  /** What it is about, in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
};


/** A point of the agenda. */
export type AgendaItemTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of a meeting. */
export type MeetingDecision = {
  readonly __typename?: 'MeetingDecision';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What was decided, in a language. */
  readonly text: LocalizedText;
  /** What was decided, in every language. */
  readonly texts: ReadonlyArray<LocalizedText>;
};


/** A decision of a meeting. */
export type MeetingDecisionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody came to a meeting. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** For which side. */
  readonly side: MechanismSide;
  /** Whether they came. */
  readonly present: Scalars['Boolean']['output'];
};

/** What both sides hold to have been said and decided. */
export type MeetingMinutes = {
  readonly __typename?: 'MeetingMinutes';
  /** The text in a language. */
  readonly text: LocalizedText;
  /** The text in every language. */
  readonly texts: ReadonlyArray<LocalizedText>;
  /** The side that drafted or last changed them. */
  readonly draftedBy: MechanismSide;
  /** The sides that have agreed; a change takes their agreement away. */
  readonly agreedBy: ReadonlyArray<MechanismSide>;
  /** When they were drafted or last changed. */
  readonly draftedAt: Scalars['DateTime']['output'];
};


/** What both sides hold to have been said and decided. */
export type MeetingMinutesTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** An invitation that calendars read. */
export type MeetingInvitation = {
  readonly __typename?: 'MeetingInvitation';
  /** The file: text/calendar; charset=utf-8 (RFC 5545, RFC 5546). */
  readonly text: Scalars['String']['output'];
  /** REQUEST, or CANCEL of a meeting that was cancelled. */
  readonly method: Scalars['String']['output'];
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
};

/** State of a meeting. */
export const MeetingState = {
  /** It is to be held. */
  PLANNED: 'PLANNED',
  /** It was held; its minutes are not agreed yet. */
  HELD: 'HELD',
  /** Both sides have agreed its minutes. */
  MINUTES_AGREED: 'MINUTES_AGREED',
  /** It will not be held. */
  CANCELLED: 'CANCELLED'
} as const;

export type MeetingState = typeof MeetingState[keyof typeof MeetingState];
/** Why a meeting was moved or cancelled. */
export const MeetingReason = {
  /** A side cannot come then. */
  SIDE_UNAVAILABLE: 'SIDE_UNAVAILABLE',
  /** The place is not to be had. */
  VENUE_UNAVAILABLE: 'VENUE_UNAVAILABLE',
  /** Travel is not possible. */
  TRAVEL: 'TRAVEL',
  /** What it was for is settled. */
  SETTLED: 'SETTLED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type MeetingReason = typeof MeetingReason[keyof typeof MeetingReason];
/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** Meetings with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A meeting in a list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** The meeting. */
  readonly node: Meeting;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which meetings; all conditions hold at once, several values of one are alternatives. */
export type MeetingFilter = {
  /** Those of a working group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<MeetingState>>;
  /** ISO 3166-1 alpha-2 codes of partners' countries, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that end after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that begin before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of meetings. */
export const MeetingOrder = {
  /** Earliest first. */
  STARTS: 'STARTS',
  /** Latest first; the default. */
  STARTS_DESC: 'STARTS_DESC'
} as const;

export type MeetingOrder = typeof MeetingOrder[keyof typeof MeetingOrder];
/** A point of the agenda. */
export type AgendaItemInput = {
  /** What it is about, in up to ten languages, each once, at most 300 characters. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
};

/** A decision of a meeting; they are numbered in their order. */
export type MeetingDecisionInput = {
  /** What was decided, in up to ten languages, each once, at most 2000 characters. */
  readonly text: ReadonlyArray<LocalizedTextInput>;
};

/** Somebody who was expected at a meeting. */
export type AttendanceInput = {
  /** Their name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** For which side. */
  readonly side: MechanismSide;
  /** Whether they came. */
  readonly present: Scalars['Boolean']['input'];
};

/** Input of planMeeting. */
export type PlanMeetingInput = {
  /** The working group that meets. */
  readonly workingGroupId: Scalars['ID']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends: within seven days. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** IANA time zone of the place, such as Asia/Bangkok: invitations tell its wall clock. */
  readonly timeZone: Scalars['String']['input'];
  /** Where, at most 300 characters; a place, an address of a conference, or both. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Address of an online conference: https://… */
  readonly onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** What is to be spoken about, at most 50 points. */
  readonly agenda?: InputMaybe<ReadonlyArray<AgendaItemInput>>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after planMeeting. */
export type PlanMeetingPayload = {
  readonly __typename?: 'PlanMeetingPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of planMeeting. */
export type PlanMeetingResult = PlanMeetingPayload | Refusal;

/** Input of rescheduleMeeting. */
export type RescheduleMeetingInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends: within seven days. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** IANA time zone of the place, such as Asia/Bangkok: invitations tell its wall clock. */
  readonly timeZone: Scalars['String']['input'];
  /** Where, at most 300 characters; a place, an address of a conference, or both. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Address of an online conference: https://… */
  readonly onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: MeetingReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after rescheduleMeeting. */
export type RescheduleMeetingPayload = {
  readonly __typename?: 'RescheduleMeetingPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of rescheduleMeeting. */
export type RescheduleMeetingResult = RescheduleMeetingPayload | Refusal;

/** Input of setMeetingAgenda. */
export type SetMeetingAgendaInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** What is to be spoken about, at most 50 points; it takes the place of what stood there. */
  readonly agenda: ReadonlyArray<AgendaItemInput>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. Left out, they stay. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after setMeetingAgenda. */
export type SetMeetingAgendaPayload = {
  readonly __typename?: 'SetMeetingAgendaPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of setMeetingAgenda. */
export type SetMeetingAgendaResult = SetMeetingAgendaPayload | Refusal;

/** Input of holdMeeting. */
export type HoldMeetingInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Who was expected and who came, at most 200. */
  readonly attendance: ReadonlyArray<AttendanceInput>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after holdMeeting. */
export type HoldMeetingPayload = {
  readonly __typename?: 'HoldMeetingPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of holdMeeting. */
export type HoldMeetingResult = HoldMeetingPayload | Refusal;

/** Input of draftMeetingMinutes. */
export type DraftMeetingMinutesInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** The minutes in up to ten languages, each once, at most 50,000 characters. */
  readonly minutes: ReadonlyArray<LocalizedTextInput>;
  /** What was decided, at most 50; they take the place of what stood there. */
  readonly decisions?: InputMaybe<ReadonlyArray<MeetingDecisionInput>>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after draftMeetingMinutes. */
export type DraftMeetingMinutesPayload = {
  readonly __typename?: 'DraftMeetingMinutesPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of draftMeetingMinutes. */
export type DraftMeetingMinutesResult = DraftMeetingMinutesPayload | Refusal;

/** Input of agreeMeetingMinutes. */
export type AgreeMeetingMinutesInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after agreeMeetingMinutes. */
export type AgreeMeetingMinutesPayload = {
  readonly __typename?: 'AgreeMeetingMinutesPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of agreeMeetingMinutes. */
export type AgreeMeetingMinutesResult = AgreeMeetingMinutesPayload | Refusal;

/** Input of cancelMeeting. */
export type CancelMeetingInput = {
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: MeetingReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting after cancelMeeting. */
export type CancelMeetingPayload = {
  readonly __typename?: 'CancelMeetingPayload';
  /** The meeting as it is now. */
  readonly meeting: Meeting;
};

/** Answer of cancelMeeting. */
export type CancelMeetingResult = CancelMeetingPayload | Refusal;

/** A time in a case: what is due when it is over. */
export type MembershipDeadline = {
  readonly __typename?: 'MembershipDeadline';
  /** What is due. */
  readonly kind: MembershipDeadlineKind;
  /** When; while it stands still, when it would have been. */
  readonly due: Scalars['DateTime']['output'];
  /** What it is counted in; null where it is due at an instant. */
  readonly unit?: Maybe<DeadlineUnit>;
  /** How many of them, the day on which it begins not counted; null where it is due at an instant. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** The country whose holidays are no working days, ISO 3166-1; null where it is due at an instant. */
  readonly calendar?: Maybe<Scalars['String']['output']>;
  /** Since when it stands still; null while it runs. */
  readonly pausedSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whether holidays that nobody has announced yet may move it. */
  readonly isProvisional: Scalars['Boolean']['output'];
};

/** What is due in a case of membership. */
export const MembershipDeadlineKind = {
  /** The secretariat's screening of an application. */
  SCREENING: 'SCREENING',
  /** The agency's recommendation; afterwards a second person of the secretariat may give it. */
  RECOMMENDATION: 'RECOMMENDATION',
  /** The applicant's answer to a question; afterwards the application has expired. */
  ANSWER: 'ANSWER',
  /** The council's decision on an application or an appeal. */
  DECISION: 'DECISION',
  /** The membership falls due for renewal. */
  RENEWAL: 'RENEWAL',
  /** The end of the term; a membership that is not renewed has lapsed. */
  TERM_END: 'TERM_END',
  /** The last day on which a lapsed membership may be renewed; afterwards it is over. */
  LAPSE_END: 'LAPSE_END',
  /** The member's answer to the notice of a suspension. */
  NOTICE: 'NOTICE',
  /** The member's appeal against a suspension. */
  APPEAL: 'APPEAL'
} as const;

export type MembershipDeadlineKind = typeof MembershipDeadlineKind[keyof typeof MembershipDeadlineKind];
/** What a time is counted in. */
export const DeadlineUnit = {
  /** Days of the calendar. */
  DAYS: 'DAYS',
  /** Days that are worked in the country whose calendar is named. */
  WORKING_DAYS: 'WORKING_DAYS'
} as const;

export type DeadlineUnit = typeof DeadlineUnit[keyof typeof DeadlineUnit];
/** What can be done with several memberships at once. */
export const MembershipBulkAction = {
  /** As screenMembership. */
  SCREEN: 'SCREEN',
  /** As declineMembership. */
  DECLINE: 'DECLINE',
  /** As requestMembershipInfo. */
  REQUEST_INFO: 'REQUEST_INFO',
  /** As recommendMembership. */
  RECOMMEND: 'RECOMMEND',
  /** As declineRecommendation. */
  DECLINE_RECOMMENDATION: 'DECLINE_RECOMMENDATION',
  /** As approveMembership. */
  APPROVE: 'APPROVE',
  /** As rejectMembership. */
  REJECT: 'REJECT',
  /** As giveSuspensionNotice. */
  GIVE_NOTICE: 'GIVE_NOTICE',
  /** As suspendMembership. */
  SUSPEND: 'SUSPEND',
  /** As reinstateMembership. */
  REINSTATE: 'REINSTATE',
  /** As expelMembership. */
  EXPEL: 'EXPEL'
} as const;

export type MembershipBulkAction = typeof MembershipBulkAction[keyof typeof MembershipBulkAction];
/** One of the memberships. */
export type DecideMembershipsItem = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of decideMemberships: what is said holds for each of them. */
export type DecideMembershipsInput = {
  /** What is done. */
  readonly action: MembershipBulkAction;
  /** 1 to 40 memberships, each once; each is answered on its own. */
  readonly items: ReadonlyArray<DecideMembershipsItem>;
  /** Why, see vocabulary(name: MembershipReason); it has to be given where the mutation of one takes it. */
  readonly reason?: InputMaybe<MembershipReason>;
  /** A note for the parties and the staff, at most 2000 characters; it has to be given where the mutation of one takes it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How the council voted, of each; it has to be given where the council decides. */
  readonly council?: InputMaybe<CouncilDecisionInput>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of each membership, in the order of the input. */
export type DecideMembershipsPayload = {
  readonly __typename?: 'DecideMembershipsPayload';
  /** One result per membership. */
  readonly results: ReadonlyArray<MembershipDecisionResult>;
};

/** What became of one membership of several. */
export type MembershipDecisionResult = {
  readonly __typename?: 'MembershipDecisionResult';
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The id that was given. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was done. */
  readonly accepted: Scalars['Boolean']['output'];
  /** The membership as it is now; null where it was refused. */
  readonly membership?: Maybe<Membership>;
  /** Why it was refused. */
  readonly refusal?: Maybe<Refusal>;
};

/** Answer of decideMemberships. */
export type DecideMembershipsResult = DecideMembershipsPayload | Refusal;

/** The shortest way from where a membership stands to a state. */
export type MembershipPath = {
  readonly __typename?: 'MembershipPath';
  /** The state that it leads to. */
  readonly goal: MembershipState;
  /** Whether a way leads there; an organisation whose membership has ended applies anew. */
  readonly reachable: Scalars['Boolean']['output'];
  /** The steps, the next one first; empty where it is there already, or no way leads there. */
  readonly steps: ReadonlyArray<MembershipPathStep>;
  /** How long the steps take together as a rule: the sum of their medians by the end of yesterday, in days; null where one of them is not known. */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
};

/** One step of a way. */
export type MembershipPathStep = {
  readonly __typename?: 'MembershipPathStep';
  /** Name of the mutation, or of what the clock does. */
  readonly action: Scalars['String']['output'];
  /** State before. */
  readonly from: MembershipState;
  /** State after. */
  readonly to: MembershipState;
  /** Whose move it is; null where the clock does it when its day has come. */
  readonly waitsFor?: Maybe<CaseParty>;
  /** Kinds of documents that have to be stored before: of an organisation without a ROR id, what proves its legal status. */
  readonly documents: ReadonlyArray<DocumentKind>;
  /** Those of them that are missing now. */
  readonly missingDocuments: ReadonlyArray<DocumentKind>;
  /**
   * How many days memberships stayed in the state before, in the middle of all that had left it by the end of yesterday (Asia/Shanghai); null where fewer than five had.
   * Computed once a day: what is recorded later for an earlier day counts tomorrow.
   */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
};

/** Kind of membership. */
export const MembershipTier = {
  /** Takes part in steering the network. */
  CORE: 'CORE',
  /** Takes part in the network. */
  ORDINARY: 'ORDINARY'
} as const;

export type MembershipTier = typeof MembershipTier[keyof typeof MembershipTier];
/** Where a membership stands. */
export const MembershipState = {
  /** The application is being written. */
  DRAFT: 'DRAFT',
  /** The application was handed in. */
  SUBMITTED: 'SUBMITTED',
  /** The secretariat and the agency examine it. */
  VETTING: 'VETTING',
  /** The applicant was asked for information. */
  INFO_REQUESTED: 'INFO_REQUESTED',
  /** The agency recommends it. */
  RECOMMENDED: 'RECOMMENDED',
  /** The agency advises against it. */
  NOT_RECOMMENDED: 'NOT_RECOMMENDED',
  /** The organisation is a member. */
  ACTIVE: 'ACTIVE',
  /** The term ends within 90 days. */
  RENEWAL_DUE: 'RENEWAL_DUE',
  /** The term ended without renewal; it can be renewed for 365 days. */
  LAPSED: 'LAPSED',
  /** The rights of a member rest. */
  SUSPENDED: 'SUSPENDED',
  /** The application was not accepted. */
  REJECTED: 'REJECTED',
  /** The organisation withdrew. */
  WITHDRAWN: 'WITHDRAWN',
  /** The council expelled the member. */
  EXPELLED: 'EXPELLED',
  /** The applicant did not answer in time. */
  EXPIRED: 'EXPIRED'
} as const;

export type MembershipState = typeof MembershipState[keyof typeof MembershipState];
/** Whose move it is in a case. */
export const CaseParty = {
  /** The organisation. */
  MEMBER: 'MEMBER',
  /** The secretariat of the centre. */
  SECRETARIAT: 'SECRETARIAT',
  /** The agency of the country. */
  AGENCY: 'AGENCY',
  /** The council. */
  COUNCIL: 'COUNCIL'
} as const;

export type CaseParty = typeof CaseParty[keyof typeof CaseParty];
/** Why a membership was refused, suspended or ended, or what is asked for. */
export const MembershipReason = {
  /** The organisation does not meet the conditions. */
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  /** Data or documents are missing or unclear. */
  INCOMPLETE_DATA: 'INCOMPLETE_DATA',
  /** Its work lies outside the network's fields. */
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** The organisation is or was already a member under another record. */
  DUPLICATE: 'DUPLICATE',
  /** An interest stands against it. */
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  /** The rules of the network were broken. */
  BREACH_OF_RULES: 'BREACH_OF_RULES',
  /** The member has taken no part for long. */
  INACTIVITY: 'INACTIVITY',
  /** What was stated is not true. */
  FALSE_INFORMATION: 'FALSE_INFORMATION',
  /** Sanctions or export control stand against it. */
  SANCTIONS: 'SANCTIONS',
  /** The applicant did not answer in time. */
  NO_ANSWER: 'NO_ANSWER',
  /** The term ended and was not renewed in time. */
  NOT_RENEWED: 'NOT_RENEWED',
  /** The organisation wishes it. */
  OWN_WISH: 'OWN_WISH',
  /** The organisation was merged, split or closed. */
  REORGANISED: 'REORGANISED',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type MembershipReason = typeof MembershipReason[keyof typeof MembershipReason];
/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** Memberships with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The memberships alone. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A membership in a list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** The membership. */
  readonly node: Membership;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which memberships; all conditions hold at once, several values of one are alternatives. */
export type MembershipFilter = {
  /** The one of this number, such as MEM-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipState>>;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tiers. */
  readonly tiers?: InputMaybe<ReadonlyArray<MembershipTier>>;
  /** All memberships of one organisation, ended ones too. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of memberships. */
export const MembershipOrder = {
  /** Oldest application first. */
  CREATED: 'CREATED',
  /** Latest application first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type MembershipOrder = typeof MembershipOrder[keyof typeof MembershipOrder];
/** Begins an application. */
export type ApplyForMembershipInput = {
  /** The organisation that applies. */
  readonly organizationId: Scalars['ID']['input'];
  /** Kind of membership. */
  readonly tier: MembershipTier;
  /** Fields of interest, OECD FORD codes such as 2.11, 1 to 20. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** The agency that sponsors the application: one that answers for memberships in the organisation's country today. */
  readonly sponsorAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** A note for the secretariat, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The begun application. */
export type ApplyForMembershipPayload = {
  readonly __typename?: 'ApplyForMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of applyForMembership. */
export type ApplyForMembershipResult = ApplyForMembershipPayload | Refusal;

/** Input of submitMembership. */
export type SubmitMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after submitMembership. */
export type SubmitMembershipPayload = {
  readonly __typename?: 'SubmitMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of submitMembership. */
export type SubmitMembershipResult = SubmitMembershipPayload | Refusal;

/** Input of screenMembership. */
export type ScreenMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after screenMembership. */
export type ScreenMembershipPayload = {
  readonly __typename?: 'ScreenMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of screenMembership. */
export type ScreenMembershipResult = ScreenMembershipPayload | Refusal;

/** Input of declineMembership. */
export type DeclineMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after declineMembership. */
export type DeclineMembershipPayload = {
  readonly __typename?: 'DeclineMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of declineMembership. */
export type DeclineMembershipResult = DeclineMembershipPayload | Refusal;

/** Input of requestMembershipInfo. */
export type RequestMembershipInfoInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** What is missing, for the applicant to read; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after requestMembershipInfo. */
export type RequestMembershipInfoPayload = {
  readonly __typename?: 'RequestMembershipInfoPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of requestMembershipInfo. */
export type RequestMembershipInfoResult = RequestMembershipInfoPayload | Refusal;

/** Input of resubmitMembership. */
export type ResubmitMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Fields of interest in place of the earlier ones, OECD FORD codes. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after resubmitMembership. */
export type ResubmitMembershipPayload = {
  readonly __typename?: 'ResubmitMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of resubmitMembership. */
export type ResubmitMembershipResult = ResubmitMembershipPayload | Refusal;

/** Input of recommendMembership. */
export type RecommendMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after recommendMembership. */
export type RecommendMembershipPayload = {
  readonly __typename?: 'RecommendMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of recommendMembership. */
export type RecommendMembershipResult = RecommendMembershipPayload | Refusal;

/** Input of declineRecommendation. */
export type DeclineRecommendationInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after declineRecommendation. */
export type DeclineRecommendationPayload = {
  readonly __typename?: 'DeclineRecommendationPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of declineRecommendation. */
export type DeclineRecommendationResult = DeclineRecommendationPayload | Refusal;

/** Input of approveMembership. */
export type ApproveMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** How the council voted. */
  readonly council: CouncilDecisionInput;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after approveMembership. */
export type ApproveMembershipPayload = {
  readonly __typename?: 'ApproveMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of approveMembership. */
export type ApproveMembershipResult = ApproveMembershipPayload | Refusal;

/** Input of rejectMembership. */
export type RejectMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** How the council voted. */
  readonly council: CouncilDecisionInput;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after rejectMembership. */
export type RejectMembershipPayload = {
  readonly __typename?: 'RejectMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of rejectMembership. */
export type RejectMembershipResult = RejectMembershipPayload | Refusal;

/** Input of suspendMembership. */
export type SuspendMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after suspendMembership. */
export type SuspendMembershipPayload = {
  readonly __typename?: 'SuspendMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of suspendMembership. */
export type SuspendMembershipResult = SuspendMembershipPayload | Refusal;

/** Input of reinstateMembership. */
export type ReinstateMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after reinstateMembership. */
export type ReinstateMembershipPayload = {
  readonly __typename?: 'ReinstateMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of reinstateMembership. */
export type ReinstateMembershipResult = ReinstateMembershipPayload | Refusal;

/** Input of withdrawMembership. */
export type WithdrawMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after withdrawMembership. */
export type WithdrawMembershipPayload = {
  readonly __typename?: 'WithdrawMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of withdrawMembership. */
export type WithdrawMembershipResult = WithdrawMembershipPayload | Refusal;

/** Input of expelMembership. */
export type ExpelMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** How the council voted. */
  readonly council: CouncilDecisionInput;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after expelMembership. */
export type ExpelMembershipPayload = {
  readonly __typename?: 'ExpelMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of expelMembership. */
export type ExpelMembershipResult = ExpelMembershipPayload | Refusal;

/** Input of renewMembership. */
export type RenewMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** That the organisation's data was checked and is right; must be true. */
  readonly dataConfirmed: Scalars['Boolean']['input'];
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after renewMembership. */
export type RenewMembershipPayload = {
  readonly __typename?: 'RenewMembershipPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of renewMembership. */
export type RenewMembershipResult = RenewMembershipPayload | Refusal;

/** A record as it was when it was merged into another one. */
export type MergedOrganization = {
  readonly __typename?: 'MergedOrganization';
  /** Its id, which answers the survivor. */
  readonly id: Scalars['ID']['output'];
  /** Its ROR id, unless the survivor has it now. */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** All its names, the displayed one first. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** Id of the record that it was merged into. */
  readonly mergedInto: Scalars['ID']['output'];
  /** When it was merged. */
  readonly mergedAt: Scalars['DateTime']['output'];
};

/** What became of one organisation of a batch. */
export const RegistrationOutcome = {
  /** It is new in the register. */
  REGISTERED: 'REGISTERED',
  /** Its facts changed. */
  UPDATED: 'UPDATED',
  /** Its source changed only what was edited here; that was kept. */
  KEPT: 'KEPT',
  /** It was already there, just so. */
  UNCHANGED: 'UNCHANGED',
  /** It was entered as withdrawn, or changed to that. */
  WITHDRAWN: 'WITHDRAWN',
  /** Its source stated this before what is registered, which stays: sourceModifiedOn tells since when. takeOlder takes it. */
  OLDER: 'OLDER',
  /** It was not taken. */
  REFUSED: 'REFUSED',
  /** Its record was merged into another one, which stays as it is. */
  MERGED: 'MERGED'
} as const;

export type RegistrationOutcome = typeof RegistrationOutcome[keyof typeof RegistrationOutcome];
/** Why two records were merged. */
export const MergeReason = {
  /** They are records of one organisation. */
  DUPLICATE: 'DUPLICATE',
  /** The organisation became part of the other one, or was followed by it. */
  SUCCESSION: 'SUCCESSION',
  /** Another reason; the note says which. */
  OTHER: 'OTHER'
} as const;

export type MergeReason = typeof MergeReason[keyof typeof MergeReason];
/** Which record is merged into which. What only the merged one has goes over to the survivor; the survivor's own facts stay. */
export type MergeOrganizationsInput = {
  /** The record that goes up in the other one; its id answers the survivor from then on. */
  readonly id: Scalars['ID']['input'];
  /** The record that stays; of one that was merged before, its survivor. */
  readonly into: Scalars['ID']['input'];
  /** Why. */
  readonly reason: MergeReason;
  /** A note for the staff, at most 2000 characters; mandatory for OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** True to merge across a border: never where the merged one has a live membership or answers for its country as an agency. */
  readonly acrossCountries: Scalars['Boolean']['input'];
  /** Version of the record to be merged that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Version of the surviving record that the caller has seen; a newer one is refused. */
  readonly expectedVersionInto?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing: the answer shows what would move. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a merge moved to the survivor. */
export type MergeMoves = {
  readonly __typename?: 'MergeMoves';
  /** Names that the survivor did not have; former names of the merged one are its other names now. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** Internet domains that the survivor did not have. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Ids in other registers that the survivor did not have. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Other facts that the survivor did not know, by the name of their field. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** The live membership, which goes on as it is. */
  readonly membership?: Maybe<Membership>;
  /** How many mandates of persons are for the survivor from now on. */
  readonly mandates: Scalars['Int']['output'];
  /** How many mandates as an agency are the survivor's from now on. */
  readonly agencyMandates: Scalars['Int']['output'];
  /** How many records that were merged into the merged one before now answer the survivor. */
  readonly earlierMerges: Scalars['Int']['output'];
};

/** What became of the two records. */
export type MergeOrganizationsPayload = {
  readonly __typename?: 'MergeOrganizationsPayload';
  /** The survivor as it is now. */
  readonly organization: Organization;
  /** The merged record as it is now. */
  readonly merged: MergedOrganization;
  /** What went over. */
  readonly moves: MergeMoves;
};

/** Answer of mergeOrganizations. */
export type MergeOrganizationsResult = MergeOrganizationsPayload | Refusal;

/** A page of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** Organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
  /** How many of each kind there are among those that the search and the filter leave; each facet as if it were not filtered by itself. */
  readonly facets: OrganizationFacets;
};

/** An organisation in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The organisation. */
  readonly node: Organization;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What of it the search has found, and where: names first. Empty without a search. */
  readonly matches: ReadonlyArray<SearchMatch>;
};

/** A text of an organisation in which a search has found something. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** What the text is. */
  readonly field: SearchMatchField;
  /** The text as it is; none of it is markup. */
  readonly value: Scalars['String']['output'];
  /** Which parts of it were found, in order, none touching another. */
  readonly ranges: ReadonlyArray<TextRange>;
};

/** What a text in which something was found is. */
export const SearchMatchField = {
  /** One of its names. */
  NAME: 'NAME',
  /** The city of its seat. */
  CITY: 'CITY',
  /** A name or the code of the country of its seat. */
  COUNTRY: 'COUNTRY',
  /** The name of one of its types. */
  TYPE: 'TYPE',
  /** The name or code of one of the fields of interest of a member. */
  FIELD: 'FIELD'
} as const;

export type SearchMatchField = typeof SearchMatchField[keyof typeof SearchMatchField];
/** A part of a text, in UTF-16 units as strings of JavaScript, Java and C# count them. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it begins, from 0. */
  readonly start: Scalars['Int']['output'];
  /** How long it is. */
  readonly length: Scalars['Int']['output'];
};

/** How many organisations of each kind there are. */
export type OrganizationFacets = {
  readonly __typename?: 'OrganizationFacets';
  /** By country, ISO 3166-1 alpha-2 codes. */
  readonly countries: ReadonlyArray<FacetCount>;
  /** By type; an organisation of two types counts for both. */
  readonly types: ReadonlyArray<FacetCount>;
  /** By tier of the live membership, as far as the caller may see it. */
  readonly tiers: ReadonlyArray<FacetCount>;
  /** By state of the membership, as far as the caller may see it. */
  readonly states: ReadonlyArray<FacetCount>;
  /** By field of interest of the live membership, as far as the caller may see it: OECD FORD codes as they were stated. */
  readonly fields: ReadonlyArray<FacetCount>;
};

/** How many there are with one value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** The value, as the filter takes it. */
  readonly value: Scalars['String']['output'];
  /** Its name in a language. */
  readonly label: Scalars['String']['output'];
  /** How many there are, exact up to 10,000. */
  readonly count: Scalars['Int']['output'];
  /** False where there are more than count says. */
  readonly countIsExact: Scalars['Boolean']['output'];
};


/** How many there are with one value. */
export type FacetCountLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Which organisations; all conditions hold at once, several values of one are alternatives. */
export type OrganizationFilter = {
  /** ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-2 parts within the country, as their source gives them, at most 20. */
  readonly subdivisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cities, at most 20; case, accents and punctuation do not count. */
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Types, at most 9. */
  readonly types?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** Whether they still exist, as their source says. */
  readonly statuses?: InputMaybe<ReadonlyArray<OrganizationStatus>>;
  /** States of their membership, as far as the caller may see it. */
  readonly membershipStates?: InputMaybe<ReadonlyArray<MembershipState>>;
  /** Tiers of their live membership, as far as the caller may see it. */
  readonly tiers?: InputMaybe<ReadonlyArray<MembershipTier>>;
  /** Fields of interest of their live membership, as far as the caller may see it: OECD FORD codes, at most 20. A broad field such as 2 holds its classes. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they have a live membership that the caller may see. */
  readonly hasMembership?: InputMaybe<Scalars['Boolean']['input']>;
  /** The secretariat has to look at them for one of these reasons. For the staff; others find none. */
  readonly needsAttention?: InputMaybe<ReadonlyArray<OrganizationAttention>>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of organisations. */
export const OrganizationOrder = {
  /** Best match first; only with search, where it is the default. */
  RELEVANCE: 'RELEVANCE',
  /** By the name that their source displays, A to Z; the default without search. */
  NAME: 'NAME',
  /** By the name that their source displays, Z to A. */
  NAME_DESC: 'NAME_DESC',
  /** By the name displayed in the language of the list, in the order of its dictionaries: Chinese by pinyin. */
  DISPLAY_NAME: 'DISPLAY_NAME',
  /** The same from the end. */
  DISPLAY_NAME_DESC: 'DISPLAY_NAME_DESC',
  /** Oldest registration first. */
  REGISTERED: 'REGISTERED',
  /** Latest registration first. */
  REGISTERED_DESC: 'REGISTERED_DESC'
} as const;

export type OrganizationOrder = typeof OrganizationOrder[keyof typeof OrganizationOrder];
/** A page of organisations near a place, the nearest first. */
export type NearbyOrganizationConnection = {
  readonly __typename?: 'NearbyOrganizationConnection';
  /** Organisations with their distances and cursors. */
  readonly edges: ReadonlyArray<NearbyOrganizationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An organisation near a place. */
export type NearbyOrganizationEdge = {
  readonly __typename?: 'NearbyOrganizationEdge';
  /** The organisation. */
  readonly node: Organization;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How far it is, in kilometres along the surface of a sphere with the mean radius of the earth. */
  readonly distanceKm: Scalars['Float']['output'];
};

/** A name for a reader. */
export type LocalizedName = {
  readonly __typename?: 'LocalizedName';
  /** The name. */
  readonly value: Scalars['String']['output'];
  /** BCP 47 tag of the language it is in, where that is known. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** True where it is not in the language and script that was asked for first. */
  readonly isFallback: Scalars['Boolean']['output'];
};

/** An id that a country gave an organisation. */
export type NationalId = {
  readonly __typename?: 'NationalId';
  /** The country that gave it. */
  readonly country: Country;
  /** What kind of id it is. */
  readonly scheme: NationalIdScheme;
  /** The id, without spaces and dots. */
  readonly value: Scalars['String']['output'];
};

/** What kind of national id it is. Those with a published check are taken only where it agrees. */
export const NationalIdScheme = {
  /** China: unified social credit code, 18 characters with a check character (GB 32100-2015). */
  CN_USCC: 'CN_USCC',
  /** Singapore: unique entity number. */
  SG_UEN: 'SG_UEN',
  /** Thailand: registration number of a juristic person, 13 digits with a check digit. */
  TH_JURISTIC_PERSON: 'TH_JURISTIC_PERSON',
  /** Viet Nam: tax code of an enterprise, 10 or 13 digits with a check digit. */
  VN_MST: 'VN_MST',
  /** Indonesia: taxpayer number, 15 or 16 digits. */
  ID_NPWP: 'ID_NPWP',
  /** Indonesia: business identification number, 13 digits. */
  ID_NIB: 'ID_NIB',
  /** Malaysia: registration number of the Companies Commission, 12 digits. */
  MY_SSM: 'MY_SSM',
  /** Philippines: taxpayer identification number, 9 digits and a branch code. */
  PH_TIN: 'PH_TIN',
  /** The number in the register of companies of any country; name the country. */
  REGISTRATION: 'REGISTRATION'
} as const;

export type NationalIdScheme = typeof NationalIdScheme[keyof typeof NationalIdScheme];
/** Why the secretariat has to look at an organisation. */
export const OrganizationAttention = {
  /** It has ended, and its membership goes on. */
  INACTIVE_WITH_MEMBERSHIP: 'INACTIVE_WITH_MEMBERSHIP',
  /** Its record was withdrawn by its source, and its membership goes on. */
  WITHDRAWN_WITH_MEMBERSHIP: 'WITHDRAWN_WITH_MEMBERSHIP',
  /** Its source says otherwise than what was edited here. */
  SOURCE_CONFLICT: 'SOURCE_CONFLICT'
} as const;

export type OrganizationAttention = typeof OrganizationAttention[keyof typeof OrganizationAttention];
/** A fact of which the source says otherwise than this register. It is solved when the fact is edited: to what the source says, or to what is right. */
export type SourceConflict = {
  readonly __typename?: 'SourceConflict';
  /** Name of the field. */
  readonly fact: Scalars['String']['output'];
  /** What this register says, as JSON. */
  readonly ours: Scalars['String']['output'];
  /** What the source says, as JSON. */
  readonly theirs: Scalars['String']['output'];
};

/** One version of an organisation. */
export type OrganizationVersion = {
  readonly __typename?: 'OrganizationVersion';
  /** Its number. */
  readonly version: Scalars['Int']['output'];
  /** Who made it, when and how. */
  readonly transition: Transition;
  /** What it changed; empty for the first one. */
  readonly changes: ReadonlyArray<FactChange>;
};

/** A fact that changed. */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /** Name of the field. */
  readonly fact: Scalars['String']['output'];
  /** What it was, as JSON. */
  readonly before: Scalars['String']['output'];
  /** What it became, as JSON. */
  readonly after: Scalars['String']['output'];
};

/** A name of an organisation. */
export type OrganizationName = {
  readonly __typename?: 'OrganizationName';
  /** The name. */
  readonly value: Scalars['String']['output'];
  /** BCP 47 tag of its language, where its source gives one. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is. */
  readonly kind: NameKind;
};

/** What kind of name it is. */
export const NameKind = {
  /** A full name. */
  LABEL: 'LABEL',
  /** Another name in use. */
  ALIAS: 'ALIAS',
  /** An abbreviation. */
  ACRONYM: 'ACRONYM'
} as const;

export type NameKind = typeof NameKind[keyof typeof NameKind];
/** Whether an organisation still exists, as its source says. */
export const OrganizationStatus = {
  /** It works. */
  ACTIVE: 'ACTIVE',
  /** It has ended. It cannot become a member. */
  INACTIVE: 'INACTIVE',
  /** Its record was withdrawn by the source, for example as a duplicate. It cannot become a member. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type OrganizationStatus = typeof OrganizationStatus[keyof typeof OrganizationStatus];
/** What kind of organisation it is, after ROR. */
export const OrganizationType = {
  /** Grants degrees or teaches. */
  EDUCATION: 'EDUCATION',
  /** A business. */
  COMPANY: 'COMPANY',
  /** Run by a government. */
  GOVERNMENT: 'GOVERNMENT',
  /** A laboratory, institute or equipment for research. */
  FACILITY: 'FACILITY',
  /** Works for a purpose, not for profit. */
  NONPROFIT: 'NONPROFIT',
  /** Treats patients. */
  HEALTHCARE: 'HEALTHCARE',
  /** Funds research. */
  FUNDER: 'FUNDER',
  /** Keeps documents, collections or specimens. */
  ARCHIVE: 'ARCHIVE',
  /** None of the others. */
  OTHER: 'OTHER'
} as const;

export type OrganizationType = typeof OrganizationType[keyof typeof OrganizationType];
/** A point on the earth, WGS 84. */
export type Location = {
  readonly __typename?: 'Location';
  /** Latitude in degrees, -90 to 90. */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees, -180 to 180. */
  readonly lng: Scalars['Float']['output'];
};

/** An id in another register. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The register, such as isni, wikidata, grid, fundref. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** A relation to another organisation, as the source gives it. */
export type OrganizationRelation = {
  readonly __typename?: 'OrganizationRelation';
  /** What the other one is to this one. */
  readonly kind: OrganizationRelationKind;
  /** ROR id of the other one. */
  readonly rorId: Scalars['String']['output'];
  /** Name of the other one, as the source gives it. */
  readonly label: Scalars['String']['output'];
  /** The other one, where it is registered. */
  readonly organization?: Maybe<Organization>;
};

/** What another organisation is to this one. */
export const OrganizationRelationKind = {
  /** This one belongs to it. */
  PARENT: 'PARENT',
  /** It belongs to this one. */
  CHILD: 'CHILD',
  /** They are related otherwise. */
  RELATED: 'RELATED',
  /** It came before this one. */
  PREDECESSOR: 'PREDECESSOR',
  /** It came after this one. */
  SUCCESSOR: 'SUCCESSOR'
} as const;

export type OrganizationRelationKind = typeof OrganizationRelationKind[keyof typeof OrganizationRelationKind];
/** A registered organisation that a source knows, in short. */
export type RegisteredSource = {
  readonly __typename?: 'RegisteredSource';
  /** ROR id without the address. */
  readonly rorId: Scalars['String']['output'];
  /** Its first name. */
  readonly name: Scalars['String']['output'];
};

/** What a source says of one organisation, in short. */
export type SourceFingerprintInput = {
  /** ROR id without the address. */
  readonly rorId: Scalars['String']['input'];
  /** The digest of what it states now. */
  readonly fingerprint: Scalars['String']['input'];
};

/** A name of an organisation. */
export type OrganizationNameInput = {
  /** The name, 1 to 500 characters. */
  readonly value: Scalars['String']['input'];
  /** BCP 47 tag of its language. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What kind of name it is. */
  readonly kind: NameKind;
};

/** A point on the earth, WGS 84. */
export type LocationInput = {
  /** Latitude in degrees, -90 to 90. */
  readonly lat: Scalars['Float']['input'];
  /** Longitude in degrees, -180 to 180. */
  readonly lng: Scalars['Float']['input'];
};

/** An id in another register. */
export type ExternalIdInput = {
  /** The register, such as isni. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** An id that a country gave an organisation. */
export type NationalIdInput = {
  /** What kind of id it is. */
  readonly scheme: NationalIdScheme;
  /** ISO 3166-1 alpha-2 code of the country that gave it; only needed for REGISTRATION. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The id, with or without spaces and dots. */
  readonly value: Scalars['String']['input'];
};

/** A relation to another organisation. */
export type OrganizationRelationInput = {
  /** What the other one is to this one. */
  readonly kind: OrganizationRelationKind;
  /** ROR id of the other one. */
  readonly rorId: Scalars['String']['input'];
  /** Name of the other one. */
  readonly label: Scalars['String']['input'];
};

/** All facts about one organisation, as its source states them. */
export type OrganizationInput = {
  /** ROR id; an organisation that is registered with it is updated. */
  readonly rorId?: InputMaybe<Scalars['String']['input']>;
  /** Ids that countries gave it, at most 20; an organisation that is registered with one of them is updated. Left out, they stay. */
  readonly nationalIds?: InputMaybe<ReadonlyArray<NationalIdInput>>;
  /** Whether it still exists. */
  readonly status: OrganizationStatus;
  /** Names, 1 to 100, the displayed one first. */
  readonly names: ReadonlyArray<OrganizationNameInput>;
  /** Types, at least one. */
  readonly types: ReadonlyArray<OrganizationType>;
  /** ISO 3166-1 alpha-2 code of its seat. */
  readonly country: Scalars['String']['input'];
  /** ISO 3166-2 part within the country. */
  readonly subdivision?: InputMaybe<Scalars['String']['input']>;
  /** City of its seat. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  readonly location?: InputMaybe<LocationInput>;
  /** Address of its website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Its internet domains, at most 50. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Year of foundation. */
  readonly established?: InputMaybe<Scalars['Int']['input']>;
  /** Its ids in other registers, at most 100. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Relations to other organisations, at most 1000. */
  readonly relations?: InputMaybe<ReadonlyArray<OrganizationRelationInput>>;
  /** A digest of what its source states, 1 to 100 characters: asked for by changedSources. Left out, the next one is read anew. */
  readonly fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** The day on which its source last changed what it states, such as ROR's admin.last_modified. One that is older than what is registered is not taken. */
  readonly modifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the registered organisation that it belongs to. Left out, it stays. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the registered organisations that came after it, at most 20. Left out, they stay. */
  readonly successorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today, or there already. Left out, they stay. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Organisations to be registered, or updated where their ROR id or a national id is registered. What was edited here is kept where a source says otherwise. */
export type RegisterOrganizationsInput = {
  /** 1 to 500 organisations; each is answered on its own. */
  readonly organizations: ReadonlyArray<OrganizationInput>;
  /** Which release of a source states them, such as ROR v1.60: the note of what changes by it. */
  readonly release?: InputMaybe<Scalars['String']['input']>;
  /** Take also what a source stated before what is registered of it: sets organisations back. */
  readonly takeOlder?: InputMaybe<Scalars['Boolean']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of each organisation, in the order of the input. */
export type RegisterOrganizationsPayload = {
  readonly __typename?: 'RegisterOrganizationsPayload';
  /** One result per organisation. */
  readonly results: ReadonlyArray<RegistrationResult>;
};

/** What became of one organisation of a batch. */
export type RegistrationResult = {
  readonly __typename?: 'RegistrationResult';
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: RegistrationOutcome;
  /** The organisation; null where it was refused. */
  readonly organization?: Maybe<Organization>;
  /** What changed of a known organisation. */
  readonly changes: ReadonlyArray<FactChange>;
  /** What the source changed and was kept, because it was edited here or holds a membership up. */
  readonly conflicts: ReadonlyArray<SourceConflict>;
  /** Why it was refused. */
  readonly refusal?: Maybe<Refusal>;
};

/** Answer of registerOrganizations. */
export type RegisterOrganizationsResult = RegisterOrganizationsPayload | Refusal;

/**
 * Facts about an organisation to be changed; what is left out stays. Its own members change its names, types, place, website, domains, year and
 * initiatives; all else is changed by the secretariat and administrators.
 */
export type UpdateOrganizationInput = {
  /** The organisation. */
  readonly id: Scalars['ID']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All names, the displayed one first. */
  readonly names?: InputMaybe<ReadonlyArray<OrganizationNameInput>>;
  /** All types. */
  readonly types?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** Whether it still exists. */
  readonly status?: InputMaybe<OrganizationStatus>;
  /** Country of its seat; it stays while a membership is under way. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2 part within the country; null clears it. */
  readonly subdivision?: InputMaybe<Scalars['String']['input']>;
  /** City; null clears it. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; null clears it. */
  readonly location?: InputMaybe<LocationInput>;
  /** Website; null clears it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** All internet domains. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Year of foundation; null clears it. */
  readonly established?: InputMaybe<Scalars['Int']['input']>;
  /** All ids in other registers. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** All ids that countries gave it. */
  readonly nationalIds?: InputMaybe<ReadonlyArray<NationalIdInput>>;
  /** Id of the registered organisation that it belongs to; null clears it. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of all registered organisations that came after it. */
  readonly successorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed organisation. */
export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  /** The organisation as it is now. */
  readonly organization: Organization;
};

/** Answer of updateOrganization. */
export type UpdateOrganizationResult = UpdateOrganizationPayload | Refusal;

/** Somebody, or a machine, that an issuer names. Seen by the staff of the centre and by the person. */
export type Person = {
  readonly __typename?: 'Person';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The person as `<issuer>:<sub>`: the issuer by its name in this system, and the `sub` of its tokens. */
  readonly subject: Scalars['String']['output'];
  /** Name, where it is known; only for the staff of the centre and the person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether the person is let in. */
  readonly state: PersonState;
  /** Under which mandates the suspension shuts the person out; null while there is none. */
  readonly suspensionReach?: Maybe<SuspensionReach>;
  /** The mandates that were granted here, the newest first, those that the caller may see. */
  readonly mandates: ReadonlyArray<Mandate>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When the person was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Somebody, or a machine, that an issuer names. Seen by the staff of the centre and by the person. */
export type PersonMandatesArgs = {
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Somebody, or a machine, that an issuer names. Seen by the staff of the centre and by the person. */
export type PersonHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a person is let in. */
export const PersonState = {
  /** May act under every mandate in force. */
  ACTIVE: 'ACTIVE',
  /** Is shut out, under the mandates that suspensionReach says. */
  SUSPENDED: 'SUSPENDED'
} as const;

export type PersonState = typeof PersonState[keyof typeof PersonState];
/** Under which mandates a suspension shuts a person out, whoever granted them. */
export const SuspensionReach = {
  /** Under every mandate: suspended by an administrator. */
  EVERY_MANDATE: 'EVERY_MANDATE',
  /** Under every mandate but those of the staff (SECRETARIAT, COUNCIL, COMPLIANCE, ADMIN): suspended by the secretariat. */
  NOT_OF_STAFF: 'NOT_OF_STAFF'
} as const;

export type SuspensionReach = typeof SuspensionReach[keyof typeof SuspensionReach];
/** Why a person was suspended. */
export const PersonReason = {
  /** Left the institution. */
  LEFT: 'LEFT',
  /** The credentials may be in other hands. */
  CREDENTIALS_AT_RISK: 'CREDENTIALS_AT_RISK',
  /** Used the system against its rules. */
  MISUSE: 'MISUSE',
  /** An enquiry is under way. */
  UNDER_ENQUIRY: 'UNDER_ENQUIRY',
  /** Wishes it. */
  OWN_WISH: 'OWN_WISH',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type PersonReason = typeof PersonReason[keyof typeof PersonReason];
/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** Persons with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The persons alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The person. */
  readonly node: Person;
  /** Their place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which persons; all conditions hold at once, several values of one are alternatives. */
export type PersonFilter = {
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<PersonState>>;
};

/** Order of persons. */
export const PersonOrder = {
  /** Oldest registration first. */
  CREATED: 'CREATED',
  /** Latest registration first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type PersonOrder = typeof PersonOrder[keyof typeof PersonOrder];
/** Registers a person. */
export type RegisterPersonInput = {
  /** The person as `<issuer>:<sub>`: the issuer by its name in this system, and the `sub` of its tokens. */
  readonly subject: Scalars['String']['input'];
  /** Name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The registered person. */
export type RegisterPersonPayload = {
  readonly __typename?: 'RegisterPersonPayload';
  /** The person as it is now. */
  readonly person: Person;
};

/** Answer of registerPerson. */
export type RegisterPersonResult = RegisterPersonPayload | Refusal;

/** Input of updatePerson; what is absent stays. */
export type UpdatePersonInput = {
  /** The person. */
  readonly id: Scalars['ID']['input'];
  /** Name, at most 200 characters; null clears it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person after updatePerson. */
export type UpdatePersonPayload = {
  readonly __typename?: 'UpdatePersonPayload';
  /** The person as it is now. */
  readonly person: Person;
};

/** Answer of updatePerson. */
export type UpdatePersonResult = UpdatePersonPayload | Refusal;

/** Input of suspendPerson. */
export type SuspendPersonInput = {
  /** The person. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: PersonReason;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person after suspendPerson. */
export type SuspendPersonPayload = {
  readonly __typename?: 'SuspendPersonPayload';
  /** The person as it is now. */
  readonly person: Person;
};

/** Answer of suspendPerson. */
export type SuspendPersonResult = SuspendPersonPayload | Refusal;

/** Input of reinstatePerson. */
export type ReinstatePersonInput = {
  /** The person. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person after reinstatePerson. */
export type ReinstatePersonPayload = {
  readonly __typename?: 'ReinstatePersonPayload';
  /** The person as it is now. */
  readonly person: Person;
};

/** Answer of reinstatePerson. */
export type ReinstatePersonResult = ReinstatePersonPayload | Refusal;

/** Memberships that exist already, as one person of the secretariat proposes to record them and another confirms. */
export type MembershipRecording = {
  readonly __typename?: 'MembershipRecording';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number of the case, such as REC-2026-00012. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: RecordingState;
  /** What proves the memberships: the register or list, its date, where it is kept. */
  readonly evidence: Scalars['String']['output'];
  /** The memberships, in the order in which they were given; those that were refused when they were proposed are not among them. */
  readonly rows: ReadonlyArray<RecordingRow>;
  /** Who proposed them. */
  readonly proposedBy?: Maybe<Scalars['String']['output']>;
  /** Who confirmed or discarded them. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes of state, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Memberships that exist already, as one person of the secretariat proposes to record them and another confirms. */
export type MembershipRecordingHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where memberships that exist already stand on their way into the register. */
export const RecordingState = {
  /** They wait for a second person. */
  PROPOSED: 'PROPOSED',
  /** They are in the register. */
  CONFIRMED: 'CONFIRMED',
  /** They were not taken. */
  DISCARDED: 'DISCARDED'
} as const;

export type RecordingState = typeof RecordingState[keyof typeof RecordingState];
/** One membership of a recording. */
export type RecordingRow = {
  readonly __typename?: 'RecordingRow';
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** Kind of membership. */
  readonly tier: MembershipTier;
  /** Fields of interest, OECD FORD codes. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** First day of membership. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day of the present term. */
  readonly validTo: Scalars['Date']['output'];
  /** Its number, or place, in the register that it comes from. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The membership, once it is recorded. */
  readonly membership?: Maybe<Membership>;
  /** Why it was not recorded when the others were confirmed. */
  readonly refusal?: Maybe<Refusal>;
};

/** A page of recordings. */
export type MembershipRecordingConnection = {
  readonly __typename?: 'MembershipRecordingConnection';
  /** Recordings with their cursors. */
  readonly edges: ReadonlyArray<MembershipRecordingEdge>;
  /** The recordings alone. */
  readonly nodes: ReadonlyArray<MembershipRecording>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A recording in a list. */
export type MembershipRecordingEdge = {
  readonly __typename?: 'MembershipRecordingEdge';
  /** The recording. */
  readonly node: MembershipRecording;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which recordings; several values are alternatives. */
export type MembershipRecordingFilter = {
  /** The one of this number, such as REC-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<RecordingState>>;
};

/** Order of recordings. */
export const MembershipRecordingOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type MembershipRecordingOrder = typeof MembershipRecordingOrder[keyof typeof MembershipRecordingOrder];
/** A membership that exists already. The organisation is named by one of organizationId, rorId and nationalId. */
export type ExistingMembershipInput = {
  /** The organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** ROR id of the organisation. */
  readonly rorId?: InputMaybe<Scalars['String']['input']>;
  /** National id of the organisation. */
  readonly nationalId?: InputMaybe<NationalIdInput>;
  /** Kind of membership. */
  readonly tier: MembershipTier;
  /** Fields of interest, OECD FORD codes such as 2.11, at most 20. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First day of membership, today at the latest. */
  readonly validFrom: Scalars['Date']['input'];
  /** Last day of the present term, at most ten years ahead. One that is over is a lapsed membership, that may be renewed. */
  readonly validTo: Scalars['Date']['input'];
  /** Its number, or place, in the register that it comes from, at most 100 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** Memberships that exist already, as they are proposed. */
export type RecordExistingMembershipsInput = {
  /** 1 to 500 memberships; each is answered on its own. */
  readonly memberships: ReadonlyArray<ExistingMembershipInput>;
  /** What proves them: the register or list, its date, where it is kept; 1 to 2000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of each membership, in the order of the input. */
export type RecordExistingMembershipsPayload = {
  readonly __typename?: 'RecordExistingMembershipsPayload';
  /** The recording, which waits for a second person. */
  readonly recording: MembershipRecording;
  /** One result per membership. */
  readonly results: ReadonlyArray<ExistingMembershipResult>;
};

/** What became of one membership of the input. */
export type ExistingMembershipResult = {
  readonly __typename?: 'ExistingMembershipResult';
  /** Its place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Whether it is part of the recording. */
  readonly taken: Scalars['Boolean']['output'];
  /** The organisation; null where it was not found. */
  readonly organization?: Maybe<Organization>;
  /** Why it was not taken. */
  readonly refusal?: Maybe<Refusal>;
};

/** Answer of recordExistingMemberships. */
export type RecordExistingMembershipsResult = RecordExistingMembershipsPayload | Refusal;

/** Input of confirmMembershipRecording. */
export type ConfirmMembershipRecordingInput = {
  /** The recording. */
  readonly id: Scalars['ID']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The confirmed recording; each of its rows has its membership, or tells why it has none. */
export type ConfirmMembershipRecordingPayload = {
  readonly __typename?: 'ConfirmMembershipRecordingPayload';
  /** The recording as it is now. */
  readonly recording: MembershipRecording;
};

/** Answer of confirmMembershipRecording. */
export type ConfirmMembershipRecordingResult = ConfirmMembershipRecordingPayload | Refusal;

/** Input of discardMembershipRecording. */
export type DiscardMembershipRecordingInput = {
  /** The recording. */
  readonly id: Scalars['ID']['input'];
  /** Why, for the staff; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The discarded recording. */
export type DiscardMembershipRecordingPayload = {
  readonly __typename?: 'DiscardMembershipRecordingPayload';
  /** The recording as it is now. */
  readonly recording: MembershipRecording;
};

/** Answer of discardMembershipRecording. */
export type DiscardMembershipRecordingResult = DiscardMembershipRecordingPayload | Refusal;

/** What was signed at a forum, between whom; the contract that it leads to names it. */
export type Signing = {
  readonly __typename?: 'Signing';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** The forum. */
  readonly forum: Forum;
  /** What kind of document it is. */
  readonly kind: SigningKind;
  /** Whether it stands. */
  readonly state: SigningState;
  /** What it is called, in a language. */
  readonly title: LocalizedText;
  /** What it is called, in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** Who signed it. */
  readonly parties: ReadonlyArray<Organization>;
  /** The day of signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** The contract that it led to, as its service names it; null before. */
  readonly contractRef?: Maybe<Scalars['String']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was recorded here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** What was signed at a forum, between whom; the contract that it leads to names it. */
export type SigningTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What was signed at a forum, between whom; the contract that it leads to names it. */
export type SigningHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What is signed at forums. */
export const SigningKind = {
  /** A memorandum of understanding. */
  MOU: 'MOU',
  /** An agreement to cooperate. */
  COOPERATION_AGREEMENT: 'COOPERATION_AGREEMENT',
  /** A licence. */
  LICENCE: 'LICENCE',
  /** The founding of a joint laboratory. */
  JOINT_LABORATORY: 'JOINT_LABORATORY',
  /** Something else. */
  OTHER: 'OTHER'
} as const;

export type SigningKind = typeof SigningKind[keyof typeof SigningKind];
/** Whether a signing stands. */
export const SigningState = {
  /** It was signed. */
  SIGNED: 'SIGNED',
  /** It is taken back. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type SigningState = typeof SigningState[keyof typeof SigningState];
/** Which signings; all conditions hold at once, several values of one are alternatives. */
export type SigningFilter = {
  /** Those of a forum. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SigningKind>>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<SigningState>>;
  /** Those of a party. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a contract came of them. */
  readonly hasContract?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of signings. */
export type SigningConnection = {
  readonly __typename?: 'SigningConnection';
  /** Signings with their cursors. */
  readonly edges: ReadonlyArray<SigningEdge>;
  /** The signings alone. */
  readonly nodes: ReadonlyArray<Signing>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A signing in a list. */
export type SigningEdge = {
  readonly __typename?: 'SigningEdge';
  /** The signing. */
  readonly node: Signing;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Order of signings. */
export const SigningOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type SigningOrder = typeof SigningOrder[keyof typeof SigningOrder];
/** Input of recordSigning. */
export type RecordSigningInput = {
  /** The forum: one that is open or closed. */
  readonly forumId: Scalars['ID']['input'];
  /** What kind of document it is. */
  readonly kind: SigningKind;
  /** What it is called, in up to ten languages, each once, at most 300 characters. */
  readonly titles: ReadonlyArray<LocalizedTextInput>;
  /** Who signed it: 2 to 20 organisations, of China and of another country. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether all parties may be of one side. */
  readonly oneSided: Scalars['Boolean']['input'];
  /** The day of signature, one of the forum's that has come. */
  readonly signedOn: Scalars['Date']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The signing after recordSigning. */
export type RecordSigningPayload = {
  readonly __typename?: 'RecordSigningPayload';
  /** The signing as it is now. */
  readonly signing: Signing;
};

/** Answer of recordSigning. */
export type RecordSigningResult = RecordSigningPayload | Refusal;

/** Input of attachSigningContract. */
export type AttachSigningContractInput = {
  /** The signing. */
  readonly id: Scalars['ID']['input'];
  /** The contract, as its service names it: 1 to 100 characters. Once it is said it stays. */
  readonly contractRef: Scalars['String']['input'];
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The signing after attachSigningContract. */
export type AttachSigningContractPayload = {
  readonly __typename?: 'AttachSigningContractPayload';
  /** The signing as it is now. */
  readonly signing: Signing;
};

/** Answer of attachSigningContract. */
export type AttachSigningContractResult = AttachSigningContractPayload | Refusal;

/** Input of withdrawSigning. */
export type WithdrawSigningInput = {
  /** The signing. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ForumOutcomeReason;
  /** A note for the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The signing after withdrawSigning. */
export type WithdrawSigningPayload = {
  readonly __typename?: 'WithdrawSigningPayload';
  /** The signing as it is now. */
  readonly signing: Signing;
};

/** Answer of withdrawSigning. */
export type WithdrawSigningResult = WithdrawSigningPayload | Refusal;

/**
 * Numbers of memberships on one day, as they were known at one instant, ready to be drawn. They are computed from the recorded history; each caller's hold what
 * its lists hold: members for everybody, cases for the staff, and for an agency or a partner's system those of its own country that were handed in.
 */
export type MembershipStatistics = {
  readonly __typename?: 'MembershipStatistics';
  /** The day that they are of: what was so at its end, in the time of the centre (Asia/Shanghai). */
  readonly at: Scalars['Date']['output'];
  /** What had been recorded until then is counted, and nothing that was learnt afterwards. */
  readonly asKnownAt: Scalars['DateTime']['output'];
  /** How many there were of the states that are counted. */
  readonly total: Scalars['Int']['output'];
  /**
   * How many there were of each. Of states, tiers and types every value is listed, in the order of the schema; countries and fields by their number, largest
   * first, and every country that the filter names. By state, all states that the caller may see are counted unless the filter names some.
   */
  readonly counts: ReadonlyArray<MembershipCount>;
  /**
   * Their number through time: one series, or one for each value of a dimension, in the order of `counts` on the last day. Every period from the first to the
   * last is listed, at most 400, and at most 10,000 in all series together; the first and the last are cut to the days that are asked for.
   */
  readonly growth: ReadonlyArray<MembershipSeries>;
  /** How long memberships stayed in each state that the caller may see, in the order of the schema. A stay is counted as what the membership was at its end. */
  readonly timeInStates: ReadonlyArray<MembershipStateTime>;
};


/**
 * Numbers of memberships on one day, as they were known at one instant, ready to be drawn. They are computed from the recorded history; each caller's hold what
 * its lists hold: members for everybody, cases for the staff, and for an agency or a partner's system those of its own country that were handed in.
 */
export type MembershipStatisticsCountsArgs = {
  by: MembershipDimension;
};


/**
 * Numbers of memberships on one day, as they were known at one instant, ready to be drawn. They are computed from the recorded history; each caller's hold what
 * its lists hold: members for everybody, cases for the staff, and for an agency or a partner's system those of its own country that were handed in.
 */
export type MembershipStatisticsGrowthArgs = {
  interval: StatisticsInterval;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  by: MembershipDimension;
};


/**
 * Numbers of memberships on one day, as they were known at one instant, ready to be drawn. They are computed from the recorded history; each caller's hold what
 * its lists hold: members for everybody, cases for the staff, and for an agency or a partner's system those of its own country that were handed in.
 */
export type MembershipStatisticsTimeInStatesArgs = {
  endedSince?: InputMaybe<Scalars['Date']['input']>;
};

/** What statistics of memberships tell apart. */
export const MembershipDimension = {
  /** Nothing: all together, under the code ALL. */
  ALL: 'ALL',
  /** The country of the organisation when it applied. */
  COUNTRY: 'COUNTRY',
  /** The types of the organisation: who has several is counted under each. */
  TYPE: 'TYPE',
  /** The tier. */
  TIER: 'TIER',
  /** The state. */
  STATE: 'STATE',
  /** The fields of interest: who has several is counted under each. */
  FIELD: 'FIELD'
} as const;

export type MembershipDimension = typeof MembershipDimension[keyof typeof MembershipDimension];
/** Length of a period. */
export const StatisticsInterval = {
  /** Days. */
  DAY: 'DAY',
  /** Months of the calendar. */
  MONTH: 'MONTH',
  /** Quarters of the calendar. */
  QUARTER: 'QUARTER',
  /** Years of the calendar. */
  YEAR: 'YEAR'
} as const;

export type StatisticsInterval = typeof StatisticsInterval[keyof typeof StatisticsInterval];
/** How many memberships share something. */
export type MembershipCount = {
  readonly __typename?: 'MembershipCount';
  /** The country, type, tier, state or field, or ALL. */
  readonly code: Scalars['String']['output'];
  /** Its name in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Their part of all that are counted, 0 to 1; several types or fields of one organisation make more than 1 together. */
  readonly share: Scalars['Float']['output'];
};

/** A number through time. */
export type MembershipSeries = {
  readonly __typename?: 'MembershipSeries';
  /** The country, type, tier, state or field, or ALL. */
  readonly code: Scalars['String']['output'];
  /** Its name in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Every period, the earliest first. */
  readonly periods: ReadonlyArray<MembershipPeriod>;
};

/** A period of a series. */
export type MembershipPeriod = {
  readonly __typename?: 'MembershipPeriod';
  /** What it is called on an axis, such as 2026-03-01, 2026-03, 2026-Q1 or 2026. */
  readonly code: Scalars['String']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
  /** How many there were at its end. */
  readonly count: Scalars['Int']['output'];
  /** How many more than at its beginning: joined less left. */
  readonly change: Scalars['Int']['output'];
  /** How many came to be counted, with those of a country that joined a group of the filter. */
  readonly joined: Scalars['Int']['output'];
  /** How many ceased to be counted. */
  readonly left: Scalars['Int']['output'];
};

/** How long memberships stayed in a state. */
export type MembershipStateTime = {
  readonly __typename?: 'MembershipStateTime';
  /** The state. */
  readonly code: MembershipState;
  /** Its name in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** How many stays have ended. */
  readonly ended: Scalars['Int']['output'];
  /** Their mean in days; null where none has ended. */
  readonly meanDays?: Maybe<Scalars['Float']['output']>;
  /** Their median in days; null where none has ended. */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
  /** How many memberships were in it on the day of the statistics. */
  readonly lasting: Scalars['Int']['output'];
};

/** Which memberships are counted; all conditions hold at once, several values of one are alternatives. */
export type MembershipStatisticsFilter = {
  /** ISO 3166-1 alpha-2 codes, at most 250. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of groups, such as ASEAN, at most 20: the countries that belonged to one on the day that is counted. With `countries`, one of both has to hold. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tiers. */
  readonly tiers?: InputMaybe<ReadonlyArray<MembershipTier>>;
  /** Types of the organisation. */
  readonly types?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** States; by default those of members, ACTIVE and RENEWAL_DUE. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipState>>;
};

/** That a suspension is considered, and why. */
export type SuspensionNotice = {
  readonly __typename?: 'SuspensionNotice';
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** Since when. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Until when the member may answer: before, it is not suspended for this reason. */
  readonly answerBy: Scalars['DateTime']['output'];
  /** When the member last answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A suspension, and what the member holds against it. */
export type Suspension = {
  readonly __typename?: 'Suspension';
  /** Why, see vocabulary(name: MembershipReason); null where it was not kept. */
  readonly reason?: Maybe<MembershipReason>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when the member may appeal. */
  readonly appealBy: Scalars['DateTime']['output'];
  /** When the member appealed. */
  readonly appealedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the council dismissed the appeal. */
  readonly dismissedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of giveSuspensionNotice. */
export type GiveSuspensionNoticeInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: MembershipReason). */
  readonly reason: MembershipReason;
  /** What the suspension is about, for the member to read; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after giveSuspensionNotice. */
export type GiveSuspensionNoticePayload = {
  readonly __typename?: 'GiveSuspensionNoticePayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of giveSuspensionNotice. */
export type GiveSuspensionNoticeResult = GiveSuspensionNoticePayload | Refusal;

/** Input of answerSuspensionNotice. */
export type AnswerSuspensionNoticeInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** The answer; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after answerSuspensionNotice. */
export type AnswerSuspensionNoticePayload = {
  readonly __typename?: 'AnswerSuspensionNoticePayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of answerSuspensionNotice. */
export type AnswerSuspensionNoticeResult = AnswerSuspensionNoticePayload | Refusal;

/** Input of liftSuspensionNotice. */
export type LiftSuspensionNoticeInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after liftSuspensionNotice. */
export type LiftSuspensionNoticePayload = {
  readonly __typename?: 'LiftSuspensionNoticePayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of liftSuspensionNotice. */
export type LiftSuspensionNoticeResult = LiftSuspensionNoticePayload | Refusal;

/** Input of appealSuspension. */
export type AppealSuspensionInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Why the suspension is not right; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after appealSuspension. */
export type AppealSuspensionPayload = {
  readonly __typename?: 'AppealSuspensionPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of appealSuspension. */
export type AppealSuspensionResult = AppealSuspensionPayload | Refusal;

/** Input of decideAppeal. */
export type DecideAppealInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** How the council voted. */
  readonly council: CouncilDecisionInput;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after decideAppeal. */
export type DecideAppealPayload = {
  readonly __typename?: 'DecideAppealPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of decideAppeal. */
export type DecideAppealResult = DecideAppealPayload | Refusal;

/** Input of changeMembershipTier. */
export type ChangeMembershipTierInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** The tier that it gets. */
  readonly tier: MembershipTier;
  /** How the council voted. */
  readonly council: CouncilDecisionInput;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The membership after changeMembershipTier. */
export type ChangeMembershipTierPayload = {
  readonly __typename?: 'ChangeMembershipTierPayload';
  /** The membership as it is now. */
  readonly membership: Membership;
};

/** Answer of changeMembershipTier. */
export type ChangeMembershipTierResult = ChangeMembershipTierPayload | Refusal;

/** Who asks, and under which mandate. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The person as `<issuer>:<sub>`, the issuer by its name in this system; null without a token. */
  readonly person?: Maybe<Scalars['String']['output']>;
  /** Id of the mandate that the person acts under; null without a token. */
  readonly mandate?: Maybe<Scalars['String']['output']>;
  /** Role of the mandate. */
  readonly role: Role;
  /** The organisation that the caller acts for. */
  readonly organization?: Maybe<Organization>;
  /** The country that the caller acts for. */
  readonly country?: Maybe<Country>;
  /** The talent profile that the caller acts for. */
  readonly profileId?: Maybe<Scalars['ID']['output']>;
  /** Whether the caller may only edit, or also sign. */
  readonly may: MandateScope;
  /** What a machine may do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Every mandate of the person that is in force, at most 20; the header acting-as chooses among them. */
  readonly mandates: ReadonlyArray<ViewerMandate>;
  /** The machine that acts for the person, as `<issuer>:<sub>`; null where nobody does. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** Whether the organisation that a MEMBER acts for is suspended as a member: until it is reinstated, most of the caller's rights rest. */
  readonly suspended: Scalars['Boolean']['output'];
};

/** One of the mandates between which the header acting-as chooses. */
export type ViewerMandate = {
  readonly __typename?: 'ViewerMandate';
  /** What acting-as names. */
  readonly id: Scalars['ID']['output'];
  /** What the person acts as. */
  readonly role: Role;
  /** The organisation that it is for. */
  readonly organization?: Maybe<Organization>;
  /** The country that it is for. */
  readonly country?: Maybe<Country>;
  /** The talent profile that it is for. */
  readonly profileId?: Maybe<Scalars['ID']['output']>;
  /** Whether the person may only edit, or also sign. */
  readonly may: MandateScope;
  /** First day; null where none is told. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null where none is fixed. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Who says so. */
  readonly source: MandateSource;
};

/** Who says that somebody holds a mandate. */
export const MandateSource = {
  /** The issuer of the token. */
  ISSUER: 'ISSUER',
  /** This register: see mandate(id). */
  NETWORK: 'NETWORK'
} as const;

export type MandateSource = typeof MandateSource[keyof typeof MandateSource];
/** What a person may act as. */
export const Role = {
  /** Without a token. */
  PUBLIC: 'PUBLIC',
  /** Acts for one organisation. */
  MEMBER: 'MEMBER',
  /** Acts for one talent profile. */
  TALENT: 'TALENT',
  /** Acts for the science and technology agency of one country. */
  AGENCY: 'AGENCY',
  /** Staff of the centre. */
  SECRETARIAT: 'SECRETARIAT',
  /** Admits members. */
  COUNCIL: 'COUNCIL',
  /** Decides on export control. */
  COMPLIANCE: 'COMPLIANCE',
  /** A partner country's machine. */
  PARTNER_SYSTEM: 'PARTNER_SYSTEM',
  /** Runs the system. */
  ADMIN: 'ADMIN'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** A value of an enum or a reason code with its label. */
export type VocabularyEntry = {
  readonly __typename?: 'VocabularyEntry';
  /** The value as it stands in queries and answers. */
  readonly code: Scalars['String']['output'];
  /** Label in a language; by default in that of Accept-Language. */
  readonly label: Scalars['String']['output'];
  /** What it means, in English. */
  readonly description: Scalars['String']['output'];
};


/** A value of an enum or a reason code with its label. */
export type VocabularyEntryLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroup = {
  readonly __typename?: 'WorkingGroup';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as WGR-2026-00001; WGR-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** The mechanism under which it works. */
  readonly mechanism?: Maybe<Mechanism>;
  /** The partner's country; the other side is always China. */
  readonly country: Country;
  /** Its name in a language. */
  readonly title: LocalizedText;
  /** Its name in every language. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** State. */
  readonly state: WorkingGroupState;
  /** Since when it is in its state. */
  readonly stateSince: Scalars['DateTime']['output'];
  /** Who chairs it and who belongs to it, with their terms, in the order in which they were named. Only for both sides and the staff. */
  readonly seats: ReadonlyArray<WorkingGroupSeat>;
  /** The sides that have no co-chair today. */
  readonly sidesWithoutCoChair: ReadonlyArray<MechanismSide>;
  /** Its meetings, the latest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** What was agreed to be done, what falls due next first. */
  readonly actionItems?: Maybe<ActionItemConnection>;
  /** How much it has done, as it was at the end of a day in the centre's time zone; today by default. */
  readonly statistics?: Maybe<WorkingGroupStatistics>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupSeatsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  roles?: InputMaybe<ReadonlyArray<SeatRole>>;
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupMeetingsArgs = {
  states?: InputMaybe<ReadonlyArray<MeetingState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupActionItemsArgs = {
  states?: InputMaybe<ReadonlyArray<ActionItemState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupStatisticsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff. */
export type WorkingGroupHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody's place in a working group. */
export type WorkingGroupSeat = {
  readonly __typename?: 'WorkingGroupSeat';
  /** Its number within the group, for endWorkingGroupTerm. */
  readonly number: Scalars['Int']['output'];
  /** The side that named them. */
  readonly side: MechanismSide;
  /** Whether they chair it. */
  readonly role: SeatRole;
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** The address to which invitations go; null where none is known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The organisation that they come from. */
  readonly organization?: Maybe<Organization>;
  /** First day of the term. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the term; null while none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What a working group has done until a day. What the clock has not come to yet counts as it is. */
export type WorkingGroupStatistics = {
  readonly __typename?: 'WorkingGroupStatistics';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Meetings that were held. */
  readonly meetings: Scalars['Int']['output'];
  /** Decisions in minutes that both sides have agreed. */
  readonly decisions: Scalars['Int']['output'];
  /** Action items that wait, those past their day included. */
  readonly openActions: Scalars['Int']['output'];
  /** Those of them that are past their day. */
  readonly overdueActions: Scalars['Int']['output'];
  /** Action items that were done. */
  readonly doneActions: Scalars['Int']['output'];
  /** Action items that were dropped. */
  readonly droppedActions: Scalars['Int']['output'];
};

/** State of a working group. */
export const WorkingGroupState = {
  /** It was agreed; a side has still to name its co-chair. */
  ESTABLISHED: 'ESTABLISHED',
  /** Both sides have named a co-chair. */
  ACTIVE: 'ACTIVE',
  /** It does not meet at present. */
  DORMANT: 'DORMANT',
  /** It is over. */
  DISSOLVED: 'DISSOLVED'
} as const;

export type WorkingGroupState = typeof WorkingGroupState[keyof typeof WorkingGroupState];
/** Places in a working group. */
export const SeatRole = {
  /** Chairs it for a side, together with the other side's co-chair. */
  CO_CHAIR: 'CO_CHAIR',
  /** Belongs to it. */
  MEMBER: 'MEMBER'
} as const;

export type SeatRole = typeof SeatRole[keyof typeof SeatRole];
/** Why a term ended, or a working group rests or is over. */
export const WorkingGroupReason = {
  /** The term is over. */
  TERM_OVER: 'TERM_OVER',
  /** Somebody else takes the place. */
  REPLACED: 'REPLACED',
  /** They wish to leave it. */
  RESIGNED: 'RESIGNED',
  /** Nothing came of it for a long time. */
  NO_ACTIVITY: 'NO_ACTIVITY',
  /** What it was established for is done. */
  PURPOSE_FULFILLED: 'PURPOSE_FULFILLED',
  /** Another group goes on with its work. */
  MERGED: 'MERGED',
  /** The mechanism ended. */
  MECHANISM_ENDED: 'MECHANISM_ENDED',
  /** It was entered by mistake. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type WorkingGroupReason = typeof WorkingGroupReason[keyof typeof WorkingGroupReason];
/** A page of working groups. */
export type WorkingGroupConnection = {
  readonly __typename?: 'WorkingGroupConnection';
  /** Working groups with their cursors. */
  readonly edges: ReadonlyArray<WorkingGroupEdge>;
  /** The working groups alone. */
  readonly nodes: ReadonlyArray<WorkingGroup>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A working group in a list. */
export type WorkingGroupEdge = {
  readonly __typename?: 'WorkingGroupEdge';
  /** The working group. */
  readonly node: WorkingGroup;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which working groups; all conditions hold at once, several values of one are alternatives. */
export type WorkingGroupFilter = {
  /** The one of this number, such as WGR-2026-00001, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Those under a mechanism. */
  readonly mechanismId?: InputMaybe<Scalars['ID']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<WorkingGroupState>>;
  /** ISO 3166-1 alpha-2 codes of partners' countries, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those with countries that are today in the group with this code, such as ASEAN. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
};

/** Order of working groups. */
export const WorkingGroupOrder = {
  /** Oldest first. */
  CREATED: 'CREATED',
  /** Latest first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type WorkingGroupOrder = typeof WorkingGroupOrder[keyof typeof WorkingGroupOrder];
/** Input of establishWorkingGroup. */
export type EstablishWorkingGroupInput = {
  /** The mechanism under which it works. */
  readonly mechanismId: Scalars['ID']['input'];
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after establishWorkingGroup. */
export type EstablishWorkingGroupPayload = {
  readonly __typename?: 'EstablishWorkingGroupPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of establishWorkingGroup. */
export type EstablishWorkingGroupResult = EstablishWorkingGroupPayload | Refusal;

/** Input of updateWorkingGroup. */
export type UpdateWorkingGroupInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Its name in up to ten languages, each once, at most 300 characters. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after updateWorkingGroup. */
export type UpdateWorkingGroupPayload = {
  readonly __typename?: 'UpdateWorkingGroupPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of updateWorkingGroup. */
export type UpdateWorkingGroupResult = UpdateWorkingGroupPayload | Refusal;

/** Input of nameToWorkingGroup. */
export type NameToWorkingGroupInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Co-chair or member; of the caller's own side. */
  readonly role: SeatRole;
  /** Their name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The address to which invitations go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that they come from, of the side's country. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the term. */
  readonly from: Scalars['Date']['input'];
  /** Last day of the term. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after nameToWorkingGroup. */
export type NameToWorkingGroupPayload = {
  readonly __typename?: 'NameToWorkingGroupPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of nameToWorkingGroup. */
export type NameToWorkingGroupResult = NameToWorkingGroupPayload | Refusal;

/** Input of endWorkingGroupTerm. */
export type EndWorkingGroupTermInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Number of the place. */
  readonly seat: Scalars['Int']['input'];
  /** Last day of the term: the first one, or a later one. */
  readonly to: Scalars['Date']['input'];
  /** Why: TERM_OVER, REPLACED, RESIGNED, ENTERED_IN_ERROR or OTHER. */
  readonly reason: WorkingGroupReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after endWorkingGroupTerm. */
export type EndWorkingGroupTermPayload = {
  readonly __typename?: 'EndWorkingGroupTermPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of endWorkingGroupTerm. */
export type EndWorkingGroupTermResult = EndWorkingGroupTermPayload | Refusal;

/** Input of markWorkingGroupDormant. */
export type MarkWorkingGroupDormantInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Why: NO_ACTIVITY or OTHER. */
  readonly reason: WorkingGroupReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after markWorkingGroupDormant. */
export type MarkWorkingGroupDormantPayload = {
  readonly __typename?: 'MarkWorkingGroupDormantPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of markWorkingGroupDormant. */
export type MarkWorkingGroupDormantResult = MarkWorkingGroupDormantPayload | Refusal;

/** Input of reviveWorkingGroup. */
export type ReviveWorkingGroupInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after reviveWorkingGroup. */
export type ReviveWorkingGroupPayload = {
  readonly __typename?: 'ReviveWorkingGroupPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of reviveWorkingGroup. */
export type ReviveWorkingGroupResult = ReviveWorkingGroupPayload | Refusal;

/** Input of dissolveWorkingGroup. */
export type DissolveWorkingGroupInput = {
  /** The working group. */
  readonly id: Scalars['ID']['input'];
  /** Why: PURPOSE_FULFILLED, MERGED, MECHANISM_ENDED, NO_ACTIVITY, ENTERED_IN_ERROR or OTHER. */
  readonly reason: WorkingGroupReason;
  /** Since when it is so: now, or an instant that has come, where it is recorded later. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A note for both sides and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The working group after dissolveWorkingGroup. */
export type DissolveWorkingGroupPayload = {
  readonly __typename?: 'DissolveWorkingGroupPayload';
  /** The working group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Answer of dissolveWorkingGroup. */
export type DissolveWorkingGroupResult = DissolveWorkingGroupPayload | Refusal;

/** An expected no: nothing was changed. The message says in your language why, and what can be done. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** What kind of no it is, for programs. */
  readonly code: RefusalCode;
  /** The reason for a person, in the language of Accept-Language (English or simplified Chinese). */
  readonly message: Scalars['String']['output'];
  /** Each value of the input that is not as it should be. */
  readonly details: ReadonlyArray<RefusalDetail>;
  /** True where the same request can succeed later without a change. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One value of an input that cannot be taken. */
export type RefusalDetail = {
  readonly __typename?: 'RefusalDetail';
  /** Where it is in the input, such as names[0].value. */
  readonly path: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly problem: Scalars['String']['output'];
  /** What would be right. */
  readonly expected: Scalars['String']['output'];
};

/** A page of a list, after the Relay connection specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item: give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something that could be done with a thing in its present state, and whether this caller may. */
export type Action = {
  readonly __typename?: 'Action';
  /** Name of the mutation. */
  readonly name: Scalars['String']['output'];
  /** Whether the caller may do it now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not; empty where it is allowed. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One change of a case: who, when, and why. */
export type Transition = {
  readonly __typename?: 'Transition';
  /** Version of the case after it. */
  readonly version: Scalars['Int']['output'];
  /** Name of the mutation, or of the system's own act. */
  readonly action: Scalars['String']['output'];
  /** State before; null for the first. */
  readonly fromState?: Maybe<Scalars['String']['output']>;
  /** State after. */
  readonly toState: Scalars['String']['output'];
  /** Role under which it was done; CONSUMER where it followed from another part of the system, CLOCK where a deadline came. */
  readonly actorRole: Scalars['String']['output'];
  /** Country that the actor acted for. */
  readonly actorCountry?: Maybe<Scalars['String']['output']>;
  /** Who did it; only for the staff of the centre. */
  readonly actorPerson?: Maybe<Scalars['String']['output']>;
  /** The mandate under which that person did it; only for the staff of the centre. */
  readonly actorMandate?: Maybe<Scalars['String']['output']>;
  /** The machine that acted for that person; only for the staff of the centre. */
  readonly actorVia?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Since when it is so. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** Reason code, see vocabulary(name); only for the parties and the staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the actor wrote; only for the parties and the staff. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A text that a person wrote, in one language. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** The text. */
  readonly value: Scalars['String']['output'];
  /** BCP 47 tag of the language it is in. */
  readonly lang: Scalars['String']['output'];
  /** Who made it. */
  readonly provenance: Provenance;
  /** True where it is not in the language that was asked for. */
  readonly isFallback: Scalars['Boolean']['output'];
};

/** How a text came to be. */
export const Provenance = {
  /** Written by a person. */
  HUMAN: 'HUMAN',
  /** Translated by a machine, unread. */
  MACHINE: 'MACHINE',
  /** Translated by a machine and reviewed by a person. */
  REVIEWED: 'REVIEWED'
} as const;

export type Provenance = typeof Provenance[keyof typeof Provenance];
/** A text that a person wrote, in one language, as it is given. */
export type LocalizedTextInput = {
  /** The text. */
  readonly value: Scalars['String']['input'];
  /** BCP 47 tag of the language it is in, such as en, zh-Hans or th. */
  readonly lang: Scalars['String']['input'];
  /** Who made it. */
  readonly provenance: Provenance;
};

/** An exact amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole minor units of the currency; the dong has none, so 1 dong is "1", and 1 yuan is "100". */
  readonly amount: Scalars['MinorUnits']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
};

/** An exact amount of money, as it is given. */
export type MoneyInput = {
  /** Whole minor units of the currency, as a decimal string. */
  readonly amount: Scalars['MinorUnits']['input'];
  /** ISO 4217 code of a currency in force, such as CNY, THB or VND. */
  readonly currency: Scalars['String']['input'];
};

/** What keeps something blocked; it returns to what it was when no cause is left. */
export const BlockCause = {
  /** The membership of its owner is suspended or has ended. */
  MEMBERSHIP: 'MEMBERSHIP',
  /** Compliance objects. */
  COMPLIANCE: 'COMPLIANCE'
} as const;

export type BlockCause = typeof BlockCause[keyof typeof BlockCause];
/** What somebody decided, was refused, or read that is not public; never changed, and sealed into a chain of hashes. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Number of the entry in its service. */
  readonly id: Scalars['ID']['output'];
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** What kind of entry it is. */
  readonly kind: AuditKind;
  /** Who, by the issuer's name and the token's subject; null without a token. */
  readonly person?: Maybe<Scalars['String']['output']>;
  /** The machine that acted for the person. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** Id of the mandate that the person acted under. */
  readonly mandate?: Maybe<Scalars['String']['output']>;
  /** Role of the mandate. */
  readonly role: Scalars['String']['output'];
  /** Id of the organisation that the person acted for. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country that the person acted for. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The mutation, or each field that was read, such as Membership.note. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the records concerned, at most 100: what concerns more is several entries. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** ACCEPTED, or the refusal's code. */
  readonly outcome: Scalars['String']['output'];
  /** Reason code, where one was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Which values of the input were wrong, or which entries of an audit were asked for. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** Id of the request, as its answer had it in x-request-id. */
  readonly requestId: Scalars['String']['output'];
  /** Trace context of the request. */
  readonly traceparent?: Maybe<Scalars['String']['output']>;
  /** Whether it is in the chain already, within a second as a rule: from then on a change is found by npm run verify-audit. */
  readonly sealed: Scalars['Boolean']['output'];
};

/** Kind of an entry of the audit. */
export const AuditKind = {
  /** Something was accepted. */
  DECISION: 'DECISION',
  /** Something was refused: the matter did not allow it. */
  REFUSAL: 'REFUSAL',
  /** Something was refused: the caller's rights did not allow it. */
  DENIAL: 'DENIAL',
  /** Something that is not public was read. */
  READ: 'READ'
} as const;

export type AuditKind = typeof AuditKind[keyof typeof AuditKind];
/** A page of an audit. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An entry of an audit in a list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** The entry. */
  readonly node: AuditEntry;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which entries; all conditions hold at once, several values of one are alternatives. */
export type AuditFilter = {
  /** Who. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** Through which machine. */
  readonly via?: InputMaybe<Scalars['String']['input']>;
  /** Under which mandate. */
  readonly mandate?: InputMaybe<Scalars['String']['input']>;
  /** Under which role. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** A mutation, or a field that was read, such as Membership.note. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Id of a record. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of entries. */
  readonly kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** ACCEPTED, or codes of refusals; at most 20. */
  readonly outcomes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The earliest. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The latest. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of an audit. */
export const AuditOrder = {
  /** Oldest first. */
  AT: 'AT',
  /** Newest first; the default. */
  AT_DESC: 'AT_DESC'
} as const;

export type AuditOrder = typeof AuditOrder[keyof typeof AuditOrder];


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ActionItem: ActionItem;
  Membership: Membership;
  Country: Country;
  CountryGroup: CountryGroup;
  AgencyMandate: AgencyMandate;
  Delegate: Delegate;
  Document: Document;
  Organization: Organization;
  Duplicate: Duplicate;
  ForumSession: ForumSession;
  Forum: Forum;
  Initiative: Initiative;
  InnovationPlatform: InnovationPlatform;
  Mechanism: Mechanism;
  Launch: Launch;
  Mandate: Mandate;
  Meeting: Meeting;
  Person: Person;
  MembershipRecording: MembershipRecording;
  Signing: Signing;
  WorkingGroup: WorkingGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionItem:
    ( { __typename: 'ActionItem' }
    & GraphQLRecursivePick<FederationTypes['ActionItem'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  CountryGroup:
    ( { __typename: 'CountryGroup' }
    & GraphQLRecursivePick<FederationTypes['CountryGroup'], {"id":true}> );
  AgencyMandate:
    ( { __typename: 'AgencyMandate' }
    & GraphQLRecursivePick<FederationTypes['AgencyMandate'], {"id":true}> );
  Delegate:
    ( { __typename: 'Delegate' }
    & GraphQLRecursivePick<FederationTypes['Delegate'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Duplicate:
    ( { __typename: 'Duplicate' }
    & GraphQLRecursivePick<FederationTypes['Duplicate'], {"id":true}> );
  ForumSession:
    ( { __typename: 'ForumSession' }
    & GraphQLRecursivePick<FederationTypes['ForumSession'], {"id":true}> );
  Forum:
    ( { __typename: 'Forum' }
    & GraphQLRecursivePick<FederationTypes['Forum'], {"id":true}> );
  Initiative:
    ( { __typename: 'Initiative' }
    & GraphQLRecursivePick<FederationTypes['Initiative'], {"code":true}> );
  InnovationPlatform:
    ( { __typename: 'InnovationPlatform' }
    & GraphQLRecursivePick<FederationTypes['InnovationPlatform'], {"id":true}> );
  Mechanism:
    ( { __typename: 'Mechanism' }
    & GraphQLRecursivePick<FederationTypes['Mechanism'], {"id":true}> );
  Launch:
    ( { __typename: 'Launch' }
    & GraphQLRecursivePick<FederationTypes['Launch'], {"id":true}> );
  Mandate:
    ( { __typename: 'Mandate' }
    & GraphQLRecursivePick<FederationTypes['Mandate'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  MembershipRecording:
    ( { __typename: 'MembershipRecording' }
    & GraphQLRecursivePick<FederationTypes['MembershipRecording'], {"id":true}> );
  Signing:
    ( { __typename: 'Signing' }
    & GraphQLRecursivePick<FederationTypes['Signing'], {"id":true}> );
  WorkingGroup:
    ( { __typename: 'WorkingGroup' }
    & GraphQLRecursivePick<FederationTypes['WorkingGroup'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenActionItemResult:
    | ( Omit<OpenActionItemPayload, 'actionItem'> & { actionItem: _RefType['ActionItem'] } )
    | ( Refusal )
  ;
  ReassignActionItemResult:
    | ( Omit<ReassignActionItemPayload, 'actionItem'> & { actionItem: _RefType['ActionItem'] } )
    | ( Refusal )
  ;
  PostponeActionItemResult:
    | ( Omit<PostponeActionItemPayload, 'actionItem'> & { actionItem: _RefType['ActionItem'] } )
    | ( Refusal )
  ;
  CompleteActionItemResult:
    | ( Omit<CompleteActionItemPayload, 'actionItem'> & { actionItem: _RefType['ActionItem'] } )
    | ( Refusal )
  ;
  DropActionItemResult:
    | ( Omit<DropActionItemPayload, 'actionItem'> & { actionItem: _RefType['ActionItem'] } )
    | ( Refusal )
  ;
  RecordCountryGroupResult:
    | ( Omit<RecordCountryGroupPayload, 'countryGroup'> & { countryGroup: _RefType['CountryGroup'] } )
    | ( Refusal )
  ;
  RecordAgencyMandateResult:
    | ( Omit<RecordAgencyMandatePayload, 'agencyMandate'> & { agencyMandate: _RefType['AgencyMandate'] } )
    | ( Refusal )
  ;
  RegisterDelegateResult:
    | ( Omit<RegisterDelegatePayload, 'delegate'> & { delegate: _RefType['Delegate'] } )
    | ( Refusal )
  ;
  UpdateDelegateResult:
    | ( Omit<UpdateDelegatePayload, 'delegate'> & { delegate: _RefType['Delegate'] } )
    | ( Refusal )
  ;
  WithdrawDelegateResult:
    | ( Omit<WithdrawDelegatePayload, 'delegate'> & { delegate: _RefType['Delegate'] } )
    | ( Refusal )
  ;
  RecordDelegateAttendanceResult:
    | ( Omit<RecordDelegateAttendancePayload, 'delegate'> & { delegate: _RefType['Delegate'] } )
    | ( Refusal )
  ;
  RecordDelegateNoShowResult:
    | ( Omit<RecordDelegateNoShowPayload, 'delegate'> & { delegate: _RefType['Delegate'] } )
    | ( Refusal )
  ;
  StageDocumentResult:
    | ( Omit<StageDocumentPayload, 'document'> & { document: _RefType['Document'] } )
    | ( Refusal )
  ;
  StoreDocumentResult:
    | ( Omit<StoreDocumentPayload, 'document'> & { document: _RefType['Document'] } )
    | ( Refusal )
  ;
  RemoveDocumentResult:
    | ( Omit<RemoveDocumentPayload, 'document'> & { document: _RefType['Document'] } )
    | ( Refusal )
  ;
  DismissDuplicateResult:
    | ( Omit<DismissDuplicatePayload, 'duplicate'> & { duplicate: _RefType['Duplicate'] } )
    | ( Refusal )
  ;
  DismissDuplicatesResult:
    | ( Omit<DismissDuplicatesPayload, 'results'> & { results: ReadonlyArray<_RefType['DuplicateDismissal']> } )
    | ( Refusal )
  ;
  PlanForumSessionResult:
    | ( Omit<PlanForumSessionPayload, 'session'> & { session: _RefType['ForumSession'] } )
    | ( Refusal )
  ;
  UpdateForumSessionResult:
    | ( Omit<UpdateForumSessionPayload, 'session'> & { session: _RefType['ForumSession'] } )
    | ( Refusal )
  ;
  CancelForumSessionResult:
    | ( Omit<CancelForumSessionPayload, 'session'> & { session: _RefType['ForumSession'] } )
    | ( Refusal )
  ;
  AnnounceForumResult:
    | ( Omit<AnnounceForumPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  UpdateForumResult:
    | ( Omit<UpdateForumPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  OpenForumRegistrationResult:
    | ( Omit<OpenForumRegistrationPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  CloseForumRegistrationResult:
    | ( Omit<CloseForumRegistrationPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  OpenForumResult:
    | ( Omit<OpenForumPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  CloseForumResult:
    | ( Omit<CloseForumPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  CancelForumResult:
    | ( Omit<CancelForumPayload, 'forum'> & { forum: _RefType['Forum'] } )
    | ( Refusal )
  ;
  AnnounceInnovationPlatformResult:
    | ( Omit<AnnounceInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: _RefType['InnovationPlatform'] } )
    | ( Refusal )
  ;
  UpdateInnovationPlatformResult:
    | ( Omit<UpdateInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: _RefType['InnovationPlatform'] } )
    | ( Refusal )
  ;
  OpenInnovationPlatformResult:
    | ( Omit<OpenInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: _RefType['InnovationPlatform'] } )
    | ( Refusal )
  ;
  CloseInnovationPlatformResult:
    | ( Omit<CloseInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: _RefType['InnovationPlatform'] } )
    | ( Refusal )
  ;
  RecordLaunchResult:
    | ( Omit<RecordLaunchPayload, 'launch'> & { launch: _RefType['Launch'] } )
    | ( Refusal )
  ;
  UpdateLaunchResult:
    | ( Omit<UpdateLaunchPayload, 'launch'> & { launch: _RefType['Launch'] } )
    | ( Refusal )
  ;
  WithdrawLaunchResult:
    | ( Omit<WithdrawLaunchPayload, 'launch'> & { launch: _RefType['Launch'] } )
    | ( Refusal )
  ;
  GrantMandateResult:
    | ( Omit<GrantMandatePayload, 'mandate'> & { mandate: _RefType['Mandate'] } )
    | ( Refusal )
  ;
  RevokeMandateResult:
    | ( Omit<RevokeMandatePayload, 'mandate'> & { mandate: _RefType['Mandate'] } )
    | ( Refusal )
  ;
  ProposeMechanismResult:
    | ( Omit<ProposeMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  UpdateMechanismResult:
    | ( Omit<UpdateMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  NegotiateMechanismResult:
    | ( Omit<NegotiateMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  SignMechanismResult:
    | ( Omit<SignMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  ConfirmMechanismSigningResult:
    | ( Omit<ConfirmMechanismSigningPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  EnterMechanismIntoForceResult:
    | ( Omit<EnterMechanismIntoForcePayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  MarkMechanismDormantResult:
    | ( Omit<MarkMechanismDormantPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  ReviveMechanismResult:
    | ( Omit<ReviveMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  RecordMechanismReviewResult:
    | ( Omit<RecordMechanismReviewPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  TerminateMechanismResult:
    | ( Omit<TerminateMechanismPayload, 'mechanism'> & { mechanism: _RefType['Mechanism'] } )
    | ( Refusal )
  ;
  PlanMeetingResult:
    | ( Omit<PlanMeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  RescheduleMeetingResult:
    | ( Omit<RescheduleMeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  SetMeetingAgendaResult:
    | ( Omit<SetMeetingAgendaPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  HoldMeetingResult:
    | ( Omit<HoldMeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  DraftMeetingMinutesResult:
    | ( Omit<DraftMeetingMinutesPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  AgreeMeetingMinutesResult:
    | ( Omit<AgreeMeetingMinutesPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  CancelMeetingResult:
    | ( Omit<CancelMeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( Refusal )
  ;
  DecideMembershipsResult:
    | ( Omit<DecideMembershipsPayload, 'results'> & { results: ReadonlyArray<_RefType['MembershipDecisionResult']> } )
    | ( Refusal )
  ;
  ApplyForMembershipResult:
    | ( Omit<ApplyForMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  SubmitMembershipResult:
    | ( Omit<SubmitMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ScreenMembershipResult:
    | ( Omit<ScreenMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  DeclineMembershipResult:
    | ( Omit<DeclineMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  RequestMembershipInfoResult:
    | ( Omit<RequestMembershipInfoPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ResubmitMembershipResult:
    | ( Omit<ResubmitMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  RecommendMembershipResult:
    | ( Omit<RecommendMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  DeclineRecommendationResult:
    | ( Omit<DeclineRecommendationPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ApproveMembershipResult:
    | ( Omit<ApproveMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  RejectMembershipResult:
    | ( Omit<RejectMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  SuspendMembershipResult:
    | ( Omit<SuspendMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ReinstateMembershipResult:
    | ( Omit<ReinstateMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  WithdrawMembershipResult:
    | ( Omit<WithdrawMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ExpelMembershipResult:
    | ( Omit<ExpelMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  RenewMembershipResult:
    | ( Omit<RenewMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  MergeOrganizationsResult:
    | ( Omit<MergeOrganizationsPayload, 'organization' | 'merged' | 'moves'> & { organization: _RefType['Organization'], merged: _RefType['MergedOrganization'], moves: _RefType['MergeMoves'] } )
    | ( Refusal )
  ;
  RegisterOrganizationsResult:
    | ( Omit<RegisterOrganizationsPayload, 'results'> & { results: ReadonlyArray<_RefType['RegistrationResult']> } )
    | ( Refusal )
  ;
  UpdateOrganizationResult:
    | ( Omit<UpdateOrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Refusal )
  ;
  RegisterPersonResult:
    | ( Omit<RegisterPersonPayload, 'person'> & { person: _RefType['Person'] } )
    | ( Refusal )
  ;
  UpdatePersonResult:
    | ( Omit<UpdatePersonPayload, 'person'> & { person: _RefType['Person'] } )
    | ( Refusal )
  ;
  SuspendPersonResult:
    | ( Omit<SuspendPersonPayload, 'person'> & { person: _RefType['Person'] } )
    | ( Refusal )
  ;
  ReinstatePersonResult:
    | ( Omit<ReinstatePersonPayload, 'person'> & { person: _RefType['Person'] } )
    | ( Refusal )
  ;
  RecordExistingMembershipsResult:
    | ( Omit<RecordExistingMembershipsPayload, 'recording' | 'results'> & { recording: _RefType['MembershipRecording'], results: ReadonlyArray<_RefType['ExistingMembershipResult']> } )
    | ( Refusal )
  ;
  ConfirmMembershipRecordingResult:
    | ( Omit<ConfirmMembershipRecordingPayload, 'recording'> & { recording: _RefType['MembershipRecording'] } )
    | ( Refusal )
  ;
  DiscardMembershipRecordingResult:
    | ( Omit<DiscardMembershipRecordingPayload, 'recording'> & { recording: _RefType['MembershipRecording'] } )
    | ( Refusal )
  ;
  RecordSigningResult:
    | ( Omit<RecordSigningPayload, 'signing'> & { signing: _RefType['Signing'] } )
    | ( Refusal )
  ;
  AttachSigningContractResult:
    | ( Omit<AttachSigningContractPayload, 'signing'> & { signing: _RefType['Signing'] } )
    | ( Refusal )
  ;
  WithdrawSigningResult:
    | ( Omit<WithdrawSigningPayload, 'signing'> & { signing: _RefType['Signing'] } )
    | ( Refusal )
  ;
  GiveSuspensionNoticeResult:
    | ( Omit<GiveSuspensionNoticePayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  AnswerSuspensionNoticeResult:
    | ( Omit<AnswerSuspensionNoticePayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  LiftSuspensionNoticeResult:
    | ( Omit<LiftSuspensionNoticePayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  AppealSuspensionResult:
    | ( Omit<AppealSuspensionPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  DecideAppealResult:
    | ( Omit<DecideAppealPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  ChangeMembershipTierResult:
    | ( Omit<ChangeMembershipTierPayload, 'membership'> & { membership: _RefType['Membership'] } )
    | ( Refusal )
  ;
  EstablishWorkingGroupResult:
    | ( Omit<EstablishWorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  UpdateWorkingGroupResult:
    | ( Omit<UpdateWorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  NameToWorkingGroupResult:
    | ( Omit<NameToWorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  EndWorkingGroupTermResult:
    | ( Omit<EndWorkingGroupTermPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  MarkWorkingGroupDormantResult:
    | ( Omit<MarkWorkingGroupDormantPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  ReviveWorkingGroupResult:
    | ( Omit<ReviveWorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
  DissolveWorkingGroupResult:
    | ( Omit<DissolveWorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionItem: ResolverTypeWrapper<ActionItemModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionItemState: ActionItemState;
  ActionItemReason: ActionItemReason;
  ActionItemConnection: ResolverTypeWrapper<ActionItemPageModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionItemEdge: ResolverTypeWrapper<Omit<ActionItemEdge, 'node'> & { node: ResolversTypes['ActionItem'] }>;
  ActionItemFilter: ActionItemFilter;
  ActionItemOrder: ActionItemOrder;
  Desk: ResolverTypeWrapper<DeskModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalCode: RefusalCode;
  OpenActionItemInput: OpenActionItemInput;
  OpenActionItemPayload: ResolverTypeWrapper<Omit<OpenActionItemPayload, 'actionItem'> & { actionItem: ResolversTypes['ActionItem'] }>;
  OpenActionItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenActionItemResult']>;
  ReassignActionItemInput: ReassignActionItemInput;
  ReassignActionItemPayload: ResolverTypeWrapper<Omit<ReassignActionItemPayload, 'actionItem'> & { actionItem: ResolversTypes['ActionItem'] }>;
  ReassignActionItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignActionItemResult']>;
  PostponeActionItemInput: PostponeActionItemInput;
  PostponeActionItemPayload: ResolverTypeWrapper<Omit<PostponeActionItemPayload, 'actionItem'> & { actionItem: ResolversTypes['ActionItem'] }>;
  PostponeActionItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostponeActionItemResult']>;
  CompleteActionItemInput: CompleteActionItemInput;
  CompleteActionItemPayload: ResolverTypeWrapper<Omit<CompleteActionItemPayload, 'actionItem'> & { actionItem: ResolversTypes['ActionItem'] }>;
  CompleteActionItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteActionItemResult']>;
  DropActionItemInput: DropActionItemInput;
  DropActionItemPayload: ResolverTypeWrapper<Omit<DropActionItemPayload, 'actionItem'> & { actionItem: ResolversTypes['ActionItem'] }>;
  DropActionItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DropActionItemResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TimelineConnection: ResolverTypeWrapper<TimelinePageModel>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskKind: TaskKind;
  TaskConnection: ResolverTypeWrapper<TaskPageModel>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  CouncilDecision: ResolverTypeWrapper<CouncilDecisionModel>;
  CouncilVote: ResolverTypeWrapper<CouncilVoteModel>;
  Vote: Vote;
  CouncilDecisionInput: CouncilDecisionInput;
  CouncilVoteInput: CouncilVoteInput;
  CountryRelation: ResolverTypeWrapper<CountryRelationModel>;
  CountryRelationEntry: ResolverTypeWrapper<Omit<CountryRelationEntry, 'group' | 'mechanism' | 'transition' | 'platform'> & { group?: Maybe<ResolversTypes['CountryGroup']>, mechanism?: Maybe<ResolversTypes['Mechanism']>, transition?: Maybe<ResolversTypes['Transition']>, platform?: Maybe<ResolversTypes['InnovationPlatform']> }>;
  CountryRelationChange: CountryRelationChange;
  Country: ResolverTypeWrapper<CountryModel>;
  CountryGroup: ResolverTypeWrapper<CountryGroupModel>;
  CountryGroupMember: ResolverTypeWrapper<CountryGroupMemberModel>;
  AgencyMandate: ResolverTypeWrapper<AgencyMandateModel>;
  AgencySubject: AgencySubject;
  CountryGroupMemberInput: CountryGroupMemberInput;
  NameInput: NameInput;
  RecordCountryGroupInput: RecordCountryGroupInput;
  RecordCountryGroupPayload: ResolverTypeWrapper<Omit<RecordCountryGroupPayload, 'countryGroup'> & { countryGroup: ResolversTypes['CountryGroup'] }>;
  RecordCountryGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCountryGroupResult']>;
  RecordAgencyMandateInput: RecordAgencyMandateInput;
  RecordAgencyMandatePayload: ResolverTypeWrapper<Omit<RecordAgencyMandatePayload, 'agencyMandate'> & { agencyMandate: ResolversTypes['AgencyMandate'] }>;
  RecordAgencyMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgencyMandateResult']>;
  Delegate: ResolverTypeWrapper<DelegateModel>;
  DelegateState: DelegateState;
  DelegateReason: DelegateReason;
  DelegateConnection: ResolverTypeWrapper<DelegatePageModel>;
  DelegateEdge: ResolverTypeWrapper<Omit<DelegateEdge, 'node'> & { node: ResolversTypes['Delegate'] }>;
  DelegateFilter: DelegateFilter;
  DelegateOrder: DelegateOrder;
  RegisterDelegateInput: RegisterDelegateInput;
  RegisterDelegatePayload: ResolverTypeWrapper<Omit<RegisterDelegatePayload, 'delegate'> & { delegate: ResolversTypes['Delegate'] }>;
  RegisterDelegateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDelegateResult']>;
  UpdateDelegateInput: UpdateDelegateInput;
  UpdateDelegatePayload: ResolverTypeWrapper<Omit<UpdateDelegatePayload, 'delegate'> & { delegate: ResolversTypes['Delegate'] }>;
  UpdateDelegateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateDelegateResult']>;
  WithdrawDelegateInput: WithdrawDelegateInput;
  WithdrawDelegatePayload: ResolverTypeWrapper<Omit<WithdrawDelegatePayload, 'delegate'> & { delegate: ResolversTypes['Delegate'] }>;
  WithdrawDelegateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDelegateResult']>;
  RecordDelegateAttendanceInput: RecordDelegateAttendanceInput;
  RecordDelegateAttendancePayload: ResolverTypeWrapper<Omit<RecordDelegateAttendancePayload, 'delegate'> & { delegate: ResolversTypes['Delegate'] }>;
  RecordDelegateAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDelegateAttendanceResult']>;
  RecordDelegateNoShowInput: RecordDelegateNoShowInput;
  RecordDelegateNoShowPayload: ResolverTypeWrapper<Omit<RecordDelegateNoShowPayload, 'delegate'> & { delegate: ResolversTypes['Delegate'] }>;
  RecordDelegateNoShowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDelegateNoShowResult']>;
  DeskCount: ResolverTypeWrapper<DeskCountModel>;
  DeskFilter: DeskFilter;
  DeskOrder: DeskOrder;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentKind: DocumentKind;
  DocumentAudience: DocumentAudience;
  DocumentState: DocumentState;
  DocumentReason: DocumentReason;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentUpload: ResolverTypeWrapper<DocumentUpload>;
  DocumentUploadHeader: ResolverTypeWrapper<DocumentUploadHeader>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  StageDocumentInput: StageDocumentInput;
  StageDocumentPayload: ResolverTypeWrapper<Omit<StageDocumentPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  StageDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StageDocumentResult']>;
  StoreDocumentInput: StoreDocumentInput;
  StoreDocumentPayload: ResolverTypeWrapper<Omit<StoreDocumentPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  StoreDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StoreDocumentResult']>;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: ResolverTypeWrapper<Omit<RemoveDocumentPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  RemoveDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDocumentResult']>;
  Duplicate: ResolverTypeWrapper<DuplicateModel>;
  DuplicateState: DuplicateState;
  DuplicateReason: DuplicateReason;
  DuplicateCandidate: ResolverTypeWrapper<DuplicateCandidateModel>;
  DuplicateConnection: ResolverTypeWrapper<DuplicatePageModel>;
  DuplicateEdge: ResolverTypeWrapper<Omit<DuplicateEdge, 'node'> & { node: ResolversTypes['Duplicate'] }>;
  DuplicateFilter: DuplicateFilter;
  DuplicateOrder: DuplicateOrder;
  DismissalReason: DismissalReason;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: ResolverTypeWrapper<Omit<DismissDuplicatePayload, 'duplicate'> & { duplicate: ResolversTypes['Duplicate'] }>;
  DismissDuplicateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissDuplicateResult']>;
  DismissDuplicatesItem: DismissDuplicatesItem;
  DismissDuplicatesInput: DismissDuplicatesInput;
  DismissDuplicatesPayload: ResolverTypeWrapper<Omit<DismissDuplicatesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DuplicateDismissal']> }>;
  DuplicateDismissal: ResolverTypeWrapper<PresentedDismissalModel>;
  DismissDuplicatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissDuplicatesResult']>;
  ForumSession: ResolverTypeWrapper<ForumSessionModel>;
  ForumSpeaker: ResolverTypeWrapper<SpeakerModel>;
  ForumSessionKind: ForumSessionKind;
  ForumSessionState: ForumSessionState;
  ForumSessionReason: ForumSessionReason;
  ForumSessionConnection: ResolverTypeWrapper<ForumSessionPageModel>;
  ForumSessionEdge: ResolverTypeWrapper<Omit<ForumSessionEdge, 'node'> & { node: ResolversTypes['ForumSession'] }>;
  ForumSessionFilter: ForumSessionFilter;
  ForumSessionOrder: ForumSessionOrder;
  Forum: ResolverTypeWrapper<ForumModel>;
  ForumStatistics: ResolverTypeWrapper<ForumStatisticsModel>;
  ForumDelegateCount: ResolverTypeWrapper<Omit<ForumDelegateCount, 'country'> & { country: ResolversTypes['Country'] }>;
  ForumSessionCount: ResolverTypeWrapper<ForumSessionCount>;
  ForumSpeakerInput: ForumSpeakerInput;
  PlanForumSessionInput: PlanForumSessionInput;
  PlanForumSessionPayload: ResolverTypeWrapper<Omit<PlanForumSessionPayload, 'session'> & { session: ResolversTypes['ForumSession'] }>;
  PlanForumSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanForumSessionResult']>;
  UpdateForumSessionInput: UpdateForumSessionInput;
  UpdateForumSessionPayload: ResolverTypeWrapper<Omit<UpdateForumSessionPayload, 'session'> & { session: ResolversTypes['ForumSession'] }>;
  UpdateForumSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateForumSessionResult']>;
  CancelForumSessionInput: CancelForumSessionInput;
  CancelForumSessionPayload: ResolverTypeWrapper<Omit<CancelForumSessionPayload, 'session'> & { session: ResolversTypes['ForumSession'] }>;
  CancelForumSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelForumSessionResult']>;
  ForumPlaces: ResolverTypeWrapper<ForumPlaces>;
  ForumState: ForumState;
  ForumReason: ForumReason;
  ForumConnection: ResolverTypeWrapper<ForumPageModel>;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  ForumFilter: ForumFilter;
  ForumOrder: ForumOrder;
  AnnounceForumInput: AnnounceForumInput;
  AnnounceForumPayload: ResolverTypeWrapper<Omit<AnnounceForumPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  AnnounceForumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceForumResult']>;
  UpdateForumInput: UpdateForumInput;
  UpdateForumPayload: ResolverTypeWrapper<Omit<UpdateForumPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  UpdateForumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateForumResult']>;
  OpenForumRegistrationInput: OpenForumRegistrationInput;
  OpenForumRegistrationPayload: ResolverTypeWrapper<Omit<OpenForumRegistrationPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  OpenForumRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenForumRegistrationResult']>;
  CloseForumRegistrationInput: CloseForumRegistrationInput;
  CloseForumRegistrationPayload: ResolverTypeWrapper<Omit<CloseForumRegistrationPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  CloseForumRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseForumRegistrationResult']>;
  OpenForumInput: OpenForumInput;
  OpenForumPayload: ResolverTypeWrapper<Omit<OpenForumPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  OpenForumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenForumResult']>;
  CloseForumInput: CloseForumInput;
  CloseForumPayload: ResolverTypeWrapper<Omit<CloseForumPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  CloseForumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseForumResult']>;
  CancelForumInput: CancelForumInput;
  CancelForumPayload: ResolverTypeWrapper<Omit<CancelForumPayload, 'forum'> & { forum: ResolversTypes['Forum'] }>;
  CancelForumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelForumResult']>;
  Initiative: ResolverTypeWrapper<InitiativeModel>;
  InitiativeConcept: InitiativeConcept;
  InitiativeDimension: InitiativeDimension;
  InitiativeReport: ResolverTypeWrapper<AskedReportModel>;
  InitiativeCount: ResolverTypeWrapper<Omit<InitiativeCount, 'initiative' | 'country'> & { initiative?: Maybe<ResolversTypes['Initiative']>, country?: Maybe<ResolversTypes['Country']> }>;
  InitiativeReportFilter: InitiativeReportFilter;
  InnovationPlatform: ResolverTypeWrapper<PlatformModel>;
  InnovationPlatformContact: ResolverTypeWrapper<InnovationPlatformContact>;
  InnovationPlatformKind: InnovationPlatformKind;
  InnovationPlatformState: InnovationPlatformState;
  InnovationPlatformReason: InnovationPlatformReason;
  InnovationPlatformConnection: ResolverTypeWrapper<PlatformPageModel>;
  InnovationPlatformEdge: ResolverTypeWrapper<Omit<InnovationPlatformEdge, 'node'> & { node: ResolversTypes['InnovationPlatform'] }>;
  InnovationPlatformFilter: InnovationPlatformFilter;
  InnovationPlatformOrder: InnovationPlatformOrder;
  Mechanism: ResolverTypeWrapper<MechanismModel>;
  InnovationPlatformContactInput: InnovationPlatformContactInput;
  AnnounceInnovationPlatformInput: AnnounceInnovationPlatformInput;
  AnnounceInnovationPlatformPayload: ResolverTypeWrapper<Omit<AnnounceInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversTypes['InnovationPlatform'] }>;
  AnnounceInnovationPlatformResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceInnovationPlatformResult']>;
  UpdateInnovationPlatformInput: UpdateInnovationPlatformInput;
  UpdateInnovationPlatformPayload: ResolverTypeWrapper<Omit<UpdateInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversTypes['InnovationPlatform'] }>;
  UpdateInnovationPlatformResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateInnovationPlatformResult']>;
  OpenInnovationPlatformInput: OpenInnovationPlatformInput;
  OpenInnovationPlatformPayload: ResolverTypeWrapper<Omit<OpenInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversTypes['InnovationPlatform'] }>;
  OpenInnovationPlatformResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenInnovationPlatformResult']>;
  CloseInnovationPlatformInput: CloseInnovationPlatformInput;
  CloseInnovationPlatformPayload: ResolverTypeWrapper<Omit<CloseInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversTypes['InnovationPlatform'] }>;
  CloseInnovationPlatformResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseInnovationPlatformResult']>;
  Launch: ResolverTypeWrapper<LaunchModel>;
  LaunchKind: LaunchKind;
  LaunchState: LaunchState;
  ForumOutcomeReason: ForumOutcomeReason;
  LaunchFilter: LaunchFilter;
  LaunchConnection: ResolverTypeWrapper<LaunchPageModel>;
  LaunchEdge: ResolverTypeWrapper<Omit<LaunchEdge, 'node'> & { node: ResolversTypes['Launch'] }>;
  LaunchOrder: LaunchOrder;
  RecordLaunchInput: RecordLaunchInput;
  RecordLaunchPayload: ResolverTypeWrapper<Omit<RecordLaunchPayload, 'launch'> & { launch: ResolversTypes['Launch'] }>;
  RecordLaunchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLaunchResult']>;
  UpdateLaunchInput: UpdateLaunchInput;
  UpdateLaunchPayload: ResolverTypeWrapper<Omit<UpdateLaunchPayload, 'launch'> & { launch: ResolversTypes['Launch'] }>;
  UpdateLaunchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateLaunchResult']>;
  WithdrawLaunchInput: WithdrawLaunchInput;
  WithdrawLaunchPayload: ResolverTypeWrapper<Omit<WithdrawLaunchPayload, 'launch'> & { launch: ResolversTypes['Launch'] }>;
  WithdrawLaunchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawLaunchResult']>;
  Mandate: ResolverTypeWrapper<MandateModel>;
  MandateScope: MandateScope;
  MandateState: MandateState;
  MandateReason: MandateReason;
  MandateConnection: ResolverTypeWrapper<MandatePageModel>;
  MandateEdge: ResolverTypeWrapper<Omit<MandateEdge, 'node'> & { node: ResolversTypes['Mandate'] }>;
  MandateFilter: MandateFilter;
  MandateOrder: MandateOrder;
  GrantMandateInput: GrantMandateInput;
  GrantMandatePayload: ResolverTypeWrapper<Omit<GrantMandatePayload, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  GrantMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantMandateResult']>;
  RevokeMandateInput: RevokeMandateInput;
  RevokeMandatePayload: ResolverTypeWrapper<Omit<RevokeMandatePayload, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  RevokeMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMandateResult']>;
  MechanismInstrument: ResolverTypeWrapper<InstrumentModel>;
  MechanismSigning: ResolverTypeWrapper<SigningModel>;
  MechanismReview: ResolverTypeWrapper<MechanismReview>;
  MechanismSide: MechanismSide;
  MechanismState: MechanismState;
  MechanismInstrumentKind: MechanismInstrumentKind;
  MechanismReviewOutcome: MechanismReviewOutcome;
  MechanismReason: MechanismReason;
  MechanismConnection: ResolverTypeWrapper<MechanismPageModel>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  MechanismFilter: MechanismFilter;
  MechanismOrder: MechanismOrder;
  MechanismInstrumentInput: MechanismInstrumentInput;
  ProposeMechanismInput: ProposeMechanismInput;
  ProposeMechanismPayload: ResolverTypeWrapper<Omit<ProposeMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  ProposeMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMechanismResult']>;
  UpdateMechanismInput: UpdateMechanismInput;
  UpdateMechanismPayload: ResolverTypeWrapper<Omit<UpdateMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  UpdateMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMechanismResult']>;
  NegotiateMechanismInput: NegotiateMechanismInput;
  NegotiateMechanismPayload: ResolverTypeWrapper<Omit<NegotiateMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  NegotiateMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NegotiateMechanismResult']>;
  SignMechanismInput: SignMechanismInput;
  SignMechanismPayload: ResolverTypeWrapper<Omit<SignMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  SignMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignMechanismResult']>;
  ConfirmMechanismSigningInput: ConfirmMechanismSigningInput;
  ConfirmMechanismSigningPayload: ResolverTypeWrapper<Omit<ConfirmMechanismSigningPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  ConfirmMechanismSigningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMechanismSigningResult']>;
  EnterMechanismIntoForceInput: EnterMechanismIntoForceInput;
  EnterMechanismIntoForcePayload: ResolverTypeWrapper<Omit<EnterMechanismIntoForcePayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  EnterMechanismIntoForceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterMechanismIntoForceResult']>;
  MarkMechanismDormantInput: MarkMechanismDormantInput;
  MarkMechanismDormantPayload: ResolverTypeWrapper<Omit<MarkMechanismDormantPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  MarkMechanismDormantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkMechanismDormantResult']>;
  ReviveMechanismInput: ReviveMechanismInput;
  ReviveMechanismPayload: ResolverTypeWrapper<Omit<ReviveMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  ReviveMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviveMechanismResult']>;
  RecordMechanismReviewInput: RecordMechanismReviewInput;
  RecordMechanismReviewPayload: ResolverTypeWrapper<Omit<RecordMechanismReviewPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  RecordMechanismReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMechanismReviewResult']>;
  TerminateMechanismInput: TerminateMechanismInput;
  TerminateMechanismPayload: ResolverTypeWrapper<Omit<TerminateMechanismPayload, 'mechanism'> & { mechanism: ResolversTypes['Mechanism'] }>;
  TerminateMechanismResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TerminateMechanismResult']>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingTime: ResolverTypeWrapper<MeetingTime>;
  AgendaItem: ResolverTypeWrapper<NumberedTextsModel>;
  MeetingDecision: ResolverTypeWrapper<NumberedTextsModel>;
  Attendance: ResolverTypeWrapper<Attendance>;
  MeetingMinutes: ResolverTypeWrapper<MinutesModel>;
  MeetingInvitation: ResolverTypeWrapper<MeetingInvitation>;
  MeetingState: MeetingState;
  MeetingReason: MeetingReason;
  MeetingConnection: ResolverTypeWrapper<MeetingPageModel>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  AgendaItemInput: AgendaItemInput;
  MeetingDecisionInput: MeetingDecisionInput;
  AttendanceInput: AttendanceInput;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: ResolverTypeWrapper<Omit<PlanMeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  PlanMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanMeetingResult']>;
  RescheduleMeetingInput: RescheduleMeetingInput;
  RescheduleMeetingPayload: ResolverTypeWrapper<Omit<RescheduleMeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  RescheduleMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleMeetingResult']>;
  SetMeetingAgendaInput: SetMeetingAgendaInput;
  SetMeetingAgendaPayload: ResolverTypeWrapper<Omit<SetMeetingAgendaPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  SetMeetingAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMeetingAgendaResult']>;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: ResolverTypeWrapper<Omit<HoldMeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  HoldMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldMeetingResult']>;
  DraftMeetingMinutesInput: DraftMeetingMinutesInput;
  DraftMeetingMinutesPayload: ResolverTypeWrapper<Omit<DraftMeetingMinutesPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  DraftMeetingMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftMeetingMinutesResult']>;
  AgreeMeetingMinutesInput: AgreeMeetingMinutesInput;
  AgreeMeetingMinutesPayload: ResolverTypeWrapper<Omit<AgreeMeetingMinutesPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  AgreeMeetingMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeMeetingMinutesResult']>;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: ResolverTypeWrapper<Omit<CancelMeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  CancelMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMeetingResult']>;
  MembershipDeadline: ResolverTypeWrapper<MembershipDeadline>;
  MembershipDeadlineKind: MembershipDeadlineKind;
  DeadlineUnit: DeadlineUnit;
  MembershipBulkAction: MembershipBulkAction;
  DecideMembershipsItem: DecideMembershipsItem;
  DecideMembershipsInput: DecideMembershipsInput;
  DecideMembershipsPayload: ResolverTypeWrapper<Omit<DecideMembershipsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['MembershipDecisionResult']> }>;
  MembershipDecisionResult: ResolverTypeWrapper<Omit<MembershipDecisionResult, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  DecideMembershipsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMembershipsResult']>;
  MembershipPath: ResolverTypeWrapper<MembershipPathModel>;
  MembershipPathStep: ResolverTypeWrapper<PathStepModel>;
  MembershipTier: MembershipTier;
  MembershipState: MembershipState;
  CaseParty: CaseParty;
  MembershipReason: MembershipReason;
  MembershipConnection: ResolverTypeWrapper<MembershipPageModel>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApplyForMembershipPayload: ResolverTypeWrapper<Omit<ApplyForMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ApplyForMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForMembershipResult']>;
  SubmitMembershipInput: SubmitMembershipInput;
  SubmitMembershipPayload: ResolverTypeWrapper<Omit<SubmitMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  SubmitMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitMembershipResult']>;
  ScreenMembershipInput: ScreenMembershipInput;
  ScreenMembershipPayload: ResolverTypeWrapper<Omit<ScreenMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ScreenMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScreenMembershipResult']>;
  DeclineMembershipInput: DeclineMembershipInput;
  DeclineMembershipPayload: ResolverTypeWrapper<Omit<DeclineMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  DeclineMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineMembershipResult']>;
  RequestMembershipInfoInput: RequestMembershipInfoInput;
  RequestMembershipInfoPayload: ResolverTypeWrapper<Omit<RequestMembershipInfoPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RequestMembershipInfoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMembershipInfoResult']>;
  ResubmitMembershipInput: ResubmitMembershipInput;
  ResubmitMembershipPayload: ResolverTypeWrapper<Omit<ResubmitMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ResubmitMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitMembershipResult']>;
  RecommendMembershipInput: RecommendMembershipInput;
  RecommendMembershipPayload: ResolverTypeWrapper<Omit<RecommendMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RecommendMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendMembershipResult']>;
  DeclineRecommendationInput: DeclineRecommendationInput;
  DeclineRecommendationPayload: ResolverTypeWrapper<Omit<DeclineRecommendationPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  DeclineRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineRecommendationResult']>;
  ApproveMembershipInput: ApproveMembershipInput;
  ApproveMembershipPayload: ResolverTypeWrapper<Omit<ApproveMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ApproveMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveMembershipResult']>;
  RejectMembershipInput: RejectMembershipInput;
  RejectMembershipPayload: ResolverTypeWrapper<Omit<RejectMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RejectMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectMembershipResult']>;
  SuspendMembershipInput: SuspendMembershipInput;
  SuspendMembershipPayload: ResolverTypeWrapper<Omit<SuspendMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  SuspendMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendMembershipResult']>;
  ReinstateMembershipInput: ReinstateMembershipInput;
  ReinstateMembershipPayload: ResolverTypeWrapper<Omit<ReinstateMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ReinstateMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateMembershipResult']>;
  WithdrawMembershipInput: WithdrawMembershipInput;
  WithdrawMembershipPayload: ResolverTypeWrapper<Omit<WithdrawMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  WithdrawMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawMembershipResult']>;
  ExpelMembershipInput: ExpelMembershipInput;
  ExpelMembershipPayload: ResolverTypeWrapper<Omit<ExpelMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ExpelMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExpelMembershipResult']>;
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: ResolverTypeWrapper<Omit<RenewMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RenewMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewMembershipResult']>;
  MergedOrganization: ResolverTypeWrapper<MergedOrganizationModel>;
  RegistrationOutcome: RegistrationOutcome;
  MergeReason: MergeReason;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeMoves: ResolverTypeWrapper<MergeMovesModel>;
  MergeOrganizationsPayload: ResolverTypeWrapper<Omit<MergeOrganizationsPayload, 'organization' | 'merged' | 'moves'> & { organization: ResolversTypes['Organization'], merged: ResolversTypes['MergedOrganization'], moves: ResolversTypes['MergeMoves'] }>;
  MergeOrganizationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeOrganizationsResult']>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPageModel>;
  OrganizationEdge: ResolverTypeWrapper<FoundEdgeModel>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchMatchField: SearchMatchField;
  TextRange: ResolverTypeWrapper<TextRange>;
  OrganizationFacets: ResolverTypeWrapper<FacetedModel>;
  FacetCount: ResolverTypeWrapper<CountedValueModel>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  NearbyOrganizationConnection: ResolverTypeWrapper<NearbyPageModel>;
  NearbyOrganizationEdge: ResolverTypeWrapper<Omit<NearbyOrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  LocalizedName: ResolverTypeWrapper<LocalizedNameModel>;
  NationalId: ResolverTypeWrapper<NationalIdModel>;
  NationalIdScheme: NationalIdScheme;
  OrganizationAttention: OrganizationAttention;
  SourceConflict: ResolverTypeWrapper<SourceConflictModel>;
  OrganizationVersion: ResolverTypeWrapper<Omit<OrganizationVersion, 'transition' | 'changes'> & { transition: ResolversTypes['Transition'], changes: ReadonlyArray<ResolversTypes['FactChange']> }>;
  FactChange: ResolverTypeWrapper<FactChangeModel>;
  OrganizationName: ResolverTypeWrapper<OrganizationName>;
  NameKind: NameKind;
  OrganizationStatus: OrganizationStatus;
  OrganizationType: OrganizationType;
  Location: ResolverTypeWrapper<Location>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  OrganizationRelation: ResolverTypeWrapper<OrganizationRelationModel>;
  OrganizationRelationKind: OrganizationRelationKind;
  RegisteredSource: ResolverTypeWrapper<RegisteredSource>;
  SourceFingerprintInput: SourceFingerprintInput;
  OrganizationNameInput: OrganizationNameInput;
  LocationInput: LocationInput;
  ExternalIdInput: ExternalIdInput;
  NationalIdInput: NationalIdInput;
  OrganizationRelationInput: OrganizationRelationInput;
  OrganizationInput: OrganizationInput;
  RegisterOrganizationsInput: RegisterOrganizationsInput;
  RegisterOrganizationsPayload: ResolverTypeWrapper<Omit<RegisterOrganizationsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['RegistrationResult']> }>;
  RegistrationResult: ResolverTypeWrapper<Omit<RegistrationResult, 'organization' | 'changes' | 'conflicts'> & { organization?: Maybe<ResolversTypes['Organization']>, changes: ReadonlyArray<ResolversTypes['FactChange']>, conflicts: ReadonlyArray<ResolversTypes['SourceConflict']> }>;
  RegisterOrganizationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationsResult']>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  UpdateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationResult']>;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonState: PersonState;
  SuspensionReach: SuspensionReach;
  PersonReason: PersonReason;
  PersonConnection: ResolverTypeWrapper<PersonPageModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePersonPayload: ResolverTypeWrapper<Omit<UpdatePersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  UpdatePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePersonResult']>;
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: ResolverTypeWrapper<Omit<SuspendPersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  SuspendPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendPersonResult']>;
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: ResolverTypeWrapper<Omit<ReinstatePersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  ReinstatePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstatePersonResult']>;
  MembershipRecording: ResolverTypeWrapper<RecordingModel>;
  RecordingState: RecordingState;
  RecordingRow: ResolverTypeWrapper<RecordingRowModel>;
  MembershipRecordingConnection: ResolverTypeWrapper<RecordingPageModel>;
  MembershipRecordingEdge: ResolverTypeWrapper<Omit<MembershipRecordingEdge, 'node'> & { node: ResolversTypes['MembershipRecording'] }>;
  MembershipRecordingFilter: MembershipRecordingFilter;
  MembershipRecordingOrder: MembershipRecordingOrder;
  ExistingMembershipInput: ExistingMembershipInput;
  RecordExistingMembershipsInput: RecordExistingMembershipsInput;
  RecordExistingMembershipsPayload: ResolverTypeWrapper<Omit<RecordExistingMembershipsPayload, 'recording' | 'results'> & { recording: ResolversTypes['MembershipRecording'], results: ReadonlyArray<ResolversTypes['ExistingMembershipResult']> }>;
  ExistingMembershipResult: ResolverTypeWrapper<Omit<ExistingMembershipResult, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RecordExistingMembershipsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExistingMembershipsResult']>;
  ConfirmMembershipRecordingInput: ConfirmMembershipRecordingInput;
  ConfirmMembershipRecordingPayload: ResolverTypeWrapper<Omit<ConfirmMembershipRecordingPayload, 'recording'> & { recording: ResolversTypes['MembershipRecording'] }>;
  ConfirmMembershipRecordingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMembershipRecordingResult']>;
  DiscardMembershipRecordingInput: DiscardMembershipRecordingInput;
  DiscardMembershipRecordingPayload: ResolverTypeWrapper<Omit<DiscardMembershipRecordingPayload, 'recording'> & { recording: ResolversTypes['MembershipRecording'] }>;
  DiscardMembershipRecordingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardMembershipRecordingResult']>;
  Signing: ResolverTypeWrapper<ForumSigningModel>;
  SigningKind: SigningKind;
  SigningState: SigningState;
  SigningFilter: SigningFilter;
  SigningConnection: ResolverTypeWrapper<SigningPageModel>;
  SigningEdge: ResolverTypeWrapper<Omit<SigningEdge, 'node'> & { node: ResolversTypes['Signing'] }>;
  SigningOrder: SigningOrder;
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: ResolverTypeWrapper<Omit<RecordSigningPayload, 'signing'> & { signing: ResolversTypes['Signing'] }>;
  RecordSigningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSigningResult']>;
  AttachSigningContractInput: AttachSigningContractInput;
  AttachSigningContractPayload: ResolverTypeWrapper<Omit<AttachSigningContractPayload, 'signing'> & { signing: ResolversTypes['Signing'] }>;
  AttachSigningContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachSigningContractResult']>;
  WithdrawSigningInput: WithdrawSigningInput;
  WithdrawSigningPayload: ResolverTypeWrapper<Omit<WithdrawSigningPayload, 'signing'> & { signing: ResolversTypes['Signing'] }>;
  WithdrawSigningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSigningResult']>;
  MembershipStatistics: ResolverTypeWrapper<AskedStatisticsModel>;
  MembershipDimension: MembershipDimension;
  StatisticsInterval: StatisticsInterval;
  MembershipCount: ResolverTypeWrapper<MembershipCount>;
  MembershipSeries: ResolverTypeWrapper<MembershipSeries>;
  MembershipPeriod: ResolverTypeWrapper<MembershipPeriod>;
  MembershipStateTime: ResolverTypeWrapper<MembershipStateTime>;
  MembershipStatisticsFilter: MembershipStatisticsFilter;
  SuspensionNotice: ResolverTypeWrapper<SuspensionNotice>;
  Suspension: ResolverTypeWrapper<Suspension>;
  GiveSuspensionNoticeInput: GiveSuspensionNoticeInput;
  GiveSuspensionNoticePayload: ResolverTypeWrapper<Omit<GiveSuspensionNoticePayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  GiveSuspensionNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveSuspensionNoticeResult']>;
  AnswerSuspensionNoticeInput: AnswerSuspensionNoticeInput;
  AnswerSuspensionNoticePayload: ResolverTypeWrapper<Omit<AnswerSuspensionNoticePayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  AnswerSuspensionNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSuspensionNoticeResult']>;
  LiftSuspensionNoticeInput: LiftSuspensionNoticeInput;
  LiftSuspensionNoticePayload: ResolverTypeWrapper<Omit<LiftSuspensionNoticePayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  LiftSuspensionNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftSuspensionNoticeResult']>;
  AppealSuspensionInput: AppealSuspensionInput;
  AppealSuspensionPayload: ResolverTypeWrapper<Omit<AppealSuspensionPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  AppealSuspensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealSuspensionResult']>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: ResolverTypeWrapper<Omit<DecideAppealPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  DecideAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAppealResult']>;
  ChangeMembershipTierInput: ChangeMembershipTierInput;
  ChangeMembershipTierPayload: ResolverTypeWrapper<Omit<ChangeMembershipTierPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ChangeMembershipTierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMembershipTierResult']>;
  Viewer: ResolverTypeWrapper<CallerModel>;
  ViewerMandate: ResolverTypeWrapper<HeldMandateModel>;
  MandateSource: MandateSource;
  Role: Role;
  VocabularyEntry: ResolverTypeWrapper<VocabularyValueModel>;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupModel>;
  WorkingGroupSeat: ResolverTypeWrapper<SeatModel>;
  WorkingGroupStatistics: ResolverTypeWrapper<WorkingGroupStatistics>;
  WorkingGroupState: WorkingGroupState;
  SeatRole: SeatRole;
  WorkingGroupReason: WorkingGroupReason;
  WorkingGroupConnection: ResolverTypeWrapper<WorkingGroupPageModel>;
  WorkingGroupEdge: ResolverTypeWrapper<Omit<WorkingGroupEdge, 'node'> & { node: ResolversTypes['WorkingGroup'] }>;
  WorkingGroupFilter: WorkingGroupFilter;
  WorkingGroupOrder: WorkingGroupOrder;
  EstablishWorkingGroupInput: EstablishWorkingGroupInput;
  EstablishWorkingGroupPayload: ResolverTypeWrapper<Omit<EstablishWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  EstablishWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishWorkingGroupResult']>;
  UpdateWorkingGroupInput: UpdateWorkingGroupInput;
  UpdateWorkingGroupPayload: ResolverTypeWrapper<Omit<UpdateWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  UpdateWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWorkingGroupResult']>;
  NameToWorkingGroupInput: NameToWorkingGroupInput;
  NameToWorkingGroupPayload: ResolverTypeWrapper<Omit<NameToWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  NameToWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameToWorkingGroupResult']>;
  EndWorkingGroupTermInput: EndWorkingGroupTermInput;
  EndWorkingGroupTermPayload: ResolverTypeWrapper<Omit<EndWorkingGroupTermPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  EndWorkingGroupTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndWorkingGroupTermResult']>;
  MarkWorkingGroupDormantInput: MarkWorkingGroupDormantInput;
  MarkWorkingGroupDormantPayload: ResolverTypeWrapper<Omit<MarkWorkingGroupDormantPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  MarkWorkingGroupDormantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkWorkingGroupDormantResult']>;
  ReviveWorkingGroupInput: ReviveWorkingGroupInput;
  ReviveWorkingGroupPayload: ResolverTypeWrapper<Omit<ReviveWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  ReviveWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviveWorkingGroupResult']>;
  DissolveWorkingGroupInput: DissolveWorkingGroupInput;
  DissolveWorkingGroupPayload: ResolverTypeWrapper<Omit<DissolveWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  DissolveWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DissolveWorkingGroupResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalDetail: ResolverTypeWrapper<RefusalDetail>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Action: ResolverTypeWrapper<PresentedActionModel>;
  Transition: ResolverTypeWrapper<ToldTransitionModel>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Provenance: Provenance;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  BlockCause: BlockCause;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditKind: AuditKind;
  AuditEntryConnection: ResolverTypeWrapper<AuditPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditOrder: AuditOrder;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionItem: ActionItemModel;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ActionItemConnection: ActionItemPageModel;
  Boolean: Scalars['Boolean']['output'];
  ActionItemEdge: Omit<ActionItemEdge, 'node'> & { node: ResolversParentTypes['ActionItem'] };
  ActionItemFilter: ActionItemFilter;
  Desk: DeskModel;
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Subscription: Record<PropertyKey, never>;
  OpenActionItemInput: OpenActionItemInput;
  OpenActionItemPayload: Omit<OpenActionItemPayload, 'actionItem'> & { actionItem: ResolversParentTypes['ActionItem'] };
  OpenActionItemResult: ResolversUnionTypes<ResolversParentTypes>['OpenActionItemResult'];
  ReassignActionItemInput: ReassignActionItemInput;
  ReassignActionItemPayload: Omit<ReassignActionItemPayload, 'actionItem'> & { actionItem: ResolversParentTypes['ActionItem'] };
  ReassignActionItemResult: ResolversUnionTypes<ResolversParentTypes>['ReassignActionItemResult'];
  PostponeActionItemInput: PostponeActionItemInput;
  PostponeActionItemPayload: Omit<PostponeActionItemPayload, 'actionItem'> & { actionItem: ResolversParentTypes['ActionItem'] };
  PostponeActionItemResult: ResolversUnionTypes<ResolversParentTypes>['PostponeActionItemResult'];
  CompleteActionItemInput: CompleteActionItemInput;
  CompleteActionItemPayload: Omit<CompleteActionItemPayload, 'actionItem'> & { actionItem: ResolversParentTypes['ActionItem'] };
  CompleteActionItemResult: ResolversUnionTypes<ResolversParentTypes>['CompleteActionItemResult'];
  DropActionItemInput: DropActionItemInput;
  DropActionItemPayload: Omit<DropActionItemPayload, 'actionItem'> & { actionItem: ResolversParentTypes['ActionItem'] };
  DropActionItemResult: ResolversUnionTypes<ResolversParentTypes>['DropActionItemResult'];
  Mutation: Record<PropertyKey, never>;
  TimelineEntry: TimelineEntryModel;
  TimelineConnection: TimelinePageModel;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  Task: TaskModel;
  TaskConnection: TaskPageModel;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  Membership: MembershipModel;
  CouncilDecision: CouncilDecisionModel;
  CouncilVote: CouncilVoteModel;
  CouncilDecisionInput: CouncilDecisionInput;
  CouncilVoteInput: CouncilVoteInput;
  CountryRelation: CountryRelationModel;
  CountryRelationEntry: Omit<CountryRelationEntry, 'group' | 'mechanism' | 'transition' | 'platform'> & { group?: Maybe<ResolversParentTypes['CountryGroup']>, mechanism?: Maybe<ResolversParentTypes['Mechanism']>, transition?: Maybe<ResolversParentTypes['Transition']>, platform?: Maybe<ResolversParentTypes['InnovationPlatform']> };
  Country: CountryModel;
  CountryGroup: CountryGroupModel;
  CountryGroupMember: CountryGroupMemberModel;
  AgencyMandate: AgencyMandateModel;
  CountryGroupMemberInput: CountryGroupMemberInput;
  NameInput: NameInput;
  RecordCountryGroupInput: RecordCountryGroupInput;
  RecordCountryGroupPayload: Omit<RecordCountryGroupPayload, 'countryGroup'> & { countryGroup: ResolversParentTypes['CountryGroup'] };
  RecordCountryGroupResult: ResolversUnionTypes<ResolversParentTypes>['RecordCountryGroupResult'];
  RecordAgencyMandateInput: RecordAgencyMandateInput;
  RecordAgencyMandatePayload: Omit<RecordAgencyMandatePayload, 'agencyMandate'> & { agencyMandate: ResolversParentTypes['AgencyMandate'] };
  RecordAgencyMandateResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgencyMandateResult'];
  Delegate: DelegateModel;
  DelegateConnection: DelegatePageModel;
  DelegateEdge: Omit<DelegateEdge, 'node'> & { node: ResolversParentTypes['Delegate'] };
  DelegateFilter: DelegateFilter;
  RegisterDelegateInput: RegisterDelegateInput;
  RegisterDelegatePayload: Omit<RegisterDelegatePayload, 'delegate'> & { delegate: ResolversParentTypes['Delegate'] };
  RegisterDelegateResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDelegateResult'];
  UpdateDelegateInput: UpdateDelegateInput;
  UpdateDelegatePayload: Omit<UpdateDelegatePayload, 'delegate'> & { delegate: ResolversParentTypes['Delegate'] };
  UpdateDelegateResult: ResolversUnionTypes<ResolversParentTypes>['UpdateDelegateResult'];
  WithdrawDelegateInput: WithdrawDelegateInput;
  WithdrawDelegatePayload: Omit<WithdrawDelegatePayload, 'delegate'> & { delegate: ResolversParentTypes['Delegate'] };
  WithdrawDelegateResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDelegateResult'];
  RecordDelegateAttendanceInput: RecordDelegateAttendanceInput;
  RecordDelegateAttendancePayload: Omit<RecordDelegateAttendancePayload, 'delegate'> & { delegate: ResolversParentTypes['Delegate'] };
  RecordDelegateAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordDelegateAttendanceResult'];
  RecordDelegateNoShowInput: RecordDelegateNoShowInput;
  RecordDelegateNoShowPayload: Omit<RecordDelegateNoShowPayload, 'delegate'> & { delegate: ResolversParentTypes['Delegate'] };
  RecordDelegateNoShowResult: ResolversUnionTypes<ResolversParentTypes>['RecordDelegateNoShowResult'];
  DeskCount: DeskCountModel;
  DeskFilter: DeskFilter;
  Document: DocumentModel;
  DocumentLink: DocumentLink;
  DocumentUpload: DocumentUpload;
  DocumentUploadHeader: DocumentUploadHeader;
  Organization: OrganizationModel;
  StageDocumentInput: StageDocumentInput;
  StageDocumentPayload: Omit<StageDocumentPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  StageDocumentResult: ResolversUnionTypes<ResolversParentTypes>['StageDocumentResult'];
  StoreDocumentInput: StoreDocumentInput;
  StoreDocumentPayload: Omit<StoreDocumentPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  StoreDocumentResult: ResolversUnionTypes<ResolversParentTypes>['StoreDocumentResult'];
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: Omit<RemoveDocumentPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  RemoveDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveDocumentResult'];
  Duplicate: DuplicateModel;
  DuplicateCandidate: DuplicateCandidateModel;
  DuplicateConnection: DuplicatePageModel;
  DuplicateEdge: Omit<DuplicateEdge, 'node'> & { node: ResolversParentTypes['Duplicate'] };
  DuplicateFilter: DuplicateFilter;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: Omit<DismissDuplicatePayload, 'duplicate'> & { duplicate: ResolversParentTypes['Duplicate'] };
  DismissDuplicateResult: ResolversUnionTypes<ResolversParentTypes>['DismissDuplicateResult'];
  DismissDuplicatesItem: DismissDuplicatesItem;
  DismissDuplicatesInput: DismissDuplicatesInput;
  DismissDuplicatesPayload: Omit<DismissDuplicatesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DuplicateDismissal']> };
  DuplicateDismissal: PresentedDismissalModel;
  DismissDuplicatesResult: ResolversUnionTypes<ResolversParentTypes>['DismissDuplicatesResult'];
  ForumSession: ForumSessionModel;
  ForumSpeaker: SpeakerModel;
  ForumSessionConnection: ForumSessionPageModel;
  ForumSessionEdge: Omit<ForumSessionEdge, 'node'> & { node: ResolversParentTypes['ForumSession'] };
  ForumSessionFilter: ForumSessionFilter;
  Forum: ForumModel;
  ForumStatistics: ForumStatisticsModel;
  ForumDelegateCount: Omit<ForumDelegateCount, 'country'> & { country: ResolversParentTypes['Country'] };
  ForumSessionCount: ForumSessionCount;
  ForumSpeakerInput: ForumSpeakerInput;
  PlanForumSessionInput: PlanForumSessionInput;
  PlanForumSessionPayload: Omit<PlanForumSessionPayload, 'session'> & { session: ResolversParentTypes['ForumSession'] };
  PlanForumSessionResult: ResolversUnionTypes<ResolversParentTypes>['PlanForumSessionResult'];
  UpdateForumSessionInput: UpdateForumSessionInput;
  UpdateForumSessionPayload: Omit<UpdateForumSessionPayload, 'session'> & { session: ResolversParentTypes['ForumSession'] };
  UpdateForumSessionResult: ResolversUnionTypes<ResolversParentTypes>['UpdateForumSessionResult'];
  CancelForumSessionInput: CancelForumSessionInput;
  CancelForumSessionPayload: Omit<CancelForumSessionPayload, 'session'> & { session: ResolversParentTypes['ForumSession'] };
  CancelForumSessionResult: ResolversUnionTypes<ResolversParentTypes>['CancelForumSessionResult'];
  ForumPlaces: ForumPlaces;
  ForumConnection: ForumPageModel;
  ForumEdge: Omit<ForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  ForumFilter: ForumFilter;
  AnnounceForumInput: AnnounceForumInput;
  AnnounceForumPayload: Omit<AnnounceForumPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  AnnounceForumResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceForumResult'];
  UpdateForumInput: UpdateForumInput;
  UpdateForumPayload: Omit<UpdateForumPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  UpdateForumResult: ResolversUnionTypes<ResolversParentTypes>['UpdateForumResult'];
  OpenForumRegistrationInput: OpenForumRegistrationInput;
  OpenForumRegistrationPayload: Omit<OpenForumRegistrationPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  OpenForumRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['OpenForumRegistrationResult'];
  CloseForumRegistrationInput: CloseForumRegistrationInput;
  CloseForumRegistrationPayload: Omit<CloseForumRegistrationPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  CloseForumRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['CloseForumRegistrationResult'];
  OpenForumInput: OpenForumInput;
  OpenForumPayload: Omit<OpenForumPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  OpenForumResult: ResolversUnionTypes<ResolversParentTypes>['OpenForumResult'];
  CloseForumInput: CloseForumInput;
  CloseForumPayload: Omit<CloseForumPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  CloseForumResult: ResolversUnionTypes<ResolversParentTypes>['CloseForumResult'];
  CancelForumInput: CancelForumInput;
  CancelForumPayload: Omit<CancelForumPayload, 'forum'> & { forum: ResolversParentTypes['Forum'] };
  CancelForumResult: ResolversUnionTypes<ResolversParentTypes>['CancelForumResult'];
  Initiative: InitiativeModel;
  InitiativeReport: AskedReportModel;
  InitiativeCount: Omit<InitiativeCount, 'initiative' | 'country'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, country?: Maybe<ResolversParentTypes['Country']> };
  InitiativeReportFilter: InitiativeReportFilter;
  InnovationPlatform: PlatformModel;
  InnovationPlatformContact: InnovationPlatformContact;
  InnovationPlatformConnection: PlatformPageModel;
  InnovationPlatformEdge: Omit<InnovationPlatformEdge, 'node'> & { node: ResolversParentTypes['InnovationPlatform'] };
  InnovationPlatformFilter: InnovationPlatformFilter;
  Mechanism: MechanismModel;
  InnovationPlatformContactInput: InnovationPlatformContactInput;
  AnnounceInnovationPlatformInput: AnnounceInnovationPlatformInput;
  AnnounceInnovationPlatformPayload: Omit<AnnounceInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversParentTypes['InnovationPlatform'] };
  AnnounceInnovationPlatformResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceInnovationPlatformResult'];
  UpdateInnovationPlatformInput: UpdateInnovationPlatformInput;
  UpdateInnovationPlatformPayload: Omit<UpdateInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversParentTypes['InnovationPlatform'] };
  UpdateInnovationPlatformResult: ResolversUnionTypes<ResolversParentTypes>['UpdateInnovationPlatformResult'];
  OpenInnovationPlatformInput: OpenInnovationPlatformInput;
  OpenInnovationPlatformPayload: Omit<OpenInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversParentTypes['InnovationPlatform'] };
  OpenInnovationPlatformResult: ResolversUnionTypes<ResolversParentTypes>['OpenInnovationPlatformResult'];
  CloseInnovationPlatformInput: CloseInnovationPlatformInput;
  CloseInnovationPlatformPayload: Omit<CloseInnovationPlatformPayload, 'innovationPlatform'> & { innovationPlatform: ResolversParentTypes['InnovationPlatform'] };
  CloseInnovationPlatformResult: ResolversUnionTypes<ResolversParentTypes>['CloseInnovationPlatformResult'];
  Launch: LaunchModel;
  LaunchFilter: LaunchFilter;
  LaunchConnection: LaunchPageModel;
  LaunchEdge: Omit<LaunchEdge, 'node'> & { node: ResolversParentTypes['Launch'] };
  RecordLaunchInput: RecordLaunchInput;
  RecordLaunchPayload: Omit<RecordLaunchPayload, 'launch'> & { launch: ResolversParentTypes['Launch'] };
  RecordLaunchResult: ResolversUnionTypes<ResolversParentTypes>['RecordLaunchResult'];
  UpdateLaunchInput: UpdateLaunchInput;
  UpdateLaunchPayload: Omit<UpdateLaunchPayload, 'launch'> & { launch: ResolversParentTypes['Launch'] };
  UpdateLaunchResult: ResolversUnionTypes<ResolversParentTypes>['UpdateLaunchResult'];
  WithdrawLaunchInput: WithdrawLaunchInput;
  WithdrawLaunchPayload: Omit<WithdrawLaunchPayload, 'launch'> & { launch: ResolversParentTypes['Launch'] };
  WithdrawLaunchResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawLaunchResult'];
  Mandate: MandateModel;
  MandateConnection: MandatePageModel;
  MandateEdge: Omit<MandateEdge, 'node'> & { node: ResolversParentTypes['Mandate'] };
  MandateFilter: MandateFilter;
  GrantMandateInput: GrantMandateInput;
  GrantMandatePayload: Omit<GrantMandatePayload, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  GrantMandateResult: ResolversUnionTypes<ResolversParentTypes>['GrantMandateResult'];
  RevokeMandateInput: RevokeMandateInput;
  RevokeMandatePayload: Omit<RevokeMandatePayload, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  RevokeMandateResult: ResolversUnionTypes<ResolversParentTypes>['RevokeMandateResult'];
  MechanismInstrument: InstrumentModel;
  MechanismSigning: SigningModel;
  MechanismReview: MechanismReview;
  MechanismConnection: MechanismPageModel;
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  MechanismFilter: MechanismFilter;
  MechanismInstrumentInput: MechanismInstrumentInput;
  ProposeMechanismInput: ProposeMechanismInput;
  ProposeMechanismPayload: Omit<ProposeMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  ProposeMechanismResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMechanismResult'];
  UpdateMechanismInput: UpdateMechanismInput;
  UpdateMechanismPayload: Omit<UpdateMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  UpdateMechanismResult: ResolversUnionTypes<ResolversParentTypes>['UpdateMechanismResult'];
  NegotiateMechanismInput: NegotiateMechanismInput;
  NegotiateMechanismPayload: Omit<NegotiateMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  NegotiateMechanismResult: ResolversUnionTypes<ResolversParentTypes>['NegotiateMechanismResult'];
  SignMechanismInput: SignMechanismInput;
  SignMechanismPayload: Omit<SignMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  SignMechanismResult: ResolversUnionTypes<ResolversParentTypes>['SignMechanismResult'];
  ConfirmMechanismSigningInput: ConfirmMechanismSigningInput;
  ConfirmMechanismSigningPayload: Omit<ConfirmMechanismSigningPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  ConfirmMechanismSigningResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMechanismSigningResult'];
  EnterMechanismIntoForceInput: EnterMechanismIntoForceInput;
  EnterMechanismIntoForcePayload: Omit<EnterMechanismIntoForcePayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  EnterMechanismIntoForceResult: ResolversUnionTypes<ResolversParentTypes>['EnterMechanismIntoForceResult'];
  MarkMechanismDormantInput: MarkMechanismDormantInput;
  MarkMechanismDormantPayload: Omit<MarkMechanismDormantPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  MarkMechanismDormantResult: ResolversUnionTypes<ResolversParentTypes>['MarkMechanismDormantResult'];
  ReviveMechanismInput: ReviveMechanismInput;
  ReviveMechanismPayload: Omit<ReviveMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  ReviveMechanismResult: ResolversUnionTypes<ResolversParentTypes>['ReviveMechanismResult'];
  RecordMechanismReviewInput: RecordMechanismReviewInput;
  RecordMechanismReviewPayload: Omit<RecordMechanismReviewPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  RecordMechanismReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordMechanismReviewResult'];
  TerminateMechanismInput: TerminateMechanismInput;
  TerminateMechanismPayload: Omit<TerminateMechanismPayload, 'mechanism'> & { mechanism: ResolversParentTypes['Mechanism'] };
  TerminateMechanismResult: ResolversUnionTypes<ResolversParentTypes>['TerminateMechanismResult'];
  Meeting: MeetingModel;
  MeetingTime: MeetingTime;
  AgendaItem: NumberedTextsModel;
  MeetingDecision: NumberedTextsModel;
  Attendance: Attendance;
  MeetingMinutes: MinutesModel;
  MeetingInvitation: MeetingInvitation;
  MeetingConnection: MeetingPageModel;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  AgendaItemInput: AgendaItemInput;
  MeetingDecisionInput: MeetingDecisionInput;
  AttendanceInput: AttendanceInput;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: Omit<PlanMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  PlanMeetingResult: ResolversUnionTypes<ResolversParentTypes>['PlanMeetingResult'];
  RescheduleMeetingInput: RescheduleMeetingInput;
  RescheduleMeetingPayload: Omit<RescheduleMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  RescheduleMeetingResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleMeetingResult'];
  SetMeetingAgendaInput: SetMeetingAgendaInput;
  SetMeetingAgendaPayload: Omit<SetMeetingAgendaPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  SetMeetingAgendaResult: ResolversUnionTypes<ResolversParentTypes>['SetMeetingAgendaResult'];
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: Omit<HoldMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  HoldMeetingResult: ResolversUnionTypes<ResolversParentTypes>['HoldMeetingResult'];
  DraftMeetingMinutesInput: DraftMeetingMinutesInput;
  DraftMeetingMinutesPayload: Omit<DraftMeetingMinutesPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  DraftMeetingMinutesResult: ResolversUnionTypes<ResolversParentTypes>['DraftMeetingMinutesResult'];
  AgreeMeetingMinutesInput: AgreeMeetingMinutesInput;
  AgreeMeetingMinutesPayload: Omit<AgreeMeetingMinutesPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  AgreeMeetingMinutesResult: ResolversUnionTypes<ResolversParentTypes>['AgreeMeetingMinutesResult'];
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: Omit<CancelMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  CancelMeetingResult: ResolversUnionTypes<ResolversParentTypes>['CancelMeetingResult'];
  MembershipDeadline: MembershipDeadline;
  DecideMembershipsItem: DecideMembershipsItem;
  DecideMembershipsInput: DecideMembershipsInput;
  DecideMembershipsPayload: Omit<DecideMembershipsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['MembershipDecisionResult']> };
  MembershipDecisionResult: Omit<MembershipDecisionResult, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  DecideMembershipsResult: ResolversUnionTypes<ResolversParentTypes>['DecideMembershipsResult'];
  MembershipPath: MembershipPathModel;
  MembershipPathStep: PathStepModel;
  MembershipConnection: MembershipPageModel;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApplyForMembershipPayload: Omit<ApplyForMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ApplyForMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForMembershipResult'];
  SubmitMembershipInput: SubmitMembershipInput;
  SubmitMembershipPayload: Omit<SubmitMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  SubmitMembershipResult: ResolversUnionTypes<ResolversParentTypes>['SubmitMembershipResult'];
  ScreenMembershipInput: ScreenMembershipInput;
  ScreenMembershipPayload: Omit<ScreenMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ScreenMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ScreenMembershipResult'];
  DeclineMembershipInput: DeclineMembershipInput;
  DeclineMembershipPayload: Omit<DeclineMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  DeclineMembershipResult: ResolversUnionTypes<ResolversParentTypes>['DeclineMembershipResult'];
  RequestMembershipInfoInput: RequestMembershipInfoInput;
  RequestMembershipInfoPayload: Omit<RequestMembershipInfoPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RequestMembershipInfoResult: ResolversUnionTypes<ResolversParentTypes>['RequestMembershipInfoResult'];
  ResubmitMembershipInput: ResubmitMembershipInput;
  ResubmitMembershipPayload: Omit<ResubmitMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ResubmitMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitMembershipResult'];
  RecommendMembershipInput: RecommendMembershipInput;
  RecommendMembershipPayload: Omit<RecommendMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RecommendMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RecommendMembershipResult'];
  DeclineRecommendationInput: DeclineRecommendationInput;
  DeclineRecommendationPayload: Omit<DeclineRecommendationPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  DeclineRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['DeclineRecommendationResult'];
  ApproveMembershipInput: ApproveMembershipInput;
  ApproveMembershipPayload: Omit<ApproveMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ApproveMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ApproveMembershipResult'];
  RejectMembershipInput: RejectMembershipInput;
  RejectMembershipPayload: Omit<RejectMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RejectMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RejectMembershipResult'];
  SuspendMembershipInput: SuspendMembershipInput;
  SuspendMembershipPayload: Omit<SuspendMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  SuspendMembershipResult: ResolversUnionTypes<ResolversParentTypes>['SuspendMembershipResult'];
  ReinstateMembershipInput: ReinstateMembershipInput;
  ReinstateMembershipPayload: Omit<ReinstateMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ReinstateMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateMembershipResult'];
  WithdrawMembershipInput: WithdrawMembershipInput;
  WithdrawMembershipPayload: Omit<WithdrawMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  WithdrawMembershipResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawMembershipResult'];
  ExpelMembershipInput: ExpelMembershipInput;
  ExpelMembershipPayload: Omit<ExpelMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ExpelMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ExpelMembershipResult'];
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: Omit<RenewMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RenewMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RenewMembershipResult'];
  MergedOrganization: MergedOrganizationModel;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeMoves: MergeMovesModel;
  MergeOrganizationsPayload: Omit<MergeOrganizationsPayload, 'organization' | 'merged' | 'moves'> & { organization: ResolversParentTypes['Organization'], merged: ResolversParentTypes['MergedOrganization'], moves: ResolversParentTypes['MergeMoves'] };
  MergeOrganizationsResult: ResolversUnionTypes<ResolversParentTypes>['MergeOrganizationsResult'];
  OrganizationConnection: OrganizationPageModel;
  OrganizationEdge: FoundEdgeModel;
  SearchMatch: SearchMatch;
  TextRange: TextRange;
  OrganizationFacets: FacetedModel;
  FacetCount: CountedValueModel;
  OrganizationFilter: OrganizationFilter;
  NearbyOrganizationConnection: NearbyPageModel;
  NearbyOrganizationEdge: Omit<NearbyOrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  LocalizedName: LocalizedNameModel;
  NationalId: NationalIdModel;
  SourceConflict: SourceConflictModel;
  OrganizationVersion: Omit<OrganizationVersion, 'transition' | 'changes'> & { transition: ResolversParentTypes['Transition'], changes: ReadonlyArray<ResolversParentTypes['FactChange']> };
  FactChange: FactChangeModel;
  OrganizationName: OrganizationName;
  Location: Location;
  ExternalId: ExternalId;
  OrganizationRelation: OrganizationRelationModel;
  RegisteredSource: RegisteredSource;
  SourceFingerprintInput: SourceFingerprintInput;
  OrganizationNameInput: OrganizationNameInput;
  LocationInput: LocationInput;
  ExternalIdInput: ExternalIdInput;
  NationalIdInput: NationalIdInput;
  OrganizationRelationInput: OrganizationRelationInput;
  OrganizationInput: OrganizationInput;
  RegisterOrganizationsInput: RegisterOrganizationsInput;
  RegisterOrganizationsPayload: Omit<RegisterOrganizationsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['RegistrationResult']> };
  RegistrationResult: Omit<RegistrationResult, 'organization' | 'changes' | 'conflicts'> & { organization?: Maybe<ResolversParentTypes['Organization']>, changes: ReadonlyArray<ResolversParentTypes['FactChange']>, conflicts: ReadonlyArray<ResolversParentTypes['SourceConflict']> };
  RegisterOrganizationsResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationsResult'];
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  UpdateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationResult'];
  Person: PersonModel;
  PersonConnection: PersonPageModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  UpdatePersonInput: UpdatePersonInput;
  UpdatePersonPayload: Omit<UpdatePersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  UpdatePersonResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePersonResult'];
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: Omit<SuspendPersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  SuspendPersonResult: ResolversUnionTypes<ResolversParentTypes>['SuspendPersonResult'];
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: Omit<ReinstatePersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  ReinstatePersonResult: ResolversUnionTypes<ResolversParentTypes>['ReinstatePersonResult'];
  MembershipRecording: RecordingModel;
  RecordingRow: RecordingRowModel;
  MembershipRecordingConnection: RecordingPageModel;
  MembershipRecordingEdge: Omit<MembershipRecordingEdge, 'node'> & { node: ResolversParentTypes['MembershipRecording'] };
  MembershipRecordingFilter: MembershipRecordingFilter;
  ExistingMembershipInput: ExistingMembershipInput;
  RecordExistingMembershipsInput: RecordExistingMembershipsInput;
  RecordExistingMembershipsPayload: Omit<RecordExistingMembershipsPayload, 'recording' | 'results'> & { recording: ResolversParentTypes['MembershipRecording'], results: ReadonlyArray<ResolversParentTypes['ExistingMembershipResult']> };
  ExistingMembershipResult: Omit<ExistingMembershipResult, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RecordExistingMembershipsResult: ResolversUnionTypes<ResolversParentTypes>['RecordExistingMembershipsResult'];
  ConfirmMembershipRecordingInput: ConfirmMembershipRecordingInput;
  ConfirmMembershipRecordingPayload: Omit<ConfirmMembershipRecordingPayload, 'recording'> & { recording: ResolversParentTypes['MembershipRecording'] };
  ConfirmMembershipRecordingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMembershipRecordingResult'];
  DiscardMembershipRecordingInput: DiscardMembershipRecordingInput;
  DiscardMembershipRecordingPayload: Omit<DiscardMembershipRecordingPayload, 'recording'> & { recording: ResolversParentTypes['MembershipRecording'] };
  DiscardMembershipRecordingResult: ResolversUnionTypes<ResolversParentTypes>['DiscardMembershipRecordingResult'];
  Signing: ForumSigningModel;
  SigningFilter: SigningFilter;
  SigningConnection: SigningPageModel;
  SigningEdge: Omit<SigningEdge, 'node'> & { node: ResolversParentTypes['Signing'] };
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: Omit<RecordSigningPayload, 'signing'> & { signing: ResolversParentTypes['Signing'] };
  RecordSigningResult: ResolversUnionTypes<ResolversParentTypes>['RecordSigningResult'];
  AttachSigningContractInput: AttachSigningContractInput;
  AttachSigningContractPayload: Omit<AttachSigningContractPayload, 'signing'> & { signing: ResolversParentTypes['Signing'] };
  AttachSigningContractResult: ResolversUnionTypes<ResolversParentTypes>['AttachSigningContractResult'];
  WithdrawSigningInput: WithdrawSigningInput;
  WithdrawSigningPayload: Omit<WithdrawSigningPayload, 'signing'> & { signing: ResolversParentTypes['Signing'] };
  WithdrawSigningResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSigningResult'];
  MembershipStatistics: AskedStatisticsModel;
  MembershipCount: MembershipCount;
  MembershipSeries: MembershipSeries;
  MembershipPeriod: MembershipPeriod;
  MembershipStateTime: MembershipStateTime;
  MembershipStatisticsFilter: MembershipStatisticsFilter;
  SuspensionNotice: SuspensionNotice;
  Suspension: Suspension;
  GiveSuspensionNoticeInput: GiveSuspensionNoticeInput;
  GiveSuspensionNoticePayload: Omit<GiveSuspensionNoticePayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  GiveSuspensionNoticeResult: ResolversUnionTypes<ResolversParentTypes>['GiveSuspensionNoticeResult'];
  AnswerSuspensionNoticeInput: AnswerSuspensionNoticeInput;
  AnswerSuspensionNoticePayload: Omit<AnswerSuspensionNoticePayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  AnswerSuspensionNoticeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSuspensionNoticeResult'];
  LiftSuspensionNoticeInput: LiftSuspensionNoticeInput;
  LiftSuspensionNoticePayload: Omit<LiftSuspensionNoticePayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  LiftSuspensionNoticeResult: ResolversUnionTypes<ResolversParentTypes>['LiftSuspensionNoticeResult'];
  AppealSuspensionInput: AppealSuspensionInput;
  AppealSuspensionPayload: Omit<AppealSuspensionPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  AppealSuspensionResult: ResolversUnionTypes<ResolversParentTypes>['AppealSuspensionResult'];
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: Omit<DecideAppealPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  DecideAppealResult: ResolversUnionTypes<ResolversParentTypes>['DecideAppealResult'];
  ChangeMembershipTierInput: ChangeMembershipTierInput;
  ChangeMembershipTierPayload: Omit<ChangeMembershipTierPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ChangeMembershipTierResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMembershipTierResult'];
  Viewer: CallerModel;
  ViewerMandate: HeldMandateModel;
  VocabularyEntry: VocabularyValueModel;
  WorkingGroup: WorkingGroupModel;
  WorkingGroupSeat: SeatModel;
  WorkingGroupStatistics: WorkingGroupStatistics;
  WorkingGroupConnection: WorkingGroupPageModel;
  WorkingGroupEdge: Omit<WorkingGroupEdge, 'node'> & { node: ResolversParentTypes['WorkingGroup'] };
  WorkingGroupFilter: WorkingGroupFilter;
  EstablishWorkingGroupInput: EstablishWorkingGroupInput;
  EstablishWorkingGroupPayload: Omit<EstablishWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  EstablishWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['EstablishWorkingGroupResult'];
  UpdateWorkingGroupInput: UpdateWorkingGroupInput;
  UpdateWorkingGroupPayload: Omit<UpdateWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  UpdateWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['UpdateWorkingGroupResult'];
  NameToWorkingGroupInput: NameToWorkingGroupInput;
  NameToWorkingGroupPayload: Omit<NameToWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  NameToWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['NameToWorkingGroupResult'];
  EndWorkingGroupTermInput: EndWorkingGroupTermInput;
  EndWorkingGroupTermPayload: Omit<EndWorkingGroupTermPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  EndWorkingGroupTermResult: ResolversUnionTypes<ResolversParentTypes>['EndWorkingGroupTermResult'];
  MarkWorkingGroupDormantInput: MarkWorkingGroupDormantInput;
  MarkWorkingGroupDormantPayload: Omit<MarkWorkingGroupDormantPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  MarkWorkingGroupDormantResult: ResolversUnionTypes<ResolversParentTypes>['MarkWorkingGroupDormantResult'];
  ReviveWorkingGroupInput: ReviveWorkingGroupInput;
  ReviveWorkingGroupPayload: Omit<ReviveWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  ReviveWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['ReviveWorkingGroupResult'];
  DissolveWorkingGroupInput: DissolveWorkingGroupInput;
  DissolveWorkingGroupPayload: Omit<DissolveWorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  DissolveWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['DissolveWorkingGroupResult'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  MinorUnits: Scalars['MinorUnits']['output'];
  Refusal: Refusal;
  RefusalDetail: RefusalDetail;
  PageInfo: PageInfo;
  Action: PresentedActionModel;
  Transition: ToldTransitionModel;
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
};

export type ActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem'], FederationReferenceType extends FederationReferenceTypes['ActionItem'] = FederationReferenceTypes['ActionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ActionItemTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MechanismSide'], ParentType, ContextType>;
  ownerOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActionItemState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<ActionItemHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ActionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemConnection'] = ResolversParentTypes['ActionItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemEdge'] = ResolversParentTypes['ActionItemEdge']> = {
  node?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Desk'] = ResolversParentTypes['Desk']> = {
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<DeskActionItemsArgs, 'first'>>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['DeskCount']>, ParentType, ContextType, Partial<DeskWaitingArgs>>;
  cases?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<DeskCasesArgs, 'first' | 'orderBy'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<DeskMechanismsArgs, 'first'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType, RequireFields<QueryActionItemArgs, 'id'>>;
  actionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<QueryActionItemsArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'subject' | 'first'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  networkAudit?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryNetworkAuditArgs, 'first' | 'orderBy'>>;
  countryRelation?: Resolver<Maybe<ResolversTypes['CountryRelation']>, ParentType, ContextType, RequireFields<QueryCountryRelationArgs, 'country'>>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  countryGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountryGroup']>>, ParentType, ContextType>;
  delegate?: Resolver<Maybe<ResolversTypes['Delegate']>, ParentType, ContextType, RequireFields<QueryDelegateArgs, 'id'>>;
  delegates?: Resolver<Maybe<ResolversTypes['DelegateConnection']>, ParentType, ContextType, RequireFields<QueryDelegatesArgs, 'first' | 'orderBy'>>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  duplicate?: Resolver<Maybe<ResolversTypes['Duplicate']>, ParentType, ContextType, RequireFields<QueryDuplicateArgs, 'id'>>;
  duplicates?: Resolver<Maybe<ResolversTypes['DuplicateConnection']>, ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first' | 'orderBy'>>;
  forumSession?: Resolver<Maybe<ResolversTypes['ForumSession']>, ParentType, ContextType, RequireFields<QueryForumSessionArgs, 'id'>>;
  forumSessions?: Resolver<Maybe<ResolversTypes['ForumSessionConnection']>, ParentType, ContextType, RequireFields<QueryForumSessionsArgs, 'first' | 'orderBy'>>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType, RequireFields<QueryForumArgs, 'id'>>;
  forums?: Resolver<Maybe<ResolversTypes['ForumConnection']>, ParentType, ContextType, RequireFields<QueryForumsArgs, 'first' | 'orderBy'>>;
  initiatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Initiative']>>, ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  initiativeReport?: Resolver<Maybe<ResolversTypes['InitiativeReport']>, ParentType, ContextType, RequireFields<QueryInitiativeReportArgs, 'by'>>;
  innovationPlatform?: Resolver<Maybe<ResolversTypes['InnovationPlatform']>, ParentType, ContextType, RequireFields<QueryInnovationPlatformArgs, 'id'>>;
  innovationPlatforms?: Resolver<Maybe<ResolversTypes['InnovationPlatformConnection']>, ParentType, ContextType, RequireFields<QueryInnovationPlatformsArgs, 'first' | 'orderBy'>>;
  launch?: Resolver<Maybe<ResolversTypes['Launch']>, ParentType, ContextType, RequireFields<QueryLaunchArgs, 'id'>>;
  launches?: Resolver<Maybe<ResolversTypes['LaunchConnection']>, ParentType, ContextType, RequireFields<QueryLaunchesArgs, 'first' | 'orderBy'>>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<QueryMandateArgs, 'id'>>;
  mandates?: Resolver<Maybe<ResolversTypes['MandateConnection']>, ParentType, ContextType, RequireFields<QueryMandatesArgs, 'first' | 'orderBy'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType, RequireFields<QueryMechanismArgs, 'id'>>;
  mechanisms?: Resolver<Maybe<ResolversTypes['MechanismConnection']>, ParentType, ContextType, RequireFields<QueryMechanismsArgs, 'first' | 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'orderBy'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'first' | 'orderBy'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  organizationsNear?: Resolver<Maybe<ResolversTypes['NearbyOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsNearArgs, 'lat' | 'lng' | 'km' | 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  changedSources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType, RequireFields<QueryChangedSourcesArgs, 'sources'>>;
  registeredSources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisteredSource']>>, ParentType, ContextType, RequireFields<QueryRegisteredSourcesArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first' | 'orderBy'>>;
  membershipRecording?: Resolver<Maybe<ResolversTypes['MembershipRecording']>, ParentType, ContextType, RequireFields<QueryMembershipRecordingArgs, 'id'>>;
  membershipRecordings?: Resolver<Maybe<ResolversTypes['MembershipRecordingConnection']>, ParentType, ContextType, RequireFields<QueryMembershipRecordingsArgs, 'first' | 'orderBy'>>;
  signing?: Resolver<Maybe<ResolversTypes['Signing']>, ParentType, ContextType, RequireFields<QuerySigningArgs, 'id'>>;
  signings?: Resolver<Maybe<ResolversTypes['SigningConnection']>, ParentType, ContextType, RequireFields<QuerySigningsArgs, 'first' | 'orderBy'>>;
  membershipStatistics?: Resolver<Maybe<ResolversTypes['MembershipStatistics']>, ParentType, ContextType, Partial<QueryMembershipStatisticsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VocabularyEntry']>>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'name'>>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, RequireFields<QueryWorkingGroupArgs, 'id'>>;
  workingGroups?: Resolver<Maybe<ResolversTypes['WorkingGroupConnection']>, ParentType, ContextType, RequireFields<QueryWorkingGroupsArgs, 'first' | 'orderBy'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  actionItemChanged?: SubscriptionResolver<Maybe<ResolversTypes['ActionItem']>, "actionItemChanged", ParentType, ContextType, RequireFields<SubscriptionActionItemChangedArgs, 'id'>>;
  countryGroupChanged?: SubscriptionResolver<Maybe<ResolversTypes['CountryGroup']>, "countryGroupChanged", ParentType, ContextType, RequireFields<SubscriptionCountryGroupChangedArgs, 'id'>>;
  agencyMandateChanged?: SubscriptionResolver<Maybe<ResolversTypes['AgencyMandate']>, "agencyMandateChanged", ParentType, ContextType, RequireFields<SubscriptionAgencyMandateChangedArgs, 'id'>>;
  delegateChanged?: SubscriptionResolver<Maybe<ResolversTypes['Delegate']>, "delegateChanged", ParentType, ContextType, RequireFields<SubscriptionDelegateChangedArgs, 'id'>>;
  documentChanged?: SubscriptionResolver<Maybe<ResolversTypes['Document']>, "documentChanged", ParentType, ContextType, RequireFields<SubscriptionDocumentChangedArgs, 'id'>>;
  duplicateChanged?: SubscriptionResolver<Maybe<ResolversTypes['Duplicate']>, "duplicateChanged", ParentType, ContextType, RequireFields<SubscriptionDuplicateChangedArgs, 'id'>>;
  forumSessionChanged?: SubscriptionResolver<Maybe<ResolversTypes['ForumSession']>, "forumSessionChanged", ParentType, ContextType, RequireFields<SubscriptionForumSessionChangedArgs, 'id'>>;
  forumChanged?: SubscriptionResolver<Maybe<ResolversTypes['Forum']>, "forumChanged", ParentType, ContextType, RequireFields<SubscriptionForumChangedArgs, 'id'>>;
  innovationPlatformChanged?: SubscriptionResolver<Maybe<ResolversTypes['InnovationPlatform']>, "innovationPlatformChanged", ParentType, ContextType, RequireFields<SubscriptionInnovationPlatformChangedArgs, 'id'>>;
  launchChanged?: SubscriptionResolver<Maybe<ResolversTypes['Launch']>, "launchChanged", ParentType, ContextType, RequireFields<SubscriptionLaunchChangedArgs, 'id'>>;
  mandateChanged?: SubscriptionResolver<Maybe<ResolversTypes['Mandate']>, "mandateChanged", ParentType, ContextType, RequireFields<SubscriptionMandateChangedArgs, 'id'>>;
  mechanismChanged?: SubscriptionResolver<Maybe<ResolversTypes['Mechanism']>, "mechanismChanged", ParentType, ContextType, RequireFields<SubscriptionMechanismChangedArgs, 'id'>>;
  meetingChanged?: SubscriptionResolver<Maybe<ResolversTypes['Meeting']>, "meetingChanged", ParentType, ContextType, RequireFields<SubscriptionMeetingChangedArgs, 'id'>>;
  membershipChanged?: SubscriptionResolver<Maybe<ResolversTypes['Membership']>, "membershipChanged", ParentType, ContextType, RequireFields<SubscriptionMembershipChangedArgs, 'id'>>;
  organizationChanged?: SubscriptionResolver<Maybe<ResolversTypes['Organization']>, "organizationChanged", ParentType, ContextType, RequireFields<SubscriptionOrganizationChangedArgs, 'id'>>;
  personChanged?: SubscriptionResolver<Maybe<ResolversTypes['Person']>, "personChanged", ParentType, ContextType, RequireFields<SubscriptionPersonChangedArgs, 'id'>>;
  membershipRecordingChanged?: SubscriptionResolver<Maybe<ResolversTypes['MembershipRecording']>, "membershipRecordingChanged", ParentType, ContextType, RequireFields<SubscriptionMembershipRecordingChangedArgs, 'id'>>;
  signingChanged?: SubscriptionResolver<Maybe<ResolversTypes['Signing']>, "signingChanged", ParentType, ContextType, RequireFields<SubscriptionSigningChangedArgs, 'id'>>;
  workingGroupChanged?: SubscriptionResolver<Maybe<ResolversTypes['WorkingGroup']>, "workingGroupChanged", ParentType, ContextType, RequireFields<SubscriptionWorkingGroupChangedArgs, 'id'>>;
};

export type OpenActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenActionItemPayload'] = ResolversParentTypes['OpenActionItemPayload']> = {
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenActionItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenActionItemResult'] = ResolversParentTypes['OpenActionItemResult']> = {
  __resolveType: TypeResolveFn<'OpenActionItemPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReassignActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignActionItemPayload'] = ResolversParentTypes['ReassignActionItemPayload']> = {
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReassignActionItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignActionItemResult'] = ResolversParentTypes['ReassignActionItemResult']> = {
  __resolveType: TypeResolveFn<'ReassignActionItemPayload' | 'Refusal', ParentType, ContextType>;
};

export type PostponeActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeActionItemPayload'] = ResolversParentTypes['PostponeActionItemPayload']> = {
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostponeActionItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeActionItemResult'] = ResolversParentTypes['PostponeActionItemResult']> = {
  __resolveType: TypeResolveFn<'PostponeActionItemPayload' | 'Refusal', ParentType, ContextType>;
};

export type CompleteActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteActionItemPayload'] = ResolversParentTypes['CompleteActionItemPayload']> = {
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteActionItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteActionItemResult'] = ResolversParentTypes['CompleteActionItemResult']> = {
  __resolveType: TypeResolveFn<'CompleteActionItemPayload' | 'Refusal', ParentType, ContextType>;
};

export type DropActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropActionItemPayload'] = ResolversParentTypes['DropActionItemPayload']> = {
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropActionItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropActionItemResult'] = ResolversParentTypes['DropActionItemResult']> = {
  __resolveType: TypeResolveFn<'DropActionItemPayload' | 'Refusal', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openActionItem?: Resolver<ResolversTypes['OpenActionItemResult'], ParentType, ContextType, RequireFields<MutationOpenActionItemArgs, 'input'>>;
  reassignActionItem?: Resolver<ResolversTypes['ReassignActionItemResult'], ParentType, ContextType, RequireFields<MutationReassignActionItemArgs, 'input'>>;
  postponeActionItem?: Resolver<ResolversTypes['PostponeActionItemResult'], ParentType, ContextType, RequireFields<MutationPostponeActionItemArgs, 'input'>>;
  completeActionItem?: Resolver<ResolversTypes['CompleteActionItemResult'], ParentType, ContextType, RequireFields<MutationCompleteActionItemArgs, 'input'>>;
  dropActionItem?: Resolver<ResolversTypes['DropActionItemResult'], ParentType, ContextType, RequireFields<MutationDropActionItemArgs, 'input'>>;
  recordCountryGroup?: Resolver<ResolversTypes['RecordCountryGroupResult'], ParentType, ContextType, RequireFields<MutationRecordCountryGroupArgs, 'input'>>;
  recordAgencyMandate?: Resolver<ResolversTypes['RecordAgencyMandateResult'], ParentType, ContextType, RequireFields<MutationRecordAgencyMandateArgs, 'input'>>;
  registerDelegate?: Resolver<ResolversTypes['RegisterDelegateResult'], ParentType, ContextType, RequireFields<MutationRegisterDelegateArgs, 'input'>>;
  updateDelegate?: Resolver<ResolversTypes['UpdateDelegateResult'], ParentType, ContextType, RequireFields<MutationUpdateDelegateArgs, 'input'>>;
  withdrawDelegate?: Resolver<ResolversTypes['WithdrawDelegateResult'], ParentType, ContextType, RequireFields<MutationWithdrawDelegateArgs, 'input'>>;
  recordDelegateAttendance?: Resolver<ResolversTypes['RecordDelegateAttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordDelegateAttendanceArgs, 'input'>>;
  recordDelegateNoShow?: Resolver<ResolversTypes['RecordDelegateNoShowResult'], ParentType, ContextType, RequireFields<MutationRecordDelegateNoShowArgs, 'input'>>;
  stageDocument?: Resolver<ResolversTypes['StageDocumentResult'], ParentType, ContextType, RequireFields<MutationStageDocumentArgs, 'input'>>;
  storeDocument?: Resolver<ResolversTypes['StoreDocumentResult'], ParentType, ContextType, RequireFields<MutationStoreDocumentArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DismissDuplicateResult'], ParentType, ContextType, RequireFields<MutationDismissDuplicateArgs, 'input'>>;
  dismissDuplicates?: Resolver<ResolversTypes['DismissDuplicatesResult'], ParentType, ContextType, RequireFields<MutationDismissDuplicatesArgs, 'input'>>;
  planForumSession?: Resolver<ResolversTypes['PlanForumSessionResult'], ParentType, ContextType, RequireFields<MutationPlanForumSessionArgs, 'input'>>;
  updateForumSession?: Resolver<ResolversTypes['UpdateForumSessionResult'], ParentType, ContextType, RequireFields<MutationUpdateForumSessionArgs, 'input'>>;
  cancelForumSession?: Resolver<ResolversTypes['CancelForumSessionResult'], ParentType, ContextType, RequireFields<MutationCancelForumSessionArgs, 'input'>>;
  announceForum?: Resolver<ResolversTypes['AnnounceForumResult'], ParentType, ContextType, RequireFields<MutationAnnounceForumArgs, 'input'>>;
  updateForum?: Resolver<ResolversTypes['UpdateForumResult'], ParentType, ContextType, RequireFields<MutationUpdateForumArgs, 'input'>>;
  openForumRegistration?: Resolver<ResolversTypes['OpenForumRegistrationResult'], ParentType, ContextType, RequireFields<MutationOpenForumRegistrationArgs, 'input'>>;
  closeForumRegistration?: Resolver<ResolversTypes['CloseForumRegistrationResult'], ParentType, ContextType, RequireFields<MutationCloseForumRegistrationArgs, 'input'>>;
  openForum?: Resolver<ResolversTypes['OpenForumResult'], ParentType, ContextType, RequireFields<MutationOpenForumArgs, 'input'>>;
  closeForum?: Resolver<ResolversTypes['CloseForumResult'], ParentType, ContextType, RequireFields<MutationCloseForumArgs, 'input'>>;
  cancelForum?: Resolver<ResolversTypes['CancelForumResult'], ParentType, ContextType, RequireFields<MutationCancelForumArgs, 'input'>>;
  announceInnovationPlatform?: Resolver<ResolversTypes['AnnounceInnovationPlatformResult'], ParentType, ContextType, RequireFields<MutationAnnounceInnovationPlatformArgs, 'input'>>;
  updateInnovationPlatform?: Resolver<ResolversTypes['UpdateInnovationPlatformResult'], ParentType, ContextType, RequireFields<MutationUpdateInnovationPlatformArgs, 'input'>>;
  openInnovationPlatform?: Resolver<ResolversTypes['OpenInnovationPlatformResult'], ParentType, ContextType, RequireFields<MutationOpenInnovationPlatformArgs, 'input'>>;
  closeInnovationPlatform?: Resolver<ResolversTypes['CloseInnovationPlatformResult'], ParentType, ContextType, RequireFields<MutationCloseInnovationPlatformArgs, 'input'>>;
  recordLaunch?: Resolver<ResolversTypes['RecordLaunchResult'], ParentType, ContextType, RequireFields<MutationRecordLaunchArgs, 'input'>>;
  updateLaunch?: Resolver<ResolversTypes['UpdateLaunchResult'], ParentType, ContextType, RequireFields<MutationUpdateLaunchArgs, 'input'>>;
  withdrawLaunch?: Resolver<ResolversTypes['WithdrawLaunchResult'], ParentType, ContextType, RequireFields<MutationWithdrawLaunchArgs, 'input'>>;
  grantMandate?: Resolver<ResolversTypes['GrantMandateResult'], ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input'>>;
  revokeMandate?: Resolver<ResolversTypes['RevokeMandateResult'], ParentType, ContextType, RequireFields<MutationRevokeMandateArgs, 'input'>>;
  proposeMechanism?: Resolver<ResolversTypes['ProposeMechanismResult'], ParentType, ContextType, RequireFields<MutationProposeMechanismArgs, 'input'>>;
  updateMechanism?: Resolver<ResolversTypes['UpdateMechanismResult'], ParentType, ContextType, RequireFields<MutationUpdateMechanismArgs, 'input'>>;
  negotiateMechanism?: Resolver<ResolversTypes['NegotiateMechanismResult'], ParentType, ContextType, RequireFields<MutationNegotiateMechanismArgs, 'input'>>;
  signMechanism?: Resolver<ResolversTypes['SignMechanismResult'], ParentType, ContextType, RequireFields<MutationSignMechanismArgs, 'input'>>;
  confirmMechanismSigning?: Resolver<ResolversTypes['ConfirmMechanismSigningResult'], ParentType, ContextType, RequireFields<MutationConfirmMechanismSigningArgs, 'input'>>;
  enterMechanismIntoForce?: Resolver<ResolversTypes['EnterMechanismIntoForceResult'], ParentType, ContextType, RequireFields<MutationEnterMechanismIntoForceArgs, 'input'>>;
  markMechanismDormant?: Resolver<ResolversTypes['MarkMechanismDormantResult'], ParentType, ContextType, RequireFields<MutationMarkMechanismDormantArgs, 'input'>>;
  reviveMechanism?: Resolver<ResolversTypes['ReviveMechanismResult'], ParentType, ContextType, RequireFields<MutationReviveMechanismArgs, 'input'>>;
  recordMechanismReview?: Resolver<ResolversTypes['RecordMechanismReviewResult'], ParentType, ContextType, RequireFields<MutationRecordMechanismReviewArgs, 'input'>>;
  terminateMechanism?: Resolver<ResolversTypes['TerminateMechanismResult'], ParentType, ContextType, RequireFields<MutationTerminateMechanismArgs, 'input'>>;
  planMeeting?: Resolver<ResolversTypes['PlanMeetingResult'], ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  rescheduleMeeting?: Resolver<ResolversTypes['RescheduleMeetingResult'], ParentType, ContextType, RequireFields<MutationRescheduleMeetingArgs, 'input'>>;
  setMeetingAgenda?: Resolver<ResolversTypes['SetMeetingAgendaResult'], ParentType, ContextType, RequireFields<MutationSetMeetingAgendaArgs, 'input'>>;
  holdMeeting?: Resolver<ResolversTypes['HoldMeetingResult'], ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  draftMeetingMinutes?: Resolver<ResolversTypes['DraftMeetingMinutesResult'], ParentType, ContextType, RequireFields<MutationDraftMeetingMinutesArgs, 'input'>>;
  agreeMeetingMinutes?: Resolver<ResolversTypes['AgreeMeetingMinutesResult'], ParentType, ContextType, RequireFields<MutationAgreeMeetingMinutesArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['CancelMeetingResult'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  decideMemberships?: Resolver<ResolversTypes['DecideMembershipsResult'], ParentType, ContextType, RequireFields<MutationDecideMembershipsArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['ApplyForMembershipResult'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  submitMembership?: Resolver<ResolversTypes['SubmitMembershipResult'], ParentType, ContextType, RequireFields<MutationSubmitMembershipArgs, 'input'>>;
  screenMembership?: Resolver<ResolversTypes['ScreenMembershipResult'], ParentType, ContextType, RequireFields<MutationScreenMembershipArgs, 'input'>>;
  declineMembership?: Resolver<ResolversTypes['DeclineMembershipResult'], ParentType, ContextType, RequireFields<MutationDeclineMembershipArgs, 'input'>>;
  requestMembershipInfo?: Resolver<ResolversTypes['RequestMembershipInfoResult'], ParentType, ContextType, RequireFields<MutationRequestMembershipInfoArgs, 'input'>>;
  resubmitMembership?: Resolver<ResolversTypes['ResubmitMembershipResult'], ParentType, ContextType, RequireFields<MutationResubmitMembershipArgs, 'input'>>;
  recommendMembership?: Resolver<ResolversTypes['RecommendMembershipResult'], ParentType, ContextType, RequireFields<MutationRecommendMembershipArgs, 'input'>>;
  declineRecommendation?: Resolver<ResolversTypes['DeclineRecommendationResult'], ParentType, ContextType, RequireFields<MutationDeclineRecommendationArgs, 'input'>>;
  approveMembership?: Resolver<ResolversTypes['ApproveMembershipResult'], ParentType, ContextType, RequireFields<MutationApproveMembershipArgs, 'input'>>;
  rejectMembership?: Resolver<ResolversTypes['RejectMembershipResult'], ParentType, ContextType, RequireFields<MutationRejectMembershipArgs, 'input'>>;
  suspendMembership?: Resolver<ResolversTypes['SuspendMembershipResult'], ParentType, ContextType, RequireFields<MutationSuspendMembershipArgs, 'input'>>;
  reinstateMembership?: Resolver<ResolversTypes['ReinstateMembershipResult'], ParentType, ContextType, RequireFields<MutationReinstateMembershipArgs, 'input'>>;
  withdrawMembership?: Resolver<ResolversTypes['WithdrawMembershipResult'], ParentType, ContextType, RequireFields<MutationWithdrawMembershipArgs, 'input'>>;
  expelMembership?: Resolver<ResolversTypes['ExpelMembershipResult'], ParentType, ContextType, RequireFields<MutationExpelMembershipArgs, 'input'>>;
  renewMembership?: Resolver<ResolversTypes['RenewMembershipResult'], ParentType, ContextType, RequireFields<MutationRenewMembershipArgs, 'input'>>;
  mergeOrganizations?: Resolver<ResolversTypes['MergeOrganizationsResult'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'input'>>;
  registerOrganizations?: Resolver<ResolversTypes['RegisterOrganizationsResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationsArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationResult'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['UpdatePersonResult'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  suspendPerson?: Resolver<ResolversTypes['SuspendPersonResult'], ParentType, ContextType, RequireFields<MutationSuspendPersonArgs, 'input'>>;
  reinstatePerson?: Resolver<ResolversTypes['ReinstatePersonResult'], ParentType, ContextType, RequireFields<MutationReinstatePersonArgs, 'input'>>;
  recordExistingMemberships?: Resolver<ResolversTypes['RecordExistingMembershipsResult'], ParentType, ContextType, RequireFields<MutationRecordExistingMembershipsArgs, 'input'>>;
  confirmMembershipRecording?: Resolver<ResolversTypes['ConfirmMembershipRecordingResult'], ParentType, ContextType, RequireFields<MutationConfirmMembershipRecordingArgs, 'input'>>;
  discardMembershipRecording?: Resolver<ResolversTypes['DiscardMembershipRecordingResult'], ParentType, ContextType, RequireFields<MutationDiscardMembershipRecordingArgs, 'input'>>;
  recordSigning?: Resolver<ResolversTypes['RecordSigningResult'], ParentType, ContextType, RequireFields<MutationRecordSigningArgs, 'input'>>;
  attachSigningContract?: Resolver<ResolversTypes['AttachSigningContractResult'], ParentType, ContextType, RequireFields<MutationAttachSigningContractArgs, 'input'>>;
  withdrawSigning?: Resolver<ResolversTypes['WithdrawSigningResult'], ParentType, ContextType, RequireFields<MutationWithdrawSigningArgs, 'input'>>;
  giveSuspensionNotice?: Resolver<ResolversTypes['GiveSuspensionNoticeResult'], ParentType, ContextType, RequireFields<MutationGiveSuspensionNoticeArgs, 'input'>>;
  answerSuspensionNotice?: Resolver<ResolversTypes['AnswerSuspensionNoticeResult'], ParentType, ContextType, RequireFields<MutationAnswerSuspensionNoticeArgs, 'input'>>;
  liftSuspensionNotice?: Resolver<ResolversTypes['LiftSuspensionNoticeResult'], ParentType, ContextType, RequireFields<MutationLiftSuspensionNoticeArgs, 'input'>>;
  appealSuspension?: Resolver<ResolversTypes['AppealSuspensionResult'], ParentType, ContextType, RequireFields<MutationAppealSuspensionArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealResult'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  changeMembershipTier?: Resolver<ResolversTypes['ChangeMembershipTierResult'], ParentType, ContextType, RequireFields<MutationChangeMembershipTierArgs, 'input'>>;
  establishWorkingGroup?: Resolver<ResolversTypes['EstablishWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationEstablishWorkingGroupArgs, 'input'>>;
  updateWorkingGroup?: Resolver<ResolversTypes['UpdateWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationUpdateWorkingGroupArgs, 'input'>>;
  nameToWorkingGroup?: Resolver<ResolversTypes['NameToWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationNameToWorkingGroupArgs, 'input'>>;
  endWorkingGroupTerm?: Resolver<ResolversTypes['EndWorkingGroupTermResult'], ParentType, ContextType, RequireFields<MutationEndWorkingGroupTermArgs, 'input'>>;
  markWorkingGroupDormant?: Resolver<ResolversTypes['MarkWorkingGroupDormantResult'], ParentType, ContextType, RequireFields<MutationMarkWorkingGroupDormantArgs, 'input'>>;
  reviveWorkingGroup?: Resolver<ResolversTypes['ReviveWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationReviveWorkingGroupArgs, 'input'>>;
  dissolveWorkingGroup?: Resolver<ResolversTypes['DissolveWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationDissolveWorkingGroupArgs, 'input'>>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['Transition'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['MembershipRecording']>, ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  councilDecisions?: Resolver<ReadonlyArray<ResolversTypes['CouncilDecision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<MembershipDocumentsArgs, 'first'>>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['MembershipDeadline']>, ParentType, ContextType>;
  pathTo?: Resolver<Maybe<ResolversTypes['MembershipPath']>, ParentType, ContextType, RequireFields<MembershipPathToArgs, 'goal'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['MembershipTier'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sponsorAgency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<MembershipHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suspensionNotice?: Resolver<Maybe<ResolversTypes['SuspensionNotice']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
};

export type CouncilDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDecision'] = ResolversParentTypes['CouncilDecision']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['CouncilVote']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CouncilVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilVote'] = ResolversParentTypes['CouncilVote']> = {
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryRelation'] = ResolversParentTypes['CountryRelation']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CountryRelationEntry']>, ParentType, ContextType, RequireFields<CountryRelationHistoryArgs, 'first'>>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['InnovationPlatform']>, ParentType, ContextType>;
};

export type CountryRelationEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryRelationEntry'] = ResolversParentTypes['CountryRelationEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountryRelationChange'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CountryGroup']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['InnovationPlatform']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CountryGroup']>, ParentType, ContextType, Partial<CountryGroupsArgs>>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyMandate']>, ParentType, ContextType, Partial<CountryAgenciesArgs>>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
};

export type CountryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryGroup'] = ResolversParentTypes['CountryGroup'], FederationReferenceType extends FederationReferenceTypes['CountryGroup'] = FederationReferenceTypes['CountryGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CountryGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryGroupNameArgs>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CountryGroupMember']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryGroupMember'] = ResolversParentTypes['CountryGroupMember']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyMandate'] = ResolversParentTypes['AgencyMandate'], FederationReferenceType extends FederationReferenceTypes['AgencyMandate'] = FederationReferenceTypes['AgencyMandate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyMandate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AgencySubject'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordCountryGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountryGroupPayload'] = ResolversParentTypes['RecordCountryGroupPayload']> = {
  countryGroup?: Resolver<ResolversTypes['CountryGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCountryGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountryGroupResult'] = ResolversParentTypes['RecordCountryGroupResult']> = {
  __resolveType: TypeResolveFn<'RecordCountryGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export type RecordAgencyMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAgencyMandatePayload'] = ResolversParentTypes['RecordAgencyMandatePayload']> = {
  agencyMandate?: Resolver<ResolversTypes['AgencyMandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAgencyMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAgencyMandateResult'] = ResolversParentTypes['RecordAgencyMandateResult']> = {
  __resolveType: TypeResolveFn<'RecordAgencyMandatePayload' | 'Refusal', ParentType, ContextType>;
};

export type DelegateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegate'] = ResolversParentTypes['Delegate'], FederationReferenceType extends FederationReferenceTypes['Delegate'] = FederationReferenceTypes['Delegate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delegate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DelegateState'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<DelegateHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DelegateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateConnection'] = ResolversParentTypes['DelegateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delegate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DelegateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateEdge'] = ResolversParentTypes['DelegateEdge']> = {
  node?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterDelegatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDelegatePayload'] = ResolversParentTypes['RegisterDelegatePayload']> = {
  delegate?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterDelegateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDelegateResult'] = ResolversParentTypes['RegisterDelegateResult']> = {
  __resolveType: TypeResolveFn<'RegisterDelegatePayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateDelegatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDelegatePayload'] = ResolversParentTypes['UpdateDelegatePayload']> = {
  delegate?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateDelegateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDelegateResult'] = ResolversParentTypes['UpdateDelegateResult']> = {
  __resolveType: TypeResolveFn<'UpdateDelegatePayload' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawDelegatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDelegatePayload'] = ResolversParentTypes['WithdrawDelegatePayload']> = {
  delegate?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDelegateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDelegateResult'] = ResolversParentTypes['WithdrawDelegateResult']> = {
  __resolveType: TypeResolveFn<'WithdrawDelegatePayload' | 'Refusal', ParentType, ContextType>;
};

export type RecordDelegateAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegateAttendancePayload'] = ResolversParentTypes['RecordDelegateAttendancePayload']> = {
  delegate?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDelegateAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegateAttendanceResult'] = ResolversParentTypes['RecordDelegateAttendanceResult']> = {
  __resolveType: TypeResolveFn<'RecordDelegateAttendancePayload' | 'Refusal', ParentType, ContextType>;
};

export type RecordDelegateNoShowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegateNoShowPayload'] = ResolversParentTypes['RecordDelegateNoShowPayload']> = {
  delegate?: Resolver<ResolversTypes['Delegate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDelegateNoShowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegateNoShowResult'] = ResolversParentTypes['RecordDelegateNoShowResult']> = {
  __resolveType: TypeResolveFn<'RecordDelegateNoShowPayload' | 'Refusal', ParentType, ContextType>;
};

export type DeskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskCount'] = ResolversParentTypes['DeskCount']> = {
  waitsFor?: Resolver<ResolversTypes['CaseParty'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['DocumentAudience'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<DocumentHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentUpload'] = ResolversParentTypes['DocumentUpload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['DocumentUploadHeader']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentUploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentUploadHeader'] = ResolversParentTypes['DocumentUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'first'>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['MergedOrganization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationDisplayNameArgs>>;
  localizedName?: Resolver<ResolversTypes['LocalizedName'], ParentType, ContextType, Partial<OrganizationLocalizedNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  nationalIds?: Resolver<ReadonlyArray<ResolversTypes['NationalId']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['OrganizationRelation']>, ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationParentsArgs, 'first'>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationChildrenArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationSuccessorsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationPredecessorsArgs, 'first'>>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  needsAttention?: Resolver<ReadonlyArray<ResolversTypes['OrganizationAttention']>, ParentType, ContextType>;
  sourceConflicts?: Resolver<ReadonlyArray<ResolversTypes['SourceConflict']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrganizationVersion']>, ParentType, ContextType, RequireFields<OrganizationHistoryArgs, 'last'>>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  sourceModifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StageDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDocumentPayload'] = ResolversParentTypes['StageDocumentPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['DocumentUpload'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDocumentResult'] = ResolversParentTypes['StageDocumentResult']> = {
  __resolveType: TypeResolveFn<'StageDocumentPayload' | 'Refusal', ParentType, ContextType>;
};

export type StoreDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreDocumentPayload'] = ResolversParentTypes['StoreDocumentPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreDocumentResult'] = ResolversParentTypes['StoreDocumentResult']> = {
  __resolveType: TypeResolveFn<'StoreDocumentPayload' | 'Refusal', ParentType, ContextType>;
};

export type RemoveDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentPayload'] = ResolversParentTypes['RemoveDocumentPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentResult'] = ResolversParentTypes['RemoveDocumentResult']> = {
  __resolveType: TypeResolveFn<'RemoveDocumentPayload' | 'Refusal', ParentType, ContextType>;
};

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate'], FederationReferenceType extends FederationReferenceTypes['Duplicate'] = FederationReferenceTypes['Duplicate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Duplicate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuplicateState'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameSimilarity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<DuplicateHistoryArgs, 'last'>>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  duplicate?: Resolver<Maybe<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  node?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DismissDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatePayload'] = ResolversParentTypes['DismissDuplicatePayload']> = {
  duplicate?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissDuplicateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicateResult'] = ResolversParentTypes['DismissDuplicateResult']> = {
  __resolveType: TypeResolveFn<'DismissDuplicatePayload' | 'Refusal', ParentType, ContextType>;
};

export type DismissDuplicatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatesPayload'] = ResolversParentTypes['DismissDuplicatesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DuplicateDismissal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateDismissalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateDismissal'] = ResolversParentTypes['DuplicateDismissal']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DismissDuplicatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatesResult'] = ResolversParentTypes['DismissDuplicatesResult']> = {
  __resolveType: TypeResolveFn<'DismissDuplicatesPayload' | 'Refusal', ParentType, ContextType>;
};

export type ForumSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSession'] = ResolversParentTypes['ForumSession'], FederationReferenceType extends FederationReferenceTypes['ForumSession'] = FederationReferenceTypes['ForumSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ForumSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForumSessionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForumSessionState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ForumSessionTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ForumSessionAbstractArgs>>;
  abstracts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['ForumSpeaker']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<ForumSessionHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ForumSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSpeaker'] = ResolversParentTypes['ForumSpeaker']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ForumSpeakerNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type ForumSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSessionConnection'] = ResolversParentTypes['ForumSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ForumSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ForumSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSessionEdge'] = ResolversParentTypes['ForumSessionEdge']> = {
  node?: Resolver<ResolversTypes['ForumSession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum'], FederationReferenceType extends FederationReferenceTypes['Forum'] = FederationReferenceTypes['Forum']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Forum']> | FederationReferenceType, FederationReferenceType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ForumProgrammeArgs>>;
  statistics?: Resolver<ResolversTypes['ForumStatistics'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ForumNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ForumThemeArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForumState'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registrationClosesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  perOrganization?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['ForumPlaces'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<ForumHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ForumStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumStatistics'] = ResolversParentTypes['ForumStatistics']> = {
  delegates?: Resolver<ReadonlyArray<ResolversTypes['ForumDelegateCount']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['ForumSessionCount']>, ParentType, ContextType>;
};

export type ForumDelegateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumDelegateCount'] = ResolversParentTypes['ForumDelegateCount']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DelegateState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumSessionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSessionCount'] = ResolversParentTypes['ForumSessionCount']> = {
  kind?: Resolver<ResolversTypes['ForumSessionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForumSessionState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanForumSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanForumSessionPayload'] = ResolversParentTypes['PlanForumSessionPayload']> = {
  session?: Resolver<ResolversTypes['ForumSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanForumSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanForumSessionResult'] = ResolversParentTypes['PlanForumSessionResult']> = {
  __resolveType: TypeResolveFn<'PlanForumSessionPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateForumSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumSessionPayload'] = ResolversParentTypes['UpdateForumSessionPayload']> = {
  session?: Resolver<ResolversTypes['ForumSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateForumSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumSessionResult'] = ResolversParentTypes['UpdateForumSessionResult']> = {
  __resolveType: TypeResolveFn<'UpdateForumSessionPayload' | 'Refusal', ParentType, ContextType>;
};

export type CancelForumSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelForumSessionPayload'] = ResolversParentTypes['CancelForumSessionPayload']> = {
  session?: Resolver<ResolversTypes['ForumSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelForumSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelForumSessionResult'] = ResolversParentTypes['CancelForumSessionResult']> = {
  __resolveType: TypeResolveFn<'CancelForumSessionPayload' | 'Refusal', ParentType, ContextType>;
};

export type ForumPlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumPlaces'] = ResolversParentTypes['ForumPlaces']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnounceForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceForumPayload'] = ResolversParentTypes['AnnounceForumPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceForumResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceForumResult'] = ResolversParentTypes['AnnounceForumResult']> = {
  __resolveType: TypeResolveFn<'AnnounceForumPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumPayload'] = ResolversParentTypes['UpdateForumPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateForumResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumResult'] = ResolversParentTypes['UpdateForumResult']> = {
  __resolveType: TypeResolveFn<'UpdateForumPayload' | 'Refusal', ParentType, ContextType>;
};

export type OpenForumRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenForumRegistrationPayload'] = ResolversParentTypes['OpenForumRegistrationPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenForumRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenForumRegistrationResult'] = ResolversParentTypes['OpenForumRegistrationResult']> = {
  __resolveType: TypeResolveFn<'OpenForumRegistrationPayload' | 'Refusal', ParentType, ContextType>;
};

export type CloseForumRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseForumRegistrationPayload'] = ResolversParentTypes['CloseForumRegistrationPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseForumRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseForumRegistrationResult'] = ResolversParentTypes['CloseForumRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CloseForumRegistrationPayload' | 'Refusal', ParentType, ContextType>;
};

export type OpenForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenForumPayload'] = ResolversParentTypes['OpenForumPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenForumResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenForumResult'] = ResolversParentTypes['OpenForumResult']> = {
  __resolveType: TypeResolveFn<'OpenForumPayload' | 'Refusal', ParentType, ContextType>;
};

export type CloseForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseForumPayload'] = ResolversParentTypes['CloseForumPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseForumResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseForumResult'] = ResolversParentTypes['CloseForumResult']> = {
  __resolveType: TypeResolveFn<'CloseForumPayload' | 'Refusal', ParentType, ContextType>;
};

export type CancelForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelForumPayload'] = ResolversParentTypes['CancelForumPayload']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelForumResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelForumResult'] = ResolversParentTypes['CancelForumResult']> = {
  __resolveType: TypeResolveFn<'CancelForumPayload' | 'Refusal', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InitiativeNameArgs>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<InitiativeIsInForceArgs>>;
};

export type InitiativeReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeReport'] = ResolversParentTypes['InitiativeReport']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['InitiativeCount']>, ParentType, ContextType>;
};

export type InitiativeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeCount'] = ResolversParentTypes['InitiativeCount']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['InitiativeConcept']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InnovationPlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InnovationPlatform'] = ResolversParentTypes['InnovationPlatform'], FederationReferenceType extends FederationReferenceTypes['InnovationPlatform'] = FederationReferenceTypes['InnovationPlatform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InnovationPlatform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<InnovationPlatformNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InnovationPlatformKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InnovationPlatformState'], ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['InnovationPlatformContact']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<InnovationPlatformHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InnovationPlatformContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InnovationPlatformContact'] = ResolversParentTypes['InnovationPlatformContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InnovationPlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InnovationPlatformConnection'] = ResolversParentTypes['InnovationPlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InnovationPlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InnovationPlatform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InnovationPlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InnovationPlatformEdge'] = ResolversParentTypes['InnovationPlatformEdge']> = {
  node?: Resolver<ResolversTypes['InnovationPlatform'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism'], FederationReferenceType extends FederationReferenceTypes['Mechanism'] = FederationReferenceTypes['Mechanism']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mechanism']> | FederationReferenceType, FederationReferenceType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['InnovationPlatform']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cnAgency?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  partnerAgency?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MechanismState'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['MechanismInstrument']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewEveryYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['MechanismReview']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['MechanismSide']>, ParentType, ContextType>;
  signing?: Resolver<Maybe<ResolversTypes['MechanismSigning']>, ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['MechanismSide']>, ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<MechanismHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workingGroups?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
};

export type AnnounceInnovationPlatformPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceInnovationPlatformPayload'] = ResolversParentTypes['AnnounceInnovationPlatformPayload']> = {
  innovationPlatform?: Resolver<ResolversTypes['InnovationPlatform'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceInnovationPlatformResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceInnovationPlatformResult'] = ResolversParentTypes['AnnounceInnovationPlatformResult']> = {
  __resolveType: TypeResolveFn<'AnnounceInnovationPlatformPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateInnovationPlatformPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInnovationPlatformPayload'] = ResolversParentTypes['UpdateInnovationPlatformPayload']> = {
  innovationPlatform?: Resolver<ResolversTypes['InnovationPlatform'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateInnovationPlatformResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInnovationPlatformResult'] = ResolversParentTypes['UpdateInnovationPlatformResult']> = {
  __resolveType: TypeResolveFn<'UpdateInnovationPlatformPayload' | 'Refusal', ParentType, ContextType>;
};

export type OpenInnovationPlatformPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenInnovationPlatformPayload'] = ResolversParentTypes['OpenInnovationPlatformPayload']> = {
  innovationPlatform?: Resolver<ResolversTypes['InnovationPlatform'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenInnovationPlatformResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenInnovationPlatformResult'] = ResolversParentTypes['OpenInnovationPlatformResult']> = {
  __resolveType: TypeResolveFn<'OpenInnovationPlatformPayload' | 'Refusal', ParentType, ContextType>;
};

export type CloseInnovationPlatformPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInnovationPlatformPayload'] = ResolversParentTypes['CloseInnovationPlatformPayload']> = {
  innovationPlatform?: Resolver<ResolversTypes['InnovationPlatform'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseInnovationPlatformResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInnovationPlatformResult'] = ResolversParentTypes['CloseInnovationPlatformResult']> = {
  __resolveType: TypeResolveFn<'CloseInnovationPlatformPayload' | 'Refusal', ParentType, ContextType>;
};

export type LaunchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Launch'] = ResolversParentTypes['Launch'], FederationReferenceType extends FederationReferenceTypes['Launch'] = FederationReferenceTypes['Launch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Launch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LaunchKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LaunchState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<LaunchTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<LaunchAboutArgs>>;
  abouts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  listingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['InnovationPlatform']>, ParentType, ContextType>;
  mechanismId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  launchedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<LaunchHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LaunchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaunchConnection'] = ResolversParentTypes['LaunchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LaunchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Launch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LaunchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaunchEdge'] = ResolversParentTypes['LaunchEdge']> = {
  node?: Resolver<ResolversTypes['Launch'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLaunchPayload'] = ResolversParentTypes['RecordLaunchPayload']> = {
  launch?: Resolver<ResolversTypes['Launch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLaunchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLaunchResult'] = ResolversParentTypes['RecordLaunchResult']> = {
  __resolveType: TypeResolveFn<'RecordLaunchPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLaunchPayload'] = ResolversParentTypes['UpdateLaunchPayload']> = {
  launch?: Resolver<ResolversTypes['Launch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateLaunchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLaunchResult'] = ResolversParentTypes['UpdateLaunchResult']> = {
  __resolveType: TypeResolveFn<'UpdateLaunchPayload' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawLaunchPayload'] = ResolversParentTypes['WithdrawLaunchPayload']> = {
  launch?: Resolver<ResolversTypes['Launch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawLaunchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawLaunchResult'] = ResolversParentTypes['WithdrawLaunchResult']> = {
  __resolveType: TypeResolveFn<'WithdrawLaunchPayload' | 'Refusal', ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate'], FederationReferenceType extends FederationReferenceTypes['Mandate'] = FederationReferenceTypes['Mandate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mandate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  may?: Resolver<ResolversTypes['MandateScope'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deputyOf?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedUnder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<MandateHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MandateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MandateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEdge'] = ResolversParentTypes['MandateEdge']> = {
  node?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMandatePayload'] = ResolversParentTypes['GrantMandatePayload']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMandateResult'] = ResolversParentTypes['GrantMandateResult']> = {
  __resolveType: TypeResolveFn<'GrantMandatePayload' | 'Refusal', ParentType, ContextType>;
};

export type RevokeMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMandatePayload'] = ResolversParentTypes['RevokeMandatePayload']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMandateResult'] = ResolversParentTypes['RevokeMandateResult']> = {
  __resolveType: TypeResolveFn<'RevokeMandatePayload' | 'Refusal', ParentType, ContextType>;
};

export type MechanismInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismInstrument'] = ResolversParentTypes['MechanismInstrument']> = {
  kind?: Resolver<ResolversTypes['MechanismInstrumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MechanismInstrumentTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type MechanismSigningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismSigning'] = ResolversParentTypes['MechanismSigning']> = {
  side?: Resolver<ResolversTypes['MechanismSide'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['MechanismInstrument'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MechanismReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismReview'] = ResolversParentTypes['MechanismReview']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MechanismReviewOutcome'], ParentType, ContextType>;
};

export type MechanismConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge']> = {
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMechanismPayload'] = ResolversParentTypes['ProposeMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMechanismResult'] = ResolversParentTypes['ProposeMechanismResult']> = {
  __resolveType: TypeResolveFn<'ProposeMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMechanismPayload'] = ResolversParentTypes['UpdateMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMechanismResult'] = ResolversParentTypes['UpdateMechanismResult']> = {
  __resolveType: TypeResolveFn<'UpdateMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type NegotiateMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiateMechanismPayload'] = ResolversParentTypes['NegotiateMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NegotiateMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiateMechanismResult'] = ResolversParentTypes['NegotiateMechanismResult']> = {
  __resolveType: TypeResolveFn<'NegotiateMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type SignMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignMechanismPayload'] = ResolversParentTypes['SignMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignMechanismResult'] = ResolversParentTypes['SignMechanismResult']> = {
  __resolveType: TypeResolveFn<'SignMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmMechanismSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMechanismSigningPayload'] = ResolversParentTypes['ConfirmMechanismSigningPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmMechanismSigningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMechanismSigningResult'] = ResolversParentTypes['ConfirmMechanismSigningResult']> = {
  __resolveType: TypeResolveFn<'ConfirmMechanismSigningPayload' | 'Refusal', ParentType, ContextType>;
};

export type EnterMechanismIntoForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterMechanismIntoForcePayload'] = ResolversParentTypes['EnterMechanismIntoForcePayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterMechanismIntoForceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterMechanismIntoForceResult'] = ResolversParentTypes['EnterMechanismIntoForceResult']> = {
  __resolveType: TypeResolveFn<'EnterMechanismIntoForcePayload' | 'Refusal', ParentType, ContextType>;
};

export type MarkMechanismDormantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMechanismDormantPayload'] = ResolversParentTypes['MarkMechanismDormantPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkMechanismDormantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMechanismDormantResult'] = ResolversParentTypes['MarkMechanismDormantResult']> = {
  __resolveType: TypeResolveFn<'MarkMechanismDormantPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReviveMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveMechanismPayload'] = ResolversParentTypes['ReviveMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviveMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveMechanismResult'] = ResolversParentTypes['ReviveMechanismResult']> = {
  __resolveType: TypeResolveFn<'ReviveMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type RecordMechanismReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMechanismReviewPayload'] = ResolversParentTypes['RecordMechanismReviewPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMechanismReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMechanismReviewResult'] = ResolversParentTypes['RecordMechanismReviewResult']> = {
  __resolveType: TypeResolveFn<'RecordMechanismReviewPayload' | 'Refusal', ParentType, ContextType>;
};

export type TerminateMechanismPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateMechanismPayload'] = ResolversParentTypes['TerminateMechanismPayload']> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminateMechanismResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateMechanismResult'] = ResolversParentTypes['TerminateMechanismResult']> = {
  __resolveType: TypeResolveFn<'TerminateMechanismPayload' | 'Refusal', ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localTimes?: Resolver<ReadonlyArray<ResolversTypes['MeetingTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MeetingDecision']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['MeetingMinutes']>, ParentType, ContextType>;
  actionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<MeetingActionItemsArgs, 'first'>>;
  invitation?: Resolver<Maybe<ResolversTypes['MeetingInvitation']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<MeetingHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTime'] = ResolversParentTypes['MeetingTime']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AgendaItemTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type MeetingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDecision'] = ResolversParentTypes['MeetingDecision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MeetingDecisionTextArgs>>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MechanismSide'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingMinutes'] = ResolversParentTypes['MeetingMinutes']> = {
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MeetingMinutesTextArgs>>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['MechanismSide'], ParentType, ContextType>;
  agreedBy?: Resolver<ReadonlyArray<ResolversTypes['MechanismSide']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingInvitation'] = ResolversParentTypes['MeetingInvitation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingPayload'] = ResolversParentTypes['PlanMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingResult'] = ResolversParentTypes['PlanMeetingResult']> = {
  __resolveType: TypeResolveFn<'PlanMeetingPayload' | 'Refusal', ParentType, ContextType>;
};

export type RescheduleMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleMeetingPayload'] = ResolversParentTypes['RescheduleMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescheduleMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleMeetingResult'] = ResolversParentTypes['RescheduleMeetingResult']> = {
  __resolveType: TypeResolveFn<'RescheduleMeetingPayload' | 'Refusal', ParentType, ContextType>;
};

export type SetMeetingAgendaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMeetingAgendaPayload'] = ResolversParentTypes['SetMeetingAgendaPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMeetingAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMeetingAgendaResult'] = ResolversParentTypes['SetMeetingAgendaResult']> = {
  __resolveType: TypeResolveFn<'SetMeetingAgendaPayload' | 'Refusal', ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMeetingResult'] = ResolversParentTypes['HoldMeetingResult']> = {
  __resolveType: TypeResolveFn<'HoldMeetingPayload' | 'Refusal', ParentType, ContextType>;
};

export type DraftMeetingMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMeetingMinutesPayload'] = ResolversParentTypes['DraftMeetingMinutesPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftMeetingMinutesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMeetingMinutesResult'] = ResolversParentTypes['DraftMeetingMinutesResult']> = {
  __resolveType: TypeResolveFn<'DraftMeetingMinutesPayload' | 'Refusal', ParentType, ContextType>;
};

export type AgreeMeetingMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeMeetingMinutesPayload'] = ResolversParentTypes['AgreeMeetingMinutesPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreeMeetingMinutesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeMeetingMinutesResult'] = ResolversParentTypes['AgreeMeetingMinutesResult']> = {
  __resolveType: TypeResolveFn<'AgreeMeetingMinutesPayload' | 'Refusal', ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingPayload'] = ResolversParentTypes['CancelMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingResult'] = ResolversParentTypes['CancelMeetingResult']> = {
  __resolveType: TypeResolveFn<'CancelMeetingPayload' | 'Refusal', ParentType, ContextType>;
};

export type MembershipDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDeadline'] = ResolversParentTypes['MembershipDeadline']> = {
  kind?: Resolver<ResolversTypes['MembershipDeadlineKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['DeadlineUnit']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecideMembershipsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMembershipsPayload'] = ResolversParentTypes['DecideMembershipsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['MembershipDecisionResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDecisionResult'] = ResolversParentTypes['MembershipDecisionResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecideMembershipsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMembershipsResult'] = ResolversParentTypes['DecideMembershipsResult']> = {
  __resolveType: TypeResolveFn<'DecideMembershipsPayload' | 'Refusal', ParentType, ContextType>;
};

export type MembershipPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPath'] = ResolversParentTypes['MembershipPath']> = {
  goal?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MembershipPathStep']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MembershipPathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPathStep'] = ResolversParentTypes['MembershipPathStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  missingDocuments?: Resolver<ReadonlyArray<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplyForMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForMembershipPayload'] = ResolversParentTypes['ApplyForMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForMembershipResult'] = ResolversParentTypes['ApplyForMembershipResult']> = {
  __resolveType: TypeResolveFn<'ApplyForMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type SubmitMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMembershipPayload'] = ResolversParentTypes['SubmitMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMembershipResult'] = ResolversParentTypes['SubmitMembershipResult']> = {
  __resolveType: TypeResolveFn<'SubmitMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type ScreenMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenMembershipPayload'] = ResolversParentTypes['ScreenMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreenMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenMembershipResult'] = ResolversParentTypes['ScreenMembershipResult']> = {
  __resolveType: TypeResolveFn<'ScreenMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type DeclineMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMembershipPayload'] = ResolversParentTypes['DeclineMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMembershipResult'] = ResolversParentTypes['DeclineMembershipResult']> = {
  __resolveType: TypeResolveFn<'DeclineMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type RequestMembershipInfoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipInfoPayload'] = ResolversParentTypes['RequestMembershipInfoPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestMembershipInfoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipInfoResult'] = ResolversParentTypes['RequestMembershipInfoResult']> = {
  __resolveType: TypeResolveFn<'RequestMembershipInfoPayload' | 'Refusal', ParentType, ContextType>;
};

export type ResubmitMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitMembershipPayload'] = ResolversParentTypes['ResubmitMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitMembershipResult'] = ResolversParentTypes['ResubmitMembershipResult']> = {
  __resolveType: TypeResolveFn<'ResubmitMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type RecommendMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendMembershipPayload'] = ResolversParentTypes['RecommendMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendMembershipResult'] = ResolversParentTypes['RecommendMembershipResult']> = {
  __resolveType: TypeResolveFn<'RecommendMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type DeclineRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRecommendationPayload'] = ResolversParentTypes['DeclineRecommendationPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRecommendationResult'] = ResolversParentTypes['DeclineRecommendationResult']> = {
  __resolveType: TypeResolveFn<'DeclineRecommendationPayload' | 'Refusal', ParentType, ContextType>;
};

export type ApproveMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMembershipPayload'] = ResolversParentTypes['ApproveMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMembershipResult'] = ResolversParentTypes['ApproveMembershipResult']> = {
  __resolveType: TypeResolveFn<'ApproveMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type RejectMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectMembershipPayload'] = ResolversParentTypes['RejectMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectMembershipResult'] = ResolversParentTypes['RejectMembershipResult']> = {
  __resolveType: TypeResolveFn<'RejectMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type SuspendMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMembershipPayload'] = ResolversParentTypes['SuspendMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMembershipResult'] = ResolversParentTypes['SuspendMembershipResult']> = {
  __resolveType: TypeResolveFn<'SuspendMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReinstateMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateMembershipPayload'] = ResolversParentTypes['ReinstateMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstateMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateMembershipResult'] = ResolversParentTypes['ReinstateMembershipResult']> = {
  __resolveType: TypeResolveFn<'ReinstateMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMembershipPayload'] = ResolversParentTypes['WithdrawMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMembershipResult'] = ResolversParentTypes['WithdrawMembershipResult']> = {
  __resolveType: TypeResolveFn<'WithdrawMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type ExpelMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpelMembershipPayload'] = ResolversParentTypes['ExpelMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpelMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpelMembershipResult'] = ResolversParentTypes['ExpelMembershipResult']> = {
  __resolveType: TypeResolveFn<'ExpelMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type RenewMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMembershipPayload'] = ResolversParentTypes['RenewMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMembershipResult'] = ResolversParentTypes['RenewMembershipResult']> = {
  __resolveType: TypeResolveFn<'RenewMembershipPayload' | 'Refusal', ParentType, ContextType>;
};

export type MergedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedOrganization'] = ResolversParentTypes['MergedOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MergeMovesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMoves'] = ResolversParentTypes['MergeMoves']> = {
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  mandates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyMandates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlierMerges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsPayload'] = ResolversParentTypes['MergeOrganizationsPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['MergedOrganization'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['MergeMoves'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeOrganizationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsResult'] = ResolversParentTypes['MergeOrganizationsResult']> = {
  __resolveType: TypeResolveFn<'MergeOrganizationsPayload' | 'Refusal', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OrganizationFacets'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['SearchMatchField'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFacets'] = ResolversParentTypes['OrganizationFacets']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetCountLabelArgs>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NearbyOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyOrganizationConnection'] = ResolversParentTypes['NearbyOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearbyOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NearbyOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyOrganizationEdge'] = ResolversParentTypes['NearbyOrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LocalizedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedName'] = ResolversParentTypes['LocalizedName']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NationalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalId'] = ResolversParentTypes['NationalId']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['NationalIdScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConflict'] = ResolversParentTypes['SourceConflict']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationVersion'] = ResolversParentTypes['OrganizationVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['Transition'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationName'] = ResolversParentTypes['OrganizationName']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lng?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRelation'] = ResolversParentTypes['OrganizationRelation']> = {
  kind?: Resolver<ResolversTypes['OrganizationRelationKind'], ParentType, ContextType>;
  rorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type RegisteredSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredSource'] = ResolversParentTypes['RegisteredSource']> = {
  rorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationsPayload'] = ResolversParentTypes['RegisterOrganizationsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['RegistrationResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationResult'] = ResolversParentTypes['RegistrationResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['SourceConflict']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterOrganizationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationsResult'] = ResolversParentTypes['RegisterOrganizationsResult']> = {
  __resolveType: TypeResolveFn<'RegisterOrganizationsPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationResult'] = ResolversParentTypes['UpdateOrganizationResult']> = {
  __resolveType: TypeResolveFn<'UpdateOrganizationPayload' | 'Refusal', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonState'], ParentType, ContextType>;
  suspensionReach?: Resolver<Maybe<ResolversTypes['SuspensionReach']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<PersonMandatesArgs, 'inForce'>>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<PersonHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType: TypeResolveFn<'RegisterPersonPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdatePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePersonPayload'] = ResolversParentTypes['UpdatePersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePersonResult'] = ResolversParentTypes['UpdatePersonResult']> = {
  __resolveType: TypeResolveFn<'UpdatePersonPayload' | 'Refusal', ParentType, ContextType>;
};

export type SuspendPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPersonPayload'] = ResolversParentTypes['SuspendPersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPersonResult'] = ResolversParentTypes['SuspendPersonResult']> = {
  __resolveType: TypeResolveFn<'SuspendPersonPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReinstatePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePersonPayload'] = ResolversParentTypes['ReinstatePersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstatePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePersonResult'] = ResolversParentTypes['ReinstatePersonResult']> = {
  __resolveType: TypeResolveFn<'ReinstatePersonPayload' | 'Refusal', ParentType, ContextType>;
};

export type MembershipRecordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRecording'] = ResolversParentTypes['MembershipRecording'], FederationReferenceType extends FederationReferenceTypes['MembershipRecording'] = FederationReferenceTypes['MembershipRecording']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MembershipRecording']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecordingState'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RecordingRow']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<MembershipRecordingHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordingRow'] = ResolversParentTypes['RecordingRow']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['MembershipTier'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MembershipRecordingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRecordingConnection'] = ResolversParentTypes['MembershipRecordingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipRecordingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MembershipRecording']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipRecordingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRecordingEdge'] = ResolversParentTypes['MembershipRecordingEdge']> = {
  node?: Resolver<ResolversTypes['MembershipRecording'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordExistingMembershipsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExistingMembershipsPayload'] = ResolversParentTypes['RecordExistingMembershipsPayload']> = {
  recording?: Resolver<ResolversTypes['MembershipRecording'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ExistingMembershipResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExistingMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExistingMembershipResult'] = ResolversParentTypes['ExistingMembershipResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordExistingMembershipsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExistingMembershipsResult'] = ResolversParentTypes['RecordExistingMembershipsResult']> = {
  __resolveType: TypeResolveFn<'RecordExistingMembershipsPayload' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmMembershipRecordingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMembershipRecordingPayload'] = ResolversParentTypes['ConfirmMembershipRecordingPayload']> = {
  recording?: Resolver<ResolversTypes['MembershipRecording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmMembershipRecordingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMembershipRecordingResult'] = ResolversParentTypes['ConfirmMembershipRecordingResult']> = {
  __resolveType: TypeResolveFn<'ConfirmMembershipRecordingPayload' | 'Refusal', ParentType, ContextType>;
};

export type DiscardMembershipRecordingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardMembershipRecordingPayload'] = ResolversParentTypes['DiscardMembershipRecordingPayload']> = {
  recording?: Resolver<ResolversTypes['MembershipRecording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardMembershipRecordingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardMembershipRecordingResult'] = ResolversParentTypes['DiscardMembershipRecordingResult']> = {
  __resolveType: TypeResolveFn<'DiscardMembershipRecordingPayload' | 'Refusal', ParentType, ContextType>;
};

export type SigningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signing'] = ResolversParentTypes['Signing'], FederationReferenceType extends FederationReferenceTypes['Signing'] = FederationReferenceTypes['Signing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Signing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SigningKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SigningState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SigningTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contractRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<SigningHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SigningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningConnection'] = ResolversParentTypes['SigningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SigningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Signing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SigningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningEdge'] = ResolversParentTypes['SigningEdge']> = {
  node?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSigningPayload'] = ResolversParentTypes['RecordSigningPayload']> = {
  signing?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSigningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSigningResult'] = ResolversParentTypes['RecordSigningResult']> = {
  __resolveType: TypeResolveFn<'RecordSigningPayload' | 'Refusal', ParentType, ContextType>;
};

export type AttachSigningContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachSigningContractPayload'] = ResolversParentTypes['AttachSigningContractPayload']> = {
  signing?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachSigningContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachSigningContractResult'] = ResolversParentTypes['AttachSigningContractResult']> = {
  __resolveType: TypeResolveFn<'AttachSigningContractPayload' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSigningPayload'] = ResolversParentTypes['WithdrawSigningPayload']> = {
  signing?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawSigningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSigningResult'] = ResolversParentTypes['WithdrawSigningResult']> = {
  __resolveType: TypeResolveFn<'WithdrawSigningPayload' | 'Refusal', ParentType, ContextType>;
};

export type MembershipStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipStatistics'] = ResolversParentTypes['MembershipStatistics']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['MembershipCount']>, ParentType, ContextType, RequireFields<MembershipStatisticsCountsArgs, 'by'>>;
  growth?: Resolver<ReadonlyArray<ResolversTypes['MembershipSeries']>, ParentType, ContextType, RequireFields<MembershipStatisticsGrowthArgs, 'interval' | 'by'>>;
  timeInStates?: Resolver<ReadonlyArray<ResolversTypes['MembershipStateTime']>, ParentType, ContextType, Partial<MembershipStatisticsTimeInStatesArgs>>;
};

export type MembershipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipCount'] = ResolversParentTypes['MembershipCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MembershipSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipSeries'] = ResolversParentTypes['MembershipSeries']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['MembershipPeriod']>, ParentType, ContextType>;
};

export type MembershipPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPeriod'] = ResolversParentTypes['MembershipPeriod']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipStateTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipStateTime'] = ResolversParentTypes['MembershipStateTime']> = {
  code?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lasting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspensionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspensionNotice'] = ResolversParentTypes['SuspensionNotice']> = {
  reason?: Resolver<ResolversTypes['MembershipReason'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  reason?: Resolver<Maybe<ResolversTypes['MembershipReason']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GiveSuspensionNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveSuspensionNoticePayload'] = ResolversParentTypes['GiveSuspensionNoticePayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveSuspensionNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveSuspensionNoticeResult'] = ResolversParentTypes['GiveSuspensionNoticeResult']> = {
  __resolveType: TypeResolveFn<'GiveSuspensionNoticePayload' | 'Refusal', ParentType, ContextType>;
};

export type AnswerSuspensionNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSuspensionNoticePayload'] = ResolversParentTypes['AnswerSuspensionNoticePayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerSuspensionNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSuspensionNoticeResult'] = ResolversParentTypes['AnswerSuspensionNoticeResult']> = {
  __resolveType: TypeResolveFn<'AnswerSuspensionNoticePayload' | 'Refusal', ParentType, ContextType>;
};

export type LiftSuspensionNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuspensionNoticePayload'] = ResolversParentTypes['LiftSuspensionNoticePayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftSuspensionNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuspensionNoticeResult'] = ResolversParentTypes['LiftSuspensionNoticeResult']> = {
  __resolveType: TypeResolveFn<'LiftSuspensionNoticePayload' | 'Refusal', ParentType, ContextType>;
};

export type AppealSuspensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealSuspensionPayload'] = ResolversParentTypes['AppealSuspensionPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealSuspensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealSuspensionResult'] = ResolversParentTypes['AppealSuspensionResult']> = {
  __resolveType: TypeResolveFn<'AppealSuspensionPayload' | 'Refusal', ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealResult'] = ResolversParentTypes['DecideAppealResult']> = {
  __resolveType: TypeResolveFn<'DecideAppealPayload' | 'Refusal', ParentType, ContextType>;
};

export type ChangeMembershipTierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMembershipTierPayload'] = ResolversParentTypes['ChangeMembershipTierPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMembershipTierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMembershipTierResult'] = ResolversParentTypes['ChangeMembershipTierResult']> = {
  __resolveType: TypeResolveFn<'ChangeMembershipTierPayload' | 'Refusal', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  may?: Resolver<ResolversTypes['MandateScope'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['ViewerMandate']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerMandate'] = ResolversParentTypes['ViewerMandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  may?: Resolver<ResolversTypes['MandateScope'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MandateSource'], ParentType, ContextType>;
};

export type VocabularyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyEntry'] = ResolversParentTypes['VocabularyEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VocabularyEntryLabelArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup'], FederationReferenceType extends FederationReferenceTypes['WorkingGroup'] = FederationReferenceTypes['WorkingGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<WorkingGroupTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkingGroupState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroupSeat']>, ParentType, ContextType, Partial<WorkingGroupSeatsArgs>>;
  sidesWithoutCoChair?: Resolver<ReadonlyArray<ResolversTypes['MechanismSide']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<WorkingGroupMeetingsArgs, 'first'>>;
  actionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<WorkingGroupActionItemsArgs, 'first'>>;
  statistics?: Resolver<Maybe<ResolversTypes['WorkingGroupStatistics']>, ParentType, ContextType, Partial<WorkingGroupStatisticsArgs>>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<WorkingGroupHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WorkingGroupSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupSeat'] = ResolversParentTypes['WorkingGroupSeat']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MechanismSide'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SeatRole'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WorkingGroupStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupStatistics'] = ResolversParentTypes['WorkingGroupStatistics']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  droppedActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupConnection'] = ResolversParentTypes['WorkingGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkingGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupEdge'] = ResolversParentTypes['WorkingGroupEdge']> = {
  node?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstablishWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishWorkingGroupPayload'] = ResolversParentTypes['EstablishWorkingGroupPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishWorkingGroupResult'] = ResolversParentTypes['EstablishWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'EstablishWorkingGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWorkingGroupPayload'] = ResolversParentTypes['UpdateWorkingGroupPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWorkingGroupResult'] = ResolversParentTypes['UpdateWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'UpdateWorkingGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export type NameToWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameToWorkingGroupPayload'] = ResolversParentTypes['NameToWorkingGroupPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameToWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameToWorkingGroupResult'] = ResolversParentTypes['NameToWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'NameToWorkingGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export type EndWorkingGroupTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndWorkingGroupTermPayload'] = ResolversParentTypes['EndWorkingGroupTermPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndWorkingGroupTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndWorkingGroupTermResult'] = ResolversParentTypes['EndWorkingGroupTermResult']> = {
  __resolveType: TypeResolveFn<'EndWorkingGroupTermPayload' | 'Refusal', ParentType, ContextType>;
};

export type MarkWorkingGroupDormantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkWorkingGroupDormantPayload'] = ResolversParentTypes['MarkWorkingGroupDormantPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkWorkingGroupDormantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkWorkingGroupDormantResult'] = ResolversParentTypes['MarkWorkingGroupDormantResult']> = {
  __resolveType: TypeResolveFn<'MarkWorkingGroupDormantPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReviveWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveWorkingGroupPayload'] = ResolversParentTypes['ReviveWorkingGroupPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviveWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveWorkingGroupResult'] = ResolversParentTypes['ReviveWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'ReviveWorkingGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export type DissolveWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveWorkingGroupPayload'] = ResolversParentTypes['DissolveWorkingGroupPayload']> = {
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DissolveWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveWorkingGroupResult'] = ResolversParentTypes['DissolveWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'DissolveWorkingGroupPayload' | 'Refusal', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['RefusalDetail']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalDetail'] = ResolversParentTypes['RefusalDetail']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorMandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorVia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traceparent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActionItem?: ActionItemResolvers<ContextType>;
  ActionItemConnection?: ActionItemConnectionResolvers<ContextType>;
  ActionItemEdge?: ActionItemEdgeResolvers<ContextType>;
  Desk?: DeskResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  OpenActionItemPayload?: OpenActionItemPayloadResolvers<ContextType>;
  OpenActionItemResult?: OpenActionItemResultResolvers<ContextType>;
  ReassignActionItemPayload?: ReassignActionItemPayloadResolvers<ContextType>;
  ReassignActionItemResult?: ReassignActionItemResultResolvers<ContextType>;
  PostponeActionItemPayload?: PostponeActionItemPayloadResolvers<ContextType>;
  PostponeActionItemResult?: PostponeActionItemResultResolvers<ContextType>;
  CompleteActionItemPayload?: CompleteActionItemPayloadResolvers<ContextType>;
  CompleteActionItemResult?: CompleteActionItemResultResolvers<ContextType>;
  DropActionItemPayload?: DropActionItemPayloadResolvers<ContextType>;
  DropActionItemResult?: DropActionItemResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  CouncilDecision?: CouncilDecisionResolvers<ContextType>;
  CouncilVote?: CouncilVoteResolvers<ContextType>;
  CountryRelation?: CountryRelationResolvers<ContextType>;
  CountryRelationEntry?: CountryRelationEntryResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryGroup?: CountryGroupResolvers<ContextType>;
  CountryGroupMember?: CountryGroupMemberResolvers<ContextType>;
  AgencyMandate?: AgencyMandateResolvers<ContextType>;
  RecordCountryGroupPayload?: RecordCountryGroupPayloadResolvers<ContextType>;
  RecordCountryGroupResult?: RecordCountryGroupResultResolvers<ContextType>;
  RecordAgencyMandatePayload?: RecordAgencyMandatePayloadResolvers<ContextType>;
  RecordAgencyMandateResult?: RecordAgencyMandateResultResolvers<ContextType>;
  Delegate?: DelegateResolvers<ContextType>;
  DelegateConnection?: DelegateConnectionResolvers<ContextType>;
  DelegateEdge?: DelegateEdgeResolvers<ContextType>;
  RegisterDelegatePayload?: RegisterDelegatePayloadResolvers<ContextType>;
  RegisterDelegateResult?: RegisterDelegateResultResolvers<ContextType>;
  UpdateDelegatePayload?: UpdateDelegatePayloadResolvers<ContextType>;
  UpdateDelegateResult?: UpdateDelegateResultResolvers<ContextType>;
  WithdrawDelegatePayload?: WithdrawDelegatePayloadResolvers<ContextType>;
  WithdrawDelegateResult?: WithdrawDelegateResultResolvers<ContextType>;
  RecordDelegateAttendancePayload?: RecordDelegateAttendancePayloadResolvers<ContextType>;
  RecordDelegateAttendanceResult?: RecordDelegateAttendanceResultResolvers<ContextType>;
  RecordDelegateNoShowPayload?: RecordDelegateNoShowPayloadResolvers<ContextType>;
  RecordDelegateNoShowResult?: RecordDelegateNoShowResultResolvers<ContextType>;
  DeskCount?: DeskCountResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentUpload?: DocumentUploadResolvers<ContextType>;
  DocumentUploadHeader?: DocumentUploadHeaderResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  StageDocumentPayload?: StageDocumentPayloadResolvers<ContextType>;
  StageDocumentResult?: StageDocumentResultResolvers<ContextType>;
  StoreDocumentPayload?: StoreDocumentPayloadResolvers<ContextType>;
  StoreDocumentResult?: StoreDocumentResultResolvers<ContextType>;
  RemoveDocumentPayload?: RemoveDocumentPayloadResolvers<ContextType>;
  RemoveDocumentResult?: RemoveDocumentResultResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  DismissDuplicatePayload?: DismissDuplicatePayloadResolvers<ContextType>;
  DismissDuplicateResult?: DismissDuplicateResultResolvers<ContextType>;
  DismissDuplicatesPayload?: DismissDuplicatesPayloadResolvers<ContextType>;
  DuplicateDismissal?: DuplicateDismissalResolvers<ContextType>;
  DismissDuplicatesResult?: DismissDuplicatesResultResolvers<ContextType>;
  ForumSession?: ForumSessionResolvers<ContextType>;
  ForumSpeaker?: ForumSpeakerResolvers<ContextType>;
  ForumSessionConnection?: ForumSessionConnectionResolvers<ContextType>;
  ForumSessionEdge?: ForumSessionEdgeResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumStatistics?: ForumStatisticsResolvers<ContextType>;
  ForumDelegateCount?: ForumDelegateCountResolvers<ContextType>;
  ForumSessionCount?: ForumSessionCountResolvers<ContextType>;
  PlanForumSessionPayload?: PlanForumSessionPayloadResolvers<ContextType>;
  PlanForumSessionResult?: PlanForumSessionResultResolvers<ContextType>;
  UpdateForumSessionPayload?: UpdateForumSessionPayloadResolvers<ContextType>;
  UpdateForumSessionResult?: UpdateForumSessionResultResolvers<ContextType>;
  CancelForumSessionPayload?: CancelForumSessionPayloadResolvers<ContextType>;
  CancelForumSessionResult?: CancelForumSessionResultResolvers<ContextType>;
  ForumPlaces?: ForumPlacesResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  AnnounceForumPayload?: AnnounceForumPayloadResolvers<ContextType>;
  AnnounceForumResult?: AnnounceForumResultResolvers<ContextType>;
  UpdateForumPayload?: UpdateForumPayloadResolvers<ContextType>;
  UpdateForumResult?: UpdateForumResultResolvers<ContextType>;
  OpenForumRegistrationPayload?: OpenForumRegistrationPayloadResolvers<ContextType>;
  OpenForumRegistrationResult?: OpenForumRegistrationResultResolvers<ContextType>;
  CloseForumRegistrationPayload?: CloseForumRegistrationPayloadResolvers<ContextType>;
  CloseForumRegistrationResult?: CloseForumRegistrationResultResolvers<ContextType>;
  OpenForumPayload?: OpenForumPayloadResolvers<ContextType>;
  OpenForumResult?: OpenForumResultResolvers<ContextType>;
  CloseForumPayload?: CloseForumPayloadResolvers<ContextType>;
  CloseForumResult?: CloseForumResultResolvers<ContextType>;
  CancelForumPayload?: CancelForumPayloadResolvers<ContextType>;
  CancelForumResult?: CancelForumResultResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeReport?: InitiativeReportResolvers<ContextType>;
  InitiativeCount?: InitiativeCountResolvers<ContextType>;
  InnovationPlatform?: InnovationPlatformResolvers<ContextType>;
  InnovationPlatformContact?: InnovationPlatformContactResolvers<ContextType>;
  InnovationPlatformConnection?: InnovationPlatformConnectionResolvers<ContextType>;
  InnovationPlatformEdge?: InnovationPlatformEdgeResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  AnnounceInnovationPlatformPayload?: AnnounceInnovationPlatformPayloadResolvers<ContextType>;
  AnnounceInnovationPlatformResult?: AnnounceInnovationPlatformResultResolvers<ContextType>;
  UpdateInnovationPlatformPayload?: UpdateInnovationPlatformPayloadResolvers<ContextType>;
  UpdateInnovationPlatformResult?: UpdateInnovationPlatformResultResolvers<ContextType>;
  OpenInnovationPlatformPayload?: OpenInnovationPlatformPayloadResolvers<ContextType>;
  OpenInnovationPlatformResult?: OpenInnovationPlatformResultResolvers<ContextType>;
  CloseInnovationPlatformPayload?: CloseInnovationPlatformPayloadResolvers<ContextType>;
  CloseInnovationPlatformResult?: CloseInnovationPlatformResultResolvers<ContextType>;
  Launch?: LaunchResolvers<ContextType>;
  LaunchConnection?: LaunchConnectionResolvers<ContextType>;
  LaunchEdge?: LaunchEdgeResolvers<ContextType>;
  RecordLaunchPayload?: RecordLaunchPayloadResolvers<ContextType>;
  RecordLaunchResult?: RecordLaunchResultResolvers<ContextType>;
  UpdateLaunchPayload?: UpdateLaunchPayloadResolvers<ContextType>;
  UpdateLaunchResult?: UpdateLaunchResultResolvers<ContextType>;
  WithdrawLaunchPayload?: WithdrawLaunchPayloadResolvers<ContextType>;
  WithdrawLaunchResult?: WithdrawLaunchResultResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  MandateEdge?: MandateEdgeResolvers<ContextType>;
  GrantMandatePayload?: GrantMandatePayloadResolvers<ContextType>;
  GrantMandateResult?: GrantMandateResultResolvers<ContextType>;
  RevokeMandatePayload?: RevokeMandatePayloadResolvers<ContextType>;
  RevokeMandateResult?: RevokeMandateResultResolvers<ContextType>;
  MechanismInstrument?: MechanismInstrumentResolvers<ContextType>;
  MechanismSigning?: MechanismSigningResolvers<ContextType>;
  MechanismReview?: MechanismReviewResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  ProposeMechanismPayload?: ProposeMechanismPayloadResolvers<ContextType>;
  ProposeMechanismResult?: ProposeMechanismResultResolvers<ContextType>;
  UpdateMechanismPayload?: UpdateMechanismPayloadResolvers<ContextType>;
  UpdateMechanismResult?: UpdateMechanismResultResolvers<ContextType>;
  NegotiateMechanismPayload?: NegotiateMechanismPayloadResolvers<ContextType>;
  NegotiateMechanismResult?: NegotiateMechanismResultResolvers<ContextType>;
  SignMechanismPayload?: SignMechanismPayloadResolvers<ContextType>;
  SignMechanismResult?: SignMechanismResultResolvers<ContextType>;
  ConfirmMechanismSigningPayload?: ConfirmMechanismSigningPayloadResolvers<ContextType>;
  ConfirmMechanismSigningResult?: ConfirmMechanismSigningResultResolvers<ContextType>;
  EnterMechanismIntoForcePayload?: EnterMechanismIntoForcePayloadResolvers<ContextType>;
  EnterMechanismIntoForceResult?: EnterMechanismIntoForceResultResolvers<ContextType>;
  MarkMechanismDormantPayload?: MarkMechanismDormantPayloadResolvers<ContextType>;
  MarkMechanismDormantResult?: MarkMechanismDormantResultResolvers<ContextType>;
  ReviveMechanismPayload?: ReviveMechanismPayloadResolvers<ContextType>;
  ReviveMechanismResult?: ReviveMechanismResultResolvers<ContextType>;
  RecordMechanismReviewPayload?: RecordMechanismReviewPayloadResolvers<ContextType>;
  RecordMechanismReviewResult?: RecordMechanismReviewResultResolvers<ContextType>;
  TerminateMechanismPayload?: TerminateMechanismPayloadResolvers<ContextType>;
  TerminateMechanismResult?: TerminateMechanismResultResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingTime?: MeetingTimeResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MeetingDecision?: MeetingDecisionResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  MeetingMinutes?: MeetingMinutesResolvers<ContextType>;
  MeetingInvitation?: MeetingInvitationResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  PlanMeetingPayload?: PlanMeetingPayloadResolvers<ContextType>;
  PlanMeetingResult?: PlanMeetingResultResolvers<ContextType>;
  RescheduleMeetingPayload?: RescheduleMeetingPayloadResolvers<ContextType>;
  RescheduleMeetingResult?: RescheduleMeetingResultResolvers<ContextType>;
  SetMeetingAgendaPayload?: SetMeetingAgendaPayloadResolvers<ContextType>;
  SetMeetingAgendaResult?: SetMeetingAgendaResultResolvers<ContextType>;
  HoldMeetingPayload?: HoldMeetingPayloadResolvers<ContextType>;
  HoldMeetingResult?: HoldMeetingResultResolvers<ContextType>;
  DraftMeetingMinutesPayload?: DraftMeetingMinutesPayloadResolvers<ContextType>;
  DraftMeetingMinutesResult?: DraftMeetingMinutesResultResolvers<ContextType>;
  AgreeMeetingMinutesPayload?: AgreeMeetingMinutesPayloadResolvers<ContextType>;
  AgreeMeetingMinutesResult?: AgreeMeetingMinutesResultResolvers<ContextType>;
  CancelMeetingPayload?: CancelMeetingPayloadResolvers<ContextType>;
  CancelMeetingResult?: CancelMeetingResultResolvers<ContextType>;
  MembershipDeadline?: MembershipDeadlineResolvers<ContextType>;
  DecideMembershipsPayload?: DecideMembershipsPayloadResolvers<ContextType>;
  MembershipDecisionResult?: MembershipDecisionResultResolvers<ContextType>;
  DecideMembershipsResult?: DecideMembershipsResultResolvers<ContextType>;
  MembershipPath?: MembershipPathResolvers<ContextType>;
  MembershipPathStep?: MembershipPathStepResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  ApplyForMembershipPayload?: ApplyForMembershipPayloadResolvers<ContextType>;
  ApplyForMembershipResult?: ApplyForMembershipResultResolvers<ContextType>;
  SubmitMembershipPayload?: SubmitMembershipPayloadResolvers<ContextType>;
  SubmitMembershipResult?: SubmitMembershipResultResolvers<ContextType>;
  ScreenMembershipPayload?: ScreenMembershipPayloadResolvers<ContextType>;
  ScreenMembershipResult?: ScreenMembershipResultResolvers<ContextType>;
  DeclineMembershipPayload?: DeclineMembershipPayloadResolvers<ContextType>;
  DeclineMembershipResult?: DeclineMembershipResultResolvers<ContextType>;
  RequestMembershipInfoPayload?: RequestMembershipInfoPayloadResolvers<ContextType>;
  RequestMembershipInfoResult?: RequestMembershipInfoResultResolvers<ContextType>;
  ResubmitMembershipPayload?: ResubmitMembershipPayloadResolvers<ContextType>;
  ResubmitMembershipResult?: ResubmitMembershipResultResolvers<ContextType>;
  RecommendMembershipPayload?: RecommendMembershipPayloadResolvers<ContextType>;
  RecommendMembershipResult?: RecommendMembershipResultResolvers<ContextType>;
  DeclineRecommendationPayload?: DeclineRecommendationPayloadResolvers<ContextType>;
  DeclineRecommendationResult?: DeclineRecommendationResultResolvers<ContextType>;
  ApproveMembershipPayload?: ApproveMembershipPayloadResolvers<ContextType>;
  ApproveMembershipResult?: ApproveMembershipResultResolvers<ContextType>;
  RejectMembershipPayload?: RejectMembershipPayloadResolvers<ContextType>;
  RejectMembershipResult?: RejectMembershipResultResolvers<ContextType>;
  SuspendMembershipPayload?: SuspendMembershipPayloadResolvers<ContextType>;
  SuspendMembershipResult?: SuspendMembershipResultResolvers<ContextType>;
  ReinstateMembershipPayload?: ReinstateMembershipPayloadResolvers<ContextType>;
  ReinstateMembershipResult?: ReinstateMembershipResultResolvers<ContextType>;
  WithdrawMembershipPayload?: WithdrawMembershipPayloadResolvers<ContextType>;
  WithdrawMembershipResult?: WithdrawMembershipResultResolvers<ContextType>;
  ExpelMembershipPayload?: ExpelMembershipPayloadResolvers<ContextType>;
  ExpelMembershipResult?: ExpelMembershipResultResolvers<ContextType>;
  RenewMembershipPayload?: RenewMembershipPayloadResolvers<ContextType>;
  RenewMembershipResult?: RenewMembershipResultResolvers<ContextType>;
  MergedOrganization?: MergedOrganizationResolvers<ContextType>;
  MergeMoves?: MergeMovesResolvers<ContextType>;
  MergeOrganizationsPayload?: MergeOrganizationsPayloadResolvers<ContextType>;
  MergeOrganizationsResult?: MergeOrganizationsResultResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  OrganizationFacets?: OrganizationFacetsResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  NearbyOrganizationConnection?: NearbyOrganizationConnectionResolvers<ContextType>;
  NearbyOrganizationEdge?: NearbyOrganizationEdgeResolvers<ContextType>;
  LocalizedName?: LocalizedNameResolvers<ContextType>;
  NationalId?: NationalIdResolvers<ContextType>;
  SourceConflict?: SourceConflictResolvers<ContextType>;
  OrganizationVersion?: OrganizationVersionResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  OrganizationRelation?: OrganizationRelationResolvers<ContextType>;
  RegisteredSource?: RegisteredSourceResolvers<ContextType>;
  RegisterOrganizationsPayload?: RegisterOrganizationsPayloadResolvers<ContextType>;
  RegistrationResult?: RegistrationResultResolvers<ContextType>;
  RegisterOrganizationsResult?: RegisterOrganizationsResultResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationResult?: UpdateOrganizationResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  UpdatePersonPayload?: UpdatePersonPayloadResolvers<ContextType>;
  UpdatePersonResult?: UpdatePersonResultResolvers<ContextType>;
  SuspendPersonPayload?: SuspendPersonPayloadResolvers<ContextType>;
  SuspendPersonResult?: SuspendPersonResultResolvers<ContextType>;
  ReinstatePersonPayload?: ReinstatePersonPayloadResolvers<ContextType>;
  ReinstatePersonResult?: ReinstatePersonResultResolvers<ContextType>;
  MembershipRecording?: MembershipRecordingResolvers<ContextType>;
  RecordingRow?: RecordingRowResolvers<ContextType>;
  MembershipRecordingConnection?: MembershipRecordingConnectionResolvers<ContextType>;
  MembershipRecordingEdge?: MembershipRecordingEdgeResolvers<ContextType>;
  RecordExistingMembershipsPayload?: RecordExistingMembershipsPayloadResolvers<ContextType>;
  ExistingMembershipResult?: ExistingMembershipResultResolvers<ContextType>;
  RecordExistingMembershipsResult?: RecordExistingMembershipsResultResolvers<ContextType>;
  ConfirmMembershipRecordingPayload?: ConfirmMembershipRecordingPayloadResolvers<ContextType>;
  ConfirmMembershipRecordingResult?: ConfirmMembershipRecordingResultResolvers<ContextType>;
  DiscardMembershipRecordingPayload?: DiscardMembershipRecordingPayloadResolvers<ContextType>;
  DiscardMembershipRecordingResult?: DiscardMembershipRecordingResultResolvers<ContextType>;
  Signing?: SigningResolvers<ContextType>;
  SigningConnection?: SigningConnectionResolvers<ContextType>;
  SigningEdge?: SigningEdgeResolvers<ContextType>;
  RecordSigningPayload?: RecordSigningPayloadResolvers<ContextType>;
  RecordSigningResult?: RecordSigningResultResolvers<ContextType>;
  AttachSigningContractPayload?: AttachSigningContractPayloadResolvers<ContextType>;
  AttachSigningContractResult?: AttachSigningContractResultResolvers<ContextType>;
  WithdrawSigningPayload?: WithdrawSigningPayloadResolvers<ContextType>;
  WithdrawSigningResult?: WithdrawSigningResultResolvers<ContextType>;
  MembershipStatistics?: MembershipStatisticsResolvers<ContextType>;
  MembershipCount?: MembershipCountResolvers<ContextType>;
  MembershipSeries?: MembershipSeriesResolvers<ContextType>;
  MembershipPeriod?: MembershipPeriodResolvers<ContextType>;
  MembershipStateTime?: MembershipStateTimeResolvers<ContextType>;
  SuspensionNotice?: SuspensionNoticeResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  GiveSuspensionNoticePayload?: GiveSuspensionNoticePayloadResolvers<ContextType>;
  GiveSuspensionNoticeResult?: GiveSuspensionNoticeResultResolvers<ContextType>;
  AnswerSuspensionNoticePayload?: AnswerSuspensionNoticePayloadResolvers<ContextType>;
  AnswerSuspensionNoticeResult?: AnswerSuspensionNoticeResultResolvers<ContextType>;
  LiftSuspensionNoticePayload?: LiftSuspensionNoticePayloadResolvers<ContextType>;
  LiftSuspensionNoticeResult?: LiftSuspensionNoticeResultResolvers<ContextType>;
  AppealSuspensionPayload?: AppealSuspensionPayloadResolvers<ContextType>;
  AppealSuspensionResult?: AppealSuspensionResultResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  DecideAppealResult?: DecideAppealResultResolvers<ContextType>;
  ChangeMembershipTierPayload?: ChangeMembershipTierPayloadResolvers<ContextType>;
  ChangeMembershipTierResult?: ChangeMembershipTierResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerMandate?: ViewerMandateResolvers<ContextType>;
  VocabularyEntry?: VocabularyEntryResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupSeat?: WorkingGroupSeatResolvers<ContextType>;
  WorkingGroupStatistics?: WorkingGroupStatisticsResolvers<ContextType>;
  WorkingGroupConnection?: WorkingGroupConnectionResolvers<ContextType>;
  WorkingGroupEdge?: WorkingGroupEdgeResolvers<ContextType>;
  EstablishWorkingGroupPayload?: EstablishWorkingGroupPayloadResolvers<ContextType>;
  EstablishWorkingGroupResult?: EstablishWorkingGroupResultResolvers<ContextType>;
  UpdateWorkingGroupPayload?: UpdateWorkingGroupPayloadResolvers<ContextType>;
  UpdateWorkingGroupResult?: UpdateWorkingGroupResultResolvers<ContextType>;
  NameToWorkingGroupPayload?: NameToWorkingGroupPayloadResolvers<ContextType>;
  NameToWorkingGroupResult?: NameToWorkingGroupResultResolvers<ContextType>;
  EndWorkingGroupTermPayload?: EndWorkingGroupTermPayloadResolvers<ContextType>;
  EndWorkingGroupTermResult?: EndWorkingGroupTermResultResolvers<ContextType>;
  MarkWorkingGroupDormantPayload?: MarkWorkingGroupDormantPayloadResolvers<ContextType>;
  MarkWorkingGroupDormantResult?: MarkWorkingGroupDormantResultResolvers<ContextType>;
  ReviveWorkingGroupPayload?: ReviveWorkingGroupPayloadResolvers<ContextType>;
  ReviveWorkingGroupResult?: ReviveWorkingGroupResultResolvers<ContextType>;
  DissolveWorkingGroupPayload?: DissolveWorkingGroupPayloadResolvers<ContextType>;
  DissolveWorkingGroupResult?: DissolveWorkingGroupResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  MinorUnits?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
};
