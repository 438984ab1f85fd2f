import createCalendar, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { timeZoneRules } from './time-zone-rules.ts';

/** Somebody with an address. */
export interface Addressed {
  readonly name: string;
  readonly email: string;
}

/** What an invitation says; `startsAt` and `endsAt` are told by the wall clock of `timeZone`. */
export interface Invitation {
  /** The same for all that is said of one thing; a later saying has a greater `sequence`. */
  readonly uid: string;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly sequence: number;
  readonly saidAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly organizer: Addressed;
  readonly attendees: readonly (Addressed & { readonly chairs: boolean })[];
}

/** The invitation as an iCalendar file (RFC 5545, RFC 5546). Nobody is asked to answer it: no mail box reads answers. */
export function invitationText(invitation: Invitation): string {
  const { method, startsAt, endsAt, timeZone } = invitation;
  const calendar = createCalendar({
    prodId: { company: 'CATTC', product: 'network', language: 'EN' },
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: (zone) => timeZoneRules(zone, startsAt, endsAt) },
  });
  calendar.createEvent({
    id: invitation.uid,
    sequence: invitation.sequence,
    stamp: DateTime.fromJSDate(invitation.saidAt, { zone: 'utc' }),
    timezone: timeZone,
    start: DateTime.fromJSDate(startsAt, { zone: timeZone }),
    end: DateTime.fromJSDate(endsAt, { zone: timeZone }),
    summary: invitation.title,
    ...(invitation.description === null ? {} : { description: invitation.description }),
    ...(invitation.place === null ? {} : { location: invitation.place }),
    ...(invitation.url === null ? {} : { url: invitation.url }),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: quotable(invitation.organizer.name), email: invitation.organizer.email },
    attendees: invitation.attendees.map(({ name, email, chairs }) => ({
      name: quotable(name),
      email,
      role: chairs ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: false,
    })),
  });
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

/** A parameter's value stands between quotation marks, and can hold none. */
function quotable(name: string): string {
  return name.replaceAll('"', "'").replaceAll('\\', '/');
}
