import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, parse } from 'graphql';
import type { Outcome, SubgraphRequest, SubgraphTransport } from '../../../src/subgraphs/subgraph-transport.ts';
import { answerBytes } from '../faults/answer.ts';
import { strikes } from '../faults/fault-plan.ts';
import { digest } from '../random.ts';
import { federationLink, type SupergraphCase } from '../supergraphs/supergraph-case.ts';
import { type Facts, gatherFacts, ownFacts } from './facts.ts';
import type { Session } from './session.ts';
import { type ServeSubgraph, type SubgraphOperation, serveSubgraph, subgraphSchema } from './subgraph.ts';
import { canonical } from './world.ts';

/** A supergraph with its subgraphs in this process. */
export interface ServedSupergraph {
  readonly name: string;
  readonly sdl: string;
  readonly maxFields: number | undefined;
  readonly facts: Facts;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  /** What subgraphs answer from, until the next call. */
  use(session: Session): void;
}

export function serveCase({ name, subgraphs, maxFields }: SupergraphCase): ServedSupergraph {
  const documents = new Map(Object.entries(subgraphs).map(([subgraph, sdl]) => [subgraph, parse(federationLink + sdl)]));
  const services = [...documents].map(([subgraph, typeDefs]) => ({ name: subgraph, typeDefs, url: `http://${subgraph}.invalid` }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`${name} does not compose: ${errors?.join('\n')}`);
  return serve(name, supergraphSdl, documents, maxFields);
}

/** The supergraph of this project, from the subgraphs that composition put into it. */
export async function serveOwn(): Promise<ServedSupergraph> {
  const supergraphSdl = await readFile(join(import.meta.dirname, '../../../../supergraph.graphql'), 'utf8');
  const subgraphs = Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphs();
  const documents = new Map([...subgraphs].map((subgraph) => [subgraph.name, parse(subgraph.toString())]));
  return serve('own', supergraphSdl, documents);
}

function serve(name: string, sdl: string, documents: ReadonlyMap<string, DocumentNode>, maxFields?: number): ServedSupergraph {
  const known = [...documents].map(([subgraph, document]) => {
    const own = ownFacts(document);
    return { name: subgraph, document, own, schema: subgraphSchema(subgraph, document, own) };
  });
  let session: Session | undefined;
  const transports = known.map(({ name: subgraph, own, schema }) => {
    const answer = serveSubgraph(subgraph, schema, own);
    const send = async (request: SubgraphRequest): Promise<Outcome> => {
      if (session === undefined) throw new Error('nothing is served yet');
      return ask(subgraph, answer, request, session);
    };
    return [subgraph, { name: subgraph, send }] as const;
  });
  return {
    name,
    sdl,
    maxFields,
    facts: gatherFacts(known),
    transports: new Map(transports),
    use(next) {
      session = next;
    },
  };
}

const absences = [
  'does not answer',
  'does not answer in time',
  'is overloaded',
  'refuses the gateway',
  'answers with no GraphQL response',
] as const;

/** Reads are answered from what is known where another executor has asked the same. */
async function ask(subgraph: string, answer: ServeSubgraph, { body, isRead }: SubgraphRequest, session: Session): Promise<Outcome> {
  const operation = JSON.parse(body) as SubgraphOperation;
  const request = nameOf(subgraph, operation);
  const { faults } = session;
  const delay = strikes(faults, 'slow', request) ? digest(request, faults.seed) % 4 : undefined;
  await new Promise<void>((later) => (delay === undefined ? setImmediate(later) : setTimeout(later, delay)));
  if (strikes(faults, 'absent', request)) {
    const absence = absences[digest(request, faults.seed) % absences.length] ?? 'does not answer';
    return { kind: 'absent', absence, reason: 'told to' };
  }
  const place = `${subgraph} ${session.revision} ${body}`;
  const known = isRead ? session.answers.get(place) : undefined;
  if (known !== undefined) return { kind: 'answer', bytes: known };
  const { data, errors } = await answer(operation, session);
  const bytes = answerBytes({ data, errors: errors?.map((error) => error.toJSON()) }, request, faults, (index) => {
    const representation = representationsOf(operation)[index];
    const type = representation?.__typename;
    const thing = typeof type === 'string' && representation !== undefined ? session.world.find(subgraph, type, representation) : undefined;
    return thing && `${thing.id} fails in ${subgraph}`;
  });
  if (isRead) session.answers.set(place, bytes);
  return { kind: 'answer', bytes };
}

function representationsOf({ variables = {} }: SubgraphOperation): readonly (Readonly<Record<string, unknown>> | undefined)[] {
  return Array.isArray(variables.representations) ? variables.representations : [];
}

/** Names what is asked in the same way in whatever order, and however often, entities and fields stand in it. */
function nameOf(subgraph: string, { query, variables = {} }: SubgraphOperation): string {
  const { representations } = variables;
  if (Array.isArray(representations)) return `${subgraph} ${[...new Set(representations.map(canonical))].sort().join()}`;
  return `${subgraph} ${[...query].sort().join('')} ${canonical(variables)}`;
}
