import type { Statements } from './counted-statements.ts';
import { type Operation, print, type Selected } from './operations.ts';

export const pageSizes = [1, 10, 100] as const;

/** Asks for a selection with a page of a size, and counts. */
export type Ask = (root: Selected, size: number) => Promise<Statements>;

/** An operation that runs more statements for a larger page, with the least of it that does. */
export interface Growth {
  readonly operation: Operation;
  readonly least: Selected;
  /** Of that least, by page size. */
  readonly counts: readonly Statements[];
}

/** One batch of references may fall into several where some of them are learned later than others, as on a busy machine; what grows with the page runs oftener. */
const splits = 4;

/** Null where no statement runs oftener for a page of 100 than for smaller ones. */
export async function findGrowth(operation: Operation, ask: Ask): Promise<Growth | null> {
  // The first time a service may read what it keeps from then on.
  await ask(operation.root, 1);
  const counts = await countAll(operation.root, ask);
  if (!grows(counts)) return null;
  let least = { root: operation.root, counts };
  for (;;) {
    const less = await firstOf(narrower(least.root), async (root) => {
      const narrowed = await countAll(root, ask);
      return grows(narrowed) ? { root, counts: narrowed } : null;
    });
    if (less === null) return { operation, least: least.root, counts: least.counts };
    least = less;
  }
}

async function countAll(root: Selected, ask: Ask): Promise<readonly Statements[]> {
  const counts: Statements[] = [];
  for (const size of pageSizes) counts.push(await ask(root, size));
  return counts;
}

function grows(counts: readonly Statements[]): boolean {
  return growing(counts).length > 0;
}

/** The statements that a larger page runs more often. */
function growing(counts: readonly Statements[]): readonly string[] {
  const [one, ten, hundred] = counts;
  return [...(hundred ?? [])].flatMap(([text, times]) =>
    times > Math.max(one?.get(text) ?? 0, ten?.get(text) ?? 0) + splits ? [text] : [],
  );
}

/** The same selection with one of its branches alone, at the first place where it has several. */
function narrower({ text, below }: Selected): readonly Selected[] {
  if (below.length === 0) return [];
  if (below.length === 1) return narrower(below[0] as Selected).map((each) => ({ text, below: [each] }));
  return below.map((each) => ({ text, below: [each] }));
}

async function firstOf<T, Found>(items: readonly T[], find: (item: T) => Promise<Found | null>): Promise<Found | null> {
  for (const item of items) {
    const found = await find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Which field it is, and which statements repeat. */
export function tellGrowth(service: string, { operation, least, counts }: Growth): string {
  const total = (statements: Statements) => [...statements.values()].reduce((sum, times) => sum + times, 0);
  const repeated = growing(counts).map(
    (text) => `    ${pageSizes.map((_, index) => counts[index]?.get(text) ?? 0).join(', ')} times: ${text.slice(0, 300)}`,
  );
  return [
    `${service}: ${operation.name}, asked as ${operation.caller}: ${counts.map(total).join(', ')} statements for pages of ${pageSizes.join(', ')} with`,
    `    ${print(least)}`,
    ...repeated,
  ].join('\n');
}
