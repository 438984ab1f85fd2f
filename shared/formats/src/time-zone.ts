import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** The name of a time zone in the IANA database, such as Asia/Shanghai. */
export type TimeZone = Branded<string, 'TimeZone'>;

/** Names alone: an offset such as +08:00 says nothing of other days. */
export function parseTimeZone(text: string): Parsed<TimeZone> {
  if (/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(text) && text.length <= 64) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: text });
      // As it was written: what a runtime holds for canonical is often the older name.
      return parsed(text as TimeZone);
    } catch {
      // RangeError: there is none of this name.
    }
  }
  return unparsed(`${quoted(text)} is no time zone`, 'a name of the IANA database, such as Asia/Shanghai');
}
