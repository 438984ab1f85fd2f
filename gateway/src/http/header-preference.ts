/** One entry of a header that lists what its sender would take: `name;parameter=value;q=0.5`. */
export interface Preference {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, without q. */
  readonly parameters: ReadonlyMap<string, string>;
  /** From 0, never, to 1. */
  readonly weight: number;
}

/** The entries of an Accept or Accept-Encoding header, in their order; one that cannot be read is left out. */
export function preferences(header: string): readonly Preference[] {
  return splitOutsideQuotes(header, ',').flatMap((entry) => {
    const [name = '', ...rest] = splitOutsideQuotes(entry, ';').map((part) => part.trim());
    const parameters = new Map(rest.flatMap((parameter) => (parameter === '' ? [] : [keyAndValue(parameter)])));
    const q = parameters.get('q') ?? '1';
    parameters.delete('q');
    return name !== '' && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? [{ name: name.toLowerCase(), parameters, weight: Number(q) }] : [];
  });
}

function keyAndValue(parameter: string): readonly [string, string] {
  const [key = '', ...value] = parameter.split('=');
  const text = value.join('=').trim();
  const plain = /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/gs, '$1') : text;
  return [key.trim().toLowerCase(), plain];
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Remembers what came of a header's text: clients send few different ones. */
export function remembered<Result>(read: (header: string) => Result): (header: string) => Result {
  const known = new Map<string, Result>();
  return (header) => {
    if (header.length > 300) return read(header);
    const found = known.get(header);
    if (found !== undefined) return found;
    const result = read(header);
    if (known.size >= 500) known.clear();
    known.set(header, result);
    return result;
  };
}
