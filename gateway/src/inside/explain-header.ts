import type { Caller } from '@cattc/decisions';
import type { Exchange } from '@cattc/server';
import { GraphqlHttpError } from '../http/graphql-http-error.ts';

/** The header by which a client asks how its operation is answered. */
export const explainHeader = 'cattc-explain';

const parts = ['plan', 'timings'] as const;
export type ExplainedPart = (typeof parts)[number];

/** Who may ask. */
export type MayExplain = 'anyone' | 'secretariat' | 'nobody';

/** What the request wants explained; undefined where nothing. Throws where the caller may not, or it is nothing that can be explained. */
export function explainedParts(
  { request }: Pick<Exchange, 'request'>,
  { role }: Pick<Caller, 'role'>,
  who: MayExplain,
): ReadonlySet<ExplainedPart> | undefined {
  const header = request.headers[explainHeader];
  if (header === undefined) return undefined;
  const allowed = who === 'anyone' || (who === 'secretariat' && (role === 'ADMIN' || role === 'SECRETARIAT'));
  if (!allowed) throw new GraphqlHttpError(403, 'EXPLAIN_FORBIDDEN', refusals[who as keyof typeof refusals]);
  const asked = String(header)
    .split(',')
    .map((part) => part.trim().toLowerCase());
  const unknown = asked.filter((part) => !parts.some((known) => known === part));
  if (unknown.length > 0) throw invalid(unknown[0] ?? '');
  return new Set(asked as ExplainedPart[]);
}

/** What has many answers is not explained. Throws where the request asks for it. */
export function refuseExplaining({ headers }: Exchange['request']): void {
  if (headers[explainHeader] === undefined) return;
  throw new GraphqlHttpError(
    400,
    'EXPLAIN_NOT_SERVED',
    `An event stream is not explained: send the query or mutation with ${explainHeader} and accept: application/json.`,
  );
}

const refusals = {
  secretariat: `How operations are answered is shown under a mandate as ADMIN or SECRETARIAT alone: choose one by acting-as, or leave out ${explainHeader}.`,
  nobody: `This gateway shows nobody how operations are answered (CATTC_EXPLAIN): leave out ${explainHeader}.`,
} as const satisfies Readonly<Record<Exclude<MayExplain, 'anyone'>, string>>;

const invalid = (part: string): GraphqlHttpError =>
  new GraphqlHttpError(
    400,
    'EXPLAIN_INVALID',
    `${explainHeader} is ${part === '' ? 'empty' : `"${part.slice(0, 40)}"`}: plan, timings, or both with a comma between them.`,
  );
