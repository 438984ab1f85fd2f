import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { condition } from './nodes/condition.ts';
import { entityFetch } from './nodes/entity-fetch.ts';
import { type FetchScope, fetch } from './nodes/fetch.ts';
import { flatten } from './nodes/flatten.ts';
import { parallel } from './nodes/parallel.ts';
import { sequence } from './nodes/sequence.ts';
import { NotCompilable, type Step } from './run.ts';

export interface PlanScope extends FetchScope {
  /** The defaults of the operation's variables. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

type Path = readonly (string | number)[];

/** Makes a node of a plan runnable. Throws NotCompilable. */
export function compileNode(node: PlanNode | SubscriptionNode, scope: PlanScope, path: Path = []): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((child) => compileNode(child, scope, path)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compileNode(child, scope, path)));
    case 'Flatten':
      if (path.length > 0) throw new NotCompilable('flatten within flatten');
      return flatten(node.path, compileNode(node.node, scope, node.path));
    case 'Condition':
      return condition({
        variable: node.condition,
        defaultValue: scope.defaults[node.condition],
        ifTrue: node.ifClause && compileNode(node.ifClause, scope, path),
        ifFalse: node.elseClause && compileNode(node.elseClause, scope, path),
      });
    case 'Fetch':
      return compileFetch(node, scope, path);
    case 'Subscription':
      throw new NotCompilable('subscription');
    default:
      throw new NotCompilable(node.kind.toLowerCase());
  }
}

function compileFetch(node: FetchNode, scope: PlanScope, path: Path): Step {
  if (node.contextRewrites !== undefined && node.contextRewrites.length > 0) throw new NotCompilable('context');
  return node.requires === undefined ? fetch(node, path, scope) : entityFetch(node, path, scope);
}
