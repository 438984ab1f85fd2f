import type { Leaf } from '../executor/response/selections.ts';
import { comparison } from './code-lines.ts';

/** The statements that go over a leaf that begins at `i`. */
export function leafCode(leaf: Leaf, nullable: boolean, enumReader: (values: ReadonlySet<string>) => string): string {
  const absent = nullable ? 'endOfNull(b,i)' : '-2';
  const otherwise = `i=b[i]===110?${absent}:${typeof leaf === 'string' ? scalars[leaf] : `b[i]===34?${enumReader(leaf)}(b,i+1):-5`};`;
  return `${leaf === 'String' || leaf === 'ID' ? `if(b[i]===34){${text}}else ` : ''}${otherwise}if(i<0)return i;`;
}

/** Texts make up most of an answer: this is `endOfText` without a call, up to the first escape. */
const text = 'i++;for(;;){const c=b[i++];if(c===34)break;if(c===92||!(c>31)){i=endOfText(b,i-1);break}}';

const scalars: Readonly<Record<Extract<Leaf, string>, string>> = {
  String: '-5',
  ID: 'endOfInteger(b,i)',
  Int: 'endOfInteger(b,i)',
  Float: 'endOfNumber(b,i)',
  Boolean: 'endOfBoolean(b,i)',
  any: 'endOfPlain(b,i)',
};

/** The body of a function of `b` and `i`, after the quote, that finds the end of one of the values, which are names. */
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
