import { checkEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf, describeOnEachLog } from '@cattc/testing';
import { expect } from 'chai';
import pg from 'pg';
import { ListingState } from '../src/generated/resolvers.ts';
import { compliance, type Membership, membershipTopic, offer, reviewer, startTrading, type Trading } from './trading.ts';

const pastTense = (type: string) => type.split('.').at(-2);

describeOnEachLog('the reactions of trading to memberships', (log) => {
  let trading: Trading;
  before(async () => {
    trading = await startTrading({ log });
  });
  after(() => trading?.stop());

  interface Shown {
    readonly state: string;
    readonly blocks: readonly { readonly cause: string; readonly reason: string }[];
  }
  const shown = async (id: string): Promise<Shown> =>
    (await trading.ask(reviewer, 'query ($id: ID!) { listing(id: $id) { state blocks { cause reason } } }', { id })).data.listing;
  const lastEvent = async (id: string) => {
    const last = (await trading.events(id)).at(-1);
    if (last === undefined) throw new Error(`${id} has no event`);
    return last;
  };

  it('blocks every listing of a suspended member, whatever its state, and brings each back as it was', async () => {
    const { caller, membership } = await trading.member();
    const { caller: other } = await trading.member();
    const states = Object.values(ListingState).filter((state) => state !== 'BLOCKED');
    const ids = await Promise.all(states.map((state) => trading.listing(caller, state)));
    const untouched = await trading.listing(other, 'PUBLISHED');

    const suspended = await trading.tell(membership, 'suspended', 'SUSPENDED');
    for (const [index, id] of ids.entries()) {
      expect(await shown(id), states[index]).to.deep.equal({
        state: 'BLOCKED',
        blocks: [{ cause: 'MEMBERSHIP', reason: 'MEMBERSHIP_SUSPENDED' }],
      });
      const { event, view } = await lastEvent(id);
      expect(checkEvent(event)).to.deep.equal({ ok: true });
      expect(pastTense(event.attributes.type)).to.equal('blocked');
      expect(event.attributes.causationid).to.equal(suspended.attributes.id);
      expect(event.attributes.correlationid).to.equal(suspended.attributes.correlationid);
      expect(event.attributes.effectiveat).to.equal(suspended.attributes.effectiveat);
      expect(view.blockedBy).to.deep.equal(['MEMBERSHIP']);
      expect(JSON.parse(event.data).actor).to.deep.equal({ role: 'CONSUMER', country: null });
    }
    expect((await shown(untouched)).state).to.equal('PUBLISHED');
    expect(await trading.mutate(caller, 'createListing', offer)).to.deep.include({ code: 'OWNER_NOT_ACTIVE' });

    const reinstated = await trading.tell(membership, 'reinstated', 'RENEWAL_DUE');
    for (const [index, id] of ids.entries()) {
      expect(await shown(id)).to.deep.equal({ state: states[index], blocks: [] });
      const { event } = await lastEvent(id);
      expect(pastTense(event.attributes.type)).to.equal('unblocked');
      expect(event.attributes.causationid).to.equal(reinstated.attributes.id);
    }
  });

  it('publishes what it blocked to the log', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const seen: string[] = [];
    const following = await trading.log.follow({
      topics: ['trading.listing'],
      from: 'start',
      handle: async (batch) => {
        for (const { event } of batch) if (event.attributes.subject === id) seen.push(pastTense(event.attributes.type) ?? '');
      },
    });
    await trading.tell(membership, 'expelled', 'EXPELLED');
    await trading.until('the block is in the log', async () => seen.includes('blocked'));
    expect(seen).to.deep.equal(['created', 'submitted', 'published', 'blocked']);
    await following.stop();
  });

  const ends = [
    ['withdrawn', 'WITHDRAWN'],
    ['expelled', 'EXPELLED'],
    // A suspension that is lifted after the last day of the term.
    ['reinstated', 'LAPSED'],
  ] as const;
  for (const [event, state] of ends) {
    it(`blocks on ${event} into ${state}, and unblocks when the organisation is admitted anew`, async () => {
      const { caller, membership } = await trading.member();
      const id = await trading.listing(caller, 'PUBLISHED');
      await trading.tell(membership, event, state);
      expect(await shown(id)).to.deep.equal({ state: 'BLOCKED', blocks: [{ cause: 'MEMBERSHIP', reason: `MEMBERSHIP_${state}` }] });
      if (state === 'LAPSED') {
        await trading.tell(membership, 'renewed', 'ACTIVE');
      } else {
        const anew: Membership = { ...membership, id: newId('mem'), sequence: 0 };
        await trading.tell(anew, 'applied', 'DRAFT');
        expect((await shown(id)).state).to.equal('BLOCKED');
        await trading.tell(anew, 'approved', 'ACTIVE');
      }
      expect((await shown(id)).state).to.equal('PUBLISHED');
    });
  }

  it('keeps compliance’s cause apart from its own, each change told by one event', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PAUSED');
    await trading.mutate(compliance, 'blockListing', { id, reason: 'EXPORT_CONTROL' });
    await trading.tell(membership, 'suspended', 'SUSPENDED');
    expect((await lastEvent(id)).view).to.deep.include({ state: 'BLOCKED', blockedBy: ['COMPLIANCE', 'MEMBERSHIP'] });

    await trading.tell(membership, 'reinstated', 'ACTIVE');
    const smaller = await lastEvent(id);
    expect(pastTense(smaller.event.attributes.type)).to.equal('blocked');
    expect(smaller.view).to.deep.include({ state: 'BLOCKED', blockedBy: ['COMPLIANCE'] });

    await trading.tell(membership, 'suspended', 'SUSPENDED');
    expect(await trading.mutate(compliance, 'unblockListing', { id, reason: 'CLEARED' })).to.deep.include({ state: 'BLOCKED' });
    expect(pastTense((await lastEvent(id)).event.attributes.type)).to.equal('blocked');
    expect(await trading.mutate(compliance, 'unblockListing', { id, reason: 'CLEARED' })).to.deep.include({ code: 'BLOCK_CAUSE_ABSENT' });
    await trading.tell(membership, 'reinstated', 'ACTIVE');
    expect(await shown(id)).to.deep.equal({ state: 'PAUSED', blocks: [] });
    const told = (await trading.events(id)).map(({ event }) => Number(event.attributes.sequence));
    expect(told).to.deep.equal(told.map((_, index) => index + 1));
  });

  it('handles a redelivered event once', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const suspended = await trading.tell(membership, 'suspended', 'SUSPENDED');
    const reinstated = trading.told(membership, 'reinstated', 'ACTIVE');
    await trading.publish([suspended, suspended, reinstated, suspended, reinstated]);
    const last = await trading.tell(membership, 'renewed', 'ACTIVE');
    expect(last.attributes.sequence).to.equal('0000000004');
    expect(await shown(id)).to.deep.equal({ state: 'PUBLISHED', blocks: [] });
    expect((await trading.events(id)).map(({ event }) => pastTense(event.attributes.type)).slice(-2)).to.deep.equal([
      'blocked',
      'unblocked',
    ]);
  });

  it('waits for an event that is missing, and then takes all in order', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const suspended = trading.told(membership, 'suspended', 'SUSPENDED');
    const reinstated = trading.told(membership, 'reinstated', 'ACTIVE');
    const again = trading.told(membership, 'suspended', 'SUSPENDED');
    await trading.publish([again, reinstated]);
    const readers = await trading.readersOf(membershipTopic);
    await trading.until('what came too early waits', async () => {
      const parked = await trading.databases.query('trading', 'SELECT 1 FROM parked_event WHERE subject = $1', [membership.id]);
      return parked.length === 2 * readers;
    });
    expect((await shown(id)).state).to.equal('PUBLISHED');
    await trading.publish([suspended]);
    await trading.until('the listing is blocked', async () => (await shown(id)).state === 'BLOCKED');
    const parked = await trading.databases.query('trading', 'SELECT 1 FROM parked_event WHERE subject = $1', [membership.id]);
    expect(parked).to.have.length(0);
  });

  it('ends where the last event says when many come at once', async () => {
    for (const last of ['suspended', 'reinstated'] as const) {
      const { caller, membership } = await trading.member();
      const id = await trading.listing(caller, 'PUBLISHED');
      const turns = [
        'suspended',
        'reinstated',
        'suspended',
        'reinstated',
        ...(last === 'suspended' ? (['suspended'] as const) : []),
      ] as const;
      const events = turns.map((event) => trading.told(membership, event, event === 'suspended' ? 'SUSPENDED' : 'ACTIVE'));
      await trading.publish(events);
      await trading.tell(membership, last === 'suspended' ? 'withdrawn' : 'renewed', last === 'suspended' ? 'WITHDRAWN' : 'ACTIVE');
      expect((await shown(id)).state).to.equal(last === 'suspended' ? 'BLOCKED' : 'PUBLISHED');
    }
  });

  it('gives a later membership precedence over the late end of an earlier one', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    const withdrawn = trading.told(membership, 'withdrawn', 'WITHDRAWN');
    const anew: Membership = { ...membership, id: newId('mem'), sequence: 0 };
    await trading.tell(anew, 'approved', 'ACTIVE');
    await trading.publish([withdrawn]);
    await trading.tell(membership, 'withdrawn', 'WITHDRAWN');
    expect((await shown(id)).state).to.equal('PUBLISHED');
    expect(await trading.mutate(caller, 'createListing', offer)).to.deep.include({ state: 'DRAFT' });
  });

  it('lets no listing slip through that is drafted or published while a member is suspended', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { caller, membership } = await trading.member();
      const inReview = await Promise.all(Array.from({ length: 4 }, () => trading.listing(caller, 'IN_REVIEW')));
      const suspended = trading.told(membership, 'suspended', 'SUSPENDED');
      const drafting = Array.from({ length: 12 }, () => trading.mutate(caller, 'createListing', offer));
      const [published, ...drafts] = await Promise.all([
        Promise.all(inReview.map((id) => trading.mutate(reviewer, 'publishListing', { id }))),
        ...drafting,
        trading.publish([suspended]),
      ]);
      expect(published).to.have.length(4);
      await trading.tell(membership, 'withdrawn', 'WITHDRAWN');
      const taken = drafts.filter((draft) => draft?.id !== undefined).map(({ id }) => id);
      for (const id of [...taken, ...inReview]) expect((await shown(id)).state).to.equal('BLOCKED');
    }
  });

  it('waits for a draft that is under way, and blocks it then', async () => {
    const { caller, membership } = await trading.member();
    const waiting = (count: number) =>
      trading.until(`${count} transactions wait`, async () => {
        const rows = await trading.databases.query('trading', `SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`);
        return rows.length >= count;
      });
    await trading.listing(caller);
    // Somebody draws a number: the draft, which holds its membership already, waits for it.
    const holder = new pg.Client({ connectionString: trading.databases.of('trading').writerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM case_number FOR UPDATE');
    const drafting = trading.mutate(caller, 'createListing', offer);
    await waiting(1);
    await trading.publish([trading.told(membership, 'suspended', 'SUSPENDED')]);
    await waiting(2);
    await holder.query('COMMIT');
    await holder.end();
    const { id, state } = await drafting;
    expect(state).to.equal('DRAFT');
    await trading.until('the draft is blocked', async () => (await shown(id)).state === 'BLOCKED');
  });

  it('blocks 5,000 listings of one owner in one transaction, each with its event', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller, 'PUBLISHED');
    await trading.databases.query(
      'trading',
      `INSERT INTO listing (id, version, number, owner_id, country, kind, state, blocks, title, summary, description, advantages, ipc, sdg, transfer_modes,
         countries_offered, countries_excluded, completeness, editors, created_at, updated_at)
       SELECT 'lst_' || lpad(to_hex(n), 8, '0') || substr(l.id, 13), 1, 'LST-2025-' || lpad(n::text, 5, '0'), l.owner_id, l.country, l.kind, 'PUBLISHED', l.blocks,
         l.title, l.summary, l.description, l.advantages, l.ipc, l.sdg, l.transfer_modes, l.countries_offered, l.countries_excluded, l.completeness, l.editors,
         l.created_at, l.updated_at
       FROM listing l, generate_series(1, 5000) AS n WHERE l.id = $1`,
      [id],
    );
    const begin = performance.now();
    await trading.tell(membership, 'suspended', 'SUSPENDED');
    const took = performance.now() - begin;
    const [counts] = await trading.databases.query<{ listings: number; events: number; transactions: number }>(
      'trading',
      `SELECT (SELECT count(*)::integer FROM listing WHERE owner_id = $1 AND state = 'BLOCKED') AS listings,
         (SELECT count(DISTINCT partition_key)::integer FROM outbox WHERE attributes LIKE '%listing.blocked%'
            AND partition_key IN (SELECT id FROM listing WHERE owner_id = $1)) AS events,
         (SELECT count(DISTINCT xmin::text)::integer FROM listing WHERE owner_id = $1) AS transactions`,
      [membership.organizationId],
    );
    expect(counts).to.deep.equal({ listings: 5_001, events: 5_001, transactions: 1 });
    expect(took).to.be.lessThan(10_000);
    expect(await trading.mutate(callerOf('MEMBER', { organization: membership.organizationId }), 'createListing', offer)).to.deep.include({
      code: 'OWNER_NOT_ACTIVE',
    });
  }).timeout(60_000);
});
