import type { VariableParser, VariableValue } from './config.ts';

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const refuse = (problem: string, expected: string): { ok: false; problem: string; expected: string } => ({ ok: false, problem, expected });

/** A text of `min` to `max` characters, matching `pattern` where one is given. */
export function text(limits: { min?: number; max?: number; pattern?: RegExp; expected?: string } = {}): VariableParser<string> {
  const { min = 1, max = 10_000, pattern, expected = `a text of ${min} to ${max} characters` } = limits;
  return (value) => {
    if (value.length < min || value.length > max) return refuse(`has ${value.length} characters`, expected);
    if (pattern && !pattern.test(value)) return refuse(`is ${shown(value)}`, limits.expected ?? `a text like ${pattern}`);
    return { ok: true, value };
  };
}

export function integer({ min, max }: { min: number; max: number }): VariableParser<number> {
  return (value) => {
    const number = /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return { ok: true, value: number };
    return refuse(`is ${shown(value)}`, `a whole number from ${min} to ${max}`);
  };
}

/** A TCP port; 0 lets the system choose a free one. */
export const port: VariableParser<number> = (value) => {
  const parsed = integer({ min: 0, max: 65_535 })(value);
  return parsed.ok ? parsed : refuse(parsed.problem, 'a port from 1 to 65535, or 0 for any free one');
};

/** An absolute URL, kept as written. Several hosts may be listed with commas, as Kafka and Postgres addresses do. */
export function url({ protocols }: { protocols: readonly string[] }): VariableParser<string> {
  const schemes = protocols.map((protocol) => protocol.replace(/:$/, ''));
  const expected = `a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return (value) => {
    const [, scheme = '', authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(value) ?? [];
    const valid = schemes.includes(scheme) && authority.split(',').every((host) => URL.canParse(`${scheme}://${host}${rest}`));
    return valid ? { ok: true, value } : refuse(`is ${shown(value)}`, expected);
  };
}

export function oneOf<const T extends string>(...values: readonly T[]): VariableParser<T> {
  return (value) => {
    const found = values.find((candidate) => candidate === value);
    return found === undefined ? refuse(`is ${shown(value)}`, `one of ${values.join(', ')}`) : { ok: true, value: found };
  };
}

/** JSON whose value `check` accepts. The text itself is never quoted: JSON variables hold keys. */
export function json<T>(check: (value: unknown) => VariableValue<T>): VariableParser<T> {
  return (value) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      return refuse('is not JSON', 'well-formed JSON');
    }
    return check(parsed);
  };
}

/** Items separated by commas, at least one. */
export function list<T>(item: VariableParser<T>): VariableParser<readonly T[]> {
  return (value) => {
    const values: T[] = [];
    for (const [index, entry] of value.split(',').entries()) {
      const parsed = item(entry.trim());
      if (!parsed.ok) return refuse(`item ${index + 1} ${parsed.problem}`, `a list separated by commas, each ${parsed.expected}`);
      values.push(parsed.value);
    }
    return { ok: true, value: values };
  };
}

/** Key material in base64url. */
export function base64url({ minBytes }: { minBytes: number }): VariableParser<Buffer> {
  return (value) => {
    const bytes = /^[A-Za-z0-9_-]+$/.test(value) ? Buffer.from(value, 'base64url') : Buffer.alloc(0);
    return bytes.length >= minBytes
      ? { ok: true, value: bytes }
      : refuse('is too short or not base64url', `at least ${minBytes} bytes in base64url`);
  };
}
