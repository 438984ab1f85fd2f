import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { type Machine, machineNames, readMachine } from '../issuer/index.ts';
import { readSystem } from '../start/system-file.ts';
import { askForToken, LocalTokenError } from './local-token.ts';

/** A partner's machine of a local system gets a token as a real one does: client credentials, proven with its key or its secret. */
export async function machineToken(dataDir: string, client: string, scope: string): Promise<{ token: string; seconds: number }> {
  const { issuer } = await readSystem(dataDir);
  const machine = /^[\w-]{1,50}$/.test(client) ? await readMachine(join(dataDir, 'machines'), client) : undefined;
  if (machine === undefined)
    throw new LocalTokenError(`There is no client ${JSON.stringify(client)} here; there are ${machineNames.join(', ')}.`);
  const proof = machine.privateKey === undefined ? secretProof(machine) : await keyProof(machine, issuer.url);
  return askForToken(issuer.url, { grant_type: 'client_credentials', scope, ...proof.parameters }, proof.headers);
}

interface Proof {
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

const secretProof = ({ clientId, clientSecret }: Machine): Proof => ({
  parameters: {},
  headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
});

async function keyProof({ clientId, privateKey }: Machine, issuer: string): Promise<Proof> {
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: privateKey?.kid ?? '', typ: 'JWT' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK({ ...privateKey } as Parameters<typeof importJWK>[0], 'ES256'));
  return {
    parameters: { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion },
    headers: {},
  };
}
