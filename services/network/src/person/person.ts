import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  isStaff,
  type Refused,
  type Role,
  refuse,
  refuseByTable,
  refuseRole,
  refuseState,
  type TransitionTable,
} from '@cattc/decisions';
import type { PersonView } from '@cattc/events';
import { type Parsed, quoted } from '@cattc/formats';
import type { PersonReason, PersonState, SuspensionReach } from '../generated/resolvers.ts';
import type { PersonCode } from './person-messages.ts';

/** Somebody, or a machine, that an issuer names. Instants are ISO texts. */
export interface Person {
  readonly id: string;
  readonly version: number;
  /** `<issuer>:<sub>`; it never changes. */
  readonly subject: string;
  readonly name: string | null;
  readonly state: PersonState;
  /** Under which mandates a suspension shuts the person out; null while there is none. */
  readonly suspensionReach: SuspensionReach | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const registrars = ['SECRETARIAT', 'ADMIN'] as const;

export const personTable = {
  update: { from: ['ACTIVE', 'SUSPENDED'], to: 'unchanged', by: registrars, event: 'updated' },
  // Of who is suspended already: by an administrator, who makes it reach every mandate.
  suspend: { from: ['ACTIVE', 'SUSPENDED'], to: 'SUSPENDED', by: registrars, signs: true, event: 'suspended' },
  reinstate: { from: ['SUSPENDED'], to: 'ACTIVE', by: registrars, signs: true, event: 'reinstated' },
} as const satisfies TransitionTable<PersonState, string>;
export type PersonAction = keyof typeof personTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<PersonAction, string>> = {
  update: 'updatePerson',
  suspend: 'suspendPerson',
  reinstate: 'reinstatePerson',
};

/** What a decision about a person needs to know beside them. */
export interface PersonFacts {
  /** The roles of the mandates that are not taken back and not past. */
  readonly roles: readonly Role[];
}

export interface PersonInput {
  readonly name?: string | null | undefined;
  readonly reason?: PersonReason | null | undefined;
  readonly note?: string | null | undefined;
}

export interface PersonRegistration {
  readonly subject: string;
  readonly name?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface PersonChange {
  readonly person: Person;
  readonly reason: PersonReason | null;
  readonly note: string | null;
}

type PersonDecision = Decision<PersonChange, PersonCode>;

/** Who is let in, and under which mandate, is decided by people alone, and by nobody for themself. */
export function refuseCaller({ person, via }: Caller, subject: string, action: string): Refused<'NOT_BY_MACHINE' | 'FOR_ONESELF'> | null {
  if (via !== null) return refuse('NOT_BY_MACHINE', { action });
  return person === subject ? refuse('FOR_ONESELF', { action }) : null;
}

/** The first event of a person. `known` has the subject already. */
export function registerPerson(input: PersonRegistration, known: Person | null, id: string, caller: Caller, now: Date): PersonDecision {
  const wrongRole = refuseRole(caller, registrars, 'registerPerson');
  if (wrongRole !== null) return wrongRole;
  if (caller.via !== null) return refuse('NOT_BY_MACHINE', { action: 'registerPerson' });
  const read = new InputReader();
  const subject = read.parsed('subject', parseSubject(input.subject), '');
  const name = read.optionalText('name', input.name, 200);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (known !== null) return refuse('PERSON_EXISTS', { id: known.id });
  return accept({ person: newPerson(id, subject, name, now), reason: null, note });
}

/** A person as they begin. */
export function newPerson(id: string, subject: string, name: string | null, now: Date): Person {
  const at = now.toISOString();
  return { id, version: 1, subject, name, state: 'ACTIVE', suspensionReach: null, createdAt: at, updatedAt: at };
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(action: PersonAction, person: Person, { roles }: PersonFacts, caller: Caller): Refused<PersonCode> | null {
  const mutation = mutationOf[action];
  const refused =
    refuseByTable<PersonState, PersonAction>(personTable, action, person.state, caller, mutation) ??
    (action === 'suspend' && !reachesFurther(person, caller) ? refuseState<PersonState>(['ACTIVE'], mutation, person.state) : null);
  if (refused !== null) return refused;
  if (action === 'update') return caller.via === null ? null : refuse('NOT_BY_MACHINE', { action: mutation });
  const self = refuseCaller(caller, person.subject, mutation);
  if (self !== null) return self;
  const isOfStaff = roles.some((role) => isStaff({ role })) || (action === 'reinstate' && person.suspensionReach !== 'NOT_OF_STAFF');
  return isOfStaff && caller.role !== 'ADMIN' ? refuse('ADMIN_REQUIRED', { action: mutation }) : null;
}

/** Any action on a registered person. */
export function decide(
  action: PersonAction,
  person: Person,
  input: PersonInput,
  facts: PersonFacts,
  caller: Caller,
  now: Date,
): PersonDecision {
  const refused = refuseAction(action, person, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const name = action !== 'update' || input.name === undefined ? person.name : read.optionalText('name', input.name, 200);
  const note = read.note('note', input.note, { required: action === 'suspend' && input.reason === 'OTHER' });
  if (action === 'suspend' && input.reason == null) read.wrong('reason', 'is missing', 'why the person is suspended');
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { to } = personTable[action];
  const changed: Person = {
    ...person,
    name,
    state: to === 'unchanged' ? person.state : to,
    suspensionReach: to === 'unchanged' ? person.suspensionReach : to === 'ACTIVE' ? null : reachOf(caller),
    version: person.version + 1,
    updatedAt: now.toISOString(),
  };
  return accept({ person: changed, reason: input.reason ?? null, note });
}

/** Mandates of the staff that only a token claims are not known here: who may not grant them shuts nobody out under them. */
function reachOf({ role }: Caller): SuspensionReach {
  return role === 'ADMIN' ? 'EVERY_MANDATE' : 'NOT_OF_STAFF';
}

function reachesFurther({ state, suspensionReach }: Person, caller: Caller): boolean {
  return state === 'ACTIVE' || (suspensionReach === 'NOT_OF_STAFF' && reachOf(caller) === 'EVERY_MANDATE');
}

/** `<issuer>:<sub>`, compared byte by byte: nothing of it is trimmed. */
export function parseSubject(text: string): Parsed<string> {
  if (/^[a-z0-9-]{1,20}:[^\p{C}]{1,200}$/u.test(text)) return { ok: true, value: text };
  return {
    ok: false,
    problem: `${quoted(text)} is no person`,
    expected: 'the name of an issuer, a colon and the sub of its tokens, such as local:ann',
  };
}

/** What the event log may know of a person: neither the name nor the subject, only its hash. */
export function eventView({ id, state, suspensionReach }: Person, subjectHash: string): PersonView {
  return { id, subjectHash, state, ...(suspensionReach === null ? {} : { suspensionReach }) };
}
