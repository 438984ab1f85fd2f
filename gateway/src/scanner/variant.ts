import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Entry } from '../executor/response/collected-fields.ts';
import type { ValueType } from '../executor/response/selections.ts';
import type { IsOfType } from '../executor/subtypes.ts';
import type { FetchedField } from './fetched-fields.ts';
import type { Origin } from './layout.ts';
import { NotScannable } from './not-scannable.ts';

/** The fields that one answer has of an object. */
export interface Supply {
  /** Of the fetch. */
  readonly fetch: number;
  readonly fields: readonly FetchedField[];
}

/** An object of a known type, or of one that the answer does not say, with all answers that have something of it: first the one in which it stands. */
export interface Variant {
  readonly typename: string | undefined;
  readonly supplies: readonly Supply[];
  readonly entries: readonly Entry[];
}

const typenameKey = '__typename';

/** Values that several answers have of an object, by key the fetches that ask for each. Throws NotScannable where that is no leaf, or a name hides the type. */
export function repeatedIn(supplies: readonly Supply[]): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, { readonly fetches: number[]; readonly isLeaf: boolean }>();
  for (const { fetch, fields } of supplies) {
    for (const { key, name, sets } of fields) {
      if ((key === typenameKey) !== (name === typenameKey) && key === typenameKey) throw new NotScannable('alias');
      if (name === typenameKey) continue;
      const known = seen.get(key) ?? { fetches: [], isLeaf: sets.length === 0 };
      if (known.fetches.length > 0 && !(known.isLeaf && sets.length === 0)) throw new NotScannable('field of several answers');
      known.fetches.push(fetch);
      seen.set(key, known);
    }
  }
  return new Map([...seen].flatMap(([key, { fetches }]) => (fetches.length > 1 ? [[key, fetches] as const] : [])));
}

/** Where each field of the response comes from. `parentOf` gives the type of an object that does not say it. */
export function originsOf({ typename, supplies, entries }: Variant, isObjectType: (name: string) => boolean): readonly Origin[] {
  const [home, ...others] = supplies;
  return entries.map((entry): Origin => {
    const { key } = entry;
    if (entry.kind === 'introspection') throw new NotScannable('introspection');
    const at = home?.fields.findIndex((field) => field.key === key) ?? -1;
    if (at >= 0) return { kind: 'home', at };
    if (entry.kind === 'typename') {
      const type = typename ?? entry.parent;
      if (!isObjectType(type)) throw new NotScannable('object without type');
      return { kind: 'known', text: `"${key}":"${type}"` };
    }
    for (const { fetch, fields } of others) {
      const there = fields.findIndex((field) => field.key === key);
      if (there >= 0) return { kind: 'other', fetch, at: there, absent: absentText(key, entry.type) };
    }
    throw new NotScannable('missing field');
  });
}

function absentText(key: string, { nullable }: ValueType): string | undefined {
  return nullable ? `"${key}":null` : undefined;
}

/** A field of a representation; of an object or a list of them with what is in these. */
export interface RequiredField {
  readonly key: string;
  readonly within: readonly QueryPlanSelectionNode[] | undefined;
}

export interface Required {
  readonly fields: readonly RequiredField[];
  /** Where several keys apply, those stay out of which a field is missing. */
  readonly isOfSeveral: boolean;
}

/** What a representation of an object of this type has, in its order; undefined where it has nothing. */
export function requiredOf(requires: readonly QueryPlanSelectionNode[], typename: string, isOfType: IsOfType): Required | undefined {
  const fields = new Map<string, RequiredField>();
  let fragments = 0;
  const enter = (selections: readonly QueryPlanSelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (selection.typeCondition === undefined || !isOfType(typename, selection.typeCondition)) continue;
        fragments += 1;
        enter(selection.selections);
        continue;
      }
      const key = selection.alias ?? selection.name;
      const within = (selection.selections?.length ?? 0) > 0 ? selection.selections : undefined;
      const known = fields.get(key);
      if (known !== undefined && JSON.stringify(known.within) !== JSON.stringify(within)) throw new NotScannable('several keys');
      if (known === undefined) fields.set(key, { key, within });
    }
  };
  enter(requires);
  if (fields.size === 0) return undefined;
  if (!fields.has(typenameKey)) throw new NotScannable('several keys');
  return { fields: [...fields.values()], isOfSeveral: fragments > 1 };
}
