import { type HeldMandate, roles } from '@cattc/decisions';
import { parseCountry, parseId } from '@cattc/formats';
import { type AuthenticationError, unauthenticated } from './authentication-error.ts';
import { subjectHash } from './subject-hash.ts';
import { actsForCountry, describeAssertions, mayAssert, memberCountries, type TrustedIssuer } from './trusted-issuer.ts';

/** One mandate of a token, as `mandates` lists them. `from` and `to` are days (UTC), both included. */
export interface MandateClaim extends Omit<HeldMandate, 'source'> {
  /** Of a MEMBER in a token: the countries that its issuer may assert members of; absent: every country. */
  readonly within?: readonly string[];
}

/** What a verified token says of its person. */
export interface PersonClaims {
  /** `<issuer name>:<sub>`. */
  readonly person: string;
  /** By which the register's events name the person. */
  readonly subjectHash: string;
  readonly scopes: readonly string[];
  readonly mandates: readonly MandateClaim[];
}

/** What a caller may be goes on to the subgraphs in one header: these bounds keep it within what an HTTP server takes. */
const mandatesAtMost = 50;
const scopesAtMost = 50;
const scopeTextAtMost = 2_000;

/** Reads the claims of a token whose signature holds; a 401 names the claim that is wrong, or goes beyond what its issuer may assert. */
export function readPersonClaims(
  payload: Readonly<Record<string, unknown>>,
  { name, asserts }: Pick<TrustedIssuer, 'name' | 'asserts'>,
): PersonClaims {
  const { sub, scope, mandates } = payload;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (typeof sub !== 'string' || !/^[^\u0000-\u001f\u007f]{1,200}$/.test(sub)) throw wrong('sub', 'is not a text of 1 to 200 characters');
  const person = `${name}:${sub}`;
  return { person, subjectHash: subjectHash(person), scopes: readScopes(scope), mandates: readMandates(mandates, asserts) };
}

function readScopes(scope: unknown): readonly string[] {
  if (scope === undefined || scope === null) return [];
  if (typeof scope !== 'string') throw wrong('scope', 'is not one text of scopes separated by spaces');
  const scopes = [...new Set(scope.split(' ').filter(Boolean))];
  if (scopes.length > scopesAtMost) throw wrong('scope', `has ${scopes.length} scopes; at most ${scopesAtMost} are taken`);
  if (scope.length > scopeTextAtMost) throw wrong('scope', `is longer than ${scopeTextAtMost} characters`);
  if (!scopes.every((each) => /^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/.test(each))) {
    throw wrong('scope', 'has a scope that is longer than 100 characters, or has others than printable ASCII without " and \\');
  }
  return scopes;
}

function readMandates(mandates: unknown, asserts: TrustedIssuer['asserts']): readonly MandateClaim[] {
  if (mandates === undefined || mandates === null) return [];
  if (!Array.isArray(mandates) || mandates.length > mandatesAtMost) {
    throw wrong('mandates', `is not a list of at most ${mandatesAtMost} mandates`);
  }
  const read = mandates.map((mandate: unknown, index) => readMandate(mandate, `mandates[${index}]`, asserts));
  if (new Set(read.map(({ id }) => id)).size < read.length) throw wrong('mandates', 'names an id twice');
  return read;
}

function readMandate(value: unknown, path: string, asserts: TrustedIssuer['asserts']): MandateClaim {
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
  if (actsForCountry(held) && mandate.country === null) {
    throw wrong(`${path}.country`, `is missing; ${held === 'AGENCY' ? 'an AGENCY' : 'a PARTNER_SYSTEM'} acts for one (ISO 3166-1 alpha-2)`);
  }
  if (!mayAssert(asserts, held, mandate.country)) {
    const asserted = mandate.country === null ? held : `${held} for ${mandate.country}`;
    throw wrong(path, `asserts ${asserted}, which its issuer may not; it may assert: ${describeAssertions(asserts)}.`);
  }
  const within = held === 'MEMBER' ? memberCountries(asserts) : undefined;
  return within === undefined ? mandate : { ...mandate, within };
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

function wrong(claim: string, problem: string): AuthenticationError {
  return unauthenticated(`The token's claim ${claim} ${problem}${problem.endsWith('.') ? '' : '.'} Its issuer has to change it.`);
}
