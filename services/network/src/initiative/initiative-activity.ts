import type { LaunchView, ListingView, MechanismView, MeetingView, OrganizationView, PlatformView, PositionView } from '@cattc/events';
import { dayIn } from '@cattc/formats';
import type { InitiativeConcept } from '../generated/resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';

/** A time for which a record is counted under a line of the action plan. Days are ISO texts, both counted; `until` null while it lasts. */
export interface Activity {
  readonly initiative: string;
  readonly country: string;
  readonly since: string;
  readonly until: string | null;
}

/** What an event says of a record. */
export interface Told {
  readonly concept: InitiativeConcept;
  readonly subject: string;
  readonly country: string;
  /** What it is counted under from this event on; empty where it is not counted. */
  readonly initiatives: readonly string[];
  /** The day since which that is so. */
  readonly on: string;
  /** Of what is over once it is counted: its days. */
  readonly days: { readonly since: string; readonly until: string } | null;
  /** Whether another record stands for it from now on, and for its past too. */
  readonly isGone: boolean;
}

/** The activity of a record after an event, from that before it. The events of a record come in their order, each once. */
export function activityAfter(before: readonly Activity[], { country, initiatives, on, days, isGone }: Told): readonly Activity[] {
  if (isGone) return [];
  if (days !== null) return initiatives.map((initiative) => ({ initiative, country, ...days }));
  const goesOn = (row: Activity) => row.country === country && initiatives.includes(row.initiative);
  const kept = before.map((row): Activity => {
    if (row.until === null) return goesOn(row) ? row : { ...row, until: row.since > on ? row.since : on };
    // What ended and begins again on one day went on.
    return goesOn(row) && row.until >= on ? { ...row, until: null } : row;
  });
  const lasting = kept.filter(({ until }) => until === null).map(({ initiative }) => initiative);
  const begun = initiatives.filter((initiative) => !lasting.includes(initiative));
  return [...kept, ...begun.map((initiative) => ({ initiative, country, since: on, until: null }))];
}

/** A view that events tell, with what may be tagged. */
type Tagged = { readonly id: string; readonly country: string; readonly initiatives?: readonly string[] | undefined };

const lasting =
  <View extends Tagged>(concept: InitiativeConcept, counts: (view: View) => boolean) =>
  (view: View, effectiveAt: Date): Told => ({
    concept,
    subject: view.id,
    country: view.country,
    initiatives: counts(view) ? [...(view.initiatives ?? [])] : [],
    on: dayIn(effectiveAt, centreZone),
    days: null,
    isGone: false,
  });

const organization = lasting<OrganizationView>('ORGANIZATION', ({ status }) => status === 'ACTIVE');

/** What the events of each concept say, by the view that they tell and since when it is so. */
export const toldBy = {
  organization: (view: OrganizationView, effectiveAt: Date): Told => ({
    ...organization(view, effectiveAt),
    isGone: view.mergedInto != null,
  }),
  mechanism: lasting<MechanismView>('MECHANISM', ({ state }) => state === 'SIGNED' || state === 'IN_FORCE'),
  platform: lasting<PlatformView>('INNOVATION_PLATFORM', ({ state }) => state === 'OPEN'),
  listing: lasting<ListingView>('LISTING', ({ state }) => state === 'PUBLISHED'),
  position: lasting<PositionView>('POSITION', ({ state }) => state === 'OPEN'),
  launch: (view: LaunchView, effectiveAt: Date): Told => ({
    ...lasting<LaunchView>('LAUNCH', ({ state }) => state === 'LAUNCHED')(view, effectiveAt),
    days: { since: view.launchedOn, until: view.launchedOn },
  }),
  meeting: (view: MeetingView, effectiveAt: Date): Told => ({
    ...lasting<MeetingView>('MEETING', ({ state }) => state === 'HELD' || state === 'MINUTES_AGREED')(view, effectiveAt),
    days: { since: dayIn(new Date(view.startsAt), view.timeZone), until: dayIn(new Date(view.endsAt), view.timeZone) },
  }),
};
