import { InputReader } from '@cattc/decisions';
import { expect } from 'chai';
import type { ListingContent } from './listing.ts';
import { completenessOf } from './listing-completeness.ts';
import { type ListingEdit, readContent, readReason, reasonsFor } from './listing-input.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const text = (value: string, lang: string) => ({ value, lang, provenance: 'HUMAN' as const });

function read(given: ListingEdit, known: ListingContent | null = null): { content: ListingContent; wrong: string[] } {
  const reader = new InputReader();
  const content = readContent(reader, given, known, now);
  return { content, wrong: reader.refusal()?.refusal.details.map(({ path, problem }) => `${path} ${problem}`) ?? [] };
}

const whole: ListingContent = read({
  kind: 'TECHNOLOGY_OFFER',
  title: [text('Cold plasma against mould', 'en'), text('水果防霉低温等离子体技术', 'zh-Hans')],
  summary: [text('Keeps durian fresh.', 'en'), text('榴莲保鲜。', 'zh-Hans')],
  description: [text('One\nline and\tanother.', 'en')],
  advantages: [text('No residue.', 'en')],
  stage: 'PILOT',
  trl: 6,
  ipStatus: 'PATENT_GRANTED',
  ipc: ['A23B 7/015'],
  sdg: [2, 12],
  transferModes: ['LICENSE'],
  indicativePrice: { amount: 180_000_000n, currency: 'VND' },
  countriesOffered: ['TH'],
  countriesExcluded: ['SG'],
  deadline: '2026-12-31',
}).content;

describe('the content of a listing', () => {
  const table: readonly (readonly [string, ListingEdit, readonly string[]])[] = [
    ['a title of 10,000 characters', { title: [text('ก'.repeat(10_000), 'th')] }, ['title[0].value has more than 5000 characters']],
    ['a title that is 201 characters long', { title: [text('a'.repeat(201), 'en')] }, ['title[0].value has 201 characters']],
    ['NUL in a summary', { summary: [text('a\u0000b', 'en')] }, ['summary[0].value contains the control character U+0000']],
    ['a line break in a title', { title: [text('a\nb', 'en')] }, ['title[0].value contains the control character U+000A']],
    ['an empty text', { title: [text(' \u200e ', 'en')] }, ['title[0].value is empty']],
    ['an unknown language', { title: [text('x', 'xx')] }, ['title[0].lang "xx" names no known language']],
    ['a language twice', { title: [text('x', 'th'), text('y', 'TH')] }, ['title[1].lang th stands twice']],
    ['an unknown country', { countriesOffered: ['XX'] }, ['countriesOffered[0] "XX" is not a country code of ISO 3166-1']],
    [
      'a country offered and excluded',
      { countriesOffered: ['th'], countriesExcluded: ['TH'] },
      ['countriesExcluded[0] TH is among countriesOffered too'],
    ],
    ['a symbol that is none', { ipc: ['H01M'] }, ['ipc[0] "H01M" is not an IPC symbol']],
    ['a readiness level beyond 9', { trl: 10 }, ['trl 10 is not a technology readiness level']],
    ['a goal beyond 17', { sdg: [18] }, ['sdg[0] 18 is not a Sustainable Development Goal']],
    ['a negative price', { indicativePrice: { amount: -1n, currency: 'THB' } }, ['indicativePrice.amount -1 is less than nothing']],
    [
      'a withdrawn currency',
      { indicativePrice: { amount: 1n, currency: 'HRK' } },
      ['indicativePrice "HRK" is not a currency of ISO 4217 in force'],
    ],
    ['a deadline that has passed', { deadline: '2026-02-28' }, ['deadline 2026-02-28 has passed']],
    ['21 symbols', { ipc: Array(21).fill('A23B 7/015') }, ['ipc has 21 items']],
    ['13 languages', { title: Array(13).fill(text('x', 'en')) }, ['title has 13 items']],
  ];
  for (const [what, given, wrong] of table) {
    it(`refuses ${what}, and names it`, () => {
      expect(read({ kind: 'TECHNOLOGY_OFFER', ...given }).wrong).to.deep.equal(wrong);
    });
  }

  it('takes codes in their canonical form, each once, and texts without direction marks', () => {
    const { content, wrong } = read({
      kind: 'TECHNOLOGY_OFFER',
      title: [text('\u202eกุ้ง 🦐 ', 'TH')],
      ipc: ['g01n33/569', 'G01N 33/569'],
      sdg: [14, 14],
      countriesOffered: ['cn', 'CN'],
      indicativePrice: { amount: 123_456_789_012_345_678n, currency: 'vnd' },
    });
    expect(wrong).to.deep.equal([]);
    expect(content.title).to.deep.equal([text('กุ้ง 🦐', 'th')]);
    expect(content).to.deep.include({ ipc: ['G01N 33/569'], sdg: [14], countriesOffered: ['CN'] });
    expect(content.indicativePrice).to.deep.equal({ amount: '123456789012345678', currency: 'VND' });
  });

  it('keeps what is left out, and clears what is null or empty', () => {
    expect(read({}, whole).content).to.deep.equal(whole);
    const { content } = read({ title: null, summary: [], trl: null, indicativePrice: null, deadline: null, kind: null }, whole);
    expect(content).to.deep.equal({ ...whole, title: [], summary: [], trl: null, indicativePrice: null, deadline: null });
  });

  it('lets a deadline stand that has passed since it was written', () => {
    expect(read({ trl: 5 }, { ...whole, deadline: '2026-01-01' }).wrong).to.deep.equal([]);
  });
});

