/**
 * Where a scan gives up: the position of the end of what is read is one of these instead. Whatever is accepted is its own text after JSON.parse and
 * JSON.stringify, but for `endOfAny`. UTF-8 is checked of whole answers beforehand.
 */
export const failed = { shape: -1, null: -2, text: -3, number: -4, type: -5 } as const;

/** Why a scan gave up, for a metric's label. */
export function reasonOf(position: number): string {
  return reasons[-position - 1] ?? 'shape';
}

const reasons = ['shape', 'null', 'text', 'number', 'type'] as const;

const quote = 0x22;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const backslash = 0x5c;
/** So many decimal digits are the same after they were a double. */
const mostDigits = 15;
/** Smaller numbers are written with an exponent. */
const mostZeros = 5;
/** No double is written with more characters. */
const longestNumber = 30;
const deepest = 32;
/** Keys of an object are compared in pairs. */
const mostKeys = 64;

/** `at` is after the quote that begins the text. */
export function endOfText(bytes: Uint8Array, at: number): number {
  for (let i = at; ; i += 1) {
    const byte = bytes[i] as number;
    if (byte === quote) return i + 1;
    if (byte === backslash) {
      i += 1;
      if (bytes[i] === 0x75 && isNumberedControl(bytes, i + 1)) i += 4;
      else if (!isShortEscape(bytes[i])) return failed.text;
    } else if (!(byte >= 0x20)) return failed.text;
  }
}

/** Whether four digits are those by which JSON.stringify writes a control character: of one without a short escape, in small letters. */
function isNumberedControl(bytes: Uint8Array, at: number): boolean {
  const tens = bytes[at + 2];
  const ones = bytes[at + 3] as number;
  if (bytes[at] !== zero || bytes[at + 1] !== zero || !((ones >= zero && ones <= nine) || (ones >= 0x61 && ones <= 0x66))) return false;
  if (tens === 0x31) return true;
  const isShort = ones === 0x38 || ones === 0x39 || ones === 0x61 || ones === 0x63 || ones === 0x64;
  return tens === zero && !isShort;
}

/** Of those that JSON.stringify writes: not `\/`. */
function isShortEscape(byte: number | undefined): boolean {
  switch (byte) {
    case quote:
    case backslash:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}

export function endOfInteger(bytes: Uint8Array, at: number): number {
  const isNegative = bytes[at] === minus;
  const first = isNegative ? at + 1 : at;
  const end = endOfDigits(bytes, first);
  if (end === first) return isNegative ? failed.number : failed.type;
  if (bytes[first] === zero) return isNegative || end > first + 1 ? failed.number : end;
  return end - first > mostDigits ? endOfExact(bytes, at, end) : end;
}

export function endOfNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === minus ? at + 1 : at;
  const end = endOfDigits(bytes, first);
  if (end > first && isExponent(bytes[end])) return endOfExact(bytes, at, endOfAnyNumber(bytes, at));
  if (bytes[end] !== point || end === first) return endOfInteger(bytes, at);
  if (bytes[first] === zero && end > first + 1) return failed.number;
  const fraction = end + 1;
  const last = endOfDigits(bytes, fraction);
  if (isExponent(bytes[last])) return endOfExact(bytes, at, endOfAnyNumber(bytes, at));
  if (last === fraction || bytes[last - 1] === zero) return failed.number;
  if (last - fraction + end - first > mostDigits) return endOfExact(bytes, at, last);
  if (bytes[first] !== zero) return last;
  let zeros = 0;
  while (bytes[fraction + zeros] === zero) zeros += 1;
  return zeros > mostZeros ? failed.number : last;
}

/** Of a number that is long, or has an exponent: whether it is the same after it was a double is seen by making it one. */
function endOfExact(bytes: Uint8Array, at: number, end: number): number {
  if (end < 0 || end - at > longestNumber) return failed.number;
  const text = String.fromCharCode(...bytes.subarray(at, end));
  return String(Number(text)) === text ? end : failed.number;
}

function isExponent(byte = 0): boolean {
  return (byte | 0x20) === 0x65;
}

function endOfDigits(bytes: Uint8Array, at: number): number {
  let i = at;
  while ((bytes[i] as number) >= zero && (bytes[i] as number) <= nine) i += 1;
  return i;
}

export function endOfNull(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x6e && bytes[at + 1] === 0x75 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x6c ? at + 4 : failed.type;
}

export function endOfBoolean(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x74) return bytes[at + 1] === 0x72 && bytes[at + 2] === 0x75 && bytes[at + 3] === 0x65 ? at + 4 : failed.type;
  const isFalse =
    bytes[at] === 0x66 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x73 && bytes[at + 4] === 0x65;
  return isFalse ? at + 5 : failed.type;
}

