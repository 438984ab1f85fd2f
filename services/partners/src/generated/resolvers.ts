/* Generated from the schema folder by `npm run generate`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PresentedAction as PresentedActionModel, AuditEntry as AuditEntryModel, AuditPage as AuditPageModel, ToldTransition as ToldTransitionModel } from '@cattc/subgraph';
import type { Feed as FeedModel } from '../feed/feed.ts';
import type { PartnerSystem as PartnerSystemModel } from '../partner-system/partner-system.ts';
import type { PartnerSystemPage as PartnerSystemPageModel } from '../partner-system/partner-system-resolvers.ts';
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
  /** Who decided, was refused or read what of partner systems. COMPLIANCE and administrators; reading it is recorded in it. */
  readonly partnersAudit?: Maybe<AuditEntryConnection>;
  /** One partner's system. */
  readonly partnerSystem?: Maybe<PartnerSystem>;
  /** Partners' systems that the caller may see. */
  readonly partnerSystems?: Maybe<PartnerSystemConnection>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPartnersAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPartnerSystemArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryPartnerSystemsArgs = {
  filter?: InputMaybe<PartnerSystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PartnerSystemOrder>;
};

/** A partner's own series of events, numbered 1, 2, 3 without gaps; read at /events and /events/stream. */
export type PartnerFeed = {
  readonly __typename?: 'PartnerFeed';
  /** Feedsequence of the newest event; 0 before the first. */
  readonly head: Scalars['String']['output'];
  /** Feedsequence of the oldest event that is still kept; one more than head where none is. */
  readonly oldest: Scalars['String']['output'];
  /** Cursor of the newest event: whoever gives it as `after` gets what comes next. */
  readonly cursor: Scalars['String']['output'];
  /** Events of the system's log that are not in the feeds yet; null where the log does not answer. */
  readonly lag?: Maybe<Scalars['Int']['output']>;
};

/** Why an event that is in a feed is no longer told: the `reason` of org.cattc.partners.feed.withheld.v1. */
export const WithheldReason = {
  /** The event is restricted, and the system or its token has no scope events:restricted. */
  SCOPE_MISSING: 'SCOPE_MISSING',
  /** The event is not for the system's country. */
  NOT_FOR_COUNTRY: 'NOT_FOR_COUNTRY'
} as const;

export type WithheldReason = typeof WithheldReason[keyof typeof WithheldReason];
/** An event of the caller's feed, as it stands at /events and /events/stream too. */
export type FeedEvent = {
  readonly __typename?: 'FeedEvent';
  /** Cursor behind the event, such as k7m2qd-1042: the `after` to go on with. */
  readonly cursor: Scalars['String']['output'];
  /** Its number in the feed. */
  readonly feedsequence: Scalars['String']['output'];
  /** Id of the event: with source it tells a repetition. */
  readonly id: Scalars['ID']['output'];
  /** What published it. */
  readonly source: Scalars['String']['output'];
  /** Event type, such as org.cattc.network.membership.approved.v1; org.cattc.partners.feed.withheld.v1 in the place of what may no longer be told. */
  readonly type: Scalars['String']['output'];
  /** Id of the record that it is about. */
  readonly subject: Scalars['ID']['output'];
  /** When it happened. */
  readonly time: Scalars['DateTime']['output'];
  /** Version of the record; null of a withheld one. */
  readonly sequence?: Maybe<Scalars['String']['output']>;
  /** Binds what followed from one request; null of a withheld one. */
  readonly correlationId?: Maybe<Scalars['String']['output']>;
  /** The whole event: a CloudEvent in structured JSON, byte for byte as on every channel. */
  readonly text: Scalars['String']['output'];
  /** The record as it is now, as the caller may see it; null where that is not at all. */
  readonly record?: Maybe<FeedRecord>;
};

/** What the events of a feed are about. */
export type FeedRecord = AgencyMandate | CountryGroup | Document | Listing | Membership | Organization | PartnerSystem | Position | TalentProfile;

