import { canonical } from '../data/world.ts';
import { type Answer, differences } from './answer.ts';
import type { OracleAnswer } from './oracle.ts';

/** Where the stock executor is known to be wrong; each has its entry with a reason and an example in excuses.json. */
export const excuseNames = ['falsy-value-not-renamed', 'path-of-another-entity'] as const;

export type ExcuseName = (typeof excuseNames)[number];

type Path = readonly (string | number)[];

export interface Evidence {
  readonly stock: Answer;
  readonly ours: Answer;
  /** Of the stock executor with renaming mended. */
  readonly mended: Answer;
  /** And with the paths of errors mended too. */
  readonly mendedBoth: Answer;
  readonly oracle: OracleAnswer;
  /** Whether subgraphs lie: then nobody can say what is right in the data. */
  readonly isLied: boolean;
}

/** The known defects of the stock executor that a difference comes from, all of it; none where something in it is not explained. */
export function excusesOf({ stock, ours, mended, mendedBoth, oracle, isLied }: Evidence): readonly ExcuseName[] {
  const found: ExcuseName[] = [];
  if (differences(stock, mended).length > 0) {
    if (!isLied && !isLostValue(stock, ours, oracle)) return [];
    found.push('falsy-value-not-renamed');
  }
  const left = differences(mended, ours);
  if (left.length === 0) return found;
  if (left.join() !== 'errors') return [];
  return differences(mendedBoth, ours).length === 0 || isWrongPath(mended, ours, oracle) ? [...found, 'path-of-another-entity'] : [];
}

/** Where data differ the stock executor has null, and where the other has values they are those of the oracle. */
function isLostValue(stock: Answer, ours: Answer, oracle: OracleAnswer): boolean {
  if (stock.data === undefined || ours.data === undefined) return false;
  const places = disagreements(JSON.parse(stock.data), JSON.parse(ours.data), []);
  return places.every((place) => place.stock === null && isTold(place.ours, valueAt(oracle.data, place.path)));
}

/** Both have the same errors, ours at the objects that they name. */
function isWrongPath(stock: Answer, ours: Answer, oracle: OracleAnswer): boolean {
  const without = ({ errors }: Answer) => errors.map((text) => JSON.stringify(JSON.parse(text).slice(1))).sort();
  if (canonical(without(stock)) !== canonical(without(ours))) return false;
  const unmatched = [...stock.errors];
  for (const text of ours.errors) {
    const at = unmatched.indexOf(text);
    if (at >= 0) unmatched.splice(at, 1);
    else if (!isAtItsObject(text, oracle)) return false;
  }
  return unmatched.some((text) => !isAtItsObject(text, oracle));
}

/** Whether the object at the path of an error, or the one whose field that is, is the one that its message names. */
function isAtItsObject(text: string, { innermost }: OracleAnswer): boolean {
  const [path, message] = JSON.parse(text) as [Path | null, string];
  const name = / of (.+) fails in \w+\.$/s.exec(message)?.[1];
  return name !== undefined && path !== null && (innermost(path) === name || innermost(path.slice(0, -1)) === name);
}

interface Place {
  readonly path: Path;
  readonly stock: unknown;
  readonly ours: unknown;
}

function disagreements(stock: unknown, ours: unknown, path: Path): Place[] {
  if (canonical(stock) === canonical(ours)) return [];
  if (Array.isArray(stock) && Array.isArray(ours) && stock.length === ours.length)
    return stock.flatMap((item, at) => disagreements(item, ours[at], [...path, at]));
  if (!isObject(stock) || !isObject(ours) || Object.keys(stock).join() !== Object.keys(ours).join()) return [{ path, stock, ours }];
  return Object.keys(stock).flatMap((key) => disagreements(stock[key], ours[key], [...path, key]));
}

/** What faults have taken away is null. */
function isTold(told: unknown, right: unknown): boolean {
  if (told === null || canonical(told) === canonical(right)) return true;
  if (Array.isArray(told) && Array.isArray(right)) return told.length === right.length && told.every((each, at) => isTold(each, right[at]));
  return isObject(told) && isObject(right) && Object.keys(told).every((key) => isTold(told[key], right[key]));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
