import type { GraphClient } from '../../graph-client.ts';
import type { Ask, Workload } from '../workloads.ts';

/** Four fetches over three subgraphs, in the shape of the bench's own graph. */
const query = `query Organizations($after: String) {
  organizations(first: 20, after: $after, orderBy: NAME) {
    nodes {
      id displayName types
      country { code }
      listings(first: 3) { nodes { id number kind state owner { id displayName } } }
      positions(first: 2) { nodes { id number state months places } }
    }
  }
}`;
const cursorQuery = `query Cursor($after: String) {
  organizations(first: 20, after: $after, orderBy: NAME) { nodes { id } pageInfo { endCursor hasNextPage } }
}`;

interface Data {
  readonly organizations: { readonly nodes: readonly { readonly listings: { readonly nodes: readonly object[] } | null }[] };
}

interface Cursors {
  readonly organizations: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

/**
 * Pages of a register as a gateway answers them. `afterId`, which the operation does not take, says where a page begins to a program that knows
 * no cursors.
 */
export async function readRealWorkload(gateway: GraphClient, pages: number): Promise<Workload> {
  const asks: Ask[] = [];
  let [after, afterId]: (string | null)[] = [null, null];
  while (asks.length < pages) {
    const variables = { after, afterId };
    const data = await gateway.ask<Data>(query, variables);
    const { nodes } = data.organizations;
    if (nodes.length !== 20 || nodes.some(({ listings }) => listings?.nodes.length !== 3))
      throw new Error('a page of the register is not full');
    asks.push({ body: JSON.stringify({ query, operationName: 'Organizations', variables }), answer: { data } });
    const walked: Cursors['organizations'] = (await gateway.ask<Cursors>(cursorQuery, { after })).organizations;
    if (!walked.pageInfo.hasNextPage) break;
    [after, afterId] = [walked.pageInfo.endCursor, walked.nodes.at(-1)?.id ?? null];
  }
  return { name: 'real', asks };
}
