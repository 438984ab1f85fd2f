import { digest, type Random, randomFrom } from '../random.ts';
import { type FaultPlan, strikes } from './fault-plan.ts';

/** Errors beside right data: about each object that is struck, at its place, at none, or at one that does not exist. */
export function errorsAbout(
  objects: readonly { readonly path: readonly (string | number)[]; readonly content: number }[],
  faults: FaultPlan,
): unknown[] {
  return objects.flatMap(({ path, content }) => {
    const place = String(content);
    if (!strikes(faults, 'err', place)) return [];
    const random = randomFrom(digest(place, faults.seed));
    const told = { message: random.pick(messages), ...pathOf(path, random), ...extensionsOf(random) };
    return [random.chance(0.12) ? random.pick(oddities) : told];
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

function pathOf(path: readonly (string | number)[], random: Random): object {
  switch (random.int(9)) {
    case 0:
      return {};
    case 1:
      return { path: [...path.slice(0, 1), 9999, 'x'] };
    case 2:
      return { path: [...path, 'field', 0, 'deeper'] };
    case 3:
      return { path: path.slice(0, 1) };
    case 4:
      return { path: random.pick<unknown>([[], null, ['_entities', -1], ['_entities', '0', 'x'], ['a', 'b', 'c'], [[1]], ['__proto__']]) };
    default:
      return { path: [...path, 'field'] };
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
