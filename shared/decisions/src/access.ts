import { type Caller, type Role, roles } from './caller.ts';
import { type Refused, refuse } from './decision.ts';
import { refuseRole } from './machine.ts';
import { always, any, holds, type Predicate } from './predicate.ts';

/**
 * What can lie between a caller and a record. Which records it holds for is a predicate of the record's concept, as `Relations` has it.
 * PUBLISHED: the record is open to everybody; SHARED: its person shows it to callers such as this one; PARTY: the caller belongs to the case;
 * OWN_…: it is the caller's organisation's, profile's, country's, or the caller's own.
 */
export const relations = [
  'PUBLISHED',
  'SHARED',
  'PARTY',
  'OWN_ORGANIZATION',
  'OWN_PROFILE',
  'OWN_COUNTRY',
  'OWN_SYSTEM',
  'OWN_PERSON',
] as const;
export type Relation = (typeof relations)[number];

/** Relations under which somebody reads what is their own, or what is shown to them. */
const plainRelations: readonly Relation[] = ['PUBLISHED', 'SHARED', 'PARTY', 'OWN_ORGANIZATION', 'OWN_PROFILE', 'OWN_SYSTEM', 'OWN_PERSON'];

/** For whose eyes something is. Reads of what is RESTRICTED or PERSONAL are recorded, except by those whose own it is or to whom it is shown. */
export const audiences = ['PUBLIC', 'NETWORK', 'RESTRICTED', 'PERSONAL'] as const;
export type Audience = (typeof audiences)[number];

/** Names for several roles at once. */
export const roleGroups = {
  EVERYONE: roles,
  SIGNED_IN: roles.filter((role) => role !== 'PUBLIC'),
  STAFF: ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

/** The arguments of one `@access` in the SDL. */
export interface WrittenRule {
  /** Alternatives, each `ROLE` or `ROLE:RELATION`. */
  readonly to: readonly string[];
  readonly audience: string;
  readonly whileSuspended: boolean;
}

/** One alternative of a rule. */
export interface Grant {
  readonly roles: readonly Role[];
  /** Null: whatever the record. */
  readonly relation: Relation | null;
}

export interface AccessRule {
  readonly grants: readonly Grant[];
  readonly audience: Audience;
  /** Whether it also holds for members of an organisation whose membership is suspended. */
  readonly whileSuspended: boolean;
}

/** For each relation that the rules about a type name: which of its records it holds for. `field` is the one that is asked for, null for the whole record. */
export type Relations<T, R extends Relation = Relation, Viewer = Caller> = {
  readonly [Name in R]: (viewer: Viewer, field: string | null) => Predicate<T>;
};

/** Reads a rule; throws an Error that names what is wrong with it. */
export function readRule({ to, audience, whileSuspended }: WrittenRule): AccessRule {
  const known = audiences.find((each) => each === audience);
  if (known === undefined) throw new Error(`audience ${JSON.stringify(audience)} is unknown; one of ${audiences.join(', ')}`);
  if (to.length === 0) throw new Error('"to" is empty; name who may, such as EVERYONE or MEMBER:OWN_ORGANIZATION');
  return { grants: to.map(readGrant), audience: known, whileSuspended };
}

function readGrant(text: string): Grant {
  const [name = '', relation, ...rest] = text.split(':');
  const named = Object.hasOwn(roleGroups, name) ? roleGroups[name as keyof typeof roleGroups] : roles.filter((role) => role === name);
  if (named.length === 0) {
    throw new Error(`${JSON.stringify(text)} names no role; one of ${[...Object.keys(roleGroups), ...roles].join(', ')}`);
  }
  if (relation === undefined) return { roles: named, relation: null };
  const known = relations.find((each) => each === relation);
  if (known === undefined || rest.length > 0) {
    throw new Error(`${JSON.stringify(text)} names no relation; after the colon stands one of ${relations.join(', ')}`);
  }
  return { roles: named, relation: known };
}

/** The role that counts for a rule: a member whose organisation is suspended is nobody in particular, unless the rule says otherwise. */
export function actingRole({ whileSuspended }: AccessRule, caller: Caller): Role {
  return caller.suspended && !whileSuspended ? 'PUBLIC' : caller.role;
}

/** Whether the rule lets the caller in for some record at least: what can be known without one. */
export function mayAtAll(rule: AccessRule, caller: Caller): boolean {
  return grantsFor(rule, caller).length > 0;
}

/** Refuses a caller whom the rule lets in for no record, before anything is looked at. `action` names the field to its reader. */
export function refuseByRule(
  rule: AccessRule,
  caller: Caller,
  action: string,
): Refused<'UNAUTHENTICATED' | 'FORBIDDEN' | 'ORGANIZATION_SUSPENDED'> | null {
  if (mayAtAll(rule, caller)) return null;
  // The gateway learns by event who is suspended: a moment after the reinstatement the same request succeeds.
  if (caller.suspended && mayAtAll(rule, { ...caller, suspended: false })) return refuse('ORGANIZATION_SUSPENDED', { action }, [], true);
  return refuseRole(
    caller,
    roles.filter((role) => rule.grants.some((grant) => grant.roles.includes(role))),
    action,
  );
}

/** Which records the rule lets the caller see. */
export function admitted<T, Viewer = Caller>(
  rule: AccessRule,
  relationsOfType: Partial<Relations<T, Relation, Viewer>>,
  caller: Caller,
  viewer: Viewer,
  field: string | null = null,
): Predicate<T> {
  return anyOf(grantsFor(rule, caller), relationsOfType, viewer, field);
}

/** How a rule admits a caller to one record: plainly (it is their own, or shown to them), by the privilege of their role, or not. */
export type Admission = 'PLAIN' | 'PRIVILEGED' | 'DENIED';

/** Judges one record; the same answer as `admitted` gives, with the way in. */
export function admissionOf<T, Viewer = Caller>(
  rule: AccessRule,
  relationsOfType: Partial<Relations<T, Relation, Viewer>>,
  caller: Caller,
  viewer: Viewer,
  field: string | null,
): (record: T) => Admission {
  const grants = grantsFor(rule, caller);
  const isPlain = ({ relation }: Grant) => relation !== null && plainRelations.includes(relation);
  const [plain, privileged] = [grants.filter(isPlain), grants.filter((grant) => !isPlain(grant))].map((some) =>
    anyOf(some, relationsOfType, viewer, field),
  );
  return (record) => (plain && holds(plain, record) ? 'PLAIN' : privileged && holds(privileged, record) ? 'PRIVILEGED' : 'DENIED');
}

function grantsFor(rule: AccessRule, caller: Caller): readonly Grant[] {
  const role = actingRole(rule, caller);
  return rule.grants.filter((grant) => grant.roles.includes(role));
}

function anyOf<T, Viewer>(
  grants: readonly Grant[],
  relationsOfType: Partial<Relations<T, Relation, Viewer>>,
  viewer: Viewer,
  field: string | null,
): Predicate<T> {
  if (grants.some(({ relation }) => relation === null)) return always;
  return any(
    ...grants.map(({ relation }) => {
      const predicate = relation === null ? undefined : relationsOfType[relation];
      if (predicate === undefined) throw new Error(`nothing says when the relation ${relation} holds`);
      return predicate(viewer, field);
    }),
  );
}
