/** Words are told apart by their first letters: what lies further on is compared, but makes no key. */
const keyedLetters = 7;
const shortestWord = 4;

/** How many letters may be wrong, missing, too many or swapped with their neighbour in a word of this many letters. */
export function allowedEdits(letters: number): 0 | 1 | 2 {
  return letters < shortestWord ? 0 : letters < 8 ? 1 : 2;
}

/**
 * Keys that a word shares with every word that is at most `edits` edits away (at most two): a hash of each text that is left when so many of its first letters are taken
 * out. Finding near words so costs a few look-ups, in every alphabet (the "symmetric delete" method of W. Garbe's SymSpell).
 */
export function nearKeys(word: string, edits: number): number[] {
  let left = new Set([Array.from(word).slice(0, keyedLetters).join('')]);
  const all = new Set(left);
  for (let edit = 0; edit < edits; edit += 1) {
    left = new Set([...left].flatMap(withoutOne));
    for (const text of left) all.add(text);
  }
  return [...new Set(Array.from(all, hash))];
}

/** How many edits lie between two words, a swap of neighbours being one; `most + 1` where there are more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  const [from, to] = withoutEnds(Array.from(a), Array.from(b));
  if (Math.abs(from.length - to.length) > most) return most + 1;
  if (from.length === 0 || to.length === 0) return from.length + to.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, to.length), most + 1);
}

/** Two words without what they begin and end with alike: no edit is in it. */
function withoutEnds(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(begin, a.length - end), b.slice(begin, b.length - end)];
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function withoutOne(text: string): string[] {
  const letters = Array.from(text);
  return letters.map((_, out) => letters.filter((__, index) => index !== out).join(''));
}

/** FNV-1a over UTF-16 units, as a signed number of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
