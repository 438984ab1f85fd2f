import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphs } from './members-graph.ts';

/** The supergraph over subgraphs at these addresses. */
export function composeSupergraph(urls: ReadonlyMap<string, string>): string {
  const result = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: urls.get(name) ?? '', typeDefs: parse(sdl) })));
  if (result.supergraphSdl === undefined) throw new Error(`the graph does not compose: ${result.errors?.join('; ')}`);
  return result.supergraphSdl;
}
