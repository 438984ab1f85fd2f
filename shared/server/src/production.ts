import { type Variable, variableName } from './config.ts';

/** Whether a process runs for real, where it starts with no setting that only one machine may have. */
export const isProduction = (env: Readonly<Record<string, string | undefined>>): boolean => env.NODE_ENV === 'production';

/** A line of a ConfigError, as production words it. */
export const productionProblem = (key: string, problem: string, expected: string): string =>
  `${variableName(key)}: ${problem}; expected in production: ${expected}`;

/** A secret of an environment with the key of its variable; `what` where the variable holds more than the secret. */
export interface NamedSecret {
  readonly key: string;
  readonly secret: string | Uint8Array;
  readonly what?: string;
}

/** What is wrong with the secrets of one process: each that is easy to guess, and each that is another's too. Never quotes one. */
export function secretProblems(secrets: readonly NamedSecret[]): readonly string[] {
  const owners = new Map<string, string>();
  return secrets.flatMap(({ key, secret, what = 'the secret' }) => {
    const text = typeof secret === 'string' ? secret : Buffer.from(secret).toString('latin1');
    const owner = owners.get(text);
    if (owner !== undefined) return [productionProblem(key, `${what} is the same as that of ${owner}`, 'a secret of its own')];
    owners.set(text, variableName(key));
    const weakness = weaknessOf(text);
    return weakness === undefined ? [] : [productionProblem(key, `${what} ${weakness}`, randomSecret)];
  });
}

const randomSecret = 'a random one, such as `openssl rand -hex 32` gives';
const telling = /secret|password|passwd|changeme|default|develop|example|letmein|12345678/i;

function weaknessOf(text: string): string | undefined {
  if (text.length < 16) return 'is shorter than 16 characters';
  if (new Set(text).size < 8 || /^(.+?)\1+$/s.test(text)) return 'repeats itself';
  return telling.test(text) ? 'has a word in it that is guessed first' : undefined;
}

/** What is wrong with an address that others reach from outside. */
export function publicUrlProblems(key: string, url: string, what = 'the address'): readonly string[] {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return [productionProblem(key, `${what} is not https`, 'an https address')];
  if (isLocalHost(hostname)) return [productionProblem(key, `${what} is on this machine`, 'an address that others reach')];
  return [];
}

/** User and password of a database's address, which may list several hosts. */
export function databaseUser(url: string): { readonly username: string; readonly password: string } {
  const { username, password } = new URL(url.replace(/^([^:]+:\/\/(?:[^/?#]*@)?[^/?#,@]*),[^/?#]*/, '$1'));
  return { username, password };
}

/** What is wrong with the address of a database: whoever administers the server is no role of a service. */
export function databaseUrlProblems(key: string, url: string): readonly string[] {
  const { username, password } = databaseUser(url);
  const role = 'a role of its own for this service, which infra/docker/README.md shows how to make';
  const problems: string[] = [];
  if (username === '') problems.push(productionProblem(key, 'names no user', role));
  else if (/^(postgres|root|admin|superuser)$/i.test(username))
    problems.push(productionProblem(key, `connects as ${username}, who administers the server`, role));
  if (password === '') problems.push(productionProblem(key, 'has no password', 'user and password of the role'));
  return problems;
}

/** Names and addresses of the machine itself. */
export const isLocalHost = (hostname: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/i.test(hostname);

/** The token that opens /metrics beyond this machine, read by every process that has them. */
export const metricsTokenVariable: Variable<string | undefined> & { readonly optional: true } = {
  description:
    'Bearer token that opens `/metrics`, 32 or more of A-Z a-z 0-9 - _; without it they are open to this machine alone, and in production closed',
  optional: true,
  secret: true,
  parse: (text) =>
    /^[\w-]{32,}$/.test(text) ? { ok: true, value: text } : { ok: false, problem: 'is not one', expected: '32 or more of A-Z a-z 0-9 - _' },
};
