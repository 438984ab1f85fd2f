import { type Caller, type Role, roles } from '@cattc/decisions';
import { parseCountry, parseId } from '@cattc/formats';
import { AuthenticationError, unauthenticated } from './authentication-error.ts';

/** One mandate of a token, as `mandates` lists them. `from` and `to` are days (UTC), both included. */
export interface MandateClaim {
  readonly id: string;
  readonly role: Role;
  readonly organization: string | null;
  readonly profile: string | null;
  readonly country: string | null;
  readonly may: 'EDIT' | 'SIGN';
  readonly from: string | null;
  readonly to: string | null;
}

/** What a verified token says of its person. */
export interface PersonClaims {
  readonly person: string;
  readonly scopes: readonly string[];
  readonly mandates: readonly MandateClaim[];
}

const mandatesAtMost = 100;

/** Reads the claims of a token whose signature holds; a 401 names the claim that is wrong. */
export function readPersonClaims(payload: Readonly<Record<string, unknown>>): PersonClaims {
  const { sub, scope = '', mandates } = payload;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (typeof sub !== 'string' || !/^[^\u0000-\u001f\u007f]{1,200}$/.test(sub)) throw wrong('sub', 'is not a text of 1 to 200 characters');
  if (typeof scope !== 'string') throw wrong('scope', 'is not one text of scopes separated by spaces');
  if (!Array.isArray(mandates) || mandates.length === 0 || mandates.length > mandatesAtMost) {
    throw wrong('mandates', `is not a list of 1 to ${mandatesAtMost} mandates`);
  }
  const read = mandates.map((mandate: unknown, index) => readMandate(mandate, `mandates[${index}]`));
  if (new Set(read.map(({ id }) => id)).size < read.length) throw wrong('mandates', 'names an id twice');
  return { person: sub, scopes: scope.split(' ').filter(Boolean), mandates: read };
}

/** The caller that a person is in one request: under their only live mandate, or under the one that `acting-as` names. */
export function chooseCaller(claims: PersonClaims, actingAs: string | undefined, now: Date): Caller {
  const today = now.toISOString().slice(0, 10);
  const live = claims.mandates.filter(({ from, to }) => (from === null || from <= today) && (to === null || today <= to));
  const [first] = live;
  if (!first) throw unauthenticated('None of the mandates in the token is in force today; ask for one and get a new token.');
  const named = live.map(describeMandate).join(', ');
  const mandate = actingAs === undefined ? first : live.find(({ id }) => id === actingAs);
  if (!mandate) {
    throw new AuthenticationError(
      400,
      'ACTING_AS_UNKNOWN',
      `The header acting-as names no mandate of yours that is in force; yours: ${named}.`,
    );
  }
  if (actingAs === undefined && live.length > 1) {
    throw new AuthenticationError(400, 'ACTING_AS_REQUIRED', `You hold several mandates; choose one with the header acting-as: ${named}.`);
  }
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
  });
}

function readMandate(value: unknown, path: string): MandateClaim {
  if (typeof value !== 'object' || value === null) throw wrong(path, 'is not an object');
  const { id, role, organization, profile, country, may, from, to } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w.:-]{1,100}$/.test(id)) throw wrong(`${path}.id`, 'is not an id of letters, digits and _ . : -');
  const held = roles.find((candidate) => candidate === role && candidate !== 'PUBLIC');
  if (!held) throw wrong(`${path}.role`, `is not one of ${roles.filter((candidate) => candidate !== 'PUBLIC').join(', ')}`);
  if (may !== 'EDIT' && may !== 'SIGN') throw wrong(`${path}.may`, 'is neither EDIT nor SIGN');
  const mandate: MandateClaim = {
    id,
    role: held,
    may,
    organization: optional(organization, `${path}.organization`, (text) => parseId('org', text)),
    profile: optional(profile, `${path}.profile`, (text) => parseId('tal', text)),
    country: optional(country, `${path}.country`, parseCountry),
    from: optional(from, `${path}.from`, parseDay),
    to: optional(to, `${path}.to`, parseDay),
  };
  if (held === 'MEMBER' && mandate.organization === null) throw wrong(`${path}.organization`, 'is missing; a MEMBER acts for one');
  if ((held === 'AGENCY' || held === 'PARTNER_SYSTEM') && mandate.country === null) {
    throw wrong(`${path}.country`, `is missing; ${held === 'AGENCY' ? 'an AGENCY' : 'a PARTNER_SYSTEM'} acts for one (ISO 3166-1 alpha-2)`);
  }
  return mandate;
}

type Read = { ok: true; value: string } | { ok: false; expected: string };

function optional(value: unknown, path: string, parse: (text: string) => Read): string | null {
  if (value === undefined || value === null) return null;
  const parsed: Read = typeof value === 'string' ? parse(value) : { ok: false, expected: 'a text' };
  if (!parsed.ok) throw wrong(path, `is not valid; expected: ${parsed.expected}`);
  return parsed.value;
}

function parseDay(text: string): Read {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return real ? { ok: true, value: text } : { ok: false, expected: 'a day such as 2026-12-31' };
}

function describeMandate({ id, role, organization, profile, country }: MandateClaim): string {
  const place = organization ?? profile ?? country;
  return `${id} (${role}${place === null ? '' : ` for ${place}`})`;
}

function wrong(claim: string, problem: string): AuthenticationError {
  return unauthenticated(`The token's claim ${claim} ${problem}. Its issuer has to change it.`);
}
