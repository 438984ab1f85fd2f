import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** Technology readiness level, 1 to 9. */
export type Trl = Branded<number, 'Trl'>;
/** Number of a Sustainable Development Goal of the United Nations, 1 to 17. */
export type Sdg = Branded<number, 'Sdg'>;
/** A code of ISIC revision 4: section letter, or two to four digits of division, group or class. */
export type IsicCode = Branded<string, 'IsicCode'>;
/** A field of research and development of the OECD (FORD): broad class such as `2`, or class such as `2.11`. */
export type FordCode = Branded<string, 'FordCode'>;

export function parseTrl(value: number): Parsed<Trl> {
  return within(value, 1, 9) ? parsed(value as Trl) : unparsed(`${value} is not a technology readiness level`, 'an integer from 1 to 9');
}

export function parseSdg(value: number): Parsed<Sdg> {
  return within(value, 1, 17)
    ? parsed(value as Sdg)
    : unparsed(`${value} is not a Sustainable Development Goal`, 'an integer from 1 to 17');
}

export function parseIsic(text: string): Parsed<IsicCode> {
  const code = text.trim().toUpperCase();
  if (/^[A-U]$|^\d{2,4}$/.test(code)) return parsed(code as IsicCode);
  return unparsed(`${quoted(text)} is not a code of ISIC revision 4`, 'a section A to U, or two to four digits such as 72 or 7210');
}

export function parseFord(text: string): Parsed<FordCode> {
  const code = text.trim();
  if (/^[1-6](?:\.\d{1,2})?$/.test(code)) return parsed(code as FordCode);
  return unparsed(`${quoted(text)} is not a field of the OECD classification (FORD)`, 'a field 1 to 6, or one with its class such as 2.11');
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
