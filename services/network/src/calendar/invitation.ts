import createCalendar, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { timeZoneRules } from './time-zone-rules.ts';

/** Somebody with an address. */
export interface Addressed {
  readonly name: string;
  readonly email: string;
}

/** What is told of one thing in a calendar. */
export interface Occasion {
  /** The same for all that is said of one thing; a later saying has a greater `sequence`. */
  readonly uid: string;
  readonly sequence: number;
  readonly saidAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly url: string | null;
}

/** What an invitation says; `startsAt` and `endsAt` are told by the wall clock of `timeZone`. */
export interface Invitation extends Occasion {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly timeZone: string;
  readonly organizer: Addressed;
  readonly attendees: readonly (Addressed & { readonly chairs: boolean })[];
}

/** The invitation as an iCalendar file (RFC 5545, RFC 5546). Nobody is asked to answer it: no mail box reads answers. */
export function invitationText(invitation: Invitation): string {
  const { method, startsAt, endsAt, timeZone, organizer } = invitation;
  const calendar = newCalendar(method, startsAt, endsAt);
  calendar.createEvent({
    ...told(invitation, timeZone, organizer),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    attendees: invitation.attendees.map(({ name, email, chairs }) => ({
      name: quotable(name),
      email,
      role: chairs ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: false,
    })),
  });
  return fileText(calendar);
}

/** What a programme says: nobody in particular is invited to it. */
export interface Programme {
  readonly name: string;
  readonly timeZone: string;
  readonly organizer: Addressed;
  readonly events: readonly (Occasion & { readonly isCancelled: boolean })[];
}

/** The programme as an iCalendar file, by the wall clock of its zone. */
export function programmeText({ name, timeZone, organizer, events }: Programme): string {
  const times = events.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]).sort((one, other) => one - other);
  const calendar = newCalendar('PUBLISH', new Date(times[0] ?? 0), new Date(times.at(-1) ?? 0));
  calendar.name(name);
  for (const event of events) {
    calendar.createEvent({
      ...told(event, timeZone, organizer),
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return fileText(calendar);
}

/** Zones are explained as far as what lies between two instants needs. */
function newCalendar(method: keyof typeof ICalCalendarMethod, from: Date, to: Date): ICalCalendar {
  return createCalendar({
    prodId: { company: 'CATTC', product: 'network', language: 'EN' },
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: (zone) => timeZoneRules(zone, from, to) },
  });
}

function told(
  { uid, sequence, saidAt, startsAt, endsAt, title, description, place, url }: Occasion,
  timeZone: string,
  organizer: Addressed,
) {
  return {
    id: uid,
    sequence,
    stamp: DateTime.fromJSDate(saidAt, { zone: 'utc' }),
    timezone: timeZone,
    start: DateTime.fromJSDate(startsAt, { zone: timeZone }),
    end: DateTime.fromJSDate(endsAt, { zone: timeZone }),
    summary: title,
    ...(description === null ? {} : { description }),
    ...(place === null ? {} : { location: place }),
    ...(url === null ? {} : { url }),
    organizer: { name: quotable(organizer.name), email: organizer.email },
  };
}

function fileText(calendar: ICalCalendar): string {
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

/** A parameter's value stands between quotation marks, and can hold none. */
function quotable(name: string): string {
  return name.replaceAll('"', "'").replaceAll('\\', '/');
}
