export { gated, rootRules } from './access-gate.ts';
export { type Config, readConfig } from './config.ts';
export { createEngine, type Engine, type EngineOptions, type OperationAnswer } from './engine.ts';
export { type PreparedOperation, prepareOperation } from './operations/prepared-operation.ts';
export { type RunningGateway, start, startGateway } from './service.ts';
export type { Outcome, SubgraphRequest, SubgraphTransport } from './subgraphs/subgraph-transport.ts';
export { readSupergraph } from './supergraph.ts';
export { startOnCores } from './workers/start-on-cores.ts';
