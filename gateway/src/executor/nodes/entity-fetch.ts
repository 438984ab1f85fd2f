import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphAnswer } from '../../subgraphs/subgraph-answer.ts';
import { answeredKeys } from '../answered-keys.ts';
import { compileMerge, mergeEntity, withOwnParts } from '../merge.ts';
import { own, setOwn } from '../properties.ts';
import { compileRepresent } from '../representations.ts';
import { applyRewrites } from '../rewrites.ts';
import type { Run, Step } from '../run.ts';
import { errorsOf } from '../subgraph-errors.ts';
import { UniqueRepresentations } from '../unique-representations.ts';
import { asking, type FetchScope, guarded, isObject } from './fetch.ts';

/** The objects that a request represents, and which of its unique representations stands for each. */
export interface Targets {
  readonly entities: unknown[];
  readonly slots: number[];
  /** Where each stands among all objects that the path leads to. */
  readonly positions: number[];
  readonly unique: number;
}

/** Asks a subgraph about objects by their keys, each once however often it stands in the result, and merges what it knows of each. */
export function entityFetch(node: FetchNode, path: readonly (string | number)[], scope: FetchScope): Step {
  const ask = asking(node, path, scope);
  const representing = compileRepresent(node.requires ?? [], node.inputRewrites ?? [], scope.isOfType);
  const rewrites = node.outputRewrites ?? [];
  const merge = rewrites.length > 0 ? mergeEntity : compileMerge(answeredKeys(node.operation), 'entity');
  const clashes = node.variableUsages?.includes('representations') ?? false;

  function bring({ data }: SubgraphAnswer, { entities, slots, unique }: Targets): void {
    if (!data) return;
    const received = own(data, '_entities');
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== unique) throw new Error(`Expected "data._entities" to contain ${unique} elements`);
    if (rewrites.length > 0) rewrite(received, entities, slots);
    // Slots are numbered as they come: one below this was merged into another object before.
    let fresh = 0;
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] as number;
      const source: unknown = received[slot];
      if (!source) continue;
      if (!isObject(source)) throw new TypeError('a subgraph answered a plain value where an entity was asked for');
      merge(entities[index] as object, slot < fresh ? withOwnParts(source) : source);
      if (slot >= fresh) fresh = slot + 1;
    }
  }

  /** Conditions on types are judged by the type that the object has here where the answer does not say. */
  function rewrite(received: readonly unknown[], entities: readonly unknown[], slots: readonly number[]): void {
    const done = new Set<number>();
    for (const [index, slot] of slots.entries()) {
      const source = received[slot];
      if (done.has(slot) || !isObject(source)) continue;
      done.add(slot);
      if (!own(source, '__typename')) setOwn(source, '__typename', own(entities[index], '__typename'));
      applyRewrites(rewrites, scope.isOfType, source);
    }
  }

  return guarded(async (run: Run, all) => {
    const entities: unknown[] = [];
    const slots: number[] = [];
    const positions: number[] = [];
    const unique = new UniqueRepresentations(representing);
    for (let position = 0; position < all.length; position += 1) {
      const slot = unique.add(all[position], run.plain);
      if (slot === undefined) continue;
      entities.push(all[position]);
      slots.push(slot);
      positions.push(position);
    }
    if (slots.length === 0) return;
    if (clashes && own(run.variables, 'representations') !== undefined) throw new Error('Variables cannot contain key "representations"');
    const targets = { entities, slots, positions, unique: unique.count };
    const answer = await ask(run, `"representations":[${unique.text}]`, unique.count);
    if (answer.errors) run.errors.push(...errorsOf(answer.errors, { service: node.serviceName, path, targets, data: run.data }));
    bring(answer, targets);
  });
}
