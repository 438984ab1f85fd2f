import { NotForetold } from './not-scannable.ts';
import type { Answers, Scanned } from './scanned-answer.ts';

/** A value that one of the answers about an object has. */
export interface Captured {
  readonly fetch: number;
  readonly capture: number;
}

/** A part of a representation: text, or a value as it stands in an answer, or what `write` makes of it. */
export type Part = string | (Captured & { readonly write: ((value: unknown) => string) | undefined });

/** How an object of a variant is represented, and which variant it is of those that the fetch asks about. */
export interface Representation {
  readonly parts: readonly Part[];
  /** Whether the compiled executor goes on without those of several keys of which a field is missing. */
  readonly isOfSeveral: boolean;
  readonly variant: number;
}

/** What a fetch of entities asks about. */
export interface About {
  /** The fetch whose answers hold the objects, and their place in them. */
  readonly home: number;
  readonly place: number;
  /** By the variant of the place; none where objects of it are not asked about. */
  readonly representations: readonly (Representation | undefined)[];
}

/** Values that several answers have of the same objects: they have to be the same, so that it does not matter which is taken. */
export interface Repeated extends Pick<About, 'home' | 'place'> {
  readonly values: readonly Captured[];
}

/** Representations that one request sends, each once. */
export interface Represented {
  /** As the items of a JSON list. */
  readonly text: string;
  /** Which of them stands for each instance; below 0 for none. */
  readonly slots: readonly number[];
  /** The variant of each. */
  readonly expected: readonly number[];
}

export function represent({ home, place, representations }: About, answers: Answers): Represented {
  const answer = answers.scanned[home];
  const count = answer?.counts[place] ?? 0;
  const variants = answer?.variants[place];
  const [only] = representations;
  if (answer !== undefined && only !== undefined && representations.length === 1) {
    const [before, key, after, more] = only.parts;
    if (
      more === undefined &&
      typeof key === 'object' &&
      key.write === undefined &&
      key.fetch === home &&
      typeof before === 'string' &&
      typeof after === 'string'
    )
      return byOneKey(answer, answer.captures[key.capture] as number[], { before, after, variant: only.variant });
  }
  const known = new Map<string, number>();
  const slots: number[] = [];
  const expected: number[] = [];
  let text = '';
  for (let instance = 0; instance < count; instance += 1) {
    const representation = representations[variants?.[instance] ?? 0];
    const one = representation && textOf(representation, instance, home, answers);
    if (representation === undefined || one === undefined) {
      slots.push(-1);
      continue;
    }
    const same = known.get(one);
    if (same === undefined) {
      known.set(one, expected.length);
      slots.push(expected.length);
      text = expected.length === 0 ? one : `${text},${one}`;
      expected.push(representation.variant);
    } else slots.push(same);
  }
  return { text, slots, expected };
}

/** The usual case: one type, known by one value. */
function byOneKey(
  { text: source }: Scanned,
  ranges: readonly number[],
  { before, after, variant }: { readonly before: string; readonly after: string; readonly variant: number },
): Represented {
  const known = new Map<string, number>();
  const slots: number[] = [];
  const keys: string[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const key = source.slice(ranges[at] as number, ranges[at + 1] as number);
    const same = known.get(key);
    if (same === undefined) {
      known.set(key, keys.length);
      slots.push(keys.length);
      keys.push(key);
    } else slots.push(same);
  }
  const expected = new Array<number>(keys.length).fill(variant);
  return { text: keys.length === 0 ? '' : before + keys.join(`${after},${before}`) + after, slots, expected };
}

function textOf({ parts, isOfSeveral }: Representation, instance: number, home: number, answers: Answers): string | undefined {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      const value = capturedText(part, instance, home, answers);
      if (value === undefined && isOfSeveral) throw new NotForetold('null');
      if (value === undefined) return undefined;
      text += part.write === undefined ? value : rewritten(value, part.write);
    }
  }
  return text;
}

/** The text of an object is of bytes: what is escaped in it would be written as characters. */
function rewritten(text: string, write: (value: unknown) => string): string {
  if (text.includes('\\u')) throw new NotForetold('text');
  return write(JSON.parse(text));
}

/** What an answer has of an instance; undefined where it has nothing. */
function capturedText({ fetch, capture }: Captured, instance: number, home: number, { scanned, slots }: Answers): string | undefined {
  const index = fetch === home ? instance : (slots[fetch]?.[instance] ?? -1);
  const answer = scanned[fetch];
  if (index < 0 || answer === undefined) return undefined;
  const ranges = answer.captures[capture] as number[];
  const from = ranges[2 * index] as number;
  return from < 0 ? undefined : answer.text.slice(from, ranges[2 * index + 1] as number);
}

/** Throws NotForetold where answers say different things of one object. */
export function checkRepeated({ home, place, values }: Repeated, answers: Answers): void {
  const count = answers.scanned[home]?.counts[place] ?? 0;
  for (let instance = 0; instance < count; instance += 1) {
    let first: string | undefined;
    for (const value of values) {
      const text = capturedText(value, instance, home, answers);
      if (text !== undefined && first !== undefined && text !== first) throw new NotForetold('several answers');
      first ??= text;
    }
  }
}
