import type { FetchDataRewrite, FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import type { IsOfType } from '../executor/subtypes.ts';
import { NotScannable } from './not-scannable.ts';

/** A fetch of a plan: of the root where it requires nothing, else of the entities that stand at its path. */
export interface PlannedFetch {
  /** In the order of the plan. */
  readonly index: number;
  readonly node: FetchNode;
  /** Keys, and `@` for each item of a list; joined by points. */
  readonly path: string;
  readonly isUnderList: boolean;
}

/** What is done when. */
export type Order =
  | { readonly kind: 'fetch'; readonly fetch: PlannedFetch }
  | { readonly kind: 'sequence' | 'parallel'; readonly parts: readonly Order[] };

/** The fetches of a plan under given values of its conditions. Throws NotScannable. */
export function fetchesOf(
  node: PlanNode | SubscriptionNode | undefined,
  isOn: (variable: string) => boolean,
): { readonly order: Order; readonly fetches: readonly PlannedFetch[] } {
  const fetches: PlannedFetch[] = [];
  const nothing: Order = { kind: 'sequence', parts: [] };
  const enter = (at: PlanNode | SubscriptionNode | undefined, path: readonly (string | number)[]): Order => {
    switch (at?.kind) {
      case undefined:
        return nothing;
      case 'Sequence':
      case 'Parallel':
        return { kind: at.kind === 'Sequence' ? 'sequence' : 'parallel', parts: at.nodes.map((child) => enter(child, path)) };
      case 'Flatten':
        if (path.length > 0) throw new NotScannable('flatten within flatten');
        return enter(at.node, at.path);
      case 'Condition':
        return enter(isOn(at.condition) ? at.ifClause : at.elseClause, path);
      case 'Fetch': {
        checkFetch(at, path);
        const fetch = { index: fetches.length, node: at, path: path.join('.'), isUnderList: path.includes('@') };
        fetches.push(fetch);
        return { kind: 'fetch', fetch };
      }
      default:
        throw new NotScannable('kind of node');
    }
  };
  return { order: enter(node, []), fetches };
}

function checkFetch(
  { requires, inputRewrites, outputRewrites, contextRewrites, variableUsages }: FetchNode,
  path: readonly unknown[],
): void {
  const rewrites = [outputRewrites, contextRewrites];
  if (rewrites.some((each) => each !== undefined && each.length > 0)) throw new NotScannable('rewrites');
  if (inputRewrites !== undefined && !inputRewrites.every(isOfTypename)) throw new NotScannable('rewrites');
  if ((requires === undefined) !== (path.length === 0)) throw new NotScannable('path');
  if (variableUsages?.includes('representations')) throw new NotScannable('variable');
}

const typeCondition = '... on ';

/** Whether it asks about objects of a type as those of an interface. What an interface object stands for is told by later answers alone. */
function isOfTypename({ kind, path, ...rewrite }: FetchDataRewrite): boolean {
  const [on, key, more] = path;
  if (kind !== 'ValueSetter' || on === undefined || !on.startsWith(typeCondition) || key !== '__typename' || more !== undefined)
    return false;
  return 'setValueTo' in rewrite && typeof rewrite.setValueTo === 'string' && on !== typeCondition + rewrite.setValueTo;
}

/** The type as which a fetch asks about an object. */
export function askedAs(typename: string, { inputRewrites = [] }: FetchNode, isOfType: IsOfType): string {
  return inputRewrites.reduce(
    (type, { path: [on = ''], ...rewrite }) =>
      'setValueTo' in rewrite && isOfType(type, on.slice(typeCondition.length)) ? String(rewrite.setValueTo) : type,
    typename,
  );
}
