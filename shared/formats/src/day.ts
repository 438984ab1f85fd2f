/** Days of the calendar are ISO texts such as 2026-03-01: they compare and sort as texts do. A day begins and ends somewhere: what makes an instant of it takes a time zone. */

const dayMs = 86_400_000;

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && textOf(instant) === text;
}

/** The day that it is at an instant in an IANA time zone. */
export function dayIn(instant: Date, zone: string): string {
  return textOf(new Date(instant.getTime() + offsetAt(instant, zone)));
}

/** The first instant of a day in an IANA time zone; of a day that the zone left out, the first instant after it. */
export function startOfDay(day: string, zone: string): Date {
  const midnight = instantOf(day);
  // Clocks may be put forward or back at midnight: one of the offsets around it is the right one.
  const candidates = [-dayMs, dayMs]
    .map((aside) => new Date(midnight - offsetAt(new Date(midnight + aside), zone)))
    .sort((a, b) => a.getTime() - b.getTime());
  return candidates.find((candidate) => dayIn(candidate, zone) >= day) ?? new Date(midnight);
}

export function addDays(day: string, days: number): string {
  return textOf(new Date(instantOf(day) + days * dayMs));
}

/** The same day of another month, or that month's last one where it is shorter. */
export function addMonths(day: string, months: number): string {
  const from = new Date(instantOf(day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))));
}

/** The same day of another year; 29 February becomes 28 February. */
export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years);
}

/** How many days lie between two days; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (instantOf(to) - instantOf(from)) / dayMs;
}

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function textOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

const hourMs = 3_600_000;
/** How far zones were ahead of UTC at full hours; all is forgotten when there are too many of them. */
const knownOffsets = new Map<string, number>();
const mostKnown = 20_000;

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. Throws a RangeError for a zone that does not exist. */
export function offsetAt(instant: Date, zone: string): number {
  const hour = Math.floor(instant.getTime() / hourMs) * hourMs;
  const before = offsetAtHour(hour, zone);
  // What the full hours around it agree on holds in between: no clocks are put forward and back within an hour.
  return before === offsetAtHour(hour + hourMs, zone) ? before : reckonOffset(instant, zone);
}

function offsetAtHour(hour: number, zone: string): number {
  const key = `${hour} ${zone}`;
  const known = knownOffsets.get(key);
  if (known !== undefined) return known;
  const offset = reckonOffset(new Date(hour), zone);
  if (knownOffsets.size >= mostKnown) knownOffsets.clear();
  knownOffsets.set(key, offset);
  return offset;
}

function reckonOffset(instant: Date, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day = 1, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) =>
    parts.get(type as Intl.DateTimeFormatPartTypes),
  );
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(instant.getTime() / 1_000) * 1_000;
}