/** A text, number, Boolean or null, a list of such, or an object of such. */
export function endOfPlain(bytes: Uint8Array, at: number, depth = 0): number {
  switch (bytes[at]) {
    case quote:
      return endOfText(bytes, at + 1);
    case 0x6e:
      return endOfNull(bytes, at);
    case 0x74:
    case 0x66:
      return endOfBoolean(bytes, at);
    case 0x5b:
      return endOfItems(bytes, at + 1, depth, endOfPlain);
    case 0x7b:
      return endOfPlainMembers(bytes, at + 1, depth);
    default:
      return endOfNumber(bytes, at);
  }
}

/** Keys that stand twice are one after JSON.parse, and numbers come first: neither is taken. */
function endOfPlainMembers(bytes: Uint8Array, at: number, depth: number): number {
  if (depth >= deepest) return failed.shape;
  if (bytes[at] === 0x7d) return at + 1;
  const keys: number[] = [];
  for (let i = at; ; i += 1) {
    if (bytes[i] !== quote || keys.length >= 2 * mostKeys) return failed.shape;
    const key = i + 1;
    i = endOfText(bytes, key);
    if (i < 0) return i;
    const first = bytes[key] as number;
    if ((first >= zero && first <= nine) || isAmong(bytes, keys, key, i)) return failed.shape;
    keys.push(key, i);
    if (bytes[i] !== 0x3a) return failed.shape;
    i = endOfPlain(bytes, i + 1, depth + 1);
    if (i < 0) return i;
    if (bytes[i] === 0x7d) return i + 1;
    if (bytes[i] !== 0x2c) return failed.shape;
  }
}

/** Whether one of the ranges has the same bytes. */
function isAmong(bytes: Uint8Array, ranges: readonly number[], from: number, to: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] as number;
    if ((ranges[at + 1] as number) - start !== to - from) continue;
    let same = 0;
    while (same < to - from && bytes[start + same] === bytes[from + same]) same += 1;
    if (same === to - from) return true;
  }
  return false;
}

/** Any value without white space, of which nobody reads more than that it is JSON. */
export function endOfAny(bytes: Uint8Array, at: number, depth = 0): number {
  switch (bytes[at]) {
    case quote:
      return endOfAnyText(bytes, at + 1);
    case 0x5b:
      return endOfItems(bytes, at + 1, depth, endOfAny);
    case 0x7b:
      return endOfMembers(bytes, at + 1, depth);
    case 0x6e:
      return endOfNull(bytes, at);
    case 0x74:
    case 0x66:
      return endOfBoolean(bytes, at);
    default:
      return endOfAnyNumber(bytes, at);
  }
}

function endOfItems(
  bytes: Uint8Array,
  at: number,
  depth: number,
  endOfItem: (bytes: Uint8Array, at: number, depth: number) => number,
): number {
  if (depth >= deepest) return failed.shape;
  if (bytes[at] === 0x5d) return at + 1;
  for (let i = at; ; i += 1) {
    i = endOfItem(bytes, i, depth + 1);
    if (i < 0) return i;
    if (bytes[i] === 0x5d) return i + 1;
    if (bytes[i] !== 0x2c) return failed.shape;
  }
}

function endOfMembers(bytes: Uint8Array, at: number, depth: number): number {
  if (depth >= deepest) return failed.shape;
  if (bytes[at] === 0x7d) return at + 1;
  for (let i = at; ; i += 1) {
    if (bytes[i] !== quote) return failed.shape;
    i = endOfAnyText(bytes, i + 1);
    if (i < 0) return i;
    if (bytes[i] !== 0x3a) return failed.shape;
    i = endOfAny(bytes, i + 1, depth + 1);
    if (i < 0) return i;
    if (bytes[i] === 0x7d) return i + 1;
    if (bytes[i] !== 0x2c) return failed.shape;
  }
}

function endOfAnyText(bytes: Uint8Array, at: number): number {
  for (let i = at; ; i += 1) {
    const byte = bytes[i] as number;
    if (byte === quote) return i + 1;
    if (byte === backslash) {
      i += 1;
      if (bytes[i] === 0x75) {
        if (!(isHex(bytes[i + 1]) && isHex(bytes[i + 2]) && isHex(bytes[i + 3]) && isHex(bytes[i + 4]))) return failed.text;
        i += 4;
      } else if (bytes[i] !== 0x2f && !isShortEscape(bytes[i])) return failed.text;
    } else if (!(byte >= 0x20)) return failed.text;
  }
}

function isHex(byte = 0): boolean {
  const lower = byte | 0x20;
  return (byte >= zero && byte <= nine) || (lower >= 0x61 && lower <= 0x66);
}

function endOfAnyNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === minus ? at + 1 : at;
  let end = endOfDigits(bytes, first);
  if (end === first || (bytes[first] === zero && end > first + 1)) return failed.number;
  if (bytes[end] === point) {
    const fraction = end + 1;
    end = endOfDigits(bytes, fraction);
    if (end === fraction) return failed.number;
  }
  if (isExponent(bytes[end])) {
    const sign = bytes[end + 1];
    const exponent = sign === minus || sign === 0x2b ? end + 2 : end + 1;
    end = endOfDigits(bytes, exponent);
    if (end === exponent) return failed.number;
  }
  return end;
}
