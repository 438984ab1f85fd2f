import { type GraphClient, gatewayClient, type Person } from '../graph-client.ts';
import { pick } from '../list/list-kinds.ts';
import { createRandom } from '../list/random.ts';
import type { MembersPart, MembersSurroundings } from './part.ts';
import { timed } from './timed.ts';

/** Countries that have an agency here; in the others its part is the secretariat's. */
const agencyCountries = ['TH', 'VN', 'ID'];
const countries = [...agencyCountries, 'CN', 'MY', 'PH', 'LA'];
const parties = ['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL'];
/** How many members ask in turn. */
const members = 20;

const cases = (asked: string) => `cases(${asked}) {
  nodes { id number state tier waitsFor stateSince dueAt organization { displayName country { code } } actions { name allowed } }
  totalCount totalCountIsExact pageInfo { hasNextPage endCursor } }`;
const waiting = 'waiting { waitsFor country { code } count overdue oldestSince nextDueAt }';
const filtered = `query ($filter: DeskFilter, $orderBy: DeskOrder) { desk { ${cases('filter: $filter, orderBy: $orderBy, first: 20')} } }`;
const tasks = `{ tasks(first: 20) { totalCount nodes { kind since dueAt overdue actions membership { number state } organization { displayName } recording { number } } } }`;
const ownView = `query ($organization: ID!) {
  tasks(first: 20) { totalCount nodes { kind dueAt actions } }
  desk { ${cases('first: 20')} }
  organization(id: $organization) {
    displayName
    membership { number state validTo waitsFor dueAt history { action toState effectiveAt } pathTo { medianDays steps { action waitsFor medianDays } } }
  }
  timeline(subject: $organization, first: 20) { totalCount nodes { transition { action recordedAt toState } } }
}`;

interface Member {
  readonly organization: string;
  readonly client: GraphClient;
}

/** What waits for whom, as the staff, an agency and members see it, each on the first page of the portal. */
export const deskPart: MembersPart = {
  name: 'desk',
  async measure(surroundings) {
    const { gateway, requests, say } = surroundings;
    const random = createRandom(20_261_126);
    const as = (person: Person) => gatewayClient(surroundings.room, surroundings.system, person, 1);
    await appointAgencies(gateway, await as({ role: 'ADMIN' }));
    const [council, compliance] = [await as({ role: 'COUNCIL' }), await as({ role: 'COMPLIANCE' })];
    const agencies = await Promise.all(agencyCountries.map((country) => as({ role: 'AGENCY', country })));
    const own = await someMembers(surroundings);
    const order = () => pick(['DUE', 'WAITING_LONGEST'], random);
    const some = (values: readonly string[]) => values.filter(() => random() < 0.5).concat(pick(values, random));
    const unique = (values: readonly string[]) => [...new Set(values)];
    const times = await timed(requests, {
      "the secretariat's cases": () => gateway.ask(`{ desk { ${cases('first: 20')} } }`),
      'counts by party and country': () => gateway.ask(`{ desk { ${waiting} } }`),
      'cases of some countries, for some parties': () =>
        gateway.ask(filtered, { filter: { countries: unique(some(countries)), waitsFor: unique(some(parties)) }, orderBy: order() }),
      'what is late, for everybody': () => compliance.ask(filtered, { filter: { waitsFor: parties, overdue: true }, orderBy: 'DUE' }),
      "the council's counts and cases": () => council.ask(`{ desk { ${waiting} ${cases('first: 20, orderBy: DUE')} } }`),
      "an agency's counts and cases": () => pick(agencies, random).ask(`{ desk { ${waiting} ${cases('first: 20')} } }`),
      "the secretariat's tasks": () => gateway.ask(tasks),
      "the council's tasks": () => council.ask(tasks),
      "an agency's tasks": () => pick(agencies, random).ask(tasks),
      "a member's own view": () => {
        const { organization, client } = pick(own, random);
        return client.ask(ownView, { organization });
      },
    });
    for (const [name, { p50, p99 }] of Object.entries(times)) say(`desk, ${name}: p50 ${p50} ms, p99 ${p99} ms`);
    return {
      figures: times,
      bounds: Object.entries(times).map(([name, { p99 }]) => ({ what: `desk, ${name}: p99`, value: p99, unit: 'ms', atMost: 50 })),
    };
  },
};

interface Ids {
  readonly organizations: { readonly nodes: readonly { readonly id: string }[] };
}

async function appointAgencies(gateway: GraphClient, administrator: GraphClient): Promise<void> {
  for (const country of agencyCountries) {
    const { organizations } = await gateway.ask<Ids>(
      'query ($countries: [String!]) { organizations(first: 1, filter: { countries: $countries }) { nodes { id } } }',
      {
        countries: [country],
      },
    );
    await administrator.ask('mutation ($input: RecordAgencyMandateInput!) { recordAgencyMandate(input: $input) { __typename } }', {
      input: { organizationId: organizations.nodes[0]?.id, country, subject: 'MEMBERSHIP', from: '2020-01-01' },
    });
  }
}

/** Members of different countries, half of whom have something to do. */
async function someMembers({ gateway, room, system }: MembersSurroundings): Promise<Member[]> {
  const asked = (states: string) =>
    `organizations(first: ${members / 2}, orderBy: REGISTERED, filter: { membershipStates: [${states}] }) { nodes { id } }`;
  const found = await gateway.ask<Record<string, Ids['organizations']>>(
    `{ due: ${asked('RENEWAL_DUE, INFO_REQUESTED')} active: ${asked('ACTIVE')} }`,
  );
  const ids = Object.values(found).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return Promise.all(
    ids.map(async (organization) => ({
      organization,
      client: await gatewayClient(room, system, { role: 'MEMBER', person: `bench-${organization}`, organization }, 1),
    })),
  );
}
