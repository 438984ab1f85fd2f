import { type Parsed, parseText } from '@cattc/formats';
import { type RefusalDetail, type Refused, refuseInvalid } from './decision.ts';

/**
 * Reads the values of an input one by one and keeps what is wrong with each, so that one refusal names them all.
 * A value that does not fit reads as an empty one; `refusal` must be asked before anything read is used.
 */
export class InputReader {
  readonly #details: RefusalDetail[] = [];

  wrong(path: string, problem: string, expected: string): void {
    this.#details.push({ path, problem, expected });
  }

  /** The parsed value, or the fallback where the text does not parse. */
  parsed<T>(path: string, result: Parsed<T>, fallback: NoInfer<T>): T {
    if (result.ok) return result.value;
    this.wrong(path, result.problem, result.expected);
    return fallback;
  }

  /** A text that must be there, of at most `max` characters. */
  text(path: string, value: string, max: number): string {
    return this.parsed(path, parseText(value, { min: 1, max }), '');
  }

  /** A text that may be left out; an empty one counts as left out. */
  optionalText(path: string, value: string | null | undefined, max: number): string | null {
    return value == null || value.trim() === '' ? null : this.text(path, value, max);
  }

  /** A note of at most 2000 characters, lines allowed. */
  note(path: string, value: string | null | undefined, { required }: { required: boolean }): string | null {
    if (value == null && !required) return null;
    const note = this.parsed(path, parseText(value ?? '', { min: required ? 1 : 0, max: 2_000, lines: true }), '');
    return note === '' ? null : note;
  }

  /** A list within its bounds; null reads as an empty one. */
  list<T>(path: string, values: readonly T[] | null | undefined, { min, max }: { min: number; max: number }): readonly T[] {
    const list = values ?? [];
    if (list.length >= min && list.length <= max) return list;
    this.wrong(path, `has ${list.length} items`, `${min} to ${max} items`);
    return [];
  }

  /** A list of codes of one format, each once. */
  codes<T extends string | number>(
    path: string,
    values: readonly T[] | null | undefined,
    bounds: { min: number; max: number },
    parse: (value: T) => Parsed<T>,
  ): T[] {
    const list = this.list(path, values, bounds);
    const read = list.flatMap((value, index) => {
      const result = parse(value);
      if (result.ok) return [result.value];
      this.wrong(`${path}[${index}]`, result.problem, result.expected);
      return [];
    });
    return [...new Set(read)];
  }

  /** Since when something is so: now, or an instant that has come. Nothing is so before `earliest`, since when what came before it is so, even where the clock was put back. */
  effectiveAt(path: string, instant: Date | null | undefined, now: Date, earliest: Date = new Date(0)): Date {
    const latest = now < earliest ? earliest : now;
    if (instant == null) return latest;
    if (instant > latest) {
      this.wrong(path, `${instant.toISOString()} lies in the future`, 'an instant that has come: what will be is not recorded yet');
    } else if (instant < earliest) {
      this.wrong(
        path,
        `${instant.toISOString()} lies before the last change`,
        `${earliest.toISOString()} or later: changes are recorded in their order`,
      );
    } else return instant;
    return latest;
  }

  /** The refusal that names every value that does not fit; null where all do. */
  refusal(): Refused<'INVALID_INPUT'> | null {
    return refuseInvalid(this.#details);
  }
}

/** The keys whose value may be null: a list of them is written `satisfies Record<NullableKeys<Facts>, true>`, so that none is forgotten. */
export type NullableKeys<Facts> = { [Key in keyof Facts]-?: null extends Facts[Key] ? Key : never }[keyof Facts];

/** What an edit says, null only for what may be null. */
export type Stated<Edit, Clearable> = {
  readonly [Key in keyof Edit]?: Key extends Clearable ? Exclude<Edit[Key], undefined> : NonNullable<Edit[Key]>;
};

/** The values that an edit gives: what is absent stays, null clears what is `clearable` and stands for absent elsewhere. */
export function statedValues<Edit extends object, Clearable extends string>(
  edit: Edit,
  clearable: Readonly<Record<Clearable, true>>,
): Stated<Edit, Clearable> {
  const stated = Object.entries(edit).filter(([key, value]) => value !== undefined && (value !== null || Object.hasOwn(clearable, key)));
  return Object.fromEntries(stated) as Stated<Edit, Clearable>;
}
