import type { Migration } from '@cattc/subgraph';
import { CreateNetwork1795424400000 } from './20261123T0900-create-network.ts';
import { CreatePerson1795429800000 } from './20261123T1030-create-person.ts';
import { AddSuspensionReach1795434300000 } from './20261123T1145-add-suspension-reach.ts';
import { AddMembershipSteps1795510800000 } from './20261124T0900-add-membership-steps.ts';
import { MergeOrganizations1795514400000 } from './20261124T1000-merge-organizations.ts';
import { IndexWaitingCases1795514700000 } from './20261124T1005-index-waiting-cases.ts';
import { CreateCouncilDecision1795516200000 } from './20261124T1030-create-council-decision.ts';
import { CreateOrganizationSearch1795532400000 } from './20261124T1500-create-organization-search.ts';
import { CountMemberships1795533000000 } from './20261124T1510-count-memberships.ts';
import { CompleteOrganization1795536000000 } from './20261124T1600-complete-organization.ts';
import { CreateDocument1795555800000 } from './20261124T2130-create-document.ts';
import { AddSourceFingerprint1795557600000 } from './20261124T2200-add-source-fingerprint.ts';
import { AddSuspension1795559400000 } from './20261124T2230-add-suspension.ts';
import { CreateMembershipRecording1795561200000 } from './20261124T2300-create-membership-recording.ts';
import { FindDuplicates1795562400000 } from './20261124T2320-find-duplicates.ts';
import { SetMembershipDeadlines1795563000000 } from './20261124T2330-set-membership-deadlines.ts';
import { IndexRanks1795563600000 } from './20261124T2340-index-ranks.ts';
import { KeepAgencyTime1795564200000 } from './20261124T2350-keep-agency-time.ts';
import { KeepPast1795564500000 } from './20261124T2355-keep-past.ts';
import { EndLapsedMemberships1795565400000 } from './20261125T0010-end-lapsed-memberships.ts';
import { NarrowDuplicateKeys1795565400000 } from './20261125T0010-narrow-duplicate-keys.ts';
import { KeepSourceDays1795566000000 } from './20261125T0020-keep-source-days.ts';
import { ListMembershipsApart1795566600000 } from './20261125T0030-list-memberships-apart.ts';
import { SearchByAllNames1795567200000 } from './20261125T0040-search-by-all-names.ts';
import { GiveEndedMembershipsToSurvivors1795567620000 } from './20261125T0047-give-ended-memberships-to-survivors.ts';
import { CreateMechanism1795568400000 } from './20261125T0100-create-mechanism.ts';
import { CreatePlatform1795569000000 } from './20261125T0110-create-platform.ts';
import { CreateWorkingGroup1795569600000 } from './20261125T0120-create-working-group.ts';
import { CreateForum1795570200000 } from './20261125T0130-create-forum.ts';
import { TagInitiatives1795570800000 } from './20261125T0140-tag-initiatives.ts';
import { CountActivity1795570920000 } from './20261125T0142-count-activity.ts';
import { CreateForumSession1795571400000 } from './20261125T0150-create-forum-session.ts';
import { CreateForumOutcomes1795571700000 } from './20261125T0155-create-forum-outcomes.ts';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [
  CreateNetwork1795424400000,
  CreatePerson1795429800000,
  AddSuspensionReach1795434300000,
  AddMembershipSteps1795510800000,
  MergeOrganizations1795514400000,
  IndexWaitingCases1795514700000,
  CreateCouncilDecision1795516200000,
  CreateOrganizationSearch1795532400000,
  CountMemberships1795533000000,
  CompleteOrganization1795536000000,
  CreateDocument1795555800000,
  AddSourceFingerprint1795557600000,
  AddSuspension1795559400000,
  CreateMembershipRecording1795561200000,
  FindDuplicates1795562400000,
  SetMembershipDeadlines1795563000000,
  IndexRanks1795563600000,
  KeepAgencyTime1795564200000,
  KeepPast1795564500000,
  EndLapsedMemberships1795565400000,
  NarrowDuplicateKeys1795565400000,
  KeepSourceDays1795566000000,
  ListMembershipsApart1795566600000,
  SearchByAllNames1795567200000,
  GiveEndedMembershipsToSurvivors1795567620000,
  CreateMechanism1795568400000,
  CreatePlatform1795569000000,
  CreateWorkingGroup1795569600000,
  CreateForum1795570200000,
  TagInitiatives1795570800000,
  CountActivity1795570920000,
  CreateForumSession1795571400000,
  CreateForumOutcomes1795571700000,
];
