import type { InputReader } from '@cattc/decisions';
import { dayIn, initiativeOn } from '@cattc/formats';
import { centreZone } from '../membership/membership-deadlines.ts';

/** What a record is tagged with after an edit: `known` where the edit says nothing. */
export function readInitiatives(
  read: InputReader,
  codes: readonly string[] | null | undefined,
  known: readonly string[],
  now: Date,
): readonly string[] {
  if (codes == null) return known;
  return read.codes('initiatives', codes, { min: 0, max: 10 }, initiativeOn(dayIn(now, centreZone), known));
}
