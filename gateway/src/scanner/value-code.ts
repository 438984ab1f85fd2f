import type { SelectionSetNode } from 'graphql';
import type { Occurrence } from '../executor/response/collected-fields.ts';
import type { ValueType } from '../executor/response/selections.ts';
import { CodeLines } from './code-lines.ts';
import type { FetchCode } from './fetch-code.ts';
import type { FetchedFields } from './fetched-fields.ts';
import { leafCode } from './leaf-code.ts';
import { NotScannable } from './not-scannable.ts';
import type { PlannedFetch } from './plan-fetches.ts';

/** A fetch while its scanner is written. */
export interface Fetch extends PlannedFetch {
  readonly code: FetchCode;
  readonly fetched: FetchedFields;
}

/** A value that one answer has and the response shows. */
export interface ShownValue {
  readonly fetch: Fetch;
  /** What the fetch asks of it. */
  readonly sets: readonly SelectionSetNode[];
  /** What the client asks of it. */
  readonly occurrences: readonly Occurrence[];
  readonly type: ValueType;
  /** Keys, and `@` for each item of a list; joined by points. */
  readonly path: string;
}

export type ShownObject = ShownValue & { readonly type: { readonly kind: 'object' } };

/** Numbers of things that are the same one, for keys. */
export class Numbers {
  readonly #known = new Map<unknown, number>();

  of(thing: unknown): number {
    const number = this.#known.get(thing) ?? this.#known.size;
    this.#known.set(thing, number);
    return number;
  }

  /** Equal for values that are read in the same way. */
  keyOf({ path, type, sets, occurrences }: ShownValue): string {
    const asked = occurrences.map(({ selections, type: on }) => `${this.of(selections)}:${on}`);
    return `${path} ${this.of(type)} ${sets.map((set) => this.of(set))} ${asked}`;
  }
}

/** Writes what goes over a value; `object` gives the name of the function that goes over one that is not null. */
export function writeValue(lines: CodeLines, value: ShownValue, numbers: Numbers, object: (value: ShownObject) => string): void {
  const { fetch, sets, type } = value;
  if (type.kind === 'leaf') {
    if (sets.length > 0) throw new NotScannable('shape');
    lines.add(leafCode(type.leaf, type.nullable, (values) => fetch.code.enumReader(values)));
    return;
  }
  const name = type.kind === 'object' ? object(value as ShownObject) : listReader(value, type.of, numbers, object);
  lines.add(`i=b[i]===110?${type.nullable ? 'endOfNull(b,i)' : '-2'}:${name}(b,i);if(i<0)return i;`);
}

function listReader(value: ShownValue, of: ValueType, numbers: Numbers, object: (value: ShownObject) => string): string {
  return value.fetch.code.named(`list ${numbers.keyOf(value)}`, () => {
    const item = new CodeLines();
    writeValue(item, { ...value, type: of, path: `${value.path}.@` }, numbers, object);
    return `if(b[i]!==91)return -5;i++;if(b[i]===93)return i+1;for(;;){${item.text()}if(b[i]!==44)return b[i]===93?i+1:-1;i++}`;
  });
}
