import { addDays, dayIn, startOfDay } from '@cattc/formats';
import { secretariat } from './actors.ts';
import type { Illustrative } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

const zone = 'Asia/Shanghai';

/** Records the forums that were held, and announces the next one with its delegates: more of them than it has places. */
export async function loadForums(world: SampleWorld, { forums, nextForum }: Illustrative): Promise<void> {
  for (const { input } of forums) {
    const { year, startsOn, endsOn } = input;
    const id = await announce(world, { ...input, effectiveAt: startOfDay(`${year}-01-01`, zone) });
    const step = (mutation: string, day: string) => take(world, mutation, { id, effectiveAt: startOfDay(day, zone) }, String(year));
    await step('openForum', startsOn);
    await step('closeForum', endsOn);
  }
  const today = dayIn(new Date(), zone);
  const startsOn = addDays(today, nextForum.startsInDays);
  const days = {
    startsOn,
    endsOn: addDays(startsOn, nextForum.days - 1),
    registrationClosesOn: addDays(today, nextForum.registrationDays),
  };
  const forumId = await announce(world, { ...nextForum.input, ...days, year: Number(startsOn.slice(0, 4)) });
  await take(world, 'openForumRegistration', { id: forumId }, 'next');
  for (const [index, { sender, input }] of nextForum.delegates.entries()) {
    const delegate = { ...input, forumId, organizationId: organizationId(world, sender), idempotencyKey: `sample:delegate:${index}` };
    await world.api.accepted(secretariat, 'registerDelegate', delegate, 'delegate { id }');
  }
}

async function announce({ api }: SampleWorld, input: { readonly year: number; readonly effectiveAt?: Date }): Promise<string> {
  const keyed = { ...input, idempotencyKey: `sample:forum:${input.year}` };
  return (await api.accepted<{ forum: { id: string } }>(secretariat, 'announceForum', keyed, 'forum { id }')).forum.id;
}

async function take({ api }: SampleWorld, mutation: string, input: object, of: string): Promise<void> {
  await api.accepted(secretariat, mutation, { ...input, idempotencyKey: `sample:${mutation}:${of}` }, 'forum { id }');
}
