import type { EventEnvelope } from '@cattc/events';
import { addDays, startOfDay } from '@cattc/formats';
import type { CountedMembership, CountedOrganization } from '../src/statistics/membership-past.ts';

/** What statistics count, taken from the events of the log and from nothing else; each as it was told, in the order of the log. */
export interface Told {
  readonly memberships: readonly CountedMembership[];
  /** Only where the types are others than before. */
  readonly organizations: readonly CountedOrganization[];
}

export function toldBy(events: readonly EventEnvelope[]): Told {
  const memberships: CountedMembership[] = [];
  const organizations: CountedOrganization[] = [];
  const types = new Map<string, string>();
  for (const { attributes, data } of events) {
    const { after } = JSON.parse(data);
    const at = { version: Number(attributes.sequence), recordedAt: Date.parse(attributes.time) };
    if (attributes.type.startsWith('org.cattc.network.membership.')) {
      const { id, organizationId, country, tier, state, fields } = after;
      memberships.push({
        membershipId: id,
        organizationId,
        country,
        tier,
        state,
        fields,
        effectiveAt: Date.parse(attributes.effectiveat),
        ...at,
      });
    }
    if (attributes.type.startsWith('org.cattc.network.organization.') && types.get(after.id) !== after.types.join()) {
      types.set(after.id, after.types.join());
      organizations.push({ organizationId: after.id, types: after.types, ...at });
    }
  }
  return { memberships, organizations };
}

/** A membership at a moment, as it was known at another. */
export interface Then extends Pick<CountedMembership, 'membershipId' | 'country' | 'tier' | 'state' | 'fields'> {
  readonly types: readonly string[];
}

const latest = <Row extends { readonly version: number }>(rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((found, row) => (found === undefined || row.version > found.version ? row : found), undefined);

/** Every membership that there was: its latest version in effect at the moment, of those recorded by then. Nothing is remembered from one call to the next. */
export function fold({ memberships, organizations }: Told, moment: number, knownAt: number): Then[] {
  return [...new Set(memberships.map(({ membershipId }) => membershipId))].flatMap((id) => {
    const row = latest(memberships.filter((each) => each.membershipId === id && each.effectiveAt <= moment && each.recordedAt <= knownAt));
    if (row === undefined) return [];
    const own = organizations.filter(({ organizationId }) => organizationId === row.organizationId);
    const types = latest(own.filter(({ recordedAt }) => recordedAt <= moment && recordedAt <= knownAt)) ?? own[0];
    return [{ ...row, types: types?.types ?? [] }];
  });
}

/** The last moment of a day of the centre. */
export const endOf = (day: string): number => startOfDay(addDays(day, 1), 'Asia/Shanghai').getTime() - 1;

/** The moments at which something changed, the earliest first. */
export function momentsOf({ memberships, organizations }: Told): number[] {
  const moments = [...memberships.map(({ effectiveAt }) => effectiveAt), ...organizations.map(({ recordedAt }) => recordedAt)];
  return [...new Set(moments)].sort((a, b) => a - b);
}

export interface CountedTime {
  readonly ended: readonly number[];
  readonly lasting: number;
}

/** The stays in a state of those that `counts` holds for at their end (at the last moment, where they last), found by looking at every moment of change. */
export function stays(
  told: Told,
  state: string,
  until: number,
  knownAt: number,
  counts: (then: Then) => boolean,
  endedSince = 0,
): CountedTime {
  const ended: number[] = [];
  const since = new Map<string, { readonly from: number; readonly then: Then }>();
  for (const moment of momentsOf(told).filter((each) => each <= until)) {
    const now = new Map(fold(told, moment, knownAt).map((then) => [then.membershipId, then]));
    for (const [id, { from, then }] of [...since]) {
      if (now.get(id)?.state === state) continue;
      since.delete(id);
      if (counts(then) && moment >= endedSince) ended.push(moment - from);
    }
    for (const [id, then] of now) if (then.state === state) since.set(id, { from: since.get(id)?.from ?? moment, then });
  }
  return { ended, lasting: [...since.values()].filter(({ then }) => counts(then)).length };
}
