import { expect } from 'chai';
import { localizedName } from './organization-name.ts';

const label = (value: string, lang: string | null) => ({ value, lang, kind: 'LABEL' as const });

describe('the name of an organisation for a reader', () => {
  const names = [
    { value: 'NUOL', lang: null, kind: 'ACRONYM' as const },
    label('ມະຫາວິທະຍາໄລແຫ່ງຊາດ', 'lo'),
    label('National University of Laos', 'en'),
    label('老挝国立大学', 'zh-Hans'),
    label('老撾國立大學', 'zh-Hant'),
    label('มหาวิทยาลัยแห่งชาติลาว', 'th'),
    label('សាកលវិទ្យាល័យជាតិឡាវ', 'km'),
    label('လာအိုအမျိုးသားတက္ကသိုလ်', 'my'),
    label('Đại học Quốc gia Lào', 'vi'),
    label('Pambansang Unibersidad ng Laos', 'fil'),
    { value: 'Universitas Laos', lang: 'id', kind: 'ALIAS' as const },
  ];
  const first = 'NUOL';
  const english = 'National University of Laos';

  for (const [wish, value, lang, isFallback] of [
    ['zh-Hans', '老挝国立大学', 'zh-Hans', false],
    ['zh', '老挝国立大学', 'zh-Hans', false],
    ['zh-CN', '老挝国立大学', 'zh-Hans', false],
    ['zh-Hant', '老撾國立大學', 'zh-Hant', false],
    ['zh-TW', '老撾國立大學', 'zh-Hant', false],
    ['th', 'มหาวิทยาลัยแห่งชาติลาว', 'th', false],
    ['lo-LA', 'ມະຫາວິທະຍາໄລແຫ່ງຊາດ', 'lo', false],
    ['km', 'សាកលវិទ្យាល័យជាតិឡាវ', 'km', false],
    ['my', 'လာအိုအမျိုးသားတက္ကသိုလ်', 'my', false],
    ['vi-VN', 'Đại học Quốc gia Lào', 'vi', false],
    ['fil', 'Pambansang Unibersidad ng Laos', 'fil', false],
    ['tl', 'Pambansang Unibersidad ng Laos', 'fil', false],
    // Only an alias is in Indonesian.
    ['id', english, 'en', true],
    ['de', english, 'en', true],
    ['de, vi;q=0.8, en;q=0.5', 'Đại học Quốc gia Lào', 'vi', true],
    ['th;q=0.2, km', 'សាកលវិទ្យាល័យជាតិឡាវ', 'km', false],
    ['nonsense!', english, 'en', true],
    ['', first, null, false],
    ['*', first, null, false],
    [null, first, null, false],
  ] as const) {
    it(`for who wishes ${wish ?? 'nothing'} is in ${lang ?? 'none'}`, () => {
      expect(localizedName({ names }, wish)).to.deep.equal({ value, lang, isFallback });
    });
  }

  it('is in the other script of a language, and says so, before it is in English', () => {
    const simplified = [label('Guangxi University', 'en'), label('广西大学', 'zh')];
    expect(localizedName({ names: simplified }, 'zh-Hant')).to.deep.equal({ value: '广西大学', lang: 'zh', isFallback: true });
    const traditional = [label('National Taiwan University', 'en'), label('國立臺灣大學', 'zh-Hant')];
    expect(localizedName({ names: traditional }, 'zh-Hans')).to.deep.equal({ value: '國立臺灣大學', lang: 'zh-Hant', isFallback: true });
  });

  it('is the first one where there is no English label either', () => {
    const names = [label('Universitas Gadjah Mada', 'id'), { value: 'Gadjah Mada University', lang: 'en', kind: 'ALIAS' as const }];
    expect(localizedName({ names }, 'th')).to.deep.equal({ value: 'Universitas Gadjah Mada', lang: 'id', isFallback: true });
  });

  it('is found at once however long the wish is', () => {
    expect(localizedName({ names }, `x-${'-abcdefgh'.repeat(50_000)}`).isFallback).to.equal(true);
  });
});
