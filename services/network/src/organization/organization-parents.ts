/** One organisation belongs to another one; both are ids. */
export interface ParentEdge {
  readonly child: string;
  readonly parent: string;
}

/** Most levels that an organisation may stand below others. */
export const deepestParents = 20;

/**
 * The way from an organisation up to itself, or the one that is too long, as ids from below; null where it stands well. `edges` are those
 * of all that are above it.
 */
export function wrongParents(id: string, edges: readonly ParentEdge[]): readonly string[] | null {
  const parents = new Map<string, string[]>();
  for (const { child, parent } of edges) parents.set(child, [...(parents.get(child) ?? []), parent]);
  const from = new Map<string, string>();
  const wayTo = (last: string): string[] => {
    const way = [last];
    for (let below = from.get(last); below !== undefined && below !== id; below = from.get(below)) way.unshift(below);
    return [id, ...way];
  };
  let level = [id];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepestParents && first !== undefined) return wayTo(first);
    const above: string[] = [];
    for (const child of level) {
      for (const parent of parents.get(child) ?? []) {
        if (parent === id) return child === id ? [id, id] : [...wayTo(child), id];
        if (from.has(parent)) continue;
        from.set(parent, child);
        above.push(parent);
      }
    }
    level = above;
  }
  return null;
}
