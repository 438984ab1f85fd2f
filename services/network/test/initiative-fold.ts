import type { EventEnvelope } from '@cattc/events';
import { addDays } from '@cattc/formats';

/** What is asked of the fold: as of a report, with the dated members of the groups that it names. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly initiatives?: readonly string[];
  readonly countries?: readonly string[];
  readonly members?: readonly { readonly country: string; readonly from: string; readonly to?: string }[];
  readonly concepts?: readonly string[];
  /** Partners' countries whose meetings are counted. */
  readonly meetingsOf: readonly string[];
}

const planBegins = '2017-05-14';
const conceptOf: Readonly<Record<string, { readonly concept: string; readonly states: readonly string[] }>> = {
  'network.organization': { concept: 'ORGANIZATION', states: ['ACTIVE'] },
  'network.mechanism': { concept: 'MECHANISM', states: ['SIGNED', 'IN_FORCE'] },
  'network.platform': { concept: 'INNOVATION_PLATFORM', states: ['OPEN'] },
  'network.meeting': { concept: 'MEETING', states: ['HELD', 'MINUTES_AGREED'] },
  'trading.listing': { concept: 'LISTING', states: ['PUBLISHED'] },
  'talent.position': { concept: 'POSITION', states: ['OPEN'] },
};
const lines = ['PEOPLE_TO_PEOPLE_EXCHANGE', 'JOINT_LABORATORIES', 'SCIENCE_PARK_COOPERATION', 'TECHNOLOGY_TRANSFER'];

const dayOf = (instant: string, timeZone = 'Asia/Shanghai') => new Date(instant).toLocaleDateString('sv-SE', { timeZone });

interface Then {
  readonly day: string;
  // biome-ignore lint/suspicious/noExplicitAny: the view of an event, of whichever concept.
  readonly view: any;
}

/** Counts by looking at each day, and at all that was told of each record: keys of what is told apart → how many; '' → all. */
export function fold(events: readonly EventEnvelope[], asked: Asked): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>([['', new Set()]]);
  for (const [subject, { concept, states, told, days }] of recordsOf(events)) {
    if (asked.concepts?.includes(concept) === false || told.some(({ view }) => view.mergedInto != null)) continue;
    for (let day = asked.from; day <= asked.to; day = addDays(day, 1)) {
      if (day < planBegins) continue;
      for (const { view } of days === null ? onDay(told, day) : onItsDays(told, days, day)) {
        if (!states.includes(view.state ?? view.status) || !isAsked(asked, concept, view.country, day)) continue;
        for (const initiative of view.initiatives ?? []) {
          if (asked.initiatives?.includes(initiative) === false) continue;
          const values: Readonly<Record<string, string>> = {
            INITIATIVE: String(lines.indexOf(initiative)),
            COUNTRY: view.country,
            YEAR: day.slice(0, 4),
            CONCEPT: concept,
          };
          const key = ['INITIATIVE', 'COUNTRY', 'YEAR', 'CONCEPT'].map((name) => (asked.by.includes(name) ? values[name] : '')).join(' ');
          found.set(key, (found.get(key) ?? new Set()).add(subject));
          found.get('')?.add(subject);
        }
      }
    }
  }
  return new Map([...found].map(([key, subjects]) => [key, subjects.size]));
}

function isAsked({ countries, members, meetingsOf }: Asked, concept: string, country: string, day: string): boolean {
  if (concept === 'MEETING' && !meetingsOf.includes(country)) return false;
  if (countries === undefined && members === undefined) return true;
  const isMember = (each: { country: string; from: string; to?: string }) =>
    each.country === country && each.from <= day && (each.to === undefined || day <= each.to);
  return countries?.includes(country) === true || members?.some(isMember) === true;
}

function recordsOf(events: readonly EventEnvelope[]) {
  const records = new Map<string, { concept: string; states: readonly string[]; told: Then[]; days: readonly [string, string] | null }>();
  const inOrder = events.toSorted((a, b) => Number(a.attributes.sequence) - Number(b.attributes.sequence));
  const seen = new Set<string>();
  for (const { attributes, data } of inOrder) {
    const of = conceptOf[attributes.type.split('.').slice(2, 4).join('.')];
    if (of === undefined || seen.has(attributes.id)) continue;
    seen.add(attributes.id);
    const view = JSON.parse(data).after;
    const told = records.get(attributes.subject)?.told ?? [];
    told.push({ day: dayOf(attributes.effectiveat), view });
    const { startsAt, endsAt, timeZone } = view;
    const days = of.concept === 'MEETING' ? ([dayOf(startsAt, timeZone), dayOf(endsAt, timeZone)] as const) : null;
    records.set(attributes.subject, { ...of, told, days });
  }
  return records;
}

/** What was so at its beginning, and became so on it. */
function onDay(told: readonly Then[], day: string): readonly Then[] {
  const before = told.filter((each) => each.day < day).at(-1);
  return [...(before === undefined ? [] : [before]), ...told.filter((each) => each.day === day)];
}

function onItsDays(told: readonly Then[], [first, last]: readonly [string, string], day: string): readonly Then[] {
  return first <= day && day <= last ? told.slice(-1) : [];
}
