import { checkTable } from '@cattc/decisions';
import { startSubgraph, transitionRelations } from '@cattc/subgraph';
import { actionItemTable } from './action-item/action-item.ts';
import { actionItemRelations } from './action-item/action-item-access.ts';
import { actionItemDeadlines } from './action-item/action-item-clock-store.ts';
import { actionItemResolvers } from './action-item/action-item-resolvers.ts';
import { ActionItemEntity, ActionItemRecordEntity } from './action-item/action-item-store.ts';
import { activityResolvers } from './activity/activity-resolvers.ts';
import { auditResolvers } from './audit/audit-resolvers.ts';
import type { NetworkConfig } from './config.ts';
import { countActivityOfOffers } from './consumers/count-activity-of-offers.ts';
import { createContext } from './context.ts';
import { countryResolvers } from './country/country-resolvers.ts';
import { AgencyMandateEntity, CountryGroupEntity } from './country/country-store.ts';
import { countryRelationResolvers } from './country-relation/country-relation-resolvers.ts';
import { delegateTable } from './delegate/delegate.ts';
import { delegateRelations } from './delegate/delegate-access.ts';
import { DelegateEntity, DelegateRecordEntity } from './delegate/delegate-places-store.ts';
import { delegateResolvers } from './delegate/delegate-resolvers.ts';
import { deskResolvers } from './desk/desk-resolvers.ts';
import { documentTable } from './document/document.ts';
import { documentRelations } from './document/document-access.ts';
import { awaitedBy } from './document/document-bytes-store.ts';
import { documentDeadlines } from './document/document-clock-store.ts';
import { documentResolvers } from './document/document-resolvers.ts';
import { DocumentEntity, DocumentRecordEntity, isAwaited } from './document/document-store.ts';
import { documentLimits, openDocuments } from './document-settings.ts';
import { duplicateTable } from './duplicate/duplicate.ts';
import { duplicateResolvers } from './duplicate/duplicate-resolvers.ts';
import { DuplicateEntity } from './duplicate/duplicate-store.ts';
import { forumTable } from './forum/forum.ts';
import { forumDeadlines } from './forum/forum-clock-store.ts';
import { forumResolvers } from './forum/forum-resolvers.ts';
import { ForumEntity } from './forum/forum-store.ts';
import { forumSessionTable } from './forum-session/forum-session.ts';
import { forumSessionResolvers } from './forum-session/forum-session-resolvers.ts';
import { ForumSessionEntity } from './forum-session/forum-session-store.ts';
import { type AccessRelations, accessRules } from './generated/access.ts';
import { typeDefs } from './generated/type-defs.ts';
import { initiativeReportResolvers } from './initiative/initiative-report-resolvers.ts';
import { initiativeResolvers } from './initiative/initiative-resolvers.ts';
import { launchTable } from './launch/launch.ts';
import { launchResolvers } from './launch/launch-resolvers.ts';
import { LaunchEntity } from './launch/launch-store.ts';
import { mandateTable } from './mandate/mandate.ts';
import { mandateRelations } from './mandate/mandate-access.ts';
import { mandateResolvers } from './mandate/mandate-resolvers.ts';
import { MandateEntity } from './mandate/mandate-store.ts';
import { mechanismTable } from './mechanism/mechanism.ts';
import { mechanismRelations } from './mechanism/mechanism-access.ts';
import { mechanismDeadlines } from './mechanism/mechanism-clock-store.ts';
import { mechanismResolvers } from './mechanism/mechanism-resolvers.ts';
import { MechanismEntity } from './mechanism/mechanism-store.ts';
import { meetingTable } from './meeting/meeting.ts';
import { meetingRelations } from './meeting/meeting-access.ts';
import { meetingResolvers } from './meeting/meeting-resolvers.ts';
import { MeetingEntity } from './meeting/meeting-store.ts';
import { membershipTable } from './membership/membership.ts';
import { membershipRelations } from './membership/membership-access.ts';
import { membershipDeadlines } from './membership/membership-clock-store.ts';
import { CouncilDecisionEntity } from './membership/membership-council-store.ts';
import { membershipPathResolvers } from './membership/membership-path-resolvers.ts';
import { membershipResolvers } from './membership/membership-resolvers.ts';
import { MembershipEntity } from './membership/membership-store.ts';
import { mergeResolvers } from './merge/merge-resolvers.ts';
import { migrations } from './migrations/index.ts';
import { organizationRelations } from './organization/organization-access.ts';
import { organizationListResolvers } from './organization/organization-list-resolvers.ts';
import { refreshSearch } from './organization/organization-refresh-store.ts';
import { organizationResolvers } from './organization/organization-resolvers.ts';
import { personTable } from './person/person.ts';
import { personRelations } from './person/person-access.ts';
import { personResolvers } from './person/person-resolvers.ts';
import { PersonEntity } from './person/person-store.ts';
import { platformTable } from './platform/platform.ts';
import { platformRelations } from './platform/platform-access.ts';
import { platformResolvers } from './platform/platform-resolvers.ts';
import { PlatformEntity, PlatformRecordEntity } from './platform/platform-store.ts';
import { recordingTable } from './recording/recording.ts';
import { recordingResolvers } from './recording/recording-resolvers.ts';
import { RecordingEntity } from './recording/recording-store.ts';
import { signingTable } from './signing/signing.ts';
import { signingResolvers } from './signing/signing-resolvers.ts';
import { SigningEntity } from './signing/signing-store.ts';
import { statisticsResolvers } from './statistics/statistics-resolvers.ts';
import { createPastReader, createUsualDays } from './statistics/statistics-store.ts';
import { viewerResolvers } from './viewer/viewer-resolvers.ts';
import { vocabularyResolvers } from './vocabulary/vocabulary-resolvers.ts';
import { workingGroupTable } from './working-group/working-group.ts';
import { workingGroupRelations } from './working-group/working-group-access.ts';
import { workingGroupResolvers } from './working-group/working-group-resolvers.ts';
import { WorkingGroupEntity } from './working-group/working-group-store.ts';

