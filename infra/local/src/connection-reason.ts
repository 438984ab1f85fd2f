/** Why a request or a connection failed, in a word or a sentence: `ECONNREFUSED` rather than `fetch failed`. */
export function connectionReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
