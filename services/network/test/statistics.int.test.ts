import type { Caller } from '@cattc/decisions';
import type { EventEnvelope } from '@cattc/events';
import { addDays, dayIn } from '@cattc/formats';
import { openDatabase } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { MembershipState } from '../src/generated/resolvers.ts';
import { endedStates } from '../src/membership/membership.ts';
import { migrations } from '../src/migrations/index.ts';
import { countBy } from '../src/statistics/statistics.ts';
import { countMembershipVersions, createPastReader } from '../src/statistics/statistics-store.ts';
import { accepted, council, mutate, nobody, outboxOf, registered, secretariat, startNetwork, votesOf } from './network-under-test.ts';
import { endOf, fold, stays, type Then, type Told, toldBy } from './statistics-fold.ts';

const secretary2 = callerOf('SECRETARIAT', { person: 'secretariat-2' });
const begin = Date.parse('2025-03-01T02:00:00Z');
const memberStates = ['ACTIVE', 'RENEWAL_DUE'];

describe('statistics over the recorded history', () => {
  let network: SubgraphUnderTest;
  let now = begin;
  let told: Told;
  const events = async (): Promise<EventEnvelope[]> =>
    (await outboxOf(network)).map(({ attributes, data }) => ({ attributes: JSON.parse(attributes), data }));
  const ask = async (caller: Caller, fields: string, given = '', headers: Record<string, string> = {}) => {
    const answer = await network.ask(caller, `{ membershipStatistics${given} { ${fields} } }`, {}, headers);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.membershipStatistics;
  };

  before(async function () {
    this.timeout(120_000);
    network = await startNetwork(() => new Date(now));
    const input = { code: 'ASEAN', names: [{ value: 'ASEAN', lang: 'en' }] };
    const members = [
      { country: 'LA', from: '1997-07-23' },
      { country: 'TL', from: '2025-04-10' },
    ];
    await accepted(network, secretariat, 'recordCountryGroup', { ...input, members }, 'countryGroup { id }');
    await play();
    told = toldBy(await events());
  });
  after(() => network?.stop());

  /** What can be done in a state, by whom, with what; the first is what is usual. */
  const moves = (member: Caller, fields: readonly string[]): Readonly<Record<string, readonly (readonly [Caller, string, object])[]>> => ({
    DRAFT: [[member, 'submitMembership', {}]],
    SUBMITTED: [
      [secretariat, 'screenMembership', {}],
      [secretariat, 'declineMembership', { reason: 'NOT_ELIGIBLE' }],
    ],
    VETTING: [
      [secretary2, 'recommendMembership', {}],
      [secretariat, 'requestMembershipInfo', { reason: 'INCOMPLETE_DATA', note: 'Which laboratories?' }],
      [member, 'withdrawMembership', { reason: 'OWN_WISH' }],
    ],
    INFO_REQUESTED: [[member, 'resubmitMembership', { fields }]],
    RECOMMENDED: [
      [council, 'approveMembership', { council: votesOf(council) }],
      [council, 'rejectMembership', { council: votesOf(council, 'AGAINST', 'AGAINST', 'FOR'), reason: 'OUT_OF_SCOPE' }],
    ],
    ACTIVE: [
      [secretariat, 'suspendMembership', { reason: 'SANCTIONS' }],
      [council, 'expelMembership', { council: votesOf(council), reason: 'BREACH_OF_RULES' }],
    ],
    SUSPENDED: [
      [secretariat, 'reinstateMembership', {}],
      [member, 'withdrawMembership', { reason: 'OWN_WISH' }],
    ],
  });

  /** Lives of twelve organisations at random, always the same ones: each step is recorded late or at once, and types and fields change. */
  async function play(): Promise<void> {
    const organizations: string[] = [];
    for (let number = 0; number < 12; number += 1) {
      organizations.push(await registered(network, { country: ['LA', 'TL', 'KH'][number % 3], types: ['COMPANY'] }));
    }
    const live = new Map<string, { readonly id: string; readonly state: string; readonly since: number }>();
    const steps = fc.sample(
      fc.record({
        organization: fc.integer({ min: 0, max: organizations.length - 1 }),
        hours: fc.integer({ min: 1, max: 30 }),
        hoursAgo: fc.integer({ min: 0, max: 200 }),
        choice: fc.nat(),
        fields: fc.subarray(['2.11', '1.2', '3'], { minLength: 1 }),
        types: fc.subarray(['COMPANY', 'FUNDER', 'EDUCATION'], { minLength: 1 }),
      }),
      { seed: 20_261_124, numRuns: 280 },
    );
    for (const { organization, hours, hoursAgo, choice, fields, types } of steps) {
      now += hours * 3_600_000;
      const organizationId = organizations[organization] ?? '';
      const member = callerOf('MEMBER', { organization: organizationId });
      const known = live.get(organizationId);
      if (choice % 7 === 0) {
        await accepted(network, secretariat, 'updateOrganization', { id: organizationId, types }, 'organization { id }');
        continue;
      }
      // Who is a member stays one for a while.
      if (known?.state === 'ACTIVE' && choice % 3 !== 0) continue;
      const since = known === undefined ? now : Math.max(known.since, now - hoursAgo * 3_600_000);
      const possible = known === undefined ? [] : (moves(member, fields)[known.state] ?? []);
      const [caller, name, input] = possible[choice % 5 === 0 ? choice % possible.length : 0] ?? [
        member,
        'applyForMembership',
        { organizationId, fields, tier: choice % 2 === 0 ? 'CORE' : 'ORDINARY' },
      ];
      const given = known === undefined ? input : { id: known.id, effectiveAt: new Date(since).toISOString(), ...input };
      const { membership } = await accepted(network, caller, name, given, 'membership { id state }');
      if (endedStates.includes(membership.state)) live.delete(organizationId);
      else live.set(organizationId, { ...membership, since });
    }
  }

  /** The rows that statistics are computed from, as they stand. */
  const stored = async () => ({
    memberships: await network.databases.query(
      'network',
      `SELECT membership_id AS "membershipId", version, organization_id AS "organizationId", country, tier, state, fields,
         (extract(epoch FROM effective_at) * 1000)::float8 AS "effectiveAt", (extract(epoch FROM recorded_at) * 1000)::float8 AS "recordedAt"
       FROM counted_membership ORDER BY membership_id, version`,
    ),
    organizations: await network.databases.query(
      'network',
      `SELECT organization_id AS "organizationId", version, types, (extract(epoch FROM recorded_at) * 1000)::float8 AS "recordedAt"
       FROM counted_organization ORDER BY organization_id, version`,
    ),
  });
  const sorted = ({ memberships, organizations }: Told) => ({
    memberships: memberships.toSorted((a, b) =>
      a.membershipId === b.membershipId ? a.version - b.version : a.membershipId < b.membershipId ? -1 : 1,
    ),
    organizations: organizations.toSorted((a, b) =>
      a.organizationId === b.organizationId ? a.version - b.version : a.organizationId < b.organizationId ? -1 : 1,
    ),
  });

  it('keep exactly what the published events tell', async () => {
    expect(told.memberships.length).to.be.greaterThan(120);
    expect(new Set(told.memberships.map(({ state }) => state)).size).to.be.at.least(8);
    expect(told.memberships.filter(({ effectiveAt, recordedAt }) => effectiveAt < recordedAt).length).to.be.greaterThan(60);
    expect(told.organizations.length).to.be.greaterThan(20);
    expect(await stored()).to.deep.equal(sorted(told));
  });

  it('answer at random days, as known at random instants, what a fold of the events gives', async function () {
    this.timeout(60_000);
    const asean = (then: Then, day: string) => then.country === 'LA' || (then.country === 'TL' && day >= '2025-04-10');
    const questions = fc.sample(
      fc.record({
        day: fc.integer({ min: 0, max: Math.floor((now - begin) / 86_400_000) }),
        knownAt: fc.option(fc.integer({ min: begin, max: now })),
        groups: fc.boolean(),
        type: fc.option(fc.constantFrom('FUNDER', 'COMPANY')),
        tier: fc.option(fc.constantFrom('CORE', 'ORDINARY')),
      }),
      { seed: 4, numRuns: 30 },
    );
    let largest = 0;
    for (const [number, { day, knownAt, groups, type, tier }] of questions.entries()) {
      const at = addDays(dayIn(new Date(begin), 'Asia/Shanghai'), day);
      const filter = [
        ...(groups ? ['groups: ["ASEAN"]'] : []),
        ...(type === null ? [] : [`types: [${type}]`]),
        ...(tier === null ? [] : [`tiers: [${tier}]`]),
      ];
      const known = knownAt === null ? '' : `asKnownAt: "${new Date(knownAt).toISOString()}"`;
      const counted = (on: string) => (then: Then) =>
        (!groups || asean(then, on)) && (type === null || then.types.includes(type)) && (tier === null || then.tier === tier);
      const answer = await ask(
        secretariat,
        `total countries: counts { code count } types: counts(by: TYPE) { code count } tiers: counts(by: TIER) { code count }
         states: counts(by: STATE) { code count } fields: counts(by: FIELD) { code count share }
         growth(interval: DAY, from: "2025-03-01") { periods { to count joined left change } } timeInStates { code ended lasting meanDays }`,
        `(at: "${at}" ${known} filter: { ${filter.join(' ')} })`,
      );
      const folded = (on: string) => fold(told, endOf(on), knownAt ?? now).filter(counted(on));
      const there = folded(at);
      const members = there.filter(({ state }) => memberStates.includes(state));
      largest = Math.max(largest, members.length);
      expect(answer.total).to.equal(members.length);
      const tally = (thens: readonly Then[], codesOf: (then: Then) => readonly string[]) => {
        const found: Record<string, number> = {};
        for (const then of thens) for (const code of codesOf(then)) found[code] = (found[code] ?? 0) + 1;
        return found;
      };
      const told_ = (counts: readonly { code: string; count: number }[]) =>
        Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
      expect(told_(answer.countries)).to.deep.equal(tally(members, ({ country }) => [country]));
      expect(told_(answer.types)).to.deep.equal(tally(members, ({ types }) => types));
      expect(told_(answer.tiers)).to.deep.equal(tally(members, (then) => [then.tier]));
      expect(told_(answer.fields)).to.deep.equal(tally(members, ({ fields }) => fields));
      expect(told_(answer.states)).to.deep.equal(tally(there, ({ state }) => [state]));
      for (const { count, share } of answer.fields) expect(share).to.equal(count / members.length);
      const [{ periods }] = answer.growth;
      expect(periods.at(-1).to).to.equal(at);
      for (const { to, count } of periods.filter((_: unknown, index: number) => index % 7 === day % 7)) {
        expect(count, to).to.equal(folded(to).filter(({ state }) => memberStates.includes(state)).length);
      }
      const some = (_: unknown, index: number) => index % questions.length === number % 14;
      for (const { code, ended: gone, lasting, meanDays } of answer.timeInStates.filter(some)) {
        const times = stays(told, code, endOf(at), knownAt ?? now, counted(at));
        expect({ gone, lasting }, code).to.deep.equal({ gone: times.ended.length, lasting: times.lasting });
        const mean = times.ended.reduce((sum, time) => sum + time, 0) / times.ended.length / 86_400_000;
        if (gone > 0) expect(meanDays).to.be.closeTo(mean, 0.006);
      }
    }
    expect(largest).to.be.at.least(3);
  });

  it('tell in the language of the caller what a chart shows, without further work', async () => {
    const fields = `at asKnownAt countries: counts { code label } tiers: counts(by: TIER) { code label }
      fields: counts(by: FIELD) { code label } growth(by: TIER, interval: QUARTER) { code label periods { code from to } }`;
    const answer = await ask(nobody, fields, '(at: "2025-06-30", filter: { groups: ["ASEAN"] })', { 'accept-language': 'zh-CN' });
    expect(answer.countries.find(({ code }: { code: string }) => code === 'TL').label).to.equal('东帝汶');
    expect(answer.tiers).to.deep.equal([
      { code: 'CORE', label: '核心成员' },
      { code: 'ORDINARY', label: '普通成员' },
    ]);
    expect(answer.fields.find(({ code }: { code: string }) => code === '1.2').label).to.equal('计算机与信息科学');
    expect(answer.growth.map(({ code }: { code: string }) => code)).to.deep.equal(['CORE', 'ORDINARY']);
    expect(answer.growth[0].periods).to.have.length(8);
    expect(answer.growth[0].periods.at(-1)).to.deep.equal({ code: '2025-Q2', from: '2025-04-01', to: '2025-06-30' });
    expect(await ask(nobody, 'at', '(asKnownAt: "2025-05-01T16:00:00Z")')).to.deep.equal({ at: '2025-05-02' });
  });

  it('hold what the lists of the caller hold, today', async () => {
    const list = async (caller: Caller, filter: string) =>
      (await network.ask(caller, `{ memberships(filter: { ${filter} }) { totalCount } }`)).data.memberships.totalCount;
    const agency = callerOf('AGENCY', { country: 'LA' });
    for (const caller of [nobody, agency, callerOf('PARTNER_SYSTEM', { country: 'KH' }), secretariat]) {
      const { counts } = await ask(caller, 'counts(by: STATE) { code count }');
      const numbers = new Map(counts.map(({ code, count }: { code: string; count: number }) => [code, count]));
      for (const state of Object.values(MembershipState)) {
        expect(numbers.get(state) ?? 0, `${caller.role} ${state}`).to.equal(await list(caller, `states: [${state}]`));
        const { total } = await ask(caller, 'total', `(filter: { states: [${state}], countries: ["LA"] })`);
        expect(total).to.equal(await list(caller, `states: [${state}], countries: ["LA"]`));
      }
    }
    const asked = '(filter: { states: [SUSPENDED, VETTING, DRAFT] })';
    const series = 'growth(by: STATE) { code } counts(by: STATE) { code } timeInStates { code ended }';
    expect(await ask(nobody, series, asked)).to.deep.equal({ growth: [], counts: [], timeInStates: [] });
    expect((await ask(agency, series, asked)).counts.map(({ code }: { code: string }) => code)).to.deep.equal(['VETTING', 'SUSPENDED']);
  });

  it('refuse what cannot be answered, and say what would be right', async () => {
    const refused = async (given: string, fields = 'total') => {
      const { errors, data } = await network.ask(nobody, `{ membershipStatistics${given} { ${fields} } }`);
      expect(data?.membershipStatistics ?? null, given).to.equal(null);
      expect(errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
      return errors?.[0]?.message;
    };
    const today = dayIn(new Date(now), 'Asia/Shanghai');
    expect(await refused(`(at: "${addDays(today, 1)}")`)).to.equal(
      `at: ${addDays(today, 1)} is too late; expected ${today} at the latest.`,
    );
    expect(await refused('(at: "1999-12-31")')).to.equal('at: 1999-12-31 is too early; expected 2000-01-01 at the earliest.');
    expect(await refused(`(asKnownAt: "${new Date(now + 1).toISOString()}")`)).to.match(/^asKnownAt: lies in the future/);
    expect(await refused('(asKnownAt: "1990-01-01T00:00:00Z")')).to.match(/^at: 1990-01-01 is too early/);
    expect(await refused('(filter: { groups: ["NATO"] })')).to.equal(
      'filter.groups[0]: no group has the code "NATO"; expected one of ASEAN.',
    );
    expect(await refused('(filter: { countries: ["XX"] })')).to.match(/^filter.countries\[0\]: "XX" is not a country code/);
    expect(await refused('', 'growth(interval: DAY, from: "2024-01-01") { code }')).to.match(/^interval: DAY makes more than 400 periods/);
    expect(await refused('', 'growth(from: "1999-01-01") { code }')).to.match(/^from: 1999-01-01 is too early/);
    expect(await refused('(at: "2025-05-01")', 'growth(to: "2025-05-02") { code }')).to.match(/^to: 2025-05-02 is too late/);
    expect(await refused('', 'growth(from: "2025-05-02", to: "2025-05-01") { code }')).to.match(/^from: 2025-05-02 is too late/);
    expect(await refused('', 'timeInStates(endedSince: "2100-01-01") { code }')).to.match(/^endedSince: 2100-01-01 is too late/);
    const many = Array.from({ length: 41 }, (_, index) => `n${index}: total`).join(' ');
    expect(await refused('', many)).to.match(/^membershipStatistics: asks for too many lists at once/);
    const day = await ask(nobody, 'growth(interval: DAY, from: "2024-06-01") { periods { count } }', '(at: "2025-07-05")');
    expect(day.growth[0].periods).to.have.length(400);
  });

  it('count a change as soon as it is answered, and nothing of what was only tried', async () => {
    const organizationId = await registered(network, { country: 'VN' });
    const member = callerOf('MEMBER', { organization: organizationId });
    const drafts = async () => (await ask(secretariat, 'total', '(filter: { states: [DRAFT], countries: ["VN"] })')).total;
    expect(await drafts()).to.equal(0);
    await accepted(network, member, 'applyForMembership', { organizationId, fields: ['1'], dryRun: true }, 'membership { id }');
    expect(await drafts()).to.equal(0);
    const { membership } = await accepted(network, member, 'applyForMembership', { organizationId, fields: ['1'] }, 'membership { id }');
    expect(await drafts()).to.equal(1);
    expect((await mutate(network, member, 'screenMembership', { id: membership.id }, 'membership { id }')).code).to.equal('FORBIDDEN');
    expect(await drafts()).to.equal(1);
  });

  it('are filled for what was there before them, from the history and the events that are left', async () => {
    const before = await stored();
    const migration = migrations
      .map((Each) => new Each())
      .find((each) => each.constructor.name.startsWith('CountMemberships')) as unknown as {
      up(runner: QueryRunner): Promise<void>;
      down(runner: QueryRunner): Promise<void>;
    };
    const runner = { query: (text: string) => network.databases.query('network', text) } as unknown as QueryRunner;
    const again = async () => {
      await migration.down(runner);
      await migration.up(runner);
      return stored();
    };
    const filled = await again();
    expect(filled.memberships).to.deep.equal(before.memberships);
    expect(filled.organizations.map(({ organizationId }) => organizationId)).to.deep.equal([
      ...new Set(before.organizations.map(({ organizationId }) => organizationId)),
    ]);
    await network.databases.query('network', 'DELETE FROM outbox');
    const without = await again();
    const facts = (rows: typeof before.memberships) => rows.map(({ fields: _, tier: __, ...rest }) => rest);
    expect(facts(without.memberships)).to.deep.equal(facts(before.memberships));
    const current = await network.databases.query<{ id: string; fields: string[] }>('network', 'SELECT id, fields FROM membership');
    const fieldsOf = new Map(current.map(({ id, fields }) => [id, fields]));
    expect(without.memberships.every(({ membershipId, fields }) => `${fields}` === `${fieldsOf.get(membershipId)}`)).to.equal(true);
  });
});

describe('the past of memberships, read on', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let reader: DataSource;
  before(async () => {
    network = await startNetwork();
    const urls = network.databases.of('network');
    const open = (url: string) => openDatabase({ url, name: 'test', poolSize: 4, entities: [] });
    [writer, reader] = await Promise.all([open(urls.writerUrl), open(urls.readerUrl)]);
    await writer.query(`INSERT INTO counted_organization VALUES ('org_1', 1, '{COMPANY}', now()), ('org_2', 1, '{FUNDER}', now())`);
  });
  after(async () => {
    await writer?.destroy();
    await reader?.destroy();
    await network?.stop();
  });

  const scope = {
    at: '2026-01-31',
    knownAt: Number.POSITIVE_INFINITY,
    caller: secretariat,
    countries: null,
    groups: [],
    tiers: null,
    types: null,
    states: null,
  };
  const at = new Date('2026-01-05T00:00:00Z');
  const write = (manager: EntityManager, id: string, version: number, state: 'ACTIVE' | 'LAPSED', organizationId = 'org_1') =>
    countMembershipVersions(manager, [
      { membership: { id, version, organizationId, country: 'LA', tier: 'CORE', state, fields: ['1'] }, effectiveAt: at, recordedAt: at },
    ]);

  it('misses nothing of transactions that end in another order than they began, and takes nothing twice', async () => {
    const past = createPastReader(3);
    const total = async () => countBy(await past.read(reader.manager), scope, 'ALL').total;
    for (let number = 0; number < 7; number += 1) await write(writer.manager, `mem_${number}`, 1, 'ACTIVE');
    expect(await total()).to.equal(7);
    const slow = writer.createQueryRunner();
    await slow.startTransaction();
    await write(slow.manager, 'mem_slow', 1, 'ACTIVE', 'org_2');
    await write(writer.manager, 'mem_quick', 1, 'ACTIVE');
    expect(await total()).to.equal(8);
    await write(writer.manager, 'mem_0', 2, 'LAPSED');
    expect(await total()).to.equal(7);
    await slow.commitTransaction();
    await slow.release();
    expect(await total()).to.equal(8);
    await writer.query(`INSERT INTO counted_organization VALUES ('org_2', 2, '{FUNDER,COMPANY}', now())`);
    const read = await past.read(reader.manager);
    expect(countBy(read, { ...scope, types: ['FUNDER'] }, 'ALL').total).to.equal(1);
    expect(read.size).to.equal(10);
    const fresh = await createPastReader(2).read(reader.manager);
    expect(countBy(fresh, scope, 'TYPE')).to.deep.equal(countBy(read, scope, 'TYPE'));
  });

  it('reads rows of a restored database, whose transactions are yet to come here', async () => {
    const past = createPastReader();
    await write(writer.manager, 'mem_restored', 1, 'ACTIVE');
    await network.databases.query(
      'network',
      `UPDATE counted_membership SET written_by = '9000000000000' WHERE membership_id = 'mem_restored'`,
    );
    const before = (await past.read(reader.manager)).size;
    await write(writer.manager, 'mem_after', 1, 'ACTIVE');
    expect((await past.read(reader.manager)).size).to.equal(before + 1);
  });

  it('is kept for the next start, which reads on from it, also what was under way meanwhile', async () => {
    const past = createPastReader(1_000, 1);
    const slow = writer.createQueryRunner();
    await slow.startTransaction();
    await write(slow.manager, 'mem_under_way', 1, 'ACTIVE', 'org_2');
    await write(writer.manager, 'mem_kept', 1, 'ACTIVE');
    await past.read(reader.manager);
    await past.keep(writer.manager);
    await slow.commitTransaction();
    await slow.release();
    await write(writer.manager, 'mem_kept', 2, 'LAPSED');
    const whole = await unkept();
    const rows: number[] = [];
    const counting = {
      async query(text: string, values?: unknown[]) {
        const found = await reader.query(text, values);
        if (text.includes('counted_membership')) rows.push(found[0]?.lines?.split('\n').length ?? 0);
        return found;
      },
    } as unknown as EntityManager;
    const started = createPastReader(1_000, 1);
    const read = await started.read(counting);
    expect(Math.max(...rows)).to.be.lessThan(whole.size);
    for (const dimension of ['ALL', 'COUNTRY', 'TYPE', 'STATE', 'FIELD'] as const) {
      expect(countBy(read, scope, dimension)).to.deep.equal(countBy(whole, scope, dimension));
    }
    const { versions } = await kept();
    await started.keep(writer.manager);
    expect((await kept()).versions).to.equal(versions + 2);
  });

  it('reads everything where what is kept is of another database, of another format, or broken', async () => {
    const expected = (await unkept()).size;
    for (const spoilt of ["database = 'another'", 'format = 0', "image = '\\x00'"]) {
      await writer.query('DELETE FROM kept_past');
      const past = createPastReader(1_000, 1);
      await past.read(reader.manager);
      await past.keep(writer.manager);
      await writer.query(`UPDATE kept_past SET ${spoilt}, horizon = '9000000000000'`);
      expect((await createPastReader().read(reader.manager)).size, spoilt).to.equal(expected);
    }
  });

  const kept = async () => (await writer.query<{ versions: number }[]>('SELECT versions FROM kept_past'))[0] ?? { versions: 0 };
  async function unkept() {
    const without = {
      query: async (text: string, values?: unknown[]) => (text.includes('kept_past') ? [] : reader.query(text, values)),
    } as unknown as EntityManager;
    return createPastReader().read(without);
  }

  it('is read once for all who wait for it, and again after the database was away', async () => {
    const past = createPastReader();
    let statements = 0;
    const counting = {
      query(text: string, values?: unknown[]) {
        statements += 1;
        return reader.query(text, values);
      },
    } as unknown as EntityManager;
    const first = await past.read(counting);
    const each = statements;
    statements = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => past.read(counting)));
    expect(answers.every((answer) => answer === first)).to.equal(true);
    expect(statements).to.be.at.most(2 * each);
    const away = { query: () => Promise.reject(new Error('the database is away')) } as unknown as EntityManager;
    const failed = await past.read(away).catch((error: Error) => error.message);
    expect(failed).to.equal('the database is away');
    await write(writer.manager, 'mem_back', 1, 'ACTIVE');
    expect((await past.read(reader.manager)).size).to.equal(first.size);
    expect(countBy(await past.read(reader.manager), scope, 'ALL').total).to.be.greaterThan(0);
  });
});
