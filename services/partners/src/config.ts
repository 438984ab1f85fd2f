import { parsers, type Values, variable } from '@cattc/server';
import { readSubgraphConfig, type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';

/** The environment of the partners subgraph: what every subgraph reads, and how long streams live. */
export const partnersVariables = {
  ...subgraphVariables,
  streamSeconds: variable({
    description: 'longest life of an event stream; the client then comes back with a token that is verified anew',
    unit: 'seconds',
    default: '900',
    parse: parsers.integer({ min: 1, max: 86_400 }),
  }),
  keepAliveSeconds: variable({
    description: 'pause between two signs of life on an event stream',
    unit: 'seconds',
    default: '15',
    parse: parsers.integer({ min: 1, max: 300 }),
  }),
};

export type PartnersConfig = Values<typeof partnersVariables> & SubgraphConfig;

export function readConfig(env: NodeJS.ProcessEnv): PartnersConfig {
  return readSubgraphConfig('partners', partnersVariables, env);
}
