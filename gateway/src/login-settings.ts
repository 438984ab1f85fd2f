/** How people sign in at GraphiQL: authorization code with PKCE, as a public client. */
export interface LoginSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** With `tokenEndpoint`; without both the issuer's own description is read. */
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  /** RFC 8707, for issuers that want to be told what the token is for. */
  readonly resource?: string;
}

const urls = ['issuer', 'authorizationEndpoint', 'tokenEndpoint'] as const;
const texts = ['clientId', 'scope', 'resource'] as const;

/** Reads the settings from parsed JSON. */
export function parseLoginSettings(value: unknown): { ok: true; value: LoginSettings } | { ok: false; problem: string; expected: string } {
  const expected =
    '{"issuer":"https://…","clientId":"…","scope":"openid …"}, with authorizationEndpoint and tokenEndpoint where the issuer does not describe itself, and resource where it asks for one';
  const refuse = (problem: string) => ({ ok: false as const, problem, expected });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('is no object');
  const given = value as Record<string, unknown>;
  const strange = Object.keys(given).find((name) => ![...urls, ...texts].some((known) => known === name));
  if (strange !== undefined) return refuse(`has ${JSON.stringify(strange.slice(0, 40))}, which is unknown`);
  for (const name of urls) if (given[name] !== undefined && !isWebUrl(given[name])) return refuse(`${name} is no http(s) address`);
  for (const name of texts) if (given[name] !== undefined && !isText(given[name])) return refuse(`${name} is no text`);
  if (given.issuer === undefined || given.clientId === undefined) return refuse('lacks issuer or clientId');
  if ((given.authorizationEndpoint === undefined) !== (given.tokenEndpoint === undefined))
    return refuse('has only one of authorizationEndpoint and tokenEndpoint');
  const settings = { scope: 'openid', ...given } as LoginSettings;
  return settings.scope.split(' ').includes('openid') ? { ok: true, value: settings } : refuse('has a scope without openid');
}

// No quotes, spaces or semicolons: the addresses become part of the page's security policy.
const isWebUrl = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\/[^\s'";,]+$/.test(value) && URL.canParse(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 500;
