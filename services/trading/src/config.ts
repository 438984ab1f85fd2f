import { readSubgraphConfig, type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';

/** The environment of the trading subgraph: what every subgraph reads. */
export const tradingVariables = subgraphVariables;

export function readConfig(env: NodeJS.ProcessEnv): SubgraphConfig {
  return readSubgraphConfig('trading', tradingVariables, env);
}
