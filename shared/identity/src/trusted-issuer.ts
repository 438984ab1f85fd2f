import { type Role, roles } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';

/** An issuer whose tokens are accepted, with keys from its own JWKS only. */
export interface TrustedIssuer {
  /** 1 to 20 of a-z, 0-9 and `-`: its people are `<name>:<sub>`. */
  readonly name: string;
  readonly issuer: string;
  readonly jwksUri: string;
  readonly audience: string;
  /** The mandates that its tokens may assert; without any an issuer only says who somebody is. */
  readonly asserts: readonly Assertion[];
}

/** The name of the issuer that gives anybody on its machine any token; its people are `local:<sub>`. */
export const localIssuerName = 'local';

/** A claim of every token that issuer gives, by which production knows them whatever name and address it has. */
export const localIssuerClaim = 'cattc_local_issuer';

/**
 * A role that an issuer may assert. A role that acts for a country names those it may be asserted for; MEMBER may name the countries of the
 * organisations that it may be asserted for.
 */
export interface Assertion {
  readonly role: Role;
  readonly countries: readonly string[] | '*';
}

/** Whether a role's mandate names the country that it is for. */
export function actsForCountry(role: Role): boolean {
  return role === 'AGENCY' || role === 'PARTNER_SYSTEM';
}

/** The countries whose organisations an issuer may assert members of; undefined: of every country. */
export function memberCountries(asserts: readonly Assertion[]): readonly string[] | undefined {
  const countries = asserts.find(({ role }) => role === 'MEMBER')?.countries;
  return countries === undefined || countries === '*' || countries.length === 0 ? undefined : countries;
}

/** Whether an issuer may assert a mandate: the role where it is listed, and with it no country but those listed beside. */
export function mayAssert(asserts: readonly Assertion[], role: Role, country: string | null): boolean {
  return asserts.some(
    (allowed) => allowed.role === role && (country === null || (actsForCountry(role) && isAmong(allowed.countries, country))),
  );
}

function isAmong(countries: Assertion['countries'], country: string): boolean {
  return countries === '*' || countries.includes(country);
}

/** What an issuer may assert, for a person to read. */
export function describeAssertions(asserts: readonly Assertion[]): string {
  if (asserts.length === 0) return 'no mandate';
  const places = ({ role, countries }: Assertion) =>
    countries === '*' ? (actsForCountry(role) ? 'every country' : '') : countries.join(', ');
  return asserts.map((allowed) => `${allowed.role}${places(allowed) && ` for ${places(allowed)}`}`).join('; ');
}

type ReadIssuers = { ok: true; value: readonly TrustedIssuer[] } | { ok: false; problem: string; expected: string };

const expectedIssuers =
  'a list of {"name":"th","issuer":"https://…","jwksUri":"https://…","audience":"cattc","asserts":[{"role":"AGENCY","countries":["TH"]},{"role":"MEMBER","countries":["TH"]}]}, each name and each issuer once';

/** Reads the list of trusted issuers from parsed JSON. */
export function parseTrustedIssuers(value: unknown): ReadIssuers {
  const wrong = (problem: string): ReadIssuers => ({ ok: false, problem, expected: expectedIssuers });
  if (!Array.isArray(value) || value.length === 0) return wrong('is no list of issuers');
  const issuers: TrustedIssuer[] = [];
  for (const [index, item] of value.entries()) {
    const { name, issuer, jwksUri, audience, asserts = [], ...others } = (item ?? {}) as Record<string, unknown>;
    const unknown = Object.keys(others)[0];
    if (unknown !== undefined) return wrong(`item ${index + 1} has the unknown key ${JSON.stringify(unknown.slice(0, 40))}`);
    if (typeof name !== 'string' || !/^[a-z0-9-]{1,20}$/.test(name))
      return wrong(`item ${index + 1} has no valid name (1 to 20 of a-z, 0-9, -)`);
    if (!isHttpUrl(issuer)) return wrong(`item ${index + 1} has no valid issuer`);
    if (!isHttpUrl(jwksUri)) return wrong(`item ${index + 1} has no valid jwksUri`);
    if (typeof audience !== 'string' || !audience) return wrong(`item ${index + 1} has no valid audience`);
    const allowed = readAssertions(asserts);
    if (typeof allowed === 'string') return wrong(`item ${index + 1}: ${allowed}`);
    issuers.push({ name, issuer, jwksUri, audience, asserts: allowed });
  }
  if (new Set(issuers.map(({ issuer }) => issuer)).size < issuers.length) return wrong('names an issuer twice');
  if (new Set(issuers.map(({ name }) => name)).size < issuers.length) return wrong('gives a name twice');
  return { ok: true, value: issuers };
}

/** The assertions, or what is wrong with them. */
function readAssertions(value: unknown): readonly Assertion[] | string {
  if (!Array.isArray(value)) return 'asserts is no list';
  const read: Assertion[] = [];
  for (const [index, item] of value.entries()) {
    const path = `asserts[${index}]`;
    const { role, countries, ...others } = (item ?? {}) as Record<string, unknown>;
    const known = roles.find((candidate) => candidate === role && candidate !== 'PUBLIC');
    if (known === undefined) return `${path}.role is none of ${roles.filter((candidate) => candidate !== 'PUBLIC').join(', ')}`;
    if (Object.keys(others).length > 0) return `${path} has more than role and countries`;
    if (read.some((earlier) => earlier.role === known)) return `${path}.role ${known} stands there twice`;
    if (!actsForCountry(known) && (known !== 'MEMBER' || countries === undefined)) {
      if (countries !== undefined) return `${path}.countries has no meaning for ${known}, which acts for no country`;
      read.push({ role: known, countries: [] });
      continue;
    }
    if (countries !== '*' && !isCountries(countries))
      return `${path}.countries is missing: a list of ISO 3166-1 codes such as ["TH"], or "*"`;
    read.push({ role: known, countries });
  }
  return read;
}

function isCountries(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((code) => {
      const parsed = typeof code === 'string' ? parseCountry(code) : undefined;
      return parsed?.ok === true && parsed.value === code;
    })
  );
}

function isHttpUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}
