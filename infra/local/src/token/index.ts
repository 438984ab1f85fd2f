export type { LocalPersonFields } from '../issuer/local-person.ts';
export { type IssuerAccess, LocalTokenError, localToken } from './local-token.ts';
