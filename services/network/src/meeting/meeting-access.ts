import { admitted, all, type Caller, contains, never, type Predicate, type Relations, readRule } from '@cattc/decisions';
import { accessRules } from '../generated/access.ts';
import { sideOf } from '../mechanism/mechanism.ts';
import { ofBothCountries } from '../working-group/working-group-access.ts';
import type { Meeting } from './meeting.ts';

const rule = readRule(accessRules.Meeting);

export const meetingRelations = { OWN_COUNTRY: ofBothCountries } satisfies Relations<Meeting, 'OWN_COUNTRY'>;

/** Which meetings a caller may see. */
export function viewMeetings(caller: Caller): Predicate<Meeting> {
  return admitted(rule, meetingRelations, caller, caller);
}

/** Which meetings wait for the caller's side once they are over. */
export function viewWaiting(caller: Caller): Predicate<Meeting> {
  const side = sideOf(caller);
  return side === null ? never : all(contains('waitsFor', side), viewMeetings(caller));
}
