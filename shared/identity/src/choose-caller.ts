import { type Caller, type HeldMandate, isStaff } from '@cattc/decisions';
import { AuthenticationError, unauthenticated } from './authentication-error.ts';
import type { MandateClaim, PersonClaims } from './claims.ts';
import type { Directory, RegisteredMandate, Standing } from './directory.ts';

/** One of a person's mandates with who says so; of one that the register granted, what a machine may do under it and whom it stands in for. */
export type Held = MandateClaim & Partial<Pick<RegisteredMandate, 'scopes' | 'deputyOf'>> & { readonly source: HeldMandate['source'] };

const toldAtMost = 20;

/**
 * The caller that a person is in one request: under their only mandate in force, or under the one that `acting-as` names. Mandates come from the
 * token and from the register; where the register knows a mandate's id, its word alone counts, and of mandates for the same thing its own is taken.
 */
export function chooseCaller(claims: PersonClaims, directory: Directory, actingAs: string | undefined, now: Date): Caller {
  directory.requireKnown();
  const standing = directory.standingOf(claims.subjectHash);
  if (standing?.suspension === 'EVERY_MANDATE') throw personSuspended();
  const held = heldBy(claims, standing, directory);
  const lasting = inForce(held, directory, now);
  const live = lettingIn(lasting, standing, directory);
  if (standing?.suspension && live.length === 0) throw personSuspended();
  const mandate = chooseMandate(held, live, standing, actingAs);
  const { id, role, organization, profile, country, may } = mandate;
  if (role === 'PARTNER_SYSTEM') requireActiveSystem(directory, claims.subjectHash);
  return Object.freeze({
    person: claims.person,
    mandate: id,
    role,
    organization,
    profile,
    country,
    may,
    scopes: scopesUnder(mandate, claims.scopes),
    organizations: organizationsOf(lasting),
    mandates: live.slice(0, toldAtMost).map(asHeld),
    via: null,
    suspended: role === 'MEMBER' && organization !== null && directory.isSuspendedMember(organization),
  });
}

/** Of these mandates those that have begun, have not ended, and are for no organisation that has left the register. */
export function inForce<M extends MandateClaim>(mandates: readonly M[], directory: Directory, now: Date): readonly M[] {
  const today = now.toISOString().slice(0, 10);
  return mandates.filter(
    ({ from, to, organization }) =>
      (from === null || from <= today) && (to === null || today <= to) && (organization === null || !directory.isWithdrawn(organization)),
  );
}

/**
 * Of a person's mandates those that no suspension shuts out: neither the person's, nor that of the holder for whom a deputy stands in. The others
 * rest; their organisations are the person's all the same.
 */
export function lettingIn<M extends Pick<Held, 'role' | 'deputyOf'>>(
  mandates: readonly M[],
  standing: Standing | undefined,
  directory: Directory,
): readonly M[] {
  return mandates.filter(
    (mandate) => !isShutOut(standing, mandate) && !(mandate.deputyOf && isShutOut(directory.holderOf(mandate.deputyOf), mandate)),
  );
}

function isShutOut(standing: Standing | undefined, mandate: Pick<Held, 'role'>): boolean {
  if (standing === undefined || standing.suspension === null) return false;
  return standing.suspension === 'EVERY_MANDATE' || !isStaff(mandate);
}

export function organizationsOf(mandates: readonly MandateClaim[]): readonly string[] {
  return [...new Set(mandates.map(({ organization }) => organization).filter((id) => id !== null))];
}

export function asHeld({ id, role, organization, profile, country, may, from, to, source }: Held): HeldMandate {
  return { id, role, organization, profile, country, may, from, to, source };
}

/** A mandate of the register; who holds one for an organisation whose record was merged acts for its survivor. */
export function registered(mandate: RegisteredMandate, directory: Directory): Held {
  return { ...atSurvivor(mandate, directory), source: 'NETWORK' };
}

function atSurvivor<M extends MandateClaim>(mandate: M, directory: Directory): M {
  const survivor = mandate.organization === null ? null : directory.survivorOf(mandate.organization);
  return survivor === mandate.organization ? mandate : { ...mandate, organization: survivor };
}

