export { gated, rootRules } from './access-gate.ts';
export { type Config, readConfig } from './config.ts';
export { type RunningGateway, start, startGateway } from './service.ts';
export { readSupergraph } from './supergraph.ts';
