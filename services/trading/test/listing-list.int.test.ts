import { type Caller, holds, roles } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { migrate, openDatabase, type Place, type RequestContext, type SubgraphParts } from '@cattc/subgraph';
import { callerOf, createTestDatabases, type TestDatabases } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createContext } from '../src/context.ts';
import type { ListingOrder } from '../src/generated/resolvers.ts';
import { type Listing, listingKinds, listingStates } from '../src/listing/listing.ts';
import { type Viewer, viewListings } from '../src/listing/listing-access.ts';
import { type ListingQuery, pageStatement } from '../src/listing/listing-list.ts';
import { countListings, ListingEntity, listListings, listListingsOf } from '../src/listing/listing-store.ts';
import { tagsOf, tokensOf } from '../src/listing/listing-terms.ts';
import { MemberEntity } from '../src/member/member-store.ts';
import { migrations } from '../src/migrations/index.ts';

const seed = 20_261_123;
const countries = ['TH', 'VN', 'CN', 'LA'];
const owners = Array.from({ length: 6 }, () => newId('org'));
const symbols = ['G01N 33/569', 'H01M 10/0525', 'H01M 4/36', 'A23B 7/015'];
const titles = [
  ['Rapid test for shrimp disease', 'en'],
  ['对虾病害快速检测试剂', 'zh-Hans'],
  ['ชุดตรวจโรคกุ้งแบบเร็ว', 'th'],
  ['Công nghệ bảo quản tôm', 'vi'],
] as const;
const orders: readonly ListingOrder[] = ['PUBLISHED_DESC', 'PUBLISHED', 'COMPLETENESS_DESC', 'COMPLETENESS', 'DEADLINE'];

const instant = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

const anyListing: fc.Arbitrary<Listing> = fc
  .record({
    owner: fc.nat({ max: owners.length - 1 }),
    state: fc.constantFrom(...listingStates),
    before: fc.constantFrom(...listingStates.filter((state) => state !== 'BLOCKED')),
    kind: fc.constantFrom(...listingKinds),
    title: someOf(titles),
    ipc: someOf(symbols),
    sdg: someOf([2, 7, 14]),
    transferModes: someOf(['LICENSE', 'SERVICE'] as const),
    initiatives: someOf(['TECHNOLOGY_TRANSFER', 'JOINT_LABORATORIES']),
    countriesExcluded: fc.oneof(fc.constant([]), someOf(countries)),
    deadline: fc.option(fc.nat({ max: 5 })),
    completeness: fc.integer({ min: 0, max: 5 }),
    created: fc.nat({ max: 5 }),
    published: fc.nat({ max: 5 }),
    submitted: fc.boolean(),
  })
  .map(({ owner, state, before, title, deadline, created, published, submitted, ...values }) => {
    const draft = state === 'DRAFT' || (state === 'BLOCKED' && before === 'DRAFT' && !submitted);
    return {
      ...values,
      id: '',
      version: 1,
      number: '',
      ownerId: owners[owner] ?? '',
      country: countries[owner % countries.length] ?? '',
      state,
      stateBeforeBlock: state === 'BLOCKED' ? before : null,
      blocks: state === 'BLOCKED' ? [{ cause: 'COMPLIANCE', reason: 'OTHER', since: instant(0) }] : [],
      title: title.map(([value, lang]) => ({ value, lang, provenance: 'HUMAN' as const })),
      summary: [],
      description: [],
      advantages: [],
      stage: null,
      trl: null,
      ipStatus: null,
      indicativePrice: null,
      countriesOffered: [],
      deadline: deadline === null ? null : instant(deadline).slice(0, 10),
      createdBy: 'author',
      submittedBy: draft ? null : 'author',
      editors: [],
      submittedAt: draft ? null : instant(created),
      publishedAt: state === 'PUBLISHED' || state === 'PAUSED' ? instant(published) : null,
      createdAt: instant(created),
      updatedAt: instant(created),
    } satisfies Listing;
  });

const anyViewer: fc.Arbitrary<Viewer> = fc
  .record({
    role: fc.constantFrom(...roles),
    organization: fc.constantFrom(...owners),
    country: fc.constantFrom(...countries),
    known: fc.boolean(),
  })
  .map(({ role, organization, country, known }) => {
    const caller: Caller = callerOf(role, {
      organization: role === 'MEMBER' ? organization : null,
      country: role === 'AGENCY' || role === 'PARTNER_SYSTEM' ? country : null,
    });
    return { caller, countries: caller.country !== null || (role === 'MEMBER' && known) ? [country] : [] };
  });

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const filled = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const anyQuery: fc.Arbitrary<ListingQuery> = fc.record({
  search: fc.option(fc.constantFrom('shrimp', '对虾', 'กุ้ง', 'bao qu', 'LST-2026-00007', '…'), { freq: 1 }),
  number: fc.option(fc.constantFrom('LST-2026-00007', 'LST-2026-99999'), { freq: 1 }),
  kinds: optional(filled(listingKinds)),
  states: optional(filled(listingStates)),
  countries: optional(filled(countries)),
  ownerId: fc.option(fc.constantFrom(...owners), { freq: 1 }),
  ipc: fc.option(filled(['H', 'H01M', 'G01N 33/569']), { freq: 1 }),
  sdg: fc.option(filled([2, 7]), { freq: 1 }),
  transferModes: fc.option(filled(['LICENSE', 'SERVICE'] as const), { freq: 1 }),
  initiatives: fc.option(filled(['TECHNOLOGY_TRANSFER', 'JOINT_LABORATORIES']), { freq: 1 }),
  order: fc.constantFrom(...orders),
});

