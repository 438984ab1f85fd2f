import { admitted, type Caller, type Predicate, readRule } from '@cattc/decisions';
import { accessRules } from '../generated/access.ts';
import type { Duplicate } from './duplicate.ts';

const rule = readRule(accessRules.Duplicate);

/** Which possible duplicates a caller may see. */
export function viewDuplicates(caller: Caller): Predicate<Duplicate> {
  return admitted(rule, {}, caller, caller);
}
