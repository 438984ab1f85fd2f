export { AuthenticationError } from './authentication-error.ts';
export type { MandateClaim } from './claims.ts';
export {
  type Directory,
  emptyDirectory,
  type RegisteredMandate,
  type RegisteredSystem,
  type Standing,
  type SuspensionReach,
} from './directory.ts';
export {
  createInternalSigner,
  createInternalVerifier,
  type InternalSigner,
  type InternalVerifier,
} from './internal-tokens.ts';
export { type PrivateJwk, parsePrivateJwk, parsePrivateJwks } from './signing-key.ts';
export { subjectHash } from './subject-hash.ts';
export { type Admission, createTokenVerifier, type TokenVerifier } from './token-verifier.ts';
export { type Assertion, localIssuerClaim, localIssuerName, parseTrustedIssuers, type TrustedIssuer } from './trusted-issuer.ts';
