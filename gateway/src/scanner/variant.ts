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

/** Throws NotScannable where several answers may have the same field, or a name hides the type. */
export function checkSupplies(supplies: readonly Supply[]): void {
  const seen = new Set<string>();
  for (const { fields } of supplies) {
    for (const { key, name } of fields) {
      if ((key === typenameKey) !== (name === typenameKey) && key === typenameKey) throw new NotScannable('alias');
      if (name === typenameKey) continue;
      if (seen.has(key)) throw new NotScannable('field of several answers');
      seen.add(key);
    }
  }
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

/** The fields that a representation of an object of this type has, in their order; undefined where it has none. */
export function requiredOf(
  requires: readonly QueryPlanSelectionNode[],
  typename: string,
  isOfType: IsOfType,
): readonly string[] | undefined {
  const applicable = requires.filter(
    (selection) =>
      selection.kind !== 'InlineFragment' || (selection.typeCondition !== undefined && isOfType(typename, selection.typeCondition)),
  );
  const [only, another] = applicable;
  if (only === undefined) return undefined;
  if (another !== undefined || only.kind !== 'InlineFragment') throw new NotScannable('several keys');
  const keys = only.selections.map((selection) => {
    if (selection.kind !== 'Field') throw new NotScannable('several keys');
    if ((selection.selections?.length ?? 0) > 0) throw new NotScannable('nested key');
    return selection.alias ?? selection.name;
  });
  if (!keys.includes(typenameKey) || new Set(keys).size < keys.length) throw new NotScannable('several keys');
  return keys;
}
