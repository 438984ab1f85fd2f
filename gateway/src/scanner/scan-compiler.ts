import type { Schema } from '@apollo/federation-internals';
import { collect, type Meets, meetsIn, type Occurrence } from '../executor/response/collected-fields.ts';
import type { IsOfType } from '../executor/subtypes.ts';
import { CodeLines, comparison } from './code-lines.ts';
import { type FetchedField, isTypename } from './fetched-fields.ts';
import type { Addition, Gap } from './layout.ts';
import { NotScannable } from './not-scannable.ts';
import { type Captures, type PlacedObjects, placed, representationOf, withoutUnforeseen } from './place.ts';
import type { About, Repeated, Representation } from './representations.ts';
import { ResponseTypes } from './response-types.ts';
import type { Insert } from './scanned-answer.ts';
import { type Fetch, Numbers, type ShownObject, writeValue } from './value-code.ts';
import type { Supply } from './variant.ts';

export interface ScanRules {
  /** The API schema. */
  readonly schema: Schema;
  readonly isOn: (variable: string) => boolean;
  readonly isOfType: IsOfType;
}

/** What the code of an object has to know of its place. */
interface Place {
  readonly fetch: Fetch;
  readonly path: string;
  /** Where the objects are numbered. */
  readonly number: number | undefined;
  readonly variants: number;
  readonly captures: Captures;
  /** Lists of ranges: as many as the variant with the most fields that stand elsewhere has. */
  readonly moved: readonly number[];
}

/** Writes the scanners of an operation's fetches, from the root of the response down. */
export class ScanCompiler {
  readonly inserts: Insert[] = [];
  readonly about = new Map<number, About>();
  readonly repeated: Repeated[] = [];
  readonly #fetches: readonly Fetch[];
  readonly #types: ResponseTypes;
  readonly #isOfType: IsOfType;
  readonly #rules: { readonly meets: Meets; readonly isOn: (variable: string) => boolean };
  readonly #numbers = new Numbers();

  constructor(fetches: readonly Fetch[], { schema, isOn, isOfType }: ScanRules) {
    this.#fetches = fetches;
    this.#types = new ResponseTypes(schema);
    this.#isOfType = isOfType;
    this.#rules = { meets: meetsIn(schema), isOn };
  }

