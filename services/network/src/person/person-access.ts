import { always, type Caller, equals, isStaff, never, type Predicate } from '@cattc/decisions';
import type { Person } from './person.ts';

/** Which persons a caller may see: the staff all, everybody else themself. */
export function viewPersons(caller: Caller): Predicate<Person> {
  if (isStaff(caller)) return always;
  return caller.person === null ? never : equals<Person>('subject', caller.person);
}
