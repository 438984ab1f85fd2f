import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** A symbol of the International Patent Classification down to its group, written `C08L 101/00`. */
export type IpcCode = Branded<string, 'IpcCode'>;

const shape = /^[A-H]\d{2}[A-Z] \d{1,4}\/\d{2,6}$/;

/** Accepts the symbol with any number of spaces before its group and in either case. */
export function parseIpc(text: string): Parsed<IpcCode> {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]\d{2}[A-Z])\s*(?=\d)/, '$1 ');
  if (!shape.test(code)) return unparsed(`${quoted(text)} is not an IPC symbol`, 'section, class, subclass and group, such as C08L 101/00');
  return parsed(code as IpcCode);
}
