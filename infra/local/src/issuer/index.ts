export { type IssuerOptions, type RunningIssuer, startIssuer } from './issuer.ts';
