import { offsetAt } from '@cattc/formats';

/** A time at which the clocks of a zone are put forward or back; offsets in milliseconds ahead of UTC. */
interface Turn {
  readonly at: Date;
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const minuteMs = 60_000;
/** So long before and after what is told, the rules of its zone are told with it. */
const asideMs = 400 * dayMs;

/**
 * The VTIMEZONE of RFC 5545 for times between two instants: what the clocks of the zone showed from a year before to a year after. A zone whose clocks stay as they
 * are has one rule.
 */
export function timeZoneRules(zone: string, from: Date, to: Date): string {
  const begin = new Date(from.getTime() - asideMs);
  const first = offsetAt(begin, zone);
  const turns = turnsBetween(zone, begin, new Date(to.getTime() + asideMs));
  const rules = [
    rule('STANDARD', '19700101T000000', first, first),
    ...turns.map((turn) => rule(turn.to > turn.from ? 'DAYLIGHT' : 'STANDARD', wallClock(turn.at, turn.from), turn.from, turn.to)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** No zone puts its clocks forward and back within a week. */
function turnsBetween(zone: string, begin: Date, end: Date): Turn[] {
  const turns: Turn[] = [];
  let from = offsetAt(begin, zone);
  for (let at = begin.getTime(); at < end.getTime(); at += weekMs) {
    const to = offsetAt(new Date(at + weekMs), zone);
    if (from !== to) turns.push({ at: turnWithin(zone, at, at + weekMs, from), from, to });
    from = to;
  }
  return turns;
}

/** The first minute after `earliest` at which the zone is no longer at an offset. */
function turnWithin(zone: string, earliest: number, latest: number, from: number): Date {
  let [low, high] = [Math.floor(earliest / minuteMs), Math.ceil(latest / minuteMs)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(new Date(middle * minuteMs), zone) === from) low = middle;
    else high = middle;
  }
  return new Date(high * minuteMs);
}

function rule(kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number): string[] {
  return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${kind}`];
}

function wallClock(at: Date, offset: number): string {
  return new Date(at.getTime() + offset).toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / minuteMs;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
