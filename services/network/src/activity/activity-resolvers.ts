import { type Caller, isStaff } from '@cattc/decisions';
import { type Connection, countLimit, readPage, toConnection } from '@cattc/subgraph';
import { type ActionItemAction, mutationOf as mutationOfActionItem } from '../action-item/action-item.ts';
import { refuseAction as refuseOnActionItem } from '../action-item/action-item-decisions.ts';
import type { Context } from '../context.ts';
import { isParty as isPartyOfDelegate } from '../delegate/delegate-access.ts';
import { bulkMutationOf, type Duplicate, mutationOf as mutationOfDuplicate, refuseDismissal } from '../duplicate/duplicate.ts';
import { openDuplicates } from '../duplicate/duplicate-list.ts';
import { countDuplicates } from '../duplicate/duplicate-store.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { type MechanismAction, mutationOf as mutationOfMechanism } from '../mechanism/mechanism.ts';
import { isParty as isPartyOfMechanism } from '../mechanism/mechanism-access.ts';
import { refuseAction as refuseOnMechanism } from '../mechanism/mechanism-rights.ts';
import { type MeetingAction, mutationOf as mutationOfMeeting } from '../meeting/meeting.ts';
import { refuseAction as refuseOnMeeting } from '../meeting/meeting-decisions.ts';
import { type MembershipAction, mutationOf } from '../membership/membership.ts';
import { isParty } from '../membership/membership-access.ts';
import { isPast } from '../membership/membership-deadlines.ts';
import { listMemberships } from '../membership/membership-list.ts';
import { refuseAction } from '../membership/membership-rights.ts';
import { refuseMerger } from '../merge/merge.ts';
import { refuseUpdate } from '../organization/organization-update.ts';
import { isParty as isPartyOfPlatform } from '../platform/platform-access.ts';
import {
  mutationOf as mutationOfRecording,
  type Recording,
  type RecordingAction,
  refuseAction as refuseOnRecording,
} from '../recording/recording.ts';
import { isParty as isPartyOfGroup } from '../working-group/working-group-access.ts';
import { listWorkOf } from '../working-group/working-group-work-store.ts';
import type { Task } from './task.ts';
import { countTasks, listTasks, placeOf as placeOfTask } from './task-store.ts';
import { mechanismSubject, membershipSubject, organizationSubject, plainSubject, type TimelineSubject } from './timeline.ts';
import { countTimeline, listTimeline, placeOf as placeOfEntry, type TimelineEntry } from './timeline-store.ts';

export type TaskPage = Connection<Task>;
export type TimelinePage = Connection<TimelineEntry>;

/** Memberships of one organisation that its timeline looks at, the newest. */
const mostMemberships = 50;
/** Records merged into one organisation that its timeline looks at. */
const mostMerged = 50;

/** What belongs to the timeline of a subject; null where the caller may not see it, or there is none. */
async function subjectsOf(id: string, context: Context): Promise<readonly TimelineSubject[] | null> {
  const { caller, load, reader } = context;
  const staff = isStaff(caller);
  switch (id.split('_')[0]) {
    case 'org': {
      const organization = await load.organization.load(id);
      if (organization === null) return null;
      const listing = {
        number: null,
        states: null,
        countries: null,
        tiers: null,
        organizationId: organization.id,
        order: 'CREATED_DESC',
      } as const;
      const [memberships, merged] = await Promise.all([
        listMemberships(reader, listing, context, mostMemberships, null),
        load.mergedFrom.load(organization.id),
      ]);
      const isOwn = staff || (caller.role === 'MEMBER' && caller.organization === organization.id);
      return [
        organizationSubject(organization, isOwn),
        // Why records were merged is the staff's.
        ...merged.slice(0, mostMerged).map((record) => ({ ...organizationSubject(organization, staff), id: record.id })),
        ...memberships.slice(0, mostMemberships).map((membership) => membershipSubject(membership, isParty(membership, caller))),
      ];
    }
    case 'mem': {
      const membership = await load.membership.load(id);
      return membership === null ? null : [membershipSubject(membership, isParty(membership, caller))];
    }
    case 'mec': {
      const mechanism = await load.mechanism.load(id);
      if (mechanism === null) return null;
      const groups = await load.workingGroupsUnder.load(id);
      return [
        mechanismSubject(mechanism, isPartyOfMechanism(mechanism, caller)),
        ...groups.map((group) => plainSubject(group.id, isPartyOfGroup(group, caller))),
      ];
    }
    case 'wgr': {
      const group = await load.workingGroup.load(id);
      if (group === null) return null;
      const isParty = isPartyOfGroup(group, caller);
      const work = await listWorkOf(reader, group.id, caller);
      return [plainSubject(group.id, isParty), ...work.map((workId) => plainSubject(workId, isParty))];
    }
    case 'plt': {
      const platform = await load.platform.load(id);
      return platform === null ? null : [plainSubject(id, isPartyOfPlatform(platform, caller))];
    }
    case 'lch':
      return (await load.launch.load(id)) === null ? null : [plainSubject(id, staff)];
    case 'sgn':
      return (await load.signing.load(id)) === null ? null : [plainSubject(id, staff)];
    case 'frm':
      return (await load.forum.load(id)) === null ? null : [plainSubject(id, staff)];
    case 'ses':
      return (await load.forumSession.load(id)) === null ? null : [plainSubject(id, staff)];
    case 'dlg': {
      const delegate = await load.delegate.load(id);
      return delegate === null ? null : [plainSubject(id, isPartyOfDelegate(delegate, caller))];
    }
    case 'per':
      return (await load.person.load(id)) === null ? null : [plainSubject(id, staff)];
    case 'mnd': {
      const mandate = await load.mandate.load(id);
      return mandate === null ? null : [plainSubject(id, staff || mandate.grantedBy === caller.person)];
    }
    default:
      return null;
  }
}

