import { generate } from './generate.ts';
import { own, readCode, setOwn, writeCode } from './properties.ts';

/** Brings what a subgraph answered into an object of the result. */
export type Merge = (target: object, source: object) => void;

/**
 * The merge of an answer to a selection with these response keys. An answer that has more, or has an object for what was a plain value before, is merged
 * key by key in its own order, so that it fails where the stock executor fails. An entity whose answer says no type stays of the type that it was asked
 * for as.
 */
export function compileMerge(keys: readonly string[], of: 'root' | 'entity'): Merge {
  const mergeAll = of === 'root' ? mergeInto : mergeEntity;
  const given = (key: string): string => `v=${readCode('s', key)};if(${of === 'entity' && key === '__typename' ? 'v' : 'v!==undefined'})`;
  const checks = keys.map((key) => `${given(key)}{more--;if(typeof v==="object"&&isPlain(${readCode('t', key)}))odd=true}`);
  const merges = keys.map((key) => `${given(key)}{x=${readCode('t', key)};${writeCode('t', key, 'x?joined(x,v):v')};}`);
  const code = `function(t,s){let v,x,more=0,odd=false;for(const k in s)more++;${checks.join('')}if(more!==0||odd){mergeAll(t,s);return}${merges.join('')}}`;
  return generate<Merge>(code, { own, setOwn, joined, mergeAll, isPlain });
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

/** An answer whose objects and lists belong to nobody else: two objects of the result never share a part that a later answer is merged into. */
export function withOwnParts(source: object): object {
  return Object.values(source).some(isReference) ? (copied(source) as object) : source;
}

function copied(value: unknown): unknown {
  if (!isReference(value)) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy = {};
  for (const [key, part] of Object.entries(value)) setOwn(copy, key, copied(part));
  return copy;
}

function joined(present: unknown, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  if (!Array.isArray(given)) {
    if (isReference(present)) mergeInto(present, given);
    else if (Object.keys(given).length > 0) throw new TypeError('an object stands where a subgraph answered a plain value before');
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

function isPlain(value: unknown): boolean {
  return Boolean(value) && typeof value !== 'object';
}

function isReference(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is object {
  return isReference(value) && !Array.isArray(value);
}
