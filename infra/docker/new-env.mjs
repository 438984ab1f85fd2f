#!/usr/bin/env node
// Writes .env from .env.example, with a new secret for each that is empty there. Needs nothing but Node; never touches a .env that is there.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? root);

const signingKey = () =>
  JSON.stringify({
    ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    alg: 'EdDSA',
  });
const secret = (name) => (name === 'SIGNING_KEY' ? `'${signingKey()}'` : randomBytes(32).toString('base64url'));

const text = readFileSync(join(root, '.env.example'), 'utf8').replace(/^([A-Z_]+)=$/gm, (_, name) => `${name}=${secret(name)}`);
try {
  writeFileSync(join(folder, '.env'), text, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`Wrote ${join(folder, '.env')}; keep it: the databases know these passwords.\n`);
} catch (error) {
  process.stderr.write(
    error.code === 'EEXIST' ? `${join(folder, '.env')} is there already and stays as it is.\n` : `Could not write it: ${error.message}\n`,
  );
  process.exitCode = 1;
}
