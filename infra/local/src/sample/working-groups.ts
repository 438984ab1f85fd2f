import { addDays, dayIn, startOfDay } from '@cattc/formats';
import type { Actor } from '../api.ts';
import { officerOf, secretariat } from './actors.ts';
import type { Illustrative, SampleWorkingGroup } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

/** Establishes working groups as both sides do, lets them meet and agree what is to be done. */
export async function loadWorkingGroups(world: SampleWorld, { workingGroups, mechanisms }: Illustrative): Promise<void> {
  for (const group of workingGroups) {
    const partner = mechanisms.find(({ country }) => country === group.country)?.partner;
    if (partner === undefined) throw new Error(`the sample has no mechanism with ${group.country}`);
    await loadWorkingGroup(world, group, officerOf(group.country, organizationId(world, partner)));
  }
}

async function loadWorkingGroup({ api }: SampleWorld, group: SampleWorkingGroup, officer: Actor): Promise<void> {
  const { country, title, establishedAt: effectiveAt, held } = group;
  const step = <Payload>(by: Actor, mutation: string, name: string, input: object, selection: string) =>
    api.accepted<Payload>(by, mutation, { ...input, idempotencyKey: `sample:${mutation}:${country}:${name}` }, selection);
  const found = await api.query<{ mechanisms: { nodes: { id: string }[] } }>(
    secretariat,
    `{ mechanisms(filter: { countries: ["${country}"], states: [IN_FORCE] }, first: 1) { nodes { id } } }`,
  );
  const establishment = { mechanismId: found.mechanisms.nodes[0]?.id, title, effectiveAt };
  const { workingGroup } = await step<{ workingGroup: { id: string } }>(
    secretariat,
    'establishWorkingGroup',
    'group',
    establishment,
    'workingGroup { id }',
  );
  const { id } = workingGroup;
  const chair = { id, role: 'CO_CHAIR', from: effectiveAt.slice(0, 10), effectiveAt };
  await step(secretariat, 'nameToWorkingGroup', 'china', { ...chair, name: group.chairs[0] }, 'workingGroup { id }');
  await step(officer, 'nameToWorkingGroup', 'partner', { ...chair, name: group.chairs[1] }, 'workingGroup { id }');
  const meetingId = await holdMeeting(held);
  const today = dayIn(new Date(), 'Asia/Shanghai');
  const begin = startOfDay(addDays(today, group.nextInDays), 'Asia/Shanghai').getTime() + 9 * 3_600_000;
  const [startsAt, endsAt] = [begin, begin + 3 * 3_600_000].map((at) => new Date(at).toISOString());
  await step(
    officer,
    'planMeeting',
    'next',
    { workingGroupId: id, ...held.venue, startsAt, endsAt, initiatives: group.initiatives },
    'meeting { id }',
  );
  for (const [index, { dueInDays, done, input }] of group.actionItems.entries()) {
    const dueOn = addDays(today, dueInDays);
    const stated = { workingGroupId: id, meetingId, decision: 1, dueOn, effectiveAt: held.endsAt, ...input };
    const opened = await step<{ actionItem: { id: string } }>(secretariat, 'openActionItem', String(index), stated, 'actionItem { id }');
    const outcome = { id: opened.actionItem.id, outcome: done };
    const doer = input.side === 'CHINA' ? secretariat : officer;
    if (done !== undefined) await step(doer, 'completeActionItem', String(index), outcome, 'actionItem { id }');
  }

  async function holdMeeting({ startsAt, endsAt, venue, agenda, minutes }: SampleWorkingGroup['held']): Promise<string> {
    const planned = { workingGroupId: id, ...venue, startsAt, endsAt, agenda, initiatives: group.initiatives, effectiveAt };
    const { meeting } = await step<{ meeting: { id: string } }>(secretariat, 'planMeeting', 'held', planned, 'meeting { id }');
    const attendance = [
      { name: group.chairs[0], side: 'CHINA' },
      { name: group.chairs[1], side: 'PARTNER' },
    ];
    await step(secretariat, 'holdMeeting', 'held', { id: meeting.id, attendance }, 'meeting { id }');
    await step(officer, 'draftMeetingMinutes', 'held', { id: meeting.id, ...minutes, effectiveAt: endsAt }, 'meeting { id }');
    await step(officer, 'agreeMeetingMinutes', 'held', { id: meeting.id, effectiveAt: endsAt }, 'meeting { id }');
    await step(secretariat, 'agreeMeetingMinutes', 'held-too', { id: meeting.id, effectiveAt: endsAt }, 'meeting { id }');
    return meeting.id;
  }
}
