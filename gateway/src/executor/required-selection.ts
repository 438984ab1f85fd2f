import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { mergeInto } from './merge.ts';
import { own, setOwn } from './properties.ts';
import type { IsOfType } from './subtypes.ts';

/** What a fetch requires of an object, as an object of its own; null where the object lacks a field of it. */
export function select(source: unknown, selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Record<string, unknown> | null {
  if (source === null) return null;
  const selected: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      if (typeCondition === undefined || !isOfType(own(source, '__typename'), typeCondition)) continue;
      const part = select(source, selection.selections, isOfType);
      if (part !== null) mergeInto(selected, part);
      continue;
    }
    const name = selection.alias ?? selection.name;
    const value = own(source, name);
    if (value === undefined) return null;
    const inner = selection.selections;
    const within = (item: unknown): unknown => (inner === undefined ? item : select(item, inner, isOfType));
    setOwn(selected, name, Array.isArray(value) ? value.map(within) : within(value));
  }
  return selected;
}
