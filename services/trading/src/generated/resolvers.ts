/* Generated from the schema folder by `npm run generate`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PresentedAction as PresentedActionModel, AuditEntry as AuditEntryModel, AuditPage as AuditPageModel, ToldTransition as ToldTransitionModel } from '@cattc/subgraph';
import type { Listing as ListingModel } from '../listing/listing.ts';
import type { ListingPage as ListingPageModel } from '../listing/listing-resolvers.ts';
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
  /** Who decided, was refused or read what of listings. COMPLIANCE and administrators; reading it is recorded in it. */
  readonly tradingAudit?: Maybe<AuditEntryConnection>;
  /** Offers and requests that the caller may see: published ones, and the own. */
  readonly listings?: Maybe<ListingConnection>;
  /** One listing; null where there is none that the caller may see. */
  readonly listing?: Maybe<Listing>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryTradingAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryListingsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ListingOrder>;
};


/** Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others. */
export type QueryListingArgs = {
  id: Scalars['ID']['input'];
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
  /** The owner is not an active member of the network. */
  OWNER_NOT_ACTIVE: 'OWNER_NOT_ACTIVE',
  /** The listing lacks what it needs to be handed in; the details name it. */
  LISTING_INCOMPLETE: 'LISTING_INCOMPLETE',
  /** The listing is under review and not edited. */
  LISTING_UNDER_REVIEW: 'LISTING_UNDER_REVIEW',
  /** The listing has been published and is not edited. */
  LISTING_PUBLISHED: 'LISTING_PUBLISHED',
  /** The listing is blocked and not edited. */
  LISTING_BLOCKED: 'LISTING_BLOCKED',
  /** The listing is blocked for this cause already. */
  BLOCK_CAUSE_PRESENT: 'BLOCK_CAUSE_PRESENT',
  /** The listing is not blocked for this cause. */
  BLOCK_CAUSE_ABSENT: 'BLOCK_CAUSE_ABSENT'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** A listing as its owner writes it. A draft may leave out everything but the kind. */
export type CreateListingInput = {
  /** What it offers or asks for. */
  readonly kind: ListingKind;
  /** Title of at most 200 characters, at most once in each of 12 languages. */
  readonly title?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Summary of at most 1000 characters, at most once in each of 12 languages. */
  readonly summary?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Description of at most 20000 characters, at most once in each of 12 languages. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** What sets it apart, at most 5000 characters, at most once in each of 12 languages. */
  readonly advantages?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Stage of development. */
  readonly stage?: InputMaybe<DevelopmentStage>;
  /** Technology readiness level, 1 to 9. */
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
  /** Status of the intellectual property. */
  readonly ipStatus?: InputMaybe<IpStatus>;
  /** Symbols of the International Patent Classification down to the group, such as C08L 101/00; at most 20. */
  readonly ipc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sustainable Development Goals, 1 to 17. */
  readonly sdg?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How the technology may pass on. */
  readonly transferModes?: InputMaybe<ReadonlyArray<TransferMode>>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the owner has in mind; the public does not see it. */
  readonly indicativePrice?: InputMaybe<MoneyInput>;
  /** ISO 3166-1 alpha-2 codes of the countries it is offered to; none for all. */
  readonly countriesOffered?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 codes of the countries that do not get to see it. */
  readonly countriesExcluded?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Last day on which it stands, not before today. */
  readonly deadline?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The drafted listing. */
export type CreateListingPayload = {
  readonly __typename?: 'CreateListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of createListing. */
export type CreateListingResult = CreateListingPayload | Refusal;

/** Values of a listing to be changed; what is left out stays, null or an empty list clears. */
export type UpdateListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** What it offers or asks for; never cleared. */
  readonly kind?: InputMaybe<ListingKind>;
  /** Title of at most 200 characters, at most once in each of 12 languages. */
  readonly title?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Summary of at most 1000 characters, at most once in each of 12 languages. */
  readonly summary?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Description of at most 20000 characters, at most once in each of 12 languages. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** What sets it apart, at most 5000 characters, at most once in each of 12 languages. */
  readonly advantages?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Stage of development. */
  readonly stage?: InputMaybe<DevelopmentStage>;
  /** Technology readiness level, 1 to 9. */
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
  /** Status of the intellectual property. */
  readonly ipStatus?: InputMaybe<IpStatus>;
  /** Symbols of the International Patent Classification down to the group, such as C08L 101/00; at most 20. */
  readonly ipc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sustainable Development Goals, 1 to 17. */
  readonly sdg?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How the technology may pass on. */
  readonly transferModes?: InputMaybe<ReadonlyArray<TransferMode>>;
  /** Codes of the lines of the action plan that it is counted under, of `initiatives`: each in force today, or there already. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the owner has in mind; the public does not see it. */
  readonly indicativePrice?: InputMaybe<MoneyInput>;
  /** ISO 3166-1 alpha-2 codes of the countries it is offered to; none for all. */
  readonly countriesOffered?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 codes of the countries that do not get to see it. */
  readonly countriesExcluded?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Last day on which it stands, not before today. */
  readonly deadline?: InputMaybe<Scalars['Date']['input']>;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed listing. */
export type UpdateListingPayload = {
  readonly __typename?: 'UpdateListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of updateListing. */
export type UpdateListingResult = UpdateListingPayload | Refusal;

/** Input of submitListing. */
export type SubmitListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after submitListing. */
export type SubmitListingPayload = {
  readonly __typename?: 'SubmitListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of submitListing. */
export type SubmitListingResult = SubmitListingPayload | Refusal;

/** Input of requestListingChanges. */
export type RequestListingChangesInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: ListingReason). */
  readonly reason: ListingReason;
  /** What is to be changed, for the owner to read; 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after requestListingChanges. */
export type RequestListingChangesPayload = {
  readonly __typename?: 'RequestListingChangesPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of requestListingChanges. */
export type RequestListingChangesResult = RequestListingChangesPayload | Refusal;

/** Input of resubmitListing. */
export type ResubmitListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after resubmitListing. */
export type ResubmitListingPayload = {
  readonly __typename?: 'ResubmitListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of resubmitListing. */
export type ResubmitListingResult = ResubmitListingPayload | Refusal;

/** Input of publishListing. */
export type PublishListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after publishListing. */
export type PublishListingPayload = {
  readonly __typename?: 'PublishListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of publishListing. */
export type PublishListingResult = PublishListingPayload | Refusal;

/** Input of pauseListing. */
export type PauseListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after pauseListing. */
export type PauseListingPayload = {
  readonly __typename?: 'PauseListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of pauseListing. */
export type PauseListingResult = PauseListingPayload | Refusal;

/** Input of resumeListing. */
export type ResumeListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after resumeListing. */
export type ResumeListingPayload = {
  readonly __typename?: 'ResumeListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of resumeListing. */
export type ResumeListingResult = ResumeListingPayload | Refusal;

/** Input of blockListing. */
export type BlockListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: ListingReason). */
  readonly reason: ListingReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after blockListing. */
export type BlockListingPayload = {
  readonly __typename?: 'BlockListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of blockListing. */
export type BlockListingResult = BlockListingPayload | Refusal;

/** Input of unblockListing. */
export type UnblockListingInput = {
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** Why, see vocabulary(name: ListingReason). */
  readonly reason: ListingReason;
  /** A note for the parties and the staff, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; a newer one is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Decide, but store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The listing after unblockListing. */
export type UnblockListingPayload = {
  readonly __typename?: 'UnblockListingPayload';
  /** The listing as it is now. */
  readonly listing: Listing;
};

/** Answer of unblockListing. */
export type UnblockListingResult = UnblockListingPayload | Refusal;

/** Changes. Each takes one input and answers with a payload or a refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Drafts a listing of the caller's own organisation, which has to be an active member. */
  readonly createListing: CreateListingResult;
  /** Changes a draft, or a listing of which changes were requested. Its owner. */
  readonly updateListing: UpdateListingResult;
  /** Hands the listing in for review. Its owner. */
  readonly submitListing: SubmitListingResult;
  /** Asks the owner for changes. Secretariat; not an author, and nobody who acts for the owner. */
  readonly requestListingChanges: RequestListingChangesResult;
  /** Hands the listing in again after changes. Its owner. */
  readonly resubmitListing: ResubmitListingResult;
  /** Publishes the listing: the reviewer's yes. Secretariat; not an author, and nobody who acts for the owner. */
  readonly publishListing: PublishListingResult;
  /** Takes the listing out of sight for a while. Its owner. */
  readonly pauseListing: PauseListingResult;
  /** Shows a paused listing again. Its owner. */
  readonly resumeListing: ResumeListingResult;
  /** Blocks the listing in any state: compliance objects. Compliance; nobody who acts for the owner. */
  readonly blockListing: BlockListingResult;
  /** Takes back compliance's objection; the listing is as it was when no other cause keeps it blocked. Compliance; nobody who acts for the owner. */
  readonly unblockListing: UnblockListingResult;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationCreateListingArgs = {
  input: CreateListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUpdateListingArgs = {
  input: UpdateListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationSubmitListingArgs = {
  input: SubmitListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationRequestListingChangesArgs = {
  input: RequestListingChangesInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationResubmitListingArgs = {
  input: ResubmitListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationPauseListingArgs = {
  input: PauseListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationResumeListingArgs = {
  input: ResumeListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationBlockListingArgs = {
  input: BlockListingInput;
};


/** Changes. Each takes one input and answers with a payload or a refusal. */
export type MutationUnblockListingArgs = {
  input: UnblockListingInput;
};

/** An offer or a request: what a member of the network has to give, or looks for. */
export type Listing = {
  readonly __typename?: 'Listing';
  /** Typed id. */
  readonly id: Scalars['ID']['output'];
  /** Number of the listing, such as LST-2026-00123; LST-2026-00000 in the answer to a dry run. */
  readonly number: Scalars['String']['output'];
  /** What it offers or asks for. */
  readonly kind: ListingKind;
  /** The member that owns it. */
  readonly owner?: Maybe<Organization>;
  /** The owner's country. */
  readonly country?: Maybe<Country>;
  /** Where it stands. */
  readonly state: ListingState;
  /** Causes that keep it blocked; empty where nothing does. */
  readonly blockedBy: ReadonlyArray<BlockCause>;
  /** The same with why and since when. */
  readonly blocks: ReadonlyArray<ListingBlock>;
  /** Title, in the language that suits; null while there is none. */
  readonly title?: Maybe<LocalizedText>;
  /** The title in every language it is given in. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** Summary, in the language that suits; null while there is none. */
  readonly summary?: Maybe<LocalizedText>;
  /** The summary in every language it is given in. */
  readonly summaries: ReadonlyArray<LocalizedText>;
  /** Description, in the language that suits; null while there is none. */
  readonly description?: Maybe<LocalizedText>;
  /** The description in every language it is given in. */
  readonly descriptions: ReadonlyArray<LocalizedText>;
  /** What sets it apart, in the language that suits; null where nothing is said. */
  readonly advantages?: Maybe<LocalizedText>;
  /** What sets it apart, in every language it is given in. */
  readonly advantagesTexts: ReadonlyArray<LocalizedText>;
  /** Stage of development. */
  readonly stage?: Maybe<DevelopmentStage>;
  /** Technology readiness level, 1 to 9. */
  readonly trl?: Maybe<Scalars['Int']['output']>;
  /** Status of the intellectual property. */
  readonly ipStatus?: Maybe<IpStatus>;
  /** Symbols of the International Patent Classification, such as C08L 101/00. */
  readonly ipc: ReadonlyArray<Scalars['String']['output']>;
  /** Sustainable Development Goals, 1 to 17. */
  readonly sdg: ReadonlyArray<Scalars['Int']['output']>;
  /** How the technology may pass on. */
  readonly transferModes: ReadonlyArray<TransferMode>;
  /** Lines of the action plan that it is counted under. */
  readonly initiatives?: Maybe<ReadonlyArray<Initiative>>;
  /** What the owner has in mind; for signed-in members, agencies and staff, null for others. */
  readonly indicativePrice?: Maybe<Money>;
  /** Countries it is offered to; empty for all. */
  readonly countriesOffered?: Maybe<ReadonlyArray<Country>>;
  /** Countries that do not get to see it; for the owner and the staff, null for others. */
  readonly countriesExcluded?: Maybe<ReadonlyArray<Country>>;
  /** Last day on which it stands. */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** How complete it is, and what is missing. */
  readonly completeness: ListingCompleteness;
  /** What could be done now, and whether the caller may. */
  readonly actions: ReadonlyArray<Action>;
  /** Changes, oldest first, the newest `last`; to others than its parties and the staff those since its publication. */
  readonly history: ReadonlyArray<Transition>;
  /** Version, for expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** When it was drafted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was first published; null before. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An offer or a request: what a member of the network has to give, or looks for. */
export type ListingTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An offer or a request: what a member of the network has to give, or looks for. */
export type ListingSummaryArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An offer or a request: what a member of the network has to give, or looks for. */
export type ListingDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An offer or a request: what a member of the network has to give, or looks for. */
export type ListingAdvantagesArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An offer or a request: what a member of the network has to give, or looks for. */
export type ListingHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One cause that keeps a listing blocked. */
export type ListingBlock = {
  readonly __typename?: 'ListingBlock';
  /** The cause. */
  readonly cause: BlockCause;
  /** Why, see vocabulary(name: ListingReason). */
  readonly reason: ListingReason;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** How complete a listing is. */
export type ListingCompleteness = {
  readonly __typename?: 'ListingCompleteness';
  /** 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** What would raise the score, the weightiest first. */
  readonly missing: ReadonlyArray<ListingPart>;
};

/** What a listing offers or asks for. */
export const ListingKind = {
  /** A technology to be passed on. */
  TECHNOLOGY_OFFER: 'TECHNOLOGY_OFFER',
  /** A technology that is looked for. */
  TECHNOLOGY_REQUEST: 'TECHNOLOGY_REQUEST',
  /** Products, production or distribution on offer. */
  BUSINESS_OFFER: 'BUSINESS_OFFER',
  /** Products, production or distribution looked for. */
  BUSINESS_REQUEST: 'BUSINESS_REQUEST',
  /** Partners for research are looked for. */
  RESEARCH_REQUEST: 'RESEARCH_REQUEST'
} as const;

export type ListingKind = typeof ListingKind[keyof typeof ListingKind];
/** Where a listing stands. */
export const ListingState = {
  /** The owner is writing it. */
  DRAFT: 'DRAFT',
  /** The secretariat reviews it. */
  IN_REVIEW: 'IN_REVIEW',
  /** The reviewer asked for changes. */
  CHANGES_REQUESTED: 'CHANGES_REQUESTED',
  /** It is open to the network. */
  PUBLISHED: 'PUBLISHED',
  /** The owner took it out of sight for a while. */
  PAUSED: 'PAUSED',
  /** It rests until every cause of the block is gone; then it is as it was. */
  BLOCKED: 'BLOCKED'
} as const;

export type ListingState = typeof ListingState[keyof typeof ListingState];
/** Why changes are asked for, or a listing is blocked or no longer blocked. */
export const ListingReason = {
  /** Something that a reader needs is missing. For changes. */
  INCOMPLETE: 'INCOMPLETE',
  /** It cannot be understood. For changes. */
  UNCLEAR: 'UNCLEAR',
  /** Kind, classification or goals do not fit. For changes. */
  WRONG_CLASSIFICATION: 'WRONG_CLASSIFICATION',
  /** It claims what is not shown. For changes. */
  UNSUPPORTED_CLAIM: 'UNSUPPORTED_CLAIM',
  /** It tells what should stay confidential. For changes. */
  CONFIDENTIAL_CONTENT: 'CONFIDENTIAL_CONTENT',
  /** It is listed already. For changes. */
  DUPLICATE: 'DUPLICATE',
  /** It lies outside what the network trades in. For changes. */
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** Export control stands against it. For blocks. */
  EXPORT_CONTROL: 'EXPORT_CONTROL',
  /** Sanctions stand against a party. For blocks. */
  SANCTIONS: 'SANCTIONS',
  /** Somebody else claims the rights. For blocks. */
  IP_DISPUTE: 'IP_DISPUTE',
  /** What is stated is not true. For blocks. */
  FALSE_INFORMATION: 'FALSE_INFORMATION',
  /** A complaint is being looked into. For blocks. */
  COMPLAINT: 'COMPLAINT',
  /** It was looked into, and nothing stands against it. For the end of a block. */
  CLEARED: 'CLEARED',
  /** What stood against it is settled. For the end of a block. */
  RESOLVED: 'RESOLVED',
  /** The block was a mistake. For the end of a block. */
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
  /** Another reason, told in the note. */
  OTHER: 'OTHER',
  /** The owner's membership is suspended. Only the system gives it. */
  MEMBERSHIP_SUSPENDED: 'MEMBERSHIP_SUSPENDED',
  /** The owner's membership lapsed. Only the system gives it. */
  MEMBERSHIP_LAPSED: 'MEMBERSHIP_LAPSED',
  /** The owner left the network. Only the system gives it. */
  MEMBERSHIP_WITHDRAWN: 'MEMBERSHIP_WITHDRAWN',
  /** The owner was expelled. Only the system gives it. */
  MEMBERSHIP_EXPELLED: 'MEMBERSHIP_EXPELLED',
  /** The owner is an active member again. Only the system gives it. */
  MEMBERSHIP_ACTIVE: 'MEMBERSHIP_ACTIVE'
} as const;

export type ListingReason = typeof ListingReason[keyof typeof ListingReason];
/** Stage of development. */
export const DevelopmentStage = {
  /** An idea, or a principle observed. */
  CONCEPT: 'CONCEPT',
  /** It is being researched in the laboratory. */
  LABORATORY: 'LABORATORY',
  /** A prototype exists. */
  PROTOTYPE: 'PROTOTYPE',
  /** It runs at pilot scale. */
  PILOT: 'PILOT',
  /** It can be brought to market. */
  MARKET_READY: 'MARKET_READY',
  /** It is on the market. */
  ON_MARKET: 'ON_MARKET'
} as const;

export type DevelopmentStage = typeof DevelopmentStage[keyof typeof DevelopmentStage];
/** Status of the intellectual property. */
export const IpStatus = {
  /** Nothing protects it. */
  UNPROTECTED: 'UNPROTECTED',
  /** It is kept as know-how. */
  KNOW_HOW: 'KNOW_HOW',
  /** A patent is applied for. */
  PATENT_PENDING: 'PATENT_PENDING',
  /** A patent is granted. */
  PATENT_GRANTED: 'PATENT_GRANTED',
  /** A utility model or petty patent is registered. */
  UTILITY_MODEL: 'UTILITY_MODEL',
  /** Copyright protects it, such as software. */
  COPYRIGHT: 'COPYRIGHT',
  /** A plant variety is protected. */
  PLANT_VARIETY: 'PLANT_VARIETY',
  /** Another right, told in the description. */
  OTHER: 'OTHER'
} as const;

export type IpStatus = typeof IpStatus[keyof typeof IpStatus];
/** How a technology passes on. */
export const TransferMode = {
  /** The right to use it. */
  LICENSE: 'LICENSE',
  /** The right itself. */
  ASSIGNMENT: 'ASSIGNMENT',
  /** It is developed further together. */
  JOINT_DEVELOPMENT: 'JOINT_DEVELOPMENT',
  /** Work is done with it. */
  SERVICE: 'SERVICE',
  /** Advice is given on it. */
  CONSULTING: 'CONSULTING',
  /** A share in a company. */
  EQUITY: 'EQUITY'
} as const;

export type TransferMode = typeof TransferMode[keyof typeof TransferMode];
/** A part of a listing that makes it more complete. */
export const ListingPart = {
  /** The title. */
  TITLE: 'TITLE',
  /** The summary. */
  SUMMARY: 'SUMMARY',
  /** The description. */
  DESCRIPTION: 'DESCRIPTION',
  /** Title and summary in a second language. */
  SECOND_LANGUAGE: 'SECOND_LANGUAGE',
  /** What sets it apart. */
  ADVANTAGES: 'ADVANTAGES',
  /** A symbol of the International Patent Classification. */
  IPC: 'IPC',
  /** The technology readiness level. */
  TRL: 'TRL',
  /** The stage of development. */
  STAGE: 'STAGE',
  /** The status of the intellectual property. */
  IP_STATUS: 'IP_STATUS',
  /** How the technology passes on. */
  TRANSFER_MODES: 'TRANSFER_MODES',
  /** A Sustainable Development Goal. */
  SDG: 'SDG',
  /** The deadline. */
  DEADLINE: 'DEADLINE'
} as const;

export type ListingPart = typeof ListingPart[keyof typeof ListingPart];
/** A page of listings. */
export type ListingConnection = {
  readonly __typename?: 'ListingConnection';
  /** Listings with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** The listings alone. */
  readonly nodes: ReadonlyArray<Listing>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many the caller may see, exact up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where there are more than totalCount says. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** A listing in a list. */
export type ListingEdge = {
  readonly __typename?: 'ListingEdge';
  /** The listing. */
  readonly node: Listing;
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which listings; all conditions hold at once, several values of one are alternatives. */
export type ListingFilter = {
  /** The one of this number, such as LST-2026-00123, written large or small. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ListingKind>>;
  /** States, as far as the caller may see them. */
  readonly states?: InputMaybe<ReadonlyArray<ListingState>>;
  /** Countries of the owners, ISO 3166-1 alpha-2 codes, at most 20. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Listings of one owner. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Sections, classes, subclasses or groups of the International Patent Classification, such as H, H01M or C08L 101/00; at most 20. */
  readonly ipc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sustainable Development Goals, 1 to 17. */
  readonly sdg?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How the technology may pass on. */
  readonly transferModes?: InputMaybe<ReadonlyArray<TransferMode>>;
  /** Codes of lines of the action plan: what is tagged with one of them; at most 10. */
  readonly initiatives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of listings. */
export const ListingOrder = {
  /** Latest publication first, drafts by when they were begun; the default. */
  PUBLISHED_DESC: 'PUBLISHED_DESC',
  /** Oldest publication first, drafts by when they were begun. */
  PUBLISHED: 'PUBLISHED',
  /** Most complete first. */
  COMPLETENESS_DESC: 'COMPLETENESS_DESC',
  /** Least complete first. */
  COMPLETENESS: 'COMPLETENESS',
  /** Next deadline first, those without one last. */
  DEADLINE: 'DEADLINE'
} as const;

export type ListingOrder = typeof ListingOrder[keyof typeof ListingOrder];
export type Organization = {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  /** Its offers and requests, as far as the caller may see them. */
  readonly listings?: Maybe<ListingConnection>;
};


export type OrganizationListingsArgs = {
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ListingOrder>;
};

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
};

export type Initiative = {
  readonly __typename?: 'Initiative';
  readonly code: Scalars['ID']['output'];
};

/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** One listing: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. */
  readonly listingChanged?: Maybe<Listing>;
};


/** What is told as it happens, over graphql-ws or graphql-sse at the gateway. */
export type SubscriptionListingChangedArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  Listing: Listing;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateListingResult:
    | ( Omit<CreateListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  UpdateListingResult:
    | ( Omit<UpdateListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  SubmitListingResult:
    | ( Omit<SubmitListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  RequestListingChangesResult:
    | ( Omit<RequestListingChangesPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  ResubmitListingResult:
    | ( Omit<ResubmitListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  PublishListingResult:
    | ( Omit<PublishListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  PauseListingResult:
    | ( Omit<PauseListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  ResumeListingResult:
    | ( Omit<ResumeListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  BlockListingResult:
    | ( Omit<BlockListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
  UnblockListingResult:
    | ( Omit<UnblockListingPayload, 'listing'> & { listing: _RefType['Listing'] } )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RefusalCode: RefusalCode;
  CreateListingInput: CreateListingInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateListingPayload: ResolverTypeWrapper<Omit<CreateListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  CreateListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateListingResult']>;
  UpdateListingInput: UpdateListingInput;
  UpdateListingPayload: ResolverTypeWrapper<Omit<UpdateListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  UpdateListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateListingResult']>;
  SubmitListingInput: SubmitListingInput;
  SubmitListingPayload: ResolverTypeWrapper<Omit<SubmitListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  SubmitListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitListingResult']>;
  RequestListingChangesInput: RequestListingChangesInput;
  RequestListingChangesPayload: ResolverTypeWrapper<Omit<RequestListingChangesPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  RequestListingChangesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestListingChangesResult']>;
  ResubmitListingInput: ResubmitListingInput;
  ResubmitListingPayload: ResolverTypeWrapper<Omit<ResubmitListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  ResubmitListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitListingResult']>;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolverTypeWrapper<Omit<PublishListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  PublishListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishListingResult']>;
  PauseListingInput: PauseListingInput;
  PauseListingPayload: ResolverTypeWrapper<Omit<PauseListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  PauseListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseListingResult']>;
  ResumeListingInput: ResumeListingInput;
  ResumeListingPayload: ResolverTypeWrapper<Omit<ResumeListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  ResumeListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeListingResult']>;
  BlockListingInput: BlockListingInput;
  BlockListingPayload: ResolverTypeWrapper<Omit<BlockListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  BlockListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockListingResult']>;
  UnblockListingInput: UnblockListingInput;
  UnblockListingPayload: ResolverTypeWrapper<Omit<UnblockListingPayload, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  UnblockListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnblockListingResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Listing: ResolverTypeWrapper<ListingModel>;
  ListingBlock: ResolverTypeWrapper<ListingBlock>;
  ListingCompleteness: ResolverTypeWrapper<ListingCompleteness>;
  ListingKind: ListingKind;
  ListingState: ListingState;
  ListingReason: ListingReason;
  DevelopmentStage: DevelopmentStage;
  IpStatus: IpStatus;
  TransferMode: TransferMode;
  ListingPart: ListingPart;
  ListingConnection: ResolverTypeWrapper<ListingPageModel>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingFilter: ListingFilter;
  ListingOrder: ListingOrder;
  Organization: ResolverTypeWrapper<Omit<Organization, 'listings'> & { listings?: Maybe<ResolversTypes['ListingConnection']> }>;
  Country: ResolverTypeWrapper<Country>;
  Initiative: ResolverTypeWrapper<Initiative>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  CreateListingInput: CreateListingInput;
  Boolean: Scalars['Boolean']['output'];
  CreateListingPayload: Omit<CreateListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  CreateListingResult: ResolversUnionTypes<ResolversParentTypes>['CreateListingResult'];
  UpdateListingInput: UpdateListingInput;
  UpdateListingPayload: Omit<UpdateListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  UpdateListingResult: ResolversUnionTypes<ResolversParentTypes>['UpdateListingResult'];
  SubmitListingInput: SubmitListingInput;
  SubmitListingPayload: Omit<SubmitListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  SubmitListingResult: ResolversUnionTypes<ResolversParentTypes>['SubmitListingResult'];
  RequestListingChangesInput: RequestListingChangesInput;
  RequestListingChangesPayload: Omit<RequestListingChangesPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  RequestListingChangesResult: ResolversUnionTypes<ResolversParentTypes>['RequestListingChangesResult'];
  ResubmitListingInput: ResubmitListingInput;
  ResubmitListingPayload: Omit<ResubmitListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  ResubmitListingResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitListingResult'];
  PublishListingInput: PublishListingInput;
  PublishListingPayload: Omit<PublishListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  PublishListingResult: ResolversUnionTypes<ResolversParentTypes>['PublishListingResult'];
  PauseListingInput: PauseListingInput;
  PauseListingPayload: Omit<PauseListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  PauseListingResult: ResolversUnionTypes<ResolversParentTypes>['PauseListingResult'];
  ResumeListingInput: ResumeListingInput;
  ResumeListingPayload: Omit<ResumeListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  ResumeListingResult: ResolversUnionTypes<ResolversParentTypes>['ResumeListingResult'];
  BlockListingInput: BlockListingInput;
  BlockListingPayload: Omit<BlockListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  BlockListingResult: ResolversUnionTypes<ResolversParentTypes>['BlockListingResult'];
  UnblockListingInput: UnblockListingInput;
  UnblockListingPayload: Omit<UnblockListingPayload, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  UnblockListingResult: ResolversUnionTypes<ResolversParentTypes>['UnblockListingResult'];
  Mutation: Record<PropertyKey, never>;
  Listing: ListingModel;
  ListingBlock: ListingBlock;
  ListingCompleteness: ListingCompleteness;
  ListingConnection: ListingPageModel;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingFilter: ListingFilter;
  Organization: Omit<Organization, 'listings'> & { listings?: Maybe<ResolversParentTypes['ListingConnection']> } | FederationReferenceTypes['Organization'];
  Country: Country;
  Initiative: Initiative;
  Subscription: Record<PropertyKey, never>;
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
  tradingAudit?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryTradingAuditArgs, 'first' | 'orderBy'>>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, RequireFields<QueryListingsArgs, 'first' | 'orderBy'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
};

export type CreateListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateListingPayload'] = ResolversParentTypes['CreateListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateListingResult'] = ResolversParentTypes['CreateListingResult']> = {
  __resolveType: TypeResolveFn<'CreateListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type UpdateListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateListingPayload'] = ResolversParentTypes['UpdateListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateListingResult'] = ResolversParentTypes['UpdateListingResult']> = {
  __resolveType: TypeResolveFn<'UpdateListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type SubmitListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitListingPayload'] = ResolversParentTypes['SubmitListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitListingResult'] = ResolversParentTypes['SubmitListingResult']> = {
  __resolveType: TypeResolveFn<'SubmitListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type RequestListingChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestListingChangesPayload'] = ResolversParentTypes['RequestListingChangesPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestListingChangesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestListingChangesResult'] = ResolversParentTypes['RequestListingChangesResult']> = {
  __resolveType: TypeResolveFn<'RequestListingChangesPayload' | 'Refusal', ParentType, ContextType>;
};

export type ResubmitListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitListingPayload'] = ResolversParentTypes['ResubmitListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitListingResult'] = ResolversParentTypes['ResubmitListingResult']> = {
  __resolveType: TypeResolveFn<'ResubmitListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type PublishListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingPayload'] = ResolversParentTypes['PublishListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingResult'] = ResolversParentTypes['PublishListingResult']> = {
  __resolveType: TypeResolveFn<'PublishListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type PauseListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseListingPayload'] = ResolversParentTypes['PauseListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PauseListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseListingResult'] = ResolversParentTypes['PauseListingResult']> = {
  __resolveType: TypeResolveFn<'PauseListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type ResumeListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeListingPayload'] = ResolversParentTypes['ResumeListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeListingResult'] = ResolversParentTypes['ResumeListingResult']> = {
  __resolveType: TypeResolveFn<'ResumeListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type BlockListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockListingPayload'] = ResolversParentTypes['BlockListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockListingResult'] = ResolversParentTypes['BlockListingResult']> = {
  __resolveType: TypeResolveFn<'BlockListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type UnblockListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockListingPayload'] = ResolversParentTypes['UnblockListingPayload']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnblockListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockListingResult'] = ResolversParentTypes['UnblockListingResult']> = {
  __resolveType: TypeResolveFn<'UnblockListingPayload' | 'Refusal', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createListing?: Resolver<ResolversTypes['CreateListingResult'], ParentType, ContextType, RequireFields<MutationCreateListingArgs, 'input'>>;
  updateListing?: Resolver<ResolversTypes['UpdateListingResult'], ParentType, ContextType, RequireFields<MutationUpdateListingArgs, 'input'>>;
  submitListing?: Resolver<ResolversTypes['SubmitListingResult'], ParentType, ContextType, RequireFields<MutationSubmitListingArgs, 'input'>>;
  requestListingChanges?: Resolver<ResolversTypes['RequestListingChangesResult'], ParentType, ContextType, RequireFields<MutationRequestListingChangesArgs, 'input'>>;
  resubmitListing?: Resolver<ResolversTypes['ResubmitListingResult'], ParentType, ContextType, RequireFields<MutationResubmitListingArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingResult'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  pauseListing?: Resolver<ResolversTypes['PauseListingResult'], ParentType, ContextType, RequireFields<MutationPauseListingArgs, 'input'>>;
  resumeListing?: Resolver<ResolversTypes['ResumeListingResult'], ParentType, ContextType, RequireFields<MutationResumeListingArgs, 'input'>>;
  blockListing?: Resolver<ResolversTypes['BlockListingResult'], ParentType, ContextType, RequireFields<MutationBlockListingArgs, 'input'>>;
  unblockListing?: Resolver<ResolversTypes['UnblockListingResult'], ParentType, ContextType, RequireFields<MutationUnblockListingArgs, 'input'>>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['BlockCause']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ListingBlock']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ListingTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ListingSummaryArgs>>;
  summaries?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ListingDescriptionArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  advantages?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ListingAdvantagesArgs>>;
  advantagesTexts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DevelopmentStage']>, ParentType, ContextType>;
  trl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ipStatus?: Resolver<Maybe<ResolversTypes['IpStatus']>, ParentType, ContextType>;
  ipc?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sdg?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  transferModes?: Resolver<ReadonlyArray<ResolversTypes['TransferMode']>, ParentType, ContextType>;
  initiatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Initiative']>>, ParentType, ContextType>;
  indicativePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  countriesOffered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  countriesExcluded?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ListingCompleteness'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType, RequireFields<ListingHistoryArgs, 'last'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ListingBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingBlock'] = ResolversParentTypes['ListingBlock']> = {
  cause?: Resolver<ResolversTypes['BlockCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ListingReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ListingCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingCompleteness'] = ResolversParentTypes['ListingCompleteness']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ListingPart']>, ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, RequireFields<OrganizationListingsArgs, 'first' | 'orderBy'>>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  listingChanged?: SubscriptionResolver<Maybe<ResolversTypes['Listing']>, "listingChanged", ParentType, ContextType, RequireFields<SubscriptionListingChangedArgs, 'id'>>;
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
  CreateListingPayload?: CreateListingPayloadResolvers<ContextType>;
  CreateListingResult?: CreateListingResultResolvers<ContextType>;
  UpdateListingPayload?: UpdateListingPayloadResolvers<ContextType>;
  UpdateListingResult?: UpdateListingResultResolvers<ContextType>;
  SubmitListingPayload?: SubmitListingPayloadResolvers<ContextType>;
  SubmitListingResult?: SubmitListingResultResolvers<ContextType>;
  RequestListingChangesPayload?: RequestListingChangesPayloadResolvers<ContextType>;
  RequestListingChangesResult?: RequestListingChangesResultResolvers<ContextType>;
  ResubmitListingPayload?: ResubmitListingPayloadResolvers<ContextType>;
  ResubmitListingResult?: ResubmitListingResultResolvers<ContextType>;
  PublishListingPayload?: PublishListingPayloadResolvers<ContextType>;
  PublishListingResult?: PublishListingResultResolvers<ContextType>;
  PauseListingPayload?: PauseListingPayloadResolvers<ContextType>;
  PauseListingResult?: PauseListingResultResolvers<ContextType>;
  ResumeListingPayload?: ResumeListingPayloadResolvers<ContextType>;
  ResumeListingResult?: ResumeListingResultResolvers<ContextType>;
  BlockListingPayload?: BlockListingPayloadResolvers<ContextType>;
  BlockListingResult?: BlockListingResultResolvers<ContextType>;
  UnblockListingPayload?: UnblockListingPayloadResolvers<ContextType>;
  UnblockListingResult?: UnblockListingResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingBlock?: ListingBlockResolvers<ContextType>;
  ListingCompleteness?: ListingCompletenessResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
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
