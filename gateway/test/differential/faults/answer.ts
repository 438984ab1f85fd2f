import { digest, randomFrom } from '../random.ts';
import { errorsAbout } from './errors.ts';
import { type FaultPlan, strikes } from './fault-plan.ts';
import { type JsonStyle, jsonText, Pairs, plainStyle, RawText } from './json-text.ts';
import { tell } from './lies.ts';

export interface HonestAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

/**
 * The bytes of an answer under a plan of faults. `nameOf` an entity tells which one it is; `request` names what was asked, in the same way however entities are ordered and
 * repeated.
 */
export function answerBytes(
  { data, errors = [] }: HonestAnswer,
  request: string,
  faults: FaultPlan,
  nameOf: (index: number) => string | undefined,
): Buffer {
  const random = randomFrom(digest(request, faults.seed));
  if (strikes(faults, 'garble', request)) return garbled(random.pick(garbage), () => jsonText({ data, errors }));
  const style: JsonStyle = strikes(faults, 'format', request) ? random.pick(styles) : plainStyle;
  if (strikes(faults, 'empty', request)) return Buffer.from(jsonText(random.pick(empties), style));
  const { told, objects } = toldData(data, faults, nameOf);
  const all = [...errors, ...errorsAbout(objects, faults)];
  const members: [string, unknown][] = [['data', strikes(faults, 'miscount', request) ? miscounted(told, random.int(7)) : told]];
  if (all.length > 0) members.push(['errors', all]);
  if (style !== plainStyle) members.push(['extensions', { cost: 1 }]);
  return Buffer.from(jsonText(new Pairs(style === plainStyle || random.chance(0.5) ? members : members.reverse()), style));
}

const styles: readonly JsonStyle[] = [
  { space: ' ', escaped: false },
  { space: '\n\t', escaped: false },
  { space: '', escaped: true },
];

const empties: readonly unknown[] = [
  { data: null },
  { data: {} },
  { data: [] },
  { data: 'text' },
  { data: 5 },
  { data: 0 },
  { data: true },
  { data: [[1]] },
  { errors: [] },
  { errors: [{ message: 'refused' }] },
  { data: null, errors: [{ message: 'refused', path: ['_entities'] }] },
  { data: null, errors: [{ message: 'refused', extensions: { code: 'FORBIDDEN' } }] },
  { data: {}, errors: 'none' },
  { data: {}, errors: {} },
  { data: {}, errors: null },
  { data: {}, errors: [null] },
  { data: { _entities: null } },
  { data: { _entities: {} } },
  { data: { _entities: [] } },
  { data: new Pairs([['__proto__', { polluted: 1 }]]) },
  new RawText('{"data":{"a":1},"data":{}}'),
];

const garbage = [
  '',
  ' ',
  'null',
  '[]',
  '"text"',
  '5',
  'true',
  '{}',
  '{"error":"x"}',
  '<html>502</html>',
  '{"data":',
  '{"data":{}}x',
  '{data:{}}',
  "{'data':{}}",
  '{"data":{"a":01}}',
  '{"data":NaN}',
  'cut',
  'bom',
  'latin',
];

function garbled(kind: string, right: () => string): Buffer {
  if (kind === 'cut') return Buffer.from(right()).subarray(0, -2);
  if (kind === 'bom') return Buffer.from(`\ufeff${right()}`);
  if (kind === 'latin') return Buffer.concat([Buffer.from('{"data":{"x":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}}')]);
  return Buffer.from(kind);
}

/** Entities are told one by one, so that it does not matter which others stand in the same list. */
function toldData(data: HonestAnswer['data'], faults: FaultPlan, nameOf: (index: number) => string | undefined) {
  const entities = data?._entities;
  if (Array.isArray(entities)) {
    const all = entities.map((entity) => tell(entity, faults));
    const objects = all.map(({ content }, at) => ({ path: ['_entities', at], content, name: nameOf(at) }));
    return { told: new Pairs([['_entities', all.map(({ value }) => value)]]), objects };
  }
  if (data === null || data === undefined) return { told: data, objects: [] };
  const { value, content } = tell(data, faults);
  return { told: value, objects: Object.keys(data).map((key, at) => ({ path: [key], content: content + at, name: undefined })) };
}

function miscounted(told: unknown, how: number): unknown {
  if (!(told instanceof Pairs) || told.entries[0]?.[0] !== '_entities') return told;
  const entities = told.entries[0][1];
  // A client may call a field of its own so.
  if (!Array.isArray(entities)) return told;
  const wrong = [
    [],
    entities.slice(1),
    [...entities, null],
    [...entities, ...entities],
    { length: entities.length },
    null,
    entities.map(() => null),
  ];
  return new Pairs([['_entities', wrong[how]]]);
}
