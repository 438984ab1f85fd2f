import { parseLanguage } from './language.ts';
import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** An officially assigned ISO 3166-1 alpha-2 code, in capitals. */
export type CountryCode = Branded<string, 'CountryCode'>;

/** All 249 officially assigned codes of ISO 3166-1, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
DE DJ DK DM DO DZ
EC EE EG EH ER ES ET
FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
HK HM HN HR HT HU
ID IE IL IM IN IO IQ IR IS IT
JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ
LA LB LC LI LK LR LS LT LU LV LY
MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
NA NC NE NF NG NI NL NO NP NR NU NZ
OM
PA PE PF PG PH PK PL PM PN PR PS PT PW PY
QA
RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ
VA VC VE VG VI VN VU
WF WS
YE YT
ZA ZM ZW`
  .trim()
  .split(/\s+/) as CountryCode[];

const known: ReadonlySet<string> = new Set(countryCodes);

/** Accepts either case. */
export function parseCountry(text: string): Parsed<CountryCode> {
  const code = text.trim().toUpperCase();
  if (!known.has(code)) return unparsed(`${quoted(text)} is not a country code of ISO 3166-1`, 'a two-letter code such as CN, TH or VN');
  return parsed(code as CountryCode);
}

const names = new Map<string, Intl.DisplayNames>();

/** The country's name in a language; in English where the text is no language tag, or the runtime does not know the language. */
export function countryName(code: CountryCode, language: string): string {
  return displayNames(language).of(code) ?? code;
}

/** The language that most people of a country write, such as `th` of TH. */
export function countryLanguage(code: CountryCode): string {
  return new Intl.Locale(`und-${code}`).maximize().language;
}

function displayNames(language: string): Intl.DisplayNames {
  const held = names.get(language);
  if (held !== undefined) return held;
  // The runtime takes a time that grows with the square of a tag's length.
  if (!parseLanguage(language).ok) return displayNames('en');
  let made: Intl.DisplayNames;
  try {
    made = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    return displayNames('en');
  }
  // Languages come from callers, so the table is bounded.
  if (names.size >= 64) names.clear();
  names.set(language, made);
  return made;
}
