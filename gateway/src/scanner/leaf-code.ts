import type { Leaf } from '../executor/response/selections.ts';
import { comparison } from './code-lines.ts';

/** The expression of the end of a leaf that begins at `i`. */
export function leafCode(leaf: Leaf, nullable: boolean, enumReader: (values: ReadonlySet<string>) => string): string {
  const absent = nullable ? 'endOfNull(b,i)' : '-2';
  const value = typeof leaf === 'string' ? scalars[leaf] : `b[i]===34?${enumReader(leaf)}(i+1):-5`;
  return `b[i]===110?${absent}:${value}`;
}

const scalars: Readonly<Record<Extract<Leaf, string>, string>> = {
  String: 'b[i]===34?endOfText(b,i+1):-5',
  ID: 'b[i]===34?endOfText(b,i+1):endOfInteger(b,i)',
  Int: 'endOfInteger(b,i)',
  Float: 'endOfNumber(b,i)',
  Boolean: 'endOfBoolean(b,i)',
  any: 'endOfPlain(b,i)',
};

/** The body of a function of `i`, after the quote, that finds the end of one of the values, which are names. */
export function enumCode(values: ReadonlySet<string>): string {
  const byFirst = new Map<number, string[]>();
  for (const value of values) {
    const first = value.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), value]);
  }
  const cases = [...byFirst].map(([first, names]) => {
    const tries = names.map((name) => `if(${comparison(`${name}"`)})return i+${name.length + 1};`);
    return `case ${first}:${tries.join('')}break;`;
  });
  return `switch(b[i]){${cases.join('')}}return -5;`;
}
