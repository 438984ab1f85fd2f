/** What a parser answers: the value in its canonical form, or what is wrong with the text and what would be right. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string; expected: string };

declare const brand: unique symbol;

/** A base type that only the parser of the format hands out. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function unparsed(problem: string, expected: string): { ok: false; problem: string; expected: string } {
  return { ok: false, problem, expected };
}

/** A piece of foreign text as it may stand in a message: short, on one line, in quotation marks. */
export function quoted(text: string): string {
  const points = Array.from(text.slice(0, 130));
  const shown = points.length > 60 || text.length > 130 ? `${points.slice(0, 60).join('')}…` : text;
  return JSON.stringify(shown);
}
