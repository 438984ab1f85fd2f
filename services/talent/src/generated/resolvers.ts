/* Generated from the schema folder by `npm run generate`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PresentedAction as PresentedActionModel, AuditEntry as AuditEntryModel, AuditPage as AuditPageModel, ToldTransition as ToldTransitionModel } from '@cattc/subgraph';
import type { CountryReference as CountryReferenceModel, Reference as ReferenceModel } from '../reference/reference.ts';
import type { Position as PositionModel } from '../position/position.ts';
import type { PositionPage as PositionPageModel } from '../position/position-resolvers.ts';
import type { TalentAffiliation as TalentAffiliationModel, TalentProfile as TalentProfileModel } from '../talent-profile/talent-profile.ts';
import type { TalentProfilePage as TalentProfilePageModel } from '../talent-profile/talent-profile-resolvers.ts';
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

/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who decided, was refused or read what of profiles and positions. COMPLIANCE and administrators; reading it is recorded in it. */
  readonly talentAudit?: Maybe<AuditEntryConnection>;
  /** One position. */
  readonly position?: Maybe<Position>;
  /** Positions that the caller may see: what has been opened, and the own drafts. */
  readonly positions?: Maybe<PositionConnection>;
  /** One profile. The own one always, a published one for signed-in people; machines of partner countries get what events carry. */
  readonly talentProfile?: Maybe<TalentProfile>;
  /** Profiles that the caller may see. */
  readonly talentProfiles?: Maybe<TalentProfileConnection>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTalentAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPositionsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTalentProfileArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTalentProfilesArgs = {
  filter?: InputMaybe<TalentProfileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TalentProfileOrder>;
};

