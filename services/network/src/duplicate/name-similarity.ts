import { foldName } from '@cattc/formats';

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

/** Three letters at a time of words of an alphabet, two of others, with the ends of words. */
function gramsOfWord(word: string): string[] {
  const isAlphabetic = alphabetic.test(word);
  const letters = Array.from(isAlphabetic ? `  ${word} ` : ` ${word} `);
  const size = isAlphabetic ? 3 : 2;
  return Array.from({ length: letters.length - size + 1 }, (_, from) => letters.slice(from, from + size).join(''));
}

const commonGrams: ReadonlySet<string> = new Set(commonWords.flatMap(gramsOfWord));
const longestName = 120;

/** What a name is compared by: the grams of its words, without legal forms unless it has nothing else. */
export function gramsOf(name: string): ReadonlySet<string> {
  let folded = Array.from(foldName(name)).slice(0, longestName).join('');
  for (const ending of legalEndings) folded = folded.replaceAll(ending, ' ');
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !legalForms.has(word));
  return new Set((telling.length > 0 ? telling : words).flatMap(gramsOfWord));
}

/** The part of all grams of two names that both have: 1 for the same words in any order. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/**
 * Keys of a name in a country, of which every name there that is `leastSimilarity` or more alike shares at least one: of two sets of which so large a part is
 * common, the first elements in any one order that both are put in meet (the "prefix filter" of similarity joins). What tells little apart comes last in this
 * order, so that few names share a key by chance.
 */
export function similarityKeys(country: string, grams: ReadonlySet<string>): number[] {
  const ordered = Array.from(grams, (gram) => ({ gram, common: commonGrams.has(gram), place: hash(gram) })).sort(
    (a, b) => Number(a.common) - Number(b.common) || a.place - b.place || (a.gram < b.gram ? -1 : 1),
  );
  const enough = ordered.length - Math.ceil(leastSimilarity * ordered.length) + 1;
  return ordered.slice(0, enough).map(({ gram }) => hash(`${country} ${gram}`));
}

/** FNV-1a over UTF-16 units, as a signed number of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
