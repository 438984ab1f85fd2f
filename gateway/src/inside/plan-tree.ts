import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode, SubscriptionNode } from '@apollo/query-planner';

/** A plan as JSON. Its fetches are numbered from 1 in its own order. */
export interface PlanTree {
  readonly tree: object | null;
  readonly numbers: ReadonlyMap<FetchNode, number>;
}

/** What a plan does, for somebody who reads it: operations as they are sent, variables by name alone. */
export function planTree({ node: root }: QueryPlan): PlanTree {
  const numbers = new Map<FetchNode, number>();

  function fetch(node: FetchNode): object {
    numbers.set(node, numbers.size + 1);
    const { serviceName, operation, requires, variableUsages = [] } = node;
    return {
      kind: 'Fetch',
      fetch: numbers.size,
      subgraph: serviceName,
      ...(requires === undefined ? {} : { requires: selectionText(requires) }),
      ...(variableUsages.length === 0 ? {} : { variables: variableUsages }),
      operation,
    };
  }

  function shown(node: PlanNode | SubscriptionNode): object {
    switch (node.kind) {
      case 'Fetch':
        return fetch(node);
      case 'Sequence':
      case 'Parallel':
        return { kind: node.kind, nodes: node.nodes.map(shown) };
      case 'Flatten':
        return { kind: 'Flatten', path: node.path.join('.'), node: shown(node.node) };
      case 'Condition':
        return {
          kind: 'Condition',
          variable: node.condition,
          ...(node.ifClause === undefined ? {} : { ifTrue: shown(node.ifClause) }),
          ...(node.elseClause === undefined ? {} : { ifFalse: shown(node.elseClause) }),
        };
      default:
        return { kind: node.kind };
    }
  }

  return { tree: root === undefined ? null : shown(root), numbers };
}

function selectionText(selections: readonly QueryPlanSelectionNode[]): string {
  const parts = selections.map((selection) => {
    const name = selection.kind === 'Field' ? selection.name : `... on ${selection.typeCondition}`;
    const inner = selection.selections ?? [];
    return inner.length === 0 ? name : `${name} ${selectionText(inner)}`;
  });
  return `{ ${parts.join(' ')} }`;
}
