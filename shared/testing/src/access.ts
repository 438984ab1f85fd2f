import { admissionOf, type Caller, type Relation, type Relations, readRule, type WrittenRule } from '@cattc/decisions';

/** Whether a rule, as it is generated from the SDL, admits the caller to the record; `field` is null for the record as a whole. */
export function isAdmitted<T>(
  rule: WrittenRule,
  relations: Partial<Relations<T, Relation>>,
  caller: Caller,
  record: T,
  field: string | null = null,
): boolean {
  return admissionOf(readRule(rule), relations, caller, caller, field)(record) !== 'DENIED';
}
