import { expect } from 'chai';
import fc from 'fast-check';
import {
  countryCodes,
  countryName,
  currencyCodes,
  formatMoney,
  minorUnits,
  type Parsed,
  parseCountry,
  parseCurrency,
  parseFord,
  parseIsic,
  parseMoney,
  parseSdg,
  parseTrl,
} from './index.ts';

function accepted<T>(answer: Parsed<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem}; ${answer.expected}`);
  return answer.value;
}

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once, in order, each with a name', () => {
    expect(countryCodes).to.have.length(249);
    expect([...new Set(countryCodes)].sort()).to.deep.equal(countryCodes);
    for (const code of countryCodes) expect(countryName(code, 'en'), code).to.not.equal(code);
  });

  it('include China, the eleven ASEAN countries and nothing that is reserved or user-assigned', () => {
    for (const code of 'CN BN ID KH LA MM MY PH SG TH TL VN'.split(' ')) expect(parseCountry(code).ok, code).to.equal(true);
    for (const code of 'XK EU UK AN SU TP ZZ QM AA 00'.split(' ')) expect(parseCountry(code).ok, code).to.equal(false);
    expect(parseCountry('THA')).to.deep.equal({
      ok: false,
      problem: '"THA" is not a country code of ISO 3166-1',
      expected: 'a two-letter code such as CN, TH or VN',
    });
    expect(parseCountry(' th ')).to.deep.equal({ ok: true, value: 'TH' });
  });

  it('are named in the language asked for, in English when the language is not one', () => {
    const thailand = accepted(parseCountry('TH'));
    expect(countryName(thailand, 'zh-Hans')).to.equal('泰国');
    expect(countryName(thailand, 'th')).to.equal('ไทย');
    expect(countryName(thailand, 'not a tag')).to.equal('Thailand');
  });
});

describe('currencies', () => {
  it('have the minor digits of ISO 4217', () => {
    for (const [code, digits] of Object.entries({
      VND: 0,
      JPY: 0,
      CNY: 2,
      THB: 2,
      IDR: 2,
      LAK: 2,
      MMK: 2,
      KHR: 2,
      BND: 2,
      USD: 2,
      KWD: 3,
    })) {
      expect(minorUnits(accepted(parseCurrency(code))), code).to.equal(digits);
    }
    expect(new Set(currencyCodes).size).to.equal(currencyCodes.length);
  });

  for (const code of ['BGN', 'HRK', 'ANG', 'SLL', 'ZWL', 'CUC', 'DEM', 'XXX', 'XAU', 'RMB', '', 'CN¥']) {
    it(`are refused when withdrawn, no money or unknown: ${JSON.stringify(code)}`, () => {
      expect(parseCurrency(code)).to.include({ ok: false, expected: 'a code such as CNY, THB or VND' });
    });
  }
});

describe('money', () => {
  it('keeps every digit of what was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fc.constantFrom(...currencyCodes), (amount, currency) => {
        const money = accepted(parseMoney({ amount: String(amount), currency }));
        expect(money).to.deep.equal({ amount, currency });
        const shown = formatMoney(money).replace(/[^\d]/g, '');
        expect(BigInt(shown)).to.equal(amount < 0n ? -amount : amount);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  for (const [amount, currency, shown] of [
    ['123450', 'CNY', 'CNY 1,234.50'],
    ['5', 'THB', 'THB 0.05'],
    ['-5', 'THB', '-THB 0.05'],
    ['82000000000', 'VND', 'VND 82,000,000,000'],
    ['1', 'KWD', 'KWD 0.001'],
  ] as const) {
    it(`is shown with the digits of its currency: ${amount} ${currency}`, () => {
      expect(formatMoney(accepted(parseMoney({ amount, currency })), 'en').replaceAll('\u00A0', ' ')).to.equal(shown);
    });
  }

  for (const amount of ['', '1.5', '1e3', '01', '+1', '-0', ' 1', '１', '0x10', '1000000000000000000', 'NaN']) {
    it(`is refused unless it is whole minor units: ${JSON.stringify(amount)}`, () => {
      expect(parseMoney({ amount, currency: 'CNY' }))
        .to.include({ ok: false })
        .and.to.have.property('expected')
        .that.contains('"100"');
    });
  }

  it('is refused in an unknown currency', () => {
    expect(parseMoney({ amount: '1', currency: 'RMB' }))
      .to.include({ ok: false })
      .and.to.have.property('problem')
      .that.contains('RMB');
  });
});

describe('classifications', () => {
  it('accept exactly their ranges of numbers', () => {
    for (const value of [-1, 0, 1, 9, 10, 17, 18, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(parseTrl(value).ok, `TRL ${value}`).to.equal([1, 9].includes(value));
      expect(parseSdg(value).ok, `SDG ${value}`).to.equal([1, 9, 10, 17].includes(value));
    }
  });

  it('accept sections, divisions, groups and classes of ISIC', () => {
    for (const code of ['A', 'U', 'c', '72', '721', '7210']) expect(parseIsic(code).ok, code).to.equal(true);
    for (const code of ['', 'V', '7', '72100', 'C10', '7 2']) expect(parseIsic(code).ok, code).to.equal(false);
  });

  it('accept fields and classes of FORD', () => {
    for (const code of ['1', '6', '2.11', '1.2']) expect(parseFord(code).ok, code).to.equal(true);
    for (const code of ['', '0', '7', '2.', '2.111', '2,11']) expect(parseFord(code).ok, code).to.equal(false);
  });
});