/** The query without a filter. */
const everything: ListingQuery = {
  number: null,
  search: null,
  kinds: null,
  states: null,
  countries: null,
  ownerId: null,
  ipc: null,
  sdg: null,
  initiatives: null,
  transferModes: null,
  order: 'PUBLISHED_DESC',
};

const words: Readonly<Record<string, RegExp>> = {
  shrimp: /shrimp/,
  对虾: /对虾/,
  กุ้ง: /กุ้ง/,
  'bao qu': /bảo quản/,
  '…': /^\b$/,
};

function asked(query: ListingQuery, listing: Listing): boolean {
  const among = <T>(values: readonly T[] | null, own: readonly T[]) => values === null || own.some((value) => values.includes(value));
  const found =
    query.search === null || listing.number === query.search || listing.title.some(({ value }) => words[query.search ?? '']?.test(value));
  const places = listing.ipc.flatMap((symbol) => [symbol.slice(0, 1), symbol.slice(0, 4), symbol]);
  return (
    found &&
    (query.number === null || query.number === listing.number) &&
    among(query.kinds, [listing.kind]) &&
    among(query.states, [listing.state]) &&
    among(query.countries, [listing.country]) &&
    (query.ownerId === null || query.ownerId === listing.ownerId) &&
    among(query.ipc, places) &&
    among(query.sdg, listing.sdg) &&
    among(query.transferModes, listing.transferModes) &&
    among(query.initiatives, listing.initiatives)
  );
}

function sorted(listings: readonly Listing[], order: ListingOrder): Listing[] {
  const key = (listing: Listing): string => {
    if (order === 'DEADLINE') return listing.deadline ?? '9999';
    if (order === 'COMPLETENESS' || order === 'COMPLETENESS_DESC') return String(listing.completeness).padStart(3, '0');
    return listing.publishedAt ?? listing.createdAt;
  };
  const direction = order.endsWith('_DESC') ? -1 : 1;
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...listings].sort((a, b) => direction * (compare(key(a), key(b)) || compare(a.id, b.id)));
}

