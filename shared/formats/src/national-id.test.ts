import { expect } from 'chai';
import fc from 'fast-check';
import { type NationalIdScheme, nationalIdSchemes, parseNationalId } from './index.ts';

describe('national ids of organisations', () => {
  const right: readonly (readonly [scheme: NationalIdScheme, text: string, country: string, value: string])[] = [
    ['CN_USCC', '91350100M000100Y43', 'CN', '91350100M000100Y43'],
    ['CN_USCC', '9111 0000 6000 3734 1l', 'CN', '91110000600037341L'],
    ['SG_UEN', '197401143C', 'SG', '197401143C'],
    ['SG_UEN', '00192200m', 'SG', '00192200M'],
    ['SG_UEN', 'T01FC6132D', 'SG', 'T01FC6132D'],
    ['TH_JURISTIC_PERSON', '0-1075-44000-10-8', 'TH', '0107544000108'],
    ['TH_JURISTIC_PERSON', '0994000617721', 'TH', '0994000617721'],
    ['VN_MST', '0300588569', 'VN', '0300588569'],
    ['VN_MST', '0314409058-002', 'VN', '0314409058002'],
    ['ID_NPWP', '01.312.166.0-091.000', 'ID', '013121660091000'],
    ['ID_NPWP', '0013121660091000', 'ID', '0013121660091000'],
    ['ID_NIB', '9120001234567', 'ID', '9120001234567'],
    ['MY_SSM', '198901012234', 'MY', '198901012234'],
    ['PH_TIN', '239-393-062-000', 'PH', '239393062000'],
  ];

  it('are read however they are spaced and dotted', () => {
    for (const [scheme, text, country, value] of right) {
      expect(parseNationalId(scheme, null, text), text).to.deep.equal({ ok: true, value: { scheme, country, value } });
    }
    const registered = parseNationalId('REGISTRATION', 'kh', 'co. 1234/2019 e');
    expect(registered).to.deep.equal({ ok: true, value: { scheme: 'REGISTRATION', country: 'KH', value: 'CO.1234/2019E' } });
  });

  it('are refused with what is wrong with them and what would be right', () => {
    for (const [scheme, text, country, part] of [
      ['CN_USCC', '91350100M000100Y44', null, 'check character 4'],
      ['CN_USCC', '91350100M000100Y4', null, 'has not the form'],
      ['CN_USCC', '91350100I000100Y43', null, 'has not the form'],
      ['TH_JURISTIC_PERSON', '0107544000109', null, 'check character 9'],
      ['TH_JURISTIC_PERSON', '1107544000108', null, 'has not the form'],
      ['VN_MST', '0300588568', null, 'check character 8'],
      ['VN_MST', '0300588568001', null, 'check character 8'],
      ['VN_MST', '03005885690', null, 'has not the form'],
      ['MY_SSM', '198907012234', null, 'has not the form'],
      ['SG_UEN', '1974011430', null, 'has not the form'],
      ['PH_TIN', '23939306', null, 'has not the form'],
      ['CN_USCC', '91350100M000100Y43', 'TH', 'is not given by TH'],
      ['REGISTRATION', '1234', null, 'of which country'],
      ['REGISTRATION', '1234', 'XX', 'XX'],
      ['REGISTRATION', '-', 'KH', 'has not the form'],
      ['ID_NIB', '9'.repeat(100_000), null, 'has not the form'],
    ] as const) {
      const answer = parseNationalId(scheme, country, text);
      expect(answer.ok ? '' : `${answer.problem}`, text).to.include(part);
    }
  });

  it('whose check tells every wrong digit are refused when one is another', () => {
    for (const scheme of ['CN_USCC', 'VN_MST'] as const) {
      for (const [of, , , value] of right) {
        if (of !== scheme || value.length === 13) continue;
        fc.assert(
          fc.property(fc.nat(value.length - 1), fc.nat(9), (place, digit) => {
            const other = `${value.slice(0, place)}${digit}${value.slice(place + 1)}`;
            expect(parseNationalId(scheme, null, other).ok).to.equal(other === value);
          }),
          { seed: 20_261_123, numRuns: 300 },
        );
      }
    }
  });

  it('never throw, and read what they answer as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nationalIdSchemes), fc.string({ unit: 'grapheme', maxLength: 60 }), (scheme, text) => {
        const answer = parseNationalId(scheme, null, text);
        if (answer.ok) expect(parseNationalId(scheme, answer.value.country, answer.value.value)).to.deep.equal(answer);
      }),
      { seed: 20_261_123 },
    );
  });
});
