/** A record as it stands in the file, or what keeps it from being read; line and number count from 1. */
export type RawRecord = { line: number; number: number } & ({ bytes: Buffer } | { problem: string; expected: string });

export interface RecordSplitter {
  /** The records that the chunk completes. */
  push(chunk: Uint8Array): RawRecord[];
  /** The record that the end of the file leaves open, and what is wrong with the file as a whole. */
  end(): { records: RawRecord[]; fault?: string };
}

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

const whole = 'a JSON array of records, or JSON lines with one record a line';

/**
 * Splits a JSON array or JSON lines into their records, in memory for one record of at most `maxBytes`. Brackets and quotation
 * marks alone decide, so that a broken record costs no other one: where a line begins as records do, at their column with `{`,
 * an open record ends. Commas between records are not insisted on.
 */
export function createRecordSplitter(maxBytes: number): RecordSplitter {
  let place: 'start' | 'between' | 'record' | 'junk' | 'ended' = 'start';
  let inArray = false;
  let line = 1;
  let number = 0;
  let fault: string | undefined;
  // Width of the white space a line began with so far; -1 once something else stood there.
  let indent = 0;
  let recordIndent = -1;

  let held: Buffer[] = [];
  let heldBytes = 0;
  let recordLine = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;

  const hold = (piece: Uint8Array) => {
    heldBytes += piece.length;
    if (heldBytes <= maxBytes) held.push(Buffer.from(piece));
    else held = [];
  };
  const begin = (at: 'record' | 'junk') => {
    place = at;
    number += 1;
    recordLine = line;
    held = [];
    heldBytes = 0;
    depth = 0;
    inString = false;
    escaped = false;
  };
  const finish = (problem?: string): RawRecord => {
    const bytes = Buffer.concat(held);
    const at = { line: recordLine, number };
    const junk = place === 'junk';
    place = 'between';
    held = [];
    if (heldBytes > maxBytes) {
      return {
        ...at,
        problem: `is larger than ${maxBytes} bytes, or its brackets do not close`,
        expected: `a record of at most ${maxBytes} bytes`,
      };
    }
    if (problem !== undefined) return { ...at, problem, expected: 'every bracket and quotation mark closed' };
    if (junk) return { ...at, problem: `${excerpt(bytes)} stands where a record should begin`, expected: 'a record in { }' };
    return { ...at, bytes };
  };

  /** Takes the first byte of the file that is no white space. */
  const open = (byte: number, chunk: Uint8Array, i: number): boolean => {
    if (byte === openBracket || byte === openBrace) {
      inArray = byte === openBracket;
      place = 'between';
      return true;
    }
    if (byte === 0x50 && chunk[i + 1] === 0x4b) fault = 'the file is a zip archive; unpack it and give the .json file inside';
    else if (byte === 0x1f && chunk[i + 1] === 0x8b) fault = 'the file is compressed with gzip; unpack it and give the .json file';
    else if (byte >= 0xfe) fault = 'the file is not UTF-8 (it begins like UTF-16); save it as UTF-8';
    else fault = `the file is not JSON: line ${line} begins with ${excerpt(chunk.subarray(i, i + 200))}; right would be ${whole}`;
    place = 'ended';
    return false;
  };

  const push = (chunk: Uint8Array): RawRecord[] => {
    const done: RawRecord[] = [];
    if (fault !== undefined) return done;
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      const column = indent;
      if (byte === newline) indent = 0;
      else if (indent >= 0) indent = byte === 0x20 || byte === 0x09 ? indent + 1 : -1;

      if (place === 'record') {
        if (inString && byte !== newline) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) inString = false;
        } else if (byte === newline) {
          // No JSON string holds a line break: an open one is broken.
          inString = false;
          escaped = false;
          line += 1;
        } else if (byte === openBrace && column >= 0 && column === recordIndent) {
          hold(chunk.subarray(from, i));
          done.push(finish(`does not end before the next record begins on line ${line}`));
          from = i;
          begin('record');
          depth = 1;
        } else if (byte === quote) inString = true;
        else if (byte === openBrace || byte === openBracket) depth += 1;
        else if (byte === closeBrace || byte === closeBracket) {
          depth -= 1;
          if (depth === 0) {
            hold(chunk.subarray(from, i + 1));
            done.push(finish());
          }
        }
        continue;
      }

      if (place === 'junk') {
        if (byte !== newline && byte !== comma && byte !== openBrace && !(inArray && byte === closeBracket)) continue;
        hold(chunk.subarray(from, i));
        done.push(finish());
      }
      if (byte === newline) line += 1;
      if (byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === newline) continue;
      if (place === 'ended') {
        fault = `line ${line} goes on after the ] that ends the array, with ${excerpt(chunk.subarray(i, i + 60))}; the rest was not read`;
        return done;
      }
      if (place === 'start') {
        const mark = line === 1 && (byte === 0xef || byte === 0xbb || byte === 0xbf);
        if (mark) {
          if (indent === -1) indent = 0;
          continue;
        }
        if (!open(byte, chunk, i)) return done;
        if (inArray) continue;
      }
      if (byte === comma) continue;
      if (byte === closeBracket && inArray) {
        place = 'ended';
      } else if (byte === openBrace || byte === openBracket) {
        if (recordIndent === -1 && column >= 0) recordIndent = column;
        begin('record');
        depth = 1;
        from = i;
      } else {
        begin('junk');
        from = i;
      }
    }
    if (place === 'record' || place === 'junk') hold(chunk.subarray(from));
    return done;
  };

  const end = () => {
    const records: RawRecord[] = [];
    const open = place;
    if (open === 'record') records.push(finish('is cut off by the end of the file'));
    else if (open === 'junk') records.push(finish());
    if (fault === undefined) {
      if (open === 'start') fault = `the file is empty; right would be ${whole}`;
      else if (open === 'record')
        fault = `the file ends inside the record that begins on line ${recordLine}: it was probably cut off; fetch it again`;
      else if (inArray && open !== 'ended')
        fault = `the file ends on line ${line} without the ] that closes its array: it was probably cut off; fetch it again`;
      else if (number === 0) fault = 'the file holds no records';
    }
    return { records, ...(fault === undefined ? {} : { fault }) };
  };

  return { push, end };
}

function excerpt(bytes: Uint8Array): string {
  const text =
    Buffer.from(bytes.subarray(0, 200))
      .toString('utf8')
      .split(/[\r\n]/)[0] ?? '';
  const points = Array.from(text);
  return JSON.stringify(points.length > 40 ? `${points.slice(0, 40).join('')}…` : text);
}
