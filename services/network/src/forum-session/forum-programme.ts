import { programmeText } from '../calendar/invitation.ts';
import type { Forum } from '../forum/forum.ts';
import { chosenText } from '../language/localized-text.ts';
import type { ForumSession } from './forum-session.ts';

/** Sessions of a forum as an iCalendar file, in a language. `host` names the deployment. */
export function programmeOf(forum: Forum, sessions: readonly ForumSession[], host: string, language: string | undefined): string {
  const textOf = (texts: Forum['names']) => chosenText(texts, language)?.value ?? null;
  const name = textOf(forum.names) ?? forum.id;
  return programmeText({
    name,
    timeZone: forum.timeZone,
    organizer: { name, email: `no-reply@${host}` },
    events: sessions.map((session) => ({
      uid: `${session.id}@${host}`,
      isCancelled: session.state === 'CANCELLED' || forum.state === 'CANCELLED',
      // A change of the forum, such as of its house, changes what is said of each session.
      sequence: session.version + forum.version - 2,
      saidAt: new Date(Math.max(Date.parse(session.updatedAt), Date.parse(forum.updatedAt))),
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      title: textOf(session.titles) ?? session.id,
      description: descriptionOf(session, textOf),
      place: [session.room, forum.venue, forum.city].filter((part) => part !== null).join(', '),
      url: null,
    })),
  });
}

function descriptionOf({ abstracts, speakers }: ForumSession, textOf: (texts: Forum['names']) => string | null): string | null {
  const lines = [textOf(abstracts), ...speakers.map(({ names }) => textOf(names))].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}
