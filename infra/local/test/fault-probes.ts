import { partnerOf, secretariat } from '../src/sample/actors.ts';
import { askOnce, internals, type RawAnswer } from './fault-client.ts';
import type { SystemUnderFaults } from './fault-system.ts';

interface Offer {
  readonly id: string;
  readonly state: string;
}

/** One organisation as one query over three subgraphs gives it; null for what a subgraph that is away leaves out. */
export interface WholeOrganization {
  readonly displayName: string | null;
  readonly listings: { readonly nodes: readonly Offer[] } | null;
  readonly positions: { readonly nodes: readonly Offer[] } | null;
}

const wholeQuery = `query ($id: ID!) { organization(id: $id) {
  displayName listings(first: 100) { nodes { id state } } positions(first: 100) { nodes { id state } } } }`;

export async function askWhole(system: SystemUnderFaults, id: string): Promise<RawAnswer & { readonly organization: WholeOrganization }> {
  const answer = await askOnce(system.url, await system.api.token(secretariat), wholeQuery, { id });
  return { ...answer, organization: answer.data?.organization as WholeOrganization };
}

/** State of every listing and position of an organisation that is not closed. */
export async function offersOf(system: SystemUnderFaults, id: string): Promise<Readonly<Record<string, string>>> {
  const { listings, positions } = (await askWhole(system, id)).organization;
  const offers = [...(listings?.nodes ?? []), ...(positions?.nodes ?? [])];
  return Object.fromEntries(offers.filter(({ state }) => state !== 'CLOSED').map((offer) => [offer.id, offer.state]));
}

export async function readHealth(url: string): Promise<{ status: number; body: { status: string; checks: Record<string, string> } }> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as { status: string; checks: Record<string, string> } };
}

/** Asks in every way that a client can; whatever is not an answer is kept by its code, and must show nothing of the system's inside. */
export interface Probes {
  /** Whether everything was answered. */
  ask(): Promise<boolean>;
  readonly codes: ReadonlySet<string>;
}

export function createProbes(system: SystemUnderFaults, organizationId: string): Probes {
  const { url, api } = system;
  const codes = new Set<string>();
  const judge = (answered: boolean, text: string, found: readonly (string | undefined)[]): boolean => {
    if (answered) return true;
    if (internals.test(text)) codes.add(`tells of its inside: ${text}`);
    for (const code of found) codes.add(code ?? text);
    return false;
  };
  const judgeGraph = ({ status, text, errors }: RawAnswer): boolean =>
    judge(
      status === 200 && errors === undefined,
      text,
      (errors ?? []).map(({ extensions }) => extensions?.code),
    );
  const probes: readonly (() => Promise<boolean>)[] = [
    async () => judgeGraph(await askWhole(system, organizationId)),
    async () => {
      const query = 'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { __typename } }';
      const input = { id: organizationId, city: 'Nanning', dryRun: true };
      return judgeGraph(await askOnce(url, await api.token(secretariat), query, { input }));
    },
    async () => {
      const headers = { authorization: `Bearer ${await api.token(partnerOf('TH'))}` };
      const response = await fetch(`${url}/events?limit=1`, { headers });
      const text = await response.text();
      return judge(response.status === 200, text, response.status === 200 ? [] : [(JSON.parse(text) as { code?: string }).code]);
    },
    async () => {
      const { status } = await readHealth(url);
      return judge(status === 200, `/health/ready answers ${status}`, [undefined]);
    },
  ];
  return { codes, ask: async () => (await Promise.all(probes.map((probe) => probe()))).every(Boolean) };
}
