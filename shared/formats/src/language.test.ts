import { expect } from 'chai';
import fc from 'fast-check';
import { negotiateLanguage, parseLanguage } from './index.ts';

describe('language tags', () => {
  for (const [text, tag] of [
    ['en', 'en'],
    ['ZH-hans', 'zh-Hans'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['zh-cn', 'zh-CN'],
    ['id', 'id'],
    ['in', 'id'],
    ['tl', 'fil'],
    ['fil', 'fil'],
    ['my', 'my'],
    ['ta', 'ta'],
    ['es-419', 'es-419'],
    ['sl-rozaj', 'sl-rozaj'],
    [' km ', 'km'],
  ] as const) {
    it(`are brought to one spelling: ${JSON.stringify(text)}`, () => {
      expect(parseLanguage(text)).to.deep.equal({ ok: true, value: tag });
    });
  }

  for (const text of ['', 'english', 'xx', 'qaa', 'e', 'en_US', 'en-', 'zh-Hans-', 'x-private', 'en-u-ca-buddhist', '*', 'en\0']) {
    it(`are refused with what would be right: ${JSON.stringify(text)}`, () => {
      expect(parseLanguage(text)).to.include({ ok: false, expected: 'a BCP 47 tag such as en, zh-Hans, vi or th' });
    });
  }

  it('parse to themselves once parsed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aehinstuvz-HTCN419'), maxLength: 12 }), (text) => {
        const first = parseLanguage(text);
        if (first.ok) expect(parseLanguage(first.value)).to.deep.equal(first);
      }),
      { seed: 20261123, numRuns: 2_000 },
    );
  });
});

describe('the language of an answer', () => {
  const available = ['en', 'zh-Hans', 'zh-Hant', 'vi', 'th'];
  for (const [header, language] of [
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['vi', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.5, th;q=0.9', 'th'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK;q=1.0', 'zh-Hant'],
    ['ZH-HANT', 'zh-Hant'],
    ['de, th;q=0', 'en'],
    ['de, fr', 'en'],
    ['de, *;q=0.1', 'en'],
    ['th;q=high, vi', 'vi'],
    [';;;,,=,é,vi', 'vi'],
  ] as const) {
    it(`for ${header === undefined ? 'no header' : JSON.stringify(header)} is ${language}`, () => {
      expect(negotiateLanguage(header, available)).to.equal(language);
    });
  }

  it('falls back to a language without its script, and to English with nothing to offer', () => {
    expect(negotiateLanguage('zh-TW', ['en', 'zh-Hans'])).to.equal('zh-Hans');
    expect(negotiateLanguage('vi', [])).to.equal('en');
  });

  it('is always one of those available, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (header) => available.includes(negotiateLanguage(header, available))),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