/** Which events of a feed; both conditions hold at once. */
export type FeedFilter = {
  /** Event types, at most 50; `*` at the end stands for any ending: org.cattc.trading.* */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those about one record, by its id. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The feed of the partner's system that asks: what stands behind a cursor, then each event as it comes. At least once, in the order of their numbers. A refusal is the last value, with the code that /events gives. */
  readonly events?: Maybe<FeedEvent>;
  /** One partner's system: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly partnerSystemChanged?: Maybe<PartnerSystem>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionEventsArgs = {
  filter?: InputMaybe<FeedFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionPartnerSystemChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A partner country's machine that follows the events. A system sees itself, the staff of the centre sees all. */
export type PartnerSystem = {
  readonly __typename?: 'PartnerSystem';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number that people can say, such as PTN-2026-00003; PTN-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** Name of the system. */
  readonly name: Scalars['String']['output'];
  /** The country that it acts for: it decides which events it gets. */
  readonly country?: Maybe<Country>;
  /** The organisation that runs it. */
  readonly organization?: Maybe<Organization>;
  /** The machine as `<issuer>:<sub>`: the issuer by its name in this system, and the `sub` of its tokens. */
  readonly subject: Scalars['String']['output'];
  /** What it may do: events:read, events:restricted, agency:act. A token's scopes narrow them. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: PartnerSystemState;
  /** Who is told when its feed does not work. */
  readonly contact?: Maybe<PartnerContact>;
  /** Its feed of events. */
  readonly feed?: Maybe<PartnerFeed>;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A partner country's machine that follows the events. A system sees itself, the staff of the centre sees all. */
export type PartnerSystemHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a partner's system stands. */
export const PartnerSystemState = {
  /** It has a feed and may read it. */
  ACTIVE: 'ACTIVE',
  /** It may not read, and nothing is numbered into its feed. */
  SUSPENDED: 'SUSPENDED'
} as const;

export type PartnerSystemState = typeof PartnerSystemState[keyof typeof PartnerSystemState];
/** Why a partner's system was suspended. */
export const PartnerSystemReason = {
  /** Its credentials may be in other hands. */
  CREDENTIALS_AT_RISK: 'CREDENTIALS_AT_RISK',
  /** It used the events against the agreement. */
  MISUSE: 'MISUSE',
  /** The agreement with the partner ended. */
  AGREEMENT_ENDED: 'AGREEMENT_ENDED',
  /** It disturbs the service, for example by calling without end. */
  TECHNICAL_FAULT: 'TECHNICAL_FAULT',
  /** The partner wishes it. */
  OWN_WISH: 'OWN_WISH',
  /** Another reason, told in the note. */
  OTHER: 'OTHER'
} as const;

export type PartnerSystemReason = typeof PartnerSystemReason[keyof typeof PartnerSystemReason];
/** Who is told when a system's feed does not work. */
export type PartnerContact = {
  readonly __typename?: 'PartnerContact';
  /** Name of the person or the desk. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email: Scalars['String']['output'];
};

/** A page of partners' systems. */
export type PartnerSystemConnection = {
  readonly __typename?: 'PartnerSystemConnection';
  /** Systems with their cursors. */
  readonly edges: ReadonlyArray<PartnerSystemEdge>;
  /** The systems alone. */
  readonly nodes: ReadonlyArray<PartnerSystem>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A partner's system in a list. */
export type PartnerSystemEdge = {
  readonly __typename?: 'PartnerSystemEdge';
  /** The system. */
  readonly node: PartnerSystem;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which systems; all conditions hold at once, several values of one are alternatives. */
export type PartnerSystemFilter = {
  /** The one of this number, such as PTN-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<PartnerSystemState>>;
  /** ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The systems of one organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of partners' systems. */
export const PartnerSystemOrder = {
  /** Oldest registration first. */
  CREATED: 'CREATED',
  /** Latest registration first; the default. */
  CREATED_DESC: 'CREATED_DESC'
} as const;

export type PartnerSystemOrder = typeof PartnerSystemOrder[keyof typeof PartnerSystemOrder];
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
  /** An active system has this subject already. */
  SUBJECT_TAKEN: 'SUBJECT_TAKEN'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** Who is told when a system's feed does not work. */
export type PartnerContactInput = {
  /** Name of the person or the desk, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email: Scalars['String']['input'];
};

/** Registers a partner's system; its feed begins with it. */
export type RegisterPartnerSystemInput = {
  /** Name of the system, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2 code of the country that it acts for; it stays. */
  readonly country: Scalars['String']['input'];
  /** The organisation that runs it. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The machine as `<issuer>:<sub>`: the issuer by its name in this system, and the `sub` of its tokens; one active system has it at a time. */
  readonly subject: Scalars['String']['input'];
  /** events:read, events:restricted, agency:act; at least one. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Who is told when its feed does not work. */
  readonly contact?: InputMaybe<PartnerContactInput>;
  /** A note for the history, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The registered system. */
export type RegisterPartnerSystemPayload = {
  readonly __typename?: 'RegisterPartnerSystemPayload';
  /** The system as it is now. */
  readonly partnerSystem: PartnerSystem;
};

/** Answer of registerPartnerSystem. */
export type RegisterPartnerSystemResult = RegisterPartnerSystemPayload | Refusal;

/** Facts about a system to be changed; what is left out stays. */
export type UpdatePartnerSystemInput = {
  /** The system. */
  readonly id: Scalars['ID']['input'];
  /** Name of the system, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that runs it; null clears it. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The machine as `<issuer>:<sub>`: the issuer by its name in this system, and the `sub` of its tokens. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** All scopes. What they no longer allow is withheld from then on, also of what is in the feed. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who is told when its feed does not work; null clears it. */
  readonly contact?: InputMaybe<PartnerContactInput>;
  /** A note for the history, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed system. */
export type UpdatePartnerSystemPayload = {
  readonly __typename?: 'UpdatePartnerSystemPayload';
  /** The system as it is now. */
  readonly partnerSystem: PartnerSystem;
};

/** Answer of updatePartnerSystem. */
export type UpdatePartnerSystemResult = UpdatePartnerSystemPayload | Refusal;

/** Input of suspendPartnerSystem. */
export type SuspendPartnerSystemInput = {
  /** The system. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: PartnerSystemReason;
  /** A note for the history, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The system after suspendPartnerSystem. */
export type SuspendPartnerSystemPayload = {
  readonly __typename?: 'SuspendPartnerSystemPayload';
  /** The system as it is now. */
  readonly partnerSystem: PartnerSystem;
};

/** Answer of suspendPartnerSystem. */
export type SuspendPartnerSystemResult = SuspendPartnerSystemPayload | Refusal;

/** Input of reinstatePartnerSystem. */
export type ReinstatePartnerSystemInput = {
  /** The system. */
  readonly id: Scalars['ID']['input'];
  /** A note for the history, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The system after reinstatePartnerSystem. */
export type ReinstatePartnerSystemPayload = {
  readonly __typename?: 'ReinstatePartnerSystemPayload';
  /** The system as it is now. */
  readonly partnerSystem: PartnerSystem;
};

/** Answer of reinstatePartnerSystem. */
export type ReinstatePartnerSystemResult = ReinstatePartnerSystemPayload | Refusal;

/** Changes. Each takes one input and answers with a payload or a refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Registers a partner country's system, which has a feed of events from now on. Secretariat and administrators. */
  readonly registerPartnerSystem: RegisterPartnerSystemResult;
  /** Changes facts about a system. Secretariat and administrators. */
  readonly updatePartnerSystem: UpdatePartnerSystemResult;
  /** Suspends a system: its streams end at once. Secretariat and administrators. */
  readonly suspendPartnerSystem: SuspendPartnerSystemResult;
  /** Lets a suspended system read again; what happened meanwhile is not in its feed. Secretariat and administrators. */
  readonly reinstatePartnerSystem: ReinstatePartnerSystemResult;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRegisterPartnerSystemArgs = {
  input: RegisterPartnerSystemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdatePartnerSystemArgs = {
  input: UpdatePartnerSystemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSuspendPartnerSystemArgs = {
  input: SuspendPartnerSystemInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationReinstatePartnerSystemArgs = {
  input: ReinstatePartnerSystemInput;
};

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
};

export type Organization = {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
};

export type AgencyMandate = {
  readonly __typename?: 'AgencyMandate';
  readonly id: Scalars['ID']['output'];
};

export type CountryGroup = {
  readonly __typename?: 'CountryGroup';
  readonly id: Scalars['ID']['output'];
};

export type Document = {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
};

export type Listing = {
  readonly __typename?: 'Listing';
  readonly id: Scalars['ID']['output'];
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly id: Scalars['ID']['output'];
};

export type Position = {
  readonly __typename?: 'Position';
  readonly id: Scalars['ID']['output'];
};

export type TalentProfile = {
  readonly __typename?: 'TalentProfile';
  readonly id: Scalars['ID']['output'];
};

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
  PartnerSystem: PartnerSystem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PartnerSystem:
    ( { __typename: 'PartnerSystem' }
    & GraphQLRecursivePick<FederationTypes['PartnerSystem'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FeedRecord:
    | ( AgencyMandate )
    | ( CountryGroup )
    | ( Document )
    | ( Listing )
    | ( Membership )
    | ( Organization )
    | ( PartnerSystemModel )
    | ( Position )
    | ( TalentProfile )
  ;
  RegisterPartnerSystemResult:
    | ( Omit<RegisterPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: _RefType['PartnerSystem'] } )
    | ( Refusal )
  ;
  UpdatePartnerSystemResult:
    | ( Omit<UpdatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: _RefType['PartnerSystem'] } )
    | ( Refusal )
  ;
  SuspendPartnerSystemResult:
    | ( Omit<SuspendPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: _RefType['PartnerSystem'] } )
    | ( Refusal )
  ;
  ReinstatePartnerSystemResult:
    | ( Omit<ReinstatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: _RefType['PartnerSystem'] } )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PartnerFeed: ResolverTypeWrapper<FeedModel>;
  WithheldReason: WithheldReason;
  FeedEvent: ResolverTypeWrapper<Omit<FeedEvent, 'record'> & { record?: Maybe<ResolversTypes['FeedRecord']> }>;
  FeedRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedRecord']>;
  FeedFilter: FeedFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PartnerSystem: ResolverTypeWrapper<PartnerSystemModel>;
  PartnerSystemState: PartnerSystemState;
  PartnerSystemReason: PartnerSystemReason;
  PartnerContact: ResolverTypeWrapper<PartnerContact>;
  PartnerSystemConnection: ResolverTypeWrapper<PartnerSystemPageModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartnerSystemEdge: ResolverTypeWrapper<Omit<PartnerSystemEdge, 'node'> & { node: ResolversTypes['PartnerSystem'] }>;
  PartnerSystemFilter: PartnerSystemFilter;
  PartnerSystemOrder: PartnerSystemOrder;
  RefusalCode: RefusalCode;
  PartnerContactInput: PartnerContactInput;
  RegisterPartnerSystemInput: RegisterPartnerSystemInput;
  RegisterPartnerSystemPayload: ResolverTypeWrapper<Omit<RegisterPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversTypes['PartnerSystem'] }>;
  RegisterPartnerSystemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPartnerSystemResult']>;
  UpdatePartnerSystemInput: UpdatePartnerSystemInput;
  UpdatePartnerSystemPayload: ResolverTypeWrapper<Omit<UpdatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversTypes['PartnerSystem'] }>;
  UpdatePartnerSystemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePartnerSystemResult']>;
  SuspendPartnerSystemInput: SuspendPartnerSystemInput;
  SuspendPartnerSystemPayload: ResolverTypeWrapper<Omit<SuspendPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversTypes['PartnerSystem'] }>;
  SuspendPartnerSystemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendPartnerSystemResult']>;
  ReinstatePartnerSystemInput: ReinstatePartnerSystemInput;
  ReinstatePartnerSystemPayload: ResolverTypeWrapper<Omit<ReinstatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversTypes['PartnerSystem'] }>;
  ReinstatePartnerSystemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstatePartnerSystemResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Country: ResolverTypeWrapper<Country>;
  Organization: ResolverTypeWrapper<Organization>;
  AgencyMandate: ResolverTypeWrapper<AgencyMandate>;
  CountryGroup: ResolverTypeWrapper<CountryGroup>;
  Document: ResolverTypeWrapper<Document>;
  Listing: ResolverTypeWrapper<Listing>;
  Membership: ResolverTypeWrapper<Membership>;
  Position: ResolverTypeWrapper<Position>;
  TalentProfile: ResolverTypeWrapper<TalentProfile>;
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
  PartnerFeed: FeedModel;
  FeedEvent: Omit<FeedEvent, 'record'> & { record?: Maybe<ResolversParentTypes['FeedRecord']> };
  FeedRecord: ResolversUnionTypes<ResolversParentTypes>['FeedRecord'];
  FeedFilter: FeedFilter;
  Subscription: Record<PropertyKey, never>;
  PartnerSystem: PartnerSystemModel;
  PartnerContact: PartnerContact;
  PartnerSystemConnection: PartnerSystemPageModel;
  Boolean: Scalars['Boolean']['output'];
  PartnerSystemEdge: Omit<PartnerSystemEdge, 'node'> & { node: ResolversParentTypes['PartnerSystem'] };
  PartnerSystemFilter: PartnerSystemFilter;
  PartnerContactInput: PartnerContactInput;
  RegisterPartnerSystemInput: RegisterPartnerSystemInput;
  RegisterPartnerSystemPayload: Omit<RegisterPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversParentTypes['PartnerSystem'] };
  RegisterPartnerSystemResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPartnerSystemResult'];
  UpdatePartnerSystemInput: UpdatePartnerSystemInput;
  UpdatePartnerSystemPayload: Omit<UpdatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversParentTypes['PartnerSystem'] };
  UpdatePartnerSystemResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePartnerSystemResult'];
  SuspendPartnerSystemInput: SuspendPartnerSystemInput;
  SuspendPartnerSystemPayload: Omit<SuspendPartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversParentTypes['PartnerSystem'] };
  SuspendPartnerSystemResult: ResolversUnionTypes<ResolversParentTypes>['SuspendPartnerSystemResult'];
  ReinstatePartnerSystemInput: ReinstatePartnerSystemInput;
  ReinstatePartnerSystemPayload: Omit<ReinstatePartnerSystemPayload, 'partnerSystem'> & { partnerSystem: ResolversParentTypes['PartnerSystem'] };
  ReinstatePartnerSystemResult: ResolversUnionTypes<ResolversParentTypes>['ReinstatePartnerSystemResult'];
  Mutation: Record<PropertyKey, never>;
  Country: Country;
  Organization: Organization;
  AgencyMandate: AgencyMandate;
  CountryGroup: CountryGroup;
  Document: Document;
  Listing: Listing;
  Membership: Membership;
  Position: Position;
  TalentProfile: TalentProfile;
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
  partnersAudit?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryPartnersAuditArgs, 'first' | 'orderBy'>>;
  partnerSystem?: Resolver<Maybe<ResolversTypes['PartnerSystem']>, ParentType, ContextType, RequireFields<QueryPartnerSystemArgs, 'id'>>;
  partnerSystems?: Resolver<Maybe<ResolversTypes['PartnerSystemConnection']>, ParentType, ContextType, RequireFields<QueryPartnerSystemsArgs, 'first' | 'orderBy'>>;
};

export type PartnerFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerFeed'] = ResolversParentTypes['PartnerFeed']> = {
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feedsequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FeedRecord']>, ParentType, ContextType>;
};

export type FeedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedRecord'] = ResolversParentTypes['FeedRecord']> = {
  __resolveType: TypeResolveFn<'AgencyMandate' | 'CountryGroup' | 'Document' | 'Listing' | 'Membership' | 'Organization' | 'PartnerSystem' | 'Position' | 'TalentProfile', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  events?: SubscriptionResolver<Maybe<ResolversTypes['FeedEvent']>, "events", ParentType, ContextType, Partial<SubscriptionEventsArgs>>;
  partnerSystemChanged?: SubscriptionResolver<Maybe<ResolversTypes['PartnerSystem']>, "partnerSystemChanged", ParentType, ContextType, RequireFields<SubscriptionPartnerSystemChangedArgs, 'id'>>;
};

export type PartnerSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSystem'] = ResolversParentTypes['PartnerSystem'], FederationReferenceType extends FederationReferenceTypes['PartnerSystem'] = FederationReferenceTypes['PartnerSystem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerSystem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerSystemState'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PartnerContact']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['PartnerFeed']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<PartnerSystemHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerContact'] = ResolversParentTypes['PartnerContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerSystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSystemConnection'] = ResolversParentTypes['PartnerSystemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerSystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerSystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerSystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSystemEdge'] = ResolversParentTypes['PartnerSystemEdge']> = {
  node?: Resolver<ResolversTypes['PartnerSystem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPartnerSystemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerSystemPayload'] = ResolversParentTypes['RegisterPartnerSystemPayload']> = {
  partnerSystem?: Resolver<ResolversTypes['PartnerSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPartnerSystemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerSystemResult'] = ResolversParentTypes['RegisterPartnerSystemResult']> = {
  __resolveType: TypeResolveFn<'RegisterPartnerSystemPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdatePartnerSystemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePartnerSystemPayload'] = ResolversParentTypes['UpdatePartnerSystemPayload']> = {
  partnerSystem?: Resolver<ResolversTypes['PartnerSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePartnerSystemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePartnerSystemResult'] = ResolversParentTypes['UpdatePartnerSystemResult']> = {
  __resolveType: TypeResolveFn<'UpdatePartnerSystemPayload' | 'Refusal', ParentType, ContextType>;
};

export type SuspendPartnerSystemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPartnerSystemPayload'] = ResolversParentTypes['SuspendPartnerSystemPayload']> = {
  partnerSystem?: Resolver<ResolversTypes['PartnerSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendPartnerSystemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPartnerSystemResult'] = ResolversParentTypes['SuspendPartnerSystemResult']> = {
  __resolveType: TypeResolveFn<'SuspendPartnerSystemPayload' | 'Refusal', ParentType, ContextType>;
};

export type ReinstatePartnerSystemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePartnerSystemPayload'] = ResolversParentTypes['ReinstatePartnerSystemPayload']> = {
  partnerSystem?: Resolver<ResolversTypes['PartnerSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstatePartnerSystemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePartnerSystemResult'] = ResolversParentTypes['ReinstatePartnerSystemResult']> = {
  __resolveType: TypeResolveFn<'ReinstatePartnerSystemPayload' | 'Refusal', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerPartnerSystem?: Resolver<ResolversTypes['RegisterPartnerSystemResult'], ParentType, ContextType, RequireFields<MutationRegisterPartnerSystemArgs, 'input'>>;
  updatePartnerSystem?: Resolver<ResolversTypes['UpdatePartnerSystemResult'], ParentType, ContextType, RequireFields<MutationUpdatePartnerSystemArgs, 'input'>>;
  suspendPartnerSystem?: Resolver<ResolversTypes['SuspendPartnerSystemResult'], ParentType, ContextType, RequireFields<MutationSuspendPartnerSystemArgs, 'input'>>;
  reinstatePartnerSystem?: Resolver<ResolversTypes['ReinstatePartnerSystemResult'], ParentType, ContextType, RequireFields<MutationReinstatePartnerSystemArgs, 'input'>>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyMandate'] = ResolversParentTypes['AgencyMandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryGroup'] = ResolversParentTypes['CountryGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalentProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentProfile'] = ResolversParentTypes['TalentProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  PartnerFeed?: PartnerFeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedRecord?: FeedRecordResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PartnerSystem?: PartnerSystemResolvers<ContextType>;
  PartnerContact?: PartnerContactResolvers<ContextType>;
  PartnerSystemConnection?: PartnerSystemConnectionResolvers<ContextType>;
  PartnerSystemEdge?: PartnerSystemEdgeResolvers<ContextType>;
  RegisterPartnerSystemPayload?: RegisterPartnerSystemPayloadResolvers<ContextType>;
  RegisterPartnerSystemResult?: RegisterPartnerSystemResultResolvers<ContextType>;
  UpdatePartnerSystemPayload?: UpdatePartnerSystemPayloadResolvers<ContextType>;
  UpdatePartnerSystemResult?: UpdatePartnerSystemResultResolvers<ContextType>;
  SuspendPartnerSystemPayload?: SuspendPartnerSystemPayloadResolvers<ContextType>;
  SuspendPartnerSystemResult?: SuspendPartnerSystemResultResolvers<ContextType>;
  ReinstatePartnerSystemPayload?: ReinstatePartnerSystemPayloadResolvers<ContextType>;
  ReinstatePartnerSystemResult?: ReinstatePartnerSystemResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  AgencyMandate?: AgencyMandateResolvers<ContextType>;
  CountryGroup?: CountryGroupResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  TalentProfile?: TalentProfileResolvers<ContextType>;
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
