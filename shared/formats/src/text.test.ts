import { expect } from 'chai';
import fc from 'fast-check';
import { countCodePoints, foldName, parseText, queryTokens, searchTokens } from './index.ts';

const runs = { seed: 20261123, numRuns: 1_000 };
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const name = { min: 1, max: 500 };

describe('texts', () => {
  for (const [what, text, kept] of [
    ['outer white space goes', ' \t Chulalongkorn University\u00A0\n', 'Chulalongkorn University'],
    ['direction marks go', '\u200FAbu\u202E Dhabi\u2066', 'Abu Dhabi'],
    ['emoji stay', 'Lab 🧪👩‍🔬', 'Lab 🧪👩‍🔬'],
    ['marks of scripts stay', 'น้ำ ភាសា', 'น้ำ ភាសា'],
    ['500 emoji are 500 characters', '🧪'.repeat(500), '🧪'.repeat(500)],
  ] as const) {
    it(`${what}`, () => {
      expect(parseText(text, name)).to.deep.equal({ ok: true, value: kept });
    });
  }

  for (const [what, text, problem] of [
    ['a NUL byte', 'a\0b', 'contains the control character U+0000'],
    ['an escape', 'a\u001Bb', 'contains the control character U+001B'],
    ['a line break', 'a\nb', 'contains the control character U+000A'],
    ['half a surrogate pair', 'a\uD83Db', 'contains half of a surrogate pair'],
    ['nothing', '', 'is empty'],
    ['white space only', ' \u200B\u2060 ', 'is empty'],
    ['invisible characters only', '\u200D\u00AD', 'is empty'],
    ['direction marks only', '\u200F\u202E', 'is empty'],
    ['501 characters', 'x'.repeat(501), 'has 501 characters'],
    ['10,000 characters', 'x'.repeat(10_000), 'has more than 5000 characters'],
  ] as const) {
    it(`are refused for ${what}`, () => {
      expect(parseText(text, name)).to.include({ ok: false, problem });
    });
  }

  it('keep line breaks and tabs where lines are allowed, in one convention', () => {
    expect(parseText('a\r\n\tb\rc', { min: 1, max: 20, lines: true })).to.deep.equal({ ok: true, value: 'a\n\tb\nc' });
    expect(parseText('a\0', { min: 1, max: 20, lines: true })).to.include({ ok: false, problem: 'contains the control character U+0000' });
  });

  it('may be empty where the least length is none', () => {
    expect(parseText('  ', { min: 0, max: 20 })).to.deep.equal({ ok: true, value: '' });
  });

  it('once accepted are accepted as they are, within their limits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = parseText(text, { min: 2, max: 30 });
        if (!first.ok) return;
        expect(parseText(first.value, { min: 2, max: 30 })).to.deep.equal(first);
        expect(countCodePoints(first.value)).to.be.within(2, 30);
      }),
      runs,
    );
  });
});

describe('folded names', () => {
  for (const [text, folded] of [
    ['Đại học Bách khoa Hà Nội', 'dai hoc bach khoa ha noi'],
    ['TRƯỜNG ĐẠI HỌC', 'truong dai hoc'],
    ['Universität  Straße', 'universitat strasse'],
    ["Xi'an Jiaotong–Liverpool", 'xian jiaotong liverpool'],
    ['A*STAR (Singapore)', 'a star singapore'],
    ['ＮＵＳ', 'nus'],
    ['ﬁeld', 'field'],
    ['İstanbul Işık', 'istanbul isik'],
    ['น้ำ', 'น้ำ'],
    ['ນໍ້າ', 'ນໍ້າ'],
    ['\u200Bភាសា\u200Bខ្មែរ', 'ភាសាខ្មែរ'],
    ['தமிழ் நாடு', 'தமிழ் நாடு'],
    ['广西大学（南宁）', '广西大学 南宁'],
    ['復旦大學醫學院', '复旦大学医学院'],
    ['🎓🎓', ''],
  ] as const) {
    it(`bring spellings together: ${JSON.stringify(text)}`, () => {
      expect(foldName(text)).to.equal(folded);
    });
  }

  it('fold to themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).to.equal(folded);
      }),
      runs,
    );
  });
});

describe('search tokens', () => {
  it('of Vietnamese are the same with and without diacritics, composed or not', () => {
    const plain = searchTokens('dai hoc bach khoa ha noi');
    for (const text of ['Đại học Bách khoa Hà Nội', 'Đại học Bách khoa Hà Nội'.normalize('NFD'), 'ĐẠI HỌC BÁCH KHOA HÀ NỘI']) {
      expect(searchTokens(text)).to.deep.equal(plain);
      expect(queryTokens(text)).to.deep.equal(plain);
    }
  });

  it('of Han are single characters and pairs, so that any part of a name finds it', () => {
    expect(searchTokens('广西医大')).to.deep.equal(['广', '西', '医', '大', '广西', '西医', '医大']);
    expect(queryTokens('医大')).to.deep.equal(['医大']);
    expect(queryTokens('医')).to.deep.equal(['医']);
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }), (from, length) => {
        const text = '中国科学院广西植物研究所国家重点实验室';
        const index = new Set(searchTokens(text));
        expect(queryTokens(text.slice(from, from + length)).every((token) => index.has(token))).to.equal(true);
      }),
      runs,
    );
  });

  for (const [language, text, words] of [
    ['Thai', 'จุฬาลงกรณ์มหาวิทยาลัย', ['จุฬาลงกรณ์', 'มหาวิทยาลัย']],
    ['Lao', 'ມະຫາວິທະຍາໄລແຫ່ງຊາດລາວ', ['ມະຫາວິທະຍາໄລ']],
    ['Khmer', 'សាកលវិទ្យាល័យភូមិន្ទភ្នំពេញ', ['ភ្នំពេញ']],
    ['Burmese', 'ရန်ကုန်တက္ကသိုလ်', ['တက္ကသိုလ်']],
  ] as const) {
    it(`of ${language} are its words`, () => {
      expect(searchTokens(text)).to.include.members([...words]);
    });
  }

  it('separate scripts that stand together', () => {
    expect(searchTokens('5G网络NUSไทย')).to.deep.equal(['5g', '网', '络', '网络', 'nus', 'ไทย', 'ไท', 'ทย']);
  });

  it('are each given once, without spaces, and every query token of a text is among its search tokens', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const index = searchTokens(text);
        expect(new Set(index).size).to.equal(index.length);
        expect(index.every((token) => token !== '' && !/\s/u.test(token))).to.equal(true);
        const query = queryTokens(text);
        expect(query.filter((token) => !index.includes(token))).to.deep.equal([]);
      }),
      runs,
    );
  });
});

describe('texts made to be slow', () => {
  // A reading whose time grows with the square of the length takes minutes here.
  it('are read like others', () => {
    const spaced = `a${' '.repeat(400_000)}b`;
    expect(parseText(` ${spaced} `, { min: 1, max: 500_000 })).to.deep.equal({ ok: true, value: spaced });
    expect(parseText(' '.repeat(400_000), { min: 1, max: 500_000 })).to.include({ ok: false, problem: 'is empty' });
  });

  it('give tokens that fit into a lexeme of Postgres', () => {
    for (const text of ['a'.repeat(5_000), '가나다라'.repeat(1_000), 'ก'.repeat(5_000)]) {
      for (const token of [...searchTokens(text), ...queryTokens(text)]) expect(Buffer.byteLength(token)).to.be.lessThan(2_046);
    }
  });
});