describe('the completeness of a listing', () => {
  const empty = read({ kind: 'TECHNOLOGY_OFFER' }).content;
  const table: readonly (readonly [string, ListingContent, number, readonly string[]])[] = [
    [
      'an empty offer of a technology',
      empty,
      0,
      ['DESCRIPTION', 'SUMMARY', 'TITLE', 'IPC', 'SECOND_LANGUAGE', 'TRL', 'STAGE', 'IP_STATUS', 'TRANSFER_MODES', 'ADVANTAGES', 'SDG'],
    ],
    ['a whole offer of a technology', whole, 100, []],
    ['a whole offer, whether it has a price or not,', { ...whole, indicativePrice: null }, 100, []],
    ['a whole offer in one language', { ...whole, title: whole.title.slice(0, 1) }, 90, ['SECOND_LANGUAGE']],
    [
      'title and summary in two languages, but never both in one',
      { ...whole, title: [text('a', 'en'), text('b', 'th')], summary: [text('c', 'vi'), text('d', 'id')] },
      90,
      ['SECOND_LANGUAGE'],
    ],
    [
      'an empty business request',
      { ...empty, kind: 'BUSINESS_REQUEST' },
      0,
      ['DESCRIPTION', 'SUMMARY', 'TITLE', 'SECOND_LANGUAGE', 'SDG', 'DEADLINE'],
    ],
    [
      'a business request with title and summary',
      { ...empty, kind: 'BUSINESS_REQUEST', title: whole.title, summary: whole.summary },
      53,
      ['DESCRIPTION', 'SDG', 'DEADLINE'],
    ],
    ['a research request that says all', { ...whole, kind: 'RESEARCH_REQUEST' }, 100, []],
    ['a technology request without classification', { ...whole, kind: 'TECHNOLOGY_REQUEST', ipc: [] }, 88, ['IPC']],
  ];
  for (const [what, content, score, missing] of table) {
    it(`gives ${what} ${score}`, () => {
      expect(completenessOf(content)).to.deep.equal({ score, missing });
    });
  }
});

describe('the reasons of actions', () => {
  it('are taken where they fit, asked for where one is needed, and left aside elsewhere', () => {
    for (const [action, reasons] of Object.entries(reasonsFor)) {
      for (const reason of reasons) expect(readReason(new InputReader(), action as 'block', reason)).to.equal(reason);
      for (const reason of [null, 'MEMBERSHIP_SUSPENDED'] as const) {
        const reader = new InputReader();
        readReason(reader, action as 'block', reason);
        expect(reader.refusal()?.refusal.details[0]?.path).to.equal('reason');
      }
    }
    expect(readReason(new InputReader(), 'pause', 'OTHER')).to.equal(null);
  });
});
