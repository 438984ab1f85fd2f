import type { FetchDataRewrite } from '@apollo/query-planner';
import { own, setOwn } from './properties.ts';
import type { IsOfType } from './subtypes.ts';

const typeCondition = '... on ';

/** Applies what the plan says to rename or set in data on its way to or from a subgraph. */
export function applyRewrites(rewrites: readonly FetchDataRewrite[], isOfType: IsOfType, value: unknown): void {
  for (const rewrite of rewrites) applyAt(rewrite, 0, isOfType, value);
}

function applyAt(rewrite: FetchDataRewrite, at: number, isOfType: IsOfType, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(rewrite, at, isOfType, item);
    return;
  }
  const element = rewrite.path[at];
  if (typeof value !== 'object' || value === null || element === undefined) return;
  if (at === rewrite.path.length - 1) {
    applyTo(rewrite, element, value);
  } else if (element.startsWith(typeCondition)) {
    const typename = own(value, '__typename');
    // What has no type yet is of the type that is asked about.
    if (!typename || isOfType(typename, element.slice(typeCondition.length))) applyAt(rewrite, at + 1, isOfType, value);
  } else {
    applyAt(rewrite, at + 1, isOfType, own(value, element));
  }
}

function applyTo(rewrite: FetchDataRewrite, key: string, target: object): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(target, key, rewrite.setValueTo);
    return;
  }
  const value = own(target, key);
  if (value === undefined) return;
  setOwn(target, rewrite.renameKeyTo, value);
  setOwn(target, key, undefined);
}
