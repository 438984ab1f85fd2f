import { digest, type Random, randomFrom } from '../random.ts';
import { type FaultPlan, strikes } from './fault-plan.ts';
import { Pairs, RawText } from './json-text.ts';

/** A value of an answer as it is told, and a digest of what it was, which does not depend on the order of keys. */
export interface Told {
  readonly value: unknown;
  readonly content: number;
}

/** What else an answer says about one of its objects. */
export type Notice = (error: unknown) => void;

/** Tells a value with lies in it: at places that follow from the content, so that equal objects are told alike wherever they stand. */
export function tell(value: unknown, faults: FaultPlan): Told {
  if (Array.isArray(value)) {
    const items = value.map((each) => tell(each, faults));
    return { value: items.map((item) => item.value), content: digest(items.map(({ content }) => content).join()) };
  }
  if (typeof value !== 'object' || value === null || 'toJSON' in value)
    return { value, content: digest(JSON.stringify(value) ?? 'undefined') };
  const told = Object.entries(value).map(([key, each]) => [key, tell(each, faults)] as const);
  const content = told.reduce((sum, [key, each]) => (sum + digest(key, each.content)) >>> 0, told.length);
  const entries = told.flatMap(([key, each]): (readonly [string, unknown])[] => {
    const place = `${key} ${content}`;
    const random = randomFrom(digest(place, faults.seed));
    const added = strikes(faults, 'add', place) ? [[random.pick(faults.added), random.pick(extraValues)] as const] : [];
    if (!strikes(faults, 'lie', place)) return [...added, [key, each.value]];
    return [...added, ...(key === '__typename' ? lieOfType(key, random) : lieAbout(key, each.value, random))];
  });
  return { value: new Pairs(entries), content };
}

const types = [
  'Nothing',
  '',
  'Query',
  'String',
  '__proto__',
  'constructor',
  'Node',
  'Product',
  'Media',
  'Story',
  'Organization',
  '_Entity',
];

function lieOfType(key: string, random: Random): (readonly [string, unknown])[] {
  switch (random.int(5)) {
    case 0:
      return [];
    case 1:
      return [[key, null]];
    case 2:
      return [[key, random.pick([1, true, {}, [], ['Product'], 0, false])]];
    default:
      return [[key, random.pick(types)]];
  }
}

const wrongNumbers = ['1e400', '-1e400', '-0', '1.0', '1E2', '2147483648', '12345678901234567890', '0.1e-400', '3.5'];
const extraValues: readonly unknown[] = [{ polluted: true }, 'x', 1, null, []];

function lieAbout(key: string, value: unknown, random: Random): (readonly [string, unknown])[] {
  switch (random.int(9)) {
    case 0:
    case 1:
      return [[key, null]];
    case 2:
      return [];
    case 3:
      return [[key, otherType(value, random)]];
    case 4:
      return [[key, new RawText(random.pick(wrongNumbers))]];
    case 5:
      return [[key, random.pick<unknown>([[value], [], '', 0, false])]];
    case 6:
      return [
        [key, random.pick([null, 'first', 1, {}])],
        [key, value],
      ];
    case 7:
      return Array.isArray(value) ? [[key, lieOfList(value, random)]] : [[key, [value]]];
    default:
      return [[key, wrongLeaf(random)]];
  }
}

function otherType(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return random.pick([{}, 'list', 0, false, value[0] ?? '', { length: 1 }, true]);
  if (typeof value === 'object' && value !== null) return random.pick(['object', 1, [], true, [value], '', 0, false, {}]);
  return random.pick<unknown>([{}, [], { value }, [value], [[value]], new Pairs([['__proto__', null]])]);
}

function wrongLeaf(random: Random): unknown {
  return random.pick(['wrong', '', 0, 1, -1.5, true, false, 'OPEN', 'null', '1', 1e300, { x: [{ y: null }] }, [null], [[]]]);
}

function lieOfList(list: readonly unknown[], random: Random): unknown {
  switch (random.int(7)) {
    case 0:
      return list.slice(1);
    case 1:
      return [...list, list[0] ?? null];
    case 2:
      return list.map((each, at) => (at === 0 ? null : each));
    case 3:
      return [list];
    case 4:
      return list.flat(1);
    case 5:
      return list.map((each, at) => (at === list.length - 1 ? wrongLeaf(random) : each));
    default:
      return [];
  }
}
