import { isCompositeType, type Schema } from '@apollo/federation-internals';
import { generate } from '../generate.ts';
import { own, readCode } from '../properties.ts';
import { collect, type Entry, type Meets, meetsIn, type Occurrence } from './collected-fields.ts';
import { enumWriter, scalarWriters, typenameText, unforeseen } from './leaf-text.ts';
import type { Leaf, Selected, ValueType } from './selections.ts';

/**
 * Writes the data of a response from the merged answers; in plain data no text needs escaping; `introspected` gives the text of an introspection by its
 * index. Throws `unforeseen` where the data is not as the schema says.
 */
export type WriteResponse = (data: object, plain: boolean, introspected: (index: number) => string) => string;

/** A writer whose code grows beyond this is not made: its operation multiplies types by fields. */
const longestCode = 1_000_000;

/** The writer for an operation under given values of its conditions; undefined where it would be too large. */
export function compileWriter(options: {
  readonly selections: readonly Selected[];
  readonly rootType: string;
  readonly schema: Schema;
  readonly isOn: (variable: string) => boolean;
}): { readonly write: WriteResponse; readonly size: number } | undefined {
  const code = new WriterCode(options.schema, options.isOn);
  const root = code.object([{ selections: options.selections, type: options.rootType }], false);
  if (code.size > longestCode) return undefined;
  const text = `function(data,plain,texts){return ${root}(data,plain,texts);${code.text()}}`;
  return { write: generate<WriteResponse>(text, code.scope), size: text.length };
}

/** Generates a function (value, plain, texts) for each object and each list of the response; equal ones once. */
class WriterCode {
  readonly scope: Record<string, unknown> = { own, unforeseen, typenameText, ...scalarWriters };
  size = 0;
  readonly #schema: Schema;
  readonly #rules: { readonly meets: Meets; readonly isOn: (variable: string) => boolean };
  readonly #functions: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #numbers = new Map<unknown, number>();

  constructor(schema: Schema, isOn: (variable: string) => boolean) {
    this.#schema = schema;
    this.#rules = { meets: meetsIn(schema), isOn };
  }

  text(): string {
    return this.#functions.join('');
  }

  /** The name of the function that writes an object; by the type that the object says to be of. */
  object(occurrences: readonly Occurrence[], nullable: boolean): string {
    return this.#named(`object ${nullable} ${this.#key(occurrences)}`, () => {
      const cases = [`case undefined:${this.#fields(occurrences, undefined)}`];
      const byCode = new Map<string, string[]>();
      for (const type of this.#typesOf(occurrences[0]?.type ?? '')) {
        const code = this.#fields(occurrences, type);
        byCode.set(code, [...(byCode.get(code) ?? []), type]);
      }
      for (const [code, types] of byCode) cases.push(`${types.map((type) => `case ${JSON.stringify(type)}:`).join('')}${code}`);
      return `${absent(nullable)}if(typeof v!=="object")throw unforeseen;switch(v.__typename){${cases.join('')}default:throw unforeseen;}`;
    });
  }

  #fields(occurrences: readonly Occurrence[], typename: string | undefined): string {
    const entries = collect(occurrences, typename, this.#rules);
    if (entries.length === 0) return 'return"{}";';
    const parts = entries.map(
      (entry, index) => `${JSON.stringify(`${index === 0 ? '{' : ','}"${entry.key}":`)}+${this.#entry(entry, typename)}`,
    );
    return `return ${parts.join('+')}+"}";`;
  }

  /** The expression of an entry's text. */
  #entry(entry: Entry, typename: string | undefined): string {
    if (entry.kind === 'introspection') return `texts(${entry.index})`;
    const value = readCode('v', entry.key);
    if (entry.kind === 'field') return call(this.#value(entry.type, entry.occurrences), value, entry.type);
    if (this.#schema.type(typename ?? entry.parent)?.kind !== 'ObjectType') return '(()=>{throw unforeseen})()';
    if (typename === undefined) return `typenameText(${value},${JSON.stringify(entry.parent)})`;
    return entry.key === '__typename' ? '"\\""+v.__typename+"\\""' : `typenameText(${value},v.__typename)`;
  }

  /** The name of the function that writes a value. */
  #value(type: ValueType, occurrences: readonly Occurrence[]): string {
    if (type.kind === 'object') return this.object(occurrences, type.nullable);
    if (type.kind === 'leaf') return this.#leaf(type.leaf, type.nullable);
    const item = this.#value(type.of, occurrences);
    return this.#named(
      `list ${type.nullable} ${item}`,
      () =>
        `${absent(type.nullable)}if(!Array.isArray(v))throw unforeseen;const n=v.length;if(n===0)return"[]";` +
        `let s="["+${call(item, 'v[0]', type.of)};for(let i=1;i<n;i++)s+=","+${call(item, 'v[i]', type.of)};return s+"]";`,
    );
  }

  #leaf(leaf: Leaf, nullable: boolean): string {
    const writer = typeof leaf === 'string' ? leaf : `enum${this.#number(leaf)}`;
    if (typeof leaf !== 'string') this.scope[writer] = enumWriter(leaf);
    if (nullable) return writer;
    return this.#named(`leaf ${writer}`, () => `if(v==null)throw unforeseen;return ${writer}(v,plain);`);
  }

  #typesOf(name: string): readonly string[] {
    const type = this.#schema.type(name);
    if (type === undefined || !isCompositeType(type)) return [];
    if (type.kind === 'ObjectType') return [name];
    if (type.kind === 'UnionType') return type.types().map((member) => member.name);
    return [name, ...type.allImplementations().map((implementation) => implementation.name)];
  }

  #named(key: string, body: () => string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `f${this.#names.size}`;
    this.#names.set(key, name);
    if (this.size > longestCode) return name;
    const code = `function ${name}(v,plain,texts){${body()}}`;
    this.size += code.length;
    this.#functions.push(code);
    return name;
  }

  #key(occurrences: readonly Occurrence[]): string {
    return occurrences.map(({ selections, type }) => `${this.#number(selections)}:${type}`).join();
  }

  #number(of: unknown): number {
    const known = this.#numbers.get(of) ?? this.#numbers.size;
    this.#numbers.set(of, known);
    return known;
  }
}

function absent(nullable: boolean): string {
  return `if(v==null)${nullable ? 'return"null"' : 'throw unforeseen'};`;
}

function call(writer: string, value: string, type: ValueType): string {
  return `${writer}(${value},plain${type.kind === 'leaf' ? '' : ',texts'})`;
}
