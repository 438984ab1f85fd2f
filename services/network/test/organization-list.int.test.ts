import type { Caller } from '@cattc/decisions';
import { holds } from '@cattc/decisions';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { MembershipState, OrganizationOrder, OrganizationType } from '../src/generated/resolvers.ts';
import { viewMemberships } from '../src/membership/membership-access.ts';
import { type OrganizationListing, pageStatements } from '../src/organization/organization-list.ts';
import { readOrganizationSearch } from '../src/organization/organization-search.ts';
import { nobody, organization, register, startNetwork } from './network-under-test.ts';

const countries = ['TH', 'VN', 'CN', 'LA'] as const;
const types: readonly OrganizationType[] = ['EDUCATION', 'COMPANY', 'FACILITY'];
const states: readonly MembershipState[] = ['DRAFT', 'VETTING', 'ACTIVE', 'RENEWAL_DUE', 'SUSPENDED'];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly types: readonly OrganizationType[];
  readonly state: MembershipState | null;
}

describe('lists of organisations', () => {
  let network: SubgraphUnderTest;
  let rows: Row[];

  // 240 organisations whose properties follow from their number, so that every combination of filters has some.
  before(async () => {
    network = await startNetwork();
    const inputs = Array.from({ length: 240 }, (_, index) => ({
      name: `Institute ${String((index * 97) % 240).padStart(3, '0')} ${index % 7 === 0 ? '大学' : 'Centre'}`,
      country: countries[index % 4] ?? 'TH',
      types: index % 5 === 0 ? types.slice(0, 2) : [types[index % 3] ?? 'OTHER'],
      state: index % 3 === 0 ? null : (states[index % 5] ?? null),
    }));
    const answers = await register(
      network,
      inputs.map(({ name, country, types: own }) =>
        organization({ names: [{ value: name, lang: 'en', kind: 'LABEL' }], country, types: own }),
      ),
    );
    rows = inputs.map((input, index) => ({ ...input, id: answers[index].organization.id }));
    // The state of a membership arrives here by its own transitions; the list only needs its row.
    for (const state of states) {
      const ids = rows.filter((row) => row.state === state).map(({ id }) => id);
      await network.databases.query(
        'network',
        `INSERT INTO listed_membership (organization_id, sort_name, state, country, fields) SELECT id, sort_name, $1, country, '{}' FROM organization_search WHERE id = ANY($2)`,
        [state, ids],
      );
    }
  });
  after(() => network?.stop());

  /** Every page of a list, one after another. */
  async function readAll(caller: Caller, parameters: object, first: number): Promise<{ ids: string[]; totalCount: number }> {
    const ids: string[] = [];
    const query = `query ($search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $first: Int, $after: String) {
      organizations(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { id } totalCount totalCountIsExact pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null; ; ) {
      const answer = await network.ask(caller, query, { ...parameters, first, after });
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      const page = answer.data.organizations;
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) return { ids, totalCount: page.totalCount };
      after = page.pageInfo.endCursor;
    }
  }

  const callers: readonly Caller[] = [
    nobody,
    callerOf('SECRETARIAT'),
    callerOf('AGENCY', { country: 'TH' }),
    callerOf('PARTNER_SYSTEM', { country: 'VN' }),
    callerOf('TALENT'),
  ];

  it('answers for every caller, filter, order and page size exactly the visible rows, each once, in order', async () => {
    const subset = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...callers, callerOf('MEMBER', { organization: rows[4]?.id ?? null })),
        subset(countries),
        subset(types),
        subset(states),
        fc.constantFrom<OrganizationOrder>('NAME', 'NAME_DESC', 'REGISTERED', 'REGISTERED_DESC'),
        fc.constantFrom(null, 'institute', '大学', 'centre 12'),
        fc.integer({ min: 7, max: 100 }),
        async (caller, byCountry, byType, byState, orderBy, search, first) => {
          const filter = { countries: byCountry, types: byType, membershipStates: byState };
          const { ids, totalCount } = await readAll(caller, { filter, orderBy, search }, first);
          const visible = viewMemberships(caller);
          const matches = (row: Row) =>
            (byCountry === null || (byCountry as readonly string[]).includes(row.country)) &&
            (byType === null || byType.some((type) => row.types.includes(type))) &&
            (byState === null ||
              (row.state !== null &&
                byState.includes(row.state) &&
                holds(visible, { state: row.state, country: row.country, organizationId: row.id } as never))) &&
            (search === null || found(row.name, search));
          const expected = rows.filter(matches);
          const byName = orderBy.startsWith('NAME');
          expected.sort((a, b) => (byName && a.name !== b.name ? (a.name < b.name ? -1 : 1) : a.id < b.id ? -1 : 1));
          if (orderBy.endsWith('DESC')) expected.reverse();
          expect(ids).to.deep.equal(expected.map(({ id }) => id));
          expect(totalCount).to.equal(expected.length);
        },
      ),
      { numRuns: 60, seed: 20261123 },
    );
  });

  function found(name: string, search: string): boolean {
    if (search === 'centre 12') return name.endsWith('Centre') && / 12\d /.test(name);
    return name.toLowerCase().includes(search);
  }

  it('refuses a cursor of another filter, another order or another secret', async () => {
    const page = 'pageInfo { endCursor }';
    const { data } = await network.ask(nobody, `{ organizations(first: 5, filter: { countries: ["TH"] }) { ${page} } }`);
    const cursor = data.organizations.pageInfo.endCursor;
    const [body, tag] = cursor.split('.');
    for (const query of [
      `{ organizations(first: 5, after: "${cursor}") { ${page} } }`,
      `{ organizations(first: 5, filter: { countries: ["TH"] }, orderBy: NAME_DESC, after: "${cursor}") { ${page} } }`,
      `{ organizations(first: 5, filter: { countries: ["TH"] }, after: "${body}.${tag.split('').reverse().join('')}") { ${page} } }`,
      `{ memberships(first: 5, after: "${cursor}") { ${page} } }`,
    ]) {
      const answer = await network.ask(nobody, query);
      expect(answer.errors?.[0]?.extensions?.code, query).to.equal('BAD_USER_INPUT');
    }
    const same = await network.ask(nobody, `{ organizations(first: 5, filter: { countries: ["TH"] }, after: "${cursor}") { ${page} } }`);
    expect(same.errors).to.equal(undefined);
  });

  it('puts the very name before names that begin with it, and those before others', async () => {
    const named = (value: string) => organization({ country: 'SG', names: [{ value, lang: 'en', kind: 'LABEL' }] });
    await register(network, ['Alumni of Marina Bay College', 'Marina Bay', 'Marina Bay College', 'Marina Bayfront'].map(named));
    const { data } = await network.ask(nobody, '{ organizations(search: "marina bay") { nodes { displayName } } }');
    expect(data.organizations.nodes.map((node: { displayName: string }) => node.displayName)).to.deep.equal([
      'Marina Bay',
      'Marina Bay College',
      'Marina Bayfront',
      'Alumni of Marina Bay College',
    ]);
  });

  it('reads rows in proportion to the page, not to the table', async () => {
    await grow(network, 20_000);
    const none = nothing.conditions;
    for (const [listing, most] of [
      [nothing, 21],
      [{ ...nothing, order: 'DISPLAY_NAME', language: 'zh' }, 21],
      [{ ...nothing, order: 'REGISTERED_DESC' }, 21],
      [{ ...nothing, conditions: { ...none, countries: ['TH'] }, order: 'NAME_DESC' }, 21],
      // Of a membership and of its organisation each a row.
      [{ ...nothing, conditions: { ...none, states: ['ACTIVE'] } }, 42],
      // Where no index holds both, as many rows are walked past as it takes to find a page of them.
      [{ ...nothing, conditions: { ...none, countries: ['TH'], types: ['COMPANY'] } }, 150],
      [{ ...nothing, conditions: { ...none, types: ['FACILITY'], states: ['ACTIVE'] }, order: 'REGISTERED' }, 800],
      [{ ...nothing, search: { ...readOrganizationSearch('large'), isCommon: true }, order: 'RELEVANCE' }, 100],
      [{ ...nothing, search: readOrganizationSearch('large'), order: 'NAME' }, 300],
    ] as const) {
      let read = 0;
      for (const statement of pageStatements(listing, callerOf('SECRETARIAT'), 20, null)) {
        const { rows, given } = await rowsRead(statement);
        read += rows;
        if (given > 20) break;
      }
      expect(read, JSON.stringify(listing)).to.be.at.most(most);
    }
  });

  const nothing: OrganizationListing = {
    search: null,
    conditions: {
      countries: null,
      subdivisions: null,
      cities: null,
      types: null,
      statuses: null,
      states: null,
      tiers: null,
      fields: null,
      hasMembership: null,
      initiatives: null,
      attention: null,
    },
    order: 'NAME',
    language: 'en',
  };

  /** Adds organisations by a statement: the test is about reading. */
  async function grow(under: SubgraphUnderTest, size: number): Promise<void> {
    await under.databases.query(
      'network',
      `WITH made AS (
         INSERT INTO organization (id, version, status, names, types, country, domains, external_ids, relations, registered_at, updated_at)
         SELECT 'org_' || uuidv7(), 1, 'ACTIVE', '[]', ARRAY[(ARRAY['EDUCATION','COMPANY','FACILITY'])[1 + n % 3]], (ARRAY['TH','VN','CN','LA'])[1 + n / 7 % 4],
           '{}', '[]', '[]', now(), now() FROM generate_series(1, $1) n RETURNING id, types, country
       )
       INSERT INTO organization_search (id, country, status, types, sort_name, display_name, displayed, names, words)
       SELECT id, country, 'ACTIVE', types, 'large ' || md5(id), 'Large ' || md5(id), '{}', ARRAY['large ' || md5(id)], 'large:1A' FROM made`,
      [size],
    );
    await under.databases.query(
      'network',
      `INSERT INTO listed_membership (organization_id, sort_name, state, country, fields)
       SELECT id, sort_name, (ARRAY['ACTIVE','SUSPENDED','VETTING'])[1 + n / 5 % 3], country, '{}'
       FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM organization_search WHERE sort_name LIKE 'large %') numbered WHERE n / 11 % 2 = 0
       ON CONFLICT DO NOTHING`,
    );
    await under.databases.query('network', 'ANALYZE organization, organization_search, listed_membership');
  }

  async function rowsRead({ text, values }: { text: string; values: readonly unknown[] }): Promise<{ rows: number; given: number }> {
    const [row] = await network.databases.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      'network',
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      [...values],
    );
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    return { rows: scanned(plan), given: plan?.['Actual Rows'] ?? 0 };
  }
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Function Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that the scans of tables and indexes of a plan gave or dropped. */
function scanned(node: PlanNode | undefined): number {
  if (node === undefined) return 0;
  const below = (node.Plans ?? []).reduce((sum, child) => sum + scanned(child), 0);
  if (!/(Seq|Index|Heap) ?(Only )?Scan/.test(node['Node Type'])) return below;
  return below + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
}
