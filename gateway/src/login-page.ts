import { readFile } from 'node:fs/promises';
import type { LoginConfig } from './browser-login.ts';
import { type LoginSettings, parseLoginSettings } from './login-settings.ts';

const timeoutMs = 5_000;
const longest = 100_000;

/** The settings with the endpoints that the issuer's own description names, where they name none. */
export async function resolveLogin(settings: LoginSettings, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<LoginConfig> {
  const { issuer, clientId, scope, resource } = settings;
  const endpoints = settings.authorizationEndpoint === undefined ? await describedEndpoints(settings, fetch) : settings;
  const { authorizationEndpoint = '', tokenEndpoint = '' } = endpoints;
  return { issuer, clientId, scope, authorizationEndpoint, tokenEndpoint, ...(resource !== undefined && { resource }) };
}

async function describedEndpoints(settings: LoginSettings, fetch: typeof globalThis.fetch): Promise<LoginSettings> {
  const { issuer } = settings;
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await answer.text();
  if (!answer.ok || text.length > longest) throw new Error(`the issuer does not describe itself (status ${answer.status})`);
  const described = JSON.parse(text) as Record<string, unknown>;
  if (described.issuer !== issuer) throw new Error(`the issuer describes itself as ${JSON.stringify(described.issuer)?.slice(0, 100)}`);
  const { authorization_endpoint: authorizationEndpoint, token_endpoint: tokenEndpoint } = described;
  if (authorizationEndpoint === undefined && tokenEndpoint === undefined) throw new Error("the issuer's description names no endpoints");
  const read = parseLoginSettings({ ...settings, authorizationEndpoint, tokenEndpoint });
  if (!read.ok) throw new Error(`the issuer's description ${read.problem}`);
  if (issuer.startsWith('https:') && ![authorizationEndpoint, tokenEndpoint].every((url) => String(url).startsWith('https:')))
    throw new Error("the issuer's description names an endpoint without TLS");
  return read.value;
}

const style = `
  body { display: flex; flex-direction: column; height: 100vh; margin: 0 }
  #root { flex: 1; height: auto; min-height: 0 }
  #login { align-items: center; background: #1b2540; color: #fff; display: flex; flex-wrap: wrap; font: 14px/1.4 system-ui, sans-serif; gap: .4rem .8rem; padding: .4rem .8rem }
  #login [hidden] { display: none }
  #login strong { margin-inline-end: auto }
  #login button, #login select { background: #fff; border: 1px solid #fff; border-radius: .3rem; color: #1b2540; cursor: pointer; font: inherit; max-width: 24rem; padding: .2rem .7rem }
  #login button:focus-visible, #login select:focus-visible { outline: 3px solid #ffd54a }
  #login-message:empty { display: none }
  #login-message { flex-basis: 100%; margin: 0 }
`;

const bar = `<header id="login">
<strong>CATTC</strong>
<span id="login-who"></span>
<label id="login-label" for="login-choice" hidden></label>
<select id="login-choice" hidden></select>
<button id="login-in" type="button"></button>
<button id="login-out" type="button" hidden></button>
<p id="login-message" role="status"></p>
</header>`;

/** GraphiQL's page with the bar above it. Its script comes first: what GraphiQL sends goes through it. */
export async function withLogin(html: string, config: LoginConfig): Promise<string> {
  const compiled = await readFile(new URL('./browser-login.js', import.meta.url), 'utf8');
  const functions = compiled
    .replaceAll(/^export (?=(async )?function |const )/gm, '')
    .replaceAll(/^(export \{\};|\/\/# sourceMappingURL=.*)$/gm, '');
  const settings = JSON.stringify(config).replaceAll('<', '\\u003c');
  const script = `<script>(() => {\n${functions}\nstartLogin(window, ${settings});\n})();</script>`;
  // As functions: a `$` in the replacement stands for itself.
  return html
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('<div id="root"></div>', () => `${bar}\n<div id="root"></div>\n${script}`);
}
