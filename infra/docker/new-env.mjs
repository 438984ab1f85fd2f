#!/usr/bin/env node
// Writes .env from .env.example, with a new secret for each that is empty there; with --try-out for this machine alone. Needs nothing but Node; never touches a .env that is there.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const tryOut = args.includes('--try-out');
const folder = resolve(args.find((argument) => !argument.startsWith('--')) ?? root);

// One machine, no TLS, and an issuer that gives anybody inside its container any token.
const forTryingOut = {
  NODE_ENV: 'development',
  DEPLOYMENT_URL: 'http://127.0.0.1:4000',
  ISSUERS: `'[{"name":"local","issuer":"http://issuer:4010","jwksUri":"http://issuer:4010/jwks","audience":"cattc","asserts":[{"role":"MEMBER"},{"role":"TALENT"},{"role":"AGENCY","countries":"*"},{"role":"SECRETARIAT"},{"role":"COUNCIL"},{"role":"COMPLIANCE"},{"role":"PARTNER_SYSTEM","countries":"*"},{"role":"ADMIN"}]}]'`,
};

const signingKey = () =>
  JSON.stringify({
    ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    alg: 'EdDSA',
  });
const secret = (name) => (name === 'SIGNING_KEY' ? `'${signingKey()}'` : randomBytes(32).toString('base64url'));

let text = readFileSync(join(root, '.env.example'), 'utf8').replace(/^([A-Z_]+)=$/gm, (_, name) => `${name}=${secret(name)}`);
for (const [name, value] of Object.entries(tryOut ? forTryingOut : {}))
  text = text.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`);
try {
  writeFileSync(join(folder, '.env'), text, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`Wrote ${join(folder, '.env')}; keep it: the databases know these passwords.\n`);
  if (!tryOut) process.stdout.write('Now fill in DEPLOYMENT_URL and ISSUERS there.\n');
} catch (error) {
  process.stderr.write(
    error.code === 'EEXIST' ? `${join(folder, '.env')} is there already and stays as it is.\n` : `Could not write it: ${error.message}\n`,
  );
  process.exitCode = 1;
}
