import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { generate } from './generate.ts';
import { own, readCode } from './properties.ts';
import { select } from './required-selection.ts';
import { jsonText } from './response/leaf-text.ts';
import { applyRewrites } from './rewrites.ts';
import type { IsOfType } from './subtypes.ts';

/**
 * The JSON text by which a subgraph knows an object; undefined where the object lacks what it is known by, or is of another type. In plain data no
 * text needs escaping.
 */
export type Represent = (entity: unknown, plain: boolean) => string | undefined;

export interface Representing {
  readonly textOf: Represent;
  /** Where one field beside the type is all that is required: a text in it tells objects of one type apart. */
  readonly keyOf: ((entity: unknown) => unknown) | undefined;
}

/** Types that a subgraph may name and that one fetch keeps a writer for. */
const mostTypes = 200;

/** Compiles what a fetch requires of an object, a writer for each type as it comes. */
export function compileRepresent(
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  isOfType: IsOfType,
): Representing {
  const built: Represent = (entity) => {
    const selected = select(entity, requires, isOfType);
    if (selected === null || !own(selected, '__typename')) return undefined;
    applyRewrites(rewrites, isOfType, selected);
    return JSON.stringify(selected);
  };
  if (rewrites.length > 0) return { textOf: built, keyOf: undefined };
  const writers = new Map<unknown, Represent>();
  const textOf: Represent = (entity, plain) => {
    if (typeof entity !== 'object' || entity === null) return undefined;
    const typename = own(entity, '__typename');
    let writer = writers.get(typename);
    if (writer === undefined) {
      writer = compileFor(typename, requires, isOfType) ?? built;
      if (writers.size < mostTypes) writers.set(typename, writer);
    }
    return writer(entity, plain);
  };
  const key = onlyKey(requires);
  return { textOf, keyOf: key === undefined ? undefined : generate(`function(o){return ${readCode('o', key)}}`, { own }) };
}

/** The one field that is required beside the type, of whatever type. */
function onlyKey(requires: readonly QueryPlanSelectionNode[]): string | undefined {
  const keys = new Set<string>();
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment') return undefined;
    for (const field of selection.selections) {
      if (field.kind !== 'Field' || (field.selections?.length ?? 0) > 0) return undefined;
      if (nameOf(field) !== '__typename') keys.add(nameOf(field));
    }
  }
  const [key] = keys;
  return keys.size === 1 ? key : undefined;
}

/** The writer for one type; undefined where several selections apply to it, or fragments stand in fragments. */
function compileFor(typename: unknown, requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent | undefined {
  if (typeof typename !== 'string' || typename === '') return () => undefined;
  const applicable = requires.filter(
    (selection) =>
      selection.kind !== 'InlineFragment' || (selection.typeCondition !== undefined && isOfType(typename, selection.typeCondition)),
  );
  const [only] = applicable;
  if (only === undefined) return () => undefined;
  if (applicable.length > 1 || only.kind !== 'InlineFragment') return undefined;
  const code = writerCode(only.selections);
  if (code === undefined || !only.selections.some((selection) => selection.kind === 'Field' && nameOf(selection) === '__typename'))
    return undefined;
  return generate<Represent>(code, { own, jsonText, listText });
}

/** A function (object, plain) that writes the fields, or gives undefined where one is missing. */
function writerCode(selections: readonly QueryPlanSelectionNode[]): string | undefined {
  const reads: string[] = [];
  const writes: string[] = [];
  const names = new Set<string>();
  for (const [index, selection] of selections.entries()) {
    if (selection.kind !== 'Field') return undefined;
    const name = nameOf(selection);
    if (names.has(name)) return undefined;
    names.add(name);
    reads.push(`const v${index}=${readCode('o', name)};if(v${index}===undefined)return undefined;`);
    const label = JSON.stringify(`${index === 0 ? '{' : ','}"${name}":`);
    if (selection.selections === undefined || selection.selections.length === 0) {
      writes.push(`${label}+jsonText(v${index},p)`);
      continue;
    }
    const inner = writerCode(selection.selections);
    if (inner === undefined) return undefined;
    reads.unshift(`const w${index}=${inner};`);
    writes.push(`${label}+listText(v${index},w${index},p)`);
  }
  return `function(o,p){${reads.join('')}return ${writes.join('+')}+"}"}`;
}

/** Writes an object that a representation holds, or a list of them; undefined where fragments stand in it. */
export function compileRequired(selections: readonly QueryPlanSelectionNode[]): ((value: unknown) => string) | undefined {
  const code = writerCode(selections);
  if (code === undefined) return undefined;
  const write = generate<(object: object, plain: boolean) => string | undefined>(code, { own, jsonText, listText });
  return (value) => listText(value, write, false);
}

/** An object of a representation, or a list of them; what is none, or lacks a field, is null. */
function listText(value: unknown, write: (object: object, plain: boolean) => string | undefined, plain: boolean): string {
  const one = (item: unknown): string =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? (write(item, plain) ?? 'null') : 'null';
  return Array.isArray(value) ? `[${value.map(one).join(',')}]` : one(value);
}

function nameOf({ alias, name }: QueryPlanFieldNode): string {
  return alias ?? name;
}