export function describeMandate({ id, role, organization, profile, country }: MandateClaim): string {
  const place = organization ?? profile ?? country;
  return `${id} (${role}${place === null ? '' : ` for ${place}`})`;
}

function heldBy(claims: PersonClaims, standing: Standing | undefined, directory: Directory): readonly Held[] {
  return [
    ...claims.mandates
      .filter(({ id }) => !directory.hasMandate(id))
      .map((mandate): Held => {
        const meant = atSurvivor(mandate, directory);
        requireWithin(meant, directory);
        return { ...meant, source: 'ISSUER' };
      }),
    ...(standing?.mandates ?? []).map((mandate) => registered(mandate, directory)),
  ];
}

/** A national issuer asserts members of its own country's organisations alone, as the register has them. */
function requireWithin({ within, role, organization }: MandateClaim, directory: Directory): void {
  const country = organization === null ? undefined : directory.countryOf(organization);
  if (within === undefined || (country !== undefined && within.includes(country))) return;
  throw unauthenticated(
    `The token asserts ${role} for ${organization}, which the register does not have in ${within.join(', ')}; its issuer may assert members of organisations there alone.`,
  );
}

/** Under a mandate of the register a machine may do what the mandate says, as far as its token does not say less. */
function scopesUnder({ role, scopes }: Held, ofToken: readonly string[]): readonly string[] {
  if (role !== 'PARTNER_SYSTEM' || scopes === undefined) return ofToken;
  return ofToken.length === 0 ? scopes : scopes.filter((scope) => ofToken.includes(scope));
}

function requireActiveSystem(directory: Directory, subjectHash: string): void {
  const systems = directory.systemsOf(subjectHash);
  if (systems.length === 0 || systems.some(({ active }) => active)) return;
  throw new AuthenticationError(
    403,
    'SYSTEM_SUSPENDED',
    "This partner's system is suspended; the secretariat tells why and reinstates it.",
  );
}

function chooseMandate(held: readonly Held[], live: readonly Held[], standing: Standing | undefined, actingAs: string | undefined): Held {
  const [first] = live;
  const named = () => live.map(describeMandate).join(', ');
  const ended = (id: string) => held.some((mandate) => mandate.id === id) || (standing?.revoked.has(id) ?? false);
  if (!first) throw withoutMandate(held.length > 0 || (standing?.revoked.size ?? 0) > 0);
  if (actingAs === undefined) {
    // What token and register say alike leaves nothing to choose.
    if (live.every((other) => isAlike(first, other))) return live.find(({ source }) => source === 'NETWORK') ?? first;
    throw new AuthenticationError(
      400,
      'ACTING_AS_REQUIRED',
      `You hold several mandates; choose one with the header acting-as: ${named()}.`,
    );
  }
  const chosen = live.find(({ id }) => id === actingAs);
  if (chosen) return chosen;
  if (ended(actingAs)) {
    throw new AuthenticationError(
      403,
      'MANDATE_ENDED',
      `The mandate that the header acting-as names is not in force; yours in force: ${named()}.`,
    );
  }
  throw new AuthenticationError(
    400,
    'ACTING_AS_UNKNOWN',
    `The header acting-as names no mandate of yours that is in force; yours: ${named()}.`,
  );
}

function isAlike(a: Held, b: Held): boolean {
  return a.role === b.role && a.organization === b.organization && a.profile === b.profile && a.country === b.country && a.may === b.may;
}

function withoutMandate(hadOne: boolean): AuthenticationError {
  if (hadOne) {
    return new AuthenticationError(403, 'MANDATE_ENDED', 'None of your mandates is in force; ask whoever granted them for a new one.');
  }
  return new AuthenticationError(
    403,
    'NO_MANDATE',
    'The token says who you are, but you hold no mandate here; ask for one, or leave the authorization header away to read what is public.',
  );
}

function personSuspended(): AuthenticationError {
  return new AuthenticationError(403, 'PERSON_SUSPENDED', 'You are suspended here; the secretariat tells why and reinstates you.');
}
