import { type CountryCode, parseCountry } from './country.ts';
import { type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** An id that a country gave a legal entity, in its canonical form. */
export interface NationalId {
  readonly country: CountryCode;
  readonly scheme: NationalIdScheme;
  readonly value: string;
}

interface Scheme {
  /** The country that gives it; null where any may. */
  readonly country: string | null;
  /** What people write between its characters. */
  readonly separators: RegExp;
  readonly shape: RegExp;
  readonly expected: string;
  /** What of a well-shaped value does not agree with its check character; absent where no check is published. */
  readonly disagreement?: (value: string) => string | null;
}

/**
 * The schemes that are known, each with its rule. A check is made only where the country's own rule is published or its register follows
 * it without exception; a refusal of an id that a country gave would keep a firm out.
 */
const schemes = {
  // GB 32100-2015, 法人和其他组织统一社会信用代码编码规则: 17 characters and a check character, mod 31 with the weights 3^(i-1).
  CN_USCC: {
    country: 'CN',
    separators: /[\s-]/g,
    shape: /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/,
    expected: 'a unified social credit code of 18 characters (digits and capital letters without I, O, S, V, Z)',
    disagreement: (value) => checkCharacter(value, usccCheck(value.slice(0, 17))),
  },
  // ACRA's Unique Entity Number (uen.gov.sg): nnnnnnnnX for businesses, yyyynnnnnX for local companies, TyyPQnnnnX for others.
  SG_UEN: {
    country: 'SG',
    separators: /[\s-]/g,
    shape: /^(?:\d{8}[A-Z]|(?:18|19|20)\d{7}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z])$/,
    expected: 'a unique entity number such as 199901234A, 52812345B or T08LL1234C',
  },
  // 13 digits, the first 0; the last as in every Thai 13-digit id: 11 minus the sum of the digits times 13 to 2, mod 11, its last digit.
  TH_JURISTIC_PERSON: {
    country: 'TH',
    separators: /[\s-]/g,
    shape: /^0\d{12}$/,
    expected: 'a registration number of a juristic person: 13 digits that begin with 0',
    disagreement: (value) => checkCharacter(value, String((11 - (weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10)),
  },
  // Thông tư 105/2020/TT-BTC: 10 digits (province, number, check digit), and -nnn for a dependent unit; the check is 10 minus the
  // weighted sum mod 11. Numbers whose check would be 10 are not given out.
  VN_MST: {
    country: 'VN',
    separators: /[\s.-]/g,
    shape: /^\d{10}(?:\d{3})?$/,
    expected: 'a tax code of 10 digits, or 13 for a dependent unit',
    disagreement: (value) => checkCharacter(value.slice(0, 10), String(10 - (weighted(value, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11))),
  },
  // PMK 112/PMK.03/2022: 16 digits, for bodies a 0 before the former 15; no check is published.
  ID_NPWP: {
    country: 'ID',
    separators: /[\s.-]/g,
    shape: /^(?:0\d{15}|\d{15})$/,
    expected: 'a taxpayer number of 15 digits, or 16 that begin with 0',
  },
  // PP 5/2021: Nomor Induk Berusaha, 13 digits; no check is published.
  ID_NIB: { country: 'ID', separators: /[\s.-]/g, shape: /^\d{13}$/, expected: 'a business identification number of 13 digits' },
  // SSM, since 11 October 2019: year of registration, kind of entity (01 to 06), six digits; no check is published.
  MY_SSM: {
    country: 'MY',
    separators: /[\s-]/g,
    shape: /^(?:18|19|20)\d{2}0[1-6]\d{6}$/,
    expected: 'a registration number of 12 digits: year, kind of entity (01 to 06), six digits',
  },
  // BIR Revenue Regulations 7-2012: 9 digits, and 3 to 5 for a branch; no check is published.
  PH_TIN: {
    country: 'PH',
    separators: /[\s-]/g,
    shape: /^\d{9}(?:\d{3}|\d{5})?$/,
    expected: 'a taxpayer identification number of 9 digits, or 12 or 14 with a branch code',
  },
  // For every country whose rule is not known here.
  REGISTRATION: {
    country: null,
    separators: /\s/g,
    shape: /^[0-9A-Z](?:[0-9A-Z./-]{0,38}[0-9A-Z])$/,
    expected: "the number under which a country's register of companies keeps it: 2 to 40 letters and digits",
  },
} as const satisfies Record<string, Scheme>;

export type NationalIdScheme = keyof typeof schemes;

export const nationalIdSchemes = Object.keys(schemes) as readonly NationalIdScheme[];

/** Reads an id of a scheme however it is spaced and dotted. `country` may be left out where the scheme belongs to one. */
export function parseNationalId(scheme: NationalIdScheme, country: string | null, value: string): Parsed<NationalId> {
  const rule: Scheme = schemes[scheme];
  const given = country ?? rule.country;
  if (given === null) return unparsed(`${scheme} does not say of which country it is`, 'the country that gave it');
  const read = parseCountry(given);
  if (!read.ok) return read;
  if (rule.country !== null && read.value !== rule.country)
    return unparsed(`${scheme} is not given by ${read.value}`, `the country ${rule.country}`);
  const id = value.length > 100 ? value : value.replace(rule.separators, '').toUpperCase();
  if (!rule.shape.test(id)) return unparsed(`${quoted(value)} has not the form of ${scheme}`, rule.expected);
  const disagreement = rule.disagreement?.(id) ?? null;
  if (disagreement !== null) return unparsed(disagreement, rule.expected);
  return parsed({ country: read.value, scheme, value: id });
}

const usccCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function usccCheck(seventeen: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of seventeen) {
    sum += usccCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return usccCharacters.charAt((31 - (sum % 31)) % 31);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0);
}

function checkCharacter(value: string, right: string): string | null {
  const last = value.slice(-1);
  return last === right ? null : `the check character ${last} of ${quoted(value)} does not match its other characters`;
}
