import type { Caller } from '@cattc/decisions';
import { holds } from '@cattc/decisions';
import type { Place } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { MembershipState, MembershipTier } from '../src/generated/resolvers.ts';
import { endedStates } from '../src/membership/membership.ts';
import { viewMemberships } from '../src/membership/membership-access.ts';
import { type ListedPlace, type OrganizationListing, pageStatements } from '../src/organization/organization-list.ts';
import { planSearch } from '../src/organization/organization-search-store.ts';
import { admitted, nobody, register, secretariat, startNetwork } from './network-under-test.ts';
import { realOrganizations } from './real-names.ts';

const gxu = '02c9qn167';
const gxmu = '03dveyr97';
const pku = '02v51f717';
const fudan = '013q1eq08';
const chula = '028wp3y58';
const chiangMai = '05m2fqn25';
const hust = '04nyv3z04';
const canTho = '0071qz696';
const ugm = '03ke6d638';
const itb = '00apj8t60';
const ukm = '00bw8d226';
const nuol = '031xne895';
const pasteur = '02qkn0e91';
const rua = '033dmae14';
const yangon = '038724806';
const computerYangon = '019ad8130';
const up = '02hqkr514';
const upMindanao = '00k3q8x90';
const ubd = '02qnf3n86';
const astar = '036wvzt09';
const xjtu = '017zhmm22';

interface Edge {
  readonly node: { readonly rorId: string };
  readonly matches: readonly { field: string; value: string; ranges: { start: number; length: number }[] }[];
}

type Facets = Readonly<Record<'countries' | 'types', readonly { value: string; label: string; count: number }[]>>;

