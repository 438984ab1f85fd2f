import { generate } from '../generate.ts';
import { own, readCode } from '../properties.ts';
import type { Step } from '../run.ts';

type Path = readonly (string | number)[];
type Collect = (data: unknown, into: unknown[]) => void;

/** Runs the step over all objects that stand at the path, `@` being every item of a list. */
export function flatten(path: Path, step: Step): Step {
  const collect = compileCollect(path);
  return (run, [data]) => {
    const found: unknown[] = [];
    collect(data, found);
    return found.length === 0 ? undefined : step(run, found);
  };
}

/** Nested loops over the path. A list that stands at its end counts item by item. */
function compileCollect(path: Path): Collect {
  const enter = (value: string, at: number): string => {
    const element = path[at];
    const next = `v${at}`;
    if (element === undefined)
      return `if(Array.isArray(${value})){for(const e of ${value})if(e!=null)into.push(e)}else into.push(${value});`;
    if (element === '@')
      return `if(!Array.isArray(${value}))noList();for(const ${next} of ${value})if(${next}!=null){${enter(next, at + 1)}}`;
    const read = `typeof ${value}==="object"?${readCode(value, String(element))}:undefined`;
    return `if(Array.isArray(${value}))aList();const ${next}=${read};if(${next}!=null){${enter(next, at + 1)}}`;
  };
  return generate<Collect>(`function(data,into){${enter('data', 0)}}`, {
    own,
    noList: () => fail(path, 'no'),
    aList: () => fail(path, 'a'),
  });
}

function fail(path: Path, what: string): never {
  throw new TypeError(`a subgraph answered ${what} list at ${path.join('.')}`);
}

/** The paths of what `flatten` finds, in the same order. */
export function pathsOf(data: unknown, path: Path): readonly (readonly (string | number)[])[] {
  const found: (string | number)[][] = [];
  const enter = (value: unknown, at: number, here: readonly (string | number)[]): void => {
    const element = path[at];
    if (value == null) return;
    if (element === '@' || (element === undefined && Array.isArray(value))) {
      for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
        if (element === '@') enter(item, at + 1, [...here, index]);
        else if (item != null) found.push([...here, index]);
      }
    } else if (element === undefined) found.push([...here]);
    else enter(own(value, String(element)), at + 1, [...here, element]);
  };
  enter(data, 0, []);
  return found;
}
