import { JsonLeaf, RawNumber } from '../data/leaf-values.ts';

/** An object whose keys stand as they are given: twice, or with a name that an object literal would not take. */
export class Pairs {
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  constructor(entries: readonly (readonly [key: string, value: unknown])[]) {
    this.entries = entries;
  }
}

/** Text that takes the place of a value. */
export class RawText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface JsonStyle {
  /** Between tokens. */
  readonly space: string;
  /** Whether the first character of keys and the texts' non-ASCII ones are escaped. */
  readonly escaped: boolean;
}

export const plainStyle: JsonStyle = { space: '', escaped: false };

export function jsonText(value: unknown, style: JsonStyle = plainStyle): string {
  const { space } = style;
  if (value instanceof RawText || value instanceof RawNumber) return value.text;
  if (value instanceof JsonLeaf) return jsonText(value.toJSON(), style);
  if (Array.isArray(value)) return `[${space}${value.map((each) => jsonText(each, style)).join(`${space},${space}`)}${space}]`;
  if (typeof value === 'string') return stringText(value, style.escaped);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = value instanceof Pairs ? value.entries : Object.entries(value).filter(([, each]) => each !== undefined);
  const members = entries.map(([key, each]) => `${keyText(key, style.escaped)}${space}:${space}${jsonText(each, style)}`);
  return `{${space}${members.join(`${space},${space}`)}${space}}`;
}

function keyText(key: string, escaped: boolean): string {
  if (!escaped || key === '') return JSON.stringify(key);
  return `"${escapeUnit(key)}${JSON.stringify(key.slice(1)).slice(1)}`;
}

function stringText(text: string, escaped: boolean): string {
  const plain = JSON.stringify(text);
  return escaped ? plain.replaceAll(/[^\x20-\x7e]/g, escapeUnit).replaceAll('/', '\\/') : plain;
}

function escapeUnit(text: string): string {
  return `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
