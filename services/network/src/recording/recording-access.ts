import { admitted, type Caller, type Predicate, readRule } from '@cattc/decisions';
import { accessRules } from '../generated/access.ts';
import type { Recording } from './recording.ts';

const rule = readRule(accessRules.MembershipRecording);

/** Which recordings a caller may see: the staff all, others none. */
export function viewRecordings(caller: Caller): Predicate<Recording> {
  return admitted(rule, {}, caller, caller);
}