function actionsOnRecording(recording: Recording, caller: Caller): string[] {
  const names = Object.keys(mutationOfRecording) as RecordingAction[];
  return names.filter((name) => refuseOnRecording(name, recording, caller) === null).map((name) => mutationOfRecording[name]);
}

function actionsOnDuplicate(duplicate: Duplicate, caller: Caller): string[] {
  const dismissing = refuseDismissal(duplicate, caller) === null ? [mutationOfDuplicate.dismiss, bulkMutationOf.dismiss] : [];
  return refuseMerger(caller) === null ? ['mergeOrganizations', ...dismissing] : dismissing;
}

export const activityResolvers = {
  Query: {
    async timeline(_, { subject, ...page }, context) {
      const { limit, after, ...rest } = readPage(context.cursors, 'timeline', { subject }, page);
      const subjects = await subjectsOf(subject, context);
      if (subjects === null) return null;
      const rows = await listTimeline(context.reader, subjects, limit, after);
      return toConnection(rows, { limit, after, ...rest }, placeOfEntry, () => countTimeline(context.reader, subjects, countLimit));
    },
    async tasks(_, page, context) {
      const { limit, after, ...rest } = readPage(context.cursors, 'tasks', {}, page);
      const rows = await listTasks(context.reader, context, limit, after);
      return toConnection(rows, { limit, after, ...rest }, placeOfTask, () => countTasks(context.reader, context, countLimit));
    },
  },
  TimelineEntry: {
    id: ({ transition: { subject, version } }) => `${subject}/${version}`,
    subject: ({ subject }) => subject.id,
    organization: ({ subject }) => subject.organization,
    membership: ({ subject }) => subject.membership,
  },
  Task: {
    overdue: ({ dueAt }, _, { now }) => isPast(dueAt, now),
    count: ({ duplicate }, _, { reader, caller }) => (duplicate === null ? 1 : countDuplicates(reader, openDuplicates, caller)),
    async actions({ membership, recording, organization, duplicate, mechanism, meeting, actionItem }, _, { load, caller }) {
      if (actionItem !== null) {
        const facts = await load.actionItemFacts.load(actionItem);
        const names = Object.keys(mutationOfActionItem) as ActionItemAction[];
        return names
          .filter((name) => refuseOnActionItem(name, actionItem, facts, caller) === null)
          .map((name) => mutationOfActionItem[name]);
      }
      if (meeting !== null) {
        const facts = await load.meetingFacts.load(meeting);
        const names = Object.keys(mutationOfMeeting) as MeetingAction[];
        return names.filter((name) => refuseOnMeeting(name, meeting, facts, caller) === null).map((name) => mutationOfMeeting[name]);
      }
      if (mechanism !== null) {
        const facts = await load.mechanismFacts.load(mechanism);
        const actions = Object.keys(mutationOfMechanism) as MechanismAction[];
        const allowed = actions.filter((name) => refuseOnMechanism(name, mechanism, facts, caller) === null);
        return [...new Set(allowed.map((name) => mutationOfMechanism[name]))];
      }
      if (duplicate !== null) return actionsOnDuplicate(duplicate, caller);
      if (organization !== null) return refuseUpdate(organization, [], caller) === null ? ['updateOrganization'] : [];
      if (recording !== null) return actionsOnRecording(recording, caller);
      if (membership === null) return [];
      const facts = await load.membershipFacts.load(membership);
      const actions = Object.keys(mutationOf) as MembershipAction[];
      return [...new Set(actions.filter((name) => refuseAction(name, membership, facts, caller) === null).map((name) => mutationOf[name]))];
    },
  },
} satisfies Resolvers;
