import { type CurrencyCode, minorUnits, parseCurrency } from './currency.ts';
import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** An exact amount in integer minor units of its currency: 1,234.50 yuan is 123450n CNY. */
export type Money = Branded<{ readonly amount: bigint; readonly currency: CurrencyCode }, 'Money'>;

const shape = /^-?(?:0|[1-9]\d*)$/;
const mostDigits = 18; // fits a bigint column

/** Takes the amount as a decimal string of minor units, as it travels in GraphQL and in events. */
export function parseMoney({ amount, currency }: { amount: string; currency: string }): Parsed<Money> {
  const code = parseCurrency(currency);
  if (!code.ok) return code;
  const digits = minorUnits(code.value);
  const expected = `whole minor units as a decimal string of at most ${mostDigits} digits; 1 ${code.value} is written "1${'0'.repeat(digits)}"`;
  if (!shape.test(amount) || amount === '-0') return unparsed(`${quoted(amount)} is not an integer`, expected);
  if (amount.replace('-', '').length > mostDigits) return unparsed(`${quoted(amount)} has too many digits`, expected);
  return parsed({ amount: BigInt(amount), currency: code.value } as Money);
}

/** The amount in the currency's major unit for people, e.g. `CNY 1,234.50` in English. */
export function formatMoney(money: Money, language = 'en'): string {
  const digits = minorUnits(money.currency);
  const unsigned = String(money.amount < 0n ? -money.amount : money.amount).padStart(digits + 1, '0');
  const whole = unsigned.slice(0, unsigned.length - digits);
  const fraction = unsigned.slice(unsigned.length - digits);
  const decimal = `${money.amount < 0n ? '-' : ''}${whole}${digits > 0 ? `.${fraction}` : ''}` as `${number}`;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimal);
}
