import { generate } from './generate.ts';
import { own, readCode, setOwn, writeCode } from './properties.ts';

/** Brings what a subgraph answered into an object of the result. */
export type Merge = (target: object, source: object) => void;

/** More keys than this are merged key by key as they come. */
const mostGeneratedKeys = 200;

/** The merge of an answer to a selection with these response keys: what else the answer has is not looked at. */
export function compileMerge(keys: readonly string[]): Merge {
  if (keys.length > mostGeneratedKeys) return mergeInto;
  const lines = keys.map(
    (key) => `v=${readCode('s', key)};if(v!==undefined){x=${readCode('t', key)};${writeCode('t', key, 'x?joined(x,v):v')};}`,
  );
  return generate<Merge>(`function(t,s){let v,x;${lines.join('')}}`, { own, setOwn, joined });
}

/** Merges every key: objects into objects, lists of equal length item by item; anything else replaces what is there. */
export function mergeInto(target: object, source: object): void {
  for (const key of Object.keys(source)) {
    const given = own(source, key);
    if (given === undefined) continue;
    const present = own(target, key);
    setOwn(target, key, present ? joined(present, given) : given);
  }
}

function joined(present: unknown, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  if (!Array.isArray(given)) {
    if (!isReference(present)) throw new TypeError('an object stands where a subgraph answered a plain value before');
    mergeInto(present, given);
    return present;
  }
  if (!Array.isArray(present) || present.length !== given.length) return given;
  for (const [index, item] of given.entries()) {
    const there: unknown = present[index];
    if (isRecord(there) && isRecord(item)) mergeInto(there, item);
    else present[index] = item;
  }
  return present;
}

function isReference(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is object {
  return isReference(value) && !Array.isArray(value);
}
