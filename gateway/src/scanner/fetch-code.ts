import { generate } from '../executor/generate.ts';
import { CodeLines } from './code-lines.ts';
import * as grammar from './json-grammar.ts';
import { enumCode } from './leaf-code.ts';
import { NotScannable } from './not-scannable.ts';
import type { Scanned } from './scanned-answer.ts';

/**
 * Goes through an answer, notes what the response needs of it, and gives where it ends, or below 0 why it is not as foretold. `expected` is the variant of each
 * entity that was asked about; one for a fetch of the root.
 */
export type Scan = (bytes: Uint8Array, out: Scanned, expected: readonly number[]) => number;

/** A fetch's scanner is not made where its code grows beyond this. */
const longestCode = 200_000;

/** Gathers the code that scans the answers of one fetch. */
export class FetchCode {
  readonly index: number;
  /** Of each entity. */
  pieces = 0;
  size = 0;
  readonly #isOfEntities: boolean;
  readonly #functions: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #tops: string[] = [];
  /** Captures of what stands in the entities themselves. */
  readonly #ofEntities: string[] = [];
  #places = 0;
  #captures = 0;
  #moved = 0;

  constructor(index: number, { isOfEntities }: { readonly isOfEntities: boolean }) {
    this.index = index;
    this.#isOfEntities = isOfEntities;
  }

  /** A place whose objects are numbered. */
  newPlace(): number {
    return this.#places++;
  }

  newCapture(isOfEntity: boolean): number {
    const number = this.#captures++;
    if (isOfEntity) this.#ofEntities.push(`c${number}`);
    return number;
  }

  newMoved(): number {
    return this.#moved++;
  }

  /** The name of a function of `b` and `i`; made once for equal keys. */
  named(key: string, body: (name: string) => string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `f${this.#names.size}`;
    this.#names.set(key, name);
    this.#add(`function ${name}(b,i){${body(name)}}`);
    return name;
  }

  enumReader(values: ReadonlySet<string>): string {
    return this.named(`enum ${[...values].join()}`, () => enumCode(values));
  }

  /** A variant of what is asked about; answers its number. */
  top(body: string): number {
    const number = this.#tops.length;
    this.#tops.push(`t${number}`);
    this.#add(`function t${number}(b,i){${body}}`);
    return number;
  }

  #add(code: string): void {
    this.size += code.length;
    if (this.size > longestCode) throw new NotScannable('size');
    this.#functions.push(code);
  }

  scan(): Scan {
    const { endOfText, endOfInteger, endOfNumber, endOfNull, endOfBoolean, endOfPlain, endOfAny } = grammar;
    const lists = [
      ...numbered('c', 'captures', this.#captures),
      ...numbered('m', 'moved', this.#moved),
      ...numbered('v', 'variants', this.#places),
    ];
    const counters = Array.from({ length: this.#places }, (_, place) => `n${place}`);
    const variables = ['tape', 'pieces', 'base', ...lists.map(({ name }) => name), ...counters];
    const code = `(()=>{let ${variables.join()};${this.#functions.join('')}${this.#answerCode()}
return(bytes,out,expected)=>{tape=out.tape;pieces=out.pieces;${lists.map(({ name, of }) => `${name}=out.${of};`).join('')}
${counters.map((counter) => `${counter}=0;`).join('')}const end=answer(bytes,expected);out.counts.push(${counters.join()});tape=pieces=undefined;return end}})()`;
    const size = this.pieces * 3;
    return generate<Scan>(code, { endOfText, endOfInteger, endOfNumber, endOfNull, endOfBoolean, endOfPlain, endOfAny, endOfAnswer, size });
  }

  #answerCode(): string {
    const lines = new CodeLines();
    lines.literal(this.#isOfEntities ? '{"data":{"_entities":[' : '{"data":');
    const variants = this.#tops.map((top, number) => `case ${number}:i=${top}(b,i);break;`).join('');
    const pads = this.#ofEntities.map((capture) => `${capture}.push(-1,-1);`).join('');
    const isNull = this.#isOfEntities ? `if(b[i]===110){i=endOfNull(b,i);${pads}}else ` : '';
    lines.add(
      `for(let slot=0;slot<expected.length;slot++){if(slot>0){if(b[i]!==44)return -1;i++}base=slot*size;for(let n=0;n<size;n++)pieces.push(-1);` +
        `${isNull}switch(expected[slot]){${variants}default:return -1}if(i<0)return i}`,
    );
    lines.literal(this.#isOfEntities ? ']}}' : '}');
    return `function answer(b,expected){let i=0;${lines.text()}return endOfAnswer(b,i)}`;
  }

  /** What makes a new scanned answer of a text. */
  newScanned(): (text: string) => Scanned {
    const many = (length: number): string => `[${Array.from({ length }, () => '[]').join()}]`;
    const members = `variants:${many(this.#places)},captures:${many(this.#captures)},moved:${many(this.#moved)}`;
    return generate<(text: string) => Scanned>(`(text)=>({text,tape:[],counts:[],${members},pieces:[]})`);
  }
}

function numbered(letter: string, of: string, count: number): readonly { readonly name: string; readonly of: string }[] {
  return Array.from({ length: count }, (_, number) => ({ name: `${letter}${number}`, of: `${of}[${number}]` }));
}

/** Servers end what they write with a line's end. */
function endOfAnswer(bytes: Uint8Array, at: number): number {
  let i = at;
  while (bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x20 || bytes[i] === 0x09) i += 1;
  return i === bytes.length ? i : grammar.failed.shape;
}
