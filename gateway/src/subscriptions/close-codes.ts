/** How the gateway closes a WebSocket, beside the codes of the graphql-transport-ws protocol. Clients come back after 1012 and 4290, and go on from their cursors. */
export const closeCodes = {
  /** The gateway stops: another one serves. */
  RESTARTING: { code: 1012, reason: 'Restarting: connect again' },
  /** The client reads slower than values come. */
  TOO_SLOW: { code: 4290, reason: 'Too slow: connect again and go on from your cursors' },
  /** Who may do what is not known here yet. */
  TRY_AGAIN: { code: 1013, reason: 'Try again shortly' },
  /** The token has expired, the mandate is over, or somebody is suspended; or the token never held. */
  ACCESS_ENDED: { code: 4401, reason: 'Access ended: get a new token' },
} as const;

export type CloseName = keyof typeof closeCodes;
