import { type Deadline, findDeadlines } from '@cattc/deadlines';
import { holds, type Predicate } from '@cattc/decisions';
import {
  type CursorSigner,
  countLimit,
  longestHistory,
  type Mutate,
  mutating,
  type Place,
  type RequestContext,
  readHistory,
  type SubgraphParts,
  type TransitionRecord,
} from '@cattc/subgraph';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { ActionItem, ActionItemFacts } from './action-item/action-item.ts';
import { viewActionItems } from './action-item/action-item-access.ts';
import { type ActionItemListing, type ActionItemsOf, countActionItemsOf, listActionItemsOf } from './action-item/action-item-list.ts';
import { findActionItemFacts, findActionItems } from './action-item/action-item-store.ts';
import type { NetworkConfig } from './config.ts';
import type { AgencyMandate, CountryGroup } from './country/country.ts';
import { findAgencyMandates, findCountryGroups } from './country/country-store.ts';
import type { Delegate, DelegateSurroundings } from './delegate/delegate.ts';
import { viewDelegates } from './delegate/delegate-access.ts';
import { countPlacesOf, type Places } from './delegate/delegate-places-store.ts';
import { findDelegateFacts, findDelegates } from './delegate/delegate-store.ts';
import type { Document, DocumentFacts } from './document/document.ts';
import { viewDocuments } from './document/document-access.ts';
import type { Documents } from './document/document-bytes-store.ts';
import { findNeeded } from './document/document-kind-store.ts';
import { findDocuments, findDocumentsOf, findLogos, type OwnedDocument } from './document/document-store.ts';
import type { Duplicate } from './duplicate/duplicate.ts';
import { viewDuplicates } from './duplicate/duplicate-access.ts';
import { findDuplicates, findDuplicatesOf } from './duplicate/duplicate-store.ts';
import type { Forum } from './forum/forum.ts';
import { findForums } from './forum/forum-store.ts';
import type { ForumSession } from './forum-session/forum-session.ts';
import { findForumSessions, findForumSessionsOf } from './forum-session/forum-session-store.ts';
import { countForForums, type ForumStatistics } from './forum-session/forum-statistics-store.ts';
import type { Launch } from './launch/launch.ts';
import { findLaunches } from './launch/launch-store.ts';
import type { Mandate } from './mandate/mandate.ts';
import { viewMandates } from './mandate/mandate-access.ts';
import { findMandates, findMandatesOf } from './mandate/mandate-store.ts';
import type { Mechanism, MechanismFacts } from './mechanism/mechanism.ts';
import { viewMechanisms } from './mechanism/mechanism-access.ts';
import { findMechanismFacts, findMechanisms, findMechanismsWith } from './mechanism/mechanism-store.ts';
import type { Meeting, MeetingFacts } from './meeting/meeting.ts';
import { viewMeetings } from './meeting/meeting-access.ts';
import { countMeetingsOf, listMeetingsOf, type MeetingListing } from './meeting/meeting-list.ts';
import { findMeetingFacts, findMeetings } from './meeting/meeting-store.ts';
import type { Membership, MembershipFacts } from './membership/membership.ts';
import { viewMemberships } from './membership/membership-access.ts';
import type { CouncilDecision } from './membership/membership-council.ts';
import { findCouncilDecisions } from './membership/membership-council-store.ts';
import { findMembershipFacts, findMemberships, type MembershipRequest } from './membership/membership-store.ts';
import type { MergedOrganization } from './merge/merge.ts';
import { findMergedInto } from './merge/merge-store.ts';
import type { Organization } from './organization/organization.ts';
import { findKin, type Kin } from './organization/organization-relation-store.ts';
import {
  findOrganizations,
  resolveOrganizations,
  resolveOrganizationsByNationalId,
  resolveOrganizationsByRorId,
} from './organization/organization-store.ts';
import { findVersionChanges, type VersionChanges } from './organization/organization-version-store.ts';
import type { Person, PersonFacts } from './person/person.ts';
import { viewPersons } from './person/person-access.ts';
import { findPersonFacts, findPersons, findPersonsOf } from './person/person-store.ts';
import type { Platform } from './platform/platform.ts';
import { viewPlatforms } from './platform/platform-access.ts';
import { findPlatforms, findPlatformsOf } from './platform/platform-store.ts';
import type { Recording } from './recording/recording.ts';
import { viewRecordings } from './recording/recording-access.ts';
import { findRecordings } from './recording/recording-store.ts';
import type { ForumSigning } from './signing/signing.ts';
import { findSignings } from './signing/signing-store.ts';
import type { MembershipPast } from './statistics/membership-past.ts';
import type { PastReader, UsualDays } from './statistics/statistics-store.ts';
import type { WorkingGroup, WorkingGroupFacts } from './working-group/working-group.ts';
import { viewWorkingGroups } from './working-group/working-group-access.ts';
import { countWorkOf, type WorkingGroupCounts } from './working-group/working-group-statistics-store.ts';
import { findWorkingGroupFacts, findWorkingGroups, findWorkingGroupsUnder } from './working-group/working-group-store.ts';