  /** The inserts of which the data consists. Throws NotScannable. */
  root(root: Occurrence): readonly Insert[] {
    const fetches = this.#fetches.filter(({ node }) => node.requires === undefined);
    const supplies = fetches.map(({ index, fetched }): Supply => ({ fetch: index, fields: fetched.of(fetched.top, root.type) }));
    const objects = placed({
      typename: undefined,
      supplies: [{ fetch: -1, fields: [] }, ...supplies],
      entries: collect([root], undefined, this.#rules),
      isObjectType: (name) => this.#types.isObject(name),
    });
    if (objects.repeated.size > 0) throw new NotScannable('field of several answers');
    const additions = objects.gaps.flatMap((gap) => gap.additions);
    const inserts = additions.map((addition, index) => this.#insert(addition, objects, [], { before: index === 0 ? '' : ',', after: '' }));
    for (const fetch of fetches) this.#top(fetch, objects, root.type, '', new Map());
    if (this.about.size + fetches.length < this.#fetches.length) throw new NotScannable('place of a fetch');
    return inserts;
  }

  /** The name of the function that goes over an object. */
  #object(value: ShownObject): string {
    return value.fetch.code.named(`object ${this.#numbers.keyOf(value)}`, (name) => this.#objectCode(value, name));
  }

  #objectCode(value: ShownObject, name: string): string {
    const { fetch, path, type } = value;
    const asking = this.#fetches.filter((each) => each.node.requires !== undefined && each.path === path);
    if (asking.some(({ index }) => this.about.has(index))) throw new NotScannable('place of a fetch');
    const typenames = this.#typenames(value);
    const variants = withoutUnforeseen(typenames, (typename) => this.#placed(value, typename, asking));
    const captures = new Map(this.#fetches.map(({ index }): [number, Captures] => [index, new Map()]));
    const capture = (of: number, key: string): number => {
      const kept = captures.get(of) as Captures;
      const known = kept.get(key) ?? (this.#fetches[of] as Fetch).code.newCapture(of !== fetch.index);
      kept.set(key, known);
      return known;
    };
    const rules = { fetches: this.#fetches, isOfType: this.#isOfType };
    const found = asking.map((each) => variants.map((objects) => representationOf(objects, each, rules, capture)));
    const repeated = variants.flatMap((objects) =>
      [...objects.repeated].map(([key, fetches]) => fetches.map((of) => ({ fetch: of, capture: capture(of, key) }))),
    );
    const mostMoved = Math.max(...variants.map(({ moved }) => moved.length));
    const place: Place = {
      fetch,
      path,
      number: asking.length > 0 || mostMoved > 0 ? fetch.code.newPlace() : undefined,
      variants: variants.length,
      captures: captures.get(fetch.index) as Captures,
      moved: Array.from({ length: mostMoved }, () => fetch.code.newMoved()),
    };
    for (const [at, each] of asking.entries()) {
      const representations = variants.map((objects, variant): Representation | undefined => {
        const by = found[at]?.[variant];
        if (by === undefined || objects.typename === undefined) return undefined;
        return { ...by, variant: this.#top(each, objects, objects.typename, path, captures.get(each.index) as Captures) };
      });
      this.about.set(each.index, { home: fetch.index, place: place.number ?? 0, representations });
    }
    for (const values of repeated) this.repeated.push({ home: fetch.index, place: place.number ?? 0, values });
    const [only, another] = variants;
    if (only !== undefined && another === undefined) return this.#variantCode(only, place, 0, only.typename ?? type.type);
    const cases = variants.map((objects, variant) => {
      const [first] = objects.supplies[0].fields;
      if (first === undefined || first.key !== '__typename') throw new NotScannable('type after other fields');
      const reader = fetch.code.named(`${name} ${variant}`, () => this.#variantCode(objects, place, variant, objects.typename ?? ''));
      return `if(${comparison(`{"__typename":"${objects.typename}"`)})return ${reader}(b,i);`;
    });
    return `${cases.join('')}return -5;`;
  }

  /** The types that the objects may say to be of; one that is undefined where the answer does not say it. */
  #typenames({ fetch, sets, type }: ShownObject): readonly (string | undefined)[] {
    const possible = this.#types.objectsOf(type.type);
    const saying = possible.filter((typename) =>
      fetch.fetched.of(sets, typename).some(({ key, name }) => key === '__typename' && name === key),
    );
    if (possible.length === 0 || (saying.length > 0 && saying.length < possible.length)) throw new NotScannable('object without type');
    return saying.length === 0 ? [undefined] : possible;
  }

  #placed({ fetch, sets, occurrences, type }: ShownObject, typename: string | undefined, asking: readonly Fetch[]): PlacedObjects {
    const said = typename ?? (this.#types.isObject(type.type) ? type.type : undefined);
    if (typename === undefined && asking.length > 0) throw new NotScannable('object without type');
    const others = asking.flatMap(({ index, fetched, node }): Supply[] => {
      const isAsked = (node.requires ?? []).some(
        (each) => each.kind === 'InlineFragment' && this.#isOfType(typename, each.typeCondition ?? ''),
      );
      return isAsked ? [{ fetch: index, fields: fetched.of(fetched.top, typename) }] : [];
    });
    return placed({
      typename,
      supplies: [{ fetch: fetch.index, fields: fetch.fetched.of(sets, said) }, ...others],
      entries: collect(occurrences, typename, this.#rules),
      isObjectType: (name) => this.#types.isObject(name),
    });
  }

  #variantCode(objects: PlacedObjects, place: Place, variant: number, typename: string): string {
    const lines = new CodeLines();
    const { fields } = objects.supplies[0];
    if (place.number !== undefined) {
      const absent = [...place.captures].filter(([key]) => !fields.some((field) => field.key === key));
      const pads = [
        ...absent.map(([, capture]) => `c${capture}.push(-1,-1);`),
        ...place.moved.slice(objects.moved.length).map((list) => `m${list}.push(-1,-1,-1);`),
      ];
      lines.add(`const k=n${place.number}++;${place.variants > 1 ? `v${place.number}.push(${variant});` : ''}${pads.join('')}`);
    }
    lines.literal('{');
    let hasBefore = false;
    for (const gap of objects.gaps) {
      this.#writeGap(lines, gap, hasBefore, objects, place, typename);
      if (gap.next === undefined) continue;
      this.#writeField(lines, place, objects, fields[gap.next] as FetchedField, { at: gap.next, isShown: true, typename });
      hasBefore = true;
    }
    lines.literal('}');
    return `${lines.text()}return i;`;
  }

  #writeGap(
    lines: CodeLines,
    { additions, cut, next }: Gap,
    hasBefore: boolean,
    objects: PlacedObjects,
    place: Place,
    typename: string,
  ): void {
    if (additions.length + cut.length === 0) return;
    const { fields } = objects.supplies[0];
    const instance = place.number === undefined ? '0' : 'k';
    const at = lines.position();
    const ids = additions.map((addition, index) => {
      const isLast = index === additions.length - 1;
      const before = hasBefore || index > 0 ? ',' : '';
      const after = isLast && next !== undefined && !hasBefore && cut.length === 0 ? ',' : '';
      return this.inserts.push(this.#insert(addition, objects, place.moved, { before, after })) - 1;
    });
    for (const id of ids.length === 0 ? [-1] : ids) lines.add(`tape.push(${at},${at},${id},${instance});`);
    if (cut.length === 0) return;
    const resume = lines.constant('tape.length-3');
    for (const index of cut) {
      const list = place.moved[objects.moved.indexOf(index)];
      const isMoved = objects.moved.includes(index);
      const from = isMoved ? lines.position(index === 0 ? 0 : 1) : '';
      const begin = isMoved ? lines.constant('tape.length') : '';
      this.#writeField(lines, place, objects, fields[index] as FetchedField, { at: index, isShown: isMoved, typename });
      if (isMoved) lines.add(`m${list}.push(${from},i,${begin});`);
    }
    // The comma before the next field goes too, where no field is before it.
    lines.add(`tape[${resume}]=${lines.position(ids.length === 0 && !hasBefore && next !== undefined ? 1 : 0)};`);
  }

  /** Variant of what the fetch asks about; answers its number. */
  #top(fetch: Fetch, objects: PlacedObjects, typename: string, path: string, captures: Captures): number {
    const supply = objects.supplies.find((each) => each.fetch === fetch.index);
    const fields = supply?.fields ?? [];
    const pieces = [...objects.pieces].flatMap(([addition, piece]) =>
      addition.kind === 'piece' && addition.fetch === fetch.index
        ? [{ piece, first: addition.fields[0], last: addition.fields.at(-1) }]
        : [],
    );
    fetch.code.pieces = Math.max(fetch.code.pieces, pieces.length);
    const lines = new CodeLines();
    const place: Place = { fetch, path, number: undefined, variants: 1, captures, moved: [] };
    for (const [key, capture] of captures) if (!fields.some((field) => field.key === key)) lines.add(`c${capture}.push(-1,-1);`);
    lines.literal('{');
    let begin: readonly [from: string, tape: string] = ['', ''];
    for (const [at, field] of fields.entries()) {
      if (pieces.some(({ first }) => first === at)) begin = [lines.position(at === 0 ? 0 : 1), lines.constant('tape.length')];
      const isShown = pieces.some(({ first = 0, last = -1 }) => at >= first && at <= last);
      this.#writeField(lines, place, objects, field, { at, isShown, typename });
      const ended = pieces.find(({ last }) => last === at);
      if (ended === undefined) continue;
      const slot = (index: number): string => `pieces[base+${3 * ended.piece + index}]`;
      lines.add(`${slot(0)}=${begin[0]};${slot(1)}=i;${slot(2)}=${begin[1]};`);
    }
    lines.literal('}');
    return fetch.code.top(`${lines.text()}return i;`);
  }

  #writeField(
    lines: CodeLines,
    { fetch, path, captures }: Place,
    { entries }: PlacedObjects,
    field: FetchedField,
    { at, isShown, typename }: { readonly at: number; readonly isShown: boolean; readonly typename: string },
  ): void {
    const { key, sets } = field;
    lines.literal(`${at === 0 ? '' : ','}"${key}":`);
    if (isTypename(field)) {
      if (!this.#types.isObject(typename)) throw new NotScannable('object without type');
      lines.literal(`"${typename}"`);
      return;
    }
    const capture = captures.get(key);
    if (capture !== undefined) lines.add(`c${capture}.push(i);`);
    const entry = entries.get(key);
    if (!isShown) lines.add(`i=${capture === undefined || sets.length > 0 ? 'endOfAny' : 'endOfPlain'}(b,i);if(i<0)return i;`);
    else if (entry?.kind !== 'field') throw new NotScannable('shape');
    else {
      const value = { fetch, sets, occurrences: entry.occurrences, type: entry.type, path: path === '' ? key : `${path}.${key}` };
      writeValue(lines, value, this.#numbers, (object) => this.#object(object));
    }
    if (capture !== undefined) lines.add(`c${capture}.push(i);`);
  }

  #insert(
    addition: Addition,
    objects: PlacedObjects,
    moved: readonly number[],
    { before, after }: { readonly before: string; readonly after: string },
  ): Insert {
    if (addition.kind === 'known') return { kind: 'text', text: before + addition.text + after };
    if (addition.kind === 'moved') {
      const list = moved[objects.moved.indexOf(addition.at)];
      if (list === undefined) throw new NotScannable('shape');
      return { kind: 'moved', list, before, after };
    }
    const { fetch, absent } = addition;
    const of = (this.#fetches[fetch] as Fetch).code;
    return { kind: 'piece', fetch, piece: objects.pieces.get(addition) as number, of, before, after, absent };
  }
}
