const prefix = 'CATTC_';

/** What a variable's text means, or what is wrong with it and what would be right (never quoting the text where it may be secret). */
export type VariableValue<T> = { ok: true; value: T } | { ok: false; problem: string; expected: string };

export type VariableParser<T> = (text: string) => VariableValue<T>;

/** One environment variable. `default` is text, read by the same parser; without it the variable is required unless `optional`. */
export interface Variable<T> {
  /** Where it is not that of the key. */
  readonly name?: string;
  readonly description: string;
  readonly unit?: string;
  readonly default?: string;
  readonly optional?: boolean;
  readonly secret?: boolean;
  readonly parse: VariableParser<T>;
}

/** Variables by camelCase key: `databaseWriterUrl` is read from CATTC_DATABASE_WRITER_URL. */
export type VariableSpec = Readonly<Record<string, Variable<unknown>>>;

export type Values<S extends VariableSpec> = { readonly [K in keyof S]: S[K] extends Variable<infer T> ? T : never };

/** Every problem of an environment at once; each names the variable, what is wrong and what would be right. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export function variable<T>(definition: Variable<T> & { readonly optional: true }): Variable<T | undefined>;
export function variable<T>(definition: Variable<T>): Variable<T>;
export function variable<T>(definition: Variable<T>): Variable<T> {
  return definition;
}

export function variableName(key: string): string {
  return prefix + key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/**
 * Reads every variable of the spec and refuses every CATTC_ variable outside it. An empty text counts as not set. `alsoWrong` judges the values
 * that could be read, without those that could not; its problems are told with the others.
 */
export function readVariables<S extends VariableSpec>(
  spec: S,
  env: Readonly<Record<string, string | undefined>>,
  alsoWrong?: (values: Partial<Values<S>>) => readonly string[],
): Values<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, definition] of Object.entries(spec)) {
    const name = definition.name ?? variableName(key);
    const text = env[name] || definition.default;
    if (text === undefined || text === '') {
      if (!definition.optional) problems.push(`${name}: is not set; expected: ${definition.description}`);
      continue;
    }
    const parsed = definition.parse(text);
    if (parsed.ok) values[key] = parsed.value;
    else problems.push(problemWith(name, text, definition, parsed));
  }
  const known = new Set(Object.entries(spec).map(([key, { name }]) => name ?? variableName(key)));
  for (const name of Object.keys(env)) {
    if (name.startsWith(prefix) && !known.has(name)) {
      problems.push(`${name}: is unknown to this process; expected: no such variable, or one of ${[...known].join(', ')}`);
    }
  }
  if (alsoWrong) problems.push(...alsoWrong(values as Partial<Values<S>>));
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(values) as Values<S>;
}

function problemWith(name: string, text: string, definition: Variable<unknown>, found: { problem: string; expected: string }): string {
  const problem = definition.secret ? 'is not valid (its value is not shown)' : found.problem;
  const expected = definition.secret && found.expected.includes(text) ? definition.description : found.expected;
  return `${name}: ${problem}; expected: ${expected}`;
}

/** A Markdown table of the variables, for a README. */
export function describeVariables(spec: VariableSpec): string {
  const rows = Object.entries(spec).map(([key, definition]) => {
    const fallback = definition.default === undefined ? (definition.optional ? 'none' : 'required') : `\`${definition.default}\``;
    const notes = [definition.unit && `(${definition.unit})`, definition.secret && '(secret)'].filter(Boolean).join(' ');
    return `| \`${definition.name ?? variableName(key)}\` | ${fallback} | ${definition.description}${notes ? ` ${notes}` : ''} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
