import { isProduction, parsers, type Values, variable } from '@cattc/server';
import { readSubgraphConfig, type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';
import { documentProblems, documentVariables } from './document-settings.ts';

/** The environment of the network subgraph: what every subgraph reads, what is set for the council, and where documents are kept. */
export const networkVariables = {
  ...subgraphVariables,
  councilQuorum: variable({
    description: 'how many members of the council have to vote or abstain in a decision',
    unit: 'persons',
    default: '3',
    parse: parsers.integer({ min: 1, max: 50 }),
  }),
  ...documentVariables,
};

export type NetworkConfig = Values<typeof networkVariables> & SubgraphConfig;

export function readConfig(env: NodeJS.ProcessEnv): NetworkConfig {
  return readSubgraphConfig('network', networkVariables, env, (values) => documentProblems(values, isProduction(env)));
}
