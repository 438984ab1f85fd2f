import { NotForetold } from './not-scannable.ts';

/** An answer that was as foretold. Positions are of bytes, which are characters of the text. */
export interface Scanned {
  /** A character for each byte. */
  readonly text: string;
  /** What differs between the answer and the response, by position, in fours: until where it is the same, from where on again, which insert stands between (none below 0), instance. */
  readonly tape: number[];
  /** Of each place whose objects are numbered, how many instances it has. */
  readonly counts: number[];
  /** Of each such place the variant of each instance. */
  readonly variants: readonly number[][];
  /** Ranges of values by which objects are known, in pairs by instance; below 0 where there is none. */
  readonly captures: readonly number[][];
  /** Ranges of fields that stand elsewhere in the response, in threes by instance: from, to, where in the tape the range begins. */
  readonly moved: readonly number[][];
  /** Ranges of consecutive fields of each entity that stand together in the response, likewise, by entity; below 0 where the entity is null. */
  readonly pieces: number[];
}

/** What stands in the response where the answer that holds its surroundings has something else or nothing; with the commas around it. */
export type Insert =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'moved'; readonly list: number; readonly before: string; readonly after: string }
  | {
      readonly kind: 'piece';
      readonly fetch: number;
      readonly piece: number;
      /** How many the fetch has of each entity. */
      readonly of: { readonly pieces: number };
      readonly before: string;
      readonly after: string;
      /** Instead, where the entity is null or nobody was asked for it; undefined where one of the fields may not be null. */
      readonly absent: string | undefined;
    };

/** The answers of one execution, by the number of the fetch. */
export interface Answers {
  readonly inserts: readonly Insert[];
  readonly scanned: readonly (Scanned | undefined)[];
  /** Which entity of the answer stands for each instance that the fetch is about; below 0 for none. */
  readonly slots: readonly (readonly number[] | undefined)[];
}

const none: readonly number[] = [];

/** The text of a range of an answer as the response has it. Throws NotForetold where a field is absent that may not be null. */
export function written(answers: Answers, { text, tape, moved }: Scanned, from: number, to: number, begin: number): string {
  let out = '';
  let at = from;
  for (let entry = begin; entry < tape.length; entry += 4) {
    const until = tape[entry] as number;
    if (until >= to) break;
    // Within something that was left out, or stands elsewhere.
    if (until < at) continue;
    out += text.slice(at, until);
    at = tape[entry + 1] as number;
    const id = tape[entry + 2] as number;
    if (id < 0) continue;
    const insert = answers.inserts[id] as Insert;
    if (insert.kind === 'moved') {
      const range = moved[insert.list] as number[];
      const index = 3 * (tape[entry + 3] as number);
      out += insert.before;
      out += written(
        answers,
        { text, tape, moved } as Scanned,
        range[index] as number,
        range[index + 1] as number,
        range[index + 2] as number,
      );
      out += insert.after;
    } else out += insertedText(answers, insert, tape[entry + 3] as number);
  }
  return out + text.slice(at, to);
}

/** The text of an insert that is no part of the answer around it. */
export function insertedText(answers: Answers, insert: Exclude<Insert, { kind: 'moved' }>, instance: number): string {
  if (insert.kind === 'text') return insert.text;
  const { fetch, piece, of, before, after, absent } = insert;
  const slot = (answers.slots[fetch] ?? none)[instance] ?? -1;
  const answer = answers.scanned[fetch];
  const index = 3 * (slot * of.pieces + piece);
  const from = slot < 0 || answer === undefined ? -1 : (answer.pieces[index] as number);
  if (from < 0 || answer === undefined) {
    if (absent === undefined) throw new NotForetold('null');
    return before + absent + after;
  }
  return before + written(answers, answer, from, answer.pieces[index + 1] as number, answer.pieces[index + 2] as number) + after;
}
