import type { Entry } from '../executor/response/collected-fields.ts';
import type { IsOfType } from '../executor/subtypes.ts';
import { type Addition, type Gap, layoutOf } from './layout.ts';
import { NotScannable } from './not-scannable.ts';
import type { Part } from './representations.ts';
import type { Fetch } from './value-code.ts';
import { checkSupplies, originsOf, requiredOf, type Supply } from './variant.ts';

/** Where a value is kept that an object is known by. */
export type Captures = Map<string, number>;

/** The objects of one type, or of a type that is not said, that stand at a place of the response. */
export interface PlacedObjects {
  readonly typename: string | undefined;
  readonly supplies: readonly [Supply, ...Supply[]];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly gaps: readonly Gap[];
  /** Of the answer in which they stand, in the order of the gaps. */
  readonly moved: readonly number[];
  /** Of other answers, with the number of each within its fetch. */
  readonly pieces: ReadonlyMap<Addition, number>;
}

export interface PlacingOptions {
  readonly typename: string | undefined;
  readonly supplies: readonly [Supply, ...Supply[]];
  readonly entries: readonly Entry[];
  readonly isObjectType: (name: string) => boolean;
}

/** Lays the objects out. Throws NotScannable. */
export function placed({ typename, supplies, entries, isObjectType }: PlacingOptions): PlacedObjects {
  checkSupplies(supplies);
  const gaps = layoutOf(originsOf({ typename, supplies, entries }, isObjectType), supplies[0].fields.length);
  const moved: number[] = [];
  const pieces = new Map<Addition, number>();
  const counts = new Map<number, number>();
  for (const addition of gaps.flatMap(({ additions }) => additions)) {
    if (addition.kind === 'moved') moved.push(addition.at);
    if (addition.kind !== 'piece') continue;
    const count = counts.get(addition.fetch) ?? 0;
    pieces.set(addition, count);
    counts.set(addition.fetch, count + 1);
  }
  return { typename, supplies, entries: new Map(entries.map((entry) => [entry.key, entry])), gaps, moved, pieces };
}

/** The parts of the text by which a fetch asks about the objects; `capture` gives where a value is kept that one of the answers has. */
export function representationOf(
  { typename, supplies }: PlacedObjects,
  { node, index }: Fetch,
  isOfType: IsOfType,
  capture: (fetch: number, key: string) => number,
): readonly Part[] | undefined {
  const keys = typename === undefined ? undefined : requiredOf(node.requires ?? [], typename, isOfType);
  if (keys === undefined) return undefined;
  const parts: Part[] = [];
  let text = '{';
  for (const [at, key] of keys.entries()) {
    text += `${at === 0 ? '' : ','}"${key}":`;
    if (key === '__typename') {
      text += `"${typename}"`;
      continue;
    }
    const supply = supplies.find(({ fetch, fields }) => fetch !== index && fields.some((field) => field.key === key));
    if (supply === undefined) throw new NotScannable('missing key');
    parts.push(text, { fetch: supply.fetch, capture: capture(supply.fetch, key) });
    text = '';
  }
  return [...parts, `${text}}`];
}