describe('the search for organisations', () => {
  let network: SubgraphUnderTest;
  const ids = new Map<string, string>();
  before(async () => {
    network = await startNetwork();
    const answers = await register(network, realOrganizations);
    for (const [index, { rorId }] of realOrganizations.entries()) ids.set(rorId, answers[index].organization.id);
  });
  after(() => network?.stop());

  const selection =
    'totalCount edges { node { rorId } matches { field value ranges { start length } } } facets { countries { value label count countIsExact } types { value label(lang: "zh") count } }';

  async function find(
    search: string,
    caller: Caller = nobody,
  ): Promise<{ rorIds: string[]; edges: Edge[]; totalCount: number; facets: Facets }> {
    const query = `query ($search: String) { organizations(search: $search, first: 50) { ${selection} } }`;
    const answer = await network.ask(caller, query, { search });
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    const { edges, totalCount, facets } = answer.data.organizations;
    expect(edges.length).to.equal(totalCount);
    return { edges, totalCount, facets, rorIds: edges.map(({ node }: Edge) => node.rorId) };
  }

  // Every search finds these and no others, in this order.
  const exact: readonly (readonly [what: string, search: string, found: readonly string[]])[] = [
    ['an English name', 'Chulalongkorn University', [chula]],
    ['the beginning of a word', 'chulalong', [chula]],
    ['an acronym', 'gxu', [gxu]],
    ['an acronym with a sign', 'A*STAR', [astar]],
    ['a name with an apostrophe, without it', 'xian jiaotong', [xjtu]],
    ['a Chinese name', '广西医科大学', [gxmu]],
    ['a part of a Chinese name', '医科', [gxmu]],
    ['two characters of a Chinese name', '西安', [xjtu]],
    ['a Chinese name of a Malaysian university', '国民大学', [ukm]],
    ['a Chinese name in traditional characters', '廣西醫科大學', [gxmu]],
    ['a part of a name in traditional characters', '復旦', [fudan]],
    ['a Thai name', 'จุฬาลงกรณ์มหาวิทยาลัย', [chula]],
    ['the beginning of a Thai name', 'จุฬา', [chula]],
    ['a word of a Thai name', 'เชียงใหม่', [chiangMai]],
    ['a Vietnamese name', 'Trường Đại học Bách khoa Hà Nội', [hust]],
    ['a Vietnamese name without diacritics', 'truong dai hoc bach khoa ha noi', [hust]],
    ['a Vietnamese name with some diacritics, in capitals', 'ĐAI HỌC CAN THƠ', [canTho]],
    ['a Vietnamese name, decomposed', 'Cần Thơ'.normalize('NFD'), [canTho]],
    ['an Indonesian name', 'Institut Teknologi Bandung', [itb]],
    ['an Indonesian name, its words in another order', 'gadjah universitas', [ugm]],
    ['a Malay name', 'Universiti Kebangsaan', [ukm, '01590nj79']],
    ['a Malay name of Brunei', 'universiti brunei darussalam', [ubd]],
    ['a Lao name', 'ມະຫາວິທະຍາໄລແຫ່ງຊາດ', [nuol]],
    ['a word of a Lao name', 'ປັດສະເຕີ', [pasteur]],
    ['a Khmer name', 'សាកលវិទ្យាល័យភូមិន្ទកសិកម្ម', [rua]],
    ['a Burmese name', 'ရန်ကုန်တက္ကသိုလ်', [yangon, computerYangon]],
    ['a word of a Burmese name', 'ကွန်ပျူတာ', [computerYangon]],
    ['a Filipino name', 'Unibersidad ng Pilipinas Mindanao', [upMindanao]],
    ['a Filipino name, the very one first', 'unibersidad ng pilipinas', [up, upMindanao]],
    ['a city', 'yogyakarta', [ugm]],
    ['a city and a word', 'hanoi technology', [hust]],
    ['a country in Lao, with a type', 'ລາວ facility', [pasteur]],
    ['a country in Chinese and a type in Chinese', '老挝 教育机构', [nuol]],
    ['a country in its own language', 'Pilipinas', [upMindanao, up]],
    ['a code of a country', 'bn', [ubd]],
    ['a type', 'healthcare', ['01590nj79']],
  ];
  for (const [what, search, found] of exact) {
    it(`finds ${what}: ${search}`, async () => {
      expect((await find(search)).rorIds).to.deep.equal(found);
    });
  }

  // What is written wrongly finds these first.
  const mistaken: readonly (readonly [what: string, search: string, first: string])[] = [
    ['English, a letter left out', 'Chulalongkon', chula],
    ['English, two letters swapped', 'Univeristy of Yangno', yangon],
    ['English, two mistakes in a long word', 'Chulalungkon University', chula],
    ['English, a short word', 'pekin', pku],
    ['English, one mistake in a short word', 'Fudon', fudan],
    ['Vietnamese, a wrong tone and a letter too many', 'Đại học Bách khooa Hà Nội', hust],
    ['Indonesian, a letter doubled', 'Gadjjah Mada', ugm],
    ['Malay, a letter left out', 'Kebangsan Malaysia', ukm],
    ['Filipino, a letter swapped', 'Uniebrsidad ng Pilipinas', up],
    ['a city', 'Bandugn', itb],
    ['Chinese, a wrong character', '广西医料大学', gxmu],
    ['Chinese, a wrong character in a short name', '复但大学', fudan],
    ['Chinese, two characters swapped', '广西科医大学', gxmu],
    ['Chinese, a character left out', '广西医大学', gxmu],
    ['Chinese, an abbreviation', '北大', pku],
    ['Thai, a letter left out', 'จุฬลงกรณ์มหาวิทยาลัย', chula],
    ['Thai, a wrong letter', 'มหาวิทยาลัยเชียงไหม่', chiangMai],
    ['Thai, the middle of a word', 'ลงกรณ์', chula],
    ['Lao, a wrong letter', 'ມະຫາວິທະຍາໄລແຫ່ງຊາຕ', nuol],
    ['Khmer, a letter left out', 'សាកលវិទ្យាល័យភូមិន្ទកសិម្ម', rua],
    ['Burmese, a letter left out', 'ရန်ကုန်ကွန်ပျူတာတက္သိုလ်', computerYangon],
  ];
  for (const [what, search, first] of mistaken) {
    it(`finds in spite of a mistake: ${what}: ${search}`, async () => {
      expect((await find(search)).rorIds[0]).to.equal(first);
    });
  }

  it('puts what is found as it is written before what is only like it', async () => {
    const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'LABEL' }], types: ['OTHER'], country: 'SG' });
    await register(network, ['Kantor Zamrud', 'Kantor Zambud', 'Kantor Zamrut'].map(named));
    const { data } = await network.ask(nobody, '{ organizations(search: "zamrut") { nodes { displayName } } }');
    expect(data.organizations.nodes.map(({ displayName }: { displayName: string }) => displayName)).to.deep.equal([
      'Kantor Zamrut',
      'Kantor Zamrud',
    ]);
  });

  it('finds nothing by what has no letters, and takes no text for a statement', async () => {
    for (const search of ['!!!', '🎓', '…', '%', "' & '", '()', ':*', '\u200F\u202E', '—']) {
      expect((await find(search)).rorIds, search).to.deep.equal([]);
    }
    for (const search of [
      "a' & !b | (c:*",
      'fudan | peking',
      'fudan & !fudan',
      "fudan'); DROP TABLE organization; --",
      '\\',
      "''",
      'fudan:*A',
      '<->',
    ]) {
      const answer = await network.ask(nobody, 'query ($search: String) { organizations(search: $search) { totalCount } }', { search });
      expect(answer.errors, search).to.equal(undefined);
    }
    expect((await find('‏fudan‎')).rorIds, 'direction marks').to.deep.equal([fudan]);
    expect((await find('Fudan 🎓 University')).rorIds).to.deep.equal([fudan]);
    const long = await network.ask(nobody, 'query ($search: String) { organizations(search: $search) { totalCount } }', {
      search: 'ab '.repeat(68),
    });
    expect(long.errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
    for (const search of ['大'.repeat(200), 'ก'.repeat(200), 'a '.repeat(100), 'x'.repeat(200)]) {
      const answer = await network.ask(nobody, 'query ($search: String) { organizations(search: $search) { totalCount } }', { search });
      expect(answer.errors, search).to.equal(undefined);
    }
  });

  it('lists what many are found by as it lists the rest: by rank, then by name, page by page', async () => {
    const query = (text: string, values?: unknown[]) => network.databases.query('network', text, values);
    const read = async (listing: OrganizationListing, limit: number, after: Place | null) => {
      const rows: ListedPlace[] = [];
      for (const { text, values } of pageStatements(listing, secretariat, limit, after)) {
        rows.push(...((await query(text, [...values])) as ListedPlace[]));
      }
      return rows.slice(0, limit);
    };
    const none = {
      countries: null,
      subdivisions: null,
      cities: null,
      types: null,
      statuses: null,
      states: null,
      tiers: null,
      fields: null,
    };
    const searches = [
      'university',
      'peking university',
      'universitu',
      'uni',
      'education',
      'china',
      '大学',
      '广西医料大学',
      'มหาวิทยาลัยเชียงไหม่',
    ];
    const kinds = new Set<string>();
    for (const text of searches) {
      const search = await planSearch({ query: query as EntityManager['query'] }, text);
      for (const countries of [null, ['CN', 'TH', 'MY']]) {
        const listing = {
          conditions: { ...none, countries, hasMembership: null, initiatives: null, attention: null },
          order: 'RELEVANCE',
          language: 'en',
        } as const;
        const whole = await read({ ...listing, search: { ...search, isCommon: false } }, 1_000, null);
        const paged: ListedPlace[] = [];
        for (;;) {
          const page = await read({ ...listing, search: { ...search, isCommon: true } }, 2, paged.at(-1)?.place ?? null);
          paged.push(...page);
          if (page.length < 2) break;
        }
        expect(paged, text).to.deep.equal(whole);
        for (const { place } of whole) kinds.add(`${search.widening === null ? 'written' : 'widened'} ${place[0]}`);
      }
    }
    const written = ['written 1', 'written 2', 'written 3', 'written 4'];
    expect([...kinds]).to.include.members([...written, 'widened 0', 'widened 6', 'widened 7', 'widened 8']);
  });

  const marked = ({ value, ranges }: Edge['matches'][number]) => ranges.map(({ start, length }) => value.slice(start, start + length));
  for (const [search, rorId, expected] of [
    ['dai hoc ha noi', hust, { NAME: ['Đại', 'học', 'Hà', 'Nội'] }],
    ['bach khoa', hust, { NAME: ['Bách', 'khoa'] }],
    ['医科', gxmu, { NAME: ['医科'] }],
    ['广西大学', gxu, { NAME: ['广西大学'] }],
    ['เชียงใหม่', chiangMai, { NAME: ['เชียงใหม่'] }],
    ['chulalongkon', chula, { NAME: ['Chulalongkorn'] }],
    ['xian jiao', xjtu, { NAME: ["Xi'an", 'Jiao'] }],
    ['yogyakarta', ugm, { CITY: ['Yogyakarta'] }],
    ['老挝 pasteur', pasteur, { NAME: ['Pasteur'], COUNTRY: ['老挝'] }],
    ['healthcare', '01590nj79', { TYPE: ['Healthcare'] }],
  ] as const) {
    it(`says what of it has matched: ${search}`, async () => {
      const edge = (await find(search)).edges.find(({ node }) => node.rorId === rorId);
      for (const [field, parts] of Object.entries(expected)) {
        const found = edge?.matches.filter((match) => match.field === field).map(marked);
        expect(found, JSON.stringify(edge?.matches)).to.deep.include(parts);
      }
    });
  }

  it('counts what is found by country and type, with labels, as many as it lists', async () => {
    const { facets, totalCount } = await find('universiti');
    expect(totalCount).to.equal(3);
    expect(facets.countries).to.deep.equal([
      { value: 'MY', label: 'Malaysia', count: 2, countIsExact: true },
      { value: 'BN', label: 'Brunei', count: 1, countIsExact: true },
    ]);
    expect(facets.types).to.deep.include({ value: 'EDUCATION', label: '教育机构', count: 2 });
  });

  it("finds a member by its field's code, name and Chinese name, and nobody else by theirs", async () => {
    const applicant = ids.get(canTho) ?? '';
    await network.ask(
      callerOf('MEMBER', { organization: applicant }),
      'mutation ($input: ApplyForMembershipInput!) { applyForMembership(input: $input) { __typename } }',
      { input: { organizationId: applicant, fields: ['3.2'] } },
    );
    for (const search of ['clinical medicine', '临床医学', '3.2']) {
      expect((await find(search, secretariat)).rorIds, search).to.deep.equal([]);
    }
    await admitted(network, ids.get(nuol) ?? '');
    for (const search of ['2.11', 'other engineering technologies', '其他工程']) {
      const { rorIds, edges } = await find(search);
      expect(rorIds, search).to.deep.equal([nuol]);
      expect(edges[0]?.matches.map(({ field }) => field)).to.include('FIELD');
    }
    const { data } = await network.ask(
      nobody,
      '{ organizations(filter: { fields: ["2"] }) { nodes { rorId } facets { fields { value label count } } } }',
    );
    expect(data.organizations.nodes).to.deep.equal([{ rorId: nuol }]);
    expect(data.organizations.facets.fields).to.deep.equal([{ value: '2.11', label: 'Other engineering and technologies', count: 1 }]);
  });

  it('lists by the name in the chosen language: Chinese in the order of pinyin', async () => {
    const query = (lang: string, orderBy: string) =>
      `{ organizations(first: 50, orderBy: ${orderBy}, lang: "${lang}", filter: { countries: ["CN"] }) { nodes { displayName(lang: "${lang}") } } }`;
    const names = async (lang: string, orderBy = 'DISPLAY_NAME') =>
      (await network.ask(nobody, query(lang, orderBy))).data.organizations.nodes.map(
        ({ displayName }: { displayName: string }) => displayName,
      );
    const pinyin = ['北京大学', '复旦大学', '广西大学', '广西医科大学', '西安交通大学', '中国人民解放军第三军医大学'];
    expect(await names('zh')).to.deep.equal(pinyin);
    expect(await names('zh-TW', 'DISPLAY_NAME_DESC')).to.deep.equal(pinyin.toReversed());
    expect((await names('en'))[0]).to.equal('Army Medical University');
  });

  it('lists what is near, the nearest first, page by page, across the date line and at the poles', async () => {
    const near = async (arguments_: string, page = '') => {
      const query = `{ organizationsNear(${arguments_} ${page}) { totalCount edges { distanceKm cursor node { rorId } } pageInfo { hasNextPage endCursor } } }`;
      const answer = await network.ask(nobody, query);
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      return answer.data.organizationsNear;
    };
    const around = await near('lat: 13.75, lng: 100.5, km: 700');
    expect(around.edges.map(({ node }: Edge) => node.rorId)).to.have.members([
      chula,
      '002yp7f20',
      chiangMai,
      nuol,
      pasteur,
      rua,
      '00gdv5j66',
      yangon,
      computerYangon,
    ]);
    const distances: number[] = around.edges.map(({ distanceKm }: { distanceKm: number }) => distanceKm);
    expect(distances).to.deep.equal(distances.toSorted((a, b) => a - b));
    expect(around.totalCount).to.equal(9);
    // Bangkok to Chiang Mai, by the haversine formula elsewhere: 583 km.
    expect(around.edges.find(({ node }: Edge) => node.rorId === chiangMai).distanceKm).to.be.closeTo(583, 2);
    const all: string[] = [];
    for (let after = ''; ; ) {
      const page = await near('lat: 13.75, lng: 100.5, km: 700', `first: 2 ${after}`);
      all.push(...page.edges.map(({ node }: Edge) => node.rorId));
      if (!page.pageInfo.hasNextPage) break;
      after = `after: "${page.pageInfo.endCursor}"`;
    }
    expect(all).to.deep.equal(around.edges.map(({ node }: Edge) => node.rorId));
    const place = (value: string, lat: number, lng: number) => ({
      names: [{ value, lang: 'en', kind: 'LABEL' }],
      types: ['OTHER'],
      country: 'FJ',
      location: { lat, lng },
    });
    await register(network, [
      place('East of the line', -17, 179.9),
      place('West of the line', -17, -179.9),
      place('At the pole', 89.5, 10),
    ]);
    expect((await near('lat: -17, lng: 180, km: 30')).totalCount).to.equal(2);
    expect((await near('lat: -17, lng: -179.95, km: 30')).totalCount).to.equal(2);
    expect((await near('lat: 89.8, lng: -170, km: 100')).totalCount).to.equal(1);
    expect((await near('lat: 0, lng: 0, km: 20000')).totalCount).to.be.greaterThan(20);
    expect((await near('lat: 13.75, lng: 100.5, km: 700, filter: { countries: ["LA"], types: [FACILITY] }')).totalCount).to.equal(1);
    for (const [arguments_, argument] of [
      ['lat: 90.1, lng: 0, km: 1', 'lat'],
      ['lat: 0, lng: 180.5, km: 1', 'lng'],
      ['lat: 0, lng: 0, km: 0', 'km'],
      ['lat: 0, lng: 0, km: 20000.5', 'km'],
    ]) {
      const { errors } = await network.ask(nobody, `{ organizationsNear(${arguments_}) { totalCount } }`);
      expect(errors?.[0]?.extensions, arguments_).to.include({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('lists, counts and counts by facet the same, and nothing of a membership that the caller may not see', async () => {
    const states: readonly MembershipState[] = ['DRAFT', 'VETTING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN'];
    const tiers: readonly MembershipTier[] = ['CORE', 'ORDINARY'];
    const rows = [...ids.values()].map((id, index) => ({
      id,
      country: realOrganizations[index]?.country ?? '',
      types: realOrganizations[index]?.types ?? [],
      state: states[index % 6] ?? null,
      tier: tiers[index % 2] ?? 'CORE',
      fields: [['1.2', '2.11'], ['3.2'], []][index % 3] ?? [],
    }));
    type Row = (typeof rows)[number];
    const isLive = ({ state }: Row) => state !== null && !endedStates.includes(state);
    await network.databases.query('network', 'DELETE FROM listed_membership');
    for (const row of rows.filter(({ state }) => state !== null)) {
      // The states arrive here by transitions; what lists and facets make of them is what is tested.
      await network.databases.query(
        'network',
        `INSERT INTO listed_membership (organization_id, sort_name, state, country, tier, fields)
         SELECT id, sort_name, $2, $3, $4, $5 FROM organization_search WHERE id = $1`,
        [row.id, row.state, row.country, isLive(row) ? row.tier : null, isLive(row) ? row.fields : []],
      );
    }
    await network.databases.query('network', 'DELETE FROM organization_search WHERE NOT (id = ANY($1))', [[...ids.values()]]);
    const subset = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
    const callers = [
      nobody,
      secretariat,
      callerOf('AGENCY', { country: 'TH' }),
      callerOf('PARTNER_SYSTEM', { country: 'MM' }),
      callerOf('MEMBER', { organization: rows[0]?.id ?? '' }),
    ];
    const query = `query ($filter: OrganizationFilter) { organizations(first: 100, filter: $filter) { totalCount nodes { id }
      facets { countries { value count } types { value count } tiers { value count } states { value count } fields { value count } } } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...callers),
        fc.record({
          countries: subset(['TH', 'CN', 'MM', 'LA']),
          types: subset(['EDUCATION', 'FUNDER', 'FACILITY'] as const),
          membershipStates: subset(states),
          tiers: subset(tiers),
          fields: subset(['2', '3.2', '1.2']),
          hasMembership: fc.constantFrom(null, true, false),
        }),
        async (caller, filter) => {
          const answer = await network.ask(caller, query, { filter });
          expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
          const view = viewMemberships(caller);
          const sees = (row: Row) =>
            row.state !== null && holds(view, { state: row.state, country: row.country, organizationId: row.id } as never);
          const conditions: Record<string, (row: Row) => boolean> = {
            countries: (row) => filter.countries === null || (filter.countries as string[]).includes(row.country),
            types: (row) => filter.types === null || filter.types.some((type) => row.types.includes(type)),
            states: (row) =>
              filter.membershipStates === null || (sees(row) && filter.membershipStates.includes(row.state as MembershipState)),
            tiers: (row) => filter.tiers === null || (sees(row) && isLive(row) && filter.tiers.includes(row.tier)),
            fields: (row) =>
              filter.fields === null ||
              (sees(row) &&
                isLive(row) &&
                row.fields.some((field) => filter.fields?.some((asked) => field === asked || field.startsWith(`${asked}.`)))),
            hasMembership: (row) => filter.hasMembership === null || filter.hasMembership === (sees(row) && isLive(row)),
          };
          const fitting = (without: string | null) =>
            rows.filter((row) => Object.entries(conditions).every(([name, condition]) => name === without || condition(row)));
          const { nodes, totalCount, facets } = answer.data.organizations;
          expect(nodes.map(({ id }: { id: string }) => id)).to.have.members(fitting(null).map(({ id }) => id));
          expect(totalCount).to.equal(nodes.length);
          const valuesOf: Record<string, (row: Row) => readonly string[]> = {
            countries: (row) => [row.country],
            types: (row) => row.types,
            tiers: (row) => (sees(row) && isLive(row) ? [row.tier] : []),
            states: (row) => (sees(row) ? [row.state as string] : []),
            fields: (row) => (sees(row) && isLive(row) ? row.fields : []),
          };
          for (const [facet, of] of Object.entries(valuesOf)) {
            const counts: Record<string, number> = {};
            for (const value of fitting(facet).flatMap(of)) counts[value] = (counts[value] ?? 0) + 1;
            const told = Object.fromEntries(facets[facet].map(({ value, count }: { value: string; count: number }) => [value, count]));
            expect(told, facet).to.deep.equal(counts);
          }
        },
      ),
      { numRuns: 80, seed: 20261124 },
    );
  });
});
