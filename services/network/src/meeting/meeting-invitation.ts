import { dayIn } from '@cattc/formats';
import { type Invitation, invitationText } from '../calendar/invitation.ts';
import { chosenText } from '../language/localized-text.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { isSeated, type WorkingGroup } from '../working-group/working-group.ts';
import type { Meeting } from './meeting.ts';

export interface MeetingInvitation {
  readonly text: string;
  readonly method: Invitation['method'];
  readonly fileName: string;
}

/** The invitation to a meeting, or its cancellation, in a language: to everybody with an address whose term holds its day. `host` names the deployment. */
export function invitationTo(meeting: Meeting, workingGroup: WorkingGroup, host: string, language: string | undefined): MeetingInvitation {
  const method = meeting.state === 'CANCELLED' ? 'CANCEL' : 'REQUEST';
  const day = dayIn(new Date(meeting.startsAt), centreZone);
  const seats = workingGroup.seats.filter((seat) => isSeated(seat, day));
  const textOf = (texts: WorkingGroup['title']) => chosenText(texts, language)?.value ?? '';
  const text = invitationText({
    uid: `${meeting.id}@${host}`,
    method,
    // A cancellation comes after all that was said before.
    sequence: meeting.sequence + (method === 'CANCEL' ? 1 : 0),
    saidAt: new Date(meeting.updatedAt),
    startsAt: new Date(meeting.startsAt),
    endsAt: new Date(meeting.endsAt),
    timeZone: meeting.timeZone,
    title: `${textOf(workingGroup.title)} (${meeting.number})`,
    description: meeting.agenda.length === 0 ? null : meeting.agenda.map(({ number, texts }) => `${number}. ${textOf(texts)}`).join('\n'),
    place: meeting.place,
    url: meeting.onlineUrl,
    organizer: { name: workingGroup.number, email: `no-reply@${host}` },
    attendees: seats.flatMap(({ name, email, role }) => (email === null ? [] : [{ name, email, chairs: role === 'CO_CHAIR' }])),
  });
  return { text, method, fileName: `${workingGroup.number}-meeting-${meeting.number}.ics` };
}