/** What the resolvers of the network are given for one request. */
export interface Context extends MembershipRequest {
  /** Reads, under the role that can only read. */
  readonly reader: EntityManager;
  readonly cursors: CursorSigner;
  readonly documents: Documents;
  readonly load: Loaders;
  /** What is counted of all memberships, up to what is committed. */
  past(): Promise<MembershipPast>;
  /** Takes one from what the request may have computed of the past; false where nothing is left. */
  spend(): boolean;
  /** Runs a mutation in one transaction and wakes the relay. */
  readonly mutate: Mutate;
}

/** Batched reads: one statement for all references of one kind in a request. */
export interface Loaders {
  /** By id: of one that was merged the survivor; the same by ROR id. */
  readonly organization: DataLoader<string, Organization | null>;
  readonly organizationByRorId: DataLoader<string, Organization | null>;
  /** The records that were merged into it, the latest first. */
  readonly mergedFrom: DataLoader<string, readonly MergedOrganization[]>;
  /** By `nationalIdKey`. */
  readonly organizationByNationalId: DataLoader<string, Organization | null>;
  /** Ids of the registered organisations in a relation to one, by name. */
  readonly kin: DataLoader<Pick<Kin, 'of' | 'kinship'>, readonly string[], string>;
  /** What the versions of an organisation changed. */
  readonly organizationChanges: DataLoader<string, readonly VersionChanges[]>;
  /** Null where the caller may not see it. */
  readonly membership: DataLoader<string, Membership | null>;
  readonly membershipFacts: DataLoader<Membership, MembershipFacts, string>;
  /** Null where the caller may not see it. */
  readonly mechanism: DataLoader<string, Mechanism | null>;
  readonly mechanismFacts: DataLoader<Mechanism, MechanismFacts, string>;
  /** Null where there is none. */
  readonly platform: DataLoader<string, Platform | null>;
  /** Under a mechanism, the newest first. */
  readonly platformsUnder: DataLoader<string, readonly Platform[]>;
  /** In a country, the newest first. */
  readonly platformsIn: DataLoader<string, readonly Platform[]>;
  /** With a country, the newest first, those that the caller may see. */
  readonly mechanismsWith: DataLoader<string, readonly Mechanism[]>;
  /** Null where the caller may not see it; the same of meetings and action items. */
  readonly workingGroup: DataLoader<string, WorkingGroup | null>;
  readonly workingGroupFacts: DataLoader<WorkingGroup, WorkingGroupFacts, string>;
  /** Of a mechanism, the newest first. */
  readonly workingGroupsUnder: DataLoader<string, readonly WorkingGroup[]>;
  /** By group, as it was at an instant. */
  workOf(at: Date): DataLoader<string, WorkingGroupCounts>;
  readonly meeting: DataLoader<string, Meeting | null>;
  /** Pages and counts of what the caller may see, by group; of action items by group or by meeting. */
  meetingsOf(listing: MeetingListing, limit: number, after: Place | null): DataLoader<string, readonly Meeting[]>;
  meetingCountOf(listing: MeetingListing): DataLoader<string, number>;
  actionItemsOf(
    of: ActionItemsOf,
    listing: ActionItemListing,
    limit: number,
    after: Place | null,
  ): DataLoader<string, readonly ActionItem[]>;
  actionItemCountOf(of: ActionItemsOf, listing: ActionItemListing): DataLoader<string, number>;
  readonly meetingFacts: DataLoader<Meeting, MeetingFacts, string>;
  readonly actionItem: DataLoader<string, ActionItem | null>;
  readonly actionItemFacts: DataLoader<ActionItem, ActionItemFacts, string>;
  /** Null where there is none. */
  readonly forum: DataLoader<string, Forum | null>;
  readonly launch: DataLoader<string, Launch | null>;
  readonly signing: DataLoader<string, ForumSigning | null>;
  readonly forumPlaces: DataLoader<string, Places>;
  readonly forumSession: DataLoader<string, ForumSession | null>;
  /** By forum, in the order of their beginning. */
  readonly forumSessionsOf: DataLoader<string, readonly ForumSession[]>;
  readonly forumStatistics: DataLoader<string, ForumStatistics>;
  readonly delegate: DataLoader<string, Delegate | null>;
  readonly delegateFacts: DataLoader<Delegate, DelegateSurroundings, string>;
  /** Null where the caller may not see them; the same of the next ones. */
  readonly person: DataLoader<string, Person | null>;
  /** By subject. */
  readonly personOf: DataLoader<string, Person | null>;
  readonly personFacts: DataLoader<Person, PersonFacts, string>;
  readonly mandate: DataLoader<string, Mandate | null>;
  /** A person's, the newest first, those that the caller may see. */
  readonly mandatesOf: DataLoader<string, readonly Mandate[]>;
  /** Of a membership, the nearest first. */
  readonly deadlines: DataLoader<string, readonly Deadline[]>;
  /** Of a membership, oldest first. */
  readonly councilDecisions: DataLoader<string, readonly CouncilDecision[]>;
  readonly recording: DataLoader<string, Recording | null>;
  usualDaysInStates(): ReturnType<UsualDays['read']>;
  /** Null where the caller may not see it. */
  readonly document: DataLoader<string, Document | null>;
  readonly documentFacts: DataLoader<string, DocumentFacts>;
  /** By organisation: the newest one. */
  readonly logo: DataLoader<string, Document | null>;
  /** Its own that were not removed, newest first, those that the caller may see; the same of the next one. */
  readonly documentsOfOrganization: DataLoader<string, readonly Document[]>;
  readonly documentsOfMembership: DataLoader<string, readonly Document[]>;
  readonly history: DataLoader<string, readonly TransitionRecord[]>;
  /** Null where the caller may not see it. */
  readonly duplicate: DataLoader<string, Duplicate | null>;
  /** The open ones of a record, the most likely first. */
  readonly duplicatesOf: DataLoader<string, readonly Duplicate[]>;
  /** The record of this very id, also a merged one. */
  readonly organizationRecord: DataLoader<string, Organization | null>;
  countryGroups(): Promise<readonly CountryGroup[]>;
  agencyMandates(): Promise<readonly AgencyMandate[]>;
}

