import type { Caller, HeldMandate } from '@cattc/decisions';
import { AuthenticationError } from './authentication-error.ts';
import type { MandateClaim, PersonClaims } from './claims.ts';

const toldAtMost = 20;

/** The caller that a person is in one request: under their only live mandate, or under the one that `acting-as` names. */
export function chooseCaller(claims: PersonClaims, actingAs: string | undefined, now: Date): Caller {
  const today = now.toISOString().slice(0, 10);
  const live = claims.mandates.filter(({ from, to }) => (from === null || from <= today) && (to === null || today <= to));
  const mandate = chooseMandate(claims.mandates, live, actingAs);
  const organizations = [...new Set(live.map(({ organization }) => organization).filter((id) => id !== null))];
  const { id, role, organization, profile, country, may } = mandate;
  return Object.freeze({
    person: claims.person,
    mandate: id,
    role,
    organization,
    profile,
    country,
    may,
    scopes: claims.scopes,
    organizations,
    mandates: live.slice(0, toldAtMost).map(heldMandate),
    via: null,
    suspended: false,
  });
}

function heldMandate({ id, role, organization, profile, country, may, from, to }: MandateClaim): HeldMandate {
  return { id, role, organization, profile, country, may, from, to, source: 'ISSUER' };
}

function chooseMandate(held: readonly MandateClaim[], live: readonly MandateClaim[], actingAs: string | undefined): MandateClaim {
  const [first] = live;
  const named = live.map(describeMandate).join(', ');
  if (!first) throw withoutMandate(held);
  if (actingAs === undefined) {
    if (live.length === 1) return first;
    throw new AuthenticationError(400, 'ACTING_AS_REQUIRED', `You hold several mandates; choose one with the header acting-as: ${named}.`);
  }
  const chosen = live.find(({ id }) => id === actingAs);
  if (chosen) return chosen;
  if (held.some(({ id }) => id === actingAs)) {
    throw new AuthenticationError(
      403,
      'MANDATE_ENDED',
      `The mandate that the header acting-as names is not in force today; yours in force: ${named}.`,
    );
  }
  throw new AuthenticationError(
    400,
    'ACTING_AS_UNKNOWN',
    `The header acting-as names no mandate of yours that is in force; yours: ${named}.`,
  );
}

function withoutMandate(held: readonly MandateClaim[]): AuthenticationError {
  if (held.length > 0) {
    return new AuthenticationError(
      403,
      'MANDATE_ENDED',
      'None of your mandates is in force today; ask whoever granted them for a new one.',
    );
  }
  return new AuthenticationError(
    403,
    'NO_MANDATE',
    'The token says who you are, but you hold no mandate here; ask for one, or leave the authorization header away to read what is public.',
  );
}

function describeMandate({ id, role, organization, profile, country }: MandateClaim): string {
  const place = organization ?? profile ?? country;
  return `${id} (${role}${place === null ? '' : ` for ${place}`})`;
}
