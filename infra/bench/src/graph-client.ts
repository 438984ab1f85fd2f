import { createInternalSigner } from '@cattc/identity';
import { localToken } from '@cattc/local';
import { Pool } from 'undici';
import { benchCaller } from './bench-caller.ts';
import type { BenchSystem } from './bench-system.ts';
import type { Room } from './room.ts';

/** GraphQL over a pool of connections. */
export interface GraphClient {
  /** Throws when the answer has errors, a status other than 200, or a refusal in one of its fields. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

interface ClientOptions {
  readonly room: Room;
  readonly url: string;
  readonly authorization: () => string | Promise<string>;
  readonly connections?: number;
}

function createClient({ room, url, authorization, connections = 4 }: ClientOptions): GraphClient {
  const pool = new Pool(url, { connections });
  room.defer(() => pool.destroy());
  return {
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const { statusCode, body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await authorization()}` },
        body: JSON.stringify({ query, variables }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors":[') || text.includes('"__typename":"Refusal"')) {
        throw new Error(`${url} answered ${statusCode} to ${query.slice(0, 200)}: ${text.slice(0, 2_000)}`);
      }
      return (JSON.parse(text) as { data: Data }).data;
    },
  };
}

/** Who benches act as: mandates of the local issuer. */
export type Person = { readonly role: string; readonly person?: string; readonly country?: string; readonly organization?: string };

export const secretariat: Person = { role: 'SECRETARIAT' };

export function tokenOf({ dataDir }: BenchSystem, person: Person): Promise<string> {
  return localToken({ dataDir, ...person });
}

/** The gateway as a person uses it. */
export async function gatewayClient(room: Room, system: BenchSystem, person: Person, connections = 4): Promise<GraphClient> {
  const token = await tokenOf(system, person);
  return createClient({ room, url: system.url, authorization: () => token, connections });
}

/** A subgraph as the gateway uses it, with an internal token; what the gateway itself costs is left out. */
export function subgraphClient(room: Room, system: BenchSystem, subgraph: 'network' | 'partners', connections = 4): GraphClient {
  const signer = createInternalSigner({ privateJwk: system.gatewayKey as never, issuer: system.url });
  return createClient({
    room,
    url: system.subgraph(subgraph),
    authorization: () => signer.tokenFor(benchCaller, `cattc-${subgraph}`),
    connections,
  });
}
