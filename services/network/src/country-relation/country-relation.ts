import { addDays, dayIn } from '@cattc/formats';
import type { CountryGroup } from '../country/country.ts';
import type { CountryRelationChange } from '../generated/resolvers.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Platform } from '../platform/platform.ts';

/** The relation with a country: nothing is stored of it but its parts. */
export interface CountryRelation {
  readonly code: string;
}

/** One thing that changed in the relation with a country; `transition` is how the history of the mechanism or platform tells it. */
export interface RelationEntry<Transition> {
  readonly id: string;
  readonly on: string;
  readonly kind: CountryRelationChange;
  readonly group: CountryGroup | null;
  readonly mechanism: Mechanism | null;
  readonly platform: Platform | null;
  readonly transition: Transition | null;
}

/** A mechanism, or a platform, with the changes that its reader is told of. */
export interface Told<Transition> {
  readonly mechanism: Mechanism | null;
  readonly platform: Platform | null;
  readonly transitions: readonly Transition[];
}

/** What changed in the relation with a country until a day, the newest first. */
export function relationHistory<Transition extends { readonly version: number; readonly effectiveAt: Date }>(
  code: string,
  groups: readonly CountryGroup[],
  told: readonly Told<Transition>[],
  today: string,
): readonly RelationEntry<Transition>[] {
  const changes = told.flatMap(({ mechanism, platform, transitions }) =>
    transitions.map((transition) => ({
      id: `${mechanism?.id ?? platform?.id}/${transition.version}`,
      on: dayIn(transition.effectiveAt, centreZone),
      kind: mechanism === null ? ('PLATFORM' as const) : ('MECHANISM' as const),
      group: null,
      mechanism,
      platform,
      transition,
      order: transition.version,
    })),
  );
  const all = [...groups.flatMap((group) => ofGroup(code, group)), ...changes];
  return all
    .filter(({ on }) => on <= today)
    .sort((a, b) => compare(b.on, a.on) || compare(subjectOf(b), subjectOf(a)) || b.order - a.order || compare(a.id, b.id))
    .map(({ order: _, ...entry }) => entry);
}

function ofGroup(code: string, group: CountryGroup) {
  const entry = (kind: 'JOINED_GROUP' | 'LEFT_GROUP', on: string) => ({
    ...{ id: `${group.id}/${on}`, on, kind, group, mechanism: null, platform: null, transition: null, order: 0 },
  });
  return group.members
    .filter(({ country }) => country === code)
    .flatMap(({ from, to }) => [entry('JOINED_GROUP', from), ...(to === null ? [] : [entry('LEFT_GROUP', addDays(to, 1))])]);
}

function subjectOf({ mechanism, platform }: Pick<RelationEntry<unknown>, 'mechanism' | 'platform'>): string {
  return mechanism?.id ?? platform?.id ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