describe('the lists of listings', () => {
  let databases: TestDatabases;
  let writer: DataSource;
  let reader: DataSource;
  const listings: Listing[] = [];

  const insert = async (listing: Listing): Promise<void> => {
    await writer.manager.insert(ListingEntity, structuredClone(listing) as never);
    await writer.query('INSERT INTO listing_term (id, search, tags) VALUES ($1, array_to_tsvector($2::text[]), $3)', [
      listing.id,
      tokensOf(listing),
      tagsOf(listing),
    ]);
  };

  before(async () => {
    databases = await createTestDatabases(['trading']);
    const { migratorUrl, writerUrl, readerUrl } = databases.of('trading');
    await migrate(migratorUrl, migrations);
    const entities = [ListingEntity, MemberEntity];
    writer = await openDatabase({ url: writerUrl, name: 'test', poolSize: 2, entities });
    reader = await openDatabase({ url: readerUrl, name: 'test', poolSize: 2, entities });
    for (const [index, listing] of fc.sample(anyListing, { numRuns: 300, seed }).entries()) {
      listings.push({ ...listing, id: newId('lst'), number: `LST-2026-${String(index).padStart(5, '0')}` });
    }
    for (const listing of listings) await insert(listing);
  });
  after(async () => {
    await writer?.destroy();
    await reader?.destroy();
    await databases?.drop();
  });

  /** All pages of a list, one after the other. */
  const readAll = async (query: ListingQuery, viewer: Viewer, limit: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: Place | null = null;
    for (;;) {
      const rows = await listListings(reader.manager, query, viewer, limit, after);
      const page = rows.slice(0, limit);
      ids.push(...page.map(({ listing }) => listing.id));
      if (rows.length <= limit) return ids;
      after = page.at(-1)?.place ?? null;
    }
  };

  it('hold, page by page and in order, just what the view and the filters let through in memory, and count it', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, anyViewer, fc.integer({ min: 12, max: 60 }), async (query, viewer, limit) => {
        const visible = viewListings(viewer);
        const expected = sorted(
          listings.filter((listing) => holds(visible, listing) && asked(query, listing)),
          query.order,
        ).map(({ id }) => id);
        expect(await readAll(query, viewer, limit)).to.deep.equal(expected);
        expect(await countListings(reader.manager, query, viewer)).to.equal(expected.length);
      }),
      { seed, numRuns: 150 },
    );
  }).timeout(60_000);

  it('of several owners at once are those of each alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, anyViewer, async (query, viewer) => {
        const everybody = { ...query, ownerId: null };
        const together = await listListingsOf(reader.manager, owners, everybody, viewer, 5, null);
        for (const owner of owners) {
          const alone = await listListings(reader.manager, { ...query, ownerId: owner }, viewer, 5, null);
          expect(together.get(owner)?.map(({ listing }) => listing.id)).to.deep.equal(alone.map(({ listing }) => listing.id));
        }
      }),
      { seed, numRuns: 40 },
    );
  }).timeout(60_000);

  it('takes one statement for the pages of all owners, and one for their counts', async () => {
    const { query } = pg.Client.prototype;
    const { load } = createContext(
      { caller: callerOf('SECRETARIAT'), logger: createLogger({ name: 'test', level: 'fatal' }) } as unknown as RequestContext,
      { reader } as unknown as SubgraphParts,
    );
    const page = { query: everything, limit: 20, after: null };
    let statements = 0;
    pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
      statements += 1;
      return (query as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof query;
    try {
      await Promise.all(owners.map((ownerId) => load.listingsOf.load({ ownerId, ...page })));
      expect(statements).to.equal(1);
      await Promise.all(owners.map((ownerId) => load.listingCountOf.load({ ownerId, query: page.query })));
      expect(statements).to.equal(2);
    } finally {
      pg.Client.prototype.query = query;
    }
  });

  it('reads no more rows from a table ten times as large', async () => {
    const open: Viewer = { caller: callerOf('PUBLIC'), countries: [] };
    const member: Viewer = { caller: callerOf('MEMBER', { organization: owners[0] ?? '' }), countries: ['TH'] };
    const staff: Viewer = { caller: callerOf('SECRETARIAT'), countries: [] };
    const cases: readonly (readonly [string, ListingQuery, Viewer])[] = [
      ...orders.map((order) => [`the public, ${order}`, { ...everything, order }, open] as const),
      ['the public, one country and kind', { ...everything, countries: ['LA'], kinds: ['TECHNOLOGY_OFFER'] }, open],
      ['a member', everything, member],
      ['the staff', everything, staff],
      ['the staff, drafts of two countries', { ...everything, states: ['DRAFT'], countries: ['TH', 'VN'] }, staff],
    ];
    const grow = async (from: number, to: number) => {
      await databases.query(
        'trading',
        `INSERT INTO listing (id, version, number, owner_id, country, kind, state, blocks, title, summary, description, advantages, ipc, sdg,
           transfer_modes, countries_offered, countries_excluded, completeness, editors, submitted_at, published_at, created_at, updated_at)
         SELECT 'lst_' || n, 1, 'LST-2025-' || n, 'org_' || n % 2000, ('{TH,VN,CN,LA}'::text[])[1 + n % 4],
           ('{TECHNOLOGY_OFFER,TECHNOLOGY_REQUEST,BUSINESS_OFFER,BUSINESS_REQUEST,RESEARCH_REQUEST}'::text[])[1 + n % 5],
           ('{DRAFT,PUBLISHED,PUBLISHED,PAUSED}'::text[])[1 + (n / 7) % 4], '[]', '[]', '[]', '[]', '[]', '{}', '{}', '{}', '{}',
           CASE WHEN n % 10 = 0 THEN '{VN}'::text[] ELSE '{}' END, n % 101, '{}', now(), now() - n * interval '1 minute', now(), now()
         FROM generate_series($1::integer, $2::integer) AS n`,
        [from, to],
      );
      await databases.query('trading', 'ANALYZE listing');
    };
    const readRows = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const [, query, viewer] of cases) {
        const { text, values } = pageStatement(query, viewer, 20, null);
        const [{ 'QUERY PLAN': plan }] = await reader.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
        counts.push(rowsRead(plan[0].Plan));
      }
      return counts;
    };
    await grow(1, 3_000);
    const small = await readRows();
    await grow(3_001, 30_000);
    const large = await readRows();
    for (const [index, [name]] of cases.entries()) {
      expect(large[index], `${name}: ${small[index]} rows before`).to.be.at.most((small[index] ?? 0) * 1.25 + 20);
    }
  }).timeout(60_000);
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that a plan reads from the table, those it throws away included. */
function rowsRead(node: PlanNode): number {
  const own =
    node['Relation Name'] === 'listing' ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return own + (node.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);
}
