/** Thrown, always this one, by a writer that meets what it is not made for: another shape decides then what the client sees. */
export const unforeseen: unique symbol = Symbol('unforeseen');

const longestScanned = 64;

/** A text as JSON. */
export function quoted(text: string): string {
  if (text.length > longestScanned) return JSON.stringify(text);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Surrogates that stand alone are escaped, so that each is left to JSON.stringify.
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff)) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** Any value of parsed JSON as its text; in plain data no text needs escaping. */
export function jsonText(value: unknown, plain: boolean): string {
  return typeof value === 'string' && plain ? `"${value}"` : typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

type Write = (value: unknown, plain: boolean) => string;

const text: Write = (value, plain) => {
  if (typeof value === 'string') return plain ? `"${value}"` : quoted(value);
  if (value == null) return 'null';
  throw unforeseen;
};

const id: Write = (value, plain) => {
  if (typeof value === 'string') return plain ? `"${value}"` : quoted(value);
  if (value == null) return 'null';
  if (isInteger(value)) return String(value);
  throw unforeseen;
};

const int: Write = (value) => {
  if (isInteger(value)) return String(value);
  if (value == null) return 'null';
  throw unforeseen;
};

const float: Write = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value == null) return 'null';
  throw unforeseen;
};

const boolean: Write = (value) => {
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (value == null) return 'null';
  throw unforeseen;
};

const any: Write = (value, plain) => (value == null ? 'null' : jsonText(value, plain));

/** The text of the name of the object's type under another key, where it is the same name. */
export function typenameText(given: unknown, type: string): string {
  if (given == null || given === type) return `"${type}"`;
  throw unforeseen;
}

/** The text of an enum's value; those of the schema alone are known. */
export function enumWriter(values: ReadonlySet<string>): Write {
  return (value) => {
    if (typeof value === 'string' && values.has(value)) return `"${value}"`;
    if (value == null) return 'null';
    throw unforeseen;
  };
}

/** How the values of each scalar are checked and written. */
export const scalarWriters = { String: text, ID: id, Int: int, Float: float, Boolean: boolean, any } as const;

function isInteger(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 1e21;
}
