import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** An ORCID iD in four groups, without `https://orcid.org/`, with a right check character. */
export type Orcid = Branded<string, 'Orcid'>;

const shape = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
const address = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i;
const expected = 'an ORCID iD such as 0000-0002-1825-0097';

/** Accepts the bare iD and its address; the value is the bare iD. */
export function parseOrcid(text: string): Parsed<Orcid> {
  const orcid = text.trim().replace(address, '').toUpperCase();
  if (!shape.test(orcid)) return unparsed(`${quoted(text)} is not shaped like an ORCID iD`, expected);
  const digits = orcid.replaceAll('-', '');
  if (digits[15] !== orcidCheck(digits.slice(0, 15))) {
    return unparsed(`the check character ${digits[15]} of ${quoted(orcid)} does not match its other digits`, expected);
  }
  return parsed(orcid as Orcid);
}

/** ISO 7064 mod 11-2. */
function orcidCheck(fifteen: string): string {
  let m = 0;
  for (const digit of fifteen) m = ((m + Number(digit)) * 2) % 11;
  const check = (12 - m) % 11;
  return check === 10 ? 'X' : String(check);
}
