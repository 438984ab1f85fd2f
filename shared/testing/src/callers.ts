import { type Caller, publicCaller, type Role } from '@cattc/decisions';

/** A caller for a test: a person named after the role, unless said otherwise, who may sign and acts for what is given. */
export function callerOf(role: Role, facts: Partial<Omit<Caller, 'role'>> = {}): Caller {
  if (role === 'PUBLIC') return publicCaller;
  const organization = facts.organization ?? null;
  return {
    person: `${role.toLowerCase().replaceAll('_', '-')}-1`,
    mandate: `mandate-of-${role.toLowerCase()}`,
    role,
    organization,
    profile: null,
    country: null,
    may: 'SIGN',
    scopes: [],
    organizations: organization === null ? [] : [organization],
    mandates: [],
    via: null,
    suspended: false,
    ...facts,
  };
}
