import { digest, type Random } from '../random.ts';

/**
 * What goes wrong in subgraphs: `throw` a resolver, `forget` an entity that others know, `lie` in values, names and lengths, `add` what was not asked for, `err` beside right data
 * in every odd form of an error, `miscount` entities, `empty` the data, `garble` the bytes, be `absent` or `slow`, or `format` JSON unusually.
 */
export type FaultKind = 'throw' | 'forget' | 'lie' | 'add' | 'err' | 'miscount' | 'empty' | 'garble' | 'absent' | 'slow' | 'format';

/** Kinds with the share of the places that they strike. The same place is struck in every execution, whatever stands beside it. */
export interface FaultPlan {
  readonly seed: number;
  readonly shares: Readonly<Partial<Record<FaultKind, number>>>;
  /** Names under which subgraphs `add` values: none that stands in the operation. */
  readonly added: readonly string[];
}

export const noFaults: FaultPlan = { seed: 0, shares: {}, added: [] };

const addable = ['__proto__', 'constructor', 'extra', 'toString', 'hasOwnProperty', 'length', 'then', ''];

const choices: readonly { readonly kinds: readonly FaultKind[]; readonly shares: readonly number[] }[] = [
  { kinds: ['throw'], shares: [0.02, 0.1, 0.4] },
  { kinds: ['forget'], shares: [0.1, 0.4] },
  { kinds: ['throw', 'forget', 'absent'], shares: [0.05, 0.2] },
  { kinds: ['lie'], shares: [0.01, 0.05, 0.2] },
  { kinds: ['add'], shares: [0.1, 0.5] },
  { kinds: ['lie', 'format'], shares: [0.05, 0.2] },
  { kinds: ['err', 'format'], shares: [0.1, 0.4] },
  { kinds: ['err', 'throw'], shares: [0.1, 0.3] },
  { kinds: ['miscount'], shares: [0.3, 0.8] },
  { kinds: ['empty'], shares: [0.3, 0.8] },
  { kinds: ['garble'], shares: [0.2, 0.6] },
  { kinds: ['absent'], shares: [0.2, 0.6] },
  { kinds: ['slow', 'format'], shares: [0.5] },
  { kinds: ['format', 'throw', 'forget'], shares: [0.1] },
];

/** Draws faults for an operation of a schema whose types have fields of these names. */
export function drawFaults(random: Random, query: string, fields: ReadonlySet<string>): FaultPlan {
  const { kinds, shares } = random.pick(choices);
  const share = random.pick(shares);
  const added = addable.filter((name) => name === '' || !(fields.has(name) || query.includes(name)));
  return { seed: random.int(0x7fffffff), shares: Object.fromEntries(kinds.map((kind) => [kind, share])), added };
}

/** Whether a place is struck. */
export function strikes({ seed, shares }: FaultPlan, kind: FaultKind, place: string): boolean {
  const share = shares[kind];
  return share !== undefined && digest(`${kind} ${place}`, seed) < share * 0x1_0000_0000;
}

/** The plan with one kind less, and with nothing at all; for shrinking. */
export function lesserFaults(plan: FaultPlan): readonly FaultPlan[] {
  const kinds = Object.entries(plan.shares);
  if (kinds.length === 0) return [];
  return [noFaults, ...kinds.map(([kind]) => ({ ...plan, shares: Object.fromEntries(kinds.filter(([other]) => other !== kind)) }))];
}
