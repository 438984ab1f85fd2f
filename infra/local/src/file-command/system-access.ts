import { CommandFault } from '../command-fault.ts';
import type { GraphClientOptions } from '../graph-client.ts';
import { StartFault } from '../start/fault.ts';
import { readSystem } from '../start/system-file.ts';
import type { AccessArguments } from './access-arguments.ts';

/** Where a file goes, and as whom. */
export interface SystemAccess {
  readonly url: string;
  readonly token: string | (() => Promise<string>);
}

const newToken = 'get a new one with `npm run token -- --role SECRETARIAT` and give it with --token';

/** What to do about a token; `what` is done by the secretariat alone. */
export function tokenAdviceFor(what: string): NonNullable<GraphClientOptions['tokenAdvice']> {
  return { unaccepted: newToken, forbidden: `${what} by the SECRETARIAT: ${newToken}` };
}

/**
 * The address and the token that were named, and for what was not those of the local system. A token of the local issuer goes to the
 * local system alone: any other address needs a token that was named for it. A token of it is asked for at once, so that a
 * command says before it begins why there is none. Throws a CommandFault.
 */
export async function systemAccess(
  { url, token }: Pick<AccessArguments, 'url' | 'token'>,
  dataDir: string,
  localToken: (dataDir: string) => Promise<string>,
): Promise<SystemAccess> {
  if (url !== undefined && token !== undefined) return { url, token };
  const local = await readSystem(dataDir).catch((error: unknown) => {
    if (error instanceof StartFault) return error;
    throw error;
  });
  const gateway = local instanceof StartFault ? undefined : local.gatewayUrl;
  if (url !== undefined && (gateway === undefined || new URL(gateway).origin !== new URL(url).origin)) {
    const known = gateway === undefined ? `there is none in ${dataDir}` : `that of ${dataDir} is at ${gateway}`;
    throw new CommandFault(
      `--token is missing: ${url} is not the address of the local system (${known}), so its issuer is not asked for one`,
    );
  }
  if (gateway === undefined) {
    throw new CommandFault(`${(local as StartFault).message} Or give the address of another system with --url, and a token with --token.`);
  }
  if (token !== undefined) return { url: url ?? gateway, token };
  const ask = () => localToken(dataDir);
  await ask().catch((error: unknown) => {
    throw new CommandFault(`${error instanceof Error ? error.message : String(error)}\nOr give a token with --token.`, { cause: error });
  });
  return { url: url ?? gateway, token: ask };
}
