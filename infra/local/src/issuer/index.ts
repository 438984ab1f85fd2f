export { type IssuerOptions, type RunningIssuer, rotatePath, startIssuer } from './issuer.ts';
export { ensureMachines, type Machine, machineNames, readMachine } from './machines.ts';
export { graphiqlClient, localClient, localPersonGrant } from './provider-settings.ts';
export type { ReadyPlaces, Text } from './ready-people.ts';
export { newSigningKey, type SigningKey } from './signing-keys.ts';
