import { callerOf, until } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { desk, type Make, note, text } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

const hour = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const venue = (from: number) => ({
  startsAt: at(from),
  endsAt: at(from + 2),
  timeZone: 'Asia/Bangkok',
  place: 'Bangkok',
  onlineUrl: 'https://meet.example.org/1',
});
const attendance = [{ name: 'Somebody of the other side', side: 'PARTNER', present: true }];

/** Working groups of two countries: one established, one at work with meetings and action items in every state, one that rests and one that is over. */
export async function holdMeetings(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [country, agencyId, doer] of [
    ['TH', ids.agencyTh, ids.a],
    ['VN', ids.agencyVn, ids.c],
  ] as const) {
    const agency = callerOf('AGENCY', { person: personOf('an officer'), country, organization: agencyId, via: personOf('a machine') });
    const [mechanism] = await system.databases.query<{ id: string }>(
      'network',
      `SELECT id FROM mechanism WHERE country = $1 AND state IN ('SIGNED', 'IN_FORCE', 'DORMANT') ORDER BY id LIMIT 1`,
      [country],
    );
    const establish = async () => {
      const input = { mechanismId: mechanism?.id, title: text('Working group'), note };
      const { workingGroup } = await make('network', desk, 'establishWorkingGroup', input, 'workingGroup { id }');
      return workingGroup.id as string;
    };
    await establish();
    const [working, resting, over] = [await establish(), await establish(), await establish()];
    for (const id of [working, resting, over]) {
      const chair = { id, role: 'CO_CHAIR', from: '2020-01-01', to: '2098-12-31', email: 'somebody@example.org', note };
      await make('network', desk, 'nameToWorkingGroup', { ...chair, name: 'Somebody of China', organizationId: ids.agencyCn });
      await make('network', agency, 'nameToWorkingGroup', { ...chair, name: 'Somebody of the other side', organizationId: agencyId });
    }
    await make('network', agency, 'markWorkingGroupDormant', { id: resting, reason: 'NO_ACTIVITY', note });
    await make('network', desk, 'dissolveWorkingGroup', { id: over, reason: 'MERGED', note });
    const plan = async (from: number) => {
      const input = {
        workingGroupId: working,
        ...venue(from),
        agenda: [{ title: text('First point') }],
        initiatives: ['TECHNOLOGY_TRANSFER'],
        note,
      };
      return (await make('network', desk, 'planMeeting', input, 'meeting { id }')).meeting.id as string;
    };
    const hold = async (path: 'held' | 'drafted' | 'agreed') => {
      const id = await plan(-48);
      await make('network', agency, 'holdMeeting', { id, attendance, note });
      if (path === 'held') return id;
      const draft = { id, minutes: text('They met.'), decisions: [{ text: text('A decision') }], note };
      await make('network', agency, 'draftMeetingMinutes', draft);
      if (path === 'drafted') return id;
      await make('network', agency, 'agreeMeetingMinutes', { id, note });
      await make('network', desk, 'agreeMeetingMinutes', { id, note });
      return id;
    };
    await plan(48);
    await plan(-24);
    await make('network', agency, 'cancelMeeting', { id: await plan(72), reason: 'TRAVEL', note });
    await hold('held');
    await hold('drafted');
    const agreed = await hold('agreed');
    const open = async (side: string, more: object = {}) => {
      const owner = side === 'PARTNER' ? { ownerOrganizationId: doer } : {};
      const input = {
        workingGroupId: working,
        title: text('To be done'),
        side,
        ownerName: 'Somebody who does it',
        dueOn: '2098-12-31',
        note,
        ...owner,
        ...more,
      };
      return (await make('network', desk, 'openActionItem', input, 'actionItem { id }')).actionItem.id as string;
    };
    await open('PARTNER', { meetingId: agreed, decision: 1 });
    await open('CHINA');
    await open('PARTNER', { dueOn: '2020-06-01', effectiveAt: '2020-05-01T00:00:00Z' });
    await make('network', agency, 'completeActionItem', {
      id: await open('PARTNER', { meetingId: agreed }),
      outcome: 'It was done.',
      note,
    });
    await make('network', desk, 'dropActionItem', { id: await open('CHINA'), reason: 'NOT_FEASIBLE', note });
  }
  await until('action items are overdue', async () => {
    const overdue = await system.databases.query('network', "SELECT 1 FROM action_item WHERE state = 'OVERDUE'");
    return overdue.length === 2;
  });
}
