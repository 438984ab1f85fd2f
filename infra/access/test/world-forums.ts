import { addDays, dayIn } from '@cattc/formats';
import type { System } from './system.ts';
import { desk, type Make, note, text } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

/** Forums in every state, and delegates of members who are among the callers and of others, in every state. */
export async function holdForums(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const announce = async (year: number, more: object = {}): Promise<string> => {
    const dates = { startsOn: `${year}-09-16`, endsOn: `${year}-09-20`, registrationClosesOn: `${year}-09-01` };
    const facts = {
      ...{ year, number: year - 2012, names: text(`Forum ${year}`), themes: text('Open'), country: 'CN', city: 'Nanning' },
      ...dates,
    };
    const input = { ...facts, venue: 'A hall', timeZone: 'Asia/Shanghai', capacity: 3, perOrganization: 20, note, ...more };
    return (await make('network', desk, 'announceForum', input, 'forum { id }')).forum.id;
  };
  const past = { effectiveAt: '2020-01-01T00:00:00Z' };
  const [closed, cancelled] = [await announce(2020, past), await announce(2094)];
  await make('network', desk, 'openForum', { id: closed, effectiveAt: '2020-09-16T04:00:00Z', note }, 'forum { id }');
  await make('network', desk, 'closeForum', { id: closed, effectiveAt: '2020-09-20T09:00:00Z', note }, 'forum { id }');
  await make('network', desk, 'cancelForum', { id: cancelled, reason: 'OTHER', note }, 'forum { id }');
  await announce(2093);
  // Their days are over, so that one can be opened and the other closed.
  await announce(2018, past);
  const never = await announce(2019, past);
  await make('network', desk, 'openForum', { id: never, effectiveAt: '2020-02-01T04:00:00Z', note }, 'forum { id }');
  const preparing = await announce(2092);
  await make('network', desk, 'openForumRegistration', { id: preparing, note }, 'forum { id }');
  await make('network', desk, 'closeForumRegistration', { id: preparing, note }, 'forum { id }');

  const session = {
    ...{ forumId: preparing, kind: 'PLENARY', titles: text('Opening'), abstracts: text('What is ahead'), track: 'Green', room: 'Hall 1' },
    ...{ roomCapacity: 400, startsAt: '2092-09-16T01:00:00Z', endsAt: '2092-09-16T02:00:00Z', note },
  };
  const speakers = [{ names: text('Somebody who speaks'), organizationId: ids.a }];
  await make('network', desk, 'planForumSession', { ...session, speakers }, 'session { id }');
  const given = (await make('network', desk, 'planForumSession', { ...session, room: 'Hall 2' }, 'session { id }')).session.id;
  await make('network', desk, 'cancelForumSession', { id: given, reason: 'OTHER', note }, 'session { id }');

  const today = dayIn(new Date(), 'Asia/Shanghai');
  const thisYear = Number(today.slice(0, 4));
  const [coming, open] = [
    await announce(2090),
    await announce(thisYear, { startsOn: today, endsOn: addDays(today, 2), registrationClosesOn: addDays(today, 1) }),
  ];
  for (const [forumId, senders] of [
    [coming, ['a', 'suspended', 'due', 'a', 'b', 'former']],
    [open, ['a', 'due', 'a']],
  ] as const) {
    await make('network', desk, 'openForumRegistration', { id: forumId, note }, 'forum { id }');
    for (const [index, sender] of senders.entries()) {
      const said = {
        name: 'Somebody',
        email: `delegate-${index}@example.org`,
        position: 'Head of an office',
        languages: ['en', 'th'],
        note,
      };
      await make('network', desk, 'registerDelegate', { forumId, organizationId: ids[sender], ...said }, 'delegate { id }');
    }
  }
  const delegates = await system.databases.query<{ id: string }>('network', 'SELECT id FROM delegate WHERE forum_id = $1 ORDER BY id', [
    open,
  ]);
  await make('network', desk, 'openForum', { id: open, note }, 'forum { id }');
  const [came, missed, withdrawn] = delegates.map(({ id }) => id);
  await make('network', desk, 'recordDelegateAttendance', { id: came, note }, 'delegate { id }');
  await make('network', desk, 'recordDelegateNoShow', { id: missed, note }, 'delegate { id }');
  await make('network', desk, 'withdrawDelegate', { id: withdrawn, reason: 'OTHER', note }, 'delegate { id }');
}
