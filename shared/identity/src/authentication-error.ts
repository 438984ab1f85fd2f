/**
 * Why a caller is not let in, in words for the caller: 400 when the choice of a mandate is missing or wrong, 401 when the token is, 403 when
 * the token holds but nothing in force stands behind it, 503 when what is needed to judge it
 * cannot be had. Never says more of the verifier than the caller needs to mend the call.
 */
export class AuthenticationError extends Error {
  readonly status: 400 | 401 | 403 | 503;
  readonly code:
    | 'UNAUTHENTICATED'
    | 'ACTING_AS_REQUIRED'
    | 'ACTING_AS_UNKNOWN'
    | 'MANDATE_ENDED'
    | 'NO_MANDATE'
    | 'PERSON_SUSPENDED'
    | 'SYSTEM_SUSPENDED'
    | 'ON_BEHALF_OF_INVALID'
    | 'ON_BEHALF_OF_FORBIDDEN'
    | 'DIRECTORY_UNAVAILABLE'
    | 'ISSUER_UNAVAILABLE';
  /** Whom a token whose signature holds names; for the operators, never for the answer. */
  subjectHash: string | null = null;

  constructor(status: AuthenticationError['status'], code: AuthenticationError['code'], message: string) {
    super(message);
    this.name = 'AuthenticationError';
    this.status = status;
    this.code = code;
  }

  /** The same, about somebody who is known. */
  of(subjectHash: string): this {
    this.subjectHash = subjectHash;
    return this;
  }
}

export function unauthenticated(message: string): AuthenticationError {
  return new AuthenticationError(401, 'UNAUTHENTICATED', message);
}
