import { StartFault } from '../start/fault.ts';
import { readSystem } from '../start/system-file.ts';
import type { ImportArguments } from './import-arguments.ts';
import { ImportFault } from './import-fault.ts';

/** Where an import sends organisations, and as whom. */
export interface ImportAccess {
  url: string;
  token: string | (() => Promise<string>);
}

/**
 * The address and the token that were named, and for what was not those of the local system. A token of the local issuer goes to the
 * local system alone: any other address needs a token that was named for it. Throws an ImportFault.
 */
export async function importAccess(
  { url, token }: Pick<ImportArguments, 'url' | 'token'>,
  dataDir: string,
  localToken: (dataDir: string) => Promise<string>,
): Promise<ImportAccess> {
  if (url !== undefined && token !== undefined) return { url, token };
  const local = await readSystem(dataDir).catch((error: unknown) => {
    if (error instanceof StartFault) return error;
    throw error;
  });
  const gateway = local instanceof StartFault ? undefined : local.gatewayUrl;
  if (url !== undefined && (gateway === undefined || new URL(gateway).origin !== new URL(url).origin)) {
    const known = gateway === undefined ? `there is none in ${dataDir}` : `that of ${dataDir} is at ${gateway}`;
    throw new ImportFault(
      `--token is missing: ${url} is not the address of the local system (${known}), so its issuer is not asked for one`,
    );
  }
  if (gateway === undefined) {
    throw new ImportFault(`${(local as StartFault).message} Or give the address of another system with --url, and a token with --token.`);
  }
  return { url: url ?? gateway, token: token ?? (() => localToken(dataDir)) };
}
