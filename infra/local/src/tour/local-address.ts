import { isLocalHost } from '@cattc/server';
import { StartFault } from '../start/fault.ts';

/**
 * The address that was named, where it is one of the local system's: the tokens of its issuer are good for everything there and must not come
 * into other hands. Throws a StartFault for any other.
 */
export function localAddress(gatewayUrl: string, named: string | undefined): string {
  if (named === undefined) return gatewayUrl;
  const [own, other] = [new URL(gatewayUrl), URL.canParse(named) ? new URL(named) : undefined];
  const isSame =
    other !== undefined &&
    (other.origin === own.origin ||
      (other.protocol === own.protocol && other.port === own.port && isLocalHost(own.hostname) && isLocalHost(other.hostname)));
  if (isSame) return other.origin;
  throw new StartFault(
    `${named} is not the address of the local system, which is at ${gatewayUrl}: the tour would send it tokens of the local issuer. Name that system's folder with --data.`,
  );
}
