import { accept, type Caller, type Decision, InputReader, refuse, refuseRole, statedValues } from '@cattc/decisions';
import { parseLanguage } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { Forum } from '../forum/forum.ts';
import type { DelegateReason, DelegateState, MembershipState } from '../generated/resolvers.ts';
import { isMemberIn } from '../membership/membership.ts';
import {
  type Delegate,
  type DelegateAction,
  type DelegateChange,
  type DelegateConsequence,
  type DelegateFacts,
  type DelegateSurroundings,
  delegateTable,
  refuseAction,
  refuseForum,
  refuseOthers,
} from './delegate.ts';
import type { DelegateCode } from './delegate-messages.ts';

type DelegateDecision = Decision<DelegateChange, DelegateCode>;

/** What an input says of a delegate; every value is still to be checked. */
export interface DelegateEdit {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly position?: string | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
}

export interface Registration extends DelegateEdit {
  readonly note?: string | null | undefined;
}

/** What a registration needs to know. */
export interface RegistrationFacts {
  readonly forum: Forum;
  readonly organization: { readonly id: string; readonly country: string; readonly membershipState: MembershipState | null };
  /** How many delegates of the organisation count already. */
  readonly ofOrganization: number;
  /** E-mail addresses, in small letters, of all who are expected. */
  readonly isKnown: (email: string) => boolean;
  /** Whether a place is free, and nobody waits for it. */
  readonly hasPlace: boolean;
  readonly now: Date;
}

/** Members register while registration is open, the desk until the forum is over. */
const registering = { MEMBER: ['REGISTRATION'], SECRETARIAT: ['REGISTRATION', 'PREPARING', 'OPEN'] } as const;

/** Registers somebody, who has a place or waits for one: the first event. */
export function register(input: Registration, id: string, facts: RegistrationFacts, caller: Caller): DelegateDecision {
  const { forum, organization, ofOrganization, isKnown, hasPlace, now } = facts;
  const action = 'registerDelegate';
  const refused =
    refuseRole(caller, ['MEMBER', 'SECRETARIAT'], action) ??
    refuseOthers(action, organization.id, caller) ??
    refuseForum(action, forum, registering[caller.role === 'MEMBER' ? 'MEMBER' : 'SECRETARIAT']);
  if (refused !== null) return refused;
  const { membershipState } = organization;
  if (membershipState === null || !isMemberIn(membershipState))
    return refuse('NOT_A_MEMBER', { id: organization.id, state: membershipState ?? '-' });
  const read = new InputReader();
  const said = readEdit(read, input, null);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (isKnown(said.email.toLowerCase())) return refuse('ALREADY_REGISTERED');
  if (ofOrganization >= forum.perOrganization) return refuse('ORGANIZATION_LIMIT', { limit: forum.perOrganization, count: ofOrganization });
  const at = now.toISOString();
  const delegate: Delegate = {
    ...{ id, version: 1, forumId: forum.id, organizationId: organization.id, country: organization.country, ...said },
    ...{ state: hasPlace ? 'REGISTERED' : 'WAITING', effectiveAt: at, createdAt: at, updatedAt: at },
  };
  return accept({ delegate, reason: null, note, effectiveAt: now });
}

/** What a caller says with an action. */
export interface DelegateInput extends DelegateEdit {
  readonly reason?: DelegateReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** Any action on a registered delegate. An update that says what is so already answers the delegate as it is. */
export function decide(
  action: DelegateAction,
  delegate: Delegate,
  input: DelegateInput,
  surroundings: DelegateSurroundings & Pick<RegistrationFacts, 'isKnown'>,
  caller: Caller,
): DelegateDecision {
  const refused = refuseAction(action, delegate, surroundings, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const facts = action === 'update' ? readEdit(read, input, delegate) : {};
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { to } = delegateTable[action];
  const after = { ...delegate, ...facts, state: to === 'unchanged' ? delegate.state : to };
  const email = after.email.toLowerCase();
  if (email !== delegate.email.toLowerCase() && surroundings.isKnown(email)) return refuse('ALREADY_REGISTERED');
  const effectiveAt = latest(surroundings.now, delegate);
  if (equal(after, delegate)) return accept({ delegate, reason: null, note: null, effectiveAt });
  return accept({ delegate: changed(after, effectiveAt, surroundings.now), reason: input.reason ?? null, note, effectiveAt });
}

/** What follows from another change; `state` is what the delegate comes to. */
export function follow(consequence: DelegateConsequence, delegate: Delegate, state: DelegateState, now: Date): DelegateChange {
  const allowed: readonly DelegateState[] = delegateTable[consequence].from;
  if (!allowed.includes(delegate.state)) throw new Error(`${delegate.id} is ${delegate.state}: nothing can ${consequence} it`);
  const effectiveAt = latest(now, delegate);
  return { delegate: changed({ ...delegate, state }, effectiveAt, now), reason: null, note: null, effectiveAt };
}

function latest(now: Date, { effectiveAt }: Delegate): Date {
  const last = new Date(effectiveAt);
  return now < last ? last : now;
}

function changed(delegate: Delegate, effectiveAt: Date, now: Date): Delegate {
  return { ...delegate, version: delegate.version + 1, effectiveAt: effectiveAt.toISOString(), updatedAt: now.toISOString() };
}

const mostLanguages = 4;

function readEdit(read: InputReader, { name, email, position, languages }: DelegateEdit, before: DelegateFacts | null): DelegateFacts {
  const stated = statedValues({ name, email, position, languages }, { position: true } as const);
  const address = stated.email === undefined && before !== null ? before.email : read.text('email', stated.email ?? '', 254);
  if (address !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address))
    read.wrong('email', 'is no e-mail address', 'an address such as somebody@example.org');
  return {
    name: stated.name === undefined && before !== null ? before.name : read.text('name', stated.name ?? '', 200),
    email: address,
    position: stated.position === undefined ? (before?.position ?? null) : read.optionalText('position', stated.position, 200),
    languages:
      stated.languages === undefined && before !== null
        ? before.languages
        : read.codes<string>('languages', stated.languages, { min: 1, max: mostLanguages }, parseLanguage),
  };
}