/** For each type whose rules name relations: which of its records each holds for. */
export const relations: AccessRelations = {
  ActionItem: actionItemRelations,
  Delegate: delegateRelations,
  Document: documentRelations,
  InnovationPlatform: platformRelations,
  Mandate: mandateRelations,
  Mechanism: mechanismRelations,
  Meeting: meetingRelations,
  Membership: membershipRelations,
  Organization: organizationRelations,
  Person: personRelations,
  Transition: transitionRelations,
  WorkingGroup: workingGroupRelations,
};

/** Starts the network subgraph. */
export async function startService(config: NetworkConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('membership', membershipTable, ['DRAFT', 'ACTIVE', 'RENEWAL_DUE', 'LAPSED']);
  checkTable('mechanism', mechanismTable, ['PROPOSED']);
  checkTable('platform', platformTable, ['ANNOUNCED']);
  checkTable('working group', workingGroupTable, ['ESTABLISHED', 'ACTIVE']);
  checkTable('meeting', meetingTable, ['PLANNED', 'MINUTES_AGREED']);
  checkTable('action item', actionItemTable, ['OPEN']);
  checkTable('forum', forumTable, ['ANNOUNCED']);
  checkTable('forum session', forumSessionTable, ['PLANNED']);
  checkTable('launch', launchTable, ['LAUNCHED']);
  checkTable('signing', signingTable, ['SIGNED']);
  checkTable('delegate', delegateTable, ['REGISTERED', 'WAITING']);
  checkTable('person', personTable, ['ACTIVE']);
  checkTable('duplicate', duplicateTable, ['OPEN']);
  checkTable('mandate', mandateTable, ['ACTIVE']);
  checkTable('document', documentTable, ['STAGED']);
  checkTable('recording', recordingTable, ['PROPOSED']);
  const past = createPastReader();
  const usualDays = createUsualDays(past);
  const { storage, routes } = await openDocuments(config);
  const documents = { storage, limits: documentLimits(config) };
  const running = startSubgraph(
    {
      name: 'network',
      typeDefs,
      resolvers: [
        auditResolvers,
        countryResolvers,
        organizationResolvers,
        mergeResolvers,
        duplicateResolvers,
        organizationListResolvers,
        membershipResolvers,
        membershipPathResolvers,
        mechanismResolvers,
        countryRelationResolvers,
        launchResolvers,
        signingResolvers,
        initiativeResolvers,
        initiativeReportResolvers,
        platformResolvers,
        forumResolvers,
        forumSessionResolvers,
        delegateResolvers,
        workingGroupResolvers,
        meetingResolvers,
        actionItemResolvers,
        recordingResolvers,
        deskResolvers,
        activityResolvers,
        documentResolvers,
        personResolvers,
        mandateResolvers,
        statisticsResolvers,
        viewerResolvers,
        vocabularyResolvers,
      ],
      entities: [
        CountryGroupEntity,
        AgencyMandateEntity,
        MembershipEntity,
        MechanismEntity,
        PlatformEntity,
        PlatformRecordEntity,
        ForumEntity,
        ForumSessionEntity,
        LaunchEntity,
        SigningEntity,
        DelegateEntity,
        DelegateRecordEntity,
        WorkingGroupEntity,
        MeetingEntity,
        ActionItemEntity,
        ActionItemRecordEntity,
        CouncilDecisionEntity,
        DocumentEntity,
        DocumentRecordEntity,
        PersonEntity,
        MandateEntity,
        RecordingEntity,
        DuplicateEntity,
      ],
      access: { rules: accessRules, relations, viewer: (context) => context.caller },
      migrations,
      context: (request, parts) => createContext(request, parts, { ...config, past, usualDays, documents }),
      consumers: () => [countActivityOfOffers()],
      deadlines: () => [membershipDeadlines, mechanismDeadlines, actionItemDeadlines, forumDeadlines, documentDeadlines(documents)],
      routes: ({ reader }) =>
        routes(async (key) => {
          const id = awaitedBy(key);
          return id !== null && isAwaited(reader.manager, id);
        }),
      async prepare({ reader, writer, logger }, signal) {
        await past.read(reader.manager);
        await past.keep(writer.manager);
        const written = await refreshSearch(writer, signal);
        if (written > 0) logger.info({ organizations: written }, 'rows of lists and searches were written anew');
      },
    },
    config,
    clock,
  );
  const { stop, ...subgraph } = await running.catch(async (error: unknown) => {
    await storage.stop();
    throw error;
  });
  return {
    ...subgraph,
    async stop() {
      await stop();
      await storage.stop();
    },
  };
}
