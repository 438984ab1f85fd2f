import type { Caller } from '@cattc/decisions';
import { checkEvent, type EventEnvelope, membershipEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf, describeOnEachLog } from '@cattc/testing';
import { expect } from 'chai';
import pg from 'pg';
import { createPositions, draftOf, runPosition } from './position-requests.ts';
import { startTalent, type TalentUnderTest, type ToldMembership } from './talent-under-test.ts';

describeOnEachLog("reactions to a host's membership", (log) => {
  let talent: TalentUnderTest;
  before(async () => {
    talent = await startTalent({ log });
  });
  after(() => talent?.stop());

  const hostOf = ({ organizationId }: ToldMembership) => callerOf('MEMBER', { organization: organizationId });
  const run = (caller: Caller, name: string, input: object) => runPosition(talent, caller, name, input);

  interface Row {
    readonly id: string;
    readonly state: string;
    readonly before: string | null;
    readonly causes: readonly string[];
    readonly version: number;
  }
  const positionsOf = ({ organizationId }: ToldMembership) =>
    talent.databases.query<Row & pg.QueryResultRow>(
      'talent',
      'SELECT id, state, state_before_block AS before, blocked_by AS causes, version FROM position WHERE host_id = $1 ORDER BY id',
      [organizationId],
    );
  const statesOf = async (member: ToldMembership) => (await positionsOf(member)).map(({ state }) => state);
  const settles = (member: ToldMembership, ...states: readonly string[]) =>
    talent.until(`positions are ${states.join(', ')}`, async () => JSON.stringify(await statesOf(member)) === JSON.stringify(states));
  /** Waits until every consumer has passed an event. */
  const passed = (event: EventEnvelope) => talent.passed(membershipEvents.applied.topic, event);
  /** A member with a draft, an open and a closed position, in the order of their ids. */
  const memberWithPositions = async () => {
    const member = await talent.activeMember('VN');
    const [, open, closed] = await createPositions(talent, hostOf(member), 3);
    for (const id of [open, closed]) await run(hostOf(member), 'openPosition', { id });
    await run(hostOf(member), 'closePosition', { id: closed, reason: 'FILLED' });
    return member;
  };

  it('blocks what is not closed when the membership is suspended, and gives it back as it was when it is reinstated', async () => {
    const member = await memberWithPositions();
    const before = await positionsOf(member);
    const correlationId = newId('req');
    const effectiveAt = new Date('2026-02-27T16:00:00Z');
    const suspended = await member.tell('suspended', 'SUSPENDED', { correlationId, effectiveAt });
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    const blocked = await positionsOf(member);
    expect(blocked.map(({ causes }) => causes)).to.deep.equal([['MEMBERSHIP'], ['MEMBERSHIP'], []]);
    expect(blocked.map((row) => row.before)).to.deep.equal(['DRAFT', 'OPEN', null]);
    const reinstated = await member.tell('reinstated', 'ACTIVE', { correlationId });
    await settles(member, 'DRAFT', 'OPEN', 'CLOSED');
    const after = await positionsOf(member);
    expect(after.map(({ version, ...row }) => row)).to.deep.equal(before.map(({ version, ...row }) => row));

    for (const { id } of after.slice(0, 2)) {
      const [block, unblock] = (await talent.eventsOf(id)).slice(-2);
      expect(block?.attributes).to.deep.include({
        type: 'org.cattc.talent.position.blocked.v1',
        causationid: suspended.attributes.id,
        correlationid: correlationId,
        effectiveat: effectiveAt.toISOString(),
      });
      expect(unblock?.attributes).to.deep.include({
        type: 'org.cattc.talent.position.unblocked.v1',
        causationid: reinstated.attributes.id,
        correlationid: correlationId,
      });
      expect(JSON.parse(block?.data ?? '')).to.deep.include({ reason: 'MEMBERSHIP', actor: { role: 'CONSUMER', country: null } });
      for (const event of [block, unblock]) expect(event === undefined || checkEvent(event)).to.deep.equal({ ok: true });
    }
    expect(await talent.eventsOf(after[2]?.id ?? '')).to.have.length(3);
  });

  it('tells readers what blocks a position, and the host and the staff what it returns to', async () => {
    const member = await memberWithPositions();
    const id = (await positionsOf(member))[1]?.id ?? '';
    await member.tell('suspended', 'SUSPENDED');
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    const seenBy = async (caller: Caller) =>
      (
        await talent.ask(
          caller,
          `{ position(id: "${id}") { state blockedBy stateBeforeBlock actions { refusals { code } } history(last: 1) { action actorRole reason } } }`,
        )
      ).data.position;
    const seen = await seenBy(hostOf(member));
    expect(seen).to.deep.include({ state: 'BLOCKED', blockedBy: ['MEMBERSHIP'], stateBeforeBlock: 'OPEN' });
    expect(seen.history).to.deep.equal([{ action: 'blockPosition', actorRole: 'CONSUMER', reason: 'MEMBERSHIP' }]);
    expect(seen.actions.map(({ refusals }: { refusals: { code: string }[] }) => refusals[0]?.code)).to.deep.equal(
      Array(3).fill('WRONG_STATE'),
    );
    expect(await seenBy(callerOf('PUBLIC'))).to.deep.include({ state: 'BLOCKED', blockedBy: ['MEMBERSHIP'], stateBeforeBlock: null });
    expect((await run(hostOf(member), 'createPosition', draftOf())).code).to.equal('HOST_NOT_ACTIVE');
    expect((await run(hostOf(member), 'closePosition', { id, reason: 'FILLED' })).code).to.equal('WRONG_STATE');
  });

  for (const [event, state] of [
    ['withdrawn', 'WITHDRAWN'],
    ['expelled', 'EXPELLED'],
    ['reinstated', 'LAPSED'],
  ] as const) {
    it(`blocks when ${event} into ${state}`, async () => {
      const member = await memberWithPositions();
      await member.tell(event, state);
      await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    });
  }

  for (const [event, state] of [
    ['reinstated', 'RENEWAL_DUE'],
    ['renewed', 'ACTIVE'],
  ] as const) {
    it(`gives back when ${event} into ${state}`, async () => {
      const member = await memberWithPositions();
      await member.tell('suspended', 'SUSPENDED');
      await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
      await member.tell(event, state);
      await settles(member, 'DRAFT', 'OPEN', 'CLOSED');
    });
  }

  it('leaves the block where a membership is reinstated into a term that is over', async () => {
    const member = await memberWithPositions();
    await member.tell('suspended', 'SUSPENDED');
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    await passed(await member.tell('reinstated', 'LAPSED'));
    expect(await statesOf(member)).to.deep.equal(['BLOCKED', 'BLOCKED', 'CLOSED']);
  });

  it('gives back when an organisation that left is approved anew', async () => {
    const member = await memberWithPositions();
    await member.tell('withdrawn', 'WITHDRAWN');
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    const anew = talent.membership(member.organizationId, 'VN');
    await passed(await anew.tell('applied', 'DRAFT'));
    expect(await statesOf(member)).to.deep.equal(['BLOCKED', 'BLOCKED', 'CLOSED']);
    await anew.tell('approved', 'ACTIVE');
    await settles(member, 'DRAFT', 'OPEN', 'CLOSED');
  });

  it('judges by both memberships where the end of the old one comes after the approval of the new one', async () => {
    const member = await memberWithPositions();
    const anew = talent.membership(member.organizationId, 'VN');
    await anew.tell('applied', 'DRAFT');
    await passed(await anew.tell('approved', 'ACTIVE'));
    await passed(await member.tell('withdrawn', 'WITHDRAWN'));
    expect(await statesOf(member)).to.deep.equal(['DRAFT', 'OPEN', 'CLOSED']);
  });

  it('ends in what the last of several events says, also where they come at once', async () => {
    for (const [events, states] of [
      [
        ['suspended', 'reinstated', 'suspended'],
        ['BLOCKED', 'BLOCKED', 'CLOSED'],
      ],
      [
        ['suspended', 'reinstated'],
        ['DRAFT', 'OPEN', 'CLOSED'],
      ],
    ] as const) {
      const member = await memberWithPositions();
      const made = events.map((event) => member.next(event, event === 'suspended' ? 'SUSPENDED' : 'ACTIVE'));
      await talent.publish(...made);
      const last = made.at(-1);
      if (last !== undefined) await passed(last);
      expect(await statesOf(member)).to.deep.equal(states);
    }
  });

  it('does once what is delivered twice, and late', async () => {
    const member = await memberWithPositions();
    const suspended = member.next('suspended', 'SUSPENDED');
    await talent.publish(suspended, suspended);
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    const reinstated = await member.tell('reinstated', 'ACTIVE');
    await settles(member, 'DRAFT', 'OPEN', 'CLOSED');
    await talent.publish(suspended, reinstated);
    // Events of one membership come in order, so the repetitions have passed with this one.
    await passed(await member.tell('renewed', 'ACTIVE'));
    expect(await statesOf(member)).to.deep.equal(['DRAFT', 'OPEN', 'CLOSED']);
    const [row] = await positionsOf(member);
    expect((await talent.eventsOf(row?.id ?? '')).map(({ attributes }) => Number(attributes.sequence))).to.deep.equal([1, 2, 3]);
  });

  it('leaves other hosts alone', async () => {
    const [member, other] = [await memberWithPositions(), await memberWithPositions()];
    await member.tell('suspended', 'SUSPENDED');
    await settles(member, 'BLOCKED', 'BLOCKED', 'CLOSED');
    expect(await statesOf(other)).to.deep.equal(['DRAFT', 'OPEN', 'CLOSED']);
  });

  describe('while positions are drafted', () => {
    let session: pg.Client;
    let watcher: pg.Client;
    before(async () => {
      session = new pg.Client({ connectionString: talent.databases.of('talent').migratorUrl });
      watcher = new pg.Client({ connectionString: process.env.CATTC_TEST_POSTGRES });
      await Promise.all([session.connect(), watcher.connect()]);
    });
    afterEach(() => session.query('ROLLBACK'));
    after(() => Promise.all([session.end(), watcher.end()]));

    /** Only a superuser sees what sessions of other roles do. */
    const waiting = (statement: string) =>
      talent.until(`${statement} waits for a lock`, async () => {
        const { rowCount } = await watcher.query(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1 AND datname = $2`,
          [`%${statement}%`, `${talent.databases.name}_talent`],
        );
        return (rowCount ?? 0) > 0;
      });

    it('blocks a position whose drafting had begun before the membership ended', async () => {
      const member = await talent.activeMember();
      await createPositions(talent, hostOf(member), 1);
      await session.query('BEGIN');
      await session.query(`SELECT 1 FROM case_number WHERE prefix = 'POS' FOR UPDATE`);
      const drafting = run(hostOf(member), 'createPosition', draftOf());
      await waiting('INSERT INTO case_number');
      await member.tell('suspended', 'SUSPENDED');
      await waiting('INSERT INTO member');
      await session.query('COMMIT');
      expect((await drafting).position.state).to.equal('DRAFT');
      await settles(member, 'BLOCKED', 'BLOCKED');
    });

    it('refuses a position whose drafting begins while the end of the membership is being taken in', async () => {
      const member = await talent.activeMember();
      await session.query('BEGIN');
      await session.query(`UPDATE member SET state = 'SUSPENDED' WHERE membership_id = $1`, [member.id]);
      const drafting = run(hostOf(member), 'createPosition', draftOf());
      await waiting('ORDER BY m.membership_id FOR SHARE OF m');
      await session.query('COMMIT');
      expect((await drafting).code).to.equal('HOST_NOT_ACTIVE');
    });

    it('lets none slip through when many are drafted, opened and closed meanwhile', async () => {
      const member = await talent.activeMember();
      const host = hostOf(member);
      const working = Array.from({ length: 4 }, async () => {
        for (let turn = 0; turn < 6; turn += 1) {
          const { position, code } = await run(host, 'createPosition', draftOf());
          if (position === undefined) {
            expect(code).to.equal('HOST_NOT_ACTIVE');
            continue;
          }
          await run(host, 'openPosition', { id: position.id });
          if (turn % 3 === 0) await run(host, 'closePosition', { id: position.id, reason: 'WITHDRAWN' });
        }
      });
      await talent.until('some are drafted', async () => (await positionsOf(member)).length > 3);
      const suspended = await member.tell('suspended', 'SUSPENDED');
      await Promise.all(working);
      await passed(suspended);
      const states = new Set(await statesOf(member));
      expect(
        [...states].every((state) => state === 'BLOCKED' || state === 'CLOSED'),
        [...states].join(),
      ).to.equal(true);
      for (const { id, version } of await positionsOf(member)) {
        const sequences = (await talent.eventsOf(id)).map(({ attributes }) => Number(attributes.sequence));
        expect(sequences).to.deep.equal(Array.from({ length: version }, (_, index) => index + 1));
      }
    });
  });

  it('blocks two hundred positions of one host in one transaction, as it does two', async () => {
    const counted = async (positions: number): Promise<number> => {
      const member = await talent.activeMember();
      const [id] = await createPositions(talent, hostOf(member), 1);
      await talent.databases.query(
        'talent',
        `INSERT INTO position (id, version, number, host_id, country, state, blocked_by, title, summary, fields, skills, languages, stages,
           months, places, created_at, updated_at, field_keys, language_keys, search)
         SELECT 'pos_0197b9f0-0000-7000-8000-' || lpad(to_hex(hashtext(host_id || n) & 2147483647), 12, '0'), 1, number || n, host_id, country,
           state, blocked_by, title, summary, fields, skills, languages, stages, months, places, created_at, updated_at, field_keys,
           language_keys, search
         FROM position, generate_series(2, $2) n WHERE id = $1`,
        [id, positions],
      );
      await member.tell('suspended', 'SUSPENDED');
      await settles(member, ...Array(positions).fill('BLOCKED'));
      const [row] = await talent.databases.query<{ transactions: string }>(
        'talent',
        'SELECT count(DISTINCT xmin::text) AS transactions FROM position WHERE host_id = $1',
        [member.organizationId],
      );
      return Number(row?.transactions);
    };
    expect([await counted(2), await counted(200)]).to.deep.equal([1, 1]);
  });
});
