import type { Matchmaking, RefusalReason, RefusedWish, Wish, Wished } from './matchmaking.ts';

/** A wish that some schedule might grant. */
export interface SiftedWish {
  readonly wish: Wish;
  readonly from: number;
  /** Delegates of whom any can grant it; none where a fixed meeting does. */
  readonly partners: readonly number[];
  /** The fixed meetings that grant it. */
  readonly heldBy: readonly number[];
}

/** Parts the wishes in those that a schedule might grant and those that none can; `met` are the delegates of each fixed meeting. */
export function siftWishes(
  given: Matchmaking,
  places: ReadonlyMap<string, number>,
  met: readonly (readonly [number, number])[],
): { wishes: SiftedWish[]; refused: RefusedWish[] } {
  const members = new Map<string, number[]>();
  for (const [place, { organization }] of given.delegates.entries()) {
    const others = members.get(organization);
    if (others === undefined) members.set(organization, [place]);
    else others.push(place);
  }
  const meant = (to: Wished): readonly number[] => {
    if ('organization' in to) return members.get(to.organization) ?? [];
    const place = places.get(to.delegate);
    return place === undefined ? [] : [place];
  };
  const held = new Map<number, (readonly [number, number])[]>();
  for (const [place, [a, b]] of met.entries()) {
    held.set(a, [...(held.get(a) ?? []), [b, place]]);
    held.set(b, [...(held.get(b) ?? []), [a, place]]);
  }
  const avoided = new Map<number, Set<number>>();
  for (const { from, to } of given.avoidances) {
    const place = places.get(from) ?? -1;
    const set = avoided.get(place) ?? new Set();
    for (const each of meant(to)) set.add(each);
    avoided.set(place, set);
  }
  const avoids = (one: number, other: number): boolean => avoided.get(one)?.has(other) === true;

  const first = firstOfEach(given.wishes);
  const wishes: SiftedWish[] = [];
  const refused: RefusedWish[] = [];
  for (const wish of given.wishes) {
    const from = places.get(wish.from) ?? -1;
    const all = meant(wish.to);
    const heldBy = (held.get(from) ?? []).flatMap(([partner, place]) => (from !== -1 && all.includes(partner) ? [place] : []));
    const partners = all.filter((each) => !isWithdrawn(given, each) && !avoids(from, each) && !avoids(each, from));
    const original = first.get(keyOf(wish)) ?? wish.id;
    const reason =
      heldBy.length > 0
        ? null
        : (refuseWish(given, wish, from, all) ?? (partners.length > 0 ? null : refuseAvoided(given, from, all, avoids)));
    if (reason !== null) refused.push({ wish: wish.id, reason });
    else if (original !== wish.id) refused.push({ wish: wish.id, reason: { code: 'DUPLICATE', of: original } });
    else wishes.push({ wish, from, partners: heldBy.length > 0 ? [] : partners, heldBy });
  }
  return { wishes, refused };
}

function refuseWish(given: Matchmaking, { from, to }: Wish, place: number, all: readonly number[]): RefusalReason | null {
  const own = given.delegates[place];
  if (own === undefined) return { code: 'UNKNOWN', id: from };
  if (all.length === 0) return { code: 'UNKNOWN', id: 'organization' in to ? to.organization : to.delegate };
  if ('delegate' in to && to.delegate === from) return { code: 'SELF' };
  if (given.delegates[all[0] ?? -1]?.organization === own.organization) return { code: 'SAME_ORGANIZATION' };
  if (own.withdrawn) return { code: 'WITHDRAWN', ids: [from] };
  const isGone = all.every((each) => isWithdrawn(given, each));
  return isGone ? { code: 'WITHDRAWN', ids: all.map((each) => given.delegates[each]?.id ?? '') } : null;
}

function refuseAvoided(
  given: Matchmaking,
  from: number,
  all: readonly number[],
  avoids: (one: number, other: number) => boolean,
): RefusalReason {
  const there = all.filter((each) => !isWithdrawn(given, each));
  return { code: there.every((each) => avoids(from, each)) ? 'CONTRADICTORY' : 'AVOIDED' };
}

function isWithdrawn({ delegates }: Matchmaking, place: number): boolean {
  return delegates[place]?.withdrawn === true;
}

/** By whom and what is wished the wish that stands for all the same: the heaviest, of these the first. */
function firstOfEach(wishes: readonly Wish[]): Map<string, string> {
  const chosen = new Map<string, Wish>();
  for (const wish of wishes) {
    const other = chosen.get(keyOf(wish));
    if (other === undefined || other.weight < wish.weight) chosen.set(keyOf(wish), wish);
  }
  return new Map([...chosen].map(([key, { id }]) => [key, id]));
}

function keyOf({ from, to }: Wish): string {
  return JSON.stringify([from, to]);
}
