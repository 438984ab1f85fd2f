import { type Random, randomFrom } from '../random.ts';

/** A number as it stands in the JSON text of a subgraph, where a double would lose digits or form. */
export class RawNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): number {
    return Number(this.text);
  }
}

/** A JSON value that is a leaf: nothing is told about what stands in it. */
export class JsonLeaf {
  readonly #value: unknown;
  constructor(value: unknown) {
    this.#value = value;
  }
  toJSON(): unknown {
    return this.#value;
  }
}

const texts = [
  '',
  'plain',
  'two words',
  'quote " backslash \\ slash /',
  'line\nbreak\r\ttab\u0000\u001f\u007f',
  '中文 và tiếng Việt',
  '😀 astral',
  '\u2028\u2029',
  '\ud800 lone',
  '</script><!--',
  '{"data":{"x":1}}',
  '__proto__',
  'null',
  '0',
];

const integers = [0, 1, -1, 7, 42, 2147483647, -2147483648, 1000000];
const floats = [0, 0.1, -0.5, 1, 3.0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 123456789.125, -1e100];
const bigs = [
  '9007199254740993',
  '12345678901234567890',
  '-12345678901234567890',
  '1.0',
  '1e2',
  '1E+2',
  '-0',
  '0.10',
  '3',
  '100000000000000000000000',
];

/** A value of a scalar as a subgraph may answer it: of a custom one, whatever its name promises. */
export function drawLeaf(scalar: string, random: Random): unknown {
  switch (scalar) {
    case 'Int':
      return random.chance(0.5) ? random.pick(integers) : random.int(1000) - 500;
    case 'Float':
      return random.chance(0.6) ? random.pick(floats) : random.int(100_000) / 64;
    case 'Boolean':
      return random.chance(0.5);
    case 'String':
    case 'ID':
      return random.chance(0.4) ? random.pick(texts) : `${random.pick(texts)}${random.int(1000)}`;
    case 'Big':
      return new RawNumber(random.pick(bigs));
    case 'Money':
      return random.chance(0.7) ? random.int(100_000) / 100 : `${random.int(100_000)}.${random.int(100)}`;
    case 'JSON':
    case 'Any':
      return new JsonLeaf(drawJson(random, 3));
    default:
      return `${scalar} ${random.int(10_000)}`;
  }
}

/** Any JSON value, with names that a careless merge stumbles over. */
function drawJson(random: Random, depth: number): unknown {
  const kind = random.int(depth === 0 ? 4 : 7);
  if (kind === 0) return random.pick(texts);
  if (kind === 1) return random.pick(floats);
  if (kind === 2) return random.chance(0.5);
  if (kind === 3) return depth === 3 ? 'x' : null;
  if (kind === 4) return Array.from({ length: random.int(4) }, () => drawJson(random, depth - 1));
  const names = ['a', 'b', '__typename', 'id', 'constructor', '__proto__', 'data', 'tiếng', ''];
  const found: Record<string, unknown> = Object.create(null);
  for (let left = random.int(4); left > 0; left--) found[random.pick(names)] = drawJson(random, depth - 1);
  return found;
}

/** The value of a key field: no two of a type have the same, and never null. */
export function keyLeaf(scalar: string, field: string, owner: string, random: Random): unknown {
  const number = Number(/#(\d+)$/.exec(owner)?.[1] ?? random.int(1_000_000));
  switch (scalar) {
    case 'Int':
      return number * 7 + 1;
    case 'Float':
      return number + 0.25;
    case 'Boolean':
      return number % 2 === 0;
    case 'Big':
      return new RawNumber(`9007199254740${900 + number}`);
    case 'JSON':
      return number % 3 === 0 ? `doc ${number}` : number % 3 === 1 ? new JsonLeaf({ n: number, of: ['a', { b: null }] }) : number;
    case 'ID':
      return number % 4 === 0 ? String(number + 100) : `${owner}.${field}`;
    default:
      return number % 4 === 3 ? `${owner} "${field}" — ${number}` : `${owner}.${field}`;
  }
}

/** The draw that belongs to a place in the data. */
export const drawFor = (place: number): Random => randomFrom(place);
