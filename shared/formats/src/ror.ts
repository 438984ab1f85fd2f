import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** The nine characters of a ROR id without `https://ror.org/`, with a right check number. */
export type RorId = Branded<string, 'RorId'>;

const shape = /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/;
const address = /^(?:https?:\/\/)?(?:www\.)?ror\.org\//i;
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const expected = 'a ROR id such as 027s68j25 or https://ror.org/027s68j25';

/** Accepts the bare id and its address, in either case; the value is the bare id. */
export function parseRorId(text: string): Parsed<RorId> {
  const id = text.trim().replace(address, '').toLowerCase();
  if (!shape.test(id)) return unparsed(`${quoted(text)} is not shaped like a ROR id`, expected);
  if (id.slice(7) !== rorCheck(id.slice(1, 7))) {
    return unparsed(`the check number ${id.slice(7)} of ${quoted(id)} does not match its other characters`, expected);
  }
  return parsed(id as RorId);
}

/** The address under which the Research Organization Registry shows the record. */
export function rorUrl(id: RorId): string {
  return `https://ror.org/${id}`;
}

/** ISO 7064 mod 97-10 over the number that the six characters write in Crockford's base 32. */
function rorCheck(six: string): string {
  let n = 0;
  for (const character of six) n = n * 32 + crockford.indexOf(character);
  return String(98 - ((n * 100) % 97)).padStart(2, '0');
}