/** A place for researchers that a member of the network offers at its own organisation. */
export type Position = {
  readonly __typename?: 'Position';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number of the position, such as POS-2026-00001; POS-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** The member that offers it. */
  readonly host?: Maybe<Organization>;
  /** Country of the host. */
  readonly country?: Maybe<Country>;
  /** The technology offer that it belongs to. The host and the staff of the centre; null for others, as an offer may be hidden from them. */
  readonly listing?: Maybe<Listing>;
  /** Where it stands. */
  readonly state: PositionState;
  /** What keeps it blocked; empty where nothing does. */
  readonly blockedBy: ReadonlyArray<BlockCause>;
  /** The state that it returns to when no cause of the block is left. The host and the staff of the centre; null for others. */
  readonly stateBeforeBlock?: Maybe<PositionState>;
  /** What it is called, in the language that suits the caller best. */
  readonly title: LocalizedText;
  /** What it is called, in each language that it is given in. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** What it is about, in the language that suits the caller best; null where nothing is said. */
  readonly summary?: Maybe<LocalizedText>;
  /** What it is about, in each language that it is given in. */
  readonly summaries: ReadonlyArray<LocalizedText>;
  /** Fields of research, OECD FORD codes such as 2.11. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Skills that are looked for. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Languages that are asked for, each at least so well. */
  readonly languages: ReadonlyArray<LanguageSkill>;
  /** Stages of career that it is open to. */
  readonly stages: ReadonlyArray<ResearchStage>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives?: Maybe<ReadonlyArray<Initiative>>;
  /** Length of the stay in months. */
  readonly months: Scalars['Int']['output'];
  /** How many people can come. */
  readonly places: Scalars['Int']['output'];
  /** What the host pays each person a month; null where nothing is said. */
  readonly monthlyGrant?: Maybe<Money>;
  /** Last day for applications; null where there is none. */
  readonly applyBy?: Maybe<Scalars['Date']['output']>;
  /** When it was opened; null before. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes of state, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was drafted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A place for researchers that a member of the network offers at its own organisation. */
export type PositionTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A place for researchers that a member of the network offers at its own organisation. */
export type PositionSummaryArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A place for researchers that a member of the network offers at its own organisation. */
export type PositionHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a position stands. */
export const PositionState = {
  /** The host is writing it; nobody else sees it. */
  DRAFT: 'DRAFT',
  /** It takes applications. */
  OPEN: 'OPEN',
  /** It rests until nothing blocks it any more. */
  BLOCKED: 'BLOCKED',
  /** It takes no more applications. */
  CLOSED: 'CLOSED'
} as const;

export type PositionState = typeof PositionState[keyof typeof PositionState];
/** Why a position was closed. */
export const PositionCloseReason = {
  /** The places are taken. */
  FILLED: 'FILLED',
  /** The host no longer offers it. */
  WITHDRAWN: 'WITHDRAWN',
  /** There is no money for it any more. */
  FUNDING_ENDED: 'FUNDING_ENDED',
  /** Nobody suitable applied. */
  NO_CANDIDATE: 'NO_CANDIDATE',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type PositionCloseReason = typeof PositionCloseReason[keyof typeof PositionCloseReason];
/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** Positions with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The positions alone. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A position in a list. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** The position. */
  readonly node: Position;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which positions; all conditions hold at once, several values of one are alternatives. */
export type PositionFilter = {
  /** The one of this number, such as POS-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<PositionState>>;
  /** Countries of the host, ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All positions of one host. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Positions that belong to one technology offer: all of them for the staff of the centre, for others those of their own organisation. */
  readonly listingId?: InputMaybe<Scalars['ID']['input']>;
  /** Fields of research, OECD FORD codes, at most 20; a broad field such as 2 holds 2.11 too. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stages of career. */
  readonly stages?: InputMaybe<ReadonlyArray<ResearchStage>>;
  /** Languages that are asked for, BCP 47 tags, at most 20. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what can be applied for on this day: its last day is this one or later, or there is none. */
  readonly applyOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of positions. */
export const PositionOrder = {
  /** Latest opened first, drafts by when they were made; the default. */
  OPENED_DESC: 'OPENED_DESC',
  /** Earliest opened first, drafts by when they were made. */
  OPENED: 'OPENED',
  /** Soonest last day for applications first, those without one at the end. */
  APPLY_BY: 'APPLY_BY',
  /** Latest last day for applications first, those without one at the beginning. */
  APPLY_BY_DESC: 'APPLY_BY_DESC'
} as const;

export type PositionOrder = typeof PositionOrder[keyof typeof PositionOrder];
export type Organization = {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  /** Positions that it offers, as far as the caller may see them. */
  readonly positions?: Maybe<PositionConnection>;
};


export type OrganizationPositionsArgs = {
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};

/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** One position: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly positionChanged?: Maybe<Position>;
  /** One profile: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly talentProfileChanged?: Maybe<TalentProfile>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionPositionChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionTalentProfileChangedArgs = {
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
  /** The caller has a profile already. */
  PROFILE_EXISTS: 'PROFILE_EXISTS',
  /** The profile is another talent's. */
  NOT_OWN_PROFILE: 'NOT_OWN_PROFILE',
  /** A published profile needs more than this one has. */
  PROFILE_INCOMPLETE: 'PROFILE_INCOMPLETE',
  /** The ORCID iD stands in another profile. */
  ORCID_TAKEN: 'ORCID_TAKEN',
  /** The host is no active member of the network, as far as is known here. */
  HOST_NOT_ACTIVE: 'HOST_NOT_ACTIVE',
  /** The last day for applications is over. */
  APPLY_BY_PASSED: 'APPLY_BY_PASSED'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** A position to be drafted. */
export type CreatePositionInput = {
  /** The host: the organisation that the caller acts for, which is also the default. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, in 1 to 10 languages, 1 to 200 characters each. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** What it is about, in at most 10 languages, at most 5000 characters each. */
  readonly summary?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Fields of research, 1 to 20 OECD FORD codes such as 2.11. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** Skills that are looked for, at most 50. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages that are asked for, at most 20, each once. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageSkillInput>>;
  /** Stages of career that it is open to, at least one. */
  readonly stages: ReadonlyArray<ResearchStage>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Length of the stay in months, 1 to 60. */
  readonly months: Scalars['Int']['input'];
  /** How many people can come, 1 to 1000. */
  readonly places: Scalars['Int']['input'];
  /** What the host pays each person a month. */
  readonly monthlyGrant?: InputMaybe<MoneyInput>;
  /** Last day for applications, today or later. */
  readonly applyBy?: InputMaybe<Scalars['Date']['input']>;
  /** The technology offer that it belongs to. */
  readonly listingId?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The drafted position. */
export type CreatePositionPayload = {
  readonly __typename?: 'CreatePositionPayload';
  /** The position as it is now. */
  readonly position: Position;
};

/** Answer of createPosition. */
export type CreatePositionResult = CreatePositionPayload | Refusal;

/** Facts about a position to be changed; what is left out stays. */
export type UpdatePositionInput = {
  /** The position. */
  readonly id: Scalars['ID']['input'];
  /** All titles. */
  readonly title?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** All summaries. */
  readonly summary?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** All fields of research. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All skills that are looked for. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All languages that are asked for. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageSkillInput>>;
  /** All stages of career that it is open to. */
  readonly stages?: InputMaybe<ReadonlyArray<ResearchStage>>;
  /** Codes of all lines of the action plan that it is counted under: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Length of the stay in months, 1 to 60. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** How many people can come, 1 to 1000. */
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  /** What the host pays each person a month; null clears it. */
  readonly monthlyGrant?: InputMaybe<MoneyInput>;
  /** Last day for applications, today or later; null clears it. */
  readonly applyBy?: InputMaybe<Scalars['Date']['input']>;
  /** The technology offer that it belongs to; null clears it. */
  readonly listingId?: InputMaybe<Scalars['ID']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed position. */
export type UpdatePositionPayload = {
  readonly __typename?: 'UpdatePositionPayload';
  /** The position as it is now. */
  readonly position: Position;
};

/** Answer of updatePosition. */
export type UpdatePositionResult = UpdatePositionPayload | Refusal;

/** Input of openPosition. */
export type OpenPositionInput = {
  /** The position. */
  readonly id: Scalars['ID']['input'];
  /** A note for the host and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The opened position. */
export type OpenPositionPayload = {
  readonly __typename?: 'OpenPositionPayload';
  /** The position as it is now. */
  readonly position: Position;
};

/** Answer of openPosition. */
export type OpenPositionResult = OpenPositionPayload | Refusal;

/** Input of closePosition. */
export type ClosePositionInput = {
  /** The position. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: PositionCloseReason). */
  readonly reason: PositionCloseReason;
  /** A note for the host and the staff, at most 2000 characters; needed with the reason OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The closed position. */
export type ClosePositionPayload = {
  readonly __typename?: 'ClosePositionPayload';
  /** The position as it is now. */
  readonly position: Position;
};

/** Answer of closePosition. */
export type ClosePositionResult = ClosePositionPayload | Refusal;

/** Changes. Each takes one input and answers with a payload or a refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Drafts a position. Someone who acts for the host, which must be an active member. */
  readonly createPosition: CreatePositionResult;
  /** Changes facts about a draft or an open position. The host. */
  readonly updatePosition: UpdatePositionResult;
  /** Opens a draft for applications: everybody sees it. The host, which must be an active member. */
  readonly openPosition: OpenPositionResult;
  /** Closes an open position. The host. */
  readonly closePosition: ClosePositionResult;
  /** Begins the caller's own profile. A talent without one. */
  readonly createTalentProfile: CreateTalentProfileResult;
  /** Changes facts of the own profile. The talent. */
  readonly updateTalentProfile: UpdateTalentProfileResult;
  /** Opens the own profile to the network; it needs a name, a field, a stage and a language. The talent. */
  readonly publishTalentProfile: PublishTalentProfileResult;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCreatePositionArgs = {
  input: CreatePositionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdatePositionArgs = {
  input: UpdatePositionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationOpenPositionArgs = {
  input: OpenPositionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationClosePositionArgs = {
  input: ClosePositionInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCreateTalentProfileArgs = {
  input: CreateTalentProfileInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateTalentProfileArgs = {
  input: UpdateTalentProfileInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPublishTalentProfileArgs = {
  input: PublishTalentProfileInput;
};

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
};

export type Initiative = {
  readonly __typename?: 'Initiative';
  readonly code: Scalars['ID']['output'];
};

export type Listing = {
  readonly __typename?: 'Listing';
  readonly id: Scalars['ID']['output'];
};

/** A language and how well it is spoken or asked for. */
export type LanguageSkill = {
  readonly __typename?: 'LanguageSkill';
  /** BCP 47 tag of the language, such as en, zh-Hans or th. */
  readonly lang: Scalars['String']['output'];
  /** How well, after the Common European Framework of Reference. */
  readonly level: LanguageLevel;
};

/** A language and how well it is spoken or asked for, as it is given. */
export type LanguageSkillInput = {
  /** BCP 47 tag of the language, such as en, zh-Hans or th. */
  readonly lang: Scalars['String']['input'];
  /** How well, after the Common European Framework of Reference. */
  readonly level: LanguageLevel;
};

/** How well a language is spoken, after the Common European Framework of Reference. */
export const LanguageLevel = {
  /** Everyday expressions. */
  A1: 'A1',
  /** Simple, routine matters. */
  A2: 'A2',
  /** Familiar matters of work and leisure. */
  B1: 'B1',
  /** Fluent, also on technical matters of one's field. */
  B2: 'B2',
  /** Fluent and exact, for study and work. */
  C1: 'C1',
  /** With ease, as a native speaker or nearly so. */
  C2: 'C2'
} as const;

export type LanguageLevel = typeof LanguageLevel[keyof typeof LanguageLevel];
/** Stage of a research career, after the European framework for research careers. */
export const ResearchStage = {
  /** First-stage researcher, up to the doctorate. */
  R1: 'R1',
  /** Recognised researcher, with a doctorate or the like, not yet independent. */
  R2: 'R2',
  /** Established researcher, who works independently. */
  R3: 'R3',
  /** Leading researcher, who leads the field. */
  R4: 'R4'
} as const;

export type ResearchStage = typeof ResearchStage[keyof typeof ResearchStage];
/** What a researcher shows of themselves. Each field is shown to whom its visibility says; hidden and missing look the same. */
export type TalentProfile = {
  readonly __typename?: 'TalentProfile';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: TalentProfileState;
  /** The person, as the token names them. The talent and the secretariat; null for others. */
  readonly person?: Maybe<Scalars['String']['output']>;
  /** Name in a language; null where no name is shown. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** All names, the displayed one first. */
  readonly names: ReadonlyArray<TalentName>;
  /** ORCID iD, such as 0000-0002-1825-0097. */
  readonly orcid?: Maybe<Scalars['String']['output']>;
  /** Country whose nationality they hold. */
  readonly nationality?: Maybe<Country>;
  /** Country they live in. */
  readonly country?: Maybe<Country>;
  /** Languages they speak. */
  readonly languages: ReadonlyArray<LanguageSkill>;
  /** Stage of their career. */
  readonly stage?: Maybe<ResearchStage>;
  /** Highest degree they hold. */
  readonly highestDegree?: Maybe<AcademicDegree>;
  /** Years of work in research. */
  readonly yearsOfResearch?: Maybe<Scalars['Int']['output']>;
  /** Fields of research, OECD FORD codes such as 2.11. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What they work on, IPC symbols such as C08L 101/00. */
  readonly ipc: ReadonlyArray<Scalars['String']['output']>;
  /** Their skills. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Organisations they belong or belonged to. */
  readonly affiliations: ReadonlyArray<TalentAffiliation>;
  /** Who sees which field. The talent and the secretariat; null for others. */
  readonly visibility?: Maybe<TalentVisibility>;
  /** When it was published; null before. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes of state, oldest first, the newest `last`. The talent and the secretariat; empty for others. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** What a researcher shows of themselves. Each field is shown to whom its visibility says; hidden and missing look the same. */
export type TalentProfileDisplayNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What a researcher shows of themselves. Each field is shown to whom its visibility says; hidden and missing look the same. */
export type TalentProfileHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A name of a person. */
export type TalentName = {
  readonly __typename?: 'TalentName';
  /** The name. */
  readonly value: Scalars['String']['output'];
  /** BCP 47 tag of its language. */
  readonly lang: Scalars['String']['output'];
};

/** A person's time at an organisation. */
export type TalentAffiliation = {
  readonly __typename?: 'TalentAffiliation';
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Who sees which field of a profile. */
export type TalentVisibility = {
  readonly __typename?: 'TalentVisibility';
  /** Names. */
  readonly names: Visibility;
  /** ORCID iD. */
  readonly orcid: Visibility;
  /** Nationality. */
  readonly nationality: Visibility;
  /** Country of residence. */
  readonly country: Visibility;
  /** Languages. */
  readonly languages: Visibility;
  /** Stage of career. */
  readonly stage: Visibility;
  /** Highest degree. */
  readonly highestDegree: Visibility;
  /** Years of research. */
  readonly yearsOfResearch: Visibility;
  /** Fields of research. */
  readonly fields: Visibility;
  /** IPC symbols. */
  readonly ipc: Visibility;
  /** Skills. */
  readonly skills: Visibility;
  /** Affiliations. */
  readonly affiliations: Visibility;
};

/** Who sees a field of a published profile. */
export const Visibility = {
  /** Everybody who sees the profile, other talents too. */
  PUBLIC: 'PUBLIC',
  /** Members of the network, national agencies and the staff of the centre. */
  NETWORK: 'NETWORK',
  /** The talent and the secretariat alone. */
  PRIVATE: 'PRIVATE'
} as const;

export type Visibility = typeof Visibility[keyof typeof Visibility];
/** Where a profile stands. */
export const TalentProfileState = {
  /** The talent is writing it; only the secretariat sees it beside them. */
  DRAFT: 'DRAFT',
  /** It is open to the network. */
  PUBLISHED: 'PUBLISHED'
} as const;

export type TalentProfileState = typeof TalentProfileState[keyof typeof TalentProfileState];
/** An academic degree. */
export const AcademicDegree = {
  /** Bachelor's degree or the like. */
  BACHELOR: 'BACHELOR',
  /** Master's degree or the like. */
  MASTER: 'MASTER',
  /** Doctorate. */
  DOCTORATE: 'DOCTORATE',
  /** Another one, or none. */
  OTHER: 'OTHER'
} as const;

export type AcademicDegree = typeof AcademicDegree[keyof typeof AcademicDegree];
/** A page of profiles. */
export type TalentProfileConnection = {
  readonly __typename?: 'TalentProfileConnection';
  /** Profiles with their cursors. */
  readonly edges: ReadonlyArray<TalentProfileEdge>;
  /** The profiles alone. */
  readonly nodes: ReadonlyArray<TalentProfile>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A profile in a list. */
export type TalentProfileEdge = {
  readonly __typename?: 'TalentProfileEdge';
  /** The profile. */
  readonly node: TalentProfile;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which profiles; all conditions hold at once, several values of one are alternatives. What a profile hides from the caller is not found. */
export type TalentProfileFilter = {
  /** Only the caller's own, as a talent. */
  readonly own?: InputMaybe<Scalars['Boolean']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<TalentProfileState>>;
  /** Countries of residence, ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stages of career. */
  readonly stages?: InputMaybe<ReadonlyArray<ResearchStage>>;
  /** Fields of research, OECD FORD codes, at most 20; a broad field such as 2 holds 2.11 too. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills, at most 20, whatever their case and accents. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages they speak, BCP 47 tags, at most 20. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** An organisation they belong or belonged to. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of profiles. */
export const TalentProfileOrder = {
  /** Latest published first, drafts by when they were made; the default. */
  PUBLISHED_DESC: 'PUBLISHED_DESC',
  /** Earliest published first, drafts by when they were made. */
  PUBLISHED: 'PUBLISHED'
} as const;

export type TalentProfileOrder = typeof TalentProfileOrder[keyof typeof TalentProfileOrder];
/** A name of a person. */
export type TalentNameInput = {
  /** The name, 1 to 200 characters. */
  readonly value: Scalars['String']['input'];
  /** BCP 47 tag of its language. */
  readonly lang: Scalars['String']['input'];
};

/** A person's time at an organisation. */
export type TalentAffiliationInput = {
  /** The organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day; null while it lasts. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who sees which field of a profile; what is left out stays, or has its default. */
export type TalentVisibilityInput = {
  /** Names; by default NETWORK. */
  readonly names?: InputMaybe<Visibility>;
  /** ORCID iD; by default NETWORK. */
  readonly orcid?: InputMaybe<Visibility>;
  /** Nationality; by default PRIVATE. */
  readonly nationality?: InputMaybe<Visibility>;
  /** Country of residence; by default NETWORK. */
  readonly country?: InputMaybe<Visibility>;
  /** Languages; by default PUBLIC. */
  readonly languages?: InputMaybe<Visibility>;
  /** Stage of career; by default PUBLIC. */
  readonly stage?: InputMaybe<Visibility>;
  /** Highest degree; by default NETWORK. */
  readonly highestDegree?: InputMaybe<Visibility>;
  /** Years of research; by default NETWORK. */
  readonly yearsOfResearch?: InputMaybe<Visibility>;
  /** Fields of research; by default PUBLIC. */
  readonly fields?: InputMaybe<Visibility>;
  /** IPC symbols; by default PUBLIC. */
  readonly ipc?: InputMaybe<Visibility>;
  /** Skills; by default PUBLIC. */
  readonly skills?: InputMaybe<Visibility>;
  /** Affiliations; by default NETWORK. */
  readonly affiliations?: InputMaybe<Visibility>;
};

/** A profile to be begun; all of it can be filled in later. */
export type CreateTalentProfileInput = {
  /** Names, at most 10, the displayed one first, each language once. */
  readonly names?: InputMaybe<ReadonlyArray<TalentNameInput>>;
  /** ORCID iD, with or without the address. */
  readonly orcid?: InputMaybe<Scalars['String']['input']>;
  /** Nationality, an ISO 3166-1 alpha-2 code. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Country of residence, an ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Languages, at most 20, each once. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageSkillInput>>;
  /** Stage of career. */
  readonly stage?: InputMaybe<ResearchStage>;
  /** Highest degree. */
  readonly highestDegree?: InputMaybe<AcademicDegree>;
  /** Years of work in research, 0 to 80. */
  readonly yearsOfResearch?: InputMaybe<Scalars['Int']['input']>;
  /** Fields of research, at most 20 OECD FORD codes such as 2.11. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** IPC symbols, at most 50. */
  readonly ipc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills, at most 50. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Organisations they belong or belonged to, at most 50. */
  readonly affiliations?: InputMaybe<ReadonlyArray<TalentAffiliationInput>>;
  /** Who sees which field. */
  readonly visibility?: InputMaybe<TalentVisibilityInput>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The begun profile. */
export type CreateTalentProfilePayload = {
  readonly __typename?: 'CreateTalentProfilePayload';
  /** The profile as it is now. */
  readonly talentProfile: TalentProfile;
};

/** Answer of createTalentProfile. */
export type CreateTalentProfileResult = CreateTalentProfilePayload | Refusal;

/** Facts of a profile to be changed; what is left out stays. */
export type UpdateTalentProfileInput = {
  /** The profile. */
  readonly id: Scalars['ID']['input'];
  /** All names. */
  readonly names?: InputMaybe<ReadonlyArray<TalentNameInput>>;
  /** ORCID iD; null clears it. */
  readonly orcid?: InputMaybe<Scalars['String']['input']>;
  /** Nationality; null clears it. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Country of residence; null clears it. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** All languages. */
  readonly languages?: InputMaybe<ReadonlyArray<LanguageSkillInput>>;
  /** Stage of career; null clears it. */
  readonly stage?: InputMaybe<ResearchStage>;
  /** Highest degree; null clears it. */
  readonly highestDegree?: InputMaybe<AcademicDegree>;
  /** Years of work in research; null clears it. */
  readonly yearsOfResearch?: InputMaybe<Scalars['Int']['input']>;
  /** All fields of research. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All IPC symbols. */
  readonly ipc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All skills. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All organisations they belong or belonged to. */
  readonly affiliations?: InputMaybe<ReadonlyArray<TalentAffiliationInput>>;
  /** Who sees which field; a field that is left out stays as it is. */
  readonly visibility?: InputMaybe<TalentVisibilityInput>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed profile. */
export type UpdateTalentProfilePayload = {
  readonly __typename?: 'UpdateTalentProfilePayload';
  /** The profile as it is now. */
  readonly talentProfile: TalentProfile;
};

/** Answer of updateTalentProfile. */
export type UpdateTalentProfileResult = UpdateTalentProfilePayload | Refusal;

/** Input of publishTalentProfile. */
export type PublishTalentProfileInput = {
  /** The profile. */
  readonly id: Scalars['ID']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The published profile. */
export type PublishTalentProfilePayload = {
  readonly __typename?: 'PublishTalentProfilePayload';
  /** The profile as it is now. */
  readonly talentProfile: TalentProfile;
};

/** Answer of publishTalentProfile. */
export type PublishTalentProfileResult = PublishTalentProfilePayload | Refusal;

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
  Position: Position;
  Organization: Organization;
  TalentProfile: TalentProfile;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  TalentProfile:
    ( { __typename: 'TalentProfile' }
    & GraphQLRecursivePick<FederationTypes['TalentProfile'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreatePositionResult:
    | ( Omit<CreatePositionPayload, 'position'> & { position: _RefType['Position'] } )
    | ( Refusal )
  ;
  UpdatePositionResult:
    | ( Omit<UpdatePositionPayload, 'position'> & { position: _RefType['Position'] } )
    | ( Refusal )
  ;
  OpenPositionResult:
    | ( Omit<OpenPositionPayload, 'position'> & { position: _RefType['Position'] } )
    | ( Refusal )
  ;
  ClosePositionResult:
    | ( Omit<ClosePositionPayload, 'position'> & { position: _RefType['Position'] } )
    | ( Refusal )
  ;
  CreateTalentProfileResult:
    | ( Omit<CreateTalentProfilePayload, 'talentProfile'> & { talentProfile: _RefType['TalentProfile'] } )
    | ( Refusal )
  ;
  UpdateTalentProfileResult:
    | ( Omit<UpdateTalentProfilePayload, 'talentProfile'> & { talentProfile: _RefType['TalentProfile'] } )
    | ( Refusal )
  ;
  PublishTalentProfileResult:
    | ( Omit<PublishTalentProfilePayload, 'talentProfile'> & { talentProfile: _RefType['TalentProfile'] } )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Position: ResolverTypeWrapper<PositionModel>;
  PositionState: PositionState;
  PositionCloseReason: PositionCloseReason;
  PositionConnection: ResolverTypeWrapper<PositionPageModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  Organization: ResolverTypeWrapper<ReferenceModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalCode: RefusalCode;
  CreatePositionInput: CreatePositionInput;
  CreatePositionPayload: ResolverTypeWrapper<Omit<CreatePositionPayload, 'position'> & { position: ResolversTypes['Position'] }>;
  CreatePositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePositionResult']>;
  UpdatePositionInput: UpdatePositionInput;
  UpdatePositionPayload: ResolverTypeWrapper<Omit<UpdatePositionPayload, 'position'> & { position: ResolversTypes['Position'] }>;
  UpdatePositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePositionResult']>;
  OpenPositionInput: OpenPositionInput;
  OpenPositionPayload: ResolverTypeWrapper<Omit<OpenPositionPayload, 'position'> & { position: ResolversTypes['Position'] }>;
  OpenPositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenPositionResult']>;
  ClosePositionInput: ClosePositionInput;
  ClosePositionPayload: ResolverTypeWrapper<Omit<ClosePositionPayload, 'position'> & { position: ResolversTypes['Position'] }>;
  ClosePositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePositionResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Country: ResolverTypeWrapper<CountryReferenceModel>;
  Initiative: ResolverTypeWrapper<Initiative>;
  Listing: ResolverTypeWrapper<ReferenceModel>;
  LanguageSkill: ResolverTypeWrapper<LanguageSkill>;
  LanguageSkillInput: LanguageSkillInput;
  LanguageLevel: LanguageLevel;
  ResearchStage: ResearchStage;
  TalentProfile: ResolverTypeWrapper<TalentProfileModel>;
  TalentName: ResolverTypeWrapper<TalentName>;
  TalentAffiliation: ResolverTypeWrapper<TalentAffiliationModel>;
  TalentVisibility: ResolverTypeWrapper<TalentVisibility>;
  Visibility: Visibility;
  TalentProfileState: TalentProfileState;
  AcademicDegree: AcademicDegree;
  TalentProfileConnection: ResolverTypeWrapper<TalentProfilePageModel>;
  TalentProfileEdge: ResolverTypeWrapper<Omit<TalentProfileEdge, 'node'> & { node: ResolversTypes['TalentProfile'] }>;
  TalentProfileFilter: TalentProfileFilter;
  TalentProfileOrder: TalentProfileOrder;
  TalentNameInput: TalentNameInput;
  TalentAffiliationInput: TalentAffiliationInput;
  TalentVisibilityInput: TalentVisibilityInput;
  CreateTalentProfileInput: CreateTalentProfileInput;
  CreateTalentProfilePayload: ResolverTypeWrapper<Omit<CreateTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversTypes['TalentProfile'] }>;
  CreateTalentProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTalentProfileResult']>;
  UpdateTalentProfileInput: UpdateTalentProfileInput;
  UpdateTalentProfilePayload: ResolverTypeWrapper<Omit<UpdateTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversTypes['TalentProfile'] }>;
  UpdateTalentProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTalentProfileResult']>;
  PublishTalentProfileInput: PublishTalentProfileInput;
  PublishTalentProfilePayload: ResolverTypeWrapper<Omit<PublishTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversTypes['TalentProfile'] }>;
  PublishTalentProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTalentProfileResult']>;
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
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Position: PositionModel;
  PositionConnection: PositionPageModel;
  Boolean: Scalars['Boolean']['output'];
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  Organization: ReferenceModel;
  Subscription: Record<PropertyKey, never>;
  CreatePositionInput: CreatePositionInput;
  CreatePositionPayload: Omit<CreatePositionPayload, 'position'> & { position: ResolversParentTypes['Position'] };
  CreatePositionResult: ResolversUnionTypes<ResolversParentTypes>['CreatePositionResult'];
  UpdatePositionInput: UpdatePositionInput;
  UpdatePositionPayload: Omit<UpdatePositionPayload, 'position'> & { position: ResolversParentTypes['Position'] };
  UpdatePositionResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePositionResult'];
  OpenPositionInput: OpenPositionInput;
  OpenPositionPayload: Omit<OpenPositionPayload, 'position'> & { position: ResolversParentTypes['Position'] };
  OpenPositionResult: ResolversUnionTypes<ResolversParentTypes>['OpenPositionResult'];
  ClosePositionInput: ClosePositionInput;
  ClosePositionPayload: Omit<ClosePositionPayload, 'position'> & { position: ResolversParentTypes['Position'] };
  ClosePositionResult: ResolversUnionTypes<ResolversParentTypes>['ClosePositionResult'];
  Mutation: Record<PropertyKey, never>;
  Country: CountryReferenceModel;
  Initiative: Initiative;
  Listing: ReferenceModel;
  LanguageSkill: LanguageSkill;
  LanguageSkillInput: LanguageSkillInput;
  TalentProfile: TalentProfileModel;
  TalentName: TalentName;
  TalentAffiliation: TalentAffiliationModel;
  TalentVisibility: TalentVisibility;
  TalentProfileConnection: TalentProfilePageModel;
  TalentProfileEdge: Omit<TalentProfileEdge, 'node'> & { node: ResolversParentTypes['TalentProfile'] };
  TalentProfileFilter: TalentProfileFilter;
  TalentNameInput: TalentNameInput;
  TalentAffiliationInput: TalentAffiliationInput;
  TalentVisibilityInput: TalentVisibilityInput;
  CreateTalentProfileInput: CreateTalentProfileInput;
  CreateTalentProfilePayload: Omit<CreateTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversParentTypes['TalentProfile'] };
  CreateTalentProfileResult: ResolversUnionTypes<ResolversParentTypes>['CreateTalentProfileResult'];
  UpdateTalentProfileInput: UpdateTalentProfileInput;
  UpdateTalentProfilePayload: Omit<UpdateTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversParentTypes['TalentProfile'] };
  UpdateTalentProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTalentProfileResult'];
  PublishTalentProfileInput: PublishTalentProfileInput;
  PublishTalentProfilePayload: Omit<PublishTalentProfilePayload, 'talentProfile'> & { talentProfile: ResolversParentTypes['TalentProfile'] };
  PublishTalentProfileResult: ResolversUnionTypes<ResolversParentTypes>['PublishTalentProfileResult'];
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  talentAudit?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryTalentAuditArgs, 'first' | 'orderBy'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first' | 'orderBy'>>;
  talentProfile?: Resolver<Maybe<ResolversTypes['TalentProfile']>, ParentType, ContextType, RequireFields<QueryTalentProfileArgs, 'id'>>;
  talentProfiles?: Resolver<Maybe<ResolversTypes['TalentProfileConnection']>, ParentType, ContextType, RequireFields<QueryTalentProfilesArgs, 'first' | 'orderBy'>>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PositionState'], ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['BlockCause']>, ParentType, ContextType>;
  stateBeforeBlock?: Resolver<Maybe<ResolversTypes['PositionState']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PositionTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PositionSummaryArgs>>;
  summaries?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageSkill']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ResearchStage']>, ParentType, ContextType>;
  initiatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Initiative']>>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyGrant?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  applyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<PositionHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'first' | 'orderBy'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  positionChanged?: SubscriptionResolver<Maybe<ResolversTypes['Position']>, "positionChanged", ParentType, ContextType, RequireFields<SubscriptionPositionChangedArgs, 'id'>>;
  talentProfileChanged?: SubscriptionResolver<Maybe<ResolversTypes['TalentProfile']>, "talentProfileChanged", ParentType, ContextType, RequireFields<SubscriptionTalentProfileChangedArgs, 'id'>>;
};

export type CreatePositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePositionPayload'] = ResolversParentTypes['CreatePositionPayload']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePositionResult'] = ResolversParentTypes['CreatePositionResult']> = {
  __resolveType: TypeResolveFn<'CreatePositionPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdatePositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePositionPayload'] = ResolversParentTypes['UpdatePositionPayload']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePositionResult'] = ResolversParentTypes['UpdatePositionResult']> = {
  __resolveType: TypeResolveFn<'UpdatePositionPayload' | 'Refusal', ParentType, ContextType>;
};

export type OpenPositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenPositionPayload'] = ResolversParentTypes['OpenPositionPayload']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenPositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenPositionResult'] = ResolversParentTypes['OpenPositionResult']> = {
  __resolveType: TypeResolveFn<'OpenPositionPayload' | 'Refusal', ParentType, ContextType>;
};

export type ClosePositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePositionPayload'] = ResolversParentTypes['ClosePositionPayload']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePositionResult'] = ResolversParentTypes['ClosePositionResult']> = {
  __resolveType: TypeResolveFn<'ClosePositionPayload' | 'Refusal', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createPosition?: Resolver<ResolversTypes['CreatePositionResult'], ParentType, ContextType, RequireFields<MutationCreatePositionArgs, 'input'>>;
  updatePosition?: Resolver<ResolversTypes['UpdatePositionResult'], ParentType, ContextType, RequireFields<MutationUpdatePositionArgs, 'input'>>;
  openPosition?: Resolver<ResolversTypes['OpenPositionResult'], ParentType, ContextType, RequireFields<MutationOpenPositionArgs, 'input'>>;
  closePosition?: Resolver<ResolversTypes['ClosePositionResult'], ParentType, ContextType, RequireFields<MutationClosePositionArgs, 'input'>>;
  createTalentProfile?: Resolver<ResolversTypes['CreateTalentProfileResult'], ParentType, ContextType, RequireFields<MutationCreateTalentProfileArgs, 'input'>>;
  updateTalentProfile?: Resolver<ResolversTypes['UpdateTalentProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateTalentProfileArgs, 'input'>>;
  publishTalentProfile?: Resolver<ResolversTypes['PublishTalentProfileResult'], ParentType, ContextType, RequireFields<MutationPublishTalentProfileArgs, 'input'>>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LanguageSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageSkill'] = ResolversParentTypes['LanguageSkill']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LanguageLevel'], ParentType, ContextType>;
};

export type TalentProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentProfile'] = ResolversParentTypes['TalentProfile'], FederationReferenceType extends FederationReferenceTypes['TalentProfile'] = FederationReferenceTypes['TalentProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TalentProfileState'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TalentProfileDisplayNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['TalentName']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageSkill']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ResearchStage']>, ParentType, ContextType>;
  highestDegree?: Resolver<Maybe<ResolversTypes['AcademicDegree']>, ParentType, ContextType>;
  yearsOfResearch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ipc?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['TalentAffiliation']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['TalentVisibility']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<TalentProfileHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TalentNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentName'] = ResolversParentTypes['TalentName']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TalentAffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentAffiliation'] = ResolversParentTypes['TalentAffiliation']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TalentVisibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentVisibility'] = ResolversParentTypes['TalentVisibility']> = {
  names?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  orcid?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  languages?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  highestDegree?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  yearsOfResearch?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  ipc?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  affiliations?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type TalentProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentProfileConnection'] = ResolversParentTypes['TalentProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TalentProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TalentProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentProfileEdge'] = ResolversParentTypes['TalentProfileEdge']> = {
  node?: Resolver<ResolversTypes['TalentProfile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateTalentProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTalentProfilePayload'] = ResolversParentTypes['CreateTalentProfilePayload']> = {
  talentProfile?: Resolver<ResolversTypes['TalentProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTalentProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTalentProfileResult'] = ResolversParentTypes['CreateTalentProfileResult']> = {
  __resolveType: TypeResolveFn<'CreateTalentProfilePayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateTalentProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTalentProfilePayload'] = ResolversParentTypes['UpdateTalentProfilePayload']> = {
  talentProfile?: Resolver<ResolversTypes['TalentProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTalentProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTalentProfileResult'] = ResolversParentTypes['UpdateTalentProfileResult']> = {
  __resolveType: TypeResolveFn<'UpdateTalentProfilePayload' | 'Refusal', ParentType, ContextType>;
};

export type PublishTalentProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTalentProfilePayload'] = ResolversParentTypes['PublishTalentProfilePayload']> = {
  talentProfile?: Resolver<ResolversTypes['TalentProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTalentProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTalentProfileResult'] = ResolversParentTypes['PublishTalentProfileResult']> = {
  __resolveType: TypeResolveFn<'PublishTalentProfilePayload' | 'Refusal', ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CreatePositionPayload?: CreatePositionPayloadResolvers<ContextType>;
  CreatePositionResult?: CreatePositionResultResolvers<ContextType>;
  UpdatePositionPayload?: UpdatePositionPayloadResolvers<ContextType>;
  UpdatePositionResult?: UpdatePositionResultResolvers<ContextType>;
  OpenPositionPayload?: OpenPositionPayloadResolvers<ContextType>;
  OpenPositionResult?: OpenPositionResultResolvers<ContextType>;
  ClosePositionPayload?: ClosePositionPayloadResolvers<ContextType>;
  ClosePositionResult?: ClosePositionResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LanguageSkill?: LanguageSkillResolvers<ContextType>;
  TalentProfile?: TalentProfileResolvers<ContextType>;
  TalentName?: TalentNameResolvers<ContextType>;
  TalentAffiliation?: TalentAffiliationResolvers<ContextType>;
  TalentVisibility?: TalentVisibilityResolvers<ContextType>;
  TalentProfileConnection?: TalentProfileConnectionResolvers<ContextType>;
  TalentProfileEdge?: TalentProfileEdgeResolvers<ContextType>;
  CreateTalentProfilePayload?: CreateTalentProfilePayloadResolvers<ContextType>;
  CreateTalentProfileResult?: CreateTalentProfileResultResolvers<ContextType>;
  UpdateTalentProfilePayload?: UpdateTalentProfilePayloadResolvers<ContextType>;
  UpdateTalentProfileResult?: UpdateTalentProfileResultResolvers<ContextType>;
  PublishTalentProfilePayload?: PublishTalentProfilePayloadResolvers<ContextType>;
  PublishTalentProfileResult?: PublishTalentProfileResultResolvers<ContextType>;
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
