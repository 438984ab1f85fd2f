import { roles } from '@cattc/decisions';
import type { TrustedIssuer } from '@cattc/identity';
import { localIssuer } from '../src/start/environment.ts';

/** The local issuer as the gateway trusts it: with every role, for every country. */
export const trustedLocalIssuer = ({ url, jwksUri }: { url: string; jwksUri: string }): TrustedIssuer => ({
  name: localIssuer,
  issuer: url,
  jwksUri,
  audience: 'cattc',
  asserts: roles.filter((role) => role !== 'PUBLIC').map((role) => ({ role, countries: '*' as const })),
});
