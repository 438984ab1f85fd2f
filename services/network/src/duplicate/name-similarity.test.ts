import { foldName } from '@cattc/formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { letterKeys, outlinesOf } from './name-keys.ts';
import { leastSimilarity, partsOf, similarity } from './name-similarity.ts';

const parts = (name: string) => partsOf(foldName(name));
const alike = (a: string, b: string) => similarity(parts(a), parts(b));
const keys = (name: string) => [...letterKeys('TH', parts(name)).map(String), ...outlinesOf(parts(name))];

describe('how alike two names are', () => {
  // Names as the register of research organisations has them, and as they are mistyped.
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['Mahidol University', 'Mahidol Universty', true],
    ['Mahidol University', 'Mahidool University', true],
    ['Chulalongkorn University', 'Chulalongkorn Univeristy', true],
    ['Guangxi University', 'Guangxi Universty', true],
    ['Guangxi University', 'Univ. of Guangxi', true],
    ['Beijing Institute of Technology', 'Beijing Institute of Techology', true],
    ['Institut Teknologi Bandung', 'Institut Teknologi Bandng', true],
    ['Bandung Institute of Technology', 'Bandung Institut of Technology', true],
    ['University of Malaya', 'Malaya University', true],
    ['University of the Philippines Diliman', 'University of Phillippines, Diliman', true],
    ['Acme Robotics Co., Ltd.', 'ACME Robotics', true],
    ['PT Surya Teknologi', 'Surya Teknologi Tbk', true],
    ['Công ty TNHH Minh Long', 'Minh Long', true],
    ['Trường Đại học Bách khoa Hà Nội', 'Truong Dai hoc Bach khoa Hanoi', true],
    ['Chiang Mai University', 'Chiangmai University', true],
    ['广西桂林电子科技有限公司', '广西桂林电子科技', true],
    ['桂林电子科技大学', '桂林电子科技大學', true],
    ['中国科学院上海光学精密机械研究所', '上海光学精密机械研究所', true],
    ['จุฬาลงกรณ์มหาวิทยาลัย', 'จุฬาลงกรณ์ มหาวิทยาลัย', true],
    ['มหาวิทยาลัยมหิดล', 'มหาวิทยาลัยมหิดน', true],
    ['Wenzhou Medical University', 'Jinzhou Medical University', false],
    ['Hanoi University', 'Hanoi University of Civil Engineering', false],
    ['Hanoi University', 'Hanoi Medical University', false],
    ['Guangxi University', 'Guangxi Normal University', false],
    ['Henan University', 'Hunan University', false],
    ['Shanxi Agricultural University', 'Shaanxi Agricultural University', false],
    ['Suzhou University', 'Huzhou University', false],
    ['Universitas Muhammadiyah Malang', 'Universitas Muhammadiyah Makassar', false],
    ['Southeast University', 'South University', false],
    ['Mahidol University', 'Silpakorn University', false],
    ['National Institute of Technology', 'National Institute of Development', false],
    ['广西大学', '广西民族大学', false],
    ['广西医科大学', '广西科技大学', false],
    ['浙江工业大学', '浙江工商大学', false],
    ['มหาวิทยาลัยมหิดล', 'มหาวิทยาลัยศิลปากร', false],
    ['សាកលវិទ្យាល័យស្វាយរៀង', 'សាកលវិទ្យាល័យពុទ្ធិសាស្ត្រ', false],
    ['Co., Ltd.', 'Pte. Ltd.', false],
  ];
  for (const [a, b, expected] of pairs) {
    it(`${expected ? 'takes' : 'does not take'} "${a}" and "${b}" for alike`, () => {
      expect(alike(a, b) >= leastSimilarity, `${alike(a, b)}`).to.equal(expected);
    });
  }

  it('is more with a typing error than with another word', () => {
    const typed = [
      ['Mahidol University', 'Mahidol Universty'],
      ['Prince of Songkla University', 'Prince of Sonkla University'],
      ['Hainan Lecheng Robotics', 'Hainan Lechneg Robotics'],
      ['Dong A University', 'Dong A Univeristy'],
    ] as const;
    const swapped = [
      ['Lecheng Marine Robotics Works', 'Lecheng Marine Robotics Mill'],
      ['Prince of Songkla Robotics', 'Prince of Phuket Robotics'],
      ['Minzu University of China', 'Jiliang University of China'],
      ['Department of Education of Hubei Province', 'Department of Finance of Hubei Province'],
    ] as const;
    const least = Math.min(...typed.map(([a, b]) => alike(a, b)));
    for (const [a, b] of swapped) expect(alike(a, b), `${a} / ${b}`).to.be.lessThan(least);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh 大学院โล'), maxLength: 40 });

  it('does not depend on the order, is 1 for a name and itself, and is 0 where it is less than what is asked for', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const value = alike(a, b);
        expect(value).to.be.closeTo(alike(b, a), 0.2).and.within(0, 1);
        expect(alike(a, a)).to.equal(parts(a).words.length + parts(a).grams.length === 0 ? 0 : 1);
        for (const least of [0.3, 0.6, 0.84]) {
          const bounded = similarity(parts(a), parts(b), least);
          expect(bounded, `${a} / ${b}`).to.equal(value < least ? 0 : value);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('finds by its keys a name with a typing error in one of its words', () => {
    const word = fc.constantFrom(...'university institute beijing technology mahidol songkla krungthep surya lecheng photonics'.split(' '));
    const name = fc.uniqueArray(word, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(name, fc.nat(4), fc.nat(12), (words, which, place) => {
        const spoilt = words.map((each, index) => {
          const at = 1 + (place % (each.length - 1));
          return index === which % words.length ? each.slice(0, at) + each.slice(at + 1) : each;
        });
        const [a, b] = [words.join(' '), spoilt.join(' ')];
        expect(alike(a, b), `${a} / ${b}`).to.be.at.least(leastSimilarity);
        const known = new Set(keys(a));
        expect(
          keys(b).some((key) => known.has(key)),
          `${a} / ${b}`,
        ).to.equal(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
