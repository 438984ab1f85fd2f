import { digest, type Random, randomFrom } from '../random.ts';
import { type FaultPlan, strikes } from './fault-plan.ts';

/** An object of an answer that something may be said about. */
export interface Subject {
  readonly path: readonly (string | number)[];
  readonly content: number;
  /** Names the entity, as far as it is known. */
  readonly name: string | undefined;
}

/**
 * Errors beside right data: about each object that is struck, at its place, at none, or at one that does not exist. What has no place is said once
 * however often the object stands in the answer.
 */
export function errorsAbout(subjects: readonly Subject[], faults: FaultPlan): unknown[] {
  const said = new Set<string>();
  return subjects.flatMap((subject) => {
    const place = String(subject.content);
    if (!strikes(faults, 'err', place)) return [];
    const random = randomFrom(digest(place, faults.seed));
    if (subject.name !== undefined && random.chance(0.6)) {
      const message = `${random.pick(messages)} of ${subject.name}.`;
      const path = [...subject.path, ...random.pick([['field'], ['field', 0, 'deeper'], []])];
      return [{ message, path, ...extensionsOf(random) }];
    }
    if (said.has(place)) return [];
    said.add(place);
    return [
      random.chance(0.3)
        ? random.pick(oddities)
        : { message: random.pick(messages), ...oddPath(subject.path, random), ...extensionsOf(random) },
    ];
  });
}

const messages = ['it failed', '', 'quote " and\nline', '中文', 'Cannot return null for non-nullable field X.y.'];
const oddities = [
  {},
  { message: null },
  { message: 7, path: ['x'] },
  'text',
  5,
  [],
  { path: ['x'] },
  { message: 'm', extensions: 'x' },
  { message: 'm', extensions: [1] },
];

function oddPath(path: readonly (string | number)[], random: Random): object {
  switch (random.int(5)) {
    case 0:
      return {};
    case 1:
      return { path: [...path.slice(0, 1), 9999, 'x'] };
    case 2:
      return { path: path.slice(0, 1) };
    default:
      return { path: random.pick<unknown>([[], null, ['_entities', -1], ['_entities', '0', 'x'], ['a', 'b', 'c'], [[1]], ['__proto__']]) };
  }
}

function extensionsOf(random: Random): object {
  switch (random.int(6)) {
    case 0:
      return { extensions: { code: 'OUT_OF_STOCK', detail: { left: 0 } } };
    case 1:
      return { extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret'] } };
    case 2:
      return { extensions: { code: 'INVALID_GRAPHQL', serviceName: 'another' } };
    case 3:
      return { extensions: random.pick<unknown>([{}, null, { code: 7 }, { code: '' }, { http: { status: 400 } }]) };
    default:
      return {};
  }
}