/** What the service keeps from one request to the next. */
interface Kept {
  readonly past: PastReader;
  readonly usualDays: UsualDays;
  readonly documents: Documents;
}

/** Most lists of statistics that are computed for one request. */
const mostComputed = 40;

export function createContext(
  plain: RequestContext,
  parts: SubgraphParts,
  { councilQuorum, past, usualDays, documents }: Pick<NetworkConfig, 'councilQuorum'> & Kept,
): Context {
  const { reader, cursors } = parts;
  const request = { ...plain, councilQuorum };
  let left = mostComputed;
  return {
    ...request,
    reader: reader.manager,
    cursors,
    load: createLoaders(reader.manager, request, usualDays),
    documents,
    past: () => past.read(reader.manager),
    spend() {
      left -= 1;
      return left >= 0;
    },
    mutate: mutating(parts, request),
  };
}

function createLoaders(manager: EntityManager, request: MembershipRequest, usualDays: UsualDays): Loaders {
  let groups: Promise<readonly CountryGroup[]> | undefined;
  let mandates: Promise<readonly AgencyMandate[]> | undefined;
  const works = new Map<number, DataLoader<string, WorkingGroupCounts>>();
  return {
    organization: byName((ids) => resolveOrganizations(manager, ids)),
    organizationByRorId: byName((rorIds) => resolveOrganizationsByRorId(manager, rorIds)),
    mergedFrom: new DataLoader(async (ids) => {
      const found = await findMergedInto(manager, ids);
      return ids.map((id) => found.filter(({ survivor }) => survivor === id));
    }),
    organizationByNationalId: byName((keys) => resolveOrganizationsByNationalId(manager, keys)),
    kin: new DataLoader(
      async (asked) => {
        const found = await findKin(manager, asked);
        return asked.map(({ of, kinship }) => found.filter((each) => each.of === of && each.kinship === kinship).map(({ id }) => id));
      },
      { cacheKeyFn: ({ of, kinship }) => `${kinship} ${of}` },
    ),
    organizationChanges: new DataLoader(async (ids) => {
      const found = await findVersionChanges(manager, ids, longestHistory);
      return ids.map((id) => found.filter((each) => each.id === id));
    }),
    membership: byId(async (ids) => visible(await findMemberships(manager, ids), viewMemberships(request.caller)), 'id'),
    mechanism: byId(async (ids) => visible(await findMechanisms(manager, ids), viewMechanisms(request.caller)), 'id'),
    mechanismFacts: new DataLoader(
      async (mechanisms) => {
        const facts = await findMechanismFacts(manager, mechanisms, request);
        return mechanisms.map(({ id }) => facts.get(id) ?? new Error(`nothing is known of ${id}`));
      },
      { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
    ),
    mechanismsWith: new DataLoader(async (countries) => {
      const found = visible(await findMechanismsWith(manager, countries), viewMechanisms(request.caller));
      return countries.map((code) => found.filter(({ country }) => country === code));
    }),
    platform: byId(async (ids) => visible(await findPlatforms(manager, ids), viewPlatforms(request.caller)), 'id'),
    platformsUnder: new DataLoader(async (ids) => {
      const found = visible(await findPlatformsOf(manager, 'mechanismId', ids), viewPlatforms(request.caller));
      return ids.map((id) => found.filter(({ mechanismId }) => mechanismId === id));
    }),
    platformsIn: new DataLoader(async (codes) => {
      const found = visible(await findPlatformsOf(manager, 'country', codes), viewPlatforms(request.caller));
      return codes.map((code) => found.filter(({ country }) => country === code));
    }),
    workingGroup: byId(async (ids) => visible(await findWorkingGroups(manager, ids), viewWorkingGroups(request.caller)), 'id'),
    workingGroupFacts: factsOf((groups) => findWorkingGroupFacts(manager, groups, request)),
    workingGroupsUnder: new DataLoader(async (mechanismIds) => {
      const found = visible(await findWorkingGroupsUnder(manager, mechanismIds), viewWorkingGroups(request.caller));
      return mechanismIds.map((id) => found.filter(({ mechanismId }) => mechanismId === id));
    }),
    workOf(at) {
      const known = works.get(at.getTime()) ?? workAt(manager, at);
      works.set(at.getTime(), known);
      return known;
    },
    meetingsOf: kept((listing: MeetingListing, limit: number, after: Place | null) =>
      grouped(async (ids) => listMeetingsOf(manager, ids, listing, request, limit, after), 'workingGroupId'),
    ),
    meetingCountOf: kept((listing: MeetingListing) => counted((ids) => countMeetingsOf(manager, ids, listing, request, countLimit))),
    actionItemsOf: kept((of: ActionItemsOf, listing: ActionItemListing, limit: number, after: Place | null) =>
      grouped(async (ids) => listActionItemsOf(manager, of, ids, listing, viewActionItems(request.caller), limit, after), of),
    ),
    actionItemCountOf: kept((of: ActionItemsOf, listing: ActionItemListing) =>
      counted((ids) => countActionItemsOf(manager, of, ids, listing, viewActionItems(request.caller), countLimit)),
    ),
    meeting: byId(async (ids) => visible(await findMeetings(manager, ids), viewMeetings(request.caller)), 'id'),
    meetingFacts: factsOf((meetings) => findMeetingFacts(manager, meetings, request)),
    actionItem: byId(async (ids) => visible(await findActionItems(manager, ids), viewActionItems(request.caller)), 'id'),
    actionItemFacts: factsOf((actionItems) => findActionItemFacts(manager, actionItems, request)),
    forum: byId((ids) => findForums(manager, ids), 'id'),
    launch: byId((ids) => findLaunches(manager, ids), 'id'),
    signing: byId((ids) => findSignings(manager, ids), 'id'),
    forumPlaces: new DataLoader(async (ids) => {
      const found = await countPlacesOf(manager, ids);
      return ids.map((id) => found.get(id) ?? { registered: 0, waiting: 0 });
    }),
    forumSession: byId((ids) => findForumSessions(manager, ids), 'id'),
    forumSessionsOf: new DataLoader(async (ids) => {
      const found = await findForumSessionsOf(manager, ids);
      return ids.map((id) => found.filter(({ forumId }) => forumId === id));
    }),
    forumStatistics: new DataLoader(async (ids) => {
      const found = await countForForums(manager, ids);
      return ids.map((id) => found.get(id) ?? { delegates: [], sessions: [] });
    }),
    delegate: byId(async (ids) => visible(await findDelegates(manager, ids), viewDelegates(request.caller)), 'id'),
    delegateFacts: factsOf((delegates) => findDelegateFacts(manager, delegates, request)),
    person: byId(async (ids) => visible(await findPersons(manager, ids), viewPersons(request.caller)), 'id'),
    personOf: byId(async (subjects) => visible(await findPersonsOf(manager, subjects), viewPersons(request.caller)), 'subject'),
    personFacts: new DataLoader(
      async (persons) => {
        const facts = await findPersonFacts(manager, persons, request.now);
        return persons.map(({ id }) => facts.get(id) ?? { roles: [] });
      },
      { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
    ),
    mandate: byId(async (ids) => visible(await findMandates(manager, ids), viewMandates(request.caller)), 'id'),
    mandatesOf: new DataLoader(async (personIds) => {
      const found = visible(await findMandatesOf(manager, personIds), viewMandates(request.caller));
      return personIds.map((id) => found.filter(({ personId }) => personId === id));
    }),
    membershipFacts: new DataLoader(
      async (memberships) => {
        const facts = await findMembershipFacts(manager, memberships, request);
        return memberships.map(({ id }) => facts.get(id) ?? new Error(`the organisation of ${id} is missing`));
      },
      { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
    ),
    deadlines: new DataLoader(async (ids) => {
      const found = await findDeadlines(manager, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    councilDecisions: new DataLoader(async (ids) => {
      const found = await findCouncilDecisions(manager, ids);
      return ids.map((id) => found.filter(({ subject }) => subject === id));
    }),
    recording: byId(async (ids) => visible(await findRecordings(manager, ids), viewRecordings(request.caller)), 'id'),
    usualDaysInStates: () => usualDays.read(manager, request.now),
    document: byId(async (ids) => visible(await findDocuments(manager, ids), viewDocuments(request.caller)), 'id'),
    documentFacts: new DataLoader(async (ids) => {
      const needed = await findNeeded(manager, ids);
      return ids.map((id) => ({ isNeeded: needed.has(id) }));
    }),
    logo: new DataLoader(async (ids) => {
      const found = byOwner(await findLogos(manager, ids, request.caller));
      return ids.map((id) => found(id)[0] ?? null);
    }),
    documentsOfOrganization: new DataLoader(async (ids) =>
      ids.map(byOwner(await findDocumentsOf(manager, 'organization', ids, request.caller))),
    ),
    documentsOfMembership: new DataLoader(async (ids) =>
      ids.map(byOwner(await findDocumentsOf(manager, 'membership', ids, request.caller))),
    ),
    history: new DataLoader(async (subjects) => {
      const found = await readHistory(manager, subjects, longestHistory);
      return subjects.map((subject) => found.get(subject) ?? []);
    }),
    duplicate: byId(async (ids) => visible(await findDuplicates(manager, ids), viewDuplicates(request.caller)), 'id'),
    duplicatesOf: new DataLoader(async (ids) => {
      const found = await findDuplicatesOf(manager, ids);
      return ids.map((id) => found.filter(({ firstId, secondId }) => firstId === id || secondId === id));
    }),
    organizationRecord: byId((ids) => findOrganizations(manager, ids), 'id'),
    countryGroups: () => {
      groups ??= findCountryGroups(manager);
      return groups;
    },
    agencyMandates: () => {
      mandates ??= findAgencyMandates(manager);
      return mandates;
    },
  };
}

/** What decisions about records need to know, of each version of each record. */
function factsOf<Row extends { readonly id: string; readonly version: number }, Facts>(
  find: (rows: readonly Row[]) => Promise<ReadonlyMap<string, Facts>>,
): DataLoader<Row, Facts, string> {
  return new DataLoader(
    async (rows) => {
      const facts = await find(rows);
      return rows.map(({ id }) => facts.get(id) ?? new Error(`nothing is known of ${id}`));
    },
    { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
  );
}

/** One loader for all that ask for the same. */
function kept<Asked extends readonly unknown[], Loader>(make: (...asked: Asked) => Loader): (...asked: Asked) => Loader {
  const loaders = new Map<string, Loader>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const loader = loaders.get(key) ?? make(...asked);
    loaders.set(key, loader);
    return loader;
  };
}

/** Lists of records, by what they belong to, each in the order in which it was found. */
function grouped<Key extends string, Row extends { readonly [K in Key]: string | null }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  key: Key,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const found = await find(ids);
    return ids.map((id) => found.filter((row) => row[key] === id));
  });
}

function counted(find: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const found = await find(ids);
    return ids.map((id) => found.get(id) ?? 0);
  });
}

function workAt(manager: EntityManager, at: Date): DataLoader<string, WorkingGroupCounts> {
  return new DataLoader(async (ids) => {
    const found = await countWorkOf(manager, ids, at);
    return ids.map((id) => found.get(id) ?? new Error(`nothing is counted of ${id}`));
  });
}

/** Those that a reader may see. */
function visible<Row>(rows: readonly Row[], view: Predicate<Row>): Row[] {
  return rows.filter((row) => holds(view, row));
}

/** Records by what names them; several names may mean one record. */
function byName<Row>(find: (names: readonly string[]) => Promise<ReadonlyMap<string, Row>>): DataLoader<string, Row | null> {
  return new DataLoader(async (names) => {
    const found = await find(names);
    return names.map((name) => found.get(name) ?? null);
  });
}

function byOwner(found: readonly OwnedDocument[]): (owner: string) => Document[] {
  const lists = new Map<string, Document[]>();
  for (const { owner, document } of found) {
    const list = lists.get(owner);
    if (list === undefined) lists.set(owner, [document]);
    else list.push(document);
  }
  return (owner) => lists.get(owner) ?? [];
}

function byId<Key extends string, Row extends { readonly [K in Key]: string | null }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  key: Key,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const found = new Map<string | null, Row>((await find(ids)).map((row) => [row[key], row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
