import { localClient, localPersonGrant } from '../issuer/index.ts';
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
  const authorization = `Basic ${Buffer.from(`${localClient}:${clientSecret}`).toString('base64')}`;
  return (await askForToken(issuerUrl, { grant_type: localPersonGrant, ...person.value }, { authorization })).token;
}

/** What the token endpoint of the issuer gives to a client; throws a LocalTokenError that says why it does not. */
export async function askForToken(
  issuerUrl: string,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<{ token: string; seconds: number }> {
  const answer = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(parameters),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => {
    throw notRunning(`nothing answers at ${issuerUrl}`);
  });
  const body = (await answer.json().catch(() => ({}))) as {
    access_token?: string;
    expires_in?: number;
    error?: string;
    error_description?: string;
  };
  if (body.access_token !== undefined) return { token: body.access_token, seconds: body.expires_in ?? 0 };
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
