import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { SelectionSetNode } from 'graphql';
import { compileRequired } from '../executor/representations.ts';
import type { Entry } from '../executor/response/collected-fields.ts';
import type { IsOfType } from '../executor/subtypes.ts';
import type { FetchedField } from './fetched-fields.ts';
import { type Addition, type Gap, layoutOf } from './layout.ts';
import { NotScannable } from './not-scannable.ts';
import { askedAs } from './plan-fetches.ts';
import type { Part } from './representations.ts';
import type { Fetch } from './value-code.ts';
import { originsOf, type RequiredField, repeatedIn, requiredOf, type Supply } from './variant.ts';

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
  /** Keys of values that several answers have, with the fetches that ask for each. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

export interface PlacingOptions {
  readonly typename: string | undefined;
  readonly supplies: readonly [Supply, ...Supply[]];
  readonly entries: readonly Entry[];
  readonly isObjectType: (name: string) => boolean;
}

/** Lays the objects out. Throws NotScannable. */
export function placed({ typename, supplies, entries, isObjectType }: PlacingOptions): PlacedObjects {
  const repeated = repeatedIn(supplies);
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
  return { typename, supplies, entries: new Map(entries.map((entry) => [entry.key, entry])), gaps, moved, pieces, repeated };
}

/** Types of which the answer has not what the response shows are those that its subgraph does not have: they are not foretold. */
export function withoutUnforeseen<T, U>(types: readonly T[], placing: (type: T) => U): readonly U[] {
  let missing: NotScannable | undefined;
  const found = types.flatMap((type) => {
    try {
      return [placing(type)];
    } catch (error) {
      if (!(error instanceof NotScannable && error.reason === 'missing field')) throw error;
      missing = error;
      return [];
    }
  });
  if (found.length === 0 && missing !== undefined) throw missing;
  return found;
}

/** What an object is represented by. */
export interface RepresentedBy {
  readonly parts: readonly Part[];
  readonly isOfSeveral: boolean;
}

/** How a fetch asks about the objects; `capture` gives where a value is kept that one of the answers has. */
export function representationOf(
  { typename, supplies, repeated }: PlacedObjects,
  { node, index }: Fetch,
  { fetches, isOfType }: { readonly fetches: readonly Fetch[]; readonly isOfType: IsOfType },
  capture: (fetch: number, key: string) => number,
): RepresentedBy | undefined {
  const required = typename === undefined ? undefined : requiredOf(node.requires ?? [], typename, isOfType);
  if (required === undefined) return undefined;
  const parts: Part[] = [];
  let text = '{';
  for (const [at, { key, within }] of required.fields.entries()) {
    text += `${at === 0 ? '' : ','}"${key}":`;
    if (key === '__typename') {
      text += `"${askedAs(typename ?? '', node, isOfType)}"`;
      continue;
    }
    // Which of them it is asked with is a matter of time.
    if (repeated.has(key)) throw new NotScannable('field of several answers');
    const supply = supplies.find(({ fetch, fields }) => fetch !== index && fields.some((field) => field.key === key));
    const field = supply?.fields.find((each) => each.key === key);
    if (supply === undefined || field === undefined) throw new NotScannable('missing key');
    const write = writerWithin(fetches[supply.fetch] as Fetch, field, within);
    parts.push(text, { fetch: supply.fetch, capture: capture(supply.fetch, key), write });
    text = '';
  }
  return { parts: [...parts, `${text}}`], isOfSeveral: required.isOfSeveral };
}

/** Writes what is required of an object, or of a list of them, that one answer has with all of it. */
function writerWithin(
  { fetched }: Fetch,
  { sets }: FetchedField,
  within: RequiredField['within'],
): ((value: unknown) => string) | undefined {
  if ((within === undefined) !== (sets.length === 0)) throw new NotScannable('nested key');
  if (within === undefined) return undefined;
  const check = (asked: readonly SelectionSetNode[], selections: readonly QueryPlanSelectionNode[]): void => {
    const fields = fetched.of(asked, undefined);
    for (const selection of selections) {
      const field = selection.kind === 'Field' ? fields.find(({ key }) => key === (selection.alias ?? selection.name)) : undefined;
      if (selection.kind !== 'Field' || field === undefined) throw new NotScannable('nested key');
      const inner = selection.selections ?? [];
      if ((inner.length === 0) !== (field.sets.length === 0)) throw new NotScannable('nested key');
      if (inner.length > 0) check(field.sets, inner);
    }
  };
  check(sets, within);
  const write = compileRequired(within);
  if (write === undefined) throw new NotScannable('nested key');
  return write;
}
