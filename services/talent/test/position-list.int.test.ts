import type { Caller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { type PositionListing, pageStatement } from '../src/position/position-list.ts';
import { createPositions, runPosition } from './position-requests.ts';
import { startTalent, type TalentUnderTest, type ToldMembership } from './talent-under-test.ts';

const anybody = callerOf('PUBLIC');
const texts = (value: string, lang: string) => [{ value, lang }];

describe('lists of positions', () => {
  let talent: TalentUnderTest;
  let thai: ToldMembership;
  let vietnamese: ToldMembership;
  let ids: Readonly<Record<string, string>>;
  let time = Date.parse('2026-03-01T08:00:00Z');
  before(async () => {
    // Each request comes a second after the one before, so that the order of opening is known.
    talent = await startTalent({
      clock: () => {
        time += 1_000;
        return new Date(time);
      },
    });
    thai = await talent.activeMember('TH');
    vietnamese = await talent.activeMember('VN');
    const make = async (of: ToldMembership, facts: object, open = true) => {
      const [id = ''] = await createPositions(talent, hostOf(of), 1, facts);
      if (open) await runPosition(talent, hostOf(of), 'openPosition', { id });
      return id;
    };
    ids = {
      rice: await make(thai, { applyBy: '2026-06-30' }),
      solar: await make(thai, {
        title: texts('Photovoltaic cells: doctoral candidate', 'en'),
        summary: texts('钙钛矿太阳能电池研究', 'zh-Hans'),
        fields: ['2.5'],
        stages: ['R1'],
        initiatives: ['people_to_people_exchange', 'JOINT_LABORATORIES'],
        languages: [{ lang: 'zh-Hans', level: 'B1' }],
        applyBy: '2026-04-30',
      }),
      draft: await make(thai, { title: texts('Draft of the host', 'en') }, false),
      coffee: await make(vietnamese, {
        title: texts('Nghiên cứu viên công nghệ cà phê', 'vi'),
        summary: texts('Đà Lạt, sáu tháng', 'vi'),
        fields: ['2'],
        stages: ['R4'],
        languages: [],
        applyBy: null,
      }),
    };
  });
  after(() => talent?.stop());

  const hostOf = ({ organizationId }: ToldMembership) => callerOf('MEMBER', { organization: organizationId });
  const nameOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? id;
  const listed = async (caller: Caller, args: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const answer = await talent.ask(
      caller,
      `query ($search: String, $filter: PositionFilter, $first: Int, $after: String, $orderBy: PositionOrder) {
         positions(search: $search, filter: $filter, first: $first, after: $after, orderBy: $orderBy) { nodes { id } totalCount } }`,
      args,
    );
    expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
    const { nodes, totalCount } = answer.data.positions;
    if (args.after === undefined && args.first === undefined) expect(totalCount).to.equal(nodes.length);
    return nodes.map(({ id }: { id: string }) => nameOf(id));
  };

  it('hold what has been opened, latest first, and for the host its drafts too', async () => {
    expect(await listed(anybody, {})).to.deep.equal(['coffee', 'solar', 'rice']);
    expect(await listed(hostOf(thai), {})).to.deep.equal(['coffee', 'draft', 'solar', 'rice']);
    expect(await listed(callerOf('SECRETARIAT'), { filter: { states: ['DRAFT'] } })).to.deep.equal(['draft']);
    expect(await listed(anybody, { filter: { states: ['DRAFT'] } })).to.deep.equal([]);
  });

  for (const [orderBy, expected] of [
    ['OPENED', ['rice', 'solar', 'coffee']],
    ['OPENED_DESC', ['coffee', 'solar', 'rice']],
    ['APPLY_BY', ['solar', 'rice', 'coffee']],
    ['APPLY_BY_DESC', ['coffee', 'rice', 'solar']],
  ] as const) {
    it(`come in the order ${orderBy}, page by page without gaps or repetitions`, async () => {
      expect(await listed(anybody, { orderBy })).to.deep.equal(expected);
      const pages: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 4; page += 1) {
        const answer = await talent.ask(
          anybody,
          `query ($after: String, $orderBy: PositionOrder) { positions(first: 1, after: $after, orderBy: $orderBy) {
             edges { cursor node { id } } totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { after, orderBy },
        );
        const { edges, totalCount, totalCountIsExact, pageInfo } = answer.data.positions;
        expect({ totalCount, totalCountIsExact }).to.deep.equal({ totalCount: 3, totalCountIsExact: true });
        expect(pageInfo).to.deep.include({ hasNextPage: page < 2, hasPreviousPage: page > 0 });
        pages.push(...edges.map(({ node }: { node: { id: string } }) => nameOf(node.id)));
        if (!pageInfo.hasNextPage) break;
        expect(pageInfo.endCursor).to.equal(edges[0].cursor);
        after = pageInfo.endCursor;
      }
      expect(pages).to.deep.equal(expected);
    });
  }

  it('are narrowed by every filter', async () => {
    const filtered = (filter: object) => listed(anybody, { filter });
    expect(await filtered({ countries: ['VN'] })).to.deep.equal(['coffee']);
    expect(await filtered({ countries: ['vn', 'th'] })).to.deep.equal(['coffee', 'solar', 'rice']);
    expect(await filtered({ hostId: thai.organizationId })).to.deep.equal(['solar', 'rice']);
    expect(await filtered({ fields: ['2.5'] })).to.deep.equal(['solar']);
    expect(await filtered({ fields: ['2'] })).to.deep.equal(['coffee', 'solar']);
    expect(await filtered({ stages: ['R2', 'R4'] })).to.deep.equal(['coffee', 'rice']);
    expect(await filtered({ initiatives: ['JOINT_LABORATORIES', 'TECHNOLOGY_TRANSFER'] })).to.deep.equal(['solar']);
    expect(await filtered({ initiatives: ['TECHNOLOGY_TRANSFER'] })).to.deep.equal([]);
    expect(await filtered({ languages: ['en'] })).to.deep.equal(['rice']);
    expect(await filtered({ applyOn: '2026-05-01' })).to.deep.equal(['coffee', 'rice']);
    expect(await filtered({ listingId: newId('lst') })).to.deep.equal([]);
    expect(await filtered({ states: ['OPEN'], countries: ['TH'], stages: ['R1'] })).to.deep.equal(['solar']);
    expect(await filtered({ states: [], countries: [] })).to.deep.equal(['coffee', 'solar', 'rice']);
  });

  it('are searched by words of titles and summaries in any script, the last one unfinished', async () => {
    const found = (search: string) => listed(anybody, { search });
    expect(await found('genomics rice')).to.deep.equal(['rice']);
    expect(await found('GENOM')).to.deep.equal(['rice']);
    expect(await found('水稻')).to.deep.equal(['rice']);
    expect(await found('จีโนม')).to.deep.equal(['rice']);
    expect(await found('太阳能')).to.deep.equal(['solar']);
    expect(await found('ca phe')).to.deep.equal(['coffee']);
    expect(await found('Đà Lạt')).to.deep.equal(['coffee']);
    expect(await found('rice coffee')).to.deep.equal([]);
    expect(await found('Draft of the host')).to.deep.equal([]);
    expect(await found("' & !\\ :* | \u0000")).to.deep.equal([]);
    expect(await found('   ')).to.deep.equal(['coffee', 'solar', 'rice']);
    expect(await listed(anybody, { search: 'bangkok', filter: { countries: ['VN'] } })).to.deep.equal([]);
  });

  it('refuse what does not fit, naming the argument', async () => {
    const first = await talent.ask(anybody, '{ positions(first: 1) { pageInfo { endCursor } } }');
    const cursor: string = first.data.positions.pageInfo.endCursor;
    const tampered = `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`;
    for (const [args, argument] of [
      ['first: 0', 'first'],
      ['first: 101', 'first'],
      ['after: "x"', 'after'],
      [`after: "${tampered}"`, 'after'],
      [`after: "${cursor}", orderBy: APPLY_BY`, 'after'],
      [`after: "${cursor}", filter: { countries: ["TH"] }`, 'after'],
      [`after: "${cursor}", search: "rice"`, 'after'],
      ['filter: { countries: ["XX"] }', 'filter.countries[0]'],
      ['filter: { fields: ["9"] }', 'filter.fields[0]'],
      ['filter: { languages: ["klingon!"] }', 'filter.languages[0]'],
      ['filter: { initiatives: ["TRADE"] }', 'filter.initiatives[0]'],
      ['filter: { hostId: "org_1" }', 'filter.hostId'],
      ['filter: { number: "MEM-2026-00001" }', 'filter.number'],
      ['filter: { listingId: "\\u0000" }', 'filter.listingId'],
      [`search: "${'x'.repeat(201)}"`, 'search'],
    ] as const) {
      const answer = await talent.ask(anybody, `{ positions(${args}) { nodes { id } } }`);
      expect(answer.data?.positions, args).to.equal(null);
      expect(answer.errors?.[0]?.extensions, args).to.deep.include({ code: 'BAD_USER_INPUT', argument });
      expect(answer.errors?.[0]?.message, args).to.match(/expected|endCursor/);
    }
  });

  it('stand at each organisation, with the rights of the caller and a place of its own in each', async () => {
    const organizations = [thai, vietnamese].map(({ organizationId }) => ({ __typename: 'Organization', id: organizationId }));
    const strangers = Array.from({ length: 20 }, () => ({ __typename: 'Organization', id: newId('org') }));
    const query = `query ($refs: [_Any!]!, $after: String) { _entities(representations: $refs) { ... on Organization { id
      positions(first: 1, after: $after) { totalCount nodes { id host { id } } pageInfo { hasNextPage endCursor } }
      soon: positions(filter: { applyOn: "2026-05-01" }, orderBy: APPLY_BY) { nodes { id } } } } }`;
    const answer = await talent.ask(anybody, query, { refs: [...organizations, ...strangers] });
    expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
    const [ofThai, ofVietnamese, ofStranger] = answer.data._entities;
    expect(ofThai.positions).to.deep.include({ totalCount: 2, nodes: [{ id: ids.solar, host: { id: thai.organizationId } }] });
    expect(ofThai.soon.nodes).to.deep.equal([{ id: ids.rice }]);
    expect(ofVietnamese.positions.nodes).to.deep.equal([{ id: ids.coffee, host: { id: vietnamese.organizationId } }]);
    expect(ofStranger).to.deep.include({ soon: { nodes: [] } });
    expect(ofStranger.positions).to.deep.include({ totalCount: 0, nodes: [] });

    const after = ofThai.positions.pageInfo.endCursor;
    const next = await talent.ask(anybody, query, { refs: organizations, after });
    expect(next.data._entities[0].positions.nodes).to.deep.equal([{ id: ids.rice, host: { id: thai.organizationId } }]);
    expect(next.errors?.map(({ path, extensions }) => [path?.[1], extensions?.code])).to.deep.equal([[1, 'BAD_USER_INPUT']]);
    const own = await talent.ask(hostOf(thai), query, { refs: organizations });
    expect(own.data._entities[0].positions.totalCount).to.equal(3);
  });

  it('is no organisation without an id of one', async () => {
    const answer = await talent.ask(
      anybody,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Organization { id } } }',
      {
        refs: [{ __typename: 'Organization', id: 'org_\u0000' }],
      },
    );
    expect(answer.data._entities).to.deep.equal([null]);
  });

  it('read for a page of 20,000 positions few rows more than it holds', async () => {
    await grow(20_000);
    const staff = callerOf('SECRETARIAT');
    const orders = ['OPENED', 'OPENED_DESC', 'APPLY_BY', 'APPLY_BY_DESC'] as const;
    // A tenth of the positions or more let a page read past those that do not match, never more than 2% of the table.
    const some = 400;
    const page = 21;
    const measured: readonly (readonly [name: string, asked: Partial<PositionListing>, caller: Caller, most: number])[] = [
      ...orders.map((order) => [`the public, ${order}`, { order }, anybody, 3 * page] as const),
      ...orders.map(
        (order) => [`the public, open in one country, ${order}`, { order, states: ['OPEN'], countries: ['TH'] }, anybody, some] as const,
      ),
      ['the public, one country', { countries: ['TH'] }, anybody, some],
      ['the public, open in two countries', { states: ['OPEN'], countries: ['TH', 'VN'] }, anybody, some],
      ['the public, open', { states: ['OPEN'] }, anybody, some],
      ['the public, one host', { hostId: 'org_7' }, anybody, page],
      ['a member', {}, hostOf(thai), 3 * page],
      ['the staff', {}, staff, page],
      ['the staff, drafts', { states: ['DRAFT'] }, staff, some],
      ['the staff, blocked', { states: ['BLOCKED'], order: 'APPLY_BY' }, staff, some],
    ];
    const all = {
      search: null,
      states: null,
      countries: null,
      hostId: null,
      listingId: null,
      fields: null,
      stages: null,
      initiatives: null,
      languages: null,
      number: null,
      applyOn: null,
    };
    for (const [name, asked, caller, most] of measured) {
      const { text, values } = pageStatement({ ...all, order: 'OPENED_DESC', ...asked }, caller, 20, null);
      const [row] = await talent.databases.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        'talent',
        `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
        [...values],
      );
      expect(scanned(row?.['QUERY PLAN'][0]?.Plan), name).to.be.at.most(most);
    }
  }).timeout(60_000);

  /** Adds positions by a statement: the test is about reading. */
  async function grow(size: number): Promise<void> {
    await talent.databases.query(
      'talent',
      `INSERT INTO position (id, version, number, host_id, country, state, blocked_by, state_before_block, title, summary, fields, skills, languages, stages,
         months, places, apply_by, opened_at, created_at, updated_at, field_keys, language_keys, search)
       SELECT 'pos_' || n, 1, 'POS-2025-' || n, 'org_' || n % 2000, (ARRAY['TH','VN','CN','LA'])[1 + abs(hashint4(-n)) % 4], state,
         CASE WHEN state = 'BLOCKED' THEN '{MEMBERSHIP}'::text[] ELSE '{}' END, CASE WHEN state = 'BLOCKED' THEN 'OPEN' END,
         '[]', '[]', '{}', '{}', '[]', '{R1}', 12, 1, date '2026-01-01' + abs(hashint4(n + 1)) % 700, CASE WHEN state <> 'DRAFT' THEN now() - n * interval '1 minute' END,
         now() - n * interval '1 minute', now(), '{}', '{}', ''
       FROM generate_series(1, $1) n, LATERAL (SELECT (ARRAY['DRAFT','OPEN','OPEN','CLOSED','CLOSED','CLOSED','OPEN','BLOCKED','DRAFT','OPEN'])[1 + abs(hashint4(n)) % 10] AS state) s`,
      [size],
    );
    await talent.databases.query('talent', 'ANALYZE position');
  }
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that the scans of tables and indexes of a plan gave or dropped. */
function scanned(node: PlanNode | undefined): number {
  if (node === undefined) return 0;
  const below = (node.Plans ?? []).reduce((sum, child) => sum + scanned(child), 0);
  if (!/(Seq|Index|Heap) ?(Only )?Scan/.test(node['Node Type'])) return below;
  return below + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
}
