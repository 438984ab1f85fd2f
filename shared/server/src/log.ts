import { type DestinationStream, type Logger, pino } from 'pino';

export type { DestinationStream, Logger };

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const secretKey = /(authorization|cookie|tokens?|passwords?|secrets?|private_?(key|jwk)|signing_?key|client_?assertion|code_?verifier)$/i;
/** Facts about persons, and what persons wrote: a log names records by their ids. */
const personalKey = /^(e_?mail|contact|display_?names?|given_?name|family_?name|note|parameters|variables|detail)$/i;
/** The members of a JSON web key that are not public. */
const privateMembers: ReadonlySet<string> = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
const removed = '[removed]';
const deepest = 8;

/**
 * A JSON line per entry on stdout (or `destination`), with ISO times and without secrets and personal data: neither under a telling key at any depth, nor inside any
 * text.
 */
export function createLogger(options: { name: string; level: string; destination?: DestinationStream }): Logger {
  const settings = {
    name: options.name,
    level: options.level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      bindings: ({ hostname: _, ...bindings }: Record<string, unknown>) => withoutSecrets(bindings, 0) as Record<string, unknown>,
      log: (entry: Record<string, unknown>) => withoutSecrets(entry, 0) as Record<string, unknown>,
    },
    // pino's own serializer would not recognise an error that is already plain.
    serializers: { err: (value: unknown) => value },
    hooks: { streamWrite: scrub },
  };
  const logger = options.destination ? pino(settings, options.destination) : pino(settings);
  // pino gives children no formatter for their bindings.
  const child: (this: Logger, bindings: pino.Bindings, options?: pino.ChildLoggerOptions) => Logger = logger.child;
  return Object.assign(logger, {
    child(this: Logger, bindings: pino.Bindings, childOptions?: pino.ChildLoggerOptions) {
      return child.call(this, withoutSecrets(bindings, 0) as pino.Bindings, childOptions);
    },
  });
}

function withoutSecrets(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '[deeper]';
  if (value instanceof Error) return withoutSecrets(plainError(value), depth);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if (value instanceof Map) return withoutSecrets(Object.fromEntries(value), depth);
  if (value instanceof Set) return withoutSecrets([...value], depth);
  const clean: Record<string, unknown> = {};
  const isKey = 'kty' in value;
  for (const [key, item] of Object.entries(value)) {
    const hidden = secretKey.test(key) || personalKey.test(key) || (isKey && privateMembers.has(key));
    clean[key] = hidden ? removed : withoutSecrets(item, depth + 1);
  }
  return clean;
}

// A database's error carries the values of the statement and of the row: they may be a person's.
function plainError(error: Error): Record<string, unknown> {
  const cause = error.cause === undefined ? {} : { cause: error.cause };
  const parts = error instanceof AggregateError ? { errors: error.errors } : {};
  const { parameters: _, detail: __, where: ___, driverError: ____, ...known } = error as Error & Record<string, unknown>;
  return { ...known, type: error.name, message: error.message, stack: error.stack, ...cause, ...parts };
}

// The last look at a whole line, for what texts carry: bearer and JSON web tokens, private keys, passwords and tokens inside URLs, addresses of persons.
function scrub(line: string): string {
  return line
    .replace(/\bbearer +[\w.~+/=-]+/gi, `Bearer ${removed}`)
    .replace(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, removed)
    .replace(/(\\*["']?\b(?:d|p|q|dp|dq|qi|k)\\*["']?\s*:\s*\\*["'])[\w-]{22,}/g, `$1${removed}`)
    .replace(/-----BEGIN ((?:\w+ )*PRIVATE KEY)-----.*?-----END \1-----/g, removed)
    .replace(/([?&](?:\w*token|code|state|password|client_secret|client_assertion|code_verifier)=)[^&\s"#\\]+/gi, `$1${removed}`)
    .replace(/(\w:\/\/[^\s:/@"]*:)[^\s/@"]+@/g, `$1${removed}@`)
    .replace(/[\p{L}\d._%+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}\b/giu, removed);
}
