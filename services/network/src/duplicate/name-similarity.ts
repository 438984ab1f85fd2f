import { remembered } from '@cattc/formats';

/** Names that are less alike than this are of two organisations: with it "Universiti Malaya" and "University of Malaya" are told apart from their neighbours. */
export const leastSimilarity = 0.6;

/** What says how a firm is constituted, not which one it is. */
const legalForms = new Set(
  'co company corp corporation inc incorporated limited ltd llc llp plc pte pty private public gmbh sdn bhd berhad pt tbk persero cv cong ty tnhh cp jsc'.split(
    ' ',
  ),
);
const legalEndings = ['股份有限公司', '有限责任公司', '有限公司', 'จำกัด', 'มหาชน'];

/** Words that so many names have that they tell little apart. */
const commonWords = [
  'academy agency and agriculture bureau center centre china college department development education electronic engineering faculty for foundation general group health',
  'hospital industrial information innovation institut institute instituto international laboratory management medical ministry national of office polytechnic politeknik public',
  'research sains school science sciences scientific service services society state system systems tech technical technological technologies technology teknologi the training',
  'universitas universiti university vietnam vien dai hoc truong cong nghe khoa thailand malaysia indonesia philippines singapore guangxi',
  '大学 学院 研究院 研究所 科学 科技 技术 信息 电子 医院 中心 职业 工程 国家 中国 广西 集团 มหาวิทยาลัย สถาบัน วิทยาลัย',
].flatMap((line) => line.split(' '));

const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u;

/** FNV-1a over UTF-16 units. */
const begun = 0x811c9dc5;

function hashOn(state: number, text: string, from: number, until: number): number {
  let value = state;
  for (let i = from; i < until; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Three letters at a time of words of an alphabet, two of others, with the ends of words: hashed on from each of two states. */
function hashGrams(word: string, stateA: number, stateB: number, visit: (a: number, b: number) => void): void {
  const isAlphabetic = alphabetic.test(word);
  const size = isAlphabetic ? 3 : 2;
  const text = isAlphabetic ? `  ${word} ` : ` ${word} `;
  const places: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) places.push(at);
  places.push(text.length);
  for (let last = size; last < places.length; last += 1) {
    const [from, until] = [places[last - size] ?? 0, places[last] ?? 0];
    visit(hashOn(stateA, text, from, until), hashOn(stateB, text, from, until));
  }
}

const commonGrams: ReadonlySet<number> = new Set(commonWords.flatMap((word) => Array.from(gramsOfWords([word]))));
const longestName = 120;

/** What a name is compared by: its words without legal forms, unless it has nothing else, and the hashes of their grams, each once and in order. */
export interface NameGrams {
  readonly words: readonly string[];
  readonly hashes: Int32Array;
}

/** What a folded name is compared by. The records that many are compared with are the same again and again. */
export const gramsOf = remembered(8_000, (folded: string): NameGrams => {
  let text = folded.length <= longestName ? folded : Array.from(folded).slice(0, longestName).join('');
  for (const ending of legalEndings) text = text.replaceAll(ending, ' ');
  const all = text.split(' ').filter((word) => word !== '');
  const telling = all.filter((word) => !legalForms.has(word));
  const words = telling.length > 0 ? telling : all;
  return { words, hashes: gramsOfWords(words) };
});

function gramsOfWords(words: readonly string[]): Int32Array {
  const found = new Set<number>();
  for (const word of words) hashGrams(word, begun, begun, (hash) => found.add(hash));
  return Int32Array.from(found).sort();
}

/** The part of all grams of two names that both have: 1 for the same words in any order. */
export function similarity({ hashes: a }: NameGrams, { hashes: b }: NameGrams): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

/**
 * Keys of a name in a country, of which every name there that is `leastSimilarity` or more alike shares at least one: of two sets of which so large a part is
 * common, the first elements in any one order that both are put in meet (the "prefix filter" of similarity joins). What tells little apart comes last in this
 * order, so that few names share a key by chance.
 */
export function similarityKeys(country: string, { words }: NameGrams): number[] {
  const keys = new Map<number, number>();
  const inCountry = hashOn(begun, `${country} `, 0, country.length + 1);
  for (const word of words) hashGrams(word, begun, inCountry, (hash, key) => keys.set(hash, key));
  const ordered = Array.from(keys, ([hash, key]) => ({ key, common: commonGrams.has(hash), place: hash })).sort(
    (a, b) => Number(a.common) - Number(b.common) || a.place - b.place,
  );
  const enough = ordered.length - Math.ceil(leastSimilarity * ordered.length) + 1;
  return ordered.slice(0, enough).map(({ key }) => key);
}
