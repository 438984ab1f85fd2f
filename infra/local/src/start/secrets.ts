import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DatabasePlan } from '@cattc/postgres';
import { newSigningKey, type SigningKey } from '../issuer/index.ts';
import { StartFault } from './fault.ts';
import { subgraphs } from './topology.ts';
import { writeWhole } from './write-whole.ts';

/** Everything of a local system that nobody else may know. Made on the first start. */
export interface Secrets {
  /** Per service, and the owner of the embedded event log. */
  databases: Record<string, { migrator: string; writer: string; reader: string }>;
  eventLogPassword: string;
  /** Of the role that the gateway follows the embedded event log with. */
  eventLogReaderPassword: string;
  /** base64url, 32 bytes. */
  cursorSecret: string;
  /** Ed25519; the gateway signs internal tokens with it. */
  gatewayKey: SigningKey;
  /** The local issuer's signing keys. */
  issuerKeys: { keys: readonly SigningKey[] };
  /** The secret of the local issuer's own client, which `npm run token` uses. */
  issuerClientSecret: string;
}

const secret = (): string => randomBytes(32).toString('base64url');

const newSecrets = (): Secrets => ({
  databases: Object.fromEntries(subgraphs.map((name) => [name, { migrator: secret(), writer: secret(), reader: secret() }])),
  eventLogPassword: secret(),
  eventLogReaderPassword: secret(),
  cursorSecret: secret(),
  gatewayKey: newSigningKey('EdDSA'),
  issuerKeys: { keys: [newSigningKey('ES256'), newSigningKey('RS256')] },
  issuerClientSecret: secret(),
});

/** Reads the secrets of a data folder, or makes them; the file is its owner's alone. */
export async function ensureSecrets(path: string): Promise<Secrets> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) {
    let known: Secrets;
    try {
      known = JSON.parse(text) as Secrets;
    } catch {
      throw new StartFault(`${path} is damaged. Restore it from a copy, or start with --reset (which deletes all data of that folder).`);
    }
    if (known.eventLogReaderPassword !== undefined) return known;
    // A folder from before that role was needed.
    const completed = { ...known, eventLogReaderPassword: secret() };
    await writeWhole(path, JSON.stringify(completed, undefined, 2));
    return completed;
  }
  const secrets = newSecrets();
  await writeWhole(path, JSON.stringify(secrets, undefined, 2));
  return secrets;
}

/** Keeps the secrets with other signing keys of the issuer. */
export const keepIssuerKeys = (path: string, secrets: Secrets, keys: readonly SigningKey[]): Promise<void> => {
  secrets.issuerKeys = { keys };
  return writeWhole(path, JSON.stringify(secrets, undefined, 2));
};

/** The databases and roles that these secrets are for; the last one is the embedded event log's. */
export const databasePlan = (secrets: Secrets, embeddedLog: boolean): DatabasePlan => ({
  services: Object.entries(secrets.databases).map(([name, passwords]) => ({ name, passwords })),
  owned: embeddedLog ? [{ name: 'event_log', password: secrets.eventLogPassword, readerPassword: secrets.eventLogReaderPassword }] : [],
});
