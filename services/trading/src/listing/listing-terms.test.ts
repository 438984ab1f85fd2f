import { expect } from 'chai';
import { ipcPlaces, parseIpcPlace, searchQueryOf, tagsOf, tokensOf } from './listing-terms.ts';

describe('what lists find a listing by', () => {
  it('is found in every place of the classification that its symbol lies in', () => {
    expect(ipcPlaces('H01M 10/0525')).to.deep.equal(['H', 'H01', 'H01M', 'H01M 10', 'H01M 10/0525']);
    expect(
      tagsOf({ ipc: ['H01M 10/0525', 'H01M 4/36'], sdg: [7], transferModes: ['LICENSE'], initiatives: ['TECHNOLOGY_TRANSFER'] }),
    ).to.deep.equal([
      'ipc:H',
      'ipc:H01',
      'ipc:H01M',
      'ipc:H01M 10',
      'ipc:H01M 10/0525',
      'ipc:H01M 4',
      'ipc:H01M 4/36',
      'sdg:7',
      'mode:LICENSE',
      'initiative:TECHNOLOGY_TRANSFER',
    ]);
  });

  const places: readonly (readonly [string, string | null])[] = [
    ['h', 'H'],
    ['H01', 'H01'],
    ['h01m', 'H01M'],
    ['H01M10', 'H01M 10'],
    ['H01M 10', 'H01M 10'],
    ['c08l101/00', 'C08L 101/00'],
    ['I', null],
    ['H0', null],
    ['H01M /1', null],
    ['', null],
  ];
  for (const [given, place] of places) {
    it(`reads ${JSON.stringify(given)} as ${place === null ? 'no place' : place}`, () => {
      const parsed = parseIpcPlace(given);
      expect(parsed.ok ? parsed.value : null).to.equal(place);
    });
  }

  it('is a word of title or summary in any language, or its number', () => {
    const text = (value: string, lang: string) => ({ value, lang, provenance: 'HUMAN' as const });
    const tokens = tokensOf({
      number: 'LST-2026-00042',
      title: [text('Công nghệ bảo quản', 'vi')],
      summary: [text('水果防霉', 'zh-Hans'), text(`${'a'.repeat(900)} end`, 'en')],
    });
    expect(tokens).to.include.members(['cong', 'nghe', 'bao', 'quan', '水果', '果防', '00042', 'end']);
    expect(tokens.every((token) => Buffer.byteLength(token) <= 400)).to.equal(true);
  });

  it('is looked for with all words, the last one unfinished, and quotes taken as they are', () => {
    expect(searchQueryOf('Bảo qu')).to.equal("'bao' & 'qu':*");
    expect(searchQueryOf('水果防')).to.equal("'水果' & '果防'");
    expect(searchQueryOf('!!! …')).to.equal(null);
  });
});
