import { readSubgraphConfig, type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';

/** The environment of the network subgraph: what every subgraph reads. */
export const networkVariables = subgraphVariables;

export function readConfig(env: NodeJS.ProcessEnv): SubgraphConfig {
  return readSubgraphConfig(networkVariables, env);
}
