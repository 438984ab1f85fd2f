import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const root = resolve(import.meta.dirname, '../../../..');

/** What the tests look at of a service in docker-compose.yml. */
export interface ComposeService {
  readonly build?: unknown;
  readonly command?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition?: string }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

export const composeText = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
export const composeFile = parse(composeText, { merge: true }) as ComposeFile;

/** A use of a variable in docker-compose.yml: `${NAME}`, `${NAME:-default}` or `${NAME:?why}`. */
export interface VariableUse {
  readonly name: string;
  readonly operator: string | undefined;
  readonly rest: string | undefined;
}

const variable = /\$\{(?<name>[A-Z_]+)(?:(?<operator>:[-?])(?<rest>[^}]*))?\}/g;

export const variableUses: readonly VariableUse[] = [...composeText.matchAll(variable)].map(({ groups }) => ({
  name: groups?.name ?? '',
  operator: groups?.operator,
  rest: groups?.rest,
}));

/** The text with its variables replaced as compose does it. */
export function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(variable, (_all, name: string, operator?: string, rest?: string) => {
    const value = env[name] ?? '';
    if (value !== '' || operator === undefined) return value;
    if (operator === ':-') return rest ?? '';
    throw new Error(`${name}: ${rest}`);
  });
}

/** The lines of an env file: `NAME=value`, or `NAME='value'`. */
export function readEnvFile(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').matchAll(/^(?<name>[A-Z_]+)=(?<value>.*)$/gm);
  return Object.fromEntries([...lines].map(({ groups }) => [groups?.name ?? '', (groups?.value ?? '').replace(/^'(.*)'$/, '$1')]));
}
