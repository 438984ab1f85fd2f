import { readSubgraphConfig, type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';

/** The environment of the talent subgraph: what every subgraph reads. */
export const talentVariables = subgraphVariables;

export function readConfig(env: NodeJS.ProcessEnv): SubgraphConfig {
  return readSubgraphConfig('talent', talentVariables, env);
}
