import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from '../start/fault.ts';
import { writeWhole } from '../start/write-whole.ts';
import { mandatesOf } from './local-person.ts';
import { newSigningKey, type SigningKey } from './signing-keys.ts';

/** A partner country's machine as a client of the local issuer. It proves itself with its key, or with a secret. */
export interface Machine {
  readonly clientId: string;
  readonly country: string;
  /** All that it may ask for. */
  readonly scope: string;
  /** ES256; for private_key_jwt. */
  readonly privateKey?: SigningKey;
  /** For client_secret_basic. */
  readonly clientSecret?: string;
}

const plan = [
  { clientId: 'partner-th', country: 'TH', scope: 'events:read agency:act', proof: 'key' },
  { clientId: 'partner-vn', country: 'VN', scope: 'events:read', proof: 'key' },
  { clientId: 'partner-cn', country: 'CN', scope: 'events:read', proof: 'secret' },
] as const;

export const machineNames: readonly string[] = plan.map(({ clientId }) => clientId);

/** Reads the machines of a data folder, or makes them: `<client>.json`, and its key as `<client>.pem` for other tools; their owner's alone. */
export async function ensureMachines(folder: string): Promise<readonly Machine[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return Promise.all(
    plan.map(async ({ proof, ...client }) => {
      const known = await readMachine(folder, client.clientId);
      if (known !== undefined) return known;
      const machine: Machine = {
        ...client,
        ...(proof === 'key' ? { privateKey: newSigningKey('ES256') } : { clientSecret: randomBytes(32).toString('base64url') }),
      };
      if (machine.privateKey !== undefined) {
        const pem = createPrivateKey({ key: machine.privateKey, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' });
        await writeWhole(join(folder, `${client.clientId}.pem`), String(pem).trimEnd());
      }
      await writeWhole(join(folder, `${client.clientId}.json`), JSON.stringify(machine, undefined, 2));
      return machine;
    }),
  );
}

/** One machine of a data folder; undefined where there is none of that name. */
export async function readMachine(folder: string, clientId: string): Promise<Machine | undefined> {
  const path = join(folder, `${clientId}.json`);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Machine;
  } catch {
    throw new StartFault(`${path} is damaged. Delete it: the next start makes a new one, with a new key.`);
  }
}

/** The machine's registration at the issuer, which knows only the public half of a key. */
export function clientOf({ clientId, scope, privateKey, clientSecret }: Machine) {
  const common = { client_id: clientId, scope, grant_types: ['client_credentials'], response_types: [], redirect_uris: [] };
  if (privateKey === undefined)
    return { ...common, client_secret: clientSecret ?? '', token_endpoint_auth_method: 'client_secret_basic' as const };
  const { d: _, ...publicHalf } = privateKey;
  return {
    ...common,
    token_endpoint_auth_method: 'private_key_jwt' as const,
    token_endpoint_auth_signing_alg: 'ES256' as const,
    jwks: { keys: [publicHalf] },
  };
}

/** The `mandates` claim of a machine's tokens. */
export const machineMandates = ({ clientId, country, scope }: Machine): readonly Record<string, unknown>[] =>
  mandatesOf({ person: clientId, role: 'PARTNER_SYSTEM', country, may: 'SIGN', scope });
