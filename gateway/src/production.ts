import { localIssuerName, type PrivateJwk, type TrustedIssuer } from '@cattc/identity';
import {
  type ClockSetting,
  clockProblems,
  databaseUrlProblems,
  databaseUser,
  type NamedSecret,
  productionProblem,
  publicUrlProblems,
  secretProblems,
} from '@cattc/server';
import type { MayExplain } from './inside/explain-header.ts';
import type { LoginSettings } from './login-settings.ts';

interface Settings {
  readonly deploymentUrl?: string;
  readonly issuers?: readonly TrustedIssuer[] | undefined;
  readonly eventLog?: string | undefined;
  readonly signingKey?: readonly PrivateJwk[] | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly graphiqlLogin?: LoginSettings | undefined;
  readonly explain?: MayExplain | undefined;
  readonly metricsToken?: string | undefined;
  readonly clock?: ClockSetting | undefined;
}

/** What production refuses of the gateway's settings: addresses without TLS, the local issuer, keys of one process, pages of every origin. */
export function gatewayProductionProblems({
  deploymentUrl,
  issuers,
  eventLog,
  signingKey,
  allowedOrigins,
  graphiqlLogin,
  explain,
  metricsToken,
  clock,
}: Settings): readonly string[] {
  const secrets: NamedSecret[] = (signingKey ?? []).map(({ d }, index) => ({
    key: 'signingKey',
    secret: Buffer.from(d, 'base64url'),
    what: `the private half of key ${index + 1}`,
  }));
  if (eventLog?.startsWith('postgres')) {
    const { password } = databaseUser(eventLog);
    if (password !== '') secrets.push({ key: 'eventLog', secret: password, what: 'the password' });
  }
  if (metricsToken !== undefined) secrets.push({ key: 'metricsToken', secret: metricsToken });
  return [
    ...(deploymentUrl === undefined ? [] : publicUrlProblems('deploymentUrl', deploymentUrl)),
    ...issuerProblems(issuers),
    ...(eventLog === undefined
      ? [productionProblem('eventLog', 'is not set, or cannot be read', 'the event log that tells who is suspended')]
      : []),
    ...(eventLog?.startsWith('postgres') ? databaseUrlProblems('eventLog', eventLog) : []),
    ...(signingKey === undefined
      ? [
          productionProblem(
            'signingKey',
            'is not set, or cannot be read',
            'an Ed25519 key that all replicas have and that outlives a restart',
          ),
        ]
      : []),
    ...(allowedOrigins?.includes('*')
      ? [productionProblem('allowedOrigins', 'lets pages of every origin call', 'the origins of your own pages')]
      : []),
    ...(explain === 'anyone' ? [productionProblem('explain', 'shows everybody how operations are answered', 'secretariat or nobody')] : []),
    ...(graphiqlLogin === undefined ? [] : loginProblems(graphiqlLogin)),
    ...secretProblems(secrets),
    ...clockProblems('clock', clock),
  ];
}

const loginProblems = ({ issuer, authorizationEndpoint, tokenEndpoint }: LoginSettings): readonly string[] =>
  Object.entries({ issuer, authorizationEndpoint, tokenEndpoint }).flatMap(([name, url]) =>
    url === undefined ? [] : publicUrlProblems('graphiqlLogin', url, name),
  );

function issuerProblems(issuers: readonly TrustedIssuer[] | undefined): readonly string[] {
  if (issuers === undefined)
    return [productionProblem('issuers', 'is not set, or cannot be read', 'the OpenID Connect issuers whose tokens are accepted')];
  return issuers.flatMap(({ name, issuer, jwksUri }, index) => [
    ...(name === localIssuerName
      ? [productionProblem('issuers', `item ${index + 1} has the name of the local issuer`, 'an issuer that knows whom it gives tokens to')]
      : []),
    ...publicUrlProblems('issuers', issuer, `issuer of item ${index + 1}`),
    ...publicUrlProblems('issuers', jwksUri, `jwksUri of item ${index + 1}`),
  ]);
}
