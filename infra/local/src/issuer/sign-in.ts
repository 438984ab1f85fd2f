import { type Exchange, type Route, readBody } from '@cattc/server';
import type { InteractionResults, Provider } from 'oidc-provider';
import { type PageLanguage, pagePolicy, peoplePage } from './people-page.ts';
import type { ReadyPerson } from './ready-people.ts';

export interface SignInOptions {
  /** The provider of this moment: a new signing key brings a new one. */
  readonly provider: () => Provider | undefined;
  readonly people: () => readonly ReadyPerson[];
  /** Where the form may lead to at its end. */
  readonly gatewayOrigins: readonly string[];
}

export const signInPath = '/sign-in/';
const longestForm = 10_000;

/** The page on which a person is chosen, and what follows from the choice. The issuer's cookie ties both to the request that began it. */
export function signInRoute({ provider, people, gatewayOrigins }: SignInOptions): Route {
  return {
    method: ['GET', 'POST'],
    path: `${signInPath}*`,
    async handle(exchange) {
      const current = provider();
      const { request, response, url } = exchange;
      const details = await current?.interactionDetails(request, response).catch(() => undefined);
      if (current === undefined || details === undefined || url.pathname !== `${signInPath}${details.uid}`) {
        return tell(
          exchange,
          400,
          'This sign-in is over, or was begun in another browser. Go back to where you came from and begin again.',
        );
      }
      const finish = (result: InteractionResults) =>
        current.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      if (request.method !== 'POST') {
        const { ui_locales: asked } = details.params as { ui_locales?: string };
        const language = languageOf(url.searchParams.get('lang') ?? asked ?? request.headers['accept-language'] ?? '');
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': pagePolicy(gatewayOrigins),
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
        response.end(peoplePage(people(), language));
        return;
      }
      const form = new URLSearchParams((await readBody(request, longestForm)).toString('utf8'));
      if (form.has('cancel')) return finish({ error: 'access_denied', error_description: 'The sign-in was cancelled.' });
      const chosen = people().find(({ person }) => person === form.get('person'));
      if (chosen === undefined) return tell(exchange, 400, 'There is no such person here. Go back and choose one.');
      await forgetWhoWasSignedIn(current, details);
      return finish({ login: { accountId: chosen.person, remember: false } });
    },
  };
}

/** Whoever signs in again in the same browser is somebody else from the beginning: the provider would first ask them to sign out. */
async function forgetWhoWasSignedIn(provider: Provider, details: Awaited<ReturnType<Provider['interactionDetails']>>): Promise<void> {
  const { session: known } = details;
  if (known === undefined) return;
  const session = await provider.Session.findByUid(known.uid);
  await session?.destroy();
  delete details.session;
  await details.save(details.exp - Math.floor(Date.now() / 1_000));
}

function tell({ response }: Exchange, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${text}\n`);
}

/** The first language that the page has, by a list such as `zh-CN,en;q=0.5`. */
function languageOf(wanted: string): PageLanguage {
  const found = wanted
    .split(/[\s,]+/)
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'en' || tag === 'zh');
  return found === 'zh' ? 'zh' : 'en';
}
