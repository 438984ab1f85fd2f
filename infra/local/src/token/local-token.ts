import { localClient, localPersonGrant } from '../issuer/issuer.ts';
import { type LocalPersonFields, readLocalPerson } from '../issuer/local-person.ts';
import { StartFault } from '../start/fault.ts';
import { readSystem } from '../start/system-file.ts';

/** Where the issuer of a local system is and how to be its client: read from the system's data folder, or given. */
export type IssuerAccess = { readonly dataDir: string } | { readonly issuerUrl: string; readonly clientSecret: string };

/** Why there is no token, in words for the person in front of the terminal. */
export class LocalTokenError extends Error {}

const timeoutMs = 10_000;

/** An access token of the local issuer (12 h) for one person under one mandate. */
export async function localToken(request: IssuerAccess & LocalPersonFields): Promise<string> {
  const person = readLocalPerson(request);
  if (!person.ok) throw new LocalTokenError(person.problems.join('\n'));
  const { issuerUrl, clientSecret } = 'dataDir' in request ? await accessOf(request.dataDir) : request;
  const answer = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${localClient}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: localPersonGrant, ...person.value }),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => {
    throw notRunning(`nothing answers at ${issuerUrl}`);
  });
  const body = (await answer.json().catch(() => ({}))) as { access_token?: string; error?: string; error_description?: string };
  if (body.access_token !== undefined) return body.access_token;
  if (body.error === undefined || body.error === 'invalid_client')
    throw notRunning(`another program, or another system's issuer, answers at ${issuerUrl}`);
  throw new LocalTokenError(body.error_description ?? body.error);
}

async function accessOf(dataDir: string): Promise<{ issuerUrl: string; clientSecret: string }> {
  try {
    const { issuer } = await readSystem(dataDir);
    return { issuerUrl: issuer.url, clientSecret: issuer.clientSecret };
  } catch (error) {
    throw error instanceof StartFault ? new LocalTokenError(error.message) : error;
  }
}

function notRunning(reason: string): LocalTokenError {
  return new LocalTokenError(
    `The local system does not run: ${reason}.\nStart it with \`npm start\` in another terminal (with the same --data folder), wait until it is ready, and repeat.`,
  );
}
