import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** An ISO 4217 currency in force, in capitals. */
export type CurrencyCode = Branded<string, 'CurrencyCode'>;

// ISO 4217 in force in 2026 by minor digits: national and supranational currencies that people pay in; neither withdrawn
// codes (BGN, HRK, ANG, ZWL, ...) nor funds, units of account, precious metals and test codes.
const byMinorUnits: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK
    DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
    KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
    PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  ],
];

const minorUnitsOf: ReadonlyMap<string, number> = new Map(
  byMinorUnits.flatMap(([units, codes]) => codes.split(/\s+/).map((code) => [code, units] as const)),
);

export const currencyCodes: readonly CurrencyCode[] = [...minorUnitsOf.keys()].sort() as CurrencyCode[];

/** Accepts either case. */
export function parseCurrency(text: string): Parsed<CurrencyCode> {
  const code = text.trim().toUpperCase();
  if (!minorUnitsOf.has(code)) return unparsed(`${quoted(text)} is not a currency of ISO 4217 in force`, 'a code such as CNY, THB or VND');
  return parsed(code as CurrencyCode);
}

/** How many decimal digits the currency's minor unit has: 0 for VND, 2 for CNY. */
export function minorUnits(currency: CurrencyCode): number {
  return minorUnitsOf.get(currency) ?? 2;
}
