import { generate } from './generate.ts';
import { own, readCode, setOwn, writeCode } from './properties.ts';

/** Brings what a subgraph answered into an object of the result. */
export type Merge = (target: object, source: object) => void;

/**
 * The merge of an answer to a selection with these response keys; what else an answer has is merged too, key by key. An entity whose answer says no type
 * stays of the type that it was asked for as.
 */
export function compileMerge(keys: readonly string[], of: 'root' | 'entity'): Merge {
  const mergeAll = of === 'root' ? mergeInto : mergeEntity;
  const lines = keys.map((key) => {
    const given = of === 'entity' && key === '__typename' ? 'v' : 'v!==undefined';
    return `v=${readCode('s', key)};if(${given}){more--;x=${readCode('t', key)};${writeCode('t', key, 'x?joined(x,v):v')};}`;
  });
  const code = `function(t,s){let v,x,more=0;for(const k in s)more++;${lines.join('')}if(more!==0)mergeAll(t,s);}`;
  return generate<Merge>(code, { own, setOwn, joined, mergeAll });
}

/** Merges every key of an entity's answer. */
export function mergeEntity(target: object, source: object): void {
  if (!own(source, '__typename')) setOwn(source, '__typename', own(target, '__typename'));
  mergeInto(target, source);
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
